# 讀者頁面的文字。英文版（en.ftl）附有給譯者的說明。

## Every page

# The name of this language, in itself.
autonym = 繁體中文
# The name of a language, in this language. $tag: its tag. $autonym: its name in itself.
language-name = { $tag ->
    [zh-hant] 中文
    [en] 英文
    [ja] 日文
    [vi] 越南文
    [id] 印尼文
    [th] 泰文
    [ar] 阿拉伯文
   *[other] { $autonym }
}
title-page = { $page } – { $site }
skip-to-content = 跳到主要內容
skip-to-lookup = 跳到產品查詢
choose-language = 選擇語言
main-menu = 主選單
you-are-here = 目前位置
nav-lookup = 查詢
nav-compare = 產品比較
nav-changes = 最新變更
nav-advisories = 公告
nav-about = 關於本站
nav-search = 全文搜尋
data-as-of = 資料日期：{ $date }
data-as-known = 資料日期：{ $date }（以當日所知為準）
data-pinned = 本站內容固定在這一天。
next-review = { $date }前再次檢視
next-review-any = 公告最近一次檢視：{ $date }前
today-moved = 本頁依{ $date }的資料製作，之後有變更；現在顯示的是今天的規定（以這台裝置的日期為準）。
review-passed = 這份資料已過檢視期限（{ $date }），請先找較新的版本再使用。
answers-changed = { $date }起，本頁部分標示已不適用。請打開產品頁面，查看今天的規定。
source-file = 資料來源檔案
published-by = 發布者
page-fault = 這個頁面有錯誤嗎？
footer-promise = 每一項規定都註明發布機關與日期；有約束力的，並註明依據。網站不含追蹤程式，也不連到外部網路。
footer-promise-basis = 每一項規定都註明發布機關與日期；有約束力的，並註明所依據的法規、命令或政策。網站不含追蹤程式，也不連到外部網路。
footer-menu = 本站其他頁面
print-page = 列印本頁
changes-to = 改為
joined = { $first }；{ $rest }
domestic-product = 國內產品
framework-contract = 共同供應契約品項

## The labels of verdicts. Each stands alone, as a tag. Keep them short.

label-banned = 禁止使用
label-phase-out = 可用到{ $date }止
label-phase-out-any = 限期停用
label-under-review = 審查中
label-advised-against = 建議不要使用
label-conditional = 有條件可用
label-permitted = 可以使用
label-recommended = 建議使用
label-not-assessed = 未評估，視同未核准
label-unregulated = 沒有規定

## What each label means, in the key of labels

meaning-banned = 不可採購、安裝，也不可用來開會或上課。
meaning-phase-out = 到期日為止還可以使用，請現在就改用其他產品。
meaning-under-review = 結果公布前請勿新採用。
meaning-advised-against = 建議不要使用；仍要使用時，應能說明理由。
meaning-conditional = 完成列出的條件後可以使用。
meaning-permitted = 可以使用。
meaning-recommended = 可以使用，並且優先選用。
meaning-not-assessed = 沒有規定適用於這種情況，不算核准，使用前請先詢問。
meaning-unregulated = 沒有適用的規定，由您自行決定。

## The answer for one audience

answer-banned = { $audience }：不可以使用
answer-phase-out = { $audience }：只能用到{ $date }
answer-under-review = { $audience }：還不能採用
answer-advised-against = { $audience }：建議不要使用
answer-conditional = { $audience }：符合條件才可以
answer-permitted = { $audience }：可以使用
answer-recommended = { $audience }：可以使用
answer-not-assessed = { $audience }：未核准
answer-unregulated = { $audience }：沒有規定

## The answer in a line

lead-banned = { $audiences }不可以使用 { $product }。
lead-phase-out = { $audiences }只可使用 { $product } 到{ $date }為止。
lead-under-review = { $product } 審查結果公布前，{ $audiences }請勿新採用。
lead-advised-against = 建議{ $audiences }不要使用 { $product }。
lead-conditional = { $audiences }完成下列條件後，可以使用 { $product }。
lead-permitted = { $audiences }可以使用 { $product }。
lead-recommended = { $audiences }可以使用 { $product }，並且建議使用。
lead-not-assessed = { $product } 尚未針對{ $audiences }評估，不算核准。
lead-unregulated = 沒有規定限制{ $audiences }使用 { $product }。

