// The rules of currencies.
#pragma once

#include "grammars/en/currencies.hpp"
#include "grammars/money.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

Signs<char const*> const currency_sign(en::kCurrencySigns);
Signs<char const*> const glued_code(en::kCurrencyCodes);
Names<char const*> const currency_code(en::kCurrencyCodes);
Words<char const*> const currency_name(en::kCurrencyNames);
Words<en::SharedCurrency> const shared_name(en::kSharedCurrencies);
Words<char const*> const coin(en::kSmallChange);

auto const blank = -x3::lit(' ');
auto const number_follows = &(x3::ascii::digit | '.' | '-' | '+');

CurrencyBeforeRule const currency_before_rule = "currency before";
auto const currency_before_rule_def = (currency_sign | glued_code) >> blank >> number_follows;

auto const sign_behind =
    blank >> currency_sign >> !x3::ascii::alnum >> !(x3::lit(' ') >> x3::ascii::digit);
auto const code_behind = blank >> currency_code;
auto const name_behind = (x3::lit(' ') | '-') >> currency_name;

CurrencyBehindRule const currency_behind_rule = "currency behind";
auto const currency_behind_rule_def = code_behind | name_behind | sign_behind;

SharedNameRule const shared_name_rule = "a name that currencies share";
auto const shared_name_rule_def = (x3::lit(' ') | '-') >> shared_name;

// "5c", "10¢", "125.3p"; "5 p" is none.
auto const glued_coin = x3::lit("c") | "¢" | "p";

SmallChangeRule const small_change_rule = "small change";
auto const small_change_rule_def =
    ((x3::lit(' ') | '-') >> !(x3::lit('p') >> word_end) >> coin) | (&glued_coin >> coin);

BOOST_SPIRIT_DEFINE(currency_before_rule, currency_behind_rule, shared_name_rule, small_change_rule)

} // namespace claimcheck::grammar
