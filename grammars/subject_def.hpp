// The rules of subjects.
#pragma once

#include <algorithm>

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/subject.hpp"
#include "grammars/token_terminals.hpp"

namespace claimcheck::grammar {

/// "of wine", "excluding gold"
struct Scope {
    TokenRange product;
    bool excluding = false;
    /// "of Russian gas": where the goods are from.
    Token const* origin = nullptr;
};

struct OriginScope {
    Token const* origin = nullptr;
    TokenRange product;
};

/// What is measured, and what narrows it: before it or behind.
struct Measure {
    TokenRange product;
    Token const* measure = nullptr;
    Scope scope;
};

/// With whom.
struct Other {
    Link link = Link::none;
    Token const* area = nullptr;
    /// Further parties follow: the figure is of all together.
    bool group = false;
};

/// "Armenia's trade", "Armenian exports", and whoever follows.
struct Owned {
    Token const* owner = nullptr;
    Measure what;
    Other other;
};

/// "Russian-Armenian trade".
struct Paired {
    Token const* first = nullptr;
    Token const* second = nullptr;
    Measure what;
};

/// "trade between Russia and Armenia", "exports of Armenia to Russia", "inflation in Armenia".
struct Between {
    Measure what;
    Token const* first = nullptr;
    Other second;
};

/// "exports to Russia", with the owner unsaid, or "exports from Armenia to Russia", in either
/// order.
struct Unowned {
    Measure what;
    Other other;
    Other second;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::OriginScope, origin, product)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Scope, product, excluding, origin)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Measure, product, measure, scope)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Other, link, area, group)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Owned, owner, what, other)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Paired, first, second, what)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Between, what, first, second)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Unowned, what, other, second)

