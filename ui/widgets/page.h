// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/table.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/session.h"

namespace shirube::ui
{

/// One page behind an entry of the rail. It shows session.figures() and draws itself anew on refresh().
/// What it shows is laid out on its ground().
class Page : public Scroller
{
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr) : Scroller(parent), m_session(&session) {}

    /// As on the rail, in the reader's language.
    [[nodiscard]] virtual QString title() const = 0;
    /// A file of resources/icons, without path: "home.svg".
    [[nodiscard]] virtual QString icon() const = 0;
    virtual void refresh() = 0;
    /// The tables on the page, for CSV export from the file menu.
    [[nodiscard]] virtual QList<report::Table> tables() const = 0;

protected:
    [[nodiscard]] Session& session() const { return *m_session; }

private:
    Session* m_session;
};

} // namespace shirube::ui
