// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/archive/issued_pack.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::archive
{

namespace
{

QString text(const char* words)
{
    return QCoreApplication::translate("Archive", words);
}

} // namespace

QString editionText(int edition)
{
    return text(QT_TRANSLATE_NOOP("Archive", "Edition %1")).arg(edition);
}

QString stateText(const IssuedPack& pack, const QList<IssuedPack>& all)
{
    if (!pack.isInForce)
        return pack.withdrawnAt.isValid() ? text(QT_TRANSLATE_NOOP("Archive", "― Withdrawn: %1")).arg(pack.withdrawalReason)
                                          : text(QT_TRANSLATE_NOOP("Archive", "― Issue undone"));
    const auto later = std::ranges::find(all, pack.replacedBy, &IssuedPack::id);
    if (later != all.end())
        return text(QT_TRANSLATE_NOOP("Archive", "▲ Replaced by: %1")).arg(editionText(later->edition));
    return text(QT_TRANSLATE_NOOP("Archive", "● In force"));
}

} // namespace shirube::archive
