// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reports_page.h"

#include "core/archive/as_known.h"
#include "core/archive/issued_pack.h"
#include "core/base/format.h"
#include "core/plan/names.h"
#include "core/report/pack_tables.h"
#include "core/report/pack_templates.h"
#include "ui/reports/archive_view.h"
#include "ui/reports/preview_view.h"
#include "ui/reports/section_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/language.h"
#include "ui/widgets/lazy_tabs.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/split.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int settleTime = 400; // ms after the last key until the preview follows
constexpr int monthsBack = 24;

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ReportsPage::ReportsPage(Session& session, PackDraft& draft, QWidget* parent)
    : Page(session, parent), m_draft(draft), m_pattern(new QComboBox), m_branchName(plainLabel(tr("&Branch"))), m_branch(new QComboBox),
      m_merged(new QCheckBox(tr("All in one file"))), m_sections(new SectionList), m_orientation(new QComboBox),
      m_comment(new QPlainTextEdit), m_commentCount(plainLabel({}, Type::Caption, true)),
      m_allSheets(new QCheckBox(tr("Evaluation sheets of all items"))), m_since(new QComboBox), m_number(new QLineEdit),
      m_meeting(new QLineEdit), m_date(new DayEdit), m_edition(new QLineEdit), m_handling(new QLineEdit), m_language(new QComboBox),
      m_author(new QLineEdit), m_isKnown(new QCheckBox(tr("As it was &known on"))), m_knownOn(new DayEdit),
      m_archival(new QCheckBox(tr("For archives (PDF/&A)"))), m_save(new QPushButton(tr("&Save as PDF…"))),
      m_issue(new QPushButton(tr("Iss&ue…"))), m_archive(new ArchiveView(session)), m_preview(new PreviewView), m_settled(new QTimer(this))
{
    auto* scroll = new Scroller(nullptr, Scroller::Way::Down);
    auto* column = new QVBoxLayout(scroll->ground());
    column->setContentsMargins(0, 0, space::sibling, 0);
    column->setSpacing(space::sibling);
    for (QWidget* part : {makeChoices(), makeSectionChoices(), makeFacts()})
        column->addWidget(part);
    column->addStretch();
    auto* choices = new QWidget;
    auto* choicesColumn = new QVBoxLayout(choices);
    choicesColumn->setContentsMargins({});
    choicesColumn->setSpacing(space::sibling);
    choicesColumn->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::sibling);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_issue, 1);
    choicesColumn->addLayout(buttons);

    auto* previewCard = new Card(tr("Preview"));
    previewCard->content()->addWidget(m_preview, 1);
    auto* split = new Split(Qt::Horizontal, {choices, previewCard}, {430, 730});
    split->setStretchFactor(1, 1);
    auto* page = new QVBoxLayout(ground());
    page->setContentsMargins(space::page, space::group, space::page, space::group);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(belowTabs(split), tr("Put together"));
    tabs->addTab(belowTabs(m_archive), tr("Issued packs"));
    page->addWidget(tabs);

    m_settled->setSingleShot(true);
    m_settled->setInterval(settleTime);
    connect(m_settled, &QTimer::timeout, this, &ReportsPage::compute);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::save);
    connect(m_issue, &QPushButton::clicked, this, &ReportsPage::issue);
}

ReportsPage::~ReportsPage() = default;

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::icon() const
{
    return u"pack.svg"_s;
}

