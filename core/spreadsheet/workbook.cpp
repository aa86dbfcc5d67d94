// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/workbook.h"

#include "core/exchange/row_choice.h"
#include "core/spreadsheet/cell_value.h"
#include "core/spreadsheet/table_csv.h"
#include "core/spreadsheet/workbook_chart.h"
#include "core/storage/plain_numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace shirube::spreadsheet
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 31;
constexpr double narrowest = 6; // columns, in characters of the usual size
constexpr double widest = 48;
constexpr double air = 2;
constexpr uint8_t paperA4 = 9;
constexpr double rowHeight = 17; // points
constexpr double titleHeight = 24;
constexpr double highestRow = 409; // that spreadsheets know
constexpr lxw_col_t mostColumnsBeside = 5; // a table of more has its chart below

QString words(const char* text)
{
    return QCoreApplication::translate("Spreadsheet", text);
}

bool isWide(QChar c)
{
    const bool isHalfKana = c.unicode() >= 0xFF61 && c.unicode() <= 0xFFDC;
    return c.unicode() >= 0x1100 && !isHalfKana;
}

// A wide character takes the room of two.
double widthOf(QStringView text)
{
    double longest = 0;
    for (const QStringView line : text.split(u'\n')) {
        double width = 0;
        for (const QChar c : line)
            width += c.isLowSurrogate() ? 0 : (isWide(c) ? 2 : 1);
        longest = std::max(longest, width);
    }
    return longest;
}

double linesOf(const QString& text)
{
    double lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        lines += std::max(1.0, std::ceil(widthOf(line) / widest));
    return lines;
}

// What XML cannot hold is shown as what it is: unknown. A text that looks like the format's own escapes is escaped.
QByteArray xmlText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(escape, u"_x005F_"_s).replace(QChar(0xFFFE), QChar(0xFFFD)).replace(QChar(0xFFFF), QChar(0xFFFD));
    return text.remove(QChar(u'\0')).toUtf8();
}

CellLook::Place placeOf(report::Align align)
{
    switch (align) {
    case report::Align::Left:
        return CellLook::Place::Left;
    case report::Align::Right:
        return CellLook::Place::Right;
    case report::Align::Center:
        return CellLook::Place::Center;
    }
    Q_UNREACHABLE();
}

/// Writes tables below each other onto one sheet.
class SheetWriter
{
public:
    SheetWriter(XlsxFile& file, const WorkbookSheet& sheet, const QString& name, const WorkbookFacts& facts)
        : m_file(file), m_sheet(sheet), m_name(name.toUtf8()), m_facts(facts),
          m_page(workbook_add_worksheet(file.book(), m_name.constData()))
    {
    }

    Result<> write()
    {
        for (qsizetype i = 0; i < m_sheet.tables.size(); ++i)
            SHIRUBE_TRY(writeTable(i));
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            const double width = std::clamp(m_widths[column] + air, narrowest, widest + air);
            worksheet_set_column(m_page, lxw_col_t(column), lxw_col_t(column), width, nullptr);
        }
        worksheet_set_landscape(m_page);
        worksheet_set_paper(m_page, paperA4);
        worksheet_fit_to_pages(m_page, 1, 0);
        worksheet_set_footer(m_page, "&L&A&R&P/&N");
        if (m_error)
            return tl::unexpected(*m_error);
        return {};
    }

