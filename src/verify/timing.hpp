// Which periods a claim's figures are of.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "core/claim.hpp"
#include "core/date.hpp"
#include "core/period.hpp"
#include "core/verdict.hpp"

namespace claimcheck::verify {

/// The periods that are compared: "since 2015" in May 2024 is 2023 against 2015.
struct Compared {
    Period period;
    /// Only of claims of a change.
    std::optional<Period> baseline;
};

/// Why there is no verdict.
struct Unchecked {
    Reason reason = Reason::none;
    std::string explanation;
};

/// Reads a claim's period and baseline. An open end is the last complete period before the date; a
/// change without a baseline is from the same period one year before; a whole year as the baseline
/// of a part of a year means the same part of it.
/// @param date  the text's date; without it an open end is taken as stated
std::variant<Compared, Unchecked> compared_periods(Claim const& claim, std::optional<Date> date);

} // namespace claimcheck::verify
