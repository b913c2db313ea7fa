// Opens, reads and understands; what a row says goes to the collector.
#include "reference/import_reading.hpp"

#include <algorithm>
#include <fstream>
#include <functional>
#include <system_error>

#include <SQLiteCpp/Database.h>

#include "formats/mapper.hpp"
#include "formats/readers.hpp"
#include "formats/source_text.hpp"
#include "reference/aside_file.hpp"
#include "reference/connection.hpp"
#include "reference/lexicon_reader.hpp"

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

std::vector<Source> beside(fs::path const& file) {
    fs::path const table = folder_of(file) / "sources.csv";
    std::ifstream input(table, std::ios::binary);
    if (!input || table == file) {
        return {};
    }
    try {
        return formats::read_sources(input);
    } catch (formats::FormatError const& error) {
        throw ImportError(table.string() + ":" + std::to_string(error.line()) + ": " +
                          error.what());
    }
}

/// All sources that the import describes, the last description of each.
std::vector<Source> described(ImportOptions const& options) {
    std::vector<Source> sources = options.mapping.sources;
    for (fs::path const& file : options.files) {
        auto const more = beside(file);
        sources.insert(sources.end(), more.begin(), more.end());
    }
    sources.insert(sources.end(), options.sources.begin(), options.sources.end());
    return sources;
}

std::uintmax_t size_of(std::vector<fs::path> const& files) {
    std::uintmax_t total = 0;
    for (fs::path const& file : files) {
        std::error_code error;
        auto const size = fs::file_size(file, error);
        total += error ? 0 : size;
    }
    return total;
}

/// Counts what passes on its way to the collector, for a progress bar.
class Watched : public formats::Sink {
  public:
    Watched(formats::Sink& next, std::function<void()> on_step)
        : next_(next), on_step_(std::move(on_step)) {}

    void columns(std::vector<std::string> const& names) override { next_.columns(names); }
    void record(std::span<std::string_view const> cells, std::size_t line) override {
        next_.record(cells, line);
        if (++records_ % kStep == 0) {
            on_step_();
        }
    }
    void reject(std::size_t line, std::string_view why) override { next_.reject(line, why); }

  private:
    static constexpr std::size_t kStep = 8192;
    formats::Sink& next_;
    std::function<void()> on_step_;
    std::size_t records_ = 0;
};

void read_file(fs::path const& file, ImportOptions const& options, formats::Sink& sink,
               std::size_t before, std::size_t total) {
    std::error_code error;
    std::ifstream input(file, std::ios::binary);
    if (!input || fs::is_directory(file, error)) {
        throw ImportError(file.string() + ": cannot be read; is the name right?");
    }
    Watched watched(sink, [&] {
        auto const here = input.tellg();
        auto const read = here < 0 ? 0 : static_cast<std::size_t>(here);
        options.on_progress(ImportStage::reading, before + read, total);
    });
    try {
        options.format->read(input, watched);
    } catch (formats::FormatError const& failure) {
        std::string const line = failure.line() ? ":" + std::to_string(failure.line()) : "";
        throw ImportError(file.string() + line + ": " + failure.what());
    }
    if (input.bad()) {
        throw ImportError(file.string() + ": reading failed before its end");
    }
}

} // namespace

ImportReading::ImportReading(ImportOptions const& options, fs::path const& names)
    : options_(options), sources_(described(options)), base_(names),
      collector_(LaterFile::replaces,
                 [this](std::size_t file, std::size_t line, std::string_view why) {
                     options_.on_reject({options_.files[file], line, why});
                 }) {
    auto const connection = connect(base_);
    lexicon_ = read_lexicon(*connection, "en");
    for (auto const& source : read_sources(*connection)) {
        known_.insert(source->id);
    }
    for (Source const& source : sources_) {
        known_.insert(source.id);
    }
    add_indicators();
}

void ImportReading::add_indicators() {
    auto& all = lexicon_.indicators;
    for (Indicator const& indicator : options_.mapping.indicators) {
        std::erase_if(all, [&](Indicator const& other) { return other.id == indicator.id; });
        all.push_back(indicator);
    }
    std::sort(all.begin(), all.end(),
              [](Indicator const& a, Indicator const& b) { return a.id < b.id; });
}

std::string ImportReading::default_source() const {
    if (!options_.source.empty()) {
        if (!known_.contains(options_.source)) {
            throw ImportError("the source " + options_.source +
                              " is not known; say what it is with --source-title and "
                              "--source-publisher, or in a sources.csv beside the file");
        }
        return options_.source;
    }
    bool const is_one = !sources_.empty() &&
                        std::all_of(sources_.begin(), sources_.end(), [&](Source const& source) {
                            return source.id == sources_.front().id;
                        });
    return is_one ? sources_.front().id : "";
}

void ImportReading::read() {
    std::string const source = default_source();
    formats::AreaIndex const areas(lexicon_);
    formats::Mapper mapper(options_.mapping, lexicon_, areas, collector_);
    std::size_t const total = size_of(options_.files);
    std::size_t before = 0;
    for (fs::path const& file : options_.files) {
        collector_.begin_file(source, {known_.begin(), known_.end()});
        read_file(file, options_, mapper, before, total);
        before += size_of({file});
    }
    collector_.finish();
}

std::set<std::string> ImportReading::used_sources() const {
    std::vector<bool> used(collector_.series().size());
    for (FigureRow const& row : collector_.rows()) {
        used[row.series] = true;
    }
    std::set<std::string> sources;
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i]) {
            sources.insert(collector_.series()[i].source);
        }
    }
    return sources;
}

} // namespace claimcheck::reference
