// Messages go to standard error, unbuffered.
#include "cli/message.hpp"

#include <cstdio>
#include <string>

#include "report/wrap.hpp"

namespace claimcheck::cli {

void say(std::string_view message) {
    std::string const line = "claimcheck: " + report::printable(message) + '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace claimcheck::cli
