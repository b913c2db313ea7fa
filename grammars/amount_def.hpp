// The rules of amounts. A number is read once, and what follows it decides what it counts.
#pragma once

#include "grammars/amount.hpp"
#include "grammars/en/currencies.hpp"
#include "grammars/en/masses.hpp"
#include "grammars/en/numbers.hpp"
#include "grammars/en/percents.hpp"
#include "grammars/en/shares.hpp"
#include "grammars/fraction.hpp"
#include "grammars/money.hpp"
#include "grammars/multiple.hpp"
#include "grammars/percent.hpp"
#include "grammars/terminals.hpp"

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
auto const from_shared_name = [](auto& context) {
    en::SharedCurrency const currency = x3::_attr(context);
    x3::_val(context) = Unit{QuantityKind::money, currency.usual, false, currency.name};
};
auto const from_coin = [](auto& context) {
    x3::_val(context) = Unit{QuantityKind::money, x3::_attr(context), true};
};

auto const put_minus = [](auto& context) { x3::_val(context).minus = true; };
auto const put_number = [](auto& context) { x3::_val(context).number = x3::_attr(context); };
auto const put_multiple = [](auto& context) {
    x3::_val(context).unit = Unit{QuantityKind::multiple, "x"};
};
auto const put_fraction = [](auto& context) {
    x3::_val(context).number = Number{x3::_attr(context), 0, true};
};
auto const put_unit = [](auto& context) { x3::_val(context).unit = x3::_attr(context); };
auto const put_currency = [](auto& context) {
    x3::_val(context).unit = Unit{QuantityKind::money, x3::_attr(context)};
};
/// "$10 dollars" names one currency twice; "rmb 10 usd 20" are two amounts.
auto const check_same_currency = [](auto& context) {
    x3::_pass(context) = std::string_view(x3::_val(context).unit.name) == x3::_attr(context);
};
auto const put_scale = [](auto& context) {
    x3::_val(context).number = times_power(x3::_val(context).number, x3::_attr(context));
};
auto const put_billion_volume = [](auto& context) {
    constexpr int kBillion = 9;
    x3::_val(context).number = times_power(x3::_val(context).number, kBillion);
    x3::_val(context).unit = Unit{QuantityKind::other, "m3"};
};
auto const as_one = [](auto& context) {
    x3::_val(context).number = Number{make_decimal(std::int64_t{1}), 0, true};
    x3::_val(context).unit = x3::_attr(context);
};
auto const as_tens = [](auto& context) {
    x3::_val(context).number =
        times_power(Number{make_decimal(std::int64_t{1}), 0, true}, x3::_attr(context));
    x3::_val(context).to_ten_times = true;
};
auto const sum_power = [](auto& context) { x3::_val(context) += x3::_attr(context); };
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
    bool const minus = x3::_val(context).minus;
    x3::_val(context) = make_amount(QuantityKind::percent, "percent", share);
    x3::_val(context).bare_fraction = true;
    x3::_val(context).minus = minus;
};

Names<int> const letter_behind_money(en::kMoneyScaleLetters);
AnyOf const mass_word(en::kMassWords);
AnyOf const volume_word(en::kVolumeWords);
AnyOf const billion_volume_word(en::kBillionVolumeWords);
auto const minus_sign = x3::lit('-') | ((words("minus") | words("negative")) >> ' ');

// What the number counts, behind it.
x3::rule<struct PercentUnitClass, Unit> const percent_unit = "a percentage";
auto const percent_unit_def = percent()[from_percent];
x3::rule<struct MoneyUnitClass, Unit> const money_unit = "money";
auto const money_unit_def = shared_currency_behind()[from_shared_name] |
                            currency_behind()[from_currency] | small_change()[from_coin];
auto const multiple_unit = times() >> x3::attr(Unit{QuantityKind::multiple, "x"});
auto const mass_unit = ' ' >> mass_word >> x3::attr(Unit{QuantityKind::other, "tonne"});
auto const volume_unit = ' ' >> volume_word >> x3::attr(Unit{QuantityKind::other, "m3"});
auto const no_unit = x3::attr(Unit{}) >> !x3::ascii::alpha >> word_end;

x3::rule<struct UnitClass, Unit> const unit = "what is counted";
auto const unit_def =
    (percent_unit | money_unit | multiple_unit | mass_unit | volume_unit | no_unit);

// "50 MUSD", "75 USD million".
Names<char const*> const any_code(en::kCurrencyCodes);
Signs<int> const code_letter(en::kCodeLetters);
Words<int> const scale_behind_code(en::kScaleWords);
auto const code_ahead = ' ' >> code_letter >> x3::omit[any_code];
auto const scaled_code = &code_ahead >> ' ' >> code_letter[put_scale] >> any_code[put_currency];
auto const scale_ahead = ' ' >> x3::omit[any_code] >> ' ' >> scale_behind_code;
auto const code_scaled =
    &scale_ahead >> ' ' >> any_code[put_currency] >> ' ' >> scale_behind_code[put_scale];

