// From arguments to a command, and from what it throws to a message and an exit status.
#include "cli/app.hpp"

#include <csignal>
#include <exception>
#include <variant>

#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "cli/message.hpp"
#include "cli/output.hpp"

namespace claimcheck::cli {
namespace {

int execute(CheckArguments const& arguments) { return check(arguments); }
int execute(ServeArguments const& arguments) { return serve(arguments); }
int execute(ImportArguments const& arguments) { return import_files(arguments); }
int execute(ShowArguments const& arguments) { return show(arguments); }
int execute(ListArguments const& arguments) { return list(arguments); }
int execute(SourcesArguments const& arguments) { return sources(arguments); }

int execute(Notice const& notice) {
    if (notice.is_error) {
        say(notice.text);
        return kFailed;
    }
    Output output("");
    output.write(notice.text);
    output.commit();
    return kNothingDiffers;
}

} // namespace

int run(int argc, char const* const* argv) {
    // A reader that goes away (| head) is an error of writing, not a reason to be killed silently.
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return std::visit([](auto const& arguments) { return execute(arguments); },
                          parse_arguments(argc, argv));
    } catch (std::exception const& error) {
        say(error.what());
        return kFailed;
    }
}

} // namespace claimcheck::cli