title-product = { $product }：{ $verdicts }（{ $date }）
title-verdict = { $audiences }{ $label }

## When, by whom

since-by = 自{ $date }起 · { $issuers }
since-nobody = 目前沒有適用的規定。
vendor-country = { $vendor }（{ $country }）
scheduled-change = { $date }起：{ $label }

## Activities and conditions

activities-heading = 依用途
activity-procure = 採購
activity-install = 安裝
activity-use = 使用
activity-host = 主持會議
activity-join = 參加他人的會議
also-recommended = 完成條件後，建議使用
note-comply-by = 須在{ $date }前完成條件
note-advice = 這是建議，沒有約束力
note-provisional = 暫行規定，之後可能調整
conditions-heading = 條件
conditions-for = { $audience }：{ $conditions }

## Home page

question = 這個視訊軟體，可以用嗎？
home-intro = 輸入產品名稱，就能知道誰可以用、改用什麼、由誰決定。
lookup-label = 產品名稱
lookup-example = 例如：{ $products }
lookup-button = 查詢
lookup-count = 符合的產品：{ $found } 項，共 { $all } 項
lookup-found-name = 清單上有：{ $product }
lookup-found-link = 這個連結或網址屬於：{ $product }
lookup-found-begins = 以您輸入的文字開頭的名稱
lookup-found-named = 您輸入的文字提到：{ $product }
lookup-found-inside = 包含您輸入文字的名稱
lookup-found-near = 您要查的是 { $product } 嗎？
lookup-found-maker = 這家廠商的產品：{ $product }
lookup-more = 只顯示前 { $shown } 項。多輸入幾個字，結果會更少。
lookup-spelling = 清單上沒有名稱相近的產品，請先檢查有沒有打錯字。
lookup-failed = 無法載入查詢資料，請重新載入此頁，或看全部產品的清單。
lookup-none = 清單上沒有這項產品。沒列出就是未核准，請先向單位資安窗口詢問。
lookup-none-unregulated = 清單上沒有這項產品，所以沒有規定。
lookup-none-wide = 清單上沒有這項產品，但可能適用對廠商、產地或類別的規定，請看公告。
lookup-none-by-audience = 清單上沒有這項產品。這代表什麼，依您的身分而定，請看您所屬對象的頁面。
list-strokes = { $count } 劃
list-by-name = 依名稱列出全部產品
list-first = 這裡只列出前面的產品。其他產品請看依名稱排列的清單，查詢可以找到全部產品。
all-products = 所有產品
not-listed = 沒列在清單上的產品，不算核准。
not-listed-unregulated = 沒列在清單上的產品，沒有規定。
not-listed-wide = 沒列在清單上的產品，仍可能適用對廠商、產地或類別的規定，請看公告。
not-listed-by-audience = 沒列在清單上的產品，依您的身分而定，請看您所屬對象的頁面。
use-instead = 改用：
latest-changes = 最新變更
all-changes = 所有變更
labels-heading = 標示說明

## Product page

