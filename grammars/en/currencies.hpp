// Signs, codes and names of currencies. A bare "dollar" or "pound" is its best-known one.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace claimcheck::grammar::en {

using Currency = std::pair<std::string_view, std::string_view>;

/// Before the number, with or without a blank.
constexpr std::array<Currency, 20> kCurrencySigns = {{
    {"$", "USD"},  {"US$", "USD"}, {"US $", "USD"}, {"U.S.$", "USD"}, {"U.S. $", "USD"},
    {"A$", "AUD"}, {"C$", "CAD"},  {"HK$", "HKD"},  {"NZ$", "NZD"},   {"R$", "BRL"},
    {"S$", "SGD"}, {"€", "EUR"},   {"£", "GBP"},    {"¥", "JPY"},     {"₽", "RUB"},
    {"₸", "KZT"},  {"₾", "GEL"}, {"֏", "AMD"},    {"₴", "UAH"},     {"₹", "INR"},
}};

/// In capitals, before or after the number.
constexpr std::array<std::string_view, 34> kCurrencyCodes = {
    "AMD", "AUD", "AZN", "BRL", "BYN", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP",
    "GEL", "HKD", "HUF", "IDR", "ILS", "INR", "IRR", "JPY", "KGS", "KRW", "KZT", "MXN",
    "NOK", "NZD", "PLN", "RUB", "SEK", "SGD", "TRY", "UAH", "USD", "UZS"};

/// After the number.
constexpr std::array<Currency, 44> kCurrencyNames = {{
    {"dollar", "USD"},
    {"dollars", "USD"},
    {"us dollar", "USD"},
    {"us dollars", "USD"},
    {"u.s. dollar", "USD"},
    {"u.s. dollars", "USD"},
    {"american dollars", "USD"},
    {"australian dollars", "AUD"},
    {"canadian dollars", "CAD"},
    {"hong kong dollars", "HKD"},
    {"new zealand dollars", "NZD"},
    {"euro", "EUR"},
    {"euros", "EUR"},
    {"pound", "GBP"},
    {"pounds", "GBP"},
    {"pounds sterling", "GBP"},
    {"sterling", "GBP"},
    {"yen", "JPY"},
    {"yuan", "CNY"},
    {"renminbi", "CNY"},
    {"ruble", "RUB"},
    {"rubles", "RUB"},
    {"rouble", "RUB"},
    {"roubles", "RUB"},
    {"russian rubles", "RUB"},
    {"russian roubles", "RUB"},
    {"dram", "AMD"},
    {"drams", "AMD"},
    {"armenian drams", "AMD"},
    {"lari", "GEL"},
    {"laris", "GEL"},
    {"georgian lari", "GEL"},
    {"tenge", "KZT"},
    {"som", "KGS"},
    {"soms", "KGS"},
    {"manat", "AZN"},
    {"manats", "AZN"},
    {"hryvnia", "UAH"},
    {"hryvnias", "UAH"},
    {"swiss francs", "CHF"},
    {"rupee", "INR"},
    {"rupees", "INR"},
    {"zloty", "PLN"},
    {"zlotys", "PLN"},
}};

} // namespace claimcheck::grammar::en
