# 編輯人員所用指令的文字。
schema-written = 已將 { $count } 個結構描述檔寫入 { $path }
man-written = 已將 { $count } 頁手冊寫入 { $path }
fmt-changed = 已整理 { $path }
fmt-would-change = 需要整理 { $path }
fmt-right = 所有檔案都已整理好。
fmt-unreadable = 無法整理 { $path }：檔案有錯誤。執行 greenlist check 可看到原因。
fmt-no-content = { $path } 不是本網站內容裡的檔案。

## 問題

answer-needed = 請輸入文字。
answer-no-choice = 選項裡沒有 `{ $found }`。
answer-no-language = 沒有語言「{ $found }」。請寫代碼或名稱，例如 de 或德文。
answer-taken = `{ $found }` 已有人使用，請換一個。
answer-taken-by = `{ $found }` 是「{ $name }」的識別碼，請換一個。
answer-name-taken = 「{ $found }」已是產品「{ $name }」（`{ $id }`）的名稱。請換一個，或改用那個產品。
answer-first = 這是第一題。要離開請按 Ctrl+C。
answer-back = 直接按 Enter 會保留方括號裡先前的答案；輸入連字號（-）可清空選填的問題。
answer-yes = 是
answer-no = 否
answer-yes-or-no = 請回答是或否。
answer-no-country = 查無「{ $found }」這個國家。
answer-near-countries = 是否為 { $countries }？
answer-country-form = 請寫國名，或兩個字母的代碼，例如 TW。
answer-time-zone = 沒有這個時區。請寫成 Asia/Taipei 的樣子。
answer-advice = 禁用有拘束力。如果只是建議，請用 `advised_against`。
answer-due-date = 請寫 { $date } 當天或之後的日期，例如 2020-04-30 或 109/4/30。
answer-wrong = { $option }：{ $fault }
answer-missing = 缺少 { $option }，而且沒有人可以詢問。
ask-how = 輸入 < 可回到上一題，按 Ctrl+C 可離開；回答最後一題之前不會寫入任何檔案。
ask-more-choices = { "      " }… 另外還有 { $count } 個；請直接輸入識別碼
ask-languages = 網站的語言，來源語言排第一；輸入編號，或其他任何語言的代碼或名稱，以逗號分隔
ask-language = 語言：代碼或名稱，例如 de 或德文
ask-title = 網站名稱（{ $about }）
ask-issuer = 由誰發布公告？位階最高的機關先寫
ask-next-issuer = 還有位階較低的機關嗎？（沒有請直接按 Enter）
ask-time-zone = 時區
ask-id = 「{ $about }」的識別碼：小寫英文字母、數字與連字號
ask-name = 產品名稱
ask-aliases = 其他會有人輸入的名稱，以逗號分隔（沒有請直接按 Enter）
ask-vendor = 廠商：輸入編號、識別碼，或新廠商的名稱
ask-category = 用途
ask-country = 廠商是哪個國家的？寫國名或代碼，例如 TW（不知道請直接按 Enter）
ask-domestic = 算不算國內產品？（是或否）
ask-record-issuer = 由誰發布？
ask-record-title = 標題
ask-summary = 摘要，一兩句話
ask-issued = 發布日期
ask-products = 規範哪些產品？輸入編號或識別碼，以逗號分隔
ask-audiences = 適用對象？輸入編號或識別碼，以逗號分隔
ask-verdict = 判定
ask-conditions = 需要符合哪些條件？輸入編號或識別碼，以逗號分隔
ask-due-date = 可使用的最後一天
ask-reasons = 理由？輸入編號或識別碼，以逗號分隔（沒有請直接按 Enter）
ask-alternatives = 可以改用什麼？最好的排前面（沒有請直接按 Enter）
ask-binding = 適用對象是否必須遵守？（是或否）
ask-legal-basis = 依據：輸入編號、識別碼，或新依據的名稱
ask-basis-kind = { $about }是哪一種依據（編號或代碼；直接按 Enter 為 law）
ask-source-title = 所依據的文件名稱
ask-source-url = 文件的網址（沒有請直接按 Enter）
ask-status = 狀態（草稿不作成任何決定，改為 interim 或 final 後才算數）
ask-kind = 種類
ask-bulletin-products = 與哪些產品有關？（沒有請直接按 Enter）
ask-bulletin-audiences = 與誰有關？（沒有請直接按 Enter）
ask-text = 要翻譯哪一份？
ask-to = 翻譯成哪種語言？

