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

} // namespace shirube::ui
