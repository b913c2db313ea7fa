// The JSON shape: every key, in order, with its value or null.
#include <limits>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/format.hpp"
#include "report/json.hpp"
#include "sample.hpp"

using namespace claimcheck;
using Json = nlohmann::ordered_json;

namespace {

Json to_json(CheckedDocument const& document, report::JsonFields fields = {}) {
    std::string out;
    report::append_json(out, document, fields);
    return Json::parse(out);
}

std::vector<std::string> keys(Json const& object) {
    std::vector<std::string> result;
    for (auto const& [key, value] : object.items()) {
        result.push_back(key);
    }
    return result;
}

using Keys = std::vector<std::string>;

Keys const kClaimKeys = {"surface",   "start",    "end",      "sentence",     "kind",
                         "value",     "value_hi", "unit",     "comparator",   "direction",
                         "indicator", "flow",     "coverage", "measure_unit", "reporter",
                         "partner",   "product",  "period",   "baseline",     "speaker"};
Keys const kVerdictKeys = {"verdict",   "reason",    "explanation", "compared", "arithmetic",
                           "reference", "by_source", "readings",    "notes"};

} // namespace

TEST_CASE("a document has the contract's keys in the contract's order") {
    Json const d = to_json(test::sample_document());
    CHECK(keys(d) == Keys{"id", "date", "date_from", "quantities", "claims", "errors"});
    CHECK(keys(d["quantities"][0]) == Keys{"surface", "start", "end", "kind", "value", "value_hi",
                                           "unit", "comparator", "direction"});

    Json const& claim = d["claims"][0];
    Keys all = kClaimKeys;
    all.insert(all.end(), kVerdictKeys.begin(), kVerdictKeys.end());
    CHECK(keys(claim) == all);
    CHECK(keys(claim["sentence"]) == Keys{"start", "end"});
    CHECK(keys(claim["compared"]) == Keys{"period", "baseline"});
    CHECK(keys(claim["arithmetic"]) == Keys{"verdict", "explanation"});
    Json const& reference = claim["reference"];
    CHECK(keys(reference) == Keys{"value", "low", "high", "unit", "formula", "observations"});
    CHECK(keys(reference["observations"][0]) ==
          Keys{"source", "series", "period", "value", "unit", "derived"});
    CHECK(keys(claim["by_source"][0]) == Keys{"source", "verdict", "value"});
    CHECK(keys(claim["readings"][0]) == Keys{"swap", "explanation", "value", "verdict"});
}

TEST_CASE("a document says what it was given") {
    Json const d = to_json(test::sample_document());
    CHECK(d["id"] == "article.txt");
    CHECK(d["date"] == "2024-05-08");
    CHECK(d["date_from"] == "dateline");

    Json const& claim = d["claims"][0];
    CHECK(claim["surface"] == "14 times");
    CHECK(claim["start"] == 20);
    CHECK(claim["end"] == 28);
    CHECK(claim["value"] == 14);
    CHECK(claim["direction"] == "up");
    CHECK(claim["period"] == "2015/2024");
    CHECK(claim["compared"]["period"] == "2023");
    CHECK(claim["verdict"] == "differs");
    CHECK(claim["reference"]["low"] == 6.2);
    CHECK(claim["reference"]["observations"][0]["derived"] == true);
    CHECK(claim["readings"][0]["verdict"] == "supported");
    CHECK(claim["notes"].size() == 1);
}

TEST_CASE("what has no value is null, what is a list is empty") {
    CheckedDocument document = test::sample_document();
    document.date = {};
    document.date_from = DateFrom::none;
    CheckedClaim& checked = document.claims[0];
    checked = test::claim_at(checked.claim.span);
    checked.claim.kind = ClaimKind::record;
    checked.verdict = test::verdict_of(Judgement::unchecked, Reason::no_series);

    Json const d = to_json(document);
    CHECK(d["date"].is_null());
    CHECK(d["date_from"] == "none");
    Json const& claim = d["claims"][0];
    for (char const* key : {"value", "value_hi", "unit", "direction", "indicator", "flow",
                            "coverage", "measure_unit", "reporter", "partner", "product", "period",
                            "baseline", "speaker", "explanation", "arithmetic", "reference"}) {
        CAPTURE(key);
        CHECK(claim[key].is_null());
    }
    CHECK(claim["compared"]["period"].is_null());
    CHECK(claim["compared"]["baseline"].is_null());
    CHECK(claim["verdict"] == "unchecked");
    CHECK(claim["reason"] == "no_series");
    for (char const* key : {"by_source", "readings", "notes"}) {
        CAPTURE(key);
        CHECK(claim[key] == Json::array());
    }
    CHECK(d["errors"] == Json::array());
}

