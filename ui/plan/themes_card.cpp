// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/themes_card.h"

#include "core/base/format.h"
#include "core/plan/actions.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "ui/plan/fields.h"
#include "ui/plan/theme_tree.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString nameOf(const plan::Theme& theme)
{
    return u"%1 %2"_s.arg(plan::displayCode(theme), theme.title);
}

} // namespace

ThemesCard::ThemesCard(Session& session, QWidget* parent)
    : Card(tr("Themes"), parent), m_session(session), m_tree(new ThemeTree), m_empty(plainLabel({}, Type::Body, true)),
      m_add(new QPushButton(tr("New theme…"))), m_edit(new QPushButton(tr("Edit theme…"))),
      m_remove(new QPushButton(tr("Delete theme")))
{
    m_empty->setWordWrap(true);
    content()->addWidget(m_empty);
    content()->addWidget(m_tree, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    for (QPushButton* button : {m_add, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    content()->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &ThemesCard::add);
    connect(m_edit, &QPushButton::clicked, this, &ThemesCard::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ThemesCard::removeCurrent);
    connect(m_tree, &QAbstractItemView::activated, this, &ThemesCard::editCurrent);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ThemesCard::adjustButtons);
}

void ThemesCard::showPlan(PlanId plan)
{
    m_plan = plan;
    const auto themes = plan::loadThemes(m_session.database());
    if (!themes)
        m_session.prompts().error(this, themes.error());
    m_themes.clear();
    for (const plan::Theme& theme : themes.value_or(QList<plan::Theme>())) {
        if (theme.plan == plan)
            m_themes.append(theme);
    }
    m_tree->setThemes(m_themes);
    m_empty->setText(!plan.isValid()      ? tr("There is no plan yet. Enter one with “New plan…”; then its themes.")
                     : m_themes.isEmpty() ? tr("This plan has no themes yet. “New theme…” enters the first.")
                                          : QString());
    m_empty->setVisible(!m_empty->text().isEmpty());
    adjustButtons();
}

void ThemesCard::adjustButtons()
{
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    m_add->setEnabled(writable && m_plan.isValid());
    for (QPushButton* button : {m_edit, m_remove})
        button->setEnabled(writable && m_tree->currentTheme());
    for (QPushButton* button : {m_add, m_edit, m_remove})
        button->setToolTip(plainToolTip(m_session.isReadOnly() ? m_session.readOnlyReason() : QString()));
}

report::Table ThemesCard::table() const
{
    report::Table table;
    table.title = tr("Themes");
    table.columns = {{tr("Kind"), report::Align::Left, 1},  {tr("Theme"), report::Align::Left, 4},
                     {tr("Group"), report::Align::Left, 1}, {tr("Fiscal year"), report::Align::Left, 1},
                     {tr("Below"), report::Align::Left, 2}};
    for (const plan::Theme& theme : m_themes) {
        const auto parent = std::ranges::find(m_themes, theme.parent, &plan::Theme::id);
        table.rows.append({report::textCell(plan::displayName(theme.kind)), report::textCell(nameOf(theme)),
                           report::textCell(theme.group),
                           report::textCell(theme.fiscalYear.isValid() ? formatFiscalYear(theme.fiscalYear) : QString()),
                           report::textCell(parent == m_themes.end() ? QString() : nameOf(*parent))});
    }
    return table;
}

void ThemesCard::add()
{
    plan::Theme theme;
    theme.plan = m_plan;
    theme.kind = m_tree->currentKind();
    theme.number = 1;
    if (const plan::Theme* beside = m_tree->currentTheme()) {
        theme.group = beside->group;
        theme.parent = beside->parent;
    }
    for (const plan::Theme& other : std::as_const(m_themes)) {
        if (other.kind == theme.kind)
            theme.number = std::max(theme.number, other.number + 1);
    }
    edit(theme);
}

void ThemesCard::editCurrent()
{
    if (const plan::Theme* theme = m_tree->currentTheme(); theme && m_edit->isEnabled())
        edit(*theme);
}

void ThemesCard::removeCurrent()
{
    const plan::Theme* theme = m_tree->currentTheme();
    if (!theme)
        return;
    const ThemeId id = theme->id;
    if (m_session.prompts().confirm(this, tr("Delete theme"),
                                    tr("Delete the theme “%1”?\nUndo brings it back.").arg(nameOf(*theme)), tr("Delete")))
        m_session.did(plan::removeTheme(m_session.database(), id), this);
}

void ThemesCard::edit(const plan::Theme& theme)
{
    using plan::ThemeKind;
    auto* dialog = new FormDialog(theme.id.isValid() ? tr("Edit theme") : tr("New theme"), this);
    QFormLayout* form = dialog->addForm();
    QComboBox* kind = addChoice(form, tr("Kind"));
    addNames(kind, {ThemeKind::Mission, ThemeKind::Vision, ThemeKind::Challenge, ThemeKind::Pillar, ThemeKind::Guideline,
                    ThemeKind::EmergencyPillar, ThemeKind::NoticeBoard});
    QLineEdit* number = addLine(form, tr("Number"));
    QLineEdit* title = addLine(form, tr("Title"));
    QLineEdit* group = addLine(form, tr("Group"), tr("for challenges"));
    QLineEdit* year = addLine(form, tr("Only in fiscal year"), tr("the plan's whole term"));
    QComboBox* below = addChoice(form, tr("Stands below"));
    below->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    below->addItem(tr("none"), 0);
    for (const plan::Theme& other : std::as_const(m_themes))
        below->addItem(nameOf(other), other.id.value);
    choose(kind, int(theme.kind));
    number->setText(QString::number(theme.number));
    title->setText(theme.title);
    group->setText(theme.group);
    year->setText(theme.fiscalYear.isValid() ? QString::number(theme.fiscalYear.first()) : QString());
    choose(below, theme.parent.value);

    const auto save = [=, this]() -> Result<> {
        plan::Theme entered = theme;
        entered.kind = ThemeKind(kind->currentData().toInt());
        SHIRUBE_ASSIGN(const std::optional<qint64> typed, readLine(number, readWhole));
        entered.number = int(std::clamp<qint64>(typed.value_or(0), 0, std::numeric_limits<int>::max()));
        entered.title = title->text().trimmed();
        entered.group = group->text().trimmed();
        SHIRUBE_ASSIGN(entered.fiscalYear, readLine(year, readYear));
        entered.parent = ThemeId{below->currentData().toLongLong()};
        SHIRUBE_TRY(plan::saveTheme(m_session.database(), entered));
        return {};
    };
    connect(dialog, &FormDialog::requested, this, [=, this] {
        const Result<> saved = save();
        if (saved)
            m_session.did(saved, dialog);
        dialog->finish(saved);
    });
    title->setFocus();
    dialog->open();
}

} // namespace shirube::ui
