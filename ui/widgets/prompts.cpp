// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

namespace shirube::ui
{

namespace
{

// Text of names and messages comes from files: never as HTML.
void showMessage(QWidget* parent, QMessageBox::Icon icon, const QString& title, const QString& text)
{
    QMessageBox box(icon, title, text, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

class SystemPrompts : public Prompts
{
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override
    {
        return QFileDialog::getOpenFileName(parent, title, {}, filter);
    }

    QString saveFile(QWidget* parent, const QString& title, const QString& suggested,
                     const QString& filter) override
    {
        QFileDialog dialog(parent, title, QFileInfo(suggested).absolutePath(), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.selectFile(suggested);
        // Before the dialog asks whether to replace a file, so that it asks about the right one.
        dialog.setDefaultSuffix(QFileInfo(suggested).suffix());
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    }

    QString chooseFolder(QWidget* parent, const QString& title) override
    {
        return QFileDialog::getExistingDirectory(parent, title);
    }

    bool confirm(QWidget* parent, const QString& title, const QString& question, const QString& yes) override
    {
        QMessageBox box(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
        box.setTextFormat(Qt::PlainText);
        const QPushButton* accept = box.addButton(yes, QMessageBox::AcceptRole);
        box.exec();
        return box.clickedButton() == accept;
    }

    void tell(QWidget* parent, const QString& title, const QString& text) override
    {
        showMessage(parent, QMessageBox::Information, title, text);
    }

    void error(QWidget* parent, const Error& error) override
    {
        qWarning("%s", qUtf8Printable(error.detail));
        showMessage(parent, QMessageBox::Warning, QCoreApplication::translate("Prompts", "Not done"),
                    error.message);
    }
};

} // namespace

Prompts& systemPrompts()
{
    static SystemPrompts prompts;
    return prompts;
}

} // namespace shirube::ui
