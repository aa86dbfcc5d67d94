// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace shirube::people
{

/// PBKDF2 (RFC 8018) with HMAC-SHA256, its first 32 bytes.
[[nodiscard]] QByteArray deriveKey(const QByteArray& passphrase, const QByteArray& salt, int rounds);

/// A passphrase's bytes: full and half width are the same, spaces around do not count.
[[nodiscard]] QByteArray passphraseBytes(const QString& typed);

} // namespace shirube::people
