// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/home_page.h"

#include "core/base/format.h"
#include "core/report/branch_series.h"
#include "core/report/outlook_tables.h"
#include "core/report/review_series.h"
#include "core/report/tables.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/tile_map_view.h"
#include "ui/home/attention_list.h"
#include "ui/home/home_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/job.h"
#include "ui/widgets/label.h"
#include "ui/widgets/split.h"
#include "ui/widgets/text_size.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using report::Attention;

namespace
{

struct TileKind
{
    const char* name; // for tests and tools
    TileText (*text)(const report::KeyFigures&);
    Attention::Topic topic;
};

constexpr TileKind tileKinds[] = {
    {"membersTile", membersTile, Attention::Topic::Members},
    {"gapTile", gapTile, Attention::Topic::Members},
    {"netGrowthTile", netGrowthTile, Attention::Topic::Members},
    {"reserveTile", reserveTile, Attention::Topic::Reserve},
    {"initiativesTile", gradesTile, Attention::Topic::Initiatives},
};

constexpr int axisLines = 2; // a chart's axis and its heading are about as high as so many lines
constexpr int attentionLines = 3; // one in full and the begin of the next
constexpr QSize leastMap(270, 220); // pixels at which every tile holds its name and figure

} // namespace

HomePage::HomePage(Session& session, QWidget* parent)
    : Page(session, parent), m_paceCard(new Card(tr("The way to the target"))), m_pace(new QStackedWidget),
      m_chart(new PaceChartView), m_gradesCard(new Card(tr("Grades by kind of organ"))), m_grades(new SeriesView),
      m_mapCard(new Card(tr("Achievement of the wards"))), m_map(new TileMapView), m_attentionCard(new Card(tr("Needs attention"))),
      m_attention(new AttentionList)
{
    m_chart->setPrompts(session.prompts());
    m_pace->addWidget(makeInvitation());
    m_pace->addWidget(m_chart);
    m_paceCard->content()->addWidget(m_pace, 1);
    m_chart->addEntriesTo(*m_paceCard);
    m_grades->setPrompts(session.prompts());
    m_grades->addEntriesTo(*m_gradesCard);
    m_gradesCard->content()->addWidget(m_grades, 1);
    m_gradesCard->setObjectName(u"gradesCard"_s);
    m_attentionCard->setObjectName(u"attention"_s);
    m_gradesCard->hide();
    explain(*m_paceCard, report::Metric::JoinsNeeded);
    explain(*m_gradesCard, report::Metric::Grade);
    explain(*m_mapCard, report::Metric::AchievementLevel);
    m_map->setPrompts(session.prompts());
    m_map->setMinimumSize(atTextSize(leastMap));
    m_chart->setMinimumHeight(atTextSize(leastMap.height())); // as its neighbour's: one row
    m_attention->setMinimumHeight(attentionLines * fontMetrics().lineSpacing());
    m_map->addEntriesTo(*m_mapCard);
    m_mapCard->content()->addWidget(m_map, 1);
    connect(m_map, &TileMapView::opened, this, &HomePage::branchRequested);
    m_attentionCard->content()->addWidget(m_attention, 1);
    connect(m_attention, &AttentionList::pageRequested, this, &HomePage::pageRequested);
    connect(&session, &Session::fileChanged, this, [this] { m_job.reset(); }); // lets go of the file

    auto* tiles = new WrappingRow;
    for (const TileKind& kind : tileKinds) {
        auto* tile = new Tile;
        tile->setObjectName(QString::fromLatin1(kind.name));
        connect(tile, &Tile::clicked, this, [this, topic = kind.topic] {
            const bool showsGrades = topic == Attention::Topic::Initiatives && this->session().figures().round;
            Q_EMIT pageRequested(showsGrades ? Attention::Topic::Reviews : topic);
        });
        tiles->addWidget(tile);
        m_tiles.append(tile);
    }
    auto* charts = new Split(Qt::Vertical, {m_paceCard, m_gradesCard}, {300, 240});
    auto* side = new Split(Qt::Vertical, {m_mapCard, m_attentionCard}, {300, 240});
    auto* all = new QVBoxLayout(ground());
    all->setContentsMargins(space::page, space::group, space::page, space::group);
    all->setSpacing(space::sibling);
    all->addLayout(tiles);
    all->addWidget(new Split(Qt::Horizontal, {charts, side}, {680, 410}), 1);
}

