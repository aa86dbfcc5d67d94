// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace shirube::ui
{

/// What stands on the executive pack's cover and foot lines.
class PackDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PackDialog(QDate today, QWidget* parent = nullptr);

    [[nodiscard]] PackFacts facts() const;

private:
    QLineEdit* m_number;
    QLineEdit* m_meeting;
    QDateEdit* m_date;
    QLineEdit* m_edition;
    QLineEdit* m_handling;
};

} // namespace shirube::ui
