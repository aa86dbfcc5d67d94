// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/item_basics.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "ui/plan/fields.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int textLines = 3; // shown of the aim and the note

template <typename Enum>
std::optional<Enum> chosen(const QComboBox* choice)
{
    const int value = choice->currentData().toInt();
    return value > 0 ? std::optional(Enum(value)) : std::nullopt;
}

template <typename Enum>
int valueOf(std::optional<Enum> value)
{
    return value ? int(*value) : 0;
}

Result<std::optional<Yen>> readYen(const QString& name, const QString& text)
{
    SHIRUBE_ASSIGN(const std::optional<qint64> yen, readWhole(name, text));
    return yen ? std::optional(Yen{*yen}) : std::nullopt;
}

QString yenText(std::optional<Yen> amount)
{
    return amount ? formatYen(amount) : QString();
}

} // namespace

ItemBasics::ItemBasics(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::group);
    m_grid->setVerticalSpacing(space::sibling);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_title = addLine(0, Place::Across, tr("Item"));
    m_aim = addText(1, tr("Aim (P)"));

    m_year = addLine(2, Place::Left, tr("Fiscal year"), u"2021"_s);
    m_number = addLine(3, Place::Left, tr("Number"));
    m_section = addChoice(4, Place::Left, tr("Section"));
    m_section->addItem(u"―"_s, 0);
    addNames(m_section, {plan::Section::EmergencyWork, plan::Section::PriorityWork, plan::Section::GuidelineWork});
    m_field = addChoice(5, Place::Left, tr("Field"));
    m_field->addItem(u"―"_s, 0);
    addNames(m_field, {plan::Field::PolicyAndRegion, plan::Field::BusinessSupport, plan::Field::ServicesForMembers});
    m_status = addChoice(6, Place::Left, tr("Status"));
    m_status->addItem(plan::displayName(std::optional<plan::Status>()), 0);
    for (const auto status : {plan::Status::NotBegun, plan::Status::UnderWay, plan::Status::Done, plan::Status::Stopped})
        m_status->addItem(plan::displayName(std::optional(status)), int(status));

    m_starts = addLine(2, Place::Right, tr("Begins"), tr("the fiscal year's first day"));
    m_ends = addLine(3, Place::Right, tr("Ends"), tr("the fiscal year's last day"));
    m_budget = addLine(4, Place::Right, tr("Budget (yen)"), unknownText());
    m_cost = addLine(5, Place::Right, tr("Cost (yen)"), unknownText());
    m_weight = addLine(6, Place::Right, tr("Weight in roll-ups"), tr("none"));
    for (QLineEdit* line : {m_number, m_budget, m_cost, m_weight})
        line->setAlignment(Qt::AlignRight);

    m_new = addFlag(tr("New this year"));
    m_emphasised = addFlag(tr("Priority in the plan"));
    m_light = addFlag(tr("Short sheet in reviews"));
    auto* flags = new QHBoxLayout;
    flags->setSpacing(space::group);
    for (QCheckBox* flag : {m_new, m_emphasised, m_light})
        flags->addWidget(flag);
    flags->addStretch();
    m_grid->addLayout(flags, 7, 1, 1, 3);
    m_note = addText(8, tr("Note"));
}

// Its caption stands before it and is its name for screen readers too. All captions and all fields of a column begin at one line.
template <typename Field>
Field* ItemBasics::place(int row, Place place, const QString& name, Field* field)
{
    const int column = place == Place::Right ? 2 : 0;
    const bool isTall = std::is_same_v<Field, QPlainTextEdit>;
    QLabel* caption = plainLabel(name);
    caption->setBuddy(field);
    field->setAccessibleName(name);
    m_grid->addWidget(caption, row, column, isTall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field, row, column + 1, 1, place == Place::Across ? 3 : 1);
    return field;
}

QLineEdit* ItemBasics::addLine(int row, Place at, const QString& name, const QString& example)
{
    QLineEdit* line = place(row, at, name, new QLineEdit);
    line->setPlaceholderText(example);
    return line;
}