// "9.5 bcm"
auto const billions = ' ' >> billion_volume_word[put_billion_volume];

x3::rule<struct NumberFirstClass, Amount> const number_first = "number, then unit";
auto const number_first_def = -(minus_sign[put_minus] | '+') >> number()[put_number] >>
                              (scaled_code | code_scaled | billions | unit[put_unit]);

// "$7 billion", "US$ -3.2 m", "$10 dollars", "-$5 million".
auto const blank_letter = ' ' >> letter_behind_money;
x3::rule<struct MoneyAmountClass, Amount> const money_amount = "money, currency first";
auto const money_amount_def = -((x3::lit('-') | (words("minus") >> ' '))[put_minus]) >>
                              currency_before()[put_currency] >> -(minus_sign[put_minus] | '+') >>
                              number()[put_number] >> -(blank_letter[put_scale]) >>
                              -(currency_behind()[check_same_currency]);

// "a dollar".
auto const one_of_it = (words("an") | words("a")) >> &(' ' >> x3::ascii::alpha);
x3::rule<struct ADollarClass, Amount> const a_dollar = "a dollar";
auto const a_dollar_def = one_of_it >> money_unit[as_one];

// "tens of millions of dollars": from ten to a hundred of them.
Words<int> const vague_number(en::kVagueNumbers);
Words<int> const vague_scale(en::kScaleWords);
x3::rule<struct VaguePowerClass, int> const vague_power = "tens of millions, as a power";
auto const vague_power_def = vague_number[sum_power] >> words(" of ") >> vague_scale[sum_power];
x3::rule<struct TensClass, Amount> const tens_amount = "tens of millions of dollars";
auto const tens_amount_def = vague_power[as_tens] >> -(-words(" of") >> money_unit[put_unit]);

// "half a percentage point", "a quarter of a percent".
Words<en::PercentUnit> const percent_word(en::kPercentWords);
x3::rule<struct PercentWordClass, Unit> const whole_percent = "a percentage, as a word";
auto const whole_percent_def = percent_word[from_percent];
AnyOf const rate_point(en::kRatePoints);
auto const of_one =
    (-words(" of") >> (words(" a ") | words(" one "))) | words(" of the ") | '-' | ' ';
auto const point = x3::omit[rate_point] >> x3::attr(Unit{QuantityKind::percentage_point, "pp"});
x3::rule<struct PartOfUnitClass, Amount> const part_of_unit = "half a percent, a quarter point";
auto const part_of_unit_def = fraction()[put_fraction] >>
                              ((of_one >> (whole_percent[put_unit] | point[put_unit])) |
                               percent_unit[put_unit] |
                               (-words(" of") >> words(" a") >> money_unit[put_unit]));

// "percent of ten" is ten percent.
x3::rule<struct PercentOfClass, Amount> const percent_of = "percent of";
auto const percent_of_def = (x3::omit[percent_word] >> words(" of ") >> number())[as_percent_of];

// "a third of", "two-thirds", "one in five", "one over three"; before a scale a number, not a
// share.
Prefixes<x3::unused_type> const after_share(en::kAfterShare);
auto const ends_here = x3::eoi | (!x3::lit(' ') >> !x3::lit('-'));
auto const of_a_scale = words(" of a ") >> x3::omit[scale_behind_code];
x3::rule<struct ShareClass, Amount> const share = "a share";
auto const share_def = (fraction() >> &after_share >> !of_a_scale)[as_share] |
                       (fraction() >> &ends_here)[as_bare_fraction] | proportion()[as_share] |
                       (-(minus_sign[put_minus]) >> (quotient() >> &ends_here)[as_bare_fraction]);
x3::rule<struct FactorClass, Amount> const factor_word = "a word that is a multiple";
auto const factor_word_def = multiplying_word()[as_multiple];
x3::rule<struct FactorOfClass, Amount> const factor_of = "a factor of three";
auto const factor_of_def = words("a factor of ") >> number()[put_number] >> x3::eps[put_multiple];

AmountRule const amount_rule = "amount";
auto const digit_ahead = x3::omit[x3::ascii::digit];
auto const ratio_ahead_of = x3::omit[x3::repeat(1, 3)[x3::ascii::digit]] >>
                            (x3::lit('/') | words(" in ") | words(" out of ") | words(" over "));
auto const amount_rule_def =
    (&digit_ahead >> ((&ratio_ahead_of >> (part_of_unit | share)) | number_first)) | money_amount |
    factor_word | factor_of | tens_amount | part_of_unit | share | number_first | a_dollar |
    percent_of;

BOOST_SPIRIT_DEFINE(whole_percent, part_of_unit, percent_unit, money_unit, unit, number_first,
                    money_amount, share, factor_word, factor_of, a_dollar, vague_power, tens_amount,
                    percent_of, amount_rule)

} // namespace claimcheck::grammar
