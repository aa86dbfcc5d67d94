// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spreadsheet/named_export.h"

#include "core/plan/saved_view.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::spreadsheet
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

const auto place = u"exports"_s;

NamedExport namedExport(const plan::SavedView& view)
{
    return {view.name, view.state[u"kind"_s].toString(), exchange::rowChoiceOf(view.state[u"choice"_s].toObject())};
}

Result<QList<plan::SavedView>> load(const Database& database)
{
    return plan::loadViews(database, place, database.actor());
}

Result<plan::SavedView> find(const Database& database, const QString& name)
{
    SHIRUBE_ASSIGN(const QList<plan::SavedView> views, load(database));
    const auto found = std::ranges::find(views, name, &plan::SavedView::name);
    if (found != views.end())
        return *found;
    QStringList names;
    for (const plan::SavedView& view : views)
        names.append(view.name);
    return fail(ErrorCode::NotFound,
                names.isEmpty()
                    ? QCoreApplication::translate("Spreadsheet", "You have no named export “%1” in this file, nor any other. Make "
                                                                 "one by File > Export.")
                          .arg(name)
                    : QCoreApplication::translate("Spreadsheet", "You have no named export “%1” in this file. There are: %2.")
                          .arg(name, names.join(u", "_s)));
}

} // namespace

Result<QList<NamedExport>> loadNamedExports(const Database& database)
{
    SHIRUBE_ASSIGN(const QList<plan::SavedView> views, load(database));
    QList<NamedExport> all;
    for (const plan::SavedView& view : views)
        all.append(namedExport(view));
    return all;
}

Result<NamedExport> findNamedExport(const Database& database, const QString& name)
{
    SHIRUBE_ASSIGN(const plan::SavedView view, find(database, name));
    return namedExport(view);
}

Result<> saveNamedExport(Database& database, const NamedExport& named)
{
    return plan::saveView(database, {{}, place, database.actor(), named.name,
                                     {{u"kind"_s, named.kind}, {u"choice"_s, toJson(named.choice)}}});
}

Result<> removeNamedExport(Database& database, const QString& name)
{
    SHIRUBE_ASSIGN(const plan::SavedView view, find(database, name));
    return plan::removeView(database, view);
}

} // namespace shirube::spreadsheet
