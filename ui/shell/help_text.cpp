// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help_text.h"

#include "core/base/fold.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lineHeight = 145; // percent

QByteArray shipped(const QUrl& address)
{
    const QString path = address.path();
    QFile file(u':' + path);
    if (address.scheme() != u"qrc" || !path.startsWith(u"/shirube/help/") || path.contains(u"..") || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

Type headingType(int level)
{
    return level == 1 ? Type::Page : level == 2 ? Type::Section : Type::Body;
}

bool hasPicture(const QTextBlock& block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

// Gaps and sizes of type as everywhere else in the program.
void setBlocks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (!cursor.currentTable() && !hasPicture(block)) // a picture's line is as high as the picture
            format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (const int level = format.headingLevel(); level > 0) {
            format.setTopMargin(level == 1 ? 0 : space::page);
            format.setBottomMargin(space::sibling);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor); // selecting the block would take the end of the one before
            QTextCharFormat letters;
            letters.setFont(semibold(screenFont(headingType(level))));
            cursor.setCharFormat(letters); // in the place of Markdown's own sizes
        } else if (!cursor.currentTable()) {
            format.setTopMargin(block.textList() ? 0 : space::inside);
            format.setBottomMargin(block.textList() ? space::inside : space::sibling);
        }
        cursor.setBlockFormat(format);
    }
}

void setTables(QTextFrame& frame)
{
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderBrush(currentPalette().hairline);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setCellPadding(space::inside);
            format.setCellSpacing(0);
            format.setTopMargin(space::sibling);
            format.setBottomMargin(space::group);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
        setTables(*child);
    }
}

} // namespace

HelpText::HelpText(QWidget* parent) : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(space::page);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpText::layOut);
}

QVariant HelpText::loadResource(int type, const QUrl& address)
{
    const QUrl whole = source().isEmpty() || !address.isRelative() ? address : source().resolved(address);
    const QByteArray bytes = shipped(whole);
    if (type != QTextDocument::ImageResource)
        return bytes;
    // As wide as the page at most, and smooth on every screen.
    QImage picture = QImage::fromData(bytes);
    const int width = std::min(picture.width(), viewport()->width() - 2 * space::page);
    if (width <= 0)
        return picture;
    const int dots = std::min(picture.width(), int(width * devicePixelRatioF()));
    picture = picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(dots, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(qreal(dots) / width);
    return picture;
}

void HelpText::layOut()
{
    document()->setDefaultFont(screenFont(Type::Body));
    setBlocks(*document());
    setTables(*document()->rootFrame());
    fitPictures();
    mark(m_words);
}

void HelpText::fitPictures()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.isImageFormat())
                continue;
            const QUrl name(format.toImageFormat().name());
            const QUrl place = document()->baseUrl().resolved(name); // where the document looks it up
            document()->addResource(QTextDocument::ImageResource, place, loadResource(QTextDocument::ImageResource, name));
            document()->markContentsDirty(it.fragment().position(), it.fragment().length());
        }
    }
}

void HelpText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitPictures();
}

void HelpText::mark(const QStringList& words)
{
    m_words = words;
    m_marks.clear();
    QList<QTextEdit::ExtraSelection> selections;
    for (QTextBlock block = document()->begin(); block.isValid() && !words.isEmpty(); block = block.next()) {
        const QString text = foldedName(block.text());
        if (std::ranges::none_of(words, [&](const QString& word) { return text.contains(word); }))
            continue;
        m_marks.append(block.position());
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selection.format.setBackground(bandBrush(currentPalette().accent));
        selections.append(selection);
    }
    setExtraSelections(selections);
    if (!m_marks.isEmpty())
        goToMark(0);
}

void HelpText::goToNextMark()
{
    if (!m_marks.isEmpty())
        goToMark((m_mark + 1) % marks());
}

void HelpText::goToMark(int index)
{
    m_mark = index;
    QTextCursor cursor(document());
    cursor.setPosition(m_marks[index]);
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace shirube::ui
