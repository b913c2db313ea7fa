// A new file beside the one that it will replace.
#pragma once

#include <filesystem>

namespace claimcheck::reference {

/// A file that is written beside its later place and removed unless it was put there. What earlier
/// runs left behind when they were killed is removed too.
class AsideFile {
  public:
    /// @throws std::system_error where no file can be made there, with the folder's name
    explicit AsideFile(std::filesystem::path target);
    ~AsideFile();
    AsideFile(AsideFile const&) = delete;
    AsideFile& operator=(AsideFile const&) = delete;

    std::filesystem::path const& path() const { return path_; }

    /// Takes its place in one step. Both the file and its folder are on the disk before this
    /// returns.
    /// @throws std::system_error
    void put_in_place();

  private:
    std::filesystem::path target_;
    std::filesystem::path path_;
};

/// Keeps other programs out of a folder that do the same; they wait.
class FolderLock {
  public:
    /// Waits until the lock is free.
    /// @param on_wait  called once where it is not free at once
    /// @throws std::system_error where the folder cannot be opened
    template <class OnWait> FolderLock(std::filesystem::path const& folder, OnWait on_wait) {
        open(folder);
        if (!try_lock()) {
            on_wait();
            lock();
        }
    }
    ~FolderLock();
    FolderLock(FolderLock const&) = delete;
    FolderLock& operator=(FolderLock const&) = delete;

  private:
    void open(std::filesystem::path const& folder);
    bool try_lock() const;
    void lock() const;

    int descriptor_ = -1;
};

/// The folder of a file; "." for a bare name.
std::filesystem::path folder_of(std::filesystem::path const& file);

} // namespace claimcheck::reference