alternatives-heading = 改用這些產品
alternatives-order-domestic = 國內產品列在前面，其次是政府共同供應契約品項。
alternatives-order-framework = 政府共同供應契約品項列在前面。
alternatives-order-rank = 依發布機關列出的順序。
alternatives-none = 目前沒有列出可以改用的產品，請詢問單位資安窗口。
facts-heading = 誰說的、為什麼、從何時開始
fact-since = 開始日期
fact-who = 誰說的
fact-why = 為什麼
reason-of-label = { $label }：{ $reason }
basis-law = 依據
basis-regulation = { $count ->
   *[other] 依據的法規命令
}
basis-order = { $count ->
   *[other] 依據的命令
}
basis-instruction = { $count ->
   *[other] 依據的指示
}
basis-policy = { $count ->
   *[other] 依據的政策
}
basis-contract = { $count ->
   *[other] 依據的契約
}
basis-guidance = 依據的指引
fact-exceptions = 例外
fact-exceptions-none = 沒有列出例外。
exception-on-application = { $audiences }可向{ $issuer }申請例外。
exception-on-application-for = { $audiences }可向{ $issuer }申請例外：{ $purpose }
fact-contact = 可以問誰
fact-checked = 最近確認
fact-website = 官方網站
fact-guide = 使用說明
fact-aliases = 其他名稱
fact-operators = 營運者
offering-operator = { $offering }：{ $operator }
issuer-advisory = { $issuer }：{ $advisory }
exception = { $audiences }：請看 { $ruling }
last-checked = { $date }
last-checked-review = { $date }，{ $review }前再次檢視
steps-heading = 已經用 { $product } 排好會議？
other-rulings-heading = 另有規定
other-rulings-about = 適用於首頁上沒有列出的對象。
other-ruling-since = 自{ $date }起
history-heading = 歷程
statements-heading = 對方的說法
vulnerabilities-heading = 已知漏洞
references-heading = 證據與來源
reference-original = 原始文件
reference-evidence = 研究報告
reference-press = 媒體報導
reference-law = 法規
reference-file = 本站存檔
file-about = （{ $format }，{ $size }）
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
reference-about = 關於 { $subjects }
involvement-completed = 表示已處理完畢
involvement-contact-attempted = 已聯絡
involvement-disputed = 不同意
involvement-in-progress = 處理中
involvement-not-contacted = 未聯絡
involvement-open = 尚未決定
cvss-score = CVSS { $version }：{ $score }（{ $severity }）
severity-none = 無
severity-low = 低
severity-medium = 中
severity-high = 高
severity-critical = 極高
affected-all = { $product }：所有版本
target-origin = 所有來自{ $country }的產品
target-category = 所有「{ $category }」類產品
target-except = { $target }，但不含{ $except }
affected-before = { $product }：{ $fixed } 之前的版本
affected-from = { $product }：{ $introduced } 起的版本
affected-between = { $product }：{ $introduced } 起、{ $fixed } 之前的版本

## Advisory page

kind-advisory = 公告
state-in-force = 生效中
state-scheduled = 尚未生效
state-suspended = 暫停適用
state-ended = 已失效
state-never-in-force = 從未生效
state-withdrawn = 已撤回
state-draft = 草案
status-in-force = 公告 · 自{ $date }起生效
status-in-force-until = 公告 · 有效期間{ $date }至{ $until }
status-scheduled = 公告 · { $date }起生效
status-suspended = 公告 · { $date }起暫停適用
status-suspended-until = 公告 · { $date }至{ $until }暫停適用，之後恢復
status-ended = 公告 · { $until }失效
status-never-in-force = 公告 · 從未生效
status-withdrawn = 公告 · 已撤回，視為自始未生效
status-draft = 公告 · 草案：還沒有約束力
changes-for = 對{ $audience }的影響
rulings-heading = 原文怎麼說、本站怎麼標示
ruling-wording = 機關的用語
wording-language = 原文語言：{ $language }
ruling-coded = 本站標示
ruling-audiences = 適用：{ $audiences }
ruling-audiences-except = 適用：{ $audiences }，不含{ $excluded }
ruling-activities = 僅限：{ $activities }
ruling-reasons = 理由
exempts = 在適用範圍內解除：{ $ruling }
duties-heading = 必須完成的事項
duty-by = { $date }以前
duty-over = 期限為 { $date }（已過）
duty-line = { $date }以前：{ $duty }
ruling-from = 自{ $date }起
ruling-until = 至{ $until }止
ruling-from-until = 自{ $date }至{ $until }
suspended-ruling = 由 { $advisory } 暫停適用：{ $ruling } – { $label }
suspended-ruling-until = 由 { $advisory } 暫停適用至{ $until }，之後恢復：{ $ruling } – { $label }
text-label = 公告全文
effects-heading = 各產品目前的規定
facts-label = 重點
fact-issuer = 發布機關
fact-applies-to = 適用對象
fact-excludes = 不適用
fact-issued = 發布
fact-from = 生效
fact-issued-and-from = 發布與生效
fact-until = 有效至
fact-review-by = 下次檢視期限
fact-version = 版本
fact-binding = 效力
binding-yes = 有約束力
binding-no = 建議，沒有約束力
fact-jointly-with = 會同發布
fact-distribution = 公開程度（TLP）
fact-id = 編號
version-of = { $number }，{ $date }
version-number = 版本 { $number }
revisions-heading = 版本紀錄
relations-heading = 與其他公告的關係
relation-supersedes = 取代 { $advisory }
relation-superseded-by = 由 { $advisory } 取代
relation-amends = 修正 { $advisory }
relation-amended-by = 由 { $advisory } 修正
relation-revokes = 廢止 { $advisory }
relation-revoked-by = 由 { $advisory } 廢止
relation-withdraws = 撤回誤發的 { $advisory }
relation-withdrawn-by = 誤發，由 { $advisory } 撤回
relation-reinstates = 恢復 { $advisory }
relation-reinstated-by = 由 { $advisory } 恢復
relation-suspends = 暫停適用 { $advisory }
relation-suspended-by = 由 { $advisory } 暫停適用

