// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settings_dialog.h"

#include "core/base/format.h"
#include "core/report/list_words.h"
#include "core/review/review_store.h"
#include "core/review/stage.h"
#include "ui/review/scales_dialog.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int noLook = -1; // the system's
constexpr int placeCharacters = 12;
constexpr double percent = 100;
constexpr int scaleLines = 3; // its name, and as many bounds as a scale has

QString boundsText(const review::GradingScale& scale)
{
    QStringList bounds;
    for (const review::Band& band : scale.bands) {
        const QString earned = band.isNotDone  ? SettingsDialog::tr("not carried out")
                               : band.isManual ? SettingsDialog::tr("by hand")
                               : band.from     ? SettingsDialog::tr("from %1 %").arg(formatDecimal(*band.from * percent))
                                               : SettingsDialog::tr("the rest");
        bounds.append(band.grade + u' ' + earned);
    }
    return bounds.join(u" · "_s);
}

void choose(QComboBox* choice, const QVariant& value)
{
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& now, Session& session, QWidget* parent)
    : FormDialog(tr("Settings"), parent), m_session(session), m_place(new QLineEdit),
      m_reopens(new QCheckBox(tr("Open the last file when the program starts")))
{
    setObjectName(u"settings"_s);
    explain(tr("For you, on this computer, whichever file is open."));
    QFormLayout* form = addForm();
    m_language = addChoice(tr("Language"));
    // Each in its own words, to be found by whoever cannot read the present one.
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_look = addChoice(tr("Look"));
    m_look->addItem(tr("As the system"), noLook);
    m_look->addItem(tr("Light"), int(Look::Light));
    m_look->addItem(tr("Dark"), int(Look::Dark));
    m_look->addItem(tr("High contrast"), int(Look::HighContrast));
    m_textSize = addChoice(tr("Size of text"));
    for (const int size : textSizes)
        m_textSize->addItem(tr("%1 %").arg(size), size);
    m_unit = addChoice(tr("Amounts in"));
    for (const YenUnit unit : {YenUnit::One, YenUnit::Thousand, YenUnit::Million, YenUnit::HundredMillion})
        m_unit->addItem(displayName(unit), int(unit));
    m_years = addChoice(tr("Years"));
    for (const YearStyle style : {YearStyle::Western, YearStyle::Era})
        m_years->addItem(displayName(style), int(style));
    m_family = addChoice(tr("Font of PDFs"));
    addPlace(form);
    m_reopens->setObjectName(u"reopens"_s);
    form->addRow(QString(), m_reopens);

    auto* reset = new QPushButton(tr("Reset to defaults…"));
    reset->setObjectName(u"resetSettings"_s);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::resetAll);
    auto* line = new QHBoxLayout;
    line->addWidget(reset);
    line->addStretch();
    form->addRow(QString(), line);
    if (session.isOpen())
        addFile();
    fill(now);
}

void SettingsDialog::addFile()
{
    content()->addSpacing(space::sibling);
    content()->addWidget(plainLabel(tr("This file"), Type::Section));
    QLabel* whose = plainLabel(tr("Kept in “%1”, for everyone who opens it.").arg(QFileInfo(m_session.database().path()).fileName()),
                               Type::Caption, true);
    whose->setWordWrap(true);
    content()->addWidget(whose);
    QFormLayout* form = addForm();
    form->addRow(tr("Fiscal year"), plainLabel(tr("Begins on 1 April: fixed by the rules of the chamber")));
    m_scale = plainLabel({});
    m_scale->setObjectName(u"scale"_s);
    m_scale->setWordWrap(true);
    auto* edit = new QPushButton(tr("Grading scales…"));
    m_scale->setMinimumHeight(scaleLines * fontMetrics().lineSpacing());
    m_scale->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* row = new QHBoxLayout;
    row->addWidget(edit);
    row->addStretch();
    form->addRow(tr("Grading scale"), m_scale);
    form->addRow(QString(), row);
    connect(edit, &QPushButton::clicked, this, [this] { (new ScalesDialog(m_session, this))->open(); });
    connect(&m_session, &Session::figuresChanged, this, &SettingsDialog::showScale);
    showScale();
}

