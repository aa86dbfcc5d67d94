// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/review.h"
#include "ui/widgets/session.h"

#include <QObject>

namespace shirube::ui
{

/// Which round every tab of the review page looks at, and what is computed of it.
class ReviewState : public QObject
{
    Q_OBJECT

public:
    explicit ReviewState(Session& session, QObject* parent = nullptr);

    /// Of the whole file: those begun, newest first, then those to come.
    [[nodiscard]] const QList<review::Round>& rounds() const { return m_rounds; }
    [[nodiscard]] const QList<review::GradingScale>& scales() const { return m_scales; }
    /// The chosen round's; nullptr while there are no rounds.
    [[nodiscard]] const review::Review* review() const { return m_review ? &*m_review : nullptr; }
    [[nodiscard]] const review::Round* round() const { return m_review ? &m_review->round : nullptr; }
    /// The one before the chosen round, in its year or at the end of the year before; nullptr: none.
    [[nodiscard]] const review::Round* roundBefore() const;
    /// The last one of the chosen round's fiscal year.
    [[nodiscard]] const review::Round* lastOfYear() const;

    /// Until then it is the one that is current in the as-of month, review::roundAt().
    void choose(RoundId round);
    /// Goes to the sheet of an item, from any tab.
    void showItem(InitiativeId item);
    /// Whose sheet is looked at; not valid: none yet.
    [[nodiscard]] InitiativeId item() const { return m_item; }
    void keepItem(InitiativeId item) { m_item = item; }

    /// Why nothing may be changed in the chosen round: it is closed, or the file is open for reading; empty: it may.
    [[nodiscard]] QString lockedReason() const;

    /// Reads everything again; after an action the page does so.
    void reload();

Q_SIGNALS:
    void changed(); ///< another round was chosen, or anything in it is different
    void itemWanted(); ///< the sheet of item() is to be shown

private:
    Session& m_session;
    QList<review::Round> m_rounds;
    QList<review::GradingScale> m_scales;
    std::optional<review::Review> m_review;
    RoundId m_chosen; ///< by a person; not valid: none
    InitiativeId m_item;
};

} // namespace shirube::ui
