# 診斷訊息的正體中文用語。結構與 en.ftl 相同，說明見該檔。
severity-error = 錯誤
severity-warning = 警告
severity-note = 提示
help = 處理方式
between = { "" }
related = 另見此處

kind = { $kind ->
    [audience] 適用對象
    [advisory] 公告
    [bulletin] 通報
    [category] 產品類別
    [condition] 條件
    [country] 國家
    [issuer] 發布機關
    [legislation] 法規
    [offering] 服務方案
    [page] 頁面
    [product] 產品
    [reason] 理由
    [record] 有文字的紀錄
    [ruling] 規定
    [vendor] 廠商
    [theme] 佈景主題
    [activity] 行為
    [code] 代碼
    [status] 狀態
    [severity] 嚴重程度
    [tlp] TLP 等級
    [output] 輸出格式
    [operator] 營運者
    [relation] 關係
   *[other] { $kind }
}
expected = { $expected ->
    [list] 清單
    [map] 數個欄位（每行一個並向右縮排）
    [text] 文字
    [number] 數字
    [boolean] 「true」或「false」
    [date] 日期
    [nothing] 空白
   *[other] { $expected }
}

## 檔案與語法

diagnostic-missing-file = 找不到檔案 `{ $path }`。
    .help = 請建立該檔案，或改在 `content` 所在的資料夾執行 greenlist。檔名大小寫須一致。
diagnostic-unknown-file = `{ $path }` 未被使用。
    .help = 請依同資料夾其他檔案的方式命名，或將其移出 `content`。
diagnostic-wrong-extension = `{ $path }` 的副檔名不符，因此未被讀取。
    .help = 請改名為 `{ $meant }`。Windows 預設隱藏副檔名，可在資料夾的「檢視」中開啟「副檔名」。
diagnostic-copied-file = `{ $path }` 看起來是 `{ $meant }` 的複本，因此未被讀取。
    .help = 請比較兩者，以 `{ $meant }` 的名稱保留其中一個，並刪除另一個。
diagnostic-language-not-in-name = 檔名 `{ $path }` 沒有標明文字的語言。
    .help = 請改名為 `{ $meant }`，或在 `.md` 前加上其他語言的代碼。
diagnostic-more-faults = 這個檔案的問題多於列出的數目：自此處起另有 { $count } 項，只計數。
    .help = 請先改正列出的各項，再檢查一次。
diagnostic-unreadable-file = { $reason ->
        [outside] `{ $path }` 是指向專案資料夾之外的捷徑連結，因此未讀取。
        [broken] `{ $path }` 是捷徑連結，但目標不存在。
        [circular] `{ $path }` 是捷徑連結，所指的資料夾已經讀取：它是這個連結的上層資料夾，或另有連結指向它。
        [deep] `{ $path }` 位於超過 32 層資料夾之下，因此未讀取。
       *[special] `{ $path }` 不是一般檔案，因此未讀取。
    }
    .help = { $reason ->
        [deep] 請將資料夾移到較上層。
       *[special] 請改放檔案或資料夾本身，或將其移除。
    }
diagnostic-invalid-utf8 = 檔案自此處起並非 UTF-8 文字。
    .help = 請以 UTF-8 編碼另存檔案（無法讀取 Big5 與 UTF-16）。
diagnostic-control-character = 此處有看不見的控制字元（{ $found }）。
    .help = 請刪除此處後重新輸入；多半是複製貼上時帶入的。
diagnostic-invisible-character = 此處有看不見的字元（{ $found }）。
    .help = 請刪除此處後重新輸入；多半是複製貼上時帶入的。
diagnostic-surrounding-space = `{ $found }` 的前後有空格，已略去。
    .help = 請刪除引號內側的空格。
diagnostic-comment-in-text = YAML 會把 `{ $found }` 當成註解：值到它之前為止。
    .help = 如果這屬於值的一部分，請為整個值加上引號：`"{ $meant }"`。如果是註解，請在 `#` 之後加一個空格。
diagnostic-file-too-large = 檔案超過 { $limit } KB。
    .help = 請拆分為數筆資料，或將長文移至 Markdown 檔。
diagnostic-bad-file-name = 檔名 `{ $found }` 不能在網址與所有電腦上通用。
    .nearest = 請改名為 `{ $nearest }`。
    .help = 請使用小寫英文字母、數字、連字號與底線，並在所有連結中寫上新檔名。
diagnostic-unaccepted-file = 無法公布 `{ $found }` 這類檔案。
    .help = 請另存為下列格式之一：{ $accepted }。僅供閱讀的文件以 PDF 為佳。
diagnostic-wrong-file-type = `{ $found }` 的內容不是 { $expected }。
    .nearest = 依內容應命名為 `{ $nearest }`。
    .help = 請改名，或開啟後另存為 { $expected }；如為外來檔案，請先掃毒。
diagnostic-attachment-too-large = 檔案有 { $size } MB，上限為 { $limit } MB。
    .help = 請以 150 dpi 黑白重新掃描、存成較小的 PDF，或拆成數個檔案。
diagnostic-unlinked-file = 沒有任何地方連結到 `{ $found }`，因此不會放上網站。
    .help = 請在內文寫 `[…](file:{ $found })`、在參考來源的 `file` 寫上檔名，或刪除此檔。
diagnostic-merge-conflict = 此處留有 Git 的合併衝突：同一段內容有兩個版本。
    .help = 請在 `=======` 之上與之下擇一保留，並刪除以 `<<<<<<<`、`=======`、`>>>>>>>` 開頭的各行。
