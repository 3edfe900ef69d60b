# 閲覧者向けページの文言。訳者への説明は英語版（en.ftl）にあります。

## Every page

autonym = 日本語
language-name = { $tag ->
    [zh-hant] 中国語
    [en] 英語
    [ja] 日本語
    [vi] ベトナム語
    [id] インドネシア語
    [th] タイ語
    [ar] アラビア語
   *[other] { $autonym }
}
title-page = { $page } – { $site }
skip-to-content = 本文へ移動
skip-to-lookup = 製品の検索へ移動
choose-language = 言語を選ぶ
main-menu = メインメニュー
you-are-here = 現在の位置
nav-lookup = 製品を調べる
nav-compare = 製品の比較
nav-changes = 変更履歴
nav-advisories = 通知
nav-about = このサイトについて
nav-search = 全文検索
data-as-of = { $date }時点の情報
data-as-known = { $date }時点で判明していた情報
data-pinned = 表示内容はこの日付で固定しています。
next-review = 次回の見直し：{ $date }まで
next-review-any = 通知の次回の見直し：{ $date }まで
today-moved = このページは{ $date }時点のものですが、その後変更がありました。今日の内容を表示しています（この端末の日付によります）。
review-passed = このコピーは見直し期限（{ $date }）を過ぎています。新しいものを確認してからご利用ください。
answers-changed = { $date }から、このページの一部の表示は当てはまりません。今日の内容は各製品のページでご確認ください。
source-file = 元のデータ：
published-by = 発行：
page-fault = このページに誤りがありますか？
footer-promise = どの決定にも、決定した機関と日付を示し、拘束力のある決定には法的根拠も示しています。このサイトは利用者を追跡せず、ほかのネットワークにも接続しません。
footer-promise-basis = どの決定にも、決定した機関と日付を示し、拘束力のある決定には根拠も示しています。このサイトは利用者を追跡せず、ほかのネットワークにも接続しません。
footer-menu = このサイトのその他のページ
print-page = このページを印刷
changes-to = 変更後：
joined = { $first }／{ $rest }
domestic-product = 国内製品
framework-contract = 政府共同供給契約の品目

## The labels of verdicts. Each stands alone, as a tag. Keep them short.

label-banned = 使用禁止
label-phase-out = { $date }までに利用停止
label-phase-out-any = 期限までに利用停止
label-under-review = 審査中
label-advised-against = 利用を控える
label-conditional = 条件付きで利用可
label-permitted = 利用可
label-recommended = 推奨
label-not-assessed = 未評価のため未承認
label-unregulated = 決まりなし

## What each label means, in the key of labels

meaning-banned = 調達もインストールもせず、会議や授業にも使わないでください。
meaning-phase-out = 期限の日までは使えます。今のうちにほかの製品へ切り替えてください。
meaning-under-review = 結果が公表されるまで、新たに採用しないでください。
meaning-advised-against = 使わないことを勧めます。使う場合は理由を説明できるようにしてください。
meaning-conditional = 示された条件を満たせば使えます。
meaning-permitted = 使えます。
meaning-recommended = 使えます。優先して選んでください。
meaning-not-assessed = 当てはまる判断がありません。承認されていないため、使う前にお問い合わせください。
meaning-unregulated = 当てはまる決まりがないので、ご自分で判断できます。

## The answer for one audience: heading of a panel. The label stands below it.

answer-banned = { $audience }：使えません
answer-phase-out = { $audience }：{ $date }までに限り使えます
answer-under-review = { $audience }：まだ採用できません
answer-advised-against = { $audience }：使わないことを勧めます
answer-conditional = { $audience }：条件を満たせば使えます
answer-permitted = { $audience }：使えます
answer-recommended = { $audience }：使えます
answer-not-assessed = { $audience }：承認されていません
answer-unregulated = { $audience }：決まりはありません

## The answer in a line, below a product's name

lead-banned = { $audiences }では、「{ $product }」を使えません。
lead-phase-out = { $audiences }では、{ $date }までに「{ $product }」の利用をやめてください。
lead-under-review = { $audiences }では、審査結果が公表されるまで「{ $product }」を新たに採用しないでください。
lead-advised-against = { $audiences }では、「{ $product }」を使わないことが勧められています。
lead-conditional = { $audiences }では、下の条件を満たせば「{ $product }」を使えます。
lead-permitted = { $audiences }では、「{ $product }」を使えます。
lead-recommended = { $audiences }では、「{ $product }」を使えます。利用を推奨しています。
lead-not-assessed = 「{ $product }」は{ $audiences }での利用について評価されていないため、承認されていません。
lead-unregulated = { $audiences }での「{ $product }」の利用について決まりはありません。