## Translations

translation-missing = 這段文字還沒有翻譯，以下以{ $language }顯示。
translation-stale = 譯文比原文舊，有更動的段落以{ $language }顯示。
translation-machine = 這是機器翻譯，還沒有人檢查過。
translation-draft = 這份譯文還沒有審閱。
translation-facts = 本頁的標示、日期與機關取自原始紀錄，不受譯文影響，一律是最新的。
translation-by = 譯者：{ $translator }。
translation-reviewed = { $date }審閱。
read-original = 閱讀原文（{ $language }）
not-translated-yet = 還沒有翻譯，以下為{ $language }：
translation-stale-part = 這個段落在翻譯之後有更動，以下為{ $language }：

## Inside texts

table-label = 表格
note-back = 回到內文，註

## Full-text search

search-title = 搜尋全站內容
search-intro = 可在公告、資安通報和產品資料中找字詞。
search-label = 要找的字詞
search-button = 搜尋
search-count = 找到 { $found } 筆
search-none = 找不到。請改用較少或其他字詞。
search-over = 找到超過 { $found } 筆
search-some = 沒有同時包含這些字詞的內容。包含其中部分的有 { $found } 筆
search-kind = 類別
search-year = 年份
search-any = 全部
search-everywhere = 搜尋所有語言
search-kind-product = 產品
search-kind-advisory = 公告
search-kind-bulletin = 資安通報
search-kind-page = 網頁
search-no-script = 搜尋需要 JavaScript 和近年的瀏覽器；產品與公告清單不需要。
search-failed = 搜尋功能無法載入，請重新載入此頁，或稍後再試。
search-more = 顯示更多結果

## List of advisories

advisories-title = 公告與資安通報
advisories-intro = 最新的在前面。公告決定能不能用；通報提供資訊。
advisories-none = 目前沒有。
by-year = 依年份
year-part = { $year }（{ $part }）

## Bulletin page

bulletin-kind-vulnerability = 漏洞通報
bulletin-kind-incident = 事件通報
bulletin-kind-howto = 操作說明
bulletin-kind-faq = 常見問題
bulletin-kind-notice = 通知
severity-is = 嚴重程度：{ $severity }
bulletin-expired = { $date }起不再更新。
bulletin-do-this = 請這樣做
bulletin-text-label = 通報全文
bulletin-products = 相關產品與目前的規定
bulletin-concerns = 相關公告
fact-audiences = 對象
fact-expires = 有效至

## Audience page

