// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_words_page.h"

#include "core/base/format.h"
#include "core/report/list_words.h"
#include "ui/membership/import_choices.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace shirube::ui
{

using exchange::MemberColumn;
using exchange::WordUse;

namespace
{

constexpr qsizetype mostShown = 100; // of a column: past that the wrong column was chosen

} // namespace

ImportWordsPage::ImportWordsPage(QWidget* parent)
    : QWidget(parent), m_note(plainLabel({})), m_choices(new ImportChoices)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::group);
    m_note->setWordWrap(true);
    page->addWidget(m_note);
    page->addWidget(m_choices, 1);
}

void ImportWordsPage::show(const ImportDraft& draft, const QMap<MemberColumn, QList<WordUse>>& words)
{
    m_choices->clear();
    m_unknown = 0;
    m_hasWords = !words.isEmpty();
    for (auto column = words.cbegin(); column != words.cend(); ++column) {
        const QStringList meanings = draft.vocabulary.of(column.key());
        // The meaning a word has; empty: nobody knows.
        const auto meant = [&](const WordUse& use) {
            const QString meaning = draft.layout.meaning(column.key(), use.word);
            return meanings.contains(meaning)
                       ? meaning
                       : exchange::guessMeaning(column.key(), meaning, draft.vocabulary).value_or(QString());
        };
        QList<WordUse> sorted = column.value();
        std::ranges::stable_sort(sorted, {}, [&](const WordUse& use) { return !meant(use).isEmpty(); });
        m_choices->addHeading(exchange::headerOf(column.key()));
        const bool staysAsWritten = column.key() == exchange::MemberColumn::Reason ||
                                    column.key() == exchange::MemberColumn::Channel;
        for (const WordUse& use : sorted.mid(0, mostShown)) {
            const QString meaning = meant(use);
            m_unknown += meaning.isEmpty() ? 1 : 0;
            QLabel* remark = nullptr;
            QComboBox* choice = m_choices->add(use.word, tr("Meaning of %1").arg(use.word),
                                               remarkOf(use.rows, !meaning.isEmpty()), &remark);
            choice->addItem(staysAsWritten ? tr("(as written)") : tr("(not chosen: stays out)"));
            for (const QString& one : meanings)
                choice->addItem(report::displayWord(one), one);
            choice->setCurrentIndex(std::max(0, choice->findData(meaning)));
            connect(
                choice, &QComboBox::activated, this,
                [this, choice, remark, word = use.word, rows = use.rows, key = column.key(),
                 wasKnown = !meaning.isEmpty()]() mutable {
                    const QString chosen = choice->currentData().toString();
                    m_unknown += int(wasKnown) - int(!chosen.isEmpty());
                    wasKnown = !chosen.isEmpty();
                    remark->setText(remarkOf(rows, wasKnown));
                    showNote();
                    Q_EMIT meaningChosen(key, word, chosen);
                },
                Qt::QueuedConnection);
        }
    }
    showNote();
}

QString ImportWordsPage::remarkOf(qint64 rows, bool isKnown)
{
    const QString count = tr("%1 rows").arg(formatCount(rows));
    return isKnown ? count : tr("▲ Not known  ") + count;
}

void ImportWordsPage::showNote()
{
    m_note->setText(!m_hasWords
                        ? tr("No column of this file holds words that need a meaning.")
                    : m_unknown > 0
                        ? tr("What do the words of the file mean? %1 of them are not known yet. Rows with an unknown "
                             "branch, division or kind of event stay out; unknown reasons and channels come in as written.")
                              .arg(formatCount(m_unknown))
                        : tr("Every word of the file has a meaning. Check them; they are remembered for the next file."));
}

} // namespace shirube::ui
