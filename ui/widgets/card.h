// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace shirube::ui
{

/// A titled ground for a chart, a table or a form: title left, as-of right, "…" menu once it has an entry.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setAsOf(const QString& asOf);
    /// While it holds a sentence alone: no higher than that takes.
    void setBrief(bool isBrief);
    /// Where the card's content goes, below the title.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// A new entry of the "…" menu; the caller connects its triggered().
    QAction* addMenuEntry(const QString& text);
    /// Those of what it holds.
    void addMenuEntries(const QList<QAction*>& actions);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_asOf;
    QToolButton* m_more;
    QVBoxLayout* m_content;
};

} // namespace shirube::ui
