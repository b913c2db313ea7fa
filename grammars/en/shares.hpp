// What may follow a fraction that is a share or a change: "a third of", but not "a third round".
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

constexpr auto kAfterShare = std::to_array<std::string_view>(
    {" of ",    " the ",     " its ",     " their ",   " our ",   " his ",     " all ",  " more",
     " less",   " lower",    " higher",   " fewer",    " larger", " smaller",  " from ", " in ",
     " to ",    " since ",   " compared", " year",     " on ",    " by ",      " over ", " and ",
     " as ",    " between ", " during ",  " after ",   " last ",  " this ",    " was ",  " were ",
     " is ",    " are ",     " have ",    " has ",     " had ",   " went ",    " came ", " or ",
     " but ",   " when ",    " while ",   " against ", " above ", " below ",   " up ",   " down ",
     " at ",    " before ",  " amid ",    " despite ", " with ",  " because ", " back ", " within ",
     " until ", " again"});

} // namespace claimcheck::grammar::en
