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
constexpr int mostRecentCommands = 20;
constexpr std::array<QStringView, 3> looks{u"light", u"dark", u"contrast"}; // as Look
constexpr std::array<QStringView, 3> exportForms{u"utf-8", u"cp932", u"exchange"};

QString draftKey(const QString& path)
{
    return u"packDrafts/"_s + QString::fromLatin1(QUrl::toPercentEncoding(QDir::cleanPath(path)));
}

} // namespace

// The look was once dark or not.
Settings::Settings(QSettings& store) : m_store(&store)
{
    const auto dark = u"dark"_s;
    if (!store.contains(dark))
        return;
    if (!store.contains(u"look"_s))
        store.setValue(u"look"_s, looks[size_t(store.value(dark).toBool() ? Look::Dark : Look::Light)].toString());
    store.remove(dark);
}

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

Preferences Settings::preferences() const
{
    Preferences chosen;
    chosen.language = m_store->value(u"language"_s).toString();
    chosen.display = {yenUnitFromCode(m_store->value(u"yenUnit"_s).toString()).value_or(Display().unit),
                      yearStyleFromCode(m_store->value(u"years"_s).toString()).value_or(Display().years)};
    const auto look = std::ranges::find(looks, m_store->value(u"look"_s).toString());
    if (look != looks.end())
        chosen.look = Look(look - looks.begin());
    const int size = m_store->value(u"textSize"_s).toInt();
    chosen.textSize = std::ranges::find(textSizes, size) == textSizes.end() ? Preferences().textSize : size;
    chosen.backupPlace = m_store->value(u"backupPlace"_s).toString();
    chosen.paperFamily = m_store->value(u"paperFamily"_s).toString();
    chosen.reopens = m_store->value(u"reopens"_s, Preferences().reopens).toBool();
    return chosen;
}

void Settings::setPreferences(const Preferences& preferences)
{
    m_store->setValue(u"language"_s, preferences.language);
    m_store->setValue(u"yenUnit"_s, codeOf(preferences.display.unit));
    m_store->setValue(u"years"_s, codeOf(preferences.display.years));
    m_store->setValue(u"look"_s, preferences.look ? looks[size_t(*preferences.look)].toString() : QString());
    m_store->setValue(u"textSize"_s, preferences.textSize);
    m_store->setValue(u"backupPlace"_s, preferences.backupPlace);
    m_store->setValue(u"paperFamily"_s, preferences.paperFamily);
    m_store->setValue(u"reopens"_s, preferences.reopens);
}

LeftAt Settings::leftAt() const
{
    return {m_store->value(u"left/file"_s).toString(), m_store->value(u"left/page"_s).toInt(),
            YearMonth::fromText(m_store->value(u"left/asOf"_s).toString()).value_or(YearMonth())};
}

void Settings::setLeftAt(const LeftAt& left)
{
    m_store->setValue(u"left/file"_s, left.file);
    m_store->setValue(u"left/page"_s, left.page);
    m_store->setValue(u"left/asOf"_s, left.asOf.isValid() ? left.asOf.toText() : QString());
}

QStringList Settings::recentCommands() const
{
    return m_store->value(u"recentCommands"_s).toStringList();
}

void Settings::addRecentCommand(const QString& key)
{
    QStringList keys = recentCommands();
    keys.removeAll(key);
    keys.prepend(key);
    m_store->setValue(u"recentCommands"_s, keys.first(std::min<qsizetype>(keys.size(), mostRecentCommands)));
}

QVariant Settings::part(const QString& name) const
{
    return m_store->value(u"parts/"_s + name);
}

void Settings::setPart(const QString& name, const QVariant& state)
{
    m_store->setValue(u"parts/"_s + name, state);
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

bool Settings::hasSeenTour() const
{
    return m_store->value(u"tourSeen"_s).toBool();
}

void Settings::setSeenTour()
{
    m_store->setValue(u"tourSeen"_s, true);
}

} // namespace shirube::ui
