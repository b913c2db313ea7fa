// Where parsing starts and stops, to the byte.
#include <cmath>

#include <catch2/catch.hpp>

#include "grammars/parse.hpp"

using namespace claimcheck;

TEST_CASE("a figure ends where it ends") {
    struct Case {
        std::string text;
        std::size_t at;
        Span span;
    };
    auto const tested = GENERATE(values<Case>({
        {"$7 billion.", 0, {0, 10}},
        {"$7 billions of it", 0, {0, 11}},
        {"$7 billionaires", 0, {0, 2}},
        {"5.", 0, {0, 1}},
        {"5.3.", 0, {0, 3}},
        {"1,234,567,89", 0, {0, 9}},
        {"5 percentile", 0, {0, 1}},
        {"more than 14 times,", 10, {0, 18}},
        {"not more than 5%", 14, {0, 16}},
        {"-5%", 1, {0, 3}},
        {"3-5%", 0, {0, 4}},
    }));
    INFO(tested.text);
    auto const found = grammar::quantity_at(tested.text, tested.at);
    REQUIRE(found);
    CHECK(found->span.begin == tested.span.begin);
    CHECK(found->span.end == tested.span.end);
}

TEST_CASE("words before a figure are not taken twice") {
    std::string const text = "about 5% over 7%";
    auto const found = grammar::quantity_at(text, 14, 8);
    REQUIRE(found);
    CHECK(found->span == Span{9, 16});
    auto const behind_floor = grammar::quantity_at(text, 14, 10);
    REQUIRE(behind_floor);
    CHECK(behind_floor->span == Span{14, 16});
}

TEST_CASE("no figure starts within a word or a number") {
    CHECK_FALSE(grammar::quantity_at("G20", 1));
    CHECK_FALSE(grammar::quantity_at("COVID-19", 6));
    CHECK_FALSE(grammar::quantity_at("3.5", 2));
}

TEST_CASE("figures beyond 1e300 are none") {
    CHECK_FALSE(grammar::quantity_at(std::string(400, '9'), 0));
    CHECK_FALSE(grammar::quantity_at("5.5%-34E567", 0));
    auto const large = grammar::quantity_at(std::string(200, '9'), 0);
    REQUIRE(large);
    CHECK(std::isfinite(large->value.value));
}

TEST_CASE("next_start passes over nothing that starts") {
    std::string const text =
        "since 2015 €7bn, May 8, 2024, doubled, -5%, £3 and ₽5; Q1, at 10:30";
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool const word_start = at == 0 || text[at - 1] == ' ' || text[at - 1] == '-';
        if (word_start && text[at] != '-') { // a sign is looked for behind the number
            INFO(text.substr(at));
            grammar::Start const next = grammar::next_start(text, at);
            grammar::Starts const starts = next.at == at ? next.what : grammar::Starts{};
            CHECK((starts.figure || !grammar::quantity_at(text, at)));
            CHECK((starts.period || !grammar::period_at(text, at)));
            CHECK((starts.date || !grammar::date_at(text, at)));
            CHECK((starts.no_figure || grammar::not_figure_end(text, at) == at));
        }
    }
}
