// Any bytes through the whole of level one and two: normalising, figures, periods, clauses, claims
// and the way back to the input's offsets. What must hold of any text is asserted.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/utf8.hpp"
#include "extract/dateline.hpp"
#include "extract/extraction.hpp"
#include "reference/database.hpp"
#include "resolve/currencies.hpp"
#include "resolve/resolve.hpp"
#include "text/document.hpp"

using namespace claimcheck;

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// The program's own names and words: a smaller set does not reach every rule.
reference::Database const& database() {
    char const* const file = std::getenv("CLAIMCHECK_DATABASE");
    require(file != nullptr);
    static reference::Database const opened(file);
    return opened;
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
    static Lexicon const& names = database().lexicon();
    static extract::NameIndex const index(names);
    std::string const input(reinterpret_cast<char const*>(data), size);
    text::Document const document = text::read(input);
    require(is_valid_utf8(document.text));
    extract::Extraction found = extract::extract(document, index);
    resolve::settle_currencies(found, names);
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
