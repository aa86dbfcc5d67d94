// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/drafts.h"

#include "core/storage/safe_file.h"
#include "ui/widgets/label.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QStandardPaths>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

Drafts::Drafts(const QString& file)
{
    const QByteArray name = QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    m_path = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts/"_s + QString::fromLatin1(name) +
             u".json"_s;
}

QJsonObject Drafts::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QHash<QString, QJsonObject> Drafts::load() const
{
    QHash<QString, QJsonObject> all;
    const QJsonObject forms = read();
    for (auto form = forms.constBegin(); form != forms.constEnd(); ++form) {
        if (const QJsonObject typed = form.value().toObject(); !typed.isEmpty())
            all.insert(form.key(), typed);
    }
    return all;
}

// Read each time: other forms of the same file keep theirs there too.
void Drafts::keep(const QString& form, const QJsonObject& typed) const
{
    QJsonObject all = read();
    if (all.value(form).toObject() == typed)
        return;
    if (typed.isEmpty())
        all.remove(form);
    else
        all.insert(form, typed);
    if (all.isEmpty())
        QFile::remove(m_path);
    else
        write(all);
}

void Drafts::write(const QJsonObject& all) const
{
    constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    if (storage::writeFile(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact)))
        QFile::setPermissions(m_path, ownerAlone);
}

DraftOffer::DraftOffer(const QString& words, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    QLabel* said = plainLabel(u"▲ "_s + words);
    said->setWordWrap(true);
    auto* bringBack = new QPushButton(tr("Bring back"));
    auto* discard = new QPushButton(tr("Discard"));
    row->addWidget(said, 1);
    for (QPushButton* button : {bringBack, discard}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(bringBack, &QPushButton::clicked, this, &DraftOffer::wanted);
    connect(discard, &QPushButton::clicked, this, &DraftOffer::refused);
    hide();
}

} // namespace shirube::ui
