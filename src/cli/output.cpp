// A temporary file beside the target, flushed to the disk and then renamed over it: a reader never
// sees half a report, and a full disk leaves the old one.
#include "cli/output.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace claimcheck::cli {
namespace {

namespace fs = std::filesystem;

// The file itself where `path` is a link to it: the link is to stay.
std::string behind_links(std::string const& path) {
    std::error_code error;
    fs::path const target = fs::canonical(path, error);
    return error ? path : target.string();
}

bool is_written_in_place(std::string const& path) {
    std::error_code error;
    fs::file_status const status = fs::status(path, error);
    return fs::exists(status) && !fs::is_regular_file(status);
}

// The permissions that a new file would have.
mode_t default_mode() {
    mode_t const mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

} // namespace

Output::Output(std::string const& path)
    : name_(path.empty() ? "standard output" : path), target_(behind_links(path)) {
    if (path.empty()) {
        file_ = stdout;
        target_.clear();
        return;
    }
    if (is_written_in_place(path)) {
        target_.clear();
        file_ = std::fopen(path.c_str(), "wbe");
    } else {
        temporary_ = target_ + ".XXXXXX";
        int const descriptor = mkostemp(temporary_.data(), O_CLOEXEC);
        file_ = descriptor < 0 ? nullptr : fdopen(descriptor, "wb");
    }
    if (!file_) {
        int const error = errno;
        temporary_.clear();
        fail(error);
    }
}

Output::~Output() {
    if (file_ && file_ != stdout) {
        std::fclose(file_);
    }
    if (!temporary_.empty()) {
        unlink(temporary_.c_str());
    }
}

void Output::write(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), file_) < text.size()) {
        fail(errno);
    }
}

void Output::commit() {
    if (std::fflush(file_) != 0) {
        fail(errno);
    }
    if (target_.empty()) {
        return;
    }
    int const descriptor = fileno(file_);
    if (fchmod(descriptor, default_mode()) != 0 || fsync(descriptor) != 0 ||
        std::rename(temporary_.c_str(), target_.c_str()) != 0) {
        fail(errno);
    }
    temporary_.clear();
}

void Output::fail(int error) const {
    throw OutputError("cannot write to " + name_ + ": " + std::strerror(error));
}

} // namespace claimcheck::cli
