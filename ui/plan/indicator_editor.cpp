// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/indicator_editor.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "ui/plan/fields.h"
#include "ui/plan/rows_editor.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using plan::Better;
using plan::Pace;
using plan::TargetKind;

namespace
{

QString exampleOf(DraftText text)
{
    switch (text) {
    case DraftText::BaseYear:
        return u"2016"_s;
    case DraftText::DueOn:
        return formatDate({2022, 3, 31});
    case DraftText::Steps:
        return u"25; 50; 75; 100"_s;
    default:
        return {};
    }
}

QStringList actualCaptions(TargetKind kind)
{
    QStringList captions;
    for (int column = 0; column < actualColumnCount; ++column)
        captions.append(captionOf(ActualColumn(column), kind));
    return captions;
}

} // namespace

IndicatorEditor::IndicatorEditor(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_add(new QPushButton(tr("Add indicator"))),
      m_remove(new QPushButton(tr("Delete indicator"))), m_up(new QPushButton(tr("Up"))),
      m_down(new QPushButton(tr("Down"))), m_form(new QWidget), m_fields(newForm()),
      m_actuals(new RowsEditor(tr("Actuals by month"), actualCaptions(TargetKind::Yearly), int(ActualColumn::Words)))
{
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(space::group);
    all->addWidget(makeList(), 2);
    all->addWidget(makeForm(), 5);

    connect(m_add, &QPushButton::clicked, this, &IndicatorEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &IndicatorEditor::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &IndicatorEditor::showCurrent);
    for (QComboBox* choice : {m_kind, m_better, m_pace})
        connect(choice, &QComboBox::currentIndexChanged, this, &IndicatorEditor::showFields);
    connect(m_lines[size_t(DraftText::Name)], &QLineEdit::textChanged, this, [this](const QString& name) {
        if (m_list->currentItem())
            m_list->currentItem()->setText(name);
    });
    showCurrent();
}

QWidget* IndicatorEditor::makeList()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    m_list->setAccessibleName(tr("Indicators"));
    m_list->setWordWrap(true);
    new EmptyHint(m_list, tr("Indicators measure how far the item has come. Enter one with “Add indicator”."));
    column->addWidget(m_list, 1);
    auto* upper = new QHBoxLayout;
    auto* lower = new QHBoxLayout;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        (button == m_add || button == m_remove ? upper : lower)->addWidget(button);
    }
    column->addLayout(upper);
    column->addLayout(lower);
    return part;
}

QWidget* IndicatorEditor::makeForm()
{
    const auto addText = [this](DraftText text) {
        m_lines[size_t(text)] = addLine(m_fields, captionOf(text, {}), exampleOf(text));
    };
    addText(DraftText::Name);
    m_kind = addChoice(m_fields, tr("Kind of target"));
    addNames(m_kind, {TargetKind::Yearly, TargetKind::Cumulative, TargetKind::Level, TargetKind::Change, TargetKind::Ratio,
                      TargetKind::ByDate, TargetKind::YesNo, TargetKind::Qualitative});
    m_better = addChoice(m_fields, tr("Better is"));
    addNames(m_better, {Better::Higher, Better::Lower, Better::InRange});
    for (const auto text : {DraftText::Unit, DraftText::Target, DraftText::Upper, DraftText::OutOfName, DraftText::Base,
                            DraftText::BaseYear, DraftText::DueOn, DraftText::Words})
        addText(text);
    m_pace = addChoice(m_fields, tr("Pace through the year"));
    addNames(m_pace, {Pace::Linear, Pace::Steps, Pace::PastYears});
    addText(DraftText::Steps);
    m_lines[size_t(DraftText::Steps)]->setToolTip(tr("Percent of the target at the ends of equal parts of the year"));

    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addLayout(m_fields);
    column->addWidget(plainLabel(tr("Actuals by month"), Type::Body, true));
    column->addWidget(m_actuals, 1);
    m_actuals->tellWhenEmpty(tr("What was reached by a month's end. Choose an indicator and enter a month with “Add row”."));
    m_actuals->setTicked(int(ActualColumn::Final));
    return m_form;
}

IndicatorDraft* IndicatorEditor::current()
{
    return m_shown >= 0 && m_shown < m_drafts.size() ? &m_drafts[m_shown] : nullptr;
}

void IndicatorEditor::setIndicators(const QList<plan::Indicator>& indicators)
{
    QList<IndicatorDraft> drafts;
    for (const plan::Indicator& indicator : indicators)
        drafts.append(draftOf(indicator));
    setDrafts(drafts);
}

void IndicatorEditor::setDrafts(const QList<IndicatorDraft>& drafts)
{
    m_drafts = drafts;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const IndicatorDraft& draft : drafts)
            m_list->addItem(draft.text(DraftText::Name));
        m_list->setCurrentRow(drafts.isEmpty() ? -1 : 0);
    }
    m_shown = -1;
    showCurrent();
}

QJsonArray IndicatorEditor::typed()
{
    keepCurrent();
    QJsonArray all;
    for (const IndicatorDraft& draft : std::as_const(m_drafts)) {
        all.append(QJsonObject{{u"id"_s, draft.before.id.value},
                               {u"texts"_s, QJsonArray::fromStringList(QStringList(draft.texts.begin(), draft.texts.end()))},
                               {u"kind"_s, int(draft.kind)},
                               {u"better"_s, int(draft.better)},
                               {u"pace"_s, int(draft.pace)},
                               {u"actuals"_s, RowsEditor::toJson(draft.actuals)}});
    }
    return all;
}

