// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_columns_page.h"

#include "ui/membership/import_choices.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using exchange::MemberColumn;

namespace
{

constexpr qsizetype valuesShown = 6;

QString firstValues(const ImportDraft& draft, const QString& name)
{
    const qsizetype index = draft.header.indexOf(name);
    QStringList values;
    for (const QStringList& row : draft.sample) {
        const QString value = index < 0 ? QString() : row.value(index).trimmed();
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
        if (values.size() == valuesShown)
            break;
    }
    return values.join(u" ・ "_s);
}

} // namespace

ImportColumnsPage::ImportColumnsPage(QWidget* parent)
    : QWidget(parent), m_missing(plainLabel({})), m_choices(new ImportChoices)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::group);
    m_missing->setWordWrap(true);
    page->addWidget(m_missing);
    page->addWidget(m_choices, 1);
}

void ImportColumnsPage::show(const ImportDraft& draft)
{
    QStringList missing;
    for (const MemberColumn column : exchange::missingColumns(draft.kind, draft.layout, draft.header))
        missing.append(exchange::headerOf(column));
    m_missing->setText(missing.isEmpty()
                           ? tr("Which column of the file is which? Check the proposals; the answer is remembered for "
                                "the next file with these columns.")
                           : tr("▲ Still needed: %1").arg(missing.join(u", "_s)));
    const QWidget* focused = m_choices->focusWidget();
    const QString focus = focused ? focused->accessibleName() : QString();
    m_choices->clear();
    const auto required = exchange::requiredColumns(draft.kind);
    for (const MemberColumn column : exchange::columnsOf(draft.kind)) {
        const QString name = exchange::headerOf(column);
        const QString chosen = draft.layout.columnName(column);
        QComboBox* choice = m_choices->add(required.contains(column) ? tr("%1 (required)").arg(name) : name, name,
                                           firstValues(draft, chosen));
        choice->addItem(tr("(not in the file)"));
        for (const QString& theirs : draft.header) {
            if (!theirs.isEmpty())
                choice->addItem(theirs, theirs);
        }
        choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
        // Queued: the answer builds the list anew, this choice included.
        connect(
            choice, &QComboBox::activated, this,
            [this, column, choice] { Q_EMIT columnChosen(column, choice->currentData().toString()); },
            Qt::QueuedConnection);
        if (name == focus)
            choice->setFocus();
    }
}

} // namespace shirube::ui
