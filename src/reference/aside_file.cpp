// Made exclusively, flushed, renamed; locks are flock(2)'s, which end with the process.
#include "reference/aside_file.hpp"

#include <cerrno>
#include <string>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

constexpr char const* kSuffix = ".part-";

[[noreturn]] void fail(int error, fs::path const& path) {
    throw std::system_error(error, std::generic_category(), path.string());
}

void remove_leftovers(fs::path const& target) {
    std::string const start = target.filename().string() + kSuffix;
    std::error_code ignored;
    for (auto const& entry : fs::directory_iterator(folder_of(target), ignored)) {
        if (entry.path().filename().string().starts_with(start)) {
            fs::remove(entry.path(), ignored);
        }
    }
}

void flush(fs::path const& path) {
    int const descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    bool const done = descriptor >= 0 && ::fsync(descriptor) == 0;
    int const error = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!done) {
        fail(error, path);
    }
}

} // namespace

fs::path folder_of(fs::path const& file) {
    fs::path const folder = file.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

AsideFile::AsideFile(fs::path target)
    : target_(std::move(target)), path_(target_.string() + kSuffix + std::to_string(getpid())) {
    remove_leftovers(target_);
    int const descriptor = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor < 0) {
        fail(errno, folder_of(target_));
    }
    ::close(descriptor);
}

AsideFile::~AsideFile() {
    std::error_code ignored;
    fs::remove(path_, ignored);
    fs::remove(path_.string() + "-journal", ignored);
}

void AsideFile::put_in_place() {
    flush(path_);
    fs::rename(path_, target_);
    flush(folder_of(target_));
}

void FolderLock::open(fs::path const& folder) {
    descriptor_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor_ < 0) {
        fail(errno, folder);
    }
}

bool FolderLock::try_lock() const { return ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0; }

void FolderLock::lock() const {
    while (::flock(descriptor_, LOCK_EX) != 0 && errno == EINTR) {
    }
}

FolderLock::~FolderLock() {
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

} // namespace claimcheck::reference
