// The rules of numbers: a coefficient, its scale, and what is added at a lower scale.
#pragma once

#include <cmath>
#include <vector>

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/digits.hpp"
#include "grammars/en/numbers.hpp"
#include "grammars/fraction.hpp"
#include "grammars/number.hpp"
#include "grammars/spelled.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

/// "two and a half": what stands before the scale.
struct Coefficient {
    Number whole;
    Decimal and_a_half;
};
struct Scaled {
    Number coefficient;
    std::vector<int> powers;
    /// "three million and a half": half a million more.
    Decimal and_a_half;
};
struct Sum {
    Number high;
    std::vector<Number> lower;
};
/// "two point five": the digits behind the point, one word each or one number.
struct Pointed {
    Number whole;
    std::vector<int> decimals;
};
struct Counted {
    Number number;
    bool dozens = false;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Coefficient, whole, and_a_half)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Scaled, coefficient, powers, and_a_half)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Sum, high, lower)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Counted, number, dozens)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Pointed, whole, decimals)

namespace claimcheck::grammar {

/// The precision that a number in words has: that of its digits.
inline Decimal from_value(double value) {
    constexpr int kFinest = -2; // "two and a quarter"
    int power = kFinest;
    double scaled = std::round(value * 100);
    while (scaled != 0 && std::fmod(scaled, 10) == 0 && power < 15) {
        scaled /= 10;
        ++power;
    }
    Decimal result;
    result.value = value;
    result.last_digit = result.last_nonzero_digit = power;
    return result;
}

auto const from_digits = [](auto& context) {
    x3::_val(context) = Number{x3::_attr(context), 0, false};
};
auto const from_words = [](auto& context) {
    x3::_val(context) = Number{make_decimal(std::int64_t{x3::_attr(context)}), 0, true};
};
auto const add_decimals = [](auto& context) {
    Pointed const& written = x3::_attr(context);
    std::string digits = std::to_string(static_cast<std::int64_t>(written.whole.value.value));
    std::size_t const whole = digits.size();
    for (int const digit : written.decimals) {
        digits += std::to_string(digit);
    }
    int const decimals = static_cast<int>(digits.size() - whole);
    x3::_val(context) = Number{make_decimal(digits, -decimals), 0, true};
};
auto const add_fraction = [](auto& context) {
    Coefficient const& written = x3::_attr(context);
    Number result = written.whole;
    if (written.and_a_half.value > 0) {
        result.value = from_value(result.value.value + written.and_a_half.value);
    }
    x3::_val(context) = result;
};
auto const scale_up = [](auto& context) {
    Scaled const& written = x3::_attr(context);
    Number result = written.coefficient;
    if (written.and_a_half.value > 0) {
        result.value = from_value(result.value.value + written.and_a_half.value);
    }
    for (int const power : written.powers) {
        result = times_power(result, power);
    }
    x3::_val(context) = result;
};
/// "a quarter million": the fraction of a scale has the precision of its digits.
auto const of_scale = [](auto& context) {
    Scaled const& written = x3::_attr(context);
    Number const part{from_value(written.coefficient.value.value), 0, true};
    x3::_val(context) = times_power(part, written.powers.front());
};
auto const from_fraction = [](auto& context) {
    x3::_val(context) = Number{x3::_attr(context), 0, true};
};
/// Adds what follows where it lies below the last digit before it: "8 trillion 100 billion", but
/// not "3 million 5 million".
auto const add_lower = [](auto& context) {
    Sum const& sum = x3::_attr(context);
    Number result = sum.high;
    for (Number const& low : sum.lower) {
        bool const fits = result.power > 0 && (low.power > 0 || result.spelled) &&
                          low.value.value < std::pow(10.0, result.value.last_digit);
        x3::_pass(context) = x3::_pass(context) && fits;
        double const value = result.value.value + low.value.value;
        result.value = low.value;
        result.value.value = value;
    }
    x3::_val(context) = result;
};
auto const in_dozens = [](auto& context) {
    Counted const& counted = x3::_attr(context);
    Number result = counted.number;
    if (counted.dozens) {
        result.value = from_value(12 * result.value.value);
    }
    x3::_val(context) = result;
};

Words<int> const scale_word(en::kScaleWords);
Words<int> const scale_letter(en::kScaleLetters);
AnyOf const dozen_word(en::kDozens);

auto const joint = -(x3::lit(' ') | '-');
auto const spelled_scale = x3::no_case[scale_word] >> word_end;
auto const bracketed_scale = " [" >> spelled_scale >> ']';
auto const glued_scale = scale_letter >> word_end;
auto const further_scale = joint >> spelled_scale;
auto const an_indefinite = x3::no_case[x3::lit("an") | "a"] >> word_end;

// The coefficient: digits or words, with "and a half".
x3::rule<struct InDigitsClass, Number> const in_digits = "in digits";
auto const in_digits_def = digits()[from_digits];

x3::rule<struct InWordsClass, Number> const in_words = "in words";
auto const in_words_def = spelled()[from_words];

inline Decimal const kQuarter = from_value(0.25);
auto const not_scaled = !((x3::lit(' ') | '-') >> spelled_scale);
auto const and_fraction = ((x3::no_case[x3::lit(" and ")] | "-and-") >> fraction()) |
                          (' ' >> &x3::ascii::digit >> fraction());
// "two point five", "nine point nought four", "1 point 1".
x3::rule<struct DecimalsClass, std::vector<int>> const spelled_decimals = "decimals in words";
auto const spelled_decimals_def =
    x3::no_case[x3::lit(" point")] >>
    x3::repeat(1, 4)[' ' >> (spelled() | x3::uint_parser<int, 10, 1, 3>{}) >> word_end];
x3::rule<struct PointedClass, Pointed> const pointed_parts = "two point five";
auto const pointed_parts_def = (in_words | in_digits) >> spelled_decimals;
x3::rule<struct PointedNumberClass, Number> const pointed_number = "two point five, put together";
auto const pointed_number_def = pointed_parts[add_decimals];

auto const no_fraction = x3::attr(Decimal{});
auto const and_half_of_it =
    (x3::no_case[x3::lit(" and ")] >> fraction() >> not_scaled) | no_fraction;
auto const has_point = x3::repeat(1, 24)[x3::ascii::alnum | '-'] >> x3::no_case[x3::lit(" point ")];
x3::rule<struct CoefficientClass, Coefficient> const coefficient_parts = "two and a half";
auto const coefficient_parts_def = ((&has_point >> pointed_number) | in_digits | in_words) >>
                                   (and_fraction | no_fraction);

x3::rule<struct CoefficientSumClass, Number> const coefficient = "two and a half, added";
auto const coefficient_def = coefficient_parts[add_fraction];

// With its scale; "a million" and "half a million" have none of the usual coefficients.
x3::rule<struct OnePowerClass, std::vector<int>> const one_power = "one scale";
auto const one_power_def = x3::repeat(1, 2)[further_scale];

x3::rule<struct PowersClass, std::vector<int>> const powers = "scales";
auto const powers_def =
    x3::repeat(1, 3)[further_scale] | x3::repeat(0, 1)[bracketed_scale | glued_scale];

x3::rule<struct ScaledClass, Scaled> const scaled = "so many millions";
auto const scaled_def = (coefficient >> &one_power >> powers >> and_half_of_it) |
                        (coefficient >> powers >> no_fraction);

x3::rule<struct IndefiniteClass, Number> const one_of = "a";
auto const one_of_def = (an_indefinite >> x3::attr(1))[from_words];
x3::rule<struct AMillionClass, Scaled> const a_million = "a million";
auto const a_million_def = one_of >> &x3::lit(' ') >> one_power >> and_half_of_it;

x3::rule<struct FractionNumberClass, Number> const some_fraction = "half";
auto const some_fraction_def = fraction()[from_fraction];
x3::rule<struct QuarterClass, Number> const quarter = "quarter";
auto const quarter_def =
    (x3::no_case[x3::lit("quarter")] >> word_end >> x3::attr(kQuarter))[from_fraction];
auto const of_a = x3::no_case[x3::lit(" of a ") | " a " | ' ' | '-'];
x3::rule<struct HalfAMillionClass, Scaled> const half_a_million = "half a million";
auto const half_a_million_def = (some_fraction | quarter) >> of_a >> one_power >> no_fraction;

x3::rule<struct SectionClass, Number> const section = "a number with one scale";
auto const section_def = half_a_million[of_scale] | a_million[scale_up] | scaled[scale_up];

// "8 trillion 100 billion", "two million three hundred thousand", "two thousand and five".
Words<int> const part_word(en::kDenominators);
auto const not_counted = !(x3::no_case[x3::lit(" times") | " percent" | " per cent" | "-fold"] |
                           ((x3::lit(' ') | '-') >> x3::no_case[part_word] >> word_end));
auto const further_section =
    ((x3::no_case[x3::lit(" and ")] >> !x3::ascii::digit) | ' ') >> section >> not_counted;
x3::rule<struct FurtherSectionsClass, std::vector<Number>> const further_sections = "lower ones";
auto const further_sections_def = x3::repeat(0, 3)[further_section];

x3::rule<struct SumClass, Sum> const sum = "several sections";
auto const sum_def = section >> further_sections;

x3::rule<struct SummedClass, Number> const summed = "several sections, added";
auto const summed_def = sum[add_lower];

x3::rule<struct OneSectionClass, Number> const added_up = "one section or several";
auto const added_up_def = summed | section;

// "three dozen", "a dozen", "half a dozen".
auto const dozen = x3::no_case[dozen_word] >> word_end;
auto const dozens = (-(x3::lit(' ') | '-') >> dozen >> x3::attr(true)) | x3::attr(false);
x3::rule<struct CountedClass, Counted> const counted = "a number or so many dozens";
auto const counted_def = (one_of >> ' ' >> dozen >> x3::attr(true)) |
                         (some_fraction >> of_a >> dozen >> x3::attr(true)) | (added_up >> dozens);

NumberRule const number_rule = "number";
auto const number_rule_def = counted[in_dozens];

BOOST_SPIRIT_DEFINE(spelled_decimals, pointed_parts, pointed_number, quarter, in_digits, in_words,
                    coefficient_parts, coefficient, powers, one_power, scaled, one_of, a_million,
                    some_fraction, half_a_million, section, further_sections, sum, summed, added_up,
                    counted, number_rule)

} // namespace claimcheck::grammar
