// The statistician's desk: one figure of one family of sources, looked up or derived.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "core/figures.hpp"
#include "core/lexicon.hpp"
#include "derive/figure.hpp"

namespace claimcheck::derive {

/// A family of sources and a unit: figures are derived, compared and judged within one line, never
/// across two.
struct Line {
    std::string family;
    std::string unit;
    /// The family's vintages that may speak, by rank, then from old to new. Leave out all but one,
    /// and only that vintage is asked.
    std::vector<std::shared_ptr<Source const>> vintages;
};

/// Either a figure or what is missing for it.
struct Answer {
    std::optional<Figure> figure;
    std::vector<MissingPart> missing;

    explicit operator bool() const { return figure.has_value(); }
};

/// Looks up and derives figures as they were known at a date. Holds what it has read, so that one
/// claim asks the store once for each series; made for one claim, used by one thread.
class Desk {
  public:
    /// @param as_of  the text's date, see vintage_rank(); nothing: today
    Desk(Lexicon const& lexicon, Figures const& figures, std::optional<Date> as_of);

    /// The lines that have anything on a measure or on what it can be derived from, in the order of
    /// their sources' rank.
    std::vector<Line> lines(Measure const& measure) const;

    /// The figure of one line. The newest known vintage wins; of equally new ones a published
    /// figure comes before a derived one. Derived are turnover and balance (from exports and
    /// imports), a bloc as partner (from its members of the period's last day, without the
    /// reporter), and for trade a longer period (from the shorter ones in it). A partner that a
    /// complete source leaves out is zero where the source has the period for others; any other
    /// missing part leaves no figure, and the answer names it.
    /// @throws std::runtime_error where the database cannot be read
    Answer figure(Line const& line, Measure const& measure, Period const& period) const;

    /// The periods of a frequency for which the line has an observation of the measure or of a part
    /// of it, in order.
    std::vector<Period> periods(Line const& line, Measure const& measure,
                                Frequency frequency) const;

    /// The measure with every country in the place of its partner, or of its reporter, of which the
    /// line has anything, by code.
    std::vector<Measure> countries_like(Line const& line, Measure const& measure,
                                        std::string Measure::*place) const;

    Lexicon const& lexicon() const { return lexicon_; }
    std::optional<Date> as_of() const { return as_of_; }

  private:
    using SeriesList = std::vector<std::shared_ptr<Series const>>;

    SeriesList const& series(Measure const& measure) const;
    /// Reads the series of all countries in that place at once.
    std::set<std::string> read_countries(Measure measure, std::string Measure::*place) const;
    bool covers(Source const& source, Measure measure, Period const& period) const;
    std::optional<Figure> stored(Line const& line, Measure const& measure,
                                 Period const& period) const;
    std::optional<Figure> zero(Line const& line, Measure const& measure,
                               Period const& period) const;
    Answer prepare(Line const& line, Measure const& measure, Period const& period,
                   Recipe const& recipe) const;
    /// Whether shorter periods may give a figure, and one of a better vintage than `figure`.
    bool may_improve(std::optional<Figure> const& figure, Line const& line, Measure const& measure,
                     Period const& period, Frequency frequency) const;
    /// The recipes worth trying, given what is stored.
    std::vector<Recipe> recipes(std::optional<Figure> const& figure, Line const& line,
                                Measure const& measure, Period const& period) const;

    Lexicon const& lexicon_;
    Figures const& figures_;
    std::optional<Date> as_of_;
    mutable std::map<Measure, SeriesList> read_;
    mutable std::map<
        std::tuple<std::string, Measure, std::chrono::year_month, std::chrono::year_month>, bool>
        covered_;
};

} // namespace claimcheck::derive
