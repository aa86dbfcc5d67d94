// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/exchange/encoding.h"
#include "core/exchange/new_file.h"
#include "core/report/key_figures.h"
#include "core/storage/migrator.h"
#include "ui/print/pack.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <sqlite3.h>
#include <unicode/uversion.h>

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using storage::Database;

namespace
{

struct Check
{
    QString name;
    Result<QString> outcome; ///< what was found, or why it failed
};

Result<QString> driver()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "Qt's SQLite driver is missing."));
    return u"QSQLITE"_s;
}

Result<QString> encodings()
{
    const QString text = u"①㈱髙﨑～－神"_s;
    const QByteArray bytes = exchange::encode(text, exchange::Encoding::Cp932);
    const auto back = exchange::decode(bytes, exchange::Encoding::Cp932);
    if (back != text)
        return fail(ErrorCode::Internal, QCoreApplication::translate("Cli", "CP932 does not survive the way there and back."));
    return u"CP932, UTF-8; ICU "_s + QLatin1StringView(U_ICU_VERSION);
}

Result<QString> fonts()
{
    if (ui::paperFamily().isEmpty())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("Cli", "No Japanese font is installed."));
    return ui::paperFamily();
}

Result<QString> file(const QString& path)
{
    SHIRUBE_TRY(exchange::makeFile(path, {.plan = u"fy2021"_s}));
    SHIRUBE_ASSIGN(const Database database, Database::open(path));
    SHIRUBE_TRY(storage::checkSingleLibrary(database));
    return u"SQLite "_s + QLatin1StringView(sqlite3_libversion());
}

Result<QString> pdf(const QString& path)
{
    SHIRUBE_ASSIGN(const Database database, Database::open(path));
    SHIRUBE_ASSIGN(const YearMonth asOf, report::defaultAsOf(database));
    report::LedgerShelf shelf;
    SHIRUBE_ASSIGN(const report::PackData data, report::loadPackData(database, {.asOf = asOf}, shelf));
    SHIRUBE_TRY(ui::writePack(data, {}, path + u".pdf"_s, {}));
    return QString::number(QFile(path + u".pdf"_s).size()) + u" B"_s;
}

} // namespace

Exit selftest()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"試験.shirube"_s);
    const QList<Check> checks{{u"driver"_s, driver()}, {u"encodings"_s, encodings()}, {u"fonts"_s, fonts()},
                              {u"file"_s, file(path)},  {u"pdf"_s, pdf(path)}};
    bool sound = true;
    answer(QByteArray("shirube " SHIRUBE_VERSION ", Qt ") + qVersion());
    for (const Check& check : checks) {
        const QString outcome = check.outcome ? *check.outcome : check.outcome.error().message;
        answer((u"%1  %2: %3"_s.arg(check.outcome ? u"ok "_s : u"BAD"_s, check.name, outcome)).toUtf8());
        sound = sound && check.outcome;
    }
    return sound ? Exit::Done : Exit::NotDone;
}

} // namespace shirube::cli
