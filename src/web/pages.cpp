// Fills the templates of templates/. A value that is missing is set to false, never left out: the
// template engine looks for a missing name further out.
#include "web/pages.hpp"

#include <utility>

#include <kainjow/mustache.hpp>

#include "core/amount.hpp"
#include "core/names.hpp"
#include "core/utf8.hpp"
#include "report/describe.hpp"
#include "report/tally.hpp"
#include "web/marked_text.hpp"
#include "web/templates.hpp"

namespace claimcheck::web {
namespace {

namespace mustache = kainjow::mustache;
using Data = mustache::data;

Data list() { return Data(Data::type::list); }

// Text, or false where there is none, so that a section over it is left out.
Data text_or_false(std::string const& text) { return text.empty() ? Data(false) : Data(text); }

template <typename Items, typename ToData> Data list_of(Items const& items, ToData to_data) {
    Data result = list();
    for (auto const& item : items) {
        result << to_data(item);
    }
    return result;
}

std::string piece(CheckedDocument const& document, std::size_t begin, std::size_t end) {
    return document.text.substr(begin, end - begin);
}

bool is_web_address(std::string_view address) {
    return address.starts_with("https://") || address.starts_with("http://");
}

std::string verdict_of(CheckedClaim const& checked) {
    return std::string(name(checked.verdict ? checked.verdict->judgement : Judgement::unchecked));
}

Data source_data(std::shared_ptr<Source const> const& source) {
    Data data;
    data["name"] = Data(report::short_credit(*source));
    data["credit"] = Data(report::long_credit(*source));
    data["licence"] = text_or_false(source->licence);
    // Only web addresses become links; the others (javascript: among them) stay text.
    bool const is_link = is_web_address(source->address);
    data["link"] = text_or_false(is_link ? source->address : "");
    data["address"] = text_or_false(is_link ? "" : source->address);
    return data;
}

Data figure_data(UsedObservation const& used) {
    Data data;
    data["series"] = Data(used.series);
    data["period"] = Data(to_words(used.period));
    data["value"] = Data(amount_in_words(used.value, used.unit));
    data["source"] = Data(report::short_credit(*used.source));
    data["derived"] = Data(used.derived);
    return data;
}

// Everything under a claim that comes from its verdict.
void add_verdict(Data& data, Verdict const& verdict) {
    auto const text = [](std::string const& value) { return Data(value); };
    data["explanation"] = text_or_false(report::explanation_alone(verdict));
    data["sums"] = text_or_false(verdict.arithmetic ? verdict.arithmetic->explanation : "");
    data["readings"] =
        list_of(verdict.readings, [](Reading const& reading) { return Data(reading.explanation); });
    data["notes"] = list_of(verdict.notes, text);
    std::vector<SourceVerdict> const several =
        verdict.by_source.size() > 1 ? verdict.by_source : std::vector<SourceVerdict>{};
    data["by_source"] = list_of(several, [&verdict](SourceVerdict const& by_source) {
        return Data(report::in_words(by_source, verdict));
    });
    data["sources"] = list_of(report::sources_of(verdict), source_data);
    data["formula"] = text_or_false(verdict.reference ? verdict.reference->formula : "");
    data["figures"] = list_of(verdict.reference ? verdict.reference->observations
                                                : std::vector<UsedObservation>{},
                              figure_data);
    data["has_figures"] = Data(verdict.reference && !verdict.reference->observations.empty());
}

Data claim_data(CheckedDocument const& document, std::size_t index) {
    CheckedClaim const& checked = document.claims[index];
    Span const span = checked.claim.span;
    Span const sentence = cover(checked.claim.sentence, span);
    Data data;
    data["number"] = Data(std::to_string(index + 1));
    data["verdict"] = Data(verdict_of(checked));
    data["surface"] = Data(piece(document, span.begin, span.end));
    data["before"] = Data(piece(document, sentence.begin, span.begin));
    data["after"] = Data(piece(document, span.end, sentence.end));
    data["speaker"] = text_or_false(checked.claim.speaker);
    add_verdict(data, checked.verdict.value_or(Verdict{}));
    return data;
}

Data piece_data(CheckedDocument const& document, Piece const& piece) {
    Data data;
    data["text"] = Data(std::string(piece.text));
    data["marked"] = Data(!piece.claims.empty());
    if (!piece.claims.empty()) {
        data["verdict"] = Data(verdict_of(document.claims[piece.claims.front()]));
    }
    data["labels"] = list_of(piece.claims, [&document](std::size_t index) {
        Data label;
        label["number"] = Data(std::to_string(index + 1));
        label["verdict"] = Data(verdict_of(document.claims[index]));
        return label;
    });
    return data;
}

std::string render(std::string const& name, Service const& service, Data page) {
    page["head"] = Data(template_file("head.mustache"));
    page["fields"] = Data(template_file("fields.mustache"));
    page["foot"] = Data(template_file("foot.mustache"));
    page["version"] = Data(service.version);
    page["built"] = text_or_false(service.reference.built);
    page["fingerprint"] = text_or_false(service.reference.sha256.substr(0, 12));
    mustache::mustache page_template(template_file(name));
    page_template.set_custom_escape([](std::string const& text) { return escape_html(text); });
    return page_template.render(page);
}

std::string field(Fields const& fields, std::string const& name) {
    auto const found = fields.find(name);
    return found == fields.end() ? "" : found->second;
}

} // namespace

std::string escape_html(std::string_view text) {
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    while (!text.empty()) {
        CodePoint const c = decode(text);
        bool const is_control =
            (c.value < 0x20 && c.value != '\t' && c.value != '\n' && c.value != '\r') ||
            (c.value >= 0x7F && c.value < 0xA0);
        switch (c.value) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: append_utf8(result, is_control ? 0xFFFD : c.value);
        }
        text.remove_prefix(c.length);
    }
    return result;
}

std::string form_page(Service const& service, Fields const& fields, std::string const& problem) {
    Data page;
    page["title"] = Data("claimcheck");
    page["problem"] = text_or_false(problem);
    page["text"] = Data(field(fields, "text"));
    page["date"] = Data(field(fields, "date"));
    return render("form.mustache", service, std::move(page));
}

std::string result_page(Service const& service, CheckedDocument const& document) {
    report::Tally tally;
    tally.add(document);
    Data claims = list();
    for (std::size_t i = 0; i < document.claims.size(); ++i) {
        claims << claim_data(document, i);
    }
    Data page;
    page["summary"] = Data(tally.in_words());
    page["title"] = Data(tally.in_words() + " – claimcheck");
    page["date_line"] = text_or_false(document.date ? report::date_in_words(document) : "");
    page["pieces"] = list_of(cut_at_claims(document), [&document](Piece const& piece) {
        return piece_data(document, piece);
    });
    page["has_claims"] = Data(!document.claims.empty());
    page["claims"] = std::move(claims);
    page["problem"] = Data(false);
    page["text"] = Data(document.text);
    // The date that was given, not one that was found: the text may be edited to have another.
    page["date"] = Data(document.date_from == DateFrom::input ? to_string(*document.date) : "");
    return render("result.mustache", service, std::move(page));
}

std::string error_page(Service const& service, int status, std::string const& message) {
    Data page;
    page["title"] = Data("Error " + std::to_string(status) + " – claimcheck");
    page["status"] = Data(std::to_string(status));
    page["message"] = Data(message);
    return render("error.mustache", service, std::move(page));
}

} // namespace claimcheck::web
