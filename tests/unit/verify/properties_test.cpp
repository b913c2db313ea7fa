// What must hold of every claim: checked on thousands of generated ones, the same in every run.
#include <cmath>
#include <optional>
#include <random>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "core/names.hpp"
#include "tests/support/fake_statistics.hpp"
#include "tests/unit/verify/claims.hpp"
#include "verify/hearing.hpp"
#include "verify/judge.hpp"
#include "verify/written.hpp"

using namespace claimcheck;
using claimcheck::test::FakeFigures;
using claimcheck::test::trade_claim;

namespace {

constexpr int kCases = 4000;
constexpr double kTolerance = 5;

/// Random numbers that are the same on every machine, unlike those of std::*_distribution.
class Dice {
  public:
    /// 0 <= x < 1
    double part() { return static_cast<double>(engine_() >> 11) * 0x1p-53; }
    double between(double lo, double hi) { return lo + (hi - lo) * part(); }
    int choice(int count) { return static_cast<int>(part() * count); }
    bool toss() { return choice(2) == 1; }

  private:
    std::mt19937_64 engine_{20240508};
};

/// What the statistics really were, of which the store has rounded figures.
struct Truth {
    double exports[2];
    double imports[2];
};

/// Appends a figure of two to five digits to a line for the store.
/// @return a true value that rounds to it
double publish(Dice& dice, int year, std::string& line) {
    double const millions = std::floor(dice.between(1, 10) * std::pow(10, 1 + dice.choice(4)));
    std::ostringstream figure;
    figure << ' ' << year << '=' << static_cast<long>(millions) << 'm';
    line += figure.str();
    double const rounding = std::min(0.5, millions * 0.005);
    return (millions + dice.between(-rounding, rounding)) * 1e6;
}

Truth fill(Dice& dice, FakeFigures& figures) {
    figures.source("geostat-2024-01", "2024-01-31");
    Truth truth{};
    std::string exports = "geostat-2024-01 trade.goods export GEO DEU USD";
    std::string imports = "geostat-2024-01 trade.goods import GEO DEU USD";
    for (int i = 0; i < 2; ++i) {
        truth.exports[i] = publish(dice, 2022 + i, exports);
        truth.imports[i] = publish(dice, 2022 + i, imports);
    }
    figures.add(exports);
    figures.add(imports);
    return truth;
}

enum class Rounding { nearest, down, up };

/// A number as a text would write it, with so many significant digits.
Decimal write(double value, int digits, Rounding rounding) {
    int const last = static_cast<int>(std::floor(std::log10(value))) - digits + 1;
    double const scaled = value / std::pow(10, last);
    double const whole = rounding == Rounding::down ? std::floor(scaled)
                         : rounding == Rounding::up ? std::ceil(scaled)
                                                    : std::round(scaled);
    return make_decimal(std::to_string(static_cast<long>(whole)), last);
}

/// A claim of a generated kind, without its number, and the number that would be true.
struct Asked {
    Claim claim;
    double truth = 0;
};

Asked ask(Dice& dice, Truth const& truth) {
    Asked asked;
    bool const both_ways = dice.toss();
    double const later = truth.exports[1] + (both_ways ? truth.imports[1] : 0);
    double const earlier = truth.exports[0] + (both_ways ? truth.imports[0] : 0);
    auto const make = [&](ClaimKind kind, std::string const& unit, double number) {
        asked.claim = trade_claim(kind, "GEO>DEU", "2023", unit);
        asked.claim.flow = both_ways ? Flow::trade : Flow::exports;
        asked.truth = std::abs(number);
    };
    switch (dice.choice(5)) {
    case 0: make(ClaimKind::level, "USD", later); return asked;
    case 1: make(ClaimKind::change_percent, "percent", (later / earlier - 1) * 100); break;
    case 2: make(ClaimKind::change_multiple, "x", later / earlier); break;
    case 3: make(ClaimKind::change_absolute, "USD", later - earlier); break;
    default:
        make(ClaimKind::balance, "USD", truth.exports[1] - truth.imports[1]);
        asked.claim.flow = Flow::balance;
        asked.claim.direction =
            truth.exports[1] > truth.imports[1] ? Direction::up : Direction::down;
        return asked;
    }
    asked.claim.direction = later > earlier ? Direction::up : Direction::down;
    return asked;
}

bool shrinks(Claim const& claim) {
    return claim.kind == ClaimKind::change_multiple && claim.direction == Direction::down;
}

/// Whether the rules of writing allow to write `truth` like that: "$1 billion" is not 1.4, "about
/// 100" not 80; percentages may be rounded by more than a tenth, thresholds and ranges lie
/// anywhere.
bool is_well_written(Claim const& claim, double truth) {
    double const written = claim.value->value;
    bool const is_plain = claim.comparator == Comparator::equal && !claim.just_short;
    bool const is_near = is_plain || claim.just_short || claim.comparator == Comparator::about;
    bool const is_percent = is_plain && verify::is_percentage(claim.unit);
    bool const is_exempt = !is_near || is_percent || claim.kind == ClaimKind::range;
    double const off = std::abs(written - truth) / std::min(written, truth);
    return written > 0 && (is_exempt || off < 0.09);
}

/// Gives the claim a number and a wording of which the truth is an instance.
/// @return false where the dice give none that is well written
bool state_truly(Dice& dice, Asked& asked) {
    Claim& claim = asked.claim;
    int const digits = 1 + dice.choice(4);
    // The larger the fall, the smaller the ratio: "more than halved" is less than 0.5.
    Rounding const weaker = shrinks(claim) ? Rounding::up : Rounding::down;
    Rounding const stronger = shrinks(claim) ? Rounding::down : Rounding::up;
    Rounding rounding = Rounding::nearest;
    switch (dice.choice(6)) {
    case 0:
        claim.comparator = dice.toss() ? Comparator::more : Comparator::at_least;
        rounding = weaker;
        break;
    case 1:
        claim.comparator = dice.toss() ? Comparator::less : Comparator::at_most;
        rounding = stronger;
        break;
    case 2: claim.comparator = Comparator::about; break;
    case 3:
        claim.just_short = true;
        rounding = stronger;
        break;
    case 4:
        if (claim.kind == ClaimKind::level) {
            claim.kind = ClaimKind::range;
            claim.value_hi = write(asked.truth, digits, Rounding::up);
            rounding = Rounding::down;
        }
        break;
    default: break;
    }
    claim.value = write(asked.truth, digits, rounding);
    return is_well_written(claim, asked.truth);
}

/// Gives the claim a number that lies outside the reference's band by more than `slack`.
/// @return false where there is none on the side that the dice choose
bool state_wrongly(Dice& dice, Claim& claim, ReferenceFigure const& reference, double slack) {
    bool const is_negative = reference.value < 0;
    Interval const band = is_negative ? -reference.interval : reference.interval;
    bool const too_high = dice.toss();
    if (dice.toss()) {
        claim.comparator = too_high != shrinks(claim) ? Comparator::more : Comparator::less;
    }
    // 3 % more than enough: zeros at the end of a written number may mean 2 % of it.
    double const wrong = too_high ? (band.hi + slack) * 1.03 : (band.lo - slack) * 0.97;
    if (band.lo <= 0 || wrong <= 0) {
        return false;
    }
    claim.value = write(wrong, 6, too_high ? Rounding::up : Rounding::down);
    return true;
}

std::string described(Claim const& claim, double truth) {
    return std::string(name(claim.kind)) + " " + std::string(name(claim.comparator)) +
           (claim.just_short ? " nearly " : " ") + std::to_string(claim.value->value) + " " +
           claim.unit + " " + std::string(name(claim.direction)) + ", truth " +
           std::to_string(truth);
}

verify::Context context(Lexicon const& lexicon, FakeFigures const& figures) {
    return {parse_date("2024-05-08"), lexicon, figures, kTolerance};
}

} // namespace

