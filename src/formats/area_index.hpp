// Which area a file's code or name means.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "core/lexicon.hpp"

namespace claimcheck::formats {

/// Finds areas by the codes and names that files of statistics use.
class AreaIndex {
  public:
    explicit AreaIndex(Lexicon const& lexicon);

    /// @param text  the database's own code (ISO 3166-1 alpha-3, a bloc's), alpha-2, the United
    ///              Nations' number, or a name; names in any case
    /// @return the database's code, valid as long as the index; empty where unknown
    std::string_view find(std::string_view text) const;

  private:
    std::unordered_map<std::string, std::string> codes_; ///< exact
    std::unordered_map<std::string, std::string> names_; ///< lower case
};

} // namespace claimcheck::formats
