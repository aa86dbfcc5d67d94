// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/actual_field.h"

#include "core/base/format.h"
#include "core/base/parse.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <tuple>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using plan::TargetKind;

namespace
{

constexpr int numberCharacters = 7;

// In full, as a person edits it.
QString numberText(std::optional<double> value)
{
    if (!value)
        return {};
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    return plain.toString(*value, 'f', QLocale::FloatingPointShortest);
}

Result<std::optional<double>> readNumber(const QString& text)
{
    const auto number = parseDecimal(text);
    if (!number && !text.trimmed().isEmpty())
        return fail(ErrorCode::Invalid,
                    ActualField::tr("“%1” cannot be read as a number; write for example 1,234.5.").arg(text));
    return number;
}

} // namespace

ActualField::ActualField(const plan::Indicator& indicator, QWidget* parent)
    : FormField(indicator.name, parent), m_indicator(indicator), m_final(new QCheckBox(tr("Final")))
{
    if (indicator.kind == TargetKind::YesNo) {
        m_done = new QComboBox;
        m_done->setAccessibleName(indicator.name);
        m_done->addItem(unknownText(), QString());
        m_done->addItem(tr("carried out"), u"1"_s);
        m_done->addItem(tr("not carried out"), u"0"_s);
        addEditor(m_done);
    } else if (indicator.kind == TargetKind::ByDate) {
        m_first = addLine(indicator.name, tr("reached on"));
    } else if (indicator.kind == TargetKind::Qualitative) {
        m_first = addLine(indicator.name, unknownText());
    } else {
        m_first = addLine(indicator.name, unknownText());
        m_first->setAlignment(Qt::AlignRight);
    }
    if (indicator.kind == TargetKind::Ratio) {
        m_outOf = addLine(tr("%1: out of").arg(indicator.name),
                          indicator.outOfName.isEmpty() ? tr("out of") : indicator.outOfName);
        m_outOf->setAlignment(Qt::AlignRight);
    } else if (m_first && indicator.kind != TargetKind::ByDate && indicator.kind != TargetKind::Qualitative) {
        addEditor(plainLabel(indicator.unit, Type::Body, true));
    }
    m_final->setAccessibleName(tr("%1: final").arg(indicator.name));
    m_final->setToolTip(plainToolTip(tr("Final; otherwise provisional")));
    addEditor(m_final);
    if (indicator.kind != TargetKind::Qualitative)
        addEditor(new QWidget, 1);
}

QLineEdit* ActualField::addLine(const QString& name, const QString& hint)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    const bool isLong = m_indicator.kind == TargetKind::Qualitative;
    if (!isLong)
        line->setFixedWidth((numberCharacters + (m_indicator.kind == TargetKind::ByDate ? 2 : 0)) *
                            fontMetrics().horizontalAdvance(u'会'));
    addEditor(line, isLong ? 1 : 0);
    connect(line, &QLineEdit::textChanged, this, &FormField::edited);
    connect(line, &QLineEdit::returnPressed, this, &FormField::left);
    return line;
}

bool ActualField::isOf(const plan::Indicator& indicator) const
{
    const auto looks = [](const plan::Indicator& one) { return std::tuple(one.id, one.kind, one.name, one.unit, one.outOfName); };
    return looks(indicator) == looks(m_indicator);
}

QVariant ActualField::valueOf(const plan::Actual* actual) const
{
    const plan::Actual entered = actual ? *actual : plan::Actual();
    QString first = numberText(entered.value);
    if (m_indicator.kind == TargetKind::ByDate)
        first = formatDate(entered.reachedOn);
    else if (m_indicator.kind == TargetKind::Qualitative)
        first = entered.words;
    return QStringList{first, m_outOf ? numberText(entered.outOf) : QString(), entered.isFinal ? u"1"_s : QString()};
}

Result<plan::Actual> ActualField::actual(YearMonth month) const
{
    plan::Actual actual;
    actual.month = month;
    actual.isFinal = m_final->isChecked();
    if (m_done) {
        const QString chosen = m_done->currentData().toString();
        actual.value = chosen.isEmpty() ? std::nullopt : std::optional(chosen.toDouble());
        return actual;
    }
    if (m_indicator.kind == TargetKind::Qualitative) {
        actual.words = m_first->text();
        return actual;
    }
    if (m_indicator.kind == TargetKind::ByDate) {
        const auto day = parseDate(m_first->text());
        if (!day && !m_first->text().trimmed().isEmpty())
            return fail(ErrorCode::Invalid,
                        tr("“%1” is not a date; write 2021-04-01 or R3.4.1.").arg(m_first->text()));
        actual.reachedOn = day.value_or(QDate());
        return actual;
    }
    SHIRUBE_ASSIGN(actual.value, readNumber(m_first->text()));
    if (m_outOf) {
        SHIRUBE_ASSIGN(actual.outOf, readNumber(m_outOf->text()));
    }
    return actual;
}

QVariant ActualField::value() const
{
    return QStringList{m_done ? m_done->currentData().toString() : m_first->text(), m_outOf ? m_outOf->text() : QString(),
                       m_final->isChecked() ? u"1"_s : QString()};
}

void ActualField::setValue(const QVariant& value)
{
    const QStringList parts = value.toStringList();
    if (m_done)
        m_done->setCurrentIndex(std::max(0, m_done->findData(parts.value(0))));
    else
        m_first->setText(parts.value(0));
    if (m_outOf)
        m_outOf->setText(parts.value(1));
    m_final->setChecked(!parts.value(2).isEmpty());
}

void ActualField::setLocked(bool locked)
{
    for (QLineEdit* line : {m_first, m_outOf}) {
        if (line)
            line->setReadOnly(locked);
    }
    if (m_done)
        m_done->setEnabled(!locked);
    m_final->setEnabled(!locked);
}

} // namespace shirube::ui
