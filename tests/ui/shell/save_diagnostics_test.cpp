// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/shell/window_kit.h"
#include "ui/shell/noted_prompts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace shirube;
using namespace shirube::ui;
using namespace Qt::StringLiterals;

TEST_CASE("The help menu saves diagnostics with the last errors' codes, and nothing of what they said", "[diagnostics]")
{
    const test::TempDir folder;
    test::ScriptedPrompts shown;
    NotedPrompts prompts(shown, test::fixedClock());
    Session session(prompts, test::fixedClock());
    QSettings store(folder.file(u"s.ini"_s), QSettings::IniFormat);
    MainWindow window(session, store);
    const auto entry = [&]() -> QAction* {
        for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text().remove(u'&') == u"Save diagnostics…")
                    return action;
            }
        }
        return nullptr;
    };
    window.openFile(folder.write(u"機密.shirube"_s, "nothing of ours, but long enough to be looked at"));
    REQUIRE(shown.errors.size() == 1);
    const QString out = folder.file(u"d.json"_s);
    const bool withFile = GENERATE(false, true);
    if (withFile) {
        window.openFile(test::newPlanDatabase(folder).path());
        REQUIRE(session.isOpen());
    }
    shown.files = {out};
    REQUIRE(entry());
    entry()->trigger();
    REQUIRE(test::waitUntil([&] { return QFile::exists(out) && shown.said.size() == 2; }, 60'000));
    CHECK(shown.said.first().contains(u"no names"_s));
    const QByteArray bytes = test::readAll(out);
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    CHECK(all.contains(u"file"_s) == withFile);
    REQUIRE(all[u"lastErrors"_s].toArray().size() == 1);
    CHECK(all[u"lastErrors"_s].toArray().first().toObject()[u"code"_s].toString() == u"foreign file");
    CHECK_FALSE(all[u"window"_s].toObject()[u"font"_s].toString().isEmpty());
    CHECK_FALSE(QString::fromUtf8(bytes).contains(u"機密"_s));
    CHECK_FALSE(QString::fromUtf8(bytes).contains(folder.file({})));
    CHECK_FALSE(QString::fromUtf8(bytes).contains(QDir::homePath() + u'/'));
}
