// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paper.h"

#include "ui/charts/paint_chart.h"
#include "ui/print/line_break.h"
#include "ui/print/window_thread.h"
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QTextLayout>
#include <array>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double longSide = 297;
constexpr double shortSide = 210;
constexpr double margin = 14;
constexpr double footGap = 5; // between the body and the foot's text
constexpr double lineSpacing = 1.45;
constexpr double leastFilled = 0.5; // of a line that ends before a part that would fit the next

// Looking a family up among all that are installed takes longer than drawing a line with it. While there is none nothing
// is printed, so what is kept here is right.
const QFont& fontOf(const PaperText& kind)
{
    thread_local const auto fonts = [] {
        std::array<std::array<QFont, 2>, size_t(PaperType::Figure) + 1> made;
        for (size_t type = 0; type < made.size(); ++type)
            made[type] = {paperFont(PaperType(type), false), paperFont(PaperType(type), true)};
        return made;
    }();
    return fonts[size_t(kind.type)][kind.isBold ? 1 : 0];
}

QColor colorOf(Ink ink)
{
    const Palette& palette = lightPalette();
    return ink == Ink::Quiet ? palette.quiet : ink == Ink::Attention ? palette.attention : palette.text;
}

// What a line cannot hold: a stray control character of an imported text would show as a box.
QString printable(QString text)
{
    for (QChar& c : text) {
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c != u'\n' && c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

QStringList partsOf(const QString& text, QStringView breakAfter)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool opens = text.at(i) == u'（';
        const bool follows = i > 0 && breakAfter.contains(text.at(i - 1)) && (text.at(i - 1).isSpace() || mayBreak(text, i));
        if (!parts.last().isEmpty() && (opens || follows))
            parts.append(QString());
        parts.last() += text.at(i);
    }
    return parts;
}

} // namespace

Paper::Paper(PageMaker& pages, GlyphKey* key, const PaperFrame& frame, std::function<bool()> stillWanted, int pagesBefore)
    : m_pages(pages), m_key(key), m_frame(frame), m_stillWanted(std::move(stillWanted)),
      m_metrics(std::make_unique<QPdfWriter>(&m_nothing)), m_page(pagesBefore)
{
    m_metrics->setResolution(paperResolution);
    note(u"0123456789/"_s, quietNote);
}

QSizeF Paper::pageSize(QPageLayout::Orientation orientation)
{
    return orientation == QPageLayout::Landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
}

void Paper::beginCover(const QString& title)
{
    m_section.clear();
    startPage();
    m_outline.append({title, m_page - 1, m_level});
}

void Paper::beginSection(const QString& title, bool isShort)
{
    m_section = title;
    startPage();
    m_isSparse = isShort;
    m_outline.append({title, m_page - 1, m_level});
}

bool Paper::joinSection(const QString& title, bool isShort)
{
    constexpr double least = 30; // mm, for the title and a few words
    if (m_section.isEmpty() || room() < (isShort ? mm(least) : m_body.height() / 2))
        return false;
    m_isSparse = m_isSparse && isShort;
    m_section = title;
    m_outline.append({title, m_page - 1, m_level});
    advance(mm(4));
    line({m_body.left(), m_y, m_body.width(), 0}, title, {PaperType::Section, true});
    advance(lineHeight(PaperType::Section) + mm(1));
    hairline(m_body.left(), m_body.right(), m_y, true);
    advance(mm(2));
    return true;
}

void Paper::enter(const QString& title)
{
    m_outline.append({title, m_page - 1, m_level + 1});
}

void Paper::setFrame(const PaperFrame& frame)
{
    const int pages = m_frame.pages;
    m_frame = frame;
    m_frame.pages = pages;
}

void Paper::newPage()
{
    startPage();
}

