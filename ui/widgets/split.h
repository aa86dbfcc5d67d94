// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace shirube::ui
{

/// The parts of a view, with handles between them to give one more room. Those that are wanted beside each other stand one below the
/// other where the room is not as wide as the least they can do with together (large text, a small screen); so they are never cut.
class Split : public QSplitter
{
    Q_OBJECT

public:
    /// shares: of the width or height of a usual window, in pixels, one for each part; none: equal ones.
    Split(Qt::Orientation wanted, const QList<QWidget*>& parts, const QList<int>& shares = {}, QWidget* parent = nullptr);

    /// As a person has set them, for the next time; empty: nobody has.
    [[nodiscard]] QList<int> chosenShares() const;
    void chooseShares(const QList<int>& shares);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void turn();
    void giveHeight();
    void keepChosen();

    Qt::Orientation m_wanted;
    QList<int> m_shares; // in the wanted direction
    bool m_isChosen = false;
};

} // namespace shirube::ui
