// The rules of numbers: a coefficient, its scale, and what is added at a lower scale. Every rule
// goes on from what it has read, so that no part of a number is read twice.
#pragma once

#include <cmath>

#include "grammars/digits.hpp"
#include "grammars/en/numbers.hpp"
#include "grammars/fraction.hpp"
#include "grammars/number.hpp"
#include "grammars/spelled.hpp"
#include "grammars/terminals.hpp"

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
auto const from_number = [](auto& context) { x3::_val(context) = x3::_attr(context); };
auto const from_fraction = [](auto& context) {
    x3::_val(context) = Number{from_value(x3::_attr(context).value), 0, true};
};
auto const from_quotient = [](auto& context) {
    x3::_val(context) = Number{x3::_attr(context), 0, true};
};
/// "two and a half", "three million and a half": half of the scale before it.
auto const add_fraction = [](auto& context) {
    Number& number = x3::_val(context);
    double const whole = number.value.value / std::pow(10.0, number.power);
    int const power = number.power;
    number.value = from_value(whole + x3::_attr(context).value);
    number.power = 0;
    number = times_power(number, power);
};
/// "two point nought five": the digits behind the point, a word each.
auto const add_decimals = [](auto& context) {
    Number& number = x3::_val(context);
    number.value = make_decimal(std::to_string(static_cast<std::int64_t>(number.value.value)) +
                                    x3::_attr(context),
                                -static_cast<int>(x3::_attr(context).size()));
    number.spelled = true;
};
auto const append_digits = [](auto& context) {
    x3::_val(context) += std::to_string(x3::_attr(context));
};
auto const add_power = [](auto& context) { x3::_val(context) += x3::_attr(context); };
auto const scale_up = [](auto& context) {
    x3::_val(context) = times_power(x3::_val(context), x3::_attr(context));
};
auto const raise = [](auto& context) {
    Number& number = x3::_val(context);
    number.value.value = std::pow(number.value.value, x3::_attr(context));
};
/// Adds what follows where it lies below the last digit before it: "8 trillion 100 billion", but
/// not "3 million 5 million".
auto const add_lower = [](auto& context) {
    Number& result = x3::_val(context);
    Number const& low = x3::_attr(context);
    x3::_pass(context) = result.power > 0 && (low.power > 0 || result.spelled) &&
                         low.value.value < std::pow(10.0, result.value.last_digit);
    if (x3::_pass(context)) {
        double const value = result.value.value + low.value.value;
        result.value = low.value;
        result.value.value = value;
    }
};
/// "3 hundred and 21", "4 thousand and five": what "and" adds may be in digits.
auto const add_rest = [](auto& context) {
    Number& result = x3::_val(context);
    Decimal const& low = x3::_attr(context);
    x3::_pass(context) = result.power > 0 && result.power <= 3 && low.last_digit == 0 &&
                         low.value < std::pow(10.0, result.value.last_digit);
    if (x3::_pass(context)) {
        double const value = result.value.value + low.value;
        result.value = low;
        result.value.value = value;
    }
};
auto const add_spelled_rest = [](auto& context) {
    Number& result = x3::_val(context);
    Decimal const& low = x3::_attr(context).value;
    x3::_pass(context) = result.power == 2 && low.value < std::pow(10.0, result.value.last_digit);
    if (x3::_pass(context)) {
        double const value = result.value.value + low.value;
        result.value = low;
        result.value.value = value;
    }
};
auto const in_dozens = [](auto& context) {
    x3::_val(context).value = from_value(12 * x3::_val(context).value.value);
};
/// "twenty-three fifths"; a proper fraction is a share and not read here.
auto const in_parts = [](auto& context) {
    Number& number = x3::_val(context);
    double const parts = x3::_attr(context);
    x3::_pass(context) = number.spelled && number.value.value >= parts;
    if (x3::_pass(context)) {
        number.value.value /= parts;
        number.value.fraction_word = true;
    }
};

Words<int> const scale_word(en::kScaleWords);
Names<int> const scale_letter(en::kScaleLetters);
AnyOf const dozen_word(en::kDozens);

auto const an_indefinite = (words("an") | words("a")) >> word_end;
auto const blank_or_hyphen_between = x3::lit(' ') | '-';

// "million", "thousand million", "[billion]", and the letters that are glued to their number.
// The full stop of "bn." ends a sentence where none goes on.
auto const full_stop = '.' >> &(' ' >> x3::omit[x3::ascii::lower]);
x3::rule<struct ScalesClass, int> const scales = "scales";
// "$8.4 billion1": the number of a footnote is glued to the word.
Prefixes<int> const noted_scale(en::kNotedScales);
x3::uint_parser<int, 10, 1, 2> const note_number{};
auto const noted = noted_scale[add_power] >> x3::omit[note_number] >> word_end;
auto const scales_def = -blank_or_hyphen_between >> (scale_word[add_power] | noted) >>
                        x3::repeat(0, 2)[-blank_or_hyphen_between >> scale_word[add_power]] >>
                        -full_stop;
auto const bracketed_scale = " [" >> scale_word >> ']';
auto const thousand_letter = ' ' >> (x3::lit('k') >> word_end) >> x3::attr(3);
x3::rule<struct OtherScaleClass, int> const other_scale = "a scale in brackets or one letter";
auto const other_scale_def = bracketed_scale | scale_letter | thousand_letter;

