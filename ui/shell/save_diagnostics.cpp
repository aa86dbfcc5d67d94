// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/save_diagnostics.h"

#include "core/storage/safe_file.h"
#include "core/upkeep/diagnostics.h"
#include "ui/shell/noted_prompts.h"
#include "ui/widgets/job.h"
#include "ui/widgets/language.h"
#include "ui/widgets/session.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QStandardPaths>
#include <QStyle>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject window(const Settings& settings)
{
    const Preferences chosen = settings.preferences();
    QJsonArray screens;
    for (const QScreen* screen : QApplication::screens())
        screens.append(QJsonObject{{u"width"_s, screen->size().width()},
                                   {u"height"_s, screen->size().height()},
                                   {u"scale"_s, screen->devicePixelRatio()}});
    return {{u"platform"_s, QGuiApplication::platformName()},
            {u"style"_s, QApplication::style()->name()},
            {u"font"_s, QFontInfo(QApplication::font()).family()},
            {u"paperFont"_s, paperFamily()},
            {u"screens"_s, screens},
            {u"language"_s, currentLanguage()},
            {u"look"_s, chosen.look ? QJsonValue(int(*chosen.look)) : QJsonValue()},
            {u"textSize"_s, chosen.textSize},
            {u"yenUnit"_s, int(chosen.display.unit)},
            {u"years"_s, int(chosen.display.years)},
            {u"exportForm"_s, int(settings.exportForm())},
            {u"recentFiles"_s, settings.recentFiles().size()}};
}

QJsonArray errors(const Session& session)
{
    QJsonArray all;
    if (const auto* noted = dynamic_cast<const NotedPrompts*>(&session.prompts())) {
        for (const NotedPrompts::Note& note : noted->notes())
            all.append(QJsonObject{{u"at"_s, note.at.toUTC().toString(Qt::ISODate)}, {u"code"_s, upkeep::codeName(note.code)}});
    }
    return all;
}

} // namespace

void saveDiagnostics(Session& session, const Settings& settings, QWidget* parent)
{
    const auto say = [](const char* words) { return QCoreApplication::translate("Diagnostics", words); };
    const QString title = say(QT_TRANSLATE_NOOP("Diagnostics", "Save diagnostics"));
    if (!session.prompts().confirm(
            parent, title,
            say(QT_TRANSLATE_NOOP("Diagnostics",
                                  "Writes a text file for whoever helps you: versions of the program and the system, fonts, settings, how "
                                  "many rows the file's tables hold, how the data check goes, codes of the last errors. It holds no names, "
                                  "no titles, no amounts and no folders; look into it before you pass it on.")),
            say(QT_TRANSLATE_NOOP("Diagnostics", "Choose a file…"))))
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString target = session.prompts().saveFile(parent, title, QDir(folder).filePath(u"shirube-diagnostics.json"_s),
                                                      say(QT_TRANSLATE_NOOP("Diagnostics", "JSON files (*.json)")));
    if (target.isEmpty())
        return;
    QJsonObject shown{{u"window"_s, window(settings)}, {u"lastErrors"_s, errors(session)}};
    Job::run(
        parent, say(QT_TRANSLATE_NOOP("Diagnostics", "Collecting diagnostics…")),
        [shown, target, file = session.isOpen() ? session.database().path() : QString()](const Job::Progress&) mutable -> Result<> {
            QJsonObject all;
            if (file.isEmpty()) {
                all = upkeep::diagnostics(nullptr);
            } else {
                const auto database = storage::Database::open(file, {.access = storage::Access::ReadOnly, .check = false});
                all = database ? upkeep::diagnostics(&*database) : upkeep::diagnostics(nullptr, database.error());
            }
            for (auto it = shown.constBegin(); it != shown.constEnd(); ++it)
                all.insert(it.key(), it.value());
            return storage::writeFile(target, QJsonDocument(all).toJson(QJsonDocument::Indented));
        },
        [&session, parent, title, target, say](const Result<>& written) {
            if (!written)
                return session.prompts().error(parent, written.error());
            session.prompts().tell(parent, title,
                                   say(QT_TRANSLATE_NOOP("Diagnostics", "Saved: %1")).arg(QDir::toNativeSeparators(target)));
        });
}

} // namespace shirube::ui
