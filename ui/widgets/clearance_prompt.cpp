// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/clearance_prompt.h"

#include "core/people/clearance.h"
#include "ui/widgets/form_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace shirube::ui
{

namespace
{

QString words(const char* text)
{
    return QCoreApplication::translate("Clearance", text);
}

} // namespace

void withClearance(Session& session, QWidget* asker, const std::function<void()>& goOn)
{
    if (people::requireClearance(session.database())) {
        goOn();
        return;
    }
    const auto known = people::loadPeople(session.database());
    if (!known) {
        session.prompts().error(asker, known.error());
        return;
    }
    auto* dialog = new FormDialog(words(QT_TRANSLATE_NOOP("Clearance", "A reviewer's passphrase")), asker,
                                  words(QT_TRANSLATE_NOOP("Clearance", "Unlock")));
    dialog->explain(words(QT_TRANSLATE_NOOP("Clearance", "In this file, closing, reopening, issuing, withdrawing and changing the "
                                                         "people need a reviewer's passphrase. It stays unlocked until the file is "
                                                         "closed.")));
    QComboBox* reviewers = dialog->addChoice(words(QT_TRANSLATE_NOOP("Clearance", "Reviewer")));
    for (const people::Person& person : *known) {
        if (person.hasPassphrase)
            reviewers->addItem(person.name, person.id.value);
    }
    QLineEdit* passphrase = dialog->addWantedLine(words(QT_TRANSLATE_NOOP("Clearance", "Passphrase")));
    passphrase->setEchoMode(QLineEdit::Password);
    QObject::connect(dialog, &FormDialog::requested, dialog, [dialog, reviewers, passphrase, goOn, &session] {
        const auto cleared =
            people::clear(session.database(), people::PersonId{reviewers->currentData().toLongLong()}, passphrase->text());
        dialog->finish(cleared);
        if (cleared)
            goOn();
        else
            passphrase->selectAll();
    });
    dialog->open();
    passphrase->setFocus();
}

bool askedForClearance(Session& session, QWidget* asker, const Error& refusal, const std::function<void()>& tryAgain)
{
    if (refusal.code != ErrorCode::Conflict || people::requireClearance(session.database()))
        return false;
    withClearance(session, asker, tryAgain);
    return true;
}

} // namespace shirube::ui
