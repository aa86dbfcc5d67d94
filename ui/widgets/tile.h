// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace shirube::ui
{

/// One key figure: its name, the figure, a few quiet lines. A click (or Enter, or Space) leads to the
/// rows behind it.
class Tile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Tile(const QString& label = {}, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// figure: as formatted; unknownText() is drawn quietly. lines: at most three.
    void setContent(const QString& figure, const QStringList& lines);
    /// How the figure is computed: below the lines in the tool tip, by What's This, and for screen readers.
    void setMeaning(const QString& meaning);
    [[nodiscard]] const QString& figure() const { return m_figure; }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] int heightWanted() const;
    void say();

    QString m_figure;
    QStringList m_lines;
    QString m_meaning;
};

} // namespace shirube::ui
