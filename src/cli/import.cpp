// `claimcheck import`: from options to an import, and what came of it.
#include "reference/import.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "cli/commands.hpp"
#include "cli/database.hpp"
#include "cli/exit_status.hpp"
#include "cli/message.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/reject_log.hpp"
#include "core/date.hpp"
#include "formats/built_in_mapping.hpp"
#include "report/number.hpp"

namespace claimcheck::cli {
namespace {

using reference::ImportStage;

std::string text_of(std::string const& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) {
        throw std::runtime_error("the mapping file " + file + " cannot be read");
    }
    return {std::istreambuf_iterator<char>(input), std::istreambuf_iterator<char>()};
}

formats::Mapping mapping_of(ImportArguments const& arguments, formats::Format const& format) {
    auto mapping = formats::parse_mapping(formats::mapping_file(std::string(format.mapping)));
    if (!arguments.map.empty()) {
        try {
            mapping = formats::parse_mapping(text_of(arguments.map), mapping);
        } catch (formats::MappingError const& error) {
            throw std::runtime_error(arguments.map + ": " + error.what());
        }
    }
    for (std::string const& constant : arguments.constants) {
        auto const equals = constant.find('=');
        formats::FieldRule rule;
        rule.constant = constant.substr(equals + 1);
        mapping.rule(*formats::field_of(constant.substr(0, equals))) = rule;
    }
    return mapping;
}

/// The source of the options, where they describe more of it than its id.
std::vector<Source> sources_of(ImportArguments const& arguments) {
    bool const is_described =
        std::any_of(arguments.source.begin(), arguments.source.end(),
                    [](auto const& part) { return part.first != "id" && !part.second.empty(); });
    if (!is_described) {
        return {};
    }
    try {
        return {formats::make_source(arguments.source)};
    } catch (std::invalid_argument const& error) {
        throw std::runtime_error(std::string("--source: ") + error.what());
    }
}

/// Today, or the day that SOURCE_DATE_EPOCH names (reproducible-builds.org).
std::string today() {
    using namespace std::chrono;
    char const* const epoch = std::getenv("SOURCE_DATE_EPOCH");
    auto const now = epoch ? sys_seconds(seconds(std::strtoll(epoch, nullptr, 10)))
                           : time_point_cast<seconds>(system_clock::now());
    return to_string(Date(floor<days>(now)));
}

std::string_view name_of(ImportStage stage) {
    switch (stage) {
    case ImportStage::reading: return "reading ";
    case ImportStage::writing: return "writing ";
    case ImportStage::checking: break;
    }
    return "checking";
}

std::string counted(std::size_t number) {
    return report::grouped_number(static_cast<double>(number));
}

std::string summary(reference::ImportResult const& result, std::string const& database) {
    std::string text = "read " + counted(result.read) +
                       (result.read == 1 ? " value: loaded " : " values: loaded ") +
                       counted(result.added + result.replaced) + " (" + counted(result.added) +
                       " new, " + counted(result.replaced) + " replaced), rejected " +
                       counted(result.rejected) + ", empty " + counted(result.empty);
    if (result.repeated > 0) {
        text += ", repeated " + counted(result.repeated);
    }
    if (result.left_out > 0) {
        text += ", left out by the mapping " + counted(result.left_out);
    }
    if (result.removed > 0) {
        text += "; removed before " + counted(result.removed);
    }
    text += '\n';
    text += database + (result.is_new ? " is new; it has figures of" : " has figures of");
    char const* separator = " ";
    for (std::string const& source : result.sources) {
        text += separator + source;
        separator = ", ";
    }
    return text + '\n';
}

reference::ImportOptions options_of(ImportArguments const& arguments,
                                    formats::Format const& format) {
    reference::ImportOptions options;
    options.files.assign(arguments.files.begin(), arguments.files.end());
    options.format = &format;
    options.mapping = mapping_of(arguments, format);
    options.sources = sources_of(arguments);
    options.source = arguments.source.at("id");
    options.strict = arguments.strict;
    options.replace = arguments.replace;
    options.code_lists = database_file("");
    options.date = today();
    return options;
}

} // namespace

int import_files(ImportArguments const& arguments) {
    formats::Format const& format = *formats::find_format(arguments.format);
    Output output("");
    if (arguments.print_map) {
        output.write(formats::mapping_file(std::string(format.mapping)));
        output.commit();
        return kNothingDiffers;
    }
    auto options = options_of(arguments, format);
    Progress progress;
    RejectLog rejects(arguments.rejects);
    options.on_reject = [&](reference::Reject const& reject) {
        progress.clear();
        rejects.add(reject);
    };
    options.on_progress = [&](ImportStage stage, std::size_t done, std::size_t total) {
        progress.show(name_of(stage), done, total);
    };
    options.on_wait = [] { say("waiting for another import into this folder"); };
    reference::ImportResult result;
    try {
        result = reference::import_figures(arguments.database, options);
    } catch (...) {
        progress.clear();
        rejects.finish();
        throw;
    }
    progress.clear();
    rejects.finish();
    output.write(summary(result, arguments.database));
    output.commit();
    return kNothingDiffers;
}

} // namespace claimcheck::cli
