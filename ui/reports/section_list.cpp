// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/section_list.h"

#include "core/report/pack_tables.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameRole = Qt::UserRole;

} // namespace

SectionList::SectionList(QWidget* parent) : QListWidget(parent)
{
    setObjectName(u"packSections"_s);
    setAccessibleName(tr("Sections, in the order of printing"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setToolTip(tr("Drag a section, or move it with Alt+↑ and Alt+↓"));
    connect(this, &QListWidget::itemChanged, this, &SectionList::edited);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT sectionChosen(current()); });
}

void SectionList::setSections(const QList<PackDraft::Section>& sections, const QMap<QString, QString>& comments)
{
    const QString before = current();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const PackDraft::Section& section : sections) {
            auto* item = new QListWidgetItem(report::sectionTitle(section.name), this);
            item->setData(nameRole, section.name);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
            item->setCheckState(section.isOn ? Qt::Checked : Qt::Unchecked);
            markComment(section.name, !comments.value(section.name).trimmed().isEmpty());
        }
    }
    choose(before);
}

QList<PackDraft::Section> SectionList::sections() const
{
    QList<PackDraft::Section> all;
    for (int row = 0; row < count(); ++row)
        all.append({item(row)->data(nameRole).toString(), item(row)->checkState() == Qt::Checked});
    return all;
}

QString SectionList::current() const
{
    return currentItem() ? currentItem()->data(nameRole).toString() : QString();
}

QListWidgetItem* SectionList::itemOf(const QString& section) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(nameRole).toString() == section)
            return item(row);
    }
    return nullptr;
}

void SectionList::choose(const QString& section)
{
    QListWidgetItem* wanted = itemOf(section);
    setCurrentItem(wanted ? wanted : item(0));
}

void SectionList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    {
        const QSignalBlocker quiet(this);
        QListWidgetItem* moved = takeItem(from);
        insertItem(to, moved);
        setCurrentItem(moved);
    }
    Q_EMIT edited();
}

void SectionList::markComment(const QString& section, bool hasComment)
{
    const QSignalBlocker quiet(this);
    const QString title = report::sectionTitle(section);
    if (QListWidgetItem* item = itemOf(section))
        item->setText(hasComment ? tr("%1 (with a comment)").arg(title) : title);
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    const bool moves = event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!moves)
        return QListWidget::keyPressEvent(event);
    moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
}

void SectionList::dropEvent(QDropEvent* event)
{
    QListWidget::dropEvent(event);
    Q_EMIT edited();
}

} // namespace shirube::ui
