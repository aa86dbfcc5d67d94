// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace shirube::test
{

/// How a program that was run ended, and what it said.
struct Outcome
{
    int exit = -1;
    QByteArray out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Outcome run(const QString& program, const QStringList& arguments,
                   const QProcessEnvironment& surroundings = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(surroundings);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

/// The program's own command line.
inline Outcome cli(const QStringList& arguments, const QProcessEnvironment& surroundings = QProcessEnvironment::systemEnvironment())
{
    return run(QStringLiteral(SHIRUBE_CLI), arguments, surroundings);
}

} // namespace shirube::test
