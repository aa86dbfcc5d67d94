// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "tests/support/catch.h"
#include "tests/support/kit.h"

#include <rapidcheck.h>

using namespace shirube;
using namespace shirube::exchange;
using namespace Qt::StringLiterals;
using test::TempDir;

namespace
{

// Every cell in brackets, records one a line; or the error's code.
QString dump(const TempDir& folder, const QByteArray& bytes, std::optional<Encoding> encoding = {})
{
    auto reader = CsvReader::open(folder.write(u"d.csv"_s, bytes), {.encoding = encoding});
    if (!reader)
        return u"error %1"_s.arg(int(reader.error().code));
    QString text;
    CsvRecord record;
    for (;;) {
        const auto any = reader->next(record);
        if (!any)
            return text + u"error %1"_s.arg(int(any.error().code));
        if (!*any)
            return text;
        text += u"%1:"_s.arg(record.line);
        for (const QByteArrayView field : record.fields)
            text += u'[' + reader->text(field).value_or(u"??"_s) + u']';
        text += u'\n';
    }
}

const QString structureError = u"error %1"_s.arg(int(ErrorCode::Structure));

} // namespace

TEST_CASE("records are split as RFC 4180 says, with any line end")
{
    const TempDir folder;
    CHECK(dump(folder, "a,b\r\n1,2\r\n3,4\r\n") == u"2:[1][2]\n3:[3][4]\n");
    CHECK(dump(folder, "a,b\n1,2\n3,4") == u"2:[1][2]\n3:[3][4]\n");
    CHECK(dump(folder, "a,b\r1,2\r3,4") == u"2:[1][2]\n3:[3][4]\n");
    CHECK(dump(folder, "a,b\n\"1,\"\"x\"\"\",\"two\nlines\"\n3,\n") == u"2:[1,\"x\"][two\nlines]\n4:[3][]\n");
    CHECK(dump(folder, "a,b\n\n\r\n1,2\n\n") == u"4:[1][2]\n");
    CHECK(dump(folder, "a,b\n\"1\"x,2\n") == u"2:[1x][2]\n");
    CHECK(dump(folder, "a\n\"\"\n").isEmpty());
}

