// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look_style.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int pictureSize = 20;

// The chosen entry is told by a bar, a ground and its weight, not by its colour alone.
class RailEntry : public QAbstractButton
{
public:
    // Within the rail from the first: a screen reader learns by that what it is.
    RailEntry(const QString& icon, const QString& name, Rail* rail) : QAbstractButton(rail)
    {
        setText(name);
        setAccessibleName(name);
        setIcon(lineIcon(icon));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(semibold(screenFont(Type::Body)));
        return {space::group + pictureSize + space::sibling + metrics.horizontalAdvance(text()) + space::page,
                std::max(pictureSize, metrics.height()) + space::group};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Palette& look = currentPalette();
        QPainter painter(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), isChecked() ? look.page : look.hover);
        if (isChecked())
            painter.fillRect(QRect(0, 0, space::inside, height()), look.accent);
        const QRect picture(space::group, (height() - pictureSize) / 2, pictureSize, pictureSize);
        icon().paint(&painter, picture, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
        painter.setFont(isChecked() ? semibold(screenFont(Type::Body)) : screenFont(Type::Body));
        painter.setPen(isChecked() ? look.accent : look.text);
        painter.drawText(rect().adjusted(picture.right() + space::sibling, 0, -space::inside, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus())
            paintFocusRing(painter, rect());
    }
};

} // namespace

Rail::Rail(QWidget* parent)
    : QFrame(parent), m_entries(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, space::sibling, 0, space::sibling);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    connect(m_entries, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::addEntry(const QString& icon, const QString& name)
{
    const int index = int(m_entries->buttons().size());
    auto* entry = new RailEntry(icon, name, this);
    entry->setToolTip(shortcut(index).toString(QKeySequence::NativeText));
    m_entries->addButton(entry, index);
    m_layout->insertWidget(index, entry);
}

QKeySequence Rail::shortcut(int index)
{
    return {Qt::ALT | Qt::Key(Qt::Key_1 + index)};
}

void Rail::setCurrent(int index)
{
    QAbstractButton* entry = m_entries->button(index);
    entry->setChecked(true);
    const QList<QAbstractButton*> entries = m_entries->buttons();
    if (std::ranges::any_of(entries, &QAbstractButton::hasFocus))
        entry->setFocus(); // its ring stands where the page is
}

void Rail::paintEvent(QPaintEvent*)
{
    const Palette& look = currentPalette();
    QPainter painter(this);
    painter.fillRect(rect(), look.card);
    painter.setPen(look.hairline);
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace shirube::ui
