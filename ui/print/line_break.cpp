// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/line_break.h"

#include <QRegularExpression>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype farthest = 12; // characters that may go down to the next line

bool mayBegin(QChar c)
{
    constexpr QStringView never = u"、。，．・：；？！ー゛゜ヽヾゝゞ々〻）」』】〕〉》］｝’”…‥〜～‐–"
                                  u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
                                  u",.:;!?)]}%％℃°′″ｧｨｩｪｫｬｭｮｯｰ｡､｣ﾞﾟ";
    return !never.contains(c);
}

bool mayEnd(QChar c)
{
    constexpr QStringView never = u"（「『【〔〈《［｛‘“([{｢￥¥＄$￡＃#№△▲±+＋";
    return !never.contains(c);
}

// What is counted stays with its number: 31日.
bool isCounter(QChar c)
{
    return u"年月日社件名人回円点位か時分歳倍"_s.contains(c);
}

// Letters and digits of a word stay together.
bool isOfWord(QChar c)
{
    return (c.isLetterOrNumber() && c.unicode() < 0x3000) || c.isMark() || c == u'\'';
}

// In the middle of a foreign word: ミー|ティング.
bool tearsKatakana(QStringView text, qsizetype at)
{
    const auto isKatakana = [](QChar c) { return c.unicode() >= 0x30a1 && c.unicode() <= 0x30fc && c != u'・'; };
    return at > 0 && at < text.size() && isKatakana(text.at(at - 1)) && isKatakana(text.at(at));
}

// Between the parts of a day: 2023年|3月31日, 31 Mar |2023.
bool tearsDate(QStringView text, qsizetype at)
{
    static const QRegularExpression date(u"[0-9]{1,4}年[0-9]{1,2}月([0-9]{1,2}日)?|[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}"_s);
    constexpr qsizetype longest = 11;
    const qsizetype from = std::max<qsizetype>(0, at - longest);
    const QString around = text.sliced(from, std::min(text.size() - from, 2 * longest)).toString();
    for (auto found = date.globalMatch(around); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.capturedStart() + from < at && at < match.capturedEnd() + from)
            return true;
    }
    return false;
}

} // namespace

bool mayBreak(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at);
    if (after.isSpace())
        return mayBreak(text, at + 1); // a line may end before a blank where the next may begin behind it
    if (before.isSpace())
        return !after.isSpace() && mayBegin(after);
    if (after.isLowSurrogate() || after.isMark() || (isOfWord(before) && isOfWord(after)))
        return false;
    const bool isInNumber = after.isDigit() && at > 1 && text.at(at - 2).isDigit() && u",.:/"_s.contains(before);
    const bool isCounted = before.isDigit() && isCounter(after);
    return !isInNumber && !isCounted && mayEnd(before) && mayBegin(after);
}

qsizetype lineEnd(QStringView text, qsizetype start, qsizetype end)
{
    for (const bool tears : {false, true}) {
        for (qsizetype at = end; at > start && end - at <= farthest; --at) {
            if (mayBreak(text, at) && (tears || !(tearsKatakana(text, at) || tearsDate(text, at))))
                return at;
        }
    }
    return end;
}

} // namespace shirube::ui