## 新網站與新紀錄

init-there-is-content = { $path } 裡已經有網站了，請換一個資料夾。
init-first-issuer = 本單位
init-made = 已在 { $path } 建立網站
init-enter = 進入資料夾：cd { $path }
init-words = 網頁文字目前是英文，請在這個檔案翻譯：{ $path }
init-labels = content/audiences.yaml 與 content/vocabulary.yaml 中結尾有「# English」的標籤目前是英文（{ $language }）。請翻譯並刪除這個記號。
init-next = 接下來：greenlist new product，再 greenlist new advisory，最後 greenlist build
# 新檔案裡每個欄位上方的註解。
comment = { $title }：{ $about }
new-there-is = { $path } 已經存在，請換一個識別碼。
new-cannot-add = 無法在 { $path } 加入紀錄：請先改正檔案的錯誤。執行 greenlist check 可看到原因。
new-wrote = 已寫入 { $path }
new-added = 已在 { $path } 加入一筆紀錄
new-next = 接下來：補上缺少的內容，再執行 greenlist check。
new-draft = 這是草稿，狀態改為 interim 或 final 之前不作成任何決定。
new-translated = `{ $record }` 已有網站所有語言的文字。
language-added = 已在 { $path } 加入語言 { $language }
language-complete = `{ $language }` 已是網站的語言，檔案不缺任何文字。greenlist translate status 會列出尚未翻譯的部分。
language-labels = 要先補上 { $count } 個 `{ $language }` 標籤，才能產生網站。請在每一處加一行「{ $language }: …」：
language-next = 下一步：greenlist translate status 會列出尚未翻譯成 `{ $language }` 的部分，greenlist new translation 用來開始翻譯一篇文字。
# The head of the file with the words of pages in a language, a line each.
words-head =
    網頁文字：{ $name }（{ $language }）。
    每則文字以英文列在「#」之後。要翻譯時，在下面另寫一行，開頭不加「#」：
    名稱、等號、譯文。請保留英文那一行，日後才看得出英文是否改過。
    大括號裡的內容，例如 { "{" } $name { "}" }，請照樣保留。沒有譯文的會以英文顯示。
    greenlist translate status 會統計還剩多少。greenlist new language { $language } 會把新版增加的文字
    加在最後，其他內容不變。
words-later = 後來增加
words-added = 已在 { $path } 加入新的文字：{ $count } 則

## 產品清單

list-new = 第 { $line } 行：{ $name }：新增 { $path }
list-exists = 第 { $line } 行：{ $name }：已經存在（`{ $id }`），不變更
list-refused = 第 { $line } 行：{ $name }：無法新增。{ $why }
list-vendor = 新廠商：{ $name }（`{ $id }`）
list-ignored = 沒有讀取的欄位：{ $columns }
list-no-name = 缺少名稱。
list-no-vendor = 缺少廠商。
list-no-category = 沒有「{ $found }」這個類別。可用類別：{ $known }。
list-repeated = 第 { $line } 行已經有「{ $found }」。
list-surplus = 資料比欄位多：含有分隔符號的文字請加上引號。
list-quote = 引號沒有結束。
list-damaged = 有些字元無法讀取。請指定編碼，例如 --encoding big5。
list-no-name-column = { $path } 沒有名為「名稱」的欄位。第一列是：{ $found }。可用欄位：名稱、廠商，以及視需要的識別碼、別名、國家、類別、國產。
list-refused-count = 無法新增的行數：{ $count }。請改正後，再交一次整份清單。
list-written = 新增產品：{ $new }；原已存在：{ $existing }

## 變更識別碼

rename-done = `{ $old }` 已改為 `{ $new }`，變更 { $count } 個檔案
rename-file = { $old } 已改名為 { $new }
rename-address = 舊網址會轉到新網址（content/moved.yaml）。
rename-unreadable = 無法搜尋 { $path }：檔案有錯誤。執行 greenlist check 可看到原因。

