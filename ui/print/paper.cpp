// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paper.h"

#include "ui/charts/paint_chart.h"
#include "ui/print/window_thread.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QTextLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double pageWidth = 297;
constexpr double pageHeight = 210;
constexpr double margin = 14;
constexpr double footGap = 5; // between the body and the foot's text
constexpr double lineSpacing = 1.45;

QFont fontOf(const PaperText& kind)
{
    return paperFont(kind.type, kind.isBold);
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
        if (!parts.last().isEmpty() && (opens || (i > 0 && breakAfter.contains(text.at(i - 1)))))
            parts.append(QString());
        parts.last() += text.at(i);
    }
    return parts;
}

} // namespace

Paper::Paper(QPdfWriter& writer, QPainter& painter, GlyphKey& key, const PaperFrame& frame,
             std::function<bool()> stillWanted)
    : m_writer(writer), m_painter(painter), m_key(key), m_frame(frame), m_stillWanted(std::move(stillWanted)),
      m_body(mm(margin), mm(margin), mm(pageWidth - 2 * margin), mm(pageHeight - 2 * margin))
{
    m_footLines = wrap(m_frame.footLeft, quietNote, m_body.width() * 0.8);
    note(u"0123456789/"_s, quietNote);
    const double head = lineHeight(PaperType::Section) + mm(4);
    const double foot = double(m_footLines.size()) * lineHeight(PaperType::Note) + mm(footGap);
    m_body.adjust(0, head, 0, -foot);
}

void Paper::setUp(QPdfWriter& writer)
{
    writer.setResolution(1200);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(), QPageLayout::Millimeter));
}

void Paper::beginCover(const QString& title)
{
    m_section.clear();
    startPage();
    m_outline.append({title, m_page - 1, 0});
}

void Paper::beginSection(const QString& title)
{
    m_section = title;
    startPage();
    m_outline.append({title, m_page - 1, 0});
}

void Paper::newPage()
{
    startPage();
}

void Paper::startPage()
{
    m_writer.newPage(); // the first page of all is the key to the text map
    ++m_page;
    m_y = m_body.top();
    if (!m_section.isEmpty())
        drawHead();
    drawFoot();
    if (m_frame.isSample)
        drawBadge();
}

void Paper::drawHead()
{
    const double height = lineHeight(PaperType::Section);
    const QRectF head(m_body.left(), mm(margin), m_body.width(), height);
    line(head, m_section, {PaperType::Section, true});
    line(head.adjusted(0, height - lineHeight(PaperType::Body), 0, 0), m_frame.corner, bodyText,
         Qt::AlignRight);
    hairline(head.left(), head.right(), head.bottom() + mm(1), true);
}

void Paper::drawFoot()
{
    const QRectF foot(m_body.left(), m_body.bottom() + mm(footGap), m_body.width(), 0);
    hairline(foot.left(), foot.right(), foot.top() - mm(1));
    lines(foot, m_footLines, quietNote);
    const QString number = u"%1/%2"_s.arg(m_page).arg(m_frame.pages);
    line(foot, m_frame.edition.isEmpty() ? number : m_frame.edition + u" · "_s + number, quietNote,
         Qt::AlignRight);
}

void Paper::drawBadge()
{
    constexpr PaperText kind{PaperType::Body, true, Ink::Attention};
    const QString text = QCoreApplication::translate("Print", "SAMPLE – not real figures");
    const double half = width(text, kind) / 2 + mm(3);
    stamp({m_body.center().x() - half, mm(margin - 1), 2 * half, 0}, text, kind);
}

double Paper::lineHeight(PaperType type) const
{
    return paperFont(type).pointSizeF() * lineSpacing * m_writer.resolution() / 72;
}

double Paper::width(const QString& text, const PaperText& kind) const
{
    return QFontMetricsF(fontOf(kind), &m_writer).horizontalAdvance(text);
}

QStringList Paper::wrap(const QString& text, const PaperText& kind, double width) const
{
    QStringList result;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString& paragraph : printable(text).split(u'\n')) {
        QTextLayout layout(paragraph, fontOf(kind), &m_writer);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            result.append(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
    }
    return result;
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
            } else if (fits(part)) {
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
    const QFont font = fontOf(kind);
    m_key.note(font, text);
    const QFontMetricsF metrics(font, &m_writer);
    const double spare = box.width() - (align == Qt::AlignLeft ? 0 : metrics.horizontalAdvance(text));
    const double x = align == Qt::AlignRight ? spare : align == Qt::AlignHCenter ? spare / 2 : 0;
    const double baseline = (lineHeight(kind.type) + metrics.ascent() - metrics.descent()) / 2;
    m_painter.setFont(font);
    m_painter.setPen(colorOf(kind.ink));
    m_painter.drawText(box.topLeft() + QPointF(x, baseline), text);
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

void Paper::stamp(const QRectF& box, const QString& text, const PaperText& kind)
{
    const QRectF inside = box.adjusted(mm(1), mm(0.5), -mm(1), 0);
    const double height = block(inside, text, kind, Qt::AlignHCenter);
    m_painter.setPen(QPen(colorOf(kind.ink), mm(0.35)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(box.topLeft(), QSizeF(box.width(), height + mm(1))), mm(1), mm(1));
}

void Paper::hairline(double left, double right, double y, bool isStrong)
{
    m_painter.setPen(
        QPen(isStrong ? lightPalette().quiet : lightPalette().hairline, mm(isStrong ? 0.2 : 0.12)));
    m_painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void Paper::card(const QRectF& box)
{
    m_painter.setPen(QPen(lightPalette().hairline, mm(0.2)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, mm(1.5), mm(1.5));
}

void Paper::ground(const QRectF& box)
{
    m_painter.fillRect(box, lightPalette().page);
}

void Paper::chart(const QRectF& box, const std::function<std::unique_ptr<QChart>()>& make)
{
    inWindowThread(
        [&] {
            const std::unique_ptr<QChart> chart = make();
            if (!isCounting())
                paintChart(m_painter, box, *chart);
            for (const ChartText& text : chartTexts(*chart))
                m_key.note(text.font, text.text);
        },
        m_stillWanted);
}

void Paper::note(const QString& text, const PaperText& kind)
{
    m_key.note(fontOf(kind), text);
}

} // namespace shirube::ui
