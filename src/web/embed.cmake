# Writes a C++ file with the content of FILES, which web/templates.hpp declares.
#
#     cmake -DOUTPUT=templates.cpp "-DFILES=a.mustache;style.css" -P embed.cmake
set(entries "")
foreach(path IN LISTS FILES)
  get_filename_component(name ${path} NAME)
  file(READ ${path} content)
  string(APPEND entries "    {\"${name}\", R\"--embedded--(${content})--embedded--\"},\n")
endforeach()
file(
  WRITE ${OUTPUT}
  "// Made by embed.cmake.
#include \"web/templates.hpp\"

#include <map>

namespace claimcheck::web {

std::string const& template_file(std::string const& name) {
    static std::map<std::string, std::string> const files = {
${entries}    };
    return files.at(name);
}

} // namespace claimcheck::web
")
