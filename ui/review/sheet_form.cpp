// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheet_form.h"

#include "core/plan/actions.h"
#include "core/review/actions.h"
#include "ui/review/actual_field.h"
#include "ui/review/grade_field.h"
#include "ui/widgets/grade_mark.h"
#include "ui/widgets/label.h"

#include <QHideEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

namespace
{

std::pair<qint64, qint64> keyOf(const review::Sheet& sheet)
{
    return {sheet.round.value, sheet.item.value};
}

// They stand there as they were saved.
template <typename Field>
void settle(const QList<Field*>& fields)
{
    for (Field* field : fields)
        field->load(field->value(), false);
}

} // namespace

SheetForm::SheetForm(Session& session, ReviewState& state, QWidget* parent)
    : QWidget(parent), m_session(session), m_state(state), m_file(session.database().path()),
      m_drafts(m_file), m_offered(m_drafts.load()), m_title(plainLabel({}, Type::Section)), m_owners(plainLabel({})),
      m_days(plainLabel({}, Type::Body, true)),
      m_locked(plainLabel({})), m_plan(plainLabel({})), m_mark(new GradeMark(Type::Figure)), m_computed(plainLabel({})),
      m_actualsBox(new QVBoxLayout)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
    connect(&m_draftTimer, &QTimer::timeout, this, &SheetForm::keepDraft);
    buildBoxes();
}

// A field that has the focus loses it while it goes, and must not be saved by a form that is gone already.
SheetForm::~SheetForm()
{
    for (FormField* field : allFields())
        field->disconnect(this);
}

void SheetForm::showSheet(const review::GradedSheet* sheet)
{
    setVisible(sheet);
    if (!sheet) {
        m_sheet = {};
        return;
    }
    const bool isSame = keyOf(sheet->sheet) == keyOf(m_sheet.sheet);
    if (!isSame) {
        keepRefused();
        keepDraft();
    }
    m_sheet = *sheet;
    m_round = *m_state.round();
    m_isWritable = m_state.lockedReason().isEmpty();
    showHead();
    showPlan();
    showActuals(isSame);
    showEntries(isSame);
    showGrades();
    showOffer();
    for (FormField* field : allFields())
        field->setLocked(!m_isWritable);
    if (!isSame)
        bringBackRefused();
}

QList<FormField*> SheetForm::allFields() const
{
    QList<FormField*> fields;
    for (const Entry& entry : m_entries)
        fields.append(entry.field);
    for (ActualField* field : m_actuals)
        fields.append(field);
    return fields;
}

void SheetForm::watch(FormField* field)
{
    connect(field, &FormField::left, this, [this, field] { save({field}); });
}

// What is refused must not be lost when another sheet is looked at.
void SheetForm::keepRefused()
{
    if (!m_sheet.item.id.isValid())
        return;
    Typed typed;
    for (const FormField* field : allFields()) {
        if (m_isWritable && field->isTouched())
            typed.insert(field->objectName(), field->value());
    }
    if (typed.isEmpty())
        m_refused.remove(keyOf(m_sheet.sheet));
    else
        m_refused.insert(keyOf(m_sheet.sheet), typed);
}

void SheetForm::bringBackRefused()
{
    const Typed typed = m_refused.value(keyOf(m_sheet.sheet));
    for (FormField* field : allFields()) {
        if (!typed.contains(field->objectName()) || !m_isWritable)
            continue;
        field->type(typed.value(field->objectName()));
        field->setProblem(tr("Not saved yet. It is tried again when you leave the field."));
    }
}

void SheetForm::saveTyped()
{
    QList<FormField*> touched;
    for (FormField* field : allFields()) {
        if (field->isTouched())
            touched.append(field);
    }
    save(touched);
}

void SheetForm::save(const QList<FormField*>& fields)
{
    // The page may outlive its file for a moment; nothing of it goes into another one.
    const bool isOwnFile = m_session.isOpen() && m_session.database().path() == m_file;
    if (m_isSaving || !m_isWritable || !m_sheet.item.id.isValid() || !isOwnFile)
        return;
    const QScopedValueRollback saving(m_isSaving, true);
    QList<FormField*> entries;
    QList<ActualField*> actuals;
    for (FormField* field : fields) {
        if (!field->isTouched())
            continue;
        if (auto* actual = qobject_cast<ActualField*>(field))
            actuals.append(actual);
        else
            entries.append(field);
    }
    saveActuals(actuals); // first: grades are judged by them
    saveEntries(entries);
    keepDraft(); // of what was refused; of nothing where all is saved
}

void SheetForm::saveEntries(const QList<FormField*>& fields)
{
    review::Sheet next = m_sheet.sheet;
    for (const Entry& entry : std::as_const(m_entries)) {
        if (fields.contains(entry.field))
            entry.put(next, entry.field->value());
    }
    if (next == m_sheet.sheet)
        return settle(fields);
    const auto saved = review::saveSheets(m_session.database(), {next});
    if (saved) {
        settle(fields);
        m_sheet.sheet = next;
        m_session.did({}, this);
    } else if (fields.size() > 1) {
        for (FormField* field : fields) // what is good among them is kept
            saveEntries({field});
    } else {
        fields.first()->setProblem(saved.error().message);
    }
}

void SheetForm::saveActuals(const QList<ActualField*>& fields)
{
    plan::Initiative next = m_sheet.item;
    QList<ActualField*> read;
    for (ActualField* field : fields) {
        const auto actual = field->actual(m_round.lastMonth());
        if (!actual) {
            field->setProblem(actual.error().message);
            continue;
        }
        const auto indicator = std::ranges::find(next.indicators, field->indicator(), &plan::Indicator::id);
        if (indicator == next.indicators.end())
            continue;
        indicator->setActual(*actual);
        read.append(field);
    }
    if (read.isEmpty())
        return;
    const auto saved = plan::saveItems(m_session.database(), {next}, plan::ItemEdit::Form);
    if (saved) {
        settle(read);
        m_session.did({}, this);
    } else if (read.size() > 1) {
        for (ActualField* field : read)
            saveActuals({field});
    } else {
        read.first()->setProblem(saved.error().message);
    }
}

void SheetForm::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        saveTyped();
}

} // namespace shirube::ui
