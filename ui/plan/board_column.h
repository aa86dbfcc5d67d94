// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/stage.h"
#include "ui/widgets/grade_mark.h"

#include <QListView>

namespace shirube::ui
{

/// An item on the board.
struct BoardCard
{
    InitiativeId item;
    QString title;
    QString organs;
    GradeSign grade;
};

class CardModel;

/// The cards of one stage. Ctrl with an arrow asks for their move, the arrow alone goes to the column beside.
class BoardColumn : public QListView
{
    Q_OBJECT

public:
    explicit BoardColumn(review::Stage stage, QWidget* parent = nullptr);

    [[nodiscard]] review::Stage stage() const { return m_stage; }
    void setCards(const QList<BoardCard>& cards);
    [[nodiscard]] const QList<BoardCard>& cards() const;
    [[nodiscard]] int currentRow() const { return currentIndex().row(); } ///< -1: none
    void setCurrentRow(int row);
    [[nodiscard]] InitiativeId currentItemId() const;
    [[nodiscard]] QList<InitiativeId> selectedIds() const;
    /// Those of them that are here become the selection; false when none is.
    bool selectIds(const QList<InitiativeId>& items);
    void setReadOnly(const QString& reason);

Q_SIGNALS:
    void stepRequested(int steps);
    void goRequested(int columns);
    void dropped(const QList<shirube::InitiativeId>& items, shirube::review::Stage from);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    review::Stage m_stage;
    CardModel* m_model;
};

} // namespace shirube::ui
