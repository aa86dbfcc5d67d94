// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace shirube::ui
{

/// A line of what was found.
struct ResultRow
{
    QString title;
    QString detail = {};   ///< below the title, quiet
    QString side = {};     ///< at the right end: a shortcut, a count
    bool isHead = false;   ///< names the lines below it; cannot be chosen
    bool isEnabled = true; ///< greyed otherwise; cannot be chosen
};

class ResultModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole,
        SideRole,
        HeadRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ResultRow>& rows);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<ResultRow> m_rows;
};

/// What was found, below a line that is typed into and keeps the focus: the line gives its keys to take().
class ResultList : public QListView
{
    Q_OBJECT

public:
    explicit ResultList(QWidget* parent = nullptr);

    /// The first one that can be chosen is the current one.
    void setRows(const QList<ResultRow>& rows);
    /// Of the list that was set; -1: none.
    [[nodiscard]] int current() const { return currentIndex().row(); }
    /// What the current line says, for screen readers.
    [[nodiscard]] QString currentText() const;
    /// Up, Down, PgUp, PgDn, Return and Enter are taken: true.
    bool take(const QKeyEvent& key);
    /// At which all lines are seen.
    [[nodiscard]] int heightWanted() const;

Q_SIGNALS:
    void chosen(int row);
    void currentMoved(); ///< onto another line

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void move(int by);

    ResultModel* m_model;
};

} // namespace shirube::ui
