// The line that sums a report up.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "report/tally.hpp"
#include "sample.hpp"

using namespace claimcheck;

namespace {

CheckedDocument with(std::vector<Judgement> const& judgements) {
    CheckedDocument document;
    for (Judgement const judgement : judgements) {
        document.claims.emplace_back().verdict = test::verdict_of(judgement);
    }
    return document;
}

} // namespace

TEST_CASE("claims are counted by verdict, in the order from right to unknown") {
    using enum Judgement;
    struct Case {
        std::vector<Judgement> judgements;
        std::string words;
    };
    auto const [judgements, words] = GENERATE(values<Case>({
        {{}, "No claim about trade or the economy was found"},
        {{supported}, "1 claim: 1 supported"},
        {{differs, supported, supported}, "3 claims: 2 supported, 1 differs"},
        {{differs, differs}, "2 claims: 2 differ"},
        {{unchecked, disputed, differs, close, supported},
         "5 claims: 1 supported, 1 close, 1 differs, 1 disputed, 1 unchecked"},
    }));
    report::Tally tally;
    tally.add(with(judgements));
    CHECK(tally.in_words() == words);
}

TEST_CASE("a tally runs over documents, read or not") {
    report::Tally tally;
    tally.add(with({Judgement::differs}));
    tally.add(with({Judgement::supported}));
    CheckedDocument unread;
    unread.errors = {"no such file"};
    tally.add(unread);
    CHECK(tally.documents() == 3);
    CHECK(tally.unread() == 1);
    CHECK(tally.claims() == 2);
    CHECK(tally.of(Judgement::differs) == 1);
}

TEST_CASE("claims without verdicts are only counted") {
    CheckedDocument document;
    document.claims.resize(2);
    report::Tally tally;
    tally.add(document);
    CHECK(tally.in_words() == "2 claims");
}
