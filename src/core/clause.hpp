// What the clause grammar finds in a sentence. Pointers are into the row of tokens that was parsed.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "core/quantity.hpp"
#include "core/token.hpp"

namespace claimcheck {

/// The tokens [begin, end).
struct TokenRange {
    Token const* begin = nullptr;
    Token const* end = nullptr;

    bool empty() const { return begin == end; }
    Span span() const { return {begin->span.begin, (end - 1)->span.end}; }
};

/// The preposition that ties the second party to the measure.
enum class Link : std::uint8_t { none, with, to, from, of };

/// Who and what is spoken of: "Armenia's trade with the Eurasian Economic Union".
struct Subject {
    TokenRange range;
    Token const* measure = nullptr;
    /// "Armenia's", "Armenian", the first of a pair.
    Token const* owner = nullptr;
    /// Behind the link, or the second of a pair.
    Token const* other = nullptr;
    Link link = Link::none;
    /// What narrows the measure: "wine" exports; empty where nothing does.
    TokenRange product;
    /// The product is what is left out: "exports excluding gold".
    bool excluding = false;
    /// One figure for several parties together: "exports to Russia and Belarus".
    bool group = false;
    /// What a pronoun stands for: a subject of the sentence before, or of the clause before.
    Subject const* refers_to = nullptr;
    /// Whose parties it has, where they were said of a verb: "sold Vietnam $2bn more than".
    Subject const* parties_of = nullptr;
    /// The measure is a verb: "sold".
    bool verb = false;
    /// Of a balance: which way the word says it goes, a surplus up and a deficit down.
    Direction balance = Direction::none;
};

/// Whether a party of a subject stands behind its measure in the text.
inline bool is_behind_measure(Token const& party, Subject const& subject) {
    return party.span.begin > subject.measure->span.begin;
}

enum class PredicateKind : std::uint8_t { level, change };

/// What is said of it: "increased 14 times", "reached a record level of more than $7 billion".
struct Predicate {
    TokenRange range;
    PredicateKind kind = PredicateKind::level;
    Direction direction = Direction::none;
    /// The figure that it changed by or stands at.
    Token const* figure = nullptr;
    /// Where a change ended: "rose 9% to $37bn".
    Token const* landing = nullptr;
    /// "record level": its words; empty where there is none.
    TokenRange record;
    Direction record_direction = Direction::none;
    /// "exceeded": more than the figure.
    bool exceeds = false;
    /// Expected, planned or conditional.
    bool unreal = false;
};

/// A person's name; the range holds the titles before it too.
struct PersonName {
    TokenRange range;
    TokenRange name;
};

/// Who is quoted: "Putin said", "according to Geostat", "he went on".
struct Attribution {
    TokenRange range;
    /// Empty for a pronoun.
    TokenRange name;
};

using Phrase = std::variant<Subject, Predicate, PersonName, Attribution>;

} // namespace claimcheck
