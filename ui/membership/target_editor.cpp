// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/target_editor.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/membership/actions.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

TargetEditor::TargetEditor(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_headcount(new QLineEdit), m_dueOn(new QLineEdit),
      m_save(new QPushButton(tr("Set target"))), m_problem(plainLabel({}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);

    const auto addField = [&](const QString& name, QLineEdit* field, QStringView longest) {
        QLabel* caption = plainLabel(name);
        caption->setBuddy(field);
        field->setAccessibleName(name);
        field->setFixedWidth(fontMetrics().horizontalAdvance(longest.toString()) + 2 * space::group);
        row->addWidget(caption);
        row->addWidget(field);
    };
    addField(tr("Target (members)"), m_headcount, u"88,888,888");
    m_headcount->setAlignment(Qt::AlignRight);
    addField(tr("by"), m_dueOn, u"令和88年88月88日");
    m_dueOn->setPlaceholderText(formatDate({2023, 3, 31}));
    row->addWidget(m_save);
    row->addWidget(m_problem, 1);

    connect(m_save, &QPushButton::clicked, this, &TargetEditor::save);
    for (QLineEdit* field : {m_headcount, m_dueOn})
        connect(field, &QLineEdit::returnPressed, this, &TargetEditor::save);
}

void TargetEditor::refresh()
{
    const auto& target = m_session.figures().target;
    m_headcount->setText(target ? formatCount(target->headcount) : QString());
    m_headcount->setPlaceholderText(unknownText());
    m_dueOn->setText(target ? formatDate(target->dueOn) : QString());
    m_problem->clear();
    const bool readOnly = m_session.isReadOnly();
    for (QWidget* part :
         {static_cast<QWidget*>(m_headcount), static_cast<QWidget*>(m_dueOn), static_cast<QWidget*>(m_save)})
    {
        part->setEnabled(!readOnly);
        part->setToolTip(readOnly ? m_session.readOnlyReason() : QString());
    }
}

void TargetEditor::save()
{
    const auto headcount = parseInteger(m_headcount->text());
    const auto dueOn = parseDate(m_dueOn->text());
    if (!headcount) {
        m_problem->setText(u"▲ "_s + tr("“%1” is not a whole number.").arg(m_headcount->text()));
        m_headcount->setFocus();
        return;
    }
    if (!dueOn) {
        m_problem->setText(u"▲ "_s +
                           tr("“%1” is not a date; write 2023-03-31 or R5.3.31.").arg(m_dueOn->text()));
        m_dueOn->setFocus();
        return;
    }
    m_session.did(
        membership::setTarget(m_session.database(), {.branch = {}, .dueOn = *dueOn, .headcount = *headcount}),
        this);
}

} // namespace shirube::ui
