// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/membership/member_search.h"
#include "core/plan/plan.h"
#include "core/report/table.h"
#include "ui/widgets/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shirube::ui
{

class Card;
class MemberCard;
class MemberNames;
class TableView;

/// 台帳: find any member and see its whole history; add, correct and reverse events; look at numbers that may be
/// one company. The names are read beside the window the first time it is looked at; until then, exact numbers
/// are found.
class LedgerView : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerView(Session& session, QWidget* parent = nullptr);

    void refresh();
    /// Searches for a text, as if it were typed.
    void search(const QString& text);
    /// Two members side by side; other may be empty.
    void openMembers(const QString& one, const QString& other);
    [[nodiscard]] QList<report::Table> tables() const;
    /// Whether all names, as they are now, can be searched.
    [[nodiscard]] bool isReady() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void find();
    void findMore();
    void showFound();
    void openSelected();
    using Look = membership::Candidates (membership::MemberIndex::*)(int) const;
    using Draw = report::Table (*)(const membership::Candidates&, const QList<plan::Organ>&);
    void showCandidates(Look look, Draw draw);

    Session& m_session;
    MemberNames& m_names;
    Card* m_listCard;
    QLineEdit* m_text;
    QLabel* m_state;
    TableView* m_list;
    QPushButton* m_more;
    QPushButton* m_duplicates;
    QPushButton* m_rejoins;
    MemberCard* m_one;
    MemberCard* m_other;
    QList<plan::Organ> m_organs;
    membership::FoundPage m_found;
};

} // namespace shirube::ui
