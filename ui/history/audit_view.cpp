// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/audit_view.h"

#include "core/base/format.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/ground.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsAtFirst = 2000; // the making of a file by the plan is among them
constexpr int rowsMore = 5000;
constexpr int pause = 250; // milliseconds

} // namespace

AuditView::AuditView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QLineEdit), m_person(new QComboBox), m_period(new QComboBox),
      m_from(new DayEdit), m_to(new DayEdit), m_kind(new QComboBox), m_chain(plainLabel({})),
      m_state(plainLabel({}, Type::Caption, true)), m_list(new TableView), m_more(new QPushButton(tr("Show more"))),
      m_most(rowsAtFirst)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::sibling);
    page->addWidget(makeFilters());
    m_chain->setWordWrap(true);
    m_chain->setObjectName(u"chain"_s);
    page->addWidget(m_chain);
    m_list->setAccessibleName(tr("Changes"));
    page->addWidget(onCard(m_list), 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(space::sibling);
    m_state->setWordWrap(true);
    below->addWidget(m_state, 1);
    below->addWidget(m_more);
    page->addLayout(below);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &AuditView::read);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    for (QComboBox* choice : {m_person, m_period, m_kind})
        connect(choice, &QComboBox::activated, this, &AuditView::ask);
    for (DayEdit* day : {m_from, m_to})
        connect(day, &DayEdit::dateChanged, this, &AuditView::ask);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most = int(std::max<qint64>(m_most + rowsMore, m_audit.table.rows.size() + m_audit.nextRows)); // the next action whole
        read();
    });
    connect(&session, &Session::fileChanged, this, [this] {
        m_soon.stop();
        m_reading.reset();
        m_verifying.reset();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_text->setFocus();
        m_text->selectAll();
    });
}

AuditView::~AuditView() = default;

