// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/membership/import_dialog.h"

#include "core/base/format.h"
#include "ui/membership/remark_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString encodingText(exchange::Encoding encoding)
{
    switch (encoding) {
    case exchange::Encoding::Utf8:
        return u"UTF-8"_s;
    case exchange::Encoding::Utf8Bom:
        return u"UTF-8 (BOM)"_s;
    case exchange::Encoding::Cp932:
        return u"CP932 (Shift_JIS)"_s;
    }
    return {};
}

} // namespace

ImportDialog::ImportDialog(exchange::MemberFile kind, QWidget* parent)
    : QDialog(parent), m_file(plainLabel({}, Type::Section)), m_encoding(new QComboBox),
      m_verdict(plainLabel({})), m_remarks(new TableView), m_note(plainLabel({}, Type::Caption, true)),
      m_import(new QPushButton), m_saveRejects(new QPushButton(tr("Save rejected rows as CSV…"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(kind == exchange::MemberFile::Events ? tr("Import membership events")
                                                        : tr("Import the member roster"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::group, space::group, space::group, space::group);
    page->setSpacing(space::sibling);

    auto* head = new QHBoxLayout;
    m_file->setWordWrap(true);
    QLabel* caption = plainLabel(tr("Encoding"));
    caption->setBuddy(m_encoding);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem({});
    for (const auto encoding : {exchange::Encoding::Utf8, exchange::Encoding::Cp932})
        m_encoding->addItem(encodingText(encoding), int(encoding));
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    head->addWidget(m_file, 1);
    head->addWidget(caption);
    head->addWidget(m_encoding);
    page->addLayout(head);

    auto* counts = new QHBoxLayout;
    counts->setSpacing(2 * space::page);
    for (const QString& name :
         {tr("Rows in the file"), tr("New"), tr("Already there"), tr("Rejected"), tr("To check")})
        m_counts.append(addCount(name, counts));
    counts->addStretch();
    page->addLayout(counts);
    m_verdict->setWordWrap(true);
    page->addWidget(m_verdict);
    page->addWidget(m_remarks, 1);
    page->addWidget(m_note);
    page->addStretch();

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saveRejects);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_cancel);
    page->addLayout(buttons);
    const int character = fontMetrics().horizontalAdvance(u'会');
    resize(72 * character, 38 * character);

    connect(m_encoding, &QComboBox::activated, this, [this] {
        const QVariant chosen = m_encoding->currentData();
        Q_EMIT encodingChosen(chosen.isValid() ? std::optional(exchange::Encoding(chosen.toInt()))
                                               : std::nullopt);
    });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRequested);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejectsRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QLabel* ImportDialog::addCount(const QString& name, QHBoxLayout* row)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::inside);
    QLabel* count = plainLabel({}, Type::Page);
    count->setAccessibleName(name);
    column->addWidget(plainLabel(name, Type::Caption, true));
    column->addWidget(count);
    row->addLayout(column);
    return count;
}

void ImportDialog::setChosenEncoding(std::optional<exchange::Encoding> encoding)
{
    const QSignalBlocker quiet(m_encoding);
    m_encoding->setCurrentIndex(encoding ? m_encoding->findData(int(*encoding)) : 0);
}

void ImportDialog::setReport(const exchange::ImportReport& report)
{
    m_file->setText(report.fileName);
    m_encoding->setItemText(0, tr("Automatic: %1").arg(encodingText(report.encoding)));
    const QList<qint64> counts{report.rows, report.good, report.known, report.rejected, report.findingCount};
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_counts.at(i)->setText(formatCount(counts.at(i)));

    QStringList verdict;
    if (report.good == 0)
        verdict << tr("There is nothing new in this file; nothing needs to be brought in.");
    else if (report.rejected > 0)
        verdict << tr(
            "The good rows can come in; the rejected ones stay out. Save these, mend them and bring them "
            "in again: rows that are there already do no harm.");
    else
        verdict << tr("All new rows can come in. Nothing has been changed yet.");
    if (!report.ignoredColumns.isEmpty())
        verdict << tr("Columns that are not used: %1").arg(report.ignoredColumns.join(u", "_s));
    m_verdict->setText(verdict.join(u'\n'));

    const report::Table remarks = remarkTable(report);
    m_remarks->setVisible(!remarks.rows.isEmpty());
    m_note->setVisible(!remarks.note.isEmpty());
    m_note->setText(remarks.note);
    m_remarks->setTable(remarks);

    m_import->setText(tr("Bring in the good rows (%1)").arg(formatCount(report.good)));
    m_import->setEnabled(report.good > 0);
    m_saveRejects->setEnabled(report.rejected > 0);
    m_cancel->setText(report.good > 0 ? tr("Cancel") : tr("Close"));
    (report.good > 0 ? m_import : m_cancel)->setDefault(true);
    (report.good > 0 ? m_import : m_cancel)->setFocus();
}

} // namespace shirube::ui
