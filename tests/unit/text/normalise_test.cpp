// Normalised text and the way back to the input.
#include <random>

#include <catch2/catch.hpp>

#include "core/utf8.hpp"
#include "text/document.hpp"
#include "text/normalise.hpp"

using namespace claimcheck;
using namespace claimcheck::text;

TEST_CASE("one spelling for what texts write in many") {
    struct Case {
        std::string input;
        std::string normalised;
    };
    auto const tested = GENERATE(values<Case>({
        {"“Armenia’s”", "\"Armenia's\""},
        {"2015–2023 — a rise of −3.5\u00A0%", "2015-2023 - a rise of -3.5 %"},
        {"7\u202F300 mil\u00ADlion…", "7 300 million..."},
        {"per\ncent", "per cent"},
        {"per \r\n\t cent", "per cent"},
        {"one\n\ntwo\r\n \r\nthree\r\rfour", "one\ntwo\nthree\nfour"},
        {"\xEF\xBB\xBFstart", "start"},
        {"bad\x92", "bad\xEF\xBF\xBD"},
        {"€5 and Türkiye", "€5 and Türkiye"},
        {"5&nbsp;% of &pound;3&nbsp;billion", "5 % of £3 billion"},
        {"R&D & &unknown; &amp;&nbsp;", "R&D & &unknown; &amp; "},
        {"one &mdash; two&#8211;three &minus;5", "one - two-three -5"},
        {"", ""},
    }));
    CHECK(normalised(tested.input) == tested.normalised);
}

TEST_CASE("spans lead back to the bytes they came from") {
    struct Case {
        std::string input;
        std::string wanted;     ///< in the normalised text
        std::string from_input; ///< in the input
    };
    auto const tested = GENERATE(values<Case>({
        {"“more\n than $7 bil\u00ADlion”,", "more than $7 billion", "more\n than $7 bil\u00ADlion"},
        {"a “b”", "\"b\"", "“b”"},
        {"x – 5", "5", "5"},
        {"x −5 %", "-5 %", "−5 %"},
        {"\u00AD\u00ADab\u00AD", "ab", "ab"},
        {"bad \x92 7", "7", "7"},
        {"one…two", "...", "…"},
        {"£3&nbsp;billion", "£3 billion", "£3&nbsp;billion"},
        {"&pound;3 is", "£3", "&pound;3"},
    }));
    Document const document = normalise(tested.input);
    auto const at = document.text.find(tested.wanted);
    REQUIRE(at != std::string::npos);
    Span const span = document.offsets.to_input({at, at + tested.wanted.size()});
    CHECK(tested.input.substr(span.begin, span.size()) == tested.from_input);
}

TEST_CASE("any bytes: the result is UTF-8 and every span lies in the input") {
    std::mt19937 random(11);
    std::string const pieces[] = {"a",      " ",      "\n",   "\r",     "“",      "–", "\u00AD",
                                  "…",      "\u00A0", "\xE2", "\x80",   "7",      "€", "\xFF",
                                  "\uFEFF", "zz",     "&",    "&nbsp;", "&pound;"};
    for (int round = 0; round < 500; ++round) {
        std::string input;
        for (int i = 0; i < 40; ++i) {
            input += pieces[random() % std::size(pieces)];
        }
        Document const document = read(input);
        CHECK(is_valid_utf8(document.text));
        CHECK(document.malformed == !is_valid_utf8(input));
        for (Span const sentence : document.sentences) {
            CHECK(sentence.end <= document.text.size());
        }
        std::size_t last = 0;
        for (std::size_t at = 0; at < document.text.size(); ++at) {
            Span const span = document.offsets.to_input({at, at + 1});
            CHECK(span.begin < span.end);
            CHECK(span.end <= input.size());
            CHECK(span.begin >= last);
            last = span.begin;
        }
    }
}
