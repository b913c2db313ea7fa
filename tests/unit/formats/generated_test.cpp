// Larger files, made from random figures in every form that a format allows: a reader hands on
// exactly what was put in.
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "collected.hpp"
#include "formats/readers.hpp"

using namespace claimcheck::formats;

namespace {

using Lines = std::vector<std::string>;

/// A block of figures: areas down, periods across.
struct Block {
    std::vector<std::string> areas;
    std::vector<std::string> names; ///< of the areas: hostile to CSV
    std::vector<std::string> periods;
    std::vector<std::vector<std::string>> values; ///< empty: missing
    std::vector<std::vector<std::string>> flags;
};

class Chance {
  public:
    explicit Chance(unsigned seed) : random_(seed) {}
    std::size_t below(std::size_t limit) { return random_() % limit; }
    bool one_in(std::size_t n) { return below(n) == 0; }
    template <class Values> auto const& one_of(Values const& values) {
        return values[below(values.size())];
    }

  private:
    std::mt19937 random_; // the same on every platform
};

Block make_block(Chance& chance) {
    Lines const names = {"Plain", "Comma, of", "Say \"this\"", "Two\nlines", "Ünï", " blank "};
    Lines const flags = {"", "", "b", "ep", "d"};
    Block block;
    for (std::size_t i = 0; i < 1 + chance.below(40); ++i) {
        block.areas.push_back(std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i));
        block.names.push_back(chance.one_of(names) + std::to_string(i));
    }
    for (std::size_t i = 0; i < 1 + chance.below(60); ++i) {
        block.periods.push_back(std::to_string(1960 + i));
    }
    for (std::size_t a = 0; a < block.areas.size(); ++a) {
        block.values.emplace_back();
        block.flags.emplace_back();
        for (std::size_t p = 0; p < block.periods.size(); ++p) {
            bool const is_missing = chance.one_in(5);
            block.values.back().push_back(is_missing ? ""
                                                     : std::to_string(chance.below(1000000)) + "." +
                                                           std::to_string(chance.below(100)));
            block.flags.back().push_back(chance.one_of(flags));
        }
    }
    return block;
}

std::string quoted(std::string const& cell) {
    std::string text = "\"";
    for (char const c : cell) {
        text += c == '"' ? "\"\"" : std::string(1, c);
    }
    return text + '"';
}

/// Calls `each(area, period)` for all of a block.
template <class Each> void for_all(Block const& block, Each each) {
    for (std::size_t a = 0; a < block.areas.size(); ++a) {
        for (std::size_t p = 0; p < block.periods.size(); ++p) {
            each(a, p);
        }
    }
}

/// What was handed on, without the lines' numbers.
Lines records(void (*reader)(std::istream&, Sink&), std::string const& text) {
    Collected const collected = read(reader, text);
    CHECK(collected.rejects == 0);
    Lines found;
    for (std::string const& line : collected.lines) {
        if (!line.starts_with("columns: ")) {
            found.push_back(line.substr(line.find(": ") + 2));
        }
    }
    return found;
}

} // namespace

TEST_CASE("generated World Bank files come back") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        Block const block = make_block(chance);
        std::string const end = chance.one_in(2) ? "\r\n" : "\n";
        std::string const last = chance.one_in(2) ? "," : "";
        std::string text = chance.one_in(2) ? "\xEF\xBB\xBF" : "";
        text += "\"Data Source\",\"WDI\"," + end + end + "\"Country Name\",\"Country Code\"";
        for (std::string const& period : block.periods) {
            text += ",\"" + period + "\"";
        }
        text += last + end;
        Lines expected;
        for (std::size_t a = 0; a < block.areas.size(); ++a) {
            text += quoted(block.names[a]) + "," + block.areas[a];
            for (std::string const& value : block.values[a]) {
                text += "," + (chance.one_in(2) ? quoted(value) : value);
            }
            text += last + end + (chance.one_in(9) ? end : "");
        }
        for_all(block, [&](std::size_t a, std::size_t p) {
            expected.push_back(block.names[a] + " | " + block.areas[a] + " | " + block.periods[p] +
                               " | " + block.values[a][p]);
        });
        CHECK(records(&read_worldbank, text) == expected);
    }
}

