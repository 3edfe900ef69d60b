# 各代碼的說明，供 `greenlist check --explain` 與 docs 使用。
codes-title = greenlist 能找出的問題
codes-introduction = 每個問題都有代碼，例如 `unknown-verdict`。有錯誤時不會產生網站；警告應加以查看；提示僅供參考。執行 `greenlist check --explain 代碼` 可顯示其中一項。
codes-error = 錯誤。
codes-warning = 警告。
codes-note = 提示。
codes-wrong = 錯誤寫法（{ $file }）：
codes-right = 正確寫法：
codes-wrong-name = 錯誤的檔名：
codes-right-name = 正確的檔名：
codes-unknown = 沒有代碼 `{ $found }`。
codes-all = 執行 `greenlist check --explain` 可列出全部代碼。

## 檔案與語法

explain-missing-file = 缺少這個檔案就無法產生網站。可能是檔案不存在，也可能是檔名差了一個字母；大小寫視為不同。
explain-unknown-file = 沒有任何地方讀取這個檔案，內容不會出現在網站上。通常是檔名或副檔名與該資料夾的慣例不同，或存到了別的資料夾。
explain-wrong-extension = 資料須存於副檔名為 `.yaml` 的檔案，文章須存於 `.md`，皆為小寫。編輯器與 Windows 有時會加上或隱藏副檔名。若不改正，此檔的內容不會出現在網站上。
explain-copied-file = 同步資料夾的程式與 Windows 的複製功能，會在原檔旁留下第二個檔案，例如 `zoom (1).yaml`。兩者只能有一個代表這筆資料。系統讀取名稱有效的檔案；較新的修改可能在複本中。
explain-language-not-in-name = 文章檔名的結尾是其語言，例如 `about.en.md`，各語言的頁面才能找到自己的文章。
explain-more-faults = 每個檔案最多列出 100 項問題，錯誤優先。問題這麼多往往出於同一原因，例如檔案放錯資料夾。其餘各項計入最後一行的數目。
explain-unreadable-file = 捷徑連結只在專案之內有效，`content` 本身也可以是連結。指向他處的連結可能誤將電腦上的其他檔案公布；管線或裝置則可能永遠讀不完。這類檔案的內容不會出現在網站上，所以列為錯誤。
explain-invalid-utf8 = 檔案一律採用 UTF-8，各種文字才能並存。這個檔案以其他編碼（例如 Big5 或 UTF-16）儲存，自此處起無法辨識。請以 UTF-8 重新儲存。
explain-control-character = 控制字元是給印表機與終端機的指令，多半是從其他程式複製文字時帶入的；訂閱源、瀏覽器與翻譯工具都不接受。
explain-invisible-character = 讀者與編輯都看不見這個字元，但含有它的名稱或識別碼就成了另一個：搜尋不到，兩項產品也可能看似同名。它多半是從網頁或文件複製時帶入的。
explain-surrounding-space = 名稱結尾的空格看不出來。系統使用時會略去。
explain-comment-in-text = 值沒有加引號時，空格加 `#` 就是註解的開頭，後面的文字不會被讀取，讀者看到的文字就變短了。
explain-file-too-large = 內容檔是供人閱讀與修改的一筆資料；大到這個程度，通常是誤貼了東西。長文請放在 Markdown 檔，多筆資料請分成多個檔案。
explain-bad-file-name = 檔名會成為網址的一部分，網站也會複製到共用資料夾與壓縮檔。大寫字母、空格與其他文字在各處寫法不同，連結會因此失效。讀者看到的標題可用任何文字。
explain-unaccepted-file = `content/files` 裡的檔案會原樣公布。PDF、PNG、JPEG、ODT 與 DOCX 在任何電腦都能開啟；程式與舊版 Word 檔可能夾帶惡意程式。
explain-wrong-file-type = 檔案內容須與副檔名相符：瀏覽器與郵件過濾會拒絕其他檔案，無害的名稱之下也可能藏有程式。含有巨集的 DOCX 不算 DOCX。
explain-attachment-too-large = 讀者會用舊手機與慢速網路開啟檔案，每所複製網站的學校也會一併複製。掃描一頁所需不到 1 MB。
explain-unlinked-file = 只有被連結的檔案才會公布，以免誤將內容公開。這個檔案在 `content/files` 裡，但沒有任何內文或參考來源提到它。
explain-merge-conflict = 兩個人修改了同一段內容，Git 無法判斷以何者為準，因此將兩個版本都留在檔案中，並在前後與中間各加一行符號。請擇一保留，並刪除這些符號行。
explain-tab = YAML 以行首的空格數判斷層次，而定位字元沒有固定寬度。多數編輯器可以設定成按 Tab 鍵時輸入空格。
explain-yaml-syntax = 自此處起無法解讀。原因多半在本行或上一行：括號或引號沒有成對、冒號後少了空格，或某一行太靠左。
explain-unquoted-colon = 在 YAML 中，冒號加空格表示欄位名稱到此為止。文字裡有冒號加空格時，請以引號括住整段文字。
explain-yaml-feature = YAML 可以替值命名再重複引用，還有其他類似功能。要看懂這種檔案，必須先掌握全部引用，才知道規定是什麼，因此 greenlist 一概不接受。請直接寫出值。
explain-duplicate-key = 同一筆資料裡，同一個欄位出現兩次，無法判斷以哪個為準。請刪除其中一個。
explain-too-deep = 沒有任何資料需要這麼多層。通常是括號或空格誤植過多。
explain-missing-front-matter = Markdown 檔以檔頭開始：一行 `---`、各欄位，再一行 `---`。少了檔頭，文章就沒有標題。

