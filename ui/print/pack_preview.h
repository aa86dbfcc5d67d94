// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack.h"
#include "ui/print/pdf_finish.h"

#include <QImage>
#include <memory>

namespace shirube::ui
{

/// The pages of a pack to look at before it is made: laid out and drawn by what makes the PDF, so that what is seen is
/// what comes out.
class PackPreview
{
public:
    /// Lays the whole pack out. Errors as those of renderPack().
    [[nodiscard]] static Result<PackPreview> lay(std::shared_ptr<const report::PackData> data, const PackFacts& facts,
                                                 const PackProgress& progress = {});

    [[nodiscard]] int pageCount() const { return m_pages; }
    /// The first page of each section, from 1, in the order of the pack.
    struct Section
    {
        QString name;
        int first = 1;
        bool isJoined = false; ///< begins below the section before
    };
    [[nodiscard]] const QList<Section>& sections() const { return m_sections; }

    /// A page, from 1, this many pixels wide; white where there is no such page. May run beside the window's thread.
    [[nodiscard]] QImage page(int number, int width, const std::function<bool()>& stillWanted = {}) const;

private:
    std::shared_ptr<const report::PackData> m_data;
    PackFacts m_facts;
    QList<Section> m_sections;
    QList<PdfOutlineEntry> m_contents;
    int m_pages = 0;
};

} // namespace shirube::ui
