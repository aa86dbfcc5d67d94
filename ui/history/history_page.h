// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

namespace shirube::ui
{

class LazyTabs;

/// 履歴・データ: who changed what, the steps that can be taken back, whether the file is sound, what its backups hold.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    void refresh() override;
    [[nodiscard]] QList<report::Table> tables() const override;

    void showUndoList();

Q_SIGNALS:
    void restoreRequested(const QString& backup); ///< to be looked at before it is put in the file's place
    void backUpRequested();

private:
    LazyTabs* m_tabs;
};

} // namespace shirube::ui
