# コマンドラインの誤り。
usage-unknown-argument = このコマンドにオプションや引数 { $argument } はありません。
usage-unknown-command = コマンド { $command } はありません。
usage-missing-value = { $argument } には値が必要です。
usage-unknown-value = `{ $value }` は { $argument } の値ではありません。
usage-refused-value = `{ $value }` は { $argument } に使えません。{ $reason }
usage-missing-argument = 指定されていません：{ $argument }
usage-missing-command = { $command } にはサブコマンドが必要です。
usage-conflict = { $argument } は { $others } と同時に使えません。
usage-repeated = { $argument } は一度だけ指定できます。
usage-too-many-values = { $argument } の値が多すぎます。`{ $value }` が余分です。
usage-too-few-values = { $argument } の値が足りません。{ $actual } 個ありますが、{ $minimum } 個以上必要です。
usage-wrong-number = { $argument } の値の数が違います。{ $actual } 個ありますが、{ $expected } 個必要です。
usage-no-equals = { $argument } の後に等号と値を書いてください。
usage-invalid-utf8 = 引数の一つが正しい UTF-8 の文字列ではありません。
usage-invalid = コマンドラインが正しくありません。
usage-values = 使える値：{ $values }
usage-line = 使い方：{ $usage }
usage-see-help = すべてのオプション：{ $command } --help

## 理由

usage-no-folder = このフォルダーはありません。
usage-server-path = パスは / で始まり / で終わり、使えるのは ASCII の文字、数字、- . _ ~ だけです。例：/conferencing/
usage-server-directory = このフォルダー名には、引用符や $ のように設定ファイルで意味を持つ記号があります。別のフォルダーを指定してください。
usage-no-file = このファイルはありません。
usage-is-folder = これはフォルダーです。ファイルを指定してください。
usage-bad-date = 正しい日付ではありません。2020-04-07、または民国暦で 109/4/7 と書いてください。
usage-bad-version = 正しいバージョンではありません。5.0.1 のように、数字を点で区切ってください。
usage-bad-encoding = 不明な文字コードです。utf-8、big5、utf-16le など、WHATWG の名前を書いてください。
usage-bad-column = 列の名前か、1 から数えた番号を指定してください。
usage-bad-port = ポートではありません。1 から 65535 までの数を書いてください。
usage-bad-address = IP アドレスではありません。このコンピューターだけなら 127.0.0.1、ほかからも使うなら 0.0.0.0 と書いてください。
usage-url-scheme = アドレスは https:// または http:// で始まります。
usage-url-characters = アドレスに使えるのは ASCII の文字、数字、記号だけです。空白は使えません。
usage-url-query = このアドレスに ? や # は使えません。
usage-url-password = このアドレスにユーザー名やパスワードは書けません。
usage-url-host = サーバー名がありません。例：https://greenlist.gov.example/
usage-bad-release = リリースの識別子を 2026-11-30-1 のように書いてください。
usage-bad-key = 56 文字の公開鍵、またはそのファイルを書いてください。
