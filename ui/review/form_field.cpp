// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/form_field.h"

#include "ui/widgets/label.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int captionCharacters = 8;
constexpr int leastLines = 2;
constexpr int mostLines = 8;
constexpr int ownShare = 3; // of the width: this round's
constexpr int beforeShare = 2;

} // namespace

FormField::FormField(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_caption(plainLabel(name)),
      m_unchanged(plainLabel(tr("unchanged since last round"), Type::Caption, true)),
      m_note(plainLabel({}, Type::Body, true)), m_problem(plainLabel({})), m_before(plainLabel({}, Type::Body, true)),
      m_editors(new QHBoxLayout)
{
    auto* captions = new QVBoxLayout;
    captions->setSpacing(0);
    for (QLabel* label : {m_caption, m_unchanged}) {
        label->setWordWrap(true);
        label->setFixedWidth(captionCharacters * fontMetrics().horizontalAdvance(u'会'));
        captions->addWidget(label);
    }
    captions->addStretch();
    m_unchanged->hide();
    for (QLabel* label : {m_note, m_problem}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_before->setWordWrap(true);
    m_before->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_before->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy whole(QSizePolicy::Ignored, QSizePolicy::Preferred);
    whole.setHeightForWidth(true); // all of its lines
    m_before->setSizePolicy(whole);

    m_editors->setSpacing(space::sibling);
    auto* own = new QWidget;
    own->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(own);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    column->addLayout(m_editors);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    row->addLayout(captions);
    row->addWidget(own, ownShare);
    row->addWidget(m_before, beforeShare);
}

void FormField::addEditor(QWidget* editor, int stretch)
{
    editor->installEventFilter(this);
    m_editors->addWidget(editor, stretch);
}

void FormField::load(const QVariant& saved, bool keepTyped)
{
    const bool keep = keepTyped && isTouched();
    m_saved = saved;
    if (!keep && value() != saved)
        setValue(saved);
    if (!isTouched())
        setProblem({});
}

void FormField::setBefore(const std::optional<QString>& text)
{
    m_before->setText(text.value_or(QString()));
    m_before->setVisible(text.has_value());
}

void FormField::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void FormField::setMarks(bool isMissing, bool isUnchanged)
{
    m_caption->setText(isMissing ? u"○ "_s + m_name : m_name);
    m_caption->setToolTip(isMissing ? plainToolTip(tr("○ not filled yet")) : QString());
    m_unchanged->setVisible(isUnchanged);
}

void FormField::setProblem(const QString& problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : u"▲ "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const QWidget* now = QApplication::focusWidget();
        const bool isInside = now && isAncestorOf(now);
        if (!isInside && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            Q_EMIT left();
    } else if (event->type() == QEvent::Wheel && !static_cast<QWidget*>(watched)->hasFocus()) {
        // Rolling through the sheet must not change what the pointer happens to pass.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

TextField::TextField(const QString& name, QWidget* parent) : FormField(name, parent), m_text(new QPlainTextEdit)
{
    m_text->setAccessibleName(name);
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    addEditor(m_text, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    // Its lines are known only once it has its width.
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fitHeight(); });
    fitHeight();
}

QVariant TextField::value() const
{
    return m_text->toPlainText();
}

void TextField::setValue(const QVariant& value)
{
    m_text->setPlainText(value.toString());
}

void TextField::setLocked(bool locked)
{
    m_text->setReadOnly(locked);
}

void TextField::resizeEvent(QResizeEvent* event)
{
    FormField::resizeEvent(event);
    fitHeight();
}

void TextField::fitHeight()
{
    // A plain text document gives its height in lines.
    const int lines = std::clamp(int(m_text->document()->size().height()), leastLines, mostLines);
    m_text->setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * int(m_text->document()->documentMargin()) +
                           2 * m_text->frameWidth());
}

} // namespace shirube::ui
