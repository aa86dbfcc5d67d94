// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_wizard.h"

#include "core/base/format.h"
#include "core/exchange/counts_import.h"
#include "core/exchange/layout_store.h"
#include "core/exchange/members_import.h"
#include "ui/membership/import_columns_page.h"
#include "ui/membership/import_form_page.h"
#include "ui/membership/import_rows_page.h"
#include "ui/membership/import_words_page.h"
#include "ui/membership/roster_dialog.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype sampleRows = 200;
constexpr qint64 checkedAtOnce = 20'000; // rows that are checked again after every mended cell

} // namespace

ImportWizard::ImportWizard(Session& session, const QString& path, QWidget* parent)
    : QDialog(parent), m_session(session), m_file(plainLabel(QFileInfo(path).fileName(), Type::Section)),
      m_steps(new QTabBar), m_pages(new QStackedWidget), m_form(new ImportFormPage), m_columns(new ImportColumnsPage),
      m_words(new ImportWordsPage), m_rows(new ImportRowsPage),
      m_saveRejects(new QPushButton(tr("Save rejected rows as CSV…"))), m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton(tr("Next"))), m_import(new QPushButton), m_cancel(new QPushButton(tr("Cancel")))
{
    m_draft.path = path;
    setWindowTitle(tr("Import"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::group);
    m_file->setWordWrap(true);
    page->addWidget(m_file);
    for (const QString& name : {tr("1 File"), tr("2 Columns"), tr("3 Words"), tr("4 Rows")})
        m_steps->addTab(name);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setDrawBase(false);
    m_steps->setExpanding(false);
    page->addWidget(m_steps);
    for (QWidget* step : {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_columns),
                          static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_rows)})
        m_pages->addWidget(step);
    page->addWidget(m_pages, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saveRejects);
    buttons->addStretch();
    for (QPushButton* button : {m_back, m_next, m_import, m_cancel})
        buttons->addWidget(button);
    page->addLayout(buttons);
    resize(windowSize(*this, 84, 44));

    connect(m_steps, &QTabBar::tabBarClicked, this, [this](int step) {
        if (m_steps->isTabEnabled(step))
            go(step);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() + 1); });
    connect(m_import, &QPushButton::clicked, this, &ImportWizard::bringIn);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportWizard::saveRejects);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &ImportFormPage::formChosen, this, &ImportWizard::setForm);
    connect(m_form, &ImportFormPage::kindChosen, this, &ImportWizard::setKind);
    connect(m_columns, &ImportColumnsPage::columnChosen, this,
            [this](exchange::MemberColumn column, const QString& name) {
                if (name.isEmpty())
                    m_draft.layout.columns.remove(column);
                else
                    m_draft.layout.columns.insert(column, name);
                showStep();
            });
    connect(m_words, &ImportWordsPage::meaningChosen, this,
            [this](exchange::MemberColumn column, const QString& word, const QString& meaning) {
                m_draft.layout.setMeaning(column, word, meaning);
            });
    connect(m_rows, &ImportRowsPage::cellMended, this, [this](quint32 line, int column, const QString& text) {
        m_draft.edits[line][column] = text;
        // Queued: the editor that brought the text is still closing.
        if (m_report.rows <= checkedAtOnce)
            QMetaObject::invokeMethod(this, &ImportWizard::checkRows, Qt::QueuedConnection);
    });
    connect(m_rows, &ImportRowsPage::leftOutChosen, this, [this](const QList<quint32>& lines, bool isLeftOut) {
        for (const quint32 line : lines) {
            if (isLeftOut)
                m_draft.leftOut.insert(line);
            else
                m_draft.leftOut.remove(line);
        }
        // A row that stays out may be the ground of others.
        if (m_report.rows <= checkedAtOnce)
            QMetaObject::invokeMethod(this, &ImportWizard::checkRows, Qt::QueuedConnection);
    });
    connect(m_rows, &ImportRowsPage::comparisonWanted, this, &ImportWizard::compareRoster);
    connect(m_rows, &ImportRowsPage::checkAgain, this, &ImportWizard::checkRows);
    connect(m_rows, &ImportRowsPage::cellRefused, this, [this](const QString& characters) {
        m_session.prompts().error(
            this, {ErrorCode::Invalid,
                   tr("The file's encoding has no %1. Write it otherwise, or save the file as UTF-8 first.").arg(characters),
                   {}});
    });
}

