// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/theme_tree.h"

#include "core/base/format.h"
#include "core/plan/names.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QMap>
#include <QSet>
#include <QTreeWidgetItemIterator>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int themeRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;

// Every theme once: below its parent where that is of the same kind, else below its kind and group.
class TreeMaker
{
public:
    TreeMaker(QTreeWidget* tree, const QList<plan::Theme>& themes) : m_tree(tree), m_themes(themes) {}

    void run()
    {
        for (const plan::Theme& theme : m_themes) {
            if (!parentOf(theme))
                add(theme, placeOf(theme));
        }
        for (const plan::Theme& theme : m_themes) { // of a cycle that an older program may have left
            if (!m_added.contains(theme.id.value))
                add(theme, placeOf(theme));
        }
    }

private:
    [[nodiscard]] const plan::Theme* parentOf(const plan::Theme& theme) const
    {
        const auto parent = std::ranges::find(m_themes, theme.parent, &plan::Theme::id);
        return theme.parent.isValid() && parent != m_themes.end() && parent->kind == theme.kind ? &*parent : nullptr;
    }

    QTreeWidgetItem* heading(QMap<QString, QTreeWidgetItem*>& among, const QString& key, const QString& text,
                             plan::ThemeKind kind, QTreeWidgetItem* above)
    {
        QTreeWidgetItem*& line = among[key];
        if (!line) {
            line = above ? new QTreeWidgetItem(above, {text}) : new QTreeWidgetItem(m_tree, {text});
            line->setData(0, kindRole, int(kind));
            line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            line->setFirstColumnSpanned(true);
        }
        return line;
    }

    QTreeWidgetItem* placeOf(const plan::Theme& theme)
    {
        const QString kind = plan::displayName(theme.kind);
        QTreeWidgetItem* top = heading(m_headings, kind, kind, theme.kind, nullptr);
        return theme.group.isEmpty() ? top : heading(m_headings, kind + u'/' + theme.group, theme.group, theme.kind, top);
    }

    void add(const plan::Theme& theme, QTreeWidgetItem* above)
    {
        if (m_added.contains(theme.id.value))
            return;
        m_added.insert(theme.id.value);
        auto* line = new QTreeWidgetItem(
            above, {u"%1  %2"_s.arg(plan::displayCode(theme), theme.title),
                    theme.fiscalYear.isValid() ? formatFiscalYear(theme.fiscalYear) : QString()});
        line->setFirstColumnSpanned(!theme.fiscalYear.isValid()); // the whole width for the title
        line->setData(0, themeRole, theme.id.value);
        line->setData(0, kindRole, int(theme.kind));
        line->setToolTip(0, plainToolTip(theme.title));
        for (const plan::Theme& other : m_themes) {
            if (parentOf(other) && other.parent == theme.id)
                add(other, line);
        }
    }

    QTreeWidget* m_tree;
    const QList<plan::Theme>& m_themes;
    QMap<QString, QTreeWidgetItem*> m_headings;
    QSet<qint64> m_added;
};

} // namespace

ThemeTree::ThemeTree(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setAccessibleName(tr("Themes"));
}

void ThemeTree::setThemes(const QList<plan::Theme>& themes)
{
    const plan::Theme* selected = currentTheme();
    const ThemeId kept = selected ? selected->id : ThemeId();
    m_themes = themes;
    clear();
    TreeMaker(this, m_themes).run();
    expandAll();
    setCurrentItem(kept.isValid() && lineOf(kept) ? lineOf(kept) : topLevelItem(0));
}

QTreeWidgetItem* ThemeTree::lineOf(ThemeId theme) const
{
    for (QTreeWidgetItemIterator line(const_cast<ThemeTree*>(this)); *line; ++line) {
        if ((*line)->data(0, themeRole).toLongLong() == theme.value && theme.isValid())
            return *line;
    }
    return nullptr;
}

void ThemeTree::setTicked(const QList<plan::Theme>& ticked)
{
    for (QTreeWidgetItemIterator line(this); *line; ++line) {
        const ThemeId id{(*line)->data(0, themeRole).toLongLong()};
        if (!id.isValid())
            continue;
        const bool serves = std::ranges::find(ticked, id, &plan::Theme::id) != ticked.end();
        (*line)->setCheckState(0, serves ? Qt::Checked : Qt::Unchecked);
    }
}

QList<plan::Theme> ThemeTree::ticked() const
{
    QList<plan::Theme> ticked;
    for (const plan::Theme& theme : m_themes) {
        const QTreeWidgetItem* line = lineOf(theme.id);
        if (line && line->checkState(0) == Qt::Checked)
            ticked.append(theme);
    }
    return ticked;
}

void ThemeTree::setReadOnly(const QString& reason)
{
    for (QTreeWidgetItemIterator line(this); *line; ++line)
        (*line)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setToolTip(plainToolTip(reason));
}

const plan::Theme* ThemeTree::currentTheme() const
{
    const QTreeWidgetItem* line = currentItem();
    const ThemeId id{line ? line->data(0, themeRole).toLongLong() : 0};
    const auto found = std::ranges::find(m_themes, id, &plan::Theme::id);
    return id.isValid() && found != m_themes.end() ? &*found : nullptr;
}

plan::ThemeKind ThemeTree::currentKind() const
{
    const QTreeWidgetItem* line = currentItem();
    return line ? plan::ThemeKind(line->data(0, kindRole).toInt()) : plan::ThemeKind::Mission;
}

} // namespace shirube::ui
