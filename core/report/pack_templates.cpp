// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pack_templates.h"

#include <QCoreApplication>
#include <algorithm>

namespace shirube::report
{

using namespace Qt::StringLiterals;

QList<PackTemplate> packTemplates()
{
    const auto title = [](const char* text) { return QCoreApplication::translate("Report", text); };
    return {{u"executive"_s,
             title(QT_TRANSLATE_NOOP("Report", "Executive meeting")),
             {u"cover"_s, u"summary"_s, u"membership"_s, u"analysis"_s, u"outlook"_s, u"branches"_s, u"initiatives"_s, u"grades"_s,
              u"matrix"_s, u"sheets"_s, u"reserve"_s, u"decisions"_s, u"definitions"_s}},
            {u"standing"_s,
             title(QT_TRANSLATE_NOOP("Report", "Standing committee")),
             {u"cover"_s, u"summary"_s, u"membership"_s, u"outlook"_s, u"grades"_s, u"reserve"_s, u"decisions"_s, u"definitions"_s}},
            {u"half-year"_s,
             title(QT_TRANSLATE_NOOP("Report", "Half-year review")),
             {u"cover"_s, u"summary"_s, u"grades"_s, u"initiatives"_s, u"matrix"_s, u"sheets"_s, u"decisions"_s, u"definitions"_s},
             true},
            {u"branch"_s,
             title(QT_TRANSLATE_NOOP("Report", "Branch report")),
             {u"cover"_s, u"summary"_s, u"membership"_s, u"branches"_s, u"analysis"_s, u"initiatives"_s, u"sheets"_s, u"decisions"_s,
              u"definitions"_s},
             true,
             true},
            {u"summary"_s, title(QT_TRANSLATE_NOOP("Report", "One-page summary")), {u"summary"_s}}};
}

std::optional<PackTemplate> packTemplate(const QString& name)
{
    const QList<PackTemplate> all = packTemplates();
    const auto found = std::ranges::find(all, name, &PackTemplate::name);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace shirube::report
