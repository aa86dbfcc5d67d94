// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QJsonArray>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace shirube::ui
{

/// What an item is, in the words and sums of the plan: the first page of its form.
class ItemBasics : public QWidget
{
    Q_OBJECT

public:
    explicit ItemBasics(QWidget* parent = nullptr);

    void setItem(const plan::Initiative& item);
    /// ErrorCode::Invalid says what cannot be read; its field then has the focus.
    [[nodiscard]] Result<> putInto(plan::Initiative& item) const;
    /// As it is typed, readable or not; and typed again.
    [[nodiscard]] QJsonArray typed() const;
    void type(const QJsonArray& typed);
    void setReadOnly(const QString& reason);
    void focusTitle();

private:
    [[nodiscard]] QList<QWidget*> fields() const;
    enum class Place
    {
        Left,
        Right,
        Across
    };
    template <typename Field>
    Field* place(int row, Place place, const QString& name, Field* field);
    QLineEdit* addLine(int row, Place at, const QString& name, const QString& example = {});
    QComboBox* addChoice(int row, Place at, const QString& name);
    QPlainTextEdit* addText(int row, const QString& name);
    QCheckBox* addFlag(const QString& text);

    QGridLayout* m_grid;
    QLineEdit* m_title;
    QPlainTextEdit* m_aim;
    QLineEdit* m_year;
    QLineEdit* m_number;
    QComboBox* m_section;
    QComboBox* m_field;
    QComboBox* m_status;
    QCheckBox* m_new;
    QCheckBox* m_emphasised;
    QCheckBox* m_light;
    QLineEdit* m_starts;
    QLineEdit* m_ends;
    QLineEdit* m_budget;
    QLineEdit* m_cost;
    QLineEdit* m_weight;
    QPlainTextEdit* m_note;
};

} // namespace shirube::ui
