// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reserve/entry_dialog.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/reserve/actions.h"
#include "ui/reserve/yen_text.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <array>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int yearsAround = 10;

QString amountText(std::optional<Yen> amount)
{
    return amount ? formatYen(amount) : QString();
}

} // namespace

EntryDialog::EntryDialog(const reserve::ReserveEntry& entry, QWidget* parent)
    : QDialog(parent), m_entry(entry), m_year(new QComboBox), m_kind(new QComboBox),
      m_problem(plainLabel({})), m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(entry.id.isValid() ? tr("Change the entry") : tr("Add an entry"));
    for (int back = -yearsAround; back <= yearsAround; ++back) {
        const FiscalYear year = entry.fiscalYear.plusYears(back);
        m_year->addItem(formatFiscalYear(year), year.first());
    }
    m_year->setCurrentIndex(yearsAround);
    for (const auto kind :
         {reserve::EntryKind::Drawdown, reserve::EntryKind::Contribution, reserve::EntryKind::Yield})
        m_kind->addItem(reserve::displayName(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(entry.kind)));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::sibling);
    form->addRow(tr("Fiscal year"), m_year);
    form->addRow(tr("Kind"), m_kind);
    m_year->setAccessibleName(tr("Fiscal year"));
    m_kind->setAccessibleName(tr("Kind"));
    m_date = addLine(tr("Date"), entry.date.toString(Qt::ISODate), form);
    m_date->setPlaceholderText(tr("empty: the fiscal year's last day"));
    m_planned = addLine(tr("Planned (yen)"), amountText(entry.planned), form);
    m_approved = addLine(tr("Approved (yen)"), amountText(entry.approved), form);
    m_executed = addLine(tr("Executed (yen)"), amountText(entry.executed), form);
    m_effective = addLine(tr("Effective (yen)"), amountText(entry.effective), form);
    for (QLineEdit* amount : {m_planned, m_approved, m_executed, m_effective}) {
        amount->setAlignment(Qt::AlignRight);
        amount->setPlaceholderText(unknownText());
    }
    m_resolutionNumber = addLine(tr("Resolution no."), entry.resolutionNumber, form);
    m_resolutionDate = addLine(tr("Resolved on"), entry.resolutionDate.toString(Qt::ISODate), form);
    m_note = addLine(tr("Note"), entry.note, form);

    m_problem->setWordWrap(true);
    // Two lines are kept for it, so that the form does not jump while typing.
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    m_save->setDefault(true);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addLayout(form);
    page->addWidget(m_problem);
    page->addLayout(buttons);
    setMinimumWidth(32 * fontMetrics().horizontalAdvance(u'会'));

    for (QComboBox* choice : {m_year, m_kind})
        connect(choice, &QComboBox::currentIndexChanged, this, &EntryDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto checked = this->entry())
            Q_EMIT saveRequested(*checked);
    });
    check();
}

QLineEdit* EntryDialog::addLine(const QString& name, const QString& text, QFormLayout* form)
{
    auto* line = new QLineEdit(text);
    line->setAccessibleName(name);
    form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, &EntryDialog::check);
    return line;
}

Result<reserve::ReserveEntry> EntryDialog::entry() const
{
    reserve::ReserveEntry entry = m_entry;
    entry.fiscalYear = FiscalYear(m_year->currentData().toInt());
    entry.kind = reserve::EntryKind(m_kind->currentData().toInt());
    const auto read = [](const QLineEdit* line, QDate& day) -> Result<> {
        const auto parsed = parseDate(line->text());
        if (!parsed && !line->text().trimmed().isEmpty()) {
            return fail(ErrorCode::Invalid, tr("%1: “%2” is not a date; write 2021-04-01 or R3.4.1.")
                                                .arg(line->accessibleName(), line->text()));
        }
        day = parsed.value_or(QDate());
        return {};
    };
    SHIRUBE_TRY(read(m_date, entry.date));
    SHIRUBE_TRY(read(m_resolutionDate, entry.resolutionDate));
    const std::array amounts{std::pair(m_planned, &entry.planned), std::pair(m_approved, &entry.approved),
                             std::pair(m_executed, &entry.executed),
                             std::pair(m_effective, &entry.effective)};
    for (const auto& [line, amount] : amounts) {
        const auto parsed = parseYen(line->text());
        if (!parsed)
            return fail(ErrorCode::Invalid, tr("%1: %2").arg(line->accessibleName(), parsed.error().message));
        *amount = *parsed;
    }
    entry.resolutionNumber = m_resolutionNumber->text().trimmed();
    entry.note = m_note->text().trimmed();
    SHIRUBE_TRY(reserve::validate(entry));
    return entry;
}

void EntryDialog::check()
{
    const auto checked = entry();
    m_problem->setText(checked ? QString() : u"▲ "_s + checked.error().message);
    m_save->setEnabled(checked.has_value());
}

} // namespace shirube::ui