TEST_CASE("generated Eurostat files come back") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        Block const block = make_block(chance);
        std::string text = chance.one_in(2) ? "freq,geo\\TIME_PERIOD" : "freq,geo\\time";
        for (std::string const& period : block.periods) {
            text += "\t" + period + " ";
        }
        Lines expected;
        for_all(block, [&](std::size_t a, std::size_t p) {
            std::string const value = block.values[a][p].empty() ? ":" : block.values[a][p];
            std::string const& flag = block.flags[a][p];
            text += p == 0 ? "\nA," + block.areas[a] + "\t" : "\t";
            text += value + " " + flag;
            expected.push_back("A | " + block.areas[a] + " | " + block.periods[p] + " | " + value +
                               " | " + flag);
        });
        CHECK(records(&read_eurostat_tsv, text + "\n") == expected);
    }
}

TEST_CASE("generated SDMX-CSV files come back") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        Block const block = make_block(chance);
        bool const is_labelled = chance.one_in(2);
        std::string const d = chance.one_in(2) ? "," : ";";
        std::string text = "STRUCTURE" + d + (is_labelled ? "GEO: Area" : "GEO") + d +
                           "TIME_PERIOD" + d + "OBS_VALUE" + d + "OBS_STATUS\n";
        Lines expected;
        for_all(block, [&](std::size_t a, std::size_t p) {
            std::string const label = "L, " + block.names[a] + "x"; // blanks at its end are lost
            std::string const geo = is_labelled ? block.areas[a] + ": " + label : block.areas[a];
            text += "dataflow" + d + quoted(geo) + d + block.periods[p] + d + block.values[a][p] +
                    d + block.flags[a][p] + "\n";
            expected.push_back("dataflow | " + block.areas[a] + " | " + block.periods[p] + " | " +
                               block.values[a][p] + " | " + block.flags[a][p] +
                               (is_labelled ? " | " + label : ""));
        });
        CHECK(records(&read_sdmx, text) == expected);
    }
}

TEST_CASE("generated JSON-stat files come back") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        Block const block = make_block(chance);
        bool const is_sparse = chance.one_in(2);
        std::string index;
        std::string times;
        for (std::size_t a = 0; a < block.areas.size(); ++a) {
            index += (a ? ", \"" : "\"") + block.areas[a] + "\": " + std::to_string(a);
        }
        for (std::size_t p = 0; p < block.periods.size(); ++p) {
            times += (p ? ", \"" : "\"") + block.periods[p] + "\"";
        }
        std::string values;
        std::string statuses;
        Lines expected;
        for_all(block, [&](std::size_t a, std::size_t p) {
            std::string const at = std::to_string(a * block.periods.size() + p);
            std::string const& value = block.values[a][p];
            statuses +=
                (statuses.empty() ? "\"" : ", \"") + at + "\": \"" + block.flags[a][p] + "\"";
            if (is_sparse && value.empty()) {
                return;
            }
            values += values.empty() ? "" : ", ";
            values += (is_sparse ? "\"" + at + "\": " : "") + (value.empty() ? "null" : value);
            expected.push_back(block.areas[a] + " | " + block.periods[p] + " | " + value + " | " +
                               block.flags[a][p]);
        });
        std::string const text =
            R"({"version": "2.0", "class": "dataset", "id": ["geo", "time"], "size": [)" +
            std::to_string(block.areas.size()) + ", " + std::to_string(block.periods.size()) +
            R"(], "dimension": {"geo": {"category": {"index": {)" + index +
            R"(}}}, "time": {"category": {"index": [)" + times + R"(]}}}, "value": )" +
            (is_sparse ? "{" + values + "}" : "[" + values + "]") + R"(, "status": {)" + statuses +
            "}}";
        CHECK(records(&read_json_stat, text) == expected);
    }
}

