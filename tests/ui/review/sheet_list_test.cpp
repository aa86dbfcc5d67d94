// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sheet_list.h"

#include "tests/ui/review/round_view.h"
#include "ui/review/lock_view.h"
#include "ui/review/sheets_view.h"
#include "ui/widgets/theme.h"

#include <QTableView>

using namespace shirube;
using namespace shirube::ui;

TEST_CASE("the dash of a sheet without a grade is seen in the selected row of every look", "[review][contrast]")
{
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        applyLook(look);
        {
            test::RoundView<LockView> room;
            room.write(2, [](review::Sheet& sheet, int) { sheet.firstGrade.clear(); });
            SheetsView view(room.session, room.state);
            view.resize(1150, 560);
            view.refresh();
            view.show();
            auto* list = view.findChild<QTableView*>();
            REQUIRE(list);
            const QModelIndex cell = list->model()->index(0, SheetList::GradeColumn);
            REQUIRE(cell.data().toString() == QStringLiteral("―"));
            list->selectRow(0);
            const QImage image = list->viewport()->grab(list->visualRect(cell).adjusted(4, 4, -4, -4)).toImage();
            const QColor ground = image.pixelColor(1, 1);
            CHECK(ground == paletteOf(look).accent);
            double best = 1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    best = std::max(best, contrast(image.pixelColor(x, y), ground));
            }
            CHECK(best >= 3); // a thin line, smoothed
        }
    }
    applyLook(Look::Light);
}
