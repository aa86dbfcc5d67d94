// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheets_out_dialog.h"

#include "core/base/format.h"
#include "core/exchange/sheet_files.h"
#include "core/plan/names.h"
#include "core/storage/safe_file.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

SheetsOutDialog::SheetsOutDialog(Session& session, const review::Review& review, QWidget* parent)
    : QDialog(parent), m_session(session), m_round(review.round), m_organ(new QComboBox),
      m_write(new QPushButton(tr("Write…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sheets out: %1").arg(displayName(m_round)));
    for (const review::GradedSheet& sheet : review.sheets) {
        for (const plan::Organ& owner : sheet.item.owners) {
            if (std::ranges::count(m_organs, owner.id, &plan::Organ::id) == 0)
                m_organs.append(owner);
        }
    }
    m_organ->addItem(tr("All organs, a file each (%1)").arg(formatCount(m_organs.size())), -1);
    for (qsizetype index = 0; index < m_organs.size(); ++index)
        m_organ->addItem(plan::displayName(m_organs[index]), int(index));
    m_organ->setAccessibleName(tr("Whose sheets"));
    QLabel* help = plainLabel(tr("One row an item, for a spreadsheet or paper. What is filled in comes back through “Sheets "
                                 "in”, to be accepted line by line. A joint item stands in the file of each partner."),
                              Type::Caption, true);
    help->setWordWrap(true);
    QLabel* whose = plainLabel(m_organ->accessibleName());
    whose->setBuddy(m_organ);
    auto* row = new QHBoxLayout;
    row->addWidget(whose);
    row->addWidget(m_organ, 1);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_write);
    buttons->addWidget(cancel);
    m_write->setDefault(true);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addLayout(row);
    page->addWidget(help);
    page->addLayout(buttons);
    setMinimumWidth(32 * fontMetrics().horizontalAdvance(u'会'));
    connect(m_write, &QPushButton::clicked, this, &SheetsOutDialog::write);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

Result<> SheetsOutDialog::writeOne(const plan::Organ& organ, const QString& path) const
{
    exchange::CsvWriter writer(exchange::Dialect::Excel);
    SHIRUBE_TRY(exchange::exportSheets(m_session.database(), m_round.id, organ.id, writer));
    return storage::writeFile(path, writer.bytes());
}

void SheetsOutDialog::write()
{
    const int chosen = m_organ->currentData().toInt();
    const bool isAll = chosen < 0;
    const QString name = isAll ? displayName(m_round) : displayName(m_round) + u' ' + plan::displayName(m_organs[chosen]);
    const QString path = m_session.prompts().saveFile(
        this, isAll ? tr("Where to write; each organ's name is added") : windowTitle(), name + u".csv"_s,
        tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    const QList<plan::Organ> organs = isAll ? m_organs : m_organs.mid(chosen, 1);
    for (const plan::Organ& organ : organs) {
        // An organ's name is data: nothing of it may lead to another folder.
        const QString own = plan::displayName(organ).replace(u'/', u'_').replace(u'\\', u'_');
        const QString target = isAll ? file.path() + u'/' + file.completeBaseName() + u' ' + own + u".csv"_s : path;
        if (const Result<> written = writeOne(organ, target); !written) {
            m_session.prompts().error(this, written.error());
            return;
        }
    }
    m_session.prompts().tell(this, windowTitle(), tr("%1 files have been written.").arg(formatCount(organs.size())));
    accept();
}

} // namespace shirube::ui
