// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar.h"
#include "core/base/display.h"
#include "ui/widgets/theme.h"

#include <QSettings>
#include <QStringList>

namespace shirube::ui
{

/// How exports are written as CSV.
enum class ExportForm
{
    ExcelUtf8,
    ExcelCp932,
    Exchange
};

/// What a person chose in the settings.
struct Preferences
{
    QString language = {}; ///< "ja", "en", or empty for the system's
    Display display = {};  ///< how amounts and years are written
    std::optional<Look> look = {}; ///< nullopt: as the system's
    int textSize = 100;            ///< per cent, one of textSizes
    QString backupPlace = {};      ///< storage::setBackupPlace()
    QString paperFamily = {};      ///< choosePaperFamily()
    bool reopens = true;           ///< the program begins with the file that was open last

    bool operator==(const Preferences&) const = default;
};

/// Where a person was when the program was left.
struct LeftAt
{
    QString file; ///< empty: none was open
    int page = 0;
    YearMonth asOf;
};

/// What the program remembers of its windows from one day to the next. None of the office's figures.
class Settings
{
public:
    /// Takes over, once, what an earlier version kept otherwise.
    explicit Settings(QSettings& store);

    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences& preferences);
    [[nodiscard]] LeftAt leftAt() const;
    void setLeftAt(const LeftAt& left);
    /// Keys of commands, newest first, at most twenty.
    [[nodiscard]] QStringList recentCommands() const;
    void addRecentCommand(const QString& key);
    /// The state of a part of the window (a split, a tab's number), by the part's name.
    [[nodiscard]] QVariant part(const QString& name) const;
    void setPart(const QString& name, const QVariant& state);
    [[nodiscard]] ExportForm exportForm() const;
    void setExportForm(ExportForm form);
    /// The pack that is being put together for a file, as toJson() keeps it: what its person has said about it, not its figures.
    [[nodiscard]] QByteArray packDraft(const QString& path) const;
    void setPackDraft(const QString& path, const QByteArray& draft);
    /// Whether the person has read what there is to say about where a file lies.
    [[nodiscard]] bool wasTold(const QString& file) const;
    void noteTold(const QString& file);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// Whether this person has had the tour of the window.
    [[nodiscard]] bool hasSeenTour() const;
    void setSeenTour();

private:
    QSettings* m_store;
};

} // namespace shirube::ui
