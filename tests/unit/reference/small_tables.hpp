// A folder of tables small enough to be read in one look, and somewhere to build from them.
#pragma once

#include <filesystem>
#include <string>

namespace claimcheck::reference {

/// A new folder, removed with everything in it at the end of its life.
class TemporaryFolder {
  public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;

    std::filesystem::path const& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

std::string read_file(std::filesystem::path const& file);
void write_file(std::filesystem::path const& file, std::string const& text);

/// A complete set of tables: three countries, a bloc, one indicator with and one without partners,
/// and the sources of two families, with the schema of reference_data/.
class SmallTables {
  public:
    SmallTables();

    std::filesystem::path const& path() const { return folder_.path(); }
    /// Puts another text in the place of a table.
    void write(std::string const& table, std::string const& text) const;
    /// Builds a database beside the tables and gives its path.
    std::filesystem::path build() const;

  private:
    TemporaryFolder folder_;
};

/// Where write() finds the table of a source's figures, and what its header says.
inline constexpr char const* kFigures = "figures/office/office-2024/yearly.csv";
inline constexpr char const* kFiguresHeader = "indicator,reporter,partner,flow,period,unit,value\n";

} // namespace claimcheck::reference
