// What the exit status says.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "cli/exit_status.hpp"
#include "tests/unit/report/sample.hpp"

using namespace claimcheck;

TEST_CASE("the exit status follows from the batch") {
    using enum Judgement;
    struct Case {
        std::vector<Judgement> judgements;
        bool unread;
        bool exit_zero;
        int status;
    };
    auto const [judgements, unread, exit_zero, status] = GENERATE(values<Case>({
        {{}, false, false, 0},
        {{supported, close, disputed, unchecked}, false, false, 0},
        {{supported, differs}, false, false, 1},
        {{supported, differs}, false, true, 0},
        {{}, true, false, 2},
        {{differs}, true, false, 2},
        {{differs}, true, true, 2},
    }));
    report::Tally tally;
    CheckedDocument document;
    for (Judgement const judgement : judgements) {
        document.claims.emplace_back().verdict = test::verdict_of(judgement);
    }
    tally.add(document);
    if (unread) {
        CheckedDocument missing;
        missing.errors = {"no such file"};
        tally.add(missing);
    }
    CHECK(cli::exit_status(tally, exit_zero) == status);
}
