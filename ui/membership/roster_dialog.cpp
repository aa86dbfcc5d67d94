// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/roster_dialog.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "ui/membership/member_import.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using exchange::RosterDifference;
using Kind = RosterDifference::Kind;

RosterDialog::RosterDialog(Session& session, const QString& fileName, exchange::RosterComparison comparison,
                           QWidget* parent)
    : QDialog(parent), m_session(session), m_fileName(fileName), m_comparison(std::move(comparison)),
      m_table(new TableView), m_day(new QLineEdit(formatDate(m_comparison.asOf))), m_problem(plainLabel({})),
      m_take(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Roster against ledger: %1").arg(fileName));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTable(table());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setAutoDefault(false);
    QLabel* summary = plainLabel(tr("As of %1: %2 rows of the roster, %3 members agree, %4 differ, %5 rows could not be read.")
                                     .arg(formatDate(m_comparison.asOf), formatCount(m_comparison.rows),
                                          formatCount(m_comparison.same), formatCount(m_comparison.differences.size()),
                                          formatCount(m_comparison.rejected)));
    summary->setWordWrap(true);
    QLabel* dayName = plainLabel(tr("Date of the events"));
    dayName->setBuddy(m_day);
    m_day->setAccessibleName(dayName->text());
    auto* day = new QHBoxLayout;
    day->setSpacing(space::sibling);
    day->addWidget(dayName);
    day->addWidget(m_day);
    day->addWidget(m_problem, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::group, space::page, space::group);
    column->setSpacing(space::sibling);
    column->addWidget(summary);
    column->addWidget(m_table, 1);
    column->addWidget(plainLabel(tr("Select the rows that are to become events (Ctrl+A selects all)."), Type::Caption, true));
    column->addLayout(day);
    column->addWidget(buttons);
    resize(parentWidget()->window()->size() * 3 / 4);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &RosterDialog::takeIn);
    connect(m_table, &TableView::summaryChanged, this, &RosterDialog::showChoice);
    connect(m_day, &QLineEdit::textChanged, this, &RosterDialog::showChoice);
    showChoice();
}

report::Table RosterDialog::table() const
{
    QHash<OrganId, QString> names;
    if (const auto organs = plan::loadOrgans(m_session.database())) {
        for (const plan::Organ& organ : *organs)
            names.insert(organ.id, plan::displayName(organ));
    }
    report::Table table;
    table.title = tr("Roster against ledger");
    table.columns = {{tr("Difference"), report::Align::Left, 1.2},
                     {tr("Member number"), report::Align::Left, 1.2},
                     {tr("Company"), report::Align::Left, 2.5},
                     {tr("Branch in the ledger"), report::Align::Left, 1.3},
                     {tr("Branch in the roster"), report::Align::Left, 1.3},
                     {tr("Becomes"), report::Align::Left}};
    for (const RosterDifference& one : m_comparison.differences) {
        const QString kind = one.kind == Kind::New ? tr("new") : one.kind == Kind::Gone ? tr("gone") : tr("moved");
        const QString event = one.kind == Kind::Gone    ? tr("leave")
                              : one.kind == Kind::Moved ? tr("transfer")
                              : one.wasMember           ? tr("rejoin")
                                                        : tr("join");
        table.rows.append({report::textCell(kind), report::textCell(one.member), report::textCell(one.company),
                           report::textCell(names.value(one.ledgerBranch)), report::textCell(names.value(one.rosterBranch)),
                           report::textCell(event)});
    }
    return table;
}

QList<RosterDifference> RosterDialog::selected() const
{
    QList<RosterDifference> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        chosen.append(m_comparison.differences.at(m_table->tableModel()->sourceRow(index.row())));
    return chosen;
}

void RosterDialog::showChoice()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    const bool isDay = parseDate(m_day->text()).has_value();
    m_take->setText(tr("Take in the selected rows (%1)").arg(formatCount(count)));
    m_take->setEnabled(count > 0 && isDay && !m_session.isReadOnly());
    m_problem->setText(isDay ? QString() : tr("Enter a date like 2021/4/1 or R3.4.1."));
}

void RosterDialog::takeIn()
{
    const auto report = exchange::takeInDifferences(m_session.database(), m_fileName, selected(), *parseDate(m_day->text()));
    if (!report) {
        m_session.prompts().error(this, report.error());
        return;
    }
    m_session.reload();
    m_session.prompts().tell(this, windowTitle(), importSummary(*report));
    accept();
}

void compareWithRoster(Session& session, const QString& path, exchange::ImportOptions options, QWidget* asker)
{
    const QDate asOf = std::min(session.asOf().lastDay(), session.database().clock().today());
    auto comparison = std::make_shared<exchange::RosterComparison>();
    Job::run(
        asker, RosterDialog::tr("Comparing with %1").arg(QFileInfo(path).fileName()),
        [comparison, path, options, asOf,
         file = session.database().path(), own = session.database().optionsForJob()](const Job::Progress& progress) mutable -> Result<> {
            options.progress = progress;
            SHIRUBE_ASSIGN(const auto database, storage::Database::open(file, own));
            SHIRUBE_ASSIGN(*comparison, exchange::compareRoster(database, path, options, asOf));
            return {};
        },
        [&session, asker, comparison, path](const Result<>& result) {
            if (result)
                (new RosterDialog(session, QFileInfo(path).fileName(), std::move(*comparison), asker))->open();
            else if (result.error().code != ErrorCode::Cancelled)
                session.prompts().error(asker, result.error());
        });
}

} // namespace shirube::ui
