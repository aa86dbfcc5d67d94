// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace shirube::ui
{

class FileNotices;

/// Between the top bar and the pages: a line for each notice, with its button and one to close it. Takes no room without any.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(FileNotices& notices, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();

    FileNotices& m_notices;
    QVBoxLayout* m_lines;
};

} // namespace shirube::ui
