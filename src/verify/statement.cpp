// Comparators as intervals of what they accept.
#include "verify/statement.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "verify/written.hpp"

namespace claimcheck::verify {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// "nearly V" starts here, as a part of V.
constexpr double kNearly = 0.9;
/// "about V" reaches so far, as a part of V.
constexpr double kAbout = 0.1;
/// "more than V" is an understatement above this, as a multiple of V.
constexpr double kUnderstated = 1.25;

/// 1/x over a positive interval.
Interval reciprocal(Interval x) { return {1 / x.hi, x.lo > 0 ? 1 / x.lo : kInfinity}; }

/// @param value    the written number
/// @param rounded  what it may have been rounded from
Interval accepted(Statement const& statement, double value, Interval rounded) {
    double const least = statement.directed || statement.shrinking ? 0 : -kInfinity;
    if (statement.just_short) {
        return {std::min(kNearly * value, value), std::max(kNearly * value, value)};
    }
    switch (statement.comparator) {
    case Comparator::more:
    case Comparator::at_least: return {value, kInfinity};
    case Comparator::less:
    case Comparator::at_most: return {std::min(least, value), value};
    case Comparator::about: return around(value, kAbout * std::abs(value));
    case Comparator::equal: break;
    }
    return rounded;
}

} // namespace

Statement statement_of(Claim const& claim) {
    Statement statement;
    statement.value = *claim.value;
    statement.value_hi = claim.value_hi;
    statement.comparator = claim.comparator;
    statement.just_short = claim.just_short;
    statement.unit = claim.unit;
    bool const is_multiple = claim.kind == ClaimKind::change_multiple;
    statement.directed = claim.direction != Direction::none && !is_multiple;
    statement.shrinking = is_multiple && claim.direction == Direction::down;
    if (claim.kind == ClaimKind::from_to) {
        statement.value = claim.value_hi.value_or(*claim.value);
        statement.value_hi.reset();
        statement.directed = false;
    }
    return statement;
}

Interval accepted(Statement const& statement) {
    Interval const rounded = written_interval(statement.value, statement.unit);
    if (statement.value_hi) {
        return {rounded.lo, written_interval(*statement.value_hi, statement.unit).hi};
    }
    if (statement.shrinking && rounded.lo > 0) {
        return reciprocal(accepted(statement, 1 / statement.value.value, reciprocal(rounded)));
    }
    return accepted(statement, statement.value.value, rounded);
}

double slack(double value, std::string_view unit, double tolerance) {
    double const points = is_percentage(unit) ? tolerance / 10 : 0;
    return std::max(std::abs(value) * tolerance / 100, points);
}

Judgement compare(Interval reference, Interval wanted, double slack) {
    if (reference.overlaps(wanted)) {
        return Judgement::supported;
    }
    double const gap = std::max(wanted.lo - reference.hi, reference.lo - wanted.hi);
    return gap <= slack ? Judgement::close : Judgement::differs;
}

Judgement compare(Interval reference, double value, Statement const& statement, double tolerance) {
    return compare(reference, accepted(statement), slack(value, statement.unit, tolerance));
}

bool understates(Statement const& statement, double reference) {
    bool const at_least =
        statement.comparator == Comparator::more || statement.comparator == Comparator::at_least;
    if (!at_least || statement.just_short || statement.value_hi) {
        return false;
    }
    double const value = statement.value.value;
    return statement.shrinking ? reference * kUnderstated < value
                               : reference > kUnderstated * value;
}

} // namespace claimcheck::verify
