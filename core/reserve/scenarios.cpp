// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reserve/actions.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shirube::reserve
{

using namespace Qt::StringLiterals;
using storage::ActionName;
using storage::Database;
using storage::Transaction;

namespace
{

const auto kind = u"reserve"_s; // of the table that membership keeps its scenarios in too

constexpr ActionName saveOne{QT_TRANSLATE_NOOP("Action", "Save reserve scenario “%1”")};
constexpr ActionName renameOne{QT_TRANSLATE_NOOP("Action", "Rename reserve scenario “%1” to “%2”")};
constexpr ActionName removeOne{QT_TRANSLATE_NOOP("Action", "Delete reserve scenario “%1”")};

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

Result<QString> nameFrom(const QString& typed)
{
    constexpr qsizetype longest = 80;
    const QString name = typed.simplified();
    if (name.isEmpty() || name.size() > longest)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Reserve", "A scenario needs a name of 1 to 80 characters. Enter one."));
    return name;
}

Result<Scenario> scenarioOf(const Database& database, ScenarioId id)
{
    SHIRUBE_ASSIGN(const QList<Scenario> scenarios, loadScenarios(database));
    const auto found = std::ranges::find(scenarios, id, &Scenario::id);
    if (found == scenarios.end())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Reserve", "This scenario is no longer there."));
    return *found;
}

Result<std::optional<Scenario>> scenarioNamed(const Database& database, const QString& name)
{
    SHIRUBE_ASSIGN(const QList<Scenario> scenarios, loadScenarios(database));
    const auto found = std::ranges::find(scenarios, name, &Scenario::name);
    return found == scenarios.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<QList<Scenario>> loadScenarios(const Database& database)
{
    SHIRUBE_ASSIGN(storage::Query query,
                   database.query(u"SELECT id, name, inputs FROM scenario WHERE kind = ? ORDER BY name"_s, {kind}));
    QList<Scenario> scenarios;
    while (query.next())
        scenarios.append({query.id<ScenarioId>(0), query.text(1), fromText(query.text(2))});
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

Result<ScenarioId> saveScenario(Database& database, const QString& typed, const ScenarioInputs& inputs)
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
                    QCoreApplication::translate("Reserve", "There is a scenario “%1” already. Choose another name.").arg(name));
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

} // namespace shirube::reserve