void ImportWizard::start()
{
    const auto vocabulary = exchange::loadVocabulary(m_session.database());
    if (!vocabulary) {
        m_session.prompts().error(parentWidget(), vocabulary.error());
        deleteLater();
        return;
    }
    m_draft.vocabulary = *vocabulary;
    const Result<> read = readHead();
    if (!read && read.error().code == ErrorCode::NotFound) {
        m_session.prompts().error(parentWidget(), read.error());
        deleteLater();
        return;
    }
    open();
    const auto known = read ? exchange::recogniseMemberFile(m_session.database(), m_draft.path) : tl::unexpected(read.error());
    if (known)
        m_draft.kind = *known;
    else if (const auto kind = exchange::guessKind(m_draft.header, m_draft.sample, m_draft.vocabulary))
        m_draft.kind = *kind;
    guess();
    go(known ? RowsStep : read && m_draft.isMapped() ? ColumnsStep : FileStep);
}

Result<> ImportWizard::readHead()
{
    m_draft.header.clear();
    m_draft.sample.clear();
    auto reader = exchange::CsvReader::open(m_draft.path, m_draft.form);
    if (!reader) {
        m_problem = reader.error().message;
        return tl::unexpected(reader.error());
    }
    m_problem.clear();
    m_draft.actual = reader->form();
    m_draft.header = reader->header();
    exchange::CsvRecord record;
    while (m_draft.sample.size() < sampleRows && reader->next(record).value_or(false)) {
        QStringList cells;
        for (const QByteArrayView field : record.fields)
            cells.append(reader->text(field).value_or(u"�"_s));
        m_draft.sample.append(cells);
    }
    return {};
}

// What is known of such files goes before what their names and values suggest.
void ImportWizard::guess()
{
    m_draft.layout = exchange::guessLayout(m_draft.kind, m_draft.header, m_draft.sample, m_draft.vocabulary);
    const auto known = exchange::layoutFor(m_session.database(), m_draft.kind, m_draft.header);
    if (known && exchange::missingColumns(m_draft.kind, *known, m_draft.header).isEmpty())
        m_draft.layout = *known;
}

void ImportWizard::setForm(const exchange::CsvForm& form)
{
    m_draft.form = form;
    m_draft.edits.clear();
    m_draft.leftOut.clear();
    if (readHead())
        guess();
    showStep();
}

void ImportWizard::setKind(exchange::MemberFile kind)
{
    m_draft.kind = kind;
    m_draft.leftOut.clear();
    guess();
    showStep();
}

void ImportWizard::go(int step)
{
    m_pages->setCurrentIndex(step);
    showStep();
    if (step == WordsStep)
        readWords();
    if (step == RowsStep)
        checkRows();
}

void ImportWizard::showStep()
{
    const int step = m_pages->currentIndex();
    const bool readable = m_problem.isEmpty();
    const bool mapped = readable && m_draft.isMapped();
    const QSignalBlocker quiet(m_steps);
    m_steps->setCurrentIndex(step);
    m_steps->setTabEnabled(ColumnsStep, readable);
    m_steps->setTabEnabled(WordsStep, mapped);
    m_steps->setTabEnabled(RowsStep, mapped);
    m_form->show(m_draft);
    if (!readable)
        m_form->showProblem(m_problem);
    if (step == ColumnsStep)
        m_columns->show(m_draft);
    m_back->setEnabled(step > FileStep);
    m_next->setVisible(step < RowsStep);
    m_next->setEnabled(step == FileStep ? readable : mapped);
    m_import->setVisible(step == RowsStep);
    m_saveRejects->setVisible(step == RowsStep);
    (step < RowsStep ? m_next : m_import)->setDefault(true);
}

exchange::ImportOptions ImportWizard::options() const
{
    exchange::ImportOptions options;
    options.form = m_draft.actual;
    options.layout = m_draft.layout;
    options.edits = m_draft.edits;
    options.leftOut = m_draft.leftOut;
    return options;
}

void ImportWizard::run(const QString& title, Work work, std::function<void()> done, std::function<void()> failed)
{
    const auto inJob = [work = std::move(work), file = m_session.database().path(),
                        access = m_session.database().optionsForJob()](const Job::Progress& progress) -> Result<> {
        SHIRUBE_ASSIGN(auto database, storage::Database::open(file, access));
        return work(database, progress);
    };
    Job::run(this, title, inJob, [this, done = std::move(done), failed = std::move(failed)](const Result<>& result) {
        if (result)
            return done();
        if (result.error().code != ErrorCode::Cancelled)
            m_session.prompts().error(this, result.error());
        if (failed)
            failed();
    });
}