void Paper::startPage()
{
    m_painter = m_pages.begin(++m_page, m_orientation);
    const QSizeF size = pageSize(m_orientation);
    const double left = m_whole.isNull() ? 0 : (m_body.left() - m_whole.left()) / m_whole.width();
    const double right = m_whole.isNull() ? 1 : (m_body.right() - m_whole.left()) / m_whole.width();
    m_whole = QRectF(mm(margin), mm(margin), mm(size.width() - 2 * margin), mm(size.height() - 2 * margin));
    const QStringList footLines = wrap(m_frame.footLeft, quietNote, m_whole.width() * 0.8);
    const double head = lineHeight(PaperType::Section) + mm(4);
    const double foot = double(footLines.size()) * lineHeight(PaperType::Note) + mm(footGap);
    m_whole.adjust(0, head, 0, -foot);
    useColumn(left, right);
    m_y = m_body.top();
    m_isSparse = false;
    if (!m_section.isEmpty())
        drawHead();
    drawFoot(footLines);
    if (m_frame.isSample)
        drawBadge();
}

void Paper::useColumn(double left, double right)
{
    m_body = QRectF(QPointF(m_whole.left() + left * m_whole.width(), m_whole.top()),
                    QPointF(m_whole.left() + right * m_whole.width(), m_whole.bottom()));
}

void Paper::useWholeWidth()
{
    m_body = m_whole;
}

void Paper::drawHead()
{
    const double height = lineHeight(PaperType::Section);
    const QRectF head(m_whole.left(), mm(margin), m_whole.width(), height);
    line(head, m_section, {PaperType::Section, true});
    line(head.adjusted(0, height - lineHeight(PaperType::Body), 0, 0), m_frame.corner, bodyText,
         Qt::AlignRight);
    hairline(head.left(), head.right(), head.bottom() + mm(1), true);
}

void Paper::drawFoot(const QStringList& footLines)
{
    const QRectF foot(m_whole.left(), m_whole.bottom() + mm(footGap), m_whole.width(), 0);
    hairline(foot.left(), foot.right(), foot.top() - mm(1));
    lines(foot, footLines, quietNote);
    const QString number = u"%1/%2"_s.arg(m_page).arg(m_frame.pages);
    line(foot, m_frame.edition.isEmpty() ? number : m_frame.edition + u" · "_s + number, quietNote,
         Qt::AlignRight);
}

void Paper::drawBadge()
{
    constexpr PaperText kind{PaperType::Body, true, Ink::Attention};
    const QString text = QCoreApplication::translate("Print", "SAMPLE – not real figures");
    const double half = width(text, kind) / 2 + mm(3);
    stamp({m_whole.center().x() - half, mm(margin - 1), 2 * half, 0}, text, kind);
}

double Paper::lineHeight(PaperType type)
{
    return fontOf({type}).pointSizeF() * lineSpacing * paperResolution / 72;
}

double Paper::width(const QString& text, const PaperText& kind) const
{
    return QFontMetricsF(fontOf(kind), m_metrics.get()).horizontalAdvance(text);
}

QStringList Paper::wrap(const QString& text, const PaperText& kind, double width) const
{
    QStringList result;
    for (const QString& paragraph : printable(text).split(u'\n')) {
        qsizetype from = 0;
        do
            from = wrapOn(paragraph, from, kind, width, result);
        while (from < paragraph.size());
    }
    return result;
}

// Qt's breaks, until one of them has to be moved; where the next line begins.
qsizetype Paper::wrapOn(const QString& paragraph, qsizetype from, const PaperText& kind, double width, QStringList& lines) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(paragraph.mid(from), fontOf(kind), m_metrics.get());
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype next = from;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qsizetype start = from + line.textStart();
        const qsizetype end = start + line.textLength();
        next = end < paragraph.size() ? lineEnd(paragraph, start, end) : end;
        lines.append(paragraph.mid(start, next - start));
        if (next < end)
            break;
    }
    layout.endLayout();
    return next;
}

QStringList Paper::wrapParts(const QString& text, const PaperText& kind, double width,
                             QStringView breakAfter) const
{
    QStringList result;
    const auto fits = [&](const QString& line) { return this->width(line.trimmed(), kind) <= width; };
    for (const QString& paragraph : printable(text).split(u'\n')) {
        QString line;
        for (const QString& part : partsOf(paragraph, breakAfter)) {
            if (fits(line + part)) {
                line += part;
            } else if (fits(part) && this->width(line, kind) > width * leastFilled) {
                result.append(line);
                line = part;
            } else {
                // Too long a part goes on where the line stands: alone it would be torn as well.
                result += wrap(line + part, kind, width);
                line = result.takeLast();
            }
        }
        result.append(line);
    }
    return result;
}

