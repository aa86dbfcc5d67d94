// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack.h"

#include <QJsonObject>

namespace shirube::ui
{

/// What a person has said about a pack, to be kept: with an issue in the file, with a draft in the person's settings.
/// Sections and knownOn are kept by their owners.
[[nodiscard]] QJsonObject toJson(const PackFacts& facts);
/// What is not in it stays empty.
[[nodiscard]] PackFacts packFactsFrom(const QJsonObject& object);

} // namespace shirube::ui
