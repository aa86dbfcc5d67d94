// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/paste.h"
#include "ui/plan/initiative_model.h"

#include <QModelIndexList>

namespace shirube::ui
{

class InitiativeFilter;
class InitiativeView;

/// What is done to many cells of the item table at once, as in a spreadsheet: in its context menu and by keys; each is one entry
/// of the undo menu. The rows and columns as they are seen are meant.
class CellCommands : public QObject
{
    Q_OBJECT

public:
    CellCommands(Session& session, InitiativeModel* model, InitiativeFilter* filter, InitiativeView* view);

    /// Shows what the clipboard's cells would become, from the first selected cell on; they go in when that is accepted.
    /// A single cell of the clipboard goes into all selected ones.
    void paste();
    /// The first selected row into the others; a single row takes the one above.
    void fillDown();
    /// The same text into all selected cells.
    bool enterInAll(const QString& text);
    void clear();

Q_SIGNALS:
    void refused(const QString& message); ///< nothing was changed

private:
    bool enter(const QModelIndexList& cells, const std::function<QString(const QModelIndex&)>& text, plan::ItemEdit how);
    [[nodiscard]] Result<plan::PasteTarget> target(const QModelIndex& first) const;

    Session& m_session;
    InitiativeModel* m_model;
    InitiativeFilter* m_filter;
    InitiativeView* m_view;
};

} // namespace shirube::ui
