// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/import_report.h"

namespace shirube::ui
{

/// What the person has settled so far about a file that is to come in.
struct ImportDraft
{
    QString path;
    exchange::MemberFile kind = exchange::MemberFile::Events;
    exchange::CsvForm form;   ///< as chosen; nothing: found out
    exchange::CsvForm actual; ///< as it is read, complete
    QStringList header;
    QList<QStringList> sample; ///< the first rows
    exchange::Layout layout;
    exchange::CellEdits edits;
    QSet<quint32> leftOut; ///< lines that stay out though they could come in
    exchange::Vocabulary vocabulary;

    /// Whether single rows can stay out; a census or a count of establishments comes in whole.
    [[nodiscard]] bool canLeaveOut() const
    {
        return kind == exchange::MemberFile::Events || kind == exchange::MemberFile::Roster;
    }
    /// Whether every required column is taken from the file.
    [[nodiscard]] bool isMapped() const { return exchange::missingColumns(kind, layout, header).isEmpty(); }
};

/// 入退会などの明細 …: a kind of file in the reader's language.
[[nodiscard]] QString kindText(exchange::MemberFile kind);

} // namespace shirube::ui
