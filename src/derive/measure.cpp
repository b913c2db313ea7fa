// Measures as questions, and seen from the other side.
#include "derive/measure.hpp"

namespace claimcheck::derive {

SeriesQuery query(Measure const& measure) {
    SeriesQuery query;
    query.indicator = measure.indicator;
    query.flow = measure.flow;
    query.reporter = measure.reporter;
    query.partner = measure.partner;
    query.product = measure.product;
    return query;
}

std::string key(Measure const& measure) {
    Series series;
    series.indicator = measure.indicator;
    series.flow = measure.flow;
    series.reporter = measure.reporter;
    series.partner = measure.partner;
    series.product = measure.product;
    return series.key();
}

Measure mirror(Measure const& measure) {
    Measure seen = measure;
    seen.reporter = measure.partner;
    seen.partner = measure.reporter;
    seen.flow = measure.flow == Flow::exports   ? Flow::imports
                : measure.flow == Flow::imports ? Flow::exports
                                                : measure.flow;
    return seen;
}

} // namespace claimcheck::derive
