<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Action</name>
    <message>
        <source>Import events from %1</source>
        <translation>入退会データの取り込み（%1）</translation>
    </message>
    <message>
        <source>Import roster from %1</source>
        <translation>会員名簿の取り込み（%1）</translation>
    </message>
    <message>
        <source>Make a new file</source>
        <translation>ファイルの作成</translation>
    </message>
    <message>
        <source>Import initiatives from %1</source>
        <translation>重点取り組みの取り込み（%1）</translation>
    </message>
    <message>
        <source>Import indicators from %1</source>
        <translation>指標の取り込み（%1）</translation>
    </message>
    <message>
        <source>Import reserve from %1</source>
        <translation>積立金の取り込み（%1）</translation>
    </message>
    <message>
        <source>Import plan from %1</source>
        <translation>計画の取り込み（%1）</translation>
    </message>
    <message>
        <source>Import themes from %1</source>
        <translation>テーマの取り込み（%1）</translation>
    </message>
    <message>
        <source>Import organs from %1</source>
        <translation>組織の取り込み（%1）</translation>
    </message>
    <message>
        <source>Import targets from %1</source>
        <translation>会員数目標の取り込み（%1）</translation>
    </message>
    <message>
        <source>Set target of %1 members by %2</source>
        <translation>会員数の目標の設定（%2までに%1社）</translation>
    </message>
    <message>
        <source>Set status of “%1”</source>
        <translation>「%1」の状況の変更</translation>
    </message>
    <message>
        <source>Set status of %1 items</source>
        <translation>%1件の状況の変更</translation>
    </message>
    <message>
        <source>Edit note of “%1”</source>
        <translation>「%1」のメモの編集</translation>
    </message>
    <message>
        <source>Enter actual “%1” of “%2”</source>
        <translation>「%2」の実績「%1」の入力</translation>
    </message>
    <message>
        <source>Enter opening balance of “%1”</source>
        <translation>「%1」の期首残高の入力</translation>
    </message>
    <message>
        <source>Add reserve entry of FY%1</source>
        <translation>%1年度の積立金明細の追加</translation>
    </message>
    <message>
        <source>Change reserve entry of FY%1</source>
        <translation>%1年度の積立金明細の変更</translation>
    </message>
    <message>
        <source>Delete reserve entry of FY%1</source>
        <translation>%1年度の積立金明細の削除</translation>
    </message>
    <message>
        <source>Recount of the figures</source>
        <translation>集計値の再計算</translation>
    </message>
    <message>
        <source>Add campaign “%1”</source>
        <translation>会員増強活動「%1」の追加</translation>
    </message>
    <message>
        <source>Change campaign “%1”</source>
        <translation>会員増強活動「%1」の変更</translation>
    </message>
    <message>
        <source>Delete campaign “%1”</source>
        <translation>会員増強活動「%1」の削除</translation>
    </message>
    <message>
        <source>Add event mark “%1”</source>
        <translation>出来事「%1」の追加</translation>
    </message>
    <message>
        <source>Delete event mark “%1”</source>
        <translation>出来事「%1」の削除</translation>
    </message>
    <message>
        <source>Save scenario “%1”</source>
        <translation>試算「%1」の保存</translation>
    </message>
    <message>
        <source>Rename scenario “%1” to “%2”</source>
        <translation>試算「%1」の名称の変更（「%2」へ）</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>試算「%1」の削除</translation>
    </message>
    <message>
        <source>Divide the target of %1 members by %2 among the branches</source>
        <translation>目標%1会員（%2まで）の支部への配分</translation>
    </message>
    <message>
        <source>Close the months up to %1</source>
        <translation>月次締め（%1まで）</translation>
    </message>
    <message>
        <source>Reopen the months from %1</source>
        <translation>月次締めの解除（%1以降）</translation>
    </message>
    <message>
        <source>Add an event of member %1 on %2</source>
        <translation>会員%1の異動の手入力（%2）</translation>
    </message>
    <message>
        <source>Correct an event of member %1 on %2</source>
        <translation>会員%1の異動の訂正（%2）</translation>
    </message>
    <message>
        <source>Reverse an event of member %1 on %2</source>
        <translation>会員%1の異動の取り消し（%2）</translation>
    </message>
    <message>
        <source>Import census from %1</source>
        <translation>会員数（月末）の取り込み（%1）</translation>
    </message>
    <message>
        <source>Import establishments from %1</source>
        <translation>事業所数の取り込み（%1）</translation>
    </message>
    <message>
        <source>Remember the layout of the file with %1</source>
        <translation>列「%1」のファイルの読み方の記憶</translation>
    </message>
    <message>
        <source>Take back the import of %1</source>
        <translation>%1の取り込みを取り消し</translation>
    </message>
    <message>
        <source>Bring in again the import of %1</source>
        <translation>%1を再び取り込み</translation>
    </message>
    <message>
        <source>Import actuals from %1</source>
        <translation>実績の取り込み（%1）</translation>
    </message>
    <message>
        <source>Import milestones from %1</source>
        <translation>マイルストーンの取り込み（%1）</translation>
    </message>
    <message>
        <source>Import sheets from %1</source>
        <translation>評価シートの取り込み（%1）</translation>
    </message>
    <message>
        <source>Import review rounds from %1</source>
        <translation>評価回の取り込み（%1）</translation>
    </message>
    <message>
        <source>Import decisions from %1</source>
        <translation>決定事項の取り込み（%1）</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Edit %1 items</source>
        <translation>%1事項の編集</translation>
    </message>
    <message>
        <source>Paste into %1 items</source>
        <translation>%1事項への貼り付け</translation>
    </message>
    <message>
        <source>Fill down %1 items</source>
        <translation>%1事項への下方向コピー</translation>
    </message>
    <message>
        <source>Clear cells of %1 items</source>
        <translation>%1事項のセルの消去</translation>
    </message>
    <message>
        <source>Add item “%1”</source>
        <translation>事項「%1」の追加</translation>
    </message>
    <message>
        <source>Delete item “%1”</source>
        <translation>事項「%1」の削除</translation>
    </message>
    <message>
        <source>Add plan “%1”</source>
        <translation>計画「%1」の追加</translation>
    </message>
    <message>
        <source>Edit plan “%1”</source>
        <translation>計画「%1」の編集</translation>
    </message>
    <message>
        <source>Add theme “%1”</source>
        <translation>テーマ「%1」の追加</translation>
    </message>
    <message>
        <source>Edit theme “%1”</source>
        <translation>テーマ「%1」の編集</translation>
    </message>
    <message>
        <source>Delete theme “%1”</source>
        <translation>テーマ「%1」の削除</translation>
    </message>
    <message>
        <source>Add organ “%1”</source>
        <translation>組織「%1」の追加</translation>
    </message>
    <message>
        <source>Edit organ “%1”</source>
        <translation>組織「%1」の編集</translation>
    </message>
    <message>
        <source>Delete organ “%1”</source>
        <translation>組織「%1」の削除</translation>
    </message>
    <message>
        <source>Note an activity of “%1”</source>
        <translation>「%1」の活動の記録</translation>
    </message>
    <message>
        <source>Roll over from FY%1 to FY%2</source>
        <translation>%1年度から%2年度への繰り越し</translation>
    </message>
    <message>
        <source>Save view “%1”</source>
        <translation>表示「%1」の保存</translation>
    </message>
    <message>
        <source>Delete view “%1”</source>
        <translation>表示「%1」の削除</translation>
    </message>
    <message>
        <source>Create review rounds of FY%1</source>
        <translation>%1年度の評価回の作成</translation>
    </message>
    <message>
        <source>Edit round %1</source>
        <translation>評価回「%1」の編集</translation>
    </message>
    <message>
        <source>Remove review rounds of FY%1</source>
        <translation>%1年度の評価回の削除</translation>
    </message>
    <message>
        <source>Edit sheet of “%1”</source>
        <translation>「%1」の評価シートの編集</translation>
    </message>
    <message>
        <source>Edit %1 sheets</source>
        <translation>評価シート%1件の編集</translation>
    </message>
    <message>
        <source>Take in sheets from %1</source>
        <translation>記入済み評価シートの取り込み（%1）</translation>
    </message>
    <message>
        <source>Submit %1 sheets</source>
        <translation>評価シート%1件の提出</translation>
    </message>
    <message>
        <source>Finish the second grading of %1 sheets</source>
        <translation>評価シート%1件の二次評価の完了</translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation>評価回「%1」の締め</translation>
    </message>
    <message>
        <source>Reopen round %1</source>
        <translation>評価回「%1」の締めの解除</translation>
    </message>
    <message>
        <source>Edit grading scale “%1”</source>
        <translation>評価基準「%1」の編集</translation>
    </message>
    <message>
        <source>Delete grading scale “%1”</source>
        <translation>評価基準「%1」の削除</translation>
    </message>
    <message>
        <source>Edit decision “%1”</source>
        <translation>決定事項「%1」の編集</translation>
    </message>
    <message>
        <source>Delete decision “%1”</source>
        <translation>決定事項「%1」の削除</translation>
    </message>
    <message>
        <source>Change the list of reasons for leaving</source>
        <translation>退会理由の一覧の変更</translation>
    </message>
    <message>
        <source>Change the list of channels of joining</source>
        <translation>入会経路の一覧の変更</translation>
    </message>
    <message>
        <source>Import branch goals from %1</source>
        <translation>支部目標の取り込み（%1）</translation>
    </message>
    <message>
        <source>Edit goal of %1 for fiscal year %2</source>
        <translation>%1の%2年度目標の編集</translation>
    </message>
    <message>
        <source>Edit goals of %1 branches for fiscal year %2</source>
        <translation>%1支部の%2年度目標の編集</translation>
    </message>
    <message>
        <source>Paste goals of %1 branches for fiscal year %2</source>
        <translation>%1支部の%2年度目標の貼り付け</translation>
    </message>
    <message>
        <source>Import reserve funds from %1</source>
        <translation>積立金（基金）の取り込み（%1）</translation>
    </message>
    <message>
        <source>Add reserve fund “%1”</source>
        <translation>積立金「%1」の追加</translation>
    </message>
    <message>
        <source>Change reserve fund “%1”</source>
        <translation>積立金「%1」の変更</translation>
    </message>
    <message>
        <source>Delete reserve fund “%1”</source>
        <translation>積立金「%1」の削除</translation>
    </message>
    <message>
        <source>Close the reserve&apos;s books of FY%1</source>
        <translation>%1年度の積立金台帳の締め</translation>
    </message>
    <message>
        <source>Reopen the reserve&apos;s books of FY%1</source>
        <translation>%1年度の積立金台帳の締めの解除</translation>
    </message>
    <message>
        <source>Approve drawdown of FY%1</source>
        <translation>%1年度の取り崩しの承認</translation>
    </message>
    <message>
        <source>Execute drawdown of FY%1</source>
        <translation>%1年度の取り崩しの執行</translation>
    </message>
    <message>
        <source>Enter what was returned of FY%1&apos;s drawdown</source>
        <translation>%1年度の取り崩しの戻入</translation>
    </message>
    <message>
        <source>Ratify emergency drawdown of FY%1</source>
        <translation>%1年度の緊急取り崩しの追認</translation>
    </message>
    <message>
        <source>Set the fee of size class “%1”</source>
        <translation>規模「%1」の会費の設定</translation>
    </message>
    <message>
        <source>Save reserve scenario “%1”</source>
        <translation>積立金の試算「%1」の保存</translation>
    </message>
    <message>
        <source>Rename reserve scenario “%1” to “%2”</source>
        <translation>積立金の試算「%1」の名称の変更（「%2」へ）</translation>
    </message>
    <message>
        <source>Delete reserve scenario “%1”</source>
        <translation>積立金の試算「%1」の削除</translation>
    </message>
    <message>
        <source>Issue %1, edition %2</source>
        <translation>「%1」第%2版の発行</translation>
    </message>
    <message>
        <source>Withdraw %1, edition %2</source>
        <translation>「%1」第%2版の取下げ</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>名前を除いた写しの作成</translation>
    </message>
    <message>
        <source>Add “%1” to the people</source>
        <translation>利用者「%1」の追加</translation>
    </message>
    <message>
        <source>Edit “%1” among the people</source>
        <translation>利用者「%1」の変更</translation>
    </message>
    <message>
        <source>Remove “%1” from the people</source>
        <translation>利用者「%1」の削除</translation>
    </message>
    <message>
        <source>Set the passphrase of “%1”</source>
        <translation>利用者「%1」のパスワードの設定</translation>
    </message>
    <message>
        <source>Take the passphrase of “%1” away</source>
        <translation>利用者「%1」のパスワードの解除</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>What will be known on a day to come, no file can say. Choose a day that is over.</source>
        <translation>これから先の日の状態は分かりません。過ぎた日を選んでください。</translation>
    </message>
    <message>
        <source>Rebuilt from the change log: every figure and word that a person entered, changed or brought in. Not in the log, and therefore as they are today: the program&apos;s rules and formulas, the units and the way years are written, and the wording of the report.</source>
        <translation>変更履歴から復元したもの：入力・変更・取り込みされたすべての数値と文言。履歴に残らないため今日のままのもの：プログラムの計算規則と算式、単位と年の表し方、資料の文言。</translation>
    </message>
    <message>
        <source>(title)</source>
        <translation>（表題）</translation>
    </message>
    <message>
        <source>(unit)</source>
        <translation>（単位）</translation>
    </message>
    <message>
        <source>(total)</source>
        <translation>（合計）</translation>
    </message>
    <message>
        <source>(note)</source>
        <translation>（注記）</translation>
    </message>
    <message>
        <source>row added</source>
        <translation>行の追加</translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>行の削除</translation>
    </message>
    <message>
        <source>column added</source>
        <translation>列の追加</translation>
    </message>
    <message>
        <source>column removed</source>
        <translation>列の削除</translation>
    </message>
    <message>
        <source>table added</source>
        <translation>表の追加</translation>
    </message>
    <message>
        <source>table removed</source>
        <translation>表の削除</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>訂正前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>訂正後</translation>
    </message>
    <message>
        <source>The file holds no issued pack of that number. List them to see which there are.</source>
        <translation>その番号の発行済み資料はありません。一覧で確かめてください。</translation>
    </message>
    <message>
        <source>Issued pack %1 is no longer what was issued: it was altered outside the program. Take it from a backup or from a copy that was handed out.</source>
        <translation>発行済み資料%1は発行時のものではありません。プログラムの外で書き換えられています。バックアップか、配布した写しを使ってください。</translation>
    </message>
    <message>
        <source>An issued pack needs a document number and a meeting. Enter both.</source>
        <translation>資料の発行には資料番号と会議名が必要です。両方を入力してください。</translation>
    </message>
    <message>
        <source>An issued pack needs the day of the meeting and an as-of month. Enter both.</source>
        <translation>資料の発行には開催日と基準月が必要です。両方を入力してください。</translation>
    </message>
    <message>
        <source>A corrected edition needs a reason. Enter why.</source>
        <translation>差替には理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>The edition to be corrected is no longer in force. List the issued packs and correct the latest.</source>
        <translation>差し替えようとした版はもう有効ではありません。発行済み資料の一覧から最新の版を選んでください。</translation>
    </message>
    <message>
        <source>“%1” of this meeting was issued already (%2). Issue a corrected edition of it, or give this one another number.</source>
        <translation>この会議の「%1」はすでに発行されています（%2）。差替版を発行するか、別の資料番号を付けてください。</translation>
    </message>
    <message>
        <source>Another edition was issued meanwhile. Nothing was issued. Start again.</source>
        <translation>その間に別の版が発行されました。何も発行していません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>There is no finished PDF, so nothing was issued.</source>
        <translation>PDFが出来上がっていないため、何も発行していません。</translation>
    </message>
    <message>
        <source>Withdrawing an issued pack needs a reason. Enter why.</source>
        <translation>資料の取下げには理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>This pack is not in force. Nothing was changed.</source>
        <translation>この資料は有効ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>This edition was replaced by a corrected one. Withdraw that one.</source>
        <translation>この版は差し替えられています。差替後の版を取り下げてください。</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>― Withdrawn: %1</source>
        <translation>― 取下げ：%1</translation>
    </message>
    <message>
        <source>― Issue undone</source>
        <translation>― 発行の取消し</translation>
    </message>
    <message>
        <source>▲ Replaced by: %1</source>
        <translation>▲ 差替済み：%1</translation>
    </message>
    <message>
        <source>● In force</source>
        <translation>● 有効</translation>
    </message>
    <message>
        <source>The figures of this issued pack are damaged. Restore a backup.</source>
        <translation>この発行済み資料の数値は壊れています。バックアップから復元してください。</translation>
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
        <source>Items</source>
        <translation>事項数</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>うち連携</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全支部</translation>
    </message>
    <message>
        <source>Own initiatives</source>
        <translation>支部の取り組み</translation>
    </message>
    <message>
        <source>[Joint] projects with other branches</source>
        <translation>【連携】他支部との連携事業</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>連携支部</translation>
    </message>
    <message>
        <source>equal partners</source>
        <translation>対等</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Joint blocks</source>
        <translation>連携ブロック</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>A block is the branches that share projects. Each project counts once in every total and is shown under each partner.</source>
        <translation>ブロックは連携事業をともに行う支部のまとまりです。連携事業は合計では1件と数え、各支部に表示します。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>幹事</translation>
    </message>
    <message>
        <source>%1 projects, each once</source>
        <translation>%1事業（重複なし）</translation>
    </message>
    <message>
        <source>Net growth rate</source>
        <translation>純増率</translation>
    </message>
    <message>
        <source>Retention (cohort)</source>
        <translation>継続率（コホート）</translation>
    </message>
    <message>
        <source>Leave rate</source>
        <translation>退会率</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>組織率</translation>
    </message>
    <message>
        <source>Mean achievement</source>
        <translation>平均達成率</translation>
    </message>
    <message>
        <source>Streak (years)</source>
        <translation>連続達成（年）</translation>
    </message>
    <message>
        <source>Members at the end of the as-of month</source>
        <translation>基準月末の会員数</translation>
    </message>
    <message>
        <source>Joins + rejoins − leaves since April</source>
        <translation>4月からの入会 + 再入会 − 退会</translation>
    </message>
    <message>
        <source>Net growth since April ÷ members at the fiscal year&apos;s opening</source>
        <translation>4月からの純増 ÷ 年度期首の会員数</translation>
    </message>
    <message>
        <source>Members at the fiscal year&apos;s opening still in without a break ÷ all of them</source>
        <translation>年度期首の会員のうち途切れずに在籍している数 ÷ 年度期首の会員数</translation>
    </message>
    <message>
        <source>Leaves since April ÷ members at the fiscal year&apos;s opening; fewer is better</source>
        <translation>4月からの退会 ÷ 年度期首の会員数。低いほど良い</translation>
    </message>
    <message>
        <source>%1 at the end of %2: from %3 (%4) to %5 (%6).</source>
        <translation>%2末の%1は、%3(%4)から%5(%6)まで。</translation>
    </message>
    <message>
        <source>%1 is not known for any ward.</source>
        <translation>%1は、どの区も未入力です。</translation>
    </message>
    <message>
        <source>Not known: %1 wards.</source>
        <translation>未入力は%1区。</translation>
    </message>
    <message>
        <source>Not on the map: %1. The ranking shows them.</source>
        <translation>地図にない支部：%1。順位表に表示します。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4
as of %5</source>
        <translation>%1: %2
%3: %4
%5現在</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>区</translation>
    </message>
    <message>
        <source>No members are entered up to this month.</source>
        <translation>この月までの会員が入力されていません。</translation>
    </message>
    <message>
        <source>End of %1, members at the end of %2 = 100: %3.</source>
        <translation>%1末（%2末の会員数=100）: %3。</translation>
    </message>
    <message>
        <source>Members at the end of %1: %2.</source>
        <translation>%1末の会員数：%2。</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <translation>%1末=100</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>社</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>年月</translation>
    </message>
    <message>
        <source>Apportioned</source>
        <translation>配分目標</translation>
    </message>
    <message>
        <source>The branch&apos;s part of the whole chamber&apos;s target: the last one due in the fiscal year, else the first one due later</source>
        <translation>全体の目標のうち支部に配分された数。年度内に期日がある最後の目標、なければその後で最初に期日が来る目標</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>支部の目標</translation>
    </message>
    <message>
        <source>What the branch itself aims at by the end of the fiscal year</source>
        <translation>支部が自ら年度末までにめざす会員数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No target of the whole is divided among the branches for this year: Members, Targets.</source>
        <translation>この年度に向けて支部に配分された目標がありません。「会員」の「目標」で配分してください。</translation>
    </message>
    <message>
        <source>Apportioned: members by %1.</source>
        <translation>配分目標：%1までの会員数。</translation>
    </message>
    <message>
        <source>That day lies after %1.</source>
        <translation>この期日は%1より後です。</translation>
    </message>
    <message>
        <source>Own targets entered: %1 of %2; the sums of own targets and differences are those of the entered ones.</source>
        <translation>支部の目標の入力：%2支部中%1支部。支部の目標と差の合計は、入力されたものの合計です。</translation>
    </message>
    <message>
        <source>Ranking by %1</source>
        <translation>%1の順位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Own initiatives and joint projects; the whole counts each joint project once</source>
        <translation>支部の取り組みと連携事業。全体では連携事業を1件と数えます</translation>
    </message>
    <message>
        <source>Branches compared</source>
        <translation>支部の比較</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Joins needed a month</source>
        <translation>月あたり必要入会数</translation>
    </message>
    <message>
        <source>Branch goals, %1</source>
        <translation>支部の目標シート（%1）</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Target and the branch&apos;s own goal</source>
        <translation>配分目標と支部の目標</translation>
    </message>
    <message>
        <source>Against the whole (points)</source>
        <translation>全体との差（ポイント）</translation>
    </message>
    <message>
        <source>Percentage points from the figure of all branches, taken before rounding</source>
        <translation>全支部の値との差（ポイント、四捨五入前の値で計算）</translation>
    </message>
    <message>
        <source>The whole counts each joint project once; points are taken before rounding.</source>
        <translation>全支部の事項数は連携事業を1件と数える。差は丸める前の値による。</translation>
    </message>
    <message>
        <source>The whole counts each joint project once.</source>
        <translation>全支部の事項数は連携事業を1件と数える。</translation>
    </message>
    <message>
        <source>The one that stands in the review round: the committee&apos;s, else the office&apos;s, else the owner&apos;s, else the computed one; ― before there is one</source>
        <translation>評価回で確定している評価。委員会、事務局、担当、計算値の順に優先します。評価がないときは―</translation>
    </message>
    <message>
        <source>Mean of the item&apos;s indicators: actual ÷ target; ― where it cannot be computed</source>
        <translation>事項の指標の平均：実績 ÷ 目標。計算できないときは―</translation>
    </message>
    <message>
        <source>Members ÷ the target that counts now; ― until both are entered</source>
        <translation>会員数 ÷ 現在の目標。どちらかが未入力の間は―</translation>
    </message>
    <message>
        <source>Members ÷ establishments in the ward by the latest count up to the as-of month; ― until they are entered</source>
        <translation>会員数 ÷ 区内の事業所数（基準月までの最新の調査）。事業所数が未入力の間は―</translation>
    </message>
    <message>
        <source>Mean achievement of the branch&apos;s items in the review round, by weight; joint projects count under each partner; what cannot be evaluated is in no mean, and ― stands where nothing can be</source>
        <translation>評価回での支部の事項の達成率の平均（ウェイト付き）。連携事業は各支部に数え、評価不能のものは平均に含めません。評価できる事項がないときは―</translation>
    </message>
    <message>
        <source>Fiscal years in a row, up to the last one that is over, that ended at or above the branch&apos;s target; ― while none that is over has one</source>
        <translation>終わった直近の年度までに、支部の目標以上で終えた連続年数。終わった年度に目標がないときは―</translation>
    </message>
    <message>
        <source>Own target − apportioned target; ― until both are entered</source>
        <translation>支部の目標 − 配分目標。どちらかが未入力の間は―</translation>
    </message>
    <message>
        <source>― cannot be computed, for something it takes is not known yet.</source>
        <translation>―は、必要な値がまだないため計算できないものです。</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1ブロック</translation>
    </message>
    <message>
        <source>The best of the compared branches has ● in each line; size, targets and needed joins have none.</source>
        <translation>各行で、比較する支部のうち最も良い値に●を付けます。会員数、目標、必要入会数には付けません。</translation>
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
        <source>companies</source>
        <translation>社</translation>
    </message>
    <message>
        <source>Axis starts at %1</source>
        <translation>縦軸は%1から</translation>
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
        <translation>%1年</translation>
    </message>
    <message>
        <source>companies since April</source>
        <translation>4月からの累計（社）</translation>
    </message>
    <message>
        <source>Joined last year %1</source>
        <translation>前年度 入会・再入会 %1</translation>
    </message>
    <message>
        <source>Left last year %1</source>
        <translation>前年度 退会 %1</translation>
    </message>
    <message>
        <source>Net since April, companies</source>
        <translation>4月からの純増（社）</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>純増累計 %1</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99.8 %</source>
        <translation>99.8 %</translation>
    </message>
    <message>
        <source>%1 · across: %2</source>
        <translation>%1 ・ 横軸：%2</translation>
    </message>
    <message>
        <source>Forecast %1</source>
        <translation>予測 %1</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80 % の範囲</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % の範囲</translation>
    </message>
    <message>
        <source>companies, change since %1 · every panel %2 to %3</source>
        <translation>社、%1からの増減率 ・ 目盛りは全支部共通で %2 〜 %3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>その他%1項目</translation>
    </message>
    <message>
        <source>companies · ┃ last year</source>
        <translation>社 ・ ┃ 前年同期</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累計の割合</translation>
    </message>
    <message>
        <source>still in, band: 95 % · across: years</source>
        <translation>在籍率、帯：95 % の範囲 ・ 横軸：経過年数</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>対象数：%1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>件</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>Submitted %1</source>
        <translation>提出済み %1</translation>
    </message>
    <message>
        <source>Graded %1</source>
        <translation>二次評価済み %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期日 %1</translation>
    </message>
    <message>
        <source>share of items; the number in each</source>
        <translation>事項の構成比（数字は件数）</translation>
    </message>
    <message>
        <source>items · mean achievement</source>
        <translation>件数・平均達成率</translation>
    </message>
    <message>
        <source>worst grade · mean achievement</source>
        <translation>最低評価・平均達成率</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>計画 %1</translation>
    </message>
    <message>
        <source>Actual %1 (prov.)</source>
        <translation>実績 %1（速報）</translation>
    </message>
    <message>
        <source>● done · ○ open · ▲ overdue</source>
        <translation>●完了&#x3000;○未了&#x3000;▲期日超過</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left, %4</source>
        <translation>%1：%3社中%2社が退会、%4</translation>
    </message>
    <message>
        <source>members, end of %1 = 100</source>
        <translation>会員数、%1末=100</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write a number above 0.</source>
        <translation>「%1」は大きさではありません。0より大きい数を入れてください。</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 dots. Choose from 1 to %3 in each direction.</source>
        <translation>画像は%1×%2画素になります。縦横とも1から%3までにしてください。</translation>
    </message>
    <message>
        <source>Needed %1</source>
        <translation>必要 %1</translation>
    </message>
    <message>
        <source>Leave rate, 12 months · across: members at their opening</source>
        <translation>退会率（直近12か月） ・ 横軸：12か月前の会員数（社）</translation>
    </message>
