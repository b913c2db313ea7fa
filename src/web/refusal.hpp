// Why a request is not answered as it was meant.
#pragma once

#include <stdexcept>
#include <string>

namespace claimcheck::web {

/// An HTTP error. The message is for the person who asked: it says what is wrong in a few words and
/// quotes nothing of the request.
class Refusal : public std::runtime_error {
  public:
    Refusal(int status, std::string const& message)
        : std::runtime_error(message), status_(status) {}

    int status() const { return status_; }

  private:
    int status_;
};

} // namespace claimcheck::web