QWidget* ReportsPage::makeChoices()
{
    auto* card = new Card(tr("Pack"));
    auto* form = new QFormLayout;
    form->setSpacing(space::sibling);
    m_pattern->setObjectName(u"packTemplate"_s);
    for (const report::PackTemplate& one : report::packTemplates())
        m_pattern->addItem(one.title, one.name);
    m_branch->setObjectName(u"packBranch"_s);
    m_branchName->setBuddy(m_branch);
    m_merged->setObjectName(u"packMerged"_s);
    m_since->setObjectName(u"packSince"_s);
    m_language->setObjectName(u"packLanguage"_s);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    form->addRow(tr("Tem&plate"), m_pattern);
    form->addRow(m_branchName, m_branch);
    form->addRow({}, m_merged);
    form->addRow(tr("Changes s&ince"), m_since);
    form->addRow(tr("&Language"), m_language);
    m_isKnown->setObjectName(u"packIsKnown"_s);
    m_isKnown->setToolTip(plainToolTip(archive::whatIsNotRebuilt()));
    m_knownOn->setObjectName(u"packKnownOn"_s);
    m_knownOn->setAccessibleName(tr("Day whose knowledge the pack is made of"));
    form->addRow(m_isKnown, m_knownOn);
    card->content()->addLayout(form);

    connect(m_pattern, &QComboBox::activated, this, [this] {
        m_draft.begin(m_pattern->currentData().toString());
        fillChoices();
        changed();
    });
    for (QComboBox* box : {m_branch, m_since, m_language})
        connect(box, &QComboBox::activated, this, &ReportsPage::takeFacts);
    for (QCheckBox* box : {m_merged, m_isKnown})
        connect(box, &QCheckBox::toggled, this, &ReportsPage::takeFacts);
    connect(m_knownOn, &DayEdit::dateChanged, this, &ReportsPage::takeFacts);
    return card;
}

QWidget* ReportsPage::makeSectionChoices()
{
    auto* card = new Card(tr("Sections"));
    auto* up = new QToolButton;
    auto* down = new QToolButton;
    up->setText(u"▲"_s);
    up->setAccessibleName(tr("Move the section up"));
    down->setText(u"▼"_s);
    down->setAccessibleName(tr("Move the section down"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_allSheets, 1);
    row->addWidget(up);
    row->addWidget(down);
    m_allSheets->setObjectName(u"packAllSheets"_s);
    m_sections->setMinimumHeight(space::tableRow * 7);
    m_orientation->setObjectName(u"packOrientation"_s);
    m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    m_comment->setObjectName(u"packComment"_s);
    m_comment->setAccessibleName(tr("Comment on the section"));
    m_comment->setPlaceholderText(tr("Printed under the section's title"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(space::tableRow * 4);
    auto* form = new QFormLayout;
    form->setSpacing(space::sibling);
    form->addRow(tr("&Orientation"), m_orientation);
    form->addRow(tr("&Comment"), m_comment);
    form->addRow({}, m_commentCount);
    card->content()->addWidget(m_sections, 1);
    card->content()->addLayout(row);
    card->content()->addLayout(form);

    connect(up, &QToolButton::clicked, this, [this] { m_sections->moveCurrent(-1); });
    connect(down, &QToolButton::clicked, this, [this] { m_sections->moveCurrent(1); });
    connect(m_sections, &SectionList::edited, this, [this] {
        m_draft.sections = m_sections->sections();
        changed();
    });
    connect(m_sections, &SectionList::sectionChosen, this, [this](const QString& section) {
        showSection();
        if (!m_isFilling)
            jumpTo(section);
    });
    connect(m_allSheets, &QCheckBox::toggled, this, &ReportsPage::takeFacts);
    connect(m_orientation, &QComboBox::activated, this, &ReportsPage::takeSection);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReportsPage::takeSection);
    return card;
}

QWidget* ReportsPage::makeFacts()
{
    auto* card = new Card(tr("Cover and foot lines"));
    m_number->setObjectName(u"packNumber"_s);
    m_meeting->setObjectName(u"packMeeting"_s);
    auto* form = new QFormLayout;
    form->setSpacing(space::sibling);
    form->addRow(tr("Document &number"), m_number);
    form->addRow(tr("&Meeting"), m_meeting);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("Edi&tion"), m_edition);
    form->addRow(tr("Handlin&g"), m_handling);
    m_author->setObjectName(u"packAuthor"_s);
    m_author->setPlaceholderText(tr("The office"));
    m_author->setToolTip(plainToolTip(tr("Named on the cover, and to readers of the PDF")));
    form->addRow(tr("Autho&r"), m_author);
    m_archival->setObjectName(u"packArchival"_s);
    m_archival->setToolTip(plainToolTip(tr("PDF/A-3u: for keeping over decades, with fonts, colours and data in the file")));
    form->addRow({}, m_archival);
    card->content()->addLayout(form);
    for (QLineEdit* line : {m_number, m_meeting, m_edition, m_handling, m_author})
        connect(line, &QLineEdit::textChanged, this, &ReportsPage::takeFacts);
    connect(m_date, &DayEdit::dateChanged, this, &ReportsPage::takeFacts);
    connect(m_archival, &QCheckBox::toggled, this, &ReportsPage::takeFacts);
    return card;
}

report::PackWish ReportsPage::wish() const
{
    report::PackWish all = m_draft.wish(session().asOf());
    if (!all.since.isValid())
        all.since = archive::lastIssuedMonth(session().database(), all.asOf).value_or(YearMonth());
    return all;
}

void ReportsPage::fillChoices()
{
    m_isFilling = true;
    choose(m_pattern, m_draft.pattern);
    m_branch->clear();
    m_branch->addItem(tr("All branches"), 0);
    for (const report::BranchFigures& row : session().figures().branches)
        m_branch->addItem(plan::displayName(row.branch), row.branch.id.value);
    choose(m_branch, m_draft.branch.value);
    m_since->clear();
    m_since->addItem(tr("last issue/last month"), QString());
    for (int back = 2; back <= monthsBack; ++back) {
        const YearMonth month = session().asOf().plusMonths(-back);
        m_since->addItem(tr("the end of %1").arg(formatMonth(month)), month.toText());
    }
    choose(m_since, m_draft.since.isValid() ? m_draft.since.toText() : QString());
    choose(m_language, m_draft.facts.language);
    m_merged->setChecked(m_draft.isMerged);
    m_allSheets->setChecked(m_draft.hasAllSheets);
    m_number->setText(m_draft.facts.number);
    m_meeting->setText(m_draft.facts.meeting);
    m_date->setDate(m_draft.facts.date);
    m_edition->setText(m_draft.facts.edition);
    m_handling->setText(m_draft.facts.handling);
    m_author->setText(m_draft.facts.author);
    m_archival->setChecked(m_draft.facts.isArchival);
    const QDate today = session().clock().today();
    m_isKnown->setChecked(m_draft.facts.knownOn.isValid());
    m_knownOn->setLast(today);
    m_knownOn->setDate(m_draft.facts.knownOn.isValid() ? m_draft.facts.knownOn : today);
    m_knownOn->setEnabled(m_isKnown->isChecked());
    for (QWidget* ofBranches : {static_cast<QWidget*>(m_branchName), static_cast<QWidget*>(m_branch), static_cast<QWidget*>(m_merged)})
        ofBranches->setVisible(m_draft.isOfBranches);
    m_merged->setEnabled(!m_draft.branch.isValid());
    m_sections->setSections(m_draft.sections, m_draft.facts.comments);
    m_isFilling = false;
    showSection();
}

void ReportsPage::showSection()
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    const QString section = m_sections->current();
    choose(m_orientation, m_draft.facts.orientations.value(section, usualOrientation(section)));
    m_orientation->setEnabled(!section.isEmpty());
    m_comment->setEnabled(!section.isEmpty());
    if (const QString comment = m_draft.facts.comments.value(section); m_comment->toPlainText() != comment)
        m_comment->setPlainText(comment);
    m_commentCount->setText(tr("%1 of %2 characters")
                                .arg(formatCount(m_comment->toPlainText().size()), formatCount(longestComment)));
}

