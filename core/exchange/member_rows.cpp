// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/member_rows.h"

#include "core/base/parse.h"
#include "core/exchange/csv_writer.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::EventRow;

namespace
{

constexpr quint16 unknown = 0xFFFF;
constexpr qsizetype longestText = 600; // bytes of UTF-8: about 200 characters
const QDate founded(membership::foundingYear, 1, 1);

QByteArrayView trimmed(QByteArrayView bytes)
{
    return bytes.trimmed();
}

// 2021-04-01, 2021/4/1 and 20210401 without a detour through QString; nullopt leaves the rest to parseDate().
std::optional<QDate> plainDate(QByteArrayView text)
{
    int part[3]{};
    if (text.size() == 8 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        std::from_chars(text.data(), text.data() + 4, part[0]);
        std::from_chars(text.data() + 4, text.data() + 6, part[1]);
        std::from_chars(text.data() + 6, text.data() + 8, part[2]);
    } else {
        const char* at = text.data();
        const char* const end = at + text.size();
        for (int i = 0; i < 3; ++i) {
            const auto [rest, error] = std::from_chars(at, end, part[i]);
            const auto digits = rest - at;
            if (error != std::errc() || (i == 0 ? digits != 4 : digits > 2))
                return std::nullopt;
            at = rest;
            if (i < 2 ? at == end || (*at != '/' && *at != '-') : at != end)
                return std::nullopt;
            ++at;
        }
    }
    const QDate date(part[0], part[1], part[2]);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// How spreadsheets keep leading zeros: '0007 and ="0007".
QString bareNumber(QString number)
{
    if (number.startsWith(u"=\"") && number.endsWith(u'"') && number.size() > 3)
        return number.mid(2, number.size() - 3);
    return number.startsWith(u'\'') ? number.mid(1) : number;
}

// 1.23E+06: what a spreadsheet makes of a long number.
bool isRounded(QByteArrayView number)
{
    const qsizetype exponent = number.indexOf('+');
    return exponent > 1 && (number[exponent - 1] == 'E' || number[exponent - 1] == 'e') && number[0] >= '0' &&
           number[0] <= '9' && (exponent == 2 || number[1] == '.');
}

RowProblem problemOf(DateFlaw flaw)
{
    switch (flaw) {
    case DateFlaw::NoDate:
        return RowProblem::BadDate;
    case DateFlaw::NoSuchDay:
        return RowProblem::NoSuchDay;
    case DateFlaw::EraNotBegun:
        return RowProblem::EraNotBegun;
    case DateFlaw::EraOver:
        return RowProblem::EraOver;
    }
    Q_UNREACHABLE();
}

quint16 kindOf(const QString& word)
{
    static const QHash<QString, EventKind> words{{u"入会"_s, EventKind::Join},
                                                 {u"再入会"_s, EventKind::Rejoin},
                                                 {u"退会"_s, EventKind::Leave},
                                                 {u"異動"_s, EventKind::Transfer}};
    const auto it = words.constFind(normalizedCode(word));
    return it == words.cend() ? unknown : quint16(*it);
}

} // namespace

Result<MemberRows> MemberRows::create(const CsvReader& reader, MemberFile kind, const Layout& layout,
                                      const QList<plan::Organ>& organs, QDate today, membership::LedgerWords words)
{
    MemberRows rows(reader);
    rows.m_ledgerWords = std::move(words);
    rows.m_kind = kind;
    rows.m_today = today;
    rows.m_layout = layout;
    rows.m_unseen = requiredColumns(kind);
    rows.m_columns.fill(-1);
    for (const MemberColumn column : columnsOf(kind)) {
        if (const QString name = layout.columnName(column); !name.isEmpty())
            rows.m_columns[size_t(column)] = reader.column(name);
    }
    QStringList missing;
    for (const MemberColumn column : missingColumns(kind, layout, reader.header()))
        missing.append(headerOf(column));
    if (!missing.isEmpty())
        return fail(ErrorCode::Structure,
                    QCoreApplication::translate("Exchange", "The first line lacks the column %1. Nothing was changed. Name "
                                                            "the columns as the program's own export does, say in the "
                                                            "import window which column it is, or check the encoding.")
                        .arg(missing.join(u", ")));
    for (const plan::Organ& organ : organs) {
        if (organ.kind == plan::OrganKind::Branch)
            rows.m_branches.insert(normalizedCode(organ.name), quint16(organ.id.value));
        if (organ.kind == plan::OrganKind::Division)
            rows.m_divisions.insert(normalizedCode(organ.name), quint16(organ.id.value));
    }
    return rows;
}

QByteArrayView MemberRows::bytes(const CsvRecord& record, MemberColumn column) const
{
    const int index = m_columns[size_t(column)];
    return index < 0 ? QByteArrayView() : trimmed(record.fields[size_t(index)]);
}

QStringList MemberRows::ignoredColumns() const
{
    QStringList ignored;
    for (int i = 0; i < m_reader->header().size(); ++i) {
        if (std::find(m_columns.begin(), m_columns.end(), i) == m_columns.end() && !m_reader->header()[i].isEmpty())
            ignored.append(m_reader->header()[i]);
    }
    return ignored;
}

std::optional<quint16> MemberRows::organ(QByteArrayView cell, MemberColumn column, const QHash<QString, quint16>& names,
                                         QStringView suffix, Lookup& seen)
{
    const QByteArray key = QByteArray::fromRawData(cell.data(), cell.size());
    const auto it = seen.constFind(key);
    if (it != seen.cend())
        return *it;
    const auto text = m_reader->text(cell);
    if (!text)
        return std::nullopt;
    QString name = normalizedCode(understood(m_layout, column, *text, m_vocabulary));
    quint16 id = names.value(name, unknown);
    if (id == unknown && name.endsWith(suffix))
        id = names.value(name.chopped(suffix.size()), unknown);
    seen.insert(cell.toByteArray(), id);
    return id;
}

const MemberRows::Word* MemberRows::word(QByteArrayView cell, MemberColumn column)
{
    static const Word none;
    if (cell.isEmpty())
        return &none;
    auto& known = m_words[size_t(column)];
    const auto it = known.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
    if (it != known.cend())
        return &*it;
    const auto written = m_reader->text(cell);
    if (!written)
        return nullptr;
    const QString meant = m_layout.meaning(column, withoutFormulaGuard(*written).trimmed().toString());
    const QStringList listed = m_vocabulary.of(column);
    Word word{meant.toUtf8()};
    word.isListed = listed.isEmpty() || listed.contains(meant);
    word.size = column == MemberColumn::Size ? m_ledgerWords.sizes.indexOf(word.text) : quint16(0);
    word.reason = m_ledgerWords.reasonIndex(word.text);
    word.channel = m_ledgerWords.channelIndex(word.text);
    if (known.size() < 10'000) // else free text rather than a word that repeats
        return &*known.insert(cell.toByteArray(), word);
    return &(m_rareWords[size_t(column)] = word);
}

QByteArrayView MemberRows::keep(QStringView text)
{
    const qsizetype at = m_texts.size();
    m_texts.resize(at + m_toUtf8.requiredSpace(text.size()));
    const char* end = m_toUtf8.appendToBuffer(m_texts.data() + at, text);
    m_texts.resize(end - m_texts.constData());
    return QByteArrayView(m_texts).sliced(at);
}

std::optional<QByteArrayView> MemberRows::utf8(QByteArrayView cell)
{
    if (!decodeInto(m_decoded, cell, m_reader->encoding()))
        return std::nullopt;
    return keep(withoutFormulaGuard(m_decoded).trimmed());
}

void MemberRows::makeRoom(const CsvRecord& record)
{
    qsizetype bytes = 0;
    for (const QByteArrayView field : record.fields)
        bytes += field.size() + 1;
    m_texts.resize(0);
    m_texts.reserve(m_toUtf8.requiredSpace(bytes) + 64);
}

MemberRows::Problem MemberRows::read(const CsvRecord& record, std::vector<EventRow>& events)
{
    events.clear();
    makeRoom(record);
    if (record.hasNul)
        return {RowProblem::Nul, MemberColumn::Row};
    if (record.fields.size() != size_t(m_reader->header().size()))
        return {RowProblem::FieldCount, MemberColumn::Row};
    if (!m_unseen.isEmpty())
        m_unseen.removeIf([&](MemberColumn column) { return !bytes(record, column).isEmpty(); });
    if (m_kind == MemberFile::Roster)
        return readRoster(record, events);
    EventRow row;
    const Problem problem = readEvent(record, row);
    if (problem.problem == RowProblem::None)
        events.push_back(row);
    return problem;
}

MemberRows::Problem MemberRows::readCommon(const CsvRecord& record, EventRow& row)
{
    row.event.line = quint32(record.line);
    QByteArrayView number = bytes(record, MemberColumn::Number);
    if (!std::all_of(number.begin(), number.end(), [](char c) { return c > ' ' && c < 0x7f && c != '\'' && c != '='; })) {
        const auto text = m_reader->text(number); // full-width digits, a spreadsheet's apostrophe
        if (!text)
            return {RowProblem::Unreadable, MemberColumn::Number};
        number = keep(bareNumber(normalizedCode(*text)));
    }
    if (number.isEmpty())
        return {RowProblem::NumberMissing, MemberColumn::Number};
    if (isRounded(number))
        return {RowProblem::NumberRounded, MemberColumn::Number};
    const auto member = membership::MemberNumber::fromUtf8(number);
    if (!member)
        return {RowProblem::NumberTooLong, MemberColumn::Number};
    row.event.member = *member;
    m_number = member->bytes;
    row.member = {m_number.data(), number.size()};

    const auto branch = organ(bytes(record, MemberColumn::Branch), MemberColumn::Branch, m_branches, u"支部", m_branchCells);
    if (!branch)
        return {RowProblem::Unreadable, MemberColumn::Branch};
    if (*branch == unknown)
        return {RowProblem::UnknownBranch, MemberColumn::Branch};
    row.event.branch = *branch;

    if (const QByteArrayView division = bytes(record, MemberColumn::Division); !division.isEmpty()) {
        const auto found = organ(division, MemberColumn::Division, m_divisions, u"部会", m_divisionCells);
        if (!found)
            return {RowProblem::Unreadable, MemberColumn::Division};
        if (*found == unknown)
            return {RowProblem::UnknownDivision, MemberColumn::Division};
        row.event.division = *found;
    }

    if (const QByteArrayView company = bytes(record, MemberColumn::Company); !company.isEmpty()) {
        const auto name = utf8(company);
        if (!name)
            return {RowProblem::Unreadable, MemberColumn::Company};
        if (name->size() > longestText)
            return {RowProblem::TextTooLong, MemberColumn::Company};
        row.companyName = *name;
    }
    for (const auto& [column, into] : {std::pair{MemberColumn::Size, &row.sizeClass}, {MemberColumn::Reason, &row.reason},
                                       {MemberColumn::Channel, &row.channel}}) {
        const Word* word = this->word(bytes(record, column), column);
        if (!word)
            return {RowProblem::Unreadable, column};
        if (word->text.size() > longestText)
            return {RowProblem::TextTooLong, column};
        *into = word->text;
        if (!word->isListed)
            m_unlisted.push_back({quint32(record.line), column});
        switch (column) {
        case MemberColumn::Size:
            row.event.sizeClass = word->size;
            break;
        case MemberColumn::Reason:
            m_reason = word->reason;
            break;
        default:
            m_channel = word->channel;
        }
    }
    return {};
}

MemberRows::DateCell MemberRows::dateCell(QByteArrayView cell) const
{
    auto date = plainDate(cell);
    if (!date) {
        const auto text = m_reader->text(cell);
        if (!text)
            return {RowProblem::Unreadable, {}, {}};
        date = parseDate(*text);
        if (!date)
            return {problemOf(dateFlaw(*text)), {}, {}};
    }
    if (*date > m_today)
        return {RowProblem::FutureDate, {}, {}};
    if (*date < founded)
        return {RowProblem::EarlyDate, {}, {}};
    return {RowProblem::None, membership::dayOf(*date), date->toString(Qt::ISODate).toLatin1()};
}

MemberRows::Problem MemberRows::readDate(QByteArrayView cell, MemberColumn column, EventRow& row)
{
    auto known = m_dateCells.constFind(QByteArray::fromRawData(cell.data(), cell.size()));
    if (known == m_dateCells.cend()) {
        if (m_dateCells.size() > 100'000) // no file has that many days
            m_dateCells.clear();
        known = m_dateCells.insert(cell.toByteArray(), dateCell(cell));
    }
    if (known->problem != RowProblem::None)
        return {known->problem, column};
    row.event.setDay(known->day);
    row.date = known->iso;
    return {};
}

MemberRows::Problem MemberRows::readEvent(const CsvRecord& record, EventRow& row)
{
    if (const Problem problem = readCommon(record, row); problem.problem != RowProblem::None)
        return problem;
    membership::LedgerEvent& event = row.event;

    const QByteArrayView kindCell = bytes(record, MemberColumn::Kind);
    auto kind = m_kindCells.constFind(QByteArray::fromRawData(kindCell.data(), kindCell.size()));
    if (kind == m_kindCells.cend()) {
        const auto text = m_reader->text(kindCell);
        if (!text)
            return {RowProblem::Unreadable, MemberColumn::Kind};
        kind = m_kindCells.insert(kindCell.toByteArray(), kindOf(understood(m_layout, MemberColumn::Kind, *text, m_vocabulary)));
    }
    if (*kind == unknown)
        return {RowProblem::UnknownKind, MemberColumn::Kind};
    event.kind = EventKind(*kind);
    event.word = event.kind == EventKind::Leave ? m_reason : m_channel;

    if (const Problem problem = readDate(bytes(record, MemberColumn::Date), MemberColumn::Date, row);
        problem.problem != RowProblem::None)
        return problem;

    const QByteArrayView toCell = bytes(record, MemberColumn::ToBranch);
    if (event.kind != EventKind::Transfer) {
        if (!toCell.isEmpty())
            return {RowProblem::TargetUnused, MemberColumn::ToBranch};
    } else if (toCell.isEmpty()) {
        return {RowProblem::TargetMissing, MemberColumn::ToBranch};
    } else {
        const auto to = organ(toCell, MemberColumn::ToBranch, m_branches, u"支部", m_branchCells);
        if (!to)
            return {RowProblem::Unreadable, MemberColumn::ToBranch};
        if (*to == unknown)
            return {RowProblem::UnknownBranch, MemberColumn::ToBranch};
        if (*to == event.branch)
            return {RowProblem::SameBranch, MemberColumn::ToBranch};
        event.toBranch = *to;
    }
    event.contentHash = contentHash(event, row.sizeClass, row.companyName, row.reason, row.channel);
    return {};
}

// A roster line is a join and, for those who have left, a leave; the reason belongs to the leave, the channel
// to the join.
MemberRows::Problem MemberRows::readRoster(const CsvRecord& record, std::vector<EventRow>& events)
{
    EventRow join;
    if (const Problem problem = readCommon(record, join); problem.problem != RowProblem::None)
        return problem;
    EventRow leave = join;
    join.event.kind = EventKind::Join;
    join.event.word = m_channel;
    join.reason = {};
    if (const Problem problem = readDate(bytes(record, MemberColumn::JoinDate), MemberColumn::JoinDate, join);
        problem.problem != RowProblem::None)
        return problem;
    join.event.contentHash = contentHash(join.event, join.sizeClass, join.companyName, {}, join.channel);
    events.push_back(join);

    const QByteArrayView leaveCell = bytes(record, MemberColumn::LeaveDate);
    if (leaveCell.isEmpty())
        return {};
    leave.event.kind = EventKind::Leave;
    leave.event.word = m_reason;
    leave.channel = {};
    Problem problem = readDate(leaveCell, MemberColumn::LeaveDate, leave);
    if (problem.problem == RowProblem::None && leave.event.day < join.event.day)
        problem = {RowProblem::LeaveBeforeJoin, MemberColumn::LeaveDate};
    if (problem.problem != RowProblem::None) {
        events.clear();
        return problem;
    }
    leave.event.contentHash = contentHash(leave.event, leave.sizeClass, leave.companyName, leave.reason, {});
    events.push_back(leave);
    return {};
}

} // namespace shirube::exchange
