// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/actions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace shirube::membership
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

const storage::ScenarioShelf& shelf()
{
    static const storage::ScenarioShelf all{u"membership"_s,
                                            {QT_TRANSLATE_NOOP("Action", "Save scenario “%1”")},
                                            {QT_TRANSLATE_NOOP("Action", "Rename scenario “%1” to “%2”")},
                                            {QT_TRANSLATE_NOOP("Action", "Delete scenario “%1”")}};
    return all;
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
    SHIRUBE_ASSIGN(const auto entries, shelf().load(database));
    QList<Scenario> scenarios;
    for (const auto& entry : entries)
        scenarios.append({entry.id, entry.name, whatIfFromText(entry.inputs)});
    return scenarios;
}

Result<ScenarioId> saveScenario(Database& database, const QString& name, const WhatIfInputs& inputs)
{
    SHIRUBE_TRY(validate(inputs));
    return shelf().save(database, name, toText(inputs));
}

Result<> renameScenario(Database& database, ScenarioId id, const QString& name)
{
    return shelf().rename(database, id, name);
}

Result<> removeScenario(Database& database, ScenarioId id)
{
    return shelf().remove(database, id);
}

} // namespace shirube::membership
