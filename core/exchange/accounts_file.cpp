// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/accounts_file.h"

#include "core/base/parse.h"
#include "core/base/yen_text.h"
#include "core/exchange/csv_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList dayNames{u"日付"_s, u"年月日"_s, u"伝票日付"_s, u"計上日"_s, u"取引日"_s};
const QStringList voucherNames{u"伝票番号"_s, u"伝票No"_s, u"伝票No."_s, u"証憑番号"_s, u"仕訳番号"_s};
const QStringList textNames{u"摘要"_s, u"内容"_s, u"備考"_s};
const QStringList increaseNames{u"増加額"_s, u"入金"_s, u"入金額"_s, u"借方"_s, u"借方金額"_s};
const QStringList decreaseNames{u"減少額"_s, u"出金"_s, u"出金額"_s, u"貸方"_s, u"貸方金額"_s};
const QStringList amountNames{u"金額"_s, u"増減額"_s};

QString say(const char* source)
{
    return QCoreApplication::translate("Exchange", source);
}

struct Columns
{
    int day = -1;
    int voucher = -1;
    int text = -1;
    int increase = -1;
    int decrease = -1;
    int amount = -1;
};

int columnOf(const CsvReader& reader, const QStringList& names)
{
    for (int i = 0; i < reader.header().size(); ++i) {
        if (names.contains(normalizedCode(reader.header()[i]), Qt::CaseInsensitive))
            return i;
    }
    return -1;
}

Result<Columns> columnsOf(const CsvReader& reader, const QString& path)
{
    const Columns found{columnOf(reader, dayNames),      columnOf(reader, voucherNames),  columnOf(reader, textNames),
                        columnOf(reader, increaseNames), columnOf(reader, decreaseNames), columnOf(reader, amountNames)};
    const bool hasAmounts = found.amount >= 0 || (found.increase >= 0 && found.decrease >= 0);
    if (found.day >= 0 && hasAmounts)
        return found;
    return fail(ErrorCode::Structure,
                say(QT_TRANSLATE_NOOP("Exchange", "“%1” lacks the column %2. Add it to the first line and try again."))
                    .arg(QFileInfo(path).fileName(), found.day < 0 ? dayNames.first() : u"増加額, 減少額 (金額)"_s));
}

// Signs and brackets are for the one column of both directions; the others hold what they are named for. column: the one
// that was read last.
Result<Yen> changeIn(const QStringList& cells, const Columns& columns, int& column)
{
    const auto next = [&](int wanted) {
        column = wanted;
        return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString();
    };
    if (columns.increase < 0 || columns.decrease < 0) {
        const QString written = next(columns.amount);
        if (const auto signedAmount = parseInteger(written); signedAmount && std::abs(*signedAmount) <= maxYen.value)
            return Yen{*signedAmount};
        SHIRUBE_ASSIGN(const std::optional<Yen> amount, parseYen(written));
        return amount.value_or(Yen{});
    }
    SHIRUBE_ASSIGN(const std::optional<Yen> in, parseYen(next(columns.increase)));
    SHIRUBE_ASSIGN(const std::optional<Yen> out, parseYen(next(columns.decrease)));
    return in.value_or(Yen{}) - out.value_or(Yen{});
}

} // namespace

Result<AccountsFile> readAccounts(const QString& path, const CsvForm& form)
{
    SHIRUBE_ASSIGN(CsvReader reader, CsvReader::open(path, form));
    SHIRUBE_ASSIGN(const Columns columns, columnsOf(reader, path));
    AccountsFile accounts;
    CsvRecord record;
    for (;;) {
        SHIRUBE_ASSIGN(const bool any, reader.next(record));
        if (!any)
            return accounts;
        QStringList cells;
        for (const QByteArrayView field : record.fields)
            cells.append(reader.text(field).value_or(QString()));
        const auto at = [&](int column) { return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString(); };
        const auto reject = [&](int column, const QString& reason) {
            if (accounts.rejections.size() < mostRemarks)
                accounts.rejections.append({record.line, reader.header()[column], at(column), reason});
        };
        const auto day = parseDate(at(columns.day));
        if (!day) {
            reject(columns.day, say(QT_TRANSLATE_NOOP("Exchange", "This is not a date. Write it as 2021-04-01.")));
            continue;
        }
        int column = -1;
        const auto change = changeIn(cells, columns, column);
        if (!change) {
            reject(column, change.error().message);
            continue;
        }
        if (*change == Yen{}) // a line of text, or of a balance brought forward
            continue;
        accounts.lines.append({*day, *change, normalizedCode(at(columns.voucher)), at(columns.text), record.line});
    }
}

} // namespace shirube::exchange
