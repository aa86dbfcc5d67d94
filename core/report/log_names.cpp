// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/log_names.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/report/log_words.h"
#include "core/reserve/reserve_store.h"
#include "core/review/review_store.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longest = 400; // characters of one value

QString cut(const QString& text)
{
    return text.size() <= longest ? text : text.first(longest - 1) + u'…';
}

} // namespace

Result<LogNames> LogNames::load(const storage::Database& database)
{
    SHIRUBE_ASSIGN(const QList<plan::Plan> plans, plan::loadPlans(database));
    SHIRUBE_ASSIGN(const QList<plan::Organ> organs, plan::loadOrgans(database));
    SHIRUBE_ASSIGN(const QList<plan::Theme> themes, plan::loadThemes(database));
    SHIRUBE_ASSIGN(const QList<plan::Initiative> items, plan::loadInitiatives(database));
    SHIRUBE_ASSIGN(const QList<review::Round> rounds, review::loadRounds(database));
    SHIRUBE_ASSIGN(const QList<review::GradingScale> scales, review::loadScales(database));
    SHIRUBE_ASSIGN(const QList<reserve::ReserveFund> funds, reserve::loadFunds(database));
    LogNames names;
    auto& all = names.m_names;
    for (const plan::Plan& one : plans)
        all[u"plan_id"_s].insert(one.id.value, one.title);
    for (const plan::Organ& one : organs) {
        for (const auto& column : {u"organ_id"_s, u"branch_id"_s, u"to_branch_id"_s, u"division_id"_s, u"owner_id"_s})
            all[column].insert(one.id.value, plan::displayName(one));
    }
    for (const plan::Theme& one : themes) {
        for (const auto& column : {u"theme_id"_s, u"parent_id"_s})
            all[column].insert(one.id.value, u"%1 %2"_s.arg(plan::displayCode(one), one.title));
    }
    for (const plan::Initiative& one : items) {
        all[u"initiative_id"_s].insert(one.id.value, one.title);
        for (const plan::Indicator& indicator : one.indicators)
            all[u"indicator_id"_s].insert(indicator.id.value, indicator.name);
    }
    for (const review::Round& one : rounds)
        all[u"round_id"_s].insert(one.id.value, review::displayName(one));
    for (const review::GradingScale& one : scales)
        all[u"scale_id"_s].insert(one.id.value, one.name);
    for (const reserve::ReserveFund& one : funds)
        all[u"fund_id"_s].insert(one.id.value, one.name);
    return names;
}

QString LogNames::valueText(const QString& table, const QString& column, const QJsonValue& value) const
{
    const bool isCarried = column == u"carried_from";
    const auto names = m_names.constFind(!isCarried ? column : table == u"indicator" ? u"indicator_id"_s : u"initiative_id"_s);
    if (names == m_names.cend() || !value.isDouble())
        return column.endsWith(u"_id") && value.isDouble() ? QString::number(value.toInteger())
                                                           : cut(loggedText(table, column, value));
    // Of a row that is no longer there, its number.
    return names->value(value.toInteger(), u"#"_s + QString::number(value.toInteger()));
}

QString LogNames::rowName(const QString& table, const QJsonObject& row) const
{
    for (const auto& column : {u"title"_s, u"name"_s, u"file_name"_s, u"words"_s, u"company_name"_s, u"number"_s}) {
        const bool isNumber = column == u"number" && table != u"issued_pack";
        if (const QString text = row.value(column).toString(); !text.isEmpty() && !isNumber)
            return cut(text);
    }
    QStringList parts;
    for (const auto& column : {u"round_id"_s, u"indicator_id"_s, u"initiative_id"_s, u"organ_id"_s, u"theme_id"_s, u"branch_id"_s,
                               u"fund_id"_s, u"fiscal_year"_s, u"month"_s, u"due_on"_s, u"size_class"_s}) {
        if (const QString text = valueText(table, column, row.value(column)); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(u" · "_s);
}

QString LogNames::wholeRow(const QString& table, const QJsonObject& row) const
{
    QStringList parts;
    for (auto it = row.constBegin(); it != row.constEnd(); ++it) {
        const QString text = it.key() == u"id" ? QString() : valueText(table, it.key(), it.value());
        if (!text.isEmpty())
            parts.append(QCoreApplication::translate("ItemHistory", "%1: %2").arg(columnWord(it.key()), text));
    }
    return parts.join(u" / "_s);
}

} // namespace shirube::report
