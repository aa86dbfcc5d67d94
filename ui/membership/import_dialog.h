// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/members_import.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace shirube::ui
{

class TableView;

/// What a file would bring in, before anything goes in: the person accepts, saves the rejected rows or
/// leaves.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(exchange::MemberFile kind, QWidget* parent = nullptr);

    void setReport(const exchange::ImportReport& report);
    /// The choice the shown report was made with; nullopt: detected.
    void setChosenEncoding(std::optional<exchange::Encoding> encoding);

Q_SIGNALS:
    void encodingChosen(std::optional<shirube::exchange::Encoding> encoding);
    void importRequested();
    void saveRejectsRequested();

private:
    QLabel* addCount(const QString& name, QHBoxLayout* row);

    QLabel* m_file;
    QComboBox* m_encoding;
    QList<QLabel*> m_counts;
    QLabel* m_verdict;
    TableView* m_remarks;
    QLabel* m_note;
    QPushButton* m_import;
    QPushButton* m_saveRejects;
    QPushButton* m_cancel;
};

} // namespace shirube::ui
