// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/passphrase.h"

#include <QMessageAuthenticationCode>

namespace shirube::people
{

QByteArray deriveKey(const QByteArray& passphrase, const QByteArray& salt, int rounds)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, passphrase);
    code.addData(salt);
    code.addData(QByteArray("\0\0\0\1", 4)); // the number of the block: one is all that is wanted
    QByteArray last = code.result();
    QByteArray key = last;
    for (int round = 1; round < rounds; ++round) {
        code.reset();
        code.addData(last);
        last = code.result();
        for (qsizetype i = 0; i < key.size(); ++i)
            key[i] = char(key.at(i) ^ last.at(i));
    }
    return key;
}

QByteArray passphraseBytes(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed().toUtf8();
}

} // namespace shirube::people
