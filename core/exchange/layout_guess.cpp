// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/layout.h"

#include "core/base/parse.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

// Names that systems of chambers give their columns, folded as by fold(); the surest first.
QStringList synonyms(MemberColumn column)
{
    using enum MemberColumn;
    switch (column) {
    case Number:
        return {u"会員番号"_s, u"会員no"_s, u"会員コード"_s, u"会員cd"_s, u"会員id"_s, u"事業所番号"_s, u"事業所コード"_s,
                u"memberno"_s, u"membernumber"_s, u"memberid"_s, u"番号"_s, u"no"_s, u"コード"_s, u"id"_s};
    case Kind:
        return {u"区分"_s, u"異動区分"_s, u"入退会区分"_s, u"処理区分"_s, u"入退会"_s, u"種別"_s, u"イベント"_s, u"kind"_s,
                u"event"_s, u"type"_s};
    case Date:
        return {u"日付"_s, u"異動日"_s, u"異動年月日"_s, u"発生日"_s, u"処理日"_s, u"入退会日"_s, u"年月日"_s, u"date"_s};
    case Branch:
        return {u"支部"_s, u"所属支部"_s, u"支部名"_s, u"異動元支部"_s, u"旧支部"_s, u"所属地区"_s, u"地区"_s, u"行政区"_s,
                u"区名"_s, u"区"_s, u"支部コード"_s, u"branch"_s, u"ward"_s};
    case ToBranch:
        return {u"異動先支部"_s, u"異動先"_s, u"移動先支部"_s, u"移動先"_s, u"新支部"_s, u"転入先"_s, u"tobranch"_s};
    case Division:
        return {u"部会"_s, u"所属部会"_s, u"部会名"_s, u"業種部会"_s, u"division"_s};
    case Size:
        return {u"規模"_s, u"会員規模"_s, u"企業規模"_s, u"規模区分"_s, u"従業員規模"_s, u"size"_s};
    case Company:
        return {u"事業所名"_s, u"事業所名称"_s, u"商号"_s, u"商号名称"_s, u"会社名"_s, u"企業名"_s, u"会員名"_s, u"会員名称"_s,
                u"屋号"_s, u"法人名"_s, u"法人名称"_s, u"事業者名"_s, u"氏名又は名称"_s, u"名称"_s, u"company"_s, u"name"_s};
    case Reason:
        return {u"理由"_s, u"退会理由"_s, u"退会事由"_s, u"異動理由"_s, u"事由"_s, u"理由コード"_s, u"退会理由コード"_s, u"事由コード"_s, u"退会事由コード"_s, u"reason"_s};
    case Channel:
        return {u"経路"_s, u"入会経路"_s, u"加入経路"_s, u"紹介経路"_s, u"入会動機"_s, u"加入動機"_s, u"経路コード"_s, u"channel"_s};
    case JoinDate:
        return {u"入会日"_s, u"加入日"_s, u"入会年月日"_s, u"加入年月日"_s, u"入会承認日"_s, u"承認日"_s, u"joindate"_s, u"joined"_s};
    case LeaveDate:
        return {u"退会日"_s, u"退会年月日"_s, u"脱退日"_s, u"脱退年月日"_s, u"脱会日"_s, u"leavedate"_s, u"left"_s};
    case Month:
        return {u"年月"_s, u"対象年月"_s, u"基準年月"_s, u"基準月"_s, u"月末"_s, u"month"_s};
    case Headcount:
        return {u"会員数"_s, u"会員総数"_s, u"月末会員数"_s, u"期末会員数"_s, u"members"_s, u"headcount"_s};
    case Establishments:
        return {u"事業所数"_s, u"事業所総数"_s, u"区内事業所数"_s, u"商工業者数"_s, u"establishments"_s};
    case CountedOn:
        return {u"調査日"_s, u"調査年月日"_s, u"調査時点"_s, u"基準日"_s, u"countedon"_s};
    case Source:
        return {u"出典"_s, u"資料"_s, u"資料名"_s, u"調査名"_s, u"source"_s};
    case Row:
        break;
    }
    return {};
}

// 会員Ｎｏ． and "Member No" come down to 会員no and memberno.
QString fold(const QString& name)
{
    QString folded;
    for (const QChar c : normalizedCode(name).toLower()) {
        if (c.isLetterOrNumber())
            folded.append(c);
    }
    return folded;
}

