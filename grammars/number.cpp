// Numbers, instantiated.
#include <algorithm>

#include "grammars/number_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(NumberRule, Iterator, Context)

Number times_power(Number number, int power) {
    // Through the whole number of last digits, so that 16.4 million is exactly 16400000.
    double const exact_units = number.value.value * std::pow(10.0, -number.value.last_digit);
    double const units = std::round(exact_units);
    bool const whole = std::abs(exact_units - units) < 1e-6 * std::max(1.0, units);
    double const value = number.value.value * std::pow(10.0, power); // "two thirds of a million"
    number.power += power;
    number.value.last_digit += power;
    number.value.last_nonzero_digit += power;
    int const exponent = number.value.last_digit;
    number.value.value = !whole         ? value
                         : exponent < 0 ? units / std::pow(10.0, -exponent)
                                        : units * std::pow(10.0, exponent);
    return number;
}

NumberRule const& number() { return number_rule; }

} // namespace claimcheck::grammar