title-product = { $product }：{ $verdicts }（{ $date }）
title-verdict = { $audiences }は{ $label }

## When, by whom

since-by = { $date }から · { $issuers }
since-nobody = 今は当てはまる判断がありません。
vendor-country = { $vendor }（{ $country }）
scheduled-change = { $date }から：{ $label }

## Activities and conditions

activities-heading = 用途別
activity-procure = 調達
activity-install = インストール
activity-use = 使う
activity-host = 会議の主催
activity-join = ほかの人が開く会議への参加
also-recommended = 条件を満たせば推奨
note-comply-by = 条件は{ $date }までに満たすこと
note-advice = 助言であり、拘束力はありません
note-provisional = 暫定：今後変わることがあります
conditions-heading = 条件
conditions-for = { $audience }：{ $conditions }

## Home page

question = このビデオ会議ソフトは使えますか？
home-intro = 製品名を入力すると、誰が使えるか、代わりに何を使えばよいか、どの機関が決めたかが分かります。
lookup-label = 製品名
lookup-example = 例：{ $products }
lookup-button = 調べる
lookup-count = 該当する製品：{ $all }件中{ $found }件
lookup-found-name = 一覧にあります：{ $product }
lookup-found-link = このリンクまたはアドレスは { $product } のものです
lookup-found-begins = 入力した文字で始まる名前
lookup-found-named = 入力した文に含まれる製品：{ $product }
lookup-found-inside = 入力した文字を含む名前
lookup-found-near = { $product } をお探しですか？
lookup-found-maker = この会社の製品：{ $product }
lookup-more = 最初の { $shown } 件だけを表示しています。名前を続けて入力すると絞り込めます。
lookup-spelling = 一覧に似た名前の製品はありません。まず入力した文字をお確かめください。
lookup-failed = 検索用のデータを読み込めませんでした。このページを再読み込みするか、すべての製品の一覧をご覧ください。
lookup-none = この製品は一覧にないため、承認されていません。使う前に、所属先の情報セキュリティ担当にお尋ねください。
lookup-none-unregulated = この製品は一覧になく、決まりはありません。
lookup-none-wide = この製品は一覧にありませんが、開発元、国、種類についての決まりが当てはまることがあります。通知を見てください。
lookup-none-by-audience = この製品は一覧にありません。その扱いは対象によって違います。ご自分の対象のページを見てください。
list-strokes = { $count }画
list-by-name = 名前順の全製品一覧
list-first = ここにあるのは最初の製品だけです。ほかの製品は名前順の一覧にあり、検索ではすべて見つかります。
all-products = すべての製品
not-listed = この一覧にない製品は承認されていません。
not-listed-unregulated = この一覧にない製品について決まりはありません。
not-listed-wide = この一覧にない製品にも、開発元、国、種類についての決まりが当てはまることがあります。通知を見てください。
not-listed-by-audience = この一覧にない製品の扱いは対象によって違います。ご自分の対象のページを見てください。
use-instead = 代わりに使える製品：
latest-changes = 最近の変更
all-changes = すべての変更
labels-heading = 表示の意味

## Product page