TEST_CASE("generated tidy and Comtrade files come back") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        Block const block = make_block(chance);
        bool const is_comtrade = chance.one_in(2);
        std::string const d = is_comtrade || chance.one_in(2) ? "," : "\t";
        std::string const end = chance.one_in(2) ? "\r\n" : "\n";
        std::string const last = is_comtrade ? "," : ""; // behind rows, not behind the header
        std::string text = chance.one_in(2) ? "\xEF\xBB\xBF" : "";
        text += is_comtrade ? "reporterDesc,period,primaryValue,reporterISO" + end
                            : "name" + d + "period" + d + "value" + d + "reporter" + end;
        Lines expected;
        for_all(block, [&](std::size_t a, std::size_t p) {
            std::string const& value = block.values[a][p];
            text += quoted(block.names[a]) + d + block.periods[p] + d +
                    (chance.one_in(3) ? quoted(value) : value) + d + block.areas[a] + last + end;
            expected.push_back(block.names[a] + " | " + block.periods[p] + " | " + value + " | " +
                               block.areas[a]);
        });
        CHECK(records(is_comtrade ? &read_comtrade : &read_tidy, text) == expected);
    }
}

TEST_CASE("generated files of Our World in Data come back") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        Block const block = make_block(chance); // here the periods are indicators
        std::string text = chance.one_in(2) ? "Entity,Code,Year" : "entity,code,year";
        for (std::string const& period : block.periods) {
            text += ',';
            text += quoted("Share, of " + period);
        }
        text += "\n";
        Lines expected;
        for_all(block, [&](std::size_t a, std::size_t p) {
            if (p == 0) {
                text += quoted(block.names[a]) + "," + block.areas[a] + ",2000";
            }
            text += "," + block.values[a][p];
            if (p + 1 == block.periods.size()) {
                text += "\n";
            }
            expected.push_back(block.names[a] + " | " + block.areas[a] + " | 2000 | Share, of " +
                               block.periods[p] + " | " + block.values[a][p]);
        });
        CHECK(records(&read_owid, text) == expected);
    }
}

TEST_CASE("generated SDMX-JSON messages come back") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        Block const block = make_block(chance);
        bool const is_flat = chance.one_in(2);
        auto const values = [](Lines const& ids) {
            std::string list;
            for (std::string const& id : ids) {
                list += (list.empty() ? "{\"id\": \"" : ", {\"id\": \"") + id + "\"}";
            }
            return "[" + list + "]";
        };
        std::string const geo = R"({"id": "GEO", "values": )" + values(block.areas) + "}";
        std::string const time =
            R"({"id": "TIME_PERIOD", "values": )" + values(block.periods) + "}";
        std::string series;
        Lines expected;
        for_all(block, [&](std::size_t a, std::size_t p) {
            std::string const& value = block.values[a][p];
            std::string const area = std::to_string(a);
            std::string const key = (is_flat ? area + ":" : "") + std::to_string(p);
            std::string const observation =
                "\"" + key + "\": [" + (value.empty() ? "null" : value) + "]";
            if (!series.empty()) {
                series += ", ";
            }
            if (p == 0 && !is_flat) {
                series += "\"" + area + R"(": {"observations": {)";
            }
            series += observation;
            if (!is_flat && p + 1 == block.periods.size()) {
                series += "}}";
            }
            expected.push_back(block.areas[a] + " |  | " + block.periods[p] + " |  | " + value);
        });
        std::string const dimensions =
            is_flat ? R"("observation": [)" + geo + ", " + time + "]"
                    : R"("series": [)" + geo + R"(], "observation": [)" + time + "]";
        std::string const structure = R"({"dimensions": {)" + dimensions + "}}";
        std::string const data = R"("dataSets": [{")" +
                                 std::string(is_flat ? "observations" : "series") + R"(": {)" +
                                 series + "}}]";
        bool const is_second = chance.one_in(2); // of SDMX-JSON
        CHECK(records(&read_sdmx,
                      is_second ? R"({"data": {"structures": [)" + structure + "], " + data + "}}"
                                : R"({"structure": )" + structure + ", " + data + "}") == expected);
    }
}
