// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/decision.h"

#include <QCoreApplication>

namespace shirube::review
{

Result<> checkDecision(const Decision& decision)
{
    if (decision.words.trimmed().isEmpty() || !decision.decidedOn.isValid())
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Review", "A decision needs its words and the day of the "
                                                                              "meeting. Nothing was changed."));
    if (decision.doneOn.isValid() && decision.doneOn < decision.decidedOn)
        return fail(ErrorCode::Invalid, QCoreApplication::translate("Review", "The decision would be done before it was made. "
                                                                              "Nothing was changed."));
    return {};
}

} // namespace shirube::review
