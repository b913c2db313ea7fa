// Changes: the rule behind a figure, instantiated, and the walk over the words before it.
#include <array>
#include <cstdint>

#include "grammars/change_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(ChangeBehindRule, Iterator, Context)

ChangeBehindRule const& change_behind() { return change_behind_rule; }

namespace {

/// What a word can be in "rose by a seasonally adjusted 5%" or "a fall of about 5%".
enum Role : std::uint16_t {
    kUpVerb = 1,
    kDownVerb = 2,
    kUpNoun = 4,
    kDownNoun = 8,
    kFiller = 16,
    kBy = 32,
    kOf = 64,
    kTransitive = 256,
    kRate = 512, // "fell at an annual rate of"
    kParticle = 1024,
    kPhrasal = 4096,
    kGiving = 8192,
    kArticle = 16384,
    kComparative = 2048, // "the higher 40% rate" is no change
    kTo = 128,           // "rose 5% to": what follows is where it ended
};

class RoleTable {
  public:
    RoleTable() : roles_(Matching{true, true}) {
        // A word may be verb and noun, filler and preposition: its roles are gathered first.
        std::vector<std::pair<std::string_view, unsigned>> rows;
        auto const gather = [&rows](auto const& list, unsigned role) {
            for (std::string_view const word : list) {
                rows.emplace_back(word, role);
            }
        };
        gather(en::kRiseVerbs, kUpVerb);
        gather(en::kMoreRiseVerbs, kUpVerb);
        gather(en::kUpWords, kUpVerb);
        gather(en::kFallVerbs, kDownVerb);
        gather(en::kMoreFallVerbs, kDownVerb);
        gather(en::kDownWords, kDownVerb);
        gather(en::kRiseNouns, kUpNoun);
        gather(en::kFallNouns, kDownNoun);
        gather(en::kTransitiveVerbs, kTransitive);
        gather(en::kChangeFillers, kFiller);
        gather(std::array<std::string_view, 1>{"by"}, kBy);
        gather(std::array<std::string_view, 1>{"of"}, kOf);
        gather(std::array<std::string_view, 2>{"rate", "pace"}, kRate);
        gather(std::array<std::string_view, 2>{"up", "down"}, kParticle);
        gather(std::array<std::string_view, 4>{"higher", "lower", "reduced", "increased"},
               kComparative);
        gather(en::kPhrasalVerbs, kPhrasal);
        gather(en::kGivingVerbs, kGiving);
        gather(en::kArticles, kArticle);
        gather(std::array<std::string_view, 2>{"to", "at"}, kTo);
        for (auto const& [word, role] : rows) {
            unsigned all = 0;
            for (auto const& [other, other_role] : rows) {
                all |= other == word ? other_role : 0;
            }
            roles_.add(word, static_cast<std::uint16_t>(all));
        }
    }

    unsigned of(std::string_view word) const {
        auto at = word.begin();
        std::uint16_t const* const found = roles_.longest(at, word.end());
        return found != nullptr && at == word.end() ? *found : 0U;
    }

  private:
    WordTrie<std::uint16_t> roles_;
};

RoleTable const kRoles;

/// The word that ends before `end`, up to a blank; empty where none does.
std::string_view word_ending_at(std::string_view text, std::size_t end) {
    constexpr std::size_t kLongest = 24;
    std::size_t begin = end;
    while (begin > 0 && end - begin < kLongest && text[begin - 1] != ' ' &&
           text[begin - 1] != '\n' && text[begin - 1] != '(' && text[begin - 1] != '"') {
        --begin;
    }
    return text.substr(begin, end - begin);
}

/// The roles of the word before the one that starts at `begin`.
unsigned role_before(std::string_view text, std::size_t begin) {
    return begin > 1 && text[begin - 1] == ' ' ? kRoles.of(word_ending_at(text, begin - 1)) : 0;
}

bool plain(std::string_view word) {
    for (char const c : word) {
        if (!is_letter(c) && !is_digit(c) && std::string_view("'%$.-").find(c) == word.npos) {
            return false;
        }
    }
    return !word.empty();
}

} // namespace

ChangeBefore change_before(std::string_view text, std::size_t begin) {
    constexpr int kFillers = 4;
    constexpr int kWordsOfNoun = 3;
    constexpr int kWordsBeforeBy = 5; // "rose in value terms by"
    std::size_t at = begin;
    bool bracket = at > 0 && text[at - 1] == '('; // "exports fell (-5%)"
    at -= bracket ? 1 : 0;
    bool by = false;
    bool of = false;
    bool rate = false;
    bool in_noun = false;
    int passed = 0;
    while (at > 1 && text[at - 1] == ' ') {
        std::string_view const word = word_ending_at(text, at - 1);
        unsigned const role = kRoles.of(word);
        if (of && (role & kRate) != 0) {
            rate = true;
            of = false;
            at -= word.size() + 1;
            continue;
        }
        if (of && !in_noun && (role & (kUpNoun | kDownNoun)) == 0 && ++passed <= kWordsOfNoun) {
            // "a fall in profits of 20 percent"
            in_noun = word == "in";
            at -= word.size() + 1;
            continue;
        }
        if (of) {
            return {passed > 0 && !in_noun    ? Direction::none
                    : (role & kUpNoun) != 0   ? Direction::up
                    : (role & kDownNoun) != 0 ? Direction::down
                                              : Direction::none,
                    false};
        }
        if (rate && word == "at") {
            rate = false;
            by = true;
            at -= word.size() + 1;
            continue;
        }
        if ((role & (kUpVerb | kDownVerb)) != 0) {
            unsigned const lead = role_before(text, at - word.size() - 1);
            if ((role & kParticle) != 0 && (lead & kGiving) != 0) {
                return {Direction::down, false};
            }
            if (((role & kParticle) != 0 && (lead & kPhrasal) != 0) ||
                ((role & kComparative) != 0 && (lead & kArticle) != 0)) {
                return {};
            }
            return {(role & kUpVerb) != 0 ? Direction::up : Direction::down,
                    (role & kTransitive) != 0 && !by};
        }
        if (by ? (role & (kBy | kTo)) != 0 || !plain(word) || ++passed > kWordsBeforeBy
               : (role & (kBy | kOf | kFiller)) == 0 && !bracket) {
            return {};
        }
        if (!by && (role & kBy) == 0 && (role & kOf) == 0 && ++passed > kFillers) {
            return {};
        }
        if (!by && (role & kBy) != 0) {
            by = true;
            passed = 0;
        }
        of = !by && (role & kOf) != 0;
        bracket = false;
        at -= word.size() + 1;
    }
    return {};
}

} // namespace claimcheck::grammar