// "two point five", "nine point nought four", "1 point 1".
x3::rule<struct DecimalsClass, std::string> const spelled_decimals = "decimals in words";
auto const decimal_digits = x3::uint_parser<int, 10, 1, 3>{} >> word_end;
auto const spelled_decimals_def =
    words(" point") >>
    x3::repeat(1, 4)[' ' >> (spelled()[append_digits] | decimal_digits[append_digits])];

// "and a half", "2 1/2", "7-3/4", but not the half of "three and half a million".
auto const scale_follows = blank_or_hyphen_between >> x3::omit[scale_word];
x3::rule<struct AndFractionClass, Decimal> const and_fraction = "and a half";
auto const and_fraction_def = ((words(" and ") | words("-and-")) >> fraction()) |
                              ((x3::lit(' ') | '-') >> &x3::ascii::digit >> fraction()) |
                              (!x3::omit[x3::ascii::print] >> fraction());
auto const and_half_of_it = words(" and ") >> fraction() >> !scale_follows;

// "1.3e6", "12.32e+14", "1.3x10^6", "2.5^-1".
x3::int_parser<int, 10, 1, 3> const exponent{};
auto const scientific = ((x3::lit("e") | "E" | "x10^") >> exponent) >> word_end;
auto const to_the_power = '^' >> exponent >> word_end;

// "5%", "$5,": no number goes on behind such a sign, so nothing else is tried.
auto const number_ends = &(x3::eoi | x3::omit[x3::char_("%,.;:)\"'\n!?")]);

// A number with one scale. "hundred thousand" needs no number before it.
auto const one_of_scale = an_indefinite >> &x3::lit(' ') >> x3::attr(1);
auto const hundred_of_scale = &(words("hundred") >> scale_follows) >> x3::attr(1);
x3::rule<struct ScaledClass, Number> const scaled = "so many millions";
auto const scale_behind = -(and_fraction[add_fraction] | spelled_decimals[add_decimals]) >>
                          -((scales[scale_up] >> -(and_half_of_it[add_fraction])) |
                            other_scale[scale_up]);
auto const scaled_def = ((digits()[from_digits] >>
                          (number_ends | -(scientific[scale_up] | to_the_power[raise]))) |
                         spelled()[from_words]) >>
                        (number_ends | scale_behind);
x3::rule<struct AMillionClass, Number> const a_million = "a million";
auto const a_million_def = (one_of_scale[from_words] | hundred_of_scale[from_words]) >>
                           scales[scale_up] >> -(and_half_of_it[add_fraction]);

// "half a million", "a quarter million", "two-thirds of a billion".
inline Decimal const kQuarter = from_value(0.25);
auto const quarter = words("quarter") >> word_end >> x3::attr(kQuarter);
auto const of_a = words(" of a ") | words(" a ") | ' ' | '-';
x3::rule<struct HalfAMillionClass, Number> const half_a_million = "half a million";
auto const half_a_million_def =
    (fraction()[from_fraction] | quarter[from_fraction]) >> of_a >> scales[scale_up];

x3::rule<struct SectionClass, Number> const section = "a number with one scale";
auto const ratio_ahead = x3::omit[x3::repeat(1, 3)[x3::ascii::digit]] >> '/';
auto const digits_ahead = x3::omit[x3::ascii::digit];
auto const section_def = (&digits_ahead >> ((&ratio_ahead >> half_a_million) | scaled)) |
                         half_a_million | scaled | a_million;

// "8 trillion 100 billion", "two million three hundred thousand", "two thousand and five".
auto const counted_by_itself = words(" times") | words(" percent") | words(" per cent") |
                               words("-fold") |
                               (blank_or_hyphen_between >> x3::omit[Words<int>(en::kDenominators)]);
x3::rule<struct FurtherClass, Number> const further_section = "a lower section";
Words<int> const number_opening(en::kNumberWords);
AnyOf const other_opening(en::kNumberOpenings);
auto const number_ahead = x3::omit[x3::ascii::digit | number_opening] | other_opening;
auto const further_section_def =
    ((words(" and ") >> !x3::ascii::digit) | ' ') >> &number_ahead >> section >> !counted_by_itself;
x3::rule<struct SpelledRestClass, Number> const spelled_rest = "one";
auto const spelled_rest_def = spelled()[from_words];
auto const and_digits = words(" and ") >> &x3::ascii::digit >> digits() >> !scale_follows;
auto const and_words = words(" and ") >> spelled_rest >> !scale_follows >> !counted_by_itself;

// "a dozen", "three dozen", "half a dozen".
auto const dozens = -blank_or_hyphen_between >> dozen_word;
x3::rule<struct DozenClass, Number> const a_dozen = "a dozen";
auto const a_dozen_def = (one_of_scale[from_words] >> ' ' >> x3::omit[dozen_word][in_dozens]) |
                         (fraction()[from_fraction] >> of_a >> x3::omit[dozen_word][in_dozens]);

NumberRule const number_rule = "number";
auto const number_rule_def =
    (!digits_ahead >> a_dozen[from_number]) |
    (section[from_number] >>
     (number_ends | (x3::repeat(0, 3)[further_section[add_lower]] >>
                     -(and_digits[add_rest] | and_words[add_spelled_rest]) >>
                     -(x3::omit[dozens][in_dozens] | parts()[in_parts]))));

BOOST_SPIRIT_DEFINE(scales, other_scale, spelled_decimals, and_fraction, section, scaled, a_million,
                    half_a_million, further_section, spelled_rest, a_dozen, number_rule)

} // namespace claimcheck::grammar
