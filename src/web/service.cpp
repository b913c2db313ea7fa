// One shared copy.
#include "web/service.hpp"

namespace claimcheck::web {

CurrentService always(Service service) {
    return [shared = std::make_shared<Service const>(std::move(service))] { return shared; };
}

} // namespace claimcheck::web
