// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/file_rows.h"
#include "ui/membership/import_draft.h"

#include <QWidget>

class QLabel;

namespace shirube::ui
{

class ImportChoices;

/// Third step: what the words of the file mean; those that nobody knows yet come first.
class ImportWordsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWordsPage(QWidget* parent = nullptr);

    void show(const ImportDraft& draft, const QMap<exchange::MemberColumn, QList<exchange::WordUse>>& words);

Q_SIGNALS:
    /// meaning: empty: the word means itself.
    void meaningChosen(shirube::exchange::MemberColumn column, const QString& word, const QString& meaning);

private:
    [[nodiscard]] static QString remarkOf(qint64 rows, bool isKnown);
    void showNote();

    qint64 m_unknown = 0;
    bool m_hasWords = false;
    QLabel* m_note;
    ImportChoices* m_choices;
};

} // namespace shirube::ui
