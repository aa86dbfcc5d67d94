// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_filter.h"

#include "tests/support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("What inputs ask for is said in words, and nothing of those that ask for nothing", "[filter]")
{
    QLineEdit text;
    text.setAccessibleName(u"Search items"_s);
    QComboBox kind;
    kind.setAccessibleName(u"Kind of organ"_s);
    kind.addItems({u"All organs"_s, u"Branch"_s});
    QCheckBox isNew(u"&New"_s);
    QDateEdit from(QDate(2021, 4, 1));
    from.setAccessibleName(u"From"_s);
    from.setDisplayFormat(u"yyyy-MM-dd"_s);
    from.hide();
    const QList<const QWidget*> all{&text, &kind, &isNew, &from};
    for (QWidget* shown : {static_cast<QWidget*>(&text), static_cast<QWidget*>(&kind), static_cast<QWidget*>(&isNew)})
        shown->show();
    CHECK(askedFor(all) == u"");
    text.setText(u" "_s);
    CHECK(askedFor(all) == u"");

    text.setText(u"コロナ"_s);
    kind.setCurrentIndex(1);
    CHECK(askedFor(all) == u"Search items contains “コロナ”; Kind of organ is “Branch”");
    isNew.setChecked(true);
    from.show();
    CHECK(askedFor(all) == u"New; Search items contains “コロナ”; Kind of organ is “Branch”; From is “2021-04-01”");

    report::Table table;
    tellFilter(table, askedFor(all), 227);
    CHECK(table.filter == askedFor(all));
    CHECK(table.of == 227);
    tellFilter(table, {}, 227);
    CHECK_FALSE(table.of.has_value()); // it is whole
}
