// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheet_list.h"

#include "core/base/parse.h"
#include "core/plan/names.h"
#include "ui/widgets/grade_mark.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using review::GradedSheet;

namespace
{

QString folded(const QString& text)
{
    return normalizedCode(text).toCaseFolded();
}

QString stateText(const GradedSheet& sheet)
{
    if (sheet.sheet.assessedOn.isValid())
        return SheetList::tr("graded");
    return sheet.isSubmitted() ? SheetList::tr("submitted") : SheetList::tr("owed");
}

QString missingText(const GradedSheet& sheet)
{
    QStringList names;
    for (const review::SheetField field : sheet.missing)
        names.append(displayName(field));
    return names.isEmpty() ? QString() : SheetList::tr("Not filled yet: %1").arg(names.join(u", "_s));
}

QString cellText(const GradedSheet& sheet, int column)
{
    switch (column) {
    case SheetList::OrganColumn:
        return plan::ownersText(sheet.item);
    case SheetList::TitleColumn:
        return sheet.item.title;
    case SheetList::GradeColumn:
        return sheet.grade().isEmpty() ? u"―"_s : sheet.grade();
    case SheetList::MissingColumn:
        return sheet.missing.isEmpty() ? QString() : QString::number(sheet.missing.size());
    case SheetList::StateColumn:
        return stateText(sheet);
    default:
        return {};
    }
}

} // namespace

void SheetList::setReview(const review::Review* review)
{
    const QList<GradedSheet> sheets = review ? review->sheets : QList<GradedSheet>();
    const bool isSame = review && review->round.id == m_review.round.id &&
                        std::ranges::equal(sheets, m_review.sheets, [](const GradedSheet& a, const GradedSheet& b) {
                            return a.item.id == b.item.id;
                        });
    if (isSame) {
        m_review = *review;
        if (!sheets.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_review = review ? *review : review::Review();
    endResetModel();
}

int SheetList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_review.sheets.size());
}

int SheetList::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetList::data(const QModelIndex& index, int role) const
{
    const GradedSheet& sheet = m_review.sheets[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(sheet, index.column());
    case Qt::ToolTipRole:
        if (index.column() == MissingColumn)
            return plainToolTip(missingText(sheet));
        return plainToolTip(cellText(sheet, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == MissingColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        if (index.column() == GradeColumn)
            return m_review.scale.rankOf(sheet.grade());
        if (index.column() == MissingColumn)
            return int(sheet.missing.size());
        return cellText(sheet, index.column());
    default:
        return {};
    }
}

QVariant SheetList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrganColumn:
        return tr("Organ");
    case TitleColumn:
        return tr("Item");
    case GradeColumn:
        return tr("Grade");
    case MissingColumn:
        return tr("To fill");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

bool SheetCriteria::accepts(const GradedSheet& sheet) const
{
    if (organKind && sheet.item.organKind != *organKind)
        return false;
    const bool isMeant = state == State::All || (state == State::Owed && !sheet.isSubmitted()) ||
                         (state == State::ToBeGraded && sheet.isSubmitted() && !sheet.sheet.assessedOn.isValid()) ||
                         (state == State::Incomplete && !sheet.missing.isEmpty()) ||
                         (state == State::GradeChanged && sheet.gradeBefore && *sheet.gradeBefore != sheet.grade());
    if (!isMeant)
        return false;
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    QStringList parts{plan::ownersText(sheet.item), sheet.item.title, sheet.sheet.firstReason, sheet.sheet.secondReason,
                      sheet.sheet.opinion};
    for (int i = 0; i < review::sheetTextCount; ++i)
        parts.append(textOf(sheet.sheet, review::SheetText(i)));
    const QString searched = folded(parts.join(u'\n'));
    return std::ranges::all_of(words, [&](const QString& word) { return searched.contains(word); });
}

SheetFilter::SheetFilter(SheetList* sheets, QObject* parent) : QSortFilterProxyModel(parent), m_sheets(sheets)
{
    setSortRole(SheetList::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(false);
    setSourceModel(sheets);
}

void SheetFilter::setCriteria(const SheetCriteria& criteria)
{
    m_criteria = criteria;
    invalidateFilter();
}

bool SheetFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_criteria.accepts(m_sheets->sheet(row));
}

void GradeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString grade = std::exchange(ground.text, {});
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const auto* filter = static_cast<const SheetFilter*>(index.model());
    const review::GradingScale& scale = static_cast<const SheetList*>(filter->sourceModel())->scale();
    const bool isNone = scale.rankOf(grade) < 0;
    Palette look = currentPalette();
    if (option.state & QStyle::State_Selected)
        look.quiet = look.text = look.onAccent;
    paintGrade(*painter, QRectF(option.rect).adjusted(space::inside, space::inside, -space::inside, -space::inside),
               gradeSign(scale, isNone ? QString() : grade), look);
}

} // namespace shirube::ui
