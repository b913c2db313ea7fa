// Numbers, instantiated.
#include <algorithm>
#include <array>

#include "grammars/number_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(NumberRule, Iterator, Context)

namespace {

double power_of_ten(int exponent_of_ten) {
    static std::array<double, 31> const powers = [] {
        std::array<double, 31> table{};
        for (std::size_t i = 0; i < table.size(); ++i) {
            table[i] = std::pow(10.0, static_cast<double>(i));
        }
        return table;
    }();
    bool const in_table = exponent_of_ten >= 0 && exponent_of_ten < 31;
    return in_table ? powers[static_cast<std::size_t>(exponent_of_ten)]
                    : std::pow(10.0, exponent_of_ten);
}

} // namespace

Number times_power(Number number, int by) {
    if (by == 0) {
        return number;
    }
    // Through the whole number of last digits, so that 16.4 million is exactly 16400000.
    double const exact_units = number.value.value * power_of_ten(-number.value.last_digit);
    double const units = std::round(exact_units);
    bool const whole = std::abs(exact_units - units) < 1e-6 * std::max(1.0, units);
    double const value = number.value.value * power_of_ten(by); // "two thirds of a million"
    number.power += by;
    number.value.last_digit += by;
    number.value.last_nonzero_digit += by;
    int const last_power = number.value.last_digit;
    number.value.value = !whole           ? value
                         : last_power < 0 ? units / power_of_ten(-last_power)
                                          : units * power_of_ten(last_power);
    return number;
}

NumberRule const& number() { return number_rule; }

} // namespace claimcheck::grammar
