// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/filter_bar.h"

#include "core/plan/names.h"
#include "ui/widgets/table_filter.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrapping_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new WrappingRow(this);

    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search items"));
    m_search->setAccessibleName(tr("Search items"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search);

    m_organKind = addChoice(tr("Kind of organ"), tr("All organs"));
    for (int kind = 1; kind <= plan::organKindCount; ++kind)
        m_organKind->addItem(plan::displayName(plan::OrganKind(kind)), kind);
    m_theme = addChoice(tr("Theme"), tr("All themes"));
    m_status = addChoice(tr("Status"), tr("Any status"));
    m_status->addItem(plan::displayName(std::optional<plan::Status>()), 0);
    for (const auto status :
         {plan::Status::NotBegun, plan::Status::UnderWay, plan::Status::Done, plan::Status::Stopped})
        m_status->addItem(plan::displayName(status), int(status));

    m_new = new QCheckBox(tr("New"));
    m_emphasised = new QCheckBox(tr("Priority"));
    m_clear = new QPushButton(tr("Show all"));
    m_view = new QPushButton(tr("View"));
    m_view->setToolTip(tr("Saved views, columns and groups"));
    m_view->setMinimumWidth(m_view->sizeHint().width() + space::group); // its arrow
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    row->addWidget(m_new);
    row->addWidget(m_emphasised);
    row->addWidget(m_clear);
    row->addWidget(m_count);

    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::criteriaChanged);
    for (QComboBox* choice : {m_organKind, m_theme, m_status})
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::criteriaChanged);
    for (QCheckBox* box : {m_new, m_emphasised})
        connect(box, &QCheckBox::toggled, this, &FilterBar::criteriaChanged);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(this, &FilterBar::criteriaChanged, this,
            [this] { m_clear->setEnabled(criteria() != InitiativeCriteria()); });
    m_clear->setEnabled(false);
}

QComboBox* FilterBar::addChoice(const QString& name, const QString& all)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->addItem(all);
    // As wide as its first words: a long theme must not push the rest of the line out of the window.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(fontMetrics().horizontalAdvance(all) / fontMetrics().horizontalAdvance(u'X') + 1);
    layout()->addWidget(choice);
    return choice;
}

void FilterBar::setThemes(const QList<plan::Theme>& themes)
{
    const QVariant chosen = m_theme->currentData();
    {
        const QSignalBlocker quiet(m_theme);
        while (m_theme->count() > 1)
            m_theme->removeItem(1);
        for (const auto& theme : themes)
            m_theme->addItem(u"%1 %2"_s.arg(plan::displayCode(theme), theme.title), theme.id.value);
        m_theme->setCurrentIndex(chosen.isValid() ? qMax(0, m_theme->findData(chosen)) : 0);
    }
    if (m_theme->currentData() != chosen)
        Q_EMIT criteriaChanged();
}

void FilterBar::setCount(int shown, int total)
{
    m_count->setText(shown == total ? tr("%1 items").arg(total) : tr("%1 of %2 items").arg(shown).arg(total));
}

InitiativeCriteria FilterBar::criteria() const
{
    InitiativeCriteria criteria;
    if (const QVariant kind = m_organKind->currentData(); kind.isValid())
        criteria.organKind = plan::OrganKind(kind.toInt());
    criteria.theme = ThemeId{m_theme->currentData().toLongLong()};
    criteria.onlyNew = m_new->isChecked();
    criteria.onlyEmphasised = m_emphasised->isChecked();
    if (const QVariant status = m_status->currentData(); status.isValid())
        criteria.status = status.toInt() > 0 ? std::optional(plan::Status(status.toInt())) : std::nullopt;
    criteria.text = m_search->text();
    return criteria;
}

void FilterBar::setCriteria(const InitiativeCriteria& criteria)
{
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(value.isValid() ? qMax(0, box->findData(value)) : 0);
    };
    {
        const QSignalBlocker quiet(this); // one change, not seven
        m_search->setText(criteria.text);
        choose(m_organKind, criteria.organKind ? QVariant(int(*criteria.organKind)) : QVariant());
        choose(m_theme, criteria.theme.isValid() ? QVariant(criteria.theme.value) : QVariant());
        choose(m_status, criteria.status ? QVariant(*criteria.status ? int(**criteria.status) : 0) : QVariant());
        m_new->setChecked(criteria.onlyNew);
        m_emphasised->setChecked(criteria.onlyEmphasised);
    }
    Q_EMIT criteriaChanged();
}

QString FilterBar::inWords() const
{
    return askedFor({m_search, m_organKind, m_theme, m_status, m_new, m_emphasised});
}

void FilterBar::setViewMenu(QMenu* menu)
{
    m_view->setMenu(menu);
}

void FilterBar::clear()
{
    setCriteria({});
}

void FilterBar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace shirube::ui
