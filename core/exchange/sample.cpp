// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"

#include "core/base/calendar.h"
#include "core/membership/target.h"
#include "core/plan/plan_store.h"
#include "core/reserve/reserve_store.h"
#include "core/storage/safe_file.h"

#include <QFile>
#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <vector>

namespace shirube::exchange
{

using namespace Qt::StringLiterals;

namespace
{

struct Weighted
{
    QStringView name;
    int weight;
};

constexpr std::array branches{
    Weighted{u"千代田", 85}, Weighted{u"中央", 80}, Weighted{u"港", 84},     Weighted{u"新宿", 65},   Weighted{u"文京", 35},
    Weighted{u"台東", 45},   Weighted{u"北", 26},   Weighted{u"荒川", 22},   Weighted{u"品川", 44},   Weighted{u"目黒", 26},
    Weighted{u"大田", 52},   Weighted{u"世田谷", 46}, Weighted{u"渋谷", 60}, Weighted{u"中野", 25},   Weighted{u"杉並", 32},
    Weighted{u"豊島", 40},   Weighted{u"板橋", 36}, Weighted{u"練馬", 34},   Weighted{u"江東", 42},   Weighted{u"墨田", 38},
    Weighted{u"足立", 42},   Weighted{u"葛飾", 32}, Weighted{u"江戸川", 38}};
constexpr std::array divisions{Weighted{u"商業", 18},   Weighted{u"商業卸売", 16}, Weighted{u"貿易", 5},
                               Weighted{u"交通運輸", 6}, Weighted{u"サービス", 22}, Weighted{u"工業", 12},
                               Weighted{u"資源・エネルギー", 2}, Weighted{u"金融", 3}, Weighted{u"建設・不動産", 11},
                               Weighted{u"情報通信", 7}};
constexpr std::array sizes{Weighted{u"小規模", 62}, Weighted{u"中小", 27}, Weighted{u"中堅", 8}, Weighted{u"大企業", 3}};
constexpr std::array reasons{Weighted{u"廃業", 22},     Weighted{u"解散", 4},     Weighted{u"倒産", 5},
                             Weighted{u"区外移転", 12}, Weighted{u"合併", 3},     Weighted{u"代表者死亡", 3},
                             Weighted{u"経費節減", 18}, Weighted{u"メリットなし", 11}, Weighted{u"未利用", 9},
                             Weighted{u"担当者・代表者交代", 4}, Weighted{u"未納整理", 6}, Weighted{u"所在不明", 3}};
constexpr std::array channels{Weighted{u"議員・役員紹介", 14}, Weighted{u"会員紹介", 18},  Weighted{u"職員勧誘", 26},
                              Weighted{u"経営相談・融資", 14}, Weighted{u"セミナー・検定", 9}, Weighted{u"共済", 5},
                              Weighted{u"金融機関", 6},        Weighted{u"Web", 6},        Weighted{u"その他", 2}};
constexpr std::array trades{u"商事", u"製作所", u"工業", u"食品", u"印刷", u"建設", u"運輸", u"システム", u"企画", u"物産"};

// January to December, of a thousand: March takes the leaves, June and November the joins.
constexpr std::array leaveSeason{40, 50, 420, 40, 45, 55, 50, 40, 70, 60, 60, 70};
constexpr std::array joinSeason{55, 60, 75, 85, 80, 145, 80, 50, 75, 90, 140, 65};
// Yearly joins and leaves, in thousandths of the members, FY2012 to FY2021.
constexpr std::array joinRate{41, 42, 43, 45, 46, 47, 46, 44, 36, 43};
constexpr std::array leaveRate{44, 43, 42, 41, 41, 40, 41, 42, 40, 39};

/// Whole numbers from a generator whose sequence the language fixes; its distributions are not fixed.
class Dice
{
public:
    int below(int bound) { return int(m_generator() % quint64(bound)); }

    template <size_t Count>
    int pick(const std::array<Weighted, Count>& choices)
    {
        int total = 0;
        for (const Weighted& choice : choices)
            total += choice.weight;
        int at = below(total);
        int index = 0;
        while (at >= choices[size_t(index)].weight)
            at -= choices[size_t(index++)].weight;
        return index;
    }

