// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_words_page.h"

#include "core/base/format.h"
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
    qint64 unknown = 0;
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
            QString remark = tr("%1 rows").arg(formatCount(use.rows));
            if (meaning.isEmpty()) {
                ++unknown;
                remark.prepend(tr("▲ Not known  "));
            }
            QComboBox* choice = m_choices->add(use.word, tr("Meaning of %1").arg(use.word), remark);
            choice->addItem(staysAsWritten ? tr("(as written)") : tr("(not chosen: stays out)"));
            for (const QString& one : meanings)
                choice->addItem(one, one);
            choice->setCurrentIndex(std::max(0, choice->findData(meaning)));
            connect(
                choice, &QComboBox::activated, this,
                [this, choice, word = use.word, key = column.key()] {
                    Q_EMIT meaningChosen(key, word, choice->currentData().toString());
                },
                Qt::QueuedConnection);
        }
    }
    m_note->setText(words.isEmpty()
                        ? tr("No column of this file holds words that need a meaning.")
                    : unknown > 0
                        ? tr("What do the words of the file mean? %1 of them are not known yet. Rows with an unknown "
                             "branch, division or kind of event stay out; unknown reasons and channels come in as written.")
                              .arg(formatCount(unknown))
                        : tr("Every word of the file has a meaning. Check them; they are remembered for the next file."));
}

} // namespace shirube::ui
