// Holds the #include lines of the sources against the rules of CONTRIBUTING.md.
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace fs = std::filesystem;

namespace {

struct Include {
    std::string file; ///< from the top of the repository
    std::string room; ///< "core", ..., "grammars"
    std::string header;
    bool angled = false;
};

struct Source {
    std::string file;
    std::string room;
    int lines = 0;
    std::vector<Include> includes;
};

/// Which rooms a room knows, besides itself.
std::map<std::string, std::set<std::string>> const kKnows = {
    {"core", {}},
    {"text", {"core"}},
    {"grammars", {"core"}},
    {"extract", {"core", "text", "grammars"}},
    {"resolve", {"core", "text", "extract"}},
    {"formats", {"core"}},
    {"reference", {"core", "formats"}},
    {"derive", {"core"}},
    {"verify", {"core", "derive"}},
    {"report", {"core"}},
    {"pipeline", {"core", "text", "extract", "resolve", "verify"}},
    {"cli", {"core", "pipeline", "report", "formats", "reference", "derive", "web"}},
    {"web", {"core", "pipeline", "report", "reference", "derive"}},
};

/// Third-party headers that have one home.
struct Home {
    std::string header_prefix;
    std::string room;
};
std::vector<Home> const kHomes = {
    {"boost/spirit", "grammars"},
    {"sqlite3.h", "reference"},
    {"SQLiteCpp", "reference"},
    {"httplib.h", "web"},
    {"CLI/", "cli"},
    {"csv.h", "formats"},
};

std::string room_of(fs::path const& relative) {
    auto part = relative.begin();
    return *part == "src" ? std::next(part)->string() : part->string();
}

Source read(fs::path const& root, fs::path const& file) {
    fs::path const relative = fs::relative(file, root);
    Source source{relative.string(), room_of(relative), 0, {}};
    std::ifstream in(file);
    for (std::string line; std::getline(in, line); ++source.lines) {
        auto const open = line.rfind("#include ", 0) == 0 ? line.find_first_of("\"<") : line.npos;
        if (open != line.npos) {
            auto const close = line.find_first_of("\">", open + 1);
            source.includes.push_back({source.file, source.room,
                                       line.substr(open + 1, close - open - 1), line[open] == '<'});
        }
    }
    return source;
}

std::vector<Source> sources() {
    fs::path const root = CLAIMCHECK_SOURCE_DIR;
    std::vector<Source> found;
    for (char const* const top : {"src", "grammars"}) {
        for (auto const& entry : fs::recursive_directory_iterator(root / top)) {
            auto const extension = entry.path().extension();
            if (extension == ".cpp" || extension == ".hpp") {
                found.push_back(read(root, entry.path()));
            }
        }
    }
    return found;
}

/// The room whose header it is; empty where it is none of the project's.
std::string room_of_header(std::string const& header) {
    std::string const first = header.substr(0, header.find('/'));
    return kKnows.count(first) == 1 && header.find('/') != header.npos ? first : "";
}

} // namespace

TEST_CASE("a room includes only the rooms that it knows") {
    auto const all = sources();
    REQUIRE(all.size() > 50);
    for (Source const& source : all) {
        REQUIRE(kKnows.count(source.room) == 1);
        for (Include const& include : source.includes) {
            std::string const other = room_of_header(include.header);
            if (!include.angled && !other.empty() && other != source.room) {
                INFO(include.file << " includes " << include.header);
                CHECK(kKnows.at(source.room).count(other) == 1);
            }
        }
    }
}

TEST_CASE("outside grammars only their plain face is included") {
    for (Source const& source : sources()) {
        for (Include const& include : source.includes) {
            if (source.room != "grammars" && room_of_header(include.header) == "grammars") {
                INFO(include.file << " includes " << include.header);
                CHECK(include.header == "grammars/parse.hpp");
            }
        }
    }
}

TEST_CASE("the plain face of the grammars shows no parser") {
    for (Source const& source : sources()) {
        if (source.file == "grammars/parse.hpp") {
            for (Include const& include : source.includes) {
                INFO(include.header);
                CHECK((include.angled ? include.header.find('/') == include.header.npos
                                      : room_of_header(include.header) == "core"));
            }
        }
    }
}

TEST_CASE("third-party headers stay in their one home") {
    for (Source const& source : sources()) {
        for (Include const& include : source.includes) {
            for (Home const& home : kHomes) {
                if (include.header.rfind(home.header_prefix, 0) == 0) {
                    INFO(include.file << " includes " << include.header);
                    CHECK(source.room == home.room);
                }
            }
        }
    }
}

TEST_CASE("core knows the standard library only") {
    for (Source const& source : sources()) {
        for (Include const& include : source.includes) {
            if (source.room == "core" && include.angled) {
                INFO(include.file << " includes " << include.header);
                CHECK(include.header.find_first_of("/.") == include.header.npos);
            }
        }
    }
}

TEST_CASE("a header that another room includes shows no third-party type") {
    auto const all = sources();
    std::set<std::string> faces;
    for (Source const& source : all) {
        for (Include const& include : source.includes) {
            std::string const other = room_of_header(include.header);
            if (!other.empty() && other != source.room) {
                faces.insert((other == "grammars" ? "" : "src/") + include.header);
            }
        }
    }
    REQUIRE(faces.size() > 10);
    for (Source const& source : all) {
        for (Include const& include : source.includes) {
            if (faces.count(source.file) == 1 && include.angled) {
                INFO(include.file << " includes " << include.header);
                CHECK(include.header.find_first_of("/.") == include.header.npos);
            }
        }
    }
}

TEST_CASE("a file has one purpose and is short") {
    for (Source const& source : sources()) {
        INFO(source.file);
        CHECK(source.lines <= 400);
    }
}
