// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "core/people/actions.h"
#include "core/people/clearance.h"
#include "tests/ui/guarded_file.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/people_dialog.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/clearance_prompt.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/language.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

QLineEdit* line(const QWidget& dialog, const QString& name)
{
    for (QLineEdit* each : dialog.findChildren<QLineEdit*>()) {
        if (each->accessibleName() == name)
            return each;
    }
    FAIL("no line " << name.toStdString());
    return nullptr;
}

void press(const QWidget& dialog, const QString& text)
{
    test::button(dialog, text)->click();
}

ui::FormDialog& form(const QWidget& parent)
{
    test::WindowKit::forgetOld();
    auto* found = parent.findChild<ui::FormDialog*>();
    REQUIRE(found);
    return *found;
}

ui::PeopleDialog& peopleOf(const test::WindowKit& kit)
{
    kit.entry(u"People"_s)->trigger();
    auto* dialog = kit.window.findChild<ui::PeopleDialog*>();
    REQUIRE(dialog);
    return *dialog;
}

} // namespace

TEST_CASE("people are added, changed, given a passphrase and removed by the File menu", "[people]")
{
    test::WindowKit kit;
    CHECK_FALSE(kit.entry(u"People"_s)->isEnabled());
    kit.openPlan();
    ui::PeopleDialog& dialog = peopleOf(kit);
    test::checkNames(dialog);
    const auto* table = dialog.findChild<ui::TableView*>();

    press(dialog, u"Add…"_s);
    line(form(dialog), u"Name"_s)->setText(u"確認 花子"_s);
    auto* role = form(dialog).findChild<QComboBox*>();
    role->setCurrentIndex(role->findData(int(people::Role::Reviewer)));
    press(form(dialog), u"Save"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data().toString() == u"確認 花子");
    CHECK_FALSE(test::button(dialog, u"Unlock…"_s)->isEnabled());

    press(dialog, u"Passphrase…"_s);
    line(form(dialog), u"Passphrase"_s)->setText(u"long enough"_s);
    line(form(dialog), u"Once more"_s)->setText(u"long enouhg"_s);
    press(form(dialog), u"Save"_s);
    CHECK_FALSE(*people::isGuarded(kit.session.database()));
    line(form(dialog), u"Once more"_s)->setText(u"long enough"_s);
    press(form(dialog), u"Save"_s);
    CHECK(*people::isGuarded(kit.session.database()));
    CHECK(table->model()->index(0, 3).data().toString() == u"set");

    press(dialog, u"Remove"_s);
    CHECK(table->model()->rowCount() == 0);
    CHECK(kit.prompts.errors.isEmpty());
}

TEST_CASE("a guarded action asks for the passphrase once, and goes on when it is right", "[people]")
{
    test::WindowKit kit;
    const QString path = test::guardedFile(kit.folder);
    kit.window.openFile(path);
    int done = 0;
    const auto guarded = [&] { ui::withClearance(kit.session, &kit.window, [&] { ++done; }); };
    guarded();
    CHECK(done == 0);
    QLineEdit* passphrase = line(form(kit.window), u"Passphrase"_s);
    CHECK(passphrase->echoMode() == QLineEdit::Password);
    passphrase->setText(u"guessed"_s);
    press(form(kit.window), u"Unlock"_s);
    CHECK(done == 0);
    passphrase->setText(u"long enough"_s);
    press(form(kit.window), u"Unlock"_s);
    CHECK(done == 1);
    guarded();
    CHECK(done == 2);
    kit.window.openFile(kit.folder.file(u"none.shirube"_s));
    kit.session.close();
    kit.window.openFile(path);
    guarded();
    CHECK(done == 2);
}

TEST_CASE("the file menu writes a copy without names, after saying what stays in it", "[people]")
{
    test::WindowKit kit;
    kit.openPlan();
    const QString target = kit.folder.file(u"委員会.shirube"_s);
    kit.prompts.files = {target};
    kit.entry(u"Save copy without names"_s)->trigger();
    REQUIRE(test::waitUntil([&] { return QFile::exists(target); }));
    CHECK(kit.prompts.said.first().contains(u"Members' numbers"));
    CHECK(kit.prompts.errors.isEmpty());
}

// Writes screens/people-LANGUAGE.png into the build folder: for eyes.
TEST_CASE("the people dialog is painted in both languages", "[people][screens]")
{
    REQUIRE(QDir().mkpath(QStringLiteral(SHIRUBE_SCREENS)));
    for (const auto& language : {u"ja"_s, u"en"_s}) {
        ui::setLanguage(language);
        test::WindowKit kit;
        kit.openPlan();
        storage::Database& database = kit.session.database();
        const auto reviewer = people::addPerson(database, {{}, u"確認 花子"_s, u"hanako"_s, people::Role::Reviewer, false});
        REQUIRE_DONE(reviewer);
        REQUIRE_DONE(people::setPassphrase(database, *reviewer, u"long enough"_s));
        REQUIRE_DONE(people::addPerson(database, {{}, u"閲覧 次郎"_s, u"jiro"_s, people::Role::Viewer, false}));
        ui::PeopleDialog dialog(kit.session, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        CHECK(dialog.grab().toImage().save(QStringLiteral(SHIRUBE_SCREENS "/people-") + language + u".png"_s));
    }
    ui::setLanguage(u"en"_s);
}