/// The wards as other systems write them; in the order of their official codes, 13101 to 13123.
struct Ward
{
    QStringView name;
    QStringView latin;
};
constexpr int firstWardCode = 13101;
constexpr std::array wards{
    Ward{u"千代田", u"chiyoda"}, Ward{u"中央", u"chuo"},        Ward{u"港", u"minato"},       Ward{u"新宿", u"shinjuku"},
    Ward{u"文京", u"bunkyo"},    Ward{u"台東", u"taito"},       Ward{u"墨田", u"sumida"},     Ward{u"江東", u"koto"},
    Ward{u"品川", u"shinagawa"}, Ward{u"目黒", u"meguro"},      Ward{u"大田", u"ota"},        Ward{u"世田谷", u"setagaya"},
    Ward{u"渋谷", u"shibuya"},   Ward{u"中野", u"nakano"},      Ward{u"杉並", u"suginami"},   Ward{u"豊島", u"toshima"},
    Ward{u"北", u"kita"},        Ward{u"荒川", u"arakawa"},     Ward{u"板橋", u"itabashi"},   Ward{u"練馬", u"nerima"},
    Ward{u"足立", u"adachi"},    Ward{u"葛飾", u"katsushika"},  Ward{u"江戸川", u"edogawa"}};

bool isJoinDate(const QString& name)
{
    return synonyms(MemberColumn::JoinDate).contains(fold(name));
}

std::optional<QString> among(const QStringList& names, const QString& word)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const QString& name) { return fold(name) == word; });
    return found == names.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> branchMeant(const QString& word, const QStringList& branches)
{
    QString name = fold(word);
    if (const auto exact = among(branches, name))
        return exact;
    if (name.startsWith(u"東京都"))
        name.remove(0, 3);
    for (const QStringView suffix : {u"支部", u"区", u"ku", u"ward", u"branch"}) {
        if (name.endsWith(suffix) && name.size() > suffix.size())
            name.chop(suffix.size());
    }
    if (const auto shorter = among(branches, name))
        return shorter;
    const int code = name.toInt() - firstWardCode;
    for (int i = 0; i < int(wards.size()); ++i) {
        if (i == code || wards[size_t(i)].latin == name)
            return among(branches, wards[size_t(i)].name.toString());
    }
    return std::nullopt;
}

std::optional<QString> kindMeant(const QString& word)
{
    static const QMap<QString, QStringList> words{
        {u"入会"_s, {u"入会"_s, u"加入"_s, u"新規"_s, u"新規入会"_s, u"新規加入"_s, u"新入会"_s, u"join"_s}},
        {u"再入会"_s, {u"再入会"_s, u"再加入"_s, u"復会"_s, u"復帰"_s, u"rejoin"_s}},
        {u"退会"_s, {u"退会"_s, u"脱退"_s, u"脱会"_s, u"資格喪失"_s, u"leave"_s}},
        {u"異動"_s, {u"異動"_s, u"移動"_s, u"支部異動"_s, u"支部変更"_s, u"転籍"_s, u"transfer"_s}}};
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        if (it->contains(fold(word)))
            return it.key();
    }
    return std::nullopt;
}

bool isMonth(const QString& cell)
{
    return parseMonth(cell).has_value();
}

// How well a cell fits a column that has no telling name; false where values say nothing.
bool fits(MemberColumn column, const QString& cell, const Vocabulary& vocabulary)
{
    switch (column) {
    case MemberColumn::Date:
    case MemberColumn::JoinDate:
        return parseDate(cell).has_value();
    case MemberColumn::Kind:
        return kindMeant(cell).has_value();
    case MemberColumn::Branch:
        return branchMeant(cell, vocabulary.branches).has_value();
    case MemberColumn::Month:
        return isMonth(cell);
    case MemberColumn::Headcount:
    case MemberColumn::Establishments:
        return parseInteger(cell).has_value() && !parseDate(cell);
    default:
        return false;
    }
}

double share(MemberColumn column, int index, const QList<QStringList>& sample, const Vocabulary& vocabulary)
{
    int filled = 0;
    int fitting = 0;
    for (const QStringList& row : sample) {
        const QString cell = row.value(index).trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        fitting += fits(column, cell, vocabulary) ? 1 : 0;
    }
    return filled == 0 ? 0 : double(fitting) / filled;
}

} // namespace

