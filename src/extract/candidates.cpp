// Joins subjects, predicates and periods within a sentence.
#include "extract/candidates.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

/// What the figures of a measure look like, read off the units of its indicators.
struct Shape {
    bool money = false;
    bool percent = false;
    bool count = false;
};

/// "USD", or "LCU" for the local currency.
bool is_currency(std::string_view unit) {
    return unit.size() == 3 && std::all_of(unit.begin(), unit.end(), [](char c) {
               return std::isupper(static_cast<unsigned char>(c)) != 0;
           });
}

Shape shape_of(Subject const& subject, Lexicon const& lexicon) {
    IndicatorWord const& word = lexicon.indicator_words[subject.measure->index];
    std::string_view const concept_id = lexicon.concept_of(word.target);
    Shape shape;
    for (Indicator const& indicator : lexicon.indicators) {
        if (indicator.concept_id == concept_id) {
            shape.money |= is_currency(indicator.unit);
            shape.percent |= indicator.unit == "percent";
            shape.count |= indicator.unit == "count";
        }
    }
    return shape;
}

/// The kind of claim that a figure standing at a level makes.
std::optional<ClaimKind> level_kind(QuantityKind figure, Subject const& subject,
                                    Lexicon const& lexicon) {
    Shape const shape = shape_of(subject, lexicon);
    bool const fits =
        (figure == QuantityKind::money && shape.money) ||
        (figure == QuantityKind::percent && shape.percent && subject.measure->flow == Flow::none) ||
        (figure == QuantityKind::count && shape.count);
    if (!fits) {
        return std::nullopt;
    }
    return subject.measure->flow == Flow::balance ? ClaimKind::balance : ClaimKind::level;
}

std::optional<ClaimKind> change_kind(QuantityKind figure) {
    switch (figure) {
    case QuantityKind::percent: return ClaimKind::change_percent;
    case QuantityKind::multiple: return ClaimKind::change_multiple;
    case QuantityKind::percentage_point:
    case QuantityKind::money: return ClaimKind::change_absolute;
    case QuantityKind::count:
    case QuantityKind::duration:
    case QuantityKind::other: break;
    }
    return std::nullopt;
}

class SentenceReader {
  public:
    SentenceReader(Extraction& extraction, std::size_t index, Lexicon const& lexicon)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          lexicon_(lexicon) {
        for (Token const& token : sentence_.tokens) {
            if (token.token_class == TokenClass::period) {
                period_tokens_.push_back(&token);
            }
        }
    }

    void run() {
        for (Phrase const& phrase : sentence_.phrases) {
            if (auto const* subject = std::get_if<Subject>(&phrase)) {
                subject_ = subject;
            } else if (auto const* predicate = std::get_if<Predicate>(&phrase)) {
                read(*predicate);
            }
        }
    }

  private:
    void read(Predicate const& predicate) {
        if (subject_ == nullptr) {
            return;
        }
        if (predicate.kind == PredicateKind::change) {
            if (!quantity(*predicate.figure).per_unit) {
                change(predicate);
            }
            record(predicate);
            level(predicate, predicate.landing);
        } else {
            record(predicate);
            level(predicate, predicate.figure);
        }
    }

    Quantity const& quantity(Token const& figure) const {
        return extraction_.findings.quantities[figure.index];
    }

    /// "from $2bn to $7bn" has two ends, "$2bn to $3bn" is a range, whatever it measures.
    ClaimKind kind_of(Token const& figure, ClaimKind single) const {
        bool const opened = figure.text.starts_with("from") || figure.text.starts_with("From");
        return !quantity(figure).value_hi ? single : opened ? ClaimKind::from_to : ClaimKind::range;
    }

    void change(Predicate const& predicate) {
        if (auto const kind = change_kind(predicate.figure->quantity_kind)) {
            Candidate& candidate =
                add(predicate, kind_of(*predicate.figure, *kind), predicate.figure);
            candidate.direction = change_direction(predicate);
        }
    }

    /// "doubled" goes up, "halved" goes down.
    Direction change_direction(Predicate const& predicate) const {
        if (predicate.direction != Direction::none) {
            return predicate.direction;
        }
        return quantity(*predicate.figure).value.value < 1 ? Direction::down : Direction::up;
    }

    void level(Predicate const& predicate, Token const* figure) {
        if (figure == nullptr || quantity(*figure).per_unit) {
            return;
        }
        if (auto const kind = level_kind(figure->quantity_kind, *subject_, lexicon_)) {
            Candidate& candidate = add(predicate, kind_of(*figure, *kind), figure);
            candidate.exceeds = predicate.exceeds;
            candidate.direction = subject_->balance;
        }
    }

    void record(Predicate const& predicate) {
        if (!predicate.record.empty()) {
            Candidate& candidate = add(predicate, ClaimKind::record, nullptr);
            candidate.span = predicate.record.span();
            candidate.direction = predicate.record_direction;
        }
    }

    Candidate& add(Predicate const& predicate, ClaimKind kind, Token const* figure) {
        Candidate& candidate = extraction_.candidates.emplace_back();
        candidate.sentence = index_;
        candidate.subject = subject_;
        candidate.kind = kind;
        candidate.unreal = predicate.unreal;
        if (figure != nullptr) {
            candidate.quantity = figure->index;
            candidate.span = figure->span;
        }
        candidate.periods = periods(predicate.range.end);
        return candidate;
    }

    /// The sentence's periods, those behind the predicate first, each side by distance.
    std::vector<std::size_t> periods(Token const* from) const {
        constexpr std::ptrdiff_t kEachSide = 4; // more cannot be meant, and a list might be long
        auto const behind = std::lower_bound(period_tokens_.begin(), period_tokens_.end(), from);
        std::vector<std::size_t> found;
        auto const end = behind + std::min(kEachSide, period_tokens_.end() - behind);
        for (auto at = behind; at != end && shared(from, *at); ++at) {
            found.push_back((*at)->index);
        }
        auto before = behind;
        for (auto left = std::min(kEachSide, behind - period_tokens_.begin()); left > 0; --left) {
            found.push_back((*--before)->index);
        }
        return found;
    }

    /// Whether a period behind a predicate can be its own: another figure in between takes it,
    /// unless the two are coordinated ("exports rose 5% while imports fell 2% in 2023").
    static bool shared(Token const* from, Token const* period) {
        constexpr std::ptrdiff_t kFar = 40; // tokens
        if (period - from > kFar) {
            return false;
        }
        bool joined = false;
        bool compared = false;
        bool crossed = false; // a figure that shares the period
        for (Token const* token = from; token != period; ++token) {
            joined |= grammar::coordinates(*token);
            compared |= grammar::compares(*token);
            if (token->token_class == TokenClass::quantity && (!joined || compared)) {
                return false;
            }
            crossed |= token->token_class == TokenClass::quantity;
        }
        // "... were $2bn, and in 2023 they were $3bn": what is joined brings its own period.
        return crossed || !joined;
    }

    Extraction& extraction_;
    std::size_t index_;
    Sentence const& sentence_;
    Lexicon const& lexicon_;
    std::vector<Token const*> period_tokens_;
    Subject const* subject_ = nullptr;
};

bool is_question(Sentence const& sentence) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](Token const& token) {
        return token.token_class == TokenClass::punctuation && token.text == "?";
    });
}

} // namespace

void add_candidates(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon) {
    if (!is_question(extraction.sentences[sentence])) {
        SentenceReader(extraction, sentence, lexicon).run();
    }
}

} // namespace claimcheck::extract
