// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/index.h"

#include <QLineEdit>
#include <QPointer>

class QFrame;

namespace shirube::ui
{

class Job;
class MemberNames;
class ResultList;
class Session;

/// The one search of the window: what it finds drops down below it while one types. What is searched is read beside the window
/// when the box is first entered, and anew once the file has changed.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Session& session, QWidget* parent = nullptr);
    ~SearchBox() override;

    /// Puts the cursor into it.
    void enter();
    /// Whether everything, as it is now, can be searched.
    [[nodiscard]] bool isReady() const;
    /// As shown, from the top.
    [[nodiscard]] const QList<search::Found>& found() const { return m_found; }

Q_SIGNALS:
    void placeWanted(const shirube::search::Place& place);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void find();
    void showFound(const QList<search::FoundGroup>& groups);
    void drop();
    void open(int row);

    Session& m_session;
    MemberNames& m_names;
    std::shared_ptr<const search::Index> m_index;
    std::unique_ptr<Job> m_reading;
    QList<search::Found> m_found;
    QList<int> m_rows;             // of m_found by line of the list; -1: a head
    QPointer<QWidget> m_before;    // who had the focus
    QPointer<QFrame> m_drop;       // lies over the window below the box
    QPointer<ResultList> m_list;
};

} // namespace shirube::ui