QWidget* AuditView::makeFilters()
{
    m_text->setPlaceholderText(tr("Search in all columns (Ctrl+F)"));
    m_text->setAccessibleName(tr("Search in all columns"));
    m_text->setClearButtonEnabled(true);
    m_person->setAccessibleName(tr("Person"));
    m_person->addItem(tr("Everybody"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("All days"), int(Period::All));
    m_period->addItem(tr("Today"), int(Period::Today));
    m_period->addItem(tr("Last 7 days"), int(Period::Week));
    m_period->addItem(tr("Last 30 days"), int(Period::Month));
    m_period->addItem(tr("This fiscal year"), int(Period::FiscalYear));
    m_period->addItem(tr("Between two days"), int(Period::Between));
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_kind->addItem(tr("All kinds"));
    m_kind->addItem(tr("Actions"), int(storage::ChangeKind::Do));
    m_kind->addItem(tr("Taken back"), int(storage::ChangeKind::Undo));
    m_kind->addItem(tr("Done again"), int(storage::ChangeKind::Redo));
    m_kind->addItem(tr("Making of the file"), int(storage::ChangeKind::Start));
    const QDate today = m_session.clock().today();
    for (const auto& [day, name, at] : {std::tuple(m_from, tr("From"), today.addDays(-30)), std::tuple(m_to, tr("To"), today)}) {
        day->setAccessibleName(name);
        day->setDate(at);
        day->hide();
    }
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    row->addWidget(m_text, 1);
    for (QWidget* one : std::initializer_list<QWidget*>{m_person, m_period, m_from, m_to, m_kind})
        row->addWidget(one);
    return bar;
}

report::AuditFilter AuditView::filter() const
{
    report::AuditFilter filter{.log = {}, .text = m_text->text(), .most = m_most};
    const QDate today = m_session.clock().today();
    switch (Period(m_period->currentData().toInt())) {
    case Period::All:
        break;
    case Period::Today:
        filter.log.from = today;
        break;
    case Period::Week:
        filter.log.from = today.addDays(-6);
        break;
    case Period::Month:
        filter.log.from = today.addDays(-29);
        break;
    case Period::FiscalYear:
        filter.log.from = FiscalYear(YearMonth(today)).firstDay();
        break;
    case Period::Between:
        filter.log.from = m_from->date();
        filter.log.to = m_to->date();
    }
    if (m_person->currentIndex() > 0)
        filter.log.actor = m_person->currentText();
    if (m_kind->currentIndex() > 0)
        filter.log.kind = storage::ChangeKind(m_kind->currentData().toInt());
    return filter;
}

void AuditView::ask()
{
    const bool between = Period(m_period->currentData().toInt()) == Period::Between;
    m_from->setVisible(between);
    m_to->setVisible(between);
    m_most = rowsAtFirst;
    read();
}

void AuditView::refresh()
{
    if (!m_session.isOpen())
        return;
    if (const auto actors = storage::logActors(m_session.database())) {
        const QString chosen = m_person->currentIndex() > 0 ? m_person->currentText() : QString();
        while (m_person->count() > 1)
            m_person->removeItem(1);
        m_person->addItems(*actors);
        m_person->setCurrentIndex(std::max(0, m_person->findText(chosen)));
    }
    read();
    verify();
}

// What is shown stays until the new rows are there.
void AuditView::read()
{
    m_soon.stop();
    if (!m_session.isOpen())
        return;
    auto audit = std::make_shared<report::Audit>();
    m_reading = std::make_unique<Job>(
        [audit, filter = filter(), file = m_session.database().path(),
         options = m_session.database().optionsForJob()](const Job::Progress& progress) -> Result<> {
            SHIRUBE_ASSIGN(const auto database, storage::Database::open(file, options));
            SHIRUBE_ASSIGN(*audit, report::auditTable(database, filter, progress));
            return {};
        });
    const QString asked = askedFor({m_text, m_person, m_period, m_from, m_to, m_kind});
    connect(m_reading.get(), &Job::finished, this, [this, audit, asked] {
        const Result<> done = m_reading->result();
        m_reading.release()->deleteLater(); // it is the one that speaks
        m_more->setEnabled(true);
        if (done) {
            m_audit = std::move(*audit);
            tellFilter(m_audit.table, asked);
            m_audit.table.isCut = m_audit.isCut;
            showFound();
        } else if (done.error().code != ErrorCode::Cancelled) {
            m_session.prompts().error(this, done.error());
        }
    });
    m_state->setText(tr("Being read…"));
    m_more->setEnabled(false);
    m_reading->start();
}

void AuditView::showFound()
{
    const int scrolled = m_list->verticalScrollBar()->value();
    m_list->setTable(m_audit.table);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_more->setVisible(m_audit.isCut);
    const QString rows = formatCount(m_audit.table.rows.size());
    const QString entries = formatCount(m_audit.entries);
    const QString all = formatCount(m_audit.all);
    if (m_audit.table.rows.isEmpty())
        m_state->setText(tr("Nothing found. Choose all days and everybody, or fewer characters."));
    else if (m_audit.isCut)
        m_state->setText(tr("The newest %1 of the log's %2 actions (%3 rows of this table) are shown and exported. “Show more” goes on with "
                            "“%4” (%5 rows).")
                             .arg(entries, all, rows, m_audit.next, formatCount(m_audit.nextRows)));
    else
        m_state->setText(tr("%1 of the log's %2 actions (%3 rows of this table). %4").arg(entries, all, rows, m_audit.table.note));
}

void AuditView::verify()
{
    auto entries = std::make_shared<qint64>(0);
    m_verifying = std::make_unique<Job>([entries, file = m_session.database().path(),
                                         options = m_session.database().optionsForJob()](const Job::Progress&) -> Result<> {
        SHIRUBE_ASSIGN(const auto database, storage::Database::open(file, options));
        SHIRUBE_ASSIGN(*entries, storage::countEntries(database));
        return storage::verifyChain(database);
    });
    connect(m_verifying.get(), &Job::finished, this, [this, entries] {
        const Result<> done = m_verifying->result();
        m_verifying.release()->deleteLater();
        m_chain->setText(done ? tr("● The log is whole: each of its %1 actions is as it was written.").arg(formatCount(*entries))
                              : u"▲ "_s + done.error().message);
    });
    m_chain->setText(tr("The log is being verified…"));
    m_verifying->start();
}

} // namespace shirube::ui
