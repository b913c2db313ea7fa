// Sentences with slots, filled from lists; no standard distribution, since those differ between
// libraries.
#include "news_text.hpp"

#include <array>

namespace claimcheck::bench {
namespace {

// Slots: $ an amount of money, % a percentage, # a whole number, x a factor, c and d countries,
// y a year, m a month, p a person.
constexpr std::array<char const*, 24> kWithFigure = {
    "{c}'s exports to {d} rose by {%} to {$} in {y}, according to the customs service.",
    "Trade turnover between {c} and {d} amounted to {$} last year.",
    "Imports from {d} fell {%} in the first nine months of {y}, the ministry said.",
    "The economy of {c} grew by {%} in {y}, slower than many had hoped.",
    "Foreign reserves stood at more than {$} at the end of {m}, the central bank reported.",
    "“Our trade with {d} has increased {x} times since {y},” {p} told reporters.",
    "Inflation eased to {%} in {m} from {%} a month earlier.",
    "Shipments of machinery were worth {$}, nearly double the amount of {y}.",
    "The trade deficit widened to {$}, compared with {$} in the same period of {y}.",
    "Remittances, which make up about {%} of gross domestic product, were little changed.",
    "About {#} people work in the free economic zones along the border.",
    "{d} accounted for {%} of {c}'s exports and remained its largest partner.",
    "Agricultural output was up {%} year on year, the statistics office said on {m} 12.",
    "The company expects to invest {$} in a new terminal by {y}.",
    "Prices for grain have almost tripled, while those for oil are down {%}.",
    "The government plans to borrow between {$} and {$} abroad.",
    "Exports of services reached {$} in January-October, an increase of {%}.",
    "Unemployment dropped by {x} percentage points to {%}.",
    "The two countries signed {#} agreements at the forum, {p} said.",
    "A ton of copper cost {$} in {m}, the highest since {y}.",
    "Sales of wine to {d}, about a quarter of the total, brought in {$}.",
    "The budget shortfall came to {$}, or {%} of GDP, in fiscal {y}.",
    "Less than half of the {#} trucks that waited at the checkpoint got through.",
    "Industrial production shrank {%} in {m} after a fall of {%} in the month before.",
};

constexpr std::array<char const*, 20> kWithout = {
    "Officials on both sides say that the new road will change how goods reach the coast.",
    "The talks went on until late in the evening, and nobody would say what had been agreed.",
    "“We see this as a long-term partnership,” {p} said after the meeting in the capital of {d}.",
    "Economists warn that much of the growth comes from goods that are only passing through.",
    "Farmers in the south of {c} complain about the cost of transport and the lack of storage.",
    "Neither the ministry nor the central bank answered questions about the revised figures.",
    "The chamber of commerce has long called for simpler rules at the border with {d}.",
    "Much depends on whether the pipeline is repaired before the winter.",
    "Analysts had expected a smaller change, and the currency strengthened after the report.",
    "The opposition accuses the government of hiding the true state of public finances.",
    "A spokesman for the railways said that traffic had returned to normal in {m}.",
    "It is not the first time that a minister has promised to cut red tape for exporters.",
    "Many of the firms that moved to {c} in {m} have since hired staff and opened offices.",
    "The agreement must still be approved by the parliaments of {c} and {d}.",
    "Shops in the capital were full, but people said that wages had not kept up with prices.",
    "The European Union is the other large market for textiles, cheese and dried fruit.",
    "He did not say when the tariffs would be lifted, or what would happen to the goods in port.",
    "Critics say the report, which was published on the ministry's website, leaves out too much.",
    "Banks in {d} have become more careful since the sanctions were announced.",
    "The harvest was poor after a dry spring, and several mills had to close for weeks.",
};

constexpr std::array<char const*, 16> kCountries = {
    "Armenia", "Georgia", "Kazakhstan", "Turkey",  "Poland",    "Vietnam", "Kenya",       "Brazil",
    "Germany", "India",   "Japan",      "Ukraine", "Australia", "Mexico",  "South Korea", "Iran"};
constexpr std::array<char const*, 12> kMonths = {"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};
constexpr std::array<char const*, 8> kPersons = {
    "the prime minister", "Anna Bergmann", "the finance minister", "Tigran Davtian",
    "Deputy Minister Li", "a diplomat",    "Economy Minister Roy", "the governor"};
constexpr std::array<char const*, 4> kBounds = {"about ", "nearly ", "more than ", "some "};

template <class List> char const* pick(List const& list, std::size_t number) {
    return list[number % list.size()];
}

std::string decimal(std::size_t tenths) {
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

} // namespace

std::size_t NewsText::below(std::size_t bound) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % bound;
}

std::string NewsText::amount() {
    std::string const bound = below(4) == 0 ? pick(kBounds, below(4)) : "";
    std::string const number = decimal(10 + below(990));
    switch (below(8)) {
    case 0: return bound + number + " billion dollars";
    case 1: return bound + "€" + number + " million";
    case 2: return bound + "US$" + std::to_string(1 + below(900)) + " million";
    case 3: return bound + number + "bn euros";
    case 4: return bound + "$" + std::to_string(1 + below(9)) + ",200 million";
    default: return bound + "$" + number + " billion";
    }
}

std::string NewsText::percentage() {
    std::string const number = decimal(1 + below(400));
    switch (below(4)) {
    case 0: return number + " percent";
    case 1: return std::to_string(2 + below(90)) + " per cent";
    default: return number + "%";
    }
}

std::string NewsText::slot(char name) {
    switch (name) {
    case '$': return amount();
    case '%': return percentage();
    case '#': return std::to_string(2 + below(40)) + ",500";
    case 'x': return std::to_string(2 + below(12));
    case 'y': return std::to_string(2005 + below(20));
    case 'm': return pick(kMonths, below(12));
    case 'p': return pick(kPersons, below(8));
    default: return pick(kCountries, below(16));
    }
}

std::string NewsText::filled(char const* sentence) {
    std::string text;
    for (char const* at = sentence; *at != '\0'; ++at) {
        if (*at == '{') {
            text += slot(at[1]);
            at += 2;
        } else {
            text += *at;
        }
    }
    return text;
}

std::string NewsText::article(std::size_t bytes) {
    std::string text = "YEREVAN, " + slot('m') + " 14, " + slot('y') + " – ";
    while (text.size() < bytes) {
        for (std::size_t i = 0; i < 5; ++i) {
            bool const figure = below(100) < 38;
            text +=
                figure ? filled(pick(kWithFigure, below(24))) : filled(pick(kWithout, below(20)));
            text += i < 4 ? " " : "\n\n";
        }
    }
    return text;
}

std::vector<std::string> articles(std::size_t bytes) {
    constexpr std::size_t kArticle = 3000;
    NewsText news;
    std::vector<std::string> texts;
    for (std::size_t size = 0; size < bytes; size += texts.back().size()) {
        texts.push_back(news.article(kArticle));
    }
    return texts;
}

} // namespace claimcheck::bench