</context>
<context>
    <name>Clearance</name>
    <message>
        <source>A reviewer&apos;s passphrase</source>
        <translation>確認者のパスワード</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>In this file, closing, reopening, issuing, withdrawing and changing the people need a reviewer&apos;s passphrase. It stays unlocked until the file is closed.</source>
        <translation>このファイルでは、締め・締めの解除・発行・発行の取下げ・利用者の変更に、確認者のパスワードが必要です。解除すると、ファイルを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスワード</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>  line %1  %2 “%3”: %4</source>
        <translation>  %1行目  %2「%3」：%4</translation>
    </message>
    <message>
        <source>  … and %1 more</source>
        <translation>  … ほか%1件</translation>
    </message>
    <message>
        <source>%1 (%2): %3 rows; %4 new, %5 changed, %6 known already, %7 rejected, %8 to look at.</source>
        <translation>%1（%2）: 全%3行。新規%4、変更%5、登録済み%6、却下%7、要確認%8。</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>使わなかった列：%1</translation>
    </message>
    <message>
        <source>Checked only; nothing was changed.</source>
        <translation>確認だけを行いました。何も変更していません。</translation>
    </message>
    <message>
        <source>There was nothing new; nothing was changed.</source>
        <translation>新しい行はありませんでした。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not a kind this program knows. Use one of: %2.</source>
        <translation>「%1」という種類はありません。次のいずれかを指定してください：%2</translation>
    </message>
    <message>
        <source>CP932 cannot hold these characters; they stand as 〓 in the file: %1</source>
        <translation>次の文字はCP932で表せないため、〓に置き換えました：%1</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2023-03-31.</source>
        <translation>「%1」は日付として読めません。2023-03-31のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数として読めません。</translation>
    </message>
    <message>
        <source>No branch has the name “%1”.</source>
        <translation>「%1」という支部はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it as 2021-12.</source>
        <translation>「%1」は年月として読めません。2021-12のように指定してください。</translation>
    </message>
    <message>
        <source>The file has no reserve fund. Import the reserve first.</source>
        <translation>このファイルには積立金がありません。先に積立金を取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>“%1” is sound: file, change log and figures.</source>
        <translation>「%1」に異常はありません（ファイル・変更履歴・集計）。</translation>
    </message>
    <message>
        <source>Written and checked: “%1”.</source>
        <translation>「%1」に書き込み、内容を確認しました。</translation>
    </message>
    <message>
        <source>“%1” is restored.</source>
        <translation>「%1」を復元しました。</translation>
    </message>
    <message>
        <source>“%1” is restored; what was there is kept as “%2”.</source>
        <translation>「%1」を復元しました。元のファイルは「%2」として残してあります。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>元に戻しました：%1</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing.</source>
        <translation>QtのSQLiteドライバーがありません。</translation>
    </message>
    <message>
        <source>CP932 does not survive the way there and back.</source>
        <translation>CP932の文字が往復の変換で失われます。</translation>
    </message>
    <message>
        <source>No Japanese font is installed.</source>
        <translation>日本語フォントがありません。</translation>
    </message>
    <message>
        <source>The whole chamber has no such target. Set it first.</source>
        <translation>全体の目標がありません。先に全体の目標を設定してください。</translation>
    </message>
    <message>
        <source>Closed up to %1.</source>
        <translation>%1まで締めました。</translation>
    </message>
    <message>
        <source>Open again from %1 on.</source>
        <translation>%1以降の締めを解除しました。</translation>
    </message>
    <message>
        <source>%1 rows fall into closed months; they show as corrections.</source>
        <translation>締め済みの月にあたる行が%1件あります。訂正として表示されます。</translation>
    </message>
    <message>
        <source>A mapping is for member files and counts only.</source>
        <translation>対応付けが使えるのは、会員のファイルと、会員数・事業所数のファイルだけです。</translation>
    </message>
    <message>
        <source>Sheets need the round they are of: --round 2021-1.</source>
        <translation>評価シートには回の指定が必要です：--round 2021-1</translation>
    </message>
    <message>
        <source>  %1 “%2” %3: “%4” → “%5”</source>
        <translation>  %1 「%2」 %3: 「%4」→「%5」</translation>
    </message>
    <message>
        <source>Sheets take neither --mapping nor --rejects.</source>
        <translation>評価シートの取り込みでは --mapping と --rejects は使えません。</translation>
    </message>
    <message>
        <source>%1: %2 rows; %3 cells differ, %4 of them left out; %5 cells or rows cannot be used.</source>
        <translation>%1: %2行、相違%3件（うち取り込まないもの%4件）、使えない欄・行%5件。</translation>
    </message>
    <message>
        <source>There is no reserve fund “%1”.</source>
        <translation>積立金「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Write a column, one of = != ~ &gt;= &lt;= and a value.</source>
        <translation>「%1」は条件ではありません。列名、= != ~ &gt;= &lt;= のいずれか、値の順に書いてください。</translation>
    </message>
    <message>
        <source>Where is it to be written? Add --out FILE.</source>
        <translation>書き出し先がありません。--out でファイル名を指定してください。</translation>
    </message>
    <message>
        <source>“%1” names no section. Write it as SECTION=…</source>
        <translation>「%1」には区分の名前がありません。「区分=…」の形で書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no orientation. Write portrait or landscape.</source>
        <translation>「%1」は用紙の向きではありません。portraitまたはlandscapeと書いてください。</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose from: %2.</source>
        <translation>「%1」というひな形はありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>“%1” is no number of an issued pack. The command issued lists them.</source>
        <translation>「%1」は発行済み資料の番号ではありません。issued コマンドで一覧できます。</translation>
    </message>
    <message>
        <source>Nothing was issued: tried only.</source>
        <translation>試しただけで、発行していません。</translation>
    </message>
    <message>
        <source>Issued as pack %1: %2, %3.</source>
        <translation>発行しました。番号 %1：%2、%3。</translation>
    </message>
    <message>
        <source>  line %1  %2</source>
        <translation>  %1行目  %2</translation>
    </message>
    <message>
        <source>Each branch&apos;s report is issued under a number of its own. Name one branch.</source>
        <translation>支部報告は支部ごとに資料番号を付けて発行します。支部を1つ指定してください。</translation>
    </message>
    <message>
        <source>The PDF that was written cannot be read.</source>
        <translation>書き出したPDFを読み取れません。</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>パスワードのファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The file names no “%1”. The command people lists who there is.</source>
        <translation>「%1」という利用者は登録されていません。peopleコマンドで一覧を確かめてください。</translation>
    </message>
    <message>
        <source>Written without names: “%1”. Texts that people wrote are as they were.</source>
        <translation>名前を除いて書き出しました：「%1」。記入された文章はそのままです。</translation>
    </message>
    <message>
        <source>A step of the file format is missing.</source>
        <translation>ファイル形式の段階が欠けています。</translation>
    </message>
    <message>
        <source>The shipped plan is missing.</source>
        <translation>同梱の計画がありません。</translation>
    </message>
    <message>
        <source>Pictures cannot be drawn: Qt&apos;s SVG plugin is missing.</source>
        <translation>絵を表示できません。QtのSVGプラグインがありません。</translation>
    </message>
    <message>
        <source>file format %1, plan fy2021 in %2 tables, icons</source>
        <translation>ファイル形式%1、計画fy2021（表%2件）、アイコン</translation>
    </message>
    <message>
        <source>The Japanese texts are missing.</source>
        <translation>日本語の文言がありません。</translation>
    </message>
    <message>
        <source>The Japanese texts of Qt&apos;s own dialogs are missing.</source>
        <translation>Qtの標準ダイアログの日本語の文言がありません。</translation>
    </message>
    <message>
        <source>“%1” is not found in the PDF.</source>
        <translation>PDFの中に「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>%1 bytes, “支部” found; %2</source>
        <translation>%1バイト、「支部」の検索を確認；%2</translation>
    </message>
    <message>
        <source>Written: “%1”. It holds no names, titles, amounts or folders.</source>
        <translation>「%1」に書き出しました。氏名、事項名、金額、フォルダー名は含まれません。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Writes a text file for whoever helps you: versions of the program and the system, fonts, settings, how many rows the file&apos;s tables hold, how the data check goes, codes of the last errors. It holds no names, no titles, no amounts and no folders; look into it before you pass it on.</source>
        <translation>サポート担当者に渡すテキストファイルを作ります。内容は、プログラムとシステムのバージョン、フォント、設定、表ごとの行数、データ点検の結果、最近のエラーの種類です。氏名、事項名、金額、フォルダー名は含まれません。渡す前に中を確かめられます。</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Collecting diagnostics…</source>
        <translation>診断情報を集めています…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報の保存</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>保存先を選ぶ…</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” could not be read. Check the name and that no other program has locked it.</source>
        <translation>「%1」を読み込めません。ファイル名と、ほかのプログラムで開いていないかを確認してください。</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>ファイルに行がありません。</translation>
    </message>
    <message>
        <source>The first line has %1 columns, more than %2.</source>
        <translation>1行目に%1列あり、上限の%2列を超えています。</translation>
    </message>
    <message>
        <source>The first line is not readable text.</source>
        <translation>1行目を文字として読めません。</translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the first line.</source>
        <translation>1行目に「%1」列が二つあります。</translation>
    </message>
    <message>
        <source>A quotation mark that opens near line %1 is never closed.</source>
        <translation>%1行目付近の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” is not an encoding this program knows. Use auto, utf-8 or cp932.</source>
        <translation>「%1」という文字コードはありません。auto、utf-8、cp932のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was changed.</source>
        <translation>ファイルが空です。何も変更していません。</translation>
    </message>
    <message>
        <source>The file is UTF-16 text. Nothing was changed. Save it as CSV UTF-8 and import that file.</source>
        <translation>UTF-16のファイルです。何も変更していません。「CSV UTF-8」で保存し直して取り込んでください。</translation>
    </message>
    <message>
        <source>The folder for temporary files is full or cannot be used. Nothing was changed. Make room and try again.</source>
        <translation>一時ファイルのフォルダーに空きがないか、使えません。何も変更していません。空きを作ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>書き出しを中止しました。ファイルは作成していません。</translation>
    </message>
    <message>
        <source>“%1” cannot be exported. Known kinds: %2.</source>
        <translation>「%1」は書き出せません。指定できる種類：%2</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>取り込みを中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>More than a million rows cannot be taken in. Nothing was changed. Check that this is the right file and encoding.</source>
        <translation>取り込めない行が100万行を超えました。何も変更していません。ファイルと文字コードが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The first line is neither that of an events file (会員番号, 区分, 日付, 支部, …) nor that of a roster (会員番号, 事業所名, 支部, …, 入会日). Nothing was changed. Name the columns like this and try again.</source>
        <translation>1行目が、入退会データ（会員番号, 区分, 日付, 支部, …）でも会員名簿（会員番号, 事業所名, 支部, …, 入会日）でもありません。何も変更していません。列名をこのとおりにして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no plan “%1”. Known plans: %2.</source>
        <translation>「%1」という計画はありません。指定できる計画：%2</translation>
    </message>
    <message>
        <source>“%1” exists already and was left alone. Choose another name.</source>
        <translation>「%1」は既にあるため、そのままにしました。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a kind of plan file. Use one of: %2.</source>
        <translation>「%1」という種類の計画ファイルはありません。次のいずれかを指定してください：%2</translation>
    </message>
    <message>
        <source>The row has a unit or a figure but no indicator. Name the indicator.</source>
        <translation>単位または数値がありますが、指標がありません。指標の名称を入力してください。</translation>
    </message>
    <message>
        <source>There is no such item. Import the items first, or correct year, organ and number.</source>
        <translation>該当する取り組みがありません。先に重点取り組みを取り込むか、年度・組織・番号を直してください。</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Correct one of them.</source>
        <translation>終了が開始より前になっています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>A name must not hold a semicolon: it separates several names in a cell.</source>
        <translation>名称にセミコロン（;）は使えません。1つのセルに複数の名称を書くときの区切りに使います。</translation>
    </message>
    <message>
        <source>This is not a number of members. Correct it.</source>
        <translation>会員数として読めません。直してください。</translation>
    </message>
    <message>
        <source>The rejected rows must not be written over the file they come from. Nothing was changed. Choose another name.</source>
        <translation>却下された行を、取り込み元のファイルに上書きすることはできません。何も変更していません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The column 規模 holds more than %1 different values. Nothing was changed. Check that the columns are named rightly.</source>
        <translation>「規模」の列に%1種類を超える値があります。何も変更していません。列名が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The first line lacks the column %1. Nothing was changed. Name the columns as the program&apos;s own export does, say in the import window which column it is, or check the encoding.</source>
        <translation>1行目に列「%1」がありません。何も変更していません。列名をこのプログラムの書き出しと同じにするか、取り込み画面でどの列に当たるかを指定するか、文字コードを確かめてください。</translation>
    </message>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>読み込みを中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing can come in: the column taken for %1 is empty in every row. Choose the right column.</source>
        <translation>取り込めるものがありません。「%1」とした列は、すべての行で空です。正しい列を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can come in: all %1 rows are rejected, the first because of %2 “%3”: %4 Check which column is which and what its words mean.</source>
        <translation>取り込めるものがありません。%1行すべてが却下になります（最初の行は%2「%3」：%4）。列の対応と言葉の意味を確かめてください。</translation>
    </message>
    <message>
        <source>This month is not in the item&apos;s fiscal year. Correct it.</source>
        <translation>この月は事項の年度に入っていません。直してください。</translation>
    </message>
    <message>
        <source>These are not percentages with ; between them. Write them as 25;50;75;100.</source>
        <translation>;で区切った百分率ではありません。25;50;75;100のように書いてください。</translation>
    </message>
    <message>
        <source>The item has no such indicator. Import the indicators first, or correct the name.</source>
        <translation>この事項にその指標はありません。先に指標を取り込むか、名前を直してください。</translation>
    </message>
    <message>
        <source>The milestone before this one is missing. Number them from 1 without a gap, in this order.</source>
        <translation>この前のマイルストーンがありません。1から順に、番号を飛ばさずに付けてください。</translation>
    </message>
    <message>
        <source>There is no such round. Create the year&apos;s rounds first, or correct year, period and number.</source>
        <translation>その回はありません。先に年度の回を作成するか、年度・期間・回を直してください。</translation>
    </message>
    <message>
        <source>The fiscal year is reviewed by another period already. Remove its rounds first.</source>
        <translation>この年度には別の期間の回があります。先にその回を削除してください。</translation>
    </message>
    <message>
        <source>The theme would stand below itself. Name another one above it.</source>
        <translation>テーマが自分自身の下位になります。別の上位テーマを書いてください。</translation>
    </message>
    <message>
        <source>The year has fewer rounds than that. Correct the number or the period.</source>
        <translation>1年の回数を超えています。回か期間を直してください。</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>次期目標</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向性</translation>
    </message>
    <message>
        <source>First grade</source>
        <translation>一次評価</translation>
    </message>
    <message>
        <source>Reason of the first grade</source>
        <translation>一次評価の理由</translation>
    </message>
    <message>
        <source>“%1” is about %2, not about %3. Nothing was changed. Choose the file of this round.</source>
        <translation>「%1」は%2のもので、%3のものではありません。何も変更していません。この回のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The cell is empty: what stands there would be taken away.</source>
        <translation>セルが空です。今の内容は消えます。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the file. Nothing was changed. Read the sheets again.</source>
        <translation>「%1」はファイルにもうありません。何も変更していません。シートを読み直してください。</translation>
    </message>
    <message>
        <source>“%1”, %2: %3 Nothing was changed.</source>
        <translation>「%1」の%2：%3何も変更していません。</translation>
    </message>
    <message>
        <source>The file has no review round. Create the rounds of a year first.</source>
        <translation>このファイルには評価回がありません。先に年度の回を作成してください。</translation>
    </message>
    <message>
        <source>There is no review round “%1”. Known: %2.</source>
        <translation>「%1」という評価回はありません。あるもの：%2</translation>
    </message>
    <message>
        <source>No organ, or more than one, is called “%1”. Write it with its kind: 千代田支部.</source>
        <translation>「%1」という組織がないか、複数あります。千代田支部のように種別を付けて書いてください。</translation>
    </message>
    <message>
        <source>Member numbers have %1 to %2 digits and none begins with 0. If the chamber&apos;s numbers do, a spreadsheet dropped the zeros: export the column as text before bringing it in.</source>
        <translation>会員番号は%1～%2桁で、0で始まるものがありません。本来0で始まる番号なら、表計算ソフトが0を落としています。取り込む前に、番号の列を文字列として書き出し直してください。</translation>
    </message>
    <message>
        <source>“%1” lacks the column %2. Add it to the first line and try again.</source>
        <translation>「%1」に列「%2」がありません。1行目に加えてやり直してください。</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2021-04-01.</source>
        <translation>日付ではありません。2021-04-01のように書いてください。</translation>
    </message>
    <message>
        <source>The first line of “%1” is that of no file this program knows. Nothing was changed. Export such a file first and name the columns as there.</source>
        <translation>「%1」の1行目は、このプログラムの知るどの種類のファイルとも一致しません。何も変更していません。先に同じ種類のファイルを書き出し、その列名に合わせてください。</translation>
    </message>
    <message>
        <source>Amounts must be between 0 and 9,007,199,254,740,992 yen.</source>
        <translation>金額は0円から9,007,199,254,740,992円までです。</translation>
    </message>
    <message>
        <source>An opening balance and the day at whose end it was counted come together. Enter both or neither.</source>
        <translation>期首残高と期首日は組で入力します。両方入れるか、両方空にしてください。</translation>
    </message>
    <message>
        <source>The ceiling lies below the floor.</source>
        <translation>上限額が下限額を下回っています。</translation>
    </message>
    <message>
        <source>The books of the reserve are closed, and the opening balance is part of them. Reopen the years first.</source>
        <translation>積立金台帳が締められており、期首残高もその一部です。先に年度の締めを解除してください。</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1、%2現在</translation>
    </message>
    <message>
        <source>Population: %1 rows</source>
        <translation>対象：%1行</translation>
    </message>
    <message>
        <source>Population: %1 of %2 rows</source>
        <translation>対象：%2行のうち%1行</translation>
    </message>
    <message>
        <source>SAMPLE: %1</source>
        <translation>見本：%1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>絞り込み：%1</translation>
    </message>
    <message>
        <source>The table has no column “%1” any more. Nothing was written. Choose its columns again.</source>
        <translation>表に列「%1」がありません。何も書き出していません。列を選び直してください。</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>is</source>
        <translation>と同じ</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>と異なる</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <extracomment>A filter: column, relation, value</extracomment>
        <translation>%1：「%3」%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the file in a spreadsheet, save it as CSV and try again.</source>
        <translation>何も変更していません。表計算ソフトで開いてCSVとして保存し直し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” was not made: its folder “%2” does not exist. Choose another folder.</source>
        <translation>「%1」は作られていません。保存先のフォルダー「%2」がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was not made: its folder “%2” may not be written to. Choose another folder.</source>
        <translation>「%1」は作られていません。保存先のフォルダー「%2」に書き込む権限がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Population: INCOMPLETE, the first %1 rows; more rows meet the filter and are not in this file</source>
        <translation>対象：一部のみ（先頭の%1行。絞り込みに合う行はほかにもありますが、このファイルには入っていません）</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>not entered</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>%3 %1</source>
        <translation>%1年%2月</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>%4 %3 %1</source>
        <translation>%1年%2月%4日</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>thousand yen</source>
        <translation>千円</translation>
    </message>
    <message>
        <source>million yen</source>
        <translation>百万円</translation>
    </message>
    <message>
        <source>hundred million yen</source>
        <translation>億円</translation>
    </message>
    <message>
        <source>Japanese eras (R3)</source>
        <translation>和暦（令和3年）</translation>
    </message>
    <message>
        <source>Western years (2021)</source>
        <translation>西暦（2021年）</translation>
    </message>
    <message>
        <source>Rounded half up to whole thousand yen.</source>
        <translation>千円未満を四捨五入。</translation>
    </message>
    <message>
        <source>Rounded half up to whole million yen.</source>
        <translation>百万円未満を四捨五入。</translation>
    </message>
    <message>
        <source>Rounded half up to ten million yen.</source>
        <translation>千万円未満を四捨五入。</translation>
    </message>
    <message>
        <source>%2%3</source>
        <translation>%1%4</translation>
    </message>
    <message>
        <source>FY %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>1 %未満</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>99 %超</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>(added)</source>
        <translation>（追加）</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>（削除）</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Times are local. A value of more than 400 characters is cut; File &gt; Export &gt; Change log holds all in full.</source>
        <translation>時刻はこのパソコンの時刻です。400文字を超える値は途中までです。全文は「ファイル」→「書き出し」→「変更履歴」で得られます。</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>操作の履歴</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>変更行数</translation>
    </message>
    <message>
        <source>― Taken back</source>
        <translation>― 取り消し済み</translation>
    </message>
    <message>
        <source>● Done</source>
        <translation>● 実行済み</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>容量 (MB)</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>Reserve fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>― Of an older version; its figures show once it is restored</source>
        <translation>― 旧バージョンの形式。数値は復元後に表示されます</translation>
    </message>
    <message>
        <source>● Can be restored</source>
        <translation>● 復元できます</translation>
    </message>
    <message>
        <source>reserve in %1</source>
        <translation>積立金の単位：%1</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Import the member ledger</source>
        <translation>会員データを取り込んでください</translation>
    </message>
    <message>
        <source>%1 drawdown: %2 (effective)</source>
        <translation>%1 取り崩し %2（実質）</translation>
    </message>
    <message>
        <source>%1 drawdown: %2 (executed)</source>
        <translation>%1 取り崩し %2（執行）</translation>
    </message>
    <message>
        <source>%1 drawdown: %2 (approved)</source>
        <translation>%1 取り崩し %2（承認）</translation>
    </message>
    <message>
        <source>%1 drawdown: %2 (planned)</source>
        <translation>%1 取り崩し %2（計画）</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>%1 on the month before</source>
        <translation>前月比 %1</translation>
    </message>
    <message>
        <source>companies, end of %1</source>
        <translation>社・%1末</translation>
    </message>
    <message>
        <source>To the target</source>
        <translation>目標まで</translation>
    </message>
    <message>
        <source>Set a target on the members page</source>
        <translation>会員画面で目標を入力してください</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>目標 %1（%2）</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>%1 above the target</source>
        <translation>目標を%1上回っています</translation>
    </message>
    <message>
        <source>%1 joins a month needed</source>
        <translation>月%1社の入会が必要</translation>
    </message>
    <message>
        <source>Net growth (%1)</source>
        <translation>純増（%1）</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>前年同期 %1</translation>
    </message>
    <message>
        <source>in %1 · out %2</source>
        <translation>入会・再入会 %1・退会 %2</translation>
    </message>
    <message>
        <source>Enter the opening balance</source>
        <translation>期首残高を入力してください</translation>
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>No items for %1 yet</source>
        <translation>%1の取り組みがありません</translation>
    </message>
    <message>
        <source>status not entered %1</source>
        <translation>状況未入力 %1</translation>
    </message>
    <message>
        <source>Grades (%1)</source>
        <translation>評価（%1）</translation>
    </message>
    <message>
        <source>mean achievement %1</source>
        <translation>平均達成率 %1</translation>
    </message>
    <message>
        <source>sheets owed %1</source>
        <translation>未提出 %1件</translation>
    </message>
    <message>
        <source>Reserve (%1)</source>
        <translation>積立金（%1）</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 new rows came in from %2.</source>
        <translation>%2から新しい行を%1件取り込みました。</translation>
    </message>
    <message>
        <source>%1 rows were there already.</source>
        <translation>登録済みの行：%1件</translation>
    </message>
    <message>
        <source>%1 rows were rejected and stayed out.</source>
        <translation>却下して取り込まなかった行：%1件</translation>
    </message>
    <message>
        <source>%1 rows came in but need a look.</source>
        <translation>取り込みましたが確認が必要な行：%1件</translation>
    </message>
    <message>
        <source>Joins, leaves and transfers</source>
        <translation>入会・退会・異動</translation>
    </message>
    <message>
        <source>Member roster</source>
        <translation>会員名簿</translation>
    </message>
    <message>
        <source>Members counted at month ends</source>
        <translation>会員数（月末）</translation>
    </message>
    <message>
        <source>Establishments per ward</source>
        <translation>区の事業所数</translation>
    </message>
</context>
<context>
    <name>ItemColumn</name>
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
        <translation>活動分野</translation>
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
        <translation>指標</translation>
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
        <translation>メモ</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>ねらい</translation>
    </message>
    <message>
        <source>Budget (yen)</source>
        <translation>予算（円）</translation>
    </message>
    <message>
        <source>Cost (yen)</source>
        <translation>決算（円）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Short sheet</source>
        <translation>簡易</translation>
    </message>
</context>
<context>
    <name>ItemHistory</name>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動記録</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
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
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Equal partners</source>
        <translation>対等な共同</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>決算</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Short sheet</source>
        <translation>簡易シート</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>目標の種類</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>良い方向</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Base value</source>
        <translation>基準値</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基準年度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>目標（文章）</translation>
    </message>
    <message>
        <source>Counted below the line</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>進み方</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善策</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>次の目標</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>今後の方向性</translation>
    </message>
    <message>
        <source>First grade</source>
        <translation>一次評価</translation>
    </message>
    <message>
        <source>Reason of the first grade</source>
        <translation>一次評価の理由</translation>
    </message>
    <message>
        <source>Second grade</source>
        <translation>二次評価</translation>
    </message>
    <message>
        <source>Reason of the second grade</source>
        <translation>二次評価の理由</translation>
    </message>
    <message>
        <source>Committee&apos;s grade</source>
        <translation>委員会の評価</translation>
    </message>
    <message>
        <source>Committee&apos;s opinion</source>
        <translation>委員会の意見</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>評価日</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>事項の変更履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mid-term plan</source>
        <translation>中期事業計画</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Membership target</source>
        <translation>会員数目標</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Line of the ledger</source>
        <translation>会員台帳の行</translation>
    </message>
    <message>
        <source>Correction of the ledger</source>
        <translation>会員台帳の訂正</translation>
    </message>
    <message>
        <source>Closed month</source>
        <translation>締め月</translation>
    </message>
    <message>
        <source>Figure of a closed month</source>
        <translation>締め月の数値</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>会員数調べ</translation>
    </message>
    <message>
        <source>Count of establishments</source>
        <translation>事業所数</translation>
    </message>
    <message>
        <source>Layout of a file</source>
        <translation>ファイルの列の対応</translation>
    </message>
    <message>
        <source>Leave reason</source>
        <translation>退会理由</translation>
    </message>
    <message>
        <source>Join channel</source>
        <translation>入会経路</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Mark in charts</source>
        <translation>グラフの目印</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Grading scale</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Review round</source>
        <translation>評価回</translation>
    </message>
    <message>
        <source>Closing of a round</source>
        <translation>評価回の締め</translation>
    </message>
    <message>
        <source>Sheet of a closed round</source>
        <translation>締めた評価回のシート</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Branch&apos;s own target</source>
        <translation>支部独自目標</translation>
    </message>
    <message>
        <source>Reserve fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Entry of the reserve</source>
        <translation>積立金の明細</translation>
    </message>
    <message>
        <source>Closed year of the reserve</source>
        <translation>積立金の締め年度</translation>
    </message>
    <message>
        <source>Fee of a size class</source>
        <translation>規模別会費</translation>
    </message>
    <message>
        <source>Issued pack</source>
        <translation>発行済み資料</translation>
    </message>
    <message>
        <source>Content of an issued pack</source>
        <translation>発行済み資料の内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効開始日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有効終了日</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>開始年度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>終了年度</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Version of the figures</source>
        <translation>集計の版</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>設定日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>配分方法</translation>
    </message>
    <message>
        <source>Path of the months</source>
        <translation>月別の配分</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>ファイルの指紋</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>取り込み日時</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>最後の行</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>集計対象</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Replaced by line</source>
        <translation>置き換えた行</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締め日時</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>締めた人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>締め日</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期首</translation>
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
        <source>Transfers in</source>
        <translation>転入</translation>
    </message>
    <message>
        <source>Transfers out</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>Closing figure</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>調査日</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>事業所数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>見出し行</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Group of reasons</source>
        <translation>理由の分類</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>評価の区分</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>締め日時</translation>
    </message>
    <message>
        <source>Closed by whom</source>
        <translation>締めた人</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>締め解除日時</translation>
    </message>
    <message>
        <source>Reopened by</source>
        <translation>締めを解除した人</translation>
    </message>
    <message>
        <source>Sheet as it was</source>
        <translation>締めた時のシート</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>期首日</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限額</translation>
    </message>
    <message>
        <source>Balance to come back to</source>
        <translation>回復目標額</translation>
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
        <source>Resolution number</source>
        <translation>議決番号</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>議決日</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>計画日</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>議決機関</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>戻入日</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Ratification number</source>
        <translation>事後承認番号</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>事後承認日</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>口数</translation>
    </message>
    <message>
        <source>Fee of a unit</source>
        <translation>1口の会費</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>会議日</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>取扱区分</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準月</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>把握時点</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Fingerprint of the PDF</source>
        <translation>PDFの指紋</translation>
    </message>
    <message>
        <source>Fingerprint of the tables</source>
        <translation>表の指紋</translation>
    </message>
    <message>
        <source>Fingerprint of the changes</source>
        <translation>変更一覧の指紋</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ日時</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>取下げた人</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>取下げの理由</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更一覧</translation>
    </message>
    <message>
        <source>Theme above</source>
        <translation>上位のテーマ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Branch moved to</source>
        <translation>異動先支部</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部会</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>引き継ぎ元</translation>
    </message>
    <message>
        <source>Replaces pack</source>
        <translation>差し替え元の資料</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Passphrase set at</source>
        <translation>パスワードの設定日時</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>“%1” is not a column this program knows. Nothing was changed. Use the program&apos;s own names in the mapping: %2.</source>
        <translation>「%1」はこのプログラムにない列です。何も変更していません。対応付けでは次の列名を使ってください：%2</translation>
    </message>
    <message>
        <source>The mapping is not readable JSON with a part “columns”. Nothing was changed. Write it as {&quot;columns&quot;: {&quot;会員番号&quot;: &quot;…&quot;}, &quot;values&quot;: {&quot;支部&quot;: {&quot;…&quot;: &quot;…&quot;}}}.</source>
        <translation>対応付けが、「columns」を持つ JSON として読めません。何も変更していません。{&quot;columns&quot;: {&quot;会員番号&quot;: &quot;…&quot;}, &quot;values&quot;: {&quot;支部&quot;: {&quot;…&quot;: &quot;…&quot;}}} のように書いてください。</translation>
    </message>
    <message>
        <source>The mapping “%1” could not be read. Nothing was changed. Check its name.</source>
        <translation>対応付け「%1」を読めませんでした。何も変更していません。名前を確かめてください。</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>A target needs a number of members from 1 to 10,000,000 and a day. Enter both.</source>
        <translation>目標には1から10,000,000までの会員数と期日が必要です。両方を入力してください。</translation>
    </message>
    <message>
        <source>The entry is no longer in the file. Nothing was changed.</source>
        <translation>この項目はすでにファイルにありません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is a campaign called “%1” already. Give this one another name, for example with its year.</source>
        <translation>「%1」という会員増強活動はすでにあります。年度を付けるなど、別の名称にしてください。</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>会員増強活動の名称を入力してください。</translation>
    </message>
    <message>
        <source>The campaign needs a first and a last day.</source>
        <translation>会員増強活動の開始日と終了日を入力してください。</translation>
    </message>
    <message>
        <source>The campaign&apos;s last day lies before its first. Change one of them.</source>
        <translation>終了日が開始日より前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>A campaign lasts ten years at most. Change one of the days.</source>
        <translation>会員増強活動の期間は10年以内です。日付を直してください。</translation>
    </message>
    <message>
        <source>The cost must be between 0 and 9,007,199,254,740,992 yen.</source>
        <translation>費用は0円から9,007,199,254,740,992円までで入力してください。</translation>
    </message>
    <message>
        <source>An event mark needs a day and a title.</source>
        <translation>出来事の日付と名称を入力してください。</translation>
    </message>
    <message>
        <source>The reading of the ledger was stopped.</source>
        <translation>台帳の読み込みを中止しました。</translation>
    </message>
    <message>
        <source>There are %1 months of joins and leaves; this method needs %2 more.</source>
        <translation>入退会の記録が%1か月分しかありません。この方法にはあと%2か月分が必要です。</translation>
    </message>
    <message>
        <source>How long each member has been in is not known here.</source>
        <translation>会員ごとの在籍期間が分かりません。</translation>
    </message>
    <message>
        <source>Run rate</source>
        <translation>直近12か月平均</translation>
    </message>
    <message>
        <source>Seasonal</source>
        <translation>季節変動</translation>
    </message>
    <message>
        <source>By cohort</source>
        <translation>在籍年数別</translation>
    </message>
    <message>
        <source>Joins must be 0 or more, rates between 0 % and 100 %, and a campaign must not end before it begins. Correct them.</source>
        <translation>入会数は0以上、率は0 %～100 %、活動の終わりの月は始めの月以降でなければなりません。訂正してください。</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>会員数による</translation>
    </message>
    <message>
        <source>By potential</source>
        <translation>事業所数による</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>By the season</source>
        <translation>季節変動による</translation>
    </message>
    <message>
        <source>A target can be divided by this basis once it is known for every branch. Enter it for the branches that lack it, or choose another basis.</source>
        <translation>この基準は、全支部の値がそろってから使えます。足りない支部の値を取り込むか、別の基準を選んでください。</translation>
    </message>
    <message>
        <source>By this basis a branch would get no members at all. Choose another basis or divide by hand.</source>
        <translation>この基準では目標が0になる支部があります。別の基準を選ぶか、手入力で配分してください。</translation>
    </message>
    <message>
        <source>The whole chamber has no target for %1. Set it first.</source>
        <translation>%1を期日とする全体の目標がありません。先に設定してください。</translation>
    </message>
    <message>
        <source>The branches&apos; targets add up to %1, which is %2 from the whole&apos;s %3. Change them until they add up.</source>
        <translation>支部目標の合計は%1で、全体目標%3との差が%2あります。合計が一致するように直してください。</translation>
    </message>
    <message>
        <source>The month-end figures differ from a recount of the ledger, so no month was closed. Restore a backup and try again.</source>
        <translation>月末の集計が台帳の数え直しと一致しないため、締めませんでした。バックアップから復元して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not over yet. Close it from its last day on.</source>
        <translation>%1はまだ終わっていません。月の末日以降に締めてください。</translation>
    </message>
    <message>
        <source>The ledger holds no members in %1 yet, so there is nothing to close. Bring the members in first.</source>
        <translation>%1の時点では台帳に会員がないため、締めるものがありません。先に会員を取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is closed already. Reopen it to freeze other figures.</source>
        <translation>%1は締め済みです。数値を改めるには、締めを解除してください。</translation>
    </message>
    <message>
        <source>Reopening a month needs a reason. Enter why.</source>
        <translation>締めの解除には理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 is not closed. Nothing was changed.</source>
        <translation>%1は締められていません。何も変更していません。</translation>
    </message>
    <message>
        <source>The event needs a day of the calendar. Write it as 2021-04-01 or R3.4.1.</source>
        <translation>暦にある日付が必要です。2021-04-01 や R3.4.1 のように入力してください。</translation>
    </message>
    <message>
        <source>The day lies in the future. Enter the event when it has happened.</source>
        <translation>未来の日付です。実際に起きてから入力してください。</translation>
    </message>
    <message>
        <source>The day lies before the chamber was founded (1878). Check the year.</source>
        <translation>設立（1878年）より前の日付です。年を確認してください。</translation>
    </message>
    <message>
        <source>The event needs a branch. Choose one.</source>
        <translation>支部が必要です。選んでください。</translation>
    </message>
    <message>
        <source>The file has no such division. Choose another, or none.</source>
        <translation>この部会は登録されていません。別の部会を選ぶか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Only a transfer has a branch it goes to.</source>
        <translation>異動先の支部があるのは異動だけです。</translation>
    </message>
    <message>
        <source>A transfer needs the branch it goes to. Choose one.</source>
        <translation>異動には異動先の支部が必要です。選んでください。</translation>
    </message>
    <message>
        <source>The transfer goes to the branch it comes from. Choose another.</source>
        <translation>異動元と異動先が同じ支部です。別の支部を選んでください。</translation>
    </message>
    <message>
        <source>The event needs a member number of at most 16 characters. Enter it with its leading zeros.</source>
        <translation>16文字以内の会員番号が必要です。先頭の0も含めて入力してください。</translation>
    </message>
    <message>
        <source>A text is longer than 200 characters. Shorten it.</source>
        <translation>200文字を超える項目があります。短くしてください。</translation>
    </message>
    <message>
        <source>This event no longer counts: it was corrected, reversed or taken back with its import. Nothing was changed. Look at the member&apos;s history again.</source>
        <translation>この記録は、訂正・取り消し、または取り込みの取り消しにより、すでに有効ではありません。何も変更していません。会員の履歴を確認し直してください。</translation>
    </message>
    <message>
        <source>The ledger holds this very event already.</source>
        <translation>同じ内容の記録が、すでに台帳にあります。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. Look at the member&apos;s history.</source>
        <translation>%1何も変更していません。会員の履歴を確認してください。</translation>
    </message>
    <message>
        <source>On that day the member is in the branch %1. Nothing was changed. Choose that branch, or correct the member&apos;s history first.</source>
        <translation>この日の会員の所属は%1支部です。何も変更していません。その支部を選ぶか、先に履歴を訂正してください。</translation>
    </message>
    <message>
        <source>Without this event, the %1 of %2 would be impossible: %3 Nothing was changed. Correct or reverse the later event first.</source>
        <translation>この記録がないと、%2の「%1」が成り立ちません：%3何も変更していません。先に後の記録を訂正するか取り消してください。</translation>
    </message>
    <message>
        <source>The correction says what the event says already. Change something or cancel.</source>
        <translation>元の記録と同じ内容です。変更してから保存するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>A change of the ledger needs a reason. Enter why.</source>
        <translation>台帳の変更には理由が必要です。理由を入力してください。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>再入会</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>異動</translation>
    </message>
    <message>
        <source>Reading the members was stopped.</source>
        <translation>会員の読み込みを中止しました。</translation>
    </message>
    <message>
        <source>This import is no longer in the file. Nothing was changed. Open the list again.</source>
        <translation>この取り込みはファイルにありません。何も変更していません。一覧を開き直してください。</translation>
    </message>
    <message>
        <source>A word of the list is empty. Write it or delete its line.</source>
        <translation>空の語があります。入力するか、その行を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters. Shorten it.</source>
        <translation>「%1」は%2文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>“%1” is on the list twice. Delete one of them.</source>
        <translation>「%1」が重複しています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>“%1” is in use (%2 lines or campaigns) and keeps its name. Add another word for what comes from now on.</source>
        <translation>「%1」は使われている（台帳の行またはキャンペーン%2件）ため、名前は変えられません。今後使う語を新しく追加してください。</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月均等</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>This is not the passphrase. Nothing was changed. Type it again.</source>
        <translation>パスワードが違います。何も変更していません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>This needs the passphrase of a reviewer (%1). Nothing was changed.</source>
        <translation>確認者（%1）のパスワードが必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>A copy cannot take the place of the file that it is made of. Choose another name.</source>
        <translation>写しを元のファイルに上書きすることはできません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This person is no longer in the file.</source>
        <translation>この利用者は、もうファイルにありません。</translation>
    </message>
    <message>
        <source>A person needs a name of 1 to 60 characters. Enter one.</source>
        <translation>利用者の名前は1〜60文字で入力してください。</translation>
    </message>
    <message>
        <source>You would lock yourself out: this is the account that you are signed in with. Let someone else make you a viewer.</source>
        <translation>ご自身が書き込めなくなります。いまサインインしているアカウントです。閲覧者への変更は、ほかの人に依頼してください。</translation>
    </message>
    <message>
        <source>This name stands in the file already. Choose another.</source>
        <translation>この名前はすでに登録されています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This account belongs to another name already.</source>
        <translation>このアカウントは、すでに別の名前に登録されています。</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>編集者</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>“%1” names you (%2) as a viewer: it opens for reading. An editor or reviewer can change that in File &gt; People.</source>
        <translation>「%1」では、あなた（%2）は閲覧者です。読み取り専用で開きます。変更は、編集者または確認者が［ファイル］→［利用者］で行えます。</translation>
    </message>
    <message>
        <source>Only reviewers have a passphrase. Make this person a reviewer first.</source>
        <translation>パスワードを持てるのは確認者だけです。先に確認者に変更してください。</translation>
    </message>
    <message>
        <source>A passphrase has at least 8 characters. Enter a longer one.</source>
        <translation>パスワードは8文字以上で入力してください。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>The item is no longer in the file. Nothing was changed. Open the list of items again.</source>
        <translation>この取り組みはファイルから削除されています。何も変更していません。一覧を開き直してください。</translation>
    </message>
    <message>
        <source>An actual must be a number. Nothing was changed. Enter a number or leave the field empty.</source>
        <translation>実績は数値で入力してください。何も変更していません。数値を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>ミッション</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>ビジョン</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>挑戦</translation>
    </message>
    <message>
        <source>Activity pillar</source>
        <translation>活動の柱</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>活動指針</translation>
    </message>
    <message>
        <source>Emergency pillar</source>
        <translation>緊急対策の柱</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>情報掲示板</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>本部</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部会</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>Women&apos;s association</source>
        <translation>女性会</translation>
    </message>
    <message>
        <source>Youth section</source>
        <translation>青年部</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>COVID-19 response</source>
        <translation>コロナ禍対応</translation>
    </message>
    <message>
        <source>Priority fields</source>
        <translation>重点分野</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>活動指針</translation>
    </message>
    <message>
        <source>Policy and region</source>
        <translation>政策要望・地域振興</translation>
    </message>
    <message>
        <source>Business support</source>
        <translation>経営支援</translation>
    </message>
    <message>
        <source>Services for members</source>
        <translation>事業・会員サービス</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 Division</source>
        <translation>%1部会</translation>
    </message>
    <message>
        <source>%1 Committee</source>
        <translation>%1委員会</translation>
    </message>
    <message>
        <source>%1 Branch</source>
        <translation>%1支部</translation>
    </message>
    <message>
        <source>“%1” has sheets, decisions or a successor and stays. Nothing was changed. Set its status to stopped instead.</source>
        <translation>「%1」には評価シート・決定事項・後継の事項があるため削除できません。何も変更していません。状況を「中止」にしてください。</translation>
    </message>
    <message>
        <source>A plan needs a title and a last year that is not before its first. Nothing was changed.</source>
        <translation>計画には名称と、開始年度以降の終了年度が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>A theme needs a title and a number of 1 or more. Nothing was changed.</source>
        <translation>テーマには名称と1以上の番号が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>There is a theme %1 already. Nothing was changed. Choose another number.</source>
        <translation>テーマ「%1」はすでにあります。何も変更していません。別の番号にしてください。</translation>
    </message>
    <message>
        <source>An organ needs a name and a number of 1 or more. Nothing was changed.</source>
        <translation>組織には名称と1以上の番号が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 would end before it begins. Nothing was changed.</source>
        <translation>%1の終了日が開始日より前です。何も変更していません。</translation>
    </message>
    <message>
        <source>There is an organ “%1” already. Nothing was changed.</source>
        <translation>組織「%1」はすでにあります。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 has items in %2 and must exist then. Nothing was changed. Give the items to another organ first.</source>
        <translation>%1には%2の事項があるため、その年度は存続している必要があります。何も変更していません。先に事項を別の組織に移してください。</translation>
    </message>
    <message>
        <source>Items or other themes still need this theme. Nothing was changed. Take it from them first.</source>
        <translation>このテーマは事項または下位のテーマで使われています。何も変更していません。先にそちらから外してください。</translation>
    </message>
    <message>
        <source>The file still names this organ. Nothing was changed. Enter the last day it exists instead.</source>
        <translation>この組織はファイルの中で使われています。何も変更していません。代わりに終了日を入力してください。</translation>
    </message>
    <message>
        <source>An activity needs a day and what was done. Nothing was changed.</source>
        <translation>活動の記録には日付と内容が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>無</translation>
    </message>
    <message>
        <source>write ○ or leave it empty.</source>
        <translation>○を入れるか、空のままにしてください。</translation>
    </message>
    <message>
        <source>this cannot be read as a number. Write digits, for example 1,234.5 or △5.</source>
        <translation>数として読めません。1,234.5 や △5 のように数字で入力してください。</translation>
    </message>
    <message>
        <source>this is not a day. Write 2021/4/1 or R3.4.1.</source>
        <translation>日付として読めません。2021/4/1 または R3.4.1 のように入力してください。</translation>
    </message>
    <message>
        <source>choose one of: %1.</source>
        <translation>次のいずれかを入力してください：%1。</translation>
    </message>
    <message>
        <source>there is no theme “%1” in this year. Write codes with spaces between, for example %2.</source>
        <translation>この年度に「%1」というテーマはありません。%2のような符号を、空白で区切って入力してください。</translation>
    </message>
    <message>
        <source>this item has %1 indicators. Write as many values, with “/” between them.</source>
        <translation>この事項の指標は%1件です。同じ数の値を「/」で区切って入力してください。</translation>
    </message>
    <message>
        <source>“%1” is answered by yes or no and has no target.</source>
        <translation>「%1」は有無で答える指標のため、目標値はありません。</translation>
    </message>
    <message>
        <source>nothing can be measured against a target of 0.</source>
        <translation>目標が0では達成度を計れません。</translation>
    </message>
    <message>
        <source>write yes or no (○ or ×).</source>
        <translation>有・無（○・×）で入力してください。</translation>
    </message>
    <message>
        <source>“%1” has no indicator. Add one in its form first.</source>
        <translation>「%1」には指標がありません。先に入力画面で指標を追加してください。</translation>
    </message>
    <message>
        <source>this column is changed in the item&apos;s form.</source>
        <translation>この列は事項の入力画面で変更します。</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>事項には名称が必要です。</translation>
    </message>
    <message>
        <source>a weight is above 0.</source>
        <translation>重みは0より大きい数です。</translation>
    </message>
    <message>
        <source>the new item</source>
        <translation>新しい事項</translation>
    </message>
    <message>
        <source>“%1”: %2 Nothing was changed.</source>
        <translation>「%1」：%2何も変更していません。</translation>
    </message>
    <message>
        <source>%1 must be between 0 and %2 yen.</source>
        <translation>%1は0円以上%2円以下で入力してください。</translation>
    </message>
    <message>
        <source>The target of “%1” must be a number.</source>
        <translation>「%1」の目標は数で入力してください。</translation>
    </message>
    <message>
        <source>The target of “%1” is 0: nothing can be measured against it. Enter another, or leave it empty until it is known.</source>
        <translation>「%1」の目標が0のため達成度を計算できません。別の値にするか、決まるまで空欄にしてください。</translation>
    </message>
    <message>
        <source>The base year&apos;s value of “%1” is 0: no change can be measured against it. Choose another base year or kind of target.</source>
        <translation>「%1」の基準年の値が0のため増減を計算できません。基準年度か目標の種別を変えてください。</translation>
    </message>
    <message>
        <source>The range of “%1” ends below where it begins.</source>
        <translation>「%1」の範囲の上限が下限より小さくなっています。</translation>
    </message>
    <message>
        <source>The steps of “%1” must not go down.</source>
        <translation>「%1」の段階は、前の値以上で入力してください。</translation>
    </message>
    <message>
        <source>An indicator has no name.</source>
        <translation>名称のない指標があります。</translation>
    </message>
    <message>
        <source>The indicator “%1” stands there twice.</source>
        <translation>指標「%1」が重複しています。</translation>
    </message>
    <message>
        <source>The actual of “%1” must be a number.</source>
        <translation>「%1」の実績は数で入力してください。</translation>
    </message>
    <message>
        <source>It needs a title.</source>
        <translation>事項名が必要です。</translation>
    </message>
    <message>
        <source>It needs an organ that does it.</source>
        <translation>担当する組織が必要です。</translation>
    </message>
    <message>
        <source>%1 is of another kind than the item&apos;s organs.</source>
        <translation>%1は、この事項の組織区分と異なります。</translation>
    </message>
    <message>
        <source>%1 does not exist in %2.</source>
        <translation>%1は%2には存在しません。</translation>
    </message>
    <message>
        <source>Its number must be 1 or more.</source>
        <translation>番号は1以上で入力してください。</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>The budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>The cost</source>
        <translation>実費</translation>
    </message>
    <message>
        <source>Its weight must be above 0.</source>
        <translation>ウェイトは0より大きい値にしてください。</translation>
    </message>
    <message>
        <source>A milestone needs a title and a day.</source>
        <translation>マイルストーンには名称と期日が必要です。</translation>
    </message>
    <message>
        <source>“%1”: the review round of %2 is closed, so the actual of “%3” stays as it is. Nothing was changed. Reopen the round with a reason.</source>
        <translation>「%1」：%2の評価回は締め済みのため、「%3」の実績は変更できません。何も変更していません。理由を記して評価回の締めを解除してください。</translation>
    </message>
    <message>
        <source>The theme above “%1” is no longer there. Nothing was changed.</source>
        <translation>「%1」の上位テーマがなくなっています。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” would stand below itself. Nothing was changed. Choose another theme above it.</source>
        <translation>「%1」が自分自身の下位になってしまいます。何も変更していません。別の上位テーマを選んでください。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>単年度</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>計画期間累計</translation>
    </message>
    <message>
        <source>Against a base year</source>
        <translation>基準年比</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>By a date</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>実施の有無</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>定性</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>多いほど良い</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>少ないほど良い</translation>
    </message>
    <message>
        <source>Within a range</source>
        <translation>範囲内が良い</translation>
    </message>
    <message>
        <source>The same every month</source>
        <translation>毎月均等</translation>
    </message>
    <message>
        <source>In steps</source>
        <translation>段階的</translation>
    </message>
    <message>
        <source>As in past years</source>
        <translation>過去の実績と同じ進み方</translation>
    </message>
    <message>
        <source>%1 rows lie below the last item “%2”, from row %3 of the block on.</source>
        <translation>貼り付ける範囲の%3行目以降の%1行が、最後の事項「%2」より下にはみ出します。</translation>
    </message>
    <message>
        <source>%1 columns lie right of the last column “%2”, from column %3 of the block on.</source>
        <translation>貼り付ける範囲の%3列目以降の%1列が、最後の列「%2」より右にはみ出します。</translation>
    </message>
    <message>
        <source>Mid-term plan %1-%2</source>
        <translation>中期事業計画%1-%2</translation>
    </message>
    <message>
        <source>“%1”: %2 does not exist in %3 and is left out.</source>
        <translation>「%1」：%2は%3には存在しないため外します。</translation>
    </message>
    <message>
        <source>“%1”: none of its organs exists in %2. Give it to another organ, or do not carry it.</source>
        <translation>「%1」：担当の組織がいずれも%2には存在しません。別の組織に移すか、繰り越さないでください。</translation>
    </message>
    <message>
        <source>“%1”: the item it is merged into is not carried.</source>
        <translation>「%1」：統合先の事項が繰り越されません。</translation>
    </message>
    <message>
        <source>Themes of %1 alone are not carried.</source>
        <translation>%1だけのテーマは繰り越しません。</translation>
    </message>
    <message>
        <source>Not every item can be carried. Nothing was changed.
