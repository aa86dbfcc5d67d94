// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/search_box.h"

#include "core/base/format.h"
#include "ui/shell/drop_frame.h"
#include "ui/shell/result_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/member_names.h"
#include "ui/widgets/session.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

// Of full width, where there is room and where it is short.
constexpr int boxCharacters = 15;
constexpr int leastCharacters = 7;

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent) : QLineEdit(parent), m_session(session), m_names(MemberNames::of(session))
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_K);
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search (%1)").arg(keys.toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Search everything"));
    setToolTip(plainToolTip(tr("Items, review sheets, organs, decisions, issued packs and members. Width, kana, ㈱ and old or new "
                               "characters make no difference.")));
    setClearButtonEnabled(true);
    addAction(lineIcon(u"search.svg"_s), QLineEdit::LeadingPosition);
    setMaximumWidth(boxCharacters * fontMetrics().horizontalAdvance(u'会'));
    setMinimumWidth(leastCharacters * fontMetrics().horizontalAdvance(u'会'));
    connect(this, &QLineEdit::textChanged, this, &SearchBox::find);
    connect(&session, &Session::fileChanged, this, [this] {
        m_reading.reset();
        m_index.reset();
        clear();
    });
    connect(&session, &Session::figuresChanged, this, [this] {
        if (hasFocus())
            read();
    });
    connect(&m_names, &MemberNames::changed, this, [this] {
        if (hasFocus())
            find();
    });
}

SearchBox::~SearchBox()
{
    delete m_drop; // a child of the window
}

void SearchBox::enter()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchBox::isReady() const
{
    return m_index && !m_reading && m_names.index() && !m_names.isReading();
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    read();
    find();
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_drop && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_drop->hide();
}

// What is there goes on being searched until what has changed has been read.
void SearchBox::read()
{
    m_names.want();
    if (!m_session.isOpen() || m_reading)
        return;
    const auto state = search::fileState(m_session.database());
    if (!state || (m_index && m_index->state() == *state))
        return;
    auto index = std::make_shared<std::shared_ptr<const search::Index>>();
    m_reading = std::make_unique<Job>([index, file = m_session.database().path()](const Job::Progress&) -> Result<> {
        SHIRUBE_ASSIGN(const auto database, storage::Database::open(file, {.access = storage::Access::ReadOnly, .check = false}));
        SHIRUBE_ASSIGN(*index, search::Index::build(database));
        return {};
    });
    connect(m_reading.get(), &Job::finished, this, [this, index] {
        const Result<> done = m_reading->result();
        m_reading.release()->deleteLater(); // it is the one that speaks
        if (done)
            m_index = *index;
        else
            m_session.prompts().error(window(), done.error());
        if (hasFocus())
            find();
    });
    m_reading->start();
}

void SearchBox::find()
{
    m_found.clear();
    m_rows.clear();
    if (text().trimmed().isEmpty()) {
        if (m_drop)
            m_drop->hide();
        return;
    }
    showFound(m_index ? m_index->find(text(), m_names.index().get()) : QList<search::FoundGroup>());
}

void SearchBox::showFound(const QList<search::FoundGroup>& groups)
{
    QList<ResultRow> rows;
    const auto addHead = [&](const QString& text, const QString& side = {}) {
        rows.append({.title = text, .side = side, .isHead = true});
        m_rows.append(-1);
    };
    for (const search::FoundGroup& group : groups) {
        const qsizetype shown = group.rows.size();
        addHead(search::displayName(group.kind),
                shown < group.total ? tr("%1 of %2").arg(formatCount(shown), formatCount(group.total)) : formatCount(group.total));
        for (const search::Found& found : group.rows) {
            const QString detail = found.passage.isEmpty() ? found.where : u"%1   %2"_s.arg(found.where, found.passage);
            rows.append({.title = found.title, .detail = detail});
            m_rows.append(int(m_found.size()));
            m_found.append(found);
        }
    }
    if (!m_index)
        addHead(tr("The file is being read…"));
    else if (!m_names.index())
        addHead(tr("The members' names are being read…"));
    else if (groups.isEmpty())
        addHead(tr("Nothing found. Try fewer characters."));
    drop();
    m_list->setRows(rows);
    placeBelow(*m_drop, *this, m_list->heightWanted());
    m_drop->show();
    m_drop->raise();
}

// Made when first wanted: before, the box is in no window.
void SearchBox::drop()
{
    if (m_drop)
        return;
    m_list = new ResultList;
    m_list->setAccessibleName(tr("What was found"));
    m_drop = makeDropFrame(*m_list, window());
    m_drop->setObjectName(u"searchResults"_s);
    connect(m_list, &ResultList::chosen, this, &SearchBox::open);
    connect(m_list, &ResultList::currentMoved, this, [this] { setAccessibleDescription(m_list->currentText()); });
}

void SearchBox::open(int row)
{
    const int index = m_rows.value(row, -1);
    if (index < 0)
        return;
    const search::Place place = m_found[index].place;
    m_drop->hide();
    clearFocus();
    Q_EMIT placeWanted(place);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_drop)
            m_drop->hide();
        if (m_before)
            m_before->setFocus();
        else
            clearFocus();
        return;
    }
    if (m_drop && m_drop->isVisible() && m_list->take(*event))
        return;
    if (event->key() == Qt::Key_Down && !text().isEmpty()) // after a look elsewhere
        return find();
    QLineEdit::keyPressEvent(event);
}

} // namespace shirube::ui
