// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/form_dialog.h"
#include "ui/widgets/session.h"

class QTabWidget;

namespace shirube::ui
{

class IndicatorEditor;
class ItemBasics;
class OwnerEditor;
class RowsEditor;
class TableView;
class ThemeTree;

/// Everything about one item on a few pages, with its activities and its history. A refused value is told and nothing that
/// was typed is lost.
class ItemDialog : public FormDialog
{
    Q_OBJECT

public:
    /// An item without an id is a new one.
    ItemDialog(Session& session, const plan::Initiative& item, QWidget* parent);

    void reject() override;

private:
    template <typename Part>
    Part* addPage(const QString& name, Part* part);
    QWidget* makeOwners(const QList<plan::Organ>& organs, const QList<plan::Theme>& themes);
    QWidget* makeSteps();
    /// What the fields say; shows the page of what cannot be read.
    [[nodiscard]] Result<plan::Initiative> entered();
    [[nodiscard]] Result<> readSteps(plan::Initiative& item);
    void save();
    void showHistory();

    Session& m_session;
    plan::Initiative m_item;
    QTabWidget* m_pages;
    ItemBasics* m_basics;
    OwnerEditor* m_owners = nullptr;
    ThemeTree* m_themes = nullptr;
    IndicatorEditor* m_indicators;
    RowsEditor* m_milestones = nullptr;
    RowsEditor* m_links = nullptr;
    TableView* m_history;
    bool m_isHistoryKnown = false;
};

} // namespace shirube::ui
