// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/decision_dialog.h"

#include "core/base/parse.h"
#include "core/plan/names.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

DecisionDialog::DecisionDialog(const review::Decision& decision, const QList<plan::Organ>& organs,
                               const QList<plan::Initiative>& items, QWidget* parent)
    : QDialog(parent), m_decision(decision), m_owner(new QComboBox), m_item(new QComboBox), m_problem(plainLabel({})),
      m_save(new QPushButton(tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(decision.id.isValid() ? tr("Change the decision") : tr("Add a decision"));
    m_owner->addItem(tr("nobody named"), 0);
    for (const plan::Organ& organ : organs)
        m_owner->addItem(plan::displayName(organ), organ.id.value);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(decision.owner.value)));
    m_item->addItem(tr("no item in particular"), 0);
    for (const plan::Initiative& item : items)
        m_item->addItem(plan::ownersText(item) + u' ' + item.title, item.id.value);
    m_item->setCurrentIndex(std::max(0, m_item->findData(decision.item.value)));
    m_item->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::sibling);
    m_meeting = addLine(tr("Meeting"), decision.meeting, form);
    m_decidedOn = addLine(tr("Day of the meeting"), decision.decidedOn.toString(Qt::ISODate), form);
    m_words = addText(tr("Decision"), decision.words, form);
    for (const auto& [choice, name] : {std::pair{m_owner, tr("Who follows it up")}, std::pair{m_item, tr("Item")}}) {
        choice->setAccessibleName(name);
        form->addRow(name, choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &DecisionDialog::check);
    }
    m_dueOn = addLine(tr("Due"), decision.dueOn.toString(Qt::ISODate), form);
    m_doneOn = addLine(tr("Done on"), decision.doneOn.toString(Qt::ISODate), form);
    m_doneOn->setPlaceholderText(tr("open: asked for in the next meeting"));
    m_outcome = addText(tr("Outcome"), decision.outcome, form);

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
    setMinimumWidth(40 * fontMetrics().horizontalAdvance(u'会'));

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto checked = this->decision())
            Q_EMIT saveRequested(*checked);
    });
    check();
}

QLineEdit* DecisionDialog::addLine(const QString& name, const QString& text, QFormLayout* form)
{
    auto* line = new QLineEdit(text);
    line->setAccessibleName(name);
    form->addRow(name, line);
    connect(line, &QLineEdit::textChanged, this, &DecisionDialog::check);
    return line;
}

QPlainTextEdit* DecisionDialog::addText(const QString& name, const QString& text, QFormLayout* form)
{
    auto* words = new QPlainTextEdit(text);
    words->setAccessibleName(name);
    words->setTabChangesFocus(true);
    words->setFixedHeight(4 * fontMetrics().lineSpacing());
    form->addRow(name, words);
    connect(words, &QPlainTextEdit::textChanged, this, &DecisionDialog::check);
    return words;
}

Result<review::Decision> DecisionDialog::decision() const
{
    review::Decision decision = m_decision;
    decision.meeting = m_meeting->text().trimmed();
    decision.words = m_words->toPlainText().trimmed();
    decision.outcome = m_outcome->toPlainText().trimmed();
    decision.owner = OrganId{m_owner->currentData().toLongLong()};
    decision.item = InitiativeId{m_item->currentData().toLongLong()};
    const auto read = [](const QLineEdit* line, QDate& day) -> Result<> {
        const auto parsed = parseDate(line->text());
        if (!parsed && !line->text().trimmed().isEmpty())
            return fail(ErrorCode::Invalid, tr("%1: “%2” is not a date; write 2021-04-01 or R3.4.1.")
                                                .arg(line->accessibleName(), line->text()));
        day = parsed.value_or(QDate());
        return {};
    };
    SHIRUBE_TRY(read(m_decidedOn, decision.decidedOn));
    SHIRUBE_TRY(read(m_dueOn, decision.dueOn));
    SHIRUBE_TRY(read(m_doneOn, decision.doneOn));
    return decision;
}

void DecisionDialog::check()
{
    const auto checked = decision();
    m_problem->setText(checked ? QString() : u"▲ "_s + checked.error().message);
    m_save->setEnabled(checked && !checked->words.isEmpty() && checked->decidedOn.isValid());
}

} // namespace shirube::ui