diagnostic-tab = 此處只能使用空格，卻出現定位字元（Tab）。
    .help = 請改為空格，數量與相鄰各行一致。
diagnostic-yaml-syntax = { $slip ->
        [quote-open] 此處的引號沒有結尾。
        [quote-behind] 結尾引號之後還有其他文字。
        [backslash] 雙引號內的反斜線用於特殊字元，但此處並不是。
        [colon] 這一行缺少「冒號加空格」。
        [colon-wide] 此處為全形冒號；欄位名稱之後只能使用半形 `:`。
        [comma] 此處缺少逗號或結尾括號。
        [bracket-open] 此處的括號沒有結尾。
        [bracket-behind] 此結尾括號沒有對應的開頭括號。
        [indent] 這一行的開頭太靠左或太靠右。
        [dash] 此處不能開始清單。
        [block-text] `|` 或 `>` 之後，同一行不能再有內容。
        [comment] 註解的 `#` 之前須有空格。
        [first-sign] 文字不能以此符號開頭。
        [sign] 此處有看不見的字元。
        [indent-left] 這一行的開頭太靠左。
        [dash-blank] 這個清單項目的連字號後面沒有空格。
        [comma-wide] 這些識別碼之間使用了全形逗號或頓號。
        [quote-curly] 此處使用了彎引號或全形引號，在 YAML 中會成為文字的一部分。
        [space-wide] 此處使用了全形空格或不換行空格。
       *[other] 檔案自此處起無法解讀：{ $detail }
    }
    .help = { $slip ->
        [quote-open] 請在文字結尾加上引號，例如 "這樣"。
        [quote-behind] 請以一對引號括住整段文字。在 "…" 之內，引號寫成 \"；在 '…' 之內，單引號寫成 ''。
        [backslash] 請改用單引號，例如 'C:\Programs'，或將每個反斜線寫兩次。
        [colon] 請依序寫出欄位名稱、半形冒號、空格與內容。若是接續上一行的文字，須比欄位名稱更靠右。
        [colon-wide] 請改為半形 `:` 加一個空格。
        [comma] 請檢查此處之前的各項：兩項之間須有半形逗號；含逗號的文字須以引號括住。
        [bracket-open] 請在清單結尾加上 `]` 或 `{ "}" }`。
        [bracket-behind] 請刪除，或補上開頭括號。
        [indent] 請使行首空格與相鄰各行一致：同一筆資料的欄位上下對齊。
        [dash] 請從下一行開始清單：兩個空格、`-`、一個空格，再寫內容。
        [block-text] 請從下一行開始，並向右縮排；若只有一行，請改以引號括住。
        [comment] 請在 `#` 之前加一個空格；若 `#` 屬於文字，請以引號括住整段文字。
        [first-sign] 請以引號括住整段文字。
        [sign] 請刪除此處後重新輸入；多半是複製貼上時帶入的。
        [indent-left] 請以 { $spaces } 個空格開頭，與上方同一筆資料的欄位對齊。
        [dash-blank] 請在其後加一個空格：`- id: r1`。
        [comma-wide] 請改為半形 `,` 加一個空格：[one, two]。
        [quote-curly] 請改為半形直引號："像這樣"。若引號屬於文字本身，請在外面再加一對直引號。
        [space-wide] 請改為半形空格，數量與相鄰各行一致。
       *[other] 請檢查本行與上一行：行首空格、引號是否成對、冒號後是否有空格。
    }
diagnostic-unquoted-colon = 文字內含冒號加空格時，須以引號括住。
    .help = 請以半形雙引號括住整段文字，例如 "說明: 內容"。
diagnostic-yaml-feature = { $feature ->
        [anchor] 此處不得使用錨點（`&name`）。
        [alias] 此處不得使用別名（`*name`）。
        [merge-key] 此處不得使用合併（`<<:`）。
        [tag] 此處不得使用標籤（`!name`）。
        [documents] 同一檔案不得有第二份文件（`---` 之後）。
       *[other] 此處不得使用：{ $feature }。
    }
    .help = { $feature ->
        [documents] 請刪除這一行；若為以 `---` 開頭的文字，請以引號括住。
       *[other] 請直接寫出完整內容；若本為文字，請以引號括住。
    }
diagnostic-duplicate-key = 欄位 `{ $found }` 重複。
    .help = 請保留其中一個。
    .related = 首次出現於此
diagnostic-too-deep = 此處巢狀超過 32 層。
    .help = 請檢查各行行首的空格；任何資料都不需要這麼多層。
diagnostic-missing-front-matter = { $reason ->
        [open] 檔首資料沒有結束。
       *[absent] 檔案開頭缺少檔首資料。
    }
    .help = { $reason ->
        [open] 請在最後一個欄位之後加上一行，只寫三個半形連字號 `---`。
       *[absent] 請以一行 `---` 開頭，接著填寫 `title:` 等欄位，再以一行 `---` 結束。
    }

## 內容形式

diagnostic-unknown-field = 此處沒有欄位 `{ $found }`。
    .nearest = 是否應為 `{ $nearest }`？
    .known = 可用欄位：{ $known }
    .help = 請更正欄位名稱，或將其刪除。
diagnostic-missing-field = 缺少欄位 `{ $field }`。
    .help = 請新增一行 `{ $field }:` 並填入內容。
