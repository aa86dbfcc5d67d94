// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;

namespace shirube::ui
{

/// One thing that is written on a sheet, with last round's beside it: what is saved of it, what was typed since, and why
/// that was refused.
class FormField : public QWidget
{
    Q_OBJECT

public:
    explicit FormField(const QString& name, QWidget* parent = nullptr);

    /// What the file says. keepTyped: what was typed and is not saved yet stays.
    void load(const QVariant& saved, bool keepTyped);
    /// Brings back what was typed before.
    void type(const QVariant& typed) { setValue(typed); }
    [[nodiscard]] virtual QVariant value() const = 0;
    [[nodiscard]] bool isTouched() const { return value() != m_saved; }

    /// What the round before says, on the right; nullopt: there is none, and the editors have its room.
    void setBefore(const std::optional<QString>& text);
    /// Below the editor: what goes with it.
    void setNote(const QString& text);
    /// isMissing: the sheet asks for it still (○, as of an open milestone). isUnchanged: it stands there word for word as in the round before.
    void setMarks(bool isMissing, bool isUnchanged);
    /// Beside the field, until it is saved; empty: none.
    void setProblem(const QString& problem);
    virtual void setLocked(bool locked) = 0;

Q_SIGNALS:
    void edited();
    void left(); ///< the person is through with it for now

protected:
    virtual void setValue(const QVariant& value) = 0;
    /// Puts an editor into the field's row.
    void addEditor(QWidget* editor, int stretch = 0);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_name;
    QVariant m_saved;
    QLabel* m_caption;
    QLabel* m_unchanged;
    QLabel* m_note;
    QLabel* m_problem;
    QLabel* m_before;
    QHBoxLayout* m_editors;
};

/// Words of several lines; as high as they need.
class TextField : public FormField
{
    Q_OBJECT

public:
    explicit TextField(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setLocked(bool locked) override;

protected:
    void setValue(const QVariant& value) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    QPlainTextEdit* m_text;
};

} // namespace shirube::ui