TEST_CASE("extraction leaves out the fields from the verdict on") {
    Json const d = to_json(test::sample_document(), {.verdicts = false});
    CHECK(keys(d["claims"][0]) == kClaimKeys);
}

TEST_CASE("whole numbers have no fraction, and what is no number is null") {
    CheckedDocument document = test::sample_document();
    ReferenceFigure& reference = *document.claims[0].verdict->reference;
    reference.value = 7e9;
    reference.interval = {-std::numeric_limits<double>::infinity(),
                          std::numeric_limits<double>::quiet_NaN()};
    std::string out;
    report::append_json(out, document, {});
    CHECK_THAT(out, Catch::Contains(R"("value":7000000000,"low":null,"high":null,)"));
}

TEST_CASE("any bytes of the input become valid JSON") {
    struct Case {
        std::string text;
        std::string surface;
    };
    auto const [text, surface] = GENERATE(values<Case>({
        {"\"quoted\" \\ back", "\"quoted\" \\ back"},
        {"line\r\n\ttab\x01", "line\r\n\ttab\x01"},
        {"</script>", "</script>"},
        {"caf\xC3\xA9", "café"},
        {"broken \xFF\xC3 end", "broken \uFFFD\uFFFD end"},
        {"\xF0\x9F\x98", "\uFFFD"},
        {std::string("nul\0!", 5), std::string("nul\0!", 5)},
    }));
    CheckedDocument document;
    document.id = text;
    document.text = text;
    document.claims = {test::claim_at({0, text.size()})};
    document.errors = {text};
    Json const d = to_json(document);
    CHECK(d["id"] == surface);
    CHECK(d["claims"][0]["surface"] == surface);
    CHECK(d["claims"][0]["end"] == text.size());
    CHECK(d["errors"][0] == surface);
}

TEST_CASE("UTF-16 offsets stand beside the byte offsets where they are asked for") {
    CheckedDocument document;
    document.text = "\U0001F600 é 14 times";
    Span const span = test::span_of(document.text, "14 times");
    document.quantities.emplace_back().span = span;
    document.claims = {test::claim_at(span)};
    document.claims[0].claim.sentence = {0, document.text.size()};

    Json const d = to_json(document, {.verdicts = false, .utf16_offsets = true});
    for (Json const& item : {d["claims"][0], d["quantities"][0]}) {
        CHECK(item["start"] == 8);
        CHECK(item["end"] == 16);
        CHECK(item["start_utf16"] == 5);
        CHECK(item["end_utf16"] == 13);
    }
    CHECK(d["claims"][0]["sentence"]["end_utf16"] == 13);
    CHECK(keys(d["claims"][0])[3] == "start_utf16");
}

TEST_CASE("the envelope holds any number of documents") {
    report::Settings const settings{.version = "1.2.3",
                                    .reference = {.sha256 = "ab\"c", .built = "2024-06-01"}};
    auto const writer = report::find_format("json")->make(settings);
    auto const count = GENERATE(0, 1, 2);
    std::string out;
    writer->begin(out);
    for (int i = 0; i < count; ++i) {
        writer->document(test::sample_document(), out);
    }
    writer->end(out);

    Json const d = Json::parse(out);
    CHECK(keys(d) == Keys{"schema", "version", "reference", "documents"});
    CHECK(d["schema"] == "claimcheck/1");
    CHECK(d["version"] == "1.2.3");
    CHECK(keys(d["reference"]) == Keys{"sha256", "built"});
    CHECK(d["reference"]["sha256"] == "ab\"c");
    CHECK(d["documents"].size() == static_cast<std::size_t>(count));
}

TEST_CASE("NDJSON is one document a line") {
    auto const writer = report::find_format("ndjson")->make({});
    std::string out;
    writer->begin(out);
    writer->document(test::sample_document(), out);
    writer->document(test::sample_document(), out);
    writer->end(out);
    std::size_t const line_end = out.find('\n');
    REQUIRE(line_end != std::string::npos);
    CHECK(out.back() == '\n');
    CHECK(Json::parse(out.substr(0, line_end)) == Json::parse(out.substr(line_end + 1)));
}
