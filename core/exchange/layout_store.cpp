// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/layout_store.h"

#include "core/membership/word_list.h"
#include "core/plan/plan_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr storage::ActionName rememberLayoutAction{QT_TRANSLATE_NOOP("Action", "Remember the layout of the file with %1")};

QStringList inOrder(QStringList names)
{
    std::sort(names.begin(), names.end());
    return names;
}

QString compact(const QJsonDocument& json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

struct Saved
{
    qint64 id = 0;
    QString mapping;
};

Result<std::optional<Saved>> find(const storage::Database& database, MemberFile kind, const QStringList& header)
{
    SHIRUBE_ASSIGN(storage::Query query, database.query(u"SELECT id, header, mapping FROM import_layout WHERE kind = ?"_s,
                                                        {kindName(kind)}));
    const QStringList wanted = inOrder(header);
    while (query.next()) {
        QStringList names;
        for (const QJsonValue& name : QJsonDocument::fromJson(query.text(1).toUtf8()).array())
            names.append(name.toString());
        if (inOrder(names) == wanted)
            return Saved{query.integer(0), query.text(2)};
    }
    return std::nullopt;
}

} // namespace

Result<Vocabulary> loadVocabulary(const storage::Database& database)
{
    Vocabulary words;
    SHIRUBE_ASSIGN(const QList<plan::Organ> organs, plan::loadOrgans(database));
    for (const plan::Organ& organ : organs) {
        if (organ.kind == plan::OrganKind::Branch)
            words.branches.append(organ.name);
        if (organ.kind == plan::OrganKind::Division)
            words.divisions.append(organ.name);
    }
    SHIRUBE_ASSIGN(words.reasons, membership::loadWordNames(database, membership::WordList::LeaveReasons));
    SHIRUBE_ASSIGN(words.channels, membership::loadWordNames(database, membership::WordList::JoinChannels));
    return words;
}

Result<std::optional<Layout>> rememberedLayout(const storage::Database& database, MemberFile kind,
                                               const QStringList& header)
{
    SHIRUBE_ASSIGN(const std::optional<Saved> saved, find(database, kind, header));
    if (!saved)
        return std::nullopt;
    SHIRUBE_ASSIGN(Layout layout, layoutFromJson(saved->mapping.toUtf8()));
    return std::optional(std::move(layout));
}

Result<Layout> layoutFor(const storage::Database& database, MemberFile kind, const QStringList& header)
{
    SHIRUBE_ASSIGN(const std::optional<Layout> remembered, rememberedLayout(database, kind, header));
    return remembered ? *remembered : Layout::own(kind, header);
}

Result<> rememberLayout(storage::Database& database, MemberFile kind, const QStringList& header, const Layout& layout)
{
    SHIRUBE_ASSIGN(const std::optional<Saved> saved, find(database, kind, header));
    const QString mapping = compact(QJsonDocument(toJson(layout)));
    if (saved ? saved->mapping == mapping : layout == Layout::own(kind, header))
        return {};
    SHIRUBE_ASSIGN(storage::Transaction transaction,
                   storage::Transaction::begin(database, rememberLayoutAction, {header.mid(0, 3).join(u'・') + u'…'}));
    if (saved)
        SHIRUBE_TRY(transaction.update(u"import_layout"_s, saved->id, {{u"mapping"_s, mapping}}));
    else
        SHIRUBE_TRY(transaction.insert(u"import_layout"_s,
                                       {{u"kind"_s, kindName(kind)},
                                        {u"header"_s, compact(QJsonDocument(QJsonArray::fromStringList(header)))},
                                        {u"mapping"_s, mapping}}));
    SHIRUBE_TRY(transaction.commit());
    return {};
}

} // namespace shirube::exchange
