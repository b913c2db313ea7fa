// The number in a claim, and how a reference figure stands to it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/claim.hpp"
#include "core/decimal.hpp"
#include "core/interval.hpp"
#include "core/verdict.hpp"

namespace claimcheck::verify {

/// What a claim says of one number, apart from what the number is of.
struct Statement {
    Decimal value;
    /// The upper end of a range.
    std::optional<Decimal> value_hi;
    Comparator comparator = Comparator::equal;
    bool just_short = false;
    std::string unit;
    /// It is the size of something with a direction, a rise or a deficit: "less than 5 percent"
    /// is then not true of a fall.
    bool directed = false;
    /// It is a ratio below one that tells how far something fell: "more than halved" is less than
    /// 0.5.
    bool shrinking = false;
};

/// The claim's number as a statement.
/// @param claim  with a value; a from_to makes the statement of its later end
Statement statement_of(Claim const& claim);

/// The numbers of which the statement is true; one end may be infinite.
Interval accepted(Statement const& statement);

/// What is still close, from the edge of a band: `tolerance` percent of the value; of percentages
/// at least a tenth of it in points (half a point for 5).
double slack(double value, std::string_view unit, double tolerance);

/// Holds a reference, as a band, against the band that would be right.
/// @return supported, close (not further apart than `slack`) or differs
Judgement compare(Interval reference, Interval wanted, double slack);

/// The same for a statement.
/// @param value  the middle of the reference, which the tolerance is taken of
Judgement compare(Interval reference, double value, Statement const& statement, double tolerance);

/// Whether "more than V" and the like says much less than the reference: above 1.25 V.
bool understates(Statement const& statement, double reference);

} // namespace claimcheck::verify
