// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/rollover_dialog.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/review/rollover_choices.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>

namespace shirube::ui
{

namespace
{

constexpr int mostRemarksShown = 4;
constexpr int charactersOfItem = 16;

} // namespace

RolloverDialog::RolloverDialog(Session& session, const review::Review& last, QWidget* parent)
    : QDialog(parent), m_session(session), m_year(last.round.year), m_summary(plainLabel({}, Type::Section)),
      m_table(new TableView), m_carry(new QPushButton(tr("Carry"))), m_leave(new QPushButton(tr("Do not carry"))),
      m_merge(new QPushButton(tr("Merge into"))), m_into(new QComboBox), m_remarks(new TableView), m_problem(plainLabel({})),
      m_do(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Roll over from %1 to %2").arg(formatFiscalYear(m_year), formatFiscalYear(m_year.plusYears(1))));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (QLabel* text : {m_summary, m_problem})
        text->setWordWrap(true);
    auto* close = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_do);
    buttons->addWidget(close);
    for (QPushButton* button : {m_do, close}) // Enter in the table rolls nothing over
        button->setAutoDefault(false);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(m_summary);
    page->addWidget(m_table, 1);
    page->addWidget(makeChoices());
    page->addWidget(m_remarks);
    page->addLayout(buttons);
    resize(parent->window()->size() * 7 / 8);

    connect(m_table, &TableView::summaryChanged, this, &RolloverDialog::showSelection);
    connect(m_do, &QPushButton::clicked, this, &RolloverDialog::rollOver);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (const Result<> loaded = load(last); !loaded)
        m_session.prompts().error(this, loaded.error());
    propose();
}