TEST_CASE("a true statement is supported, at any precision and comparator") {
    Dice dice;
    Lexicon const lexicon = test::small_lexicon();
    int judged = 0;
    for (int i = 0; i < kCases; ++i) {
        FakeFigures figures;
        Asked asked = ask(dice, fill(dice, figures));
        if (state_truly(dice, asked)) {
            Verdict const verdict = verify::judge(asked.claim, context(lexicon, figures));
            INFO(described(asked.claim, asked.truth) << "\n" << verdict.explanation);
            REQUIRE(verdict.judgement == Judgement::supported);
            ++judged;
        }
    }
    CHECK(judged > kCases / 2);
}

TEST_CASE("a statement that is off by more than tolerance and rounding differs") {
    Dice dice;
    Lexicon const lexicon = test::small_lexicon();
    int judged = 0;
    for (int i = 0; i < kCases; ++i) {
        FakeFigures figures;
        Asked asked = ask(dice, fill(dice, figures));
        asked.claim.value = write(asked.truth, 6, Rounding::nearest);
        auto const reference = verify::judge(asked.claim, context(lexicon, figures)).reference;
        REQUIRE(reference);
        double const slack = verify::slack(reference->value, asked.claim.unit, kTolerance);
        if (state_wrongly(dice, asked.claim, *reference, slack)) {
            Verdict const verdict = verify::judge(asked.claim, context(lexicon, figures));
            INFO(described(asked.claim, asked.truth) << "\n" << verdict.explanation);
            REQUIRE(verdict.judgement == Judgement::differs);
            ++judged;
        }
    }
    CHECK(judged > kCases / 2);
}