audience-title = { $audience }可以用什麼
parts-heading = 其中包括
parts-about = 部分對象的規定不同，清單中會註明。
wholes-heading = 屬於
group-all = 看全部 { $count } 項
products-range = 第 { $from }–{ $to } 項
all-by-verdict = 依規定列出所有產品
group-use = 現在就可以使用
group-about-use = 這些產品可以使用。
group-conditional = 符合條件才可以使用
group-about-conditional = 完成條件後可以使用。
group-phase-out = 限期停用
group-about-phase-out = 到期日為止還可以使用，請現在就改用其他產品。
group-banned = 不可以使用
group-about-banned = 不可採購、安裝，也不可用來開會或上課。例外列在各產品下方。
group-under-review = 審查中
group-about-under-review = 結果公布前請勿新採用。
group-advised-against = 建議不要使用
group-about-advised-against = 建議不要使用；仍要使用時，應能說明理由。
group-not-assessed = 未評估
group-about-not-assessed = 沒有適用的規定，不算核准。
group-unregulated = 沒有規定
group-about-unregulated = 沒有適用的規定，由您自行決定。
default-not-assessed = 沒列在這裡的產品，不算核准，請詢問單位資安窗口。
default-unregulated = 沒列在這裡的產品沒有規定，由您自行決定。
default-wide = 沒列在這裡的產品，仍可能適用對廠商、產地或類別的規定，請看公告；否則由您自行決定。
default-banned = 沒列在這裡的產品，除非有機關核准，一律禁止使用。

## What changed

changes-title = 最新變更
changes-intro = 標示的每一次變更，依生效日期排列。
changes-scheduled = 已決定、尚未生效
changes-none = 目前沒有變更。
other-years = 其他年份
scheduled = 預定
change-subject = { $product } · { $audience }
change-by = { $issuers }：{ $advisories }
feeds-heading = 訂閱變更
feed-atom = 訂閱（Atom）

## Products beside each other

compare-chosen = 已選 { $found } 項，最多 { $most } 項
compare-choose = 比較 { $product }
compare-hint = 最多可選六項產品，只看這幾項。
compare-hint-pages = 最多可選六項產品，只看這幾項，也可以跨頁選取。
compare-most = 最多六項，請先取消一項。
compare-show = 比較已選的產品
compare-all = 顯示全部產品
compare-title = 產品比較
compare-intro = 各產品對每種對象的結論，大家都能用的排在前面。
compare-product = 產品
compare-origin = 廠商與國家
compare-contract = 共同供應契約
contract-none = 未列入

## What labels and terms mean

glossary-title = 標示與用語
glossary-intro = 本站的標示和用語是什麼意思。
glossary-words = 網頁用語
glossary-audiences = 適用對象
all-pages = 所有頁面
glossary-issuers = 發布機關與詢問窗口
part-of = 屬於{ $wholes }
term-advisory = 機關所作的決定：哪些產品、適用誰、從哪一天起、依據什麼。
term-bulletin-name = 資安通報
term-bulletin = 說明漏洞、事件或設定的資訊，本身不作任何決定。
term-binding = 公告所列的對象必須遵守。
term-advice = 屬於建議；不照做時，應能說明理由。
term-exception = 針對特定對象、服務或版本，排除另一項規定的決定。
term-domestic = 政府採購時視為國內的產品；公告有規定時優先採用。
term-framework = 由一個機關代表各機關訂立的契約，各機關可直接訂購，不必自行招標。
term-data-date-name = 資料日期
term-data-date = 網頁上的結論以這一天為準，寫在每一頁的最下方。
term-procure = 付費、訂購，或列入招標。
term-install = 裝到單位的電腦或手機。
term-use = 在工作或學校以任何方式使用。
term-host = 由自己開會或開課，並邀請他人參加。
term-join = 參加外部人士召開的會議。

## A poster about a product

notice-name = 海報
title-notice = 海報：{ $answer }
notice-link = 公布欄海報（A4 一張）
notice-holds = 本海報內容以{ $date }為準。
notice-look = 要看今天的結論，請掃描或開啟：
notice-code = 旁邊網址的 QR Code

## Badges: small pictures of a label, for other web pages

badges-heading = 放到自己網頁的標章
badges-about = 把圖片存下來，放進教學平臺。圖上寫有資料日期，結論變更時請換新圖。

## An address that leads nowhere

not-found-title = 找不到這個網頁
not-found-lookup = 找不到這個網頁，請改為查詢產品。

## Explanations (greenlist explain, diff, timeline)