void Paper::line(const QRectF& box, const QString& text, const PaperText& kind, Qt::Alignment align)
{
    note(text, kind);
    if (!m_painter)
        return;
    const QFont& font = fontOf(kind);
    const QFontMetricsF metrics(font, m_metrics.get());
    const double spare = box.width() - (align == Qt::AlignLeft ? 0 : metrics.horizontalAdvance(text));
    const double x = align == Qt::AlignRight ? spare : align == Qt::AlignHCenter ? spare / 2 : 0;
    const double baseline = (lineHeight(kind.type) + metrics.ascent() - metrics.descent()) / 2;
    m_painter->setFont(font);
    m_painter->setPen(colorOf(kind.ink));
    m_painter->drawText(box.topLeft() + QPointF(x, baseline), text);
}

double Paper::lines(const QRectF& box, const QStringList& texts, const PaperText& kind, Qt::Alignment align)
{
    QRectF rest = box;
    for (const QString& text : texts) {
        line(rest, text.trimmed(), kind, align);
        rest.adjust(0, lineHeight(kind.type), 0, 0);
    }
    return rest.top() - box.top();
}

double Paper::block(const QRectF& box, const QString& text, const PaperText& kind, Qt::Alignment align)
{
    return lines(box, wrap(text, kind, box.width()), kind, align);
}

void Paper::flow(const QString& text, const PaperText& kind)
{
    const double height = lineHeight(kind.type);
    for (const QString& one : wrap(text, kind, m_body.width())) {
        if (room() < height)
            newPage();
        line({m_body.left(), m_y, m_body.width(), 0}, one, kind);
        advance(height);
    }
}

void Paper::stamp(const QRectF& box, const QString& text, const PaperText& kind)
{
    const QRectF inside = box.adjusted(mm(1), mm(0.5), -mm(1), 0);
    const double height = block(inside, text, kind, Qt::AlignHCenter);
    if (!m_painter)
        return;
    m_painter->setPen(QPen(colorOf(kind.ink), mm(0.35)));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(QRectF(box.topLeft(), QSizeF(box.width(), height + mm(1))), mm(1), mm(1));
}

void Paper::link(const QRectF& box, int page, const QString& title)
{
    constexpr double points = 72.0 / paperResolution;
    m_links.append({m_page - 1, {box.topLeft() * points, box.size() * points}, page, title});
}

void Paper::hairline(double left, double right, double y, bool isStrong)
{
    if (!m_painter)
        return;
    m_painter->setPen(
        QPen(isStrong ? lightPalette().quiet : lightPalette().hairline, mm(isStrong ? 0.2 : 0.12)));
    m_painter->drawLine(QPointF(left, y), QPointF(right, y));
}

void Paper::card(const QRectF& box)
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(lightPalette().hairline, mm(0.2)));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(box, mm(1.5), mm(1.5));
}

void Paper::ground(const QRectF& box)
{
    if (m_painter)
        m_painter->fillRect(box, lightPalette().page);
}

void Paper::chart(const QRectF& box, const std::function<std::unique_ptr<QChart>()>& make)
{
    const bool isNoting = m_key && m_frame.pages == 0; // the second painting has nothing new
    if (!m_painter && !isNoting)
        return;
    inWindowThread(
        [&, language = currentLanguage()] {
            const LanguageScope scope(language);
            const std::unique_ptr<QChart> chart = make();
            if (m_painter)
                paintChart(*m_painter, box, *chart);
            if (!isNoting)
                return;
            for (const ChartText& text : chartTexts(*chart))
                m_key->note(text.font, text.text);
        },
        m_stillWanted);
}

void Paper::note(const QString& text, const PaperText& kind)
{
    if (m_key && m_frame.pages == 0)
        m_key->note(fontOf(kind), text);
}

} // namespace shirube::ui