    int pickMonth(const std::array<int, 12>& thousandths)
    {
        int at = below(std::accumulate(thousandths.begin(), thousandths.end(), 0));
        int month = 0;
        while (at >= thousandths[size_t(month)])
            at -= thousandths[size_t(month++)];
        return month + 1;
    }

private:
    std::mt19937_64 m_generator{20210401};
};

struct Company
{
    int number = 0;
    int branch = 0;
    int division = 0;
    int size = 0;
    QDate lastEvent;
    int rejoinYear = 0; // 0: never
};

struct Line
{
    QDate day;
    int order = 0;
    QStringList cells;
};

class SampleLedger
{
public:
    explicit SampleLedger(int companies) : m_companies(companies) {}

    std::vector<Line> write()
    {
        openingStock();
        for (int year = firstYear; year <= lastYear; ++year) {
            leaves(year);
            rejoins(year);
            transfers(year);
            joins(year);
        }
        std::erase_if(m_lines, [](const Line& line) { return line.day > lastDay; });
        std::sort(m_lines.begin(), m_lines.end(),
                  [](const Line& a, const Line& b) { return std::tie(a.day, a.order) < std::tie(b.day, b.order); });
        return std::move(m_lines);
    }

private:
    static constexpr int firstYear = 2012;
    static constexpr int lastYear = 2021;
    static inline const QDate lastDay{2021, 12, 31};

    void add(const Company& company, QStringView kind, QDate day, int toBranch, QStringView reason, QStringView channel)
    {
        static const QString formats[] = {u"㈱見本%1%2"_s, u"見本%1%2株式会社"_s, u"有限会社見本%1%2"_s};
        const QString name = formats[company.number % 3].arg(trades[size_t(company.number % int(trades.size()))])
                                 .arg(company.number, 6, 10, QChar(u'0'));
        m_lines.push_back({day,
                           int(m_lines.size()),
                           {u"%1"_s.arg(company.number, 8, 10, QChar(u'0')), kind.toString(), day.toString(u"yyyy/M/d"_s),
                            branches[size_t(company.branch)].name.toString(),
                            toBranch < 0 ? QString() : branches[size_t(toBranch)].name.toString(),
                            divisions[size_t(company.division)].name.toString(),
                            sizes[size_t(company.size)].name.toString(), name, reason.toString(), channel.toString()}});
    }

    QDate dayIn(int fiscalYear, int month)
    {
        const YearMonth ym(month >= 4 ? fiscalYear : fiscalYear + 1, month);
        // Notices of leaving are booked on the year's last day.
        if (month == 3 && m_dice.below(3) > 0)
            return ym.lastDay();
        return ym.firstDay().addDays(m_dice.below(ym.lastDay().day()));
    }

    void joinNew(QDate day)
    {
        Company company;
        company.number = ++m_lastNumber;
        company.branch = m_dice.pick(branches);
        company.division = m_dice.pick(divisions);
        company.size = m_dice.pick(sizes);
        company.lastEvent = day;
        add(company, u"入会", day, -1, {}, channels[size_t(m_dice.pick(channels))].name);
        m_members.push_back(company);
    }

    void openingStock()
    {
        const QDate first(1975, 4, 1);
        const int days = int(first.daysTo(QDate(firstYear, 4, 1)));
        for (int i = 0; i < m_companies; ++i)
            joinNew(first.addDays(days - 1 - int(qint64(m_dice.below(days)) * m_dice.below(days) / days)));
    }

    void leaves(int year)
    {
        const int count = int(qint64(m_members.size()) * leaveRate[size_t(year - firstYear)] / 1000);
        for (int i = 0; i < count; ++i) {
            const auto index = size_t(m_dice.below(int(m_members.size())));
            Company company = m_members[index];
            const QDate day = dayIn(year, m_dice.pickMonth(leaveSeason));
            if (day <= company.lastEvent)
                continue;
            m_members[index] = m_members.back();
            m_members.pop_back();
            company.lastEvent = day;
            company.rejoinYear = m_dice.below(25) == 0 ? year + 1 + m_dice.below(4) : 0;
            add(company, u"退会", day, -1, reasons[size_t(m_dice.pick(reasons))].name, {});
            if (company.rejoinYear)
                m_left.push_back(company);
        }
    }

