// One table a type; both directions read the same one.
#include "reference/codes.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace claimcheck::reference {
namespace {

template <class Value> using Word = std::pair<std::string_view, Value>;

template <class Value> struct Words;

template <> struct Words<Flow> {
    static constexpr std::array<Word<Flow>, 5> kTable = {{
        {"none", Flow::none},
        {"export", Flow::exports},
        {"import", Flow::imports},
        {"total", Flow::trade},
        {"balance", Flow::balance},
    }};
};

template <> struct Words<AreaKind> {
    static constexpr std::array<Word<AreaKind>, 3> kTable = {{
        {"country", AreaKind::country},
        {"bloc", AreaKind::bloc},
        {"world", AreaKind::world},
    }};
};

template <> struct Words<NameKind> {
    static constexpr std::array<Word<NameKind>, 5> kTable = {{
        {"name", NameKind::name},
        {"adjective", NameKind::adjective},
        {"demonym", NameKind::demonym},
        {"capital", NameKind::capital},
        {"former", NameKind::former},
    }};
};

template <> struct Words<Standing> {
    static constexpr std::array<Word<Standing>, 2> kTable = {{
        {"official", Standing::official},
        {"compiled", Standing::compiled},
    }};
};

template <> struct Words<Counting> {
    static constexpr std::array<Word<Counting>, 5> kTable = {{
        {"year", {Frequency::year, false}},
        {"fiscal_year", {Frequency::year, true}},
        {"half", {Frequency::half, false}},
        {"quarter", {Frequency::quarter, false}},
        {"month", {Frequency::month, false}},
    }};
};

} // namespace

template <class Value> std::optional<Value> from_word(std::string_view word) {
    auto const& table = Words<Value>::kTable;
    auto const* const found = std::find_if(table.begin(), table.end(),
                                           [&](auto const& row) { return row.first == word; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

template <class Value> std::string_view to_word(Value value) {
    auto const& table = Words<Value>::kTable;
    auto const* const found = std::find_if(table.begin(), table.end(),
                                           [&](auto const& row) { return row.second == value; });
    return found == table.end() ? std::string_view() : found->first;
}

template std::optional<Flow> from_word(std::string_view);
template std::optional<AreaKind> from_word(std::string_view);
template std::optional<NameKind> from_word(std::string_view);
template std::optional<Standing> from_word(std::string_view);
template std::optional<Counting> from_word(std::string_view);
template std::string_view to_word(Flow);
template std::string_view to_word(AreaKind);
template std::string_view to_word(NameKind);
template std::string_view to_word(Standing);
template std::string_view to_word(Counting);

} // namespace claimcheck::reference
