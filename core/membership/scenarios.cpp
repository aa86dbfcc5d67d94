// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/actions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

const auto kind = u"membership"_s;

constexpr ActionName saveOne{QT_TRANSLATE_NOOP("Action", "Save scenario “%1”")};
constexpr ActionName renameOne{QT_TRANSLATE_NOOP("Action", "Rename scenario “%1” to “%2”")};
constexpr ActionName removeOne{QT_TRANSLATE_NOOP("Action", "Delete scenario “%1”")};

Result<QString> nameFrom(const QString& typed)
{
    constexpr qsizetype longest = 80;
    const QString name = typed.simplified();
    if (name.isEmpty() || name.size() > longest)
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Membership", "A scenario needs a name of 1 to 80 "
                                                                                  "characters. Enter one."));
    return name;
}

// Numbers a slider cannot hold would come from elsewhere.
Result<> validate(const WhatIfInputs& inputs)
{
    const auto isRate = [](double rate) { return rate >= 0 && rate <= 1; };
    const auto isCount = [](double count) { return count >= 0 && count <= 10'000'000; };
    const bool holds = isCount(inputs.joinsPerMonth) && isRate(inputs.leaveRate) &&
                       (!inputs.campaign || (isCount(inputs.campaign->extraJoinsPerMonth) &&
                                             inputs.campaign->first <= inputs.campaign->last)) &&
                       (!inputs.feeChange || isRate(inputs.feeChange->extraLeaveRate));
    if (holds)
        return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Membership", "Joins must be 0 or more, rates between 0 % and 100 %, and a "
                                                          "campaign must not end before it begins. Correct them."));
}

Result<std::optional<Scenario>> scenarioNamed(const Database& database, const QString& name)
{
    SHIRUBE_ASSIGN(const QList<Scenario> scenarios, loadScenarios(database));
    for (const Scenario& scenario : scenarios) {
        if (scenario.name == name)
            return scenario;
    }
    return std::nullopt;
}

Result<Scenario> scenarioOf(const Database& database, ScenarioId id)
{
    SHIRUBE_ASSIGN(const QList<Scenario> scenarios, loadScenarios(database));
    for (const Scenario& scenario : scenarios) {
        if (scenario.id == id)
            return scenario;
    }
    return fail(ErrorCode::NotFound, QCoreApplication::translate("Membership", "This scenario is no longer there."));
}

} // namespace

QString toText(const WhatIfInputs& inputs)
{
    QJsonObject object{{u"joinsPerMonth"_s, inputs.joinsPerMonth}, {u"leaveRate"_s, inputs.leaveRate}};
    if (inputs.campaign)
        object[u"campaign"_s] = QJsonObject{{u"first"_s, inputs.campaign->first.toText()},
                                            {u"last"_s, inputs.campaign->last.toText()},
                                            {u"extraJoinsPerMonth"_s, inputs.campaign->extraJoinsPerMonth}};
    if (inputs.feeChange)
        object[u"feeChange"_s] = QJsonObject{{u"from"_s, inputs.feeChange->from.toText()},
                                             {u"extraLeaveRate"_s, inputs.feeChange->extraLeaveRate}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

WhatIfInputs whatIfFromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto month = [](const QJsonValue& value) { return YearMonth::fromText(value.toString()); };
    WhatIfInputs inputs{object[u"joinsPerMonth"_s].toDouble(), object[u"leaveRate"_s].toDouble(), {}, {}};
    const QJsonObject campaign = object[u"campaign"_s].toObject();
    const auto first = month(campaign[u"first"_s]);
    const auto last = month(campaign[u"last"_s]);
    if (first && last)
        inputs.campaign = {*first, *last, campaign[u"extraJoinsPerMonth"_s].toDouble()};
    const QJsonObject change = object[u"feeChange"_s].toObject();
    if (const auto from = month(change[u"from"_s]))
        inputs.feeChange = {*from, change[u"extraLeaveRate"_s].toDouble()};
    return inputs;
}

Result<QList<Scenario>> loadScenarios(const Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT id, name, inputs FROM scenario WHERE kind = ? ORDER BY name"_s, {kind}));
    QList<Scenario> scenarios;
    while (query.next())
        scenarios.append({query.id<ScenarioId>(0), query.text(1), whatIfFromText(query.text(2))});
    return scenarios;
}

Result<ScenarioId> saveScenario(Database& database, const QString& typed, const WhatIfInputs& inputs)
{
    SHIRUBE_ASSIGN(const QString name, nameFrom(typed));
    SHIRUBE_TRY(validate(inputs));
    SHIRUBE_ASSIGN(const std::optional<Scenario> known, scenarioNamed(database, name));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, saveOne, {name}));
    ScenarioId id;
    if (known) {
        id = known->id;
        SHIRUBE_TRY(transaction.update(u"scenario"_s, id.value, {{u"inputs"_s, toText(inputs)}}));
    } else {
        SHIRUBE_ASSIGN(id.value, transaction.insert(u"scenario"_s, {{u"kind"_s, kind},
                                                                    {u"name"_s, name},
                                                                    {u"inputs"_s, toText(inputs)}}));
    }
    SHIRUBE_TRY(transaction.commit());
    return id;
}

Result<> renameScenario(Database& database, ScenarioId id, const QString& typed)
{
    SHIRUBE_ASSIGN(const QString name, nameFrom(typed));
    SHIRUBE_ASSIGN(const Scenario scenario, scenarioOf(database, id));
    SHIRUBE_ASSIGN(const std::optional<Scenario> other, scenarioNamed(database, name));
    if (other && other->id != id)
        return fail(ErrorCode::Conflict,
                    QCoreApplication::translate("Membership", "There is a scenario “%1” already. Choose another name.").arg(name));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, renameOne, {scenario.name, name}));
    SHIRUBE_TRY(transaction.update(u"scenario"_s, id.value, {{u"name"_s, name}}));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> removeScenario(Database& database, ScenarioId id)
{
    SHIRUBE_ASSIGN(const Scenario scenario, scenarioOf(database, id));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, removeOne, {scenario.name}));
    SHIRUBE_TRY(transaction.remove(u"scenario"_s, id.value));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::membership
