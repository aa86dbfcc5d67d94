// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/form_dialog.h"

#include <QSize>

namespace shirube::ui
{

/// How large a picture of a chart is to be: in dots, or on paper.
struct PictureSize
{
    QSize dots;        ///< of the file
    double scale = 1;  ///< dots for one of the screen: how large the letters are drawn
    int perInch = 0;   ///< what the file says of itself; 0: nothing
};

/// The size that a person typed, in dots or in centimetres at so many dots per inch. ErrorCode::Invalid: no number, or a
/// picture below 1 or above 12,000 dots in width or height.
[[nodiscard]] Result<PictureSize> pictureInDots(const QString& width, const QString& height);
[[nodiscard]] Result<PictureSize> pictureOnPaper(const QString& width, const QString& height, const QString& perInch);

/// Asks for it.
class PictureDialog : public FormDialog
{
    Q_OBJECT

public:
    PictureDialog(QSize usual, QWidget* parent);

    [[nodiscard]] Result<PictureSize> wanted() const;

Q_SIGNALS:
    void chosen(const shirube::ui::PictureSize& size);

private:
    void takeUnit();

    QSize m_usual;
    QComboBox* m_unit;
    QLineEdit* m_width;
    QLineEdit* m_height;
    QLineEdit* m_perInch;
};

} // namespace shirube::ui
