// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pack_facts_json.h"

namespace shirube::ui
{

using namespace Qt::StringLiterals;

QJsonObject toJson(const PackFacts& facts)
{
    QJsonObject comments;
    for (auto it = facts.comments.begin(); it != facts.comments.end(); ++it)
        comments.insert(it.key(), it.value());
    QJsonObject upright;
    for (auto it = facts.orientations.begin(); it != facts.orientations.end(); ++it)
        upright.insert(it.key(), it.value() == QPageLayout::Portrait);
    return {{u"number"_s, facts.number},     {u"meeting"_s, facts.meeting},   {u"edition"_s, facts.edition},
            {u"handling"_s, facts.handling}, {u"author"_s, facts.author},     {u"language"_s, facts.language},
            {u"comments"_s, comments},       {u"upright"_s, upright},         {u"archival"_s, facts.isArchival},
            {u"date"_s, facts.date.toString(Qt::ISODate)}};
}

PackFacts packFactsFrom(const QJsonObject& object)
{
    PackFacts facts;
    facts.number = object[u"number"].toString();
    facts.meeting = object[u"meeting"].toString();
    facts.edition = object[u"edition"].toString();
    facts.handling = object[u"handling"].toString();
    facts.author = object[u"author"].toString();
    facts.language = object[u"language"].toString();
    facts.isArchival = object[u"archival"].toBool();
    facts.date = QDate::fromString(object[u"date"].toString(), Qt::ISODate);
    const QJsonObject comments = object[u"comments"].toObject();
    for (auto it = comments.begin(); it != comments.end(); ++it)
        facts.comments.insert(it.key(), it->toString());
    const QJsonObject upright = object[u"upright"].toObject();
    for (auto it = upright.begin(); it != upright.end(); ++it)
        facts.orientations.insert(it.key(), it->toBool() ? QPageLayout::Portrait : QPageLayout::Landscape);
    return facts;
}

} // namespace shirube::ui
