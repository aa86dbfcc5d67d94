// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace shirube::cli
{

QString text(const char* words)
{
    return QCoreApplication::translate("Cli", words);
}

void say(const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void answer(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (!bytes.endsWith('\n'))
        std::fputc('\n', stdout);
}

void answer(const QJsonObject& object)
{
    answer(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Exit notDone(const Error& error)
{
    say(error.message);
    return error.code == ErrorCode::Invalid ? Exit::Usage : Exit::NotDone;
}

QString fromArgument(const std::string& argument)
{
    return QString::fromLocal8Bit(argument);
}

} // namespace shirube::cli
