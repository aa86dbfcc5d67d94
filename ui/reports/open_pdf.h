// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>

class QObject;

namespace shirube::ui
{

/// Has the system show a PDF, in a folder that goes with the program's end. name: of the file, as a reader sees it.
/// refused: called when it cannot be shown, which the system may say a while later, as long as asker lives.
void openPdf(const QByteArray& pdf, const QString& name, QObject* asker, const std::function<void(const Error&)>& refused);

} // namespace shirube::ui
