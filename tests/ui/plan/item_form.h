// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/open_page.h"
#include "ui/plan/item_dialog.h"
#include "ui/plan/plan_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <algorithm>

namespace shirube::test
{

/// The page of the items, and an item's form on it, worked as a person does: by clicks and keys.
struct ItemForm : OpenPage<ui::PlanPage>
{
    ui::ItemDialog* dialog = nullptr;

    /// Return closes a cell's editor by a queued call.
    static void deleteClosed()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void opened()
    {
        dialog = page.findChild<ui::ItemDialog*>();
        REQUIRE(dialog);
    }
    void openNew()
    {
        QTest::mouseClick(button(page, QStringLiteral("New item…")), Qt::LeftButton);
        opened();
    }
    void openCurrent()
    {
        deleteClosed();
        QTest::mouseClick(button(page, QStringLiteral("Edit item…")), Qt::LeftButton);
        opened();
    }
    void press(const QString& text) const { QTest::mouseClick(button(*dialog, text), Qt::LeftButton); }
    void pressNamed(const QString& name) const { QTest::mouseClick(named<QPushButton>(*dialog, name), Qt::LeftButton); }
    void turnTo(const QString& tab) const
    {
        auto* tabs = dialog->findChild<QTabWidget*>();
        for (int index = 0; index < tabs->count(); ++index) {
            if (tabs->tabText(index) == tab)
                tabs->setCurrentIndex(index);
        }
        REQUIRE(tabs->tabText(tabs->currentIndex()) == tab);
    }
    void enter(const QString& field, const QString& text) const
    {
        auto* line = named<QLineEdit>(*dialog, field);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        type(line, text);
    }
    void choose(const QString& field, const QString& entry) const
    {
        auto* choice = named<QComboBox>(*dialog, field);
        INFO(entry.toStdString());
        const int index = choice->findText(entry);
        REQUIRE(index >= 0);
        choice->setCurrentIndex(index);
    }
    /// A new row of a small table, cell by cell.
    void enterRow(const QString& table, const QStringList& texts) const
    {
        pressNamed(table + QStringLiteral(": Add row"));
        auto* rows = named<QTableWidget>(*dialog, table);
        for (qsizetype cell = 0; cell < texts.size(); ++cell) {
            auto* editor = rows->viewport()->findChild<QLineEdit*>();
            REQUIRE(editor);
            type(editor, texts[cell]);
            QTest::keyClick(editor, cell + 1 < texts.size() ? Qt::Key_Tab : Qt::Key_Return);
            deleteClosed();
        }
    }
    [[nodiscard]] QString problem() const
    {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->text().startsWith(u"▲"))
                return label->text();
        }
        return {};
    }
    void save()
    {
        press(QStringLiteral("Save"));
        INFO(problem().toStdString());
        REQUIRE_FALSE(dialog->isVisible());
        deleteClosed();
        dialog = nullptr;
    }
    [[nodiscard]] const plan::Initiative& item(const QString& title) const
    {
        const auto& items = session.figures().initiatives;
        const auto found = std::ranges::find(items, title, &plan::Initiative::title);
        REQUIRE(found != items.end());
        return *found;
    }
};

} // namespace shirube::test