alternatives-heading = 代わりに使える製品
alternatives-order-domestic = 国内製品を先に、次に政府共同供給契約の品目を並べています。
alternatives-order-framework = 政府共同供給契約の品目を先に並べています。
alternatives-order-rank = 決定した機関が示した順に並べています。
alternatives-none = 代わりに使える製品は、まだ示されていません。所属先の情報セキュリティ担当にお尋ねください。
facts-heading = 誰が、なぜ、いつから
fact-since = いつから
fact-who = 決定した機関
fact-why = 理由
reason-of-label = { $label }：{ $reason }
basis-law = 法的根拠
basis-regulation = { $count ->
   *[other] 根拠となる規則
}
basis-order = { $count ->
   *[other] 根拠となる命令
}
basis-instruction = { $count ->
   *[other] 根拠となる指示
}
basis-policy = { $count ->
   *[other] 根拠となる方針
}
basis-contract = { $count ->
   *[other] 根拠となる契約
}
basis-guidance = 根拠となる指針
fact-exceptions = 例外
fact-exceptions-none = 示されていません。
exception-on-application = 申請により、{ $issuer } が { $audiences } に例外を認めることがあります。
exception-on-application-for = 申請により、{ $issuer } が { $audiences } に例外を認めることがあります：{ $purpose }
fact-contact = 問い合わせ先
fact-checked = 最終確認日
fact-website = 公式サイト
fact-guide = 使い方
fact-aliases = 別の呼び名
fact-operators = 運営者
offering-operator = { $offering }：{ $operator }
issuer-advisory = { $issuer }：{ $advisory }
exception = { $audiences }：「{ $ruling }」をご覧ください
last-checked = { $date }
last-checked-review = { $date }（次回の見直し：{ $review }まで）
steps-heading = 「{ $product }」での会議をすでに予定している場合
other-rulings-heading = この製品についてのほかの決定
other-rulings-about = トップページで選べない人々を対象とするものです。
other-ruling-since = { $date }から
history-heading = 経過
statements-heading = 関係者の説明
vulnerabilities-heading = 既知の脆弱性
references-heading = 根拠と出典
reference-original = 原文
reference-evidence = 調査研究
reference-press = 報道
reference-law = 法令
reference-file = このサイトにある写し
file-about = （{ $format }、{ $size }）
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
reference-about = { $subjects }について
involvement-completed = 対応完了と説明
involvement-contact-attempted = 連絡済み
involvement-disputed = 異議あり
involvement-in-progress = 対応中
involvement-not-contacted = 未連絡
involvement-open = 対応未定
cvss-score = CVSS { $version }：{ $score }（{ $severity }）
severity-none = なし
severity-low = 注意
severity-medium = 警告
severity-high = 重要
severity-critical = 緊急
affected-all = { $product }：すべてのバージョン
target-origin = { $country }のすべての製品
target-category = 「{ $category }」のすべての製品
target-except = { $target }（{ $except }を除く）
affected-before = { $product }：{ $fixed }より前のバージョン
affected-from = { $product }：{ $introduced }以降のバージョン
affected-between = { $product }：{ $introduced }以降、{ $fixed }より前のバージョン

## Advisory page

kind-advisory = 通知
state-in-force = 有効
state-scheduled = 発効前
state-suspended = 停止中
state-ended = 終了
state-never-in-force = 一度も有効にならず
state-withdrawn = 撤回
state-draft = 草案
status-in-force = 通知 · { $date }から有効
status-in-force-until = 通知 · { $date }から{ $until }まで有効
status-scheduled = 通知 · { $date }から発効
status-suspended = 通知 · { $date }から停止中
status-suspended-until = 通知 · { $date }から{ $until }まで停止、その後ふたたび有効
status-ended = 通知 · { $until }に終了
status-never-in-force = 通知 · 一度も有効になっていません
status-withdrawn = 通知 · 撤回（初めから効力がなかったものとみなします）
status-draft = 通知 · 草案：まだ拘束力はありません
changes-for = { $audience }への影響
rulings-heading = 通知の文言と、このサイトでの表示
ruling-wording = 機関の文言
wording-language = 原文の言語：{ $language }
ruling-coded = このサイトの表示
ruling-audiences = 対象：{ $audiences }
ruling-audiences-except = 対象：{ $audiences }（{ $excluded }を除く）
ruling-activities = 次の用途に限る：{ $activities }
ruling-reasons = 理由
exempts = 対象の範囲で解除する決定：{ $ruling }
duties-heading = しなければならないこと
duty-by = { $date } まで
duty-over = 期限は { $date } でした
duty-line = { $date } まで：{ $duty }
ruling-from = { $date }から
ruling-until = { $until }まで
ruling-from-until = { $date }から{ $until }まで
suspended-ruling = 「{ $advisory }」により停止中：{ $ruling } – { $label }
suspended-ruling-until = 「{ $advisory }」により{ $until }まで停止、その後ふたたび有効：{ $ruling } – { $label }
text-label = 通知の本文
effects-heading = 製品ごとの現在の扱い
facts-label = 要点
fact-issuer = 発行機関
fact-applies-to = 対象
fact-excludes = 対象外
fact-issued = 発行日
fact-from = 発効日
fact-issued-and-from = 発行日・発効日
fact-until = 有効期限
fact-review-by = 次回見直しの期限
fact-version = 版
fact-binding = 効力
binding-yes = 拘束力あり
binding-no = 助言（拘束力なし）
fact-jointly-with = 共同で発出
fact-distribution = 共有範囲（TLP）
fact-id = 番号
version-of = { $number }（{ $date }）
version-number = 第{ $number }版
revisions-heading = 版の履歴
relations-heading = ほかの通知との関係
relation-supersedes = 「{ $advisory }」に代わるもの
relation-superseded-by = 「{ $advisory }」に置き換え済み
relation-amends = 「{ $advisory }」を改正
relation-amended-by = 「{ $advisory }」により改正
relation-revokes = 「{ $advisory }」を廃止
relation-revoked-by = 「{ $advisory }」により廃止
relation-withdraws = 誤って発行された「{ $advisory }」を撤回
relation-withdrawn-by = 誤って発行されたため「{ $advisory }」により撤回
relation-reinstates = 「{ $advisory }」を復活
relation-reinstated-by = 「{ $advisory }」により復活
relation-suspends = 「{ $advisory }」を停止
relation-suspended-by = 「{ $advisory }」により停止

