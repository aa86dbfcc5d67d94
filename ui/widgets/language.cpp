// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString spoken = u"en"_s; // the language of the source texts

bool systemSpeaksJapanese()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return !wanted.isEmpty() && wanted.first().startsWith(u"ja");
}

// Loaded anew each time: a translator that is installed twice speaks twice.
void install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(u"language"_s);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

bool setLanguage(const QString& language)
{
    if (!QStringList{QString(), u"ja"_s, u"en"_s}.contains(language))
        return false;
    for (QTranslator* old : qApp->findChildren<QTranslator*>(u"language"_s))
        delete old;
    spoken = language.isEmpty() ? (systemSpeaksJapanese() ? u"ja"_s : u"en"_s) : language;
    if (spoken == u"ja") {
        install(u"qtbase_ja"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(u"shirube_ja"_s, u":/shirube/i18n"_s);
        QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
    } else {
        QLocale::setDefault(QLocale(QLocale::English));
    }
    return true;
}

QString currentLanguage()
{
    return spoken;
}

} // namespace shirube::ui
