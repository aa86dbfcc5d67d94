// SPDX-FileCopyrightText: 2026 The Shirube authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/base/display.h"
#include "ui/widgets/language.h"

#include <CLI/CLI.hpp>
#include <QApplication>

using namespace shirube;
using cli::Exit;

namespace
{

/// Options as CLI11 fills them; the commands take QString.
struct Words
{
    std::string file, second, kind, plan, encoding, rejects, mapping, out, asOf, reader, by, branch, language, number, meeting, date,
        edition, handling, pattern, since, branches, author, knownOn, reason, path, basis, round, organ, unit, years, name,
        reviewer, passphrase;
    std::vector<std::string> sections, comments, orientations, columns, conditions;
    bool allSheets = false, archival = false, nameless = false;
    bool sample = false, dryRun = false, json = false;
};

QString q(const std::string& text)
{
    return cli::fromArgument(text);
}

QStringList all(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(q(text));
    return list;
}

class CommandLine
{
public:
    CommandLine()
    {
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", "shirube-cli " SHIRUBE_VERSION);
        m_app.add_option("--lang", m.language, "Language of messages, reports and exports: ja or en")
            ->check(CLI::IsMember({"ja", "en"}));
        m_app.add_option("--unit", m.unit, "Amounts in reports and messages: yen, thousand, million or hundred-million")
            ->check(CLI::IsMember({"yen", "thousand", "million", "hundred-million"}));
        m_app.add_option("--years", m.years, "Years in reports and messages: western or era")
            ->check(CLI::IsMember({"western", "era"}));
        m_app.add_option("--reviewer", m.reviewer, "Who closes, reopens, issues or withdraws in a file that asks for a passphrase");
        m_app.add_option("--passphrase-file", m.passphrase, "Text file that begins with the reviewer's passphrase; - for stdin");
        addFileCommands();
        addDataCommands();
        addFigureCommands();
    }

    int run(int argc, char** argv)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            const int code = m_app.exit(error, std::cout, std::cerr);
            return code == 0 ? 0 : int(Exit::Usage);
        }
        // Documents are Japanese unless asked otherwise; messages follow.
        ui::setLanguage(m.language.empty() ? QStringLiteral("ja") : q(m.language));
        setDisplay({yenUnitFromCode(q(m.unit)).value_or(shirube::Display().unit), yearStyleFromCode(q(m.years)).value_or(shirube::Display().years)});
        return int(m_exit());
    }

    /// The report draws; it needs the part of Qt that knows fonts.
    static bool needsFonts(int argc, char** argv)
    {
        const auto is = [&](const char* name) {
            return std::any_of(argv + 1, argv + argc, [&](const char* a) { return std::string_view(a) == name; });
        };
        return is("report") || is("issue") || is("reissue") || is("selftest");
    }

