// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings.h"

#include <QDir>
#include <QUrl>
#include <algorithm>
#include <array>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRecentFiles = 8;
constexpr int mostToldFiles = 100;
constexpr std::array<QStringView, 3> exportForms{u"utf-8", u"cp932", u"exchange"};

QString draftKey(const QString& path)
{
    return u"packDrafts/"_s + QString::fromLatin1(QUrl::toPercentEncoding(QDir::cleanPath(path)));
}

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
    while (files.size() > mostRecentFiles)
        m_store->remove(draftKey(files.takeLast()));
    m_store->setValue(u"recentFiles"_s, files);
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

QByteArray Settings::packDraft(const QString& path) const
{
    return m_store->value(draftKey(path)).toByteArray();
}

void Settings::setPackDraft(const QString& path, const QByteArray& draft)
{
    m_store->setValue(draftKey(path), draft);
}

bool Settings::wasTold(const QString& file) const
{
    return m_store->value(u"toldFiles"_s).toStringList().contains(QDir::cleanPath(file));
}

void Settings::noteTold(const QString& file)
{
    QStringList files = m_store->value(u"toldFiles"_s).toStringList();
    files.removeAll(QDir::cleanPath(file));
    files.prepend(QDir::cleanPath(file));
    m_store->setValue(u"toldFiles"_s, files.first(std::min<qsizetype>(files.size(), mostToldFiles)));
}

QByteArray Settings::geometry() const
{
    return m_store->value(u"geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store->setValue(u"geometry"_s, geometry);
}

} // namespace shirube::ui
