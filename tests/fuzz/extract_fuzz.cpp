// Any bytes through the whole of level one and two: normalising, figures, periods, clauses, claims
// and the way back to the input's offsets. What must hold of any text is asserted.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/utf8.hpp"
#include "extract/dateline.hpp"
#include "extract/extraction.hpp"
#include "resolve/resolve.hpp"
#include "text/document.hpp"

using namespace claimcheck;

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

Lexicon lexicon() {
    Lexicon result;
    result.area_names = {{"Armenia", "ARM", NameKind::name},
                         {"Armenian", "ARM", NameKind::adjective},
                         {"Russia", "RUS", NameKind::name},
                         {"U.S.", "USA", NameKind::name}};
    result.indicators = {{"gdp.growth", "gdp", "growth", "percent", "rate", "real"},
                         {"trade.goods", "trade", "trade in goods", "USD", "level", "goods"}};
    result.indicator_words = {{"exports", "trade", Flow::exports},
                              {"imports", "trade", Flow::imports},
                              {"trade", "trade", Flow::trade},
                              {"trade deficit", "trade", Flow::balance},
                              {"economy", "gdp", Flow::none}};
    return result;
}

void check_quantity(Quantity const& quantity, text::Document const& document,
                    std::size_t input_size, std::size_t previous_end) {
    require(quantity.span.begin >= previous_end && quantity.span.begin < quantity.span.end);
    require(quantity.span.end <= document.text.size());
    require(std::isfinite(quantity.value.value));
    require(!quantity.value_hi || std::isfinite(quantity.value_hi->value));
    Span const input = document.offsets.to_input(quantity.span);
    require(input.begin < input.end && input.end <= input_size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static Lexicon const names = lexicon();
    static extract::NameIndex const index(names);
    std::string const input(reinterpret_cast<char const*>(data), size);
    text::Document const document = text::read(input);
    require(is_valid_utf8(document.text));
    extract::Extraction const found = extract::extract(document, index);
    std::size_t previous_end = 0;
    for (Quantity const& quantity : found.findings.quantities) {
        check_quantity(quantity, document, size, previous_end);
        previous_end = quantity.span.end;
    }
    auto const date = extract::dateline(input);
    for (Claim const& claim : resolve::resolve(document, found, names, date)) {
        require(claim.sentence.begin <= claim.span.begin);
        require(claim.span.end <= claim.sentence.end);
        require(!claim.value || std::isfinite(claim.value->value));
    }
    return 0;
}
