// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/base/sentences.h"
#include "core/plan/names.h"
#include "core/report/review_tables.h"
#include "core/report/review_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

/// The grades of a round by item, so that a cell need not search.
struct Grades
{
    QHash<InitiativeId, QString> byItem;
    const review::GradingScale* scale = nullptr;

    explicit Grades(const review::Review* review)
    {
        if (!review)
            return;
        scale = &review->scale;
        for (const review::GradedSheet& sheet : review->sheets)
            byItem.insert(sheet.item.id, sheet.grade());
    }

    [[nodiscard]] QString worse(const QString& known, InitiativeId item) const
    {
        const QString grade = byItem.value(item);
        return scale && scale->rankOf(grade) > scale->rankOf(known) ? grade : known;
    }
};

void add(MatrixCell& cell, const plan::Initiative& item, const Grades& grades)
{
    ++cell.items;
    cell.withoutIndicator += item.indicators.isEmpty();
    cell.withoutOwner += item.owners.isEmpty();
    cell.worstGrade = grades.worse(cell.worstGrade, item.id);
    cell.ids.append(item.id);
}

Cell matrixCell(const MatrixCell& cell)
{
    const QString count = formatCount(cell.items);
    return {cell.worstGrade.isEmpty() ? count : count + u" · "_s + cell.worstGrade, QVariant(cell.items)};
}

} // namespace

Matrix themeMatrix(const QList<plan::Initiative>& items, const QList<plan::Theme>& themes, plan::ThemeKind kind,
                   const review::Review* review, bool perOrgan)
{
    Matrix matrix;
    QHash<ThemeId, qsizetype> rowOf;
    for (const plan::Theme& theme : themes) {
        // A theme of another single year is no gap of this one.
        const bool isOfYear = !theme.fiscalYear.isValid() || items.isEmpty() || theme.fiscalYear == items.first().fiscalYear;
        if (theme.kind != kind || !isOfYear)
            continue;
        rowOf.insert(theme.id, matrix.rows.size());
        matrix.rows.append({theme, {}, {}});
    }
    const review::GroupsOf columnsOf = perOrgan ? review::byOrgan() : review::byOrganKind();
    QHash<QString, qsizetype> columnOf;
    for (const plan::Initiative& item : items) {
        for (const QString& column : columnsOf(item)) {
            if (!columnOf.contains(column)) {
                columnOf.insert(column, matrix.columns.size());
                matrix.columns.append(column);
            }
        }
    }
    for (Matrix::Row& row : matrix.rows)
        row.cells.resize(matrix.columns.size());
    const Grades grades(review);
    for (const plan::Initiative& item : items) {
        for (const plan::Theme& theme : item.themes) {
            const auto place = rowOf.constFind(theme.id);
            if (place == rowOf.cend())
                continue;
            Matrix::Row& row = matrix.rows[*place];
            add(row.all, item, grades);
            for (const QString& column : columnsOf(item))
                add(row.cells[columnOf.value(column)], item, grades);
        }
    }
    return matrix;
}

Table matrixTable(const Matrix& matrix, const QString& title)
{
    Table table;
    table.title = title;
    table.unit = say(QT_TRANSLATE_NOOP("Report", "items"));
    const QString help = say(QT_TRANSLATE_NOOP("Report", "How many items serve the theme · the lowest grade among them."));
    table.columns = {{say(QT_TRANSLATE_NOOP("Report", "Theme")), Align::Left, 3},
                     {say(QT_TRANSLATE_NOOP("Report", "All items")), Align::Right, 1,
                      say(QT_TRANSLATE_NOOP("Report", "How many items serve the theme, each once."))},
                     {say(QT_TRANSLATE_NOOP("Report", "Lowest grade")), Align::Center, 0.8,
                      say(QT_TRANSLATE_NOOP("Report", "The lowest grade among them in the round."))},
                     {say(QT_TRANSLATE_NOOP("Report", "No indicator")), Align::Right, 0.9,
                      say(QT_TRANSLATE_NOOP("Report", "How many of them have no indicator."))},
                     {say(QT_TRANSLATE_NOOP("Report", "No owner")), Align::Right, 0.9,
                      say(QT_TRANSLATE_NOOP("Report", "How many of them have no owner."))}};
    for (const QString& column : matrix.columns)
        table.columns.append({column, Align::Right, 1.1, help});
    qsizetype gaps = 0;
    bool isGraded = false;
    for (const Matrix::Row& row : matrix.rows) {
        gaps += row.all.items == 0;
        isGraded = isGraded || !row.all.worstGrade.isEmpty();
        const QString all = (row.all.items == 0 ? u"▲ "_s : QString()) + formatCount(row.all.items);
        QList<Cell> cells{textCell(plan::displayCode(row.theme) + u' ' + row.theme.title), {all, row.all.items},
                          textCell(gradeText(row.all.worstGrade)), countCell(row.all.withoutIndicator),
                          countCell(row.all.withoutOwner)};
        for (const MatrixCell& cell : row.cells)
            cells.append(matrixCell(cell));
        table.rows.append(cells);
    }
    QStringList notes{say(QT_TRANSLATE_NOOP("Report", "Themes without an item (▲): %1. An item that serves several themes stands "
                                                      "under each, a joint one under each partner."))
                          .arg(formatCount(gaps))};
    if (isGraded)
        notes.append(say(QT_TRANSLATE_NOOP("Report", "The letter behind a count is the lowest grade among those items.")));
    table.note = joinSentences(notes);
    return table;
}

} // namespace shirube::report
