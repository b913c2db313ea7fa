// Partners and figures by their order.
#include "extract/respective.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "extract/joint_measures.hpp"
#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::size_t kMost = 16; ///< a sentence with more is no sentence, and pairs take time

/// The parties that a subject lists: "Kazakhstan, Kyrgyzstan and Belarus".
std::vector<Token const*> partners_of(Subject const& subject, Token const* end) {
    std::vector<Token const*> partners;
    if (subject.refers_to != nullptr) {
        return partners;
    }
    for (Token const* at = subject.other; subject.group && at != nullptr && at != end; ++at) {
        if (is_area(*at)) {
            partners.push_back(at);
        } else if (!is_word(*at, "and") && !is_mark(*at, ",") && !is_word(*at, "the")) {
            break;
        }
    }
    return partners;
}

bool lists_areas(Token const& token) {
    return is_word(token, "and") || is_word(token, "in") || is_mark(token, ",") ||
           is_word(token, "the");
}

/// The owners that stand before a subject or behind it: "Rwanda and Uganda exported", "inflation in
/// Tanzania and in Uganda".
std::vector<Token const*> owners_of(Subject const& subject, Token const* begin, Token const* end) {
    std::vector<Token const*> owners;
    if (subject.owner == nullptr || subject.refers_to != nullptr) {
        return owners; // none, or in the sentence before
    }
    if (is_behind_measure(*subject.owner, subject)) {
        for (Token const* at = subject.owner; at != end; ++at) {
            if (is_area(*at)) {
                owners.push_back(at);
            } else if (!lists_areas(*at)) {
                break;
            }
        }
        return owners;
    }
    for (Token const* at = subject.owner;; --at) {
        if (is_area(*at)) {
            owners.insert(owners.begin(), at);
        } else if (!lists_areas(*at)) {
            break;
        }
        if (at == begin) {
            break;
        }
    }
    return owners;
}

using Figures = std::vector<Candidate*>;

/// "Italy, Croatia and Austria (took 12, 9 and 7 percent)": the parties before shares, in order.
std::vector<Token const*> takers_of(Figures const& shares, Sentence const& sentence) {
    constexpr std::ptrdiff_t kFarthest = 16; // tokens
    Token const* const begin = sentence.tokens.data();
    Token const* const end = begin + sentence.tokens.size();
    std::vector<Token const*> takers;
    if (shares.empty()) {
        return takers;
    }
    Token const* const figure = std::find_if(begin, end, [&](Token const& token) {
        return token.span.begin == shares.front()->span.begin;
    });
    for (Token const* at = figure; at != begin && figure - at < kFarthest;) {
        --at;
        if (is_area(*at)) {
            takers.insert(takers.begin(), at);
        } else if (!takers.empty() && !lists_areas(*at)) {
            break;
        }
    }
    return takers;
}

/// The figures of one subject and one kind, in order.
Figures of_kind(Figures const& figures, Subject const* subject, ClaimKind kind) {
    Figures found;
    std::copy_if(figures.begin(), figures.end(), std::back_inserter(found),
                 [&](Candidate const* c) { return c->subject == subject && c->kind == kind; });
    return found;
}

/// Whether nothing but "and" stands between figures: "12 and 30 percent".
bool are_adjacent(Figures const& figures) {
    constexpr std::size_t kNear = 10; // bytes: "5 percent and by 7"
    for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
        if (figures[i + 1]->span.begin - figures[i]->span.end > kNear) {
            return false;
        }
    }
    return true;
}

/// Each kind of figure among some.
std::set<ClaimKind> kinds_of(Figures const& figures) {
    std::set<ClaimKind> kinds;
    for (Candidate const* candidate : figures) {
        kinds.insert(candidate->kind);
    }
    return kinds;
}

bool is_relative(ClaimKind kind) {
    return kind == ClaimKind::change_percent || kind == ClaimKind::change_multiple;
}

