// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paper_table.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double cellGap = 1.5;     // mm left and right of a cell's text
constexpr double rowGap = 0.6;      // mm above and below it
constexpr double tableGap = 4;      // mm between two tables
constexpr double widestFigure = 40; // mm, 2^53 with separators; longer is a list of figures and may wrap
constexpr double shortText = 30;    // mm
constexpr double usualShare = 0.95; // a few long cells do not widen a word column
constexpr qsizetype fewRows = 20;   // of which each counts
constexpr double narrowest = 6;     // mm
constexpr qsizetype countedRows = 10;
constexpr qsizetype shortTitle = 4; // characters
constexpr qsizetype orphan = 2;     // characters that do not stand alone on a last line
constexpr QStringView breakAfter = u"・；; ";
constexpr PaperText cellText{PaperType::Table};
constexpr PaperText totalText{PaperType::Table, true};
constexpr PaperText headerText{PaperType::Note, true};

Qt::Alignment alignment(report::Align align)
{
    switch (align) {
    case report::Align::Right:
        return Qt::AlignRight;
    case report::Align::Center:
        return Qt::AlignHCenter;
    case report::Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

class TablePainter
{
public:
    TablePainter(Paper& paper, const report::Table& table) : m_paper(paper), m_table(table)
    {
        setWidths();
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            m_titles.append(wrapped(table.columns.at(i).title, headerText, i));
        if (!table.unit.isEmpty())
            m_unit = QCoreApplication::translate("Print", "Unit: %1").arg(table.unit);
        m_isPageTitle = table.title == paper.section();
    }

    [[nodiscard]] double height() const
    {
        if (isSentence())
            return m_paper.lineHeight(PaperType::Body) * double(captionLines(m_table.title).size() + sentence().size()) +
                   m_paper.mm(tableGap);
        double height = headerHeight(m_table.title) + (m_table.totals.isEmpty() ? 0 : heightOf(m_table.totals));
        for (const auto& row : m_table.rows)
            height += heightOf(row);
        return height + endHeight() + m_paper.mm(tableGap);
    }

    void draw()
    {
        if (isSentence()) {
            drawSentence();
            return;
        }
        // A header never stands alone at a page's foot.
        double least = headerHeight(m_table.title) + (m_table.totals.isEmpty() ? 0 : heightOf(m_table.totals));
        if (!m_table.rows.isEmpty())
            least += heightOf(m_table.rows.first());
        if (!m_table.rows.isEmpty())
            least += std::max(heightAfter(0), m_table.rows.size() < 2 ? 0 : rowHeight(1));
        // A table that a page holds is not torn, as long as no more than half a page stays empty for it.
        const double page = m_paper.body().height();
        if (m_paper.room() < page / 2 && double(m_table.rows.size()) * rowHeight(1) < page) {
            if (const double whole = height() - m_paper.mm(tableGap); whole <= page)
                least = std::max(least, whole);
        }
        if (m_paper.room() < std::min(least, page) && m_paper.y() > m_paper.body().top())
            m_paper.newPage();
        drawHeader(false);
        if (!m_table.totals.isEmpty())
            drawRow(m_table.totals, totalText);
        for (qsizetype i = 0; i < m_table.rows.size(); ++i)
            drawRow(m_table.rows.at(i), cellText, heightAfter(i));
        drawEnd();
    }

private:
    /// A header over nothing says less than its title and a few words.
    [[nodiscard]] bool isSentence() const { return m_table.rows.isEmpty() || report::isRemark(m_table); }

    [[nodiscard]] QStringList sentence() const
    {
        QString words = report::isRemark(m_table) ? m_table.rows.first().first().text : m_table.note;
        if (words.isEmpty())
            words = QCoreApplication::translate("Print", "None.");
        return m_paper.wrap(words, bodyText, m_paper.body().width());
    }

    void drawSentence()
    {
        const QStringList words = sentence();
        const double least = m_paper.lineHeight(PaperType::Body) * 2;
        if (m_paper.room() < least && m_paper.y() > m_paper.body().top())
            m_paper.newPage();
        if (m_table.title != m_paper.section())
            m_paper.flow(m_table.title, boldText);
        for (const QString& line : words)
            m_paper.flow(line, bodyText);
        m_paper.advance(m_paper.mm(tableGap));
    }

    /// Shares of the page by weight; but no figure and no short text is broken if all of them find room.
    void setWidths()
    {
        const double full = m_paper.body().width();
        QList<double> least;
        for (const double words : {2 * shortText, 1.5 * shortText, shortText, shortText / 2, 0.0}) {
            if (words > shortText && isLong())
                continue;
            least = leastWidths(words);
            if (std::accumulate(least.begin(), least.end(), 0.0) <= full)
                break;
        }
        double weights = 0;
        for (const auto& column : m_table.columns)
            weights += column.weight;
        m_widths.fill(0, m_table.columns.size());
        double rest = full;
        // A column whose share is too small takes what it needs; the others share what is left.
        for (bool settled = false; !settled;) {
            settled = true;
            for (qsizetype i = 0; i < m_widths.size(); ++i) {
                const double weight = m_table.columns.at(i).weight;
                if (m_widths.at(i) == 0 && rest * weight / weights < least.at(i)) {
                    m_widths[i] = least.at(i);
                    rest -= least.at(i);
                    weights -= weight;
                    settled = false;
                }
            }
        }
        double sum = 0;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            if (m_widths.at(i) == 0)
                m_widths[i] = rest * m_table.columns.at(i).weight / weights;
            sum += m_widths.at(i);
        }
        for (double& width : m_widths)
            width *= full / sum;
    }

    [[nodiscard]] bool isLong() const { return m_table.rows.size() > fewRows; }

    /// What each column keeps together. words: at most so many mm of a word column.
    [[nodiscard]] QList<double> leastWidths(double words) const
    {
        const double share = isLong() ? usualShare : 1;
        QList<double> least;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const bool isFigure = m_table.columns.at(i).align == report::Align::Right;
            const double text = isFigure ? std::min(usualWidth(i, 1.0), m_paper.mm(widestFigure))
                                         : std::min(usualWidth(i, share), m_paper.mm(words));
            const double word = std::min(longestWord(i), m_paper.mm(shortText));
            least.append(std::max({text, word, titleWidth(i), m_paper.mm(narrowest)}) + 2 * m_paper.mm(cellGap) + 1);
        }
        return least;
    }

    /// A short title stands on one line, a longer one on two.
    [[nodiscard]] double titleWidth(qsizetype column) const
    {
        const QString& title = m_table.columns.at(column).title;
        const double whole = m_paper.width(title, headerText);
        return title.size() <= shortTitle ? whole : std::min(whole * 0.6, m_paper.mm(shortText));
    }

    /// The width that this share of a column's cells does not exceed.
    [[nodiscard]] double usualWidth(qsizetype column, double share) const
    {
        QList<double> widths{widestPart(m_table.totals.value(column).text, totalText)};
        for (const auto& row : m_table.rows)
            widths.append(widestPart(row.value(column).text, cellText));
        std::ranges::sort(widths);
        return widths.at(qsizetype(double(widths.size() - 1) * share));
    }

    /// Of a list in a cell each part is kept together; a figure alone is one part.
    [[nodiscard]] double widestPart(const QString& text, const PaperText& kind) const
    {
        double widest = 0;
        for (const QString& part : text.split(u" · "_s))
            widest = std::max(widest, m_paper.width(part, kind));
        return widest;
    }

    /// Of those that can only be broken by tearing them: Latin ones, of the title too.
    [[nodiscard]] double longestWord(qsizetype column) const
    {
        double longest = 0;
        const auto measure = [&](const QString& text, const PaperText& kind) {
            for (const QString& word : text.split(u' ')) {
                const bool isLatin = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x2e80; });
                if (isLatin && !word.isEmpty())
                    longest = std::max(longest, m_paper.width(word, kind));
            }
        };
        measure(m_table.columns.at(column).title, headerText);
        if (m_table.columns.at(column).align != report::Align::Right) {
            for (const auto& row : m_table.rows)
                measure(row.value(column).text, cellText);
        }
        return longest;
    }

    [[nodiscard]] QStringList wrapped(const QString& text, const PaperText& kind, qsizetype column) const
    {
        const double width = m_widths.at(column) - 2 * m_paper.mm(cellGap);
        const QStringList lines = m_paper.wrapParts(text, kind, width, breakAfter);
        const auto isLonely = [](const QStringList& of) { return of.size() > 1 && of.last().trimmed().size() <= orphan; };
        if (!isLonely(lines))
            return lines;
        // A little narrower, a last line of one character gets company.
        for (const double share : {0.92, 0.84, 0.76}) {
            const QStringList other = m_paper.wrapParts(text, kind, width * share, breakAfter);
            if (other.size() == lines.size() && !isLonely(other))
                return other;
        }
        return lines;
    }

    [[nodiscard]] double rowHeight(qsizetype lines) const
    {
        return double(lines) * m_paper.lineHeight(PaperType::Table) + 2 * m_paper.mm(rowGap);
    }

    [[nodiscard]] double heightOf(const QList<report::Cell>& row) const
    {
        qsizetype lines = 1;
        for (qsizetype i = 0; i < m_widths.size(); ++i)
            lines = std::max(lines, wrapped(row.value(i).text, cellText, i).size());
        return rowHeight(lines);
    }

    /// What must stand on the page of a row's last line: the last row takes the one before it along to a new page.
    [[nodiscard]] double heightAfter(qsizetype row) const
    {
        const qsizetype last = m_table.rows.size() - 1;
        return row < last - 1 ? 0 : (row < last ? heightOf(m_table.rows.last()) : 0) + endHeight();
    }

    [[nodiscard]] QStringList captionLines(const QString& title) const
    {
        const double unit = m_unit.isEmpty() ? 0 : m_paper.width(m_unit, quietNote) + m_paper.mm(4);
        return m_paper.wrap(title, boldText, m_paper.body().width() - unit);
    }

    [[nodiscard]] double headerHeight(const QString& title) const
    {
        return double(captionLines(title).size()) * m_paper.lineHeight(PaperType::Body) + m_paper.mm(2 * rowGap) +
               double(tallest(m_titles)) * m_paper.lineHeight(PaperType::Note);
    }

    [[nodiscard]] QString continuedTitle() const
    {
        return QCoreApplication::translate("Print", "%1 (continued)").arg(m_table.title);
    }

    [[nodiscard]] static qsizetype tallest(const QList<QStringList>& cells)
    {
        qsizetype lines = 1;
        for (const QStringList& cell : cells)
            lines = std::max(lines, cell.size());
        return lines;
    }

    void drawHeader(bool isContinued)
    {
        const QRectF caption(m_paper.body().left(), m_paper.y(), m_paper.body().width(), 0);
        // Right below the same words in the head of the page they would stand twice.
        const bool hasTitle = isContinued || !m_isPageTitle || m_paper.y() > m_paper.body().top();
        m_isContinued = m_isContinued || isContinued;
        const QStringList title = hasTitle ? captionLines(isContinued ? continuedTitle() : m_table.title) : QStringList();
        m_paper.lines(caption, title, boldText);
        if (!m_unit.isEmpty())
            m_paper.line(caption, m_unit, quietNote, Qt::AlignRight);
        m_paper.advance(double(std::max<qsizetype>(title.size(), m_unit.isEmpty() ? 0 : 1)) * m_paper.lineHeight(PaperType::Body));
        drawCells(m_titles, 0, tallest(m_titles), headerText);
        drawHeaderRule();
    }

    void drawHeaderRule()
    {
        m_paper.hairline(m_paper.body().left(), m_paper.body().right(), m_paper.y(), true);
    }

    /// after: what must stand on the page of the row's last line.
    void drawRow(const QList<report::Cell>& row, const PaperText& kind, double after = 0)
    {
        QList<QStringList> cells;
        for (qsizetype i = 0; i < m_widths.size(); ++i)
            cells.append(wrapped(row.value(i).text, kind, i));
        const qsizetype count = tallest(cells);
        const double emptyPage = m_paper.body().height() - headerHeight(continuedTitle());

        for (qsizetype first = 0; first < count;) {
            const auto fitting =
                qsizetype((m_paper.room() - rowHeight(0)) / m_paper.lineHeight(PaperType::Table));
            // Keep a row together unless no page could hold it.
            const double whole = rowHeight(count) + after;
            const bool breaksNeedlessly = first == 0 && whole > m_paper.room() && whole <= emptyPage;
            if (fitting < 1 || breaksNeedlessly) {
                m_paper.newPage();
                drawHeader(true);
                continue;
            }
            const qsizetype now = std::min(fitting, count - first);
            drawCells(cells, first, now, kind);
            first += now;
        }
        m_paper.hairline(m_paper.body().left(), m_paper.body().right(), m_paper.y());
    }

    void drawCells(const QList<QStringList>& cells, qsizetype first, qsizetype count, const PaperText& kind)
    {
        const double height = double(count) * m_paper.lineHeight(kind.type) + 2 * m_paper.mm(rowGap);
        if (kind.type == totalText.type && kind.isBold) {
            m_paper.ground({m_paper.body().left(), m_paper.y(), m_paper.body().width(), height});
            drawHeaderRule(); // the ground has covered it
        }
        double x = m_paper.body().left();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double gap = m_paper.mm(cellGap);
            m_paper.lines({x + gap, m_paper.y() + m_paper.mm(rowGap), m_widths.at(i) - 2 * gap, height},
                          cells.at(i).mid(first, count), kind, alignment(m_table.columns.at(i).align));
            x += m_widths.at(i);
        }
        m_paper.advance(height);
    }

    [[nodiscard]] QStringList endLines() const
    {
        const QString count = formatCount(m_table.rows.size());
        QStringList texts;
        // Whoever sees all of a short table counts its rows at a glance; a note may give the count in better words.
        const bool isCounted = m_isContinued || m_table.rows.size() >= countedRows;
        if (isCounted && !m_table.isForm && !m_table.note.contains(count))
            texts.append(QCoreApplication::translate("Print", "Rows: %1").arg(count));
        if (!m_table.note.isEmpty())
            texts += m_paper.wrap(m_table.note, quietNote, m_paper.body().width());
        return texts;
    }

    [[nodiscard]] double endHeight() const
    {
        return m_paper.mm(rowGap) + double(endLines().size()) * m_paper.lineHeight(quietNote.type);
    }

    void drawEnd()
    {
        m_paper.advance(m_paper.mm(rowGap));
        for (const QString& text : endLines()) {
            if (m_paper.room() < m_paper.lineHeight(quietNote.type))
                m_paper.newPage();
            m_paper.line({m_paper.body().left(), m_paper.y(), m_paper.body().width(), 0}, text, quietNote);
            m_paper.advance(m_paper.lineHeight(quietNote.type));
        }
        m_paper.advance(m_paper.mm(tableGap));
    }

    Paper& m_paper;
    const report::Table& m_table;
    QList<double> m_widths;
    QList<QStringList> m_titles;
    QString m_unit;
    bool m_isPageTitle = false;
    bool m_isContinued = false;
};

} // namespace

void drawTable(Paper& paper, const report::Table& table)
{
    TablePainter(paper, table).draw();
}

double tableHeight(Paper& paper, const report::Table& table)
{
    return TablePainter(paper, table).height();
}

double tableHeight(Paper& paper, const report::Table& table, double share)
{
    paper.useColumn(0, share);
    const double height = tableHeight(paper, table);
    paper.useWholeWidth();
    return height;
}

} // namespace shirube::ui
