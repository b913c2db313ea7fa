// Reading a file or standard input, with errors that a person understands.
#pragma once

#include <cstdio>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace claimcheck::cli {

/// A file cannot be opened or read; the message says why, without the file's name.
class ReadError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

class FileReader {
  public:
    /// @param path  "-" is standard input
    /// @throws ReadError
    explicit FileReader(std::string const& path);

    /// Everything up to the end.
    /// @throws ReadError
    std::string read_all();

    /// The next line without its line end; nothing at the end of the file.
    /// @throws ReadError
    std::optional<std::string> read_line();

  private:
    struct Close {
        void operator()(std::FILE* file) const;
    };
    std::unique_ptr<std::FILE, Close> file_;
};

} // namespace claimcheck::cli