// Of the round that is current in the month looked at, else of the newest; before there is one, the one that it will begin with.
void SettingsDialog::showScale()
{
    const auto scales = review::loadScales(m_session.database());
    const auto rounds = review::loadRounds(m_session.database());
    if (!scales || !rounds || scales->isEmpty())
        return m_scale->setText(unknownText());
    auto scale = scales->cbegin();
    QString of = tr("for the first review round");
    const review::Round* round = review::roundAt(*rounds, m_session.asOf());
    if (!round && !rounds->isEmpty())
        round = &rounds->last();
    if (round) {
        scale = std::ranges::find(*scales, round->scale, &review::GradingScale::id);
        of = review::displayName(*round);
    }
    if (scale != scales->cend())
        m_scale->setText(tr("%1 (%2)").arg(report::displayWord(scale->name), of) + u'\n' + boundsText(*scale));
}

void SettingsDialog::addPlace(QFormLayout* form)
{
    m_place->setReadOnly(true);
    m_place->setObjectName(u"backupPlace"_s);
    m_place->setPlaceholderText(tr("Beside each file"));
    m_place->setAccessibleName(tr("Folder for backups"));
    m_place->setMinimumWidth(placeCharacters * fontMetrics().horizontalAdvance(u'会'));
    m_place->setToolTip(plainToolTip(tr("Backups made so far stay where they are; “Restore a backup” can open them there.")));
    auto* pick = new QPushButton(tr("Choose…"));
    pick->setObjectName(u"choosePlace"_s);
    pick->setAccessibleName(tr("Choose the folder for backups"));
    auto* usual = new QPushButton(tr("Default place"));
    usual->setToolTip(plainToolTip(m_place->placeholderText()));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sibling);
    row->addWidget(m_place, 1);
    row->addWidget(pick);
    row->addWidget(usual);
    form->addRow(tr("Backups"), row);
    connect(pick, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_session.prompts().chooseFolder(this, tr("Folder for backups")); !folder.isEmpty())
            m_place->setText(QDir::toNativeSeparators(folder));
    });
    connect(usual, &QPushButton::clicked, m_place, &QLineEdit::clear);
}

void SettingsDialog::fillFamilies(const QString& chosen)
{
    m_family->clear();
    const QStringList families = paperFamilies();
    m_family->addItem(families.isEmpty() ? tr("Automatic") : tr("Automatic (%1)").arg(families.first()), QString());
    for (const QString& family : families)
        m_family->addItem(family, family);
    const bool isMissing = !chosen.isEmpty() && !families.contains(chosen);
    if (isMissing)
        m_family->addItem(tr("▲ %1 (not installed)").arg(chosen), chosen);
    say(isMissing ? tr("▲ The font “%1” is not installed on this computer; PDFs are set in “%2” until it is.")
                        .arg(chosen, families.value(0))
                  : QString());
}

void SettingsDialog::fill(const Preferences& preferences)
{
    choose(m_language, preferences.language);
    choose(m_look, preferences.look ? int(*preferences.look) : noLook);
    choose(m_textSize, preferences.textSize);
    choose(m_unit, int(preferences.display.unit));
    choose(m_years, int(preferences.display.years));
    fillFamilies(preferences.paperFamily);
    choose(m_family, preferences.paperFamily);
    m_place->setText(QDir::toNativeSeparators(preferences.backupPlace));
    m_reopens->setChecked(preferences.reopens);
}

void SettingsDialog::resetAll()
{
    if (m_session.prompts().confirm(this, tr("Reset to defaults"),
                          tr("Put all settings back to what they are in a new installation?\nFiles, backups and the list of recent "
                             "files stay as they are. Nothing is kept before you choose Save."),
                          tr("Reset")))
        fill({});
}

Preferences SettingsDialog::wanted() const
{
    Preferences wanted;
    wanted.language = m_language->currentData().toString();
    if (const int look = m_look->currentData().toInt(); look != noLook)
        wanted.look = Look(look);
    wanted.textSize = m_textSize->currentData().toInt();
    wanted.display = {YenUnit(m_unit->currentData().toInt()), YearStyle(m_years->currentData().toInt())};
    wanted.paperFamily = m_family->currentData().toString();
    wanted.backupPlace = QDir::fromNativeSeparators(m_place->text());
    wanted.reopens = m_reopens->isChecked();
    return wanted;
}

} // namespace shirube::ui
