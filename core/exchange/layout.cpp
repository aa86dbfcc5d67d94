// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/layout.h"

#include "core/base/parse.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

Result<MemberColumn> knownColumn(const QString& name)
{
    if (const auto column = columnFromHeader(name))
        return *column;
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("Layout", "“%1” is not a column this program knows. Nothing was changed. Use "
                                                      "the program's own names in the mapping: %2.")
                    .arg(name, [] {
                        QStringList all;
                        for (int i = 0; i < memberColumnCount; ++i)
                            all.append(headerOf(MemberColumn(i)));
                        return all.join(u", ");
                    }()));
}

} // namespace

MemberColumn meaningColumn(MemberColumn column)
{
    return column == MemberColumn::ToBranch ? MemberColumn::Branch : column;
}

QString Layout::meaning(MemberColumn column, const QString& word) const
{
    const auto words = meanings.constFind(meaningColumn(column));
    return words == meanings.cend() ? word : words->value(normalizedCode(word), word);
}

void Layout::setMeaning(MemberColumn column, const QString& word, const QString& meaning)
{
    const QString folded = normalizedCode(word);
    auto& words = meanings[meaningColumn(column)];
    if (meaning.isEmpty() || folded == meaning)
        words.remove(folded);
    else
        words.insert(folded, meaning);
    if (words.isEmpty())
        meanings.remove(meaningColumn(column));
}

Layout Layout::own(MemberFile kind, const QStringList& header)
{
    Layout layout;
    for (const MemberColumn column : columnsOf(kind)) {
        if (header.contains(headerOf(column)))
            layout.columns.insert(column, headerOf(column));
    }
    return layout;
}

QList<MemberColumn> missingColumns(MemberFile kind, const Layout& layout, const QStringList& header)
{
    QList<MemberColumn> missing;
    for (const MemberColumn column : requiredColumns(kind)) {
        const QString name = layout.columnName(column);
        if (name.isEmpty() || !header.contains(name))
            missing.append(column);
    }
    return missing;
}

QJsonObject toJson(const Layout& layout)
{
    QJsonObject columns;
    for (auto it = layout.columns.cbegin(); it != layout.columns.cend(); ++it)
        columns.insert(headerOf(it.key()), it.value());
    QJsonObject values;
    for (auto it = layout.meanings.cbegin(); it != layout.meanings.cend(); ++it) {
        QJsonObject words;
        for (auto word = it->cbegin(); word != it->cend(); ++word)
            words.insert(word.key(), word.value());
        values.insert(headerOf(it.key()), words);
    }
    return {{u"columns"_s, columns}, {u"values"_s, values}};
}

Result<Layout> layoutFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || !object.value(u"columns"_s).isObject())
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Layout", "The mapping is not readable JSON with a part “columns”. Nothing "
                                                          "was changed. Write it as "
                                                          "{\"columns\": {\"会員番号\": \"…\"}, \"values\": {\"支部\": {\"…\": "
                                                          "\"…\"}}}."),
                    error.errorString());
    Layout layout;
    const QJsonObject columns = object.value(u"columns"_s).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        SHIRUBE_ASSIGN(const MemberColumn column, knownColumn(it.key()));
        if (!it.value().toString().isEmpty())
            layout.columns.insert(column, it.value().toString().trimmed());
    }
    const QJsonObject values = object.value(u"values"_s).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        SHIRUBE_ASSIGN(const MemberColumn column, knownColumn(it.key()));
        const QJsonObject words = it.value().toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            layout.setMeaning(column, word.key(), word.value().toString());
    }
    return layout;
}

Result<Layout> layoutFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("Layout", "The mapping “%1” could not be read. Nothing was changed. Check "
                                                          "its name.")
                        .arg(path),
                    file.errorString());
    return layoutFromJson(file.readAll());
}

QStringList Vocabulary::of(MemberColumn column) const
{
    switch (column) {
    case MemberColumn::Kind:
        return {u"入会"_s, u"再入会"_s, u"退会"_s, u"異動"_s};
    case MemberColumn::Branch:
    case MemberColumn::ToBranch:
        return branches;
    case MemberColumn::Division:
        return divisions;
    case MemberColumn::Reason:
        return reasons;
    case MemberColumn::Channel:
        return channels;
    default:
        return {};
    }
}

} // namespace shirube::exchange
