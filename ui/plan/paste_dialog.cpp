// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/paste_dialog.h"

#include "core/base/format.h"
#include "core/report/table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int namedProblems = 4;
constexpr int dialogWidth = 64; // in full-width characters
constexpr int dialogHeight = 30;

QString cellText(const plan::PastedCell& cell)
{
    if (!cell.problem.isEmpty())
        return u"▲ "_s + cell.after;
    if (!cell.changes())
        return cell.before;
    const auto orNothing = [](const QString& text) { return text.isEmpty() ? u"―"_s : text; };
    return u"%1 → %2"_s.arg(orNothing(cell.before), orNothing(cell.after));
}

report::Table preview(const plan::Paste& paste)
{
    report::Table table;
    table.title = QCoreApplication::translate("PlanForm", "What each cell will become");
    table.columns.append({QCoreApplication::translate("PlanForm", "Item to change")});
    for (const plan::ItemColumn column : paste.columns)
        table.columns.append({plan::columnTitle(column)});
    for (qsizetype row = 0; row < paste.rows.size(); ++row) {
        QList<report::Cell> cells{report::textCell(paste.rows[row].title)};
        for (const plan::PastedCell& cell : paste.cells[row])
            cells.append(report::textCell(cellText(cell)));
        table.rows.append(cells);
    }
    return table;
}

QString problems(const plan::Paste& paste)
{
    QStringList lines;
    if (!paste.outside.isEmpty())
        lines.append(paste.outside);
    for (qsizetype row = 0; row < paste.rows.size() && lines.size() < namedProblems; ++row) {
        for (qsizetype column = 0; column < paste.columns.size() && lines.size() < namedProblems; ++column) {
            const QString problem = paste.cells[row][column].problem;
            if (!problem.isEmpty())
                lines.append(PasteDialog::tr("Row %1, %2: %3")
                                 .arg(QString::number(row + 1), plan::columnTitle(paste.columns[column]), problem));
        }
    }
    return lines.isEmpty() ? QString() : u"▲ "_s + lines.join(u"\n▲ "_s);
}

QString summary(const plan::Paste& paste)
{
    if (paste.problems > 0 || !paste.outside.isEmpty())
        return PasteDialog::tr("Nothing goes in while a cell cannot: %1 cells cannot be taken.")
            .arg(formatCount(paste.problems));
    if (paste.changed.isEmpty())
        return PasteDialog::tr("All cells are as they stand in the block already.");
    return PasteDialog::tr("%1 cells of %2 items change, in one step that can be taken back.")
        .arg(formatCount(paste.changes), formatCount(paste.changed.size()));
}

} // namespace

PasteDialog::PasteDialog(plan::Paste paste, QWidget* parent) : QDialog(parent), m_paste(std::move(paste))
{
    setWindowTitle(tr("Paste"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* table = new TableView;
    table->setTable(preview(m_paste));
    QLabel* said = plainLabel(summary(m_paste), Type::Section);
    said->setWordWrap(true);
    QLabel* wrong = plainLabel(problems(m_paste));
    wrong->setWordWrap(true);
    wrong->setVisible(!wrong->text().isEmpty());
    wrong->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* take = new QPushButton(tr("Paste"));
    take->setEnabled(m_paste.canGoIn());
    take->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(take);
    buttons->addWidget(cancel);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(said);
    page->addWidget(table, 1);
    page->addWidget(wrong);
    page->addLayout(buttons);
    resize(windowSize(*this, dialogWidth, dialogHeight));
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    (take->isEnabled() ? take : cancel)->setFocus();
}

} // namespace shirube::ui
