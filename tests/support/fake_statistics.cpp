// The fake store: lines of text to series, and exact matching.
#include "tests/support/fake_statistics.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <stdexcept>

#include "core/decimal.hpp"
#include "core/names.hpp"

namespace claimcheck::test {
namespace {

std::string dash_is_empty(std::string const& word) { return word == "-" ? "" : word; }

Flow flow_named(std::string const& word) {
    for (Flow const flow : {Flow::exports, Flow::imports, Flow::trade, Flow::balance}) {
        if (name(flow) == word) {
            return flow;
        }
    }
    return Flow::none;
}

/// "2462.8m" as a value and half a unit of its last digit.
Observation observation(std::string const& period, std::string number) {
    int exponent = 0;
    for (auto const& [suffix, digits] : {std::pair("m", 6), std::pair("bn", 9)}) {
        if (number.ends_with(suffix)) {
            number.erase(number.find(suffix));
            exponent = digits;
        }
    }
    bool const negative = number.starts_with("-");
    number.erase(0, negative ? 1 : 0);
    if (auto const point = number.find('.'); point != std::string::npos) {
        exponent -= static_cast<int>(number.size() - point - 1);
        number.erase(point, 1);
    }
    Decimal const decimal = make_decimal(number, exponent);
    double const half_digit = std::pow(10, decimal.last_digit) / 2;
    return {parse_period(period).value(), negative ? -decimal.value : decimal.value,
            std::min(half_digit, decimal.value * 0.005), ""};
}

bool matches(Series const& series, SeriesQuery const& query) {
    return series.indicator == query.indicator && series.flow == query.flow &&
           (query.reporter.empty() || series.reporter == query.reporter) &&
           series.product == query.product &&
           (!query.partner || series.partner == *query.partner) &&
           (!query.frequency || series.frequency == *query.frequency);
}

} // namespace

Source& FakeFigures::source(std::string const& id, std::string const& vintage) {
    auto made = std::make_shared<Source>();
    made->id = id;
    made->family = id.substr(0, id.find("-20"));
    made->short_name = made->family;
    made->vintage = vintage;
    made->rank = static_cast<int>(sources_.size());
    return *sources_.insert_or_assign(id, made).first->second;
}

void FakeFigures::add(std::string const& line) {
    std::istringstream words(line);
    std::string source, indicator, flow, reporter, partner, unit, cell;
    words >> source >> indicator >> flow >> reporter >> partner >> unit;
    auto series = std::make_shared<Series>();
    series->indicator = indicator;
    series->flow = flow_named(flow);
    series->reporter = reporter;
    series->partner = dash_is_empty(partner);
    series->unit = unit;
    series->source = sources_.at(source);
    while (words >> cell) {
        auto const equals = cell.find('=');
        series->observations.push_back(
            observation(cell.substr(0, equals), cell.substr(equals + 1)));
    }
    if (series->observations.empty()) {
        throw std::invalid_argument("no figures in: " + line);
    }
    series->frequency = series->observations.front().period.frequency;
    series_.push_back(std::move(series));
}

std::vector<std::shared_ptr<Series const>> FakeFigures::find(SeriesQuery const& query) const {
    std::vector<std::shared_ptr<Series const>> found;
    for (auto const& series : series_) {
        if (matches(*series, query)) {
            found.push_back(series);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) {
        return a->source->rank != b->source->rank ? a->source->rank < b->source->rank
                                                  : a->source->vintage < b->source->vintage;
    });
    return found;
}

bool FakeFigures::covers(std::string const& source, SeriesQuery const& query,
                         Period const& period) const {
    SeriesQuery anyone = query;
    anyone.partner.reset();
    return std::any_of(series_.begin(), series_.end(), [&](auto const& series) {
        return series->source->id == source && matches(*series, anyone) && series->at(period);
    });
}

Lexicon small_lexicon() {
    Lexicon lexicon;
    lexicon.areas = {{"ARM", AreaKind::country, "Armenia", "Armenia"},
                     {"BLR", AreaKind::country, "Belarus", "Belarus"},
                     {"DEU", AreaKind::country, "Germany", "Germany"},
                     {"EAEU", AreaKind::bloc, "Eurasian Economic Union", "the EAEU"},
                     {"GEO", AreaKind::country, "Georgia", "Georgia"},
                     {"KAZ", AreaKind::country, "Kazakhstan", "Kazakhstan"},
                     {"KGZ", AreaKind::country, "Kyrgyzstan", "Kyrgyzstan"},
                     {"RUS", AreaKind::country, "Russia", "Russia"},
                     {"USA", AreaKind::country, "United States", "the United States"},
                     {"WLD", AreaKind::world, "World", "the world"}};
    lexicon.indicators = {
        {"gdp.current", "gdp", "gross domestic product", "USD", "level", "nominal"},
        {"gdp.growth", "gdp", "real growth of GDP", "percent", "rate", "real"},
        {"inflation.cpi", "inflation", "consumer price inflation", "percent", "rate", "average"},
        {"population", "population", "population", "count", "level", ""},
        {"trade.goods", "trade", "trade in goods", "USD", "level", "goods"},
        {"trade.goods.consignment", "trade", "imports of goods by country of consignment", "USD",
         "level", "goods_consignment"},
        {"trade.goods.share", "trade", "share of trade in goods", "percent", "share", "goods"},
        {"trade.gs", "trade", "trade in goods and services", "USD", "level", "goods_services"}};
    auto const day = [](int year, unsigned month, unsigned date) {
        return std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) /
                                     static_cast<int>(date));
    };
    lexicon.memberships = {{"EAEU", "ARM", day(2015, 1, 2), {}},
                           {"EAEU", "BLR", day(2015, 1, 1), {}},
                           {"EAEU", "KAZ", day(2015, 1, 1), {}},
                           {"EAEU", "KGZ", day(2015, 8, 12), {}},
                           {"EAEU", "RUS", day(2015, 1, 1), {}}};
    return lexicon;
}

