// Words that say a figure again in other terms.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

constexpr std::array<std::string_view, 9> kRephrasings = {"or",
                                                          "i.e.",
                                                          "that is",
                                                          "equal to",
                                                          "equivalent to",
                                                          "equivalent",
                                                          "the equivalent of",
                                                          "which is",
                                                          "representing"};

} // namespace claimcheck::grammar::en