HomePage::~HomePage() = default;

QWidget* HomePage::makeInvitation()
{
    auto* go = new QPushButton(tr("Go to the members page"));
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(Attention::Topic::Members); });
    auto* invitation = new QWidget;
    auto* column = new QVBoxLayout(invitation);
    column->setSpacing(space::group);
    column->addStretch();
    column->addWidget(
        plainLabel(tr("The chart appears when the member ledger has been imported."), Type::Body, true), 0,
        Qt::AlignHCenter);
    column->addWidget(go, 0, Qt::AlignHCenter);
    column->addStretch();
    return invitation;
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::icon() const
{
    return u"home.svg"_s;
}

void HomePage::refresh()
{
    const report::KeyFigures& figures = session().figures();
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const TileText tile = tileKinds[i].text(figures);
        m_tiles[i]->setLabel(tile.label);
        m_tiles[i]->setContent(tile.figure, tile.lines);
        m_tiles[i]->setMeaning(report::meaningOf(tile.metric));
    }
    const QString asOf = asOfText();
    m_paceCard->setAsOf(asOf);
    m_paceCard->setTitle(figures.target
                             ? tr("The way to %1 members").arg(formatCount(figures.target->headcount))
                             : tr("The way to the target"));
    const report::PaceSeries series = report::paceSeries(figures);
    m_chart->setSeries(series);
    m_pace->setCurrentIndex(series.actual.isEmpty() ? 0 : 1);
    m_gradesCard->setVisible(figures.round.has_value());
    if (figures.round) {
        m_gradesCard->setAsOf(review::displayName(figures.round->round));
        const report::GradeBars bars = report::gradeBars(figures.round->byKind, tr("Grades by kind of organ"));
        m_grades->setMinimumHeight((int(bars.bars.size()) + axisLines) * QFontMetrics(screenFont(Type::Caption)).lineSpacing());
        m_grades->setSeries(tr("Grades by kind of organ"), bars);
    }
    const report::TileMap map = report::attainmentMap(figures);
    m_mapCard->setVisible(!map.tiles.isEmpty());
    m_mapCard->setAsOf(asOf);
    m_map->setSeries(tr("Achievement of the wards"), map);
    const QList<Attention> lines = report::needsAttention(figures);
    m_attentionCard->setTitle(lines.isEmpty() ? tr("Needs attention")
                                              : tr("Needs attention (%1)").arg(formatCount(lines.size())));
    m_attentionCard->setAsOf(asOf);
    m_attention->setLines(lines);
    m_isStale = true;
    if (isVisible())
        computeForecast();
}

void HomePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        computeForecast();
}

void HomePage::computeForecast()
{
    if (m_job)
        return; // it begins anew when it is done
    m_isStale = false;
    if (!session().isOpen() || !session().figures().headcount)
        return;
    auto made = std::make_shared<report::Outlook>();
    m_job = std::make_unique<Job>([path = session().database().path(), options = session().database().optionsForJob(),
                                   figures = session().figures(), shelf = session().shelf(), made](const Job::Progress& progress) -> Result<> {
        SHIRUBE_ASSIGN(const storage::Database database, storage::Database::open(path, options));
        SHIRUBE_ASSIGN(*made, report::loadOutlook(database, figures, *shelf, progress));
        return {};
    });
    connect(m_job.get(), &Job::finished, this, [this, made] {
        const bool isDone = m_job->result().has_value(); // else the chart goes without; the outlook says why
        m_job.release()->deleteLater();
        if (m_isStale)
            return computeForecast();
        m_paceCard->setAsOf(asOfText());
        if (!isDone)
            return;
        report::PaceSeries series = report::paceSeries(session().figures());
        report::addForecast(series, *made);
        m_chart->setSeries(series);
    });
    m_paceCard->setAsOf(tr("%1, computing the forecast…").arg(asOfText()));
    m_job->start();
}

QString HomePage::asOfText() const
{
    return tr("as of %1").arg(formatMonth(session().figures().asOf));
}

QList<report::Table> HomePage::tables() const
{
    return {report::monthTable(session().figures()), report::groupTable(session().figures())};
}

} // namespace shirube::ui
