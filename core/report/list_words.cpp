// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/list_words.h"

#include "core/membership/figure_store.h"

#include <QCoreApplication>
#include <QHash>

namespace shirube::report
{

using namespace Qt::StringLiterals;

QString displayWord(const QString& word)
{
    static const QHash<QString, const char*> names{
        {u"入会"_s, QT_TRANSLATE_NOOP("Words", "Join")},
        {u"再入会"_s, QT_TRANSLATE_NOOP("Words", "Rejoin")},
        {u"退会"_s, QT_TRANSLATE_NOOP("Words", "Leave")},
        {u"異動"_s, QT_TRANSLATE_NOOP("Words", "Transfer")},
        {u"廃業"_s, QT_TRANSLATE_NOOP("Words", "Closed down")},
        {u"解散"_s, QT_TRANSLATE_NOOP("Words", "Dissolved")},
        {u"倒産"_s, QT_TRANSLATE_NOOP("Words", "Bankrupt")},
        {u"区外移転"_s, QT_TRANSLATE_NOOP("Words", "Moved out of the wards")},
        {u"合併"_s, QT_TRANSLATE_NOOP("Words", "Merged")},
        {u"代表者死亡"_s, QT_TRANSLATE_NOOP("Words", "Representative died")},
        {u"経費節減"_s, QT_TRANSLATE_NOOP("Words", "Cutting costs")},
        {u"会費改定"_s, QT_TRANSLATE_NOOP("Words", "Change of fees")},
        {u"メリットなし"_s, QT_TRANSLATE_NOOP("Words", "Sees no benefit")},
        {u"未利用"_s, QT_TRANSLATE_NOOP("Words", "Services not used")},
        {u"担当者・代表者交代"_s, QT_TRANSLATE_NOOP("Words", "New representative")},
        {u"重複整理"_s, QT_TRANSLATE_NOOP("Words", "Double entry cleared")},
        {u"未納整理"_s, QT_TRANSLATE_NOOP("Words", "Fees not paid")},
        {u"除名"_s, QT_TRANSLATE_NOOP("Words", "Expelled")},
        {u"資格喪失"_s, QT_TRANSLATE_NOOP("Words", "No longer eligible")},
        {u"所在不明"_s, QT_TRANSLATE_NOOP("Words", "Not to be found")},
        {u"不明"_s, QT_TRANSLATE_NOOP("Words", "Unknown")},
        {u"議員・役員紹介"_s, QT_TRANSLATE_NOOP("Words", "Council referral")},
        {u"会員紹介"_s, QT_TRANSLATE_NOOP("Words", "Member referral")},
        {u"職員勧誘"_s, QT_TRANSLATE_NOOP("Words", "Staff recruiting")},
        {u"部会・委員会・支部事業"_s, QT_TRANSLATE_NOOP("Words", "Chamber events")},
        {u"経営相談・融資"_s, QT_TRANSLATE_NOOP("Words", "Business advice and loans")},
        {u"セミナー・検定"_s, QT_TRANSLATE_NOOP("Words", "Seminars and examinations")},
        {u"共済"_s, QT_TRANSLATE_NOOP("Words", "Mutual aid")},
        {u"金融機関"_s, QT_TRANSLATE_NOOP("Words", "Financial institutions")},
        {u"Web"_s, QT_TRANSLATE_NOOP("Words", "Web")},
        {u"その他"_s, QT_TRANSLATE_NOOP("Words", "Other")},
        {u"大企業"_s, QT_TRANSLATE_NOOP("Words", "Large")},
        {u"中堅"_s, QT_TRANSLATE_NOOP("Words", "Mid-sized")},
        {u"中小"_s, QT_TRANSLATE_NOOP("Words", "Small and medium")},
        {u"小規模"_s, QT_TRANSLATE_NOOP("Words", "Very small")},
        {u"積立金"_s, QT_TRANSLATE_NOOP("Words", "Reserve fund")},
        {u"見本.csv"_s, QT_TRANSLATE_NOOP("Words", "Sample.csv")},
        {u"標準 (A-E)"_s, QT_TRANSLATE_NOOP("Words", "Standard (A–E)")},
        {u"目標を大きく上回る"_s, QT_TRANSLATE_NOOP("Words", "Far above target")},
        {u"目標達成"_s, QT_TRANSLATE_NOOP("Words", "Achieved")},
        {u"おおむね達成"_s, QT_TRANSLATE_NOOP("Words", "Mostly achieved")},
        {u"一部達成"_s, QT_TRANSLATE_NOOP("Words", "Partly achieved")},
        {u"やや不十分"_s, QT_TRANSLATE_NOOP("Words", "Somewhat short")},
        {u"不十分"_s, QT_TRANSLATE_NOOP("Words", "Short")},
        {u"未達成"_s, QT_TRANSLATE_NOOP("Words", "Not achieved")},
        {u"未実施"_s, QT_TRANSLATE_NOOP("Words", "Not carried out")},
        {u"3段階 (順調・やや遅れ・遅れ)"_s, QT_TRANSLATE_NOOP("Words", "Three steps (on track, slightly behind, behind)")},
        {u"7段階"_s, QT_TRANSLATE_NOOP("Words", "Seven steps")},
        {u"進捗記号 (F・S・A・B・C・X・Y・Z)"_s, QT_TRANSLATE_NOOP("Words", "Progress signs (F, S, A, B, C, X, Y, Z)")},
        {u"順調"_s, QT_TRANSLATE_NOOP("Words", "On track")},
        {u"やや遅れ"_s, QT_TRANSLATE_NOOP("Words", "Slightly behind")},
        {u"遅れ"_s, QT_TRANSLATE_NOOP("Words", "Behind")},
        {u"100%以上"_s, QT_TRANSLATE_NOOP("Words", "100 % or more")},
        {u"90%以上"_s, QT_TRANSLATE_NOOP("Words", "90 % or more")},
        {u"80%以上"_s, QT_TRANSLATE_NOOP("Words", "80 % or more")},
        {u"70%以上"_s, QT_TRANSLATE_NOOP("Words", "70 % or more")},
        {u"60%以上"_s, QT_TRANSLATE_NOOP("Words", "60 % or more")},
        {u"50%以上"_s, QT_TRANSLATE_NOOP("Words", "50 % or more")},
        {u"50%未満"_s, QT_TRANSLATE_NOOP("Words", "Below 50 %")},
        {u"完了"_s, QT_TRANSLATE_NOOP("Words", "Done")},
        {u"計画を上回る"_s, QT_TRANSLATE_NOOP("Words", "Above plan")},
        {u"計画どおり"_s, QT_TRANSLATE_NOOP("Words", "As planned")},
        {u"改善が必要"_s, QT_TRANSLATE_NOOP("Words", "Needs work")},
        {u"大幅な改善が必要"_s, QT_TRANSLATE_NOOP("Words", "Needs much work")},
        {u"未着手"_s, QT_TRANSLATE_NOOP("Words", "Not begun")},
        {u"中止"_s, QT_TRANSLATE_NOOP("Words", "Stopped")},
        {u"判断困難"_s, QT_TRANSLATE_NOOP("Words", "Hard to judge")}};
    if (word.isEmpty())
        return QCoreApplication::translate("Report", "(none given)");
    if (word == QLatin1StringView(membership::unlistedWord))
        return QCoreApplication::translate("Report", "(not on the list)");
    const auto name = names.constFind(word);
    return name == names.cend() ? word : QCoreApplication::translate("Words", *name);
}

QString keptWord(const QString& entered, const QString& kept)
{
    return entered == cellWord(kept) ? kept : entered;
}

QString cellWord(const QString& word)
{
    return word.isEmpty() ? word : displayWord(word);
}

} // namespace shirube::report
