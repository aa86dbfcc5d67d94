// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/scales_dialog.h"

#include "core/base/parse.h"
#include "core/report/list_words.h"
#include "core/review/actions.h"
#include "core/review/review_store.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroller.h"
#include "ui/widgets/table_style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using review::Band;

namespace
{

enum Column
{
    GradeColumn,
    LabelColumn,
    FromColumn,
    NotDoneColumn,
    ByHandColumn,
    columnCount
};

constexpr int keptLabel = Qt::UserRole; // as the file has it: shown in the window's language
constexpr double percent = 100;
constexpr int digits = 10; // of a bound: more than anyone writes, fewer than a double carries

QTableWidgetItem* tick(bool isSet)
{
    auto* item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isSet ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

ScalesDialog::ScalesDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_list(new QListWidget), m_name(new QLineEdit), m_bands(new QTableWidget),
      m_problem(plainLabel({})), m_addBand(new QPushButton(tr("Add grade"))), m_removeBand(new QPushButton(tr("Remove grade"))),
      m_copy(new QPushButton(tr("Copy as new"))), m_remove(new QPushButton(tr("Delete…"))), m_save(new QPushButton(tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Grading scales"));
    m_list->setAccessibleName(tr("Grading scales"));
    m_list->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::sibling);
    left->addWidget(m_list, 1);
    left->addWidget(m_copy);
    left->addWidget(m_remove);
    auto* page = new QHBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::group);
    page->addLayout(left, 2);
    page->addWidget(makeEditor(), 5);
    resize(windowSize(*this, 76, 32));

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_scales.size())
            show(m_scales[row]);
    });
    connect(m_copy, &QPushButton::clicked, this, &ScalesDialog::copy);
    connect(m_remove, &QPushButton::clicked, this, &ScalesDialog::remove);
    reload({});
}

QWidget* ScalesDialog::makeEditor()
{
    m_name->setAccessibleName(tr("Name of the scale"));
    m_bands->setAccessibleName(tr("Grades, best first"));
    m_bands->setColumnCount(columnCount);
    m_bands->setHorizontalHeaderLabels({tr("Grade"), tr("Meaning"), tr("From (%)"), tr("Not carried out"), tr("By hand")});
    for (int column = 0; column < columnCount; ++column) {
        const QString title = m_bands->horizontalHeaderItem(column)->text();
        m_bands->setColumnWidth(column, m_bands->horizontalHeader()->fontMetrics().horizontalAdvance(title) + 2 * space::group);
    }
    m_bands->horizontalHeader()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    m_bands->verticalHeader()->setDefaultSectionSize(TableStyle::rowHeight(fontMetrics()));
    m_bands->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_bands->setSelectionMode(QAbstractItemView::SingleSelection);
    TableStyle::applyTo(*m_bands);
    QLabel* name = plainLabel(m_name->accessibleName());
    name->setBuddy(m_name);
    QLabel* help = plainLabel(tr("A grade reaches from its bound up to the next better one: 80 earns the grade “from 80”, "
                                 "79.999 does not. The last one without a bound takes what is left, apart from the one for what was not carried out. Rounds that are closed "
                                 "keep the grades they had."),
                              Type::Caption, true);
    help->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_addBand, m_removeBand, m_copy, m_remove, close})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto* top = new QHBoxLayout;
    top->addWidget(name);
    top->addWidget(m_name, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_addBand);
    buttons->addWidget(m_removeBand);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto* editor = new QWidget;
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->setSpacing(space::sibling);
    column->addLayout(top);
    column->addWidget(m_bands, 1);
    column->addWidget(help);
    column->addWidget(m_problem);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &ScalesDialog::check);
    connect(m_bands, &QTableWidget::itemChanged, this, &ScalesDialog::check);
    connect(m_addBand, &QPushButton::clicked, this, [this] {
        const int row = m_bands->currentRow() < 0 ? m_bands->rowCount() : m_bands->currentRow() + 1;
        addRow(row, {});
        m_bands->setCurrentCell(row, GradeColumn);
        check();
    });
    connect(m_removeBand, &QPushButton::clicked, this, [this] {
        m_bands->removeRow(m_bands->currentRow());
        check();
    });
    connect(m_save, &QPushButton::clicked, this, &ScalesDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return editor;
}

