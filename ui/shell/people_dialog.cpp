// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/people_dialog.h"

#include "core/people/actions.h"
#include "core/people/clearance.h"
#include "ui/widgets/clearance_prompt.h"
#include "ui/widgets/empty_hint.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using people::Person;
using people::Role;

namespace
{

constexpr int dialogWidth = 48; // in full-width characters
constexpr int dialogHeight = 28;

QLabel* wrapped(const QString& text)
{
    QLabel* label = plainLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

PeopleDialog::PeopleDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_table(new TableView), m_state(wrapped({})), m_add(new QPushButton(tr("Add…"))),
      m_edit(new QPushButton(tr("Edit…"))), m_passphrase(new QPushButton(tr("Passphrase…"))),
      m_remove(new QPushButton(tr("Remove"))), m_unlock(new QPushButton(tr("Unlock…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People"));
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    new EmptyHint(m_table, tr("No name is entered: everybody may change the file. Enter the first one with “Add…”."));

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);
    page->addWidget(wrapped(tr("Where a viewer is signed in, the file opens for reading. Editors enter and change. Reviewers do too; "
                               "once one of them has a passphrase, closing and reopening months and rounds, issuing and withdrawing "
                               "packs, and changing this list need it. A file without names is open to everyone.")));
    page->addWidget(wrapped(tr("This guards against mistakes, not against an attacker: the file is not encrypted, and whoever has it "
                               "can read and change it with other programs.")));
    page->addWidget(m_table, 1);
    page->addWidget(m_state);
    page->addWidget(makeButtons());
    resize(windowSize(*this, dialogWidth, dialogHeight));

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeopleDialog::check);
    connect(m_table, &QAbstractItemView::activated, m_edit, &QPushButton::click);
    connect(&m_session, &Session::figuresChanged, this, &PeopleDialog::refresh);
    connect(&m_session, &Session::fileChanged, this, &QDialog::reject);
    refresh();
}

QWidget* PeopleDialog::makeButtons()
{
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(space::sibling);
    for (QPushButton* button : {m_add, m_edit, m_passphrase, m_remove, m_unlock}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(close);
    close->setDefault(true);
    // What changes the list waits for a passphrase itself, when there is one.
    const auto guarded = [this](auto work) {
        return [this, work] { withClearance(m_session, this, [this, work] { refresh(); work(); }); };
    };
    connect(m_add, &QPushButton::clicked, this, guarded([this] { ask({}); }));
    connect(m_edit, &QPushButton::clicked, this, guarded([this] {
                if (const Person* person = chosen())
                    ask(*person);
            }));
    connect(m_passphrase, &QPushButton::clicked, this, guarded([this] {
                if (const Person* person = chosen())
                    askPassphrase(*person);
            }));
    connect(m_remove, &QPushButton::clicked, this, guarded([this] {
                if (const Person* person = chosen())
                    remove(*person);
            }));
    connect(m_unlock, &QPushButton::clicked, this, guarded([] {}));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void PeopleDialog::refresh()
{
    if (!m_session.isOpen())
        return;
    const int current = m_table->currentIndex().row();
    auto people = people::loadPeople(m_session.database());
    if (!people) {
        m_session.prompts().error(this, people.error());
        return;
    }
    m_people = std::move(*people);
    report::Table table;
    table.columns = {{tr("Name"), report::Align::Left, 2}, {tr("Account")}, {tr("May")}, {tr("Passphrase")}};
    for (const Person& person : std::as_const(m_people))
        table.rows.append({report::textCell(person.name), report::textCell(person.account),
                           report::textCell(people::roleText(person.role)),
                           report::textCell(person.hasPassphrase ? tr("set") : u"―"_s)});
    m_table->setTable(table);
    if (!m_people.isEmpty())
        m_table->setCurrentIndex(m_table->model()->index(std::clamp(current, 0, int(m_people.size()) - 1), 0));
    const bool guarded = people::isGuarded(m_session.database()).value_or(false);
    const bool cleared = people::isCleared(m_session.database()).value_or(false);
    m_state->setText(!guarded  ? tr("Nothing is guarded: no reviewer has a passphrase.")
                     : cleared ? tr("Unlocked until the file is closed.")
                               : tr("Closing, reopening, issuing and withdrawing wait for a reviewer's passphrase."));
    m_unlock->setEnabled(guarded && !cleared && !m_session.isReadOnly());
    check();
}

void PeopleDialog::check()
{
    const bool writable = !m_session.isReadOnly();
    const Person* person = chosen();
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && person);
    m_remove->setEnabled(writable && person);
    m_passphrase->setEnabled(writable && person && person->role == Role::Reviewer);
    for (QPushButton* button : {m_add, m_edit, m_passphrase, m_remove, m_unlock})
        button->setToolTip(writable ? QString() : plainToolTip(m_session.readOnlyReason()));
}

const Person* PeopleDialog::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    const int row = at.isValid() ? m_table->tableModel()->sourceRow(at.row()) : -1;
    return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
}

void PeopleDialog::ask(const Person& person)
{
    auto* dialog = new FormDialog(person.id.isValid() ? tr("Edit a person") : tr("Add a person"), this);
    QLineEdit* name = dialog->addWantedLine(tr("Name"));
    name->setText(person.name);
    QLineEdit* account = dialog->addLine(tr("Account"), person.account, tr("as one signs in at the computer; may be empty"));
    QComboBox* role = dialog->addChoice(tr("May"));
    for (const Role each : {Role::Viewer, Role::Editor, Role::Reviewer})
        role->addItem(people::roleText(each), int(each));
    role->setCurrentIndex(role->findData(int(person.role)));
    connect(dialog, &FormDialog::requested, this, [this, dialog, name, account, role, id = person.id] {
        const Person typed{id, name->text(), account->text(), Role(role->currentData().toInt()), false};
        Result<> done;
        if (id.isValid())
            done = people::editPerson(m_session.database(), typed);
        else if (const auto added = people::addPerson(m_session.database(), typed); !added)
            done = tl::unexpected(added.error());
        dialog->finish(done);
        if (done)
            m_session.reload();
    });
    dialog->open();
}

void PeopleDialog::askPassphrase(const Person& person)
{
    auto* dialog = new FormDialog(tr("Passphrase of “%1”").arg(person.name), this);
    dialog->explain(tr("At least 8 characters; several words are easier to remember than signs. Nobody can look it up: when the "
                       "passphrases of all reviewers are forgotten, nothing can be closed or issued in this file any more. Empty "
                       "takes it away."));
    QLineEdit* once = dialog->addLine(tr("Passphrase"));
    QLineEdit* again = dialog->addLine(tr("Once more"));
    for (QLineEdit* line : {once, again})
        line->setEchoMode(QLineEdit::Password);
    connect(dialog, &FormDialog::requested, this, [this, dialog, once, again, id = person.id] {
        if (once->text() != again->text()) {
            dialog->setProblem(tr("The two are not the same. Type them again."));
            return;
        }
        const auto done = people::setPassphrase(m_session.database(), id, once->text());
        dialog->finish(done);
        if (done)
            m_session.reload();
    });
    dialog->open();
}

void PeopleDialog::remove(const Person& person)
{
    if (m_session.prompts().confirm(this, tr("Remove"), tr("Remove “%1” from the people of this file?").arg(person.name), tr("Remove")))
        m_session.did(people::removePerson(m_session.database(), person.id), this);
}

} // namespace shirube::ui