explain-answer = { $date }，{ $audience }使用 { $product }：{ $label }
explain-answer-activity = { $date }，{ $audience }使用 { $product }（{ $activity }）：{ $label }
explain-offering = { $product }（{ $offering }）
explain-version = { $product } { $version }
explain-reasons-differ = 各種情況的結論相同，但依據不同。
explain-holding = 依據哪些規定
explain-overruled = 哪些規定不適用，為什麼
explain-ended = 哪些規定已經失效
explain-scheduled = 哪些規定還沒生效
explain-next = 接下來的變更
explain-next-none = 目前沒有預定的變更。
explain-ruling = { $issuer }「{ $advisory }」（{ $ruling }）：{ $label }
explain-advisory = 「{ $advisory }」（{ $id }）
explain-in-force = 自{ $date }起生效。
explain-in-force-until = 有效期間為{ $from }至{ $until }。
explain-until = 最後有效日為{ $date }。
explain-never-in-force = 從未生效。
list-product = 產品：{ $count }
list-advisory = 公告：{ $count }
list-bulletin = 通報：{ $count }
list-unissued = 等待發布日{ $date }
list-review = 應於{ $date }前檢討
list-review-overdue = 檢討期限{ $date }已過
explain-from = { $date }起生效。
rule-strictest = 在適用的規定中，沒有比它更嚴格的。
rule-phase-out = 可以使用的期限已過，現在視同禁止。
rule-recommendation = 它建議使用本產品，而其他規定最多只附條件。
rule-across-issuers = 以其他機關更嚴格的規定為準：{ $issuers }。
rule-within-issuer = 同一機關對這種情形有更嚴格的規定：{ $rulings }。
rule-advice = 這是建議；這種情形由有約束力的規定決定：{ $rulings }。
rule-advised-against = 它建議不要使用；建議不會改變有約束力的規定所允許的事。
rule-exempt = 在這種情形下，由另一項規定解除：{ $rulings }。
rule-allow-list = 這類對象採核准清單，而有權核准的機關還沒有核准本產品。
rule-versions = 它只適用部分版本；不知道版本時，以各版本中最嚴格的規定為準。
rule-default = 沒有適用的規定，以{ $audience }的預設為準。
diff-title = 對讀者的變更
diff-days = { $from }與{ $to }比較
diff-contents = 由「{ $before }」到「{ $after }」
diff-this-folder = 目前的資料夾
diff-nothing = 沒有結論變更。
diff-change = { $subject }：{ $before } → { $after }
diff-change-from = { $subject }，自{ $from }起：{ $before } → { $after }
diff-change-until = { $subject }，至{ $until }止：{ $before } → { $after }
diff-change-between = { $subject }，自{ $from }起至{ $until }止：{ $before } → { $after }
diff-still = { $subject }：仍為{ $label }
diff-not-listed = 不在清單上
diff-condition-added = 新增條件：{ $condition }
diff-condition-removed = 取消條件：{ $condition }
diff-products-added = 新增產品：{ $products }
diff-products-removed = 移出清單的產品：{ $products }
diff-advisories-begin = 開始生效的公告：{ $titles }
diff-advisories-end = 不再有效的公告：{ $titles }
diff-advisories-added = 新增公告：{ $titles }
diff-advisories-removed = 移除的公告：{ $titles }
diff-texts-missing = 缺少{ $language }譯文：{ $titles }
diff-texts-added = 新增{ $language }譯文：{ $titles }
diff-pages-changed = 至少有這麼多頁面變更：{ $count }
diff-pages-added = 新增頁面：{ $count }
diff-pages-removed = 移除頁面：{ $count }
diff-sign = 簽核
diff-sign-prepared = 承辦人
diff-sign-approved = 核定人
diff-sign-name = 姓名
diff-sign-signature = 簽章
diff-sign-date = 日期
## Audit (greenlist audit)

