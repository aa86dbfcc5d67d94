// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

namespace shirube::ui
{

constexpr int draftPause = 1000; ///< milliseconds of typing that a crash may take

/// What is typed into forms and not saved yet, kept among the person's own program data while it is typed, so that a crash or a
/// power failure does not take a long text with it. It is offered again when the same form of the same file is opened.
class Drafts
{
public:
    /// Those of a .shirube file.
    explicit Drafts(const QString& file);

    /// What each form holds that is not saved, by the form's name.
    [[nodiscard]] QHash<QString, QJsonObject> load() const;
    /// typed: everything in that form that is not saved; empty: nothing is. What cannot be kept is not: typing goes on.
    void keep(const QString& form, const QJsonObject& typed) const;

private:
    [[nodiscard]] QJsonObject read() const;
    void write(const QJsonObject& all) const;

    QString m_path;
};

/// Says, above a form, that something typed into it was kept when the program ended; hidden until shown.
class DraftOffer : public QWidget
{
    Q_OBJECT

public:
    explicit DraftOffer(const QString& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted();  ///< back into the form
    void refused(); ///< it can go
};

} // namespace shirube::ui
