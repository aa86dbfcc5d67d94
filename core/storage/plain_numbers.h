// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace shirube::storage
{

/// While one lives, C libraries write numbers with a decimal point in this thread, whatever the system's locale says.
class PlainNumbers
{
public:
    PlainNumbers();
    ~PlainNumbers();
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace shirube::storage
