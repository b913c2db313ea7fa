// path:line:column: verdict: message [kind]
#include <string>

#include <catch2/catch.hpp>

#include "report/format.hpp"
#include "sample.hpp"

using namespace claimcheck;

namespace {

std::string lines_of(CheckedDocument const& document) {
    std::string out;
    report::find_format("line")->make({})->document(document, out);
    return out;
}

} // namespace

TEST_CASE("lines and columns count from one, columns in code points") {
    struct Case {
        std::string before;
        std::string place;
    };
    auto const [before, place] = GENERATE(values<Case>({
        {"", "1:1"},
        {"Trade rose ", "1:12"},
        {"é€\U0001F600 ", "1:5"},
        {"one\ntwo\n", "3:1"},
        {"one\r\ntwo ", "2:5"},
        {"\xFF\xFF ", "1:4"},
    }));
    CheckedDocument document;
    document.id = "a.txt";
    document.text = before + "14 times";
    document.claims = {test::claim_at({before.size(), document.text.size()})};
    document.claims[0].claim.kind = ClaimKind::share;
    CHECK(lines_of(document) == "a.txt:" + place + ": claim: 14 times [share]\n");
}

TEST_CASE("the message is the explanation, on one line") {
    CheckedDocument document = test::sample_document();
    document.claims[0].verdict->explanation = "6.2 times,\nnot 14.\x1b[0m";
    CHECK(lines_of(document) ==
          "article.txt:1:21: differs: 6.2 times, not 14.\uFFFD[0m [change_multiple]\n");
}

TEST_CASE("several claims of a text are found in one walk") {
    CheckedDocument document;
    document.id = "-";
    document.text = "x 1\ny 2 3";
    for (std::size_t const at : {2U, 6U, 6U, 8U}) {
        document.claims.push_back(test::claim_at({at, at + 1}));
    }
    CHECK(lines_of(document) == "-:1:3: claim: 1 [level]\n-:2:3: claim: 2 [level]\n"
                                "-:2:3: claim: 2 [level]\n-:2:5: claim: 3 [level]\n");
}

TEST_CASE("a text that could not be read has a line too") {
    CheckedDocument document;
    document.id = "gone.txt";
    document.errors = {"no such file"};
    CHECK(lines_of(document) == "gone.txt:1:1: error: no such file\n");
}
