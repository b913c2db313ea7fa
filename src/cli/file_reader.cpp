// C streams rather than C++ ones: they tell a folder from a file and say what went wrong.
#include "cli/file_reader.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <sys/stat.h>

namespace claimcheck::cli {
namespace {

[[noreturn]] void fail(int error) {
    switch (error) {
    case ENOENT: throw ReadError("there is no such file");
    case EACCES: throw ReadError("no permission to read it");
    case EISDIR: throw ReadError("is a folder; name the files in it");
    default: throw ReadError(std::strerror(error));
    }
}

} // namespace

void FileReader::Close::operator()(std::FILE* file) const {
    if (file != stdin) {
        std::fclose(file);
    }
}

FileReader::FileReader(std::string const& path)
    : file_(path == "-" ? stdin : std::fopen(path.c_str(), "rbe")) {
    struct stat status {};
    if (!file_ || fstat(fileno(file_.get()), &status) != 0) {
        fail(errno);
    }
    if (S_ISDIR(status.st_mode)) {
        fail(EISDIR);
    }
}

std::string FileReader::read_all() {
    std::string text;
    std::array<char, 65536> buffer;
    while (std::size_t const count = std::fread(buffer.data(), 1, buffer.size(), file_.get())) {
        text.append(buffer.data(), count);
    }
    if (std::ferror(file_.get())) {
        fail(errno);
    }
    return text;
}

std::optional<std::string> FileReader::read_line() {
    char* line = nullptr;
    std::size_t capacity = 0;
    errno = 0;
    ssize_t length = getline(&line, &capacity, file_.get());
    std::unique_ptr<char, decltype(&std::free)> const owner(line, &std::free);
    if (length < 0) {
        if (std::ferror(file_.get()) || errno == ENOMEM) {
            fail(errno);
        }
        return std::nullopt;
    }
    while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r')) {
        --length;
    }
    return std::string(line, static_cast<std::size_t>(length));
}

} // namespace claimcheck::cli
