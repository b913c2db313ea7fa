// Hostile texts through the whole way.
#include <algorithm>
#include <ctime>
#include <random>

#include <catch2/catch.hpp>

#include "core/utf8.hpp"
#include "pipeline/checker.hpp"

using namespace claimcheck;

namespace {

class NoFigures : public Figures {
  public:
    std::vector<std::shared_ptr<Series const>> find(SeriesQuery const&) const override {
        return {};
    }
    bool covers(std::string const&, SeriesQuery const&, Period const&) const override {
        return false;
    }
};

Lexicon lexicon() {
    Lexicon result;
    result.areas = {{"ARM", AreaKind::country, "Armenia", "Armenia"},
                    {"RUS", AreaKind::country, "Russia", "Russia"}};
    result.area_names = {{"Armenia", "ARM", NameKind::name},
                         {"Armenian", "ARM", NameKind::adjective},
                         {"Russia", "RUS", NameKind::name},
                         {"Russian", "RUS", NameKind::adjective}};
    result.indicators = {{"trade.goods", "trade", "trade in goods", "USD", "level", "goods"}};
    result.indicator_words = {{"exports", "trade", Flow::exports},
                              {"imports", "trade", Flow::imports},
                              {"trade", "trade", Flow::trade}};
    return result;
}

CheckedDocument extracted(std::string text) {
    static Lexicon const names = lexicon();
    static NoFigures const figures;
    static Checker const checker(names, figures);
    return checker.check({"test", std::move(text), {}, DateFrom::none});
}

/// Processor time, the less of two runs: other work on the machine does not count.
double seconds(std::string const& text) {
    double least = 1e9;
    for (int run = 0; run < 2; ++run) {
        std::clock_t const start = std::clock();
        CheckedDocument const document = extracted(text);
        least = std::min(least, double(std::clock() - start) / CLOCKS_PER_SEC);
        CHECK(document.text.size() == text.size());
    }
    return least;
}

std::string repeated(std::string const& unit, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) {
        text += unit;
    }
    return text;
}

} // namespace

TEST_CASE("surfaces are those of the input, whatever its bytes") {
    std::mt19937 random(5);
    std::string const pieces[] = {
        "Armenia’s ", "trade ",    "with ",         "Russia ",      "rose ",      "$7 ",
        "billion",    "\n",        "\n\n",          " 14 times",    "since 2015", ". ",
        "“",          "”",         "\xE2",          "\xFF",         "[",          "]",
        "\u00A0",     "\u00AD",    "Putin ",        "said ",        "more than ", "5%",
        "–",          "record ",   "level ",        "of ",          "to ",        "; it ",
        "they ",      "the bloc ", "and ",          "imports ",     "sold ",      "not ",
        "but ",       "China",     "'s share ",     "ranks third ", "among ",     "deficit ",
        "which ",     "(3%) ",     "respectively ", "Irish goods ", "went "};
    for (int round = 0; round < 400; ++round) {
        std::string input;
        for (int i = 0; i < 60; ++i) {
            input += pieces[random() % std::size(pieces)];
        }
        CheckedDocument const document = extracted(input);
        CHECK(document.text == input);
        std::size_t last = 0;
        for (Quantity const& quantity : document.quantities) {
            CHECK(quantity.span.begin >= last);
            CHECK(quantity.span.begin < quantity.span.end);
            CHECK(quantity.span.end <= input.size());
            last = quantity.span.end;
        }
        last = 0;
        for (CheckedClaim const& claim : document.claims) {
            CHECK(claim.claim.span.begin >= last);
            CHECK(claim.claim.sentence.begin <= claim.claim.span.begin);
            CHECK(claim.claim.span.end <= claim.claim.sentence.end);
            last = claim.claim.span.begin;
        }
    }
}

TEST_CASE("time is linear in a text, however repetitive") {
    auto const unit = GENERATE(values<std::string>({
        "1,234,",
        "total ",
        "Armenia-",
        "Armenia's trade with Russia rose 5% in 2023 ",
        "\"",
        "[",
        "said Putin ",
        "2015 ",
        "a-",
        ".",
        "the ",
        "$",
        "more than ",
        "9",
        "record ",
        "\n",
        "’",
        "rose ",
        "\xE2\x80",
        "Wednesday, May 8, 2024 ",
        "since ",
        "-5",
        "of ",
        "Armenia's exports rose 5%, imports fell 5%, he said, last year, ",
        "Armenia sold $5 more than it bought and ",
        "they sold and bought and ",
        "exports rose 5%; it rose 6%; ",
        "exports grew not by 5% but by 6%, ",
        "exports were revised to $5 from $4, ",
        "imports rose or by $5, of which $3 went to Iran, 5% of it, ",
        "China's share of Iran's exports was 5%, Italy's 6%, ",
        "trade with Iran (5%), Iraq (6%), ",
        "Iran ranks third among Iraq's suppliers, the bloc's second, ",
        "Iran's trade deficit: a gap of $5 with the bloc, ",
        "$5 worth of Irish goods went to Iran, ",
        "he said exports and imports both rose 5%, respectively, ",
        "of which $5m and $6m to ",
        "5% of GDP, ",
        "it ranked third, ",
        "it hopes exports hit $5, ",
        "our exports, ",
        "bilateral trade ",
        "rose 5%, ",
        "$5bn more than imports fair ",
        "in , took 5 percent ",
        "its exports rose 5%, ",
    }));
    auto const opening = GENERATE(
        values<std::string>({"", "Among them, Armenia's exports in 2020 were $9m, it hopes, "}));
    INFO(opening << unit);
    // Eight times the text in a quadratic algorithm takes 64 times as long; noise is forgiven.
    constexpr std::size_t kBytes = CLAIMCHECK_LINEAR_BYTES;
    double const small = std::max(seconds(opening + repeated(unit, kBytes)), 0.004);
    double const large = seconds(opening + repeated(unit, 8 * kBytes));
    CHECK(large < 28 * small);
}

TEST_CASE("an empty text is a document without claims") {
    CheckedDocument const document = extracted("");
    CHECK(document.quantities.empty());
    CHECK(document.claims.empty());
    CHECK(document.warnings.empty());
    CHECK(document.date_from == DateFrom::none);
}

TEST_CASE("malformed text is warned of once") {
    CHECK(extracted("bad \x92 and \x93").warnings.size() == 1);
}
