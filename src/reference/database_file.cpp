// Checks a database by its first 100 bytes, whose layout SQLite documents and keeps
// (sqlite.org/fileformat2.html, section 1.3), so that a wrong file is named for what it is before
// SQLite sees it.
#include "reference/database_file.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <vector>

#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

#include "reference/database_error.hpp"
#include "reference/schema.hpp"

namespace claimcheck::reference {
namespace {

constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kPageSizeAt = 16; // two bytes, 1 for 65536
constexpr std::size_t kPageCountAt = 28;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::string_view kMagic("SQLite format 3\0", 16);

using Header = std::array<unsigned char, kHeaderSize>;

std::string system_words(int error) { return std::generic_category().message(error); }

/// A big-endian number of `bytes` bytes.
std::uint32_t number_at(Header const& header, std::size_t offset, std::size_t bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        value = (value << 8) | header.at(offset + i);
    }
    return value;
}

std::uint64_t stated_size(Header const& header) {
    std::uint64_t const page_size = number_at(header, kPageSizeAt, 2);
    return (page_size == 1 ? 65536 : page_size) * number_at(header, kPageCountAt, 4);
}

std::string hexadecimal(unsigned char const* bytes, std::size_t count) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += kDigits[bytes[i] >> 4];
        text += kDigits[bytes[i] & 0x0F];
    }
    return text;
}

} // namespace

DatabaseFile::DatabaseFile(std::filesystem::path path)
    : path_(std::move(path)), file_(std::fopen(path_.c_str(), "rbe"), &std::fclose) {
    if (!file_) {
        int const error = errno;
        bool const missing = error == ENOENT || error == ENOTDIR;
        throw DatabaseError(missing ? Fault::missing : Fault::unreadable, path_,
                            system_words(error));
    }
    struct stat status {};
    if (::fstat(::fileno(file_.get()), &status) != 0) {
        throw DatabaseError(Fault::unreadable, path_, system_words(errno));
    }
    if (S_ISDIR(status.st_mode)) {
        throw DatabaseError(Fault::folder, path_);
    }
    device_ = status.st_dev;
    inode_ = status.st_ino;
    check_header(static_cast<std::uint64_t>(status.st_size));
}

void DatabaseFile::check_header(std::uint64_t size) const {
    Header header{};
    auto const taken = std::fread(header.data(), 1, header.size(), file_.get());
    if (taken < header.size() || std::memcmp(header.data(), kMagic.data(), kMagic.size()) != 0) {
        throw DatabaseError(Fault::not_sqlite, path_);
    }
    if (number_at(header, kApplicationIdAt, 4) != kApplicationId) {
        throw DatabaseError(Fault::other_application, path_);
    }
    std::uint32_t const version = number_at(header, kUserVersionAt, 4);
    if (version != kSchemaVersion) {
        throw DatabaseError(version < kSchemaVersion ? Fault::older_schema : Fault::newer_schema,
                            path_, std::to_string(version));
    }
    if (size != stated_size(header)) {
        throw DatabaseError(Fault::damaged, path_,
                            std::to_string(size) + " bytes where its header says " +
                                std::to_string(stated_size(header)));
    }
}

bool DatabaseFile::replaced() const {
    struct stat status {};
    return ::stat(path_.c_str(), &status) != 0 || status.st_dev != device_ ||
           status.st_ino != inode_;
}

std::string DatabaseFile::sha256() const {
    std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> const digest(EVP_MD_CTX_new(),
                                                                    &EVP_MD_CTX_free);
    bool good = digest && EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr) == 1;
    std::vector<unsigned char> block(1U << 16);
    // pread() leaves the file's position alone, so that several threads may do this at once.
    for (off_t offset = 0; good;) {
        ssize_t const taken = ::pread(::fileno(file_.get()), block.data(), block.size(), offset);
        if (taken < 0) {
            throw DatabaseError(Fault::unreadable, path_, system_words(errno));
        }
        if (taken == 0) {
            break;
        }
        good = EVP_DigestUpdate(digest.get(), block.data(), static_cast<std::size_t>(taken)) == 1;
        offset += taken;
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> result{};
    unsigned int length = 0;
    if (!good || EVP_DigestFinal_ex(digest.get(), result.data(), &length) != 1) {
        throw std::runtime_error("cannot compute a SHA-256 with this OpenSSL");
    }
    return hexadecimal(result.data(), length);
}

} // namespace claimcheck::reference