void ReportsPage::takeFacts()
{
    if (m_isFilling)
        return;
    m_draft.branch = OrganId{m_branch->currentData().toLongLong()};
    m_draft.isMerged = m_merged->isChecked();
    m_draft.since = YearMonth::fromText(m_since->currentData().toString()).value_or(YearMonth());
    m_draft.hasAllSheets = m_allSheets->isChecked();
    m_draft.facts.language = m_language->currentData().toString();
    m_draft.facts.number = m_number->text();
    m_draft.facts.meeting = m_meeting->text();
    m_draft.facts.date = m_date->date();
    m_draft.facts.edition = m_edition->text();
    m_draft.facts.handling = m_handling->text();
    m_draft.facts.author = m_author->text();
    m_draft.facts.isArchival = m_archival->isChecked();
    m_draft.facts.knownOn = m_isKnown->isChecked() ? m_knownOn->date() : QDate();
    m_knownOn->setEnabled(m_isKnown->isChecked());
    m_merged->setEnabled(!m_draft.branch.isValid());
    changed();
}

void ReportsPage::takeSection()
{
    const QString section = m_sections->current();
    if (m_isFilling || section.isEmpty())
        return;
    const QString comment = m_comment->toPlainText();
    if (comment.isEmpty())
        m_draft.facts.comments.remove(section);
    else
        m_draft.facts.comments.insert(section, comment);
    const auto orientation = QPageLayout::Orientation(m_orientation->currentData().toInt());
    if (orientation == usualOrientation(section))
        m_draft.facts.orientations.remove(section);
    else
        m_draft.facts.orientations.insert(section, orientation);
    m_sections->markComment(section, !comment.trimmed().isEmpty());
    showSection();
    changed();
}

