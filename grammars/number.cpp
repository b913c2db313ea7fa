// Numbers, instantiated.
#include "grammars/number_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(NumberRule, Iterator, Context)

Number times_power(Number number, int power) {
    // Through the whole number of last digits, so that 16.4 million is exactly 16400000.
    double const units = std::round(number.value.value * std::pow(10.0, -number.value.last_digit));
    number.power += power;
    number.value.last_digit += power;
    number.value.last_nonzero_digit += power;
    int const exponent = number.value.last_digit;
    number.value.value =
        exponent < 0 ? units / std::pow(10.0, -exponent) : units * std::pow(10.0, exponent);
    return number;
}

NumberRule const& number() { return number_rule; }

} // namespace claimcheck::grammar
