// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace shirube
{

/// Why something was not done; decides exit codes and which remedy a window offers.
enum class ErrorCode
{
    Invalid,     ///< a value the domain does not allow
    NotFound,    ///< the named thing is not there
    Conflict,    ///< contradicts what is already recorded
    InUse,       ///< another program holds the file
    ReadOnly,    ///< the file is open for reading only
    NewerFile,   ///< made by a later version of the program
    ForeignFile, ///< not a file of this program
    Damaged,     ///< a file of this program whose content is broken
    Structure,   ///< a file from elsewhere whose structure cannot be read
    DiskFull,    ///< no space left
    Io,          ///< reading or writing failed
    Cancelled,   ///< the person stopped it
    Internal     ///< should not happen
};

/// What a person is told (message: what happened and what to do), what a program asks (code),
/// what the log keeps (detail, never translated).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString& message,
                                                const QString& detail = {})
{
    return tl::unexpected<Error>(Error{code, message, detail});
}

} // namespace shirube

// Leaves the enclosing function with the error of a Result<void>-like expression.
#define SHIRUBE_TRY(expression)                                                                              \
    do {                                                                                                     \
        if (auto tried = (expression); !tried)                                                               \
            return tl::unexpected<shirube::Error>(std::move(tried.error()));                                 \
    } while (false)

#define SHIRUBE_JOIN_(a, b) a##b
#define SHIRUBE_JOIN(a, b) SHIRUBE_JOIN_(a, b)

// SHIRUBE_ASSIGN(const auto rows, load()): the value, or leaves the enclosing function with the error.
#define SHIRUBE_ASSIGN(declaration, expression)                                                              \
    auto SHIRUBE_JOIN(assigned, __LINE__) = (expression);                                                    \
    if (!SHIRUBE_JOIN(assigned, __LINE__))                                                                   \
        return tl::unexpected<shirube::Error>(std::move(SHIRUBE_JOIN(assigned, __LINE__).error()));          \
    declaration = std::move(*SHIRUBE_JOIN(assigned, __LINE__))