%1</source>
        <translation>繰り越せない事項があります。何も変更していません。
%1</translation>
    </message>
    <message>
        <source>A view needs a name. Nothing was changed.</source>
        <translation>表示には名前が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not a branch that exists in %2. Choose another year or change its dates.</source>
        <translation>%1は%2に存在する支部ではありません。別の年度を選ぶか、設置期間を変更してください。</translation>
    </message>
    <message>
        <source>The target of %1 must be from 0 to 10,000,000 members.</source>
        <translation>%1の目標は0から10,000,000までの会員数にしてください。</translation>
    </message>
    <message>
        <source>The note of %1 is longer than 2,000 characters. Shorten it.</source>
        <translation>%1のメモが2,000文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of members. Write it like 3,250, or leave the cell empty.</source>
        <translation>「%1」は会員数として読めません。3,250のように整数で書くか、空欄にしてください。</translation>
    </message>
    <message>
        <source>“%1” is not from 0 to 10,000,000 members. Correct it.</source>
        <translation>「%1」は0から10,000,000までの会員数ではありません。直してください。</translation>
    </message>
    <message>
        <source>%1 rows lie below the last branch. Nothing was changed.</source>
        <translation>%1行が最後の支部より下にはみ出します。何も変更していません。</translation>
    </message>
    <message>
        <source>Line %1 of the block is wider than the table. Nothing was changed.</source>
        <translation>貼り付ける範囲の%1行目が表より広くなっています。何も変更していません。</translation>
    </message>
    <message>
        <source>Line %1 of the block: %2 Nothing was changed.</source>
        <translation>貼り付ける範囲の%1行目：%2 何も変更していません。</translation>
    </message>
    <message>
        <source>Level at the end</source>
        <translation>水準（期末）</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>%1: “%2” is not a date; write 2022-03-31 or R4.3.31.</source>
        <translation>%1：「%2」は日付として読めません。2022-03-31 または R4.3.31 のように入力してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number; write for example 1,234.5.</source>
        <translation>%1：「%2」は数として読めません。1,234.5 のように入力してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number; write for example 1,200,000.</source>
        <translation>%1：「%2」は整数として読めません。1,200,000 のように入力してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a fiscal year; write for example 2021.</source>
        <translation>%1：「%2」は年度として読めません。2021 のように入力してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is neither ○ nor ×.</source>
        <translation>%1：「%2」は ○ でも × でもありません。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a month; write 2021-09 or R3.9.</source>
        <translation>%1：「%2」は年月として読めません。2021-09 または R3.9 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” has two actuals for %2.</source>
        <translation>「%1」には%2の実績が2つあります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Target (% more or less)</source>
        <translation>目標（基準年比 %）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Brought by earlier years</source>
        <translation>前年度までの実績</translation>
    </message>
    <message>
        <source>Value in the base year</source>
        <translation>基準年度の値</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>基準年度</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>What is to be true</source>
        <translation>目指す状態</translation>
    </message>
    <message>
        <source>Steps in %</source>
        <translation>段階（%）</translation>
    </message>
    <message>
        <source>By the end of</source>
        <translation>年月（月末まで）</translation>
    </message>
    <message>
        <source>Carried out (○ ×)</source>
        <translation>実施（○ ×）</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>達成日</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>状況（文章）</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>What each cell will become</source>
        <translation>各セルの変更後</translation>
    </message>
    <message>
        <source>Item to change</source>
        <translation>対象の事項</translation>
    </message>
    <message>
        <source>Value at the beginning</source>
        <translation>期首の値</translation>
    </message>
</context>
<context>
    <name>PlanViews</name>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>All kinds of organ</source>
        <translation>すべての組織区分</translation>
    </message>
    <message>
        <source>There are no such items in %1.
Enter one in the list with “New item…”, or choose another kind of organ or another fiscal year.</source>
        <translation>%1に該当する事項はありません。
「一覧」の「事項を追加…」で入力するか、別の組織区分や年度を選んでください。</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>取り扱い</translation>
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
        <translation>PDFを仕上げられなかったため保存しませんでした。もう一度お試しください。繰り返す場合は紙に印刷してください。</translation>
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
        <source>Drawdowns of %1 from planned to effective</source>
        <translation>%1の取り崩し：計画から実質まで</translation>
    </message>
    <message>
        <source>Balance year by year, by scenario</source>
        <translation>残高の推移（試算別）</translation>
    </message>
    <message>
        <source>{branch} report {month}.pdf</source>
        <translation>{branch}報告{month}.pdf</translation>
    </message>
    <message>
        <source>%1 of %2 reports were written. %3</source>
        <translation>%2件のうち%1件の報告書を作成しました。%3</translation>
    </message>
    <message>
        <source>%1: report for %2</source>
        <translation>%1 %2報告書</translation>
    </message>
    <message>
        <source>The comment on &quot;%1&quot; has %2 characters; at most %3 are printed. Shorten it.</source>
        <translation>「%1」のコメントは%2字あります。印刷できるのは%3字までです。短くしてください。</translation>
    </message>
    <message>
        <source>There is nothing to print: no branch was chosen. Choose one.</source>
        <translation>支部が選ばれていないため、印刷するものがありません。支部を選んでください。</translation>
    </message>
    <message>
        <source>Joins and leaves added up, beside last year</source>
        <translation>入会・退会の累計（前年との比較）</translation>
    </message>
    <message>
        <source>Joins and leaves by month, with the joins needed</source>
        <translation>月別の入会・退会と必要な入会数</translation>
    </message>
    <message>
        <source>Why members left, most frequent first</source>
        <translation>退会理由（多い順）</translation>
    </message>
    <message>
        <source>Membership of each branch</source>
        <translation>支部別の会員数</translation>
    </message>
    <message>
        <source>Still members, by fiscal year of joining</source>
        <translation>入会年度別の在籍率</translation>
    </message>
    <message>
        <source>How long members stay, by join channel</source>
        <translation>在籍期間（入会経路別）</translation>
    </message>
    <message>
        <source>The way to the target, with the forecast&apos;s range</source>
        <translation>目標への歩み（予測の範囲つき）</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <translation>予測方法の比較</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>試算の比較</translation>
    </message>
    <message>
        <source>Members since the fiscal year&apos;s opening</source>
        <translation>期首からの会員数</translation>
    </message>
    <message>
        <source>Grades by kind of organ</source>
        <translation>組織区分別の評価</translation>
    </message>
    <message>
        <source>The pack was not laid out: cancelled.</source>
        <translation>取り消されたため、会議資料の割り付けを中止しました。</translation>
    </message>
    <message>
        <source>Corrected in %1, which replaces %2</source>
        <translation>%1での訂正（%2の差替）</translation>
    </message>
    <message>
        <source>Reason for the correction: %1</source>
        <translation>訂正の理由：%1</translation>
    </message>
    <message>
        <source>No figure is printed otherwise than before.</source>
        <translation>前の版と異なる数値はありません。</translation>
    </message>
    <message>
        <source>%1 (replaces %2)</source>
        <translation>%1（%2の差替）</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <translation>%1までに判明した数値</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>%1: review</source>
        <translation>%1&#x3000;評価報告</translation>
    </message>
    <message>
        <source>Leave rates of the branches in 12 months, against chance</source>
        <translation>支部別の退会率（直近12か月、偶然の範囲との比較）</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Not done</source>
        <translation>実行できませんでした</translation>
    </message>
