// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/saved_view.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace shirube::plan
{

using namespace Qt::StringLiterals;
using storage::ActionName;
using storage::Database;
using storage::Query;
using storage::Transaction;

namespace
{

constexpr ActionName saveViewAction{QT_TRANSLATE_NOOP("Action", "Save view “%1”")};
constexpr ActionName deleteViewAction{QT_TRANSLATE_NOOP("Action", "Delete view “%1”")};

} // namespace

Result<QList<SavedView>> loadViews(const Database& database, const QString& place, const QString& person)
{
    SHIRUBE_ASSIGN(Query query, database.query(u"SELECT id, name, state FROM saved_view WHERE place = ? AND person = ? "
                                               "ORDER BY name"_s,
                                               {place, person}));
    QList<SavedView> views;
    while (query.next())
        views.append({query.id<SavedViewId>(0), place, person, query.text(1),
                      QJsonDocument::fromJson(query.text(2).toUtf8()).object()});
    return views;
}

Result<> saveView(Database& database, const SavedView& view)
{
    const QString name = view.name.trimmed();
    if (name.isEmpty())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Plan", "A view needs a name. Nothing was changed."));
    SHIRUBE_ASSIGN(const QList<SavedView> known, loadViews(database, view.place, view.person));
    const QString state = QString::fromUtf8(QJsonDocument(view.state).toJson(QJsonDocument::Compact));
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, saveViewAction, {name}));
    const auto same = std::find_if(known.begin(), known.end(), [&](const SavedView& one) { return one.name == name; });
    if (same != known.end())
        SHIRUBE_TRY(transaction.update(u"saved_view"_s, same->id.value, {{u"state"_s, state}}));
    else
        SHIRUBE_TRY(transaction.insert(u"saved_view"_s, {{u"place"_s, view.place},
                                                         {u"person"_s, view.person},
                                                         {u"name"_s, name},
                                                         {u"state"_s, state}}));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

Result<> removeView(Database& database, const SavedView& view)
{
    SHIRUBE_ASSIGN(Transaction transaction, Transaction::begin(database, deleteViewAction, {view.name}));
    SHIRUBE_TRY(transaction.remove(u"saved_view"_s, view.id.value));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::plan
