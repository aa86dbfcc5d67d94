// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack_preview.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTimer;
class QToolButton;

namespace shirube::ui
{

class Job;

/// A pack page by page, as it will be printed: buttons and Page Up, Page Down, Home, End turn; Ctrl with + and - brings it
/// nearer.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewView(QWidget* parent = nullptr);
    ~PreviewView() override;

    /// Shows a newly laid pack at the same page, or its first when there is none such.
    void setPreview(std::shared_ptr<const PackPreview> preview);
    /// Says something in the pages' place.
    void say(const QString& words);
    void showPage(int number);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_preview ? m_preview->pageCount() : 0; }
    [[nodiscard]] QImage picture() const { return m_picture; } ///< of the page at hand; null while it is being drawn

Q_SIGNALS:
    void pageShown(int number); ///< it stands there, drawn

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void draw();
    void present();
    void zoom(int steps);
    [[nodiscard]] int widthWanted() const;

    std::shared_ptr<const PackPreview> m_preview;
    std::unique_ptr<Job> m_job;
    QScrollArea* m_area;
    QLabel* m_sheet;
    QLabel* m_number;
    QToolButton* m_back;
    QToolButton* m_forth;
    QTimer* m_resized;
    QImage m_picture;
    int m_page = 1;
    int m_nearness = 0; // steps of zoom
    bool m_isStale = false;
};

} // namespace shirube::ui