</context>
<context>
    <name>Rejection</name>
    <message>
        <source>The row has more or fewer cells than the first line; the file may be cut off here.</source>
        <translation>列の数が1行目と違います。ファイルがここで途切れている可能性があります。</translation>
    </message>
    <message>
        <source>The row holds a NUL byte; the file may be damaged here.</source>
        <translation>行に不正なデータ（NUL）があります。ファイルが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>The cell is not text in the file&apos;s encoding. Check the encoding.</source>
        <translation>この文字コードでは読めない文字です。文字コードを確認してください。</translation>
    </message>
    <message>
        <source>The member number is missing.</source>
        <translation>会員番号がありません。</translation>
    </message>
    <message>
        <source>The member number is longer than 16 characters.</source>
        <translation>会員番号が16文字を超えています。</translation>
    </message>
    <message>
        <source>Not one of 入会, 再入会, 退会, 異動.</source>
        <translation>区分は入会・再入会・退会・異動のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Not a day of the calendar. Write it as 2021/4/1 or R3.4.1.</source>
        <translation>日付として読めません。2021/4/1やR3.4.1のように入力してください。</translation>
    </message>
    <message>
        <source>The day lies in the future.</source>
        <translation>未来の日付です。</translation>
    </message>
    <message>
        <source>The day lies before the chamber was founded (1878).</source>
        <translation>商工会議所の設立（1878年）より前の日付です。</translation>
    </message>
    <message>
        <source>No branch has this name.</source>
        <translation>この名前の支部はありません。</translation>
    </message>
    <message>
        <source>No division has this name.</source>
        <translation>この名前の部会はありません。</translation>
    </message>
    <message>
        <source>A transfer (異動) needs the branch it goes to.</source>
        <translation>異動には異動先支部が必要です。</translation>
    </message>
    <message>
        <source>The transfer goes to the branch it comes from.</source>
        <translation>異動元と異動先が同じ支部です。</translation>
    </message>
    <message>
        <source>Only a transfer (異動) has a branch it goes to.</source>
        <translation>異動先支部は異動の行だけに入力してください。</translation>
    </message>
    <message>
        <source>The member leaves before joining.</source>
        <translation>退会日が入会日より前です。</translation>
    </message>
    <message>
        <source>The text is longer than 200 characters.</source>
        <translation>文字が200字を超えています。</translation>
    </message>
    <message>
        <source>This is recorded for %1 already, with other content.</source>
        <translation>%1に別の内容で登録されています。</translation>
    </message>
    <message>
        <source>Has been a member since %1.</source>
        <translation>%1から会員です。</translation>
    </message>
    <message>
        <source>Is not known to have joined by then.</source>
        <translation>この日までの入会が登録されていません。</translation>
    </message>
    <message>
        <source>Had left on %1 already.</source>
        <translation>%1に退会済みです。</translation>
    </message>
    <message>
        <source>Contradicts what is recorded for %1.</source>
        <translation>%1の登録内容と矛盾します。</translation>
    </message>
    <message>
        <source>The ledger has this member in another branch; both branches will show a difference.</source>
        <translation>台帳では別の支部の会員です。両方の支部に差異が表示されます。</translation>
    </message>
    <message>
        <source>Rejoins, but the ledger holds no earlier membership.</source>
        <translation>再入会ですが、以前の入会が台帳にありません。</translation>
    </message>
    <message>
        <source>The month is closed; its figures stay, and this shows as a correction.</source>
        <translation>締め済みの月です。締めた数値はそのまま残り、この行は訂正として表示されます。</translation>
    </message>
    <message>
        <source>A spreadsheet rounded the member number; its digits are lost. Make the column text there and save the file again from the original.</source>
        <translation>表計算ソフトで会員番号が丸められ、桁が失われています。元のデータの列を文字列にして、保存し直してください。</translation>
    </message>
    <message>
        <source>Not a month. Write it as 2021-04 or R3.4.</source>
        <translation>年月ではありません。2021-04 や R3.4 のように書いてください。</translation>
    </message>
    <message>
        <source>Not a whole number that a count can be.</source>
        <translation>件数として読める整数ではありません。</translation>
    </message>
    <message>
        <source>The file says another number for this place and time further up.</source>
        <translation>同じ支部・時点について、上の行と数が違います。</translation>
    </message>
    <message>
        <source>The channel is not in the office&apos;s list; it is kept as written.</source>
        <translation>入会経路の一覧にない経路です。書かれたまま取り込みます。</translation>
    </message>
    <message>
        <source>An earlier import says another number; this one counts from now on.</source>
        <translation>前の取り込みと数が違います。今後はこの数を使います。</translation>
    </message>
    <message>
        <source>The member number has fewer digits than the others; a spreadsheet may have dropped zeros. Is it %1?</source>
        <translation>会員番号の桁がほかより少なく、表計算ソフトで先頭の0が落ちた可能性があります。%1ではありませんか。</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>暦にない日付です。</translation>
    </message>
    <message>
        <source>The era had not begun by that day (令和 began on 1 May 2019).</source>
        <translation>その日には、まだその元号が始まっていません（令和は2019年5月1日から）。</translation>
    </message>
    <message>
        <source>The era was over by that day; write the era that followed.</source>
        <translation>その日には、その元号は終わっています。次の元号で書いてください。</translation>
    </message>
    <message>
        <source>To bring a known member up to date, compare the roster with the ledger instead.</source>
        <translation>登録済みの会員の内容を新しくするには、名簿を台帳と照合してください。</translation>
    </message>
    <message>
        <source>The reason is not in the office&apos;s list; it counts as “Unknown”.</source>
        <translation>退会理由の一覧にない理由です。「不明」として数えます。</translation>
    </message>
    <message>
        <source>Left on %1; record this as a rejoin (再入会).</source>
        <translation>%1に退会しています。再入会として登録してください。</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Joins by campaign</source>
        <translation>活動による上乗せ</translation>
    </message>
    <message>
        <source>Members by month</source>
        <translation>月別の会員数</translation>
    </message>
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
        <source>Members are not entered. Import the roster or the events.</source>
        <translation>会員データが未入力です。名簿または入退会データを取り込んでください。</translation>
    </message>
    <message>
        <source>The membership target is not entered. Set it.</source>
        <translation>会員数の目標が未入力です。設定してください。</translation>
    </message>
    <message>
        <source>The reserve&apos;s opening balance is not entered. Enter it.</source>
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
        <translation>4月1日から翌年3月31日まで（開始年で表す）。増減は4月1日から基準月まで</translation>
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
        <translation>月末－（期首＋入会＋再入会＋転入－退会－転出）</translation>
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
        <translation>期首会員のうち月末まで途切れず在籍する会員÷期首会員数</translation>
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
        <source>Whole chamber; the base is taken on the eve of the plan&apos;s first day</source>
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
        <source>Items</source>
        <translation>事項数</translation>
    </message>
    <message>
        <source>A joint item counts once, whoever shares it</source>
        <translation>複数の組織の連携事業も1件と数える</translation>
    </message>
    <message>
        <source>Items of the as-of month&apos;s fiscal year</source>
        <translation>基準月の年度の事項</translation>
    </message>
    <message>
        <source>Overdue items</source>
        <translation>期日超過の事項</translation>
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
        <translation>支部連携事業</translation>
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
        <source>Year ago</source>
        <translation>前年同月</translation>
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
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期首</translation>
    </message>
    <message>
        <source>In</source>
        <translation>転入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>転出</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>月末</translation>
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
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
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
        <source>Without the members at the plan&apos;s start there is no target line.</source>
        <translation>計画開始時の会員数が未入力のため、目標線は表示されません。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>異動</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純増</translation>
    </message>
    <message>
        <source>Diff.</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Amounts not entered are left out of the balances; entries without a date count on 31 March.</source>
        <translation>未入力の増減は残高に含みません。日付のない明細は3月31日に計上します。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>再入会</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>異動</translation>
    </message>
    <message>
        <source>(no division)</source>
        <translation>（部会なし）</translation>
    </message>
    <message>
        <source>(no size class)</source>
        <translation>（規模なし）</translation>
    </message>
    <message>
        <source>By branch, %1</source>
        <translation>支部別、%1</translation>
    </message>
    <message>
        <source>By division, %1</source>
        <translation>部会別、%1</translation>
    </message>
    <message>
        <source>By size, %1</source>
        <translation>規模別、%1</translation>
    </message>
    <message>
        <source>Members at the end of the day before the period</source>
        <translation>期間の前日末の会員数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Joins dated in the period</source>
        <translation>期間中の日付の入会</translation>
    </message>
    <message>
        <source>Rejoins dated in the period</source>
        <translation>期間中の日付の再入会</translation>
    </message>
    <message>
        <source>Leaves dated in the period</source>
        <translation>期間中の日付の退会</translation>
    </message>
    <message>
        <source>Transfers into the group in the period</source>
        <translation>期間中にこの区分へ移った異動</translation>
    </message>
    <message>
        <source>Transfers out of the group in the period</source>
        <translation>期間中にこの区分から移った異動</translation>
    </message>
    <message>
        <source>Members at the end of the period</source>
        <translation>期間末の会員数</translation>
    </message>
    <message>
        <source>First-year retention</source>
        <translation>初年度定着率</translation>
    </message>
    <message>
        <source>Who joined or rejoined in the fiscal year before and is still in at the end ÷ all who joined then; leaves count where the member was</source>
        <translation>前年度に入会・再入会し期末も会員である数÷前年度の入会・再入会数。退会は退会時の区分で数える</translation>
    </message>
    <message>
        <source>Members at the end of the same month a year before</source>
        <translation>前年同月末の会員数</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>連続達成</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>構成比</translation>
    </message>
    <message>
        <source>Shares of this row and those above</source>
        <translation>この行までの構成比の合計</translation>
    </message>
    <message>
        <source>In the same period a year before</source>
        <translation>前年同期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Cohort retention is known for periods that begin on 1 April.</source>
        <translation>継続率（コホート）は4月1日に始まる期間についてわかります。</translation>
    </message>
    <message>
        <source>Reasons for leaving</source>
        <translation>退会理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Unavoidable (external) %1, avoidable (own choice) %2, procedure %3, unknown %4.</source>
        <translation>不可避（外的要因）%1、回避可能（自己都合）%2、手続%3、不明%4。</translation>
    </message>
    <message>
        <source>Channels of joining</source>
        <translation>入会経路</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>external</source>
        <translation>外的要因</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>自己都合</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation>（記入なし）</translation>
    </message>
    <message>
        <source>(not on the list)</source>
        <translation>（一覧にないもの）</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>台帳の明細</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>To</source>
        <translation>異動先</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部会</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>The first %1 of %2 lines.</source>
        <translation>全%2件のうち最初の%1件。</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>they do not stay alike; chance alone would hardly make such a difference.</source>
        <translation>在籍の続き方に差があります（偶然だけではまず生じない差です）。</translation>
    </message>
    <message>
        <source>the difference may well be chance.</source>
        <translation>この差は偶然の範囲といえます。</translation>
    </message>
    <message>
        <source>Log-rank test of %1: χ² = %2, degrees of freedom %3, %4: %5</source>
        <translation>%1のログランク検定：χ² = %2、自由度 %3、%4。%5</translation>
    </message>
    <message>
        <source> and </source>
        <translation>と</translation>
    </message>
    <message>
        <source>%1 after year %2</source>
        <translation>%2年後 %1</translation>
    </message>
    <message>
        <source>Half have left after %1 years.</source>
        <translation>半数が退会するまで%1年です。</translation>
    </message>
    <message>
        <source>More than half stay longer than was observed.</source>
        <translation>観察できた期間では、半数以上が在籍を続けています。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Join channel</source>
        <translation>入会経路</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Too few have left to compare %1.</source>
        <translation>%1は退会が少なすぎて比べられません。</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>入会年度</translation>
    </message>
    <message>
        <source>Fiscal years after joining</source>
        <translation>入会からの経過年度</translation>
    </message>
    <message>
        <source>No joining year has been followed to the end of the next.</source>
        <translation>翌年度末まで追えた入会年度はまだありません。</translation>
    </message>
    <message>
        <source>Of those who joined in %1, %2 were still in at the end of %3.</source>
        <translation>%1に入会した会員のうち、%2が%3末に在籍しています。</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>時期未到来</translation>
    </message>
    <message>
        <source>Leaves are recorded from %1 on; who joined before %2 is left out, because who left before is not known.</source>
        <translation>退会の記録は%1からです。それより前の退会が分からないため、%2より前に入会した会員は含めていません。</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>経過年数</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>観察対象数</translation>
    </message>
    <message>
        <source>Still in</source>
        <translation>在籍率</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95%下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95%上限</translation>
    </message>
    <message>
        <source>How long members stay</source>
        <translation>在籍の続き方</translation>
    </message>
    <message>
        <source>Joining years</source>
        <translation>入会年度別の定着</translation>
    </message>
    <message>
        <source>share of those who joined</source>
        <translation>入会数に対する割合</translation>
    </message>
    <message>
        <source>Year&apos;s end</source>
        <translation>入会年度末</translation>
    </message>
    <message>
        <source>Year +%1</source>
        <translation>+%1年度末</translation>
    </message>
    <message>
        <source>Numbers at risk</source>
        <translation>観察対象数</translation>
    </message>
    <message>
        <source>Years since joining</source>
        <translation>入会からの年数</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>分け方</translation>
    </message>
    <message>
        <source>Yield of channels</source>
        <translation>入会経路別の在籍率</translation>
    </message>
    <message>
        <source>share still in</source>
        <translation>在籍率</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>会員増強活動</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活動名</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>In after 12 months</source>
        <translation>12か月後在籍</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Events on charts</source>
        <translation>グラフに示す出来事</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1か月後</translation>
    </message>
    <message>
        <source>The history is too short to test the methods on months that are known: no method is marked as best.</source>
        <translation>過去の記録が短く、実績の分かっている月での検証ができないため、最良の方法は示していません。</translation>
    </message>
    <message>
        <source>%1: %2 members expected at the end of %3 (80 % range %4).</source>
        <translation>%1による予測では、%3末の会員数は%2（80 % の範囲 %4）です。</translation>
    </message>
    <message>
        <source>No target is due ahead.</source>
        <translation>これから期日を迎える目標はありません。</translation>
    </message>
    <message>
        <source>Forecasts for the end of %1</source>
        <translation>%1末の予測</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>80 % range</source>
        <translation>80 % の範囲</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>95 % の範囲</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>達成確率</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>誤差</translation>
    </message>
    <message>
        <source>Error (rate)</source>
        <translation>誤差率</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Forecast by month</source>
        <translation>月別の予測</translation>
    </message>
    <message>
        <source>80 % low</source>
        <translation>80 % 下限</translation>
    </message>
    <message>
        <source>80 % high</source>
        <translation>80 % 上限</translation>
    </message>
    <message>
        <source>95 % low</source>
        <translation>95 % 下限</translation>
    </message>
    <message>
        <source>95 % high</source>
        <translation>95 % 上限</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Branches at the end of %1</source>
        <translation>%1末の支部別の見通し</translation>
    </message>
    <message>
        <source>The branches&apos; forecasts add up to the whole&apos;s.</source>
        <translation>支部の予測の合計は全体の予測に一致します。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Members are not entered yet; import the roster or the events first.</source>
        <translation>会員がまだ入力されていません。名簿または入退会データを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 members at the end of %2</source>
        <translation>%2末の会員数は%1</translation>
    </message>
    <message>
        <source>, %1 short of the target.</source>
        <translation>で、目標に%1足りません。</translation>
    </message>
    <message>
        <source>, the target is reached with %1 over.</source>
        <translation>で、目標に届きます（%1超過）。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>です。</translation>
    </message>
    <message>
        <source>If it goes on like this, membership settles at %1.</source>
        <translation>このまま続くと、会員数は%1に落ち着きます。</translation>
    </message>
    <message>
        <source>If nobody leaves, membership never settles.</source>
        <translation>退会がなければ、会員数は増え続けます。</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>試算の比較</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Joins a month</source>
        <translation>月の入会</translation>
    </message>
    <message>
        <source>Fee change</source>
        <translation>会費改定</translation>
    </message>
    <message>
        <source>Steady state</source>
        <translation>定常状態</translation>
    </message>
    <message>
        <source>The branches&apos; targets add up to %1.</source>
        <translation>支部目標の合計は%1で、全体目標と一致しています。</translation>
    </message>
    <message>
        <source>▲ The branches&apos; targets add up to %1: %2 from the whole&apos;s %3.</source>
        <translation>▲ 支部目標の合計は%1で、全体目標%3との差が%2あります。</translation>
    </message>
    <message>
        <source>Targets by branch</source>
        <translation>支部別の目標</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>事業所数</translation>
    </message>
    <message>
        <source>Target now</source>
        <translation>現在の目標</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>新しい目標</translation>
    </message>
    <message>
        <source>Sum of branches</source>
        <translation>支部計</translation>
    </message>
    <message>
        <source>Targets set so far</source>
        <translation>目標の設定履歴</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>設定日</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>配分</translation>
    </message>
    <message>
        <source>Nothing counted in this period.</source>
        <translation>この期間には該当がありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 left on average; chance explains every difference.</source>
        <translation>平均の退会率は%1。支部間の差はすべて偶然の範囲内です。</translation>
    </message>
    <message>
        <source>%1 left on average; chance alone does not explain %2.</source>
        <translation>平均の退会率は %1。偶然だけでは説明できないのは%2です。</translation>
    </message>
    <message>
        <source>High (beyond 95 %)</source>
        <translation>高い（95 % の範囲外）</translation>
    </message>
    <message>
        <source>Low (beyond 95 %)</source>
        <translation>低い（95 % の範囲外）</translation>
    </message>
    <message>
        <source>High (beyond 99.8 %)</source>
        <translation>高い（99.8 % の範囲外）</translation>
    </message>
    <message>
        <source>Low (beyond 99.8 %)</source>
        <translation>低い（99.8 % の範囲外）</translation>
    </message>
    <message>
        <source>Within chance</source>
        <translation>偶然の範囲内</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Target line</source>
        <translation>目標線</translation>
    </message>
    <message>
        <source>Needed pace</source>
        <translation>必要ペース</translation>
    </message>
    <message>
        <source>80 %: from</source>
        <translation>80 %：下限</translation>
    </message>
    <message>
        <source>80 %: to</source>
        <translation>80 %：上限</translation>
    </message>
    <message>
        <source>95 %: from</source>
        <translation>95 %：下限</translation>
    </message>
    <message>
        <source>95 %: to</source>
        <translation>95 %：上限</translation>
    </message>
    <message>
        <source>Joins and rejoins</source>
        <translation>入会・再入会</translation>
    </message>
    <message>
        <source>Net growth since April</source>
        <translation>4月からの純増</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>April to</source>
        <translation>4月から</translation>
    </message>
    <message>
        <source>Joins, last year</source>
        <translation>入会（前年度）</translation>
    </message>
    <message>
        <source>Leaves, last year</source>
        <translation>退会（前年度）</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累計の割合</translation>
    </message>
    <message>
        <source>first month = 100 %</source>
        <translation>最初の月 = 100 %</translation>
    </message>
    <message>
        <source>Against chance</source>
        <translation>偶然との比較</translation>
    </message>
    <message>
        <source>Chance: the exact binomial limits that hold 95 % and 99.8 % of branches of this size if everyone ran the average risk.</source>
        <translation>偶然の範囲：全会員の退会の起こりやすさが平均どおりの場合に、同じ規模の支部の 95 % と 99.8 % が収まる範囲（二項分布による正確な限界）。</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>在籍率</translation>
    </message>
    <message>
        <source>From April to %1: %2 joined or rejoined (last year %3), %4 left (%5).</source>
        <translation>4月から%1まで：入会・再入会%2社（前年度 %3）、退会%4社（前年度 %5）。</translation>
    </message>
    <message>
        <source>%1 members at the opening of %2, %3 joined or rejoined, %4 left, %5 at the end of %6.</source>
        <translation>%2の期首%1社、入会・再入会%3社、退会%4社、%6末%5社。</translation>
    </message>
    <message>
        <source>The ledger contradicts itself by %1.</source>
        <translation>台帳の内訳と%1社の差異があります。</translation>
    </message>
    <message>
        <source>The ledger does not yet hold a whole month since an April.</source>
        <translation>4月から通して集計できる月が、台帳にまだありません。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 joined or rejoined, %4 left.</source>
        <translation>%1から%2まで：入会・再入会%3社、退会%4社。</translation>
    </message>
    <message>
        <source>%1, correction</source>
        <translation>%1 訂正</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 %2行目</translation>
    </message>
    <message>
        <source>by hand, %1, %2: %3</source>
        <translation>手入力（%1、%2）：%3</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>▲ contradicts</source>
        <translation>▲ 矛盾</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り込み取り消し</translation>
    </message>
    <message>
        <source>contradicts the lines before it and counts for nothing</source>
        <translation>前の記録と矛盾するため、数えていません</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>with its whole import</source>
        <translation>取り込みごと取り消し</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>該当はありません。</translation>
    </message>
    <message>
        <source>The first %1 of %2 pairs.</source>
        <translation>%2組のうち、最初の%1組を表示しています。</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>見つかった会員</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>入退会日</translation>
    </message>
    <message>
        <source>History of member %1</source>
        <translation>会員%1の履歴</translation>
    </message>
    <message>
        <source>Reason, channel</source>
        <translation>理由・経路</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Changed by, when, why</source>
        <translation>変更した人・日時・理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>The ledger holds nothing of this number.</source>
        <translation>この番号の記録は台帳にありません。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出所：%1</translation>
    </message>
    <message>
        <source>Never a member, as far as the ledger knows</source>
        <translation>台帳の上では会員になったことがありません</translation>
    </message>
    <message>
        <source>Member since %1</source>
        <translation>%1から会員</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>%1に退会</translation>
    </message>
    <message>
        <source>Possible duplicates: same name and branch, two numbers, both members</source>
        <translation>重複の候補：名称と支部が同じで番号が異なる会員</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会日</translation>
    </message>
    <message>
        <source>Possible rejoins: left under one number, joined under another</source>
        <translation>再入会の候補：退会後に別の番号で入会した事業所</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退会日</translation>
    </message>
    <message>
        <source>Corrections since the months were closed</source>
        <translation>締め後の訂正</translation>
    </message>
    <message>
        <source>The ledger says of every closed month what was closed.</source>
        <translation>締めたどの月も、台帳の数値は締めたときのままです。</translation>
    </message>
    <message>
        <source>Closed figure, then what the ledger has learnt since. A change of the opening is carried over from an earlier month.</source>
        <translation>締めた会員数と、その後に台帳で変わった分です。期首の増減は、前の月の訂正の繰り越しです。</translation>
    </message>
    <message>
        <source>Closed with</source>
        <translation>締めた会員数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Census against ledger</source>
        <translation>会員数と台帳の突き合わせ</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>会員数（報告）</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>No census has been brought in up to this month.</source>
        <translation>この月までの会員数は取り込まれていません。</translation>
    </message>
    <message>
        <source>Difference: census − ledger; ▲ where they disagree. Nothing is adjusted.</source>
        <translation>差＝報告された会員数 − 台帳。▲は一致しないところ。数は調整しません。</translation>
    </message>
    <message>
        <source>From census to census</source>
        <translation>会員数の増減の検算</translation>
    </message>
    <message>
        <source>Opening and closing as counted, joins and leaves from the ledger. Difference: closing − (opening + joins + rejoins + transfers in − leaves − transfers out); ▲ where they do not add up. Nothing is adjusted.</source>
        <translation>期首・期末は報告された会員数、入退会は台帳の数。差＝期末 −（期首＋入会＋再入会＋転入 − 退会 − 転出）。▲は合わないところ。数は調整しません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Penetration by branch</source>
        <translation>支部別の組織率</translation>
    </message>
    <message>
        <source>Penetration: members at the month&apos;s end ÷ establishments in the ward, by the latest count up to then.</source>
        <translation>組織率＝月末の会員数 ÷ 区の事業所数（その時点までの最新の数）。</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>組織率</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>調査日</translation>
    </message>
    <message>
        <source>smallest error</source>
        <translation>誤差が最小</translation>
    </message>
    <message>
        <source>Since %1 was closed the ledger has learnt of %2 members. The figures stay as closed; the correction has a line of its own.</source>
        <translation>%1の締め後に、台帳で%2社の増減がわかりました。数値は締めた時のまま表示し、訂正は別の行に示します。</translation>
    </message>
    <message>
        <source>The ledger ends with %1: nothing is known of %2 yet. Bring the later months in, or choose an earlier as-of month.</source>
        <translation>台帳は%1までです。%2のことはまだわかりません。その後の月を取り込むか、前の基準月を選んでください。</translation>
    </message>
    <message>
        <source>%1 was due on %2: %3 organs still owe %4 sheets. Ask for them.</source>
        <translation>%1の提出期限（%2）を過ぎましたが、%3組織が%4件を未提出です。提出を促してください。</translation>
    </message>
    <message>
        <source>Decisions and follow-up</source>
        <translation>決定事項とその後</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Decisions: %1. Open: %2. Overdue (▲): %3.</source>
        <translation>決定事項%1件、うち未了%2件、期日超過（▲）%3件。</translation>
    </message>
    <message>
        <source>No item has milestones.</source>
        <translation>マイルストーンのある事項はありません。</translation>
    </message>
    <message>
        <source>%1: target %2, no actual is entered.</source>
        <translation>%1：目標%2、実績は未入力です。</translation>
    </message>
    <message>
        <source>final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>%1: %2 in %3 (%4), target %5.</source>
        <translation>%1：%3の実績%2（%4）、目標%5。</translation>
    </message>
    <message>
        <source>%1: %2 in %3 (%4), %5 expected by then, target %6.</source>
        <translation>%1：%3の実績%2（%4）、同時点の計画%5、目標%6。</translation>
    </message>
    <message>
        <source>The round has no items.</source>
        <translation>この回に対象の事項はありません。</translation>
    </message>
    <message>
        <source>No item was in both rounds.</source>
        <translation>両方の回に共通する事項はありません。</translation>
    </message>
    <message>
        <source>There is no round yet.</source>
        <translation>評価回がまだありません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 of %3 organs have graded items; with the lowest grade: %4.</source>
        <translation>%1：%3組織のうち%2組織に評価済みの事項があります。最低評価がある組織：%4。</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are submitted, %3 graded by the planning office; due on %4.</source>
        <translation>%2件のうち提出済み%1件、企画部門の評価済み%3件。提出期限は%4。</translation>
    </message>
    <message>
        <source>Items of the round&apos;s fiscal year, whether or not they are graded.</source>
        <translation>その年度の全事項（評価の有無を問わない）。</translation>
    </message>
    <message>
        <source>Mean achievement</source>
        <translation>平均達成率</translation>
    </message>
    <message>
        <source>Sum of achievement × weight ÷ sum of weights (1 where none is given), over the graded items whose achievement is known. To be read beside the counts, never alone.</source>
        <translation>（達成率×重み）の合計÷重みの合計（重みのないものは1）。対象は評価があり達成率の分かる事項。件数とあわせて読み、単独では用いない。</translation>
    </message>
    <message>
        <source>Who still owes what, %1</source>
        <translation>提出状況（%1）</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Due on %1. A joint item stands under each partner and counts once in the whole.</source>
        <translation>提出期限：%1。連携事業は各参加組織の行に載せ、全体では1件と数える。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>One for each item of the round&apos;s fiscal year.</source>
        <translation>その年度の事項ごとに1枚。</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出済み</translation>
    </message>
    <message>
        <source>Sheets that their owner has handed in.</source>
        <translation>実施組織が提出したシートの数。</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Sheets − submitted.</source>
        <translation>評価シート－提出済み。</translation>
    </message>
    <message>
        <source>Fields to fill</source>
        <translation>未記入欄</translation>
    </message>
    <message>
        <source>Second grading done</source>
        <translation>二次評価済み</translation>
    </message>
    <message>
        <source>Sheets that the planning office has graded.</source>
        <translation>企画部門が評価したシートの数。</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation>全組織</translation>
    </message>
    <message>
        <source>Sheets, %1</source>
        <translation>評価一覧（%1）</translation>
    </message>
    <message>
        <source>Actual ÷ target, unrounded; of several indicators the mean, each counted up to the scale&apos;s highest bound. ― cannot be measured.</source>
        <translation>実績÷目標（丸めない値）。指標が複数ある場合はその平均で、各指標は評価基準の最上位の下限までとして数える。―は測定できないもの。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Actual ÷ what is expected by the round&apos;s end. ― has no pace.</source>
        <translation>実績÷その回の末までに見込まれる値。―は進捗を測らないもの。</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>The grade that the scale gives the achievement.</source>
        <translation>達成率を評価基準に当てはめた評価。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>The one that stands: the committee&apos;s, else the planning office&apos;s, else the owner&apos;s, else the computed one.</source>
        <translation>確定している評価。委員会、企画部門（二次）、実施組織（一次）、自動判定の順に優先する。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>The grade that stood in the round before; empty: there was no sheet.</source>
        <translation>前回の確定評価。空欄は前回のシートがないもの。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>今後の方向性</translation>
    </message>
    <message>
        <source>Fields that the sheet asks for and that are empty.</source>
        <translation>記入が必要で空欄のままの欄の数。</translation>
    </message>
    <message>
        <source>Second grading</source>
        <translation>二次評価</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Grades that changed, %1</source>
        <translation>評価が変わった事項（%1）</translation>
    </message>
    <message>
        <source>Steps of the scale between the two rounds, falls first. Items that one of them could not evaluate are not compared.</source>
        <translation>前回と今回の評価の差。低下したものを先に並べる。いずれかの回で評価できない事項は比べない。</translation>
    </message>
    <message>
        <source>↑ rose</source>
        <translation>↑ 上昇</translation>
    </message>
    <message>
        <source>↓ fell</source>
        <translation>↓ 低下</translation>
    </message>
    <message>
        <source>Rose: %1. Fell: %2.</source>
        <translation>上昇%1件、低下%2件。</translation>
    </message>
    <message>
        <source>Changed after the round was closed</source>
        <translation>確定後の変更</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>変更%1件</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>確定時</translation>
    </message>
    <message>
        <source>▲ overdue</source>
        <translation>▲ 期日超過</translation>
    </message>
    <message>
        <source>%1 ↓ / %2 →</source>
        <translation>%1 ↓／%2 →</translation>
    </message>
    <message>
        <source>Worst grade · mean achievement · items of each organ; ― cannot be evaluated. A joint item stands under each partner.</source>
        <translation>各組織の最低評価・平均達成率・事項数。―は評価できない事項。連携事業は各参加組織に載せる。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 items</source>
        <translation>%1・%2・%3件</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>The target&apos;s share by the indicator&apos;s pace, over the item&apos;s months.</source>
        <translation>目標に、事項の実施期間にわたる指標の進み方の割合を掛けた値。</translation>
    </message>
    <message>
        <source>Reached by the month&apos;s end, counted since April; of a cumulative target with what earlier years have brought.</source>
        <translation>4月から月末までの実績。累計目標では前年度までの実績を含む。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Items without a grade: they cannot be evaluated. Not a low grade, and in no mean.</source>
        <translation>評価できない事項。低い評価ではなく、平均にも含めない。</translation>
    </message>
    <message>
        <source>%1: items that were not carried out, whatever their figures.</source>
        <translation>%1：実施しなかった事項（数値を問わない）。</translation>
    </message>
    <message>
        <source>%1: items that were graded so by hand.</source>
        <translation>%1：人の判断でこの評価とした事項。</translation>
    </message>
    <message>
        <source>%1: items that achieved less than the grade above asks for; or were graded so by hand.</source>
        <translation>%1：達成率が上位の評価に届かない事項、または人の判断でこの評価とした事項。</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%3のうち%2）</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1・%2（%3）</translation>
    </message>
    <message>
        <source>%1 (unchanged)</source>
        <translation>%1（前回から変更なし）</translation>
    </message>
    <message>
        <source>P Plan</source>
        <translation>P 計画</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>実施期間</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>D Do</source>
        <translation>D 実施</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>実績：%1</translation>
    </message>
    <message>
        <source>C Check</source>
        <translation>C 評価</translation>
    </message>
    <message>
        <source>Achievement: %1</source>
        <translation>達成率：%1</translation>
    </message>
    <message>
        <source>Computed grade</source>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>First grade (owner)</source>
        <translation>一次評価（実施組織）</translation>
    </message>
    <message>
        <source>Second grade (planning office)</source>
        <translation>二次評価（企画部門）</translation>
    </message>
    <message>
        <source>Committee&apos;s opinion</source>
        <translation>委員会の意見</translation>
    </message>
    <message>
        <source>Grade that stands</source>
        <translation>確定評価</translation>
    </message>
    <message>
        <source>A Act</source>
        <translation>A 改善</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>今回</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Themes without an item (▲): %1. An item that serves several themes stands under each, a joint one under each partner.</source>
        <translation>事項のないテーマ（▲）：%1件。複数のテーマに資する事項は各テーマに、連携事業は各参加組織に載せる。</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年同期</translation>
    </message>
    <message>
        <source>To branch</source>
        <translation>異動先</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>That leaves out the campaign and the fee change, which pass.</source>
        <translation>この落ち着き先には、一時的な会員増強活動と会費改定の影響を含みません。</translation>
    </message>
    <message>
        <source>Yearly joins ÷ leave rate, without campaign and fee change</source>
        <translation>年間の入会数÷退会率（会員増強活動と会費改定を除く）</translation>
    </message>
    <message>
        <source>Members at the end of %1: %2.</source>
        <translation>%1末の会員数：%2。</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1、ほか%2組織</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Emergency drawdowns that await their ratification: %1. Enter it once the board has met.</source>
        <translation>追認待ちの緊急取り崩し：%1件。理事会等で追認されたら入力してください。</translation>
    </message>
    <message>
        <source>the opening balance of the reserve</source>
        <translation>積立金の期首残高</translation>
    </message>
    <message>
        <source>the members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>the fee of every size class</source>
        <translation>すべての規模の会費</translation>
    </message>
    <message>
        <source>the other income of a year</source>
        <translation>年間のその他収入</translation>
    </message>
    <message>
        <source>the expenditure of a year</source>
        <translation>年間の支出</translation>
    </message>
    <message>
        <source>Not entered yet: %1. Enter it and the reserve&apos;s course appears.</source>
        <translation>未入力：%1。入力すると積立金の推移が出ます。</translation>
    </message>
    <message>
        <source>Lowest at the end of %1: %2 %3.</source>
        <translation>最低は%1末の%2%3。</translation>
    </message>
    <message>
        <source>The floor is not entered.</source>
        <translation>下限額は未入力です。</translation>
    </message>
    <message>
        <source>▲ The floor is touched on %1.</source>
        <translation>▲ %1に下限額に達します。</translation>
    </message>
    <message>
        <source>The floor is not touched.</source>
        <translation>下限額には達しません。</translation>
    </message>
    <message>
        <source>The target balance is not entered.</source>
        <translation>目標額は未入力です。</translation>
    </message>
    <message>
        <source>The target is reached at the end of %1, in %2 years.</source>
        <translation>%1末に目標額へ回復します（%2年）。</translation>
    </message>
    <message>
        <source>The target is not reached up to %1.</source>
        <translation>%1までに目標額へ回復しません。</translation>
    </message>
    <message>
        <source>To reach it by the end of %1 it takes %2 %3 each year.</source>
        <translation>%1末までの回復には毎年%2%3が必要です。</translation>
    </message>
    <message>
        <source>Reserve scenarios compared</source>
        <translation>積立金の試算の比較</translation>
    </message>
    <message>
        <source>Contribution a year</source>
        <translation>年間の積み立て</translation>
    </message>
    <message>
        <source>Drawdown a year</source>
        <translation>年間の取り崩し</translation>
    </message>
    <message>
        <source>Surplus on average</source>
        <translation>収支差（平均）</translation>
    </message>
    <message>
        <source>Fees and other income less expenditure, △: need; of the years of the link</source>
        <translation>会費収入＋その他収入－支出。△は不足。連動させた年度の平均</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>最終残高</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低残高</translation>
    </message>
    <message>
        <source>in</source>
        <translation>その月</translation>
    </message>
    <message>
        <source>Floor touched on</source>
        <translation>下限到達日</translation>
    </message>
    <message>
        <source>Years to the target</source>
        <translation>回復年数</translation>
    </message>
    <message>
        <source>Required surplus</source>
        <translation>必要な黒字</translation>
    </message>
    <message>
        <source>Put in every year instead of contribution and surplus, it reaches the target in time</source>
        <translation>積み立てと収支差の代わりに毎年これを積めば、期日までに目標額に達する額</translation>
    </message>
    <message>
        <source>The reserve year by year</source>
        <translation>積立金の年度別推移</translation>
    </message>
    <message>
        <source>Average of the month ends (companies)</source>
        <translation>月末会員数の平均（社）</translation>
    </message>
    <message>
        <source>Fee income</source>
        <translation>会費収入</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>その他収入</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Surplus or need</source>
        <translation>収支差</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（%2以降）</translation>
    </message>
    <message>
        <source>Fees by size class</source>
        <translation>規模別の会費</translation>
    </message>
    <message>
        <source>companies, %1</source>
        <translation>社・%1</translation>
    </message>
    <message>
        <source>Fee units</source>
        <translation>口数</translation>
    </message>
    <message>
        <source>Fees of a year</source>
        <translation>年間の会費</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>戻入</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>%1末</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>金額が違う</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>日付が違う</translation>
    </message>
    <message>
        <source>only in the accounts</source>
        <translation>会計のみ</translation>
    </message>
    <message>
        <source>only in the ledger</source>
        <translation>台帳のみ</translation>
    </message>
    <message>
        <source>Contributions, yield and what was returned of drawdowns; gross</source>
        <translation>積み立て・運用益・取り崩しの戻入の総額</translation>
    </message>
    <message>
        <source>Drawdowns as executed, before anything came back; gross</source>
        <translation>取り崩しの執行額の総額（戻入を差し引く前）</translation>
    </message>
    <message>
        <source>Executed less what was returned or not used in the year</source>
        <translation>執行額から年度内の戻入・不用を差し引いた額</translation>
    </message>
    <message>
        <source>%1 by fiscal year</source>
        <translation>%1（年度別）</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>積立金一覧</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>at the end of</source>
        <translation>期首日</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限額</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限額</translation>
    </message>
    <message>
        <source>▲ below the floor</source>
        <translation>▲ 下限割れ</translation>
    </message>
    <message>
        <source>▲ above the ceiling</source>
        <translation>▲ 上限超過</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>積立金合計</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>決議</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>ratified %1</source>
        <translation>追認 %1</translation>
    </message>
    <message>
        <source>Ledger against accounts</source>
        <translation>台帳と会計の照合</translation>
    </message>
    <message>
        <source>Date in the ledger</source>
        <translation>台帳の日付</translation>
    </message>
    <message>
        <source>Date in the accounts</source>
        <translation>会計の日付</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Accounts less ledger</source>
        <translation>会計－台帳</translation>
    </message>
    <message>
        <source>%1 to %2: %3 rows of the accounts, %4 agree, %5 differ.</source>
        <translation>%1から%2まで：会計の%3行のうち一致%4件、相違%5件。</translation>
    </message>
    <message>
        <source>The file has no movements.</source>
        <translation>ファイルに増減の行がありません。</translation>
    </message>
    <message>
        <source>Sum of the ledger %1, of the accounts %2, difference %3.</source>
        <translation>増減の合計は台帳%1、会計%2、差%3。</translation>
    </message>
    <message>
        <source>Budget (%1)</source>
        <translation>予算（%1）</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>決算額（%1）</translation>
    </message>
    <message>
        <source>Fee per unit and year (yen)</source>
        <translation>1口の年会費（円）</translation>
    </message>
    <message>
        <source>Cost (yen)</source>
        <translation>費用（円）</translation>
    </message>
    <message>
        <source>Cost per member after a year (yen)</source>
        <translation>1年後在籍1社の費用（円）</translation>
    </message>
    <message>
        <source>▲ Executed less returned differs from effective by %1, because some drawdowns have only one of them entered</source>
        <translation>▲ 執行額から戻入を引いた額と実質額に%1の差があります（どちらかだけが入力された取り崩しがあるため）</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>最後の操作</translation>
    </message>
    <message>
        <source>The backup was made by an older version of the program. It is brought up to date when it is restored; its figures show then.</source>
        <translation>古い版のプログラムで作成されたバックアップです。復元時に最新の形式に更新され、数値はその後に表示されます。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>Reserve fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Members by branch</source>
        <translation>支部別の会員数</translation>
    </message>
    <message>
        <source>Priority items, one line each</source>
        <translation>重点取り組み一覧（様式1）</translation>
    </message>
    <message>
        <source>Priority items by kind of organ</source>
        <translation>組織区分別の重点取り組み</translation>
    </message>
    <message>
        <source>Reserve by fiscal year</source>
        <translation>年度別の積立金</translation>
    </message>
    <message>
        <source>Reserve ledger</source>
        <translation>積立金の明細</translation>
    </message>
    <message>
        <source>Cohorts of members</source>
        <translation>入会年度別の定着</translation>
    </message>
    <message>
        <source>What the join channels yield</source>
        <translation>入会経路別の成果</translation>
    </message>
    <message>
        <source>Outlook by branch</source>
        <translation>支部別の見通し</translation>
    </message>
    <message>
        <source>There is no table “%1”. Choose one of: %2.</source>
        <translation>「%1」という表はありません。次から選んでください：%2。</translation>
    </message>
    <message>
        <source>Changes cannot be told against %1: it is not before %2. Choose an earlier month.</source>
        <translation>%1は%2より前ではないため、比較の基準にできません。より前の月を選んでください。</translation>
    </message>
    <message>
        <source>There is no such branch any more. Choose another one.</source>
        <translation>その支部はもうありません。別の支部を選んでください。</translation>
    </message>
    <message>
        <source>Reserve (%1)</source>
        <translation>積立金（%1）</translation>
    </message>
    <message>
        <source>The members at the end of %1 are not entered.</source>
        <translation>%1末の会員数は未入力です。</translation>
    </message>
    <message>
        <source>There were %1 members at the end of %2.</source>
        <translation>%2末の会員数は%1社です。</translation>
    </message>
    <message>
        <source>There were %1 members at the end of %2, as many as at the end of %3.</source>
        <translation>%2末の会員数は%1社で、%3末と変わりません。</translation>
    </message>
    <message>
        <source>There were %1 members at the end of %2, %3 more than at the end of %4.</source>
        <translation>%2末の会員数は%1社で、%4末より%3社増えました。</translation>
    </message>
    <message>
        <source>There were %1 members at the end of %2, %3 fewer than at the end of %4.</source>
        <translation>%2末の会員数は%1社で、%4末より%3社減りました。</translation>
    </message>
    <message>
        <source>The target of %1 members by %2 is reached.</source>
        <translation>%2までに%1社という目標を達成しています。</translation>
    </message>
    <message>
        <source>The forecast gives it a probability of %1.</source>
        <translation>予測では、達成確率は%1です。</translation>
    </message>
    <message>
        <source>The largest gain was in %1 (%2), the largest loss in %3 (%4).</source>
        <translation>増加が最も大きいのは%1（%2）、減少が最も大きいのは%3（%4）です。</translation>
    </message>
    <message>
        <source>The largest gain was in %1 (%2); no branch lost members.</source>
        <translation>増加が最も大きいのは%1（%2）で、減少した支部はありません。</translation>
    </message>
    <message>
        <source>The largest loss was in %1 (%2); no branch gained members.</source>
        <translation>減少が最も大きいのは%1（%2）で、増加した支部はありません。</translation>
    </message>
    <message>
        <source>In %1, %2 of %3 graded items reached grade %4.</source>
        <translation>%1の評価では、評価した%3件のうち%2件が%4です。</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>現在の状況</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>Members (companies)</source>
        <translation>会員数（社）</translation>
    </message>
    <message>
        <source>From last month: %1</source>
        <translation>前月比 %1</translation>
    </message>
    <message>
        <source>%1 by %2 (%3 reached)</source>
        <translation>目標%1社の %3（期日 %2）</translation>
    </message>
    <message>
        <source>Probability: %1</source>
        <translation>達成確率：%1</translation>
    </message>
    <message>
        <source>To the target (companies)</source>
        <translation>目標まで（社）</translation>
    </message>
    <message>
        <source>Net growth this year (companies)</source>
        <translation>純増（社・年度累計）</translation>
    </message>
    <message>
        <source>Joined %1, rejoined %2, left %3</source>
        <translation>入会 %1 · 再入会 %2 · 退会 %3</translation>
    </message>
    <message>
        <source>Drawn down this year: %1</source>
        <translation>当年度の取り崩し %1</translation>
    </message>
    <message>
        <source>Priority items (items)</source>
        <translation>重点取り組み（件）</translation>
    </message>
    <message>
        <source>Mean achievement: %1</source>
        <translation>平均達成率：%1</translation>
    </message>
    <message>
        <source>What changed since the end of %1</source>
        <translation>%1末からの変化</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Joined or rejoined since April</source>
        <translation>4月からの入会・再入会（社）</translation>
    </message>
    <message>
        <source>Left since April</source>
        <translation>4月からの退会（社）</translation>
    </message>
    <message>
        <source>Largest gain: %1</source>
        <translation>増加が最大：%1</translation>
    </message>
    <message>
        <source>Largest loss: %1</source>
        <translation>減少が最大：%1</translation>
    </message>
    <message>
        <source>Needs attention or a decision</source>
        <translation>要対応・要判断</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing at present.</source>
        <translation>現在ありません。</translation>
    </message>
    <message>
        <source>No round of review of %1 has begun by the end of %2.</source>
        <translation>%2末までに始まった%1の評価はありません。</translation>
    </message>
    <message>
        <source>What moved membership in %1</source>
        <translation>%1の会員数の動き</translation>
    </message>
    <message>
        <source>How long members stay, by join channel</source>
        <translation>在籍期間（入会経路別）</translation>
    </message>
    <message>
        <source>Grades by kind of organ</source>
        <translation>組織区分別の評価</translation>
    </message>
    <message>
        <source>Grades by organ</source>
        <translation>組織別の評価</translation>
    </message>
    <message>
        <source>%1 × kinds of organ</source>
        <translation>%1×組織区分</translation>
    </message>
    <message>
        <source>The plan has no themes yet.</source>
        <translation>計画にはまだテーマがありません。</translation>
    </message>
    <message>
        <source>As of when</source>
        <translation>いつ現在の数値か</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Closed: the figures stay as they are</source>
        <translation>締め済み：数値は変わりません</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Books closed up to %1</source>
        <translation>帳簿は%1まで締め済み</translation>
    </message>
    <message>
        <source>No year&apos;s books are closed</source>
        <translation>帳簿を締めた年度はありません</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>記号の意味</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>マイナス</translation>
    </message>
    <message>
        <source>Wants attention: overdue, contradicting itself, or missing</source>
        <translation>要対応：期日超過、数値の矛盾、不足</translation>
    </message>
    <message>
        <source>Nobody has entered it yet: it is not 0</source>
        <translation>まだ入力されていません（0ではありません）</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>速報値</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
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
        <source>Joins and leaves</source>
        <translation>入会・退会の分析</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Themes and organs</source>
        <translation>テーマと組織</translation>
    </message>
    <message>
        <source>Evaluation sheets (form 2)</source>
        <translation>評価シート（様式2）</translation>
    </message>
    <message>
        <source>The pack has no section &quot;%1&quot;. Choose from: %2.</source>
        <translation>会議資料に「%1」という区分はありません。次から選んでください：%2</translation>
    </message>
    <message>
        <source>Executive meeting</source>
        <translation>役員会議</translation>
    </message>
    <message>
        <source>Standing committee</source>
        <translation>常任委員会</translation>
    </message>
    <message>
        <source>Half-year review</source>
        <translation>半期レビュー</translation>
    </message>
    <message>
        <source>Branch report</source>
        <translation>支部報告</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>1枚概要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Transfers between branches made %1.</source>
        <translation>支部間の異動は差し引き%1社です。</translation>
    </message>
    <message>
        <source>Balance at the year&apos;s end: %1</source>
        <translation>年度末残高の見込み %1</translation>
    </message>
    <message>
        <source>Transfers since April, in less out</source>
        <translation>4月からの異動（転入－転出）</translation>
    </message>
    <message>
        <source>Leave rate (period)</source>
        <translation>退会率（期間）</translation>
    </message>
    <message>
        <source>Leaves in the period ÷ opening members; not made up to a year</source>
        <translation>期間中の退会数÷期首会員数。年率には換算していない</translation>
    </message>
    <message>
        <source>Leave rate (12 months)</source>
        <translation>退会率（12か月）</translation>
    </message>
    <message>
        <source>Since April, unless another period is named; “12 months”: up to the as-of month</source>
        <translation>特に断りのない限り4月から。「12か月」は基準月までの12か月</translation>
    </message>
    <message>
        <source>Whole chamber; the last twelve months&apos; average of leaves is carried on. A forecast&apos;s own figure takes the leaves that it expects</source>
        <translation>全体。見込み退会数は直近12か月の平均が続くものとする。予測の必要入会数はその予測の退会見込みによる</translation>
    </message>
    <message>
        <source>Share of the forecast&apos;s outcomes that reach the target by its day</source>
        <translation>予測される結果のうち、期日までに目標に届く割合</translation>
    </message>
    <message>
        <source>Sheets submitted: %1 of %2</source>
        <translation>シート提出%1／%2件</translation>
    </message>
    <message>
        <source>; the period is not over</source>
        <translation>（期間の途中）</translation>
    </message>
    <message>
        <source>(Target − members + leaves that the method expects) ÷ months left, rounded up</source>
        <translation>（目標－会員数＋その方法が見込む退会数）÷残り月数（切り上げ）</translation>
    </message>
    <message>
        <source>Graded (items)</source>
        <translation>評価した事項（件）</translation>
    </message>
    <message>
        <source>The summary&apos;s %1 joins a month take the last twelve months&apos; average of leaves instead of each method&apos;s own.</source>
        <translation>概要の月%1社は、各方法の退会見込みではなく、直近12か月の退会数の平均によります。</translation>
    </message>
    <message>
        <source>No branch has entered a target of its own for this year.</source>
        <translation>この年度の支部独自の目標は、どの支部も未入力です。</translation>
    </message>
    <message>
        <source>Grades since the round before</source>
        <translation>前回からの評価の移り変わり</translation>
    </message>
    <message>
        <source>No decisions are entered.</source>
        <translation>決定事項は入力されていません。</translation>
    </message>
    <message>
        <source>Observed: joins and rejoins at least that long ago, of which the share is taken.</source>
        <translation>対象数：その期間が過ぎた入会・再入会の数（割合の分母）</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>対象数</translation>
    </message>
    <message>
        <source>How many items serve the theme · the lowest grade among them.</source>
        <translation>テーマに資する事項の数・そのうち最も低い評価</translation>
    </message>
    <message>
        <source>How many items serve the theme, each once.</source>
        <translation>テーマに資する事項の数（各事項を1回数える）</translation>
    </message>
    <message>
        <source>Lowest grade</source>
        <translation>最低評価</translation>
    </message>
    <message>
        <source>The lowest grade among them in the round.</source>
        <translation>その中で最も低い評価</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>指標なし</translation>
    </message>
    <message>
        <source>How many of them have no indicator.</source>
        <translation>そのうち指標のない事項の数</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>How many of them have no owner.</source>
        <translation>そのうち担当のない事項の数</translation>
    </message>
    <message>
        <source>The letter behind a count is the lowest grade among those items.</source>
        <translation>件数の後の文字は、その中で最も低い評価です。</translation>
    </message>
    <message>
        <source>Organs that owe nothing: %1.</source>
        <translation>未提出のない組織：%1。</translation>
    </message>
    <message>
        <source>No item is graded in the lower half of the scale, has fallen, or is to be changed.</source>
        <translation>評価が下位半分の事項、評価の下がった事項、見直しなどの対象となる事項はありません。</translation>
    </message>
    <message>
        <source>Decisions open beyond their due day: %1. Record the outcomes.</source>
        <translation>期日を過ぎた決定事項が%1件あります。結果を入力してください。</translation>
    </message>
    <message>
        <source>Change (y/y)</source>
        <translation>前年差</translation>
    </message>
    <message>
        <source>Whole chamber or one branch; in whole percent, as precise as a forecast can be</source>
        <translation>全体または支部。予測の精度に合わせて1 %単位で示す</translation>
    </message>
    <message>
        <source>Actual ÷ what is expected by the round&apos;s end; of several indicators the mean, each counted up to the scale&apos;s highest bound</source>
        <translation>実績÷評価時点までに見込まれる水準。指標が複数ある場合は平均（各指標は評価基準の最上位の境界を上限とする）</translation>
    </message>
    <message>
        <source>; the others&apos; grades are computed where they can be</source>
        <translation>（未提出は判定できるものだけ自動判定）</translation>
    </message>
    <message>
        <source>; graded otherwise than computed: %1</source>
        <translation>、自動判定と異なる評価%1件</translation>
    </message>
    <message>
        <source>Since then %1 joined or rejoined and %2 left.</source>
        <translation>この間の入会・再入会は%1社、退会は%2社です。</translation>
    </message>
    <message>
        <source>Since then %1 joined or rejoined, %2 left, and transfers between branches made %3.</source>
        <translation>この間の入会・再入会は%1社、退会は%2社、支部間の異動は差し引き%3社です。</translation>
    </message>
    <message>
        <source>Membership is %1 short of the target of %2 by %3.</source>
        <translation>目標（%3までに%2社）まであと%1社です。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>目標%1社（期日 %2）</translation>
    </message>
    <message>
        <source>Of the way from the plan&apos;s start: %1</source>
        <translation>起点からの進捗：%1</translation>
    </message>
    <message>
        <source>Submitted: %1 of %2, by hand: %3</source>
        <translation>提出 %1／%2・手動 %3</translation>
    </message>
    <message>
        <source>No members are entered up to the end of %1, so nothing can be shown here. Bring a roster or the joins and leaves in.</source>
        <translation>%1末までの会員が未入力のため表示できません。名簿または入退会データを取り込んでください。</translation>
    </message>
    <message>
        <source>Observed: who was a member that long; members who had joined before leaves were recorded count only from then on, so that the number may rise.</source>
        <translation>観察対象数：その年数まで在籍した会員の数。退会の記録が始まる前に入会した会員は記録開始後だけを数えるため、増えることがあります。</translation>
    </message>
    <message>
        <source>Opening and movements add up to the closing in every row: all differences are 0.</source>
        <translation>期首と増減の合計はすべての行で月末と一致します（差異0）。</translation>
    </message>
    <message>
        <source>Leave rates and retention of the branches</source>
        <translation>支部別の退会率・継続率</translation>
    </message>
    <message>
        <source>Achievement measures against the whole year&apos;s target; at an even pace it would be %1 by the end of this round.</source>
        <translation>達成率は年間目標に対する割合です。均等に進んだ場合、この評価の期末の目安は%1です。</translation>
    </message>
    <message>
        <source>%1 of %2 items: those graded in the lower half of the scale, those that have fallen, and those that are to be changed.</source>
        <translation>%2件のうち%1件：評価が下位半分の事項、評価の下がった事項、見直しなどの対象となる事項</translation>
    </message>
    <message>
        <source>Cannot be given or evaluated: not a low grade, and in no mean; before a point of the summary: not entered yet</source>
        <translation>算出・評価できません（低い評価ではなく、平均にも含めません）。概要の要対応では未入力の印</translation>
    </message>
    <message>
        <source>Grades: %1</source>
        <translation>評価の基準：%1</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1（見込み）</translation>
    </message>
    <message>
        <source>Joint items stand under each partner and count once in the whole.</source>
        <translation>連携事業は各参加組織の行に載せ、全体では1件と数えます。</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>評価済み</translation>
    </message>
    <message>
        <source>There is no round before to compare with.</source>
        <translation>前回の評価がないため比較できません。</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>― cannot be evaluated</source>
        <translation>― 判定できません</translation>
    </message>
    <message>
        <source>Nothing that the round asks for is left to fill in.</source>
        <translation>必須欄の記入漏れはありません。</translation>
    </message>
    <message>
        <source>Asked for by the round and still to fill in: %1.</source>
        <translation>必須欄の記入漏れ：%1。</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Joins and rejoins of the fiscal year before the as-of month&apos;s</source>
        <translation>前年度の入会・再入会</translation>
    </message>
    <message>
        <source>Members ÷ establishments in the ward</source>
        <translation>会員数÷区内の事業所数</translation>
    </message>
    <message>
        <source>One ward or all, by the latest count up to the month</source>
        <translation>各区または全体。その月までの最新の調査による</translation>
    </message>
    <message>
        <source>Achievement (item)</source>
        <translation>達成率（事項）</translation>
    </message>
    <message>
        <source>Actual ÷ the fiscal year&apos;s target, unrounded; turned round where less is better; of several indicators the mean, each counted up to the scale&apos;s highest bound</source>
        <translation>実績÷年間目標（四捨五入前）。少ないほどよい指標は逆数。指標が複数ある場合は平均（各指標は評価基準の最上位の境界を上限とする）</translation>
    </message>
    <message>
        <source>Items of the review round, by what was reached at its end; within the year the pace shows whether they are on time</source>
        <translation>評価回の事項、その期末までの実績による。年度途中は進度で予定どおりかを見る</translation>
    </message>
    <message>
        <source>Indicators that grow through the year: evenly, by steps, or as past years ran</source>
        <translation>年度を通じて積み上がる指標。見込みは毎月均等、期ごと、または過去の年度の進み方による</translation>
    </message>
    <message>
        <source>The step of the round&apos;s scale that achievement reaches; a grade by hand stands with its reason</source>
        <translation>評価基準のうち達成率が届く段階。手で付けた評価には理由を添える</translation>
    </message>
    <message>
        <source>Items of the review round; what cannot be evaluated has none and is in no mean</source>
        <translation>評価回の事項。評価できないものには付けず、平均にも含めない</translation>
    </message>
    <message>
        <source>Members a year ago (companies)</source>
        <translation>前年同月の会員数（社）</translation>
    </message>
    <message>
        <source>%1 in all; most often: %2 (%3); the first %4 of %5 make %6.</source>
        <translation>合計%1社。最も多いのは%2（%3社）。上位%4項目（全%5項目）で%6を占めます。</translation>
    </message>
    <message>
        <source>In less out, within the chamber</source>
        <translation>支部間の転入−転出</translation>
    </message>
    <message>
        <source>Target: each branch&apos;s share of the whole&apos;s, members by %1. Net growth is without transfers.</source>
        <translation>目標は全体の目標（%1まで）のうち各支部に配分した会員数。純増は支部間の異動を含まない。</translation>
    </message>
    <message>
        <source>Joins needed a month (by its own leaves)</source>
        <translation>必要入会数（月、各方法の退会見込み）</translation>
    </message>
    <message>
        <source>In %1, none of %2 graded items reached grade %3.</source>
        <translation>%1の評価では、評価した%2件に%3はありません。</translation>
    </message>
    <message>
        <source>The reserve holds %1 %2.</source>
        <translation>積立金の残高は%1%2です。</translation>
    </message>
    <message>
        <source>The reserve holds %1 %2, as before.</source>
        <translation>積立金の残高は%1%2で、変わりません。</translation>
    </message>
    <message>
        <source>The reserve holds %1 %2, %3 more than before.</source>
        <translation>積立金の残高は%1%2で、%3増えました。</translation>
    </message>
    <message>
        <source>The reserve holds %1 %2, %3 less than before.</source>
        <translation>積立金の残高は%1%2で、%3減りました。</translation>
    </message>
    <message>
        <source>Drawdown expected this year: %1</source>
        <translation>当年度の取り崩し見込み %1</translation>
    </message>
    <message>
        <source>No item is linked directly to any of its themes (%1).</source>
        <translation>この区分のテーマ（%1件）に直接ひも付く事項はありません。</translation>
    </message>
    <message>
        <source>Submissions, decisions</source>
        <translation>提出・決定事項</translation>
    </message>
    <message>
        <source>%1 (organs that owe sheets only)</source>
        <translation>%1：未提出のある組織のみ</translation>
    </message>
    <message>
        <source>%1: items that achieved %2 or more and less than %3, unrounded; or were graded so by hand.</source>
        <translation>%1：達成率（丸めない値）が%2以上%3未満の事項、または人の判断でこの評価とした事項。</translation>
    </message>
    <message>
        <source>%1: items that achieved %2 or more, unrounded; or were graded so by hand.</source>
        <translation>%1：達成率（丸めない値）が%2以上の事項、または人の判断でこの評価とした事項。</translation>
    </message>
    <message>
        <source>%1: items that achieved less than %2, unrounded; or were graded so by hand.</source>
        <translation>%1：達成率（丸めない値）が%2未満の事項、または人の判断でこの評価とした事項。</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <translation>%1（自動判定）</translation>
    </message>
    <message>
        <source>Closed up to %1.</source>
        <translation>%1まで締め済み。</translation>
    </message>
    <message>
        <source>Correction: what the ledger has learnt of a month, or of one before it, since it was closed.</source>
        <translation>訂正：締めた後に台帳で変わった分（前の月からの繰り越しを含む）。</translation>
    </message>
    <message>
        <source>On year</source>
        <translation>前年差</translation>
    </message>
    <message>
        <source>Difference: closing − (opening + joins + rejoins + transfers in − leaves − transfers out); ▲ where the ledger contradicts itself.</source>
        <translation>差異：月末−（期首＋入会＋再入会＋転入−退会−転出）。▲は台帳に矛盾がある支部。</translation>
    </message>
    <message>
        <source>Provisional (prov.)</source>
        <translation>速報値（速）</translation>
    </message>
    <message>
        <source>Provisional (prov.): the month is not closed and may still change</source>
        <translation>速報（速）：月次の締め前のため、変わることがあります</translation>
    </message>
    <message>
        <source>prov.</source>
        <translation>速</translation>
    </message>
    <message>
        <source>Still members: %1.</source>
        <translation>在籍率は%1です。</translation>
    </message>
    <message>
        <source>with the file</source>
        <translation>ファイル作成時</translation>
    </message>
    <message>
        <source>▲ needs attention · ― not entered yet · what is late is reckoned on %1</source>
        <translation>▲要対応&#x3000;―未入力&#x3000;期日の超過は%1で判定</translation>
    </message>
    <message>
        <source>Actuals up to the end of %1; the status as the file holds it now</source>
        <translation>実績は%1末まで、状況は作成時点</translation>
    </message>
    <message>
        <source>As the file holds them now; what is late is reckoned on this day</source>
        <translation>作成時点の内容。期日の超過はこの日で判定</translation>
    </message>
    <message>
        <source>Error: what each method would have missed %1 months ahead, on average over %2 starting months whose outcome is known. ● the smallest. The ranges are at least as wide as such an error asks for.</source>
        <translation>誤差：結果の分かっている%2回の起点から%1か月先を予測した場合の外れの平均。●は最小の方法です。予測の範囲は、この誤差に見合う広さ以上にしています。</translation>
    </message>
    <message>
        <source>%1 months to the target: %2 joins a month are needed (%4); the last twelve months averaged %3. Step up recruitment.</source>
        <translation>目標まであと%1か月。月%2社の入会が必要ですが（%4）、直近12か月の平均は月%3社です。入会勧奨を強めてください。</translation>
    </message>
    <message>
        <source>Joins needed each month: %1 (%2)</source>
        <translation>必要な入会：月%1社（%2）</translation>
    </message>
    <message>
        <source>at the last 12 months&apos; leaves</source>
        <translation>直近12か月の退会が続く場合</translation>
    </message>
    <message>
        <source>at the forecast&apos;s leaves</source>
        <translation>予測の退会見込みによる場合</translation>
    </message>
    <message>
        <source>The target of %1 is reached with a probability of %2; %3 joins a month are needed (%4).</source>
        <translation>目標%1に届く確率は%2です。月%3社の入会が必要です（%4）。</translation>
    </message>
    <message>
        <source>Membership is %1 short of the target of %2 by %3; %5, it takes %4 joins a month.</source>
        <translation>目標（%3までに%2社）まであと%1社で、%5は月%4社の入会が必要です。</translation>
    </message>
    <message>
        <source>%1 members at the end of %2; %3 to go until %4, %5 joins a month needed (%6).</source>
        <translation>%2末の会員数は%1社。%4までにあと%3社、月%5社の入会が必要です（%6）。</translation>
    </message>
    <message>
        <source>Milestones: %1, items: %2; done %3, overdue %4.</source>
        <translation>%2事項のマイルストーン%1件：完了%3件、期日超過%4件。</translation>
    </message>
    <message>
        <source>Items: %1 (%2).</source>
        <translation>%1事項（%2）。</translation>
    </message>
    <message>
        <source>Items: %1 (%2); mean achievement %3.</source>
        <translation>%1事項（%2）。平均達成率%3。</translation>
    </message>
    <message>
        <source>Items in both rounds: %1; %2 rose, %3 fell, %4 kept the grade, %5 not graded in one of them.</source>
        <translation>両方の回にある%1事項のうち、上昇%2、低下%3、変わらず%4、いずれかの回で未評価%5。</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>社数</translation>
    </message>
    <message>
        <source>Companies ÷ all of the period</source>
        <translation>社数÷期間中の総数</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1に退会</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Since %1, of %2 branches %3 grew, %4 shrank and %5 stayed as they were; from %6 (%7) to %8 (%9).</source>
        <translation>%1から、%2支部のうち%3支部が増加、%4支部が減少、%5支部が増減なし。最小は%6（%7）、最大は%8（%9）。</translation>
    </message>
    <message>
        <source>Fields that the sheets ask for and that are empty: actuals where an indicator has a target, what was done, what came of it, a grade where none is computed, direction; issue and improvement below the second grade. A short sheet asks only for what was done and the grade. A joint item&apos;s sheet counts once in the whole.</source>
        <translation>評価シートが求める欄のうち空のもの：実績（指標に目標がある事項）、実施内容、成果、評価（自動判定がない場合）、今後の方向性。課題と改善策は上から3番目以下の評価のときだけ求める。簡易シートが求めるのは実施内容と評価だけ。連携事業のシートは全体では1件と数える。</translation>
    </message>
    <message>
        <source>Leaves follow the members at the rate above. The outlook&apos;s average of twelve months takes the same number each month instead, and so ends at another figure.</source>
        <translation>退会は、会員数に退会率を掛けて見込みます。「見通し」の直近12か月平均は毎月同じ退会数とするため、結果の会員数は異なります。</translation>
    </message>
    <message>
        <source>Members − target</source>
        <translation>会員数 − 目標</translation>
    </message>
    <message>
        <source>Members − new target</source>
        <translation>会員数 − 新しい目標</translation>
    </message>
    <message>
        <source>Lines: %1.</source>
        <translation>%1件。</translation>
    </message>
    <message>
        <source>Cum.</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>No month is closed: all of them are provisional.</source>
        <translation>締めた月はなく、すべて速報値です。</translation>
    </message>
    <message>
        <source>Later months are provisional.</source>
        <translation>以後の月は速報値です。</translation>
    </message>
    <message>
        <source>Not graded: cannot be evaluated; not a low grade, and in no mean.</source>
        <translation>未評価は評価できない事項です。低い評価ではなく、平均にも含めません。</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Kaplan-Meier: members still in are censored; members who joined before leaves are recorded are at risk only from then on. Band: 95 % (Greenwood, log-log transform).</source>
        <translation>カプラン・マイヤー法。在籍中の会員は打ち切りとして扱い、退会の記録が始まる前に入会した会員は記録開始から観察対象に加えます。範囲は95%信頼区間（グリーンウッドの公式、二重対数変換）。</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>目標との差</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Executive meeting</source>
        <translation>役員会議</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>第1版</translation>
    </message>
    <message>
        <source>Handle with care</source>
        <translation>取扱注意</translation>
    </message>
    <message>
        <source>This computer has no program that shows PDF files. Save the pack and open it elsewhere.</source>
        <translation>このコンピューターにはPDFを表示するプログラムがありません。資料を保存し、別のところで開いてください。</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>An amount must be between 0 and 9,007,199,254,740,992 yen. Enter it without a sign: the kind of the entry says whether the balance rises or falls.</source>
        <translation>金額は0円から9,007,199,254,740,992円までです。増減は区分で決まるため、符号を付けずに入力してください。</translation>
    </message>
    <message>
        <source>The fiscal year must lie between 1900 and 2200.</source>
        <translation>年度は1900から2200までで入力してください。</translation>
    </message>
    <message>
        <source>The opening balance needs the day at whose end it was counted. Enter the day.</source>
        <translation>期首残高には、どの日の終わりの残高かを示す日付が必要です。日付を入力してください。</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>取り崩し</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>積み立て</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>運用益</translation>
    </message>
    <message>
        <source>The reserve fund is no longer in the file. Nothing was changed. Open the reserve page again.</source>
        <translation>この積立金はファイルから削除されています。何も変更していません。積立金の画面を開き直してください。</translation>
    </message>
    <message>
        <source>The entry is no longer in the file. Nothing was changed. Open the reserve page again.</source>
        <translation>この明細はファイルから削除されています。何も変更していません。積立金の画面を開き直してください。</translation>
    </message>
    <message>
        <source>A fund needs a name. Enter one.</source>
        <translation>積立金には名称が必要です。入力してください。</translation>
    </message>
    <message>
        <source>Ceiling, floor and target must be between 0 and 9,007,199,254,740,992 yen.</source>
        <translation>上限額・下限額・目標額は0円から9,007,199,254,740,992円までです。</translation>
    </message>
    <message>
        <source>The ceiling lies below the floor. Correct one of them.</source>
        <translation>上限額が下限額を下回っています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>There is a fund “%1” already. Choose another name.</source>
        <translation>積立金「%1」は既にあります。別の名称にしてください。</translation>
    </message>
    <message>
        <source>“%1” has entries, so it stays. Remove them first.</source>
        <translation>「%1」には明細があるため削除できません。先に明細を削除してください。</translation>
    </message>
    <message>
        <source>The opening balance must be between 0 and 9,007,199,254,740,992 yen.</source>
        <translation>期首残高は0円から9,007,199,254,740,992円までです。</translation>
    </message>
    <message>
        <source>The books are closed up to %1, and the opening balance is part of them. Reopen the years first.</source>
        <translation>%1まで台帳が締められており、期首残高もその一部です。先に年度の締めを解除してください。</translation>
    </message>
    <message>
        <source>The books of %1 are closed, so its entries stay as they are. Reopen the year to remove one.</source>
        <translation>%1の台帳は締められているため、明細は変えられません。削除するには年度の締めを解除してください。</translation>
    </message>
    <message>
        <source>The books of %1 are closed already.</source>
        <translation>%1の台帳は既に締められています。</translation>
    </message>
    <message>
        <source>%1 is not over yet. Close its books from 1 April on.</source>
        <translation>%1はまだ終わっていません。翌4月1日以降に締めてください。</translation>
    </message>
    <message>
        <source>Reopening needs a reason, which the change log keeps. Enter one.</source>
        <translation>締めの解除には理由が必要です（変更履歴に残ります）。入力してください。</translation>
    </message>
    <message>
        <source>The books of %1 are open.</source>
        <translation>%1の台帳は締められていません。</translation>
    </message>
    <message>
        <source>A fee has 1 to 10,000 units of 0 to 1,000,000,000 yen each. Correct it.</source>
        <translation>会費は1～10,000口、1口0円～1,000,000,000円です。直してください。</translation>
    </message>
    <message>
        <source>In purpose</source>
        <translation>目的内</translation>
    </message>
    <message>
        <source>Out of purpose</source>
        <translation>目的外</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>実質</translation>
    </message>
    <message>
        <source>The date must lie inside %1: 1 April to 31 March. Change the date or the year.</source>
        <translation>日付は%1の4月1日から3月31日までです。日付か年度を直してください。</translation>
    </message>
    <message>
        <source>The books of %1 are closed, so its entries stay as they are. Choose a day of an open year, or reopen the year.</source>
        <translation>%1の台帳は締められているため、明細は変えられません。締めていない年度の日付にするか、年度の締めを解除してください。</translation>
    </message>
    <message>
        <source>What was returned must come back in %1, and not before the drawdown. Change the day of the return.</source>
        <translation>戻入は取り崩し以後、%1のうちに行われます。戻入日を直してください。</translation>
    </message>
    <message>
        <source>The effective amount is what was executed less what was returned, so it cannot be more than the executed %3 yen. Correct one of them.</source>
        <translation>実質額は執行額から戻入を引いた額なので、執行額%3円を超えません。どちらかを直してください。</translation>
    </message>
    <message>
        <source>The approval is older than the plan it approves. Correct the day of the plan or of the resolution.</source>
        <translation>承認が計画より前の日付です。計画日か決議日を直してください。</translation>
    </message>
    <message>
        <source>A drawdown out of the fund&apos;s purpose needs a resolution of the board. Enter its number, day and body.</source>
        <translation>目的外の取り崩しには理事会等の決議が必要です。決議番号・決議日・決議機関を入力してください。</translation>
    </message>
    <message>
        <source>The drawdown was executed before it was resolved. Correct the days, or enter it as an emergency, which is ratified later.</source>
        <translation>決議より前に執行されています。日付を直すか、後日追認する緊急の取り崩しとして入力してください。</translation>
    </message>
    <message>
        <source>A ratification belongs to an emergency drawdown, has a day, and is not older than the drawdown. Correct the basis or the day.</source>
        <translation>追認は緊急の取り崩しに対して、取り崩し以後の日付で行います。目的区分か追認日を直してください。</translation>
    </message>
    <message>
        <source>Voucher “%2” of %1 is in the fund&apos;s ledger already. It counts once.</source>
        <translation>%1の伝票「%2」は既にこの積立金の台帳にあります。二重には計上できません。</translation>
    </message>
    <message>
        <source>With this entry the fund&apos;s amounts would add up to more than 9,007,199,254,740,992 yen. Check for an amount in a wrong unit.</source>
        <translation>この明細で積立金の金額の合計が9,007,199,254,740,992円を超えます。金額の単位を確かめてください。</translation>
    </message>
    <message>
        <source>%3 yen are more than the approved %4 yen.</source>
        <translation>執行額%3円は承認額%4円を超えています。</translation>
    </message>
    <message>
        <source>With this drawdown the balance falls below the floor of %5 yen.</source>
        <translation>この取り崩しで残高が下限額%5円を下回ります。</translation>
    </message>
    <message>
        <source>With this entry the balance rises above the ceiling of %6 yen.</source>
        <translation>この明細で残高が上限額%6円を上回ります。</translation>
    </message>
    <message>
        <source>Enter a reason to record it all the same; it will be flagged.</source>
        <translation>それでも記録するには理由を入力してください（要確認として表示されます）。</translation>
    </message>
    <message>
        <source>more than approved</source>
        <translation>承認額超過</translation>
    </message>
    <message>
        <source>to be ratified</source>
        <translation>追認待ち</translation>
    </message>
    <message>
        <source>resolution missing</source>
        <translation>決議未入力</translation>
    </message>
    <message>
        <source>Amounts must be 0 or more, the yield 0 % to 20 %, the years 1 to 30. Correct them.</source>
        <translation>金額は0以上、運用利回りは0～20％、年数は1～30です。直してください。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The target is not entered.</source>
        <translation>目標が未入力です。</translation>
    </message>
    <message>
        <source>The actual is not entered.</source>
        <translation>実績が未入力です。</translation>
    </message>
    <message>
        <source>The base year&apos;s value is not entered.</source>
        <translation>基準年の値が未入力です。</translation>
    </message>
    <message>
        <source>The target is 0: nothing can be measured against it.</source>
        <translation>目標が0のため、達成率を測れません。</translation>
    </message>
    <message>
        <source>The base year&apos;s value is 0: no change can be measured against it.</source>
        <translation>基準年の値が0のため、増減を測れません。</translation>
    </message>
    <message>
        <source>The count below the line is 0: it has no share.</source>
        <translation>分母が0のため、割合を求められません。</translation>
    </message>
    <message>
        <source>Described in words: grade it by hand.</source>
        <translation>定性目標です。人の判断で評価してください。</translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation>まだ期日が来ていません。</translation>
    </message>
    <message>
        <source>No past year shows how the year runs.</source>
        <translation>過去の年度の実績がなく、進み方が分かりません。</translation>
    </message>
    <message>
        <source>Not a count that grows through the year: it has no pace.</source>
        <translation>年度を通じて積み上がる値ではないため、進捗は測りません。</translation>
    </message>
    <message>
        <source>Below 0: the figure moved away from its target.</source>
        <translation>0未満：目標から遠ざかっています。</translation>
    </message>
    <message>
        <source>The round is no longer in the file. Nothing was changed.</source>
        <translation>その評価回はファイルにありません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is no longer in the file. Nothing was changed.</source>
        <translation>「%1」はファイルにもうありません。何も変更していません。</translation>
    </message>
    <message>
        <source>The item of a sheet is not in %1. Nothing was changed.</source>
        <translation>評価シートの事項が%1にありません。何も変更していません。</translation>
    </message>
    <message>
        <source>FY%1 is reviewed by another period already. Nothing was changed. Remove its rounds first.</source>
        <translation>%1年度には別の期間の評価回があります。何も変更していません。先にその評価回を削除してください。</translation>
    </message>
    <message>
        <source>Something has been written in %1 already. Nothing was changed.</source>
        <translation>%1にはすでに記入があります。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not closed. Nothing was changed.</source>
        <translation>%1は締められていません。何も変更していません。</translation>
    </message>
    <message>
        <source>Reopening a round needs a reason. Nothing was changed.</source>
        <translation>評価回の締めの解除には理由が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>Sheets of %1 have the grade %2, which the scale would lose. Nothing was changed.</source>
        <translation>%1の評価シートに評価「%2」があり、この基準から除くことはできません。何も変更していません。</translation>
    </message>
    <message>
        <source>A round uses this scale, or it is the last one. Nothing was changed.</source>
        <translation>この評価基準は評価回で使われているか、最後の1つです。何も変更していません。</translation>
    </message>
    <message>
        <source>A decision needs its words and the day of the meeting. Nothing was changed.</source>
        <translation>決定事項には内容と会議の日付が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>The decision would be done before it was made. Nothing was changed.</source>
        <translation>完了日が決定日より前です。何も変更していません。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全事項</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>年1回</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>半期ごと</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>%1, first half</source>
        <translation>%1 上期</translation>
    </message>
    <message>
        <source>%1, second half</source>
        <translation>%1 下期</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <translation>%1 第%2四半期</translation>
    </message>
    <message>
        <source>A scale needs a name and at least two grades. Nothing was changed.</source>
        <translation>評価基準には名称と2つ以上の評価が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>Each grade of a scale needs a name of its own. Nothing was changed.</source>
        <translation>評価基準の各評価には、重複しない名称が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>The bounds of a scale go down from the best grade and end at 0 or above. “%1” does not. Nothing was changed.</source>
        <translation>評価基準の下限は、上の評価から順に小さくなり、0以上でなければなりません。「%1」がそうなっていません。何も変更していません。</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>拡充</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Rethink</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Abolish</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善策</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>次の目標</translation>
    </message>
    <message>
        <source>Actuals</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>今後の方向性</translation>
    </message>
    <message>
        <source>“%1”: the scale “%2” has no grade %3. Nothing was changed.</source>
        <translation>「%1」：評価基準「%2」に評価「%3」はありません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1”: the grade %2 (%3) differs from the one before it (%4) and needs a reason. Nothing was changed.</source>
        <translation>「%1」：%3評価の「%2」は前の評価（%4）と異なるため、理由が必要です。何も変更していません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 is closed. Nothing was changed. Reopen the round with a reason first.</source>
        <translation>%1は締められています。何も変更していません。先に理由を記して締めを解除してください。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>second</source>
        <translation>二次</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>委員会</translation>
    </message>
    <message>
        <source>P  Not begun</source>
        <translation>P 未着手</translation>
    </message>
    <message>
        <source>D  Under way</source>
        <translation>D 実施中</translation>
    </message>
    <message>
        <source>C  To be graded</source>
        <translation>C 評価待ち</translation>
    </message>
    <message>
        <source>A  Graded, with direction</source>
        <translation>A 評価・方向性あり</translation>
    </message>
    <message>
        <source>Done or stopped</source>
        <translation>完了・中止</translation>
    </message>
    <message>
        <source>%1 % down on %2 (%3)</source>
        <translation>%2（%3）比 %1 %減</translation>
    </message>
    <message>
        <source>%1 % up on %2 (%3)</source>
        <translation>%2（%3）比 %1 %増</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 or fewer</source>
        <translation>%1以下</translation>
    </message>
    <message>
        <source>%1 over the plan&apos;s term</source>
        <translation>%1（計画期間累計）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2に対する割合）</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>to be carried out</source>
        <translation>実施する</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>%1 (prov.)</source>
        <translation>%1（速）</translation>
    </message>
    <message>
        <source>Joint branch projects</source>
        <translation>支部連携事業</translation>
    </message>
    <message>
        <source>The value at the beginning is not entered: it has no pace.</source>
        <translation>期首の値が未入力のため、進捗は測りません。</translation>
    </message>
    <message>
        <source>Status not entered</source>
        <translation>状況未入力</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a grade and how many items have it</comment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>not graded %1</source>
        <translation>未評価 %1件</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Aim</source>
        <translation>ねらい</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>Review sheets</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Issued packs</source>
        <translation>発行済み資料</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>%1加入</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>%1退会</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>You have no named export “%1” in this file, nor any other. Make one by File &gt; Export.</source>
        <translation>このファイルに名前付きの書き出し「%1」はなく、ほかにもありません。「ファイル」→「書き出し」で作ってください。</translation>
    </message>
    <message>
        <source>You have no named export “%1” in this file. There are: %2.</source>
        <translation>このファイルに名前付きの書き出し「%1」はありません。あるのは次のとおりです：%2。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>%1 business plan: figures of the progress report</source>
        <translation>%1事業計画 進捗報告 数値表</translation>
    </message>
    <message>
        <source>Way to the target</source>
        <translation>目標への歩み</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>入会・退会</translation>
    </message>
    <message>
        <source>Course of the reserve</source>
        <translation>積立金の推移</translation>
    </message>
    <message>
        <source>What lies in the file goes out as CSV, not as a workbook. Nothing was written. Choose a name that ends in .csv.</source>
        <translation>ファイルに入っているデータはCSVで書き出します。Excelブックにはできません。何も書き出していません。末尾が .csv の名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” has more rows or columns than a workbook can hold. Nothing was written. Export it as CSV, or fewer rows.</source>
        <translation>「%1」はExcelブックに入る行数または列数を超えています。何も書き出していません。CSVにするか、行を絞ってください。</translation>
    </message>
    <message>
        <source>A workbook cannot hold the text that begins “%1”. Nothing was written. Shorten it, or export the table as CSV.</source>
        <translation>「%1」で始まる文はExcelブックの1つのセルに入りません。何も書き出していません。短くするか、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>The workbook could not be made, and nothing was written. Check that the folder for temporary files has space left and try again.</source>
        <translation>Excelブックを作れませんでした。何も書き出していません。一時ファイル用のフォルダーに空きがあるか確かめて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>There are %1 months of history; this method needs %2 more.</source>
        <translation>記録が%1か月分しかありません。この方法にはあと%2か月分が必要です。</translation>
    </message>
    <message>
        <source>No forecast can be fitted to this series.</source>
        <translation>この系列からは予測を作れません。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The backup could not be written. Check that the folder exists and has space left.</source>
        <translation>バックアップを書き込めませんでした。保存先のフォルダーと空き容量を確認してください。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻せる操作はありません。</translation>
    </message>
    <message>
        <source>This step can no longer be taken back, because what it changed has been changed again. Nothing was changed.</source>
        <translation>その後に変更されているため、この操作は元に戻せません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Nothing was changed.</source>
        <translation>「%1」は閲覧のみで開いています。何も変更していません。</translation>
    </message>
    <message>
        <source>The row is no longer there. Nothing was changed.</source>
        <translation>対象の行がなくなっています。何も変更していません。</translation>
    </message>
    <message>
        <source>The change log was altered outside the program at entry %1 (%2, %3). Restore a backup from before that time.</source>
        <translation>変更履歴の%1番（%2、%3）が本プログラム以外で書き換えられています。それより前のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. Restore a backup.</source>
        <translation>「%1」は壊れています。何も変更していません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” is as it was before. Make room and try again.</source>
        <translation>ディスクに空きがありません。「%1」は元のままです。空きを作ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is busy in another window. Try again in a moment.</source>
        <translation>「%1」は別のウィンドウで使用中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>This contradicts what “%1” already holds. Nothing was changed.</source>
        <translation>「%1」の登録内容と矛盾します。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was changed. Check the disk and try again.</source>
        <translation>「%1」を読み書きできませんでした。何も変更していません。ディスクを確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left alone. Choose another name.</source>
        <translation>「%1」は既にあるため、そのままにしました。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“%1” has an older format and must be opened once for writing before it can be read.</source>
        <translation>「%1」は古い形式です。一度、編集できる状態で開いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written safely in this folder. Copy it to a local disk and open it there.</source>
        <translation>このフォルダーでは「%1」を安全に書き込めません。パソコン内のディスクにコピーして開いてください。</translation>
    </message>
    <message>
        <source>This installation mixes two versions of SQLite and could harm files. Install the program again.</source>
        <translation>二つの版のSQLiteが混在しており、ファイルを壊すおそれがあります。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the name and the folder.</source>
        <translation>「%1」が見つかりません。ファイル名とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check that you may open it.</source>
        <translation>「%1」を読み込めません。開く権限があるか確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a Shirube file. Nothing was changed. Choose a file that ends in .shirube.</source>
        <translation>「%1」はしるべのファイルではありません。何も変更していません。.shirubeで終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is cut short. Nothing was changed. Restore a backup.</source>
        <translation>「%1」は途中で切れています。何も変更していません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. Nothing was changed. Choose a file that ends in .shirube.</source>
        <translation>「%1」は別のプログラムのファイルです。何も変更していません。.shirubeで終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that may not be written to. It can be opened for reading; to change it, copy it elsewhere.</source>
        <translation>「%1」は書き込めないフォルダーにあります。閲覧はできます。変更するには別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” could not be brought to this version and is as it was before. Check the space left on the disk and try again.</source>
        <translation>「%1」をこの版の形式に変換できませんでした。ファイルは元のままです。ディスクの空きを確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Shirube (file format %2, this program knows up to %3). Nothing was changed. Update the program.</source>
        <translation>「%1」は新しい版のしるべで作られています（形式%2、この版が扱えるのは%3まで）。何も変更していません。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written and is as it was before. Check that the folder exists, may be written to and has space left.</source>
        <translation>「%1」に書き込めませんでした。ファイルは元のままです。フォルダーの有無、書き込みの権限、空き容量を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is in use by %2 (%3) since %4. It can be opened for reading meanwhile.</source>
        <translation>「%1」は%2さん（%3）が%4から使用中です。使用が終わるまでは閲覧のみで開けます。</translation>
    </message>
    <message>
        <source>“%1” is a Shirube file and was left alone. Choose another name for the output.</source>
        <translation>「%1」はしるべのファイルのため、そのままにしました。出力先には別の名前を指定してください。</translation>
    </message>
    <message>
        <source>An import into “%1” was interrupted. Open the file once where it can be written, so that it returns to the state before.</source>
        <translation>「%1」への取り込みが途中で止まっています。取り込み前の状態に戻すため、書き込みできる場所で一度開いてください。</translation>
    </message>
    <message>
        <source>A scenario needs a name of 1 to 80 characters. Enter one.</source>
        <translation>試算には1～80文字の名称が必要です。入力してください。</translation>
    </message>
    <message>
        <source>This scenario is no longer there.</source>
        <translation>この試算は既にありません。</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already. Choose another name.</source>
        <translation>試算「%1」は既にあります。別の名称にしてください。</translation>
    </message>
    <message>
        <source>The state of that day cannot be rebuilt: what was changed on %1 (“%2”) lies in the file in another form than the change log knows. Choose a later day.</source>
        <translation>その日の状態は復元できません。%1 に変更されたもの（「%2」）が、変更履歴と違う形でファイルに入っています。もっと後の日を選んでください。</translation>
    </message>
    <message>
        <source>The file was made on %1, so nothing was known in it before. Choose a later day.</source>
        <translation>このファイルは %1 に作成されたため、それより前の状態はありません。もっと後の日を選んでください。</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which is not as Shirube makes it, and was not opened. Nothing was changed. Restore a backup.</source>
        <translation>「%1」には、しるべが作るものとは異なる「%2」が含まれているため、開きませんでした。何も変更していません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” lacks “%2” and was not opened. Nothing was changed. Restore a backup.</source>
        <translation>「%1」には「%2」がないため、開きませんでした。何も変更していません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: in %2, “%3” is no day, month or year. Nothing was changed. Restore a backup.</source>
        <translation>「%1」は破損しています。%2の「%3」は、日付・年月・年度ではありません。何も変更していません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>If nobody has it open on that computer any more, delete “%1” beside it.</source>
        <translation>そのパソコンで誰も開いていない場合は、同じフォルダーの「%1」を削除してください。</translation>
    </message>
    <message>
        <source>That step is no longer on the list: it has been taken back or done again meanwhile. Nothing was changed. Look at the list anew.</source>
        <translation>その操作は一覧にありません。その間に取り消し、またはやり直しがされています。何も変更していません。一覧を見直してください。</translation>
    </message>
    <message>
        <source>%1 steps are done; the next one is not: %2</source>
        <translation>%1件まで済みましたが、次の操作はできませんでした。%2</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: “%1”. Check that the disk is there and can be written to.</source>
        <translation>バックアップ用のフォルダーを作れません：「%1」。ディスクが接続されていて書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is not a Shirube file, although its name says so. Nothing was changed. Choose another file; if this one was made by Shirube, restore a backup of it.</source>
        <translation>「%1」は、名前の終わりは.shirubeですが、中身はしるべのファイルではありません。何も変更していません。別のファイルを選んでください。しるべで作ったファイルだったときは、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” is write-protected. It can be opened for reading; to change it, remove the protection from the file and open it again, or save a copy by File &gt; Back up and open that.</source>
        <translation>「%1」は書き込み禁止（読み取り専用）のファイルです。閲覧はできます。変更するには、ファイルの書き込み禁止を外して開き直すか、「ファイル」→「バックアップ…」で写しを保存し、その写しを開いてください。</translation>
    </message>
    <message>
        <source>“%1” was renamed, moved or deleted while it was open. Nothing was changed. Put it back under its old name in “%2” and try again; if it is gone, save what is still open by File &gt; Back up.</source>
        <translation>「%1」は開いている間に名前の変更、移動または削除をされました。何も変更していません。元の名前で「%2」に戻してからやり直してください。見つからない場合は、「ファイル」→「バックアップ」で、開いている内容を保存してください。</translation>
    </message>
    <message>
        <source>Another file has taken the place of “%1” while it was open. Nothing was changed. Save what is still open by File &gt; Back up, or put the old file back and try again.</source>
        <translation>「%1」は開いている間に別のファイルに置き換えられました。何も変更していません。「ファイル」→「バックアップ」で開いている内容を保存するか、元のファイルを戻してからやり直してください。</translation>
    </message>