void ScalesDialog::reload(ScaleId chosen)
{
    if (auto scales = review::loadScales(m_session.database()))
        m_scales = std::move(*scales);
    else
        m_session.prompts().error(this, scales.error());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const review::GradingScale& scale : std::as_const(m_scales)) {
        if (scale.id == chosen)
            row = m_list->count();
        m_list->addItem(report::displayWord(scale.name));
    }
    constexpr int widest = 20; // in full-width characters
    m_list->setMinimumWidth(std::min(m_list->sizeHintForColumn(0), widest * fontMetrics().horizontalAdvance(u'会')) +
                            2 * m_list->frameWidth() + space::sibling);
    m_list->setCurrentRow(row);
    show(m_scales.value(row));
}

void ScalesDialog::show(const review::GradingScale& scale)
{
    m_shown = scale;
    {
        const QSignalBlocker quiet(m_bands);
        m_bands->setRowCount(0);
        for (const Band& band : scale.bands)
            addRow(m_bands->rowCount(), band);
    }
    m_name->setText(report::cellWord(scale.name));
    check();
}

void ScalesDialog::addRow(int row, const Band& band)
{
    const QSignalBlocker quiet(m_bands);
    m_bands->insertRow(row);
    m_bands->setItem(row, GradeColumn, new QTableWidgetItem(band.grade));
    auto* label = new QTableWidgetItem(report::cellWord(band.label));
    label->setData(keptLabel, band.label);
    m_bands->setItem(row, LabelColumn, label);
    auto* from = new QTableWidgetItem(band.from ? QString::number(*band.from * percent, 'g', digits) : QString());
    from->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bands->setItem(row, FromColumn, from);
    m_bands->setItem(row, NotDoneColumn, tick(band.isNotDone));
    m_bands->setItem(row, ByHandColumn, tick(band.isManual));
}

Result<review::GradingScale> ScalesDialog::scale() const
{
    review::GradingScale scale = m_shown;
    scale.name = report::keptWord(m_name->text().trimmed(), m_shown.name);
    scale.bands.clear();
    for (int row = 0; row < m_bands->rowCount(); ++row) {
        const auto text = [&](Column column) { return m_bands->item(row, column)->text().trimmed(); };
        const QString label = report::keptWord(text(LabelColumn), m_bands->item(row, LabelColumn)->data(keptLabel).toString());
        Band band{text(GradeColumn), label, {}, m_bands->item(row, NotDoneColumn)->checkState() == Qt::Checked,
                  m_bands->item(row, ByHandColumn)->checkState() == Qt::Checked};
        const auto from = parseDecimal(text(FromColumn));
        if (!from && !text(FromColumn).isEmpty())
            return fail(ErrorCode::Invalid, tr("Line %1: “%2” is not a number of percent.").arg(row + 1).arg(text(FromColumn)));
        if (from)
            band.from = *from / percent;
        scale.bands.append(band);
    }
    SHIRUBE_TRY(review::checkScale(scale));
    return scale;
}

void ScalesDialog::check()
{
    const auto checked = scale();
    const bool readOnly = m_session.isReadOnly();
    m_problem->setText(checked ? QString() : u"▲ "_s + checked.error().message);
    m_save->setEnabled(!readOnly && checked && *checked != (m_shown.id.isValid() ? m_shown : review::GradingScale()));
    m_remove->setEnabled(!readOnly && m_shown.id.isValid());
    m_copy->setEnabled(!readOnly && m_shown.id.isValid());
    for (QPushButton* button : {m_save, m_remove, m_copy})
        button->setToolTip(readOnly ? plainToolTip(m_session.readOnlyReason()) : QString());
}

void ScalesDialog::copy()
{
    review::GradingScale copied = m_shown;
    copied.id = {};
    copied.name = tr("Copy of %1").arg(report::displayWord(copied.name));
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    show(copied);
    m_name->setFocus();
    m_name->selectAll();
}

void ScalesDialog::save()
{
    const auto checked = scale();
    if (!checked)
        return;
    const auto saved = review::saveScale(m_session.database(), *checked);
    if (m_session.did(saved ? Result<>() : tl::unexpected(saved.error()), this))
        reload(*saved);
}

void ScalesDialog::remove()
{
    const ScaleId id = m_shown.id;
    if (m_session.prompts().confirm(this, tr("Delete the scale"),
                                    tr("Delete the scale “%1”?\nUndo brings it back.").arg(report::displayWord(m_shown.name)), tr("Delete")) &&
        m_session.did(review::deleteScale(m_session.database(), id), this))
        reload({});
}

} // namespace shirube::ui
