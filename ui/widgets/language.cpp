// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>
#include <memory>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString spoken = u"en"_s; // the language of the source texts

thread_local QString spokenHere; // by LanguageScope; empty: as the program

// Asked before all others: silent but in a LanguageScope.
class ScopeTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    static std::unique_ptr<ScopeTranslator> make()
    {
        auto made = std::make_unique<ScopeTranslator>();
        made->m_hasJapanese = made->m_japanese.load(u"shirube_ja"_s, u":/shirube/i18n"_s);
        return made;
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        if (spokenHere.isEmpty())
            return {};
        const QString own = spokenHere == u"ja" && m_hasJapanese ? m_japanese.translate(context, source, disambiguation, n) : QString();
        return own.isEmpty() ? QString::fromUtf8(source) : own;
    }

private:
    QTranslator m_japanese;
    bool m_hasJapanese = false;
};

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
    // The one installed last is asked first.
    static QPointer<QTranslator> scope;
    delete scope;
    scope = ScopeTranslator::make().release();
    scope->setParent(qApp);
    QCoreApplication::installTranslator(scope);
    return true;
}

QString currentLanguage()
{
    return spokenHere.isEmpty() ? spoken : spokenHere;
}

LanguageScope::LanguageScope(const QString& language) : m_before(spokenHere)
{
    if (!language.isEmpty())
        spokenHere = language;
}

LanguageScope::~LanguageScope()
{
    spokenHere = m_before;
}

} // namespace shirube::ui
