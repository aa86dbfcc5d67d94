// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/line_dialog.h"

#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace shirube::ui
{

LineDialog::LineDialog(const report::Table& table, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(table.title);
    auto* view = new TableView;
    view->setTable(table);
    view->setAccessibleName(table.title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::group, space::page, space::group);
    column->setSpacing(space::sibling);
    column->addWidget(view, 1);
    column->addWidget(plainLabel(table.note, Type::Caption, true));
    column->addWidget(buttons);
    resize(parentWidget()->window()->size() * 3 / 4);
}

} // namespace shirube::ui
