// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest> // before catch.h, which poisons its silent macros

#include "ui/reports/archive_view.h"

#include "core/archive/actions.h"
#include "core/membership/actions.h"
#include "tests/ui/guarded_file.h"
#include "ui/reports/issue_dialog.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QUrl>

using namespace shirube;
using namespace Qt::StringLiterals;

namespace
{

/// In the place of the system's viewer: of Qt's door, and of the program by which desktops of freedesktop.org open files.
class Viewer : public QObject
{
    Q_OBJECT
public:
    /// code: what xdg-open says.
    explicit Viewer(int code = 0) : m_path(qgetenv("PATH"))
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "show");
        const QString opener = m_folder.write(
            u"xdg-open"_s, u"#!/bin/sh\nprintf %s \"$1\" > \"%1\"\nmv \"%1\" \"%2\"\nexit %3\n"_s
                               .arg(m_folder.file(u"half"_s), m_folder.file(u"opened"_s))
                               .arg(code)
                               .toUtf8());
        QFile::setPermissions(opener, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFileInfo(opener).absolutePath().toLocal8Bit() + QDir::listSeparator().toLatin1() + m_path);
    }
    ~Viewer() override
    {
        qputenv("PATH", m_path);
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }
    /// The file that it was asked to open; empty: none by then.
    QString shown(int milliseconds = 20'000)
    {
        (void)test::waitUntil([this] { return !m_shown.isEmpty() || QFile::exists(m_folder.file(u"opened"_s)); },
                              milliseconds);
        if (m_shown.isEmpty() && QFile::exists(m_folder.file(u"opened"_s)))
            return QString::fromLocal8Bit(test::readAll(m_folder.file(u"opened"_s)));
        return m_shown;
    }

public Q_SLOTS:
    void show(const QUrl& url) { m_shown = url.toLocalFile(); }

private:
    test::TempDir m_folder;
    QByteArray m_path;
    QString m_shown;
};

ui::IssueWish someWish()
{
    ui::IssueWish wish;
    wish.pack.asOf = YearMonth(2021, 12);
    wish.facts.number = u"資料3-1"_s;
    wish.facts.meeting = u"常議員会"_s;
    wish.facts.date = QDate(2022, 1, 20);
    wish.facts.sections = {u"cover"_s, u"membership"_s};
    wish.facts.language = u"ja"_s;
    return wish;
}

template <typename Dialog>
Dialog* openDialog()
{
    Dialog* found = nullptr;
    REQUIRE(test::waitUntil([&] {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<Dialog*>(widget); dialog && dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    }));
    return found;
}

} // namespace

TEST_CASE("issuing and withdrawing ask for the passphrase of a guarded file", "[archive][people]")
{
    const test::TempDir folder;
    test::ScriptedPrompts prompts;
    ui::Session session(prompts, test::fixedClock());
    const QString path = test::guardedFile(folder);
    REQUIRE_DONE(session.open(path));
    ui::ArchiveView view(session);
    view.show();
    view.refresh();
    const auto* list = view.findChild<ui::TableView*>();
    ui::askIssue(session, someWish(), &view, [&] { view.refresh(); });
    auto* dialog = openDialog<ui::IssueDialog>();
    QTest::mouseClick(test::button(*dialog, u"Issue"_s), Qt::LeftButton);
    CHECK(list->model()->rowCount() == 0);
    test::givePassphrase(*dialog);
    CHECK(list->model()->rowCount() == 1);

    session.close();
    REQUIRE_DONE(session.open(path));
    view.refresh();
    view.findChild<ui::TableView*>()->selectRow(0);
    QTest::mouseClick(test::button(view, u"Withdraw…"_s), Qt::LeftButton);
    test::givePassphrase(view);
    test::named<QLineEdit>(view, u"Why is it withdrawn?"_s)->setText(u"誤記"_s);
    QTest::mouseClick(test::button(view, u"Withdraw"_s), Qt::LeftButton);
    const auto packs = archive::loadIssuedPacks(session.database());
    REQUIRE_DONE(packs);
    REQUIRE(packs->size() == 1);
    CHECK_FALSE(packs->first().isInForce);
    CHECK(prompts.errors.isEmpty());
}

