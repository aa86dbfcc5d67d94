// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_form_page.h"

#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace shirube::ui
{

using namespace Qt::StringLiterals;
using exchange::Encoding;
using exchange::MemberFile;

namespace
{

constexpr int mostTitleLines = 999;

QString encodingText(Encoding encoding)
{
    return encoding == Encoding::Cp932 ? u"CP932 (Shift_JIS)"_s : exchange::encodingName(encoding);
}

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case '\t':
        return ImportFormPage::tr("Tab");
    case ';':
        return ImportFormPage::tr("Semicolon");
    default:
        return ImportFormPage::tr("Comma");
    }
}

} // namespace

QString kindText(MemberFile kind)
{
    switch (kind) {
    case MemberFile::Events:
        return QCoreApplication::translate("Import", "Joins, leaves and transfers");
    case MemberFile::Roster:
        return QCoreApplication::translate("Import", "Member roster");
    case MemberFile::Census:
        return QCoreApplication::translate("Import", "Members counted at month ends");
    case MemberFile::Establishments:
        return QCoreApplication::translate("Import", "Establishments per ward");
    }
    return {};
}

ImportFormPage::ImportFormPage(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox), m_encoding(new QComboBox), m_delimiter(new QComboBox),
      m_headerLine(new QSpinBox), m_problem(plainLabel({})), m_preview(new TableView)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::group);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::group);
    form->setVerticalSpacing(space::sibling);
    for (int i = 0; i < exchange::memberFileCount; ++i)
        m_kind->addItem(kindText(MemberFile(i)), i);
    for (const QString& first : {tr("Automatic")}) {
        m_encoding->addItem(first);
        m_delimiter->addItem(first);
    }
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Cp932})
        m_encoding->addItem(encodingText(encoding), int(encoding));
    for (const char delimiter : exchange::delimiters)
        m_delimiter->addItem(delimiterText(delimiter), int(delimiter));
    m_headerLine->setRange(0, mostTitleLines);
    m_headerLine->setKeyboardTracking(false);
    m_headerLine->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Automatic: %1").arg(mostTitleLines)) +
                                  2 * space::page); // it measures its numbers alone
    const auto add = [&](const QString& name, QWidget* field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(tr("What the file holds"), m_kind);
    add(tr("Encoding"), m_encoding);
    add(tr("Separator"), m_delimiter);
    add(tr("Line with the column names"), m_headerLine);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (QComboBox* box : {m_kind, m_encoding, m_delimiter})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    page->addLayout(form);
    m_problem->setWordWrap(true);
    page->addWidget(m_problem);
    page->addWidget(m_preview, 1);

    connect(m_kind, &QComboBox::activated, this, [this](int index) { Q_EMIT kindChosen(MemberFile(index)); });
    connect(m_encoding, &QComboBox::activated, this, &ImportFormPage::choose);
    connect(m_delimiter, &QComboBox::activated, this, &ImportFormPage::choose);
    connect(m_headerLine, &QSpinBox::valueChanged, this, &ImportFormPage::choose);
}

void ImportFormPage::choose()
{
    exchange::CsvForm form;
    if (const QVariant encoding = m_encoding->currentData(); encoding.isValid())
        form.encoding = Encoding(encoding.toInt());
    if (const QVariant delimiter = m_delimiter->currentData(); delimiter.isValid())
        form.delimiter = char(delimiter.toInt());
    if (m_headerLine->value() > 0)
        form.headerLine = m_headerLine->value();
    Q_EMIT formChosen(form);
}

void ImportFormPage::show(const ImportDraft& draft)
{
    const QSignalBlocker quiet(m_headerLine);
    m_kind->setCurrentIndex(int(draft.kind));
    m_encoding->setItemText(0, tr("Automatic: %1").arg(encodingText(draft.actual.encoding.value_or(Encoding::Utf8))));
    m_encoding->setCurrentIndex(draft.form.encoding ? m_encoding->findData(int(*draft.form.encoding)) : 0);
    m_delimiter->setItemText(0, tr("Automatic: %1").arg(delimiterText(draft.actual.delimiter.value_or(','))));
    m_delimiter->setCurrentIndex(draft.form.delimiter ? m_delimiter->findData(int(*draft.form.delimiter)) : 0);
    m_headerLine->setSpecialValueText(tr("Automatic: %1").arg(draft.actual.headerLine.value_or(1)));
    m_headerLine->setValue(int(draft.form.headerLine.value_or(0)));
    m_problem->hide();
    m_preview->show();

    report::Table table;
    table.title = tr("First rows of the file");
    for (const QString& name : draft.header)
        table.columns.append({name});
    for (const QStringList& row : draft.sample) {
        QList<report::Cell> cells;
        for (qsizetype i = 0; i < draft.header.size(); ++i)
            cells.append(report::textCell(row.value(i)));
        table.rows.append(cells);
    }
    m_preview->setTable(table);
}

void ImportFormPage::showProblem(const QString& problem)
{
    m_problem->setText(u"▲ "_s + problem);
    m_problem->show();
    m_preview->hide();
}

} // namespace shirube::ui