## greenlist translate

translate-source = 原文
translate-fresh = 最新
translate-stale = 過時
translate-machine = 機器
translate-draft = 草稿
translate-missing = 缺少
translate-unstamped = 有 { $count } 份譯文沒有註明依據的原文版本，過時了也看不出來。請檢查後執行 greenlist translate stamp。
translate-stamped = 已標記 { $path }
translate-nothing = 沒有需要標記的譯文。
translate-no-typo = `{ $record }`：有段落增減，不是錯字修正。請翻譯這些段落；若譯文仍然正確，執行時不要加 --typo。
translate-not-over = { $path } 屬於網站內容，或不是翻譯檔，因此不會覆寫。請用 --out 指定其他檔案。
translate-exported = 已將 { $count } 個單元寫入 { $path }
translate-unreadable = 無法將 { $path } 讀成翻譯檔：{ $what ->
        [large] 檔案超過 { $detail } MB。
        [cut] 檔案在單元中間就結束了。請重新儲存或複製。
        [version] 這是 XLIFF { $detail }。請存成 XLIFF 1.2 或 PO。
        [keys] 訊息沒有標示所屬文字的 `msgctxt`。請以 greenlist translate export 匯出，並保留該行。
        [empty] 沒有任何單元。
        [languages] 各部分的語言不同：{ $detail }。請每種語言匯入一個檔案。
       *[invalid] 不是 PO 也不是 XLIFF：{ $detail }
    }
translate-headings = `{ $unit }`：段落必須保留標題，也不可以出現第二個同級標題。
translate-remark = `{ $unit }`：{ $reason ->
        [unknown] 內容中已沒有這段文字
        [repeated] 檔案中另有相同識別碼的單元
        [markup] 含有翻譯工具加入的標記，採用後會遺失
        [unfinished] 標為 fuzzy 或尚未完成。請完成，或使用 --unfinished
        [source] 這是此語言的來源文字
        [no-key] 沒有識別碼
       *[outdated] 已採用，但來源在匯出後改過，因此視為過時
    }
translate-remark-more = 另有 { $count } 個：{ $reason ->
        [unknown] 內容中已沒有這段文字
        [repeated] 檔案中另有相同識別碼的單元
        [markup] 含有翻譯工具加入的標記，採用後會遺失
        [unfinished] 標為 fuzzy 或尚未完成。請完成，或使用 --unfinished
        [source] 這是此語言的來源文字
        [no-key] 沒有識別碼
       *[outdated] 已採用，但來源在匯出後改過，因此視為過時
    }
translate-source-language = 文字以 { $language } 撰寫，不會翻譯成 { $language }。沒有匯入任何內容。
translate-no-language = { $path } 沒有註明語言。請用 --to 指定。
translate-other-language = { $path } 的語言是 { $own }，不是 { $given }。請省略 --to，或改匯入 { $given } 的檔案。
translate-control = `{ $unit }`：文字中有看不見的控制字元（{ $found }）。請在翻譯工具中刪除。
translate-unknown = `{ $unit }` 已不屬於任何紀錄，略過。
translate-wrote = 已寫入 { $path }
translate-imported = 採用的單元：{ $taken } 個；沒有變更：{ $same } 個；略過：{ $skipped } 個；沒有譯文：{ $untranslated } 個
words-status = 網頁文字（{ $language }）：已翻譯 { $translated } 則，缺 { $missing } 則，英文後來改過 { $changed } 則
words-changed = 翻譯之後英文改過。請修正譯文，並把譯文上方的英文換成這一行：

## greenlist theme

theme-there-is = { $path } 已經存在。請先改名或移除，或只指定需要的檔案。
theme-unknown-file = 內建的佈景主題沒有檔案 `{ $found }`。
theme-see-list = greenlist theme eject --list 會列出所有檔案。
theme-next = 接下來：修改需要的檔案，並移除不修改的檔案，讓這些檔案跟著新版本更新；greenlist serve 會顯示每項變更。
