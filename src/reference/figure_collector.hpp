// Figures of any files, gathered by series and brought into the order of the database.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "formats/mapper.hpp"

namespace claimcheck::reference {

/// What makes a series: columns of the table of that name.
struct SeriesKey {
    std::string source;
    std::string indicator;
    std::string reporter;
    std::string flow;
    std::string partner; ///< empty: the measure has none
    std::string frequency;
    std::string unit;
    std::string product;

    friend auto operator<=>(SeriesKey const&, SeriesKey const&) = default;
};

/// An observation before it is stored. Days count from 1 January 1970.
struct FigureRow {
    std::uint32_t series = 0; ///< index into the series
    std::int32_t first_day = 0;
    std::int32_t last_day = 0;
    std::uint32_t file = 0; ///< 0, 1, ... in the order of begin_file()
    std::uint32_t line = 0;
    std::uint32_t status = 0; ///< index into the statuses
    double value = 0;
    double rounding = 0;
};

/// What became of the values of the files.
struct FigureCounts {
    std::size_t figures = 0; ///< taken
    std::size_t empty = 0;
    std::size_t left_out = 0; ///< rows that the mapping does not want
    std::size_t repeated = 0; ///< said again with the same value
    std::size_t replaced = 0; ///< by a later file
    std::size_t rejected = 0;
};

/// Whether a file may give another value to a figure of an earlier one.
enum class LaterFile { replaces, must_agree };

class FigureCollector : public formats::FigureSink {
  public:
    /// @param file  its number, from 0
    using OnReject = std::function<void(std::size_t file, std::size_t line, std::string_view why)>;

    FigureCollector(LaterFile later_file, OnReject on_reject)
        : later_file_(later_file), on_reject_(std::move(on_reject)) {}

    /// @param source  the id of the source of figures that name none; may be empty
    /// @param sources  the ids that are known
    void begin_file(std::string source, std::vector<std::string> sources);

    void figure(formats::MappedFigure const& figure) override;
    void empty() override { ++counts_.empty; }
    void left_out() override { ++counts_.left_out; }
    void reject(std::size_t line, std::string_view why) override;

    /// Brings series and rows into order and settles what was said more than once: repeats count
    /// once, contradictions within a file are rejected.
    void finish();

    FigureCounts const& counts() const { return counts_; }
    // After finish():
    std::vector<SeriesKey> const& series() const { return series_; } ///< in order, each once
    std::vector<FigureRow> const& rows() const { return rows_; }     ///< by series, then by period
    std::vector<std::string> const& statuses() const { return statuses_; }

  private:
    /// @return why the figure cannot be in any series; empty where last_series_ is its one
    std::string start_series(formats::MappedFigure const& figure);
    std::uint32_t status_of(std::string_view status);
    void order_series();
    void settle_repeats();
    void settle(FigureRow& kept, FigureRow const& next);

    LaterFile later_file_;
    OnReject on_reject_;
    FigureCounts counts_;
    std::uint32_t file_ = 0;
    bool has_file_ = false;
    std::string source_;
    std::vector<std::string> sources_;
    std::vector<SeriesKey> series_;
    std::unordered_map<std::string, std::uint32_t> series_by_key_;
    std::string key_;
    std::optional<formats::MappedFigure> last_; ///< the figure before
    std::uint32_t last_series_ = 0;
    std::vector<std::string> statuses_ = {""};
    std::unordered_map<std::string, std::uint32_t> status_numbers_;
    std::vector<FigureRow> rows_;
};

} // namespace claimcheck::reference
