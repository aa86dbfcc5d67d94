// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheet_drafts.h"

#include "core/storage/safe_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

SheetDrafts::SheetDrafts(const QString& file)
{
    const QByteArray name = QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    m_path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts/"_s + QString::fromLatin1(name) +
             u".json"_s;
    m_kept = load();
}

QHash<SheetDrafts::Key, SheetDrafts::Typed> SheetDrafts::load() const
{
    QHash<Key, Typed> all;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QJsonObject sheets = QJsonDocument::fromJson(file.readAll()).object();
    for (auto sheet = sheets.constBegin(); sheet != sheets.constEnd(); ++sheet) {
        const QJsonObject fields = sheet.value().toObject();
        Typed typed;
        for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
            typed.insert(review::SheetText(field.key().toInt()), field.value().toString());
        all.insert({sheet.key().section(u'-', 0, 0).toLongLong(), sheet.key().section(u'-', 1, 1).toLongLong()}, typed);
    }
    return all;
}

void SheetDrafts::keep(const Key& key, const Typed& typed)
{
    if (m_kept.value(key) == typed)
        return;
    if (typed.isEmpty())
        m_kept.remove(key);
    else
        m_kept.insert(key, typed);
    if (m_kept.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QJsonObject sheets;
    for (auto sheet = m_kept.constBegin(); sheet != m_kept.constEnd(); ++sheet) {
        QJsonObject fields;
        for (auto field = sheet->constBegin(); field != sheet->constEnd(); ++field)
            fields.insert(QString::number(int(field.key())), field.value());
        sheets.insert(u"%1-%2"_s.arg(sheet.key().first).arg(sheet.key().second), fields);
    }
    write(sheets);
}

void SheetDrafts::write(const QJsonObject& all) const
{
    constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    if (storage::writeFile(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact)))
        QFile::setPermissions(m_path, ownerAlone);
}

} // namespace shirube::ui
