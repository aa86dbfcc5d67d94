// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/words.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace shirube::membership
{

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Rejection", text);
}

} // namespace

QString displayName(EventKind kind)
{
    switch (kind) {
    case EventKind::Join:
        return QCoreApplication::translate("Membership", "Join");
    case EventKind::Rejoin:
        return QCoreApplication::translate("Membership", "Rejoin");
    case EventKind::Leave:
        return QCoreApplication::translate("Membership", "Leave");
    case EventKind::Transfer:
        return QCoreApplication::translate("Membership", "Transfer");
    }
    Q_UNREACHABLE();
}

QString verdictText(const Judgement& judgement)
{
    const QString day =
        judgement.since ? formatDate(QDate::fromJulianDay(judgement.since)) : QString();
    switch (judgement.verdict) {
    case Verdict::Accepted:
    case Verdict::AlreadyKnown:
        return {};
    case Verdict::ContradictsKnown:
        return say(QT_TRANSLATE_NOOP("Rejection", "This is recorded for %1 already, with other content.")).arg(day);
    case Verdict::JoinWhileMember:
        return say(QT_TRANSLATE_NOOP("Rejection", "Has been a member since %1.")).arg(day);
    case Verdict::JoinAfterLeave:
        return say(QT_TRANSLATE_NOOP("Rejection", "Left on %1; record this as a rejoin (再入会).")).arg(day);
    case Verdict::LeaveBeforeJoin:
        return say(QT_TRANSLATE_NOOP("Rejection", "Is not known to have joined by then."));
    case Verdict::LeaveAfterLeave:
        return say(QT_TRANSLATE_NOOP("Rejection", "Had left on %1 already.")).arg(day);
    case Verdict::BreaksLaterHistory:
        return say(QT_TRANSLATE_NOOP("Rejection", "Contradicts what is recorded for %1.")).arg(day);
    }
    Q_UNREACHABLE();
}

} // namespace shirube::membership
