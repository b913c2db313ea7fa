// The program finds its own file through /proc, whatever it was started as.
#include "cli/database.hpp"

namespace claimcheck::cli {

namespace fs = std::filesystem;

fs::path database_file(std::string const& asked, fs::path const& program) {
    if (!asked.empty()) {
        return asked;
    }
    fs::path const beside = program.parent_path() / "claimcheck.sqlite";
    fs::path const shared =
        program.parent_path().parent_path() / "share" / "claimcheck" / "claimcheck.sqlite";
    std::error_code error;
    return !fs::exists(beside, error) && fs::exists(shared, error) ? shared : beside;
}

fs::path database_file(std::string const& asked) {
    std::error_code error;
    return database_file(asked, fs::read_symlink("/proc/self/exe", error));
}

} // namespace claimcheck::cli
