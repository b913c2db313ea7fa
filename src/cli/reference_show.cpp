// `claimcheck reference show`: the figures behind a verdict.
#include "cli/commands.hpp"
#include "cli/database.hpp"
#include "cli/exit_status.hpp"
#include "cli/figure_listing.hpp"
#include "cli/message.hpp"
#include "cli/nearest.hpp"
#include "cli/output.hpp"
#include "cli/reference_names.hpp"
#include "derive/listing.hpp"
#include "reference/database.hpp"

namespace claimcheck::cli {
namespace {

derive::ListingQuery query_of(ShowArguments const& arguments, Lexicon const& lexicon) {
    derive::ListingQuery query;
    query.reporter = area_code(lexicon, arguments.reporter);
    if (!arguments.partner.empty()) {
        query.partner = area_code(lexicon, arguments.partner);
    }
    query.what = arguments.measure;
    query.frequency = arguments.frequency;
    query.as_of = arguments.date;
    return query;
}

std::string rendered(Lexicon const& lexicon, Listing const& listing, ListFormat format) {
    switch (format) {
    case ListFormat::csv: return to_csv(listing_sheet(listing));
    case ListFormat::json: return to_json(listing_sheet(listing));
    case ListFormat::svg: return to_svg(listing_chart(lexicon, listing));
    case ListFormat::text: break;
    }
    return listing_text(lexicon, listing);
}

} // namespace

int show(ShowArguments const& arguments) {
    reference::Database const database(database_file(arguments.database));
    Lexicon const& lexicon = database.lexicon();
    derive::ListingQuery const query = query_of(arguments, lexicon);
    auto const ids = indicator_ids(lexicon, arguments.measure);
    Listing const listing = derive::list_figures(lexicon, database.figures(), query);
    if (listing.empty()) {
        say(nearest_there(database, query, ids));
        return kFailed;
    }
    Output output(arguments.output);
    output.write(rendered(lexicon, listing, arguments.format));
    output.commit();
    return kNothingDiffers;
}

} // namespace claimcheck::cli
