// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/application.h"

#include "core/storage/backup_tiers.h"
#include "ui/shell/settings.h"
#include "ui/shell/spoken_roles.h"
#include "ui/widgets/language.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>

namespace shirube::ui
{

using namespace Qt::StringLiterals;

void setUpApplication()
{
    if (QCoreApplication::organizationName().isEmpty())
        QCoreApplication::setOrganizationName(u"shirube"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SHIRUBE_VERSION));
    QGuiApplication::setDesktopFileName(u"shirube"_s);

    setUpSpokenRoles();
    QFont font = QApplication::font();
    if (!QFontDatabase::writingSystems(font.family()).contains(QFontDatabase::Japanese) &&
        !paperFamily().isEmpty())
    {
        // Otherwise a Chinese font may step in, whose characters look wrong to a Japanese reader.
        font.setFamilies({font.family(), paperFamily()});
        QApplication::setFont(font);
    }
    applyLook(false);
    setLanguage({});
}

void applyPreferences(const Preferences& preferences)
{
    setDisplay(preferences.display);
    choosePaperFamily(preferences.paperFamily);
    storage::setBackupPlace(preferences.backupPlace);
    setTextSize(preferences.textSize);
    applyLook(preferences.look.value_or(systemLook()));
}

} // namespace shirube::ui