FakeFigures armenian_trade() {
    FakeFigures figures;
    for (auto const& [id, vintage] :
         {std::pair("armstat-2024-05", "2024-05-11"), std::pair("armstat-2025-02", "2025-02-25"),
          std::pair("opendata-am-2023", "2023-03-31")}) {
        Source& source = figures.source(id, vintage);
        source.family = "armstat";
        source.short_name = "Armstat";
        source.complete = true;
        source.rank = 0;
    }
    figures.add("armstat-2024-05 trade.goods export ARM BLR USD 2022=76.96m 2023=91.93m");
    figures.add("armstat-2024-05 trade.goods import ARM BLR USD 2022=109.89m 2023=89.71m");
    figures.add("armstat-2024-05 trade.goods export ARM KAZ USD 2022=18.68m 2023=71.32m");
    figures.add("armstat-2024-05 trade.goods import ARM KAZ USD 2022=23.59m 2023=29.16m");
    figures.add("armstat-2024-05 trade.goods export ARM KGZ USD 2022=5.68m 2023=27.39m");
    figures.add("armstat-2024-05 trade.goods import ARM KGZ USD 2022=0.99m 2023=0.44m");
    figures.add("armstat-2024-05 trade.goods export ARM RUS USD 2017=557.26m 2018=666.13m"
                " 2019=741.44m 2020=680.34m 2021=840.68m 2022=2462.78m 2023=3418.64m");
    figures.add("armstat-2024-05 trade.goods import ARM RUS USD 2017=1173.23m 2018=1259.69m"
                " 2019=1483.93m 2020=1477.40m 2021=1785.41m 2022=2637.12m 2023=3887.38m");
    figures.add("armstat-2025-02 trade.goods export ARM BLR USD 2014=9.04m 2015=6.81m"
                " 2016=13.41m 2022=76.96m 2023=97.29m 2024=115.03m");
    figures.add("armstat-2025-02 trade.goods import ARM BLR USD 2014=31.03m 2015=25.66m"
                " 2016=23.30m 2022=109.89m 2023=91.17m 2024=90.57m");
    figures.add("armstat-2025-02 trade.goods export ARM KAZ USD 2014=6.95m 2015=4.17m"
                " 2016=4.97m 2022=18.68m 2023=79.85m 2024=54.12m");
    figures.add("armstat-2025-02 trade.goods import ARM KAZ USD 2014=0.56m 2015=0.38m"
                " 2016=0.68m 2022=23.59m 2023=30.28m 2024=30.00m");
    figures.add("armstat-2025-02 trade.goods export ARM KGZ USD 2014=0.38m 2015=0.37m"
                " 2016=1.04m 2022=5.68m 2023=28.82m 2024=14.15m");
    figures.add("armstat-2025-02 trade.goods import ARM KGZ USD 2014=0.10m 2015=0.13m"
                " 2016=0.08m 2022=0.99m 2023=0.44m 2024=0.51m");
    figures.add("armstat-2025-02 trade.goods export ARM RUS USD 2007=201.54m 2008=208.17m"
                " 2009=107.43m 2010=160.51m 2011=222.27m 2012=279.11m 2013=334.13m 2014=308.25m"
                " 2015=244.89m 2016=374.47m 2017=557.26m 2018=666.13m 2019=741.44m 2020=680.34m"
                " 2021=840.68m 2022=2462.78m 2023=3540.19m 2024=3161.99m");
    figures.add("armstat-2025-02 trade.goods import ARM RUS USD 2007=720.44m 2008=851.17m"
                " 2009=792.24m 2010=835.27m 2011=890.87m 2012=1057.42m 2013=1025.16m"
                " 2014=1122.88m 2015=942.38m 2016=983.84m 2017=1173.23m 2018=1259.69m"
                " 2019=1483.93m 2020=1477.40m 2021=1785.41m 2022=2637.12m 2023=4383.75m"
                " 2024=9239.65m");
    figures.add("opendata-am-2023 trade.goods export ARM RUS USD 2020=680.34m 2021=840.68m"
                " 2022=2410.96m");
    figures.add("opendata-am-2023 trade.goods import ARM RUS USD 2020=1477.40m 2021=1785.41m"
                " 2022=2622.50m");
    return figures;
}

} // namespace claimcheck::test
