// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/membership/import_rows_model.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace shirube::ui
{

/// Last step: what would come in, what stays out and why, row by row, before anything goes in.
class ImportRowsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRowsPage(QWidget* parent = nullptr);

    void show(const ImportDraft& draft, const exchange::ImportReport& report,
              std::shared_ptr<const exchange::FileRows> rows, std::shared_ptr<const exchange::RowVerdicts> verdicts);

Q_SIGNALS:
    void cellMended(quint32 line, int column, const QString& text);
    void cellRefused(const QString& characters);
    void checkAgain();
    void leftOutChosen(const QList<quint32>& lines, bool isLeftOut);
    /// The file is a roster of members that the ledger knows.
    void comparisonWanted();

private:
    QLabel* addCount(const QString& name, QHBoxLayout* row);
    void fitColumns();

    QList<QLabel*> m_counts;
    QLabel* m_verdict;
    QComboBox* m_filter;
    QPushButton* m_check;
    QPushButton* m_leaveOut;
    QPushButton* m_compare;
    QTableView* m_table;
    ImportRowsModel* m_model;
};

} // namespace shirube::ui
