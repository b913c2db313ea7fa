// The database as a file: that it is one of ours, that it is whole, and its fingerprint.
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>

namespace claimcheck::reference {

/// A reference database file, held open from the constructor on, so that the fingerprint is that of
/// the file which was checked, even after another one took its name. Safe to use from several
/// threads.
class DatabaseFile {
  public:
    /// Opens the file and checks its header.
    /// @throws DatabaseError where it is not a whole reference database of this schema version
    explicit DatabaseFile(std::filesystem::path path);

    std::filesystem::path const& path() const { return path_; }
    /// Whether another file has the name by now, or none.
    bool replaced() const;
    /// 64 hexadecimal digits.
    /// @throws DatabaseError where the file cannot be read to its end
    std::string sha256() const;

  private:
    void check_header(std::uint64_t size) const;

    std::filesystem::path path_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
    std::uint64_t device_ = 0;
    std::uint64_t inode_ = 0;
};

} // namespace claimcheck::reference