## 欄位與值

explain-unknown-field = 這類資料沒有這個欄位，寫在這裡的內容會遺失。多半是打錯字。
explain-missing-field = 這筆資料不能沒有這個欄位。
explain-wrong-type = 欄位裡是另一種值，例如應填數字卻寫了文字，或應是清單卻只寫了一項文字。
explain-unquoted-text = YAML 會把沒有引號的數字讀成數值：5.10 就是 5.1，007 就是 7。版本、名稱與識別碼都是文字，因此需要引號；`true` 與 `false` 也一樣。
explain-unknown-word = 這個欄位只能填寫固定的幾個詞，因為每個詞都決定讀者看到什麼。
explain-unknown-verdict = 判定共有六種，彼此的輕重已有明定；用其他詞就無法得知到底能不能用。發布機關的原文請寫在 `wording`。
explain-broken-date = 日期寫成「年-月-日」，例如 2020-04-07，或民國紀年 109/4/7。曆書上沒有的日子不是日期，例如 2 月 30 日。
explain-empty-list = 這個清單決定規定及於哪些產品或對象。空白的清單可以解讀成全部，也可以解讀成沒有，因此不可空白。
explain-too-many-entries = 網站不需要這麼多項。通常是誤貼了清單，或重複貼上。
explain-empty-text = 讀者會看到空白。請填寫文字；若欄位可以省略，也可刪除該欄位。
explain-bad-id = 識別碼會用在網址與各種系統的檔名，因此只能使用小寫 a 到 z、數字與連字號。Windows 保留的名稱（例如 `con`）不能當識別碼。
explain-id-not-file-name = 資料以檔名查找、以識別碼引用，兩者必須相同。要更改識別碼，請使用 `greenlist rename`，所有引用之處會一併更改。
explain-duplicate-id = 兩筆資料使用同一個識別碼，引用時無法分辨是哪一筆。
explain-duplicate-name = 讀者與指令以識別碼、名稱或別名尋找資料。若兩筆資料同名，禁令可能被誤認為另一項的。比較名稱時不計大小寫、變音符號與標點。
explain-confusable-name = 不同文字系統的字母可能外觀相同，例如希臘字母 Ζ 與拉丁字母 Z。讀者無法分辨，搜尋也只找得到其中一個。
explain-unknown-language = 這段文字的語言不在網站的語言之列，不會有人看到。網站語言列在 `site.yaml`，各段文字使用相同的語言代碼。
explain-bad-language-tag = 語言以代碼（BCP 47）表示：語言，必要時加上文字與國家，中間用連字號。
explain-unknown-time-zone = 時區決定一天從何時開始，也就決定禁令從何時開始。請依 IANA 清單寫成「區域/城市」。
explain-bad-version = 版本是逐個數字比較的，因此寫成以點分隔的數字。不要寫「以上」之類的文字：`introduced` 與 `fixed` 已經說明起訖版本。
explain-empty-version-range = 範圍從 `introduced` 開始，到 `fixed` 之前為止。範圍裡沒有版本的處分永遠不適用，禁用的產品會看似可用。
explain-bad-cvss = 嚴重程度由完整的 CVSS 向量算出，讀者才能查核；只有分數並不夠。
explain-bad-cve = CVE 編號有固定格式：`CVE-`、西元年、連字號、至少四位數字。網站會據此連到公開資料。
explain-unsafe-link = 政府網頁上的連結只能連到網頁、電子郵件或電話號碼。自己電腦裡的檔案讀者打不開，而程式碼可能造成危害。
explain-bad-domain = 網域用於過濾器與防火牆，它們只認得主機名稱。以其他文字書寫的名稱（如 例子.tw）也有效，會轉為 ASCII 形式。
explain-picture = 網頁會在舊電腦上閱讀、列印，或由報讀軟體朗讀；外部圖片還會讓圖片所在網站得知誰在閱讀。因此內文不放圖片，讀者看到的是方括號內的文字。確有需要時，請改為連結。
explain-bad-base-url = 訂閱源與網站地圖需要網站的完整網址，以 `https://` 開頭，以斜線結尾。
explain-bad-colour = 樣式表的顏色寫成井號加六位數，紅、綠、藍各兩位；設計師與繪圖軟體都能提供這種寫法。沒有引號時，YAML 會把井號之後當成註解，顏色就不見了。
explain-target-place = 一個目標就是一個地方：本機的資料夾或掛載的網路磁碟（`directory`），或是 rsync 透過網路連到的資料夾（`rsync`）。兩個地方請寫成兩個目標。
explain-not-remote = 沒有冒號的名稱，rsync 會當成本機的資料夾，網站就會發布到錯誤的地方。本機的資料夾請寫在 `directory`。
explain-keeps-nothing = 目標會保留最近的版本，以便還原；至少要保留新版本。
explain-bad-public-key = 公開金鑰用來檢驗版本。它是註解下一行的 56 個字元，自成一個檔案，放在 `content`。
explain-unacceptable-code = 只有警告可以接受。有錯誤時網站會不正確，所以無法產生；提示則不需處理。