private:
    Result<> writeTable(qsizetype index)
    {
        const report::Table& table = m_sheet.tables[index];
        if (table.rows.size() + qsizetype(m_row) + 20 > LXW_ROW_MAX || table.columns.size() > LXW_COL_MAX)
            return fail(ErrorCode::Invalid,
                        words(QT_TRANSLATE_NOOP("Spreadsheet", "“%1” has more rows or columns than a workbook can hold. Nothing was "
                                                               "written. Export it as CSV, or fewer rows."))
                            .arg(table.title));
        writeText(0, table.title, {.size = 14, .isBold = true});
        endRow(titleHeight);
        const QStringList about = exchange::aboutLines(
            m_facts.about.value_or(aboutOf(table, {}, m_facts.asOf, m_facts.isSample)));
        writeText(0, about.first(), {.isQuiet = true});
        endRow();
        const lxw_row_t header = m_row;
        writeHeader(table);
        for (const auto& row : table.rows)
            writeRow(table, row, false);
        const lxw_row_t last = m_row - 1;
        if (!table.totals.isEmpty())
            writeRow(table, table.totals, true);
        if (m_sheet.tables.size() == 1)
            keepInSight(table, header, last);
        for (const QString& line : QStringList{table.note} + about.sliced(1)) {
            if (!line.isEmpty()) {
                writeText(0, line, {.isQuiet = true});
                endRow();
            }
        }
        m_row = std::max(m_row, drawCharts(index, header, last)) + 1;
        return {};
    }

    void writeHeader(const report::Table& table)
    {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            writeText(column, table.columns[column].title,
                      {.place = placeOf(table.columns[column].align), .isBold = true, .wraps = true, .isHeader = true});
            widen(column, table.columns[column].title);
        }
        endRow();
    }

    void writeRow(const report::Table& table, const QList<report::Cell>& cells, bool isTotal)
    {
        double lines = 1;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const report::Cell& cell = cells[column];
            const CellValue value = cellValue(cell);
            CellLook look{.place = placeOf(column < table.columns.size() ? table.columns[column].align : report::Align::Left),
                          .format = value.format,
                          .isBold = isTotal,
                          .isStruck = cell.isStruck,
                          .wraps = value.kind == CellValue::Kind::Text && linesOf(cell.text) > 1,
                          .isTotal = isTotal};
            widen(column, cell.text);
            lines = std::max(lines, linesOf(cell.text));
            if (value.kind == CellValue::Kind::Text)
                writeText(column, cell.text, look);
            else if (value.kind == CellValue::Kind::Number)
                note(worksheet_write_number(m_page, m_row, lxw_col_t(column), value.number, m_file.format(look)), cell.text);
            else
                writeDay(column, value.day, look);
        }
        endRow(std::min(lines * rowHeight, highestRow));
    }

    // Rows say their height: programs differ in what they make of a font they lack.
    void endRow(double height = rowHeight)
    {
        worksheet_set_row(m_page, m_row, height, nullptr);
        ++m_row;
    }

    void writeText(qsizetype column, const QString& text, const CellLook& look)
    {
        if (!text.isEmpty())
            note(worksheet_write_string(m_page, m_row, lxw_col_t(column), xmlText(text).constData(), m_file.format(look)), text);
        else if (look.isTotal || look.isHeader) // its line goes through
            note(worksheet_write_blank(m_page, m_row, lxw_col_t(column), m_file.format(look)), text);
    }

    void writeDay(qsizetype column, QDate day, const CellLook& look)
    {
        lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
        note(worksheet_write_datetime(m_page, m_row, lxw_col_t(column), &moment, m_file.format(look)), day.toString(Qt::ISODate));
    }

    void keepInSight(const report::Table& table, lxw_row_t header, lxw_row_t last)
    {
        worksheet_freeze_panes(m_page, header + 1, table.columns.size() > 2 ? 1 : 0);
        worksheet_repeat_rows(m_page, header, header);
        if (!table.columns.isEmpty() && last > header)
            worksheet_autofilter(m_page, header, 0, last, lxw_col_t(table.columns.size() - 1));
    }

    /// The first row below them.
    lxw_row_t drawCharts(qsizetype table, lxw_row_t header, lxw_row_t last)
    {
        const auto columns = lxw_col_t(m_sheet.tables[table].columns.size());
        const bool isBeside = columns <= mostColumnsBeside;
        lxw_row_t at = isBeside ? header : m_row + 1;
        for (const WorkbookChart& chart : m_sheet.charts) {
            if (chart.table != table)
                continue;
            if (drawChart(m_file, m_page, chart, m_facts.inks,
                          {m_sheet.tables[table], m_name, header, last, at, isBeside ? lxw_col_t(columns + 1) : lxw_col_t(0)}))
                at += chartRows;
        }
        return at;
    }

    void widen(qsizetype column, const QString& text)
    {
        while (m_widths.size() <= column)
            m_widths.append(0);
        m_widths[column] = std::max(m_widths[column], widthOf(text));
    }

    // The first thing the library refuses stands for all.
    void note(lxw_error error, const QString& text)
    {
        if (error != LXW_NO_ERROR && !m_error)
            m_error = Error{ErrorCode::Invalid,
                            words(QT_TRANSLATE_NOOP("Spreadsheet", "A workbook cannot hold the text that begins “%1”. Nothing was "
                                                                   "written. Shorten it, or export the table as CSV."))
                                .arg(text.left(20)),
                            QString::fromUtf8(lxw_strerror(error))};
    }

    XlsxFile& m_file;
    const WorkbookSheet& m_sheet;
    QByteArray m_name;
    const WorkbookFacts& m_facts;
    lxw_worksheet* m_page;
    lxw_row_t m_row = 0;
    QList<double> m_widths;
    std::optional<Error> m_error;
};

void setProperties(lxw_workbook* book, const WorkbookFacts& facts)
{
    QByteArray title = xmlText(facts.title);
    QByteArray subject = xmlText(facts.subject);
    QByteArray author = "Shirube";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    properties.created = time_t(facts.date.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
}

QString legalName(QString name)
{
    for (QChar& c : name) {
        if (u"[]:*?/\\"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'_';
    }
    while (name.startsWith(u'\'') || name.startsWith(u' '))
        name.remove(0, 1);
    name.truncate(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    const bool isTaken = name.compare(u"History", Qt::CaseInsensitive) == 0; // by spreadsheets themselves
    return name.isEmpty() || isTaken ? name + u'_' : name;
}

} // namespace

QStringList sheetNames(const QList<WorkbookSheet>& sheets)
{
    QStringList names;
    QSet<QString> used;
    for (const WorkbookSheet& sheet : sheets) {
        const QString wanted = legalName(sheet.name);
        QString name = wanted;
        for (int number = 2; used.contains(name.toCaseFolded()); ++number) {
            const QString suffix = u" (%1)"_s.arg(number);
            name = legalName(wanted.left(longestName - suffix.size())) + suffix;
        }
        used.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

Result<QByteArray> workbook(const QList<WorkbookSheet>& sheets, const WorkbookFacts& facts)
{
    const storage::PlainNumbers plain;
    XlsxFile file;
    setProperties(file.book(), facts);
    const QStringList names = sheetNames(sheets);
    for (qsizetype i = 0; i < sheets.size(); ++i)
        SHIRUBE_TRY(SheetWriter(file, sheets[i], names[i], facts).write());
    return file.finish();
}

} // namespace shirube::spreadsheet
