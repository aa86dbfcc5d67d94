// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack.h"
#include "ui/print/paper.h"

namespace shirube::ui
{

/// What the sections of a pack print.
struct PackContent
{
    const report::KeyFigures& figures;
    const report::ReservePaper& reserve;
    const PackFacts& facts;
    QString title;
    QDate date;
    QList<PdfOutlineEntry> contents; ///< of the counted pack; empty while it is being counted
};

/// One function a section; each begins its own pages.
void drawCover(Paper& paper, const PackContent& content);
void drawSummary(Paper& paper, const PackContent& content);
void drawMembership(Paper& paper, const PackContent& content);
void drawInitiatives(Paper& paper, const PackContent& content);
void drawReserve(Paper& paper, const PackContent& content);
void drawDefinitions(Paper& paper, const PackContent& content);

} // namespace shirube::ui
