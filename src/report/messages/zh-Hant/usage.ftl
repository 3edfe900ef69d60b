# 指令列的錯誤。
usage-unknown-argument = 這個指令沒有選項或參數 { $argument }。
usage-unknown-command = 沒有指令 { $command }。
usage-missing-value = { $argument } 之後須有內容。
usage-unknown-value = `{ $value }` 不是 { $argument } 的可用值。
usage-refused-value = `{ $value }` 不能用於 { $argument }：{ $reason }
usage-missing-argument = 缺少：{ $argument }
usage-missing-command = { $command } 之後須有子指令。
usage-conflict = { $argument } 不能與 { $others } 同時使用。
usage-repeated = { $argument } 只能指定一次。
usage-too-many-values = { $argument } 的內容太多，多了 `{ $value }`。
usage-too-few-values = { $argument } 的內容太少：有 { $actual } 個，至少須 { $minimum } 個。
usage-wrong-number = { $argument } 的內容個數不對：有 { $actual } 個，應為 { $expected } 個。
usage-no-equals = 請在 { $argument } 之後加上等號與內容。
usage-invalid-utf8 = 有一個參數不是有效的 UTF-8 文字。
usage-invalid = 指令列有誤。
usage-values = 可用值：{ $values }
usage-line = 用法：{ $usage }
usage-see-help = 所有選項請見：{ $command } --help

## 原因

usage-no-folder = 沒有這個資料夾。
usage-server-path = 路徑須以 / 開頭與結尾，只能有 ASCII 的字母、數字與 - . _ ~，例如 /conferencing/。
usage-server-directory = 這個資料夾的名稱含有在設定檔中有特殊意義的符號，例如引號或 $。請指定其他資料夾。
usage-no-file = 沒有這個檔案。
usage-is-folder = 這是資料夾，請指定檔案。
usage-bad-date = 不是有效日期。請寫成西元 2020-04-07 或民國 109/4/7。
usage-bad-version = 不是有效的版本號。請以句點分隔數字，例如 5.0.1。
usage-bad-encoding = 不明的編碼。請寫 WHATWG 的名稱，例如 utf-8、big5 或 utf-16le。
usage-bad-column = 請給欄位的名稱，或從 1 起算的編號。
usage-bad-port = 不是連接埠。請寫 1 到 65535 的數字。
usage-bad-address = 不是 IP 位址。127.0.0.1 為僅限這部電腦，0.0.0.0 則其他電腦也可連線。
usage-url-scheme = 網址須以 https:// 或 http:// 開頭。
usage-url-characters = 網址只能有 ASCII 的字母、數字與符號，不能有空格。
usage-url-query = 這個網址不能有 ? 或 #。
usage-url-password = 這個網址不能有使用者名稱或密碼。
usage-url-host = 缺少伺服器名稱，例如 https://greenlist.gov.example/。
usage-bad-release = 請填寫版本的識別碼，例如 2026-11-30-1。
usage-bad-key = 請填寫 56 個字元的公開金鑰，或存放它的檔案。
