// From the records of a file to figures in the database's own terms.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/lexicon.hpp"
#include "core/period.hpp"
#include "formats/area_index.hpp"
#include "formats/mapping.hpp"
#include "formats/sink.hpp"
#include "formats/terms.hpp"

namespace claimcheck::formats {

/// A figure in the database's own terms. The texts are valid as long as the mapper.
struct MappedFigure {
    std::string_view indicator; ///< id
    std::string_view reporter;  ///< code
    std::string_view partner;   ///< code; empty where the measure has none
    std::string_view product;
    std::string_view unit;
    std::string_view status;
    std::string_view source; ///< id; not looked up anywhere
    Flow flow = Flow::none;
    Period period;
    double value = 0;
    double rounding = 0;
    std::size_t line = 0;
};

/// Takes what comes of each value of a file.
class FigureSink {
  public:
    virtual ~FigureSink() = default;
    virtual void figure(MappedFigure const& figure) = 0;
    /// The cell says that there is no figure.
    virtual void empty() = 0;
    /// A row that the mapping does not want.
    virtual void left_out() = 0;
    virtual void reject(std::size_t line, std::string_view why) = 0;

  protected:
    FigureSink() = default;
    FigureSink(FigureSink const&) = default;
    FigureSink& operator=(FigureSink const&) = default;
};

/// Understands records by a mapping and hands the figures on.
class Mapper : public Sink {
  public:
    /// @param lexicon  with the mapping's own indicators among the others
    Mapper(Mapping const& mapping, Lexicon const& lexicon, AreaIndex const& areas,
           FigureSink& sink);

    /// @throws FormatError where the file lacks the columns that the mapping needs
    void columns(std::vector<std::string> const& names) override;
    void record(std::span<std::string_view const> cells, std::size_t line) override;
    void reject(std::size_t line, std::string_view why) override { sink_.reject(line, why); }

  private:
    using Cells = std::span<std::string_view const>;
    using Record = std::array<Term const*, kFields>;

    /// Where values stand.
    struct ValueColumn {
        std::size_t index = 0;
        std::string name;
    };

    void find_columns(std::vector<std::string> const& names);
    void find_value_columns(std::vector<std::string> const& names);
    bool is_wanted(Cells cells) const;
    Record record_of(Cells cells, ValueColumn const& column);
    std::string problem_of(Record const& record) const;
    void value(Cells cells, ValueColumn const& column, std::size_t line);
    std::optional<PublishedNumber> number(Cells cells, std::string_view written,
                                          Record const& record) const;

    Mapping const& mapping_;
    Terms terms_;
    FigureSink& sink_;
    std::array<Term const*, kFields> constants_{};
    std::optional<Field> header_field_;
    // Of the file that is read:
    std::array<std::vector<std::size_t>, kFields> columns_;
    std::vector<ValueColumn> values_;
    std::vector<std::size_t> exponents_;
    std::vector<std::pair<std::size_t, Condition const*>> where_;
};

} // namespace claimcheck::formats
