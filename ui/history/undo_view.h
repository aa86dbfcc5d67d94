// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/undo_list.h"
#include "ui/history/choice_view.h"
#include "ui/widgets/session.h"

namespace shirube::ui
{

/// The steps that can be taken back and done again, by name; several go in one go, down to the chosen one. Every step stays in
/// the log and can be taken back by itself.
class UndoView : public ChoiceView
{
    Q_OBJECT

public:
    explicit UndoView(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QList<report::Table> tables() const;

private:
    /// How many steps lie between now and the chosen row: of undo, or (less than 0) of redo; 0: none is chosen.
    [[nodiscard]] int chosen() const;
    void showChoice() override;
    void go();
    using Way = Result<int> (*)(storage::Database&, ChangeSetId target, const storage::ReplayHooks&);
    void go(Way way, ChangeSetId target);

    Session& m_session;
    storage::UndoList m_steps;
    QPushButton* m_go;
};

} // namespace shirube::ui
