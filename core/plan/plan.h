// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/plan/indicator.h"

#include <QList>
#include <QString>
#include <optional>

namespace shirube::plan
{

/// A mid-term plan: its themes, targets and yearly items.
struct Plan
{
    PlanId id;
    QString title;
    FiscalYear firstYear;
    FiscalYear lastYear;

    [[nodiscard]] bool covers(FiscalYear year) const { return firstYear <= year && year <= lastYear; }
    bool operator==(const Plan&) const = default;
};

enum class ThemeKind
{
    Mission = 1,        ///< ミッション
    Vision,             ///< ビジョン
    Challenge,          ///< 挑戦
    Pillar,             ///< 活動の柱
    Guideline,          ///< 活動指針
    EmergencyPillar,    ///< 緊急対策の柱
    NoticeBoard         ///< 情報掲示板
};

/// What items serve; one item can serve several themes of several kinds.
struct Theme
{
    ThemeId id;
    ThemeKind kind = ThemeKind::Mission;
    int number = 0;
    QString title;
    QString group;            ///< challenges only
    FiscalYear fiscalYear;    ///< not valid: the plan's whole term
    PlanId plan;
    ThemeId parent = {};      ///< the theme it stands below; not valid: none

    [[nodiscard]] QString code() const; ///< 挑戦3, 柱1, 緊急2: how files and people name it
    bool operator==(const Theme&) const = default;
};

enum class OrganKind
{
    HeadOffice = 1,     ///< 本部
    Division,           ///< 部会
    Committee,          ///< 委員会
    WomensAssociation,  ///< 女性会
    YouthSection,       ///< 青年部
    Branch              ///< 支部
};
inline constexpr int organKindCount = 6;

/// Who does an item. Committees are re-organised, hence the dates.
struct Organ
{
    OrganId id;
    OrganKind kind = OrganKind::HeadOffice;
    int number = 0;
    QString name; ///< without its kind: 千代田, not 千代田支部
    QDate validFrom;
    QDate validTo;

    /// Whether it exists on any day of the year; dates that are not given set no limit.
    [[nodiscard]] bool existsIn(FiscalYear year) const;
    bool operator==(const Organ&) const = default;
};

enum class Section ///< part of the head office's programme
{
    EmergencyWork = 1, ///< コロナ禍対応
    PriorityWork,      ///< 重点分野
    GuidelineWork      ///< 活動指針
};

enum class Field
{
    PolicyAndRegion = 1, ///< 政策要望・地域振興
    BusinessSupport,     ///< 経営支援
    ServicesForMembers   ///< 事業・会員サービス
};

enum class Status
{
    NotBegun = 1, ///< 未着手
    UnderWay,     ///< 実施中
    Done,         ///< 完了
    Stopped       ///< 中止
};

/// A step on an item's way, with the day it is due.
struct Milestone
{
    MilestoneId id;
    QString title;
    QDate dueOn;
    QDate doneOn; ///< not valid: not yet

    bool operator==(const Milestone&) const = default;
};

/// Where more about an item is to be found: a page's address or a file's path.
struct Link
{
    LinkId id;
    QString title;
    QString address;

    bool operator==(const Link&) const = default;
};

/// A priority item or branch initiative of one fiscal year. With several owners it is a joint item, counted
/// once in every total and shown under each partner; the first owner leads.
struct Initiative
{
    InitiativeId id;
    FiscalYear fiscalYear;
    OrganKind organKind = OrganKind::HeadOffice;
    QList<Organ> owners;
    int number = 0; ///< within its owners
    QString title;
    std::optional<Section> section;
    std::optional<Field> field;
    QList<Theme> themes;
    bool isNew = false;        ///< 新: new this year
    bool isEmphasised = false; ///< 重点: emphasised in the plan
    QList<Indicator> indicators;
    std::optional<Status> status; ///< nullopt: not entered
    QString note;
    QString aim = {};                     ///< P of the sheet: what it is for
    bool isEqual = false;                 ///< partners are equals; else the first owner leads
    std::optional<Yen> budget = {};
    std::optional<Yen> cost = {};         ///< what it came to
    QDate startsOn = {};                  ///< not valid: the fiscal year's first day
    QDate endsOn = {};                    ///< not valid: its last day
    std::optional<double> weight = {};    ///< in roll-ups; above 0
    bool isLight = false;                 ///< 簡易: its sheet asks only for what was done and the grade
    InitiativeId carriedFrom = {};        ///< the same item a year before
    QList<Milestone> milestones = {};     ///< in the order of work
    QList<Link> links = {};

    [[nodiscard]] bool isJoint() const { return owners.size() > 1; }
    [[nodiscard]] bool leads(OrganId organ) const { return !isEqual && !owners.isEmpty() && owners.first().id == organ; }
    [[nodiscard]] QDate firstDay() const { return startsOn.isValid() ? startsOn : fiscalYear.firstDay(); }
    [[nodiscard]] QDate lastDay() const { return endsOn.isValid() ? endsOn : fiscalYear.lastDay(); }
    /// Neither done nor stopped when its fiscal year is over at the end of asOf.
    [[nodiscard]] bool isOverdue(YearMonth asOf) const;
    bool operator==(const Initiative&) const = default;
};

} // namespace shirube::plan
