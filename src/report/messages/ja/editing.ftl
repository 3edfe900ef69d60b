# 編集者向けコマンドの言葉。
schema-written = { $count } 個のスキーマを { $path } に書き込みました
man-written = マニュアル { $count } ページを { $path } に書き込みました
fmt-changed = { $path } を整えました
fmt-would-change = { $path } は整える必要があります
fmt-right = すべてのファイルが整っています。
fmt-unreadable = { $path } には誤りがあるので、そのままにしました。greenlist check で確かめてください。
fmt-no-content = { $path } はこのサイトの内容のファイルではありません。

## 質問

answer-needed = 何か書いてください。
answer-no-choice = `{ $found }` は選択肢にありません。
answer-no-language = 「{ $found }」という言語はありません。de やドイツ語のように、タグまたは名前を書いてください。
answer-taken = `{ $found }` はすでに使われています。別のものにしてください。
answer-taken-by = `{ $found }` は「{ $name }」の ID です。別のものにしてください。
answer-name-taken = 「{ $found }」は製品「{ $name }」（`{ $id }`）の名前です。別の名前にするか、その製品を直してください。
answer-first = これが最初の質問です。やめるには Ctrl+C を押してください。
answer-back = Enter だけで、角かっこの中の前の答えをそのまま使います。ハイフン（-）で、任意の質問を空にできます。
answer-yes = はい
answer-no = いいえ
answer-yes-or-no = はい か いいえ で答えてください。
answer-no-country = 「{ $found }」という国はありません。
answer-near-countries = { $countries } のことですか。
answer-country-form = 国名か、TW のような2文字のコードを書いてください。
answer-time-zone = そのタイムゾーンはありません。Asia/Taipei のように書いてください。
answer-advice = 禁止には拘束力があります。助言なら `advised_against` を使ってください。
answer-due-date = { $date } 以降の日を 2020-04-30 または 109/4/30 のように書いてください。
answer-wrong = { $option }：{ $fault }
answer-missing = { $option } が必要ですが、尋ねる相手がいません。
ask-how = < を入力すると前の質問に戻り、Ctrl+C でやめられます。最後の答えまでは何も書き込みません。
ask-more-choices = { "      " }… ほかに { $count } 件。ID を書いてください
ask-languages = サイトの言語。元の言語を最初に、番号、またはほかの言語のタグか名前をコンマで区切って
ask-language = 言語：タグまたは名前（例：de、ドイツ語）
ask-title = サイトの題名（{ $about }）
ask-issuer = 告知を出すのはどこですか。最上位の機関から
ask-next-issuer = 次に下位の機関（Enter：なし）
ask-time-zone = タイムゾーン
ask-id = 「{ $about }」の ID：小文字、数字、ハイフン
ask-name = 製品の名前
ask-aliases = 人が入力するほかの名前。コンマで区切って（Enter：なし）
ask-vendor = ベンダー：番号、ID、または新しい名前
ask-category = 何のための製品ですか
ask-country = ベンダーの国：名前、または TW のようなコード（Enter：不明）
ask-domestic = 国内製品に当たりますか（はい か いいえ）
ask-record-issuer = どこが発行しますか
ask-record-title = 題名
ask-summary = 1、2文の要約
ask-issued = 発行日
ask-products = どの製品についてですか。番号か ID をコンマで区切って
ask-audiences = 誰のためですか。番号か ID をコンマで区切って
ask-verdict = どう判定しますか
ask-conditions = どんな条件ですか。番号か ID をコンマで区切って
ask-due-date = 使える最後の日
ask-reasons = なぜですか。番号か ID をコンマで区切って（Enter：なし）
ask-alternatives = 代わりに何を使えますか。よいものから（Enter：なし）
ask-binding = 対象者は従う義務がありますか（はい か いいえ）
ask-legal-basis = 根拠：番号、ID、または新しい根拠の名前
ask-basis-kind = 「{ $about }」の種類：番号または語（Enter だけなら law）
ask-source-title = 基づく文書の題名
ask-source-url = そのウェブアドレス（Enter：なし）
ask-status = 状態（下書きは interim か final になるまで何も決めません）
ask-kind = 種類は何ですか
ask-bulletin-products = どの製品についてですか（Enter：なし）
ask-bulletin-audiences = 誰に関係しますか（Enter：なし）
ask-text = どの文章ですか
ask-to = どの言語にしますか

