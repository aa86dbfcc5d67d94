// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/plan.h"
#include "core/review/review.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/session.h"

class QComboBox;

namespace shirube::ui
{

/// The sheets of a round as CSV for people without the program: of one organ, or of each in a file of its own.
class SheetsOutDialog : public FormDialog
{
    Q_OBJECT

public:
    SheetsOutDialog(Session& session, const review::Review& review, QWidget* parent);

private:
    void write();
    [[nodiscard]] Result<> writeOne(const plan::Organ& organ, const QString& path) const;
    [[nodiscard]] QString fileName(const plan::Organ& organ) const;
    [[nodiscard]] bool mayReplace(const QList<plan::Organ>& organs, const QString& folder);

    Session& m_session;
    review::Review m_review;
    QList<plan::Organ> m_organs; // that have sheets, in the items' order
    QComboBox* m_organ;
};

} // namespace shirube::ui