std::optional<QString> guessMeaning(MemberColumn column, const QString& word, const Vocabulary& vocabulary)
{
    switch (column) {
    case MemberColumn::Kind:
        return kindMeant(word);
    case MemberColumn::Branch:
    case MemberColumn::ToBranch:
        return branchMeant(word, vocabulary.branches);
    case MemberColumn::Division: {
        QString name = fold(word);
        if (const auto exact = among(vocabulary.divisions, name))
            return exact;
        if (name.endsWith(u"部会"))
            name.chop(2);
        return among(vocabulary.divisions, name);
    }
    case MemberColumn::Reason:
    case MemberColumn::Channel:
        return among(vocabulary.of(column), fold(word));
    default:
        return word;
    }
}

QString understood(const Layout& layout, MemberColumn column, const QString& word, const Vocabulary& vocabulary)
{
    const QString meaning = layout.meaning(column, word);
    if (meaning != word || !layout.meanings.contains(meaningColumn(column)))
        return meaning;
    return guessMeaning(column, word, vocabulary).value_or(word);
}

Layout guessLayout(MemberFile kind, const QStringList& header, const QList<QStringList>& sample,
                   const Vocabulary& vocabulary)
{
    Layout layout;
    QSet<int> taken;
    QStringList names;
    for (const QString& name : header)
        names.append(fold(name));
    const auto take = [&](MemberColumn column, int index) {
        layout.columns.insert(column, header[index]);
        taken.insert(index);
    };
    // The surest names of all columns first: 番号 must not take what 会員番号 of another column would.
    for (int rank = 0; rank < 20; ++rank) {
        for (const MemberColumn column : columnsOf(kind)) {
            const QString name = synonyms(column).value(rank);
            const int index = name.isEmpty() ? -1 : int(names.indexOf(name));
            if (index >= 0 && !taken.contains(index) && !layout.columns.contains(column))
                take(column, index);
        }
    }
    // Some systems head the day of every event by the word for joining.
    if (kind == MemberFile::Events && !layout.columns.contains(MemberColumn::Date)) {
        for (int i = 0; i < names.size(); ++i) {
            if (!taken.contains(i) && isJoinDate(header[i])) {
                take(MemberColumn::Date, i);
                break;
            }
        }
    }
    for (const MemberColumn column : requiredColumns(kind)) {
        if (layout.columns.contains(column))
            continue;
        int best = -1;
        // Of the cells: a stray title or a total may stand among them, and an office has words of its own for a kind.
        // Dates are not mistaken for anything else, so that bad ones among them do no harm.
        const bool isSure = column == MemberColumn::Kind || column == MemberColumn::Date || column == MemberColumn::JoinDate;
        double bestShare = isSure ? 0.5 : 0.8;
        for (int i = 0; i < header.size(); ++i) {
            if (taken.contains(i) || header[i].isEmpty())
                continue;
            if (const double found = share(column, i, sample, vocabulary); found > bestShare) {
                best = i;
                bestShare = found;
            }
        }
        if (best >= 0)
            take(column, best);
    }
    for (auto it = layout.columns.cbegin(); it != layout.columns.cend(); ++it) {
        if (vocabulary.of(it.key()).isEmpty())
            continue;
        const int index = int(header.indexOf(it.value()));
        for (const QStringList& row : sample) {
            const QString word = row.value(index).trimmed();
            if (const auto meaning = word.isEmpty() ? std::nullopt : guessMeaning(it.key(), word, vocabulary))
                layout.setMeaning(it.key(), word, *meaning);
        }
    }
    return layout;
}

std::optional<MemberFile> guessKind(const QStringList& header, const QList<QStringList>& sample,
                                    const Vocabulary& vocabulary)
{
    std::optional<MemberFile> best;
    qsizetype bestColumns = 0;
    for (int i = 0; i < memberFileCount; ++i) {
        const auto kind = MemberFile(i);
        const Layout layout = guessLayout(kind, header, sample, vocabulary);
        if (!missingColumns(kind, layout, header).isEmpty())
            continue;
        // A roster may have a column named 区分 too (法人, 個人): only its words tell.
        const int kindColumn = int(header.indexOf(layout.columnName(MemberColumn::Kind)));
        if (kind == MemberFile::Events && isJoinDate(layout.columnName(MemberColumn::Date)) &&
            share(MemberColumn::Kind, kindColumn, sample, vocabulary) <= 0.5)
            continue;
        if (layout.columns.size() > bestColumns) {
            best = kind;
            bestColumns = layout.columns.size();
        }
    }
    return best;
}

} // namespace shirube::exchange
