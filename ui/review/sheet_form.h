// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sheet.h"
#include "ui/review/review_state.h"
#include "ui/widgets/drafts.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace shirube::ui
{

class ActualField;
class Card;
class FormField;
class GradeField;
class GradeMark;

/// 様式2 of one item and round: P, D, C and A, with last round's beside them. What was typed is saved when a field is left, as
/// one action; a value that is refused stays where it was typed, with the reason beside it.
class SheetForm : public QWidget
{
    Q_OBJECT

public:
    SheetForm(Session& session, ReviewState& state, QWidget* parent = nullptr);
    ~SheetForm() override;

    /// sheet: one of the chosen round's; nullptr: none.
    void showSheet(const review::GradedSheet* sheet);
    /// Saves whatever was typed and not saved yet.
    void saveTyped();
    /// An item of the round for whose sheet there is a text that was typed and not saved when the program ended; not valid:
    /// there is none.
    [[nodiscard]] InitiativeId itemWithDraft(RoundId round) const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    /// A field and what of a sheet it holds.
    struct Entry
    {
        FormField* field;
        std::function<QVariant(const review::Sheet&)> get;
        std::function<void(review::Sheet&, const QVariant&)> put;
        std::optional<review::SheetText> text; ///< may be carried over
        std::optional<review::SheetField> asked;
    };
    using Typed = QHash<QString, QVariant>; // by the field's name

    // sheet_boxes.cpp
    void buildBoxes();
    FormField* addText(Card* box, review::SheetText text, std::optional<review::SheetField> asked);
    void addGrade(Card* box, GradeField* field, QString review::Sheet::*grade, QString review::Sheet::*reason,
                  std::optional<review::SheetField> asked);
    void addDirection(Card* box);
    void addEntry(Card* box, const Entry& entry);
    void showHead();
    void showPlan();
    void showGrades();
    void showActuals(bool keepTyped);
    void showEntries(bool keepTyped);
    void mark(const Entry& entry);
    [[nodiscard]] bool isCarriedOn() const { return m_sheet.before || m_sheet.gradeBefore; }
    [[nodiscard]] std::optional<QString> besideIt(const QString& before) const;

    // sheet_form_drafts.cpp
    QWidget* makeOffer();
    void showOffer();
    void keepDraft();
    void bringBackDraft();
    void discardDraft();

    [[nodiscard]] QList<FormField*> allFields() const;
    void watch(FormField* field);
    void keepRefused();
    void bringBackRefused();
    void save(const QList<FormField*>& fields);
    void saveEntries(const QList<FormField*>& fields);
    void saveActuals(const QList<ActualField*>& fields);

    Session& m_session;
    ReviewState& m_state;
    QString m_file; // that the form belongs to
    bool m_isWritable = false;
    bool m_isSaving = false;
    review::GradedSheet m_sheet; // of no item: nothing is shown
    review::Round m_round;
    QHash<std::pair<qint64, qint64>, Typed> m_refused; // by round and item: typed, and not saved when it was left

    Drafts m_drafts;
    QHash<QString, QJsonObject> m_offered; // typed before the program ended, by sheet
    QTimer m_draftTimer;

    DraftOffer* m_offer = nullptr;
    QLabel* m_title;
    QLabel* m_owners;
    QLabel* m_days;
    QLabel* m_locked;
    QLabel* m_plan;
    GradeMark* m_mark;
    QLabel* m_computed;
    QVBoxLayout* m_actualsBox;
    QList<Card*> m_besideLast; // their fields have last round's on the right
    QList<QWidget*> m_ofFullSheet; // what a light sheet does not ask for
    QList<ActualField*> m_actuals;
    QList<GradeField*> m_grades;
    QList<Entry> m_entries;
};

} // namespace shirube::ui
