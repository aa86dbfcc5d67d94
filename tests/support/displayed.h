// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/display.h"

namespace shirube::test
{

/// Amounts and years written in a way of their own while it lives.
class Displayed
{
public:
    explicit Displayed(Display wanted) : m_before(display()) { setDisplay(wanted); }
    ~Displayed() { setDisplay(m_before); }
    Displayed(const Displayed&) = delete;
    Displayed& operator=(const Displayed&) = delete;

private:
    Display m_before;
};

} // namespace shirube::test
