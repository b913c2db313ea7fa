// The reference database of a server, which may be replaced while it runs.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "pipeline/checker.hpp"
#include "reference/database.hpp"

namespace claimcheck::cli {

/// A database that is open, and the checker over it.
struct OpenReference {
    OpenReference(std::filesystem::path const& file, CheckOptions options)
        : database(file), checker(database.lexicon(), database.figures(), options) {}

    reference::Database database;
    Checker checker;
};

/// Hands out the newest database of a name. Safe to use from several threads.
class LiveReference {
  public:
    /// @param on_change  called with what happened: a new file was taken up, or cannot be
    /// @throws DatabaseError where the file is unusable now
    LiveReference(std::filesystem::path file, CheckOptions options,
                  std::function<void(std::string const& what)> on_change);

    /// The database under the name: where it was replaced since the last call, the new one. While
    /// one thread opens that, others get the old one; so they do where the new one is unusable.
    std::shared_ptr<OpenReference const> current();

  private:
    using Clock = std::chrono::steady_clock;

    void take_up();

    std::filesystem::path file_;
    CheckOptions options_;
    std::function<void(std::string const&)> on_change_;
    std::mutex held_; ///< guards current_
    std::shared_ptr<OpenReference const> current_;
    std::mutex opening_;
    Clock::time_point next_try_{};
    std::string last_failure_;
};

} // namespace claimcheck::cli
