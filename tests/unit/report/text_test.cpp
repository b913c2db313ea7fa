// The report for a person.
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "report/format.hpp"
#include "report/wrap.hpp"
#include "sample.hpp"

using namespace claimcheck;
using Catch::Contains;

namespace {

std::string text_of(std::vector<CheckedDocument> const& documents, report::Settings settings = {}) {
    auto const writer = report::find_format("text")->make(std::move(settings));
    std::string out;
    writer->begin(out);
    for (CheckedDocument const& document : documents) {
        writer->document(document, out);
    }
    writer->end(out);
    return out;
}

CheckedDocument unread(std::string const& id) {
    CheckedDocument document;
    document.id = id;
    document.errors = {"no such file"};
    return document;
}

} // namespace

TEST_CASE("a claim is shown with everything that a reader needs") {
    CHECK(text_of({test::sample_document()}) ==
          R"(article.txt · 8 May 2024, from the text's dateline

1  DIFFERS  “14 times”

   Text     Trade has increased 14 times since 2015, A.
   Speaker  A. Speaker
   Sums     The sums in the text agree.
   Figures  6.2 times, not 14.
   Reading  would be right of exports: 14.1 times
   Note     since revised to 6.7 times (Statland, February 2025)
   Source   Statland, May 2024

Sources

   Statland, May 2024: Statistical Office of Statland, External trade by country
   https://stat.example/trade

1 claim: 1 differs
)");
}

TEST_CASE("extraction shows how each claim was read, and every figure") {
    CheckedDocument document = test::sample_document();
    document.claims[0].verdict.reset();
    CHECK(text_of({document}, {.verdicts = false}) ==
          R"(article.txt · 8 May 2024, from the text's dateline

1  “14 times”

   Text     Trade has increased 14 times since 2015, A.
   Speaker  A. Speaker
   Read as  change_multiple = 14 x up; trade of ARM with EAEU; 2015/2024 against
            2015

Figure    Kind      Value  Unit
14 times  multiple   = 14  x

1 claim
)");
}

TEST_CASE("sources that judge differently are listed with their figures") {
    CheckedDocument document = test::sample_document();
    document.claims[0].verdict->by_source.push_back({"other-2023", Judgement::supported, {}});
    CHECK_THAT(text_of({document}), Contains("   By       Statland, May 2024: differs (6.2 times)\n"
                                             "   By       other-2023: supported\n"));
}

TEST_CASE("a reading is told once, also where the explanation ends with it") {
    CheckedDocument document = test::sample_document();
    Verdict& verdict = *document.claims[0].verdict;
    verdict.readings[0].explanation = "It would be right of exports.";
    verdict.explanation = "6.2 times, not 14. It would be right of exports.";
    CHECK_THAT(text_of({document}), Contains("   Figures  6.2 times, not 14.\n"
                                             "   Reading  It would be right of exports.\n"));
}

TEST_CASE("a source of several claims is explained once") {
    CheckedDocument document = test::sample_document();
    document.claims.push_back(document.claims[0]);
    std::string const out = text_of({document});
    std::size_t const first = out.find("https://stat.example/trade");
    REQUIRE(first != std::string::npos);
    CHECK(out.find("https://stat.example/trade", first + 1) == std::string::npos);
}

TEST_CASE("a text without claims says so in a sentence") {
    CheckedDocument document;
    document.id = "-";
    CHECK(text_of({document}) == "Standard input · no date given or found\n\n"
                                 "No claim about trade or the economy was found.\n");
}

TEST_CASE("a batch ends with a summary of all texts") {
    std::string const out = text_of({test::sample_document(), unread("gone.txt")});
    CHECK_THAT(out, Contains("\ngone.txt\n   Error    no such file\n"));
    CHECK_THAT(out, Catch::EndsWith("\n2 texts, 1 claim: 1 differs; 1 text could not be read\n"));
    CheckedDocument empty;
    CHECK_THAT(text_of({empty, empty}), Catch::EndsWith("\n2 texts, no claims\n"));
}

TEST_CASE("no line is wider than the terminal") {
    CheckedDocument document = test::sample_document();
    std::string& explanation = document.claims[0].verdict->explanation;
    for (int i = 0; i < 40; ++i) {
        explanation += " größere Zahlen";
    }
    auto const [asked, most] = GENERATE(table<std::size_t, std::size_t>({
        {80, 80},
        {60, 60},
        {100, 100},
        {500, 100},
        {5, 80},
    }));
    std::istringstream lines(text_of({document}, {.width = asked}));
    std::size_t widest = 0;
    for (std::string line; std::getline(lines, line);) {
        widest = std::max(widest, report::columns(line));
    }
    CHECK(widest <= most);
    CHECK(widest > most / 3);
}

TEST_CASE("nothing of the input can steer the terminal") {
    CheckedDocument document = test::sample_document();
    std::string const evil = "\x1b]0;title\x07\x9b\x0E";
    document.id = evil;
    document.text.insert(0, evil);
    Claim& claim = document.claims[0].claim;
    claim.span = {0, evil.size()};
    claim.sentence = {0, document.text.size()};
    claim.speaker = evil;
    document.claims[0].verdict->explanation = evil;
    document.claims[0].verdict->notes = {evil};
    document.claims[0].verdict->readings[0].explanation = evil;
    document.quantities[0].unit = evil;
    document.errors = {evil};
    Source source;
    source.id = source.publisher = source.title = source.address = evil;
    document.claims[0].verdict->reference->observations[0].source =
        std::make_shared<Source const>(source);
    for (bool const verdicts : {true, false}) {
        std::string const out = text_of({document}, {.verdicts = verdicts});
        for (char const c : out) {
            bool const control = static_cast<unsigned char>(c) < 0x20 && c != '\n';
            REQUIRE_FALSE(control);
        }
        CHECK(out.find('\x9b') == std::string::npos);
    }
}

TEST_CASE("colour is used only where it is asked for, and ends on each line") {
    std::string const plain = text_of({test::sample_document()});
    CHECK(plain.find('\x1b') == std::string::npos);

    std::string const coloured = text_of({test::sample_document()}, {.colour = true});
    CHECK_THAT(coloured, Contains("\x1b[1;31mDIFFERS\x1b[0m"));
    CHECK_THAT(coloured, Contains("Trade has increased \x1b[1m14 times\x1b[0m since"));
    std::istringstream lines(coloured);
    for (std::string line; std::getline(lines, line);) {
        std::size_t const last = line.rfind('\x1b');
        CHECK((last == std::string::npos || line.substr(last, 4) == "\x1b[0m"));
    }
}

TEST_CASE("a sentence that is a whole page is shown around its claim") {
    CheckedDocument document = test::sample_document();
    std::string const filler(3000, 'x');
    document.text = filler + "é 14 times é" + filler;
    Claim& claim = document.claims[0].claim;
    claim.span = test::span_of(document.text, "14 times");
    claim.sentence = {0, document.text.size()};
    std::string const out = text_of({document});
    CHECK_THAT(out, Contains("…xxx"));
    CHECK_THAT(out, Contains("\n            14 times\n"));
    CHECK_THAT(out, Contains("xxx…\n"));
    CHECK(out.size() < 2000);
}
