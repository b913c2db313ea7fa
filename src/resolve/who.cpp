// Each subject of a sentence leans on the one before it, and a pronoun on the sentence before.
#include "resolve/who.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "extract/token_words.hpp"
#include "extract/traders.hpp"

namespace claimcheck::resolve {
namespace {

using extract::is_mark;

enum class Pronoun { none, its, their, our, whose };

/// Who does what a verb of trade says: "it shipped", "we bought".
Pronoun pronoun_of(Token const& trader) {
    return is_word(trader, "it")     ? Pronoun::its
           : is_word(trader, "they") ? Pronoun::their
           : is_word(trader, "we")   ? Pronoun::our
                                     : Pronoun::none;
}

/// The noun of "the two countries", which trade with each other.
bool are_both(Token const* trader) {
    return trader != nullptr && trader->token_class == TokenClass::word &&
           pronoun_of(*trader) == Pronoun::none;
}

/// "Trade between the two countries", "of the two neighbours".
bool speaks_of_both(Subject const& subject, extract::Sentence const& sentence) {
    if (subject.verb) {
        return are_both(extract::trader_before(subject, sentence));
    }
    Token const* const begin = sentence.tokens.data();
    Token const* const first = subject.range.begin;
    bool const owned = first > begin + 2 && first < begin + sentence.tokens.size() &&
                       extract::is_possessive_mark(first[-1]) && is_word(first[-3], "two");
    if (owned) {
        return true; // "the two countries' trade"
    }
    Token const* at = subject.range.end;
    Token const* const end = sentence.tokens.data() + sentence.tokens.size();
    if (at < sentence.tokens.data() || at >= end || end - at < 3) {
        return false;
    }
    bool const link = is_word(*at, "between") || is_word(*at, "of");
    return (link && is_word(at[1], "the") && (is_word(at[2], "two") || at[2].text == "2")) ||
           (link && is_word(at[1], "them"));
}

/// "Bilateral trade": of the two that the text speaks of.
bool is_of_two(Subject const& subject) {
    if (subject.measure->flow != Flow::trade || subject.owner != nullptr ||
        subject.range.begin > subject.measure) {
        return false;
    }
    std::string_view const words = subject.measure->text;
    bool const named = words.find("ilateral") != std::string_view::npos ||
                       words.find("utual") != std::string_view::npos ||
                       words.find("wo-way") != std::string_view::npos;
    return named || std::any_of(subject.range.begin, subject.measure, [](Token const& token) {
               return is_word(token, "bilateral") || is_word(token, "mutual") ||
                      is_word(token, "two-way");
           });
}

/// The word before a subject that stands for its owner.
Pronoun pronoun_before(Subject const& subject, extract::Sentence const& sentence) {
    if (subject.verb) {
        Token const* const trader = extract::trader_before(subject, sentence);
        return trader == nullptr ? Pronoun::none : pronoun_of(*trader);
    }
    Token const* const begin = sentence.tokens.data();
    Token const* const first = subject.range.begin;
    if (first < begin || first >= begin + sentence.tokens.size() || first == begin) {
        return Pronoun::none;
    }
    Token const& before = first[-1];
    return is_word(before, "its")     ? Pronoun::its
           : is_word(before, "their") ? Pronoun::their
           : is_word(before, "our")   ? Pronoun::our
           : is_word(before, "whose") ? Pronoun::whose
                                      : Pronoun::none;
}

/// "Trade with Kyrgyzstan grew by 12%: Kazakh exports ..." goes into detail behind the colon.
bool is_detail(Subject const& subject, Token const* colon, extract::Sentence const& sentence) {
    Token const* const end = sentence.tokens.data() + sentence.tokens.size();
    return subject.range.begin > colon && subject.range.begin < end;
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
    topic_ = areas_.any() ? areas_.first_two() : topic_;
    areas_ = NamedAreas(sentence, lexicon_);
    speaker_ = speaker_country(sentence);
    auto const before = std::exchange(parties_, {});
    read_subjects(sentence, before);
    speaking_ = speaker_.empty() ? speaking_ : speaker_;
    for (Known& known : parties_) {
        if (known.who.reporter.empty() && known.who.partner.empty()) {
            known.who.reporter = areas_.only_place(); // "Exports rose by 12 percent in Ecuador"
            if (known.who.reporter.empty()) {
                known.who.reporter = runner_of(*known.subject, sentence);
            }
            if (known.who.reporter.empty()) {
                known.who.reporter = speaker_;
            }
        }
    }
}

void Who::read_subjects(extract::Sentence const& sentence, std::vector<Known> const& before) {
    if (!sentence.has_subject) {
        return;
    }
    Parties last;
    Parties outline; // of the first subject
    auto const colon = std::find_if(sentence.tokens.begin(), sentence.tokens.end(),
                                    [](Token const& token) { return is_mark(token, ":"); });
    for (Phrase const& phrase : sentence.phrases) {
        auto const* subject = std::get_if<Subject>(&phrase);
        if (subject == nullptr) {
            continue;
        }
        Parties const* const meant = find(before, subject->refers_to);
        last = meant != nullptr
                   ? *meant
                   : with_context(*subject, sentence, parties(*subject, lexicon_, last));
        if (last.partner.empty() && !last.reporter.empty() &&
            is_detail(*subject, sentence.tokens.data() + (colon - sentence.tokens.begin()),
                      sentence)) {
            last.partner = last.reporter == outline.reporter  ? outline.partner
                           : last.reporter == outline.partner ? outline.reporter
                                                              : std::string();
        }
        outline = outline.reporter.empty() ? last : outline;
        parties_.push_back({subject, last});
    }
}

/// By bisection: the subjects of a sentence stand in one row.
Parties const* Who::find(std::vector<Known> const& row, Subject const* subject) {
    auto const found = std::lower_bound(row.begin(), row.end(), subject,
                                        [](Known const& known, Subject const* wanted) {
                                            return std::less<>()(known.subject, wanted);
                                        });
    return found != row.end() && found->subject == subject ? &found->who : nullptr;
}

Parties Who::with_context(Subject const& subject, extract::Sentence const& sentence,
                          Parties found) const {
    if (pronoun_before(subject, sentence) != Pronoun::none) {
        std::string const runner = runner_of(subject, sentence);
        found.reporter = runner.empty() ? found.reporter : runner;
    }
    if (pronoun_before(subject, sentence) == Pronoun::whose) {
        found.reporter.clear();
    }
    if (!found.reporter.empty()) {
        return found;
    }
    if (found.partner.empty() && (speaks_of_both(subject, sentence) || is_of_two(subject))) {
        Parties const here = areas_.first_two();
        return here.partner.empty() ? topic_ : here;
    }
    switch (pronoun_before(subject, sentence)) {
    case Pronoun::its:
        found.reporter = owner_of_its(subject, sentence);
        found.reporter = found.reporter.empty() ? topic_.reporter : found.reporter;
        break;
    case Pronoun::whose:
        found.reporter = owner_of_whose(subject, sentence);
        if (found.partner.empty() && subject.measure->flow == Flow::trade) {
            found.partner = first_of_pair(subject, sentence);
        }
        break;
    case Pronoun::their:
        found.reporter = topic_.reporter;
        if (found.partner.empty() && subject.measure->flow == Flow::trade) {
            found.partner = topic_.partner;
        }
        break;
    case Pronoun::our:
        found.reporter = speaker_.empty() ? speaking_ : speaker_;
        if (found.reporter.empty()) { // "Our trade with India", A, a minister of Armenia, claimed
            found.reporter = areas_.last_but(found.partner);
        }
        break;
    case Pronoun::none:
        found.reporter = found.partner.empty() ? std::string() : area_before(subject, sentence);
        if (!found.partner.empty() && found.reporter.empty()) {
            found.reporter = areas_.heading();
        }
        if (!found.partner.empty() && found.reporter.empty()) {
            found.reporter = speaker_; // "Trade with Mongolia", a Russian said
        }
        break;
    }
    if (found.reporter == found.partner) {
        found.reporter.clear();
    }
    return found;
}

/// "Kazakhstan increased its exports", "Nepal gets two-thirds of its imports": the nearest party
/// that no preposition leads up to.
std::string Who::owner_of_its(Subject const& subject, extract::Sentence const& sentence) const {
    constexpr int kNear = 14;
    Token const* const begin = sentence.tokens.data();
    Token const* at = subject.range.begin;
    for (int i = 0; i < kNear && at > begin; ++i) {
        --at;
        if (is_mark(*at, ";")) {
            break;
        }
        Token const* const before = at > begin && is_word(at[-1], "the") ? at - 1 : at;
        bool const led = before > begin && extract::leads_to_party(before[-1]);
        if (extract::is_party(*at) && !led && lexicon_.area_names[at->index].area != "WLD") {
            return lexicon_.area_names[at->index].area;
        }
    }
    return {};
}

/// "Bolivia, whose trade with Russia".
std::string Who::owner_of_whose(Subject const& subject, extract::Sentence const& sentence) const {
    constexpr std::ptrdiff_t kWords = 3; // area, comma, "whose"
    Token const* const first = subject.range.begin;
    if (first - sentence.tokens.data() < kWords) {
        return {};
    }
    Token const& area = is_mark(first[-2], ",") ? first[-3] : first[-2];
    return extract::is_area(area) ? lexicon_.area_names[area.index].area : std::string();
}

/// "Ankara and Baghdad, whose trade": the first of the two; empty where there is one alone.
std::string Who::first_of_pair(Subject const& subject, extract::Sentence const& sentence) const {
    Token const* const begin = sentence.tokens.data();
    Token const* area = subject.range.begin - 2;
    area -= area > begin && is_mark(*area, ",") ? 1 : 0;
    bool const pair = area - begin > 1 && extract::is_area(*area) && is_word(area[-1], "and") &&
                      extract::is_area(area[-2]);
    return pair ? lexicon_.area_names[area[-2].index].area : std::string();
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
    for (Subject const* const known : {&subject, subject.refers_to, subject.parties_of}) {
        if (Parties const* const found = find(parties_, known)) {
            return *found;
        }
    }
    return parties(subject, lexicon_, {});
}

} // namespace claimcheck::resolve
