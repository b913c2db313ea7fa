// claimcheck_build_reference TABLES TARGET: the build step that makes claimcheck.sqlite.
#include <exception>
#include <iostream>

#include "reference/builder.hpp"

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: claimcheck_build_reference TABLES TARGET\n";
        return 2;
    }
    try {
        claimcheck::reference::build_database(argv[1], argv[2]);
    } catch (std::exception const& error) {
        std::cerr << "claimcheck_build_reference: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
