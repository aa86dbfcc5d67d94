// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/pack_draft.h"

#include <QListWidget>

namespace shirube::ui
{

/// The sections of a pack in the order of printing: Space or a click switches one on or off, the mouse drags it, Alt with
/// the arrows moves it.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void setSections(const QList<PackDraft::Section>& sections, const QMap<QString, QString>& comments);
    [[nodiscard]] QList<PackDraft::Section> sections() const;
    /// The one at hand; empty: none.
    [[nodiscard]] QString current() const;
    void choose(const QString& section);
    void moveCurrent(int by);
    /// A section with a comment says so.
    void markComment(const QString& section, bool hasComment);

Q_SIGNALS:
    void edited();                            ///< switched or moved
    void sectionChosen(const QString& section);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QListWidgetItem* itemOf(const QString& section) const;
};

} // namespace shirube::ui