</context>
<context>
    <name>TableCsv</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ThemeCode</name>
    <message>
        <source>Mission %1</source>
        <translation>ミッション%1</translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation>ビジョン%1</translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>挑戦%1</translation>
    </message>
    <message>
        <source>Pillar %1</source>
        <translation>柱%1</translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation>指針%1</translation>
    </message>
    <message>
        <source>Emergency %1</source>
        <translation>緊急%1</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>掲示板%1</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Restore the newest backup in which this is sound.</source>
        <translation>ここに問題のない最新のバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>ファイルが壊れています。</translation>
    </message>
    <message>
        <source>Every page and index was read.</source>
        <translation>すべてのページと索引を読めました。</translation>
    </message>
    <message>
        <source>Every row finds the rows it refers to.</source>
        <translation>どの行も参照先の行があります。</translation>
    </message>
    <message>
        <source>%1 (%2 rows, without “%3”)</source>
        <translation>%1（%2行。参照先の「%3」がありません）</translation>
    </message>
    <message>
        <source>%1 entries, each as it was written.</source>
        <translation>%1件。どれも記録された時のままです。</translation>
    </message>
    <message>
        <source>The month-end figures are those of the ledger.</source>
        <translation>月末の集計は会員台帳のとおりです。</translation>
    </message>
    <message>
        <source>%1 month-end figures differ from a recount of the ledger.</source>
        <translation>月末の集計のうち%1件が、会員台帳の数え直しと違います。</translation>
    </message>
    <message>
        <source>Restore a backup and import again.</source>
        <translation>バックアップから復元して、取り込み直してください。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
    <message>
        <source>There are no members yet.</source>
        <translation>まだ会員のデータがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 months add up.</source>
        <translation>%1か月とも期首・増減・期末が合います。</translation>
    </message>
    <message>
        <source>Look at Members, Find a member: rows of these months contradict each other (a leave without a join, for example). Correct them there.</source>
        <translation>「会員」の会員検索で確かめてください。この月の行に食い違い（入会のない退会など）があります。そこで訂正できます。</translation>
    </message>
    <message>
        <source>%1 packs, each as it was issued.</source>
        <translation>%1件。どれも発行した時のままです。</translation>
    </message>
    <message>
        <source>The ledger still says what was closed.</source>
        <translation>締めた時の数値と会員台帳は同じです。</translation>
    </message>
    <message>
        <source>These months were corrected after they were closed; reports show the corrections beside them.</source>
        <translation>締めた後に訂正された月です。報告書には訂正が併記されます。</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>ファイルの構造</translation>
    </message>
    <message>
        <source>References between rows</source>
        <translation>行どうしの参照</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Month-end figures against a recount</source>
        <translation>月末の集計と数え直し</translation>
    </message>
    <message>
        <source>Members: opening and flows against closing</source>
        <translation>会員数：期首・増減と月末</translation>
    </message>
    <message>
        <source>Issued packs</source>
        <translation>発行済み資料</translation>
    </message>
    <message>
        <source>Closed months against the ledger</source>
        <translation>締め月と会員台帳</translation>
    </message>
    <message>
        <source>● Sound</source>
        <translation>● 問題なし</translation>
    </message>
    <message>
        <source>― To know</source>
        <translation>― 参考</translation>
    </message>
    <message>
        <source>▲ Look at this</source>
        <translation>▲ 要確認</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation>点検を中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>データ点検</translation>
    </message>
    <message>
        <source>What</source>
        <translation>点検内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対応</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Closed down</source>
        <translation>廃業</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Bankrupt</source>
        <translation>倒産</translation>
    </message>
    <message>
        <source>Moved out of the wards</source>
        <translation>区外移転</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Representative died</source>
        <translation>代表者死亡</translation>
    </message>
    <message>
        <source>Cutting costs</source>
        <translation>経費節減</translation>
    </message>
    <message>
        <source>Change of fees</source>
        <translation>会費改定</translation>
    </message>
    <message>
        <source>Sees no benefit</source>
        <translation>メリットなし</translation>
    </message>
    <message>
        <source>Double entry cleared</source>
        <translation>重複整理</translation>
    </message>
    <message>
        <source>Fees not paid</source>
        <translation>未納整理</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>除名</translation>
    </message>
    <message>
        <source>No longer eligible</source>
        <translation>資格喪失</translation>
    </message>
    <message>
        <source>Not to be found</source>
        <translation>所在不明</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Business advice and loans</source>
        <translation>経営相談・融資</translation>
    </message>
    <message>
        <source>Seminars and examinations</source>
        <translation>セミナー・検定</translation>
    </message>
    <message>
        <source>Mutual aid</source>
        <translation>共済</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大企業</translation>
    </message>
    <message>
        <source>Mid-sized</source>
        <translation>中堅</translation>
    </message>
    <message>
        <source>Small and medium</source>
        <translation>中小</translation>
    </message>
    <message>
        <source>Very small</source>
        <translation>小規模</translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>担当者・代表者交代</translation>
    </message>
    <message>
        <source>Council referral</source>
        <translation>議員・役員紹介</translation>
    </message>
    <message>
        <source>Member referral</source>
        <translation>会員紹介</translation>
    </message>
    <message>
        <source>Staff recruiting</source>
        <translation>職員勧誘</translation>
    </message>
    <message>
        <source>Chamber events</source>
        <translation>部会・委員会・支部事業</translation>
    </message>
    <message>
        <source>Financial institutions</source>
        <translation>金融機関</translation>
    </message>
    <message>
        <source>Services not used</source>
        <translation>未利用</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>再入会</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>異動</translation>
    </message>
    <message>
        <source>Standard (A–E)</source>
        <translation>標準 (A-E)</translation>
    </message>
    <message>
        <source>Far above target</source>
        <translation>目標を大きく上回る</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>Mostly achieved</source>
        <translation>おおむね達成</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>一部達成</translation>
    </message>
    <message>
        <source>Somewhat short</source>
        <translation>やや不十分</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>不十分</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Three steps (on track, slightly behind, behind)</source>
        <translation>3段階 (順調・やや遅れ・遅れ)</translation>
    </message>
    <message>
        <source>Seven steps</source>
        <translation>7段階</translation>
    </message>
    <message>
        <source>Progress signs (F, S, A, B, C, X, Y, Z)</source>
        <translation>進捗記号 (F・S・A・B・C・X・Y・Z)</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>順調</translation>
    </message>
    <message>
        <source>Slightly behind</source>
        <translation>やや遅れ</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>100 % or more</source>
        <translation>100%以上</translation>
    </message>
    <message>
        <source>90 % or more</source>
        <translation>90%以上</translation>
    </message>
    <message>
        <source>80 % or more</source>
        <translation>80%以上</translation>
    </message>
    <message>
        <source>70 % or more</source>
        <translation>70%以上</translation>
    </message>
    <message>
        <source>60 % or more</source>
        <translation>60%以上</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50%以上</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>50%未満</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Above plan</source>
        <translation>計画を上回る</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>改善が必要</translation>
    </message>
    <message>
        <source>Needs much work</source>
        <translation>大幅な改善が必要</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Hard to judge</source>
        <translation>判断困難</translation>
    </message>
    <message>
        <source>Reserve fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Sample.csv</source>
        <translation>見本.csv</translation>
    </message>
