// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/actions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

const storage::ScenarioShelf& shelf()
{
    static const storage::ScenarioShelf all{u"reserve"_s,
                                            {QT_TRANSLATE_NOOP("Action", "Save reserve scenario “%1”")},
                                            {QT_TRANSLATE_NOOP("Action", "Rename reserve scenario “%1” to “%2”")},
                                            {QT_TRANSLATE_NOOP("Action", "Delete reserve scenario “%1”")}};
    return all;
}

constexpr double mostYield = 0.2;
constexpr int mostYears = 30;

QString toText(const ScenarioInputs& inputs)
{
    QJsonObject object{{u"contribution"_s, inputs.contribution.value},
                       {u"drawdown"_s, inputs.drawdown.value},
                       {u"yieldRate"_s, inputs.yieldRate},
                       {u"years"_s, inputs.years},
                       {u"countPlanned"_s, inputs.countPlanned}};
    if (inputs.refillBy.isValid())
        object[u"refillBy"_s] = inputs.refillBy.first();
    if (const auto& link = inputs.link) {
        QJsonObject linked{{u"members"_s, link->members}, {u"feeChange"_s, link->feeChange}};
        if (link->otherIncome)
            linked[u"otherIncome"_s] = link->otherIncome->value;
        if (link->expenditure)
            linked[u"expenditure"_s] = link->expenditure->value;
        object[u"link"_s] = linked;
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ScenarioInputs fromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto maybeYen = [](const QJsonValue& value) {
        return value.isDouble() ? std::optional(Yen{value.toInteger()}) : std::nullopt;
    };
    ScenarioInputs inputs;
    inputs.contribution = Yen{object[u"contribution"_s].toInteger()};
    inputs.drawdown = Yen{object[u"drawdown"_s].toInteger()};
    inputs.yieldRate = object[u"yieldRate"_s].toDouble();
    inputs.years = std::clamp(object[u"years"_s].toInt(1), 1, mostYears);
    inputs.countPlanned = object[u"countPlanned"_s].toBool(true);
    if (const int refillBy = object[u"refillBy"_s].toInt())
        inputs.refillBy = FiscalYear(refillBy);
    if (object.contains(u"link"_s)) {
        const QJsonObject link = object[u"link"_s].toObject();
        inputs.link = ScenarioInputs::Link{link[u"members"_s].toString(), link[u"feeChange"_s].toDouble(),
                                           maybeYen(link[u"otherIncome"_s]), maybeYen(link[u"expenditure"_s])};
    }
    return inputs;
}

} // namespace

Result<QList<Scenario>> loadScenarios(const Database& database)
{
    SHIRUBE_ASSIGN(const auto entries, shelf().load(database));
    QList<Scenario> scenarios;
    for (const auto& entry : entries)
        scenarios.append({entry.id, entry.name, fromText(entry.inputs)});
    return scenarios;
}

Result<> validate(const ScenarioInputs& inputs)
{
    const auto isAmount = [](std::optional<Yen> amount) { return !amount || (*amount >= Yen{} && *amount <= maxYen); };
    const auto& link = inputs.link;
    const bool holds = isAmount(inputs.contribution) && isAmount(inputs.drawdown) && inputs.yieldRate >= 0 &&
                       inputs.yieldRate <= mostYield && inputs.years >= 1 && inputs.years <= mostYears &&
                       (!link || (isAmount(link->otherIncome) && isAmount(link->expenditure) && link->feeChange >= -1 &&
                                  link->feeChange <= 1));
    if (holds)
        return {};
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Reserve", "Amounts must be 0 or more, the yield 0 % to 20 %, the years 1 to 30. "
                                                       "Correct them."));
}

Result<ScenarioId> saveScenario(Database& database, const QString& name, const ScenarioInputs& inputs)
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

} // namespace shirube::reserve
