// Three rows of the table of distances are enough.
#include "core/similar.hpp"

#include <algorithm>
#include <numeric>

#include "core/ascii.hpp"

namespace claimcheck {
namespace {

constexpr std::size_t kLongest = 60;
constexpr std::size_t kMost = 3;

} // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
    std::size_t const longer = std::max(a.size(), b.size());
    if (longer - std::min(a.size(), b.size()) > most || longer > kLongest) {
        return most + 1;
    }
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> above(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            bool const is_same = to_lower(a[i - 1]) == to_lower(b[j - 1]);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (is_same ? 0 : 1)});
            bool const is_swapped = i > 1 && j > 1 && to_lower(a[i - 1]) == to_lower(b[j - 2]) &&
                                    to_lower(a[i - 2]) == to_lower(b[j - 1]);
            if (is_swapped) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before.swap(above);
        above.swap(row);
    }
    return std::min(above[b.size()], most + 1);
}

std::string_view nearest_word(std::string_view word, std::vector<std::string_view> const& words) {
    std::string_view nearest;
    std::size_t best = std::min(kMost, (word.size() + 3) / 4) + 1;
    for (std::string_view const candidate : words) {
        std::size_t const distance = edit_distance(word, candidate, best);
        if (distance < best) {
            nearest = candidate;
            best = distance;
        }
    }
    return nearest;
}

} // namespace claimcheck
