// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace shirube::ui
{

/// Controls beside each other that go on in a next line where the room ends, as words do. Each is as wide as it wants to be; those
/// that expand (a search field) share what is left of their line, and those that expand down are as high as their line.
class WrappingRow : public QLayout
{
public:
    explicit WrappingRow(QWidget* parent = nullptr);

    /// A field and its name before it, which go to a next line together.
    void addNamed(const QString& name, QWidget* field);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Line = std::vector<QLayoutItem*>;
    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] int lineWidth(const Line& line) const;
    void place(const Line& line, const QRect& room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace shirube::ui