## Translations

translation-missing = この文章はまだ翻訳されていません。{ $language }で表示しています。
translation-stale = この翻訳は原文より古いため、変更された部分を{ $language }で表示しています。
translation-machine = これは機械翻訳で、まだ誰も確認していません。
translation-draft = この翻訳はまだ確認を受けていません。
translation-facts = このページの表示、日付、機関名は常に最新です。翻訳ではなく、元の記録から取り込んでいます。
translation-by = 翻訳：{ $translator }。
translation-reviewed = { $date }に確認済みです。
read-original = 原文を読む（{ $language }）
not-translated-yet = まだ翻訳されていません。{ $language }で表示：
translation-stale-part = この部分は翻訳後に変更されました。{ $language }で表示：

## Inside texts

table-label = 表
note-back = 本文に戻る：注

## Full-text search

search-title = 全文検索
search-intro = 通知、セキュリティ情報、製品の文章から言葉を探します。
search-label = 探す言葉
search-button = 検索
search-count = 見つかった件数：{ $found }
search-none = 見つかりませんでした。言葉を減らすか、別の言葉でお試しください。
search-over = 見つかった件数：{ $found } 件を超えています
search-some = すべての言葉を含む文章はありません。一部を含む件数：{ $found }
search-kind = 種類
search-year = 年
search-any = すべて
search-everywhere = すべての言語で検索
search-kind-product = 製品
search-kind-advisory = 通知
search-kind-bulletin = セキュリティ情報
search-kind-page = ページ
search-no-script = 検索には JavaScript と近年のブラウザーが必要です。製品と通知の一覧はどちらもなくても使えます。
search-failed = 検索を読み込めませんでした。このページを再読み込みするか、しばらくしてからもう一度お試しください。
search-more = さらに結果を表示

## List of advisories

advisories-title = 通知とセキュリティ情報
advisories-intro = 新しい順に並べています。通知は使ってよいものを決め、セキュリティ情報は参考となる情報を伝えます。
advisories-none = まだありません。
by-year = 年別
year-part = { $year }（{ $part }）

## Bulletin page

bulletin-kind-vulnerability = 脆弱性情報
bulletin-kind-incident = 事案情報
bulletin-kind-howto = 使い方
bulletin-kind-faq = よくある質問
bulletin-kind-notice = お知らせ
severity-is = 深刻度：{ $severity }
bulletin-expired = { $date }以降、この情報は最新ではありません。
bulletin-do-this = とるべき対応
bulletin-text-label = セキュリティ情報の本文
bulletin-products = 関係する製品と現在の扱い
bulletin-concerns = 関係する通知
fact-audiences = 対象
fact-expires = 情報の有効期限

## Audience page