QWidget* RolloverDialog::makeChoices()
{
    auto* choices = new QWidget;
    auto* bar = new QHBoxLayout(choices);
    bar->setContentsMargins({});
    bar->setSpacing(space::sibling);
    bar->addWidget(plainLabel(tr("Selected items:")));
    for (QPushButton* button : {m_carry, m_leave, m_merge}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    m_into->setAccessibleName(tr("The item that goes on"));
    m_into->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_into->setMinimumContentsLength(charactersOfItem);
    bar->addWidget(m_into, 1);
    connect(m_carry, &QPushButton::clicked, this, [this] { choose(Fate::Carried); });
    connect(m_leave, &QPushButton::clicked, this, [this] { choose(Fate::Left); });
    connect(m_merge, &QPushButton::clicked, this,
            [this] { choose(Fate::Merged, InitiativeId{m_into->currentData().toLongLong()}); });
    return choices;
}

Result<> RolloverDialog::load(const review::Review& last)
{
    SHIRUBE_ASSIGN(m_items, plan::loadInitiatives(m_session.database()));
    SHIRUBE_ASSIGN(m_plans, plan::loadPlans(m_session.database()));
    SHIRUBE_ASSIGN(m_themes, plan::loadThemes(m_session.database()));
    SHIRUBE_ASSIGN(m_organs, plan::loadOrgans(m_session.database()));
    QSet<InitiativeId> carried;
    for (const plan::Initiative& item : std::as_const(m_items))
        carried.insert(item.carriedFrom);
    QHash<InitiativeId, plan::RolloverChoice> choices;
    for (const plan::RolloverChoice& choice : review::rolloverChoices(last))
        choices.insert(choice.item, choice);
    // Once the year has been rolled over, a merged item that is left went with another or was given up then.
    const bool isFirst = std::ranges::none_of(m_items, [&](const plan::Initiative& item) {
        return item.fiscalYear == m_year && carried.contains(item.id);
    });
    for (const plan::Initiative& item : std::as_const(m_items)) {
        if (item.fiscalYear != m_year)
            continue;
        m_into->addItem(plan::ownersText(item) + QChar(u' ') + item.title, item.id.value);
        if (carried.contains(item.id))
            continue;
        const review::GradedSheet* sheet = last.sheetOf(item.id);
        Line line{item, sheet ? review::displayName(sheet->sheet.direction) : unknownText()};
        const bool isOver = item.status == plan::Status::Done || item.status == plan::Status::Stopped;
        const bool goesOn = choices.contains(item.id) ? choices[item.id].isCarried : !isOver;
        line.fate = goesOn ? Fate::Carried : isFirst && sheet && review::isMerging(*sheet) ? Fate::AsksInto : Fate::Left;
        m_lines.append(line);
    }
    return {};
}

void RolloverDialog::propose()
{
    QList<plan::RolloverChoice> choices;
    qsizetype asking = 0;
    for (const Line& line : std::as_const(m_lines)) {
        choices.append({line.item.id, line.fate == Fate::Carried, line.into});
        asking += line.fate == Fate::AsksInto ? 1 : 0;
    }
    m_rollover = plan::proposeRollover(m_year, m_items, m_plans, m_themes, m_organs, choices);

    report::Table remarks;
    remarks.title = tr("What to know before");
    remarks.columns = {{tr("What to know before")}};
    for (const QString& refusal : std::as_const(m_rollover.refusals))
        remarks.rows.append({report::textCell(QStringLiteral("▲ ") + refusal)});
    for (const QString& remark : std::as_const(m_rollover.remarks))
        remarks.rows.append({report::textCell(remark)});
    m_remarks->setTable(remarks);
    m_remarks->setFixedHeight(m_remarks->heightWanted(mostRemarksShown));
    m_remarks->setVisible(!remarks.rows.isEmpty());
    m_table->setTable(lineTable());

    QString summary = tr("%1 of %2 items go on in %3. Nothing of %4 changes; undo takes everything back.")
                          .arg(formatCount(m_rollover.items.size()), formatCount(m_lines.size()),
                               formatFiscalYear(m_year.plusYears(1)), formatFiscalYear(m_year));
    if (m_rollover.newPlan)
        summary += QChar(u'\n') + tr("%1 lies beyond the plan: “%2” begins with %3 themes, and cumulative targets begin anew.")
                                      .arg(formatFiscalYear(m_year.plusYears(1)), m_rollover.newPlan->title,
                                           formatCount(m_rollover.newThemes.size()));
    m_summary->setText(summary);
    if (m_lines.isEmpty())
        m_problem->setText(tr("Every item has been carried already."));
    else if (asking > 0)
        m_problem->setText(tr("▲ %1 items are to be merged: say into which item, or do not carry them.").arg(formatCount(asking)));
    else if (!m_rollover.refusals.isEmpty())
        m_problem->setText(tr("▲ %1 items cannot be carried as they are.").arg(formatCount(m_rollover.refusals.size())));
    else
        m_problem->clear();
    m_do->setText(tr("Roll over %1 items").arg(formatCount(m_rollover.items.size())));
    m_do->setEnabled(m_problem->text().isEmpty() && !m_rollover.items.isEmpty() && !m_session.isReadOnly());
    m_do->setToolTip(m_session.isReadOnly() ? plainToolTip(m_session.readOnlyReason()) : QString());
    showSelection();
}

report::Table RolloverDialog::lineTable() const
{
    report::Table table;
    table.title = tr("Items of %1").arg(formatFiscalYear(m_year));
    table.columns = {{tr("Organ"), report::Align::Left, 1.5},
                     {tr("Item"), report::Align::Left, 4},
                     {tr("Direction"), report::Align::Left},
                     {tr("In %1").arg(formatFiscalYear(m_year.plusYears(1))), report::Align::Left, 2.5}};
    for (const Line& line : m_lines)
        table.rows.append({report::textCell(plan::ownersText(line.item)), report::textCell(line.item.title),
                           report::textCell(line.direction), report::textCell(fateText(line))});
    return table;
}

QString RolloverDialog::fateText(const Line& line) const
{
    switch (line.fate) {
    case Fate::Carried:
        return tr("● carried");
    case Fate::Left:
        return tr("― not carried");
    case Fate::AsksInto:
        return tr("▲ merged: into which item?");
    case Fate::Merged:
        break;
    }
    const auto into = std::ranges::find(m_items, line.into, &plan::Initiative::id);
    return tr("→ merged into “%1”").arg(into == m_items.end() ? QString() : into->title);
}

void RolloverDialog::choose(Fate fate, InitiativeId into)
{
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        Line& line = m_lines[m_table->tableModel()->sourceRow(index.row())];
        if (line.item.id == into)
            continue; // not into itself
        line.fate = fate;
        line.into = into;
    }
    propose();
}

void RolloverDialog::showSelection()
{
    const bool isAny = m_table->selectionModel()->hasSelection();
    for (QWidget* one : QList<QWidget*>{m_carry, m_leave, m_merge, m_into})
        one->setEnabled(isAny);
}

void RolloverDialog::rollOver()
{
    if (m_session.did(plan::rollOver(m_session.database(), m_rollover), this))
        accept();
}

} // namespace shirube::ui
