// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/people_actions.h"

#include "core/people/nameless_copy.h"
#include "ui/shell/people_dialog.h"
#include "ui/widgets/job.h"

#include <QFileInfo>
#include <QMenu>

namespace shirube::ui
{

PeopleActions::PeopleActions(Session& session, QWidget* window) : QObject(window), m_session(&session), m_window(window) {}

void PeopleActions::fill(QMenu* menu)
{
    for (QAction* action : {menu->addAction(tr("Peop&le…"), this, &PeopleActions::askPeople),
                            menu->addAction(tr("Save copy wit&hout names…"), this, &PeopleActions::saveCopy)})
        action->setEnabled(m_session->isOpen());
}

void PeopleActions::askPeople()
{
    auto* dialog = new PeopleDialog(*m_session, m_window);
    dialog->open();
}

void PeopleActions::saveCopy()
{
    const QString title = tr("Save copy without names");
    if (!m_session->prompts().confirm(m_window, title,
                                      tr("The copy holds no company names of members, no names of people, no change log and no "
                                         "issued packs. Members' numbers, and what people wrote into items, sheets and decisions, "
                                         "are in it as they are: read them before you hand it on."),
                                      tr("Continue")))
        return;
    const QFileInfo source(m_session->database().path());
    const QString target = m_session->prompts().saveFile(
        m_window, title, source.absolutePath() + u'/' + tr("%1 without names.shirube").arg(source.completeBaseName()),
        tr("Shirube files (*.shirube)"));
    if (target.isEmpty())
        return;
    Job::run(
        m_window, tr("Writing the copy and checking it…"),
        [path = source.absoluteFilePath(), target, options = m_session->database().optionsForJob()](const Job::Progress&) -> Result<> {
            SHIRUBE_ASSIGN(const storage::Database database, storage::Database::open(path, options));
            return people::copyWithoutNames(database, target);
        },
        [this, target](const Result<>& result) {
            if (result)
                Q_EMIT told(tr("Written: “%1”").arg(QFileInfo(target).fileName()));
            else
                m_session->prompts().error(m_window, result.error());
        });
}

} // namespace shirube::ui