## 引用

explain-unknown-reference = 這裡引用的資料不存在，規定可能因此對誰都不生效。多半是打錯字，或該筆資料尚未建立。
explain-unknown-reference-kind = 標的寫成「種類:識別碼」，因為產品與廠商可能使用相同的識別碼。
explain-missing-label = 網站各語言的讀者都會看到這個名稱；缺了它，就會看到別種文字。
explain-still-there = `moved.yaml` 說這筆資料已改用其他識別碼，但仍有資料使用舊識別碼。該資料的頁面與轉址頁面的網址會相同。
explain-missing-text = 每份公告、通報與頁面都要有最初撰寫語言的文字，翻譯以它為依據。
explain-orphan-text = 文字屬於檔名開頭識別碼所指的資料，而該筆資料並不存在。
explain-fact-in-translation = 判定、日期等事實只寫在一處，也就是該筆資料。若寫在翻譯裡，可能與資料矛盾，譯者也可能在不知情下改變規定。
explain-bad-stamp = 翻譯帶有所依據來源文字的標記，由 `greenlist translate stamp` 寫入，greenlist 因此知道哪些段落已過時。這個標記是手動輸入或遭截斷的，沒有意義。
explain-broken-link = 連結指向本站沒有的頁面，讀者點了會看到錯誤。
explain-broken-anchor = 指向頁面內某處的連結，以標題的序號指定；各語言的序號相同。位置不存在時，讀者只會到頁首，找不到文中所說的內容。
explain-broken-comment = `<!--` 與 `-->` 之間的註解是給同仁看的，不會出現在網站上。缺少結尾時，無法分辨哪些是註解、哪些是給讀者的文字。標題與摘要是純文字，沒有註解。
explain-raw-html = 內文只用 Markdown，網頁、訂閱源與紙本才會一致，也不會夾帶程式碼。HTML 會照原樣顯示。標題與摘要既不用 Markdown，也不用 HTML。
explain-look-alike = Markdown 只認半形符號：行首的符號之後要有一個空格，前後包住文字的符號內側則不可有空格。其他寫法會照原樣顯示，不會成為標題、清單或連結。標題與摘要是純文字。中文與日文有自己的引號。「[名稱]: 網址」這樣的一行只是定義連結；沒有連結使用這個名稱時，讀者完全看不到這一行。
explain-wrong-language = 讀者會把這段文字當成自己的語言，報讀軟體也會以那種語言朗讀，但從文字可知是另一種語言。程式碼與連結文字不計。
explain-untranslated = 另一種語言的檔案若仍是原文，看起來就像完成的翻譯；讀者看不到尚未翻譯的提示。
explain-link-to-draft = 草案不會放上網站，任何頁面、訂閱源或清單都不會提到它。提到草案的內容公布時不含該處，連結會變成一般文字。
explain-markdown-too-deep = 給讀者看的文字不需要這麼多層清單或引文。通常是符號誤植過多。

