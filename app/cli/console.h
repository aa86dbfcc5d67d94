// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace shirube::cli
{

/// What the shell learns.
enum class Exit
{
    Done = 0,
    DoneWithFindings = 1, ///< done, but rows were rejected or something needs a look
    Usage = 2,
    NotDone = 3           ///< nothing was changed
};

/// Words of the command line in the reader's language; marked by QT_TRANSLATE_NOOP("Cli", …).
[[nodiscard]] QString text(const char* words);

/// A message for the person, on stderr.
void say(const QString& text);

/// The program's answer, on stdout.
void answer(const QByteArray& bytes);
void answer(const QJsonObject& object);

/// Says the error; what it means for the shell.
[[nodiscard]] Exit notDone(const Error& error);

/// Text of an argument: what the shell hands over is in the system's encoding.
[[nodiscard]] QString fromArgument(const std::string& argument);

} // namespace shirube::cli

// SHIRUBE_DO(declaration, expression): the value, or leaves the command saying the error.
#define SHIRUBE_DO(declaration, expression)                                                                  \
    auto SHIRUBE_JOIN(done, __LINE__) = (expression);                                                        \
    if (!SHIRUBE_JOIN(done, __LINE__))                                                                       \
        return shirube::cli::notDone(SHIRUBE_JOIN(done, __LINE__).error());                                  \
    declaration = std::move(*SHIRUBE_JOIN(done, __LINE__))

#define SHIRUBE_DO_VOID(expression)                                                                          \
    do {                                                                                                     \
        if (auto done = (expression); !done)                                                                 \
            return shirube::cli::notDone(done.error());                                                      \
    } while (false)
