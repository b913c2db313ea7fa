// Where sentences end.
#include <catch2/catch.hpp>

#include "text/document.hpp"

using namespace claimcheck;

TEST_CASE("sentences") {
    struct Case {
        std::string input;
        std::vector<std::string> sentences;
    };
    auto const tested = GENERATE(values<Case>({
        {"Trade rose. It fell.", {"Trade rose.", "It fell."}},
        {"It rose 5.3 percent to $7. It fell.", {"It rose 5.3 percent to $7.", "It fell."}},
        {"“It rose,” he said. “It fell.” We saw.",
         {"\"It rose,\" he said.", "\"It fell.\"", "We saw."}},
        {"U.S. exports rose. Mr. Overchuk said so.",
         {"U.S. exports rose.", "Mr. Overchuk said so."}},
        {"Is it so? Yes! Good.", {"Is it so?", "Yes!", "Good."}},
        {"A headline\n\nIt rose.", {"A headline", "It rose."}},
        {"It is on the No. 1 line. Next.", {"It is on the No. 1 line.", "Next."}},
        {"one e.g. two.", {"one e.g. two."}},
        {"", {}},
        {"  \n\n ", {}},
        {"...", {"..."}},
    }));
    text::Document const document = text::read(tested.input);
    std::vector<std::string> found;
    for (Span const span : document.sentences) {
        found.push_back(document.text.substr(span.begin, span.size()));
    }
    CHECK(found == tested.sentences);
}