TEST_CASE("a digit more never makes the interval wider") {
    Dice dice;
    for (int i = 0; i < kCases; ++i) {
        std::string digits = std::to_string(1 + dice.choice(9));
        int exponent = dice.choice(12) - 3;
        std::string const unit = dice.toss() ? "percent" : "USD";
        auto const width = [&] {
            Interval const interval =
                verify::written_interval(make_decimal(digits, exponent), unit);
            return interval.hi - interval.lo;
        };
        double before = width();
        for (int more = 0; more < 5; ++more) {
            digits += std::to_string(dice.choice(10));
            --exponent;
            INFO(digits << "e" << exponent << " " << unit);
            double const after = width();
            REQUIRE(after <= before * (1 + 1e-9));
            before = after;
        }
    }
}

TEST_CASE("readings never change a verdict") {
    Dice dice;
    Lexicon const lexicon = test::small_lexicon();
    int with_readings = 0;
    for (int i = 0; i < kCases; ++i) {
        FakeFigures figures;
        Asked asked = ask(dice, fill(dice, figures));
        asked.claim.value = write(asked.truth * dice.between(0.3, 3), 2, Rounding::nearest);
        Verdict const verdict = verify::judge(asked.claim, context(lexicon, figures));
        auto const compared =
            std::get<verify::Compared>(verify::compared_periods(asked.claim, std::nullopt));
        derive::Desk const desk(lexicon, figures, parse_date("2024-05-08"));
        verify::Hearing const hearing =
            verify::hear(desk, verify::questions(asked.claim, compared, lexicon),
                         verify::claimed_numbers(asked.claim), kTolerance);
        INFO(described(asked.claim, asked.truth));
        REQUIRE(verdict.judgement == hearing.judgement);
        REQUIRE((verdict.readings.empty() || verdict.judgement == Judgement::differs));
        REQUIRE(verdict.readings.size() <= 3);
        with_readings += verdict.readings.empty() ? 0 : 1;
    }
    CHECK(with_readings > kCases / 20);
}
