// Finds the places worth parsing and tries the grammars there.
#include "extract/scan.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "extract/apposition.hpp"
#include "extract/characters.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

void add(Quantity quantity, std::string_view text, std::vector<Quantity>& quantities) {
    if (!quantities.empty()) {
        if (repeats(quantities.back(), quantity, text)) {
            return;
        }
        take_unit_of_base(quantity, quantities.back(), text);
        take_from_previous(quantity, quantities.back(), text);
        take_from_next(quantities.back(), quantity, text);
    }
    quantities.push_back(std::move(quantity));
}

/// Adds what starts at a place.
/// @param floor  the end of what was found before
/// @return its end; the place itself where nothing starts
std::size_t take(std::string_view text, grammar::Start start, std::size_t floor,
                 Findings& findings) {
    std::size_t const at = start.at;
    if (auto const date = start.what.date ? grammar::date_at(text, at) : std::nullopt) {
        findings.dates.push_back(date->span);
        return date->span.end;
    }
    if (std::size_t const end = start.what.no_figure ? grammar::not_figure_end(text, at) : at;
        end > at) {
        return end;
    }
    if (auto const period = start.what.period ? grammar::period_at(text, at) : std::nullopt) {
        findings.periods.push_back(*period);
        return period->span.end;
    }
    if (auto quantity = start.what.figure ? grammar::quantity_at(text, at, floor) : std::nullopt) {
        std::size_t const end = quantity->span.end;
        add(std::move(*quantity), text, findings.quantities);
        return end;
    }
    return at;
}

} // namespace

Findings scan(text::Document const& document) {
    constexpr std::size_t kBytesAFigure = 128; // in news
    Findings findings;
    findings.quantities.reserve(document.text.size() / kBytesAFigure);
    std::string_view const text = document.text;
    std::size_t floor = 0;
    for (auto start = grammar::next_start(text, 0); start.at < text.size();) {
        std::size_t const end = take(text, start, floor, findings);
        bool const found = end > start.at;
        floor = found ? end : floor;
        start = grammar::next_start(text,
                                    found ? end : std::max(start.at + 1, word_end(text, start.at)));
    }
    return findings;
}

} // namespace claimcheck::extract
