// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plan_files_kinds.h"

#include "core/base/parse.h"
#include "core/plan/plan_store.h"

#include <QLocale>
#include <algorithm>

namespace shirube::exchange
{

namespace
{

QString organKeyOf(plan::OrganKind kind, const QString& name)
{
    return keyOf({QString::number(int(kind)), plan::organKey(kind, name)});
}

} // namespace

Result<OrganNames> OrganNames::load(const storage::Database& database)
{
    OrganNames names;
    SHIRUBE_ASSIGN(names.m_organs, plan::loadOrgans(database));
    for (qsizetype i = 0; i < names.m_organs.size(); ++i)
        names.m_byKey.insert(organKeyOf(names.m_organs[i].kind, names.m_organs[i].name), i);
    return names;
}

std::optional<plan::Organ> OrganNames::find(plan::OrganKind kind, const QString& name) const
{
    const auto found = m_byKey.constFind(organKeyOf(kind, name));
    return found == m_byKey.cend() ? std::nullopt : std::optional(m_organs[*found]);
}

std::optional<plan::Organ> OrganNames::find(OrganId organ) const
{
    const auto found = std::ranges::find(m_organs, organ, &plan::Organ::id);
    return found == m_organs.end() ? std::nullopt : std::optional(*found);
}

std::optional<plan::Organ> OrganNames::findAny(const QString& name) const
{
    const QString wanted = normalizedCode(name);
    QList<plan::Organ> called;
    for (const plan::Organ& organ : m_organs) {
        if (wanted == normalizedCode(organ.name) + plan::fileWord(organ.kind))
            return organ;
        if (wanted == normalizedCode(organ.name))
            called.append(organ);
    }
    return called.size() == 1 ? std::optional(called.first()) : std::nullopt;
}

QString OrganNames::nameOf(OrganId organ) const
{
    const auto found = find(organ);
    return found ? found->name : QString();
}

QString keyOf(const QStringList& parts)
{
    return parts.join(QChar(u'\x1f'));
}

QString cell(FiscalYear year)
{
    return year.isValid() ? QString::number(year.first()) : QString();
}

QString cell(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString cell(std::optional<double> number)
{
    return number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString();
}

QString cell(YearMonth month)
{
    return month.isValid() ? month.toText() : QString();
}

QString flagCell(bool flag)
{
    return flag ? QStringLiteral("○") : QString();
}

QString cell(std::optional<Yen> amount)
{
    return amount ? QString::number(amount->value) : QString();
}

} // namespace shirube::exchange
