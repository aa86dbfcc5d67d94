// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/form_dialog.h"

#include "core/base/parse.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

QFormLayout* newForm()
{
    auto* form = new QFormLayout;
    form->setContentsMargins({});
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::sibling);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

FormDialog::FormDialog(const QString& title, QWidget* parent, const QString& button)
    : QDialog(parent), m_room(new Scroller(nullptr, Scroller::Way::Dialog)), m_content(new QVBoxLayout), m_problem(plainLabel({})),
      m_do(new QPushButton(button.isEmpty() ? tr("Save") : button)), m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->setWordWrap(true);
    // Three lines are kept for it, so that the form does not jump while one types.
    m_problem->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_do);
    buttons->addWidget(m_cancel);
    m_do->setDefault(true);
    m_content->setSpacing(space::sibling);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    m_content->setContentsMargins({});
    m_room->ground()->setLayout(m_content);
    page->addWidget(m_room, 1);
    page->addLayout(buttons);
    setMinimumWidth(36 * fontMetrics().horizontalAdvance(u'会'));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &FormDialog::requested);
    connect(this, &FormDialog::changed, this, &FormDialog::check);
}

void FormDialog::explain(const QString& words)
{
    QLabel* text = plainLabel(words);
    text->setWordWrap(true);
    m_content->addWidget(text);
}

QFormLayout* FormDialog::addForm()
{
    m_forms = new QHBoxLayout;
    m_forms->setSpacing(space::page);
    m_content->addLayout(m_forms);
    return addFormBeside();
}

QFormLayout* FormDialog::addFormBeside()
{
    m_form = newForm();
    m_forms->addLayout(m_form, 1);
    return m_form;
}

void FormDialog::addField(const QString& name, QWidget* field)
{
    field->setAccessibleName(name);
    (m_form ? m_form : addForm())->addRow(name, field);
    setTabOrder(field, m_do);
    setTabOrder(m_do, m_cancel);
    if (!focusWidget())
        field->setFocus(Qt::TabFocusReason);
}

// As large as the form asks for, where the screen has the room: what QDialog does by itself stops at two thirds of it. How high
// text gets that wraps is known once it has its width.
void FormDialog::setVisible(bool isVisible)
{
    if (isVisible && !testAttribute(Qt::WA_Resized)) {
        const QSize most = screen()->availableSize();
        resize(sizeHint().expandedTo(minimumSizeHint()).boundedTo(most));
        layout()->activate();
        const int hidden = m_room->leastHeight(m_room->width()) - m_room->height();
        resize(width(), std::min(height() + std::max(0, hidden), most.height()));
    }
    QDialog::setVisible(isVisible);
}

// A field that was greyed out after it was made has left the focus to whatever came behind it: a button.
void FormDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const QWidget* now = focusWidget();
    if (now && now->isEnabled() && !qobject_cast<const QPushButton*>(now))
        return;
    for (QWidget* next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool isInput = (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy() && !qobject_cast<const QPushButton*>(next) &&
                             !qobject_cast<const QTabBar*>(next) && !qobject_cast<const QScrollArea*>(next);
        if (isInput && next->window() == this && next->isEnabled() && next->isVisibleTo(this)) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void FormDialog::showField(QWidget* field, bool isShown)
{
    m_form->setRowVisible(field, isShown);
}

QLineEdit* FormDialog::addLine(const QString& name, const QString& text, const QString& hint)
{
    auto* line = new QLineEdit(text);
    line->setCursorPosition(0); // a long text shows its begin
    line->setPlaceholderText(hint);
    constexpr int widestHint = 24; // in full-width characters; a longer one is cut
    constexpr int widestText = 16;
    const QFontMetrics metrics = line->fontMetrics();
    const int character = metrics.horizontalAdvance(u'会');
    line->setMinimumWidth(std::max(std::min(metrics.horizontalAdvance(hint), widestHint * character),
                                   std::min(metrics.horizontalAdvance(text), widestText * character)) +
                          2 * space::group);
    addField(name, line);
    connect(line, &QLineEdit::textChanged, this, &FormDialog::changed);
    return line;
}

QLineEdit* FormDialog::addWantedLine(const QString& name, const QString& hint)
{
    QLineEdit* line = addLine(name, {}, hint);
    m_wanted.append(line);
    check();
    return line;
}

QPlainTextEdit* FormDialog::addText(const QString& name, const QString& text)
{
    auto* words = new QPlainTextEdit(text);
    words->setTabChangesFocus(true);
    words->setFixedHeight(4 * fontMetrics().lineSpacing());
    addField(name, words);
    connect(words, &QPlainTextEdit::textChanged, this, &FormDialog::changed);
    return words;
}

QComboBox* FormDialog::addChoice(const QString& name)
{
    auto* choice = new QComboBox;
    addField(name, choice);
    connect(choice, &QComboBox::currentTextChanged, this, &FormDialog::changed);
    return choice;
}

QCheckBox* FormDialog::addTick(const QString& name, bool isTicked)
{
    auto* tick = new QCheckBox(name);
    tick->setChecked(isTicked);
    addField({}, tick);
    tick->setAccessibleName(name);
    connect(tick, &QCheckBox::toggled, this, &FormDialog::changed);
    return tick;
}

Result<QDate> FormDialog::dayIn(const QLineEdit& line)
{
    const auto day = parseDate(line.text());
    if (!day && !line.text().trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("%1: “%2” is not a date; write 2021-04-01 or R3.4.1.").arg(line.accessibleName(), line.text()));
    return day.value_or(QDate());
}

void FormDialog::setProblem(const QString& problem)
{
    say(problem.isEmpty() ? QString() : u"▲ "_s + problem);
}

void FormDialog::say(const QString& words)
{
    m_problem->setText(words);
}

void FormDialog::setButton(const QString& button)
{
    m_do->setText(button);
}

void FormDialog::setReady(bool isReady)
{
    m_isReady = isReady;
    check();
}

void FormDialog::check()
{
    m_do->setEnabled(m_isReady &&
                     std::ranges::none_of(m_wanted, [](const QLineEdit* line) { return line->text().trimmed().isEmpty(); }));
}

void FormDialog::finish(const Result<>& result)
{
    if (result)
        accept();
    else
        setProblem(result.error().message);
}

void FormDialog::setReadOnly(const QString& reason)
{
    setReady(false);
    m_do->setToolTip(plainToolTip(reason));
}

} // namespace shirube::ui