private:
    CLI::App* command(const char* name, const char* description, std::function<Exit()> run)
    {
        CLI::App* added = m_app.add_subcommand(name, description);
        added->fallthrough();
        added->callback([this, run = std::move(run)] { m_exit = run; });
        return added;
    }

    CLI::App* fileCommand(const char* name, const char* description, std::function<Exit()> run)
    {
        CLI::App* added = command(name, description, std::move(run));
        added->add_option("FILE", m.file, "A .shirube file")->required();
        return added;
    }

    void addFileCommands()
    {
        auto* init = fileCommand("init", "Make a new file", [this] {
            return cli::init({q(m.file), q(m.plan), m.sample});
        });
        init->add_option("--plan", m.plan, "Start with a shipped plan: fy2021");
        init->add_flag("--sample", m.sample, "Add a clearly marked fictional membership (with the plan fy2021)");
        auto* check = fileCommand("check", "Check the file: integrity, change log, figures against a recount",
                                  [this] { return cli::check(q(m.file), m.json); });
        check->add_flag("--json", m.json);
        fileCommand("diagnostics", "Write what whoever helps needs to know of machine and file, without names, titles or amounts",
                    [this] { return cli::diagnostics(q(m.file), q(m.out)); })
            ->add_option("--out", m.out, "A JSON file; without it to the screen");
        auto* backup = fileCommand("backup", "Write a checked copy", [this] { return cli::backup(q(m.file), q(m.out)); });
        backup->add_option("OUT", m.out)->required();
        auto* restore = command("restore", "Put a backup in the place of a file, keeping what was there",
                                [this] { return cli::restore(q(m.second), q(m.file)); });
        restore->add_option("BACKUP", m.second)->required();
        restore->add_option("FILE", m.file)->required();
        fileCommand("undo", "Take the last action back", [this] { return cli::undo(q(m.file), m.json, key()); })
            ->add_flag("--json", m.json);
        fileCommand("history", "List who did what when", [this] { return cli::history(q(m.file), m.json); })
            ->add_flag("--json", m.json);
        fileCommand("people", "List who the file names, and as what", [this] { return cli::people(q(m.file), m.json); })
            ->add_flag("--json", m.json);
        auto* copy = fileCommand("copy", "Write a copy for a committee", [this] { return cli::copyWithoutNames(q(m.file), q(m.out)); });
        copy->add_option("OUT", m.out)->required();
        copy->add_flag("--without-names", m.nameless, "Members' and colleagues' names, the log and the archive stay out")->required();
        command("selftest", "Check the installed program: drivers, encodings, fonts, PDF",
                [] { return cli::selftest(); });
    }

    void addDataCommands()
    {
        auto* import = command("import", "Bring a CSV file in", [this] {
            return cli::import({q(m.kind), q(m.file), q(m.second), q(m.encoding), q(m.rejects), q(m.mapping), q(m.round), m.dryRun,
                                m.json});
        });
        import->add_option("KIND", m.kind, cli::importKinds().join(QStringLiteral(", ")).toStdString())->required();
        import->add_option("FILE", m.file, "A .shirube file")->required();
        import->add_option("CSV", m.second)->required();
        import->add_option("--encoding", m.encoding, "auto, utf-8 or cp932");
        import->add_option("--mapping", m.mapping, "JSON: which column is which, and what words mean; remembered");
        import->add_option("--round", m.round, "Of sheets: fiscal year and number of the review round, 2021-1");
        import->add_flag("--dry-run", m.dryRun, "Check only; change nothing");
        import->add_option("--rejects", m.rejects, "Write the rejected rows, with their reasons, to this CSV");
        import->add_flag("--json", m.json);
        auto* exported = command("export", "Write a CSV file, or an Excel workbook (XLSX) of computed tables", [this] {
            return cli::exportFile({q(m.kind), q(m.file), q(m.out), q(m.asOf), q(m.reader), q(m.encoding), q(m.round), q(m.organ),
                                    all(m.columns), all(m.conditions), q(m.name)});
        });
        exported->add_option("KIND", m.kind, cli::exportKinds().join(QStringLiteral(", ")).toStdString())->required();
        exported->add_option("FILE", m.file, "A .shirube file")->required();
        exported->add_option("--out", m.out, "OUT.csv, or OUT.xlsx for computed tables and for workbook");
        exported->add_option("--as-of", m.asOf, "YYYY-MM");
        exported->add_option("--columns", m.columns, "Comma-separated titles of the columns that go out")
            ->delimiter(',')
            ->allow_extra_args(false);
        exported->add_option("--where", m.conditions, "A row goes out that meets all: COLUMN=VALUE, also != ~ >= <=")
            ->allow_extra_args(false);
        exported->add_option("--name", m.name, "Keep this table, columns and conditions under a name; of named: which one to write");
        exported->add_option("--for", m.reader, "exchange (this program again) or excel")
            ->check(CLI::IsMember({"exchange", "excel"}));
        exported->add_option("--encoding", m.encoding, "utf-8 or cp932");
        exported->add_option("--round", m.round, "Of sheets: fiscal year and number of the review round, 2021-1");
        exported->add_option("--organ", m.organ, "Of sheets: one organ instead of all");
    }

    void addFigureCommands()
    {
        auto* show = fileCommand("show", "Show the key figures", [this] { return cli::show(q(m.file), q(m.asOf), m.json); });
        show->add_option("--as-of", m.asOf, "YYYY-MM");
        show->add_flag("--json", m.json);

        auto* set = m_app.add_subcommand("set", "Enter a figure");
        set->fallthrough();
        set->add_option("FILE", m.file, "A .shirube file")->required();
        set->require_subcommand(1);
        auto* target = set->add_subcommand("target", "Members to be reached");
        target->fallthrough();
        target->add_option("VALUE", m.second)->required();
        target->add_option("--by", m.by, "Day: YYYY-MM-DD")->required();
        target->add_option("--branch", m.branch, "One branch instead of the whole");
        target->add_option("--reason", m.reason, "Why it is set or revised");
        target->add_option("--path", m.path, "How its months are divided: linear or season")
            ->check(CLI::IsMember({"linear", "season"}));
        target->callback([this] {
            m_exit = [this] {
                return cli::setTarget({q(m.file), q(m.second), q(m.by), q(m.branch), q(m.reason), q(m.path)});
            };
        });
        auto* shares = set->add_subcommand("branch-targets", "Divide the whole's target among the branches");
        shares->fallthrough();
        shares->add_option("--by", m.by, "Day of the whole's target: YYYY-MM-DD");
        shares->add_option("--basis", m.basis, "size (members) or potential (establishments)")
            ->required()
            ->check(CLI::IsMember({"size", "potential"}));
        shares->add_option("--reason", m.reason);
        shares->callback([this] {
            m_exit = [this] { return cli::setBranchTargets({q(m.file), q(m.by), q(m.basis), q(m.reason)}); };
        });
        auto* opening = set->add_subcommand("reserve-opening", "Balance of a reserve fund on a day");
        opening->fallthrough();
        opening->add_option("--fund", m.organ, "Name of the fund; without it the first");
        opening->add_option("YEN", m.second)->required();
        opening->add_option("--as-of", m.asOf, "Day: YYYY-MM-DD")->required();
        opening->callback([this] {
            m_exit = [this] { return cli::setReserveOpening(q(m.file), q(m.second), q(m.asOf), q(m.organ)); };
        });

        fileCommand("close", "Freeze the figures of a month and of those before it",
                    [this] { return cli::closeMonth(q(m.file), q(m.second), key()); })
            ->add_option("MONTH", m.second, "YYYY-MM")
            ->required();
        auto* reopen = fileCommand("reopen", "Open a closed month and those after it again",
                                   [this] { return cli::reopenMonth(q(m.file), q(m.second), q(m.reason), key()); });
        reopen->add_option("MONTH", m.second, "YYYY-MM")->required();
        reopen->add_option("--reason", m.reason, "Why; kept in the log")->required();

        auto* accounts = fileCommand("compare-accounts", "List where a reserve fund's ledger and the accounts differ", [this] {
            return cli::compareAccounts({q(m.file), q(m.second), q(m.organ), q(m.out), m.json});
        });
        accounts->add_option("CSV", m.second, "Of the accounts: 日付, 増加額 and 減少額 or 金額, 伝票番号")->required();
        accounts->add_option("--fund", m.organ, "Name of the fund; without it the first");
        accounts->add_option("--out", m.out, "Write the differences to this CSV");
        accounts->add_flag("--json", m.json);

        addReportCommands();
    }

    [[nodiscard]] cli::Key key() const { return {q(m.reviewer), q(m.passphrase)}; }

    [[nodiscard]] cli::ReportArguments reportArguments() const
    {
        return {q(m.file),       q(m.asOf),    q(m.out),     q(m.language),   all(m.sections),     q(m.number),
                q(m.meeting),    q(m.date),    q(m.edition), q(m.handling),   q(m.pattern),        m.allSheets,
                q(m.since),      all(m.comments), all(m.orientations), q(m.branches), q(m.author), q(m.knownOn),
                m.archival};
    }

    void addPackOptions(CLI::App* report)
    {
        report->add_option("--as-of", m.asOf, "YYYY-MM");
        report->add_option("--template", m.pattern, "Sections to begin with: executive, standing, half-year, branch, summary");
        report->add_option("--sections", m.sections, "Comma-separated, printed in this order")->delimiter(',');
        report->add_flag("--all-sheets", m.allSheets, "Evaluation sheets of all items, not of the exceptions alone");
        report->add_option("--since", m.since, "What changed is told against the end of this month: YYYY-MM");
        report->add_option("--comment", m.comments, "SECTION=TEXT, printed under the section's title; may be repeated")
            ->expected(1)
            ->take_all();
        report->add_option("--orientation", m.orientations, "SECTION=portrait or SECTION=landscape; may be repeated")
            ->expected(1)
            ->take_all();
        report->add_option("--number", m.number, "Document number");
        report->add_option("--meeting", m.meeting);
        report->add_option("--date", m.date, "Day of the meeting: YYYY-MM-DD");
        report->add_option("--handling", m.handling, "Handling line: who may read it");
        report->add_option("--author", m.author, "The office, for the cover and readers of the PDF");
        report->add_option("--as-known-on", m.knownOn, "The figures as they were known at the end of this day: YYYY-MM-DD");
        report->add_flag("--pdfa", m.archival, "For archives: PDF/A-3u");
    }

    void addReportCommands()
    {
        auto* report = fileCommand("report", "Write the executive pack as PDF", [this] { return cli::report(reportArguments()); });
        addPackOptions(report);
        report->add_option("--out", m.out, "The PDF; with --branches also a folder, or a name with {branch} and {month} in it")
            ->required();
        report->add_option("--branches", m.branches, "Reports of branches: all, or names separated by ;");
        report->add_option("--edition", m.edition);

        const auto how = [this] {
            return cli::IssueArguments{q(m.file), q(m.second), q(m.reason), q(m.out), m.dryRun, m.json, key()};
        };
        auto* issue = fileCommand("issue", "Issue a pack: from then on it stays in the file as it is",
                                  [this, how] { return cli::issue(reportArguments(), how()); });
        addPackOptions(issue);
        issue->add_option("--branch", m.branches, "The report of this branch");
        auto* reissue = fileCommand("reissue", "Issue a corrected edition, with every figure that changed",
                                    [how] { return cli::reissue(how()); });
        reissue->add_option("PACK", m.second, "Its number, as listed by issued")->required();
        reissue->add_option("--reason", m.reason, "Why; printed in it")->required();
        for (CLI::App* one : {issue, reissue}) {
            one->add_option("--out", m.out, "Write a copy of the PDF");
            one->add_flag("--dry-run", m.dryRun, "Try only; nothing is issued");
            one->add_flag("--json", m.json);
        }
        fileCommand("issued", "List the issued packs, and verify each", [this] { return cli::issued(q(m.file), m.json); })
            ->add_flag("--json", m.json);
        auto* shown = fileCommand("show-issued", "Write an issued pack's PDF as it was issued",
                                  [this] { return cli::showIssued(q(m.file), q(m.second), q(m.out)); });
        shown->add_option("PACK", m.second, "Its number, as listed by issued")->required();
        shown->add_option("--out", m.out)->required();
        auto* compared = fileCommand("compare-issued", "List what two issued packs print otherwise",
                                     [this] { return cli::compareIssued(q(m.file), q(m.second), q(m.kind), m.json); });
        compared->add_option("PACK", m.second)->required();
        compared->add_option("OTHER", m.kind)->required();
        compared->add_flag("--json", m.json);
        auto* withdrawn = fileCommand("withdraw", "Take an issued pack out of force; it stays in the archive",
                                      [this] { return cli::withdraw(q(m.file), q(m.second), q(m.reason), key()); });
        withdrawn->add_option("PACK", m.second, "Its number, as listed by issued")->required();
        withdrawn->add_option("--reason", m.reason, "Why; kept with it")->required();
    }

    CLI::App m_app{"Shirube: steers a chamber of commerce's mid-term plan"};
    Words m;
    std::function<Exit()> m_exit;
};

} // namespace

int main(int argc, char** argv)
{
    const bool fonts = CommandLine::needsFonts(argc, argv);
#ifdef Q_OS_LINUX
    if (fonts && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a report is written where no screen is
#endif
    const std::unique_ptr<QCoreApplication> application(fonts ? new QApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("shirube-cli"));
    CommandLine line;
    return line.run(argc, argv);
}
