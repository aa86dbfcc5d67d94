// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/display.h"

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

/// What the program remembers of its windows from one day to the next. Nothing of the office's data.
class Settings
{
public:
    explicit Settings(QSettings& store) : m_store(&store) {}

    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    [[nodiscard]] bool isDark() const;
    void setDark(bool dark);
    /// "ja", "en", or empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    /// How amounts and years are written.
    [[nodiscard]] Display display() const;
    void setDisplay(const Display& display);
    [[nodiscard]] ExportForm exportForm() const;
    void setExportForm(ExportForm form);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// Whether this person has had the tour of the window.
    [[nodiscard]] bool hasSeenTour() const;
    void setSeenTour();

private:
    QSettings* m_store;
};

} // namespace shirube::ui
