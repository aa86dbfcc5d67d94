// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/drafts.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/session.h"

class QLabel;
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
/// was typed is lost, not by a crash either (Drafts).
class ItemDialog : public FormDialog
{
    Q_OBJECT

public:
    /// An item without an id is a new one.
    ItemDialog(Session& session, const plan::Initiative& item, QWidget* parent);

    void reject() override;
    void done(int result) override;

    /// How the form of an item is called among the drafts; not valid: a new one.
    [[nodiscard]] static QString draftName(InitiativeId item);

private:
    // item_dialog_drafts.cpp
    [[nodiscard]] QJsonObject typed() const;
    void type(const QJsonObject& typed);
    void offerDraft();
    void keepDraft();

    template <typename Part>
    Part* addPage(const QString& name, Part* part);
    QWidget* makeOwners();
    QWidget* makeSteps();
    /// What the fields say; shows the page of what cannot be read.
    [[nodiscard]] Result<plan::Initiative> entered();
    [[nodiscard]] Result<> readSteps(plan::Initiative& item);
    void save();
    void showHistory();

    Session& m_session;
    plan::Initiative m_item;
    QList<plan::Organ> m_organs;
    QList<plan::Theme> m_allThemes;
    QTabWidget* m_pages;
    ItemBasics* m_basics;
    OwnerEditor* m_owners = nullptr;
    ThemeTree* m_themes = nullptr;
    IndicatorEditor* m_indicators;
    RowsEditor* m_milestones = nullptr;
    RowsEditor* m_links = nullptr;
    TableView* m_history;
    QLabel* m_noHistory;
    bool m_isHistoryKnown = false;

    Drafts m_drafts;
    QJsonObject m_untouched; // what the fields held at first
    QJsonObject m_offered;   // typed before the program ended; empty: nothing, or the person has said what is to become of it
};

} // namespace shirube::ui