    void rejoins(int year)
    {
        std::vector<Company> waiting;
        for (Company& company : m_left) {
            if (company.rejoinYear != year) {
                waiting.push_back(company);
                continue;
            }
            company.lastEvent = dayIn(year, m_dice.pickMonth(joinSeason));
            add(company, u"再入会", company.lastEvent, -1, {}, channels[size_t(m_dice.pick(channels))].name);
            m_members.push_back(company);
        }
        m_left = waiting;
    }

    void transfers(int year)
    {
        const auto count = int(m_members.size() / 320);
        for (int i = 0; i < count; ++i) {
            Company& company = m_members[size_t(m_dice.below(int(m_members.size())))];
            const QDate day = dayIn(year, 1 + m_dice.below(12));
            const int to = m_dice.pick(branches);
            if (day <= company.lastEvent || to == company.branch)
                continue;
            add(company, u"異動", day, to, {}, {});
            company.branch = to;
            company.lastEvent = day;
        }
    }

    void joins(int year)
    {
        const int count = int(qint64(m_members.size()) * joinRate[size_t(year - firstYear)] / 1000);
        for (int i = 0; i < count; ++i)
            joinNew(dayIn(year, m_dice.pickMonth(joinSeason)));
    }

    int m_companies;
    Dice m_dice;
    int m_lastNumber = 0;
    std::vector<Company> m_members;
    std::vector<Company> m_left;
    std::vector<Line> m_lines;
};

} // namespace

Result<> writeSampleEvents(const QString& path, const SampleSize& size, Encoding encoding)
{
    storage::SafeFile file(path);
    SHIRUBE_TRY(file.open());
    CsvWriter writer(Dialect::Exchange, encoding);
    writer.addRow({u"会員番号"_s, u"区分"_s, u"日付"_s, u"支部"_s, u"異動先支部"_s, u"部会"_s, u"規模"_s, u"事業所名"_s,
                   u"理由"_s, u"経路"_s});
    int rows = 0;
    for (const Line& line : SampleLedger(size.companies).write()) {
        writer.addRow(line.cells);
        if (++rows % 4096 == 0)
            SHIRUBE_TRY(file.write(writer.take()));
    }
    SHIRUBE_TRY(file.write(writer.take()));
    return file.commit();
}

Result<> addSampleEntries(storage::Transaction& transaction)
{
    const storage::Database& database = transaction.database();
    SHIRUBE_ASSIGN(const QList<plan::Organ> organs, plan::loadOrgans(database, plan::OrganKind::Branch));
    // 83,000 by weight; what rounding leaves over goes to the first branches.
    const QDate due(2023, 3, 31);
    const int total = std::accumulate(branches.begin(), branches.end(), 0,
                                      [](int sum, const Weighted& branch) { return sum + branch.weight; });
    std::vector<qint64> shares;
    for (const Weighted& branch : branches)
        shares.push_back(83'000LL * branch.weight / total);
    qint64 left = 83'000 - std::accumulate(shares.begin(), shares.end(), 0LL);
    for (const plan::Organ& organ : organs) {
        const auto it = std::find_if(branches.begin(), branches.end(),
                                     [&](const Weighted& branch) { return branch.name == organ.name; });
        if (it == branches.end())
            continue;
        const qint64 share = shares[size_t(it - branches.begin())] + (left-- > 0 ? 1 : 0);
        SHIRUBE_TRY(membership::putTarget(transaction, {organ.id, due, share}));
    }
    SHIRUBE_ASSIGN(const QList<plan::Initiative> items, plan::loadInitiatives(database));
    for (qsizetype i = 0; i < items.size(); ++i) {
        plan::Initiative changed = items[i];
        const qsizetype turn = i * 7 % 20;
        if (turn < 9)
            changed.status = plan::Status::UnderWay;
        else if (turn < 14)
            changed.status = plan::Status::Done;
        else if (turn < 16)
            changed.status = plan::Status::NotBegun;
        else if (turn == 16)
            changed.status = plan::Status::Stopped;
        SHIRUBE_TRY(plan::updateInitiative(transaction, items[i], changed));
    }
    SHIRUBE_ASSIGN(const QList<reserve::ReserveFund> funds, reserve::loadFunds(database));
    if (!funds.isEmpty())
        SHIRUBE_TRY(reserve::updateOpening(transaction, funds.first().id, Yen{3'200'000'000}, QDate(2020, 3, 31)));
    return {};
}

} // namespace shirube::exchange
