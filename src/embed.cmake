# Writes a C++ file with the content of FILES, for a function that HEADER declares.
#
#     cmake -DOUTPUT=templates.cpp "-DFILES=a.mustache;style.css" -DHEADER=web/templates.hpp
#           -DNAMESPACE=claimcheck::web -DFUNCTION=template_file -P embed.cmake
set(entries "")
foreach(path IN LISTS FILES)
  get_filename_component(name ${path} NAME)
  file(READ ${path} content)
  string(APPEND entries "    {\"${name}\", R\"--embedded--(${content})--embedded--\"},\n")
endforeach()
file(
  WRITE ${OUTPUT}
  "// Made by embed.cmake.
#include \"${HEADER}\"

#include <map>

namespace ${NAMESPACE} {

std::string const& ${FUNCTION}(std::string const& name) {
    static std::map<std::string, std::string> const files = {
${entries}    };
    return files.at(name);
}

} // namespace ${NAMESPACE}
")
