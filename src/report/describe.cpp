// Words for dates, sources and claims.
#include "report/describe.hpp"

#include <algorithm>
#include <string_view>

#include "core/amount.hpp"
#include "core/names.hpp"
#include "report/number.hpp"

namespace claimcheck::report {
namespace {

// Appends `part` after a separator, unless there is nothing to append.
void join(std::string& out, std::string_view separator, std::string_view part) {
    if (!part.empty()) {
        out += out.empty() ? "" : separator;
        out += part;
    }
}

std::string amount_of(Claim const& claim) {
    std::string out(name(claim.kind));
    if (claim.value) {
        join(out, " ", name(claim.comparator));
        join(out, " ", grouped_number(claim.value->value));
    }
    if (claim.value_hi) {
        join(out, " to ", grouped_number(claim.value_hi->value));
    }
    join(out, " ", claim.unit);
    join(out, " ", name(claim.direction));
    return out;
}

std::string measure_of(Claim const& claim) {
    std::string out;
    join(out, " ", name(claim.coverage));
    join(out, " ", claim.product);
    join(out, " ", claim.indicator);
    if (name(claim.flow) != claim.indicator) {
        join(out, " ", name(claim.flow));
    }
    join(out, " in ", claim.measure_unit);
    join(out, " of ", claim.reporter);
    join(out, " with ", claim.partner);
    return out;
}

std::string time_of(Claim const& claim) {
    std::string out = claim.period ? to_string(*claim.period) : "no period";
    if (claim.baseline) {
        out += " against " + to_string(*claim.baseline);
    }
    return out;
}

} // namespace

std::string date_in_words(CheckedDocument const& document) {
    if (!document.date) {
        return "no date given or found";
    }
    std::string const date = to_words(*document.date);
    switch (document.date_from) {
    case DateFrom::dateline: return date + ", from the text's dateline";
    case DateFrom::option:
    case DateFrom::input: return date + ", as given";
    case DateFrom::none: break;
    }
    return date;
}

std::vector<std::shared_ptr<Source const>> sources_of(Verdict const& verdict) {
    std::vector<std::shared_ptr<Source const>> sources;
    if (verdict.reference) {
        for (UsedObservation const& used : verdict.reference->observations) {
            bool const known = std::ranges::any_of(
                sources, [&used](auto const& source) { return source->id == used.source->id; });
            if (!known) {
                sources.push_back(used.source);
            }
        }
    }
    return sources;
}

std::string short_credit(Source const& source) {
    std::string out = source.short_name.empty() ? source.publisher : source.short_name;
    join(out, ", ", source.vintage_in_words());
    return out;
}

std::string long_credit(Source const& source) {
    std::string out = source.publisher;
    join(out, ", ", source.title);
    return out;
}

std::string explanation_alone(Verdict const& verdict) {
    std::string text = verdict.explanation;
    for (Reading const& reading : verdict.readings) {
        std::size_t const at = text.find(' ' + reading.explanation);
        if (at != std::string::npos) {
            text.erase(at, reading.explanation.size() + 1);
        }
    }
    return text;
}

std::string in_words(SourceVerdict const& by_source, Verdict const& verdict) {
    std::string out = by_source.origin ? short_credit(*by_source.origin) : by_source.source;
    out += ": " + std::string(name(by_source.verdict));
    if (by_source.value) {
        std::string const unit = verdict.reference ? verdict.reference->unit : std::string();
        out += " (" + amount_in_words(*by_source.value, unit) + ')';
    }
    return out;
}

std::string read_as(Claim const& claim) {
    std::string out = amount_of(claim);
    join(out, "; ", measure_of(claim));
    join(out, "; ", time_of(claim));
    return out;
}

} // namespace claimcheck::report