audience-title = { $audience }：使える製品
parts-heading = この区分に含まれるもの
parts-about = 一部の対象では規定が異なります。異なる場合は一覧に示しています。
wholes-heading = 上位の区分
group-all = { $count }件すべてを見る
products-range = { $from }～{ $to }件目
all-by-verdict = 規定ごとのすべての製品
group-use = すぐに使える製品
group-about-use = これらの製品は使えます。
group-conditional = 条件を満たせば使える製品
group-about-conditional = 条件を満たせば、これらの製品を使えます。
group-phase-out = 期限までに利用をやめる製品
group-about-phase-out = 示された日までは使えます。今のうちにほかの製品へ切り替えてください。
group-banned = 使えない製品
group-about-banned = 調達もインストールもせず、会議や授業にも使わないでください。例外は各製品の欄にあります。
group-under-review = 審査中
group-about-under-review = 結果が公表されるまで、新たに採用しないでください。
group-advised-against = 利用を控える
group-about-advised-against = 使わないことを勧めます。使う場合は理由を説明できるようにしてください。
group-not-assessed = 未評価
group-about-not-assessed = 当てはまる判断がないため、承認されていません。
group-unregulated = 決まりなし
group-about-unregulated = 当てはまる決まりがないので、ご自分で判断できます。
default-not-assessed = ここにない製品は承認されていません。所属先の情報セキュリティ担当にお尋ねください。
default-unregulated = ここにない製品について決まりはありません。ご自分で判断できます。
default-wide = ここにない製品にも、開発元、国、種類についての決まりが当てはまることがあります。通知を見てください。なければ、ご自分で判断できます。
default-banned = ここにない製品は、権限のある機関が認めない限り使用禁止です。

## What changed

changes-title = 変更履歴
changes-intro = 表示の変更を、発効日の順にすべて載せています。
changes-scheduled = 今後の変更（決定済み）
changes-none = 変更はまだありません。
other-years = ほかの年
scheduled = 予定
change-subject = { $product } · { $audience }
change-by = { $issuers }：{ $advisories }
feeds-heading = 変更を受け取る
feed-atom = フィード（Atom）

## Products beside each other

compare-chosen = 選択中：{ $found }件（最大{ $most }件）
compare-choose = { $product } を比較する
compare-hint = 6件まで選ぶと、選んだ製品だけを見られます。
compare-hint-pages = 6件まで選ぶと、選んだ製品だけを見られます。別のページの製品も選べます。
compare-most = 選べるのは6件までです。先に1件外してください。
compare-show = 選んだ製品を比較
compare-all = すべての製品を表示
compare-title = 製品の比較
compare-intro = 対象ごとの答えを製品別に並べました。すべての対象が使える製品が先です。
compare-product = 製品
compare-origin = 開発元と国
compare-contract = 政府共同供給契約
contract-none = 対象外

## What labels and terms mean

glossary-title = 表示と用語
glossary-intro = このサイトの表示と用語の意味です。
glossary-words = ページで使う言葉
glossary-audiences = 対象
all-pages = すべてのページ
glossary-issuers = 決定する機関と問い合わせ先
part-of = 上位の区分：{ $wholes }
term-advisory = 機関による決定です。どの製品を、誰に、いつから、何に基づいて定めるかを示します。
term-bulletin-name = セキュリティ情報
term-bulletin = 脆弱性、事案、設定などについての情報です。それ自体は何も決めません。
term-binding = 通知が示す対象は従わなければなりません。
term-advice = 推奨です。従わない場合は理由を説明できるようにしてください。
term-exception = 特定の対象、サービス、版について、別の決定を解除する決定です。
term-domestic = 政府調達で国内製品として扱われます。通知に定めがあれば優先されます。
term-framework = 一つの機関が全体のために結んだ契約で、各機関は自ら入札せずに発注できます。
term-data-date-name = 情報の基準日
term-data-date = ページの答えが当てはまる日です。各ページの下に示しています。
term-procure = 費用を払う、注文する、入札の対象にすること。
term-install = 所属先の機器に入れること。
term-use = 仕事や学校で、どのような形でも使うこと。
term-host = 会議や授業を自ら開き、ほかの人を招くこと。
term-join = 外部の人が開く会議に加わること。

## A poster about a product

notice-name = 掲示用ポスター
title-notice = 掲示用：{ $answer }
notice-link = 掲示用ポスター（A4 1枚）
notice-holds = このポスターは{ $date }時点の内容です。
notice-look = 今日の答えは、コードを読み取るか次のアドレスで：
notice-code = 隣のアドレスのQRコード

## Badges: small pictures of a label, for other web pages

badges-heading = 自分のページに置けるバッジ
badges-about = 画像を保存して学習プラットフォームに置けます。画像には基準日が書かれています。答えが変わったら差し替えてください。

## An address that leads nowhere

not-found-title = このページは見つかりません
not-found-lookup = このページは見つかりません。製品名で調べてください。

## Explanations (greenlist explain, diff, timeline)

