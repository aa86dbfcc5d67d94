// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace shirube::ui
{

class ClosingBar;
class LazyTabs;
class MemberImport;
class TargetEditor;

/// 会員: one tab a question, from how many there are to where each came from; and the door for member files.
class MembershipPage : public Page
{
    Q_OBJECT

public:
    explicit MembershipPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

    /// path: empty asks for the file.
    void startImport(const QString& path = {});
    /// Shows a member's history in the ledger.
    void openMember(const QString& number);

private:
    QWidget* makeEmpty();

    MemberImport* m_imports;
    TargetEditor* m_target;
    ClosingBar* m_closing;
    QPushButton* m_import;
    QPushButton* m_firstImport;
    QStackedWidget* m_stack;
    LazyTabs* m_tabs;
};

} // namespace shirube::ui
