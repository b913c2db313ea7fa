// Scores the claims found in the labelled sentences of claims/*.jsonl, by kind and slot, and holds
// the scores against claims/floors.tsv, which only go up.
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "core/names.hpp"
#include "pipeline/checker.hpp"
#include "reference/database.hpp"

using namespace claimcheck;
using nlohmann::json;

namespace {

/// Right, labelled and found.
struct Tally {
    int right = 0;
    int labelled = 0;
    int found = 0;

    double precision() const { return found == 0 ? 0 : 100.0 * right / found; }
    double recall() const { return labelled == 0 ? 0 : 100.0 * right / labelled; }
    double f1() const { return labelled + found == 0 ? 0 : 200.0 * right / (labelled + found); }
};

struct Scores {
    Tally claims;
    Tally frames; ///< every slot right as well
    std::map<std::string, Tally> kinds;
    /// Wrong ones of the matched claims, by kind and slot.
    std::map<std::string, std::map<std::string, int>> slots;
    int texts_without = 0;
    int false_claims = 0; ///< in texts without a claim
};

std::string text_or_empty(json const& value) {
    return value.is_string() ? value.get<std::string>() : std::string();
}

bool same_number(json const& labelled, std::optional<Decimal> const& found) {
    if (labelled.is_null() || !found) {
        return labelled.is_null() && !found;
    }
    double const wanted = labelled.get<double>();
    return std::abs(wanted - found->value) <= 1e-3 * std::max(std::abs(wanted), found->value);
}

bool matches(json const& labelled, Claim const& found) {
    std::size_t const begin = labelled["start_byte"];
    std::size_t const end = begin + labelled["surface"].get<std::string>().size();
    return found.span.begin < end && begin < found.span.end &&
           labelled["kind"] == std::string(name(found.kind)) &&
           same_number(labelled["value"], found.value) &&
           same_number(labelled["value_hi"], found.value_hi);
}

std::vector<std::string> wrong_slots(json const& labelled, Claim const& found) {
    std::vector<std::string> wrong;
    auto const compare = [&](std::string const& slot, std::string const& value) {
        if (text_or_empty(labelled[slot]) != value) {
            wrong.push_back(slot);
        }
    };
    auto const shown = [](std::optional<Period> const& period) {
        return period ? to_string(*period) : std::string();
    };
    compare("unit", found.unit);
    bool const near = found.just_short; // "nearly": both ~ and < are right
    if (!near) {
        compare("comparator", std::string(name(found.comparator)));
    }
    compare("direction", std::string(name(found.direction)));
    compare("indicator", found.indicator);
    compare("flow", std::string(name(found.flow)));
    bool const turned = found.flow == Flow::trade &&
                        text_or_empty(labelled["reporter"]) == found.partner &&
                        text_or_empty(labelled["partner"]) == found.reporter;
    if (!turned) {
        compare("reporter", found.reporter);
        compare("partner", found.partner);
    }
    compare("period", shown(found.period));
    compare("baseline", shown(found.baseline));
    if (labelled["product"].is_null() != found.product.empty()) {
        wrong.push_back("product");
    }
    return wrong;
}

Checker const& checker() {
    static reference::Database const database(std::string(CLAIMCHECK_BUILD_DIR) +
                                              "/claimcheck.sqlite");
    static Checker const made(database.lexicon(), database.figures());
    return made;
}

void score(json const& item, Scores& scores, std::ostream& errors) {
    auto const date = parse_date(text_or_empty(item["date"]));
    CheckedDocument const document =
        checker().extract({"corpus", item["text"], date, DateFrom::option});
    json const& labels = item["claims"];
    std::vector<bool> used(document.claims.size());
    auto const say = [&](std::string const& what) {
        errors << "  " << text_or_empty(item["id"]) << ": " << what << " | "
               << item["text"].get<std::string>() << "\n";
    };
    for (json const& label : labels) {
        std::size_t best = document.claims.size();
        std::vector<std::string> best_wrong;
        for (std::size_t i = 0; i < document.claims.size(); ++i) {
            if (used[i] || !matches(label, document.claims[i].claim)) {
                continue;
            }
            auto const wrong = wrong_slots(label, document.claims[i].claim);
            if (best == document.claims.size() || wrong.size() < best_wrong.size()) {
                best = i;
                best_wrong = wrong;
            }
        }
        Tally& kind = scores.kinds[label["kind"]];
        ++scores.claims.labelled;
        ++scores.frames.labelled;
        ++kind.labelled;
        if (best == document.claims.size()) {
            say("missed " + label["surface"].get<std::string>());
            continue;
        }
        used[best] = true;
        ++scores.claims.right;
        ++kind.right;
        scores.frames.right += best_wrong.empty() ? 1 : 0;
        for (std::string const& slot : best_wrong) {
            ++scores.slots[label["kind"]][slot];
            say(slot + " of " + label["surface"].get<std::string>());
        }
    }
    for (std::size_t i = 0; i < document.claims.size(); ++i) {
        ++scores.claims.found;
        ++scores.frames.found;
        ++scores.kinds[std::string(name(document.claims[i].claim.kind))].found;
        if (!used[i]) {
            say("not labelled: a claim at " + std::to_string(document.claims[i].claim.span.begin));
        }
    }
    scores.texts_without += labels.empty() ? 1 : 0;
    scores.false_claims += labels.empty() ? static_cast<int>(document.claims.size()) : 0;
}

void print(std::string const& file, Scores const& scores) {
    auto const line = [&](std::string const& what, Tally const& tally) {
        std::cout << "SCORE " << file << " " << what << ": P " << tally.precision() << " R "
                  << tally.recall() << " F1 " << tally.f1() << " (" << tally.right << " of "
                  << tally.labelled << ", found " << tally.found << ")\n";
    };
    std::cout << std::fixed;
    std::cout.precision(1);
    line("claims", scores.claims);
    line("frames", scores.frames);
    for (auto const& [kind, tally] : scores.kinds) {
        line(kind, tally);
        auto const wrong = scores.slots.find(kind);
        if (wrong == scores.slots.end()) {
            continue;
        }
        std::cout << "SCORE " << file << " " << kind << " slots right, in percent:";
        for (auto const& [slot, count] : wrong->second) {
            std::cout << " " << slot << " " << 100.0 * (tally.right - count) / tally.right;
        }
        std::cout << ", the others 100\n";
    }
    std::cout << "SCORE " << file << " false claims in " << scores.texts_without
              << " texts without one: " << scores.false_claims << "\n";
}

struct Floor {
    double claims = 100;
    double frames = 100;
    int false_claims = 0;
};

std::map<std::string, Floor> floors(std::filesystem::path const& folder) {
    std::map<std::string, Floor> result;
    std::ifstream in(folder / "floors.tsv");
    for (std::string row; std::getline(in, row);) {
        std::istringstream cells(row);
        std::string file;
        Floor floor;
        if (row.empty() || row[0] == '#' ||
            !(cells >> file >> floor.claims >> floor.frames >> floor.false_claims)) {
            continue;
        }
        result[file] = floor;
    }
    return result;
}

} // namespace

TEST_CASE("claims in labelled sentences") {
    std::filesystem::path const folder =
        std::string(CLAIMCHECK_SOURCE_DIR) + "/tests/corpus/claims";
    auto const wanted = floors(folder);
    REQUIRE_FALSE(wanted.empty());
    for (auto const& [file, floor] : wanted) {
        std::ifstream in(folder / file);
        REQUIRE(in);
        Scores scores;
        std::ostringstream errors;
        for (std::string row; std::getline(in, row);) {
            if (!row.empty()) {
                score(json::parse(row), scores, errors);
            }
        }
        print(file, scores);
        INFO(file << "\n" << errors.str());
        CHECK(scores.claims.f1() >= floor.claims);
        CHECK(scores.frames.f1() >= floor.frames);
        CHECK(scores.false_claims <= floor.false_claims);
    }
}
