// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace shirube::ui
{

/// Runs work in the window's thread and waits for it; directly when called there. While it waits it asks
/// stillWanted; when that says no, work is dropped or awaited, but never runs after the return. So a job can
/// be cancelled by a window that itself waits for the job's end.
void inWindowThread(const std::function<void()>& work, const std::function<bool()>& stillWanted);

} // namespace shirube::ui
