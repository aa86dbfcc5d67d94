// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace shirube::ui
{

/// A page of the help as one reads it: pictures as wide as there is room, paragraphs with the searched words marked. Shows
/// what the program ships and nothing else, wherever a link may point.
class HelpText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget* parent = nullptr);

    /// Marks the paragraphs that hold one of the words (foldedWords()) and goes to the first.
    void mark(const QStringList& words);
    /// To the next marked paragraph, after the last to the first.
    void goToNextMark();
    [[nodiscard]] int marks() const { return int(m_marks.size()); }

protected:
    QVariant loadResource(int type, const QUrl& address) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void fitPictures();
    void goToMark(int index);

    QStringList m_words;
    QList<int> m_marks; // positions of the marked paragraphs
    int m_mark = 0;
};

} // namespace shirube::ui