</context>
<context>
    <name>YenText</name>
    <message>
        <source>“%1” is not understood as an amount: %2</source>
        <translation>「%1」を金額として読み取れません：%2</translation>
    </message>
    <message>
        <source>it is beyond 9,007,199,254,740,992 yen.</source>
        <translation>9,007,199,254,740,992円を超えています。</translation>
    </message>
    <message>
        <source>it is not a whole number of yen.</source>
        <translation>1円未満の端数があります。</translation>
    </message>
    <message>
        <source>amounts are entered without a sign or brackets.</source>
        <translation>金額は符号や括弧なしで入力します。</translation>
    </message>
    <message>
        <source>千 alone may mean 千円 or 千万円. Write which.</source>
        <translation>「千」だけでは千円か千万円か分かりません。どちらかを書いてください。</translation>
    </message>
    <message>
        <source>write whole yen, for example 750,000,000.</source>
        <translation>750,000,000や7.5億円のように、円単位で割り切れる額を書いてください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::AccountsView</name>
    <message>
        <source>Compare with a CSV of the accounts…</source>
        <translation>会計のCSVと照合…</translation>
    </message>
    <message>
        <source>Ledger against accounts</source>
        <translation>台帳と会計の照合</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>The file needs the columns 日付 and 増加額, 減少額 (or 入金, 出金; 借方, 貸方; or one signed 金額); 伝票番号 and 摘要 help to find what belongs together.</source>
        <translation>ファイルには「日付」と「増加額」「減少額」（「入金」「出金」、「借方」「貸方」、または符号付きの「金額」でも可）の列が必要です。「伝票番号」「摘要」があると対応する行を見つけやすくなります。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>▲ %1 rows could not be read; the first is line %2: %3</source>
        <translation>▲ %1行を読み取れませんでした。最初は%2行目：%3</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ActivityLog</name>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動記録</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実施内容</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>実施した内容</translation>
    </message>
    <message>
        <source>Save the new item first; then what is done for it can be noted.</source>
        <translation>先に新しい事項を保存すると、活動を記録できます。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>記入者</translation>
    </message>
    <message>
        <source>What is done for the item, day by day. Enter a day and what was done, then choose “Note it”.</source>
        <translation>事項について実施した内容を日付ごとに残します。日付と内容を入力し、「記録する」を選んでください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ActualField</name>
    <message>
        <source>“%1” cannot be read as a number; write for example 1,234.5.</source>
        <translation>「%1」は数値として読み取れません。1,234.5 のように入力してください。</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>reached on</source>
        <translation>達成日</translation>
    </message>
    <message>
        <source>%1: out of</source>
        <translation>%1: 母数</translation>
    </message>
    <message>
        <source>out of</source>
        <translation>母数</translation>
    </message>
    <message>
        <source>%1: final</source>
        <translation>%1: 確定</translation>
    </message>
    <message>
        <source>Final; otherwise provisional</source>
        <translation>確定値（印がなければ速報値）</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2021-04-01 or R3.4.1.</source>
        <translation>「%1」は日付として読み取れません。2021-04-01 または R3.4.1 の形で入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ArchiveView</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFに保存…</translation>
    </message>
    <message>
        <source>Corrected edition…</source>
        <translation>差替版…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取下げ…</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>すべて検証</translation>
    </message>
    <message>
        <source>Choose two packs; of a corrected edition alone: with the one that it replaces.</source>
        <translation>2件を選んでください。差替版を1件選ぶと、差替前の版と比べます。</translation>
    </message>
    <message>
        <source>Issued packs</source>
        <translation>発行済み資料</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>資料番号</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準月</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No pack has been issued yet. Make one and choose “Issue”: from then on it stays here as it was.</source>
        <translation>発行した資料はまだありません。資料を作り「発行」を選ぶと、そのままここに残ります。</translation>
    </message>
    <message>
        <source>An issued pack never changes. Undoing or withdrawing an issue takes it out of force; it stays here, for copies of it may lie about.</source>
        <translation>発行した資料は変わりません。発行を取り消すか取り下げると無効になりますが、写しが出回っているかもしれないため、ここに残ります。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>次へ…</translation>
    </message>
    <message>
        <source>%1 will be made again of the figures as they are now. Before it is issued, every figure that is printed otherwise is shown.</source>
        <translation>「%1」を今の数値で作り直します。発行する前に、前の版と異なる数値をすべて示します。</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なるもの</translation>
    </message>
    <message>
        <source>%1 and %2 print the same figures.</source>
        <translation>%1と %2の数値は同じです。</translation>
    </message>
    <message>
        <source>%1 things are printed otherwise in %3 than in %2.</source>
        <translation>%2と %3では%1件が異なります。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>%1, %2, will be out of force. It stays in the archive, marked with the reason.</source>
        <translation>「%1」%2を無効にします。理由を付けて一覧に残ります。</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>取下げの理由</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>All %1 issued packs are byte for byte as they were issued.</source>
        <translation>発行済み資料%1件は、すべて発行時のまま（1バイトも違わない）です。</translation>
    </message>
    <message>
        <source>Corrected edition</source>
        <translation>差替版</translation>
    </message>
    <message>
        <source>Withdraw a pack</source>
        <translation>資料の取下げ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not entered yet</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::AuditView</name>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Search in all columns (Ctrl+F)</source>
        <translation>すべての列を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>すべての列を検索</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Making of the file</source>
        <translation>ファイルの作成</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing found. Choose all days and everybody, or fewer characters.</source>
        <translation>見つかりません。全期間・全員にするか、文字を減らしてください。</translation>
    </message>
    <message>
        <source>The log is being verified…</source>
        <translation>変更履歴を検証しています…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>%1 of the log&apos;s %2 actions (%3 rows of this table). %4</source>
        <translation>変更履歴の全%2操作のうち%1操作（表の%3行）。%4</translation>
    </message>
    <message>
        <source>● The log is whole: each of its %1 actions is as it was written.</source>
        <translation>● 変更履歴は完全です。全%1操作の記録はどれも記録された時のままです。</translation>
    </message>
    <message>
        <source>The newest %1 of the log&apos;s %2 actions (%3 rows of this table) are shown and exported. “Show more” goes on with “%4” (%5 rows).</source>
        <translation>変更履歴の全%2操作のうち、新しい%1操作（表の%3行）を表示しています（書き出しも同じです）。「さらに表示」を押すと「%4」（%5行）から続けて表示します。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BackupsView</name>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>No backup is kept yet: the first one is made after the next change.</source>
        <translation>バックアップはまだありません。最初の1件は次の変更の後に作られます。</translation>
    </message>
    <message>
        <source>Kept in “%1”: every half hour of two days, the last of each day for 30 days, the last of each month for a year; each was checked when it was made.</source>
        <translation>「%1」に保存しています。2日間は30分ごと、30日間は各日の最後、1年間は各月の最後のものです。どれも作成時に検証済みです。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BoardColumn</name>
    <message>
        <source>%1, %2, grade %3</source>
        <translation>%1、%2、評価 %3</translation>
    </message>
    <message>
        <source>Items stand here once their sheets are submitted in the PDCA review.</source>
        <translation>PDCAレビューで評価シートを提出した事項が入ります。</translation>
    </message>
    <message>
        <source>Items stand here once they are graded and given a direction in the PDCA review.</source>
        <translation>PDCAレビューで評価と方向性を決めた事項が入ります。</translation>
    </message>
    <message>
        <source>Drag items here, or choose one and press Ctrl+← or Ctrl+→.</source>
        <translation>事項をここへドラッグするか、選んでCtrl+←・Ctrl+→で移してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BoardView</name>
    <message>
        <source>no review round yet: C and A stay empty</source>
        <translation>評価回がまだないため、CとAは空です</translation>
    </message>
    <message>
        <source>There is no status to move to. C and A follow from the item&apos;s sheet in the PDCA review.</source>
        <translation>この先に移せる状況はありません。CとAは、PDCAレビューの評価シートによって決まります。</translation>
    </message>
    <message>
        <source>C and A follow from the item&apos;s sheet: submit and grade it in the PDCA review.</source>
        <translation>CとAは評価シートによって決まります。PDCAレビューで提出・評価してください。</translation>
    </message>
    <message>
        <source>Items by stage of the cycle</source>
        <translation>PDCAの段階別の事項</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
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
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>A status that is entered is known. Undo takes it back.</source>
        <translation>入力した状況を未入力には戻せません。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BranchCompareView</name>
    <message>
        <source>Branches compared</source>
        <translation>支部の比較</translation>
    </message>
    <message>
        <source>Members over the fiscal year</source>
        <translation>年度内の会員数の推移</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>支部%1</translation>
    </message>
    <message>
        <source>Opening = 100</source>
        <translation>期首=100</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Scale of the chart</source>
        <translation>図の目盛り</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Choose two different branches.</source>
        <translation>異なる2つの支部を選んでください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BranchGoalsView</name>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Type own targets and notes into the table, or paste a block.</source>
        <translation>支部の目標とメモは表に直接入力するか、範囲を貼り付けてください。</translation>
    </message>
    <message>
        <source>unit: companies, members as of %1</source>
        <translation>単位：社、会員数は%1現在</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BranchMapView</name>
    <message>
        <source>Open the branch</source>
        <translation>支部を開く</translation>
    </message>
    <message>
        <source>Wards</source>
        <translation>23区</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Double-click or Enter opens the branch.</source>
        <translation>ダブルクリックかEnterで支部を開きます。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Wards: %1</source>
        <translation>23区の%1</translation>
    </message>
    <message>
        <source>Ranking: %1</source>
        <translation>%1の順位</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BranchPanelsView</name>
    <message>
        <source>Every branch on one scale</source>
        <translation>全支部を同じ目盛りで</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1現在</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BranchView</name>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>Net growth (FY)</source>
        <translation>純増（年度）</translation>
    </message>
    <message>
        <source>Joins needed a month</source>
        <translation>月あたり必要入会数</translation>
    </message>
    <message>
        <source>Retention (cohort)</source>
        <translation>継続率（コホート）</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Members against the target</source>
        <translation>会員数と目標</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>◀ Previous</source>
        <translation>◀ 前の支部</translation>
    </message>
    <message>
        <source>Next ▶</source>
        <translation>次の支部 ▶</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>whole %1</source>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>期首 %1</translation>
    </message>
    <message>
        <source>Joined, rejoined %1</source>
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
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>leave rate %1</source>
        <translation>退会率 %1</translation>
    </message>
    <message>
        <source>mean achievement %1</source>
        <translation>平均達成率 %1</translation>
    </message>
    <message>
        <source>no review round yet</source>
        <translation>評価回なし</translation>
    </message>
    <message>
        <source>(Target − members + leaves expected until its day) ÷ months left; leaves as in the last twelve months</source>
        <translation>(目標 − 会員数 + 期日までに見込む退会) ÷ 残り月数。退会は直近12か月と同じとします</translation>
    </message>
    <message>
        <source>unit: companies</source>
        <translation>単位：社</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>to the target</source>
        <translation>目標まで</translation>
    </message>
    <message>
        <source>net growth %1 · transfers %2</source>
        <translation>純増 %1・異動 %2</translation>
    </message>
    <message>
        <source>▲ difference %1</source>
        <translation>▲差異 %1</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>Items: %1, each counted once in the chamber&apos;s totals</source>
        <translation>%1件（全体では、支部の数によらず1事業を1件と数えます）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BranchesPage</name>
    <message>
        <source>Branches</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Questions about branches</source>
        <translation>支部についての問い</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>One branch</source>
        <translation>支部の詳細</translation>
    </message>
    <message>
        <source>On one scale</source>
        <translation>支部別の小グラフ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Joint blocks</source>
        <translation>連携ブロック</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標シート</translation>
    </message>
    <message>
        <source>This file has no branches yet.
Enter them in “Structure” on the page “Priority items”, or make a new file with the shipped plan, which brings the 23 branches with it.</source>
        <translation>このファイルにはまだ支部がありません。
「重点取り組み」の「計画の構成」で入力するか、付属の計画で新しいファイルを作成すると23支部が登録されます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BreakdownView</name>
    <message>
        <source>By branch</source>
        <translation>支部別</translation>
    </message>
    <message>
        <source>By division</source>
        <translation>部会別</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>規模別</translation>
    </message>
    <message>
        <source>Reasons for leaving</source>
        <translation>退会理由</translation>
    </message>
    <message>
        <source>Channels of joining</source>
        <translation>入会経路</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>内訳の区分</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>Whole chamber</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Double-click a figure for the lines of the ledger or the members behind it.</source>
        <translation>数字をダブルクリックすると、もとになった台帳の行や会員の一覧を表示します。</translation>
    </message>
    <message>
        <source>Reading the members…</source>
        <translation>会員を読み込んでいます…</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>一覧を編集…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::BridgeView</name>
    <message>
        <source>From planned to effective</source>
        <translation>計画から実質まで</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>取り崩し</translation>
    </message>
    <message>
        <source>All drawdowns of the year</source>
        <translation>年度の取り崩し全体</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>There is no drawdown yet. Enter one on the ledger.</source>
        <translation>取り崩しはまだありません。「台帳」で入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::CampaignCard</name>
    <message>
        <source>Campaigns</source>
        <translation>会員増強活動</translation>
    </message>
    <message>
        <source>Add what was done to win members; its cost per member still there after a year follows.</source>
        <translation>会員増強の取り組みを登録すると、1年後も在籍する会員1社あたりの費用が分かります。</translation>
    </message>
    <message>
        <source>Add campaign…</source>
        <translation>活動を追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Delete the campaign</source>
        <translation>会員増強活動の削除</translation>
    </message>
    <message>
        <source>Delete the campaign “%1”?
Undo brings it back.</source>
        <translation>会員増強活動「%1」を削除しますか。
「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>shirube::ui::CampaignDialog</name>
    <message>
        <source>Change the campaign</source>
        <translation>会員増強活動の変更</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>会員増強活動の追加</translation>
    </message>
    <message>
        <source>all joins of its days</source>
        <translation>期間中のすべての入会</translation>
    </message>
    <message>
        <source>Join channel</source>
        <translation>入会経路</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Cost (yen)</source>
        <translation>費用（円）</translation>
    </message>
    <message>
        <source>“%1” is not an amount of whole yen; write for example 3,000,000.</source>
        <translation>「%1」は円単位の金額として読めません。3,000,000 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::Card</name>
    <message>
        <source>More about %1</source>
        <translation>%1のその他の操作</translation>
    </message>
</context>
<context>
    <name>shirube::ui::CellCommands</name>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>貼り付け…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下へコピー</translation>
    </message>
    <message>
        <source>Same value in all selected cells</source>
        <translation>選択したセルすべてに同じ値</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Select cells that can be typed into.</source>
        <translation>入力できるセルを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells first.</source>
        <translation>貼り付けるものがありません。先にセルをコピーしてください。</translation>
    </message>
    <message>
        <source>Select the cell where the block begins.</source>
        <translation>貼り付けを始めるセルを選択してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartView</name>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
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
    <message>
        <source>Show as table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Save as PNG in another size…</source>
        <translation>大きさを決めてPNGで保存…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ChartsView</name>
    <message>
        <source>What moved membership</source>
        <translation>会員数の増減の内訳</translation>
    </message>
    <message>
        <source>Joins and leaves since April</source>
        <translation>入会・退会の累計（4月から）</translation>
    </message>
    <message>
        <source>Why members leave</source>
        <translation>退会理由</translation>
    </message>
    <message>
        <source>Leave rates of the branches, twelve months</source>
        <translation>支部の退会率（直近12か月）</translation>
    </message>
    <message>
        <source>Every branch on one scale</source>
        <translation>支部別の推移（共通の目盛り）</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1末現在</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ClosingBar</name>
    <message>
        <source>Close month…</source>
        <translation>月を締める…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>締めを解除…</translation>
    </message>
    <message>
        <source>Corrections since…</source>
        <translation>締め後の訂正…</translation>
    </message>
    <message>
        <source>No month is closed yet</source>
        <translation>締めた月はまだありません</translation>
    </message>
    <message>
        <source>Closed up to %1</source>
        <translation>%1まで締め済み</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>月次締め</translation>
    </message>
    <message>
        <source>The figures of the month, and of every open month before it, are frozen as they are printed now. What the ledger learns of them later shows as a correction in a line of its own. The file is checked in full first.</source>
        <translation>選んだ月と、それより前の締めていない月の数値を、現在の表示値で確定します。後から台帳で変わった分は、訂正の行として別に表示されます。締める前にファイル全体を検査します。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Every month that is over is closed already.</source>
        <translation>終わった月はすべて締め済みです。</translation>
    </message>
    <message>
        <source>Checking the file and closing %1…</source>
        <translation>ファイルを検査して%1を締めています…</translation>
    </message>
    <message>
        <source>Reopen a month</source>
        <translation>締めの解除</translation>
    </message>
    <message>
        <source>The frozen figures of the month, and of every closed month after it, are given up; the ledger&apos;s own figures show again. Undo brings them back.</source>
        <translation>選んだ月と、それより後の締めた月について、確定した数値を取り消し、台帳の数値に戻します。「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>解除する最初の月</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept in the history</source>
        <translation>履歴に残ります</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>月を締める</translation>
    </message>
</context>
<context>
    <name>shirube::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What to do, a page, or an as-of month such as 2021-12</source>
        <translation>操作・ページの名前、または基準月（2021-12、R3.12 など）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>基準月を%1にする</translation>
    </message>
    <message>
        <source>As-of month</source>
        <translation>基準月</translation>
    </message>
    <message>
        <source>No command has this name. Try fewer characters.</source>
        <translation>その名前のコマンドはありません。文字を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::CountsView</name>
    <message>
        <source>Census against ledger</source>
        <translation>報告会員数と台帳</translation>
    </message>
    <message>
        <source>From one census to the next</source>
        <translation>会員数の増減の検算</translation>
    </message>
    <message>
        <source>Penetration of the wards</source>
        <translation>各区の組織率</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比べるもの</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1末現在</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Import the establishments of the wards as CSV (支部,事業所数).</source>
        <translation>報告数がまだありません。各区の事業所数をCSV（支部,事業所数）で取り込んでください。</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Import a census as CSV (年月,支部,会員数).</source>
        <translation>報告数がまだありません。月末の会員数をCSV（年月,支部,会員数）で取り込んでください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DataCheckView</name>
    <message>
        <source>Check now</source>
        <translation>点検する</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>ファイルを点検しています…</translation>
    </message>
    <message>
        <source>Not checked yet since the file was opened.</source>
        <translation>ファイルを開いてから、まだ点検していません。</translation>
    </message>
    <message>
        <source>Compares everything in the file that can be compared: its structure, rows that refer to each other, the chain of the change log, the month-end figures with a recount, issued packs with what was issued. Nothing is changed by it.</source>
        <translation>ファイルの中で突き合わせられるものをすべて比べます。ファイルの構造、行どうしの参照、変更履歴のつながり、月末の集計と数え直し、発行済み資料と発行時の内容です。点検で何かが変わることはありません。</translation>
    </message>
    <message>
        <source>▲ %1 of %2 points need a look.</source>
        <translation>▲ %2項目のうち%1項目に確認が必要です。</translation>
    </message>
    <message>
        <source>● Everything agrees: %1 points.</source>
        <translation>● %1項目とも問題ありません。</translation>
    </message>
    <message>
        <source>The file has been changed since.</source>
        <translation>点検の後にファイルが変更されています。</translation>
    </message>
    <message>
        <source>Choose a line to read it in full.</source>
        <translation>行を選ぶと全文を表示します。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Choose the day in a calendar (Alt+Down)</source>
        <translation>カレンダーから日付を選びます（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DecisionDialog</name>
    <message>
        <source>Change the decision</source>
        <translation>決定事項の変更</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>決定事項の追加</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>no item in particular</source>
        <translation>特定の事項なし</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定内容</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>open: asked for in the next meeting</source>
        <translation>未完了（次の会議で確認）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Enter what was decided.</source>
        <translation>決定内容を入力してください。</translation>
    </message>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>開催日を入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DecisionsView</name>
    <message>
        <source>Add decision…</source>
        <translation>決定事項を追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>すべての決定事項</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期日超過</translation>
    </message>
    <message>
        <source>Which decisions</source>
        <translation>表示する決定事項</translation>
    </message>
    <message>
        <source>Add what a meeting decided: it is asked for in each next meeting until it is done.</source>
        <translation>会議で決まったことを追加してください。完了するまで、次の会議のたびに確認されます。</translation>
    </message>
    <message>
        <source>● Nothing is open.</source>
        <translation>● 未完了の決定事項はありません。</translation>
    </message>
    <message>
        <source>To be asked for in the next meeting: %1.</source>
        <translation>次の会議で確認：%1件</translation>
    </message>
    <message>
        <source>To be asked for in the next meeting: %1, ▲ overdue: %2.</source>
        <translation>次の会議で確認：%1件（▲ うち期日超過%2件）</translation>
    </message>
    <message>
        <source>Delete the decision</source>
        <translation>決定事項の削除</translation>
    </message>
    <message>
        <source>Delete the decision “%1”?
Undo brings it back.</source>
        <translation>決定事項「%1」を削除しますか。
