// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_form.h"

#include <algorithm>
#include <vector>

namespace shirube::exchange
{

namespace
{

constexpr qsizetype mostTitleLines = 30;
constexpr size_t linesLookedAt = 200;

/// What of a record its form shows in.
struct Shape
{
    qint64 line = 1;
    int columns = 0;
    int filled = 0;
};

// A rough scan: enough to count columns, without unescaping anything.
std::vector<Shape> shapes(QByteArrayView head, char delimiter)
{
    std::vector<Shape> all;
    qint64 line = 1;
    Shape shape;
    bool quoted = false;
    bool hasText = false;
    const auto endField = [&] {
        ++shape.columns;
        shape.filled += hasText ? 1 : 0;
        hasText = false;
    };
    for (qsizetype i = 0; i < head.size() && all.size() < linesLookedAt; ++i) {
        const char c = head[i];
        const bool lineEnd = c == '\n' || (c == '\r' && (i + 1 == head.size() || head[i + 1] != '\n'));
        line += lineEnd ? 1 : 0;
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == delimiter) {
            endField();
        } else if (!quoted && lineEnd) {
            endField();
            if (shape.columns > 1 || shape.filled > 0)
                all.push_back(shape);
            shape = {.line = line};
        } else if (c != ' ' && c != '\r') {
            hasText = true;
        }
    }
    return all;
}

int usualColumns(const std::vector<Shape>& all)
{
    QMap<int, int> counts;
    for (const Shape& shape : all)
        ++counts[shape.columns];
    int usual = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= counts.value(usual))
            usual = it.key();
    }
    return usual;
}

} // namespace

CsvForm detectForm(QByteArrayView head, CsvForm form)
{
    std::vector<Shape> best;
    int columns = 0;
    const std::optional<char> given = form.delimiter;
    for (const char delimiter : delimiters) {
        if (given && *given != delimiter)
            continue;
        std::vector<Shape> found = shapes(head, delimiter);
        // A cut-off last line and free text make columns of their own: what most lines have decides.
        if (const int usual = usualColumns(found); usual > columns) {
            columns = usual;
            best = std::move(found);
            form.delimiter = delimiter;
        }
    }
    if (!form.delimiter)
        form.delimiter = ',';
    if (form.headerLine)
        return form;
    form.headerLine = 1;
    const auto end = best.begin() + std::min<qsizetype>(qsizetype(best.size()), mostTitleLines);
    const auto names = std::find_if(best.begin(), end, [&](const Shape& shape) { return 2 * shape.filled >= columns; });
    if (names != end)
        form.headerLine = names->line;
    return form;
}

} // namespace shirube::exchange
