// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/archive/as_known.h"
#include "core/membership/open_file.h"
#include "core/spreadsheet/named_export.h"
#include "core/spreadsheet/pack_sheets.h"
#include "core/spreadsheet/table_file.h"
#include "core/storage/file_info.h"
#include "core/storage/safe_file.h"
#include "ui/print/pack.h"
#include "ui/widgets/workbook_inks.h"

namespace shirube::cli
{

using namespace Qt::StringLiterals;
using exchange::Relation;
using spreadsheet::NamedExport;
using storage::Access;
using storage::Database;

namespace
{

const auto sheetsKind = u"sheets"_s;
const auto workbookKind = u"workbook"_s;
const auto namedKind = u"named"_s;

// 支部=港, 会員数>=1000: the first sign counts, so that a value may hold another.
Result<exchange::Condition> conditionFrom(const QString& written)
{
    static const QList<std::pair<QString, Relation>> signs{{u">="_s, Relation::AtLeast},
                                                           {u"<="_s, Relation::AtMost},
                                                           {u"!="_s, Relation::IsNot},
                                                           {u"~"_s, Relation::Contains},
                                                           {u"="_s, Relation::Is}};
    qsizetype first = written.size();
    exchange::Condition condition;
    for (const auto& [sign, relation] : signs) {
        const qsizetype at = written.indexOf(sign);
        if (at > 0 && at < first) {
            first = at;
            condition = {written.left(at).trimmed(), relation, written.mid(at + sign.size()).trimmed()};
        }
    }
    if (!condition.column.isEmpty())
        return condition;
    return fail(ErrorCode::Invalid,
                text(QT_TRANSLATE_NOOP("Cli", "“%1” is not a condition. Write a column, one of = != ~ >= <= and a value.")).arg(written));
}

Result<exchange::RowChoice> choiceFrom(const ExportArguments& arguments)
{
    exchange::RowChoice choice{arguments.columns, {}};
    for (const QString& written : arguments.conditions) {
        SHIRUBE_ASSIGN(const exchange::Condition condition, conditionFrom(written));
        choice.conditions.append(condition);
    }
    return choice;
}

Exit unknownKind(const QString& kind)
{
    say(text(QT_TRANSLATE_NOOP("Cli", "“%1” is not a kind this program knows. Use one of: %2.")).arg(kind, exportKinds().join(u", ")));
    return Exit::Usage;
}

Exit saveUnderName(const ExportArguments& arguments, const exchange::RowChoice& choice)
{
    SHIRUBE_DO(Database database, membership::openFile(arguments.file));
    SHIRUBE_DO(const YearMonth asOf, asOfMonth(database, arguments.asOf));
    report::LedgerShelf shelf;
    SHIRUBE_DO(const QStringList titles, spreadsheet::columnTitles(database, arguments.kind, asOf, shelf));
    NamedExport named{arguments.name, arguments.kind, choice};
    named.choice.titles = titles;
    SHIRUBE_DO(const exchange::FittedChoice fits, exchange::FittedChoice::of(named.choice, titles));
    Q_UNUSED(fits)
    SHIRUBE_DO_VOID(spreadsheet::saveNamedExport(database, named));
    return Exit::Done;
}

} // namespace

QStringList exportKinds()
{
    return spreadsheet::fileKinds() + QStringList{sheetsKind, workbookKind, namedKind};
}

Result<> writeWorkbook(const report::PackData& data, const QStringList& sections, const QString& path)
{
    SHIRUBE_ASSIGN(const QByteArray bytes, spreadsheet::workbook(spreadsheet::packSheets(data, sections),
                                                                 spreadsheet::packFacts(data.figures, ui::workbookInks())));
    return storage::writeFile(path, bytes);
}

Exit exportFile(const ExportArguments& arguments)
{
    if (!exportKinds().contains(arguments.kind))
        return unknownKind(arguments.kind);
    exchange::ExportOptions options;
    options.dialect = arguments.reader == u"excel" ? exchange::Dialect::Excel : exchange::Dialect::Exchange;
    SHIRUBE_DO(const auto encoding, exchange::encodingFromName(arguments.encoding));
    options.encoding = encoding.value_or(exchange::Encoding::Utf8);
    SHIRUBE_DO(options.choice, choiceFrom(arguments));
    if (spreadsheet::fileKinds().contains(arguments.kind) && !arguments.name.isEmpty())
        return saveUnderName(arguments, options.choice);
    if (arguments.out.isEmpty()) {
        say(text(QT_TRANSLATE_NOOP("Cli", "Where is it to be written? Add --out FILE.")));
        return Exit::Usage;
    }
    SHIRUBE_DO(const Database database, membership::openFile(arguments.file, {.access = Access::ReadOnly}));
    SHIRUBE_DO(options.asOf, asOfMonth(database, arguments.asOf));

    QString kind = arguments.kind;
    if (kind == namedKind) {
        SHIRUBE_DO(const NamedExport named, spreadsheet::findNamedExport(database, arguments.name));
        kind = named.kind;
        options.choice = named.choice;
        options.title = named.name;
    }
    report::LedgerShelf shelf;
    QStringList lost;
    if (kind == sheetsKind) {
        SHIRUBE_DO(lost, writeSheets(database, arguments, exchange::CsvWriter(options.dialect, options.encoding)));
    } else if (kind == workbookKind) {
        // As the pack of that month: on the same day.
        SHIRUBE_DO(const auto file, archive::openKnownOn(database.path(), database.optionsForJob(), {}, ui::paperDay({}, options.asOf)));
        SHIRUBE_DO(const report::PackData data, report::loadPackData(file->database(), {.asOf = options.asOf}, shelf));
        SHIRUBE_DO_VOID(writeWorkbook(data, {}, arguments.out));
    } else {
        SHIRUBE_DO(lost, spreadsheet::writeKind(database, kind, arguments.out, options, shelf));
    }
    if (!lost.isEmpty()) {
        say(text(QT_TRANSLATE_NOOP("Cli", "CP932 cannot hold these characters; they stand as 〓 in the file: %1"))
                .arg(lost.join(u' ')));
        return Exit::DoneWithFindings;
    }
    return Exit::Done;
}

} // namespace shirube::cli