## 規定

explain-relation-cycle = 一份公告不能取代另一份取代它的公告，否則無法判斷哪一份有效。
explain-audience-cycle = `parents` 說明適用對象屬於誰。若兩者互為對方的一部分，就無法判斷規定及於誰。
explain-empty-advisory = 公告是機關的決定。頁面會說它生效，讀者卻找不到任何規定；多半是遺漏了什麼。
explain-ends-before-it-starts = 最後一天早於第一天，這份公告永遠不會生效。
explain-successor-rank = 承接機關接手原機關的規定，因此位階不可較低（1 為最高）。
explain-no-authority = 只有原發布機關、其承接機關，或對所有受影響對象有管轄權的上級機關，才能取代、廢止或排除規定。否則學校就能解除部會的禁令。
explain-outside-jurisdiction = 發布機關只能對 `issuers.yaml` 所列管轄範圍內的對象及其所屬作成規定。
explain-exempts-outside-scope = 豁免只在兩項規定都適用之處排除另一項，也就是標的、適用對象、行為與版本都相同之處。這裡沒有這樣的情形，因此什麼也沒有排除，原本想豁免的規定仍然有效。
explain-conflicting-rulings = 同一機關在同一天，就同一產品對同一批人說了兩種話。較嚴格者會優先，但其中一項多半不是本意。若較寬者是例外，請在它的 `exempts` 列出較嚴者。
explain-non-binding-ban = 建議不能禁止產品。請改為具拘束力並附法律依據，或改用建議可以採用的判定。
explain-misplaced-conditions = `conditional` 的意思是：符合這些條件才可使用，因此至少要有一項條件。其他判定附上條件則沒有意義。
explain-misplaced-due-date = `phase_out` 的意思是：在這一天以前仍可使用，因此必須寫明日期。其他判定附上期限則沒有意義。
explain-due-date-out-of-force = 期限當天公告並未生效，其後的禁令就不會出現。
explain-duty-before-start = 公告生效以前不拘束任何人，期限卻已經過了。多半是日期寫錯。
explain-binding-advice = 「建議不要使用」屬於建議；有約束力的規定要寫明必須做或不可做的事。
explain-ruling-outlives-advisory = 同一公告裡的規定可以較晚生效或較早失效，例如分階段實施；但公告未生效時，規定也不生效。
explain-misplaced-comply-by = `comply_by` 是完成條件的期限，所以只有附條件的規定可以填寫；它不會改變判定。
explain-effective-before-issued = 規定通常最早自發布日起生效。若確實要溯及既往，請寫 `retroactive: true`。
explain-no-source = 讀者與稽核人員必須能看到公告的依據：公函、報告或法規。
explain-no-legal-basis = 有拘束力的規定須有依據：法規、命令、政策或契約。頁面上會列出。
explain-contradictory-alternatives = 讀者看到的不是可改用的產品，就是沒有的理由。兩者並列，或一項寫了兩個產品，就不知道該顯示哪一個。
explain-too-confidential = 這筆資料標示的可見範圍（TLP）小於網站可公開的等級。greenlist 不會默默略過，因為那樣頁面會顯示錯誤的判定。
explain-alternative-banned = 不能用某產品的讀者，會被引導去用另一個同樣不能用的產品。
explain-alternative-lost = 這個替代方案今天可用，但已知自某日起對同一批人禁止。屆時頁面會移除它，請及早另列。
explain-no-alternative = 有人必須停用某產品，卻在這裡找不到可以改用的產品。他們終究會用些什麼，結果可能更糟。
explain-no-alternative-at-short-notice = 禁令在 14 天內生效，卻沒有列出可改用的產品。本站規定此時必須列出替代方案（`site.yaml` 的 `require_alternatives`）。
explain-recommendation-outlived = 某機關建議的產品，另一機關對部分相同對象有更嚴格的規定。以較嚴格者為準，這項建議會誤導讀者。
explain-nothing-left-in-force = 這份公告終止、刪除或停止了先前的規定，之後自己也失效。這並不會撤銷它所做的：先前的規定不會自動恢復，因此之後沒有任何規定。被停止的規定，只有在期間內尚未屆滿時才會恢復。
explain-supersession-drops = 取代另一份公告，就會終止它的所有規定。新公告若漏列某項產品或對象，原有的規定就會無聲無息地消失。
explain-partly-ruled = 規定沒有提到的行為，就不受它規範。只禁止召開會議時，採購與安裝都是「未評估」，讀者也會看到這樣的說明。每項規定只列出一次。
explain-implausible-date = 與網站日期相差很遠的日子，幾乎都是筆誤，例如寫成其他曆法的年份。公告會因此等上幾百年，或永遠有效。只有參考資料可以很舊。
explain-exemption-lost = 豁免所排除的規定已被取代；豁免不會轉移到新規定，而新規定比豁免所允許的更嚴格。
explain-predecessor-still-binds = 承接機關的規定比原機關寬，而原機關的公告仍有效；以較嚴格者為準，新規定不會產生作用。請廢止或取代舊公告。
explain-audience-parts-differ = 讀者選的對象之中，有一部分適用不同的判定。答案中另有一項說明該部分；請確認是否為本意。
explain-audience-without-reader = 答案只對標示 `reader: true` 的對象及其部分顯示。這項規定不及於任何一個，因此不在任何答案、清單或變更之中；產品頁面另立一段列出它。
explain-review-overdue = 發布機關訂了再次檢視的日期，該日已過。
explain-deadline-passed = 判定仍是「有條件可用」，因為本站不知道誰已完成。若機關決定未完成者不得再用，請另寫一項規定。
explain-bulletin-outdated = 通報發布之後，所提產品的判定已改變，文字可能不再正確。
explain-poster-too-long = 海報應為一張 A4，但上面的文字太長。
explain-product-unmentioned = 沒有規定或替代方案提到這個產品，頁面會顯示「未評估」。

