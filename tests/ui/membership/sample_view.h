// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/new_file.h"
#include "tests/ui/open_page.h"
#include "ui/widgets/language.h"

#include <QDir>

namespace shirube::test
{

/// A file with the sample members, made once for all tests of this program.
inline QString sampleFile()
{
    static const TempDir folder;
    static const QString path = [] {
        const QString file = folder.file(QStringLiteral("sample.shirube"));
        REQUIRE_DONE(exchange::makeFile(file, {.plan = QStringLiteral("fy2021"), .sample = true, .clock = fixedClock()}));
        return file;
    }();
    return path;
}

/// A section of a page over a copy of the sample file, as large as the page's tab is at 1366 × 768.
template <typename ViewType>
struct SampleView
{
    TempDir folder;
    ScriptedPrompts prompts;
    ui::Session session{prompts, fixedClock()};
    ViewType view{session};

    SampleView()
    {
        const QString path = folder.file(QStringLiteral("t.shirube"));
        REQUIRE(QFile::copy(sampleFile(), path));
        REQUIRE_DONE(session.open(path));
        QObject::connect(&session, &ui::Session::figuresChanged, &view, [this] { view.refresh(); });
        view.refresh();
        view.resize(1150, 590);
        view.show();
    }

    /// Writes screens/NAME-LANGUAGE.png into the build folder, in the language of the moment.
    void picture(const QString& name) { test::picture(view, name); }
};

/// The same in Japanese, for eyes: labels must fit there too.
template <typename ViewType>
void japanesePicture(const QString& name, const std::function<void(SampleView<ViewType>&)>& prepare)
{
    ui::setLanguage(QStringLiteral("ja"));
    {
        SampleView<ViewType> room;
        prepare(room);
        room.picture(name + QStringLiteral("-ja"));
        CHECK(cut(room.view).join(u'\n') == QString());
    }
    ui::setLanguage(QStringLiteral("en"));
}

} // namespace shirube::test
