// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/log_words.h"

#include "core/base/format.h"
#include "core/membership/ledger_event.h"
#include "core/membership/target.h"
#include "core/membership/words.h"
#include "core/plan/names.h"
#include "core/report/breakdown_tables.h"
#include "core/reserve/reserve.h"
#include "core/review/round.h"
#include "core/review/sheet.h"

#include <QCoreApplication>

namespace shirube::report
{

using namespace Qt::StringLiterals;

namespace
{

struct Word
{
    const char* column; ///< of a table, or the table itself
    const char* name;
};

constexpr Word tableWords[] = {{"initiative", QT_TRANSLATE_NOOP("ItemHistory", "Item")},
                               {"indicator", QT_TRANSLATE_NOOP("ItemHistory", "Indicator")},
                               {"indicator_actual", QT_TRANSLATE_NOOP("ItemHistory", "Actual")},
                               {"milestone", QT_TRANSLATE_NOOP("ItemHistory", "Milestone")},
                               {"initiative_owner", QT_TRANSLATE_NOOP("ItemHistory", "Organ")},
                               {"initiative_theme", QT_TRANSLATE_NOOP("ItemHistory", "Theme")},
                               {"initiative_link", QT_TRANSLATE_NOOP("ItemHistory", "Link")},
                               {"activity", QT_TRANSLATE_NOOP("ItemHistory", "Activity")},
                               {"evaluation", QT_TRANSLATE_NOOP("ItemHistory", "Sheet")},
                               {"plan", QT_TRANSLATE_NOOP("ItemHistory", "Mid-term plan")},
                               {"theme", QT_TRANSLATE_NOOP("ItemHistory", "Theme")},
                               {"organ", QT_TRANSLATE_NOOP("ItemHistory", "Organ")},
                               {"person", QT_TRANSLATE_NOOP("ItemHistory", "Person")},
                               {"file_info", QT_TRANSLATE_NOOP("ItemHistory", "File")},
                               {"membership_target", QT_TRANSLATE_NOOP("ItemHistory", "Membership target")},
                               {"import_batch", QT_TRANSLATE_NOOP("ItemHistory", "Import")},
                               {"membership_event", QT_TRANSLATE_NOOP("ItemHistory", "Line of the ledger")},
                               {"event_correction", QT_TRANSLATE_NOOP("ItemHistory", "Correction of the ledger")},
                               {"closed_month", QT_TRANSLATE_NOOP("ItemHistory", "Closed month")},
                               {"closed_figure", QT_TRANSLATE_NOOP("ItemHistory", "Figure of a closed month")},
                               {"census", QT_TRANSLATE_NOOP("ItemHistory", "Census")},
                               {"establishment_count", QT_TRANSLATE_NOOP("ItemHistory", "Count of establishments")},
                               {"import_layout", QT_TRANSLATE_NOOP("ItemHistory", "Layout of a file")},
                               {"leave_reason", QT_TRANSLATE_NOOP("ItemHistory", "Leave reason")},
                               {"join_channel", QT_TRANSLATE_NOOP("ItemHistory", "Join channel")},
                               {"campaign", QT_TRANSLATE_NOOP("ItemHistory", "Campaign")},
                               {"event_mark", QT_TRANSLATE_NOOP("ItemHistory", "Mark in charts")},
                               {"scenario", QT_TRANSLATE_NOOP("ItemHistory", "Scenario")},
                               {"grading_scale", QT_TRANSLATE_NOOP("ItemHistory", "Grading scale")},
                               {"review_round", QT_TRANSLATE_NOOP("ItemHistory", "Review round")},
                               {"round_lock", QT_TRANSLATE_NOOP("ItemHistory", "Closing of a round")},
                               {"locked_sheet", QT_TRANSLATE_NOOP("ItemHistory", "Sheet of a closed round")},
                               {"decision", QT_TRANSLATE_NOOP("ItemHistory", "Decision")},
                               {"saved_view", QT_TRANSLATE_NOOP("ItemHistory", "Saved view")},
                               {"branch_goal", QT_TRANSLATE_NOOP("ItemHistory", "Branch's own target")},
                               {"reserve_fund", QT_TRANSLATE_NOOP("ItemHistory", "Reserve fund")},
                               {"reserve_entry", QT_TRANSLATE_NOOP("ItemHistory", "Entry of the reserve")},
                               {"reserve_closed_year", QT_TRANSLATE_NOOP("ItemHistory", "Closed year of the reserve")},
                               {"size_class_fee", QT_TRANSLATE_NOOP("ItemHistory", "Fee of a size class")},
                               {"issued_pack", QT_TRANSLATE_NOOP("ItemHistory", "Issued pack")},
                               {"issued_content", QT_TRANSLATE_NOOP("ItemHistory", "Content of an issued pack")}};

constexpr Word columnWords[] = {{"account", QT_TRANSLATE_NOOP("ItemHistory", "Account")},
                                {"role", QT_TRANSLATE_NOOP("ItemHistory", "Role")},
                                {"passphrase_set_at", QT_TRANSLATE_NOOP("ItemHistory", "Passphrase set at")},
                                {"title", QT_TRANSLATE_NOOP("ItemHistory", "Title")},
                                {"number", QT_TRANSLATE_NOOP("ItemHistory", "Number")},
                                {"fiscal_year", QT_TRANSLATE_NOOP("ItemHistory", "Fiscal year")},
                                {"organ_kind", QT_TRANSLATE_NOOP("ItemHistory", "Kind of organ")},
                                {"section", QT_TRANSLATE_NOOP("ItemHistory", "Section")},
                                {"field", QT_TRANSLATE_NOOP("ItemHistory", "Field")},
                                {"is_new", QT_TRANSLATE_NOOP("ItemHistory", "New")},
                                {"is_emphasised", QT_TRANSLATE_NOOP("ItemHistory", "Priority")},
                                {"status", QT_TRANSLATE_NOOP("ItemHistory", "Status")},
                                {"note", QT_TRANSLATE_NOOP("ItemHistory", "Note")},
                                {"aim", QT_TRANSLATE_NOOP("ItemHistory", "Aim")},
                                {"is_equal", QT_TRANSLATE_NOOP("ItemHistory", "Equal partners")},
                                {"budget_yen", QT_TRANSLATE_NOOP("ItemHistory", "Budget")},
                                {"cost_yen", QT_TRANSLATE_NOOP("ItemHistory", "Cost")},
                                {"starts_on", QT_TRANSLATE_NOOP("ItemHistory", "Begins")},
                                {"ends_on", QT_TRANSLATE_NOOP("ItemHistory", "Ends")},
                                {"weight", QT_TRANSLATE_NOOP("ItemHistory", "Weight")},
                                {"is_light", QT_TRANSLATE_NOOP("ItemHistory", "Short sheet")},
                                {"position", QT_TRANSLATE_NOOP("ItemHistory", "Order")},
                                {"name", QT_TRANSLATE_NOOP("ItemHistory", "Name")},
                                {"unit", QT_TRANSLATE_NOOP("ItemHistory", "Unit")},
                                {"target", QT_TRANSLATE_NOOP("ItemHistory", "Target")},
                                {"target_kind", QT_TRANSLATE_NOOP("ItemHistory", "Kind of target")},
                                {"better", QT_TRANSLATE_NOOP("ItemHistory", "Better is")},
                                {"upper", QT_TRANSLATE_NOOP("ItemHistory", "Upper end")},
                                {"base", QT_TRANSLATE_NOOP("ItemHistory", "Base value")},
                                {"base_year", QT_TRANSLATE_NOOP("ItemHistory", "Base year")},
                                {"due_on", QT_TRANSLATE_NOOP("ItemHistory", "Due")},
                                {"done_on", QT_TRANSLATE_NOOP("ItemHistory", "Done on")},
                                {"target_words", QT_TRANSLATE_NOOP("ItemHistory", "Target in words")},
                                {"out_of_name", QT_TRANSLATE_NOOP("ItemHistory", "Counted below the line")},
                                {"pace", QT_TRANSLATE_NOOP("ItemHistory", "Pace")},
                                {"steps", QT_TRANSLATE_NOOP("ItemHistory", "Steps")},
                                {"month", QT_TRANSLATE_NOOP("ItemHistory", "Month")},
                                {"value", QT_TRANSLATE_NOOP("ItemHistory", "Value")},
                                {"out_of", QT_TRANSLATE_NOOP("ItemHistory", "Out of")},
                                {"on_date", QT_TRANSLATE_NOOP("ItemHistory", "Day")},
                                {"words", QT_TRANSLATE_NOOP("ItemHistory", "Words")},
                                {"is_final", QT_TRANSLATE_NOOP("ItemHistory", "Final")},
                                {"address", QT_TRANSLATE_NOOP("ItemHistory", "Address")},
                                {"person", QT_TRANSLATE_NOOP("ItemHistory", "Person")},
                                {"done", QT_TRANSLATE_NOOP("ItemHistory", "What was done")},
                                {"result", QT_TRANSLATE_NOOP("ItemHistory", "Result")},
                                {"issue", QT_TRANSLATE_NOOP("ItemHistory", "Issue")},
                                {"improvement", QT_TRANSLATE_NOOP("ItemHistory", "Improvement")},
                                {"next_target", QT_TRANSLATE_NOOP("ItemHistory", "Next target")},
                                {"direction", QT_TRANSLATE_NOOP("ItemHistory", "Direction")},
                                {"first_grade", QT_TRANSLATE_NOOP("ItemHistory", "First grade")},
                                {"first_reason", QT_TRANSLATE_NOOP("ItemHistory", "Reason of the first grade")},
                                {"second_grade", QT_TRANSLATE_NOOP("ItemHistory", "Second grade")},
                                {"second_reason", QT_TRANSLATE_NOOP("ItemHistory", "Reason of the second grade")},
                                {"committee_grade", QT_TRANSLATE_NOOP("ItemHistory", "Committee's grade")},
                                {"opinion", QT_TRANSLATE_NOOP("ItemHistory", "Committee's opinion")},
                                {"submitted_on", QT_TRANSLATE_NOOP("ItemHistory", "Submitted")},
                                {"assessed_on", QT_TRANSLATE_NOOP("ItemHistory", "Assessed")},
                                {"kind", QT_TRANSLATE_NOOP("ItemHistory", "Kind")},
                                {"group_title", QT_TRANSLATE_NOOP("ItemHistory", "Group")},
                                {"valid_from", QT_TRANSLATE_NOOP("ItemHistory", "Valid from")},
                                {"valid_to", QT_TRANSLATE_NOOP("ItemHistory", "Valid to")},
                                {"first_year", QT_TRANSLATE_NOOP("ItemHistory", "First year")},
                                {"last_year", QT_TRANSLATE_NOOP("ItemHistory", "Last year")},
                                {"created_at", QT_TRANSLATE_NOOP("ItemHistory", "Made")},
                                {"is_sample", QT_TRANSLATE_NOOP("ItemHistory", "Sample")},
                                {"figures_version", QT_TRANSLATE_NOOP("ItemHistory", "Version of the figures")},
                                {"headcount", QT_TRANSLATE_NOOP("ItemHistory", "Members")},
                                {"set_on", QT_TRANSLATE_NOOP("ItemHistory", "Set on")},
                                {"reason", QT_TRANSLATE_NOOP("ItemHistory", "Reason")},
                                {"share_basis", QT_TRANSLATE_NOOP("ItemHistory", "Divided by")},
                                {"month_path", QT_TRANSLATE_NOOP("ItemHistory", "Path of the months")},
                                {"file_name", QT_TRANSLATE_NOOP("ItemHistory", "File")},
                                {"source_digest", QT_TRANSLATE_NOOP("ItemHistory", "Fingerprint of the file")},
                                {"imported_at", QT_TRANSLATE_NOOP("ItemHistory", "Brought in")},
                                {"event_count", QT_TRANSLATE_NOOP("ItemHistory", "Rows")},
                                {"first_event_id", QT_TRANSLATE_NOOP("ItemHistory", "First line")},
                                {"last_event_id", QT_TRANSLATE_NOOP("ItemHistory", "Last line")},
                                {"is_active", QT_TRANSLATE_NOOP("ItemHistory", "Counts")},
                                {"line", QT_TRANSLATE_NOOP("ItemHistory", "Line")},
                                {"member_no", QT_TRANSLATE_NOOP("ItemHistory", "Member number")},
                                {"size_class", QT_TRANSLATE_NOOP("ItemHistory", "Size class")},
                                {"company_name", QT_TRANSLATE_NOOP("ItemHistory", "Company")},
                                {"channel", QT_TRANSLATE_NOOP("ItemHistory", "Channel")},
                                {"replaced_by", QT_TRANSLATE_NOOP("ItemHistory", "Replaced by line")},
                                {"closed_at", QT_TRANSLATE_NOOP("ItemHistory", "Closed")},
                                {"closed_by", QT_TRANSLATE_NOOP("ItemHistory", "Closed by")},
                                {"closed_on", QT_TRANSLATE_NOOP("ItemHistory", "Closed on")},
                                {"opening", QT_TRANSLATE_NOOP("ItemHistory", "Opening")},
                                {"joins", QT_TRANSLATE_NOOP("ItemHistory", "Joins")},
                                {"rejoins", QT_TRANSLATE_NOOP("ItemHistory", "Rejoins")},
                                {"leaves", QT_TRANSLATE_NOOP("ItemHistory", "Leaves")},
                                {"transfers_in", QT_TRANSLATE_NOOP("ItemHistory", "Transfers in")},
                                {"transfers_out", QT_TRANSLATE_NOOP("ItemHistory", "Transfers out")},
                                {"closing", QT_TRANSLATE_NOOP("ItemHistory", "Closing figure")},
                                {"counted_on", QT_TRANSLATE_NOOP("ItemHistory", "Counted on")},
                                {"establishments", QT_TRANSLATE_NOOP("ItemHistory", "Establishments")},
                                {"source", QT_TRANSLATE_NOOP("ItemHistory", "Source")},
                                {"header", QT_TRANSLATE_NOOP("ItemHistory", "Header")},
                                {"mapping", QT_TRANSLATE_NOOP("ItemHistory", "Mapping")},
                                {"reason_group", QT_TRANSLATE_NOOP("ItemHistory", "Group of reasons")},
                                {"first_day", QT_TRANSLATE_NOOP("ItemHistory", "First day")},
                                {"last_day", QT_TRANSLATE_NOOP("ItemHistory", "Last day")},
                                {"inputs", QT_TRANSLATE_NOOP("ItemHistory", "Inputs")},
                                {"period", QT_TRANSLATE_NOOP("ItemHistory", "Period")},
                                {"bands", QT_TRANSLATE_NOOP("ItemHistory", "Bands")},
                                {"locked_at", QT_TRANSLATE_NOOP("ItemHistory", "Closed at")},
                                {"locked_by", QT_TRANSLATE_NOOP("ItemHistory", "Closed by whom")},
                                {"reopened_at", QT_TRANSLATE_NOOP("ItemHistory", "Reopened")},
                                {"reopened_by", QT_TRANSLATE_NOOP("ItemHistory", "Reopened by")},
                                {"sheet", QT_TRANSLATE_NOOP("ItemHistory", "Sheet as it was")},
                                {"grade", QT_TRANSLATE_NOOP("ItemHistory", "Grade")},
                                {"ratio", QT_TRANSLATE_NOOP("ItemHistory", "Ratio")},
                                {"meeting", QT_TRANSLATE_NOOP("ItemHistory", "Meeting")},
                                {"decided_on", QT_TRANSLATE_NOOP("ItemHistory", "Decided")},
                                {"outcome", QT_TRANSLATE_NOOP("ItemHistory", "Outcome")},
                                {"place", QT_TRANSLATE_NOOP("ItemHistory", "Page")},
                                {"state", QT_TRANSLATE_NOOP("ItemHistory", "State")},
                                {"opening_yen", QT_TRANSLATE_NOOP("ItemHistory", "Opening balance")},
                                {"opening_on", QT_TRANSLATE_NOOP("ItemHistory", "Opening day")},
                                {"purpose", QT_TRANSLATE_NOOP("ItemHistory", "Purpose")},
                                {"ceiling_yen", QT_TRANSLATE_NOOP("ItemHistory", "Ceiling")},
                                {"floor_yen", QT_TRANSLATE_NOOP("ItemHistory", "Floor")},
                                {"target_yen", QT_TRANSLATE_NOOP("ItemHistory", "Balance to come back to")},
                                {"planned_yen", QT_TRANSLATE_NOOP("ItemHistory", "Planned")},
                                {"approved_yen", QT_TRANSLATE_NOOP("ItemHistory", "Approved")},
                                {"executed_yen", QT_TRANSLATE_NOOP("ItemHistory", "Executed")},
                                {"effective_yen", QT_TRANSLATE_NOOP("ItemHistory", "Effective")},
                                {"resolution_no", QT_TRANSLATE_NOOP("ItemHistory", "Resolution number")},
                                {"resolved_on", QT_TRANSLATE_NOOP("ItemHistory", "Resolved")},
                                {"planned_on", QT_TRANSLATE_NOOP("ItemHistory", "Planned on")},
                                {"resolution_body", QT_TRANSLATE_NOOP("ItemHistory", "Resolved by")},
                                {"returned_on", QT_TRANSLATE_NOOP("ItemHistory", "Returned")},
                                {"voucher", QT_TRANSLATE_NOOP("ItemHistory", "Voucher")},
                                {"basis", QT_TRANSLATE_NOOP("ItemHistory", "Basis")},
                                {"ratification_no", QT_TRANSLATE_NOOP("ItemHistory", "Ratification number")},
                                {"ratified_on", QT_TRANSLATE_NOOP("ItemHistory", "Ratified")},
                                {"units", QT_TRANSLATE_NOOP("ItemHistory", "Units")},
                                {"unit_fee_yen", QT_TRANSLATE_NOOP("ItemHistory", "Fee of a unit")},
                                {"meeting_on", QT_TRANSLATE_NOOP("ItemHistory", "Day of the meeting")},
                                {"edition", QT_TRANSLATE_NOOP("ItemHistory", "Edition")},
                                {"handling", QT_TRANSLATE_NOOP("ItemHistory", "Handling")},
                                {"as_of", QT_TRANSLATE_NOOP("ItemHistory", "As of")},
                                {"known_on", QT_TRANSLATE_NOOP("ItemHistory", "As known on")},
                                {"language", QT_TRANSLATE_NOOP("ItemHistory", "Language")},
                                {"template", QT_TRANSLATE_NOOP("ItemHistory", "Template")},
                                {"sections", QT_TRANSLATE_NOOP("ItemHistory", "Sections")},
                                {"setup", QT_TRANSLATE_NOOP("ItemHistory", "Set-up")},
                                {"issued_at", QT_TRANSLATE_NOOP("ItemHistory", "Issued")},
                                {"issued_by", QT_TRANSLATE_NOOP("ItemHistory", "Issued by")},
                                {"pdf_hash", QT_TRANSLATE_NOOP("ItemHistory", "Fingerprint of the PDF")},
                                {"tables_hash", QT_TRANSLATE_NOOP("ItemHistory", "Fingerprint of the tables")},
                                {"changes_hash", QT_TRANSLATE_NOOP("ItemHistory", "Fingerprint of the changes")},
                                {"is_in_force", QT_TRANSLATE_NOOP("ItemHistory", "In force")},
                                {"withdrawn_at", QT_TRANSLATE_NOOP("ItemHistory", "Withdrawn")},
                                {"withdrawn_by", QT_TRANSLATE_NOOP("ItemHistory", "Withdrawn by")},
                                {"withdrawal_reason", QT_TRANSLATE_NOOP("ItemHistory", "Reason of the withdrawal")},
                                {"pdf", QT_TRANSLATE_NOOP("ItemHistory", "PDF")},
                                {"tables", QT_TRANSLATE_NOOP("ItemHistory", "Tables")},
                                {"changes", QT_TRANSLATE_NOOP("ItemHistory", "Changes")},
                                {"plan_id", QT_TRANSLATE_NOOP("ItemHistory", "Mid-term plan")},
                                {"theme_id", QT_TRANSLATE_NOOP("ItemHistory", "Theme")},
                                {"parent_id", QT_TRANSLATE_NOOP("ItemHistory", "Theme above")},
                                {"organ_id", QT_TRANSLATE_NOOP("ItemHistory", "Organ")},
                                {"branch_id", QT_TRANSLATE_NOOP("ItemHistory", "Branch")},
                                {"to_branch_id", QT_TRANSLATE_NOOP("ItemHistory", "Branch moved to")},
                                {"division_id", QT_TRANSLATE_NOOP("ItemHistory", "Division")},
                                {"owner_id", QT_TRANSLATE_NOOP("ItemHistory", "Owner")},
                                {"initiative_id", QT_TRANSLATE_NOOP("ItemHistory", "Item")},
                                {"carried_from", QT_TRANSLATE_NOOP("ItemHistory", "Carried over from")},
                                {"indicator_id", QT_TRANSLATE_NOOP("ItemHistory", "Indicator")},
                                {"round_id", QT_TRANSLATE_NOOP("ItemHistory", "Review round")},
                                {"scale_id", QT_TRANSLATE_NOOP("ItemHistory", "Grading scale")},
                                {"fund_id", QT_TRANSLATE_NOOP("ItemHistory", "Reserve fund")},
                                {"batch_id", QT_TRANSLATE_NOOP("ItemHistory", "Import")},
                                {"event_id", QT_TRANSLATE_NOOP("ItemHistory", "Line of the ledger")},
                                {"closed_month_id", QT_TRANSLATE_NOOP("ItemHistory", "Closed month")},
                                {"lock_id", QT_TRANSLATE_NOOP("ItemHistory", "Closing of a round")},
                                {"replaces_id", QT_TRANSLATE_NOOP("ItemHistory", "Replaces pack")}};

template <size_t count>
QString wordFor(const Word (&words)[count], const QString& key)
{
    for (const Word& word : words) {
        if (key == QLatin1StringView(word.column))
            return QCoreApplication::translate("ItemHistory", word.name);
    }
    return key;
}

// Each table numbers its kinds by itself.
QString kindText(const QString& table, int number)
{
    if (table == u"organ")
        return plan::displayName(plan::OrganKind(number));
    if (table == u"theme")
        return plan::displayName(plan::ThemeKind(number));
    if (table == u"reserve_entry")
        return reserve::displayName(reserve::EntryKind(number));
    if (table == u"membership_event" && number >= 1 && number <= 4)
        return membership::displayName(membership::EventKind(number));
    return {};
}

} // namespace

QString tableWord(const QString& table)
{
    return wordFor(tableWords, table);
}

QString columnWord(const QString& column)
{
    return wordFor(columnWords, column);
}

Cell loggedCell(const QDateTime& at)
{
    return {formatMoment(at), at.toMSecsSinceEpoch()};
}

QString loggedText(const QString& table, const QString& field, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const int number = value.toInt();
    if (field == u"kind")
        return kindText(table, number).isEmpty() ? value.toVariant().toString() : kindText(table, number);
    if (field == u"basis")
        return reserve::displayName(reserve::Basis(number));
    if (field == u"share_basis")
        return membership::displayName(membership::ShareBasis(number));
    if (field == u"month_path")
        return membership::displayName(membership::MonthPath(number));
    if (field == u"period")
        return review::displayName(review::Period(number));
    if (field == u"reason_group" && number >= 1 && number <= 4)
        return displayName(membership::ReasonGroup(number));
    if (field == u"status")
        return plan::displayName(std::optional(plan::Status(number)));
    if (field == u"section")
        return plan::displayName(plan::Section(number));
    if (field == u"field")
        return plan::displayName(plan::Field(number));
    if (field == u"organ_kind")
        return plan::displayName(plan::OrganKind(number));
    if (field == u"target_kind")
        return plan::displayName(plan::TargetKind(number));
    if (field == u"better")
        return plan::displayName(plan::Better(number));
    if (field == u"pace")
        return plan::displayName(plan::Pace(number));
    if (field == u"direction")
        return review::displayName(std::optional(review::Direction(number)));
    if (field == u"fiscal_year" || field.endsWith(u"_year"))
        return formatFiscalYear(FiscalYear(number));
    if (field == u"position")
        return formatCount(number + 1);
    if (field.startsWith(u"is_"))
        return number ? u"○"_s : u"―"_s;
    if (field.endsWith(u"_on") || field == u"on_date" || field == u"first_day" || field == u"last_day")
        return formatDate(QDate::fromString(value.toString(), Qt::ISODate));
    if (field.endsWith(u"_at"))
        return formatMoment(QDateTime::fromString(value.toString(), Qt::ISODate));
    if (field.endsWith(u"_yen"))
        return QCoreApplication::translate("ItemHistory", "%1 yen").arg(formatYen(Yen{value.toInteger()}));
    if (field == u"month" || field == u"as_of") {
        const auto month = YearMonth::fromText(value.toString());
        return month ? formatMonth(*month) : value.toString();
    }
    if (value.isDouble())
        return formatDecimal(value.toDouble());
    return value.toString();
}

QString actionWords(const storage::ChangeSet& set)
{
    switch (set.kind) {
    case storage::ChangeKind::Undo:
        return QCoreApplication::translate("ItemHistory", "Taken back: %1").arg(set.name);
    case storage::ChangeKind::Redo:
        return QCoreApplication::translate("ItemHistory", "Done again: %1").arg(set.name);
    case storage::ChangeKind::Do:
    case storage::ChangeKind::Start:
        break;
    }
    return set.name;
}

} // namespace shirube::report
