// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help_window.h"

#include "ui/shell/help_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/language.h"
#include "ui/widgets/split.h"
#include "ui/widgets/text_size.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int startWidth = 1080;
constexpr int startHeight = 720;
constexpr int contentsWidth = 260;

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit), m_contents(new QListWidget),
      m_found(plainLabel({}, Type::Caption, true)), m_back(new QToolButton), m_text(new HelpText)
{
    setObjectName(u"helpWindow"_s);
    m_search->setClearButtonEnabled(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_found->setWordWrap(true);
    m_back->setAutoRaise(true);
    m_back->setIcon(lineIcon(u"earlier.svg"_s));
    m_back->setShortcut(QKeySequence::Back);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(space::sibling, space::sibling, space::sibling, space::sibling);
    column->setSpacing(space::sibling);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addWidget(m_search, 1);
    column->addLayout(top);
    column->addWidget(m_found);
    column->addWidget(m_contents, 1);
    const int contents = atTextSize(contentsWidth);
    auto* halves = new Split(Qt::Horizontal, {left, m_text}, {contents, startWidth - contents});
    halves->setStretchFactor(1, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(halves);
    resize(startWidth, startHeight);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_text, &HelpText::goToNextMark);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            show(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::followSource);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_back, &QAbstractButton::clicked, m_text, &QTextBrowser::backward);
    m_back->setEnabled(false);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    speak();
}

void HelpWindow::open(const QString& topic)
{
    m_search->clear();
    show(helpTopics().contains(topic) ? topic : helpTopics().first());
    QWidget::show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::topic() const
{
    return QFileInfo(m_text->source().path()).baseName();
}

// Everything that is said, in the language of the moment.
void HelpWindow::speak()
{
    m_pages = helpPages(currentLanguage());
    m_search->setPlaceholderText(tr("Search the help (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Pages of the help"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    search();
}

void HelpWindow::search()
{
    const QString query = m_search->text();
    const QString before = topic();
    const QStringList found = findHelp(m_pages, query);
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        for (const QString& each : found) {
            const auto page = std::ranges::find(m_pages, each, &HelpPage::topic);
            auto* item = new QListWidgetItem(page->title, m_contents);
            item->setData(Qt::UserRole, each);
        }
    }
    const bool searches = !foldedWords(query).isEmpty();
    m_found->setVisible(searches);
    m_found->setText(found.isEmpty() ? tr("No page holds all of these words. Try fewer, or shorter ones.")
                                     : tr("Pages found: %1. Enter goes to the next place.").arg(found.size()));
    m_text->mark({});
    if (!found.isEmpty())
        show(found.contains(before) ? before : found.first());
}

void HelpWindow::show(const QString& topic)
{
    const QUrl address = helpAddress(topic, currentLanguage());
    if (m_text->source() != address)
        m_text->setSource(address, QTextDocument::MarkdownResource);
    followSource();
    m_text->mark(foldedWords(m_search->text()));
}

void HelpWindow::followSource()
{
    const QSignalBlocker quiet(m_contents);
    const auto page = std::ranges::find(m_pages, topic(), &HelpPage::topic);
    if (page == m_pages.end())
        return;
    setWindowTitle(tr("Help: %1").arg(page->title));
    m_text->setAccessibleName(page->title);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole) == page->topic)
            m_contents->setCurrentRow(row);
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QString before = topic();
        speak();
        show(before);
    } else if (event->type() == QEvent::PaletteChange && !m_text->source().isEmpty()) {
        m_text->reload();
    }
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace shirube::ui
