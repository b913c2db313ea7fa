// The report for a person:
//
//     1  DIFFERS  “14 times”
//
//        Text     “Armenia's trade with the Eurasian Economic Union has increased 14 times since
//                 2015,” he said.
//        Figures  6.2 times, from $1.22 bn in 2015 to $7.62 bn in 2023.
//
// Labels stand in a column of their own, what they name is wrapped beside them.
#include "report/text.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <string_view>
#include <utility>

#include "core/names.hpp"
#include "core/utf8.hpp"
#include "report/describe.hpp"
#include "report/explained.hpp"
#include "report/number.hpp"
#include "report/table.hpp"
#include "report/tally.hpp"
#include "report/wrap.hpp"

namespace claimcheck::report {
namespace {

constexpr std::size_t kIndent = 3;
constexpr std::size_t kLabelWidth = 9;
constexpr std::size_t kFingerprint = 12; // digits, enough to tell two databases apart
// Lines longer than this are tiring to read, shorter ones would break at every word.
constexpr std::size_t kMostColumns = 100;
constexpr std::size_t kFewestColumns = 40;
// A "sentence" may be a table that was pasted in; then the claim's surroundings are shown.
constexpr std::size_t kSentenceBytes = 600;

// The codes of ECMA-48 ("ANSI colours").
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kReset = "\x1b[0m";

std::string_view colour_of(Judgement judgement) {
    switch (judgement) {
    case Judgement::supported: return "\x1b[1;32m";
    case Judgement::close: return "\x1b[1;33m";
    case Judgement::differs: return "\x1b[1;31m";
    case Judgement::disputed: return "\x1b[1;35m";
    case Judgement::unchecked: break;
    }
    return kBold;
}

std::string in_capitals(std::string_view word) {
    std::string result(word);
    std::ranges::transform(result, result.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return result;
}

std::string plural(std::size_t count, std::string const& noun) {
    return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

// The sentence of a claim, cut down around the claim where it is too long; never within a
// character.
Span excerpt(std::string_view text, Span sentence, Span claim) {
    Span const both = cover(sentence, claim);
    if (both.size() <= kSentenceBytes) {
        return both;
    }
    Span part{std::max(both.begin, claim.begin - std::min(claim.begin, kSentenceBytes / 2)),
              std::min(both.end, claim.end + kSentenceBytes / 2)};
    while (part.begin < claim.begin && continues_code_point(text[part.begin])) {
        ++part.begin;
    }
    while (part.end > claim.end && part.end < text.size() && continues_code_point(text[part.end])) {
        --part.end;
    }
    return part;
}

class TextWriter : public Writer {
  public:
    explicit TextWriter(Settings settings) : settings_(std::move(settings)) {
        settings_.width = std::clamp(settings_.width, kFewestColumns, kMostColumns);
    }

    void document(CheckedDocument const& document, std::string& out) override {
        tally_.add(document);
        if (tally_.documents() > 1) {
            out += '\n';
        }
        heading(document, out);
        for (std::string const& error : document.errors) {
            entry(out, "Error", error);
        }
        std::size_t number = 0;
        for (CheckedClaim const& checked : document.claims) {
            claim(document, checked, ++number, out);
        }
        sources(document, out);
        out += explained_figures(document);
        if (!settings_.verdicts) {
            figures(document, out);
        }
        if (document.claims.empty() && document.errors.empty()) {
            out += '\n' + Tally().in_words() + ".\n";
        }
    }

    void end(std::string& out) override {
        if (tally_.claims() == 0 && tally_.documents() <= 1) {
            return; // the document has said it
        }
        std::string line;
        if (tally_.documents() > 1) {
            line = plural(tally_.documents(), "text") + ", ";
        }
        line += tally_.claims() == 0 ? "no claims" : tally_.in_words();
        if (tally_.unread() > 0) {
            line += "; " + plural(tally_.unread(), "text") + " could not be read";
        }
        out += '\n' + styled(line, kBold) + '\n';
        if (settings_.verdicts && !settings_.reference.sha256.empty()) {
            paragraph(out, "reference database of " + settings_.reference.built + ", SHA-256 " +
                               settings_.reference.sha256.substr(0, kFingerprint));
        }
    }

  private:
    void heading(CheckedDocument const& document, std::string& out) {
        std::string const id = document.id == "-" ? "Standard input" : printable(document.id);
        out += styled(id, kBold);
        if (document.errors.empty()) {
            out += styled(" · " + date_in_words(document), kDim);
        }
        out += '\n';
    }

    void claim(CheckedDocument const& document, CheckedClaim const& checked, std::size_t number,
               std::string& out) {
        Claim const& c = checked.claim;
        std::string_view const text = document.text;
        std::string const surface = printable(text.substr(c.span.begin, c.span.size()));

        out += '\n' + std::to_string(number) + "  ";
        if (checked.verdict) {
            Judgement const judgement = checked.verdict->judgement;
            out += styled(in_capitals(name(judgement)), colour_of(judgement)) + "  ";
        }
        out += "“" + surface + "”\n\n";

        printable_entry(out, "Text", sentence(text, c));
        entry(out, "Speaker", c.speaker);
        if (checked.verdict) {
            verdict(*checked.verdict, out);
        } else {
            entry(out, "Read as", read_as(c));
        }
        out += explained(c, text);
    }

    void verdict(Verdict const& v, std::string& out) {
        if (v.arithmetic) {
            entry(out, "Sums", v.arithmetic->explanation);
        }
        entry(out, "Figures", explanation_alone(v));
        for (Reading const& reading : v.readings) {
            entry(out, "Reading", reading.explanation);
        }
        if (v.by_source.size() > 1) {
            for (SourceVerdict const& by_source : v.by_source) {
                entry(out, "By", in_words(by_source, v));
            }
        }
        for (std::string const& note : v.notes) {
            entry(out, "Note", note);
        }
        std::string sources;
        for (auto const& source : sources_of(v)) {
            sources += (sources.empty() ? "" : "; ") + short_credit(*source);
        }
        entry(out, "Source", sources);
    }

    // What the sources named at the claims are, each once.
    void sources(CheckedDocument const& document, std::string& out) const {
        std::set<std::string> told;
        for (CheckedClaim const& checked : document.claims) {
            for (auto const& source : sources_of(checked.verdict.value_or(Verdict{}))) {
                if (!told.insert(source->id).second) {
                    continue;
                }
                out += told.size() == 1 ? '\n' + styled("Sources", kBold) + "\n" : "";
                out += '\n';
                paragraph(out, short_credit(*source) + ": " + long_credit(*source));
                paragraph(out, source->address);
            }
        }
    }

    // Every figure of the text, claim or not.
    static void figures(CheckedDocument const& document, std::string& out) {
        if (document.quantities.empty()) {
            return;
        }
        Table table{{{"Figure"}, {"Kind"}, {"Value", Align::right}, {"Unit"}}, {}};
        for (Quantity const& q : document.quantities) {
            std::string value =
                std::string(name(q.comparator)) + ' ' + grouped_number(q.value.value);
            if (q.value_hi) {
                value += " to " + grouped_number(q.value_hi->value);
            }
            table.rows.push_back(
                {std::string(std::string_view(document.text).substr(q.span.begin, q.span.size())),
                 std::string(name(q.kind)), value, q.unit});
        }
        out += '\n' + to_text(table);
    }

    // Printable, with the claim's own words marked for emphasis.
    static std::string sentence(std::string_view text, Claim const& c) {
        Span const part = excerpt(text, c.sentence, c.span);
        Span const whole = cover(c.sentence, c.span);
        auto const piece = [text](std::size_t begin, std::size_t end) {
            return printable(text.substr(begin, end - begin));
        };
        std::string result = part.begin == whole.begin ? "" : "…";
        result += piece(part.begin, c.span.begin);
        result += kEmphasis + piece(c.span.begin, c.span.end) + kPlain;
        result += piece(c.span.end, part.end);
        return part.end == whole.end ? result : result + "…";
    }

    // A label and what it names, made safe and wrapped; nothing where there is nothing to name.
    void entry(std::string& out, std::string_view label, std::string_view text) const {
        if (!text.empty()) {
            printable_entry(out, label, printable(text));
        }
    }

    void printable_entry(std::string& out, std::string_view label, std::string const& text) const {
        std::size_t const indent = kIndent + kLabelWidth;
        std::string gutter(kIndent, ' ');
        gutter += label;
        gutter.resize(indent, ' ');
        bool emphasis = false;
        for (std::string const& line : wrap(text, settings_.width - indent)) {
            out += styled(gutter, kDim) + emphasised(line, emphasis) + '\n';
            gutter.assign(indent, ' ');
        }
    }

    void paragraph(std::string& out, std::string_view text) const {
        for (std::string const& line : wrap(printable(text), settings_.width - kIndent)) {
            out += std::string(kIndent, ' ') + line + '\n';
        }
    }

    // Marks of emphasis as terminal codes. `emphasis` goes over line ends, the codes do not.
    std::string emphasised(std::string const& line, bool& emphasis) const {
        std::string result = settings_.colour && emphasis ? std::string(kBold) : std::string();
        for (char const c : line) {
            if (c != kEmphasis && c != kPlain) {
                result += c;
                continue;
            }
            emphasis = c == kEmphasis;
            if (settings_.colour) {
                result += emphasis ? kBold : kReset;
            }
        }
        if (settings_.colour && emphasis) {
            result += kReset;
        }
        return result;
    }

    std::string styled(std::string const& text, std::string_view style) const {
        return settings_.colour ? std::string(style) + text + std::string(kReset) : text;
    }

    Settings settings_;
    Tally tally_;
};

} // namespace

std::unique_ptr<Writer> make_text_writer(Settings settings) {
    return std::make_unique<TextWriter>(std::move(settings));
}

} // namespace claimcheck::report
