// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/index.h"

#include "core/base/fold.h"
#include "core/base/format.h"
#include "core/plan/item_store.h"
#include "core/plan/names.h"
#include "core/plan/plan_store.h"
#include "core/review/review_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::search
{

using namespace Qt::StringLiterals;

namespace
{

QString say(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

QString inOneLine(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString firstLine(const QString& text)
{
    return text.section(u'\n', 0, 0).trimmed();
}

} // namespace

/// Reads the file once and makes entries of what it reads.
class Index::Gatherer
{
public:
    Gatherer(const storage::Database& database, Index& into) : m_database(database), m_index(into) {}

    [[nodiscard]] Result<> gather()
    {
        SHIRUBE_ASSIGN(m_index.m_state, fileState(m_database));
        SHIRUBE_ASSIGN(const auto organs, plan::loadOrgans(m_database));
        SHIRUBE_ASSIGN(auto items, plan::loadInitiatives(m_database));
        std::ranges::stable_sort(items, std::ranges::greater(), &plan::Initiative::fiscalYear);
        SHIRUBE_TRY(addItems(items));
        SHIRUBE_TRY(addSheets(items));
        addOrgans(organs);
        SHIRUBE_TRY(addDecisions(organs, items));
        return addPacks();
    }

private:
    void add(const Place& place, const QString& title, const QString& where, QList<Text> texts)
    {
        texts.removeIf([](const Text& text) { return text.words.trimmed().isEmpty(); });
        Entry entry{place, title, where, texts, foldedName(title), {}};
        QStringList lines{entry.foldedTitle, foldedName(where)};
        for (const Text& text : texts)
            lines.append(foldedName(text.words));
        entry.folded = lines.join(u'\n');
        m_index.m_entries.append(entry);
    }

    [[nodiscard]] Result<> addItems(const QList<plan::Initiative>& items)
    {
        SHIRUBE_ASSIGN(const auto activities, plan::loadAllActivities(m_database));
        QMultiHash<InitiativeId, const plan::Activity*> byItem;
        for (const plan::Activity& activity : activities)
            byItem.insert(activity.item, &activity);
        for (const plan::Initiative& item : items) {
            QList<Text> texts{{say(QT_TRANSLATE_NOOP("Search", "Aim")), item.aim}, {say(QT_TRANSLATE_NOOP("Search", "Note")), item.note}};
            for (const plan::Indicator& indicator : item.indicators)
                texts.append({say(QT_TRANSLATE_NOOP("Search", "KPI")), indicator.name});
            for (const plan::Theme& theme : item.themes)
                texts.append({plan::displayCode(theme), theme.title});
            for (const plan::Milestone& milestone : item.milestones)
                texts.append({say(QT_TRANSLATE_NOOP("Search", "Milestone")), milestone.title});
            for (const plan::Link& link : item.links)
                texts.append({say(QT_TRANSLATE_NOOP("Search", "Link")), inOneLine({link.title, link.address})});
            for (const plan::Activity* activity : byItem.values(item.id))
                texts.append({say(QT_TRANSLATE_NOOP("Search", "What was done")), inOneLine({activity->words, activity->person})});
            add({.kind = Kind::Item, .item = item.id, .year = item.fiscalYear}, item.title,
                inOneLine({formatFiscalYear(item.fiscalYear), plan::ownersText(item)}), texts);
        }
        return {};
    }

    // Newest round first. Sheets begin empty; only what has been written is found.
    [[nodiscard]] Result<> addSheets(const QList<plan::Initiative>& items)
    {
        QHash<InitiativeId, const plan::Initiative*> byId;
        for (const plan::Initiative& item : items)
            byId.insert(item.id, &item);
        SHIRUBE_ASSIGN(auto rounds, review::loadRounds(m_database));
        std::ranges::stable_sort(rounds, std::ranges::greater(), &review::Round::lastMonth);
        for (const review::Round& round : std::as_const(rounds)) {
            SHIRUBE_ASSIGN(const auto sheets, review::loadSheets(m_database, round.id));
            for (const plan::Initiative& item : items) {
                const auto sheet = sheets.find(item.id);
                if (sheet != sheets.end())
                    addSheet(round, *sheet, item);
            }
        }
        return {};
    }

    void addSheet(const review::Round& round, const review::Sheet& sheet, const plan::Initiative& item)
    {
        QList<Text> texts;
        for (int text = 0; text < review::sheetTextCount; ++text)
            texts.append({review::displayName(review::SheetText(text)), review::textOf(sheet, review::SheetText(text))});
        texts.append({say(QT_TRANSLATE_NOOP("Search", "Reason")), sheet.firstReason});
        texts.append({say(QT_TRANSLATE_NOOP("Search", "Reason")), sheet.secondReason});
        texts.append({say(QT_TRANSLATE_NOOP("Search", "Opinion")), sheet.opinion});
        if (std::ranges::all_of(texts, [](const Text& text) { return text.words.trimmed().isEmpty(); }))
            return;
        add({.kind = Kind::Sheet, .item = item.id, .year = item.fiscalYear, .round = round.id}, item.title,
            inOneLine({review::displayName(round), plan::ownersText(item)}), texts);
    }

    void addOrgans(const QList<plan::Organ>& organs)
    {
        for (const plan::Organ& organ : organs) {
            const QString shown = plan::displayName(organ);
            m_index.m_organs.insert(organ.id, shown);
            QList<Text> texts; // found by the name it has in the file too
            if (!shown.contains(organ.name))
                texts.append({say(QT_TRANSLATE_NOOP("Search", "Name")), organ.name});
            add({.kind = Kind::Organ, .organ = organ.id, .isBranch = organ.kind == plan::OrganKind::Branch}, shown,
                plan::displayName(organ.kind), texts);
        }
    }

    [[nodiscard]] Result<> addDecisions(const QList<plan::Organ>& organs, const QList<plan::Initiative>& items)
    {
        SHIRUBE_ASSIGN(const auto decisions, review::loadDecisions(m_database));
        for (const review::Decision& decision : decisions) {
            const auto owner = std::ranges::find(organs, decision.owner, &plan::Organ::id);
            const auto item = std::ranges::find(items, decision.item, &plan::Initiative::id);
            QList<Text> texts{{say(QT_TRANSLATE_NOOP("Search", "Decision")), decision.words},
                              {say(QT_TRANSLATE_NOOP("Search", "Outcome")), decision.outcome}};
            if (owner != organs.end())
                texts.append({say(QT_TRANSLATE_NOOP("Search", "By")), plan::displayName(*owner)});
            if (item != items.end())
                texts.append({say(QT_TRANSLATE_NOOP("Search", "Item")), item->title});
            add({.kind = Kind::Decision, .decision = decision.id}, firstLine(decision.words),
                inOneLine({decision.meeting, formatDate(decision.decidedOn)}), texts);
        }
        return {};
    }

    [[nodiscard]] Result<> addPacks()
    {
        SHIRUBE_ASSIGN(const auto packs, archive::loadIssuedPacks(m_database));
        for (const archive::IssuedPack& pack : packs) {
            const archive::Document& document = pack.document;
            add({.kind = Kind::Pack, .pack = pack.id}, inOneLine({document.number, document.title}),
                inOneLine({archive::editionText(pack.edition), document.meeting, formatDate(document.date)}),
                {{say(QT_TRANSLATE_NOOP("Search", "Reason")), pack.reason},
                 {say(QT_TRANSLATE_NOOP("Search", "Reason")), pack.withdrawalReason}});
        }
        return {};
    }

    const storage::Database& m_database;
    Index& m_index;
};

Result<std::shared_ptr<const Index>> Index::build(const storage::Database& database)
{
    auto index = std::make_shared<Index>();
    SHIRUBE_TRY(Gatherer(database, *index).gather());
    return index;
}

} // namespace shirube::search