void ImportWizard::readWords()
{
    auto words = std::make_shared<QMap<exchange::MemberColumn, QList<exchange::WordUse>>>();
    run(
        tr("Reading %1…").arg(m_file->text()),
        [words, draft = m_draft](storage::Database&, const auto& progress) -> Result<> {
            SHIRUBE_ASSIGN(*words, exchange::wordsUsed(draft.path, draft.actual, draft.kind, draft.layout, progress));
            return {};
        },
        [this, words] {
            // Guessed from the first rows so far; now all words are known.
            for (auto column = words->cbegin(); column != words->cend(); ++column) {
                for (const exchange::WordUse& use : column.value()) {
                    const QString said = m_draft.layout.meaning(column.key(), use.word);
                    const auto meaning = exchange::guessMeaning(column.key(), use.word, m_draft.vocabulary);
                    if (said == use.word && meaning)
                        m_draft.layout.setMeaning(column.key(), use.word, *meaning);
                }
            }
            m_words->show(m_draft, *words);
        },
        [this] { go(ColumnsStep); });
}

void ImportWizard::checkRows()
{
    m_import->setEnabled(false);
    m_saveRejects->setEnabled(false);
    struct Found
    {
        exchange::ImportReport report;
        std::shared_ptr<exchange::FileRows> rows;
        std::shared_ptr<exchange::RowVerdicts> verdicts = std::make_shared<exchange::RowVerdicts>();
    };
    auto found = std::make_shared<Found>();
    exchange::ImportOptions check = options();
    check.dryRun = true;
    check.verdicts = found->verdicts.get();
    run(
        tr("Reading %1…").arg(m_file->text()),
        [found, check, path = m_draft.path, kind = m_draft.kind](storage::Database& database,
                                                                 const auto& progress) mutable -> Result<> {
            check.progress = progress;
            SHIRUBE_ASSIGN(found->report, exchange::importMemberFile(database, kind, path, check));
            SHIRUBE_ASSIGN(exchange::FileRows rows, exchange::FileRows::open(path, check.form, progress));
            found->rows = std::make_shared<exchange::FileRows>(std::move(rows));
            return {};
        },
        [this, found] {
            m_report = found->report;
            m_rows->show(m_draft, m_report, found->rows, found->verdicts);
            m_import->setText(tr("Bring in the good rows (%1)").arg(formatCount(m_report.good)));
            m_import->setEnabled(m_report.good > 0);
            m_saveRejects->setEnabled(m_report.rejected > 0);
            m_cancel->setText(m_report.good > 0 ? tr("Cancel") : tr("Close"));
        },
        [this] { go(FileStep); });
}

void ImportWizard::bringIn()
{
    auto report = std::make_shared<exchange::ImportReport>();
    run(
        tr("Importing %1…").arg(m_file->text()),
        [report, with = options(), path = m_draft.path, kind = m_draft.kind](storage::Database& database,
                                                                             const auto& progress) mutable -> Result<> {
            with.progress = progress;
            SHIRUBE_ASSIGN(*report, exchange::importMemberFile(database, kind, path, with));
            return {};
        },
        [this, report] {
            accept();
            Q_EMIT broughtIn(*report);
        });
}

// Nothing comes in here then: the comparison says what does.
void ImportWizard::compareRoster()
{
    const QPointer<QWidget> asker = parentWidget();
    const exchange::ImportOptions with = options();
    const QString path = m_draft.path;
    Session& session = m_session;
    reject();
    if (asker)
        compareWithRoster(session, path, with, asker);
}

void ImportWizard::saveRejects()
{
    const QString target = m_session.prompts().saveFile(this, tr("Save rejected rows"),
                                                        QFileInfo(m_draft.path).completeBaseName() + u"-rejected.csv"_s,
                                                        tr("CSV files (*.csv)"));
    if (target.isEmpty())
        return;
    exchange::ImportOptions with = options();
    with.dryRun = true;
    with.rejectsPath = target;
    run(
        tr("Reading %1…").arg(m_file->text()),
        [with, path = m_draft.path, kind = m_draft.kind](storage::Database& database, const auto& progress) mutable -> Result<> {
            with.progress = progress;
            SHIRUBE_TRY(exchange::importMemberFile(database, kind, path, with));
            return {};
        },
        [this, target] { m_session.prompts().tell(this, tr("Save rejected rows"), tr("Saved: %1").arg(target)); });
}

} // namespace shirube::ui
