// The rules of money.
#pragma once

#include <algorithm>
#include <array>

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/en/currencies.hpp"
#include "grammars/money.hpp"
#include "grammars/number.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

/// The same, the currency last.
struct MoneyBehind {
    Decimal amount;
    std::string currency;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Money, currency, amount)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::MoneyBehind, amount, currency)

namespace claimcheck::grammar {

/// The codes as a table of themselves.
inline auto code_rows() {
    std::array<en::Currency, en::kCurrencyCodes.size()> rows;
    std::transform(en::kCurrencyCodes.begin(), en::kCurrencyCodes.end(), rows.begin(),
                   [](std::string_view code) { return en::Currency(code, code); });
    return rows;
}

Words<std::string> const currency_sign(en::kCurrencySigns);
Words<std::string> const currency_code(code_rows());
Words<std::string> const currency_name(en::kCurrencyNames);

auto const put_behind_before = [](auto& context) {
    MoneyBehind const& written = x3::_attr(context);
    x3::_val(context) = Money{written.currency, written.amount};
};

auto const blank_or_hyphen = x3::lit(' ') | '-';

x3::rule<struct MoneyBeforeClass, Money> const money_before = "currency before the amount";
auto const money_before_def = (currency_sign | currency_code) >> -x3::lit(' ') >> number();

x3::rule<struct MoneyBehindClass, MoneyBehind> const money_behind = "currency behind the amount";
auto const money_behind_def = number() >>
                              ((-x3::lit(' ') >> (currency_sign | (currency_code >> word_end))) |
                               (blank_or_hyphen >> x3::no_case[currency_name] >> word_end));

x3::rule<struct MoneyTurnedClass, Money> const money_turned = "the same, turned";
auto const money_turned_def = money_behind[put_behind_before];

MoneyRule const money_rule = "money";
auto const money_rule_def = money_before | money_turned;

BOOST_SPIRIT_DEFINE(money_before, money_behind, money_turned, money_rule)

} // namespace claimcheck::grammar
