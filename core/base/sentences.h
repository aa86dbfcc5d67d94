// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace shirube
{

/// One sentence after another: with a blank between, and with none after 。, which brings its own. Empty ones fall out.
[[nodiscard]] QString joinSentences(const QStringList& sentences);

/// The same for a text that grows, as a table's note does.
void addSentence(QString& text, const QString& sentence);

/// Quotations within quotations with marks of their own: 「「A」の追加」 becomes 「『A』の追加」, “Add “A”” “Add ‘A’”.
[[nodiscard]] QString nestQuotes(QString text);

} // namespace shirube
