// A progress bar for work that lasts.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace claimcheck::cli {

/// Draws on standard error, on a terminal only, and not before the work has lasted a second.
class Progress {
  public:
    Progress();
    /// Takes the bar away.
    ~Progress();
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    /// @param total  0 where it is not known
    void show(std::string_view what, std::size_t done, std::size_t total);
    /// Takes the bar away, for a message; show() draws it again.
    void clear();

  private:
    using Clock = std::chrono::steady_clock;

    bool is_terminal_;
    Clock::time_point next_;
    bool is_drawn_ = false;
};

/// "reading [#########           ]  45 %"; without a total "checking …".
std::string progress_bar(std::string_view what, std::size_t done, std::size_t total);

} // namespace claimcheck::cli
