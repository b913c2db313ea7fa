// Runs every line of every corpus and shows all that fail, not only the first.
#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

#include <catch2/catch.hpp>

#include "core/names.hpp"
#include "corpus.hpp"
#include "extract/dateline.hpp"
#include "extract/scan.hpp"
#include "pipeline/checker.hpp"
#include "reference/database.hpp"
#include "resolve/periods.hpp"
#include "text/document.hpp"

using namespace claimcheck;

namespace {

std::string surface(text::Document const& document, Span span) {
    return document.text.substr(span.begin, span.size());
}

/// Without an exponent: 7e9 is "7000000000", a third "33.3333".
std::string shown(double value) {
    bool const whole = value == std::floor(value);
    std::ostringstream out;
    out << std::fixed << std::setprecision(whole ? 0 : 4) << value;
    std::string text = out.str();
    return whole ? text : text.substr(0, text.find_last_not_of('0') + 1);
}

std::string shown(Quantity const& q, std::string const& words) {
    std::string const unit = q.unit.empty() ? "" : " " + q.unit;
    std::string const hi = q.value_hi ? ".." + shown(q.value_hi->value) : "";
    return words + " = " + shown(q.value.value) + hi + unit + " " +
           std::string(name(q.comparator)) + (q.just_short ? " just short" : "");
}

std::string figures(corpus::Line const& line) {
    text::Document const document = text::read(line.text);
    std::vector<std::string> found;
    for (Quantity const& q : extract::scan(document).quantities) {
        found.push_back(shown(q, surface(document, q.span)));
    }
    return corpus::join(found);
}

std::string periods(corpus::Line const& line) {
    text::Document const document = text::read(line.text);
    std::vector<std::string> found;
    for (PeriodPhrase const& phrase : extract::scan(document).periods) {
        resolve::Times const times = resolve::times(phrase, line.date);
        std::string text = surface(document, phrase.span) + " = ";
        bool const a_year_before =
            phrase.role == PeriodRole::base && phrase.reference == YearReference::preceding;
        text += a_year_before ? phrase.by_unit ? "the one before" : "a year before"
                : phrase.role == PeriodRole::base ? "base"
                : times.period                    ? to_string(*times.period)
                                                  : "unknown";
        text += phrase.same_part ? ", same part" : "";
        found.push_back(text + (times.baseline ? " from " + to_string(*times.baseline) : ""));
    }
    return corpus::join(found);
}

std::string dates(corpus::Line const& line) {
    text::Document const document = text::read(line.text);
    std::vector<std::string> found;
    for (Span const span : extract::scan(document).dates) {
        found.push_back(surface(document, span));
    }
    return corpus::join(found);
}

std::string dateline(corpus::Line const& line) {
    auto const date = extract::dateline(line.text);
    return date ? to_string(*date) : "-";
}

std::string shown(Claim const& claim, std::string const& text) {
    std::string words = text.substr(claim.span.begin, claim.span.size()) + " =";
    auto const add = [&words](std::string const& word) {
        if (!word.empty()) {
            words += " " + word;
        }
    };
    add(std::string(name(claim.kind)));
    add((claim.value ? shown(claim.value->value) : "") +
        (claim.value_hi ? ".." + shown(claim.value_hi->value) : ""));
    add(claim.unit);
    add(std::string(name(claim.comparator)));
    add(std::string(name(claim.direction)));
    add(claim.indicator);
    add(std::string(name(claim.flow)));
    add(claim.reporter + (claim.partner.empty() ? "" : ">" + claim.partner));
    add(claim.period ? to_string(*claim.period) : "");
    add(claim.baseline ? "from " + to_string(*claim.baseline) : "");
    add(claim.product.empty() ? "" : "of " + claim.product);
    add(claim.group ? "of several" : "");
    add(claim.speaker.empty() ? "" : "by " + claim.speaker);
    return words;
}

CheckedDocument extracted(corpus::Line const& line) {
    static reference::Database const database(std::string(CLAIMCHECK_BUILD_DIR) +
                                              "/claimcheck.sqlite");
    static Checker const checker(database.lexicon(), database.figures());
    return checker.extract({"corpus", line.text, line.date, DateFrom::option});
}

std::string directions(corpus::Line const& line) {
    std::vector<std::string> found;
    for (Quantity const& q : extracted(line).quantities) {
        bool const none = q.direction == Direction::none;
        found.push_back(line.text.substr(q.span.begin, q.span.size()) + " " +
                        (none ? "neither" : std::string(name(q.direction))));
    }
    return corpus::join(found);
}

std::string claims(corpus::Line const& line) {
    std::vector<std::string> found;
    for (CheckedClaim const& checked : extracted(line).claims) {
        found.push_back(shown(checked.claim, line.text));
    }
    return corpus::join(found);
}

struct Corpus {
    std::string file;
    std::string (*find)(corpus::Line const&);
};

} // namespace

TEST_CASE("every line of the corpora") {
    auto const tested = GENERATE(values<Corpus>({
        {"number.tsv", figures},
        {"money.tsv", figures},
        {"percent.tsv", figures},
        {"multiple.tsv", figures},
        {"comparator.tsv", figures},
        {"change.tsv", directions},
        {"period.tsv", periods},
        {"date.tsv", dates},
        {"dateline.tsv", dateline},
        {"subject.tsv", claims},
        {"predicate.tsv", claims},
        {"attribution.tsv", claims},
    }));
    std::vector<corpus::Line> const lines = corpus::read(tested.file);
    bool const has_negative_lines = std::any_of(
        lines.begin(), lines.end(), [](corpus::Line const& line) { return line.expected == "-"; });
    CHECK(has_negative_lines);
    for (corpus::Line const& line : lines) {
        INFO(line.file << ":" << line.number << ": " << line.text);
        CHECK(tested.find(line) == line.expected);
    }
}
