// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/settings.h"

namespace shirube::ui
{

class Page;

/// How a person has arranged the pages: the tab that is looked at on each, and how wide the parts of its views are. Views are
/// arranged when they are made, which may be later than their page.
class WindowMemory
{
public:
    explicit WindowMemory(Settings settings) : m_settings(settings) {}

    /// Puts new pages as they were kept.
    void arrange(const QList<Page*>& pages) const;
    void keep(const QList<Page*>& pages);

private:
    Settings m_settings;
};

} // namespace shirube::ui
