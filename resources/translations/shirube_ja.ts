<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Action</name>
    <message>
        <source>Import events from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import roster from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make a new file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import initiatives from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import indicators from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import reserve from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import plan from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import themes from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import organs from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import targets from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set target of %1 members by %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set status of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set status of %1 items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit note of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter actual “%1” of “%2”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter opening balance of “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add reserve entry of FY%1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change reserve entry of FY%1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete reserve entry of FY%1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Net growth</source>
        <translation>純増</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Items</source>
        <translation>事項数</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All branches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own initiatives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[Joint] projects with other branches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Joined %1</source>
        <translation>入会・再入会 %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>退会 %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Needed pace</source>
        <translation>必要ペース</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>実績 %1</translation>
    </message>
    <message>
        <source>%2</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>the year under April</comment>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  line %1  %2 “%3”: %4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (%2): %3 rows; %4 new, %5 changed, %6 known already, %7 rejected, %8 to look at.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Checked only; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There was nothing new; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a kind this program knows. Use one of: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CP932 cannot hold these characters; they stand as 〓 in the file: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2023-03-31.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No branch has the name “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a month. Write it as 2021-12.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has no reserve fund. Import the reserve first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 month-end figures differ from a recount of the ledger. Restore a backup and import again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is sound: file, change log and figures.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Written and checked: “%1”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is restored; what was there is kept as “%2”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Qt's SQLite driver is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CP932 does not survive the way there and back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Japanese font is installed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source> Nothing was changed. Open the file in a spreadsheet, save it as CSV and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be read. Check the name and that no other program has locked it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first line has %1 columns, more than %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first line is not readable text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The column “%1” stands twice in the first line.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A quotation mark that opens near line %1 is never closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not an encoding this program knows. Use auto, utf-8 or cp932.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is UTF-16 text. Nothing was changed. Save it as CSV UTF-8 and import that file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The folder for temporary files is full or cannot be used. Nothing was changed. Make room and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be exported. Known kinds: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first line lacks the column %1. Nothing was changed. Name the columns as the program's own export does, or check the encoding.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More than a million rows cannot be taken in. Nothing was changed. Check that this is the right file and encoding.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first line is neither that of an events file (会員番号, 区分, 日付, 支部, …) nor that of a roster (会員番号, 事業所名, 支部, …, 入会日). Nothing was changed. Name the columns like this and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no plan “%1”. Known plans: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” exists already and was left alone. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a kind of plan file. Use one of: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row has a unit or a figure but no indicator. Name the indicator.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no such item. Import the items first, or correct year, organ and number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end lies before the beginning. Correct one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A name must not hold a semicolon: it separates several names in a cell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a number of members. Correct it.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>not entered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%3 %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FY%1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%4 %3 %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Import the member ledger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 drawdown: %2 (effective)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 drawdown: %2 (executed)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 drawdown: %2 (approved)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 drawdown: %2 (planned)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>%1 on the month before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>companies, end of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the target</source>
        <translation>目標まで</translation>
    </message>
    <message>
        <source>Set a target on the members page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 above the target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 joins a month needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Net growth (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>last year %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in %1 · out %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserve (million yen)</source>
        <translation>積立金（百万円）</translation>
    </message>
    <message>
        <source>Enter the opening balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>No items for %1 yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not evaluated %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Rejected rows and findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>▲ Rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 new rows came in from %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 rows were there already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 rows were rejected and stayed out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 rows came in but need a look.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>A target needs a number of members above 0 and a day. Enter both.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The item is no longer in the file. Nothing was changed. Open the list of items again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An actual must be a number. Nothing was changed. Enter a number or leave the field empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Challenge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Activity pillar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guideline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Emergency pillar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice board</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Head office</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Division</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Women's association</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Youth section</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>COVID-19 response</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority fields</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Policy and region</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Services for members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 Division</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 Committee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 Branch</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>“%1”: this item has %2 indicators. Enter as many numbers, separated by “/”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be read as a number. Enter digits, for example 1,234.5; Esc restores the old value.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Document no.</source>
        <translation>資料番号</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>取扱い</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>As of the end of %1</source>
        <translation>%1末現在</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The pack has no section "%1". Choose from: %2.</source>
        <translation>会議資料に「%1」という区分はありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>The pack was not written: cancelled.</source>
        <translation>取り消されたため、会議資料は作成されませんでした。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1末現在</translation>
    </message>
    <message>
        <source>No Japanese font is installed, so nothing can be printed. Install BIZ UDPGothic or Noto Sans CJK JP and try again.</source>
        <translation>日本語フォントがないため印刷できません。BIZ UDPゴシックまたはNoto Sans CJK JPをインストールしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 business plan: progress report</source>
        <translation>%1事業計画 進捗報告</translation>
    </message>
    <message>
        <source>SAMPLE – not real figures</source>
        <translation>見本（実際の数値ではありません）</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>The PDF could not be completed and was not saved. Try again; if it happens again, print on paper instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>From last month: %1</source>
        <translation>前月比 %1</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>目標まで</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>%1 by %2 (%3 reached)</source>
        <translation>目標 %1（%2まで）の %3</translation>
    </message>
    <message>
        <source>Joins needed each month: %1</source>
        <translation>必要な入会：月 %1社</translation>
    </message>
    <message>
        <source>Net growth this year</source>
        <translation>純増（年度累計）</translation>
    </message>
    <message>
        <source>Joined %1, rejoined %2, left %3</source>
        <translation>入会 %1 · 再入会 %2 · 退会 %3</translation>
    </message>
    <message>
        <source>Reserve (million yen)</source>
        <translation>積立金（百万円）</translation>
    </message>
    <message>
        <source>Drawn down this year: %1</source>
        <translation>当年度の取り崩し %1</translation>
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>The way to the target</source>
        <translation>目標への歩み</translation>
    </message>
    <message>
        <source>What moved membership in %1</source>
        <translation>%1の会員数の動き</translation>
    </message>
    <message>
        <source>Needs attention or a decision</source>
        <translation>要対応・要判断</translation>
    </message>
    <message>
        <source>Nothing at present.</source>
        <translation>現在ありません。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Joins and leaves by month</source>
        <translation>月別の入会・退会</translation>
    </message>
    <message>
        <source>Priority items (form 1)</source>
        <translation>重点取り組み一覧（様式1）</translation>
    </message>
    <message>
        <source>Reserve fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>用語の定義</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Not done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>The row has more or fewer cells than the first line; the file may be cut off here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row holds a NUL byte; the file may be damaged here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The cell is not text in the file's encoding. Check the encoding.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The member number is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The member number is longer than 16 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not one of 入会, 再入会, 退会, 異動.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not a day of the calendar. Write it as 2021/4/1 or R3.4.1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day lies before the chamber was founded (1878).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No branch has this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No division has this name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A transfer (異動) needs the branch it goes to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The transfer goes to the branch it comes from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only a transfer (異動) has a branch it goes to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The member leaves before joining.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The text is longer than 200 characters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is recorded for %1 already, with other content.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Has been a member since %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left on %1; record this as 再入会.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is not known to have joined by then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Had left on %1 already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contradicts what is recorded for %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The ledger has this member in another branch; both branches will show a difference.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejoins, but the ledger holds no earlier membership.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Branches whose figures do not add up: %1. Check their joins, leaves and transfers in the ledger.</source>
        <translation>数値が合わない支部：%1支部。台帳の入会・退会・異動を確認してください。</translation>
    </message>
    <message>
        <source>Items not finished when their fiscal year ended: %1. Enter whether they are done or stopped.</source>
        <translation>年度末までに終わっていない事項：%1件。完了か中止かを入力してください。</translation>
    </message>
    <message>
        <source>The target of %1 members by %2 is missed by %3. Set the next target.</source>
        <translation>%2の目標%1社に%3社届きませんでした。次の目標を設定してください。</translation>
    </message>
    <message>
        <source>Months left until the target: %1. %2 joins a month are needed; lately there were %3. Step up recruiting.</source>
        <translation>目標まであと%1か月。月%2社の入会が必要ですが、最近は月%3社です。会員増強を強化してください。</translation>
    </message>
    <message>
        <source>Members are not entered. Import the roster or the events.</source>
        <translation>会員が未入力です。名簿または入退会データを取り込んでください。</translation>
    </message>
    <message>
        <source>The membership target is not entered. Set it.</source>
        <translation>会員数の目標が未入力です。設定してください。</translation>
    </message>
    <message>
        <source>The reserve's opening balance is not entered. Enter it.</source>
        <translation>積立金の期首残高が未入力です。入力してください。</translation>
    </message>
    <message>
        <source>Items whose status is not entered: %1. Enter how far they are.</source>
        <translation>状況が未入力の事項：%1件。進み具合を入力してください。</translation>
    </message>
    <message>
        <source>Branches whose target is not entered: %1. Set them.</source>
        <translation>目標が未入力の支部：%1支部。設定してください。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Companies that joined on or before the day and have not left on or before it</source>
        <translation>その日までに加入し、その日までに退会していない会員の数</translation>
    </message>
    <message>
        <source>Whole chamber or one branch, at the end of the month</source>
        <translation>全体または支部、月末時点</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>1 April to 31 March, named by its first year; flows run from 1 April to the as-of month</source>
        <translation>4月1日から翌年3月31日まで（初めの年で呼ぶ）。増減は4月1日から基準月まで</translation>
    </message>
    <message>
        <source>Everything in this report</source>
        <translation>本資料のすべて</translation>
    </message>
    <message>
        <source>Net growth</source>
        <translation>純増</translation>
    </message>
    <message>
        <source>Joins + rejoins − leaves</source>
        <translation>入会＋再入会－退会</translation>
    </message>
    <message>
        <source>Events of the period; transfers between branches are not growth</source>
        <translation>期間中の入退会。支部間の異動は含まない</translation>
    </message>
    <message>
        <source>Growth rate</source>
        <translation>純増率</translation>
    </message>
    <message>
        <source>Net growth ÷ opening members</source>
        <translation>純増÷期首会員数</translation>
    </message>
    <message>
        <source>Members on the day before the period</source>
        <translation>期間の前日の会員</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Closing − (opening + joins + rejoins + transfers in − leaves − transfers out)</source>
        <translation>期末－（期首＋入会＋再入会＋転入－退会－転出）</translation>
    </message>
    <message>
        <source>Each branch and the whole; 0 unless the ledger contradicts itself</source>
        <translation>各支部と全体。台帳に矛盾がなければ0</translation>
    </message>
    <message>
        <source>Retention (cohort)</source>
        <translation>継続率（コホート）</translation>
    </message>
    <message>
        <source>Opening members still in at the end without a break ÷ opening members</source>
        <translation>期首会員のうち期末まで途切れず在籍する会員÷期首会員数</translation>
    </message>
    <message>
        <source>Members on the day before the fiscal year</source>
        <translation>年度開始の前日の会員</translation>
    </message>
    <message>
        <source>Retention (flow)</source>
        <translation>継続率（フロー）</translation>
    </message>
    <message>
        <source>(Opening members − leaves) ÷ opening members</source>
        <translation>（期首会員数－退会）÷期首会員数</translation>
    </message>
    <message>
        <source>Members on the day before the fiscal year; leaves of newcomers count too</source>
        <translation>年度開始の前日の会員。年度中に入会した会員の退会も数える</translation>
    </message>
    <message>
        <source>Leave rate</source>
        <translation>退会率</translation>
    </message>
    <message>
        <source>Leaves ÷ opening members</source>
        <translation>退会÷期首会員数</translation>
    </message>
    <message>
        <source>Achievement (level)</source>
        <translation>達成率（水準）</translation>
    </message>
    <message>
        <source>Members ÷ target</source>
        <translation>会員数÷目標</translation>
    </message>
    <message>
        <source>Whole chamber or one branch, at the end of the as-of month</source>
        <translation>全体または支部、基準月の月末時点</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗率</translation>
    </message>
    <message>
        <source>(Members − base) ÷ (target − base)</source>
        <translation>（会員数－基準値）÷（目標－基準値）</translation>
    </message>
    <message>
        <source>Whole chamber; the base is taken on the eve of the plan's first day</source>
        <translation>全体。基準値は計画開始の前日の会員数</translation>
    </message>
    <message>
        <source>Joins needed a month</source>
        <translation>必要入会数（月）</translation>
    </message>
    <message>
        <source>(Target − members + expected leaves) ÷ months left, rounded up</source>
        <translation>（目標－会員数＋見込み退会数）÷残り月数（切り上げ）</translation>
    </message>
    <message>
        <source>Whole chamber; the last twelve months' average of leaves is carried on</source>
        <translation>全体。見込み退会数は直近12か月の平均が続くものとする</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事項数</translation>
    </message>
    <message>
        <source>A joint item counts once, whoever shares it</source>
        <translation>複数の組織の連携事業も1件と数える</translation>
    </message>
    <message>
        <source>Items of the as-of month's fiscal year</source>
        <translation>基準月の年度の事項</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation>期限超過の事項</translation>
    </message>
    <message>
        <source>Neither done nor stopped when their fiscal year is over</source>
        <translation>年度が終わっても完了・中止のいずれでもない事項</translation>
    </message>
    <message>
        <source>Items of every fiscal year that is over at the end of the as-of month</source>
        <translation>基準月の月末までに終わったすべての年度の事項</translation>
    </message>
    <message>
        <source>Effective drawdown</source>
        <translation>実質取り崩し額</translation>
    </message>
    <message>
        <source>Executed drawdown − what was returned or not used in the year</source>
        <translation>取り崩し執行額－年度中の戻し入れ・未使用額</translation>
    </message>
    <message>
        <source>Reserve fund entries of the fiscal year</source>
        <translation>年度の積立金の記帳</translation>
    </message>
    <message>
        <source>Reserve balance</source>
        <translation>積立金残高</translation>
    </message>
    <message>
        <source>Opening balance + contributions + yield − drawdowns (effective, else executed)</source>
        <translation>期首残高＋積み立て＋運用益－取り崩し（実質額、なければ執行額）</translation>
    </message>
    <message>
        <source>Entries up to the day; increases and decreases are shown gross</source>
        <translation>その日までの記帳。増加と減少は相殺せず総額で示す</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>用語と計算式</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Joint branch projects</source>
        <translation>支部連携</translation>
    </message>
    <message>
        <source>Membership by month</source>
        <translation>月別会員数</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>社</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Rejoins</source>
        <translation>再入会</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>前年同月</translation>
    </message>
    <message>
        <source>Change on the year</source>
        <translation>前年差</translation>
    </message>
    <message>
        <source>No members are entered up to this month.</source>
        <translation>この月までの会員は未入力です。</translation>
    </message>
    <message>
        <source>The latest %1 of %2 months.</source>
        <translation>全%2か月のうち直近%1か月を表示しています。</translation>
    </message>
    <message>
        <source>All %1 months of the ledger up to this month.</source>
        <translation>台帳の開始からこの月までの全%1か月を表示しています。</translation>
    </message>
    <message>
        <source>Branches, %1 up to %2</source>
        <translation>支部別会員数（%1・%2まで）</translation>
    </message>
    <message>
        <source>Difference: closing − (opening + joins + rejoins + transfers in − leaves − transfers out); ▲ where the ledger contradicts itself.</source>
        <translation>差異：期末－（期首＋入会＋再入会＋転入－退会－転出）。▲は台帳に矛盾がある支部です。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期首</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>転入</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Whole chamber</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Priority items (form 1)</source>
        <translation>重点取り組み一覧（様式1）</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Indicator and target</source>
        <translation>指標と目標</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Items by kind of organ, %1</source>
        <translation>組織区分別の事項数（%1）</translation>
    </message>
    <message>
        <source>items</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全事項</translation>
    </message>
    <message>
        <source>Reserve fund by fiscal year</source>
        <translation>積立金の推移</translation>
    </message>
    <message>
        <source>million yen</source>
        <translation>百万円</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <translation>前期末残高</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>当期増加額</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>当期減少額</translation>
    </message>
    <message>
        <source>Balance carried forward</source>
        <translation>当期末残高</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画額</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認額</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>執行額</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>実質額</translation>
    </message>
    <message>
        <source>Balances appear once the opening balance is entered.</source>
        <translation>残高は期首残高を入力すると表示されます。</translation>
    </message>
    <message>
        <source>Rounded figures may not add up.</source>
        <translation>端数処理のため、合計が一致しない場合があります。</translation>
    </message>
    <message>
        <source>Reserve fund ledger</source>
        <translation>積立金台帳</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Resolution no.</source>
        <translation>決議番号</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>決議日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Members up to %1 are not entered yet; import the roster or the events to see the pace.</source>
        <translation>%1までの会員は未入力です。名簿または入退会データを取り込むと歩みが表示されます。</translation>
    </message>
    <message>
        <source>%1 members at the end of %2; no target is entered yet.</source>
        <translation>%2末の会員数は%1社。目標は未入力です。</translation>
    </message>
    <message>
        <source>%1 members at the end of %2; the target of %3 is reached.</source>
        <translation>%2末の会員数は%1社。目標の%3社を達成しています。</translation>
    </message>
    <message>
        <source>%1 members at the end of %2; %3 short of the target for %4.</source>
        <translation>%2末の会員数は%1社。%4の目標に%3社届いていません。</translation>
    </message>
    <message>
        <source>%1 members at the end of %2; %3 to go until %4, %5 joins a month needed.</source>
        <translation>%2末の会員数は%1社。%4までにあと%3社、月%5社の入会が必要です。</translation>
    </message>
    <message>
        <source>Without the members at the plan's start there is no target line.</source>
        <translation>計画開始時の会員数が未入力のため、目標線は表示されません。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>異動</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>An amount must be between 0 and 9,007,199,254,740,992 yen. Enter it without a sign: the kind of the entry says whether the balance rises or falls.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The fiscal year must lie between 1900 and 2200.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The date must lie inside the fiscal year %1: 1 April to 31 March. Change the date or the year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The opening balance needs the day at whose end it was counted. Enter the day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drawdown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yield</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reserve fund is no longer in the file. Nothing was changed. Open the reserve page again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The entry is no longer in the file. Nothing was changed. Open the reserve page again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReservePage</name>
    <message>
        <source>“%1” is not an amount of whole yen; write for example 750,000,000.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The backup could not be written. Check that the folder exists and has space left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This step can no longer be taken back, because what it changed has been changed again. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is open for reading only. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row is no longer there. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The change log was altered outside the program at entry %1 (%2, %3). Restore a backup from before that time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. Restore a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full: “%1” is as it was before. Make room and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is busy in another window. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This contradicts what “%1” already holds. Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was changed. Check the disk and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” exists already and was left alone. Choose another name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” has an older format and must be opened once for writing before it can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” cannot be written safely in this folder. Copy it to a local disk and open it there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This installation mixes two versions of SQLite and could harm files. Install the program again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was not found. Check the name and the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be read. Check that you may open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a Shirube file. Nothing was changed. Choose a file that ends in .shirube.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is cut short. Nothing was changed. Restore a backup.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” belongs to another program. Nothing was changed. Choose a file that ends in .shirube.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is in use by %2 (%3) since %4. It can be opened for reading until then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” lies in a folder that may not be written to. It can be opened for reading; to change it, copy it elsewhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be brought to this version and is as it was before. Check the space left on the disk and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” was made by a newer version of Shirube (file format %2, this program knows up to %3). Nothing was changed. Update the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” could not be written and is as it was before. Check that the folder exists, may be written to and has space left.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TableCsv</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SAMPLE: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not entered yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::BranchesPage</name>
    <message>
        <source>This file has no branches yet.
Make a new file with the shipped plan, which brings the 23 branches with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Net growth (fiscal year)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Attainment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Items</source>
        <translation>事項数</translation>
    </message>
    <message>
        <source>Own initiatives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>[Joint] projects with other branches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All branches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joined %1, left %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>Own %1, joint %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 items, counted once in totals</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::Card</name>
    <message>
        <source>More about %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>図としてコピー</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGで保存…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGで保存…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG図 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>empty: the fiscal year's last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Planned (yen)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Approved (yen)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Executed (yen)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Effective (yen)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resolution no.</source>
        <translation>決議番号</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>決議日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: “%2” is not a date; write 2021-04-01 or R3.4.1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::FileActions</name>
    <message>
        <source>Sample.shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>FY2021 plan.shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New.shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shirube files (*.shirube)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the new file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 backup %2.shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back Up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Backing up and checking the copy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Executive pack %1.pdf</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Executive Pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Making the executive pack…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::FilterBar</name>
    <message>
        <source>Search items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::FlowChartView</name>
    <message>
        <source>%1 to %2: %3 joined or rejoined, %4 left.</source>
        <translation>%1から%2まで：入会・再入会 %3社、退会 %4社。</translation>
    </message>
    <message>
        <source>Joins and leaves by month</source>
        <translation>月別の入会・退会</translation>
    </message>
</context>
<context>
    <name>shirube::ui::HomePage</name>
    <message>
        <source>The way to the target</source>
        <translation>目標への歩み</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNGで保存…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVGで保存…</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The way to %1 members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::ImportDialog</name>
    <message>
        <source>Save rejected rows as CSV…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import membership events</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import the member roster</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows in the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is nothing new in this file; nothing needs to be brought in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The good rows can come in; the rejected ones stay out. Save these, mend them and bring them in again: rows that are there already do no harm.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All new rows can come in. Nothing has been changed yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring in the good rows (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::InitiativeDetails</name>
    <message>
        <source>Details of the item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Organ</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select an item to see the whole of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 (joint)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>%1: target %2, actual %3 (%4)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::InitiativeModel</name>
    <message>
        <source>Organ</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>shirube::ui::Job</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::MainWindow</name>
    <message>
        <source>Shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 - Shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last saved %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last saved %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Executive &amp;Pack (PDF)…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export CSV</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For taking in again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;About Shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About Shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shirube %1
Steers a chamber of commerce's mid-term plan.

© The Shirube authors. Free software under the GNU General Public License, version 3 or later, without any warranty.
Built on Qt %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::MemberImport</name>
    <message>
        <source>Import members</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import stopped; nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::MembershipPage</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Import a member file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By branch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No members have been entered yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring in the member roster, or a file of joins and leaves, as CSV (UTF-8 or Shift_JIS).
You will see what the file holds before anything goes in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Columns of the roster: %1
Columns of the events: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>%1, unit: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::NewFileDialog</name>
    <message>
        <source>With the FY2021 &amp;plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With the FY2021 plan and &amp;sample members (fictional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New File</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose Place…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What should the new file start with?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::OpeningEditor</name>
    <message>
        <source>Set balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>thousand yen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>million yen</source>
        <translation>百万円</translation>
    </message>
    <message>
        <source>hundred million yen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unit of the opening balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day of the opening balance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the end of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Enter the day too, for example 2020-03-31.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a date; write 2020-03-31 or R2.3.31.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::PaceChartView</name>
    <message>
        <source>The way to the target</source>
        <translation>目標への歩み</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PackDialog</name>
    <message>
        <source>Executive meeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First edition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handle with care</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Executive Pack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Handling</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::PlanPage</name>
    <message>
        <source>Set status…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>For all selected items in one step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There are no items for %1.
Choose a month of another fiscal year, or make a new file with the shipped plan.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No item meets all of these conditions.
“Show all” lifts them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Select the items first; then set their status.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::ReservePage</name>
    <message>
        <source>There are no entries yet. “Add…” makes the first one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This file has no reserve fund yet.
Make a new file with the shipped plan, which brings the fund with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reserve fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove this entry?
%1
Undo brings it back.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::StartPage</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New from the FY2021 plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A file with the plan's items, themes and targets; your members come in by import.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A .shirube file of your office.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The plan with plainly fictional members, marked as a sample everywhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shirube</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See for any month whether membership, the plan's items and the reserve are on their way, and print it for the executive meeting.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::TableView</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) selected</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>%1 selected  Average %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 selected  Sum %2  Average %3</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::TargetEditor</name>
    <message>
        <source>Set target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target (members)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“%1” is not a date; write 2023-03-31 or R5.3.31.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>shirube::ui::TopBar</name>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>READ ONLY</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Plainly fictional figures, for trying the program out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As-of month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every figure is as of the end of this month.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latest member data: %1</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