## 佈景主題與網站

explain-template = 佈景主題的範本無法解讀。請交給負責佈景主題的人。
explain-missing-message = 佈景主題的文字在某語言有、在另一語言沒有，或引用了不存在的文字。
explain-unknown-message = 頁面文字的譯文用了不存在的名稱，或大括號裡用了這則文字沒有的值。可以翻譯的只有文字本身。
explain-dropped-value = 某語言的文字少了一個值，例如日期或適用對象，另一語言的同一則文字卻一定會說。這個語言的頁面說的就比較少。
explain-untranslated-messages = 網站有一種 greenlist 沒有內建文字的語言。尚未翻譯的文字會以英文顯示，並為螢幕閱讀器標明是英文。greenlist 更新後可能有新的文字。
explain-bad-message = 佈景主題的文字檔不符合 Fluent 規則：名稱、` = `、文字；接續的行要向右縮排。
explain-message-too-long = 文字可以引用其他文字，其他文字又可再引用。只要寫幾行、每行引用前一行兩次，就會用盡電腦的記憶體，因此每則文字以 64 KB、每種語言以 16 MB 為限。
explain-accepts-nothing = 已接受的警告不再列出。如果警告已經不存在，這一項會掩蓋下一個原因不同的警告。只在檢查整個網站、且以網站自己的日期檢查時判斷，使用 `--on` 或 `--language` 時不判斷。
explain-path-collision = 兩個頁面的網址會相同。有些網址屬於網站本身，例如 `changes` 與 `index`。
explain-unknown-theme = `site.yaml` 指定的佈景主題不存在。佈景主題是 `themes` 裡的資料夾；`default` 內建於程式。
explain-theme-cycle = 佈景主題自己沒有的部分沿用上層主題，因此不能是自己的上層。
explain-low-contrast = 視力較弱的讀者，或在陽光下用便宜螢幕的讀者，只有在文字與底色分明時才看得清楚：文字須達 7 比 1，圖形與框線須達 3 比 1（WCAG 2.2 AAA）。淺色與深色頁面都會檢查，相遇的顏色逐一計算。
explain-bad-logo = 瀏覽器能顯示 PNG 與 SVG。標誌在網站名稱旁佔多寬由檔案得知，因此 SVG 須以 `viewBox` 寫明大小。
explain-logo-too-large = 標誌隨樣式表一起送出，網路慢時也不必另外下載。一頁連同所需檔案能容納的就是這麼多。
explain-active-logo = 標誌隨網站公布，其中不得執行程式，也不得從別處載入內容：不可有程式、連結，或外部的圖片與字型。
