// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/membership/size_class.h"

#include "tests/support/catch.h"

using namespace shirube;
using namespace Qt::StringLiterals;

TEST_CASE("size classes stand from large to small, then the office's own words, then none")
{
    QStringList classes{u""_s, u"中堅"_s, u"賛助"_s, u"小規模"_s, u"大企業"_s, u"中小"_s, u"特別"_s};
    membership::sortBySize(classes);
    CHECK(classes == QStringList{u"大企業"_s, u"中堅"_s, u"中小"_s, u"小規模"_s, u"特別"_s, u"賛助"_s, u""_s});
}
