// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;

namespace shirube::ui
{

class SearchBox;
class Session;

/// Above every page: the file, the as-of month with ◀ ▶ and a list of months, its fiscal year, the search, and badges.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(Session& session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] SearchBox* search() const { return m_search; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* makeStep(const QString& icon, const QString& name, int months);
    void fillMonths();

    Session* m_session;
    QLabel* m_file;
    QToolButton* m_month;
    QMenu* m_months;
    QLabel* m_fiscalYear;
    SearchBox* m_search;
    QLabel* m_sample;
    QLabel* m_readOnly;
};

} // namespace shirube::ui
