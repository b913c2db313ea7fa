// The rules of amounts.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/amount.hpp"
#include "grammars/en/currencies.hpp"
#include "grammars/en/numbers.hpp"
#include "grammars/en/percents.hpp"
#include "grammars/en/shares.hpp"
#include "grammars/fraction.hpp"
#include "grammars/money.hpp"
#include "grammars/multiple.hpp"
#include "grammars/percent.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

/// "$-5.3 m"
struct MoneyBefore {
    std::string currency;
    bool minus = false;
    Number number;
    int letter_scale = 0;
};
/// "50 MUSD", "75 USD million"
struct ScaledCode {
    Number number;
    int power = 0;
    std::string currency;
};
struct CodeScaled {
    Number number;
    std::string currency;
    int power = 0;
};
struct TensOf {
    Amount amount;
    Unit unit;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Unit, kind, name)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Amount, minus, number, unit)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::MoneyBefore, currency, minus, number, letter_scale)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::ScaledCode, number, power, currency)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::CodeScaled, number, currency, power)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::TensOf, amount, unit)

namespace claimcheck::grammar {

inline Amount make_amount(QuantityKind kind, char const* unit, Decimal value) {
    Amount result;
    result.unit = {kind, unit};
    result.number.value = value;
    return result;
}

auto const from_percent = [](auto& context) {
    switch (x3::_attr(context)) {
    case en::PercentUnit::percent:
        x3::_val(context) = Unit{QuantityKind::percent, "percent"};
        return;
    case en::PercentUnit::percentage_point:
        x3::_val(context) = Unit{QuantityKind::percentage_point, "pp"};
        return;
    case en::PercentUnit::basis_point:
        x3::_val(context) = Unit{QuantityKind::percentage_point, "bp"};
        return;
    }
};
auto const from_currency = [](auto& context) {
    x3::_val(context) = Unit{QuantityKind::money, x3::_attr(context)};
};
auto const from_coin = [](auto& context) {
    x3::_val(context) = Unit{QuantityKind::money, x3::_attr(context), true};
};
auto const from_money_before = [](auto& context) {
    MoneyBefore const& written = x3::_attr(context);
    Amount result;
    result.minus = written.minus;
    result.number = written.number;
    result.number = times_power(result.number, written.letter_scale);
    result.unit = {QuantityKind::money, written.currency};
    x3::_val(context) = result;
};
auto const from_scaled_code = [](auto& context) {
    auto const& written = x3::_attr(context);
    Amount result;
    result.number = times_power(written.number, written.power);
    result.unit = {QuantityKind::money, written.currency};
    x3::_val(context) = result;
};
auto const negate = [](auto& context) {
    x3::_val(context) = x3::_attr(context);
    x3::_val(context).minus = true;
};
auto const as_one = [](auto& context) {
    x3::_val(context).number.value = make_decimal(std::int64_t{1});
    x3::_val(context).number.spelled = true;
    x3::_val(context).unit = x3::_attr(context);
};
auto const as_tens = [](auto& context) {
    x3::_val(context).number =
        times_power(Number{make_decimal(std::int64_t{1}), 0, true}, x3::_attr(context));
    x3::_val(context).to_ten_times = true;
};
auto const add_power = [](auto& context) { x3::_val(context) += x3::_attr(context); };
auto const put_unit = [](auto& context) {
    x3::_val(context) = x3::_attr(context).amount;
    x3::_val(context).unit = x3::_attr(context).unit;
};
auto const as_percent_of = [](auto& context) {
    x3::_val(context) = make_amount(QuantityKind::percent, "percent", x3::_attr(context).value);
};
auto const as_multiple = [](auto& context) {
    x3::_val(context) = make_amount(QuantityKind::multiple, "x", x3::_attr(context));
};
/// A fraction of a whole is a percentage; it keeps being a fraction word.
auto const as_share = [](auto& context) {
    Decimal share = x3::_attr(context);
    share.value *= 100;
    x3::_val(context) = make_amount(QuantityKind::percent, "percent", share);
};

auto const as_bare_fraction = [](auto& context) {
    Decimal share = x3::_attr(context);
    share.value *= 100;
    x3::_val(context) = make_amount(QuantityKind::percent, "percent", share);
    x3::_val(context).bare_fraction = true;
};

Words<en::PercentUnit> const percent_table(en::kPercentWords);
auto const percent_word = x3::omit[x3::no_case[percent_table]] >> word_end;
Words<int> const letter_behind_money(en::kMoneyScaleLetters);
AnyOf const after_share(en::kAfterShare);
AnyOf const mass_word(en::kMassWords);

auto const minus_sign = x3::lit('-') | (x3::no_case[x3::lit("minus") | "negative"] >> ' ');
auto const sign = (minus_sign >> x3::attr(true)) | (-x3::lit('+') >> x3::attr(false));

// What the number counts, behind it.
x3::rule<struct PercentUnitClass, Unit> const percent_unit = "a percentage";
auto const percent_unit_def = percent()[from_percent];
x3::rule<struct MoneyUnitClass, Unit> const money_unit = "money";
auto const money_unit_def = currency_behind()[from_currency] | small_change()[from_coin];
auto const multiple_unit = times() >> x3::attr(Unit{QuantityKind::multiple, "x"});
auto const mass_unit = ' ' >> x3::no_case[mass_word] >> word_end >>
                       x3::attr(Unit{QuantityKind::other, "tonne"});
auto const no_unit = x3::attr(Unit{}) >> !x3::ascii::alpha >> word_end;

x3::rule<struct UnitClass, Unit> const unit = "what is counted";
auto const unit_def = percent_unit | money_unit | multiple_unit | mass_unit | no_unit;

x3::rule<struct NumberFirstClass, Amount> const number_first = "number, then unit";
auto const number_first_def = sign >> number() >> unit;

// "$7 billion", "US$ -3.2 m", "$10 dollars".
auto const letter = (' ' >> letter_behind_money >> word_end) | x3::attr(0);
x3::rule<struct MoneyBeforeClass, MoneyBefore> const currency_first = "currency, then number";
auto const currency_first_def = currency_before() >> sign >> number() >> letter >>
                                -x3::omit[currency_behind()];
x3::rule<struct MoneyAmountClass, Amount> const money_amount = "money, currency first";
auto const money_amount_def = currency_first[from_money_before];

// "-$5 million".
x3::rule<struct NegativeMoneyClass, Amount> const negative_money = "less than no money";
auto const negative_money_def = ('-' >> money_amount)[negate];

// "50 MUSD", "75 USD million", "a dollar".
Words<std::string> const any_code(rows_of(en::kCurrencyCodes));
Words<int> const code_letter(en::kCodeLetters);
Words<int> const scale_behind_code(en::kScaleWords);
x3::rule<struct ScaledCodeClass, ScaledCode> const scaled_code = "a scale glued to a code";
auto const scaled_code_def = number() >> ' ' >> code_letter >> any_code >> word_end;
x3::rule<struct CodeScaledClass, CodeScaled> const code_scaled = "a scale behind a code";
auto const code_scaled_def =
    number() >> ' ' >> any_code >> ' ' >> x3::no_case[scale_behind_code] >> word_end;
x3::rule<struct OddMoneyClass, Amount> const odd_money = "money in an unusual order";
auto const odd_money_def = scaled_code[from_scaled_code] | code_scaled[from_scaled_code];

auto const one_of_it = x3::no_case[x3::lit("an") | "a"] >> &(' ' >> x3::ascii::alpha);
x3::rule<struct ADollarClass, Amount> const a_dollar = "a dollar";
auto const a_dollar_def = one_of_it >> money_unit[as_one];

// "tens of millions of dollars": from ten to a hundred of them.
Words<int> const vague_number(en::kVagueNumbers);
Words<int> const vague_scale(en::kScaleWords);
x3::rule<struct VaguePowerClass, int> const vague_power = "tens of millions, as a power";
auto const vague_power_def = x3::no_case[vague_number][add_power] >> x3::no_case[x3::lit(" of ")] >>
                             x3::no_case[vague_scale][add_power] >> word_end;
x3::rule<struct TensClass, Amount> const tens_alone = "tens of millions";
auto const tens_alone_def = vague_power[as_tens];
x3::rule<struct TensOfClass, TensOf> const tens_of = "tens of millions of dollars";
auto const tens_of_def = tens_alone >>
                         ((-x3::no_case[x3::lit(" of")] >> money_unit) | x3::attr(Unit{}));
x3::rule<struct TensAmountClass, Amount> const tens_amount = "the same, put together";
auto const tens_amount_def = tens_of[put_unit];

// "percent of ten" is ten percent.
auto const percent_word_of = percent_word >> x3::no_case[x3::lit(" of ")];
x3::rule<struct PercentOfClass, Amount> const percent_of = "percent of";
auto const percent_of_def = (percent_word_of >> number())[as_percent_of];

// "a third of", "two-thirds", "one in five", "doubled".
x3::rule<struct ShareClass, Amount> const share = "a share";
auto const ends_here = x3::eoi | (!x3::lit(' ') >> !x3::lit('-'));
auto const of_a_scale =
    x3::no_case[x3::lit(" of a ")] >> x3::no_case[scale_behind_code] >> word_end;
auto const share_def = (fraction() >> &x3::no_case[after_share] >> !of_a_scale)[as_share] |
                       (fraction() >> &ends_here)[as_bare_fraction] | proportion()[as_share];
x3::rule<struct FactorClass, Amount> const factor_word = "a word that is a multiple";
auto const factor_word_def = multiplying_word()[as_multiple];

AmountRule const amount_rule = "amount";
auto const amount_rule_def = money_amount | negative_money | factor_word | tens_amount | share |
                             odd_money | number_first | a_dollar | percent_of;

BOOST_SPIRIT_DEFINE(negative_money, percent_unit, money_unit, unit, number_first, currency_first,
                    money_amount, share, factor_word, scaled_code, code_scaled, odd_money, a_dollar,
                    vague_power, tens_alone, tens_of, tens_amount, percent_of, amount_rule)

} // namespace claimcheck::grammar
