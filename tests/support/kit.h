// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"
#include "ui/widgets/prompts.h"

#include <QStringList>
#include <QTemporaryDir>

namespace shirube::test
{

/// A folder that goes with the test.
class TempDir
{
public:
    TempDir();
    [[nodiscard]] QString file(const QString& name) const; ///< a path in it
    QString write(const QString& name, const QByteArray& bytes) const; ///< makes the file, returns its path

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray readAll(const QString& path);

/// Always the same moment, in local time.
[[nodiscard]] Clock fixedClock(QDate day = QDate(2022, 1, 15));

/// A file of the repository.
[[nodiscard]] QString sourceFile(const QString& relative);

/// An empty new file, open for writing, with a fixed clock and the actor "tester".
[[nodiscard]] storage::Database newDatabase(const TempDir& folder, const QString& name = QStringLiteral("t.shirube"));

/// A new file with the shipped FY2021 plan in it, open for writing.
/// Changes a row of the log as someone would who knows SQLite: the guard away, the row changed, the guard back.
void tamperWithLog(storage::Database& database, int entry, const QString& reason);

[[nodiscard]] storage::Database newPlanDatabase(const TempDir& folder,
                                                const QString& name = QStringLiteral("plan.shirube"));

/// Answers the program's dialogs by a script and keeps what was said.
class ScriptedPrompts : public ui::Prompts
{
public:
    QStringList files;        ///< answers to file dialogs, in order; none left: cancel
    bool answer = true;       ///< to questions
    QStringList said;         ///< texts shown
    QStringList errors;       ///< error messages shown

    QString openFile(QWidget*, const QString&, const QString&) override { return takeFile(); }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return takeFile(); }
    QString chooseFolder(QWidget*, const QString&) override { return takeFile(); }
    bool confirm(QWidget*, const QString&, const QString& question, const QString&) override
    {
        said.append(question);
        return answer;
    }
    void tell(QWidget*, const QString&, const QString& text) override { said.append(text); }
    void error(QWidget*, const Error& error) override { errors.append(error.message); }

private:
    QString takeFile() { return files.isEmpty() ? QString() : files.takeFirst(); }
};

/// Runs the event loop until condition holds; false when it does not within the deadline.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition, int milliseconds = 20'000);

} // namespace shirube::test