/// "Exports and imports rose by 5 and 7 percent, respectively", "both rose 5%".
/// @return the claims that say the same of the first measure
std::vector<Candidate> tell_measures_apart(Figures const& figures, Subject const& first,
                                           Subject const& second, bool respectively) {
    std::vector<Candidate> more;
    for (ClaimKind const kind : kinds_of(figures)) {
        Figures const of_both = of_kind(figures, &second, kind);
        if (of_both.size() == 2 && (respectively || are_adjacent(of_both))) {
            of_both.front()->subject = &first;
        } else if (of_both.size() == 1 && is_relative(kind)) {
            Candidate same = *of_both.front();
            same.subject = &first;
            same.rule = rule::kJoint;
            more.push_back(same);
        }
    }
    return more;
}

/// "Rose 5 and 7 percent to Russia and Belarus", "In Kenya and Uganda ran at 3 and 4 percent".
void tell_parties_apart(Figures const& figures, Subject const& subject, Sentence const& sentence,
                        bool respectively) {
    Token const* const begin = sentence.tokens.data();
    auto const partners = partners_of(subject, begin + sentence.tokens.size());
    auto const owners = owners_of(subject, begin, begin + sentence.tokens.size());
    for (ClaimKind const kind : kinds_of(figures)) {
        Figures const same = of_kind(figures, &subject, kind);
        auto const takers = respectively && kind == ClaimKind::share ? takers_of(same, sentence)
                                                                     : std::vector<Token const*>{};
        bool const each = respectively || are_adjacent(same);
        for (std::size_t i = 0; i < same.size(); ++i) {
            if (takers.size() > 1 && i < takers.size()) {
                same[i]->part = takers[i];
                continue;
            }
            bool const several = respectively && partners.size() > 1;
            if ((each && same.size() == partners.size()) || (several && i < partners.size())) {
                same[i]->part = i < partners.size() ? partners[i] : same[i]->part;
            } else if (respectively && same.size() == owners.size() && owners.size() > 1) {
                same[i]->owner = owners[i];
            }
        }
    }
}

/// "8.2 and 8.3 percent in 2022 and 2023, respectively"
void tell_periods_apart(Figures const& figures, Sentence const& sentence) {
    std::vector<std::size_t> periods;
    Token const* const begin = sentence.tokens.data();
    Token const* const end = begin + sentence.tokens.size();
    auto const joins = [](Token const& token) {
        return is_word(token, "and") || is_mark(token, ",");
    };
    for (Token const* at : sentence.period_tokens) {
        bool const first = end - at > 2 && joins(at[1]) && at[2].token_class == TokenClass::period;
        bool const listed =
            at - begin > 1 && joins(at[-1]) && at[-2].token_class == TokenClass::period;
        if (first || listed) {
            periods.push_back(at->index);
        }
    }
    if (periods.size() == figures.size() && periods.size() > 1) {
        for (std::size_t i = 0; i < figures.size(); ++i) {
            figures[i]->periods = {periods[i]};
        }
    }
}

} // namespace

void tell_apart(Extraction& extraction, std::size_t sentence, std::size_t first,
                std::vector<Subject const*> const& subjects) {
    if (first == extraction.candidates.size()) {
        return;
    }
    std::span<Token const> tokens = extraction.sentences[sentence].tokens;
    bool const respectively = std::any_of(tokens.begin(), tokens.end(), [](Token const& token) {
        return is_word(token, "respectively");
    });
    std::vector<Candidate*> figures;
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        if (extraction.candidates[i].quantity) {
            figures.push_back(&extraction.candidates[i]);
        }
    }
    std::sort(figures.begin(), figures.end(),
              [](Candidate const* a, Candidate const* b) { return a->span.begin < b->span.begin; });
    if (figures.size() > kMost || subjects.size() > kMost) {
        return;
    }
    if (respectively) {
        tell_periods_apart(figures, extraction.sentences[sentence]);
    }
    std::vector<Candidate> more;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        tell_parties_apart(figures, *subjects[i], extraction.sentences[sentence], respectively);
        if (i > 0 && are_joint(*subjects[i - 1], *subjects[i])) {
            auto const same =
                tell_measures_apart(figures, *subjects[i - 1], *subjects[i], respectively);
            more.insert(more.end(), same.begin(), same.end());
        }
    }
    extraction.candidates.insert(extraction.candidates.end(), more.begin(), more.end());
}

} // namespace claimcheck::extract
