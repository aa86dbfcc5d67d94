// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/session.h"

#include <functional>

namespace shirube::ui
{

/// Goes on at once when the open file guards nothing or is cleared already; else asks for a reviewer's passphrase first, and
/// goes on when it is right. The clearance stays until the file is closed.
void withClearance(Session& session, QWidget* asker, const std::function<void()>& goOn);

/// After something was refused that may be guarded or not (undo): asks for the passphrase where it is still missing, and tries
/// once more. False: that is not why.
bool askedForClearance(Session& session, QWidget* asker, const Error& refusal, const std::function<void()>& tryAgain);

} // namespace shirube::ui
