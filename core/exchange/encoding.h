// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>
#include <optional>

namespace shirube::exchange
{

/// The encodings that files from Japanese offices come in.
enum class Encoding
{
    Utf8,
    Utf8Bom,
    Cp932 ///< Shift_JIS as Windows writes it, with NEC and IBM extensions (①, ㈱, 髙, 﨑)
};

/// "auto" (nullopt), "utf-8", "cp932"; anything else is ErrorCode::Invalid.
[[nodiscard]] Result<std::optional<Encoding>> encodingFromName(const QString& name);
[[nodiscard]] QString encodingName(Encoding encoding);

/// BOM, then strict UTF-8 over the whole file, else CP932; never Windows-1252. Reads the device from its start
/// and leaves it there. ErrorCode::Structure for UTF-16 and for an empty file.
[[nodiscard]] Result<Encoding> detectEncoding(QIODevice& device);

/// Overwrites text, whose room is used again; false when the bytes are not valid in the encoding.
[[nodiscard]] bool decodeInto(QString& text, QByteArrayView bytes, Encoding encoding);
/// nullopt when the bytes are not valid in the encoding.
[[nodiscard]] std::optional<QString> decode(QByteArrayView bytes, Encoding encoding);

/// Text as bytes of the encoding (no BOM). Characters that CP932 cannot hold become 〓 and are added to lost.
[[nodiscard]] QByteArray encode(const QString& text, Encoding encoding, QStringList* lost = nullptr);

} // namespace shirube::exchange
