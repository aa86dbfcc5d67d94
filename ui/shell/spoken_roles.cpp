// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/spoken_roles.h"

#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QHash>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

// A button that is painted by hand is still pressed and, where it can be, chosen.
class SpokenButton : public QAccessibleWidget
{
public:
    SpokenButton(QAbstractButton* button, QAccessible::Role role) : QAccessibleWidget(button, role), m_button(button) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const QString said = QAccessibleWidget::text(what);
        return said.isEmpty() && what == QAccessible::Name ? m_button->text() : said;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = m_button->isCheckable();
        state.selected = m_button->isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton* m_button;
};

QAccessibleInterface* spoken(const QString& className, QObject* object)
{
    auto* button = qobject_cast<QAbstractButton*>(object);
    if (button && qobject_cast<Rail*>(object->parent()))
        return new SpokenButton(button, QAccessible::PageTab);
    if (button && className == u"shirube::ui::Tile")
        return new SpokenButton(button, QAccessible::Button);
    static const QHash<QString, QAccessible::Role> roles{{u"shirube::ui::Rail"_s, QAccessible::PageTabList},
                                                         {u"shirube::ui::Card"_s, QAccessible::Grouping},
                                                         {u"shirube::ui::ChartView"_s, QAccessible::Chart},
                                                         {u"shirube::ui::PreviewView"_s, QAccessible::Document},
                                                         {u"QScrollArea"_s, QAccessible::Pane},
                                                         {u"shirube::ui::GradeMark"_s, QAccessible::StaticText}};
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && roles.contains(className) ? new QAccessibleWidget(widget, roles.value(className)) : nullptr;
}

} // namespace

void setUpSpokenRoles()
{
    QAccessible::installFactory(spoken);
}

} // namespace shirube::ui
