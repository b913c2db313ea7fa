// The rules of predicates.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/predicate.hpp"
#include "grammars/surroundings.hpp"
#include "grammars/token_terminals.hpp"

namespace claimcheck::grammar {

/// "a record high of"
struct Record {
    TokenRange words;
    Direction direction = Direction::none;
};

/// "to a record $37bn"
struct Landing {
    Record record;
    Token const* figure = nullptr;
};

/// "rose by 9% to a record $37bn"
struct Change {
    Direction direction = Direction::none;
    Token const* figure = nullptr;
    Landing landing;
};

/// "reached a record level of $7 billion"
struct Level {
    bool exceeds = false;
    Landing at;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Record, words, direction)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Landing, record, figure)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Change, direction, figure, landing)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Level, exceeds, at)

namespace claimcheck::grammar {

inline void put_record(Predicate& predicate, Record const& record) {
    predicate.record = record.words;
    predicate.record_direction = record.direction;
}

auto const from_change = [](auto& context) {
    Change const& found = x3::_attr(context);
    Predicate predicate;
    predicate.kind = PredicateKind::change;
    predicate.direction = found.direction;
    predicate.figure = found.figure;
    predicate.landing = found.landing.figure;
    put_record(predicate, found.landing.record);
    x3::_val(context) = predicate;
};
auto const from_level = [](auto& context) {
    Level const& found = x3::_attr(context);
    Predicate predicate;
    predicate.exceeds = found.exceeds;
    predicate.figure = found.at.figure;
    put_record(predicate, found.at.record);
    x3::_val(context) = predicate;
};
auto const from_record = [](auto& context) {
    Landing const& found = x3::_attr(context);
    Predicate predicate;
    predicate.figure = found.figure;
    put_record(predicate, found.record);
    x3::_val(context) = predicate;
};
auto const mark_unreal = [](auto& context) {
    x3::_val(context) = x3::_attr(context);
    x3::_val(context).unreal = true;
};
auto const record_up = [](auto& context) {
    auto const& words = x3::_attr(context);
    x3::_val(context) = Record{TokenRange{words.begin(), words.end()}, Direction::up};
};
auto const record_down = [](auto& context) {
    auto const& words = x3::_attr(context);
    x3::_val(context) = Record{TokenRange{words.begin(), words.end()}, Direction::down};
};

inline bool is_change_figure(Token const& t) {
    return t.token_class == TokenClass::quantity && t.quantity_kind != QuantityKind::count;
}

/// "fell below 5 percent" says where it stands now, "fell 5 percent" by how much.
inline bool is_reached(Token const& t) { return is_change_figure(t) && starts_at_level(t.text); }
inline bool is_change_by(Token const& t) { return is_change_figure(t) && !starts_at_level(t.text); }

/// What stands at a level is no multiple: "exports were halved" is a change.
inline bool is_level_figure(Token const& t) {
    return t.token_class == TokenClass::quantity && t.quantity_kind != QuantityKind::multiple;
}

/// "doubled", "nearly halved": the figure is the verb.
inline bool is_verb_figure(Token const& t) {
    return t.token_class == TokenClass::quantity && t.quantity_kind == QuantityKind::multiple &&
           !t.text.ends_with("times") && !t.text.ends_with("fold");
}

constexpr auto change_figure = TokenThat(is_change_figure);
constexpr auto change_by = TokenThat(is_change_by);
constexpr auto reached_figure = TokenThat(is_reached);
constexpr auto verb_figure = TokenThat(is_verb_figure);
constexpr auto figure = TokenThat(is_level_figure);

auto const adverbs = few_of(en::WordList::adverbs);
auto const auxiliaries =
    x3::repeat(0, 4)[x3::omit[word_of(en::WordList::auxiliaries) | word_of(en::WordList::adverbs)]];
auto const by = few_of(en::WordList::by_words);
auto const to = x3::omit[word_of(en::WordList::to_words)];
auto const article = -(word("a") | word("an") | word("the") | word("its") | word("their"));
auto const of = -word("of");

// "record", "record level", "a new all-time low".
auto const record_adjective = word_of(en::WordList::record_adjectives);
x3::rule<struct RecordClass, Record> const record = "a record";
auto const record_def =
    article >> -word("new") >>
    (x3::raw[record_adjective >> word_of(en::WordList::record_low_nouns)][record_down] |
     x3::raw[record_adjective >> -word_of(en::WordList::record_high_nouns)][record_up]);

// Where a figure stands: at a record, at a figure, at a figure that is a record.
x3::rule<struct StandingClass, Landing> const standing = "where it stands";
auto const standing_def =
    (record >> of >> (figure | x3::attr(static_cast<Token const*>(nullptr)))) |
    (x3::attr(Record{}) >> article >> figure);

// The same without a verb: "a record $37bn".
x3::rule<struct RecordStandingClass, Landing> const record_standing = "a record by itself";
auto const record_standing_def = record >> of >> figure;

// "rose 9% from a year earlier to $37bn"
auto const since_when = x3::omit[-(word("from") | word("in") | word("over")) >> -word("the") >>
                                 token_of(TokenClass::period)];

x3::rule<struct LandingClass, Landing> const landing = "where it ended";
auto const landing_def = -since_when >> -word(",") >> to >>
                         -x3::omit[word_of(en::WordList::level_verbs)] >> standing;

auto const rose = x3::omit[word_of(en::WordList::rise_verbs)] >> x3::attr(Direction::up);
auto const fell = x3::omit[word_of(en::WordList::fall_verbs)] >> x3::attr(Direction::down);
auto const went = x3::omit[word_of(en::WordList::particle_verbs)] >>
                  ((x3::omit[word_of(en::WordList::up_words)] >> x3::attr(Direction::up)) |
                   (x3::omit[word_of(en::WordList::down_words)] >> x3::attr(Direction::down)));
auto const changing_verb = rose | fell | went;

// "grew under 2 percent" went there, "grew by under 2 percent" changed by that.
x3::rule<struct ChangedByClass, Token const*> const changed_by = "by how much";
auto const changed_by_def = (word("by") >> change_figure) | (by >> change_by);

x3::rule<struct ChangeClass, Change> const change = "a change";
auto const change_def =
    (changing_verb >> adverbs >> changed_by >> (landing | x3::attr(Landing{}))) |
    (adverbs >> x3::attr(Direction::none) >> verb_figure >> (landing | x3::attr(Landing{})));

// "rose to $7 billion" says where it stands, not by how much it rose.
auto const arrived = x3::omit[changing_verb] >> adverbs >> to >> x3::attr(false);
x3::rule<struct ReachedClass, Landing> const reached = "below or above a figure";
auto const reached_def = x3::attr(Record{}) >> reached_figure;
auto const crossed = x3::omit[changing_verb] >> adverbs >> by >> x3::attr(false);
auto const stands = x3::omit[word_of(en::WordList::level_verbs)] >> -word("in") >> adverbs >> -to
                    >> x3::attr(false);
auto const exceeds = x3::omit[word_of(en::WordList::exceed_verbs)] >> adverbs >> x3::attr(true);

x3::rule<struct LevelClass, Level> const level = "a level";
auto const level_def = ((arrived | stands | exceeds) >> standing) | (crossed >> reached);

x3::rule<struct StatedClass, Predicate> const stated = "something stated";
auto const stated_def = change[from_change] | level[from_level];

x3::rule<struct UnrealClass, Predicate> const unreal = "something expected";
// "to double by 2030" is a wish too; "rose to reach" is read with its verb before.
auto const unreal_word = x3::omit[word_of(en::WordList::unreal_verbs)] | word("to");
auto const unreal_def = (unreal_word >> -word("'t") >> auxiliaries >> stated)[mark_unreal];

x3::rule<struct BareRecordClass, Predicate> const bare_record = "a record without a verb";
auto const bare_record_def = record_standing[from_record];

PredicateRule const predicate_rule = "predicate";
auto const predicate_rule_def = unreal | stated | bare_record;

BOOST_SPIRIT_DEFINE(record, standing, record_standing, landing, changed_by, change, reached, level,
                    stated, unreal, bare_record, predicate_rule)

} // namespace claimcheck::grammar