QComboBox* ItemBasics::addChoice(int row, Place at, const QString& name)
{
    return place(row, at, name, new QComboBox);
}

QPlainTextEdit* ItemBasics::addText(int row, const QString& name)
{
    QPlainTextEdit* text = place(row, Place::Across, name, new QPlainTextEdit);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(textLines * text->fontMetrics().lineSpacing() + space::group);
    m_grid->setRowStretch(row, 1);
    return text;
}

QCheckBox* ItemBasics::addFlag(const QString& text)
{
    return new QCheckBox(text, this);
}

void ItemBasics::setItem(const plan::Initiative& item)
{
    m_title->setText(item.title);
    m_title->setCursorPosition(0);
    m_aim->setPlainText(item.aim);
    m_year->setText(QString::number(item.fiscalYear.first()));
    m_number->setText(QString::number(item.number));
    choose(m_section, valueOf(item.section));
    choose(m_field, valueOf(item.field));
    choose(m_status, valueOf(item.status));
    m_new->setChecked(item.isNew);
    m_emphasised->setChecked(item.isEmphasised);
    m_light->setChecked(item.isLight);
    m_starts->setText(formatDate(item.startsOn));
    m_ends->setText(formatDate(item.endsOn));
    m_budget->setText(yenText(item.budget));
    m_cost->setText(yenText(item.cost));
    m_weight->setText(numberText(item.weight));
    m_note->setPlainText(item.note);
}

Result<> ItemBasics::putInto(plan::Initiative& item) const
{
    item.title = m_title->text().trimmed();
    item.aim = m_aim->toPlainText().trimmed();
    item.note = m_note->toPlainText().trimmed();
    SHIRUBE_ASSIGN(const FiscalYear year, readLine(m_year, readYear));
    if (!year.isValid()) {
        m_year->setFocus();
        return fail(ErrorCode::Invalid, tr("Enter the fiscal year, for example 2021."));
    }
    item.fiscalYear = year;
    SHIRUBE_ASSIGN(const std::optional<qint64> number, readLine(m_number, readWhole));
    item.number = int(std::clamp<qint64>(number.value_or(0), 0, std::numeric_limits<int>::max()));
    item.section = chosen<plan::Section>(m_section);
    item.field = chosen<plan::Field>(m_field);
    item.status = chosen<plan::Status>(m_status);
    item.isNew = m_new->isChecked();
    item.isEmphasised = m_emphasised->isChecked();
    item.isLight = m_light->isChecked();
    SHIRUBE_ASSIGN(item.startsOn, readLine(m_starts, readDay));
    SHIRUBE_ASSIGN(item.endsOn, readLine(m_ends, readDay));
    SHIRUBE_ASSIGN(item.budget, readLine(m_budget, readYen));
    SHIRUBE_ASSIGN(item.cost, readLine(m_cost, readYen));
    SHIRUBE_ASSIGN(item.weight, readLine(m_weight, readNumber));
    return {};
}

QList<QWidget*> ItemBasics::fields() const
{
    return {m_title, m_aim,        m_year,  m_number, m_section, m_field, m_status, m_new,
            m_light, m_emphasised, m_starts, m_ends,  m_budget,  m_cost,  m_weight, m_note};
}

QJsonArray ItemBasics::typed() const
{
    return valuesOf(fields());
}

void ItemBasics::type(const QJsonArray& typed)
{
    setValues(fields(), typed);
}

void ItemBasics::setReadOnly(const QString& reason)
{
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setReadOnly(true);
    for (QPlainTextEdit* text : {m_aim, m_note})
        text->setReadOnly(true);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_section, m_field, m_status, m_new, m_emphasised, m_light})
        part->setEnabled(false);
    for (QWidget* part : findChildren<QWidget*>())
        part->setToolTip(plainToolTip(reason));
}

void ItemBasics::focusTitle()
{
    m_title->setFocus();
}

} // namespace shirube::ui
