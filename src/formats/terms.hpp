// What the texts of a file stand for, field by field.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/lexicon.hpp"
#include "core/period.hpp"
#include "formats/area_index.hpp"
#include "formats/mapping.hpp"

namespace claimcheck::formats {

/// A text of a file in the database's terms.
struct Term {
    std::string text;
    std::string problem;    ///< why it cannot be used; empty where it can
    Flow flow = Flow::none; ///< of a flow
    Period period;          ///< of a period
    std::string unit;       ///< of an indicator: what it is measured in unless said otherwise
    bool is_trade = false;  ///< of an indicator
    /// Other fields that the code settles; null where it does not.
    std::array<Term const*, kFields> also{};
    std::optional<double> scale;
};

/// Looks every text up once and remembers it: files repeat themselves.
class Terms {
  public:
    /// All three must outlive it.
    /// @param lexicon  with the mapping's own indicators among the others
    Terms(Mapping const& mapping, Lexicon const& lexicon, AreaIndex const& areas);

    /// @return what the text means by the mapping's codes, else by itself; valid as long as this
    Term const& understand(Field field, std::string_view text);

  private:
    struct Memory {
        std::unordered_map<std::string, std::unique_ptr<Term>> terms;
        std::string last_text;
        Term const* last = nullptr;
    };

    Term by_code(Field field, std::string_view text, Meaning const& meaning);
    Term by_itself(Field field, std::string_view text) const;
    Term indicator(std::string_view id) const;
    Term area(std::string_view text) const;

    Mapping const& mapping_;
    Lexicon const& lexicon_;
    AreaIndex const& areas_;
    std::array<Memory, kFields> memories_;
    /// What codes settle beside their own field: taken as it stands.
    std::vector<std::unique_ptr<Term>> settled_;
};

/// A cell for a message: in quotation marks and not too long.
std::string quoted(std::string_view cell);

} // namespace claimcheck::formats
