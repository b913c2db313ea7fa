// Each subject of a sentence leans on the one before it, and a pronoun on the sentence before.
#include "resolve/who.hpp"

#include "extract/token_words.hpp"

namespace claimcheck::resolve {
namespace {

using extract::is_word;

enum class Pronoun { none, its, their, our };

/// "Trade between the two countries", "of the two neighbours".
bool speaks_of_both(Subject const& subject, extract::Sentence const& sentence) {
    Token const* at = subject.range.end;
    Token const* const end = sentence.tokens.data() + sentence.tokens.size();
    if (at < sentence.tokens.data() || at >= end || end - at < 3) {
        return false;
    }
    bool const link = is_word(*at, "between") || is_word(*at, "of");
    return (link && is_word(at[1], "the") && (is_word(at[2], "two") || at[2].text == "2")) ||
           (link && is_word(at[1], "them"));
}

/// The word before a subject that stands for its owner.
Pronoun pronoun_before(Subject const& subject, extract::Sentence const& sentence) {
    Token const* const begin = sentence.tokens.data();
    Token const* const first = subject.range.begin;
    if (first < begin || first >= begin + sentence.tokens.size() || first == begin) {
        return Pronoun::none;
    }
    Token const& before = first[-1];
    return is_word(before, "its")     ? Pronoun::its
           : is_word(before, "their") ? Pronoun::their
           : is_word(before, "our")   ? Pronoun::our
                                      : Pronoun::none;
}

} // namespace

Who::Who(extract::Extraction const& extraction, Lexicon const& lexicon)
    : extraction_(extraction), lexicon_(lexicon) {}

void Who::go_to(std::size_t sentence) {
    while (!sentence_ || *sentence_ != sentence) {
        sentence_ = sentence_ ? *sentence_ + 1 : 0;
        read(extraction_.sentences[*sentence_]);
    }
}

void Who::read(extract::Sentence const& sentence) {
    // What the sentence before was about is settled only now: its subjects were asked for so far.
    if (*sentence_ > 0) {
        extract::Sentence const& before = extraction_.sentences[*sentence_ - 1];
        Parties areas;
        for (Token const& token : before.tokens) {
            if (token.token_class == TokenClass::area) {
                std::string const& code = lexicon_.area_names[token.index].area;
                if (areas.reporter.empty()) {
                    areas.reporter = code;
                } else if (areas.partner.empty() && code != areas.reporter) {
                    areas.partner = code;
                }
            }
        }
        topic_ = areas.reporter.empty() ? topic_ : areas;
    }
    parties_.clear();
    Parties last;
    for (Phrase const& phrase : sentence.phrases) {
        if (auto const* subject = std::get_if<Subject>(&phrase)) {
            last = with_context(*subject, sentence, parties(*subject, lexicon_, last));
            parties_[subject] = last;
        }
    }
    std::string const only = only_area(sentence);
    for (auto& [subject, who] : parties_) {
        if (who.reporter.empty() && who.partner.empty()) {
            who.reporter = only; // "Exports rose by 12 percent in Ecuador"
            if (only.empty()) {
                who.reporter = runner_of(*subject, sentence);
            }
        }
    }
}

Parties Who::with_context(Subject const& subject, extract::Sentence const& sentence,
                          Parties found) const {
    if (pronoun_before(subject, sentence) != Pronoun::none) {
        std::string const runner = runner_of(subject, sentence);
        found.reporter = runner.empty() ? found.reporter : runner;
    }
    if (!found.reporter.empty()) {
        return found;
    }
    if (found.partner.empty() && speaks_of_both(subject, sentence)) {
        return topic_;
    }
    switch (pronoun_before(subject, sentence)) {
    case Pronoun::its:
        found.reporter = area_before(subject, sentence); // "Kazakhstan increased its exports"
        found.reporter = found.reporter.empty() ? topic_.reporter : found.reporter;
        break;
    case Pronoun::their:
        found.reporter = topic_.reporter;
        if (found.partner.empty() && subject.measure->flow == Flow::trade) {
            found.partner = topic_.partner;
        }
        break;
    case Pronoun::our: found.reporter = speaker_country(sentence); break;
    case Pronoun::none:
        found.reporter = found.partner.empty() ? std::string() : area_before(subject, sentence);
        if (!found.partner.empty() && found.reporter.empty()) {
            found.reporter = speaker_country(sentence); // "Trade with Mongolia", a Russian said
        }
        break;
    }
    if (found.reporter == found.partner) {
        found.reporter.clear();
    }
    return found;
}

/// Who has it: "Cambodia posted a trade surplus with the United States".
std::string Who::area_before(Subject const& subject, extract::Sentence const& sentence) const {
    constexpr int kNear = 5;
    Token const* const begin = sentence.tokens.data();
    Token const* at = subject.range.begin;
    for (int i = 0; i < kNear && at > begin; ++i) {
        --at;
        if (at->token_class == TokenClass::area && at->name_kind != NameKind::adjective) {
            return lexicon_.area_names[at->index].area;
        }
        if (at->token_class == TokenClass::punctuation || at->token_class == TokenClass::quantity) {
            break;
        }
    }
    return {};
}

/// Whose verb it is: "Brazil posted a trade surplus of $5 billion with China", "Kenya doubled its
/// exports".
std::string Who::runner_of(Subject const& subject, extract::Sentence const& sentence) const {
    constexpr std::ptrdiff_t kWords = 3; // area, verb, article or pronoun
    Token const* const begin = sentence.tokens.data();
    Token const* const first = subject.range.begin;
    bool const article =
        first - begin >= kWords && (is_word(first[-1], "a") || is_word(first[-1], "an") ||
                                    is_word(first[-1], "its") || is_word(first[-1], "their"));
    if (!article) {
        return {};
    }
    Token const& verb = first[-2];
    Token const& area = first[-3];
    bool const named =
        area.token_class == TokenClass::area && area.name_kind != NameKind::adjective &&
        (verb.token_class == TokenClass::word || verb.token_class == TokenClass::quantity) &&
        !is_word(verb, "and");
    return named ? lexicon_.area_names[area.index].area : std::string();
}

/// The one area that a sentence names; empty where it names several, or none.
std::string Who::only_area(extract::Sentence const& sentence) const {
    std::string only;
    for (Token const& token : sentence.tokens) {
        if (token.token_class == TokenClass::area) {
            std::string const& code = lexicon_.area_names[token.index].area;
            if (!only.empty() && only != code) {
                return {};
            }
            only = code;
        }
    }
    return only;
}

/// The country named with the office that a sentence quotes: "the Latvian statistics bureau said".
std::string Who::speaker_country(extract::Sentence const& sentence) const {
    for (Phrase const& phrase : sentence.phrases) {
        auto const* attribution = std::get_if<Attribution>(&phrase);
        if (attribution == nullptr) {
            continue;
        }
        Token const* const begin = sentence.tokens.data();
        Token const* first = attribution->range.begin;
        bool const of = first - begin > 1 && is_word(first[-1], "'s"); // "South Korea's customs"
        first -= of ? 2 : 0;
        for (Token const* token = first; token != attribution->range.end; ++token) {
            if (token->token_class == TokenClass::area) {
                return lexicon_.area_names[token->index].area;
            }
        }
    }
    return {};
}

bool Who::by_pronoun(Subject const& subject) const {
    return sentence_ && pronoun_before(subject, extraction_.sentences[*sentence_]) != Pronoun::none;
}

Parties Who::of(Subject const& subject) const {
    auto const known = parties_.find(&subject);
    return known == parties_.end() ? parties(subject, lexicon_, {}) : known->second;
}

} // namespace claimcheck::resolve
