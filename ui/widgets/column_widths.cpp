// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/column_widths.h"

#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSettings>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QPointer<QSettings>& keptIn()
{
    static QPointer<QSettings> store;
    return store;
}

QString keyOf(const QString& table)
{
    return u"columns/"_s + table;
}

} // namespace

void keepColumnWidthsIn(QSettings* store)
{
    keptIn() = store;
}

ColumnWidths columnWidths(const QString& table)
{
    ColumnWidths widths;
    if (!keptIn() || table.isEmpty())
        return widths;
    const QVariantMap kept = keptIn()->value(keyOf(table)).toMap();
    for (auto column = kept.constBegin(); column != kept.constEnd(); ++column) {
        if (const double width = column->toDouble(); width > 0)
            widths.insert(column.key(), width);
    }
    return widths;
}

void setColumnWidths(const QString& table, const ColumnWidths& widths)
{
    if (!keptIn() || table.isEmpty())
        return;
    QVariantMap kept;
    for (auto column = widths.constBegin(); column != widths.constEnd(); ++column)
        kept.insert(column.key(), *column);
    if (kept.isEmpty())
        keptIn()->remove(keyOf(table));
    else
        keptIn()->setValue(keyOf(table), kept);
}

QStringList columnNames(const QStringList& titles)
{
    static const QRegularExpression figures(u"\\d+"_s);
    QStringList names;
    QHash<QString, int> known;
    for (QString title : titles) {
        title.replace(figures, u"#"_s);
        const int before = known[title]++;
        names.append(before == 0 ? title : u"%1/%2"_s.arg(title).arg(before));
    }
    return names;
}

QString tableName(const QWidget& table)
{
    const QWidget* view = table.parentWidget();
    const auto saysWhatItShows = [&] { // a card may hold anything
        return QByteArrayView(view->metaObject()->className()).startsWith("shirube::") && !qobject_cast<const Card*>(view);
    };
    while (view && !saysWhatItShows()) {
        if (view->isWindow())
            return u"window"_s;
        view = view->parentWidget();
    }
    if (!view)
        return {};
    const QString name = QString::fromLatin1(view->metaObject()->className()).section(u"::"_s, -1);
    return u"%1/%2"_s.arg(name).arg(view->findChildren<TableView*>().indexOf(&table));
}

} // namespace shirube::ui
