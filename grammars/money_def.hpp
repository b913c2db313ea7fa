// The rules of currencies.
#pragma once

#include "grammars/en/currencies.hpp"
#include "grammars/money.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

Words<std::string> const currency_sign(en::kCurrencySigns);
Words<std::string> const currency_code(rows_of(en::kCurrencyCodes));
Words<std::string> const currency_name(en::kCurrencyNames);
Words<std::string> const coin(en::kSmallChange);

auto const blank = -x3::lit(' ');
auto const number_follows = &(x3::ascii::digit | '.' | '-' | '+');

CurrencyBeforeRule const currency_before_rule = "currency before";
auto const currency_before_rule_def = (currency_sign | currency_code) >> blank >> number_follows;

auto const sign_behind =
    blank >> currency_sign >> !x3::ascii::alnum >> !(x3::lit(' ') >> x3::ascii::digit);
auto const code_behind = blank >> currency_code >> word_end;
auto const name_behind = (x3::lit(' ') | '-') >> x3::no_case[currency_name] >> word_end;

CurrencyBehindRule const currency_behind_rule = "currency behind";
auto const currency_behind_rule_def = code_behind | name_behind | sign_behind;

SmallChangeRule const small_change_rule = "small change";
auto const small_change_rule_def =
    (x3::lit(' ') | '-' | &(x3::lit("c") | "¢")) >> x3::no_case[coin] >> word_end;

BOOST_SPIRIT_DEFINE(currency_before_rule, currency_behind_rule, small_change_rule)

} // namespace claimcheck::grammar
