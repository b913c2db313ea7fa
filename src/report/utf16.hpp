// Byte offsets as UTF-16 offsets.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace claimcheck::report {

/// Answers how many UTF-16 code units a text has before a byte. Built in one pass over the text; a
/// question then costs at most one block. A malformed piece counts as the U+FFFD it is shown as.
class Utf16Offsets {
  public:
    /// Keeps a reference to the text.
    explicit Utf16Offsets(std::string_view text);

    /// @param byte  the start of a code point, or the text's length
    std::size_t at(std::size_t byte) const;

  private:
    struct Mark {
        std::size_t byte;
        std::size_t units;
    };
    std::string_view text_;
    std::vector<Mark> marks_; ///< one about every kilobyte, the first at 0
};

} // namespace claimcheck::report