「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>shirube::ui::DraftOffer</name>
    <message>
        <source>Bring back</source>
        <translation>入力を戻す</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>shirube::ui::EntryDialog</name>
    <message>
        <source>Change the entry</source>
        <translation>明細の変更</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>明細の追加</translation>
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
        <source>Planned (yen)</source>
        <translation>計画額（円）</translation>
    </message>
    <message>
        <source>Approved (yen)</source>
        <translation>承認額（円）</translation>
    </message>
    <message>
        <source>Executed (yen)</source>
        <translation>執行額（円）</translation>
    </message>
    <message>
        <source>Effective (yen)</source>
        <translation>実質額（円）</translation>
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
        <source>Fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>目的区分</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>戻入日</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>計画日</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>決議機関</translation>
    </message>
    <message>
        <source>Ratification no.</source>
        <translation>追認番号</translation>
    </message>
    <message>
        <source>Ratified on</source>
        <translation>追認日</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>例外の理由</translation>
    </message>
    <message>
        <source>Amount not decided yet</source>
        <translation>金額未定</translation>
    </message>
    <message>
        <source>The entry has no amount. Enter one, or tick “Amount not decided yet”.</source>
        <translation>金額が入っていません。金額を入力するか、「金額未定」に印を付けてください。</translation>
    </message>
    <message>
        <source>empty: the year&apos;s last day</source>
        <translation>空欄は年度末日</translation>
    </message>
    <message>
        <source>empty: the drawdown&apos;s day</source>
        <translation>空欄は取崩日</translation>
    </message>
    <message>
        <source>only where a rule asks for one</source>
        <translation>求められたときだけ</translation>
    </message>
    <message>
        <source>Where a rule asks for a reason; the entry is then flagged.</source>
        <translation>規程の確認で理由を求められたときに入力します。その明細は要確認になります。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::EntryStepDialog</name>
    <message>
        <source>Approve the drawdown</source>
        <translation>取り崩しの承認</translation>
    </message>
    <message>
        <source>Execute the drawdown</source>
        <translation>取り崩しの執行</translation>
    </message>
    <message>
        <source>What came back of the drawdown</source>
        <translation>取り崩しの戻入</translation>
    </message>
    <message>
        <source>Ratify the emergency drawdown</source>
        <translation>緊急の取り崩しの追認</translation>
    </message>
    <message>
        <source>Approved (yen)</source>
        <translation>承認額（円）</translation>
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
        <source>Resolved by</source>
        <translation>決議機関</translation>
    </message>
    <message>
        <source>Executed (yen)</source>
        <translation>執行額（円）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>伝票番号</translation>
    </message>
    <message>
        <source>Returned (yen)</source>
        <translation>戻入額（円）</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>戻入日</translation>
    </message>
    <message>
        <source>Ratification no.</source>
        <translation>追認番号</translation>
    </message>
    <message>
        <source>Ratified on</source>
        <translation>追認日</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>例外の理由</translation>
    </message>
    <message>
        <source>Enter the amount.</source>
        <translation>金額を入力してください。</translation>
    </message>
    <message>
        <source>No more can come back than the executed %1 yen.</source>
        <translation>戻入は執行額%1円を超えません。</translation>
    </message>
    <message>
        <source>Enter the day of the ratification.</source>
        <translation>追認日を入力してください。</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Execute…</source>
        <translation>執行…</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>戻入…</translation>
    </message>
    <message>
        <source>Ratify…</source>
        <translation>追認…</translation>
    </message>
    <message>
        <source>empty: the year&apos;s last day</source>
        <translation>空欄は年度末日</translation>
    </message>
    <message>
        <source>empty: the drawdown&apos;s day</source>
        <translation>空欄は取崩日</translation>
    </message>
    <message>
        <source>only where a rule asks for one</source>
        <translation>求められたときだけ</translation>
    </message>
    <message>
        <source>Where a rule asks for a reason; the entry is then flagged.</source>
        <translation>規程の確認で理由を求められたときに入力します。その明細は要確認になります。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::EventDialog</name>
    <message>
        <source>Correct</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Correct the event</source>
        <translation>記録の訂正</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>記録の追加</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>To branch</source>
        <translation>異動先支部</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>部会</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>退会理由</translation>
    </message>
    <message>
        <source>Channel of joining</source>
        <translation>入会経路</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>Why it is entered by hand</source>
        <translation>手入力の理由</translation>
    </message>
    <message>
        <source>kept in the history</source>
        <translation>履歴に残ります</translation>
    </message>
    <message>
        <source>Enter why, and it can be saved.</source>
        <translation>理由を入力すると保存できます。</translation>
    </message>
    <message>
        <source>The month is closed: its figures stay, and this will show as a correction.</source>
        <translation>締め済みの月です。締めた数値はそのまま残り、訂正として表示されます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::EventMarkCard</name>
    <message>
        <source>Events on charts</source>
        <translation>グラフに示す出来事</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>出来事を追加</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>出来事を削除</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>出来事の日付</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>出来事の名称</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>出来事の内容</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2023-03-31 or R5.3.31.</source>
        <translation>「%1」は日付として読めません。2023-03-31 や R5.3.31 のように入力してください。</translation>
    </message>
    <message>
        <source>Campaigns, changes of fees and the like, which stand as flags on the charts. Enter a day and what happened, then choose “Add event”.</source>
        <translation>会員増強運動や会費改定などの出来事を登録すると、グラフに旗で示します。日付と内容を入力し、「出来事を追加」を選んでください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ExportActions</name>
    <message>
        <source>All tables of this page as Excel workbook…</source>
        <translation>このページのすべての表をExcelブックに…</translation>
    </message>
    <message>
        <source>As it lies in the file</source>
        <translation>再取り込み用のデータ</translation>
    </message>
    <message>
        <source>Named exports</source>
        <translation>名前付きの書き出し</translation>
    </message>
    <message>
        <source>New named export…</source>
        <translation>名前付きの書き出しを作る…</translation>
    </message>
    <message>
        <source>Delete a named export</source>
        <translation>名前付きの書き出しを削除</translation>
    </message>
    <message>
        <source>How CSV is written</source>
        <translation>CSVの形式</translation>
    </message>
    <message>
        <source>For Excel (UTF-8)</source>
        <translation>Excel用（UTF-8）</translation>
    </message>
    <message>
        <source>For older programs (Shift_JIS, CP932)</source>
        <translation>古いソフト用（Shift_JIS、CP932）</translation>
    </message>
    <message>
        <source>For this program again, byte for byte (UTF-8)</source>
        <translation>このソフトで読み戻す用（UTF-8、1バイトも変わらない形式）</translation>
    </message>
    <message>
        <source>CSV (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV (*.csv);;Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Executive pack %1</source>
        <translation>会議資料 %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルに書き出しています…</translation>
    </message>
    <message>
        <source>Characters that CP932 cannot hold</source>
        <translation>CP932で表せない文字</translation>
    </message>
    <message>
        <source>CP932 cannot hold these %1 characters: %2

Nothing has been written yet. Written as UTF-8 the file would hold them; in CP932 〓 stands in their place.</source>
        <translation>次の%1文字はCP932で表せません：%2

まだ何も書き出していません。UTF-8なら、そのまま書き出せます。CP932では、これらの文字は〓になります。</translation>
    </message>
    <message>
        <source>Write with 〓</source>
        <translation>〓にして書き出す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FeeView</name>
    <message>
        <source>Fees by size class</source>
        <translation>規模別の会費</translation>
    </message>
    <message>
        <source>Set fee</source>
        <translation>会費を設定</translation>
    </message>
    <message>
        <source>Fee units</source>
        <translation>口数</translation>
    </message>
    <message>
        <source>Fee per unit and year (yen)</source>
        <translation>1口の年会費（円）</translation>
    </message>
    <message>
        <source>Choose a class and enter its fee. Both fields empty take it back to “not entered”; the what-if wants the fee of every class that has members.</source>
        <translation>規模を選んで会費を入力します。両方を空にすると「未入力」に戻ります。試算には、会員のいるすべての規模の会費が必要です。</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Choose a size class.</source>
        <translation>規模を選んでください。</translation>
    </message>
    <message>
        <source>(no size class)</source>
        <translation>（規模なし）</translation>
    </message>
    <message>
        <source>“%1” is not a number of units.</source>
        <translation>「%1」は口数ではありません。</translation>
    </message>
    <message>
        <source>Enter the fee too.</source>
        <translation>会費も入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FileActions</name>
    <message>
        <source>Sample.shirube</source>
        <translation>見本.shirube</translation>
    </message>
    <message>
        <source>FY2021 plan.shirube</source>
        <translation>2021年度計画.shirube</translation>
    </message>
    <message>
        <source>New.shirube</source>
        <translation>新規.shirube</translation>
    </message>
    <message>
        <source>Shirube files (*.shirube)</source>
        <translation>しるべのファイル (*.shirube)</translation>
    </message>
    <message>
        <source>Making the new file…</source>
        <translation>新しいファイルを作っています…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 backup %2.shirube</source>
        <translation>%1 バックアップ %2.shirube</translation>
    </message>
    <message>
        <source>Backing up and checking the copy…</source>
        <translation>バックアップを作り、内容を確かめています…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Organs</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Member events</source>
        <translation>入退会データ</translation>
    </message>
    <message>
        <source>Member roster</source>
        <translation>会員名簿</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Actuals of all months</source>
        <translation>実績（月別）</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Review rounds</source>
        <translation>評価回</translation>
    </message>
    <message>
        <source>Review sheets</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSVファイル (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Branch goals</source>
        <translation>支部の目標</translation>
    </message>
    <message>
        <source>Reserve funds</source>
        <translation>積立金一覧</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>バックアップを復元しています…</translation>
    </message>
    <message>
        <source>Restored. The file as it was is kept as “%1”.</source>
        <translation>復元しました。元のファイルは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>会員数調査</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>事業所数</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>ファイルの破損</translation>
    </message>
    <message>
        <source>The file to be restored</source>
        <translation>復元するファイル</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FileNotices</name>
    <message>
        <source>%1 What is saved there shows here within seconds.</source>
        <translation>%1 相手が保存した内容は数秒でここに表示されます。</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that %2 copies to other computers. Open it on one computer at a time, and wait there until it is copied; else two versions come of it. Safer: keep it on this computer&apos;s disk, and put backups into the folder.</source>
        <translation>「%1」は%2が他のパソコンと同期するフォルダーにあります。同時に2台で開かず、同期が終わってから次のパソコンで開いてください。そうしないと2つの版に分かれます。このパソコンのディスクに置き、バックアップだけを同期フォルダーに入れる方が安全です。</translation>
    </message>
    <message>
        <source>“%1” lies on a network. It is written with more care there, and slower; a broken connection may end an action. Safer: work on this computer&apos;s disk, and put backups on the network.</source>
        <translation>「%1」はネットワーク上にあります。安全のため書き込みが遅くなり、接続が切れると操作が中断することがあります。このパソコンのディスクで作業し、バックアップをネットワークに置く方が安全です。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>The program that had this file open (%1, since %2) ended without closing it. Nothing that was saved is lost. The last saved step: “%3”, %4.</source>
        <translation>このファイルを開いていたプログラム（%1、%2から）は、閉じる前に終了しました。保存済みの内容は失われていません。最後に保存された操作は「%3」（%4）です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1, but the last step in the file was saved at %2. Nothing is lost. Set the clock right, or days and times in the log will be wrong.</source>
        <translation>このパソコンの時計は%1ですが、ファイルの最後の操作は%2に保存されています。失われたものはありません。時計を合わせてください。そのままだと履歴の日時が正しくなりません。</translation>
    </message>
    <message>
        <source>“%1” is in use by %2 again.</source>
        <translation>「%1」は再び%2が使用中です。</translation>
    </message>
    <message>
        <source>“%1” is no longer in use elsewhere.</source>
        <translation>「%1」を使用中の人はいなくなりました。</translation>
    </message>
    <message>
        <source>“%1” may be written to now.</source>
        <translation>「%1」は書き込めるようになりました。</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>書き込み用に開き直す</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FilterBar</name>
    <message>
        <source>Search items</source>
        <translation>事項を検索</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>すべてのテーマ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>すべての状況</translation>
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
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Saved views, columns and groups</source>
        <translation>保存した表示、列、グループ分け</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FlowChartView</name>
    <message>
        <source>Joins and leaves by month</source>
        <translation>月別の入会・退会</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date; write 2021-04-01 or R3.4.1.</source>
        <translation>%1：「%2」は日付として読めません。2021-04-01 または R3.4.1 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FormField</name>
    <message>
        <source>unchanged since last round</source>
        <translation>前回から変更なし</translation>
    </message>
    <message>
        <source>○ not filled yet</source>
        <translation>○：未記入の欄</translation>
    </message>
</context>
<context>
    <name>shirube::ui::FundDialog</name>
    <message>
        <source>Change the fund</source>
        <translation>積立金の変更</translation>
    </message>
    <message>
        <source>Add a fund</source>
        <translation>積立金の追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Floor (yen)</source>
        <translation>下限額（円）</translation>
    </message>
    <message>
        <source>Ceiling (yen)</source>
        <translation>上限額（円）</translation>
    </message>
    <message>
        <source>Target balance (yen)</source>
        <translation>目標額（円）</translation>
    </message>
    <message>
        <source>A fund needs a name.</source>
        <translation>名称を入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::GoalTable</name>
    <message>
        <source>There is nothing to paste. Copy cells first.</source>
        <translation>貼り付けるものがありません。先にセルをコピーしてください。</translation>
    </message>
    <message>
        <source>Select the own target or note where the block begins.</source>
        <translation>貼り付け始める「支部の目標」か「メモ」のセルを選んでください。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下へコピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>shirube::ui::GradeField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shirube::ui::HelpActions</name>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>画面の一覧</translation>
    </message>
    <message>
        <source>Each entry answers one question, from members to reports. Alt+1, Alt+2 … lead there. F1 explains the page you are on.</source>
        <translation>会員からレポートまで、それぞれの問いに答える画面です。Alt+1、Alt+2 …で移れます。F1でいまの画面の説明が出ます。</translation>
    </message>
    <message>
        <source>The as-of month</source>
        <translation>基準月</translation>
    </message>
    <message>
        <source>Every figure is that of the end of this month. The arrows, or Ctrl+Page Up and Ctrl+Page Down, go to another.</source>
        <translation>すべての数字はこの月の月末現在です。両側の矢印、または Ctrl+Page Up と Ctrl+Page Down で月を移ります。</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>いまの位置</translation>
    </message>
    <message>
        <source>Rest the mouse on a figure and it says how it is computed. Click it, or press Enter, to see the rows behind it.</source>
        <translation>数字にマウスを置くと計算式が出ます。クリックするかEnterを押すと、もとになる画面に移ります。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>What is missing, late or off its course stands here. Enter leads to the place where it can be mended.</source>
        <translation>足りない入力、遅れ、目標からのずれをここに挙げます。Enterで直す場所に移ります。</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>“File” brings data in, sends tables out and backs up. “Edit” takes any step back, by its name.</source>
        <translation>「ファイル」で取り込み・書き出し・バックアップをします。「編集」では、どの操作も名前を見て元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>この画面の説明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>はじめに(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Words and formulas</source>
        <translation>用語と計算式(&amp;W)</translation>
    </message>
    <message>
        <source>Saved as you go</source>
        <translation>保存について</translation>
    </message>
    <message>
        <source>What you type into tables and sheets is saved at once; a form by its Save button. Backups are made every half hour while you work.</source>
        <translation>表や評価シートに入力した内容はその場で保存されます。ダイアログの内容は「保存」ボタンで保存します。作業中は30分ごとにバックアップを作ります。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::HelpWindow</name>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>ヘルプを検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>No page holds all of these words. Try fewer, or shorter ones.</source>
        <translation>すべての語を含むページはありません。語を減らすか、短くしてお試しください。</translation>
    </message>
    <message>
        <source>Pages found: %1. Enter goes to the next place.</source>
        <translation>%1ページ見つかりました。Enterで次の箇所に移ります。</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ：%1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::HistoryPage</name>
    <message>
        <source>Questions about the file</source>
        <translation>ファイルについての画面</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>操作の履歴</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>データ点検</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>History and data</source>
        <translation>履歴・データ</translation>
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
        <translation>要対応</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>The way to %1 members</source>
        <translation>会員%1社への歩み</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>要対応（%1）</translation>
    </message>
    <message>
        <source>Go to the members page</source>
        <translation>会員画面へ</translation>
    </message>
    <message>
        <source>The chart appears when the member ledger has been imported.</source>
        <translation>会員台帳を取り込むと、ここにグラフが表示されます。</translation>
    </message>
    <message>
        <source>Grades by kind of organ</source>
        <translation>評価の内訳（組織区分別）</translation>
    </message>
    <message>
        <source>Achievement of the wards</source>
        <translation>23区の達成率</translation>
    </message>
    <message>
        <source>%1, computing the forecast…</source>
        <translation>%1・予測を計算中…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ImportColumnsPage</name>
    <message>
        <source>Which column of the file is which? Check the proposals; the answer is remembered for the next file with these columns.</source>
        <translation>ファイルの列がそれぞれ何に当たるかを確かめてください。次に同じ列のファイルを取り込むときのために記憶します。</translation>
    </message>
    <message>
        <source>▲ Still needed: %1</source>
        <translation>▲ まだ必要な列：%1</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>(not in the file)</source>
        <translation>（ファイルにない）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ImportFormPage</name>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Line with the column names</source>
        <translation>列名のある行</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ImportRowsModel</name>
    <message>
        <source>● New</source>
        <translation>● 新規</translation>
    </message>
    <message>
        <source>― Already there</source>
        <translation>― 取り込み済み</translation>
    </message>
    <message>
        <source>◇ To check</source>
        <translation>◇ 要確認</translation>
    </message>
    <message>
        <source>▲ Rejected</source>
        <translation>▲ 却下</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>― Left out</source>
        <translation>― 入れない</translation>
    </message>
    <message>
        <source>Checked rows come in.</source>
        <translation>チェックした行を取り込みます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ImportRowsPage</name>
    <message>
        <source>Check again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>ファイルの行数</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>うち要確認</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>There is nothing new in this file; nothing needs to be brought in.</source>
        <translation>このファイルに新しいものはありません。取り込む必要はありません。</translation>
    </message>
    <message>
        <source>The good rows can come in; the rejected ones stay out. Mend them below, or save these, mend them and bring them in again: rows that are there already do no harm.</source>
        <translation>正しい行は取り込めます。却下の行は取り込みません。下で直すか、保存して直してからもう一度取り込んでください。取り込み済みの行があっても差し支えありません。</translation>
    </message>
    <message>
        <source>All new rows can come in. Nothing has been changed yet.</source>
        <translation>新規の行はすべて取り込めます。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>使わない列：%1</translation>
    </message>
    <message>
        <source>Leave out rows to check</source>
        <translation>要確認の行を入れない</translation>
    </message>
    <message>
        <source>Compare with the ledger…</source>
        <translation>台帳と照合…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>入れない</translation>
    </message>
    <message>
        <source>Cells can be mended here, and rows left out; the file itself stays as it is.</source>
        <translation>ここでセルを直したり、行を外したりできます。元のファイルは変わりません。</translation>
    </message>
    <message>
        <source>The ledger knows members of this roster. To see who is new, gone or moved, compare the roster with it.</source>
        <translation>この名簿の会員は、すでに台帳にあります。新しい会員・名簿にない会員・支部が変わった会員を調べるには、台帳と照合してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ImportWizard</name>
    <message>
        <source>Save rejected rows as CSV…</source>
        <translation>却下の行をCSVに保存…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 ファイル</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 列</translation>
    </message>
    <message>
        <source>3 Words</source>
        <translation>3 言葉</translation>
    </message>
    <message>
        <source>4 Rows</source>
        <translation>4 行</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The file&apos;s encoding has no %1. Write it otherwise, or save the file as UTF-8 first.</source>
        <translation>このファイルの文字コードでは%1を表せません。別の字で書くか、ファイルを UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読んでいます…</translation>
    </message>
    <message>
        <source>Bring in the good rows (%1)</source>
        <translation>正しい行を取り込む（%1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1を取り込んでいます…</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>却下の行を保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ImportWordsPage</name>
    <message>
        <source>%1 rows</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>▲ Not known  </source>
        <translation>▲ 意味が不明&#x3000;</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>%1の意味</translation>
    </message>
    <message>
        <source>(as written)</source>
        <translation>（書かれたまま）</translation>
    </message>
    <message>
        <source>No column of this file holds words that need a meaning.</source>
        <translation>このファイルには、意味を決める必要のある言葉の列はありません。</translation>
    </message>
    <message>
        <source>What do the words of the file mean? %1 of them are not known yet. Rows with an unknown branch, division or kind of event stay out; unknown reasons and channels come in as written.</source>
        <translation>ファイルの言葉の意味を決めてください。まだ%1語の意味が分かりません。支部・部会・区分が不明の行は取り込みません。理由・経路が不明のものは、書かれたまま取り込みます。</translation>
    </message>
    <message>
        <source>Every word of the file has a meaning. Check them; they are remembered for the next file.</source>
        <translation>すべての言葉の意味が決まっています。確かめてください。次のファイルのために記憶します。</translation>
    </message>
    <message>
        <source>(not chosen: stays out)</source>
        <translation>（未選択：取り込みません）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ImportsView</name>
    <message>
        <source>Imports</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>● Counts</source>
        <translation>● 有効</translation>
    </message>
    <message>
        <source>― Taken back</source>
        <translation>― 取り消し済み</translation>
    </message>
    <message>
        <source>Bring in again…</source>
        <translation>再び取り込む…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Nothing has been brought in from a file yet.</source>
        <translation>ファイルから取り込んだものは、まだありません。</translation>
    </message>
    <message>
        <source>An import that is taken back counts for nothing, but stays in the file and can be brought in again. Every step can be undone.</source>
        <translation>取り消した取り込みは数に入りませんが、ファイルに残り、再び取り込めます。どの操作も元に戻せます。</translation>
    </message>
    <message>
        <source>Take back the import of %1 with its %2 rows?</source>
        <translation>%1の取り込み（%2行）を取り消しますか。</translation>
    </message>
    <message>
        <source>Bring in %1 with its %2 rows again?</source>
        <translation>%1（%2行）を再び取り込みますか。</translation>
    </message>
    <message>
        <source>%1 rows of other imports lose their ground by this (a leave without its join, for example) and will count for nothing while it is so.</source>
        <translation>これにより、ほかの取り込みの%1行が根拠を失い（入会のない退会など）、その間は数に入りません。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Bring in again</source>
        <translation>再び取り込む</translation>
    </message>
    <message>
        <source>Compare with a roster…</source>
        <translation>名簿と照合…</translation>
    </message>
    <message>
        <source>Compare with a roster</source>
        <translation>名簿と照合</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSVファイル (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::IndicatorEditor</name>
    <message>
        <source>Add indicator</source>
        <translation>指標を追加</translation>
    </message>
    <message>
        <source>Delete indicator</source>
        <translation>指標を削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Actuals by month</source>
        <translation>月別の実績</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Kind of target</source>
        <translation>目標の種類</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>良い方向</translation>
    </message>
    <message>
        <source>Pace through the year</source>
        <translation>年間の進み方</translation>
    </message>
    <message>
        <source>Percent of the target at the ends of equal parts of the year</source>
        <translation>年度を等分した各期末の、目標に対する割合（%）</translation>
    </message>
    <message>
        <source>Indicators measure how far the item has come. Enter one with “Add indicator”.</source>
        <translation>指標は事項の進み具合を測ります。「指標を追加」で入力してください。</translation>
    </message>
    <message>
        <source>What was reached by a month&apos;s end. Choose an indicator and enter a month with “Add row”.</source>
        <translation>月末までの実績を記録します。指標を選び、「行を追加」で月を入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::InitiativeDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>事項の詳細</translation>
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
        <translation>メモ</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Select an item to see the whole of it.</source>
        <translation>事項を選ぶと、ここに全文を表示します。</translation>
    </message>
    <message>
        <source>%1 (joint)</source>
        <translation>%1（連携）</translation>
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
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: target %2, actual %3</source>
        <translation>%1：目標 %2、実績 %3</translation>
    </message>
</context>
<context>
    <name>shirube::ui::InitiativeFilter</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::InitiativeModel</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>%1, “%2”: %3 Nothing was changed.</source>
        <translation>%1、「%2」：%3 何も変更していません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::IssueDialog</name>
    <message>
        <source>Making the pack…</source>
        <translation>資料を作成しています…</translation>
    </message>
    <message>
        <source>%1, %2 · as of %3</source>
        <translation>%1、%2・%3現在</translation>
    </message>
    <message>
        <source>An issued pack stays in the file as it is, with its figures, whatever is changed afterwards. To correct it, issue another edition.</source>
        <translation>発行した資料は、後で何が変わっても、数値とともにそのままファイルに残ります。訂正するときは差替版を発行します。</translation>
    </message>
    <message>
        <source>No figure is printed otherwise than in the edition before.</source>
        <translation>前の版と異なる数値はありません。</translation>
    </message>
    <message>
        <source>%1 figures are printed otherwise than in the edition before; the new edition lists them:</source>
        <translation>前の版と異なるものが%1件あります。新しい版に次の一覧が載ります。</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>訂正されるもの</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>見てみる…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>%1（案）</translation>
    </message>
    <message>
        <source>Issue the pack</source>
        <translation>資料の発行</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ItemBasics</name>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Aim (P)</source>
        <translation>目的（P）</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>the fiscal year&apos;s first day</source>
        <translation>年度の初日</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>the fiscal year&apos;s last day</source>
        <translation>年度の末日</translation>
    </message>
    <message>
        <source>Budget (yen)</source>
        <translation>予算（円）</translation>
    </message>
    <message>
        <source>Cost (yen)</source>
        <translation>決算（円）</translation>
    </message>
    <message>
        <source>Weight in roll-ups</source>
        <translation>集計の重み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>New this year</source>
        <translation>新（今年度の新規）</translation>
    </message>
    <message>
        <source>Short sheet in reviews</source>
        <translation>簡易な評価シート</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Enter the fiscal year, for example 2021.</source>
        <translation>年度を入力してください（例：2021）。</translation>
    </message>
    <message>
        <source>Priority in the plan</source>
        <translation>重点（計画の重点）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ItemDialog</name>
    <message>
        <source>Edit item</source>
        <translation>事項の編集</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>事項の追加</translation>
    </message>
    <message>
        <source>Pages of the item</source>
        <translation>事項のページ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Organs and themes</source>
        <translation>組織とテーマ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Milestones and links</source>
        <translation>マイルストーンとリンク</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動記録</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>事項の変更履歴</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>アドレスまたはパス</translation>
    </message>
    <message>
        <source>Milestone “%1”</source>
        <translation>マイルストーン「%1」</translation>
    </message>
    <message>
        <source>Close without saving what was entered?</source>
        <translation>入力した内容を保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>The program ended while this item was being edited. What was typed and not saved is kept.</source>
        <translation>この事項の編集中にプログラムが終了しました。保存前の入力内容が残っています。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The item&apos;s history begins when it is saved.</source>
        <translation>まだ記録はありません。保存すると、ここに履歴が残ります。</translation>
    </message>
    <message>
        <source>Steps on the way, each with the day it is due; “Milestones” shows those of all items. Enter one with “Add row”.</source>
        <translation>期日のある節目を登録します。全事項の節目は「マイルストーン」で見られます。「行を追加」で入力してください。</translation>
    </message>
    <message>
        <source>Papers and web pages about the item. Enter one with “Add row”.</source>
        <translation>事項に関する資料やウェブページを登録します。「行を追加」で入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ItemForms</name>
    <message>
        <source>Edit item…</source>
        <translation>事項を編集…</translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>事項を追加…</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>事項を削除</translation>
    </message>
    <message>
        <source>Double click: edit the item</source>
        <translation>ダブルクリックで事項を編集</translation>
    </message>
    <message>
        <source>Delete “%1” with its indicators, milestones and activities?
Undo brings it back.</source>
        <translation>「%1」を、指標・マイルストーン・活動記録とともに削除しますか？
「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What was typed into “%1” when the program ended is kept. Edit the item to bring it back.</source>
        <translation>プログラムが終了したとき「%1」に入力していた内容が残っています。その事項を編集すると元に戻せます。</translation>
    </message>
    <message>
        <source>What was typed into a new item when the program ended is kept. Choose “New item…” to bring it back.</source>
        <translation>プログラムが終了したとき新しい事項に入力していた内容が残っています。「事項を追加…」を選ぶと元に戻せます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ItemsDialog</name>
    <message>
        <source>Go to the sheet</source>
        <translation>シートを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>shirube::ui::JointBlocksView</name>
    <message>
        <source>Double-click or Enter opens the first partner&apos;s page.</source>
        <translation>ダブルクリックかEnterで最初の連携支部を開きます。</translation>
    </message>
    <message>
        <source>%1, no review round yet</source>
        <translation>%1、評価回なし</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LedgerView</name>
    <message>
        <source>Show more</source>
        <translation>続きを表示</translation>
    </message>
    <message>
        <source>Possible duplicates…</source>
        <translation>重複の候補…</translation>
    </message>
    <message>
        <source>Possible rejoins…</source>
        <translation>再入会の候補…</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>会員の検索</translation>
    </message>
    <message>
        <source>Number or company name (Ctrl+F)</source>
        <translation>会員番号または事業所名（Ctrl+F）</translation>
    </message>
    <message>
        <source>Number or company name</source>
        <translation>会員番号または事業所名</translation>
    </message>
    <message>
        <source>%1 numbers in the ledger. Width, kana, ㈱ and old or new characters make no difference.</source>
        <translation>台帳の会員番号：%1件。全角・半角、かな、㈱の有無、新旧の字体の違いは問いません。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters.</source>
        <translation>見つかりません。文字を減らしてお試しください。</translation>
    </message>
    <message>
        <source>%1 found; the first %2 are shown.</source>
        <translation>%1件のうち、最初の%2件を表示しています。</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>%1件見つかりました。</translation>
    </message>
    <message>
        <source>The names are being read.</source>
        <translation>事業所名を読み込んでいます。</translation>
    </message>
    <message>
        <source>A whole number is found already; the names are being read…</source>
        <translation>会員番号を全桁入力すれば検索できます。事業所名を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ListView</name>
    <message>
        <source>Edit item…</source>
        <translation>事項を編集…</translation>
    </message>
    <message>
        <source>New item…</source>
        <translation>事項を追加…</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>状況を一括設定…</translation>
    </message>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>For all selected items in one step</source>
        <translation>選択した事項すべてに一度で設定します</translation>
    </message>
    <message>
        <source>No item meets all of these conditions.
“Show all” lifts them.</source>
        <translation>条件に合う事項はありません。
「すべて表示」で条件を解除できます。</translation>
    </message>
    <message>
        <source>Select the items first; then set their status.</source>
        <translation>先に事項を選んでから、状況を設定してください。</translation>
    </message>
    <message>
        <source>There are no items for %1.
Add one with “New item…”, roll the year before over in the PDCA review, or choose a month of another fiscal year.</source>
        <translation>%1の事項はまだありません。
「事項を追加…」で追加するか、PDCAレビューで前の年度から更新するか、別の年度の月を選んでください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::LockView</name>
    <message>
        <source>Closings of the round</source>
        <translation>締めの記録</translation>
    </message>
    <message>
        <source>Changed after the closing</source>
        <translation>締め後の変更</translation>
    </message>
    <message>
        <source>The round has not been closed yet.</source>
        <translation>この評価回はまだ締められていません。</translation>
    </message>
    <message>
        <source>● The round is closed; its sheets are as they were then.</source>
        <translation>● この評価回は締め済みです。シートは締めた時のままです。</translation>
    </message>
    <message>
        <source>● Reopened; nothing differs from the closing.</source>
        <translation>● 締めは解除されていますが、締めた時との違いはありません。</translation>
    </message>
    <message>
        <source>▲ Reopened; %1 entries differ from the closing. The next report lists them.</source>
        <translation>▲ 締めが解除され、%1項目が締めた時と異なります。次の報告に一覧を載せます。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>締めた日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>解除した日時</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>― in force</source>
        <translation>― 締め済み</translation>
    </message>
    <message>
        <source>When the round was closed and reopened, and by whom. “Close round…” closes it.</source>
        <translation>評価回の締めと解除の日時・操作者を残します。締めるには「締める…」を選んでください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::MainWindow</name>
    <message>
        <source>Shirube</source>
        <translation>しるべ</translation>
    </message>
    <message>
        <source>%1 - Shirube</source>
        <translation>%1 - しるべ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>「%1」を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>「%1」をやり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新規(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Shirube</source>
        <translation>しるべについて(&amp;A)</translation>
    </message>
    <message>
        <source>About Shirube</source>
        <translation>しるべについて</translation>
    </message>
    <message>
        <source>Shirube %1
Steers a chamber of commerce&apos;s mid-term plan.

© The Shirube authors. Free software under the GNU General Public License, version 3 or later, without any warranty.
Built on Qt %2.</source>
        <translation>しるべ %1
商工会議所の中期事業計画の進み具合を見るためのソフトです。

© The Shirube authors. GNU General Public License バージョン3またはそれ以降で配布される自由ソフトウェアで、無保証です。
Qt %2を使用しています。</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>“%1”, which was open last, is not there any more: %2.
It may have been moved or renamed, or its drive is not connected.</source>
        <translation>前回開いていた「%1」が見つかりません：%2
移動または名前の変更をしたか、ドライブが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>As-of month</source>
        <translation>基準月</translation>
    </message>
    <message>
        <source>▲ %1 (not found)</source>
        <translation>▲ %1（見つかりません）</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>コマンド(&amp;M)…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>“%1” cannot be done now. It may need a row to be chosen first.</source>
        <translation>「%1」は今は実行できません。先に行を選ぶ必要があるかもしれません。</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>最近使ったファイル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>バックアップから復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Executive &amp;pack (PDF)</source>
        <translation>会議資料(&amp;P)（PDF）</translation>
    </message>
    <message>
        <source>Executive pack as Excel &amp;workbook…</source>
        <translation>会議資料をExcelブックに(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Import plan, review or reserve CSV…</source>
        <translation>計画・レビュー・積立金のCSVを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Forget those not found</source>
        <translation>見つからないものを一覧から除く(&amp;F)</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>操作の履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>すべてから検索(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>診断情報の保存(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::MatrixView</name>
    <message>
        <source>Items of the selected cell</source>
        <translation>選んだセルの事項</translation>
    </message>
    <message>
        <source>Kind of theme</source>
        <translation>テーマの種類</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>By kind of organ</source>
        <translation>組織区分別</translation>
    </message>
    <message>
        <source>By organ: %1</source>
        <translation>組織別：%1</translation>
    </message>
    <message>
        <source>Themes and organs</source>
        <translation>テーマと組織</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>There are no themes of this kind.
Enter them in “Structure”, or choose another kind.</source>
        <translation>この種類のテーマはありません。
「計画の構成」で入力するか、別の種類を選んでください。</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>%1件</translation>
    </message>
</context>
<context>
    <name>shirube::ui::MemberCard</name>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>記録を追加…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Choose a member in the list; its whole history appears here.</source>
        <translation>一覧で会員を選ぶと、その全履歴がここに表示されます。</translation>
    </message>
    <message>
        <source>This line no longer counts.</source>
        <translation>この記録はすでに有効ではありません。</translation>
    </message>
    <message>
        <source>Choose a line of the history first.</source>
        <translation>先に履歴の行を選んでください。</translation>
    </message>
    <message>
        <source>Reverse the event</source>
        <translation>記録の取り消し</translation>
    </message>
    <message>
        <source>%1 of %2 on %3 will count no more, with nothing in its place. The line stays in the history, struck out, with your reason.</source>
        <translation>会員%2の%3の「%1」を無効にします（代わりの記録は入りません）。行は取り消し線つきで履歴に残り、理由も記録されます。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept in the history</source>
        <translation>履歴に残ります</translation>
    </message>
</context>
<context>
    <name>shirube::ui::MemberImport</name>
    <message>
        <source>Import members</source>
        <translation>会員データの取り込み</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSVファイル (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::MembershipPage</name>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Import a member file…</source>
        <translation>会員ファイルを取り込む…</translation>
    </message>
    <message>
        <source>No members have been entered yet.</source>
        <translation>会員がまだ登録されていません。</translation>
    </message>
    <message>
        <source>Bring in the member roster, or a file of joins and leaves, as CSV (UTF-8 or Shift_JIS).
You will see what the file holds before anything goes in.</source>
        <translation>会員名簿、または入退会データのCSV（UTF-8・Shift_JIS）を取り込んでください。
取り込む前に内容を確認できます。</translation>
    </message>
    <message>
        <source>Columns of the roster: %1
Columns of the events: %2</source>
        <translation>会員名簿の列：%1
入退会データの列：%2</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概況</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>定着</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取込履歴</translation>
    </message>
    <message>
        <source>Questions about members</source>
        <translation>会員についての見方</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>照合</translation>
    </message>
</context>
<context>
    <name>shirube::ui::NamedExportDialog</name>
    <message>
        <source>New named export</source>
        <translation>名前付きの書き出しを作る</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Columns that go out</source>
        <translation>書き出す列</translation>
    </message>
    <message>
        <source>Only rows whose cell</source>
        <translation>行の条件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Columns and conditions</source>
        <translation>列と条件</translation>
    </message>
    <message>
        <source>Condition on %1</source>
        <translation>%1の条件</translation>
    </message>
</context>
<context>
    <name>shirube::ui::NewFileDialog</name>
    <message>
        <source>With the FY2021 &amp;plan</source>
        <translation>2021年度計画から作る(&amp;P)</translation>
    </message>
    <message>
        <source>With the FY2021 plan and &amp;sample members (fictional)</source>
        <translation>2021年度計画と見本の会員（架空）で作る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Empty</source>
        <translation>空のファイル(&amp;E)</translation>
    </message>
    <message>
        <source>What should the new file start with?</source>
        <translation>新しいファイルに入れる内容を選んでください。</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Choose place…</source>
        <translation>保存先を選ぶ…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::NoticeBar</name>
    <message>
        <source>Notices about the file</source>
        <translation>ファイルについてのお知らせ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OpeningEditor</name>
    <message>
        <source>Set balance</source>
        <translation>残高を登録</translation>
    </message>
    <message>
        <source>Unit of the opening balance</source>
        <translation>期首残高の単位</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Day of the opening balance</source>
        <translation>期首残高の日付</translation>
    </message>
    <message>
        <source>at the end of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Enter the day too, for example 2020-03-31.</source>
        <translation>日付も入力してください（例：2020-03-31）。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2020-03-31 or R2.3.31.</source>
        <translation>「%1」は日付として読めません。2020-03-31 や R2.3.31 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OrgansCard</name>
    <message>
        <source>Organs</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>New organ…</source>
        <translation>組織を追加…</translation>
    </message>
    <message>
        <source>Edit organ…</source>
        <translation>組織を編集…</translation>
    </message>
    <message>
        <source>Delete organ</source>
        <translation>組織を削除</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
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
        <source>From</source>
        <translation>設置</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Delete %1?
Undo brings it back.</source>
        <translation>%1を削除しますか？
「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit organ</source>
        <translation>組織の編集</translation>
    </message>
    <message>
        <source>New organ</source>
        <translation>組織の追加</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>設置日</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>限りなし</translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation>終了日</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OutlookView</name>
    <message>
        <source>Forecasts</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Outlook by branch</source>
        <translation>支部別の見通し</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>On the way to the target</source>
        <translation>目標への歩み</translation>
    </message>
    <message>
        <source>Computing the forecast…</source>
        <translation>予測を計算しています…</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>先の見通し</translation>
    </message>
    <message>
        <source>Methods compared</source>
        <translation>方法の比較</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OverviewView</name>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>By branch</source>
        <translation>支部別</translation>
    </message>
    <message>
        <source>Joins and leaves</source>
        <translation>入会と退会</translation>
    </message>
    <message>
        <source>%1, unit: %2</source>
        <translation>%1、単位：%2</translation>
    </message>
    <message>
        <source>%1 up to %2, unit: %3</source>
        <translation>%1（%2まで）、単位：%3</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OwedView</name>
    <message>
        <source>Who owes what</source>
        <translation>提出・記入の状況</translation>
    </message>
</context>
<context>
    <name>shirube::ui::OwnerEditor</name>
    <message>
        <source>Add organ</source>
        <translation>組織を加える</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Equal partners (else the first leads)</source>
        <translation>対等な共同（外すと先頭が主担当）</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>Organ to add</source>
        <translation>加える組織</translation>
    </message>
    <message>
        <source>Organs in order</source>
        <translation>担当組織（順）</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>%1 (partner)</source>
        <translation>%1（共同）</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1（主担当）</translation>
    </message>
    <message>
        <source>%1 (takes part)</source>
        <translation>%1（参加）</translation>
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
    <name>shirube::ui::PasteDialog</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目、%2：%3</translation>
    </message>
    <message>
        <source>Nothing goes in while a cell cannot: %1 cells cannot be taken.</source>
        <translation>取り込めないセルがあるため、貼り付けられません（%1セル）。</translation>
    </message>
    <message>
        <source>All cells are as they stand in the block already.</source>
        <translation>すべてのセルがすでに同じ内容です。</translation>
    </message>
    <message>
        <source>%1 cells of %2 items change, in one step that can be taken back.</source>
        <translation>%2件の事項の%1セルが変わります。まとめて元に戻せます。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PeopleActions</name>
    <message>
        <source>Peop&amp;le…</source>
        <translation>利用者(&amp;L)…</translation>
    </message>
    <message>
        <source>The copy holds no company names of members, no names of people, no change log and no issued packs. Members&apos; numbers, and what people wrote into items, sheets and decisions, are in it as they are: read them before you hand it on.</source>
        <translation>写しには、会員の事業所名、利用者などの氏名、変更履歴、発行済みの会議資料は入りません。会員番号と、事項・評価シート・決定事項に記入された文章はそのまま入りますので、渡す前に確かめてください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>%1 without names.shirube</source>
        <translation>%1（名前なし）.shirube</translation>
    </message>
    <message>
        <source>Shirube files (*.shirube)</source>
        <translation>しるべのファイル (*.shirube)</translation>
    </message>
    <message>
        <source>Writing the copy and checking it…</source>
        <translation>写しを書き出して確かめています…</translation>
    </message>
    <message>
        <source>Written: “%1”</source>
        <translation>書き出しました：「%1」</translation>
    </message>
    <message>
        <source>Save copy wit&amp;hout names…</source>
        <translation>名前を除いた写しを保存(&amp;H)…</translation>
    </message>
    <message>
        <source>Save copy without names</source>
        <translation>名前を除いた写しの保存</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PeopleDialog</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>パスワード…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>People</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>May</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Where a viewer is signed in, the file opens for reading. Editors enter and change. Reviewers do too; once one of them has a passphrase, closing and reopening months and rounds, issuing and withdrawing packs, and changing this list need it. A file without names is open to everyone.</source>
        <translation>閲覧者がサインインしている端末では、ファイルは読み取り専用で開きます。編集者は入力と変更ができます。確認者も同じで、確認者の誰かがパスワードを設定すると、月や評価回の締めとその解除、会議資料の発行と取下げ、この一覧の変更にパスワードが必要になります。利用者を登録しなければ、誰でも使えます。</translation>
    </message>
    <message>
        <source>This guards against mistakes, not against an attacker: the file is not encrypted, and whoever has it can read and change it with other programs.</source>
        <translation>これは誤操作を防ぐためのもので、悪意から守るものではありません。ファイルは暗号化されていないため、ファイルを持つ人は、ほかのソフトで読み書きできます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Nothing is guarded: no reviewer has a passphrase.</source>
        <translation>パスワードを設定した確認者がいないため、ロックはかかっていません。</translation>
    </message>
    <message>
        <source>Unlocked until the file is closed.</source>
        <translation>ファイルを閉じるまで、ロックは解除されています。</translation>
    </message>
    <message>
        <source>Closing, reopening, issuing and withdrawing wait for a reviewer&apos;s passphrase.</source>
        <translation>締め・締めの解除・発行・取下げには、確認者のパスワードが必要です。</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>利用者の変更</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>利用者の追加</translation>
    </message>
    <message>
        <source>as one signs in at the computer; may be empty</source>
        <translation>端末へのサインイン名（空欄でもかまいません）</translation>
    </message>
    <message>
        <source>Passphrase of “%1”</source>
        <translation>「%1」のパスワード</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are easier to remember than signs. Nobody can look it up: when the passphrases of all reviewers are forgotten, nothing can be closed or issued in this file any more. Empty takes it away.</source>
        <translation>8文字以上。記号より、いくつかの言葉を並べるほうが覚えやすくなります。あとから調べることはできません。確認者全員のパスワードが分からなくなると、このファイルでは締めも発行もできなくなります。空欄にすると解除します。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>確認のためもう一度</translation>
    </message>
    <message>
        <source>The two are not the same. Type them again.</source>
        <translation>2つの入力が一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Remove “%1” from the people of this file?</source>
        <translation>このファイルの利用者から「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>No name is entered: everybody may change the file. Enter the first one with “Add…”.</source>
        <translation>利用者は登録されていません。誰でも変更できます。「追加…」で登録してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PictureDialog</name>
    <message>
        <source>Save the chart as PNG</source>
        <translation>グラフをPNGで保存</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>解像度（dpi）</translation>
    </message>
    <message>
        <source>Dots (pixels)</source>
        <translation>画素（ピクセル）</translation>
    </message>
    <message>
        <source>Centimetres</source>
        <translation>センチメートル</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PlanImportDialog</name>
    <message>
        <source>Save rejected rows…</source>
        <translation>却下した行を保存…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>「%1」の取り込み</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>確認が必要な行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>却下した行</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 却下.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the rejected rows…</source>
        <translation>却下した行を書き出しています…</translation>
    </message>
    <message>
        <source>Taking the file in…</source>
        <translation>ファイルを取り込んでいます…</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 known already, %5 rejected. Nothing has been changed yet.</source>
        <translation>全%1行：新規%2、変更%3、登録済み%4、却下%5。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>使わない列：%1</translation>
    </message>
    <message>
        <source>There is nothing new in it.</source>
        <translation>新しい内容はありません。</translation>
    </message>
    <message>
        <source>Why it stays out</source>
        <translation>取り込めない理由</translation>
    </message>
    <message>
        <source>Take in %1 rows</source>
        <translation>%1行を取り込む</translation>
    </message>
    <message>
        <source>%1 rows are new and %2 changed; %3 were rejected and stayed out. Undo takes them back.</source>
        <translation>新規%1行、変更%2行を取り込みました。却下した%3行は取り込んでいません。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PlanPage</name>
    <message>
        <source>Priority items</source>
        <translation>重点取り組み</translation>
    </message>
    <message>
        <source>Views of the items</source>
        <translation>事項の表示</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Themes × organs</source>
        <translation>テーマ×組織</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>計画の構成</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PlansCard</name>
    <message>
        <source>Mid-term plans</source>
        <translation>中期計画</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>計画を追加…</translation>
    </message>
    <message>
        <source>Edit plan…</source>
        <translation>計画を編集…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>初年度</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最終年度</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>計画の編集</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>計画の追加</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First fiscal year</source>
        <translation>初年度</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>最終年度</translation>
    </message>
</context>
<context>
    <name>shirube::ui::PreviewView</name>
    <message>
        <source>Preview of the pack</source>
        <translation>会議資料のプレビュー</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ProgressBox</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReportsPage</name>
    <message>
        <source>&amp;Branch</source>
        <translation>支部(&amp;B)</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>1つのファイルにまとめる</translation>
    </message>
    <message>
        <source>Evaluation sheets of all items</source>
        <translation>評価シートを全件印刷</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDFに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>会議資料</translation>
    </message>
    <message>
        <source>Changes s&amp;ince</source>
        <translation>変化の基準(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>区分を上へ</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>区分を下へ</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Comment on the section</source>
        <translation>区分へのコメント</translation>
    </message>
    <message>
        <source>Printed under the section&apos;s title</source>
        <translation>区分の題の下に印刷されます</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>用紙の向き(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>コメント(&amp;C)</translation>
    </message>
    <message>
        <source>Cover and foot lines</source>
        <translation>表紙と欄外</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>資料番号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>会議(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>開催日(&amp;D)</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>全支部</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <translation>%1末</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1／%2字</translation>
    </message>
    <message>
        <source>No section is switched on. Switch one on in the list.</source>
        <translation>印刷する区分がありません。一覧で選んでください。</translation>
    </message>
    <message>
        <source>Laying out the pack…</source>
        <translation>会議資料を割り付けています…</translation>
    </message>
    <message>
        <source>Folder for the reports of the branches</source>
        <translation>支部報告書の保存先フォルダー</translation>
    </message>
    <message>
        <source>Branch reports %1.pdf</source>
        <translation>支部報告書 %1.pdf</translation>
    </message>
    <message>
        <source>Executive pack %1.pdf</source>
        <translation>会議資料 %1.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the pack…</source>
        <translation>会議資料を作成しています…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Making the reports of the branches…</source>
        <translation>支部報告書を作成しています…</translation>
    </message>
    <message>
        <source>Saved %1 files: %2</source>
        <translation>%1件のファイルを保存しました：%2</translation>
    </message>
    <message>
        <source>As it was &amp;known on</source>
        <translation>当時の数値で(&amp;K)</translation>
    </message>
    <message>
        <source>For archives (PDF/&amp;A)</source>
        <translation>長期保存用 PDF/A(&amp;A)</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Issued packs</source>
        <translation>発行済み資料</translation>
    </message>
    <message>
        <source>Day whose knowledge the pack is made of</source>
        <translation>その日までに判明していた数値で作る日</translation>
    </message>
    <message>
        <source>PDF/A-3u: for keeping over decades, with fonts, colours and data in the file</source>
        <translation>PDF/A-3u：フォント・色・データを含め、長期にわたって保存するための形式</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>発行しました：%1</translation>
    </message>
    <message>
        <source>Each branch&apos;s report is issued under a number of its own. Choose one branch.</source>
        <translation>支部報告は支部ごとに資料番号を付けて発行します。支部を1つ選んでください。</translation>
    </message>
    <message>
        <source>last issue/last month</source>
        <translation>前回発行／前月末</translation>
    </message>
    <message>
        <source>Iss&amp;ue…</source>
        <translation>発行(&amp;U)…</translation>
    </message>
    <message>
        <source>Tem&amp;plate</source>
        <translation>ひな形(&amp;P)</translation>
    </message>
    <message>
        <source>Edi&amp;tion</source>
        <translation>版(&amp;T)</translation>
    </message>
    <message>
        <source>Handlin&amp;g</source>
        <translation>取り扱い(&amp;G)</translation>
    </message>
    <message>
        <source>Autho&amp;r</source>
        <translation>作成者(&amp;R)</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>作成部署</translation>
    </message>
    <message>
        <source>Named on the cover, and to readers of the PDF</source>
        <translation>表紙とPDFの情報に載ります</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReserveForm</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReserveLedgerView</name>
    <message>
        <source>Reserve fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>New fund…</source>
        <translation>積立金の追加…</translation>
    </message>
    <message>
        <source>Fund…</source>
        <translation>積立金の設定…</translation>
    </message>
    <message>
        <source>Remove fund</source>
        <translation>積立金を削除</translation>
    </message>
    <message>
        <source>Close a year…</source>
        <translation>年度の締め…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>Fiscal year of the entries</source>
        <translation>明細の年度</translation>
    </message>
    <message>
        <source>All funds</source>
        <translation>積立金全体</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>すべての年度</translation>
    </message>
    <message>
        <source>Reserve funds</source>
        <translation>積立金全体</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>books closed up to %1</source>
        <translation>%1まで締め済み</translation>
    </message>
    <message>
        <source>There are no entries yet. “Add…” makes the first one.</source>
        <translation>明細はまだありません。「追加…」で最初の1件を入力します。</translation>
    </message>
    <message>
        <source>The newest %1 of %2; choose a year for others.</source>
        <translation>%2件のうち新しい%1件。他は年度を選んでください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>明細の削除</translation>
    </message>
    <message>
        <source>Remove this entry?
%1
Undo brings it back.</source>
        <translation>この明細を削除しますか？
%1
「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Remove the fund</source>
        <translation>積立金の削除</translation>
    </message>
    <message>
        <source>Remove the fund “%1”?
Undo brings it back.</source>
        <translation>積立金「%1」を削除しますか？
「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReserveOutlookView</name>
    <message>
        <source>Contribution a year (million yen)</source>
        <translation>年間の積み立て（百万円）</translation>
    </message>
    <message>
        <source>Drawdown a year (million yen)</source>
        <translation>年間の取り崩し（百万円）</translation>
    </message>
    <message>
        <source>Yield a year</source>
        <translation>運用利回り（年）</translation>
    </message>
    <message>
        <source>Count the drawdowns that the ledger plans</source>
        <translation>台帳の計画・承認済みの取り崩しを含める</translation>
    </message>
    <message>
        <source>Link members, fees and budget</source>
        <translation>会員・会費・収支と連動させる</translation>
    </message>
    <message>
        <source>Joins a month</source>
        <translation>月の入会</translation>
    </message>
    <message>
        <source>Leave rate a year</source>
        <translation>退会率（年）</translation>
    </message>
    <message>
        <source>Change of the fee</source>
        <translation>会費の改定率</translation>
    </message>
    <message>
        <source>More leaves in its year</source>
        <translation>改定年の退会の上乗せ</translation>
    </message>
    <message>
        <source>Balance year by year</source>
        <translation>残高の推移</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>試算の比較</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>試算を保存</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算の前提</translation>
    </message>
    <message>
        <source>Fiscal years ahead</source>
        <translation>先の年数</translation>
    </message>
    <message>
        <source>Target wanted by the end of</source>
        <translation>回復の期日（年度末）</translation>
    </message>
    <message>
        <source>Members as in</source>
        <translation>会員の試算</translation>
    </message>
    <message>
        <source>New fee from</source>
        <translation>会費改定の月</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>年度別</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>試算の名前</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>no new fee</source>
        <translation>改定なし</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>最終年度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(as set here)</source>
        <translation>（設定中）</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Other income a year (yen)</source>
        <translation>年間のその他収入（円）</translation>
    </message>
    <message>
        <source>Expenditure a year (yen)</source>
        <translation>年間の支出（円）</translation>
    </message>
    <message>
        <source>For example 1,250,000,000</source>
        <translation>例：12.5億円</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReservePage</name>
    <message>
        <source>Reserve fund</source>
        <translation>積立金</translation>
    </message>
    <message>
        <source>New fund…</source>
        <translation>積立金の追加…</translation>
    </message>
    <message>
        <source>Questions about the reserve</source>
        <translation>積立金についての問い</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Planned to effective</source>
        <translation>計画から実質まで</translation>
    </message>
    <message>
        <source>Outlook and what-if</source>
        <translation>見通しと試算</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>会費</translation>
    </message>
    <message>
        <source>Against the accounts</source>
        <translation>会計との照合</translation>
    </message>
    <message>
        <source>This file has no reserve fund yet.</source>
        <translation>このファイルにはまだ積立金がありません。</translation>
    </message>
    <message>
        <source>Add a fund here, import the reserve as CSV, or make a new file with the shipped plan, which brings the fund with it.</source>
        <translation>ここで積立金を追加するか、CSVを取り込むか、積立金を含む同梱の計画で新しいファイルを作ってください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>バックアップ（新しい順）</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>バックアップの内容</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>別のバックアップ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Shirube files (*.shirube)</source>
        <translation>しるべのファイル (*.shirube)</translation>
    </message>
    <message>
        <source>No backup is kept yet: the first one is made after the next change. Choose another one.</source>
        <translation>バックアップはまだありません。最初のバックアップは次の変更の後に作成されます。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>バックアップの内容を確認しています…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>別のバックアップ</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of “%1”. The file as it is now is kept beside it, with “before-restore” and the time in its name.</source>
        <translation>選んだバックアップを「%1」と置き換えます。現在のファイルは、名前に「before-restore」と日時を付けて同じ場所に残します。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RetentionView</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Joining years</source>
        <translation>入会年度別の定着</translation>
    </message>
    <message>
        <source>Yield of channels</source>
        <translation>入会経路別の在籍率</translation>
    </message>
    <message>
        <source>Reading the ledger…</source>
        <translation>台帳を読み込んでいます…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>社数</translation>
    </message>
    <message>
        <source>What the table of joining years shows</source>
        <translation>入会年度別の表に示す値</translation>
    </message>
    <message>
        <source>%1, unit: %2</source>
        <translation>%1、単位：%2</translation>
    </message>
    <message>
        <source>No members have been entered yet. “Import…” brings them in; then you see here how many stay.</source>
        <translation>会員はまだ入力されていません。「取り込み…」で取り込むと、どれだけ残っているかが分かります。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReviewPage</name>
    <message>
        <source>Create rounds…</source>
        <translation>評価回の作成…</translation>
    </message>
    <message>
        <source>Questions about the round</source>
        <translation>評価回の見方</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>Who owes</source>
        <translation>提出状況</translation>
    </message>
    <message>
        <source>Roll-up</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>締め後の変更</translation>
    </message>
    <message>
        <source>There are no review rounds yet.</source>
        <translation>評価回がまだありません。</translation>
    </message>
    <message>
        <source>Create the rounds of a fiscal year: each item gets a sheet in each of them, from aim and target to what was done, how it is graded and what comes next. Nothing else in the file changes.</source>
        <translation>年度の評価回を作成してください。事項ごとに評価シート（目的・目標、実施内容、評価、今後の方向性）が用意されます。ファイルの他の内容は変わりません。</translation>
    </message>
    <message>
        <source>PDCA review</source>
        <translation>PDCAレビュー</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReviewState</name>
    <message>
        <source>Closed on %1 by %2. Reopen the round with a reason to change it.</source>
        <translation>%1に%2が締めました。変更するには、理由を添えて締めを解除してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ReviewTools</name>
    <message>
        <source>Sheets out…</source>
        <translation>シートの書き出し…</translation>
    </message>
    <message>
        <source>Sheets in…</source>
        <translation>シートの取り込み…</translation>
    </message>
    <message>
        <source>Scales…</source>
        <translation>評価基準…</translation>
    </message>
    <message>
        <source>Roll over to %1…</source>
        <translation>%1へ更新…</translation>
    </message>
    <message>
        <source>Roll over…</source>
        <translation>年度更新…</translation>
    </message>
    <message>
        <source>Sheets that came back</source>
        <translation>戻ってきたシート</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSVファイル (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RollUpView</name>
    <message>
        <source>Grades</source>
        <translation>評価の内訳</translation>
    </message>
    <message>
        <source>Since the round before</source>
        <translation>前回からの動き</translation>
    </message>
    <message>
        <source>No round came before this one.</source>
        <translation>これより前の回はありません。</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Grades by</source>
        <translation>集計の単位</translation>
    </message>
    <message>
        <source>Double-click a line for its items.</source>
        <translation>行をダブルクリックすると、その事項を表示します。</translation>
    </message>
    <message>
        <source>Grades by %1</source>
        <translation>%1別の評価</translation>
    </message>
    <message>
        <source>Grades since the round before</source>
        <translation>前回からの評価の動き</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RolloverDialog</name>
    <message>
        <source>Carry</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Do not carry</source>
        <translation>引き継がない</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Roll over from %1 to %2</source>
        <translation>年度更新：%1から%2へ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Selected items:</source>
        <translation>選択した事項：</translation>
    </message>
    <message>
        <source>The item that goes on</source>
        <translation>統合先の事項</translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation>更新前の確認事項</translation>
    </message>
    <message>
        <source>%1 of %2 items go on in %3. Nothing of %4 changes; undo takes everything back.</source>
        <translation>%2件のうち%1件を%3に引き継ぎます。%4の内容は変わりません。「元に戻す」で全て取り消せます。</translation>
    </message>
    <message>
        <source>%1 lies beyond the plan: “%2” begins with %3 themes, and cumulative targets begin anew.</source>
        <translation>%1は現計画の期間外です。「%2」を%3件のテーマで開始し、累計の目標は改めて数え始めます。</translation>
    </message>
    <message>
        <source>Every item has been carried already.</source>
        <translation>すべての事項が引き継ぎ済みです。</translation>
    </message>
    <message>
        <source>▲ %1 items are to be merged: say into which item, or do not carry them.</source>
        <translation>▲ 統合する%1件の統合先を選ぶか、「引き継がない」にしてください。</translation>
    </message>
    <message>
        <source>▲ %1 items cannot be carried as they are.</source>
        <translation>▲ %1件はこのままでは引き継げません。</translation>
    </message>
    <message>
        <source>Roll over %1 items</source>
        <translation>%1件を引き継ぐ</translation>
    </message>
    <message>
        <source>Items of %1</source>
        <translation>%1の事項</translation>
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
        <source>Direction</source>
        <translation>今後の方向性</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>● carried</source>
        <translation>● 引き継ぐ</translation>
    </message>
    <message>
        <source>― not carried</source>
        <translation>― 引き継がない</translation>
    </message>
    <message>
        <source>▲ merged: into which item?</source>
        <translation>▲ 統合：統合先は？</translation>
    </message>
    <message>
        <source>→ merged into “%1”</source>
        <translation>→「%1」に統合</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RosterDialog</name>
    <message>
        <source>Roster against ledger: %1</source>
        <translation>名簿と台帳の照合：%1</translation>
    </message>
    <message>
        <source>As of %1: %2 rows of the roster, %3 members agree, %4 differ, %5 rows could not be read.</source>
        <translation>%1現在：名簿%2行、一致%3社、相違%4社、読み取れない行%5行。</translation>
    </message>
    <message>
        <source>Date of the events</source>
        <translation>異動等の日付</translation>
    </message>
    <message>
        <source>Select the rows that are to become events (Ctrl+A selects all).</source>
        <translation>台帳に記録する行を選んでください（Ctrl+Aですべて選択）。</translation>
    </message>
    <message>
        <source>Roster against ledger</source>
        <translation>名簿と台帳の照合</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会員番号</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>Branch in the ledger</source>
        <translation>台帳の支部</translation>
    </message>
    <message>
        <source>Branch in the roster</source>
        <translation>名簿の支部</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>名簿になし</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>支部相違</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>異動</translation>
    </message>
    <message>
        <source>rejoin</source>
        <translation>再入会</translation>
    </message>
    <message>
        <source>join</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Take in the selected rows (%1)</source>
        <translation>選んだ行を取り込む（%1）</translation>
    </message>
    <message>
        <source>Enter a date like 2021/4/1 or R3.4.1.</source>
        <translation>2021/4/1やR3.4.1のように日付を入力してください。</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>「%1」と照合しています</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RoundBar</name>
    <message>
        <source>Reopen…</source>
        <translation>締めを解除…</translation>
    </message>
    <message>
        <source>Create rounds…</source>
        <translation>評価回の作成…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>評価回</translation>
    </message>
    <message>
        <source>Due day and scale of the round</source>
        <translation>提出期限と評価基準</translation>
    </message>
    <message>
        <source>More about the rounds</source>
        <translation>評価回のその他の操作</translation>
    </message>
    <message>
        <source>Remove the rounds of this fiscal year…</source>
        <translation>この年度の評価回を削除…</translation>
    </message>
    <message>
        <source>Closed on %1 by %2</source>
        <translation>締め済み（%1 %2）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>提出期限 %1</translation>
    </message>
    <message>
        <source>Set a due day…</source>
        <translation>提出期限を設定…</translation>
    </message>
    <message>
        <source>Due day and scale of the round: %1</source>
        <translation>提出期限と評価基準（現在の基準：%1）</translation>
    </message>
    <message>
        <source>Every field is filled</source>
        <translation>未記入なし</translation>
    </message>
    <message>
        <source>Not filled yet: %1 fields in %2 sheets</source>
        <translation>未記入%1か所（%2票）</translation>
    </message>
    <message>
        <source>Create rounds</source>
        <translation>評価回の作成</translation>
    </message>
    <message>
        <source>Every item of the fiscal year gets a sheet in each round. What was written in the round before is carried over and marked until it is changed.</source>
        <translation>年度のすべての事項について、評価回ごとに評価シートを用意します。前回の記載は引き継がれ、書き換えるまで印が付きます。</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>%1 (%2 items)</source>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>評価の周期</translation>
    </message>
    <message>
        <source>Grading scale</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Every fiscal year that has items has its rounds already.</source>
        <translation>事項のある年度には、すべて評価回が作成されています。</translation>
    </message>
    <message>
        <source>By when the owners&apos; sheets are to be in, and how achievement becomes a grade.</source>
        <translation>評価シートの提出期限と、達成率から評価を定める基準です。</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>提出期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The sheets of %1 are kept as they are now and locked. Opening it again needs a reason, and what is changed then is listed.</source>
        <translation>%1の評価シートを現在の内容で確定し、変更できないようにします。解除には理由が必要で、その後の変更は一覧になります。</translation>
    </message>
    <message>
        <source>%1 of %2 sheets have not been submitted.</source>
        <translation>%2票のうち%1票が未提出です。</translation>
    </message>
    <message>
        <source>%1 fields in %2 sheets are not filled.</source>
        <translation>%2票の%1か所が未記入です。</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>評価回の締め</translation>
    </message>
    <message>
        <source>Checking the file and closing %1…</source>
        <translation>ファイルを検査して%1を締めています…</translation>
    </message>
    <message>
        <source>Reopen the round</source>
        <translation>締めの解除</translation>
    </message>
    <message>
        <source>The sheets of %1 may be changed again. What differs from the closed ones is listed until it is closed anew.</source>
        <translation>%1の評価シートを再び変更できるようにします。締めた時との違いは、締め直すまで一覧に表示されます。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept in the history</source>
        <translation>履歴に残ります</translation>
    </message>
    <message>
        <source>Remove rounds</source>
        <translation>評価回の削除</translation>
    </message>
    <message>
        <source>The rounds of %1 go; nothing may have been written in them yet.</source>
        <translation>%1の評価回を削除します。何も記入されていない場合に限り削除できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>There are no items yet. Enter them on the page “Priority items” first.</source>
        <translation>事項がまだありません。先に「重点取り組み」で入力してください。</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>締める…</translation>
    </message>
    <message>
        <source>Close round</source>
        <translation>評価回を締める</translation>
    </message>
</context>
<context>
    <name>shirube::ui::RowsEditor</name>
    <message>
        <source>Add row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ScalesDialog</name>
    <message>
        <source>Add grade</source>
        <translation>評価区分を追加</translation>
    </message>
    <message>
        <source>Remove grade</source>
        <translation>評価区分を削除</translation>
    </message>
    <message>
        <source>Copy as new</source>
        <translation>複製して新規作成</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Grading scales</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>Name of the scale</source>
        <translation>評価基準の名称</translation>
    </message>
    <message>
        <source>Grades, best first</source>
        <translation>評価区分（上位から）</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>From (%)</source>
        <translation>下限（％）</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a number of percent.</source>
        <translation>%1行目：「%2」は百分率の数値として読めません。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1の複製</translation>
    </message>
    <message>
        <source>Delete the scale</source>
        <translation>評価基準の削除</translation>
    </message>
    <message>
        <source>Delete the scale “%1”?
Undo brings it back.</source>
        <translation>評価基準「%1」を削除しますか。
「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A grade reaches from its bound up to the next better one: 80 earns the grade “from 80”, 79.999 does not. The last one without a bound takes what is left, apart from the one for what was not carried out. Rounds that are closed keep the grades they had.</source>
        <translation>各評価は、下限以上で、一つ上の評価の下限に満たない範囲です。80は「80以上」に入り、79.999は入りません。残りは、未実施用を除いて下限のない最後の評価に入ります。締めた回の評価は変わりません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SearchBox</name>
    <message>
        <source>Search (%1)</source>
        <translation>検索 (%1)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてから検索</translation>
    </message>
    <message>
        <source>Items, review sheets, organs, decisions, issued packs and members. Width, kana, ㈱ and old or new characters make no difference.</source>
        <translation>事項・評価シート・組織・決定事項・発行済み資料・会員を探します。全角と半角、かなとカナ、㈱、新旧の字体は区別しません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>The members&apos; names are being read…</source>
        <translation>会員名を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters.</source>
        <translation>見つかりません。文字を減らしてみてください。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SectionList</name>
    <message>
        <source>Sections, in the order of printing</source>
        <translation>区分（印刷する順）</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt+↑ and Alt+↓</source>
        <translation>ドラッグ、またはAlt+↑・Alt+↓で順序を変えられます</translation>
    </message>
    <message>
        <source>%1 (with a comment)</source>
        <translation>%1（コメントあり）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SettingsActions</name>
    <message>
        <source>&amp;Look</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>年の表記(&amp;Y)</translation>
    </message>
    <message>
        <source>A&amp;mounts</source>
        <translation>金額の単位(&amp;M)</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Open the last file when the program starts</source>
        <translation>起動時に前回のファイルを開く</translation>
    </message>
    <message>
        <source>For you, on this computer, whichever file is open.</source>
        <translation>このパソコンでのあなたの設定です。どのファイルを開いても同じです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>金額の単位</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年の表記</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>会計年度</translation>
    </message>
    <message>
        <source>Font of PDFs</source>
        <translation>PDFのフォント</translation>
    </message>
    <message>
        <source>Beside each file</source>
        <translation>各ファイルと同じ場所</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>バックアップのフォルダーを選択</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>自動（%1）</translation>
    </message>
    <message>
        <source>▲ %1 (not installed)</source>
        <translation>▲ %1（未インストール）</translation>
    </message>
    <message>
        <source>▲ The font “%1” is not installed on this computer; PDFs are set in “%2” until it is.</source>
        <translation>▲ フォント「%1」がこのパソコンにありません。インストールされるまで、PDFは「%2」で作られます。</translation>
    </message>
    <message>
        <source>Put all settings back to what they are in a new installation?
Files, backups and the list of recent files stay as they are. Nothing is kept before you choose Save.</source>
        <translation>すべての設定を初期状態に戻しますか？
ファイル、バックアップ、最近使ったファイルの一覧はそのままです。「保存」を選ぶまでは反映されません。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>from %1 %</source>
        <translation>%1%以上</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>それ未満</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>Kept in “%1”, for everyone who opens it.</source>
        <translation>「%1」に保存され、このファイルを開くすべての人に共通です。</translation>
    </message>
    <message>
        <source>Begins on 1 April: fixed by the rules of the chamber</source>
        <translation>4月1日開始（商工会議所の規程で固定）</translation>
    </message>
    <message>
        <source>Grading scale</source>
        <translation>評価基準</translation>
    </message>
    <message>
        <source>for the first review round</source>
        <translation>最初のレビューから使用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reset to defaults…</source>
        <translation>初期設定に戻す…</translation>
    </message>
    <message>
        <source>Grading scales…</source>
        <translation>評価基準…</translation>
    </message>
    <message>
        <source>Backups made so far stay where they are; “Restore a backup” can open them there.</source>
        <translation>これまでのバックアップは元の場所に残ります。「バックアップから復元」で開けます。</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>既定の場所</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SheetForm</name>
    <message>
        <source>P  Plan</source>
        <translation>P&#x3000;計画</translation>
    </message>
    <message>
        <source>D  Do</source>
        <translation>D&#x3000;実施</translation>
    </message>
    <message>
        <source>C  Check</source>
        <translation>C&#x3000;評価</translation>
    </message>
    <message>
        <source>First grade</source>
        <translation>一次評価</translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>判定どおり</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Second grade</source>
        <translation>二次評価</translation>
    </message>
    <message>
        <source>as the first</source>
        <translation>一次のとおり</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>委員会評価</translation>
    </message>
    <message>
        <source>as the second</source>
        <translation>二次のとおり</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>A  Act</source>
        <translation>A&#x3000;改善</translation>
    </message>
    <message>
        <source>On the right: last round</source>
        <translation>右は前回</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>今後の方向性</translation>
    </message>
    <message>
        <source>%1 (joint)</source>
        <translation>%1（共同）</translation>
    </message>
    <message>
        <source>Submitted on %1</source>
        <translation>%1提出</translation>
    </message>
    <message>
        <source>Not submitted yet</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>second grading done on %1</source>
        <translation>二次評価 %1済</translation>
    </message>
    <message>
        <source>second grading not done yet</source>
        <translation>二次評価 未了</translation>
    </message>
    <message>
        <source>light sheet</source>
        <translation>簡易シート</translation>
    </message>
    <message>
        <source>Aim: %1</source>
        <translation>目的：%1</translation>
    </message>
    <message>
        <source>%1: target %2</source>
        <translation>%1: 目標 %2</translation>
    </message>
    <message>
        <source>No indicator: the grade is given by hand.</source>
        <translation>指標がないため、評価は手で付けます。</translation>
    </message>
    <message>
        <source>by %1, target %2: achieved %3, pace %4</source>
        <translation>%1末、目標 %2、達成率 %3、進度 %4</translation>
    </message>
    <message>
        <source>Computed: ― (nothing can be measured yet)</source>
        <translation>自動判定：―（まだ測定できません）</translation>
    </message>
    <message>
        <source>Computed: %1, achievement %2</source>
        <translation>自動判定：%1（達成率 %2）</translation>
    </message>
    <message>
        <source>Computed: %1 (not carried out)</source>
        <translation>自動判定：%1（未実施）</translation>
    </message>
    <message>
        <source>Pace: %1, %2 of what is expected by now</source>
        <translation>進度：%1（現時点の見込みの %2）</translation>
    </message>
    <message>
        <source>Last round: %1</source>
        <translation>前回：%1</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again when you leave the field.</source>
        <translation>まだ保存されていません。この欄を離れるときにもう一度保存します。</translation>
    </message>
    <message>
        <source>Brought back, and not saved yet. It is saved when you leave the sheet.</source>
        <translation>戻しました。まだ保存されていません。シートを離れると保存されます。</translation>
    </message>
    <message>
        <source>The program ended while this sheet was being written. What was typed and not saved is kept.</source>
        <translation>このシートの入力中にプログラムが終了しました。保存前の入力内容が残っています。</translation>
    </message>
    <message>
        <source>○ marks a field to fill</source>
        <translation>○は未記入の欄</translation>
    </message>
    <message>
        <source>Computed: none (no indicator)</source>
        <translation>自動判定：なし（指標がありません）</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>未評価</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SheetList</name>
    <message>
        <source>graded</source>
        <translation>評価済</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>提出済</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Not filled yet: %1</source>
        <translation>未記入：%1</translation>
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
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>To fill</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SheetsInDialog</name>
    <message>
        <source>Accept selected</source>
        <translation>選択行を取り込む</translation>
    </message>
    <message>
        <source>Leave selected out</source>
        <translation>選択行を除く</translation>
    </message>
    <message>
        <source>Sheets in: %1</source>
        <translation>シートの取り込み：%1</translation>
    </message>
    <message>
        <source>%1 rows were read; %2 cells hold something else than the file.</source>
        <translation>%1行を読みました。%2か所が現在の内容と異なります。</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>使わない列：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>戻ってきた内容</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>● accepted</source>
        <translation>● 取り込む</translation>
    </message>
    <message>
        <source>― left out</source>
        <translation>― 除く</translation>
    </message>
    <message>
        <source>What cannot be used</source>
        <translation>使えない内容</translation>
    </message>
    <message>
        <source>Take in %1 entries</source>
        <translation>%1か所を取り込む</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SheetsOutDialog</name>
    <message>
        <source>Write…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Sheets out: %1</source>
        <translation>シートの書き出し：%1</translation>
    </message>
    <message>
        <source>All organs, a file each (%1)</source>
        <translation>全組織（組織ごとに1ファイル、%1件）</translation>
    </message>
    <message>
        <source>Whose sheets</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>One row an item, for a spreadsheet or paper. What is filled in comes back through “Sheets in”, to be accepted line by line. A joint item stands in the file of each partner.</source>
        <translation>事項ごとに1行の表で、表計算ソフトや紙で記入できます。記入後は「シートの取り込み」で1行ずつ確認して取り込みます。連携事業は各組織のファイルに入ります。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>%1 files have been written.</source>
        <translation>%1件のファイルを書き出しました。</translation>
    </message>
    <message>
        <source>%1 of these files are in the folder already and would be replaced.</source>
        <translation>このフォルダーには同じ名前のファイルが%1件あります。置き換えます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>The folder for the files of all organs</source>
        <translation>全組織分のファイルを置くフォルダー</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SheetsView</name>
    <message>
        <source>Submit</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Graded</source>
        <translation>二次評価済み</translation>
    </message>
    <message>
        <source>Search sheets</source>
        <translation>評価シートを検索</translation>
    </message>
    <message>
        <source>Which sheets</source>
        <translation>表示する評価シート</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>To be graded</source>
        <translation>二次評価待ち</translation>
    </message>
    <message>
        <source>With fields to fill</source>
        <translation>未記入あり</translation>
    </message>
    <message>
        <source>Grade changed</source>
        <translation>評価が変わったもの</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation>全組織</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>評価シート</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>評価シートの内容</translation>
    </message>
    <message>
        <source>%1 sheets</source>
        <translation>%1票</translation>
    </message>
    <message>
        <source>%1 of %2 sheets</source>
        <translation>%2票のうち%1票</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>提出の取り消し</translation>
    </message>
    <message>
        <source>Grade again</source>
        <translation>二次評価をやり直す</translation>
    </message>
    <message>
        <source>For all %1 selected sheets in one step</source>
        <translation>選択した%1票をまとめて処理</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SliderField</name>
    <message>
        <source>%1, slider</source>
        <translation>%1（スライダー）</translation>
    </message>
</context>
<context>
    <name>shirube::ui::StartPage</name>
    <message>
        <source>Begin</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>New from the FY2021 plan</source>
        <translation>2021年度計画から新しく作る</translation>
    </message>
    <message>
        <source>A file with the plan&apos;s items, themes and targets; your members come in by import.</source>
        <translation>計画の取り組み・テーマ・目標が入ったファイルを作ります。会員は取り込みで加えます。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>A .shirube file of your office.</source>
        <translation>お手元の .shirube ファイルを開きます。</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>見本データで試す</translation>
    </message>
    <message>
        <source>The plan with plainly fictional members, marked as a sample everywhere.</source>
        <translation>計画に架空の会員を加えたファイルです。すべての画面に「見本」と表示されます。</translation>
    </message>
    <message>
        <source>Shirube</source>
        <translation>しるべ</translation>
    </message>
    <message>
        <source>See for any month whether membership, the plan&apos;s items and the reserve are on their way, and print it for the executive meeting.</source>
        <translation>会員数・重点取り組み・積立金が計画どおりに進んでいるかを月ごとに確かめ、会議資料にまとめます。</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>▲ Not found: %1</source>
        <translation>▲ 見つかりません：%1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>一覧から除く</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1を一覧から除く</translation>
    </message>
    <message>
        <source>Takes it out of this list. The file itself, wherever it is, stays.</source>
        <translation>この一覧から除きます。ファイルそのものは、どこにあっても残ります。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Last saved %1</source>
        <translation>最終保存 %1</translation>
    </message>
    <message>
        <source>▲ No backup could be made</source>
        <translation>▲ バックアップを作成できません</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>バックアップ %1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::SurvivalCard</name>
    <message>
        <source>How long members stay</source>
        <translation>在籍の続き方</translation>
    </message>
    <message>
        <source>Compare by</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>with</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, unit: %2</source>
        <translation>%1、単位：%2</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TableDialog</name>
    <message>
        <source>Open both</source>
        <translation>両方を開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TableView</name>
    <message>
        <source>%1 selected  Average %2</source>
        <translation>%1件選択  平均 %2</translation>
    </message>
    <message>
        <source>%1 selected  Sum %2  Average %3</source>
        <translation>%1件選択  合計 %2  平均 %3</translation>
    </message>
    <message>
        <source>Selected rows: %1</source>
        <translation>%1行選択</translation>
    </message>
    <message>
        <source>Selected cells: %1</source>
        <translation>%1件選択</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Usual column widths</source>
        <translation>列の幅を標準に戻す</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TargetEditor</name>
    <message>
        <source>Set target</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>Target (members)</source>
        <translation>目標会員数</translation>
    </message>
    <message>
        <source>by</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数として読めません。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2023-03-31 or R5.3.31.</source>
        <translation>「%1」は日付として読めません。2023-03-31 や R5.3.31 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TargetView</name>
    <message>
        <source>Set target</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>Set branch targets</source>
        <translation>支部目標を設定</translation>
    </message>
    <message>
        <source>Target of the whole chamber</source>
        <translation>全体の目標</translation>
    </message>
    <message>
        <source>why it is set or revised</source>
        <translation>設定・見直しの理由</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員数</translation>
    </message>
    <message>
        <source>by the day</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月の配分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Targets by branch</source>
        <translation>支部別の目標</translation>
    </message>
    <message>
        <source>New target of the selected branch</source>
        <translation>選択した支部の新しい目標</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>配分基準</translation>
    </message>
    <message>
        <source>Targets set so far</source>
        <translation>目標の設定履歴</translation>
    </message>
    <message>
        <source>Set the target of the whole chamber first; then it can be divided.</source>
        <translation>先に全体の目標を設定してください。設定すると支部に配分できます。</translation>
    </message>
    <message>
        <source>Select a branch to change it:</source>
        <translation>支部を選ぶと変更できます：</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2023-03-31 or R5.3.31.</source>
        <translation>「%1」は日付として読めません。2023-03-31 または R5.3.31 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ThemeTree</name>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ThemesCard</name>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>テーマを追加…</translation>
    </message>
    <message>
        <source>Edit theme…</source>
        <translation>テーマを編集…</translation>
    </message>
    <message>
        <source>Delete theme</source>
        <translation>テーマを削除</translation>
    </message>
    <message>
        <source>There is no plan yet. Enter one with “New plan…”; then its themes.</source>
        <translation>計画がまだありません。「計画を追加…」で入力すると、テーマを入力できます。</translation>
    </message>
    <message>
        <source>This plan has no themes yet. “New theme…” enters the first.</source>
        <translation>この計画にはテーマがまだありません。「テーマを追加…」で入力してください。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上位のテーマ</translation>
    </message>
    <message>
        <source>Delete the theme “%1”?
Undo brings it back.</source>
        <translation>テーマ「%1」を削除しますか？
「元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit theme</source>
        <translation>テーマの編集</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>テーマの追加</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>for challenges</source>
        <translation>挑戦の場合</translation>
    </message>
    <message>
        <source>Only in fiscal year</source>
        <translation>対象年度</translation>
    </message>
    <message>
        <source>the plan&apos;s whole term</source>
        <translation>計画期間全体</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>上位のテーマ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TimelineView</name>
    <message>
        <source>Milestones</source>
        <translation>マイルストーン</translation>
    </message>
    <message>
        <source>No item has a milestone yet.
Open an item with Ctrl+E and enter its steps in “Milestones and links”.</source>
        <translation>マイルストーンのある事項はまだありません。
Ctrl+E で事項を開き、「マイルストーンとリンク」に入力してください。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TopBar</name>
    <message>
        <source>SAMPLE</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Plainly fictional figures, for trying the program out.</source>
        <translation>お試し用の架空の数字です。</translation>
    </message>
    <message>
        <source>As-of month</source>
        <translation>基準月</translation>
    </message>
    <message>
        <source>Every figure is as of the end of this month.</source>
        <translation>すべての数字はこの月の月末現在です。</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Latest member data: %1</source>
        <translation>会員データの最新月：%1</translation>
    </message>
</context>
<context>
    <name>shirube::ui::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終える</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>画面のツアー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>shirube::ui::TrendView</name>
    <message>
        <source>Organs over the rounds</source>
        <translation>組織ごとの推移</translation>
    </message>
    <message>
        <source>Grades that changed</source>
        <translation>評価が変わった事項</translation>
    </message>
    <message>
        <source>No grade has changed since the round before.</source>
        <translation>前回から評価が変わった事項はありません。</translation>
    </message>
    <message>
        <source>How the sheets come in</source>
        <translation>シートの提出状況</translation>
    </message>
    <message>
        <source>Plan and actual</source>
        <translation>計画と実績</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>No sheet has been submitted yet.</source>
        <translation>提出されたシートはまだありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The grades of all rounds are being read…</source>
        <translation>全評価回の評価を読み込んでいます…</translation>
    </message>
    <message>
        <source>The item has no indicator. Enter one in its form.</source>
        <translation>この事項には指標がありません。事項の編集画面で入力してください。</translation>
    </message>
    <message>
        <source>No actual is entered yet. Enter it on the sheet or in the item&apos;s form.</source>
        <translation>実績はまだありません。評価シートか事項の編集画面で入力してください。</translation>
    </message>
    <message>
        <source>No round came before this one.</source>
        <translation>これより前の回はありません。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::UndoView</name>
    <message>
        <source>Take back down to here</source>
        <translation>ここまで元に戻す</translation>
    </message>
    <message>
        <source>Nothing has been done yet that could be taken back.</source>
        <translation>元に戻せる操作はまだありません。</translation>
    </message>
    <message>
        <source>The newest step is on top. Choose one: all steps down to it are taken back, or done again up to it. Each stays in the log as a step of its own. A new action ends what can be done again.</source>
        <translation>新しい操作が上です。選んだ操作までをまとめて元に戻し、またはやり直します。1件ずつ履歴に残ります。新しい操作をすると、やり直しはできなくなります。</translation>
    </message>
    <message>
        <source>Take back (%1)</source>
        <translation>%1件を元に戻す</translation>
    </message>
    <message>
        <source>Do again (%1)</source>
        <translation>%1件をやり直す</translation>
    </message>
</context>
<context>
    <name>shirube::ui::ViewMenu</name>
    <message>
        <source>Usual view</source>
        <translation>標準の表示</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>表示の削除</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ分け</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <translation>組織区分</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>表示の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Filter, order, columns and groups are kept for you. A view of the same name is replaced.</source>
        <translation>絞り込み、並び順、列、グループ分けをご自分用に保存します。同じ名前の表示は置き換わります。</translation>
    </message>
</context>
<context>
    <name>shirube::ui::WhatIfView</name>
    <message>
        <source>Joins a month</source>
        <translation>月の入会</translation>
    </message>
    <message>
        <source>Leave rate a year</source>
        <translation>年間退会率</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>増強活動</translation>
    </message>
    <message>
        <source>More joins a month</source>
        <translation>月の上乗せ入会</translation>
    </message>
    <message>
        <source>Fee change</source>
        <translation>会費改定</translation>
    </message>
    <message>
        <source>More leaves in its year</source>
        <translation>改定による退会率の上乗せ</translation>
    </message>
    <message>
        <source>As in the last 12 months</source>
        <translation>直近12か月の実績に戻す</translation>
    </message>
    <message>
        <source>Save scenario</source>
        <translation>試算を保存</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算の前提</translation>
    </message>
    <message>
        <source>First month of the campaign</source>
        <translation>増強活動の最初の月</translation>
    </message>
    <message>
        <source>Last month of the campaign</source>
        <translation>増強活動の最後の月</translation>
    </message>
    <message>
        <source>First month of the new fee</source>
        <translation>会費改定の月</translation>
    </message>
    <message>
        <source>to</source>
        <comment>month to month</comment>
        <translation>～</translation>
    </message>
    <message>
        <source>from this month on; say below how many more would leave</source>
        <translation>から。退会がどれだけ増えるかは下に入力します</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>試算の比較</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>試算の名前</translation>
    </message>
    <message>
        <source>(as set above)</source>
        <translation>（上の前提）</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>単位：%1</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>先行き</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Members ahead</source>
        <translation>会員数の先行き</translation>
    </message>
</context>
<context>
    <name>shirube::ui::WordListDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Reasons for leaving</source>
        <translation>退会理由</translation>
    </message>
    <message>
        <source>Channels of joining</source>
        <translation>入会経路</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用数</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Lines of the ledger keep the word they were written with: a word in use keeps its name. A word that lines carry already counts under its name as soon as it is added.</source>
        <translation>台帳の行は、書かれたときの語をそのまま保ちます。使われている語の名前は変えられません。すでに台帳にある語を追加すると、すぐにその語で集計されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Group of “%1”</source>
        <translation>「%1」の区分</translation>
    </message>
</context>
<context>
    <name>shirube::ui::YearLockDialog</name>
    <message>
        <source>Close or reopen a year&apos;s books</source>
        <translation>年度の締めと解除</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Reason for reopening</source>
        <translation>解除の理由</translation>
    </message>
    <message>
        <source>kept in the change log</source>
        <translation>変更履歴に残ります</translation>
    </message>
    <message>
        <source>There are no entries yet, so there is nothing to close.</source>
        <translation>明細がまだないため、締める年度がありません。</translation>
    </message>
    <message>
        <source>Enter why the year is reopened.</source>
        <translation>解除の理由を入力してください。</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>年度を締める</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1の締めを解除する</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1を締める</translation>
    </message>
    <message>
        <source>Reopen the year</source>
        <translation>締めを解除する</translation>
    </message>
    <message>
        <source>The entries of a closed year, and of every year before it, can no longer be added, changed or removed. A year can be reopened, with a reason that the change log keeps.</source>
        <translation>締めた年度とそれより前の年度では、明細の追加・変更・削除ができなくなります。締めは、理由を入力すれば解除できます（理由は変更履歴に残ります）。</translation>
    </message>
</context>
</TS>