diagnostic-wrong-type = { $stands ->
        [list] 此處為清單，但應為{ expected }。
        [map] 此處為欄位，但應為{ expected }。
        [nothing] 此處沒有內容，但應為{ expected }。
       *[text] 此處為 `{ $found }`，但應為{ expected }。
    }
    .help = { $expected ->
        [list] 請寫成 [甲, 乙]（半形括號與逗號），或每項各占一行，以 `- ` 開頭。
        [map] 請在下方逐行填寫各欄位，並向右縮排。
        [number] 請填寫阿拉伯數字，不加引號。
        [boolean] 請填寫 `true` 或 `false`，不加引號。
       *[other] 請改為{ expected }。以 `#` 開頭，或外觀像數字或日期的文字，請以引號括住。
    }
diagnostic-unquoted-text = `{ $found }` 沒有引號，因此在 YAML 中是值 { $stands }，而不是文字。
    .help = 請加上引號："{ $found }"。
diagnostic-unknown-word = `{ $found }` 不是可用的{ kind }。
    .nearest = 是否應為 `{ $nearest }`？
    .known = 可用值：{ $known }
    .help = 請使用手冊中此欄位所列的用語。
diagnostic-unknown-verdict = `{ $found }` 不是可用的判定。
    .nearest = 是否應為 `{ $nearest }`？
    .known = 可用判定：{ $known }
    .help = 請使用手冊所列的判定。
diagnostic-broken-date = `{ $found }` 不是有效日期。
    .nearest = 是否應為 `{ $nearest }`？
    .help = 請寫成西元 `2020-04-07` 或民國 `109/4/7`，並確認確有該日。
diagnostic-empty-list = 清單 `{ $field }` 沒有內容。
    .help = 請至少填寫一項；若要採用預設值，請刪除此欄位。
diagnostic-too-many-entries = 清單 `{ $field }` 超過 { $limit } 項。
    .help = 請刪減，或將數項合併為一項。
diagnostic-empty-text = 文字 `{ $field }` 沒有內容。
    .help = 請填寫文字；若為選填欄位，亦可刪除。
diagnostic-bad-id = `{ $found }` 不能作為識別碼。
    .nearest = 是否應為 `{ $nearest }`？
    .help = 僅能使用小寫英文字母 a 至 z、數字與連字號，且不得使用 `con`、`nul` 等 Windows 保留名稱。
diagnostic-id-not-file-name = 識別碼 `{ $found }` 與檔名 `{ $expected }` 不一致。
    .help = 請改為 `id: { $expected }`，或變更檔名。
diagnostic-duplicate-id = 識別碼 `{ $found }` 重複。
    .help = 請變更其中一個。
    .related = 首次出現於此
diagnostic-duplicate-name = `{ $found }` 同時是 `{ $other }` 和 `{ $id }` 的名稱。
    .help = 請只讓其中一個使用此名稱，並以廠商或版本區分另一個。
    .related = 另一個在此
diagnostic-confusable-name = `{ $id }` 的名稱 `{ $found }` 看起來與 `{ $other }` 的名稱相同，但字元不同。
    .help = 若是同一項，請合併；否則請重新輸入名稱：其他文字系統的字母可能外觀相同。
    .related = 另一個在此
diagnostic-unknown-language = `{ $found }` 不是本網站的語言。
    .nearest = 是否應為 `{ $nearest }`？
    .known = 本網站的語言：{ $known }
    .help = 請更正，或於 `site.yaml` 的 `languages` 新增該語言。
diagnostic-bad-language-tag = `{ $found }` 不是有效的語言代碼。
    .help = 請使用 `zh-Hant`、`en`、`vi` 等代碼。
diagnostic-unknown-time-zone = `{ $found }` 不是有效的時區。
    .help = 請填寫洲別與城市，例如 `Asia/Taipei`。
diagnostic-bad-version = `{ $found }` 不是有效的版本號。
    .help = 請以句點分隔數字並加引號，例如 "5.0.1"。
diagnostic-empty-version-range = 沒有任何版本既不早於 `{ $introduced }`，又早於 `{ $fixed }`。
    .help = `introduced` 請寫第一個適用的版本，`fixed` 請寫第一個不再適用的版本；後者必須較新。
diagnostic-bad-cvss = `{ $found }` 不是有效的 CVSS 向量。
    .help = 請自來源複製完整向量，開頭應為 `CVSS:3.1/` 或 `CVSS:4.0/`。
diagnostic-bad-cve = `{ $found }` 不是有效的 CVE 編號。
    .nearest = 是否應為 `{ $nearest }`？
    .help = 格式如 `CVE-2020-11500`。
diagnostic-unsafe-link = 不得連結至 `{ $found }`。
    .help = 網址須以 `https://` 或 `http://` 開頭；內文另可使用 `mailto:`、`tel:`，或 `product:zoom` 這類紀錄。
diagnostic-bad-domain = `{ $found }` 不是主機名稱。
    .nearest = 是否應為 `{ $nearest }`？
    .help = 請只寫名稱，不含 `https://`、路徑、連接埠或 `*`，例如 `meet.example`。