namespace claimcheck::grammar {

/// "trade deficit in goods" goes down, "trade surplus" up.
inline Direction balance_of(std::string_view measure) {
    while (!measure.empty()) {
        std::string_view const word = measure.substr(0, measure.find_first_of(" -"));
        if (holds(en::kDeficitNouns, word)) {
            return Direction::down;
        }
        if (holds(en::kSurplusNouns, word)) {
            return Direction::up;
        }
        measure.remove_prefix(std::min(measure.size(), word.size() + 1));
    }
    return Direction::none;
}

inline Subject make_subject(Measure const& what, Token const* owner, Other const& other) {
    Subject subject;
    subject.measure = what.measure;
    subject.product = what.product.empty() ? what.scope.product : what.product;
    subject.verb = in_list(*what.measure, en::WordList::trade_verbs);
    subject.balance = balance_of(what.measure->text);
    subject.owner = owner;
    subject.other = other.area;
    subject.excluding = what.scope.excluding;
    subject.link = other.link;
    subject.group = other.group;
    if (what.scope.origin != nullptr) {
        // Goods come from the partner of an importer, and from an exporter itself.
        bool const imported = what.measure->flow == Flow::imports;
        Token const*& party = imported ? subject.other : subject.owner;
        party = party == nullptr ? what.scope.origin : party;
        subject.link = imported && other.area == nullptr ? Link::from : subject.link;
    }
    return subject;
}

auto const from_origin = [](auto& context) {
    OriginScope const& found = x3::_attr(context);
    x3::_val(context) = Scope{found.product, false, found.origin};
};
auto const from_owned = [](auto& context) {
    Owned const& found = x3::_attr(context);
    x3::_val(context) = make_subject(found.what, found.owner, found.other);
};
auto const from_pair = [](auto& context) {
    Paired const& found = x3::_attr(context);
    x3::_val(context) = make_subject(found.what, found.first, {Link::with, found.second, false});
};
/// "Armenia and Georgia's exports" are of both together, "Armenia and Georgia's trade" of each with
/// the other.
auto const from_several = [](auto& context) {
    Paired const& found = x3::_attr(context);
    bool const pair = found.what.measure->flow == Flow::trade;
    x3::_val(context) =
        pair ? make_subject(found.what, found.first, {Link::with, found.second, false})
             : make_subject(found.what, found.first, {Link::none, nullptr, true});
};
auto const from_between = [](auto& context) {
    Between const& found = x3::_attr(context);
    bool const alone = found.what.measure->flow == Flow::none && found.second.link == Link::with;
    // "The economies of Estonia and Finland" are two, with nobody.
    x3::_val(context) = make_subject(found.what, found.first, alone ? Other{} : found.second);
};
auto const from_within = [](auto& context) {
    Between const& found = x3::_attr(context);
    bool const both_ways = found.what.measure->flow == Flow::trade;
    Token const* const other = both_ways ? found.first : nullptr;
    x3::_val(context) = make_subject(found.what, found.first, {Link::with, other, false});
};
auto const from_unowned = [](auto& context) {
    Unowned const& found = x3::_attr(context);
    // Goods leave the exporter and arrive at the importer, and theirs are the statistics;
    // remittances and investments are counted where they arrive.
    Flow const flow = found.what.measure->flow;
    Link const owning = flow == Flow::imports || flow == Flow::none ? Link::to : Link::from;
    bool const turned = found.second.area != nullptr && found.second.link == owning;
    Other const& owner = turned ? found.second : found.other;
    Other const& other = turned ? found.other : found.second;
    x3::_val(context) = found.second.area == nullptr
                            ? make_subject(found.what, nullptr, found.other)
                            : make_subject(found.what, owner.area, other);
};
auto const as_product = [](auto& context) {
    auto const& words = x3::_attr(context);
    x3::_val(context) = TokenRange{words.begin(), words.end()};
};

inline bool is_name(Token const& t) {
    return t.token_class == TokenClass::area &&
           (t.name_kind == NameKind::name || t.name_kind == NameKind::former ||
            t.name_kind == NameKind::capital);
}

inline bool is_verb(Token const& t) {
    return in_list(t, en::WordList::rise_verbs) || in_list(t, en::WordList::fall_verbs) ||
           in_list(t, en::WordList::level_verbs) || in_list(t, en::WordList::exceed_verbs) ||
           in_list(t, en::WordList::particle_verbs) || in_list(t, en::WordList::unreal_verbs);
}

/// "LNG"
inline bool is_acronym(std::string_view text) {
    return text.size() >= 3 && text.size() <= 5 && std::all_of(text.begin(), text.end(), is_upper);
}

/// A noun or adjective that says which goods: no name, and no word of another list.
inline bool is_product_word(Token const& t) {
    bool const noun = t.token_class == TokenClass::word && t.text.front() != '\'' &&
                      (!is_upper(t.text.front()) || is_acronym(t.text));
    return noun && !in_list(t, en::WordList::wide_modifiers) &&
           !in_list(t, en::WordList::determiners) && !in_list(t, en::WordList::function_words) &&
           !in_list(t, en::WordList::adverbs) && !in_list(t, en::WordList::comparing_words) &&
           !is_verb(t) &&
           (t.word_lists & bits_of(en::WordList::coordinators, en::WordList::speech_verbs,
                                   en::WordList::money_verbs, en::WordList::raising_verbs,
                                   en::WordList::cutting_verbs, en::WordList::any_goods,
                                   en::WordList::superlatives, en::WordList::ordinal_superlatives,
                                   en::WordList::member_nouns)) == 0;
}

constexpr auto area = token_of(TokenClass::area);
constexpr auto area_name = TokenThat(is_name);
constexpr auto measure_word = token_of(TokenClass::measure);
constexpr auto product_word = TokenThat(is_product_word);

auto const the = -word("the");
auto const hyphen = x3::omit[word("-")];
auto const possessive = word("'s") | word("'");
auto const wide = few_of(en::WordList::wide_modifiers);
auto const members = x3::repeat(1, 2)[x3::omit[word_of(en::WordList::member_nouns)]];

auto const product_words = x3::repeat(1, 3)[x3::omit[product_word]];
x3::rule<struct ProductClass, TokenRange> const product = "which goods";
auto const product_def = x3::raw[product_words][as_product];

// "wine, fruit and vegetables", where a party follows: else the words behind may be anything.
auto const next_product =
    ((x3::omit[word(",")] >> -word("and")) | word("and")) >> x3::omit[product_words];
auto const party_ahead =
    (word("to") | word("from") | word("with")) >> the >> x3::omit[token_of(TokenClass::area)];
x3::rule<struct ProductsClass, TokenRange> const products = "which goods, in a list";
auto const products_def =
    x3::raw[product_words >> x3::repeat(1, 5)[next_product]][as_product] >> &party_ahead;

auto const all_goods = x3::attr(TokenRange{});

x3::rule<struct MeasureClass, Measure> const what = "what is measured";
// "exports of wine", "exports excluding gold".
auto const without = x3::omit[word_of(en::WordList::excluding_words)] >> -word("of") >>
                     -word("for") >> -word("from") >> -word("than");
x3::rule<struct ScopeClass, Scope> const scope = "what narrows it, behind";
auto const no_origin = x3::attr(static_cast<Token const*>(nullptr));
x3::rule<struct OriginScopeClass, OriginScope> const origin_scope = "of Russian gas";
auto const any_goods = x3::omit[word_of(en::WordList::any_goods)];
auto const origin_scope_def = word("of") >> area >> (product | (any_goods >> all_goods));
x3::rule<struct TurnedScopeClass, Scope> const from_somewhere = "the same, turned";
auto const from_somewhere_def = origin_scope[from_origin];
auto const scope_def = from_somewhere |
                       (-word(",") >> without >> product >> x3::attr(true) >> no_origin) |
                       (word("of") >> (products | product) >> x3::attr(false) >> no_origin);
auto const what_def = wide >> (product | all_goods) >> wide >> measure_word >>
                      (scope | x3::attr(Scope{}));

inline bool is_count(Token const& t) {
    return t.token_class == TokenClass::quantity && t.quantity_kind == QuantityKind::count;
}

/// "the five (Central Asian states)", one name
inline bool is_bloc_name(Token const& t) {
    return t.token_class == TokenClass::area && t.name_kind == NameKind::name &&
           t.text.ends_with('s') && t.text.find(' ') != std::string_view::npos;
}
constexpr auto bloc_name = TokenThat(is_bloc_name);

/// "the five (Central Asian states)"
auto const several_of = x3::omit[TokenThat(is_count)];

// "the other countries of the union", "the other union members", "the union".
x3::rule<struct PartyClass, Token const*> const party = "a party";
auto const party_def = -(word("the") | word("that") | word("our") | word("its")) >>
                       -word("other") >>
                       -(word("fellow") | word("neighboring") | word("neighbouring") |
                         word("neighbor") | word("neighbour") | (word("friends") >> word("in")) |
                         (word("partners") >> word("in")) | word("nearby")) >>
                       ((members >> (word("of") | word("in")) >> the >> area) |
                        (several_of >> area >> members) | (several_of >> bloc_name) |
                        (area >> -members));

auto const link = (word("with") >> x3::attr(Link::with)) | (word("to") >> x3::attr(Link::to)) |
                  (word("from") >> x3::attr(Link::from)) | (word("and") >> x3::attr(Link::with));

x3::rule<struct OtherClass, Other> const other = "with whom";
auto const further = x3::omit[(word("and") | word(",") | word("or")) >> the >> area];
auto const group = (further >> x3::attr(true)) | x3::attr(false);
auto const other_def = link >> party >> group;

auto const nobody = x3::attr(Other{});

x3::rule<struct OwnedClass, Owned> const owned = "whose statistic";
auto const owned_def = area >> -possessive >> what >> (other | nobody);

x3::rule<struct PairedClass, Paired> const paired = "a pair";
auto const paired_def = area >> hyphen >> area >> what;

x3::rule<struct SeveralClass, Paired> const several = "whose statistic, of two";
auto const several_def = area >> -possessive >> word("and") >> the >> area >> possessive >> what;

x3::rule<struct BetweenClass, Between> const between = "between two";
// "between Armenia, Russia and Belarus" is of more than two.
x3::rule<struct ListedClass, Other> const listed = "further parties";
auto const listed_def = word(",") >> x3::attr(Link::with) >> party >> x3::attr(true);
auto const between_def = what >> word("between") >> party >> (listed | other);

// "trade within the union" is of the union with itself.
x3::rule<struct WithinClass, Between> const within = "within a bloc";
auto const itself = x3::attr(Other{});
auto const within_def = what >>
                        (word("within") | word("inside") | word("among") | word("amongst")) >> party
                        >> itself;

x3::rule<struct OwnerBehindClass, Between> const owner_behind = "of or in somewhere";
auto const owner_behind_def = what >> (word("of") | word("in")) >> party >> (other | nobody);

x3::rule<struct UnownedClass, Unowned> const unowned = "no owner";
auto const unowned_def = what >> (other | nobody) >> (other | nobody);

SubjectRule const subject_rule = "subject";
auto const subject_rule_def = paired[from_pair] | several[from_several] | owned[from_owned] |
                              between[from_between] | within[from_within] |
                              owner_behind[from_between] | unowned[from_unowned];

BOOST_SPIRIT_DEFINE(origin_scope, from_somewhere, scope, product, products, what, party, other,
                    listed, owned, paired, several, between, within, owner_behind, unowned,
                    subject_rule)

} // namespace claimcheck::grammar
