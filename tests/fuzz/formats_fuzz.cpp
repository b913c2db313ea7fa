// Any bytes as files of statistics: the first byte chooses the format (0 is a mapping file, 1 a
// sources.csv), the rest is the file, which goes through its reader and its mapping. What must hold
// of every figure is asserted.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include "core/utf8.hpp"
#include "formats/built_in_mapping.hpp"
#include "formats/format.hpp"
#include "formats/mapper.hpp"
#include "formats/readers.hpp"
#include "formats/source_text.hpp"

using namespace claimcheck;

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

Lexicon names() {
    Lexicon lexicon;
    lexicon.areas = {{"ARM", AreaKind::country, "Armenia", "Armenia", "AMD", "AM", 51, ""},
                     {"THA", AreaKind::country, "Thailand", "Thailand", "THB", "TH", 764, ""},
                     {"WLD", AreaKind::world, "World", "the world"}};
    lexicon.indicators = {{"gdp.current", "gdp", "GDP", "USD", "level", "nominal"},
                          {"trade.goods", "trade", "trade in goods", "USD", "level", "goods"}};
    return lexicon;
}

class Checked : public formats::FigureSink {
  public:
    void figure(formats::MappedFigure const& f) override {
        require(std::isfinite(f.value) && std::isfinite(f.rounding) && f.rounding >= 0);
        require(!f.indicator.empty() && !f.reporter.empty() && !f.unit.empty());
        require(f.period.first <= f.period.last && f.period.first.ok());
        require(is_valid_utf8(f.product) && is_valid_utf8(f.status) && is_valid_utf8(f.source));
    }
    void empty() override {}
    void left_out() override {}
    void reject(std::size_t, std::string_view why) override { require(!why.empty()); }
};

void read_file(formats::Format const& format, std::string const& file) {
    static Lexicon const lexicon = names();
    static formats::AreaIndex const areas(lexicon);
    auto const mapping = formats::parse_mapping(formats::mapping_file(std::string(format.mapping)));
    Checked checked;
    formats::Mapper mapper(mapping, lexicon, areas, checked);
    std::istringstream input(file);
    format.read(input, mapper);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    std::string const file(reinterpret_cast<char const*>(data + 1), size - 1);
    auto const all = formats::all_formats();
    try {
        std::size_t const choice = data[0] % (all.size() + 2);
        if (choice == 0) {
            formats::parse_mapping(file);
        } else if (choice == 1) {
            std::istringstream input(file);
            formats::read_sources(input);
        } else {
            read_file(all[choice - 2], file);
        }
    } catch (formats::FormatError const& error) {
        require(*error.what() != '\0');
    } catch (formats::MappingError const& error) {
        require(*error.what() != '\0');
    }
    return 0;
}
