// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack.h"

namespace shirube::ui
{

/// A pack as a person is putting it together; outlives the page that shows it.
struct PackDraft
{
    struct Section
    {
        QString name; ///< of report::packSections()
        bool isOn = true;

        bool operator==(const Section&) const = default;
    };

    QString pattern;         ///< the template it began with
    QList<Section> sections; ///< all there are, in the order of printing
    PackFacts facts;         ///< its sections follow from the list
    bool hasAllSheets = false;
    bool isOfBranches = false;
    bool isMerged = false;   ///< reports of branches in one file
    OrganId branch = {};     ///< not valid: all of them
    YearMonth since = {};    ///< what changed is told against it; not valid: the last issue's month, else the month before

    /// Begins with a template's sections; what is said about the pack stays. False: there is no such template.
    bool begin(const QString& name);
    [[nodiscard]] QStringList chosenSections() const;
    /// Moves a section up (-1) or down (1); false at the ends.
    bool move(qsizetype index, int by);

    [[nodiscard]] PackFacts printFacts() const;
    [[nodiscard]] report::PackWish wish(YearMonth asOf) const;
};

/// To go on with it another day.
[[nodiscard]] QByteArray toJson(const PackDraft& draft);
/// nullopt: it was not kept by toJson(). Sections that there are no longer are left out, new ones stand at the end, off.
[[nodiscard]] std::optional<PackDraft> packDraftFrom(const QByteArray& json);

/// An executive pack for today's meeting.
[[nodiscard]] PackDraft newDraft(QDate today);

} // namespace shirube::ui
