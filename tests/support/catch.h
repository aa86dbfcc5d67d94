// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTest> // here, because its names are poisoned below
#include <ostream>

// Catch shows what it compares; without these it would show {?}.
inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << '"' << text.toStdString() << '"';
}
inline std::ostream& operator<<(std::ostream& out, const QByteArray& bytes)
{
    return out << '"' << bytes.toStdString() << '"';
}

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

// Qt Test's macros return silently inside Catch and the test passes: never here.
#undef QVERIFY
#undef QCOMPARE
#pragma GCC poison QVERIFY QCOMPARE

// REQUIRE_DONE(result): fails with the error's own words.
#define REQUIRE_DONE(result)                                                                                 \
    do {                                                                                                     \
        const auto& done_ = (result);                                                                        \
        INFO((done_ ? std::string() : (done_.error().message + u'\n' + done_.error().detail).toStdString())); \
        REQUIRE(done_.has_value());                                                                          \
    } while (false)
