// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/plain_numbers.h"

#include <QtGlobal>
#include <clocale>
#include <string>

#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif

namespace shirube::storage
{

#ifdef Q_OS_WIN

struct PlainNumbers::Before
{
    int mode = _configthreadlocale(_ENABLE_PER_THREAD_LOCALE);
    std::string name = setlocale(LC_NUMERIC, nullptr);
};

PlainNumbers::PlainNumbers() : m_before(std::make_unique<Before>())
{
    setlocale(LC_NUMERIC, "C");
}

PlainNumbers::~PlainNumbers()
{
    setlocale(LC_NUMERIC, m_before->name.c_str());
    _configthreadlocale(m_before->mode);
}

#else

struct PlainNumbers::Before
{
    locale_t own = newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(locale_t())));
    locale_t other = uselocale(own);
};

PlainNumbers::PlainNumbers() : m_before(std::make_unique<Before>())
{
}

PlainNumbers::~PlainNumbers()
{
    uselocale(m_before->other);
    freelocale(m_before->own);
}

#endif

} // namespace shirube::storage
