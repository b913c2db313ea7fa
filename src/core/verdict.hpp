// What the statistics say of a claim, with everything needed to show why.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/interval.hpp"
#include "core/period.hpp"
#include "core/series.hpp"

namespace claimcheck {

enum class Judgement { supported, close, differs, disputed, unchecked };

/// Why a claim is unchecked, or what a differing one was held against.
enum class Reason {
    none,
    no_series,
    no_period,
    no_date,
    no_area,
    not_comparable,
    forecast,
    reference,
    text_arithmetic,
};

/// One figure that went into a comparison.
struct UsedObservation {
    std::shared_ptr<Source const> source;
    /// Which series, as "trade.goods ARM>RUS export".
    std::string series;
    Period period;
    double value = 0;
    std::string unit;
    bool derived = false;
};

/// What the claim was compared with.
struct ReferenceFigure {
    double value = 0;
    Interval interval;
    std::string unit;
    /// "7.62 bn USD (2023) / 1.22 bn USD (2015)": how it comes from the observations.
    std::string formula;
    std::vector<UsedObservation> observations;
};

struct SourceVerdict {
    std::string source; ///< its id
    Judgement verdict = Judgement::unchecked;
    std::optional<double> value;
    /// The same source whole, for its name; may be null.
    std::shared_ptr<Source const> origin = nullptr;
};

/// The claim read with one thing changed.
struct Reading {
    std::string swap; ///< "flow", "coverage", "mirror", ...
    std::string explanation;
    double value = 0;
    Judgement verdict = Judgement::unchecked;
};

/// The sums within the text itself.
struct TextArithmetic {
    Judgement verdict = Judgement::unchecked;
    std::string explanation;
};

struct Verdict {
    Judgement judgement = Judgement::unchecked;
    Reason reason = Reason::none;
    /// One or two sentences that can be printed as they are.
    std::string explanation;
    /// What the figures are of, where the claim's own period leaves an end open.
    std::optional<Period> compared_period;
    std::optional<Period> compared_baseline;
    std::optional<TextArithmetic> arithmetic;
    std::optional<ReferenceFigure> reference;
    std::vector<SourceVerdict> by_source;
    std::vector<Reading> readings;
    std::vector<std::string> notes;
};

} // namespace claimcheck
