// The program: everything it does is in app.cpp.
#include "cli/app.hpp"

int main(int argc, char** argv) { return claimcheck::cli::run(argc, argv); }
