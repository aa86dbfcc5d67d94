// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/key_figures.h"
#include "core/report/ledger_shelf.h"
#include "ui/widgets/prompts.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace shirube::ui
{

class Job;

/// The open file and the as-of month that every page looks at. Pages read figures(), call an action of the
/// core with database() and hand its result to did().
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(Prompts& prompts = systemPrompts(), Clock clock = {}, QObject* parent = nullptr);
    ~Session() override;

    /// Opens for writing; when another program holds the file, for reading, with its message in
    /// readOnlyReason().
    [[nodiscard]] Result<> open(const QString& path);
    void close();

    [[nodiscard]] bool isOpen() const { return m_database.has_value(); }
    [[nodiscard]] bool isReadOnly() const { return m_database && m_database->isReadOnly(); }
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] const report::KeyFigures& figures() const { return m_figures; }
    /// What jobs keep of the open file's ledger for the next one. The members' histories, the large part, are given back once
    /// nobody has asked for a while.
    [[nodiscard]] std::shared_ptr<report::LedgerShelf> shelf();
    [[nodiscard]] YearMonth asOf() const { return m_figures.asOf; }
    [[nodiscard]] Prompts& prompts() const { return *m_prompts; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    void setAsOf(YearMonth month);
    /// Computes everything again and emits figuresChanged(); after long work that wrote to the file.
    void reload();

    /// After an action: shows its error, or reloads. True when it was done.
    bool did(const Result<>& result, QWidget* asker);
    void undo(QWidget* asker);
    void redo(QWidget* asker);

Q_SIGNALS:
    void fileChanged();    ///< another file, or none
    void figuresChanged(); ///< anything that a page shows
    void foundDamaged(const QString& path, const Error& error); ///< by the check of the open file, which is closed by then

private:
    void checkBesides();

    Prompts* m_prompts;
    Clock m_clock;
    std::optional<storage::Database> m_database;
    QString m_readOnlyReason;
    report::KeyFigures m_figures;
    std::shared_ptr<report::LedgerShelf> m_shelf; // another for another file
    QTimer m_shelfRests;
    std::unique_ptr<Job> m_check; // of the open file's integrity
};

} // namespace shirube::ui
