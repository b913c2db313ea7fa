// Distances between words, and which one was meant.
#include <catch2/catch.hpp>

#include "core/similar.hpp"

using namespace claimcheck;

TEST_CASE("the distance of two words is the number of slips") {
    CHECK(edit_distance("Georgia", "georgia", 3) == 0);
    CHECK(edit_distance("Gorgia", "Georgia", 3) == 1);
    CHECK(edit_distance("Goergia", "Georgia", 3) == 1);
    CHECK(edit_distance("", "abc", 3) == 3);
    CHECK(edit_distance("kitten", "sitting", 3) == 3);
    CHECK(edit_distance("abc", "xyz", 2) == 3);
    CHECK(edit_distance("a", "abcdefgh", 2) == 3);
    CHECK(edit_distance(std::string(100000, 'a'), std::string(100000, 'b'), 2) == 3);
}

TEST_CASE("a slip has a nearest word, another word has none") {
    std::vector<std::string_view> const words = {"Armenia", "Georgia", "Iran", "Iraq", "gdp"};
    CHECK(nearest_word("Armeina", words) == "Armenia");
    CHECK(nearest_word("Gorgia", words) == "Georgia");
    CHECK(nearest_word("Irna", words) == "Iran");
    CHECK(nearest_word("gpd", words) == "gdp");
    CHECK(nearest_word("Atlantis", words).empty());
    CHECK(nearest_word("", words).empty());
    CHECK(nearest_word("xy", words).empty());
}