audit-title = 軟體清單 { $file } · { $audience } · { $date }的結果
audit-activities = 以這些用途為準：{ $activities }
audit-encoding = 以 { $encoding } 編碼讀取。
audit-damaged = 有些字無法以 { $encoding } 編碼讀取。請指定正確的編碼，例如 --encoding big5。
audit-header = 欄位名稱在第 { $line } 行，以上各行未讀取。
audit-quotes = 引號沒有結尾，已逐字讀取：第 { $lines } 行
audit-ignored = 未讀取的欄位：{ $columns }
audit-line = 行
audit-software = 清單上的名稱
audit-version = 版本
audit-product = 產品
audit-basis = 依據公告
audit-group = { $label }（{ $count }）
audit-not-on-list = 不在清單上，視同未核准
audit-by-vendor = 清單上沒有這項軟體，但有關於 { $publisher } 或其國家所有產品的規定適用。
audit-unclear = 無法確定是哪項產品，視同未核准
audit-doubt-publisher = 不確定：清單上的發行者是 { $publisher }，但這項產品的廠商是 { $vendor }。
audit-doubt-name = 不確定：名稱比 { $product } 長。
audit-if-so = 如果是這項產品：{ $label }
audit-ambiguous = 可能是其中任一項，以最嚴格的為準。
audit-similar = 名稱相近：{ $products }。請確認。
audit-version-unknown = 版本無法比較，可能是任何版本。
audit-no-name = （沒有名稱）
audit-conditions = { $product }：{ $conditions }
audit-elsewhere = 以下情形結果不同
audit-differs = { $product }，{ $place }：{ $label }
audit-advisory = { $id }：{ $title }（{ $issuer }，{ $date }）
audit-total = 共 { $count } 列
audit-blank = 空白列 { $count } 列，未列出
audit-removed = { $count } 列為已移除的軟體，不計入。
audit-partial = { $count } 列未能完整讀取。
audit-partial-row = 未能完整讀取：名稱缺漏、被截斷或損毀，或有內容不屬於任何欄位。
audit-result-partial = 其餘各列未發現禁用軟體。
audit-result-banned = 清單中有禁止使用的軟體。
audit-result-none = 清單中沒有發現禁止使用的軟體。
audit-finding = { $software }（{ $product }）：{ $label }
audit-finding-unknown = { $software }：{ $label }

## Answers with several rows

label-depends = 視情況而定
meaning-depends = 答案因情況而異，請找出符合您情況的那一項。
answer-with-exceptions = { $label }，但有例外
depends-on = 視{ $axes }而定
depends-on-offering = 使用哪個服務
depends-on-part = 您所屬的類別
depends-on-activity = 用途
depends-on-version = 版本
answer-depends = { $audience }：視情況而定
lead-depends = { $audiences }能不能使用 { $product }，視{ $axes }而定，請看下列各項。
lead-with-exceptions = { $lead }但有例外，請看下列說明。
exceptions-heading = 例外
any-other-offering = 本產品的其他服務
everyone-else = 其餘對象
in-other-cases = 其他情況
version-below = 低於 { $fixed } 的版本
version-from = { $introduced } 起的版本
version-between = { $introduced } 起、低於 { $fixed } 的版本
version-any = 知道版本時（任何版本）
version-unknown = 不知道版本時
row-label = { $scope }：{ $label }
row-since = { $scope }：{ $since }
since-list = 開始日：{ $dates }
since-item = { $date }（{ $issuers }）
since-allow-list = { $audience }只能使用經核准的產品，而有權核准的機關還沒有核准它。
kept-out = 發布下列規定的機關無權在此核准，因此不算核准：{ $rulings }
change-stays = 不變
change-of-conditions = { $label } · 條件變更
more-products = 另外 { $count } 項
use-instead-for = { $audiences }改用：
none-instead = 刻意不列替代產品：
none-instead-for = { $audiences }刻意不列替代產品：
group-depends = 視情況而定
group-about-depends = 請找出符合您的類別、服務或用途的那一項。
notice-others = 其他海報：
notice-all = 所有對象
feed-entry = { $products }：{ $changes }
feed-line = { $who }：{ $before } → { $after }
explain-not-ruled = 這裡沒有適用的規定。
explain-basis = { $kind }：{ $names }
explain-covers = { $part }：{ $covers }
explain-kept-out = 不算核准的規定（發布機關無權核准）
audit-result-depends = 有些軟體在部分情況下禁止使用，請看「視情況而定」各列。
public-key-heading = 如何查驗副本
public-key-text = 本網站以這把公開金鑰簽章。可用 greenlist verify 或 minisign 查驗副本。請與發布單位以其他方式提供的金鑰比對。
