// SDMX in either of its forms.
#include <istream>

#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::string_view kBeforeContent = "\xEF\xBB\xBF \t\r\n"; // a byte order mark and blanks

} // namespace

void read_sdmx(std::istream& input, Sink& sink) {
    while (input &&
           kBeforeContent.find(static_cast<char>(input.peek())) != std::string_view::npos) {
        input.get();
    }
    if (input.peek() == '{') {
        read_sdmx_json(input, sink);
    } else {
        read_sdmx_csv(input, sink);
    }
}

} // namespace claimcheck::formats
