// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/review/decision.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace shirube::ui
{

/// A decision as a form; days may be written as people write them. What cannot be read is said below the fields.
class DecisionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// decision: without id for a new one. organs, items: to choose from.
    DecisionDialog(const review::Decision& decision, const QList<plan::Organ>& organs, const QList<plan::Initiative>& items,
                   QWidget* parent);

    /// What the fields say now; ErrorCode::Invalid with the first problem.
    [[nodiscard]] Result<review::Decision> decision() const;

Q_SIGNALS:
    void saveRequested(const shirube::review::Decision& decision);

private:
    void check();

    review::Decision m_decision;
    QLineEdit* m_meeting;
    QLineEdit* m_decidedOn;
    QPlainTextEdit* m_words;
    QComboBox* m_owner;
    QComboBox* m_item;
    QLineEdit* m_dueOn;
    QLineEdit* m_doneOn;
    QPlainTextEdit* m_outcome;
};

} // namespace shirube::ui
