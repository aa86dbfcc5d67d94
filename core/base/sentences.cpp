// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sentences.h"

namespace shirube
{

void addSentence(QString& text, const QString& sentence)
{
    static const QString fullWidthEnds = QStringLiteral("。！？");
    const QString next = sentence.trimmed();
    if (!text.isEmpty() && !next.isEmpty() && !fullWidthEnds.contains(text.back()))
        text += u' ';
    text += next;
}

QString joinSentences(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences)
        addSentence(text, sentence);
    return text;
}

QString nestQuotes(QString text)
{
    struct Marks
    {
        QChar open, close, innerOpen, innerClose;
    };
    for (const Marks& marks : {Marks{u'「', u'」', u'『', u'』'}, Marks{u'“', u'”', u'‘', u'’'}}) {
        int depth = 0;
        for (QChar& c : text) {
            if (c == marks.open) {
                if (++depth % 2 == 0)
                    c = marks.innerOpen;
            } else if (c == marks.close && depth > 0) {
                if (depth-- % 2 == 0)
                    c = marks.innerClose;
            }
        }
    }
    return text;
}

} // namespace shirube