void IndicatorEditor::type(const QJsonArray& typed, const QList<plan::Indicator>& before)
{
    QList<IndicatorDraft> drafts;
    for (const QJsonValue& one : typed) {
        IndicatorDraft draft;
        const auto known = std::ranges::find(before, one[u"id"].toInteger(), [](const plan::Indicator& i) { return i.id.value; });
        if (known != before.end())
            draft.before = *known;
        const QStringList texts = one[u"texts"].toVariant().toStringList();
        std::copy_n(texts.begin(), std::min<qsizetype>(texts.size(), draftTextCount), draft.texts.begin());
        draft.kind = TargetKind(one[u"kind"].toInt());
        draft.better = Better(one[u"better"].toInt());
        draft.pace = Pace(one[u"pace"].toInt());
        draft.actuals = RowsEditor::rowsFrom(one[u"actuals"]);
        drafts.append(draft);
    }
    setDrafts(drafts);
}

Result<QList<plan::Indicator>> IndicatorEditor::indicators()
{
    keepCurrent();
    QList<plan::Indicator> indicators;
    for (int row = 0; row < m_drafts.size(); ++row) {
        DraftPlace refused;
        auto indicator = indicatorOf(m_drafts[row], refused);
        if (!indicator) {
            m_list->setCurrentRow(row);
            focus(refused);
            return tl::unexpected(indicator.error());
        }
        indicators.append(*indicator);
    }
    return indicators;
}

void IndicatorEditor::focus(const DraftPlace& place)
{
    if (place.actual >= 0)
        m_actuals->showRow(place.actual);
    else
        m_lines[size_t(place.text)]->setFocus();
}

void IndicatorEditor::add()
{
    keepCurrent();
    m_drafts.append(IndicatorDraft());
    m_list->addItem(QString());
    m_list->setCurrentRow(m_list->count() - 1);
    m_lines[size_t(DraftText::Name)]->setFocus();
}

void IndicatorEditor::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_drafts.removeAt(row);
    m_shown = -1;
    delete m_list->takeItem(row);
    showCurrent();
}

void IndicatorEditor::move(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_drafts.size())
        return;
    keepCurrent();
    m_drafts.swapItemsAt(from, to);
    m_shown = -1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
    }
    m_list->setCurrentRow(to);
    showCurrent();
}

void IndicatorEditor::keepCurrent()
{
    IndicatorDraft* draft = current();
    if (!draft)
        return;
    for (size_t text = 0; text < m_lines.size(); ++text)
        draft->texts[text] = m_lines[text]->text();
    draft->kind = TargetKind(m_kind->currentData().toInt());
    draft->better = Better(m_better->currentData().toInt());
    draft->pace = Pace(m_pace->currentData().toInt());
    draft->actuals = m_actuals->rows();
}

void IndicatorEditor::showCurrent()
{
    keepCurrent();
    m_shown = m_list->currentRow();
    const IndicatorDraft* draft = current();
    m_form->setEnabled(draft != nullptr);
    m_filling = true;
    const IndicatorDraft shown = draft ? *draft : IndicatorDraft();
    for (size_t text = 0; text < m_lines.size(); ++text)
        m_lines[text]->setText(shown.texts[text]);
    choose(m_kind, int(shown.kind));
    choose(m_better, int(shown.better));
    choose(m_pace, int(shown.pace));
    m_actuals->setRows(shown.actuals);
    m_filling = false;
    showFields();
    adjustButtons();
}

void IndicatorEditor::showFields()
{
    if (m_filling)
        return;
    IndicatorDraft shown;
    shown.kind = TargetKind(m_kind->currentData().toInt());
    shown.better = Better(m_better->currentData().toInt());
    shown.pace = Pace(m_pace->currentData().toInt());
    for (int text = 0; text < draftTextCount; ++text) {
        QLineEdit* line = m_lines[size_t(text)];
        const QString caption = captionOf(DraftText(text), shown);
        line->setAccessibleName(caption);
        if (auto* label = qobject_cast<QLabel*>(m_fields->labelForField(line)))
            label->setText(caption);
        m_fields->setRowVisible(line, asksFor(shown, DraftText(text)));
    }
    m_fields->setRowVisible(m_better, asksForBetter(shown.kind));
    m_fields->setRowVisible(m_pace, asksForPace(shown.kind));
    for (int column = 0; column < actualColumnCount; ++column) {
        m_actuals->setColumnShown(column, asksFor(shown.kind, ActualColumn(column)));
        m_actuals->setColumnTitle(column, captionOf(ActualColumn(column), shown.kind));
    }
}

void IndicatorEditor::setReadOnly(const QString& reason)
{
    m_readOnly = true;
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        button->setToolTip(plainToolTip(reason));
    for (QLineEdit* line : m_lines)
        line->setReadOnly(true);
    for (QComboBox* choice : {m_kind, m_better, m_pace}) {
        choice->setEnabled(false);
        choice->setToolTip(plainToolTip(reason));
    }
    m_actuals->setReadOnly(reason);
    adjustButtons();
}

void IndicatorEditor::adjustButtons()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(!m_readOnly);
    m_remove->setEnabled(!m_readOnly && row >= 0);
    m_up->setEnabled(!m_readOnly && row > 0);
    m_down->setEnabled(!m_readOnly && row >= 0 && row + 1 < m_list->count());
}

} // namespace shirube::ui
