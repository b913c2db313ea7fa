// How a reference database is told from other SQLite files, as set in reference_data/schema.sql.
#pragma once

#include <cstdint>

namespace claimcheck::reference {

/// "CLMC"
inline constexpr std::uint32_t kApplicationId = 0x434C4D43;
inline constexpr std::uint32_t kSchemaVersion = 3;

} // namespace claimcheck::reference
