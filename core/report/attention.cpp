// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/format.h"
#include "core/report/definitions.h"
#include "core/report/key_figures.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

namespace
{

void warnOfDifferences(const KeyFigures& figures, QList<Attention>& found)
{
    const auto count =
        std::count_if(figures.branches.begin(), figures.branches.end(),
                      [](const BranchFigures& row) { return row.figures && row.figures->difference() != 0; });
    if (count > 0)
        found.append(
            {Attention::Topic::Branches, true,
             QCoreApplication::translate("Report", "Branches whose figures do not add up: %1. Check their "
                                                   "joins, leaves and transfers in the ledger.")
                 .arg(formatCount(count))});
}

void warnOfCorrection(const KeyFigures& figures, QList<Attention>& found)
{
    if (figures.correction)
        found.append({Attention::Topic::Members, true,
                      QCoreApplication::translate("Report", "Since %1 was closed the ledger has learnt of %2 members. The figures "
                                                            "stay as closed; the correction has a line of its own.")
                          .arg(formatMonth(figures.asOf), formatChange(figures.correction->closing))});
}

void warnOfSilence(const KeyFigures& figures, QList<Attention>& found)
{
    const YearMonth last = figures.membership.lastMonth;
    if (last.isValid() && last < figures.asOf)
        found.append({Attention::Topic::Members, true,
                      QCoreApplication::translate("Report", "The ledger ends with %1: nothing is known of %2 yet. Bring the later "
                                                            "months in, or choose an earlier as-of month.")
                          .arg(formatMonth(last), formatMonth(figures.asOf))});
}

void warnOfOverdue(const KeyFigures& figures, QList<Attention>& found)
{
    if (figures.overdue > 0)
        found.append({Attention::Topic::Initiatives, true,
                      QCoreApplication::translate(
                          "Report", "Items not finished when their fiscal year ended: %1. Enter "
                                    "whether they are done or stopped.")
                          .arg(formatCount(figures.overdue))});
}

void warnOfReview(const KeyFigures& figures, QList<Attention>& found)
{
    if (figures.round && figures.round->isLate)
        found.append({Attention::Topic::Reviews, true,
                      QCoreApplication::translate("Report", "%1 was due on %2: %3 organs still owe %4 sheets. Ask for them.")
                          .arg(review::displayName(figures.round->round), formatDate(figures.round->round.dueOn),
                               formatCount(figures.round->owing.size()), formatCount(figures.round->owed))});
    if (figures.overdueDecisions > 0)
        found.append({Attention::Topic::Reviews, true,
                      QCoreApplication::translate("Report", "Decisions open beyond their due day: %1. Record the outcomes.")
                          .arg(formatCount(figures.overdueDecisions))});
}

void warnOfReserve(const KeyFigures& figures, QList<Attention>& found)
{
    if (figures.unratified > 0)
        found.append({Attention::Topic::Reserve, true,
                      QCoreApplication::translate("Report", "Emergency drawdowns that await their ratification: %1. Enter it once the "
                                                            "board has met.")
                          .arg(formatCount(figures.unratified))});
}

void warnOfPace(const KeyFigures& figures, QList<Attention>& found)
{
    if (!figures.target || !figures.headcount)
        return;
    const qint64 missing = figures.target->headcount - *figures.headcount;
    const YearMonth due(figures.target->dueOn);
    const int monthsLeft = figures.asOf.monthsUntil(due);
    if (monthsLeft <= 0) {
        if (missing > 0)
            found.append(
                {Attention::Topic::Members, true,
                 QCoreApplication::translate("Report",
                                             "The target of %1 members by %2 is missed by %3. Set the "
                                             "next target.")
                     .arg(formatCount(figures.target->headcount), formatMonth(due), formatCount(missing))});
        return;
    }
    const qint64 months = std::min<qint64>(12, figures.membership.months.size());
    if (!figures.progress.requiredJoinsPerMonth || months == 0)
        return;
    const membership::Flows past = figures.membership.lastTwelveMonths();
    const qint64 gains = past.joins + past.rejoins;
    if (*figures.progress.requiredJoinsPerMonth * months > gains)
        found.append(
            {Attention::Topic::Members, true,
             QCoreApplication::translate("Report", "%1 months to the target: %2 joins a month are needed (%4); "
                                                   "the last twelve months averaged %3. Step up recruitment.")
                 .arg(formatCount(monthsLeft), formatCount(figures.progress.requiredJoinsPerMonth),
                      formatCount((gains + months / 2) / months), premiseOf(LeavesTaken::LastTwelveMonths))});
}

void listNotEntered(const KeyFigures& figures, QList<Attention>& found)
{
    const auto add = [&](Attention::Topic topic, const QString& text) { found.append({topic, false, text}); };
    if (!figures.headcount)
        add(Attention::Topic::Members,
            QCoreApplication::translate("Report",
                                        "Members are not entered. Import the roster or the events."));
    if (!figures.target)
        add(Attention::Topic::Members,
            QCoreApplication::translate("Report", "The membership target is not entered. Set it."));
    if (!figures.fund.opening)
        add(Attention::Topic::Reserve,
            QCoreApplication::translate("Report", "The reserve's opening balance is not entered. Enter it."));
    const auto noStatus = std::count_if(figures.initiatives.begin(), figures.initiatives.end(),
                                        [](const plan::Initiative& item) { return !item.status; });
    if (noStatus > 0)
        add(Attention::Topic::Initiatives,
            QCoreApplication::translate("Report",
                                        "Items whose status is not entered: %1. Enter how far they are.")
                .arg(formatCount(noStatus)));
    const auto noTarget = std::count_if(figures.branches.begin(), figures.branches.end(),
                                        [](const BranchFigures& row) { return !row.target; });
    if (noTarget > 0)
        add(Attention::Topic::Branches,
            QCoreApplication::translate("Report", "Branches whose target is not entered: %1. Set them.")
                .arg(formatCount(noTarget)));
}

} // namespace

QList<Attention> needsAttention(const KeyFigures& figures)
{
    QList<Attention> found;
    warnOfDifferences(figures, found);
    warnOfCorrection(figures, found);
    warnOfSilence(figures, found);
    warnOfOverdue(figures, found);
    warnOfReview(figures, found);
    warnOfReserve(figures, found);
    warnOfPace(figures, found);
    listNotEntered(figures, found);
    return found;
}

} // namespace shirube::report
