// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "core/membership/actions.h"
#include "core/membership/open_file.h"
#include "core/plan/plan_store.h"
#include "core/report/outlook.h"
#include "core/report/tables.h"
#include "core/report/target_plan.h"

#include <algorithm>

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using storage::Access;
using storage::Database;

namespace
{

Result<qint64> numberFromText(const QString& written)
{
    if (const auto number = parseInteger(written))
        return *number;
    return fail(ErrorCode::Invalid, text(QT_TRANSLATE_NOOP("Cli", "“%1” is not a whole number.")).arg(written));
}

} // namespace

Result<OrganId> branchFromText(const Database& database, const QString& written)
{
    if (written.isEmpty())
        return OrganId();
    SHIRUBE_ASSIGN(const QList<plan::Organ> branches, plan::loadOrgans(database, plan::OrganKind::Branch));
    const QString name = normalizedCode(written);
    for (const plan::Organ& branch : branches) {
        if (name == branch.name || name == branch.name + u"支部"_s)
            return branch.id;
    }
    return fail(ErrorCode::Invalid, text(QT_TRANSLATE_NOOP("Cli", "No branch has the name “%1”.")).arg(written));
}

Result<QDate> dayFromText(const QString& written)
{
    if (const auto day = parseDate(written))
        return *day;
    return fail(ErrorCode::Invalid, text(QT_TRANSLATE_NOOP("Cli", "“%1” is not a day. Write it as 2023-03-31.")).arg(written));
}

Result<YearMonth> asOfMonth(const Database& database, const QString& written)
{
    if (written.isEmpty())
        return report::defaultAsOf(database);
    if (const auto month = YearMonth::fromText(written))
        return *month;
    return fail(ErrorCode::Invalid, text(QT_TRANSLATE_NOOP("Cli", "“%1” is not a month. Write it as 2021-12.")).arg(written));
}

Exit show(const QString& file, const QString& asOf, bool json)
{
    SHIRUBE_DO(const Database database, membership::openFile(file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(const YearMonth month, asOfMonth(database, asOf));
    SHIRUBE_DO(const report::KeyFigures figures, report::loadKeyFigures(database, month));
    if (json) {
        report::LedgerShelf shelf;
        SHIRUBE_DO(const report::Outlook outlook, report::loadOutlook(database, figures, shelf));
        answer(report::toJson(figures, &outlook));
        return Exit::Done;
    }
    answer(report::paceSeries(figures).summary.toUtf8());
    for (const report::Attention& attention : report::needsAttention(figures))
        answer(((attention.isWarning ? u"▲ "_s : u"― "_s) + attention.text).toUtf8());
    return Exit::Done;
}

Exit setTarget(const TargetArguments& arguments)
{
    SHIRUBE_DO(const qint64 headcount, numberFromText(arguments.value));
    SHIRUBE_DO(const QDate due, dayFromText(arguments.by));
    SHIRUBE_DO(Database database, membership::openFile(arguments.file));
    SHIRUBE_DO(const OrganId organ, branchFromText(database, arguments.branch));
    const auto path = arguments.path == u"season" ? membership::MonthPath::Season : membership::MonthPath::Linear;
    SHIRUBE_DO_VOID(membership::setTarget(
        database, {.branch = organ, .dueOn = due, .headcount = headcount, .path = path, .reason = arguments.reason}));
    return Exit::Done;
}

Exit setBranchTargets(const BranchTargetArguments& arguments)
{
    const auto basis = arguments.basis == u"potential" ? membership::ShareBasis::Potential : membership::ShareBasis::Size;
    SHIRUBE_DO(Database database, membership::openFile(arguments.file));
    SHIRUBE_DO(const YearMonth month, asOfMonth(database, {}));
    SHIRUBE_DO(const report::KeyFigures figures, report::loadKeyFigures(database, month));
    std::optional<QDate> due;
    if (!arguments.by.isEmpty()) {
        SHIRUBE_DO(due, dayFromText(arguments.by));
    }
    SHIRUBE_DO(const report::TargetPlan plan, report::loadTargetPlan(database, figures, due));
    if (!plan.whole)
        return notDone({ErrorCode::NotFound,
                        text(QT_TRANSLATE_NOOP("Cli", "The whole chamber has no such target. Set it first.")), {}});
    SHIRUBE_DO(const auto shares, report::sharesOf(plan, plan.whole->headcount, basis));
    SHIRUBE_DO_VOID(membership::setBranchTargets(database, plan.whole->dueOn, basis, shares, arguments.reason));
    return Exit::Done;
}

} // namespace shirube::cli
