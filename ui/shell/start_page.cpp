// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/start_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_size.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRecent = 4; // the file menu has the others
constexpr int leastName = 24;       // characters of a file's name that are seen
constexpr int mostOfWidth = 1'000;  // shares, as long as the block may take them
constexpr int blockWidth = 680;     // of the text block; lines longer than this are hard to read

// A choice and what comes of it. Qt's own button of this kind writes both as large as it likes, whatever the size of the text.
class Choice : public QPushButton
{
public:
    Choice(const QString& name, const QString& icon, const QString& text, const QString& explanation)
        : QPushButton(lineIcon(icon), text), m_explanation(explanation)
    {
        setObjectName(name);
        setAccessibleDescription(explanation);
        const QChar separator = QDir::separator();
        m_explanation.replace(separator, separator + QString(QChar(0x200B))); // a path may go on in a next line
        setAutoDefault(true); // Enter presses it, not Space alone
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] QSize sizeHint() const override { return {minimumSizeHint().width(), heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int left = textLeft();
        const QFontMetrics title(screenFont(Type::Section));
        const int words = std::min(title.size(Qt::TextShowMnemonic, text()).width(), leastName * title.averageCharWidth());
        return {left + words + space::group, heightForWidth(std::max(width(), left + words + space::group))};
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return 2 * space::sibling + QFontMetrics(screenFont(Type::Section)).height() + explanationIn(width - textLeft() - space::group).height();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Palette& look = currentPalette();
        QPainter painter(this);
        paintCardGround(painter, rect(), hasFocus() || underMouse() ? look.accent : look.quiet);
        const int side = atTextSize(space::page);
        icon().paint(&painter, QRect(space::group, space::sibling, side, side));
        const QFontMetrics title(screenFont(Type::Section));
        QRect room = rect().adjusted(textLeft(), space::sibling, -space::group, -space::sibling);
        painter.setFont(screenFont(Type::Section));
        painter.setPen(look.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextShowMnemonic | Qt::TextSingleLine, title.elidedText(text(), Qt::ElideMiddle, room.width(), Qt::TextShowMnemonic));
        room.setTop(room.top() + title.height());
        painter.setFont(screenFont(Type::Caption));
        painter.setPen(look.quiet);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_explanation);
    }

private:
    [[nodiscard]] static int textLeft() { return space::group + atTextSize(space::page) + space::sibling; }
    [[nodiscard]] QRect explanationIn(int width) const
    {
        const QRect room(0, 0, std::max(1, width), QWIDGETSIZE_MAX);
        return QFontMetrics(screenFont(Type::Caption)).boundingRect(room, Qt::TextWordWrap, m_explanation);
    }

    QString m_explanation;
};

} // namespace

StartPage::StartPage(const QStringList& recentFiles, const QString& note, QWidget* parent) : QWidget(parent)
{
    auto* card = new Card(tr("Begin"));
    auto* plan =
        new Choice(u"startPlan"_s, u"new.svg"_s, tr("New from the FY2021 plan"),
             tr("A file with the plan's items, themes and targets; your members come in by import."));
    auto* open =
        new Choice(u"startOpen"_s, u"open.svg"_s, tr("Open a file…"), tr("A .shirube file of your office."));
    auto* sample = new Choice(u"startSample"_s, u"sample.svg"_s, tr("Try with sample data"),
                        tr("The plan with plainly fictional members, marked as a sample everywhere."));
    for (QWidget* button : {plan, open, sample})
        card->content()->addWidget(button);
    connect(plan, &QAbstractButton::clicked, this, &StartPage::planWanted);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleWanted);

    auto* block = new QWidget;
    block->setMaximumWidth(atTextSize(blockWidth));
    auto* column = new QVBoxLayout(block);
    column->setSpacing(space::group);
    column->addWidget(plainLabel(tr("Shirube"), Type::Figure));
    auto* what =
        plainLabel(tr("See for any month whether membership, the plan's items and the reserve are on "
                      "their way, and print it for the executive meeting."),
                   Type::Body, true);
    what->setWordWrap(true);
    column->addWidget(what);
    if (!note.isEmpty()) {
        auto* words = plainLabel(u"▲ "_s + note);
        words->setObjectName(u"startNote"_s);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    column->addWidget(card);
    if (!recentFiles.isEmpty()) {
        auto* recent = new Card(tr("Recent files"));
        for (const QString& path : recentFiles.first(std::min(recentFiles.size(), mostRecent))) {
            recent->content()->addWidget(makeRecent(path));
        }
        column->addWidget(recent);
    }
    auto* all = new QGridLayout(this);
    all->addWidget(block, 1, 1);
    all->setRowStretch(0, 1);
    all->setRowStretch(2, 2);
    all->setColumnStretch(0, 1);
    all->setColumnStretch(1, mostOfWidth);
    all->setColumnStretch(2, 1);
}

QWidget* StartPage::makeRecent(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QDir::toNativeSeparators(file.path());
    const bool isThere = file.exists();
    // A doubled & in front of what a button would take for a shortcut's mark.
    auto* entry = new Choice(u"recentFile"_s, u"open.svg"_s, file.fileName().replace(u"&"_s, u"&&"_s),
                       isThere ? folder : tr("▲ Not found: %1").arg(folder));
    connect(entry, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
    if (isThere)
        return entry;
    auto* forget = new QPushButton(tr("Forget"));
    forget->setObjectName(u"forgetFile"_s);
    forget->setAccessibleName(tr("Forget %1").arg(file.fileName()));
    forget->setAutoDefault(true);
    forget->setToolTip(tr("Takes it out of this list. The file itself, wherever it is, stays."));
    connect(forget, &QAbstractButton::clicked, this, [this, path] { Q_EMIT forgetWanted({path}); });
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(entry, 1);
    row->addWidget(forget);
    return line;
}

} // namespace shirube::ui
