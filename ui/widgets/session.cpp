// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/session.h"

#include "core/membership/actions.h"
#include "core/membership/open_file.h"
#include "ui/widgets/clearance_prompt.h"
#include "ui/widgets/job.h"

namespace shirube::ui
{

namespace
{

constexpr int shelfKeptMs = 20'000; // longer than it takes to look at a month and turn to the next

} // namespace

Session::Session(Prompts& prompts, Clock clock, QObject* parent)
    : QObject(parent), m_prompts(&prompts), m_clock(std::move(clock))
{
    m_shelfRests.setSingleShot(true);
    m_shelfRests.setInterval(shelfKeptMs);
    connect(&m_shelfRests, &QTimer::timeout, this, [this] {
        if (m_shelf)
            m_shelf->spells.forget();
    });
}

Session::~Session() = default;

Result<> Session::open(const QString& path)
{
    storage::OpenOptions options{.access = storage::Access::ReadWrite, .clock = m_clock, .check = false};
    QString readOnlyReason;
    auto opened = membership::openFile(path, options);
    if (!opened && (opened.error().code == ErrorCode::InUse || opened.error().code == ErrorCode::ReadOnly)) {
        readOnlyReason = opened.error().message;
        options.access = storage::Access::ReadOnly;
        opened = membership::openFile(path, options);
    }
    if (!opened)
        return tl::unexpected(opened.error());
    SHIRUBE_ASSIGN(const YearMonth asOf, report::defaultAsOf(*opened));
    SHIRUBE_ASSIGN(report::KeyFigures figures, report::loadKeyFigures(*opened, asOf));
    m_database = std::move(*opened);
    m_readOnlyReason = readOnlyReason;
    m_figures = std::move(figures);
    m_shelf = std::make_shared<report::LedgerShelf>();
    checkBesides();
    Q_EMIT fileChanged();
    Q_EMIT figuresChanged();
    return {};
}

std::shared_ptr<report::LedgerShelf> Session::shelf()
{
    m_shelfRests.start();
    return m_shelf;
}

// The window is there at once; a damaged file is closed, and told, as soon as the check has found it.
void Session::checkBesides()
{
    m_check = std::make_unique<Job>([path = m_database->path()](const Job::Progress&) -> Result<> {
        SHIRUBE_TRY(storage::Database::open(path, {.access = storage::Access::ReadOnly}));
        return {};
    });
    connect(m_check.get(), &Job::finished, this, [this] {
        const Result<> found = m_check->result();
        if (found || found.error().code != ErrorCode::Damaged)
            return;
        const QString path = m_database->path();
        close();
        Q_EMIT foundDamaged(path, found.error());
    });
    m_check->start();
}

// The file and its lock first: the check goes by a connection of its own, and waiting for it may take.
void Session::close()
{
    m_database.reset();
    m_check.reset();
    m_figures = {};
    m_shelf.reset();
    m_readOnlyReason.clear();
    Q_EMIT fileChanged();
}

void Session::setAsOf(YearMonth month)
{
    m_figures.asOf = month;
    reload();
}

void Session::reload()
{
    if (!m_database)
        return;
    auto figures = report::loadKeyFigures(*m_database, m_figures.asOf);
    if (!figures) {
        m_prompts->error(nullptr, figures.error());
        return;
    }
    m_figures = std::move(*figures);
    Q_EMIT figuresChanged();
}

bool Session::did(const Result<>& result, QWidget* asker)
{
    if (!result) {
        m_prompts->error(asker, result.error());
        return false;
    }
    reload();
    return true;
}

void Session::undo(QWidget* asker)
{
    const auto done = storage::undo(*m_database, membership::replayHooks());
    if (done || !askedForClearance(*this, asker, done.error(), [this, asker] { undo(asker); }))
        did(done ? Result<>() : tl::unexpected(done.error()), asker);
}

void Session::redo(QWidget* asker)
{
    const auto done = storage::redo(*m_database, membership::replayHooks());
    if (done || !askedForClearance(*this, asker, done.error(), [this, asker] { redo(asker); }))
        did(done ? Result<>() : tl::unexpected(done.error()), asker);
}

} // namespace shirube::ui
