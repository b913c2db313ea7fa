// Text and lines at computed places; all numbers with one decimal.
#include "report/chart.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "core/amount.hpp"
#include "core/utf8.hpp"
#include "report/axis.hpp"
#include "report/wrap.hpp"

namespace claimcheck::report {
namespace {

constexpr double kWidth = 760;
constexpr double kLeft = 80;
constexpr double kRight = 20;
constexpr double kPlotHeight = 300;
constexpr double kTitleHeight = 44;
constexpr double kTextHeight = 18;
constexpr std::size_t kCreditWidth = 112; ///< characters
constexpr int kValueTicks = 5;
constexpr int kYearTicks = 8;

/// Okabe and Ito, "Color Universal Design" (2008), those that are dark enough on white.
constexpr std::array<char const*, 6> kColours = {"#0072B2", "#D55E00", "#009E73",
                                                 "#CC79A7", "#E69F00", "#56B4E9"};
constexpr std::array<char const*, 3> kDashes = {"none", "7 4", "2 3"};

std::string escaped(std::string const& text) {
    std::string result;
    for (char const c : valid_utf8(text)) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        default: result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        }
    }
    return result;
}

std::string place(double number) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", number);
    return text.data();
}

struct Extent {
    double lo = HUGE_VAL;
    double hi = -HUGE_VAL;

    void include(double x) {
        lo = std::min(lo, x);
        hi = std::max(hi, x);
    }
};

class Drawing {
  public:
    explicit Drawing(Chart const& chart) : chart_(chart) {
        for (ChartLine const& line : chart.lines) {
            for (ChartPoint const& point : line.points) {
                years_.include(point.year);
                values_.include(point.value);
            }
        }
        values_.include(0);
        value_ticks_ = round_ticks(values_.lo, values_.hi, kValueTicks);
        values_ = {value_ticks_.front(), value_ticks_.back()};
        top_ = kTitleHeight + 8 + kTextHeight * static_cast<double>(legend().size());
    }

    std::string svg() {
        std::vector<std::string> const credits = credit_lines();
        double const height =
            top_ + kPlotHeight + 40 + kTextHeight * static_cast<double>(credits.size());
        out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + place(kWidth) + " " +
               place(height) + "\" width=\"" + place(kWidth) + "\" height=\"" + place(height) +
               "\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n<title>" +
               escaped(chart_.title) + "</title>\n<desc>" + escaped(chart_.description) +
               "</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
        text(16, 28, chart_.title, "font-size=\"17\" font-weight=\"bold\"");
        draw_legend();
        if (years_.lo <= years_.hi) {
            draw_axes();
            for (std::size_t i = chart_.lines.size(); i > 0; --i) { // the first one on top
                draw_line(chart_.lines[i - 1], i - 1);
            }
        }
        double y = top_ + kPlotHeight + 52;
        for (std::string const& credit : credits) {
            text(16, y, credit, "fill=\"#555\" font-size=\"12\"");
            y += kTextHeight;
        }
        return out_ + "</svg>\n";
    }

  private:
    std::vector<ChartLine const*> legend() const {
        std::vector<ChartLine const*> lines;
        for (ChartLine const& line : chart_.lines) {
            if (!line.points.empty()) {
                lines.push_back(&line);
            }
        }
        return lines.size() > 1 ? lines : std::vector<ChartLine const*>();
    }

    std::vector<std::string> credit_lines() const {
        std::vector<std::string> lines;
        for (std::string const& credit : chart_.credits) {
            auto const wrapped = wrap(printable(credit), kCreditWidth);
            lines.insert(lines.end(), wrapped.begin(), wrapped.end());
        }
        return lines;
    }

    void text(double x, double y, std::string const& content, std::string const& attributes) {
        out_ += "<text x=\"" + place(x) + "\" y=\"" + place(y) + "\" " + attributes + ">" +
                escaped(content) + "</text>\n";
    }

