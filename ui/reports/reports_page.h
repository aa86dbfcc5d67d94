// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/pack_preview.h"
#include "ui/reports/pack_draft.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace shirube::ui
{

class ArchiveView;
class Card;
class DayEdit;
class Job;
class PreviewView;
class SectionList;

/// Reports: a pack is put together on the left, and stands page by page on the right as it will be printed.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    /// draft: what is being put together; it outlives the page.
    ReportsPage(Session& session, PackDraft& draft, QWidget* parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    /// Of the section at hand, as the preview shows it.
    [[nodiscard]] QList<report::Table> tables() const override;

    [[nodiscard]] PreviewView* preview() const { return m_preview; }
    void save();
    /// Keeps the pack for ever, after a look at it.
    void issue();

Q_SIGNALS:
    void told(const QString& message); ///< for the status bar

private:
    QWidget* makeChoices();
    QWidget* makeSectionChoices();
    QWidget* makeFacts();
    [[nodiscard]] report::PackWish wish() const;
    void fillChoices();
    void showSection();
    void takeFacts();
    void takeSection();
    void changed();
    void compute();
    void jumpTo(const QString& section);
    void saveOne(const QString& path);
    void saveBranches(const QString& out);

    PackDraft& m_draft;
    QComboBox* m_pattern;
    QLabel* m_branchName;
    QComboBox* m_branch;
    QCheckBox* m_merged;
    SectionList* m_sections;
    QComboBox* m_orientation;
    QPlainTextEdit* m_comment;
    QLabel* m_commentCount;
    QCheckBox* m_allSheets;
    QComboBox* m_since;
    QLineEdit* m_number;
    QLineEdit* m_meeting;
    DayEdit* m_date;
    QLineEdit* m_edition;
    QLineEdit* m_handling;
    QComboBox* m_language;
    QLineEdit* m_author;
    QCheckBox* m_isKnown;
    DayEdit* m_knownOn;
    QCheckBox* m_archival;
    QPushButton* m_save;
    QPushButton* m_issue;
    ArchiveView* m_archive;
    PreviewView* m_preview;
    QTimer* m_settled; // a while after the last key
    std::unique_ptr<Job> m_job;
    struct Loaded
    {
        report::PackWish wish;
        QString language;
        OrganId branch;
        QDate knownOn;
        QDate paperDay;
        std::shared_ptr<const report::PackData> data;
    };
    Loaded m_loaded; // what the preview shows
    QList<PackPreview::Section> m_firstPages;
    bool m_isStale = false;
    bool m_isFilling = false;
};

} // namespace shirube::ui
