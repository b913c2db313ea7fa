// From the normalised text back to the bytes it was made from.
#pragma once

#include <cstddef>
#include <vector>

#include "core/span.hpp"

namespace claimcheck::text {

/// A piecewise map. Where nothing was changed one piece covers megabytes, so that plain ASCII costs
/// nothing; a replaced or collapsed character is a piece of its own.
class OffsetMap {
  public:
    /// Says that the next `normalised` bytes stand for the next `input` bytes. Equal counts are
    /// taken as unchanged byte for byte. `normalised` may be 0: the input was left out.
    void append(std::size_t normalised, std::size_t input);

    /// The input bytes that a non-empty span of the normalised text was made from. What was left
    /// out at its ends is not in it.
    /// @pre span.end is not beyond the normalised text
    Span to_input(Span span) const;

  private:
    struct Piece {
        std::size_t normalised;
        std::size_t input;
        std::size_t normalised_size;
        std::size_t input_size;

        bool unchanged() const { return normalised_size == input_size; }
    };

    Piece const& piece_at(std::size_t normalised) const;

    std::vector<Piece> pieces_;
    std::size_t normalised_size_ = 0;
    std::size_t input_size_ = 0;
};

} // namespace claimcheck::text