## 新しいサイトと記録

init-there-is-content = { $path } にはすでにサイトがあります。別のフォルダーを指定してください。
init-first-issuer = 私たちの部署
init-made = { $path } にサイトを作りました
init-enter = 移動：cd { $path }
init-words = ページの文言はまだ英語です。このファイルで翻訳してください：{ $path }
init-labels = content/audiences.yaml と content/vocabulary.yaml のうち、「# English」で終わるラベルはまだ英語です（{ $language }）。翻訳し、この印を消してください。
init-next = 次に：greenlist new product、greenlist new advisory、greenlist build
comment = { $title }：{ $about }
new-there-is = { $path } はすでにあります。別の ID にしてください。
new-cannot-add = { $path } に誤りがあるので記録を加えられません。先に直してください。greenlist check で確かめられます。
new-wrote = { $path } を書き込みました
new-added = { $path } に記録を加えました
new-next = 次に：足りない所を書き、greenlist check を実行してください。
new-draft = これは下書きです。状態が interim か final になるまで何も決めません。
new-translated = `{ $record }` には、サイトのすべての言語の文章があります。
language-added = { $path } に言語 { $language } を追加しました
language-complete = `{ $language }` はサイトの言語で、ファイルに足りない文言はありません。未翻訳のものは greenlist translate status で確認できます。
language-labels = サイトを作成するには、`{ $language }` のラベルがあと { $count } 件必要です。それぞれに「{ $language }: …」の行を追加してください：
language-next = 次は：`{ $language }` に翻訳されていないものは greenlist translate status で確認し、本文の翻訳は greenlist new translation で始めます。
# The head of the file with the words of pages in a language, a line each.
words-head =
    ページの文言：{ $name }（{ $language }）。
    各文言は「#」の後に英語で書かれています。翻訳するには、その下に「#」なしで 1 行書きます：
    名前、等号、訳文の順です。英語の行は残してください。後で英語が変わったかどうかが分かります。
    { "{" } $name { "}" } のような波括弧の中はそのまま残してください。訳のない文言は英語で表示されます。
    残りの件数は greenlist translate status で分かります。greenlist new language { $language } は、
    新しい版の文言を末尾に追加し、ほかは変えません。
words-later = 後から追加
words-added = { $path } に新しい文言を追加しました：{ $count } 件

## 製品の一覧

list-new = { $line } 行目：{ $name }：新規、{ $path }
list-exists = { $line } 行目：{ $name }：すでに `{ $id }` としてあり、変更しません
list-refused = { $line } 行目：{ $name }：加えられません。{ $why }
list-vendor = 新しいベンダー：{ $name }（`{ $id }`）
list-ignored = 読まない列：{ $columns }
list-no-name = 名前がありません。
list-no-vendor = ベンダーがありません。
list-no-category = 「{ $found }」という分類はありません。分類：{ $known }。
list-repeated = 「{ $found }」は { $line } 行目にすでにあります。
list-surplus = 列の数より項目が多くなっています。区切り文字を含む文は引用符で囲んでください。
list-quote = 引用符が閉じられていません。
list-damaged = 読めない文字があります。--encoding big5 のように文字コードを指定してください。
list-no-name-column = { $path } に `name` という列がありません。1行目：{ $found }。列：name、vendor、必要なら id、aliases、country、category、domestic。
list-refused-count = 加えられない行：{ $count }。直してから、一覧全体をもう一度渡してください。
list-written = 新しい製品：{ $new }、すでにあるもの：{ $existing }

## ID の変更

rename-done = `{ $old }` は `{ $new }` になりました。{ $count } ファイルを書き換えました
rename-file = { $old } は { $new } になりました
rename-address = 古いアドレスは新しいものへ導きます（content/moved.yaml）。
rename-unreadable = { $path } に誤りがあるので調べられません。greenlist check で確かめてください。