explain-answer = { $date }、{ $audience }での「{ $product }」：{ $label }
explain-answer-activity = { $date }、{ $audience }での「{ $product }」（{ $activity }）：{ $label }
explain-offering = { $product }（{ $offering }）
explain-version = { $product } { $version }
explain-reasons-differ = 回答はどの場合でも同じですが、理由が異なります。
explain-holding = 決め手となる規定
explain-overruled = 適用されない規定とその理由
explain-ended = 終了した規定
explain-scheduled = まだ発効していない規定
explain-next = 今後の変更
explain-next-none = 予定されている変更はありません。
explain-ruling = { $issuer }「{ $advisory }」（{ $ruling }）：{ $label }
explain-advisory = { $advisory }（{ $id }）
explain-in-force = { $date }から有効です。
explain-in-force-until = { $from }から{ $until }まで有効です。
explain-until = 有効な最後の日は{ $date }でした。
explain-never-in-force = 一度も有効になっていません。
list-product = 製品：{ $count }
list-advisory = 通知：{ $count }
list-bulletin = 速報：{ $count }
list-unissued = 発行日{ $date }を待っています
list-review = 見直し期限 { $date }
list-review-overdue = 見直し期限{ $date }を過ぎています
explain-from = { $date }から有効になります。
rule-strictest = 適用される規定のうち、これより厳しいものはありません。
rule-phase-out = 利用できる期限が過ぎたため、現在は禁止として扱います。
rule-recommendation = この規定は製品を推奨しており、ほかの規定は条件より厳しいことを定めていません。
rule-across-issuers = 別の機関のより厳しい判断が優先します：{ $issuers }。
rule-within-issuer = 同じ機関がこの場合についてより厳しく定めています：{ $rulings }。
rule-advice = これは助言であり、この場合は拘束力のある規定が決めます：{ $rulings }。
rule-advised-against = この規定は使わないことを勧めています。助言は、拘束力のある規定が認めることを変えません。
rule-exempt = この場合には、別の規定により適用が除外されます：{ $rulings }。
rule-allow-list = この対象には許可リストがあり、追加する権限を持つ機関がこの製品を認めていません。
rule-versions = 一部の版だけに関する規定です。版が不明な間は、すべての版のうち最も厳しい判断が優先します。
rule-default = 適用される規定がないため、{ $audience }の既定の扱いになります。
diff-title = 利用者にとっての変更点
diff-days = { $from }と{ $to }の比較
diff-contents = 「{ $before }」から「{ $after }」へ
diff-this-folder = 現在のフォルダー
diff-nothing = 変わる回答はありません。
diff-change = { $subject }：{ $before } → { $after }
diff-change-from = { $subject }、{ $from }から：{ $before } → { $after }
diff-change-until = { $subject }、{ $until }まで：{ $before } → { $after }
diff-change-between = { $subject }、{ $from }から{ $until }まで：{ $before } → { $after }
diff-still = { $subject }：引き続き{ $label }
diff-not-listed = 一覧にない
diff-condition-added = 新しい条件：{ $condition }
diff-condition-removed = なくなった条件：{ $condition }
diff-products-added = 新しい製品：{ $products }
diff-products-removed = 一覧から外れた製品：{ $products }
diff-advisories-begin = 発効する通知：{ $titles }
diff-advisories-end = 効力を失った通知：{ $titles }
diff-advisories-added = 新しい通知：{ $titles }
diff-advisories-removed = 取り除かれた通知：{ $titles }
diff-texts-missing = { $language }の文章がありません：{ $titles }
diff-texts-added = { $language }の文章を追加：{ $titles }
diff-pages-changed = 少なくとも変わるページの数：{ $count }
diff-pages-added = 新しいページの数：{ $count }
diff-pages-removed = なくなるページの数：{ $count }
diff-sign = 決裁
diff-sign-prepared = 起案者
diff-sign-approved = 決裁者
diff-sign-name = 氏名
diff-sign-signature = 署名
diff-sign-date = 日付
## Audit (greenlist audit)

