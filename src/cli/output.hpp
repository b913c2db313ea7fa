// Where a report goes: standard output, or a file that is written whole or not at all.
#pragma once

#include <cstdio>
#include <stdexcept>
#include <string>
#include <string_view>

namespace claimcheck::cli {

/// The message names the file and what is wrong.
class OutputError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

class Output {
  public:
    /// @param path  empty: standard output. An existing device or pipe is written to as it is; any
    ///              other file appears (or changes) only with commit().
    /// @throws OutputError
    explicit Output(std::string const& path);

    /// Without commit() a file is left as it was.
    ~Output();
    Output(Output const&) = delete;
    Output& operator=(Output const&) = delete;

    /// @throws OutputError
    void write(std::string_view text);

    /// Everything is written, and a file stands under its name.
    /// @throws OutputError
    void commit();

  private:
    [[noreturn]] void fail(int error) const;

    std::string name_;   ///< for messages
    std::string target_; ///< of the rename; empty where there is none
    std::string temporary_;
    std::FILE* file_ = nullptr;
};

} // namespace claimcheck::cli
