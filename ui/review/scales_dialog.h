// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/scale.h"
#include "ui/widgets/session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace shirube::ui
{

/// The scales of the file, each a table of grades: to be changed, copied as a new one, deleted. What is wrong with the one
/// shown stands below it while typing. Deletes itself when closed.
class ScalesDialog : public QDialog
{
    Q_OBJECT

public:
    ScalesDialog(Session& session, QWidget* parent);

    /// What the fields say now; ErrorCode::Invalid with the first problem.
    [[nodiscard]] Result<review::GradingScale> scale() const;

private:
    QWidget* makeEditor();
    void reload(ScaleId chosen);
    void show(const review::GradingScale& scale);
    void addRow(int row, const review::Band& band);
    void check();
    void copy();
    void save();
    void remove();

    Session& m_session;
    QList<review::GradingScale> m_scales;
    review::GradingScale m_shown; // as it was before it was edited; without id: a copy not saved yet
    QListWidget* m_list;
    QLineEdit* m_name;
    QTableWidget* m_bands;
    QLabel* m_problem;
    QPushButton* m_addBand;
    QPushButton* m_removeBand;
    QPushButton* m_copy;
    QPushButton* m_remove;
    QPushButton* m_save;
};

} // namespace shirube::ui
