// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheets_out_dialog.h"

#include "core/base/format.h"
#include "core/exchange/sheet_files.h"
#include "core/plan/names.h"
#include "core/storage/safe_file.h"

#include <QComboBox>
#include <QFileInfo>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

SheetsOutDialog::SheetsOutDialog(Session& session, const review::Review& review, QWidget* parent)
    : FormDialog(tr("Sheets out: %1").arg(displayName(review.round)), parent, tr("Write…")), m_session(session), m_review(review)
{
    for (const review::GradedSheet& sheet : review.sheets) {
        for (const plan::Organ& owner : sheet.item.owners) {
            if (std::ranges::count(m_organs, owner.id, &plan::Organ::id) == 0)
                m_organs.append(owner);
        }
    }
    explain(tr("One row an item, for a spreadsheet or paper. What is filled in comes back through “Sheets in”, to be accepted line by "
               "line. A joint item stands in the file of each partner."));
    m_organ = addChoice(tr("Whose sheets"));
    m_organ->addItem(tr("All organs, a file each (%1)").arg(formatCount(m_organs.size())), -1);
    for (qsizetype index = 0; index < m_organs.size(); ++index)
        m_organ->addItem(plan::displayName(m_organs[index]), int(index));
    connect(this, &FormDialog::requested, this, &SheetsOutDialog::write);
}

Result<> SheetsOutDialog::writeOne(const plan::Organ& organ, const QString& path) const
{
    exchange::CsvWriter writer(exchange::Dialect::Excel);
    exchange::exportSheets(m_review, organ.id, writer);
    return storage::writeFile(path, writer.bytes());
}

QString SheetsOutDialog::fileName(const plan::Organ& organ) const
{
    // An organ's name is data: nothing of it may lead to another folder.
    const QString whose = plan::displayName(organ).replace(u'/', u'_').replace(u'\\', u'_');
    return displayName(m_review.round) + u' ' + whose + u".csv"_s;
}

bool SheetsOutDialog::mayReplace(const QList<plan::Organ>& organs, const QString& folder)
{
    const auto there = std::ranges::count_if(
        organs, [&](const plan::Organ& organ) { return QFileInfo::exists(folder + u'/' + fileName(organ)); });
    return there == 0 || m_session.prompts().confirm(this, windowTitle(),
                                                     tr("%1 of these files are in the folder already and would be replaced.")
                                                         .arg(formatCount(there)),
                                                     tr("Replace"));
}

void SheetsOutDialog::write()
{
    const int chosen = m_organ->currentData().toInt();
    const bool isAll = chosen < 0;
    const QList<plan::Organ> organs = isAll ? m_organs : m_organs.mid(chosen, 1);
    const QString path =
        isAll ? m_session.prompts().chooseFolder(this, tr("The folder for the files of all organs"))
              : m_session.prompts().saveFile(this, windowTitle(), fileName(organs.first()), tr("CSV files (*.csv)"));
    if (path.isEmpty() || (isAll && !mayReplace(organs, path)))
        return;
    for (const plan::Organ& organ : organs) {
        if (const Result<> written = writeOne(organ, isAll ? path + u'/' + fileName(organ) : path); !written) {
            m_session.prompts().error(this, written.error());
            return;
        }
    }
    m_session.prompts().tell(this, windowTitle(), tr("%1 files have been written.").arg(formatCount(organs.size())));
    accept();
}

} // namespace shirube::ui