diagnostic-picture = 內文不顯示圖片；讀者只會看到 `{ $found }` 的替代文字。
    .help = 請以文字說明圖片內容，或改為連結，例如 [地圖](https://…)。
diagnostic-bad-base-url = `{ $found }` 不是完整的網址。
    .help = 請填寫網站的完整網址，例如 `https://greenlist.gov.example/`，不含使用者名稱、密碼、`?` 和 `#`。
diagnostic-bad-colour = `{ $found }` 不是顏色。
    .help = 請寫井號加六位數（0 到 f），並加上引號，例如 `"#13202b"`；沒有引號，YAML 會把 `#` 當成註解。
diagnostic-target-place = 每個發布目標必須填寫 `directory` 或 `rsync` 其中一項，而且只能填一項。
    .help = 請填寫 `directory:` 與資料夾（可以是掛載的網路磁碟），或填寫 `rsync:` 與另一台電腦上的資料夾。
diagnostic-not-remote = `{ $found }` 不是另一台電腦上的資料夾。
    .help = 請寫成 `使用者@主機:/資料夾` 或 `rsync://主機/資料夾`；本機的資料夾或掛載的網路磁碟請寫在 `directory:`。
diagnostic-keeps-nothing = `keep: 0` 會連新版本都不保留。
    .help = 請填寫要保留幾個版本（含新版本），例如 `5`，或刪除這一行。
diagnostic-bad-public-key = `{ $path }` 不是公開金鑰。
    .help = 請填寫 `greenlist keygen` 或 minisign 產生的檔案，檔名以 `.pub` 結尾；絕不可填私密金鑰。
diagnostic-unacceptable-code = `{ $found }` 不是警告的代碼，無法接受。
    .help = 請刪除這一項。如果是錯誤，請改正內容；提示不需要接受。

## 引用

diagnostic-unknown-reference = 查無{ kind } `{ $found }`。
    .nearest = 是否應為 `{ $nearest }`？
    .help = { $kind ->
        [country] 請寫該國的 ISO 3166-1 代碼，例如 TW。
       *[other] 請更正識別碼，或新增該筆資料。
    }
diagnostic-unknown-reference-kind = `{ $found }` 不是可引用的資料種類。
    .nearest = 是否應為 `{ $nearest }`？
    .known = 可用種類：{ $known }
    .help = 請寫出種類、冒號與識別碼，例如 `product:zoom`。
diagnostic-still-there = `{ $found }` 仍然存在，並未變更識別碼。
    .help = 請刪除 `moved.yaml` 中的這一項，或變更該筆資料的識別碼。
    .related = 該筆資料在此
diagnostic-missing-label = `{ $field }` 缺少語言 `{ $language }` 的文字。
    .help = 請於 `{ $field }` 之下新增一行 `{ $language }:` 並填入文字；各語言的讀者均需要。
diagnostic-missing-text = `{ $record }` 缺少原文語言 `{ $language }` 的文字檔。
    .help = 請於同一資料夾新增檔案 `{ $record }.{ $language }.md`。
diagnostic-orphan-text = 此文字檔屬於 `{ $record }`，但查無該筆資料。
    .nearest = 是否應為 `{ $nearest }`？
    .help = 請依所屬資料更改檔名，或將其刪除。
diagnostic-fact-in-translation = 譯文中不得出現 `{ $found }`。
    .help = 請自此處刪除；事實性欄位僅能記載於資料檔與原文。
diagnostic-bad-stamp = `{ $found }` 不是 greenlist 寫入的原文標記。
    .help = 請對照原文檢查譯文，刪除這一行，再執行 greenlist translate stamp。
diagnostic-broken-link = 連結指向 `{ $found }`，但本網站沒有此頁面。
    .nearest = 是否應為 `{ $nearest }`？
    .help = 請更正網址，或移除連結。其他網站的網址須以 `https://` 開頭。
diagnostic-broken-anchor = 連結指向 `{ $found }`，但那一頁沒有這個位置。
    .nearest = 是否應為 `{ $nearest }`？
    .known = 這篇文字的標題：{ $known }
    .help = 請以序號指定標題：`#s-2` 是這篇文字的第二個標題，`page:about#s-2` 是另一篇的第二個標題；公告之後的 `#r1` 是其規定 r1。
diagnostic-broken-comment = 這段註解會被公開。
    .help = 請以 `-->` 結束註解，或將它刪除。標題與摘要不能有註解。
diagnostic-raw-html = 內文不使用 HTML；讀者會看到 `{ $found }` 這些字元。
    .nearest = Markdown 的寫法是 `{ $nearest }`。
    .help = 請刪除這個標籤。在 Markdown 中，行尾的反斜線會換行，空一行會另起一段。
diagnostic-look-alike = { $kind ->
        [definition] 讀者看不到 `{ $found }`：沒有連結用到它。
       *[mark] 讀者會照原樣看到 `{ $found }`。
    }
    .nearest = 請寫成 `{ $nearest }`。
    .help = { $kind ->
        [lines] 請在這兩行之間空一行，否則會連成同一段。
        [definition] 請在需要之處寫成連結，例如 `[名稱](https://example.org)`，或刪除這一行。
        [comment] 請讓註解自成一行；同一行的 Markdown 不起作用。
       *[mark] Markdown 的符號是半形，行首的符號之後要有一個空格。標題與摘要沒有符號。
    }
diagnostic-wrong-language = { $kind ->
        [simplified] 這篇正體中文裡有簡體字：{ $found }
        [traditional] 這篇簡體中文裡有正體字：{ $found }
       *[script] 這段文字不是檔名所示的語言：「{ $found }」
    }
    .help = 請翻譯，或移到該語言的檔案。檔名中 `.md` 之前的是語言。
diagnostic-untranslated = { $part ->
        [summary] 這份翻譯的摘要與原文相同。
       *[body] 這份翻譯的內文與原文相同。
    }
    .related = 原文
    .help = 請翻譯。沒有這個檔案時，讀者會看到原文與提示。
diagnostic-link-to-draft = 此處提到草案 `{ $found }`，但草案不會公布，讀者看不到這個連結。
    .help = 草案發布時，請將其 `status` 改為 `final` 或 `interim`；否則請移除此處。
diagnostic-markdown-too-deep = 此段文字巢狀超過 32 層。
    .help = 請減少清單與引文的層數。

## 判定規則

diagnostic-relation-cycle = 下列資料互相循環引用：{ $cycle }
    .help = 請移除其中一項引用。
    .related = 循環接續於此
diagnostic-audience-cycle = 下列適用對象互為上下層，形成循環：{ $cycle }
    .help = 請移除其中一項 `parents`。
    .related = 循環接續於此
diagnostic-empty-advisory = 這份公告沒有作任何決定：沒有 `rulings`、`relations`，也沒有 `duties`。
    .help = 請加上 `rulings`，或在 `relations` 寫明它取代、修正、廢止或暫停哪一份公告。沒有決定的消息請寫成通報。
diagnostic-ends-before-it-starts = 公告的失效日早於生效日。
    .help = 請檢查 `effective_from` 與 `effective_until`。
    .related = 生效日在此
diagnostic-successor-rank = `{ $issuer }` 承接 `{ $predecessor }` 的業務，位階卻較低。
    .help = 請將承接機關的位階設為相同或更高（1 為最高）。
    .related = 原機關在此
diagnostic-no-authority = `{ $issuer }` 無權變更 `{ $altered }`。
    .help = 僅原發布機關、其承接機關，或對全部適用對象有管轄權的上級機關得予變更。請由該機關發布，或移除此引用。
    .related = 擬變更的內容
diagnostic-outside-jurisdiction = `{ $audience }` 不在 `{ $issuer }` 的管轄範圍內。
    .help = 請改列其管轄範圍內的適用對象，或更正 `issuers.yaml` 的 `jurisdiction`。
    .related = 其管轄範圍
diagnostic-exempts-outside-scope = 豁免沒有作用：沒有任何情形同時屬於此規定與 `{ $altered }`。
    .help = 請寫出此規定所要放寬的規定，或讓兩者有共同的標的、適用對象、行為與版本。
    .related = 被豁免的規定
diagnostic-conflicting-rulings = 此規定與 `{ $other }` 無法並存：兩者於 { $date } 均就 `{ $audience }` 使用 `{ $product }` 作出判定。
    .help = 如欲放寬較嚴格的規定，請於較寬鬆者的 `exempts` 列出該規定；否則請終止、修正或限縮其中之一。
    .related = 另一規定
diagnostic-non-binding-ban = 建議不得判定為 `{ $verdict }`。
    .help = 請設為 `binding: true` 並填 `legal_basis`，或改用 `advised_against`、`under_review`、`conditional`、`permitted` 或 `recommended`。
diagnostic-misplaced-conditions = `conditions` 與判定 `{ $verdict }` 不符。
    .help = `conditional` 須至少列出一項條件；其他判定不得列條件。
diagnostic-misplaced-due-date = `due_date` 與判定 `{ $verdict }` 不符。
    .help = `phase_out` 須填寫期限；其他判定不得填寫。
diagnostic-due-date-out-of-force = 公告於期限 { $date } 當日並未生效。
    .help = 請填寫公告生效期間內的日期。
    .related = 公告的生效期間
diagnostic-duty-before-start = 這件事的期限 { $date } 在公告生效之前，無人來得及依公告完成。
    .help = 請更正日期，或更正公告的 `effective_from`。
    .related = 公告自此日生效
diagnostic-binding-advice = 具拘束力的規定不得判定為 `{ $verdict }`。
    .help = 請在該規定或公告寫 `binding: false`，或改用 `under_review`、`conditional` 或 `banned`。
diagnostic-ruling-outlives-advisory = 公告在 { $date } 當日並未生效，其中的規定也無從生效。
    .help = 請填寫公告生效期間內的日期，或修改公告本身的日期。
    .related = 公告的生效期間
diagnostic-misplaced-comply-by = `comply_by` 與判定 `{ $verdict }` 不符。
    .help = 只有 `conditional` 可填完成條件的期限。若是到某日為止停用，請用 `phase_out` 並填 `due_date`。
diagnostic-effective-before-issued = 公告的生效日早於發布日。
    .help = 請檢查 `issued` 與 `effective_from`；若確為溯及既往，請設為 `retroactive: true`。
    .related = 發布日在此
diagnostic-no-source = 公告未列出任何資料來源。
    .help = 請於 `references` 至少列出一項，例如正式函文。
diagnostic-no-legal-basis = 公告具拘束力，卻未列出依據。
    .help = 請於 `legal_basis` 列出 `legislation.yaml` 中的依據（法規、命令、政策、契約等），或設為 `binding: false`。
diagnostic-contradictory-alternatives = { $what ->
    [both] 這一項同時寫了 `product` 與 `offering`。
    [neither] 這一項沒有寫 `product` 或 `offering`。
   *[none-and-items] 列出了替代產品，`none` 卻說沒有。
}
    .help = 每一項只寫 `product` 或 `offering` 其中之一；有 `none` 時不寫 `items`。
diagnostic-too-confidential = 公告等級為 TLP:{ $found }，超過本網站可公開的上限 TLP:{ $limit }。
    .help = 請將該公告移出本網站的內容；若僅略過不列，將公布錯誤的判定。
diagnostic-alternative-banned = 替代方案 `{ $product }` 對 `{ $audience }` 同樣禁用。
    .help = 請自 `alternatives` 移除，或更正禁用該產品的規定。
    .related = 於此禁用
diagnostic-alternative-lost = 自 { $date } 起，替代方案 `{ $product }` 對 `{ $audience }` 亦禁用，屆時頁面不再列出。
    .help = 請於該日前另列其他替代方案。
    .related = 於此禁用
diagnostic-no-alternative = `{ $audience }` 不得使用 `{ $product }`，此處卻無可用的替代方案（共 { $cells } 種情況）。
    .rejected = 不算數的替代方案：{ $rejected }。
    .help = 請於 `alternatives` 至少列出一項該對象可使用的產品；若確實沒有，請以 `none` 寫明原因。
diagnostic-no-alternative-at-short-notice = `{ $audience }` 須於 14 日內停用 `{ $product }`，此處卻無可用的替代方案（共 { $cells } 種情況）。
    .rejected = 不算數的替代方案：{ $rejected }。
    .help = 請於 `alternatives` 至少列出一項可使用的產品，或以 `none` 寫明為何沒有；本網站要求列出（`require_alternatives`）。
diagnostic-recommendation-outlived = 此處建議 `{ $audience }` 使用 `{ $product }`，但自 { $date } 起另有機關作出較嚴格的判定。
    .help = 請洽發布機關廢止該建議或訂定其失效日。
    .related = 較嚴格的規定
diagnostic-nothing-left-in-force = { $act ->
        [revokes] 本公告廢止了 `{ $advisory }`，自己之後也失效；屆時沒有任何規定接續。
        [amends] 本公告刪除了 `{ $advisory }`，自己之後也失效；屆時沒有任何規定接續。
        [suspends] `{ $advisory }` 在本公告停止其效力期間已經屆滿，停止結束後不會恢復。
       *[supersedes] `{ $advisory }` 之後的各項規定均已失效，目前無任何規定接續。
    }
    .help = { $act ->
        [amends] 如該項規定應恢復效力，請以新公告重新發布。
        [suspends] 如應恢復效力，請以較晚的失效日重新發布，或提早結束停止期間。
       *[supersedes] 如 `{ $advisory }` 應恢復效力，須由另一公告於 `reinstates` 列出。
    }
    .related = 不再適用的規定
diagnostic-supersession-drops = { $extent ->
        [some] `{ $by }` 取代了 `{ $advisory }`，但對 `{ $audiences }` 使用 `{ $product }` 的下列行為沒有任何規定：{ $activities }。
       *[all] `{ $by }` 取代了 `{ $advisory }`，但對 `{ $audiences }` 使用 `{ $product }` 沒有任何規定。
    }
    .help = 如舊規定應繼續有效，請在新公告中重新列出，或以 `amends` 只刪除個別規定。如確實要終止，請接受這項警告並說明理由。
    .related = 不再有效的規定
diagnostic-partly-ruled = `{ $ruling }` 沒有涵蓋：{ $activities }。對 `{ $audiences }` 使用 `{ $product }`，這些行為沒有任何規定，因此是 `{ $verdict }`。
    .help = 如規定適用於所有行為，請刪除它的 `activities`。否則請為其他行為另列規定，或接受這項警告並說明理由。
diagnostic-implausible-date = `{ $field }` 是 { $date }，與網站日期 { $data_date } 相差超過 20 年。
    .help = { $calendar ->
        [buddhist] 這是佛曆的年份，應該是指 { $meant }。
        [minguo] 這是民國年；民國日期要用斜線，例如 `109/4/7`。應該是指 { $meant }。
        [short] 用斜線寫的日期會當成民國日期。應該是指 { $meant }；請寫完整的年份。
       *[other] 請檢查年份。日期請寫成 `2020-04-07`，或民國日期 `109/4/7`。
    }
diagnostic-exemption-lost = `{ $altered }` 已失效，此項豁免不再有作用。
    .help = 如後續規定亦應豁免，請於 `exempts` 列出該規定。
    .related = 於此失效
diagnostic-predecessor-still-binds = 原機關 `{ $predecessor }` 較嚴格的規定仍有效，故從嚴適用，此處的放寬不生作用。
    .help = 如應取代原規定，請於 `supersedes` 或 `revokes` 列出。
    .related = 仍有效的規定
diagnostic-audience-parts-differ = `{ $audience }` 之中的 `{ $part }`，對 `{ $product }` 另有不同判定。
    .help = 答案中另有一項說明該對象；若非本意，請於規定中列出該對象。
    .related = 對整體的規定
diagnostic-audience-without-reader = `{ $ruling }` 適用於 `{ $audiences }`，而讀者可選的對象都不包含他們。
    .help = 請在 `audiences.yaml` 為其中的對象加上 `reader: true`，或使其成為這類對象的一部分。在那之前，產品頁面只在「另有規定」列出此規定。
diagnostic-review-overdue = 應於 { $date } 前檢討，現已逾期。
    .help = 請檢討該公告，並更新 `review_by` 或訂定失效日。
diagnostic-deadline-passed = 條件應於 { $date } 前完成，現已逾期。
    .help = 請確認是否已完成，再結束或取代這項規定；若發布機關延期，請更新 `comply_by`。
diagnostic-bulletin-outdated = 通報發布後，`{ $audience }` 使用 `{ $product }` 的判定已變更（{ $date }）。
    .help = 請檢查內文；可發布新通報，或填寫 `expires` 使本通報失效。
    .related = 於此變更
diagnostic-poster-too-long = `{ $product }` 的海報以下列語言印製時超過一張 A4：{ $languages }。
    .help = 請縮短產品名稱、條件、機關的聯絡方式或網站的告示；否則將印成兩張。
diagnostic-product-unmentioned = 沒有任何規定或替代方案提及此產品。
    .help = 網站將顯示為尚未評估；如不需要，請刪除。

## 佈景主題與網站

diagnostic-template = 範本有誤：{ $detail }
    .help = 請洽佈景主題的維護人員。
diagnostic-missing-message = 語言 `{ $language }` 缺少文字 `{ $key }`。
    .help = 請於佈景主題的 `locales/{ $language }.ftl` 新增。
    .related = 另一語言的文字在此
diagnostic-unknown-message = 這裡沒有 `{ $found }`。
    .nearest = 是否應為 `{ $nearest }`？
    .known = 這則文字的值：{ $known }
    .help = 請把等號前的名稱與上方的英文比對。
    .related = 另一語言的文字在此
diagnostic-dropped-value = 語言 `{ $language }` 的文字 `{ $key }` 沒有在每種情況都說出 `{ $value }`。
    .help = 請在這則文字的每一種寫法放入 `{ $value }`；沒有它，這個語言的頁面就少了日期、名稱或數目。
    .related = 另一語言有說
diagnostic-untranslated-messages = 網頁文字共 { $total } 則，其中 { $count } 則尚未翻譯成 `{ $language }`，會以英文顯示：{ $messages }。
    .help = 請在 `theme/locales/{ $language }.ftl` 翻譯。greenlist new language { $language } 會補上檔案缺少的文字，greenlist translate status 會統計。
diagnostic-bad-message = 用語檔自此處起無法解讀：{ $detail }
    .help = 請與其他語言的同一行比對。
diagnostic-message-too-long = 連同所引用的其他文字，這則文字超過 { $limit } KB。
    .help = 請縮短，或減少引用的次數。
diagnostic-accepts-nothing = 這一項沒有接受任何警告：這裡已經沒有 `{ $code }` 這項警告。
    .help = 請刪除這一項。如果警告在別的檔案，請寫在那個檔案；要適用所有檔案，請寫在 `site.yaml`。
diagnostic-path-collision = 兩個頁面的路徑均為 `{ $path }`。
    .help = 請變更其中一個的識別碼。
    .related = 另一個頁面
diagnostic-unknown-theme = 沒有佈景主題 `{ $found }`。
    .nearest = 是否應為 `{ $nearest }`？
    .known = 可用佈景主題：{ $known }
    .help = 請更正 `site.yaml` 的 `theme`，或於 `themes` 新增該佈景主題的資料夾。
diagnostic-theme-cycle = 下列佈景主題互相繼承，形成循環：{ $cycle }
    .help = 請移除其中一行 `parent`。
diagnostic-low-contrast = `{ $found }` 與 `{ $against }` 太接近：對比為 { $measured }，須達 { $needed }。
    .nearest = `{ $nearest }` 可行。
    .help = 請選更深或更淺的顏色。
    .related = 另一個顏色
diagnostic-bad-logo = `{ $found }` 無法作為標誌顯示。
    .help = 請存成 PNG，或含有 `viewBox` 的 SVG；副檔名須與內容相符。
diagnostic-logo-too-large = 標誌檔案有 { $found } 位元組，上限為 { $limit }。
    .help = 請存成高 64 像素、顏色較少的 PNG，或節點較少的 SVG。
diagnostic-active-logo = 標誌會執行或載入其他內容：`{ $found }`。
    .help = 請存成不含程式、連結與外部圖片的一般 SVG，或存成 PNG。

## 系統

act = { $act ->
    [read] 讀取
    [write] 寫入
    [keep] 保留
    [exchange] 以新網站替換
    [remove] 刪除
   *[other] { $act }
}
cause = { $cause ->
    [not-found] 找不到
    [permission-denied] 權限不足，請洽系統管理人員
    [storage-full] 磁碟空間不足
    [read-only] 磁碟為唯讀
    [in-use] 其他程式正在使用
    [not-here] 這台電腦沒有這個位址
    [folder] 這是資料夾，不是檔案
    [special] 這是管線或裝置，不是檔案
    [no-folder] 路徑中應為資料夾之處是檔案
   *[other] { $detail }
}
error-file = 無法{ act } { $path }：{ cause }。
error-lock = 無法確認是否獨占 { $path }：{ cause }。是否有另一個 greenlist 正在執行？
error-output-holds-sources = 輸出資料夾 { $path } 內含內容或佈景主題，將遭覆蓋。請以 --out 指定其他資料夾。
error-output-dead-link = 輸出資料夾 { $path } 是捷徑連結，但連結的資料夾不存在。請建立該資料夾，或以 --out 指定其他資料夾。
error-output-mount-point = 輸出資料夾 { $path } 是掛載點，無法一次整個替換。請指定其中的資料夾：--out { $path }/site。
error-output-published = { $path } 已有不含草案的網站，--drafts 會將其取代。請指定其他資料夾：--out { $path }-drafts。
error-output-foreign = 輸出資料夾中有 { $count } 個檔案不在 manifest.sha256（greenlist 寫入檔案的清單）中，網站會將其取代；第一個是 { $path }。未寫入任何檔案。請移走這些檔案、以 --out 指定其他資料夾，或以 --force 取代。
other-build = 另一個 greenlist 正在產生這個網站：程序 { $process }，電腦 { $host }，開始於 { $since }。
other-build-unknown = 另一個 greenlist 正在產生這個網站。
error-busy = 沒有寫入任何檔案。請等它結束後再試一次，或不要使用 --no-wait，讓程式等待。
error-unknown-language = `{ $found }` 不是本網站的語言。本網站的語言：{ $known }
error-unknown-name = 內容中沒有{ kind } `{ $found }`。
error-nearest-name = 是否為 `{ $nearest }`？
error-known-names = 現有：{ $known }
error-ambiguous-name = 有數筆資料（{ kind }）都叫 `{ $found }`。請改用 ID 查詢：{ $ids }。`greenlist check` 會指出這些名稱所在之處；請只留給其中一筆。
error-days-reversed = --to 的日期早於 --from，請對調。
error-unknown-revision = Git 在此找不到版本 `{ $found }`。請指定提交、分支或標籤，例如 HEAD~1。
error-no-git = 找不到 git 程式。請安裝，或以 --against DIR 與另一個資料夾比較。
error-git = Git 無法提供 `{ $revision }` 的內容：{ $detail }
error-listen = 無法在 { $address } 上接收連線：{ cause }。請改用其他連接埠，例如 --port 4100。
error-internal = greenlist 程式本身發生錯誤：{ $detail } 請回報此問題。

## 主控台

console-built = 已產生 { $pages } 個頁面、{ $languages } 種語言（共 { $files } 個檔案，變更 { $changed } 個），費時 { $seconds } 秒
console-translations = 譯文：缺 { $missing } 篇，過時 { $stale } 篇
console-untranslated = 尚未翻譯、以英文顯示的網頁文字：{ $count } 則
console-open = 請開啟 { $path }
console-waiting = 等待它結束。
double-click-no-content = { $path } 裡沒有 `content` 資料夾。要建立網站，請在這個資料夾視窗的網址列輸入 `cmd`，按 Enter，再輸入 `greenlist init my-list`。如果已經有網站，請把 greenlist.exe 複製到含有 `content` 的資料夾，再從那裡按兩下開啟。
double-click-end = 請按 Enter 關閉這個視窗。
console-unchanged = 內容無變更。
console-more-warnings = 另有 { $count } 項，請以 greenlist check 檢視
count-errors = { $count ->
    [0] 沒有錯誤
   *[other] { $count } 項錯誤
}
count-warnings = { $count ->
    [0] 沒有警告
   *[other] { $count } 項警告
}
count-notes = { $count } 項提示
count-accepted = 已接受 { $count } 項警告
console-accepted = { $counted }；以 greenlist check --accepted 檢視
console-accepted-because = 已接受：{ $reason }（{ $place }）
check-elsewhere = 其他檔案有 { $count } 項錯誤，因此有些項目無法檢查。
check-no-file = { $path } 不是本網站的檔案。
held-back-drafts = { $drafts } 份草案未放上網站。
unissued-advisories = { $advisories } 份公告尚未到發布日，最早為 { $date }。
unissued-bulletins = { $bulletins } 則通報尚未到發布日，最早為 { $date }。
unissued-both = { $advisories } 份公告與 { $bulletins } 則通報尚未到發布日，最早為 { $date }。
issued-on-day = { $date } 將發布 { $count } 份公告或通報。
server-config-no-site = 這個資料夾沒有內容，因此設定檔是為內建的佈景主題產生，也不選擇語言。請以 --root 指定網站的資料夾。
server-config-other-path = 設定檔使用路徑 { $path }，但網站網址的路徑是 { $address }：找不到網頁時顯示的頁面會連到後者。
server-config-no-policy = 佈景主題的 components.html 沒有 Content-Security-Policy，因此設定檔只包含網頁本身無法設定的部分。
console-no-change = { $date } 之後沒有預定的變更。
console-faults-of = 在 `{ $name }` 的內容中：
console-counts = { $counts }。
console-counts-separator = 、
console-nothing-written = 未寫入任何檔案。
stage-reading = 讀取
stage-deciding = 判定
stage-rendering = 產生頁面
stage-writing = 寫入

## 軟體清單

# `greenlist audit` 讀取的軟體清單。
audit-unreadable = 無法將 { $path } 讀成軟體清單：{ $what ->
        [empty] 檔案是空的。
        [large] 檔案超過 { $found } MB，請分成幾個檔案。
        [rows] 超過 { $found } 列，請分成幾個檔案。
        [workbook] 這是試算表活頁簿，請用原來的程式另存成 CSV UTF-8。
        [binary] 檔案裡沒有文字，請將清單存成 CSV。
        [registry] 這是 Windows 登錄檔的匯出檔，不是清單。請用 PowerShell 產生清單：Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\* | Select DisplayName, DisplayVersion, Publisher | Export-Csv list.csv -Encoding utf8
        [document] 這是文件檔，請將其中的清單存成 CSV UTF-8，或存成每行一個名稱的純文字檔。
        [archive] 這是壓縮檔，請先解壓縮，再指定其中的清單檔案。
        [web-page] 這是網頁，請將清單存成 CSV，或將表格複製到試算表後另存成 CSV UTF-8。
        [encoding] 第 { $found } 行有無法讀取的字元：檔案可能損毀，或混用多種編碼。請另存為 CSV UTF-8，或指定編碼，例如 --encoding big5；含損毀字元的列會另外列出。
        [nothing] 讀不到任何軟體：沒有資料列，或每一列都沒有名稱。
        [xml] 這是 XML，請將清單匯出成 CSV，或 JSON 格式的 CycloneDX。
        [json] 這是 JSON，但不是 CycloneDX 物料清單，請將清單匯出成 CSV。
        [broken-json] 這是 JSON，但第 { $found }（行:欄）有錯誤，檔案可能不完整。請重新匯出清單，可以的話匯出成 CSV。
        [column] 沒有任何一欄的標題是軟體名稱。第一列是：{ $found }。請將其中一欄命名為「名稱」，旁邊可以有「版本」和「發行者」。也可以用 --name-column 指定欄位。
        [columns] 有數個欄位都可能是軟體名稱：{ $found }。請用 --name-column 指定其中一欄的名稱或編號。
       *[other] { $found }
    }
