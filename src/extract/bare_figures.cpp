// The two or three figures before one.
#include "extract/bare_figures.hpp"

#include "extract/token_words.hpp"

namespace claimcheck::extract {

namespace {

/// "980.4 million", "seven hundred million".
bool has_scale(Token const& figure) {
    return figure.text.ends_with("illion") || figure.text.ends_with("bn") ||
           figure.text.ends_with("mln") || figure.text.ends_with("bln");
}

} // namespace

void take_unit_before(std::vector<Quantity>& figures, Token const& token, Token const* end) {
    constexpr std::size_t kNear = 3;    // figures
    constexpr std::size_t kBytes = 250; // between the two
    std::size_t const index = token.index;
    Quantity& figure = figures[index];
    Token const* const next = &token + 1;
    bool const counted = next != end && is_plain_noun(*next);
    if (figure.kind != QuantityKind::count || !figure.unit.empty() || !has_scale(token) ||
        counted) {
        return;
    }
    for (std::size_t back = 1; back <= kNear && back <= index; ++back) {
        Quantity const& before = figures[index - back];
        bool const unit =
            before.kind == QuantityKind::money || before.unit == "tonne" || before.unit == "m3";
        if (unit && !before.converted && figure.span.begin - before.span.end < kBytes) {
            figure.kind = before.kind;
            figure.unit = before.unit;
            figure.shared_currency = before.shared_currency;
            return;
        }
    }
}

} // namespace claimcheck::extract
