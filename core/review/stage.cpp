// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/stage.h"

#include "core/review/review.h"
#include "core/review/review_store.h"

#include <QCoreApplication>

namespace shirube::review
{

using plan::Status;

QString displayName(Stage stage)
{
    switch (stage) {
    case Stage::Unknown:
        return QCoreApplication::translate("Review", "Status not entered");
    case Stage::Plan:
        return QCoreApplication::translate("Review", "P  Not begun");
    case Stage::Do:
        return QCoreApplication::translate("Review", "D  Under way");
    case Stage::Check:
        return QCoreApplication::translate("Review", "C  To be graded");
    case Stage::Act:
        return QCoreApplication::translate("Review", "A  Graded, with direction");
    case Stage::Finished:
        return QCoreApplication::translate("Review", "Done or stopped");
    }
    return {};
}

Stage stageOf(const plan::Initiative& item, const GradedSheet* sheet)
{
    if (item.status == Status::Done || item.status == Status::Stopped)
        return Stage::Finished;
    if (sheet && sheet->sheet.assessedOn.isValid() && sheet->sheet.direction)
        return Stage::Act;
    if (sheet && sheet->isSubmitted())
        return Stage::Check;
    if (!item.status)
        return Stage::Unknown;
    return item.status == Status::UnderWay ? Stage::Do : Stage::Plan;
}

std::optional<Status> statusFor(Stage stage)
{
    switch (stage) {
    case Stage::Plan:
        return Status::NotBegun;
    case Stage::Do:
        return Status::UnderWay;
    case Stage::Finished:
        return Status::Done;
    case Stage::Unknown:
    case Stage::Check:
    case Stage::Act:
        break;
    }
    return {};
}

std::optional<Status> stepped(Stage stage, int steps)
{
    switch (stage) {
    case Stage::Unknown:
        return steps > 0 ? std::optional(Status::NotBegun) : std::nullopt;
    case Stage::Plan:
        return steps > 0 ? std::optional(Status::UnderWay) : std::nullopt;
    case Stage::Do:
        return steps > 0 ? Status::Done : Status::NotBegun;
    case Stage::Check:
    case Stage::Act:
        return steps > 0 ? std::optional(Status::Done) : std::nullopt;
    case Stage::Finished:
        return steps < 0 ? std::optional(Status::UnderWay) : std::nullopt;
    }
    return {};
}

const Round* roundAt(const QList<Round>& rounds, YearMonth month)
{
    const Round* over = nullptr;
    const Round* first = nullptr;
    for (const Round& round : rounds) {
        if (round.year != FiscalYear(month))
            continue;
        if (!first || round.number < first->number)
            first = &round;
        if (round.lastMonth() <= month && (!over || over->number < round.number))
            over = &round;
    }
    return over ? over : first;
}

Result<std::optional<Review>> loadReviewAt(const storage::Database& database, YearMonth month)
{
    SHIRUBE_ASSIGN(const QList<Round> rounds, loadRounds(database));
    const Round* round = roundAt(rounds, month);
    if (!round)
        return std::optional<Review>();
    SHIRUBE_ASSIGN(Review review, loadReview(database, round->id));
    return std::optional(std::move(review));
}

} // namespace shirube::review
