// JSON through RapidJSON's streaming Writer: no tree is built, which for a typical claim would cost
// as much time as checking it.
#include "report/json.hpp"

#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "core/names.hpp"
#include "core/utf8.hpp"
#include "report/number.hpp"
#include "report/utf16.hpp"

namespace claimcheck::report {
namespace {

// One JSON value after another, by the rules of the contract.
class Json {
  public:
    void open_object() { out_.StartObject(); }
    void close_object() { out_.EndObject(); }
    void open_array() { out_.StartArray(); }
    void null() { out_.Null(); }
    void boolean(bool value) { out_.Bool(value); }
    void offset(std::size_t value) { out_.Uint64(value); }

    void key(std::string_view k) { out_.Key(k.data(), static_cast<rapidjson::SizeType>(k.size())); }

    void string(std::string_view value) {
        std::string const valid = valid_utf8(value);
        out_.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
    }

    void text(std::string_view k, std::string_view value) {
        key(k);
        value.empty() ? null() : string(value);
    }

    void number(std::string_view k, std::optional<double> value) {
        key(k);
        if (!value || !std::isfinite(*value)) {
            null();
            return;
        }
        // RapidJSON itself would write 7000000000.0.
        std::string const digits = exact_number(*value);
        out_.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
    }

    template <typename Items, typename Write>
    void array(std::string_view k, Items const& items, Write write) {
        key(k);
        out_.StartArray();
        for (auto const& item : items) {
            write(item);
        }
        out_.EndArray();
    }

    std::string_view written() const { return {buffer_.GetString(), buffer_.GetSize()}; }

  private:
    rapidjson::StringBuffer buffer_;
    rapidjson::Writer<rapidjson::StringBuffer> out_{buffer_};
};

// One checked document. The functions named after a noun write one value.
class DocumentJson : private Json {
  public:
    DocumentJson(CheckedDocument const& document, JsonFields fields)
        : document_(document), fields_(fields) {
        if (fields.utf16_offsets) {
            utf16_.emplace(document.text);
        }
    }

    std::string_view write() {
        open_object();
        key("id");
        string(document_.id);
        text("date", document_.date ? to_string(*document_.date) : std::string());
        text("date_from", name(document_.date_from));
        array("quantities", document_.quantities, [this](Quantity const& q) { quantity(q); });
        array("claims", document_.claims, [this](CheckedClaim const& c) { claim(c); });
        array("errors", document_.errors, [this](std::string const& error) { string(error); });
        close_object();
        return written();
    }

  private:
    void quantity(Quantity const& q) {
        open_object();
        surface(q.span);
        offsets(q.span);
        text("kind", name(q.kind));
        amount(q);
        close_object();
    }

    void claim(CheckedClaim const& checked) {
        Claim const& c = checked.claim;
        open_object();
        surface(c.span);
        offsets(c.span);
        key("sentence");
        open_object();
        offsets(c.sentence);
        close_object();
        text("kind", name(c.kind));
        amount(c);
        text("indicator", c.indicator);
        text("flow", name(c.flow));
        text("coverage", name(c.coverage));
        text("measure_unit", c.measure_unit);
        text("reporter", c.reporter);
        text("partner", c.partner);
        text("product", c.product);
        period("period", c.period);
        period("baseline", c.baseline);
        text("speaker", c.speaker);
        if (fields_.verdicts) {
            verdict(checked.verdict.value_or(Verdict{}));
        }
        close_object();
    }

    void verdict(Verdict const& v) {
        text("verdict", name(v.judgement));
        text("reason", name(v.reason));
        text("explanation", v.explanation);
        key("compared");
        open_object();
        period("period", v.compared_period);
        period("baseline", v.compared_baseline);
        close_object();
        key("arithmetic");
        v.arithmetic ? arithmetic(*v.arithmetic) : null();
        key("reference");
        v.reference ? reference(*v.reference) : null();
        array("by_source", v.by_source, [this](SourceVerdict const& s) { by_source(s); });
        array("readings", v.readings, [this](Reading const& r) { reading(r); });
        array("notes", v.notes, [this](std::string const& note) { string(note); });
    }

