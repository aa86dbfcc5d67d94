// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/parse.h"
#include "core/exchange/plan_files_kinds.h"
#include "core/plan/plan_store.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using plan::Plan;
using plan::Theme;
using plan::ThemeKind;
using storage::Database;
using storage::Transaction;

namespace
{

const auto planColumn = u"計画"_s;
const auto kindColumn = u"種別"_s;
const auto numberColumn = u"番号"_s;
const auto nameColumn = u"名称"_s;
const auto groupColumn = u"分類"_s;
const auto yearColumn = u"年度"_s;
const auto aboveColumn = u"上位"_s;

QString themeKey(const Theme& theme)
{
    return keyOf({QString::number(theme.plan.value), normalizedCode(theme.code())});
}

// Plan, kind and number.
Theme readThemeKey(PlanRow& row, const QList<Plan>& plans)
{
    Theme theme;
    const auto owner = std::ranges::find(plans, row.requiredText(planColumn), &Plan::title);
    if (owner == plans.end())
        row.rejectUnknown(planColumn);
    else
        theme.plan = owner->id;
    theme.kind = row.requiredWord<ThemeKind>(kindColumn);
    theme.number = row.number(numberColumn);
    return theme;
}

void readTheme(PlanRow& row, Theme& theme)
{
    theme.title = row.requiredText(nameColumn);
    if (row.has(groupColumn))
        theme.group = row.text(groupColumn);
    if (row.has(yearColumn))
        theme.fiscalYear = row.maybeFiscalYear(yearColumn);
}

// Which theme stands above which, in the file of the program and in the one that is read: a row may name a theme that
// only a later row brings.
class ThemeTree
{
public:
    ThemeTree(const QList<Theme>& stored, const QList<Plan>& plans, const PlanRows& rows)
    {
        QHash<ThemeId, QString> keys;
        for (const Theme& theme : stored) {
            m_themes.insert(themeKey(theme), theme);
            keys.insert(theme.id, themeKey(theme));
        }
        for (const Theme& theme : stored)
            m_above.insert(themeKey(theme), keys.value(theme.parent));
        QSet<QString> seen; // a second row about the same theme stays out
        for (PlanRow row : rows.all()) {
            Theme theme = readThemeKey(row, plans);
            readTheme(row, theme);
            if (row.isRejected())
                continue;
            const QString key = themeKey(theme);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            m_above.insert(key, row.has(aboveColumn) ? aboveKey(row, theme) : m_above.value(key));
        }
    }

    [[nodiscard]] const Theme* stored(const QString& key) const
    {
        const auto found = m_themes.constFind(key);
        return found == m_themes.cend() ? nullptr : &*found;
    }
    [[nodiscard]] QString above(const QString& key) const { return m_above.value(key); }

    // Rejects a row that leads to a theme that is not there, or round to itself.
    void check(PlanRow& row, const QString& key) const
    {
        QString at = key;
        for (qsizetype steps = 0; steps <= m_above.size(); ++steps) {
            at = m_above.value(at);
            if (at.isEmpty())
                return;
            if (!m_above.contains(at))
                return row.rejectUnknown(aboveColumn);
        }
        row.reject(aboveColumn, QCoreApplication::translate("Exchange", "The theme would stand below itself. Name another one "
                                                                        "above it."));
    }

    void added(const Theme& theme) { m_themes.insert(themeKey(theme), theme); }

private:
    static QString aboveKey(const PlanRow& row, const Theme& theme)
    {
        const QString code = normalizedCode(row.text(aboveColumn));
        return code.isEmpty() ? QString() : keyOf({QString::number(theme.plan.value), code});
    }

    QHash<QString, Theme> m_themes;
    QHash<QString, QString> m_above; // of every theme that is there or comes; empty: at the top
};

Result<> takeThemes(Transaction& transaction, PlanRows& rows)
{
    SHIRUBE_ASSIGN(const QList<Plan> plans, plan::loadPlans(transaction.database()));
    SHIRUBE_ASSIGN(const QList<Theme> themes, plan::loadThemes(transaction.database()));
    ThemeTree tree(themes, plans, rows);
    QStringList waiting; // for the theme above them
    const auto take = [&](PlanRow& row) -> Result<RowOutcome> {
        Theme theme = readThemeKey(row, plans);
        const QString key = themeKey(theme);
        rows.refuseDuplicate(row, key);
        const Theme* stored = row.isRejected() ? nullptr : tree.stored(key);
        if (stored)
            theme = *stored;
        readTheme(row, theme);
        if (!row.isRejected())
            tree.check(row, key);
        if (row.isRejected())
            return RowOutcome::Known;
        const QString above = tree.above(key);
        const Theme* parent = tree.stored(above);
        theme.parent = parent ? parent->id : ThemeId();
        const bool waits = !above.isEmpty() && !parent;
        if (waits)
            waiting.append(key);
        const auto insert = [&](const Theme& fresh) -> Result<> {
            Theme kept = fresh;
            SHIRUBE_ASSIGN(kept.id, plan::insertTheme(transaction, fresh.plan, fresh));
            tree.added(kept);
            return {};
        };
        const auto update = [&](const Theme&, const Theme& changed) -> Result<> {
            SHIRUBE_TRY(plan::updateTheme(transaction, changed));
            tree.added(changed);
            return {};
        };
        SHIRUBE_ASSIGN(const RowOutcome outcome, put(stored, theme, insert, update));
        return waits && stored ? RowOutcome::Changed : outcome;
    };
    SHIRUBE_TRY(rows.forEach(take));
    for (const QString& key : std::as_const(waiting)) {
        Theme theme = *tree.stored(key);
        theme.parent = tree.stored(tree.above(key))->id;
        SHIRUBE_TRY(plan::updateTheme(transaction, theme));
    }
    return {};
}

Result<QList<QStringList>> themeRows(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<Plan> plans, plan::loadPlans(database));
    SHIRUBE_ASSIGN(const QList<Theme> themes, plan::loadThemes(database));
    QList<QStringList> rows;
    for (const Theme& theme : themes) {
        const auto owner = std::ranges::find(plans, theme.plan, &Plan::id);
        const auto above = std::ranges::find(themes, theme.parent, &Theme::id);
        rows.append({owner == plans.end() ? QString() : owner->title, plan::fileWord(theme.kind),
                     QString::number(theme.number), theme.title, theme.group, cell(theme.fiscalYear),
                     above == themes.end() ? QString() : above->code()});
    }
    return rows;
}

} // namespace

PlanFileKind themesKind()
{
    return {u"themes"_s, {QT_TRANSLATE_NOOP("Action", "Import themes from %1")},
            {{planColumn, kindColumn, numberColumn, nameColumn}, {groupColumn, yearColumn, aboveColumn}}, takeThemes, themeRows};
}

} // namespace shirube::exchange
