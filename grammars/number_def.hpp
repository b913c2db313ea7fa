// The rules of numbers in digits.
#pragma once

#include <algorithm>
#include <string>

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/en/scales.hpp"
#include "grammars/number.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

/// The digits as written, separators and all, and the power of ten that the scale word stands for.
struct WrittenNumber {
    std::string digits;
    int scale = 0;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::WrittenNumber, digits, scale)

namespace claimcheck::grammar {

auto const to_decimal = [](auto& context) {
    WrittenNumber const& written = x3::_attr(context);
    std::string digits;
    std::copy_if(written.digits.begin(), written.digits.end(), std::back_inserter(digits),
                 [](char c) { return c != ',' && c != '.'; });
    auto const point = written.digits.find('.');
    auto const decimals = point == std::string::npos ? 0 : written.digits.size() - point - 1;
    x3::_val(context) = make_decimal(digits, written.scale - static_cast<int>(decimals));
};

Words<int> const scale_word(en::kScaleWords);
Words<int> const scale_letter(en::kScaleLetters);

using x3::ascii::digit;

// A group that is not three digits long ends the number before it, so that no prefix of a long row
// of groups is ever read twice.
auto const group = ',' >> x3::repeat(3)[digit] >> !digit;
auto const grouped = x3::repeat(1, 3)[digit] >> +group;
auto const decimals = '.' >> +digit;
auto const written_digits = x3::raw[(grouped | +digit) >> -decimals];

auto const spelled_scale = x3::no_case[scale_word] >> word_end;
auto const bracketed_scale = " [" >> spelled_scale >> ']';
auto const glued_scale = x3::no_case[scale_letter] >> word_end;
auto const joint = -(x3::lit(' ') | '-');
auto const scale = bracketed_scale | (joint >> spelled_scale) | glued_scale;

x3::rule<struct WrittenNumberClass, WrittenNumber> const written_number = "number as written";
auto const written_number_def = written_digits >> (scale | x3::attr(0));

NumberRule const number_rule = "number";
auto const number_rule_def = written_number[to_decimal];

BOOST_SPIRIT_DEFINE(written_number, number_rule)

} // namespace claimcheck::grammar
