// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings.h"

#include <QDir>
#include <algorithm>
#include <array>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRecentFiles = 8;
constexpr std::array<QStringView, 3> exportForms{u"utf-8", u"cp932", u"exchange"};

} // namespace

QStringList Settings::recentFiles() const
{
    return m_store->value(u"recentFiles"_s).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    QStringList files = recentFiles();
    files.removeAll(clean);
    files.prepend(clean);
    m_store->setValue(u"recentFiles"_s, files.first(std::min<qsizetype>(files.size(), mostRecentFiles)));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(QDir::cleanPath(path));
    m_store->setValue(u"recentFiles"_s, files);
}

bool Settings::isDark() const
{
    return m_store->value(u"dark"_s).toBool();
}

void Settings::setDark(bool dark)
{
    m_store->setValue(u"dark"_s, dark);
}

QString Settings::language() const
{
    return m_store->value(u"language"_s).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_store->setValue(u"language"_s, language);
}

Display Settings::display() const
{
    return {yenUnitFromCode(m_store->value(u"yenUnit"_s).toString()).value_or(Display().unit),
            yearStyleFromCode(m_store->value(u"years"_s).toString()).value_or(Display().years)};
}

void Settings::setDisplay(const Display& display)
{
    m_store->setValue(u"yenUnit"_s, codeOf(display.unit));
    m_store->setValue(u"years"_s, codeOf(display.years));
}

ExportForm Settings::exportForm() const
{
    const auto found = std::ranges::find(exportForms, m_store->value(u"exportForm"_s).toString());
    return found == exportForms.end() ? ExportForm::ExcelUtf8 : ExportForm(found - exportForms.begin());
}

void Settings::setExportForm(ExportForm form)
{
    m_store->setValue(u"exportForm"_s, exportForms[size_t(form)].toString());
}

QByteArray Settings::geometry() const
{
    return m_store->value(u"geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store->setValue(u"geometry"_s, geometry);
}

bool Settings::hasSeenTour() const
{
    return m_store->value(u"tourSeen"_s).toBool();
}

void Settings::setSeenTour()
{
    m_store->setValue(u"tourSeen"_s, true);
}

} // namespace shirube::ui
