// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fold.h"

#include "core/base/parse.h"

#include <QHash>
#include <array>

namespace shirube
{

using namespace Qt::StringLiterals;

namespace
{

// Each group's first character stands for all of them. Forms that NFKC unites already are not listed.
constexpr std::array characterGroups{
    u"高髙",     u"崎﨑嵜", u"辺邉邊",   u"斉齋齊斎",   u"浜濵濱",   u"徳德",   u"沢澤",   u"広廣",   u"国國圀",
    u"島嶋嶌",   u"条條",       u"桜櫻",     u"真眞",       u"瀬瀨",     u"栄榮",   u"円圓",   u"恵惠",   u"竜龍",
    u"滝瀧",     u"学學",     u"蔵藏",     u"頼賴",       u"槙槇",     u"富冨",   u"増增",   u"鉄鐵鐡", u"桑桒",
    u"渕淵渊",   u"峰峯",       u"村邨",     u"来來",       u"弥彌",     u"為爲",   u"与與",   u"豊豐",   u"芸藝",
    u"静靜",     u"寿壽",       u"黒黑",     u"教敎",       u"清淸",     u"横橫",   u"歩步",   u"会會",   u"館舘",
    u"仏佛",     u"灯燈",       u"鉱鑛礦",   u"万萬",       u"戸戶",     u"内內",   u"鴎鷗",   u"野埜",   u"当當",
    u"対對",     u"数數",       u"県縣",     u"済濟",       u"実實",     u"宝寶寳", u"点點",   u"亜亞",   u"検檢",
    u"亀龜",     u"塩鹽",       u"応應",     u"気氣",       u"旧舊",     u"郷鄕",   u"渋澁",   u"糸絲",   u"荘莊",
    u"聡聰",     u"総總",       u"台臺",     u"伝傳",       u"読讀",     u"楽樂",   u"礼禮",   u"励勵",   u"恋戀",
    u"医醫",     u"駅驛",       u"桧檜",     u"鶴靏",       u"関關",     u"巌巖",   u"顕顯",   u"穂穗",   u"稲稻",
    u"柳栁",     u"梅楳",       u"船舩",     u"剣劍劒",     u"双雙",     u"晋晉",   u"図圖",   u"声聲",   u"証證",
    u"焼燒",     u"奥奧",       u"吉𠮷",
};

// After width, case and kana are folded; longer ones before those they begin with.
constexpr std::array companyForms{
    u"特定非営利活動法人", u"独立行政法人", u"一般社団法人", u"一般財団法人", u"公益社団法人", u"公益財団法人",
    u"社会福祉法人", u"医療法人社団", u"医療法人財団", u"税理士法人", u"弁護士法人", u"監査法人", u"株式会社", u"有限会社", u"合同会社",
    u"合資会社", u"合名会社", u"医療法人", u"学校法人", u"宗教法人", u"社団法人", u"財団法人", u"npo法人",
    u"(一社)", u"(一財)", u"(公社)", u"(公財)", u"(特非)", u"(株)", u"(有)", u"(同)", u"(合)", u"(資)", u"(名)",
    u"(社)", u"(財)", u"(医)", u"(学)", u"(福)", u"(宗)", u"(カ)", u"(ユ)", u"(ド)", u"co.,ltd.", u"co.,ltd",
};

QHash<char32_t, char32_t> characterTable()
{
    QHash<char32_t, char32_t> table;
    for (const char16_t* group : characterGroups) {
        const QList<uint> characters = QStringView(group).toUcs4();
        for (qsizetype i = 1; i < characters.size(); ++i) {
            if (characters[i] != characters[0])
                table.insert(characters[i], characters[0]);
        }
    }
    return table;
}

// Hiragana as katakana, small kana as large: キヤノン is spoken and typed キャノン.
char16_t foldedKana(char16_t c)
{
    if (c >= u'ぁ' && c <= u'ゖ')
        c = char16_t(c + (u'ァ' - u'ぁ'));
    static constexpr QStringView small = u"ァィゥェォッャュョヮヵヶ";
    static constexpr QStringView large = u"アイウエオツヤユヨワカケ";
    if (c >= u'ァ' && c <= u'ヶ') {
        const qsizetype at = small.indexOf(c);
        return at < 0 ? c : large[at].unicode();
    }
    return c;
}

bool isNoise(char16_t c)
{
    return QStringView(u" \t\u3000・･.,'’‘-‐‑‒–—―").contains(c);
}

QStringList forms()
{
    QStringList all;
    for (const char16_t* form : companyForms)
        all.append(QString::fromUtf16(form));
    return all;
}

} // namespace

QString foldedName(QStringView name)
{
    static const QHash<char32_t, char32_t> newForms = characterTable();
    static const QStringList fallingAway = forms();
    const QString plain = normalizedCode(name).toLower();
    QString folded;
    folded.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char16_t c = plain[i].unicode();
        if (c < 0x80) {
            if (c > u' ')
                folded.append(QChar(c));
            continue;
        }
        const bool isPair = QChar::isHighSurrogate(c) && i + 1 < plain.size();
        const char32_t whole = isPair ? QChar::surrogateToUcs4(c, plain[++i].unicode()) : char32_t(c);
        const char32_t found = newForms.value(whole, whole);
        if (found > 0xFFFF)
            folded.append(QChar::fromUcs4(found));
        else
            folded.append(QChar(foldedKana(char16_t(found))));
    }
    // Points go after the forms, some of which hold them.
    for (const QString& form : fallingAway)
        folded.remove(form);
    folded.removeIf([](QChar c) { return isNoise(c.unicode()); });
    return folded;
}

} // namespace shirube
