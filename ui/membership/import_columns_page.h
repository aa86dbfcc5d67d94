// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/membership/import_draft.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace shirube::ui
{

class ImportChoices;

/// Second step: which of the file's columns is which, with its first values beside the choice.
class ImportColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(QWidget* parent = nullptr);

    void show(const ImportDraft& draft);

Q_SIGNALS:
    /// name: empty: the file has no such column.
    void columnChosen(shirube::exchange::MemberColumn column, const QString& name);

private:
    QLabel* m_missing;
    ImportChoices* m_choices;
};

} // namespace shirube::ui
