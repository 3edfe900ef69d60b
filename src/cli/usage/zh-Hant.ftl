# 指令說明的正體中文，依指令與參數排列。英文是 src/cli/args 的註解；測試會比對兩者。
# about：一行說明；more：其後的段落；examples：範例與結束狀態；其餘以參數命名。
# common：各指令共用的參數。value：數值的名稱。label：clap 自己的文字。

label =
    .usage = 用法：
    .commands = 指令:
    .arguments = 參數:
    .options = 選項:
    .options-name = [選項]
    .command-name = [指令]
    .command-required = <指令>
    .default = [預設：
    .alias = [別名：
    .values = [可用值：
    .value-list = 可用值：
    .help = 顯示說明
    .help-more = 顯示說明（--help 較詳細）
    .help-summary = 顯示說明（-h 為摘要）
    .help-command = 顯示這份說明，或指定指令的說明
    .version = 顯示版本

heading =
    .Folders = 資料夾
    .Site = 網站
    .Display = 顯示
    .Query = 查詢
    .Release = 版本
    .Signature = 簽章
    .Record = 紀錄
    .Server = 伺服器
    .Versions-to-compare = 要比較的版本

value =
    .ACTIVITY = 行為
    .ADDRESS = 位址
    .AUDIENCE = 適用對象
    .BASIS = 依據
    .CODE = 代碼
    .COLUMN = 欄位
    .COUNTRY = 國家
    .DATE = 日期
    .DIR = 資料夾
    .FILE = 檔案
    .FORMAT = 格式
    .ID = 識別碼
    .INVENTORY = 軟體清單
    .KEY = 金鑰
    .KIND = 種類
    .LABEL = 編碼
    .LANGUAGE = 語言
    .LIST = 清單
    .N = 連接埠
    .NAME = 名稱
    .NEW = 新識別碼
    .OFFERING = 服務方案
    .OLD = 舊識別碼
    .PRODUCT = 產品
    .RECORD = 紀錄
    .RELEASE = 版本
    .REV = 版本
    .SCHEDULER = 排程程式
    .PATH = 路徑
    .SERVER = 伺服器
    .SHELL = 殼層
    .STATE = 狀態
    .STATUS = 狀態
    .TARGET = 目標
    .TEXT = 文字
    .TITLE = 標題
    .URL = 網址
    .VENDOR = 廠商
    .VERDICT = 判定
    .VERSION = 版本號
    .WHEN = 時機
    .ZONE = 時區

common =
    .root = `content` 所在的資料夾
    .on = 依這一天顯示判定，例如 2020-04-07 或 109/4/7；網站不含此日之後才發布的內容 [預設：`site.yaml` 的 `data_date`，沒有則為今天]
    .known = 不計此日之後才發布的公告與通報；--on 不影響此日期 [預設：`site.yaml` 的 `data_date`，沒有則為今天]
    .quiet = 只顯示錯誤與警告：不顯示進度列與摘要
    .colour = 何時使用顏色；auto 表示僅在終端機使用
    .language = 訊息與產生的註解所用的語言：zh-Hant、en、ja、vi、id、th 或 ar [預設：系統語言]
    .format = 輸出格式
    .yes = 不提問；使用選項與預設值
    .id = 識別碼：小寫英文字母、數字與連字號 [預設：由名稱或標題產生]
    .title = 標題，以該文字的語言書寫
    .summary = 摘要，一兩句話
    .issuer = 發布機關的識別碼
    .issued = 發布日期 [預設：今天]
    .to = 只處理這個目標語言；可重複使用 [預設：所有語言]
    .records = 只處理這些紀錄，以識別碼指定 [預設：所有紀錄]
    .audience = 只列這個適用對象，以識別碼或名稱指定 [預設：讀者可選的所有適用對象]

greenlist =
    .about = 建立網站，說明哪些視訊會議產品禁用、有條件使用或建議使用
    .more =
        greenlist 讀取 `content` 資料夾裡的公告與通報，產生靜態網站。任何網頁伺服器都可以存放，也可以放在共用資料夾或隨身碟。
    .examples =
        範例：
          greenlist check                      檢查這個資料夾的內容
          greenlist build                      在 `site` 資料夾產生網站
          greenlist build --on 109/4/7         產生 2020 年 4 月 7 日的網站
          greenlist build --root ~/conferencing --out /srv/www/conferencing
          greenlist explain zoom --audience schools
          greenlist audit list.csv --audience schools
                                               檢查學校的軟體清單

        結束狀態：
          0  成功
          1  內容有錯誤；沒有寫入任何檔案
          2  指令列有誤，或無法讀取軟體清單
          3  系統錯誤，例如磁碟已滿
          4  audit：已安裝禁用的軟體

build =
    .about = 產生網站
    .more =
        網站顯示到指定日期為止已知的內容：之後才發布的公告與通報不列入，只計算件數。
    .out = 輸出資料夾 [預設：根資料夾裡的 `site`]
    .force = 輸出資料夾裡有不是 greenlist 寫的同名檔案時，予以取代
    .no_wait = 如果另一個程式正在產生同一個網站，立即結束，不等待
    .base_url = 網站的公開網址，取代 `site.yaml` 的 `base_url`；產生訂閱來源時需要
    .languages = 只產生這個語言；可重複使用 [預設：`site.yaml` 的所有語言]
    .no_search = 不產生全文搜尋；大型網站的建立時間約有三分之一花在其索引
    .compress = 另為每個文字檔寫入壓縮副本 `NAME.br` 與 `NAME.gz`，供網頁伺服器代為傳送
    .drafts = 也顯示草案，並標明為草案，供校對使用；不會寫入已發布網站的資料夾
    .examples =
        範例：
          greenlist build                                在 `site` 資料夾產生網站
          greenlist build --on 109/4/7                   產生 2020 年 4 月 7 日的網站
          greenlist build --root ~/conferencing --out /srv/www/conferencing

        結束狀態：
          0  成功
          1  內容有錯誤；沒有寫入任何檔案
          2  指令列有誤
          3  系統錯誤，例如磁碟已滿

check =
    .about = 檢查內容有無錯誤，不寫入任何檔案
    .files = 只列出這些檔案或資料夾的問題；因為紀錄會互相參照，其他檔案仍會讀取 [預設：所有檔案]
    .strict = 將警告視為錯誤
    .accepted = 列出已接受的警告及其理由
    .explain = 不檢查，改為以範例說明一個診斷代碼；未指定代碼時說明全部代碼
    .language = 訊息的語言：zh-Hant、en、ja、vi、id、th 或 ar [預設：系統語言]
    .format-text = 訊息，附原始檔的該行
    .format-json = JSON，含所有細節
    .format-sarif = SARIF 2.1.0，供程式碼掃描工具使用
    .format-github = GitHub 工作流程指令，在合併請求中顯示為註記
    .examples =
        範例：
          greenlist check                                列出所有錯誤與警告
          greenlist check content/products/zoom.yaml     只列出一個檔案的問題
          greenlist check --strict                       將警告視為錯誤
          greenlist check --format github                在合併請求中加上註記
          greenlist check --explain unknown-verdict      說明一個代碼
          greenlist check --explain > diagnostics.md     說明全部代碼

        結束狀態：
          0  沒有錯誤；使用 --strict 時也沒有警告
          1  內容有錯誤；使用 --strict 時有錯誤或警告
          2  指令列有誤，例如沒有這個代碼
          3  系統錯誤

explain =
    .about = 顯示產品的判定，以及所依據的規定
    .more =
        第一行是判定。其下依序為：據以判定的規定、未採用的規定及其原因、已失效或尚未生效的規定，以及接下來的變更。
    .product = 產品，以識別碼或名稱指定；加上「/服務方案」可指定其中一項服務
    .audience = 適用對象，以識別碼或名稱指定，例如 public-schools
    .activity = 行為的識別碼，例如 host [預設：全部；有差異時分別列出]
    .version = 使用中的版本，例如 4.6.9 [預設：不明，因此採最嚴格的判定]
    .language = 輸出的語言，須為網站的語言 [預設：網站有系統語言時用系統語言，否則用原文語言]
    .examples =
        範例：
          greenlist explain zoom --audience schools
          greenlist explain zoom/public-cloud --audience ministries --activity join
          greenlist explain zoom --audience public-schools --on 109/4/6 --language zh-Hant
          greenlist explain zoom --audience schools --on 109/4/6 --known 109/4/6
          greenlist explain zoom --audience schools --version 4.6.9 --format json

        結束狀態：
          0  成功
          1  內容有錯誤；沒有輸出結果
          2  指令列有誤，例如沒有這個產品
          3  系統錯誤

list =
    .about = 列出產品與其判定、公告與其狀態，以及通報
    .more =
        草案、尚未發布的紀錄，以及到期應檢討的公告都會標明。
    .kind = 只列這一種紀錄 [預設：三種都列]
    .language = 輸出的語言，須為網站的語言 [預設：網站有系統語言時用系統語言，否則用原文語言]
    .examples =
        範例：
          greenlist list                                 所有產品、公告與通報
          greenlist list products --audience schools
          greenlist list advisories --format json

        結束狀態：
          0  成功
          1  內容有錯誤；沒有輸出結果
          2  指令列有誤，例如沒有這個適用對象
          3  系統錯誤

diff =
    .about = 比較兩個日期或兩個版本的判定
    .more =
        依適用對象列出變更的判定與起始日，再列出產品、公告與譯文的變更。`--format html` 產生單一檔案的文件，供陳核使用。
    .from = 較早的日期；與 --to 比較
    .to = 較晚的日期
    .from_git = 較早的提交、分支或標籤；與 --to-git 或這個資料夾比較
    .to_git = 較晚的提交、分支或標籤 [預設：這個資料夾]
    .against = 以另一個資料夾為較早的版本，與這個資料夾比較
    .language = 輸出的語言，須為網站的語言 [預設：網站有系統語言時用系統語言，否則用原文語言]
    .examples =
        範例：
          greenlist diff --from 2020-04-06 --to 2020-04-08
          greenlist diff --from-git HEAD                 尚未提交的修改有何影響
          greenlist diff --from-git v1 --to-git v2 --audience schools
          greenlist diff --against /srv/published --format html > changes.html

        結束狀態：
          0  成功，不論有無差異
          1  兩個版本之一有錯誤；沒有輸出結果
          2  指令列有誤，例如沒有這個 Git 版本
          3  系統錯誤，例如 Git 執行失敗

timeline =
    .about = 列出判定過去與預定的變更
    .more =
        每項變更列出日期、變更前後的判定，以及發布機關。
    .product = 只列這個產品，以識別碼或名稱指定 [預設：所有產品]
    .language = 輸出的語言，須為網站的語言 [預設：網站有系統語言時用系統語言，否則用原文語言]
    .examples =
        範例：
          greenlist timeline                             所有適用對象的所有變更
          greenlist timeline zoom                        一個產品的變更
          greenlist timeline --audience public-schools --language zh-Hant

        結束狀態：
          0  成功
          1  內容有錯誤；沒有輸出結果
          2  指令列有誤，例如沒有這個產品
          3  系統錯誤

next-change =
    .about = 輸出下一個判定變更或內容發布的日期，供排程使用
    .more =
        網站應於該日重新產生。輸出只有日期，例如 2020-07-01；如有公告或通報於該日發布，會寫在標準錯誤輸出。
    .after = 尋找此日之後的變更 [預設：--on 的日期]
    .examples =
        範例：
          greenlist next-change                          今天之後的下一次變更
          greenlist next-change --after 2020-04-08

        結束狀態：
          0  已輸出日期
          1  內容有錯誤；沒有輸出結果
          2  指令列有誤
          3  系統錯誤
          4  沒有預定的變更；沒有輸出結果

audit =
    .about = 以判定檢查軟體清單
    .more =
        清單為 CSV 表格，或 JSON 格式的 CycloneDX 物料清單。表格須有名稱欄；版本與廠商欄可有可無。網站未收錄的軟體也會列出。
    .inventory = 軟體清單：CSV、程式印出的表格，或 CycloneDX JSON
    .name_column = 軟體名稱所在的欄位：欄位名稱，或從 1 起算的編號 [預設：自動判斷]
    .audience = 適用哪個對象的判定：`audiences.yaml` 的識別碼，例如 schools
    .encoding = 清單的編碼，例如 big5 或 utf-16le [預設：自動判斷]
    .language = 報告的語言 [預設：網站有系統語言時用系統語言，否則用原文語言]
    .format-text = 表格
    .format-json = JSON，含每一列的所有細節
    .format-sarif = SARIF 2.1.0，每一列不得使用的軟體各為一項結果
    .examples =
        範例：
          greenlist audit list.csv --audience schools
          greenlist audit list.csv --audience schools --encoding big5
          greenlist audit bom.json --audience ministries --format sarif > audit.sarif

        結束狀態：
          0  沒有禁用的軟體
          1  內容有錯誤；沒有輸出結果
          2  指令列有誤，或無法讀取清單
          3  系統錯誤
          4  已安裝禁用的軟體

schema =
    .about = 寫出 JSON 結構描述，讓編輯器補全識別碼並說明欄位
    .more =
        結構描述含有內容裡的識別碼。新增識別碼之後，請再執行一次。
    .out = 輸出資料夾 [預設：根資料夾裡的 `schema`]
    .examples =
        範例：
          greenlist schema                               寫入 `schema` 資料夾
          greenlist schema --out /srv/schemas --language zh-Hant

        結束狀態：
          0  成功
          1  site.yaml 有錯誤，因此無法得知識別碼與語言
          2  指令列有誤
          3  系統錯誤，例如磁碟已滿

init =
    .about = 建立新網站的內容
    .more =
        逐項詢問所需的資料。加上 --yes 則不提問，使用選項與預設值。
    .folder = 新網站的資料夾
    .languages = 網站的語言，寫代碼或名稱，原文語言排第一，例如 zh-Hant,en 或 de
    .titles = 網站名稱，以原文語言書寫；其他語言寫成 en=標題；可重複使用
    .issuers = 發布公告的機關，寫名稱或「識別碼=名稱」；可重複使用，位階最高的在前
    .time_zone = 時區，例如 Asia/Taipei
    .examples =
        範例：
          greenlist init                                 在這個資料夾建立網站
          greenlist init ~/conferencing --yes
          greenlist init list --yes --languages zh-Hant,en --title 視訊軟體清單 \
            --title en='Software list' --issuer moe=教育部

        結束狀態：
          0  成功
          2  指令列有誤、缺少選項，或資料夾裡已有網站
          3  系統錯誤，例如磁碟已滿

new =
    .about = 新增公告、通報、產品、頁面或譯文，或依清單新增產品
    .more =
        逐項詢問所需的資料，產生識別碼，並寫入檔案，每個欄位上方都有註解。輸入 < 可回到上一題，按 Ctrl+C 可離開；回答最後一題之前不會寫入任何檔案。
    .examples =
        範例：
          greenlist new product                          逐項詢問
          greenlist new product --name 'Example Meet' --vendor 'Example Ltd' --country GB
          greenlist new products list.csv                依清單新增所有產品
          greenlist new advisory --title 'Stop using Zoom' --products zoom --audiences schools \
            --verdict banned --legal-basis cyber-security-management-act
          greenlist new translation about --to en

        結束狀態：
          0  成功
          1  已寫入檔案，但與其他內容衝突；或清單有一行無法新增，沒有寫入任何檔案
          2  指令列有誤、缺少選項、檔案已經存在，或無法讀取清單
          3  系統錯誤，例如磁碟已滿

new-advisory =
    .about = 新增公告：資料檔，以及原文語言的文字
    .status = 狀態；草稿不作成任何決定 [預設：draft]
    .products = 規範的產品，寫識別碼，例如 zoom,google-meet
    .audiences = 適用對象的識別碼
    .verdict = 判定
    .conditions = 條件的識別碼，用於判定 conditional
    .due_date = 可使用的最後一天，用於判定 `phase_out`
    .reasons = 理由的識別碼
    .alternatives = 替代產品的識別碼，最好的排前面
    .advice = 標示為建議，不必遵守。未加此選項時，附有條件或依據的判定具拘束力
    .legal_basis = 所依據的法規、命令或政策的識別碼；新的依據寫名稱或「識別碼=名稱」；具拘束力時必填
    .basis_kind = 新依據的種類 [預設：law]
    .source_title = 來源文件的標題 [預設：公告的標題]
    .source_url = 來源文件的網址
    .examples =
        範例：
          greenlist new advisory                         逐項詢問
          greenlist new advisory --title 'Stop using Zoom' --products zoom --audiences schools \
            --verdict banned --legal-basis cyber-security-management-act
          greenlist new advisory --title 'Prefer Webex' --products webex --audiences schools \
            --verdict recommended --advice

        結束狀態：
          0  成功
          1  已寫入檔案，但與其他內容衝突
          2  指令列有誤、缺少選項，或檔案已經存在
          3  系統錯誤，例如磁碟已滿

new-bulletin =
    .about = 以原文語言新增資安通報
    .kind = 種類：vulnerability、incident、howto、faq 或 notice
    .products = 相關產品的識別碼
    .audiences = 相關對象的識別碼
    .examples =
        範例：
          greenlist new bulletin                         逐項詢問
          greenlist new bulletin --kind notice --title 'Update Zoom' --products zoom

        結束狀態：
          0  成功
          1  已寫入檔案，但與其他內容衝突
          2  指令列有誤、缺少選項，或檔案已經存在
          3  系統錯誤，例如磁碟已滿

new-product =
    .about = 新增產品
    .name = 原文語言的名稱
    .vendor = 廠商的識別碼；新廠商寫名稱或「識別碼=名稱」
    .category = 類別的識別碼
    .aliases = 其他會有人輸入的名稱，以逗號分隔
    .country = 廠商的國家；產品的國家不同時，寫產品的國家：ISO 3166-1 代碼（例如 TW）或國名
    .domestic = 標示為國內產品
    .examples =
        範例：
          greenlist new product                          逐項詢問
          greenlist new product --name 'Example Meet' --vendor 'Example Ltd' --country GB
          greenlist new product --yes --name 'Example Meet' --vendor example --domestic

        結束狀態：
          0  成功
          1  已寫入檔案，但與其他內容衝突
          2  指令列有誤、缺少選項，或檔案已經存在
          3  系統錯誤，例如磁碟已滿

new-products =
    .about = 依清單（CSV 表格）新增產品；只要有一行無法新增，就全部不新增
    .file = 清單：CSV 表格，須有名稱與廠商欄，並視需要有識別碼、別名、國家、類別與國產欄
    .encoding = 清單的編碼，例如 big5 或 utf-16le [預設：自動判斷]
    .examples =
        範例：
          greenlist new products list.csv
          greenlist new products list.csv --encoding big5

        結束狀態：
          0  成功
          1  清單有一行無法新增；沒有寫入任何檔案
          2  指令列有誤，或無法讀取清單
          3  系統錯誤，例如磁碟已滿

new-page =
    .about = 以原文語言新增文字頁面
    .examples =
        範例：
          greenlist new page                             逐項詢問
          greenlist new page --title 'About this list'

        結束狀態：
          0  成功
          1  已寫入檔案，但與其他內容衝突
          2  指令列有誤、缺少選項，或檔案已經存在
          3  系統錯誤，例如磁碟已滿

new-language =
    .about = 為網站新增語言，任何語言皆可；或補上網頁文字缺少的訊息
    .tag = 語言：代碼或名稱，例如 de 或德文
    .examples =
        範例：
          greenlist new language de                      新增德文
          greenlist new language German

        結束狀態：
          0  成功
          1  site.yaml 有錯誤；沒有寫入任何檔案
          2  指令列有誤，或沒有這個語言
          3  系統錯誤，例如磁碟已滿

new-translation =
    .about = 新增譯文：複製原文，再改寫成譯文
    .id = 公告、通報或頁面的識別碼
    .into = 目標語言，須為網站的語言
    .examples =
        範例：
          greenlist new translation                      逐項詢問
          greenlist new translation about --to en

        結束狀態：
          0  成功
          1  已寫入檔案，但與其他內容衝突
          2  指令列有誤、缺少選項，或檔案已經存在
          3  系統錯誤，例如磁碟已滿

fmt =
    .about = 整理內容檔案：欄位順序與日期形式
    .more =
        註解仍跟著其欄位。已整理好的行不會變更。
    .files = 只整理這些檔案 [預設：所有內容檔案]
    .check = 不做任何變更；列出需要整理的檔案，如有則視為失敗
    .examples =
        範例：
          greenlist fmt                                  整理所有內容檔案
          greenlist fmt content/products/zoom.yaml
          greenlist fmt --check                          列出需要整理的檔案

        結束狀態：
          0  成功
          1  略過有錯誤的檔案；使用 --check 時，有檔案需要整理
          2  指令列有誤，例如不是內容檔案
          3  系統錯誤，例如磁碟已滿

rename =
    .about = 變更紀錄的識別碼，以及所有引用
    .more =
        一併更新 YAML 裡的引用、Markdown 裡的連結，以及紀錄的檔名。紀錄有網頁時，舊網址會轉到新網址。
    .kind = 紀錄的種類
    .old = 目前的識別碼；服務方案寫「產品/識別碼」，規定寫「公告#識別碼」
    .new = 新的識別碼
    .examples =
        範例：
          greenlist rename product zoom zoom-workplace
          greenlist rename audience schools all-schools
          greenlist rename ruling moe-2020-0002#r1 ban
          greenlist rename offering zoom/public-cloud cloud

        結束狀態：
          0  成功
          1  有檔案含有錯誤，可能漏掉引用；沒有寫入任何檔案
          2  指令列有誤，或新的識別碼已經存在
          3  系統錯誤，例如磁碟已滿

server-config =
    .about = 印出網站所用的網頁伺服器設定檔
    .more =
        內容包括標頭、壓縮副本、找不到網頁時的頁面，以及語言的選擇。設定檔取決於網站的網址、語言與佈景主題；
        這些變更後請重新印出。
    .server = 網頁伺服器
    .server-nginx = nginx
    .server-apache = Apache HTTP Server
    .server-caddy = Caddy
    .server-iis = Internet Information Services
    .path = 讀者瀏覽網站的路徑，例如 /conferencing/ [預設：網站網址的路徑，否則為 /]
    .directory = 網站檔案在伺服器上的資料夾
    .root = 含有 `content` 的資料夾；沒有內容時，設定檔不含語言
    .examples =
        範例：
          greenlist server-config nginx > greenlist.conf
          greenlist server-config apache --path /conferencing/ --directory /srv/www/conferencing
          greenlist server-config iis > site/web.config

        結束狀態：
          0  成功
          1  設定或佈景主題有錯誤；沒有印出任何內容
          2  指令列有誤
          3  系統錯誤

serve =
    .about = 編輯時在瀏覽器預覽網站
    .more =
        儲存檔案後，網頁立即更新。有錯誤時，錯誤顯示在先前的頁面上方。預設只有這部電腦可以開啟預覽。
    .on = 依這一天顯示判定，例如 2020-04-07 或 109/4/7；不含此日之後才發布的內容 [預設：`site.yaml` 的 `data_date`，沒有則為今天]
    .port = 使用的連接埠 [預設：4000，或下一個可用的連接埠]
    .host = 使用的位址；使用 0.0.0.0 時，其他電腦可讀取尚未公開的內容
    .open = 在瀏覽器開啟預覽
    .poll = 每秒檢查檔案有無變更，用於不通知變更的網路資料夾
    .examples =
        範例：
          greenlist serve --open
          greenlist serve --on 2020-04-07
          greenlist serve --root Z:\site --poll

        結束狀態：
          0  按 Ctrl-C 結束
          2  指令列有誤
          3  系統錯誤，例如連接埠已有其他程式使用

publish =
    .about = 產生網站並發布為一個版本
    .more =
        先顯示自上一個版本以來對讀者有何變更，再簽章，最後一步取代舊版本。發布目標寫在 `site.yaml` 的 `publish`。
    .target = 發布目標，即 `site.yaml` 中的名稱 [預設：唯一的一個]
    .site = 只在內容產生的網站與這個資料夾完全相同時才發布，例如已核准的網站
    .note = 這個版本變更了什麼
    .approved_by = 核准這個版本的人
    .if_due = 只在內容自上一個版本以來有變更，或上一個版本已過有效期時才發布；供排程使用
    .dry_run = 只顯示將會發布什麼，不做任何變更
    .allow_rollback = 即使資料日期早於上一個版本也發布
    .key = 用來簽章的私密金鑰檔案
    .password_file = 存放私密金鑰密碼的檔案 [預設：詢問]
    .examples =
        範例：
          greenlist publish --dry-run                    顯示將會發布什麼
          greenlist publish --note Correction --approved-by Lin
          greenlist publish intranet --key ~/greenlist.key
          greenlist publish --if-due --password-file /etc/greenlist/password
                                                         由排程發布

        結束狀態：
          0  成功，或不需要發布
          1  內容有錯誤；沒有發布
          2  指令列有誤，或拒絕發布
          3  系統錯誤，例如磁碟已滿

releases =
    .about = 列出發布目標的版本
    .target = 發布目標，即 `site.yaml` 中的名稱 [預設：唯一的一個]
    .examples =
        範例：
          greenlist releases
          greenlist releases intranet --format json

        結束狀態：
          0  成功
          1  內容有錯誤；沒有輸出結果
          2  指令列有誤，或目標有損毀的版本
          3  系統錯誤

rollback =
    .about = 一步還原先前的版本
    .target = 發布目標，即 `site.yaml` 中的名稱
    .release = 版本，例如 2026-11-30-1 [預設：目前版本的前一個]
    .examples =
        範例：
          greenlist rollback intranet                    還原目前版本的前一個版本
          greenlist rollback intranet 2026-11-30-1

        結束狀態：
          0  成功
          1  內容有錯誤；沒有變更
          2  指令列有誤，或沒有這個版本
          3  系統錯誤

keygen =
    .about = 產生簽章用的金鑰
    .more =
        公開金鑰寫入 `content`，由 `site.yaml` 引用。私密金鑰由發布的人保管。
    .key = 私密金鑰的新檔案，須在內容之外：持有它的人就能簽章
    .password_file = 存放私密金鑰密碼的檔案；空白檔案表示不設密碼 [預設：詢問]
    .rotate = 產生接續目前金鑰的下一把金鑰，之後的版本會預先公布
    .examples =
        範例：
          greenlist keygen --key ~/greenlist.key
          greenlist keygen --key ~/greenlist-2027.key --rotate

        結束狀態：
          0  成功
          1  內容有錯誤；沒有寫入任何檔案
          2  指令列有誤，或金鑰已經存在
          3  系統錯誤

verify =
    .about = 檢查版本的副本是否為真、完整且有效
    .more =
        逐一列出變更、缺少與多出的檔案、不符的簽章、過期的版本，以及比先前看過的更舊的版本。
    .folder = 資料夾：版本的副本，或含有所有版本的發布目標
    .public_key = 公開金鑰，或它的檔案
    .state = 將看過的版本記在這個檔案，並回報比上次更舊的版本
    .on = 版本須在這一天有效 [預設：今天]
    .examples =
        範例：
          greenlist verify /srv/www/greenlist --public-key content/minisign.pub
          greenlist verify copy --public-key content/minisign.pub --state seen.json

        結束狀態：
          0  副本為真、完整且有效
          2  指令列有誤，或資料夾中沒有版本
          3  系統錯誤
          4  副本有問題；逐一列出

mirror =
    .about = 從伺服器取得版本，放進資料夾
    .more =
        只取得有變更的部分，全部驗證後才一步換上。比上一個版本更舊的版本一律拒絕。供保存副本的學校排程使用。
    .url = 網站的位址，例如 https://greenlist.gov.example/
    .folder = 鏡像的資料夾；網頁伺服器提供其中的資料夾 `current`
    .public_key = 網站的公開金鑰或其檔案：請向發布單位索取，不要從網站本身取得
    .examples =
        範例：
          greenlist mirror https://greenlist.gov.example/ /srv/www/greenlist --public-key ministry.pub

        結束狀態：
          0  資料夾中是最新的版本
          2  指令列有誤，或無法連上伺服器
          3  系統錯誤，例如磁碟已滿
          4  拒絕了伺服器的版本，或版本已過有效期

schedule =
    .about = 產生排程所需的檔案，每晚發布
    .more =
        只在內容有變更或上一個版本已過有效期時發布。判定在換日時變更，所以每晚一次就足夠。
    .scheduler = 排程程式
    .target = 發布目標，即 `site.yaml` 中的名稱 [預設：唯一的一個]
    .out = 將檔案寫入這個資料夾，而不是顯示
    .program = 排程程式要執行的 greenlist [預設：這個程式]
    .key = 用來簽章的私密金鑰檔案
    .password_file = 存放私密金鑰密碼的檔案 [預設：詢問]
    .scheduler-systemd = 服務與計時器
    .scheduler-cron = crontab 的一行
    .scheduler-windows = 登錄排定工作的 PowerShell 指令檔
    .examples =
        範例：
          greenlist schedule systemd --out /etc/systemd/system
          greenlist schedule cron intranet --key ~/greenlist.key
          greenlist schedule windows --program greenlist.exe > task.ps1

        結束狀態：
          0  成功
          1  內容有錯誤；沒有寫入任何檔案
          2  指令列有誤
          3  系統錯誤

translate =
    .about = 顯示譯文的狀態，並與翻譯工具交換檔案
    .more =
        譯文會記錄原文的雜湊值。原文之後若有變更，譯文即為過時。
    .examples =
        範例：
          greenlist translate status
          greenlist translate export --to en --out en.po
          greenlist translate export --to ja --format xliff --out ja.xlf
          greenlist translate import en.po --to en --state reviewed
          greenlist translate stamp ey-2020-0001 --to en
          greenlist translate stamp ey-2020-0001 --typo

        結束狀態：
          0  成功
          1  內容或檔案的單元有錯誤；沒有寫入任何檔案
          2  指令列有誤，或檔案不是 PO 或 XLIFF
          3  系統錯誤，例如磁碟已滿

translate-status =
    .about = 顯示每筆紀錄在各語言的狀態
    .examples =
        範例：
          greenlist translate status                     所有紀錄與語言
          greenlist translate status about --to en       一筆紀錄、一個語言

        結束狀態：
          0  成功
          1  內容有錯誤；沒有輸出結果
          2  指令列有誤，例如沒有這筆紀錄
          3  系統錯誤

translate-stamp =
    .about = 原文雖有變更，仍將譯文標記為最新
    .more =
        原文下次變更時，譯文又會成為過時。使用 --typo 時，只標記變更之前為最新的部分。
    .records = 紀錄的識別碼
    .all = 所有紀錄
    .typo = 視為修正錯字：譯文維持變更之前的狀態
    .since = 變更之前的提交、分支或標籤
    .examples =
        範例：
          greenlist translate stamp ey-2020-0001 --to en
          greenlist translate stamp ey-2020-0001 --typo
          greenlist translate stamp --all --typo --since v1

        結束狀態：
          0  成功
          1  內容有錯誤；沒有寫入任何檔案
          2  指令列有誤，例如沒有這筆紀錄
          3  系統錯誤，例如 Git 執行失敗

translate-export =
    .about = 匯出文字，供 Weblate、Poedit、OmegaT 等工具使用
    .to = 目標語言
    .format = 檔案格式
    .format-po = GNU gettext，供 Poedit、Weblate 與 OmegaT 使用
    .format-xliff = XLIFF 1.2，供 Weblate 與 Poedit 使用
    .out = 要寫入的檔案 [預設：標準輸出]
    .examples =
        範例：
          greenlist translate export --to en --out en.po
          greenlist translate export about --to en       輸出到標準輸出
          greenlist translate export --to ja --format xliff --out ja.xlf

        結束狀態：
          0  成功
          1  內容有錯誤；沒有寫入任何檔案
          2  指令列有誤，例如不是網站的語言
          3  系統錯誤，例如磁碟已滿

translate-import =
    .about = 匯入翻譯好的檔案
    .more =
        只匯入已完成的單元，不匯入標示為待確認或待審閱的單元。
    .file = 翻譯好的檔案，PO 或 XLIFF
    .to = 檔案的目標語言
    .unfinished = 文字有變更時，待確認或待審閱的單元也匯入；有些工具不會清除這些標示
    .state = 匯入文字的審閱狀態
    .state-machine = 機器翻譯，尚未檢查
    .state-draft = 僅由譯者檢查
    .state-reviewed = 已由另一人審閱
    .examples =
        範例：
          greenlist translate import en.po --to en --state reviewed
          greenlist translate import ja.xlf --to ja --unfinished

        結束狀態：
          0  成功
          1  內容或檔案的單元有錯誤；沒有寫入任何檔案
          2  指令列有誤，或檔案不是 PO 或 XLIFF
          3  系統錯誤，例如磁碟已滿

theme =
    .about = 變更網站的外觀
    .examples =
        範例：
          greenlist theme eject --list                   列出所有檔案的路徑
          greenlist theme eject templates/product.html assets/site.css
          greenlist theme eject                          複製所有檔案

        結束狀態：
          0  成功
          2  指令列有誤、沒有這個檔案，或檔案已經存在
          3  系統錯誤，例如磁碟已滿

theme-eject =
    .about = 將內建的範本、資源與訊息複製到 `theme` 資料夾，以便修改
    .more =
        `theme` 裡的檔案會取代佈景主題中同一路徑的檔案。已經存在的檔案不會被覆寫。
    .files = 只複製這些檔案，例如 templates/product.html [預設：全部]
    .list = 列出所有檔案的路徑，不寫入任何檔案
    .examples =
        範例：
          greenlist theme eject --list                   列出所有檔案的路徑
          greenlist theme eject templates/product.html assets/site.css
          greenlist theme eject                          複製所有檔案

        結束狀態：
          0  成功
          2  指令列有誤、沒有這個檔案，或檔案已經存在
          3  系統錯誤，例如磁碟已滿

completions =
    .about = 輸出殼層的自動補全指令碼
    .shell = 殼層
    .examples =
        範例：
          greenlist completions bash > ~/.local/share/bash-completion/completions/greenlist
          greenlist completions fish > ~/.config/fish/completions/greenlist.fish

man =
    .about = 輸出使用手冊
    .out = 改為將每個指令的使用手冊各寫成一個檔案，放在這個資料夾
    .examples =
        範例：
          greenlist man | man -l -
          greenlist man --out ~/.local/share/man/man1
