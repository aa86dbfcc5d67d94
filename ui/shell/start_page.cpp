// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/start_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostRecent = 4; // the file menu has the others
constexpr int blockWidth = 680;     // of the text block; lines longer than this are hard to read

QCommandLinkButton* link(const QString& name, const QString& icon, const QString& text,
                         const QString& explanation)
{
    auto* button = new QCommandLinkButton(text, explanation);
    button->setObjectName(name);
    button->setIcon(lineIcon(icon));
    button->setIconSize({space::page, space::page});
    return button;
}

} // namespace

StartPage::StartPage(const QStringList& recentFiles, QWidget* parent) : QWidget(parent)
{
    auto* card = new Card(tr("Begin"));
    auto* plan =
        link(u"startPlan"_s, u"new.svg"_s, tr("New from the FY2021 plan"),
             tr("A file with the plan's items, themes and targets; your members come in by import."));
    auto* open =
        link(u"startOpen"_s, u"open.svg"_s, tr("Open a file…"), tr("A .shirube file of your office."));
    auto* sample = link(u"startSample"_s, u"sample.svg"_s, tr("Try with sample data"),
                        tr("The plan with plainly fictional members, marked as a sample everywhere."));
    for (QWidget* button : {plan, open, sample})
        card->content()->addWidget(button);
    connect(plan, &QAbstractButton::clicked, this, &StartPage::planWanted);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    connect(sample, &QAbstractButton::clicked, this, &StartPage::sampleWanted);

    auto* block = new QWidget;
    block->setFixedWidth(blockWidth);
    auto* column = new QVBoxLayout(block);
    column->setSpacing(space::group);
    column->addWidget(plainLabel(tr("Shirube"), Type::Figure));
    auto* what =
        plainLabel(tr("See for any month whether membership, the plan's items and the reserve are on "
                      "their way, and print it for the executive meeting."),
                   Type::Body, true);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(card);
    if (!recentFiles.isEmpty()) {
        auto* recent = new Card(tr("Recent files"));
        for (const QString& path : recentFiles.first(std::min(recentFiles.size(), mostRecent))) {
            const QFileInfo file(path);
            // A doubled & in front of what a button would take for a shortcut's mark.
            auto* entry = link(u"recentFile"_s, u"open.svg"_s, file.fileName().replace(u"&"_s, u"&&"_s),
                               QDir::toNativeSeparators(file.path()));
            connect(entry, &QAbstractButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
            recent->content()->addWidget(entry);
        }
        column->addWidget(recent);
    }
    auto* all = new QGridLayout(this);
    all->addWidget(block, 1, 1);
    all->setRowStretch(0, 1);
    all->setRowStretch(2, 2);
    all->setColumnStretch(0, 1);
    all->setColumnStretch(2, 1);
}

} // namespace shirube::ui
