// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/indicator_draft.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shirube::ui
{

class RowsEditor;

/// An item's indicators: a list, and beside it the form of the one that is selected, with its actuals by month. The form
/// asks for what the kind of target needs.
class IndicatorEditor : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorEditor(QWidget* parent = nullptr);

    void setIndicators(const QList<plan::Indicator>& indicators);
    /// ErrorCode::Invalid says what cannot be read; its indicator is then selected and its field has the focus.
    [[nodiscard]] Result<QList<plan::Indicator>> indicators();
    /// As they are typed, readable or not; and typed again.
    [[nodiscard]] QJsonArray typed();
    void type(const QJsonArray& typed, const QList<plan::Indicator>& before);
    void setReadOnly(const QString& reason);

private:
    void setDrafts(const QList<IndicatorDraft>& drafts);
    QWidget* makeList();
    QWidget* makeForm();
    void add();
    void remove();
    void move(int rows);
    void showCurrent();
    void keepCurrent();
    void showFields();
    void adjustButtons();
    void focus(const DraftPlace& place);
    [[nodiscard]] IndicatorDraft* current();

    QList<IndicatorDraft> m_drafts;
    int m_shown = -1; // the draft that the form holds
    bool m_filling = false;
    bool m_readOnly = false;

    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QWidget* m_form;
    QFormLayout* m_fields;
    std::array<QLineEdit*, draftTextCount> m_lines{};
    QComboBox* m_kind;
    QComboBox* m_better;
    QComboBox* m_pace;
    RowsEditor* m_actuals;
};

} // namespace shirube::ui
