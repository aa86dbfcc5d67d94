// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDialog>
#include <QFormLayout>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace shirube::ui
{

class Scroller;

/// Fields below each other with a button that does something with them, and Cancel; what is refused is told beside the
/// buttons, and what was typed stays. Typing begins in the first field that may be filled in, Tab goes down the fields to the buttons. Deletes
/// itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// button: what it does; empty: Save.
    explicit FormDialog(const QString& title, QWidget* parent, const QString& button = {});

    /// What comes of it, above the fields.
    void explain(const QString& words);
    /// Above the buttons.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// A form in the content, with the house's gaps; the fields that follow go into it.
    QFormLayout* addForm();
    /// The same, beside the form before.
    QFormLayout* addFormBeside();

    /// A field by the name that stands before it and that screen readers say.
    QLineEdit* addLine(const QString& name, const QString& text = {}, const QString& hint = {});
    /// As addLine; the button waits for it.
    QLineEdit* addWantedLine(const QString& name, const QString& hint = {});
    QPlainTextEdit* addText(const QString& name, const QString& text = {});
    QComboBox* addChoice(const QString& name);
    QCheckBox* addTick(const QString& name, bool isTicked);
    /// The day a line holds, not valid for an empty one; ErrorCode::Invalid for what is no day.
    [[nodiscard]] static Result<QDate> dayIn(const QLineEdit& line);

    /// A field of the last form with its name, where it applies only at times.
    void showField(QWidget* field, bool isShown);
    void setProblem(const QString& problem);
    /// In the problem's place, for what is none.
    void say(const QString& words);
    /// Where what the button does depends on the fields.
    void setButton(const QString& button);
    /// Whether the button may be pressed when everything that is wanted is there.
    void setReady(bool isReady);
    /// Closes when it was done; else tells why not.
    void finish(const Result<>& result);
    /// Reading only: the fields show, nothing is saved.
    void setReadOnly(const QString& reason);

    void setVisible(bool isVisible) override;

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void changed();   ///< one of the fields
    void requested(); ///< the button was pressed

private:
    void addField(const QString& name, QWidget* field);
    void check();

    Scroller* m_room;
    QVBoxLayout* m_content;
    QHBoxLayout* m_forms = nullptr; // those beside each other
    QFormLayout* m_form = nullptr;
    QLabel* m_problem;
    QPushButton* m_do;
    QPushButton* m_cancel;
    QList<const QLineEdit*> m_wanted;
    bool m_isReady = true;
};

[[nodiscard]] QFormLayout* newForm();

} // namespace shirube::ui
