// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/item_dialog.h"

#include "ui/plan/indicator_editor.h"
#include "ui/plan/item_basics.h"
#include "ui/plan/owner_editor.h"
#include "ui/plan/rows_editor.h"
#include "ui/plan/theme_tree.h"

#include <QTabWidget>
#include <QTimer>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

template <typename Row>
QJsonArray idsOf(const QList<Row>& rows)
{
    QJsonArray ids;
    for (const Row& row : rows)
        ids.append(row.id.value);
    return ids;
}

// Those that are there still.
template <typename Row>
QList<Row> withIds(const QList<Row>& all, const QJsonValue& ids)
{
    QList<Row> rows;
    for (const QJsonValue& id : ids.toArray()) {
        const auto row = std::ranges::find(all, id.toInteger(), [](const Row& one) { return one.id.value; });
        if (row != all.end())
            rows.append(*row);
    }
    return rows;
}

} // namespace

QString ItemDialog::draftName(InitiativeId item)
{
    return item.isValid() ? u"item-%1"_s.arg(item.value) : u"item-new"_s;
}

QJsonObject ItemDialog::typed() const
{
    plan::Initiative owned;
    m_owners->putInto(owned);
    return {{u"basics"_s, m_basics->typed()},
            {u"organKind"_s, int(owned.organKind)},
            {u"owners"_s, idsOf(owned.owners)},
            {u"equal"_s, owned.isEqual},
            {u"themes"_s, idsOf(m_themes->ticked())},
            {u"indicators"_s, m_indicators->typed()},
            {u"milestones"_s, RowsEditor::toJson(m_milestones->rows())},
            {u"links"_s, RowsEditor::toJson(m_links->rows())}};
}

void ItemDialog::type(const QJsonObject& typed)
{
    plan::Initiative owned;
    owned.organKind = plan::OrganKind(typed[u"organKind"].toInt());
    owned.owners = withIds(m_organs, typed[u"owners"]);
    owned.isEqual = typed[u"equal"].toBool();
    m_owners->setOwners(owned);
    m_basics->type(typed[u"basics"].toArray());
    m_themes->setTicked(withIds(m_allThemes, typed[u"themes"]));
    m_indicators->type(typed[u"indicators"].toArray(), m_item.indicators);
    m_milestones->setRows(RowsEditor::rowsFrom(typed[u"milestones"]));
    m_links->setRows(RowsEditor::rowsFrom(typed[u"links"]));
}

void ItemDialog::offerDraft()
{
    m_untouched = typed();
    auto* typing = new QTimer(this);
    typing->setInterval(draftPause);
    connect(typing, &QTimer::timeout, this, &ItemDialog::keepDraft);
    typing->start();
    m_offered = m_drafts.load().value(draftName(m_item.id));
    if (m_offered.isEmpty())
        return;
    auto* offer = new DraftOffer(tr("The program ended while this item was being edited. What was typed and not saved is kept."));
    content()->insertWidget(0, offer);
    offer->show();
    const auto decided = [this, offer] {
        m_offered = {};
        offer->hide();
        keepDraft();
    };
    connect(offer, &DraftOffer::wanted, this, [this, decided] {
        type(m_offered);
        decided();
    });
    connect(offer, &DraftOffer::refused, this, decided);
}

// What is offered still stays kept until it is brought back or discarded.
void ItemDialog::keepDraft()
{
    if (!m_offered.isEmpty())
        return;
    const QJsonObject now = typed();
    m_drafts.keep(draftName(m_item.id), now == m_untouched ? QJsonObject() : now);
}

// Saved, or given up by the person.
void ItemDialog::done(int result)
{
    if (m_offered.isEmpty() && !m_session.isReadOnly())
        m_drafts.keep(draftName(m_item.id), {});
    FormDialog::done(result);
}

} // namespace shirube::ui
