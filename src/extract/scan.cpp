// Finds the places worth parsing and tries the grammars there.
#include "extract/scan.hpp"

#include <algorithm>
#include <string_view>

#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

/// Adds what starts at `at`.
/// @param floor  the end of what was found before
/// @return where to go on: `at` itself where nothing starts
std::size_t take(std::string_view text, std::size_t at, std::size_t floor, Findings& findings) {
    if (auto const date = grammar::date_at(text, at)) {
        findings.dates.push_back(date->span);
        return date->span.end;
    }
    if (std::size_t const end = grammar::not_figure_end(text, at); end > at) {
        return end;
    }
    if (auto const period = grammar::period_at(text, at)) {
        findings.periods.push_back(*period);
        return period->span.end;
    }
    if (auto const quantity = grammar::quantity_at(text, at, floor)) {
        findings.quantities.push_back(*quantity);
        return quantity->span.end;
    }
    return at;
}

} // namespace

Findings scan(text::Document const& document) {
    Findings findings;
    std::string_view const text = document.text;
    std::size_t floor = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = grammar::may_start(text, at) ? take(text, at, floor, findings) : at;
        if (end > at) {
            floor = end;
        }
        at = std::max(at + 1, end);
    }
    return findings;
}

} // namespace claimcheck::extract