    void stroke(double x1, double y1, double x2, double y2, std::string const& colour) {
        out_ += "<line x1=\"" + place(x1) + "\" y1=\"" + place(y1) + "\" x2=\"" + place(x2) +
                "\" y2=\"" + place(y2) + "\" stroke=\"" + colour + "\"/>\n";
    }

    double x_of(double year) const {
        double const span = std::max(years_.hi - years_.lo, 1e-9);
        double const middle = years_.hi == years_.lo ? 0.5 : (year - years_.lo) / span;
        return kLeft + middle * (kWidth - kLeft - kRight);
    }
    double y_of(double value) const {
        // Divided first: the span of two large values need not be finite.
        double const part = (value / 2 - values_.lo / 2) / (values_.hi / 2 - values_.lo / 2);
        return top_ + (1 - part) * kPlotHeight;
    }

    void draw_legend() {
        double y = kTitleHeight + 8;
        for (ChartLine const* line : legend()) {
            auto const i = static_cast<std::size_t>(line - chart_.lines.data());
            out_ += "<line x1=\"16\" y1=\"" + place(y - 4) + "\" x2=\"46\" y2=\"" + place(y - 4) +
                    "\" " + look(i) + "/>\n";
            text(54, y, line->label, "fill=\"#222\"");
            y += kTextHeight;
        }
    }

    void draw_axes() {
        auto const scale = amount_scale(std::max(std::abs(values_.lo), std::abs(values_.hi)));
        for (double const tick : value_ticks_) {
            stroke(kLeft, y_of(tick), kWidth - kRight, y_of(tick), tick == 0 ? "#555" : "#ddd");
            text(kLeft - 8, y_of(tick) + 4, tick == 0 ? "0" : number_in_words(tick, scale),
                 "text-anchor=\"end\" fill=\"#222\"");
        }
        double previous = -HUGE_VAL;
        for (double const tick : round_ticks(years_.lo, years_.hi, kYearTicks)) {
            double const year = std::round(tick);
            if (year < years_.lo - 0.01 || year > years_.hi + 0.01 || year == previous) {
                continue;
            }
            previous = year;
            stroke(x_of(year), top_ + kPlotHeight, x_of(year), top_ + kPlotHeight + 5, "#555");
            text(x_of(year), top_ + kPlotHeight + 20, std::to_string(static_cast<int>(year)),
                 "text-anchor=\"middle\" fill=\"#222\"");
        }
    }

    static std::string look(std::size_t i) {
        return std::string("fill=\"none\" stroke=\"") + kColours[i % kColours.size()] +
               "\" stroke-width=\"2\" stroke-dasharray=\"" +
               kDashes[i / kColours.size() % kDashes.size()] + "\"";
    }

    void draw_line(ChartLine const& line, std::size_t i) {
        std::string path;
        ChartPoint const* before = nullptr;
        for (ChartPoint const& point : line.points) {
            bool const goes_on = before && point.year - before->year < line.step * 1.5;
            path += (goes_on ? "L" : "M") + place(x_of(point.year)) + " " +
                    place(y_of(point.value)) + " ";
            before = &point;
        }
        if (path.empty()) {
            return;
        }
        path.pop_back();
        out_ += "<path d=\"" + path + "\" " + look(i) + "/>\n";
        for (ChartPoint const& point : line.points) {
            out_ += "<circle cx=\"" + place(x_of(point.year)) + "\" cy=\"" +
                    place(y_of(point.value)) + "\" r=\"2.5\" fill=\"" +
                    kColours[i % kColours.size()] + "\"><title>" + escaped(point.label) +
                    "</title></circle>\n";
        }
    }

    Chart const& chart_;
    Extent years_;
    Extent values_;
    std::vector<double> value_ticks_;
    double top_ = 0;
    std::string out_;
};

} // namespace

std::string to_svg(Chart const& chart) { return Drawing(chart).svg(); }

} // namespace claimcheck::report