TEST_CASE("a pack is issued, opened as it was, corrected with the list of what changed, and withdrawn", "[archive]")
{
    const test::TempDir folder;
    test::ScriptedPrompts prompts;
    ui::Session session(prompts, test::fixedClock());
    const QString path = test::newPlanDatabase(folder).path();
    REQUIRE_DONE(session.open(path));
    ui::ArchiveView view(session);
    view.resize(1100, 500);
    view.show();
    view.refresh();
    test::checkNames(view);
    auto* list = view.findChild<ui::TableView*>();
    CHECK(list->model()->rowCount() == 0);
    for (const auto& name : {u"Open"_s, u"Compare"_s, u"Corrected edition…"_s, u"Withdraw…"_s, u"Verify all"_s})
        CHECK_FALSE(test::button(view, name)->isEnabled());

    ui::askIssue(session, someWish(), &view, [&] { view.refresh(); });
    auto* first = openDialog<ui::IssueDialog>();
    CHECK(list->model()->rowCount() == 0); // not yet
    QTest::mouseClick(test::button(*first, u"Issue"_s), Qt::LeftButton);
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(test::cut(view).isEmpty());

    Viewer viewer;
    list->selectRow(0);
    QTest::mouseClick(test::button(view, u"Open"_s), Qt::LeftButton);
    const QByteArray bytes = test::readAll(viewer.shown());
    REQUIRE(bytes.startsWith("%PDF-"));
#ifdef Q_OS_LINUX
    {
        const Viewer none(3); // no program for it
        QTest::mouseClick(test::button(view, u"Open"_s), Qt::LeftButton);
        REQUIRE(test::waitUntil([&] { return !prompts.errors.isEmpty(); }));
        CHECK(prompts.errors.takeFirst().contains(u"no program that shows PDF files"_s));
    }
#endif
    prompts.files = {folder.file(u"copy.pdf"_s)};
    QTest::mouseClick(test::button(view, u"Save as PDF…"_s), Qt::LeftButton);
    CHECK(test::readAll(folder.file(u"copy.pdf"_s)) == bytes);

    // A figure changes; the correction shows it before anything is issued.
    const OrganId branch = session.figures().branches.first().branch.id;
    REQUIRE(session.did(membership::setTarget(session.database(), {.branch = branch, .dueOn = {2023, 3, 31}, .headcount = 4'321, .reason = u"x"_s}), &view));
    QTest::mouseClick(test::button(view, u"Corrected edition…"_s), Qt::LeftButton);
    auto* form = openDialog<ui::FormDialog>();
    CHECK_FALSE(test::button(*form, u"Go on…"_s)->isEnabled());
    test::named<QLineEdit>(*form, u"Why is it corrected?"_s)->setText(u"目標の誤記"_s);
    QTest::mouseClick(test::button(*form, u"Go on…"_s), Qt::LeftButton);
    auto* second = openDialog<ui::IssueDialog>();
    auto* changes = second->findChild<ui::TableView*>();
    REQUIRE(changes != nullptr);
    CHECK(changes->model()->rowCount() > 0);
    test::picture(*second, u"issue-dialog"_s);
    QTest::mouseClick(test::button(*second, u"Issue"_s), Qt::LeftButton);
    REQUIRE(list->model()->rowCount() == 2);
    const auto packs = archive::loadIssuedPacks(session.database());
    REQUIRE_DONE(packs);
    CHECK(packs->first().edition == 2);
    CHECK(*archive::issuedPdf(session.database(), packs->last().id) == bytes);
    test::picture(view, u"archive"_s);

    list->selectRow(0); // the correction, with the edition it replaces
    QTest::mouseClick(test::button(view, u"Compare"_s), Qt::LeftButton);
    CHECK(view.findChildren<ui::TableView*>().size() == 2);
    QTest::mouseClick(test::button(view, u"Verify all"_s), Qt::LeftButton);
    CHECK(prompts.said.last().contains(u"2"));

    list->selectRow(1); // replaced: neither corrected nor withdrawn again
    CHECK_FALSE(test::button(view, u"Corrected edition…"_s)->isEnabled());
    list->selectRow(0);
    QTest::mouseClick(test::button(view, u"Withdraw…"_s), Qt::LeftButton);
    auto* withdrawal = openDialog<ui::FormDialog>();
    test::named<QLineEdit>(*withdrawal, u"Why is it withdrawn?"_s)->setText(u"会議中止"_s);
    QTest::mouseClick(test::button(*withdrawal, u"Withdraw"_s), Qt::LeftButton);
    CHECK(view.tables().first().rows[0][8].text.contains(u"会議中止"));
    CHECK(view.tables().first().rows[1][8].text.startsWith(u"●"));
    CHECK(prompts.errors.isEmpty());
}

TEST_CASE("what was tampered with is told and not opened", "[archive]")
{
    const test::TempDir folder;
    test::ScriptedPrompts prompts;
    ui::Session session(prompts, test::fixedClock());
    const QString path = test::newPlanDatabase(folder).path();
    REQUIRE_DONE(session.open(path));
    report::LedgerShelf shelf;
    const auto draft = ui::draftIssue(session.database(), someWish(), shelf, {});
    REQUIRE_DONE(draft);
    REQUIRE_DONE(archive::issue(session.database(), *draft));
    REQUIRE_DONE(session.database().query(u"DROP TRIGGER issued_content_frozen"_s));
    REQUIRE_DONE(session.database().query(u"UPDATE issued_content SET pdf = CAST('%PDF-1.7 other' AS BLOB)"_s));
    ui::ArchiveView view(session);
    view.refresh();
    Viewer viewer;
    view.findChild<ui::TableView*>()->selectRow(0);
    QTest::mouseClick(test::button(view, u"Open"_s), Qt::LeftButton);
    CHECK(viewer.shown(0).isEmpty());
    REQUIRE(prompts.errors.size() == 1);
    QTest::mouseClick(test::button(view, u"Verify all"_s), Qt::LeftButton);
    CHECK(prompts.said.last().contains(u"▲"));
}

#include "archive_view_test.moc"
