// Closed intervals of real numbers, and the arithmetic on them.
#pragma once

namespace claimcheck {

/// All numbers from lo to hi, both included; lo <= hi. Every figure that the tool compares is one,
/// because written and published numbers are rounded.
struct Interval {
    double lo = 0;
    double hi = 0;

    constexpr bool contains(double x) const { return lo <= x && x <= hi; }
    constexpr bool overlaps(Interval other) const { return lo <= other.hi && other.lo <= hi; }
    constexpr double middle() const { return lo + (hi - lo) / 2; }
    friend constexpr bool operator==(Interval, Interval) = default;
};

/// The interval of `radius` (>= 0) around `middle`.
Interval around(double middle, double radius);

Interval operator+(Interval a, Interval b);
Interval operator-(Interval a, Interval b);
Interval operator-(Interval a);
Interval operator*(Interval a, double factor);

/// The quotient. An interval that holds zero has none: the result is then (-inf, inf).
Interval operator/(Interval a, Interval b);

} // namespace claimcheck
