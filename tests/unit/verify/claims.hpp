// Claims for the tests of verdicts.
#pragma once

#include <string>

#include "core/claim.hpp"

namespace claimcheck::test {

/// A claim of trade in "A>B" ("ARM>RUS"), with a number "7.3" and what it is of.
inline Claim trade_claim(ClaimKind kind, std::string const& parties, std::string const& period,
                         std::string const& unit = "USD") {
    Claim claim;
    claim.kind = kind;
    claim.indicator = "trade";
    claim.flow = Flow::trade;
    claim.reporter = parties.substr(0, 3);
    claim.partner = parties.substr(4);
    claim.period = parse_period(period);
    claim.unit = unit;
    return claim;
}

/// "7.3" with exponent 9 is 7.3 billion written with one decimal.
inline Decimal written(std::string digits, int exponent = 0) {
    if (auto const point = digits.find('.'); point != std::string::npos) {
        exponent -= static_cast<int>(digits.size() - point - 1);
        digits.erase(point, 1);
    }
    return make_decimal(digits, exponent);
}

} // namespace claimcheck::test
