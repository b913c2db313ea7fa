// Pieces are kept in order and found by bisection.
#include "text/offset_map.hpp"

#include <algorithm>
#include <iterator>

namespace claimcheck::text {

void OffsetMap::append(std::size_t normalised, std::size_t input) {
    bool const unchanged = normalised == input;
    if (normalised > 0 && unchanged && !pieces_.empty() && pieces_.back().unchanged() &&
        pieces_.back().input + pieces_.back().input_size == input_size_) {
        pieces_.back().normalised_size += normalised;
        pieces_.back().input_size += input;
    } else if (normalised > 0) {
        pieces_.push_back({normalised_size_, input_size_, normalised, input});
    }
    normalised_size_ += normalised;
    input_size_ += input;
}

OffsetMap::Piece const& OffsetMap::piece_at(std::size_t normalised) const {
    auto const after = std::upper_bound(
        pieces_.begin(), pieces_.end(), normalised,
        [](std::size_t offset, Piece const& piece) { return offset < piece.normalised; });
    return *std::prev(after);
}

Span OffsetMap::to_input(Span span) const {
    if (pieces_.empty() || span.empty()) {
        return {};
    }
    Piece const& first = piece_at(span.begin);
    Piece const& last = piece_at(span.end - 1);
    std::size_t const begin =
        first.unchanged() ? first.input + (span.begin - first.normalised) : first.input;
    std::size_t const end =
        last.unchanged() ? last.input + (span.end - last.normalised) : last.input + last.input_size;
    return {begin, end};
}

} // namespace claimcheck::text
