// The figures, periods and dates of a text.
#pragma once

#include <vector>

#include "core/period_phrase.hpp"
#include "core/quantity.hpp"
#include "core/span.hpp"
#include "text/document.hpp"

namespace claimcheck::extract {

/// In text order; no two of them overlap.
struct Findings {
    std::vector<Quantity> quantities;
    std::vector<PeriodPhrase> periods;
    std::vector<Span> dates;
};

/// Reads the whole of a document once, from left to right. Where several readings start at the same
/// place a date comes before a period and a period before a figure: "8 May 2024", "2024".
Findings scan(text::Document const& document);

} // namespace claimcheck::extract