void ReportsPage::refresh()
{
    if (!session().isOpen())
        return;
    fillChoices();
    m_archive->refresh();
    m_loaded = {};
    compute();
}

void ReportsPage::changed()
{
    m_settled->start();
}

void ReportsPage::compute()
{
    if (!session().isOpen())
        return;
    m_settled->stop();
    if (m_job) {
        m_isStale = true;
        m_job->cancel();
        return;
    }
    m_isStale = false;
    const bool hasSections = !m_draft.chosenSections().isEmpty();
    m_save->setEnabled(hasSections);
    const bool isOfMany = m_draft.isOfBranches && !m_draft.branch.isValid();
    m_issue->setEnabled(hasSections && !isOfMany && !session().isReadOnly());
    m_issue->setToolTip(plainToolTip(session().isReadOnly()    ? session().readOnlyReason()
                                     : isOfMany             ? tr("Each branch's report is issued under a number of its own. Choose one branch.")
                                                               : QString()));
    if (!hasSections)
        return m_preview->say(tr("No section is switched on. Switch one on in the list."));
    if (!m_loaded.data)
        m_preview->say(tr("Laying out the pack…"));
    // What is loaded stays as long as another order, comment or edition is all that changes.
    auto loaded = std::make_shared<Loaded>(
        Loaded{wish(), m_draft.facts.language, m_draft.branch, m_draft.facts.knownOn, paperDay(m_draft.facts, session().asOf()), {}});
    if (m_loaded.wish == loaded->wish && m_loaded.language == loaded->language && m_loaded.branch == loaded->branch &&
        m_loaded.knownOn == loaded->knownOn && m_loaded.paperDay == loaded->paperDay)
        loaded->data = m_loaded.data;
    auto laid = std::make_shared<std::shared_ptr<const PackPreview>>();
    m_job = std::make_unique<Job>([source = session().database().path(), options = session().database().optionsForJob(),
                                   shelf = session().shelf(), draft = m_draft, loaded, laid](const Job::Progress& progress) -> Result<> {
        const LanguageScope scope(draft.facts.language);
        if (!loaded->data) {
            SHIRUBE_ASSIGN(const auto file, archive::openKnownOn(source, options, loaded->knownOn, loaded->paperDay));
            const storage::Database& database = file->database();
            SHIRUBE_ASSIGN(report::PackData pack, report::loadPackData(database, loaded->wish, file->shelf(*shelf), progress));
            if (draft.isOfBranches && !pack.branches.branches.isEmpty()) {
                const OrganId branch = draft.branch.isValid() ? draft.branch : pack.branches.branches.first().branch.id;
                SHIRUBE_ASSIGN(report::PackData alone, report::branchPack(pack, branch, database));
                pack = std::move(alone);
            }
            loaded->data = std::make_shared<const report::PackData>(std::move(pack));
        }
        SHIRUBE_ASSIGN(PackPreview preview, PackPreview::lay(loaded->data, draft.printFacts(), progress));
        *laid = std::make_shared<const PackPreview>(std::move(preview));
        return {};
    });
    connect(m_job.get(), &Job::finished, this, [this, loaded, laid] {
        const Result<> result = m_job->result();
        m_job.release()->deleteLater();
        if (m_isStale)
            return compute();
        if (!result)
            return m_preview->say(result.error().message);
        m_loaded = *loaded;
        m_firstPages = (*laid)->sections();
        m_preview->setPreview(*laid);
    });
    m_job->start();
}

void ReportsPage::jumpTo(const QString& section)
{
    for (const PackPreview::Section& laid : m_firstPages) {
        if (laid.name == section)
            m_preview->showPage(laid.first);
    }
}

QList<report::Table> ReportsPage::tables() const
{
    return m_loaded.data ? report::sectionTables(*m_loaded.data, m_sections->current()) : QList<report::Table>();
}

} // namespace shirube::ui
