// The tables that the tests build from.
#include "small_tables.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "reference/builder.hpp"

namespace claimcheck::reference {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "claimcheck-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("cannot make " + name);
    }
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string read_file(fs::path const& file) {
    std::ifstream input(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(input), std::istreambuf_iterator<char>()};
}

void write_file(fs::path const& file, std::string const& text) {
    fs::create_directories(file.parent_path());
    std::ofstream output(file, std::ios::binary | std::ios::trunc);
    output << text;
    if (!output.flush()) {
        throw std::runtime_error("cannot write " + file.string());
    }
}

SmallTables::SmallTables() {
    write("schema.sql", read_file(CLAIMCHECK_SOURCE_DIR "/reference_data/schema.sql"));
    write("edition.txt", "2024-06-30\n");
    write("areas.csv", "code,kind,name,in_sentence,currency,iso2,m49,answers_for\n"
                       "AAA,country,Alland,Alland,ALD,AL,8,\n"
                       "BBB,country,Bestan,the Bestan,ALD,,,\n"
                       "CCC,country,Costria,Costria,,,,\n"
                       "UNI,bloc,Trade Union,the UNI,,,,\n"
                       "WLD,world,World,the world,,,,\n");
    write("area_names.csv", "name,area,kind,lang\n"
                            "Alland,AAA,name,en\n"
                            "Allish,AAA,adjective,en\n"
                            "Alleland,AAA,name,de\n"
                            "\"Costria, Republic of\",CCC,former,en\n");
    write("memberships.csv", "bloc,area,from,to\n"
                             "UNI,AAA,2015-01-02,\n"
                             "UNI,BBB,2015-01-01,2020-02-01\n"
                             "UNI,BBB,2022-01-01,\n");
    write("currencies.csv", "code,name,minor_unit\nALD,Allish dollar,2\nXAU,Gold,\n");
    write("indicators.csv", "id,concept,name,unit,measure,basis,answers_for\n"
                            "population,population,population,count,level,,\n"
                            "trade.goods,trade,trade in goods,USD,level,goods,\n");
    write("indicator_words.csv", "word,target,flow,lang\n"
                                 "exports,trade,export,en\n"
                                 "inhabitants,population,none,en\n"
                                 "trade,trade,total,en\n"
                                 "Handel,trade,total,de\n");
    write(
        "sources.csv",
        "id,family,title,publisher,short_name,address,licence,vintage,standing,band,complete,rank\n"
        "compiler,compiler,Trade of all,Compiler,Compiler,,CC0,,compiled,12.5,no,20\n"
        "office,office,Trade of Alland,Office of Alland,Office,,free,,official,0,yes,10\n"
        "office-2024,office,Trade of Alland,Office of Alland,Office,,free,2024,official,0,yes,10\n"
        "office-2024-05,office,Trade of Alland,Office of Alland,Office,,free,2024-05,official,0,"
        "yes,10\n");
    write(kFigures, std::string(kFiguresHeader) + "trade.goods,AAA,BBB,export,2022,USD,120.5\n"
                                                  "trade.goods,AAA,BBB,export,2023,USD,12300\n");
}

void SmallTables::write(std::string const& table, std::string const& text) const {
    write_file(path() / table, text);
}

fs::path SmallTables::build() const {
    fs::path const target = path() / "built.sqlite";
    build_database(path(), target);
    return target;
}

} // namespace claimcheck::reference