audit-title = ソフトウェア一覧 { $file } · { $audience } · { $date }時点
audit-activities = 次の用途についての判断です：{ $activities }
audit-encoding = { $encoding } として読み込みました。
audit-damaged = { $encoding } として読めない文字があります。正しい文字コードを指定してください（例：--encoding big5）。
audit-header = 列の名前は{ $line }行目にあります。それより上は読んでいません。
audit-quotes = 引用符が閉じていないため、そのままの文字として読みました：{ $lines }行目
audit-ignored = 読み取らなかった列: { $columns }
audit-line = 行
audit-software = 一覧での名前
audit-version = バージョン
audit-product = 製品
audit-basis = 根拠の通知
audit-group = { $label }（{ $count }）
audit-not-on-list = 一覧にないため未承認
audit-by-vendor = この一覧にはありませんが、{ $publisher }、またはその国のすべての製品についての規定が当てはまります。
audit-unclear = どの製品か確かでないため未承認
audit-doubt-publisher = 不確実：一覧の発行元は { $publisher } ですが、この製品の提供元は { $vendor } です。
audit-doubt-name = 不確実：{ $product } より長い名前です。
audit-if-so = この製品であれば：{ $label }
audit-ambiguous = このいずれかの可能性があり、最も厳しい判断を示しています。
audit-similar = 似た名前：{ $products }。ご確認ください。
audit-version-unknown = バージョンを比べられないため、どのバージョンもありえます。
audit-no-name = （名前なし）
audit-conditions = { $product }：{ $conditions }
audit-elsewhere = 判断が異なる場合
audit-differs = { $product }、{ $place }：{ $label }
audit-advisory = { $id }：{ $title }（{ $issuer }、{ $date }）
audit-total = 全 { $count } 行
audit-blank = 空の行（表示していません）：{ $count }
audit-removed = 削除済みのソフトウェアの行（数えていません）: { $count }。
audit-partial = 完全には読み取れなかった行: { $count }。
audit-partial-row = 完全には読み取れません。名前がない、途中で切れている、壊れている、またはどの列にも属さない部分があります。
audit-result-partial = ほかの行に使用禁止のソフトウェアは見つかりませんでした。
audit-result-banned = 使用禁止のソフトウェアが入っています。
audit-result-none = 使用禁止のソフトウェアは見つかりませんでした。
audit-finding = { $software }（{ $product }）：{ $label }
audit-finding-unknown = { $software }：{ $label }

## Answers with several rows

label-depends = 場合によります
meaning-depends = 答えが分かれます。ご自分に当てはまる行を見てください。
answer-with-exceptions = { $label }（例外あり）
depends-on = { $axes }によります
depends-on-offering = サービス
depends-on-part = 所属
depends-on-activity = 使い方
depends-on-version = バージョン
answer-depends = { $audience }：場合によります
lead-depends = { $audiences }で「{ $product }」を使えるかどうかは、{ $axes }によります。下の各行をご覧ください。
lead-with-exceptions = { $lead }ただし例外があります。下をご覧ください。
exceptions-heading = 例外
any-other-offering = そのほかのサービス
everyone-else = そのほか
in-other-cases = そのほかの場合
version-below = { $fixed } より前のバージョン
version-from = { $introduced } 以降のバージョン
version-between = { $introduced } 以降 { $fixed } より前のバージョン
version-any = バージョンがわかる場合
version-unknown = バージョンがわからない場合
row-label = { $scope }：{ $label }
row-since = { $scope }：{ $since }
since-list = { $dates }から
since-item = { $date }（{ $issuers }）
since-allow-list = { $audience }では認められた製品だけを使えます。これを認める権限のある機関は、まだ認めていません。
kept-out = 次の判断は、機関にここでの承認権限がないため、承認になりません：{ $rulings }
change-stays = 変わりません
change-of-conditions = { $label } · 条件の変更
more-products = ほか { $count } 件
use-instead-for = { $audiences }が代わりに使える製品：
none-instead = 代わりの製品をあえて示さない理由：
none-instead-for = { $audiences }に代わりの製品をあえて示さない理由：
group-depends = 場合によります
group-about-depends = ご自分の立場、サービス、使い方に当てはまる行を見てください。
notice-others = ほかのポスター：
notice-all = すべての対象
feed-entry = { $products }：{ $changes }
feed-line = { $who }：{ $before } → { $after }
explain-not-ruled = ここに適用される規定はありません。
explain-basis = { $kind }：{ $names }
explain-covers = { $part }：{ $covers }
explain-kept-out = 許可リストでは承認とみなされない規定
audit-result-depends = 場合によって使用禁止となるソフトウェアがあります。「場合によります」の行をご覧ください。
public-key-heading = 写しの確かめ方
public-key-text = このサイトはこの公開鍵で署名されています。写しは greenlist verify または minisign で確かめられます。発行元から別の方法で受け取った鍵と比べてください。
