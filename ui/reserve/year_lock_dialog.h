// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reserve/reserve_form.h"
#include "ui/widgets/session.h"

namespace shirube::ui
{

/// Closes the reserve's books of a fiscal year and those before it, or opens a closed one again for a reason.
class YearLockDialog : public ReserveForm
{
    Q_OBJECT

public:
    explicit YearLockDialog(Session& session, QWidget* parent = nullptr);

protected:
    [[nodiscard]] Result<> judged() const override;
    void save() override;

private:
    [[nodiscard]] FiscalYear year() const;
    [[nodiscard]] bool isClosed() const;
    void nameButton();

    Session& m_session;
    QComboBox* m_year;
    QLineEdit* m_reason;
};

} // namespace shirube::ui