    void arithmetic(TextArithmetic const& a) {
        open_object();
        text("verdict", name(a.verdict));
        text("explanation", a.explanation);
        close_object();
    }

    void reference(ReferenceFigure const& r) {
        open_object();
        number("value", r.value);
        number("low", r.interval.lo);
        number("high", r.interval.hi);
        text("unit", r.unit);
        text("formula", r.formula);
        array("observations", r.observations, [this](UsedObservation const& o) { observation(o); });
        close_object();
    }

    void observation(UsedObservation const& o) {
        open_object();
        text("source", o.source ? o.source->id : std::string());
        text("series", o.series);
        text("period", to_string(o.period));
        number("value", o.value);
        text("unit", o.unit);
        key("derived");
        boolean(o.derived);
        close_object();
    }

    void by_source(SourceVerdict const& s) {
        open_object();
        text("source", s.source);
        text("verdict", name(s.verdict));
        number("value", s.value);
        close_object();
    }

    void reading(Reading const& r) {
        open_object();
        text("swap", r.swap);
        text("explanation", r.explanation);
        number("value", r.value);
        text("verdict", name(r.verdict));
        close_object();
    }

    // What quantities and claims have in common.
    template <typename Amount> void amount(Amount const& a) {
        number("value", value_of(a.value));
        number("value_hi", value_of(a.value_hi));
        text("unit", a.unit);
        text("comparator", name(a.comparator));
        text("direction", name(a.direction));
    }

    static std::optional<double> value_of(Decimal const& decimal) { return decimal.value; }
    static std::optional<double> value_of(std::optional<Decimal> const& decimal) {
        return decimal ? std::optional(decimal->value) : std::nullopt;
    }

    void surface(Span span) {
        key("surface");
        string(std::string_view(document_.text).substr(span.begin, span.size()));
    }

    void offsets(Span span) {
        key("start");
        offset(span.begin);
        key("end");
        offset(span.end);
        if (utf16_) {
            key("start_utf16");
            offset(utf16_->at(span.begin));
            key("end_utf16");
            offset(utf16_->at(span.end));
        }
    }

    void period(std::string_view k, std::optional<Period> const& p) {
        text(k, p ? to_string(*p) : std::string());
    }

    CheckedDocument const& document_;
    JsonFields fields_;
    std::optional<Utf16Offsets> utf16_;
};

// {"schema":...,"version":...,"reference":{...},"documents":[ without its end.
std::string envelope_start(Settings const& settings) {
    Json json;
    json.open_object();
    json.text("schema", kJsonSchema);
    json.text("version", settings.version);
    json.key("reference");
    json.open_object();
    json.text("sha256", settings.reference.sha256);
    json.text("built", settings.reference.built);
    json.close_object();
    json.key("documents");
    json.open_array();
    return std::string(json.written());
}

class JsonWriter : public Writer {
  public:
    explicit JsonWriter(Settings settings) : settings_(std::move(settings)) {}

    void begin(std::string& out) override { out += envelope_start(settings_); }

    void document(CheckedDocument const& document, std::string& out) override {
        out += first_ ? "\n" : ",\n";
        first_ = false;
        append_json(out, document, {.verdicts = settings_.verdicts});
    }

    void end(std::string& out) override { out += first_ ? "]}\n" : "\n]}\n"; }

  private:
    Settings settings_;
    bool first_ = true;
};

class NdjsonWriter : public Writer {
  public:
    explicit NdjsonWriter(Settings const& settings) : verdicts_(settings.verdicts) {}

    void document(CheckedDocument const& document, std::string& out) override {
        append_json(out, document, {.verdicts = verdicts_});
        out += '\n';
    }

  private:
    bool verdicts_;
};

} // namespace

void append_json(std::string& out, CheckedDocument const& document, JsonFields fields) {
    out += DocumentJson(document, fields).write();
}

std::unique_ptr<Writer> make_json_writer(Settings settings) {
    return std::make_unique<JsonWriter>(std::move(settings));
}

std::unique_ptr<Writer> make_ndjson_writer(Settings settings) {
    return std::make_unique<NdjsonWriter>(settings);
}

} // namespace claimcheck::report