TEST_CASE("a file without a readable structure is refused")
{
    const TempDir folder;
    CHECK(dump(folder, "") == structureError);
    CHECK(dump(folder, "\r\n\r\n") == structureError);
    CHECK(dump(folder, "a,b\n1,\"never closed\n2,3\n") == structureError);
    CHECK(dump(folder, "a,a\n1,2\n") == structureError);
    CHECK(dump(folder, QByteArray("a").append(QByteArray(",x").repeated(10'000)) + "\n") == structureError);
    CHECK(dump(folder, QByteArray("a,\0b\n1,2\n", 9)) == structureError);
    CHECK(dump(folder, "\xFF\xFE" "a\0,\0") == structureError);
    CHECK(dump(folder, "a,b\n\"" + QByteArray(3 << 20, 'x') + "\n") == structureError);
    CHECK(dump(folder, "\x81\x20,b\n1,2\n") == structureError);
}

TEST_CASE("the encoding is found by BOM, then strict UTF-8, then CP932")
{
    const TempDir folder;
    const auto detected = [&](const QByteArray& bytes) {
        QFile file(folder.write(u"e.csv"_s, bytes));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return detectEncoding(file).value();
    };
    CHECK(detected("\xEF\xBB\xBF" "a,b\n") == Encoding::Utf8Bom);
    CHECK(detected("a,b\n1,2\n") == Encoding::Utf8);
    CHECK(detected(u"支部,髙﨑①㈱\n"_s.toUtf8()) == Encoding::Utf8);
    CHECK(detected(encode(u"支部,髙﨑①㈱\n"_s, Encoding::Cp932)) == Encoding::Cp932);
    CHECK(detected(encode(u"ｶﾅ\n"_s, Encoding::Cp932)) == Encoding::Cp932);
    // Only the last of many rows gives it away.
    CHECK(detected(QByteArray("1234567,abc\n").repeated(200'000) + encode(u"高"_s, Encoding::Cp932)) == Encoding::Cp932);
}

TEST_CASE("damaged text spoils its own cell and nothing around it, wherever it lies")
{
    const TempDir folder;
    CHECK(dump(folder, "a,b\n\x81,2\n3,\x95\x5C\n", Encoding::Cp932) == u"2:[??][2]\n3:[3][表]\n");
    CHECK(dump(folder, "a,b\n\xE6\x94,2\n3,\xE6\x94\xAF\n", Encoding::Utf8) == u"2:[??][2]\n3:[3][支]\n");
    CHECK(dump(folder, "a,b\n1,\x81", Encoding::Cp932) == u"2:[1][??]\n");
    // A lone lead byte on both sides of the edge between two blocks that are read.
    for (const int before : {(1 << 20) - 3, (1 << 20) - 2, (1 << 20) - 1, 1 << 20, (1 << 20) + 1}) {
        QByteArray bytes = "a,b\n";
        while (bytes.size() + 16 < before)
            bytes += "12,3456\n";
        bytes += QByteArray(before - bytes.size() - 2, 'x') + ",\x81" "\n" "7,8\n";
        const QString text = dump(folder, bytes, Encoding::Cp932);
        CHECK(text.contains(u"x][??]\n"));
        CHECK(text.endsWith(u":[7][8]\n"));
    }
}

TEST_CASE("CP932 keeps the office's characters and names what it cannot hold")
{
    const QString office = u"①㈱髙﨑～－表ソ能ｶﾅ神"_s;
    const QByteArray bytes = encode(office, Encoding::Cp932);
    CHECK(decode(bytes, Encoding::Cp932) == office);
    QStringList lost;
    CHECK(decode(encode(u"a𠮷b〜−😀"_s, Encoding::Cp932, &lost), Encoding::Cp932) == u"a〓b～－〓"_s);
    CHECK(lost == QStringList{u"𠮷"_s, u"😀"_s});
}

TEST_CASE("what a spreadsheet would run is neutralised and comes back unchanged")
{
    for (const auto& cell : {u"=1+1"_s, u"+cmd"_s, u"@SUM(A1)"_s, u"-x"_s, u"'quoted"_s, u"'=already"_s, u"＝1"_s, u"-5"_s,
                             u"+5"_s, u"△5"_s, u"plain"_s, u""_s, u"''"_s, u"'+"_s}) {
        CsvWriter writer(Dialect::Excel);
        writer.addRow({u"h"_s, u"x"_s});
        writer.addRow({cell, u"x"_s});
        const TempDir folder;
        auto reader = CsvReader::open(folder.write(u"w.csv"_s, writer.bytes()));
        REQUIRE_DONE(reader);
        CsvRecord record;
        REQUIRE(*reader->next(record));
        const QString written = *reader->text(record.fields[0]);
        INFO(cell.toStdString());
        CHECK(withoutFormulaGuard(written) == cell);
        if (cell.startsWith(u'=') || cell.startsWith(u'@'))
            CHECK(written.startsWith(u'\''));
    }
    CsvWriter numbers(Dialect::Excel);
    numbers.addRow({u"-5"_s, u"+1,234"_s});
    CHECK(numbers.bytes() == "\xEF\xBB\xBF-5,\"+1,234\"\r\n");
}

TEST_CASE("what is written is read back, cell for cell")
{
    const bool held = rc::check("CSV round trip", [](const std::vector<std::vector<std::string>>& table) {
        const TempDir folder;
        CsvWriter writer;
        writer.addRow({u"a"_s, u"b"_s});
        QString expected;
        for (const auto& row : table) {
            QStringList cells{u"·"_s}; // a row of one empty cell would be a blank line
            for (const std::string& cell : row)
                cells.append(QString::fromLatin1(QByteArray::fromStdString(cell)).remove(QChar(u'\0')));
            writer.addRow(cells);
            for (const QString& cell : std::as_const(cells))
                expected += u'[' + cell + u']';
            expected += u'\n';
        }
        QString text;
        auto reader = CsvReader::open(folder.write(u"r.csv"_s, writer.bytes()), {Encoding::Utf8, ',', 1});
        CsvRecord record;
        while (*reader->next(record)) {
            for (const QByteArrayView field : record.fields)
                text += u'[' + withoutFormulaGuard(*reader->text(field)).toString() + u']';
            text += u'\n';
        }
        RC_ASSERT(text == expected);
    });
    CHECK(held);
}
