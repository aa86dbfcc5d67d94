// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sheet.h"

#include <QHash>
#include <QJsonObject>

namespace shirube::ui
{

/// What is typed on sheets and not saved yet, kept among the person's own program data while it is typed, so that a crash or a
/// power failure does not take a long text with it. It is offered again when the same sheet of the same file is looked at.
class SheetDrafts
{
public:
    using Key = std::pair<qint64, qint64>; ///< round and item
    using Typed = QHash<review::SheetText, QString>;

    /// Those of a .shirube file.
    explicit SheetDrafts(const QString& file);

    [[nodiscard]] QHash<Key, Typed> load() const;
    /// typed: everything on that sheet that is not saved; empty: nothing is. What cannot be kept is not: typing goes on.
    void keep(const Key& key, const Typed& typed);

private:
    void write(const QJsonObject& all) const;

    QString m_path;
    QHash<Key, Typed> m_kept;
};

} // namespace shirube::ui