## greenlist translate

translate-source = 原文
translate-fresh = 最新
translate-stale = 古い
translate-machine = 機械
translate-draft = 下書き
translate-missing = なし
translate-unstamped = 元にした原文が書かれていない翻訳が { $count } 件あります。古くなっても分かりません。確認してから greenlist translate stamp を実行してください。
translate-stamped = 印を付けました：{ $path }
translate-nothing = 印を付けるものはありません。
translate-no-typo = `{ $record }`：節が増減しているため、誤字の修正ではありません。翻訳するか、翻訳が正しいままなら --typo を付けずに実行してください。
translate-not-over = { $path } はサイトのファイルか、翻訳ファイル以外のものなので、上書きしません。--out で別のファイルを指定してください。
translate-exported = { $count } 個の単位を { $path } に書き出しました
translate-unreadable = { $path } を翻訳ファイルとして読めません：{ $what ->
        [large] { $detail } MB を超えています。
        [cut] 単位の途中で終わっています。保存またはコピーし直してください。
        [version] XLIFF { $detail } です。XLIFF 1.2 か PO で保存してください。
        [keys] どの文の訳かを示す `msgctxt` がありません。greenlist translate export で書き出し、その行を残してください。
        [empty] 単位が 1 つもありません。
        [languages] 部分ごとに言語が違います：{ $detail }。言語ごとに 1 つのファイルを取り込んでください。
       *[invalid] PO でも XLIFF でもありません：{ $detail }
    }
translate-headings = `{ $unit }`：節の見出しは残し、同じレベルの見出しを増やさないでください。
translate-remark = `{ $unit }`：{ $reason ->
        [unknown] この文は内容にもうありません
        [repeated] 同じ ID の単位がファイルにもう 1 つあります
        [markup] 翻訳ツールが加えたマークアップがあり、取り込むと失われます
        [unfinished] fuzzy または未完了です。完了するか、--unfinished を使ってください
        [source] この言語では原文です
        [no-key] ID がありません
       *[outdated] 取り込みましたが、書き出した後に原文が変わったため、古い訳になります
    }
translate-remark-more = ほか { $count } 件：{ $reason ->
        [unknown] この文は内容にもうありません
        [repeated] 同じ ID の単位がファイルにもう 1 つあります
        [markup] 翻訳ツールが加えたマークアップがあり、取り込むと失われます
        [unfinished] fuzzy または未完了です。完了するか、--unfinished を使ってください
        [source] この言語では原文です
        [no-key] ID がありません
       *[outdated] 取り込みましたが、書き出した後に原文が変わったため、古い訳になります
    }
translate-source-language = { $language } は原文の言語で、訳文の言語ではありません。何も取り込みませんでした。
translate-no-language = { $path } には言語が書かれていません。--to で指定してください。
translate-other-language = { $path } の言語は { $given } ではなく { $own } です。--to を省くか、{ $given } のファイルを取り込んでください。
translate-control = `{ $unit }`：文字に目に見えない制御文字があります（{ $found }）。翻訳ツールで削除してください。
translate-unknown = `{ $unit }` に当たる記録はもうないため、取り込みませんでした。
translate-wrote = 書き込みました：{ $path }
translate-imported = 取り込んだ単位：{ $taken }、変更なし：{ $same }、取り込まなかった単位：{ $skipped }、訳のない単位：{ $untranslated }
words-status = ページの文言（{ $language }）：翻訳済み { $translated } 件、未翻訳 { $missing } 件、英語が後で変わったもの { $changed } 件
words-changed = 翻訳後に英語が変わりました。訳を直し、訳の上の英語をこの行に置き換えてください：

## greenlist theme

theme-there-is = { $path } はすでにあります。先に名前を変えるか取り除くか、必要なファイルだけを指定してください。
theme-unknown-file = 組み込みのテーマにファイル `{ $found }` はありません。
theme-see-list = greenlist theme eject --list ですべてのファイルを確かめられます。
theme-next = 次に：必要なファイルを変え、変えないファイルは新しい版に合わせて更新されるように取り除いてください。greenlist serve で変更を確かめられます。
