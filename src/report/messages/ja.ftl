# 診断メッセージの日本語。構成は en.ftl と同じで、説明もそちらにある。
severity-error = エラー
severity-warning = 警告
severity-note = 注記
help = 直し方
between = { "" }
related = こちらも参照

kind = { $kind ->
    [audience] 適用対象
    [advisory] 告知
    [bulletin] 速報
    [category] 製品分類
    [condition] 条件
    [country] 国
    [issuer] 発行機関
    [legislation] 法令
    [offering] 提供形態
    [page] ページ
    [product] 製品
    [reason] 理由
    [ruling] 規定
    [vendor] ベンダー
    [theme] テーマ
    [activity] 行為
    [code] コード
    [status] 状態
    [severity] 深刻度
    [tlp] TLP レベル
    [output] 出力形式
    [operator] 運営者
    [relation] 関係
   *[other] { $kind }
}
expected = { $expected ->
    [list] リスト
    [map] 項目の並び（1行に1項目、右に字下げ）
    [text] 文字列
    [number] 数
    [boolean] true または false
    [date] 日付
    [nothing] 空欄
   *[other] { $expected }
}

## ファイルと構文

diagnostic-missing-file = ファイル `{ $path }` がありません。
    .help = 作成するか、`content` のあるフォルダーで greenlist を実行してください。別の名前になっていませんか。大文字と小文字は区別されます。
diagnostic-unknown-file = `{ $path }` はどこからも使われていません。
    .help = 同じフォルダーの他のファイルにならって名前を変えるか、`content` の外へ移してください。
diagnostic-wrong-extension = `{ $path }` は拡張子が違うため、読み込まれていません。
    .help = 名前を `{ $meant }` に変えてください。Windows では、フォルダーの「表示」で「ファイル名拡張子」をオンにすると拡張子が見えます。
diagnostic-copied-file = `{ $path }` は `{ $meant }` のコピーのようなので、読み込まれていません。
    .help = 2つを比べて、一方を `{ $meant }` という名前で残し、もう一方を削除してください。
diagnostic-language-not-in-name = ファイル名 `{ $path }` に、文章の言語がありません。
    .help = 名前を `{ $meant }` に変えるか、`.md` の前に別の言語のタグを付けてください。
diagnostic-more-faults = このファイルの問題は一覧にあるものだけではありません。ここから先の { $count } 件は数えるだけにしました。
    .help = 一覧にあるものを直してから、もう一度検査してください。
diagnostic-unreadable-file = { $reason ->
        [outside] `{ $path }` はプロジェクトの外を指すリンクなので、読み込みません。
        [broken] `{ $path }` はリンクですが、リンク先がありません。
        [circular] `{ $path }` は、すでに読み込むフォルダーへのリンクです（リンクの上位のフォルダーか、別のリンクの先です）。
        [deep] `{ $path }` は 32 段より深いフォルダーの中にあるので、読み込みません。
       *[special] `{ $path }` は通常のファイルではないので、読み込みません。
    }
    .help = { $reason ->
        [deep] フォルダーをもっと上に移してください。
       *[special] 代わりにファイルやフォルダーそのものを置くか、取り除いてください。
    }
diagnostic-invalid-utf8 = ここから先は UTF-8 の文字ではありません。
    .help = 文字コードを UTF-8 にして保存し直してください（Big5 と UTF-16 は読めません）。
diagnostic-control-character = 目に見えない制御文字があります（{ $found }）。
    .help = ここを消して入力し直してください。貼り付けたときに紛れ込んだものです。
diagnostic-invisible-character = 目に見えない文字があります（{ $found }）。
    .help = ここを消して入力し直してください。貼り付けたときに紛れ込んだものです。
diagnostic-surrounding-space = `{ $found }` の前か後に空白があります。空白は無視されます。
    .help = 引用符の内側の空白を削除してください。
diagnostic-comment-in-text = YAML では `{ $found }` はコメントです。値はその前で終わります。
    .help = 値の一部なら、値全体を引用符で囲んで `"{ $meant }"` としてください。コメントなら `#` の後に空白を入れてください。
diagnostic-file-too-large = ファイルが { $limit } KB を超えています。
    .help = 複数の記録に分けるか、長い文章を Markdown ファイルへ移してください。
diagnostic-bad-file-name = ファイル名 `{ $found }` は、アドレスやほかのコンピューターで使えないことがあります。
    .nearest = `{ $nearest }` に変えてください。
    .help = 英小文字、数字、ハイフン、下線だけを使い、リンクも新しい名前に直してください。
diagnostic-unaccepted-file = `{ $found }` のようなファイルは公開できません。
    .help = 次のどれかで保存してください：{ $accepted }。読むだけの文書には PDF が向いています。
diagnostic-wrong-file-type = `{ $found }` の中身は { $expected } ではありません。
    .nearest = 中身に合う名前は `{ $nearest }` です。
    .help = 名前を直すか、開いて { $expected } で保存し直してください。よそから届いたファイルは、まずウイルス検査をしてください。
diagnostic-attachment-too-large = ファイルは { $size } MB ですが、{ $limit } MB までです。
    .help = 150 dpi の白黒でスキャンし直すか、小さい PDF で保存するか、分割してください。
diagnostic-unlinked-file = `{ $found }` へのリンクがないので、サイトに載りません。
    .help = 本文に `[…](file:{ $found })` と書くか、出典の `file` に名前を書くか、ファイルを削除してください。
diagnostic-merge-conflict = Git の競合が残っています。同じ行に2つの版があります。
    .help = `=======` の上と下のどちらかを残し、`<<<<<<<`、`=======`、`>>>>>>>` で始まる行を削除してください。
diagnostic-tab = 空白だけを使える所にタブがあります。
    .help = タブを、前後の行と同じ数の空白に置き換えてください。
diagnostic-yaml-syntax = { $slip ->
        [quote-open] ここで始まる引用符が閉じられていません。
        [quote-behind] 閉じる引用符の後に文字が続いています。
        [backslash] 二重引用符の中の \ は特殊文字の始まりですが、これは特殊文字ではありません。
        [colon] この行に、コロンとその後の空白がありません。
        [colon-wide] これは全角のコロンです。項目名の後には半角の `:` だけを使えます。
        [comma] ここにカンマか閉じ括弧がありません。
        [bracket-open] この括弧が閉じられていません。
        [bracket-behind] この閉じ括弧に対応する開き括弧がありません。
        [indent] この行の始まりが左か右にずれています。
        [dash] ここからリストを始めることはできません。
        [block-text] `|` や `>` の後には、同じ行に何も書けません。
        [comment] コメントの `#` の前には空白が必要です。
        [first-sign] 文字列をこの記号で始めることはできません。
        [sign] 目に見えない文字があります。
        [indent-left] この行は左に寄りすぎています。
        [dash-blank] このリスト項目のハイフンの後に空白がありません。
        [comma-wide] これらの ID の間に全角の読点があります。
        [quote-curly] これは曲がった引用符か全角の引用符で、YAML では文字の一部になります。
        [space-wide] 全角の空白か、改行しない空白が使われています。
       *[other] ここから先を読み取れません：{ $detail }
    }
    .help = { $slip ->
        [quote-open] 文字列の終わりで閉じてください。例："このように"
        [quote-behind] 文字列全体を1組の引用符で囲んでください。"…" の中の引用符は \"、'…' の中の引用符は '' と書きます。
        [backslash] 'C:\Programs' のように単一引用符を使うか、\ を2つ重ねてください。
        [colon] 項目名、コロン、空白、値の順に書いてください。上の行から続く文字列は、項目名より右から始めます。
        [colon-wide] 半角の `:` と空白に直してください。
        [comma] ここより前を確かめてください。項目と項目の間にはカンマを置き、カンマを含む文字列は引用符で囲みます。
        [bracket-open] リストの終わりに `]` か `{ "}" }` を加えてください。
        [bracket-behind] 削除するか、開き括弧を加えてください。
        [indent] 行頭の空白を前後の行とそろえてください。1つの記録の項目は縦に並びます。
        [dash] 次の行から始めてください。空白2つ、`-`、空白、値の順です。
        [block-text] 次の行から、右に字下げして書いてください。1行だけなら引用符で囲みます。
        [comment] `#` の前に空白を入れてください。`#` が文字列の一部なら、全体を引用符で囲みます。
        [first-sign] 文字列全体を引用符で囲んでください。
        [sign] ここを消して入力し直してください。貼り付けたときに紛れ込んだものです。
        [indent-left] 空白 { $spaces } 個で始め、上にある同じ項目の欄とそろえてください。
        [dash-blank] 後に空白を入れてください：`- id: r1`。
        [comma-wide] 半角の `,` と空白に直してください：[one, two]。
        [quote-curly] 半角のまっすぐな引用符に直してください："このように"。文字の一部なら、外側に半角の引用符を付けてください。
        [space-wide] 半角の空白に直し、数を前後の行とそろえてください。
       *[other] この行と上の行を確かめてください。行頭の空白、引用符の対、コロンの後の空白です。
    }
diagnostic-unquoted-colon = コロンと空白を含む文字列は、引用符で囲む必要があります。
    .help = 文字列全体を半角の引用符で囲んでください。例："例: このように"
diagnostic-yaml-feature = { $feature ->
        [anchor] ここではアンカー（`&名前`）を使えません。
        [alias] ここではエイリアス（`*名前`）を使えません。
        [merge-key] ここではマージ（`<<:`）を使えません。
        [tag] ここではタグ（`!名前`）を使えません。
        [documents] ここでは2つ目の文書（`---` の後）を置けません。
       *[other] ここでは使えません：{ $feature }
    }
    .help = { $feature ->
        [documents] この行を削除してください。`---` で始まる文字列なら引用符で囲みます。
       *[other] 値をそのまま書いてください。文字列のつもりなら引用符で囲んでください。
    }
diagnostic-duplicate-key = 項目 `{ $found }` が2回あります。
    .help = どちらか一方だけ残してください。
    .related = 最初はここです
diagnostic-too-deep = 32段より深く入れ子になっています。
    .help = 行頭の空白を確かめてください。これほどの段数が要る記録はありません。
diagnostic-missing-front-matter = { $reason ->
        [open] ファイルの見出し部が閉じられていません。
       *[absent] ファイルが、`---` の2行で挟んだ見出し部で始まっていません。
    }
    .help = { $reason ->
        [open] 最後の項目の後に、半角ハイフン3つだけの行 `---` を置いてください。
       *[absent] 先頭に `---` の行、続けて `title:` などの項目、次に `---` の行を置いてください。
    }

## 形

diagnostic-unknown-field = ここに項目 `{ $found }` はありません。
    .nearest = `{ $nearest }` のことですか。
    .known = 項目：{ $known }
    .help = 項目名を直すか、削除してください。
diagnostic-missing-field = 項目 `{ $field }` がありません。
    .help = `{ $field }:` の行を加え、値を書いてください。
diagnostic-wrong-type = { $stands ->
        [list] ここはリストですが、{ expected }でなければなりません。
        [map] ここは項目の並びですが、{ expected }でなければなりません。
        [nothing] ここには何もありませんが、{ expected }でなければなりません。
       *[text] ここは `{ $found }` ですが、{ expected }でなければなりません。
    }
    .help = { $expected ->
        [list] [a, b] のように書くか、1行に1つずつ `- ` の後に書いてください。
        [map] 下の行に、右に字下げして1行に1項目ずつ書いてください。
        [number] 引用符を付けずに数字で書いてください。
        [boolean] 引用符を付けずに `true` か `false` と書いてください。
       *[other] { expected }に直してください。`#` で始まる文字列や、数や日付に見える文字列は引用符で囲みます。
    }
diagnostic-unquoted-text = `{ $found }` に引用符がないため、YAML では文字ではなく値 { $stands } になります。
    .help = 引用符を付けてください："{ $found }"。
diagnostic-unknown-word = `{ $found }` という{ kind }はありません。
    .nearest = `{ $nearest }` のことですか。
    .known = 使える語：{ $known }
    .help = この項目で使える語を、手引きから選んでください。
diagnostic-unknown-verdict = `{ $found }` は判定ではありません。
    .nearest = `{ $nearest }` のことですか。
    .known = 判定：{ $known }
    .help = 手引きにある判定から選んでください。
diagnostic-broken-date = `{ $found }` は日付ではありません。
    .nearest = `{ $nearest }` のことですか。
    .help = `2020-04-07` のように年-月-日で、または民国暦で `109/4/7` と書き、実在する日か確かめてください。
diagnostic-empty-list = リスト `{ $field }` が空です。
    .help = 1つ以上書いてください。既定のままにするなら項目ごと削除します。
diagnostic-too-many-entries = リスト `{ $field }` の項目が { $limit } を超えています。
    .help = 項目を減らすか、いくつかを一つにまとめてください。
diagnostic-empty-text = `{ $field }` の文字がありません。
    .help = 文字を書くか、省ける項目なら削除してください。
diagnostic-bad-id = `{ $found }` は ID にできません。
    .nearest = `{ $nearest }` のことですか。
    .help = 小文字の a〜z、数字、ハイフンだけを使ってください。`con` や `nul` など Windows が予約した名前も使えません。
diagnostic-id-not-file-name = ID `{ $found }` がファイル名 `{ $expected }` と違います。
    .help = `id: { $expected }` と書くか、ファイル名を変えてください。
diagnostic-duplicate-id = ID `{ $found }` が2回あります。
    .help = どちらかに別の ID を付けてください。
    .related = 最初はここです
diagnostic-duplicate-name = `{ $found }` は `{ $other }` と `{ $id }` の両方の名前です。
    .help = この名前は一方だけに残し、もう一方は提供元や版で区別してください。
    .related = もう一方はここです
diagnostic-confusable-name = `{ $id }` の名前 `{ $found }` は `{ $other }` の名前と同じに見えますが、文字が違います。
    .help = 同じものなら一つにまとめてください。違うものなら名前を入力し直してください。別の文字体系の文字は同じに見えることがあります。
    .related = もう一方はここです
diagnostic-unknown-language = `{ $found }` はこのサイトの言語ではありません。
    .nearest = `{ $nearest }` のことですか。
    .known = 言語：{ $known }
    .help = 直すか、`site.yaml` の `languages` に加えてください。
diagnostic-bad-language-tag = `{ $found }` は言語タグではありません。
    .help = `zh-Hant`、`en`、`vi` のようなタグを書いてください。
diagnostic-unknown-time-zone = `{ $found }` というタイムゾーンはありません。
    .help = `Asia/Taipei` のように地域と都市で書いてください。
diagnostic-bad-version = `{ $found }` はバージョンではありません。
    .help = 数字を点で区切り、引用符で囲んでください。例："5.0.1"
diagnostic-empty-version-range = `{ $introduced }` 以降で、しかも `{ $fixed }` より前のバージョンはありません。
    .help = `introduced` には対象となる最初のバージョン、`fixed` には対象でなくなる最初のバージョンを書きます。`fixed` のほうが新しくなければなりません。
diagnostic-bad-cvss = `{ $found }` は CVSS ベクターではありません。
    .help = 出典からベクター全体を写してください。`CVSS:3.1/` または `CVSS:4.0/` で始まります。
diagnostic-bad-cve = `{ $found }` は CVE 番号ではありません。
    .nearest = `{ $nearest }` のことですか。
    .help = `CVE-2020-11500` のように書いてください。
diagnostic-unsafe-link = `{ $found }` へのリンクは許可されていません。
    .help = `https://` か `http://` で始まるアドレスを使ってください。本文では `mailto:`、`tel:`、`product:zoom` のような記録も使えます。
diagnostic-bad-domain = `{ $found }` はホスト名ではありません。
    .nearest = `{ $nearest }` のことですか。
    .help = `https://`、パス、ポート、`*` を付けず、`meet.example` のように名前だけを書いてください。
diagnostic-picture = 本文の画像は表示されません。`{ $found }` の代わりに説明の文字が表示されます。
    .help = 画像の内容を文字で説明するか、リンクにしてください。例：[地図](https://…)
diagnostic-bad-base-url = `{ $found }` は完全なウェブアドレスではありません。
    .help = `https://greenlist.gov.example/` のように、サイトのアドレスを最初から、ユーザー名、パスワード、`?`、`#` なしで書いてください。
diagnostic-bad-colour = `{ $found }` は色ではありません。
    .help = `"#13202b"` のように、番号記号と 0〜f の6桁を引用符で囲んで書いてください。引用符がないと、YAML は `#` をコメントとみなします。
diagnostic-target-place = 公開先には `directory` と `rsync` のどちらか一つだけを書いてください。
    .help = `directory:` にフォルダー（マウントした共有でもかまいません）を、または `rsync:` に別のコンピューターのフォルダーを書いてください。
diagnostic-not-remote = `{ $found }` は別のコンピューターのフォルダーではありません。
    .help = `ユーザー@ホスト:/フォルダー` または `rsync://ホスト/フォルダー` と書いてください。このコンピューターのフォルダーやマウントした共有は `directory:` に書きます。
diagnostic-keeps-nothing = `keep: 0` では、新しいリリースも残りません。
    .help = 新しいリリースを含めて残す数を `5` のように書くか、この行を消してください。
diagnostic-bad-public-key = `{ $path }` は公開鍵ではありません。
    .help = `greenlist keygen` または minisign が書いた、名前が `.pub` で終わるファイルを指定してください。秘密鍵は指定しないでください。
diagnostic-unacceptable-code = `{ $found }` は警告のコードではないので、受け入れることはできません。
    .help = この項目を消してください。エラーなら内容を直してください。注記を受け入れる必要はありません。

## 参照

diagnostic-unknown-reference = { kind } `{ $found }` はありません。
    .nearest = `{ $nearest }` のことですか。
    .help = { $kind ->
        [country] その国の ISO 3166-1 コードを書いてください。例：TW
       *[other] ID を直すか、その記録を加えてください。
    }
diagnostic-unknown-reference-kind = `{ $found }` は記録の種類を示していません。
    .nearest = `{ $nearest }` のことですか。
    .known = 種類：{ $known }
    .help = `product:zoom` のように、種類、コロン、ID の順に書いてください。
diagnostic-still-there = `{ $found }` は今もあるので、移っていません。
    .help = `moved.yaml` からこの行を削除するか、記録に別の ID を付けてください。
    .related = ここにあります
diagnostic-missing-label = `{ $field }` に言語 `{ $language }` の文字がありません。
    .help = `{ $field }` の下に `{ $language }:` の行を加えてください。どの言語の読者にも必要です。
diagnostic-missing-text = `{ $record }` に、最初に書かれる言語 `{ $language }` の文章がありません。
    .help = 同じ場所にファイル `{ $record }.{ $language }.md` を加えてください。
diagnostic-orphan-text = この文章は `{ $record }` のものですが、その記録がありません。
    .nearest = `{ $nearest }` のことですか。
    .help = 対応する記録に合わせてファイル名を変えるか、削除してください。
diagnostic-fact-in-translation = `{ $found }` は翻訳に書けません。
    .help = ここから削除してください。事実は記録と最初の言語の文章にだけ書きます。
diagnostic-bad-stamp = `{ $found }` は、greenlist が付けた元の文章の印ではありません。
    .help = 翻訳を元の文章と照らし合わせ、この行を削除して greenlist translate stamp を実行してください。
diagnostic-broken-link = リンク先 `{ $found }` はこのサイトにありません。
    .nearest = `{ $nearest }` のことですか。
    .help = アドレスを直すか、リンクを削除してください。ほかのサイトのアドレスは `https://` で始まります。
diagnostic-broken-anchor = リンク先 `{ $found }` の場所は、そのページにありません。
    .nearest = `{ $nearest }` のことですか。
    .known = この文章の見出し：{ $known }
    .help = 見出しは番号で指定します。`#s-2` はこの文章の2番目の見出し、`page:about#s-2` は別の文章の2番目の見出し、告知に続く `#r1` はその規定 r1 です。
diagnostic-broken-comment = このコメントは公開されてしまいます。
    .help = `-->` で終えるか、削除してください。題名と要約にコメントは書けません。
diagnostic-raw-html = 本文で HTML は使えません。読者には `{ $found }` がそのまま見えます。
    .nearest = Markdown では `{ $nearest }` と書きます。
    .help = タグを削除してください。Markdown では、行末のバックスラッシュで改行し、空行で段落が変わります。
diagnostic-look-alike = { $kind ->
        [definition] 読者には `{ $found }` が見えません。これを使うリンクがありません。
       *[mark] 読者には `{ $found }` がそのまま見えます。
    }
    .nearest = `{ $nearest }` と書いてください。
    .help = { $kind ->
        [lines] 2つの行の間を1行空けてください。空けないと、1つの段落につながります。
        [definition] 必要な場所に `[名前](https://example.org)` のようにリンクを書くか、この行を削除してください。
        [comment] コメントは別の行に書いてください。同じ行の Markdown は効きません。
       *[mark] Markdown の記号は半角で、行頭の記号の後に空白が1つ要ります。題名と要約に記号は使いません。
    }
diagnostic-wrong-language = { $kind ->
        [simplified] この繁体字中国語の文章に簡体字があります：{ $found }
        [traditional] この簡体字中国語の文章に繁体字があります：{ $found }
       *[script] この文章はファイル名の言語で書かれていません：「{ $found }」
    }
    .help = 翻訳するか、その言語のファイルに移してください。ファイル名の `.md` の前が言語です。
diagnostic-untranslated = { $part ->
        [summary] この翻訳の要約は元の文章と同じです。
       *[body] この翻訳の本文は元の文章と同じです。
    }
    .related = 元の文章
    .help = 翻訳してください。このファイルがなければ、読者には元の文章がその旨の表示とともに出ます。
diagnostic-link-to-draft = 草案 `{ $found }` を参照していますが、草案は公開されないので、読者にはリンクが見えません。
    .help = 発行するときに草案の `status` を `final` か `interim` にするか、この参照を削除してください。
diagnostic-markdown-too-deep = この文章は32段より深く入れ子になっています。
    .help = リストや引用の段を減らしてください。

## 規定

diagnostic-relation-cycle = 互いに参照し合って循環しています：{ $cycle }
    .help = 参照を1つ取り除いてください。
    .related = 循環はここへ続きます
diagnostic-audience-cycle = 適用対象が互いの一部になって循環しています：{ $cycle }
    .help = `parents` を1つ取り除いてください。
    .related = 循環はここへ続きます
diagnostic-empty-advisory = この告知は何も決めていません。`rulings`、`relations`、`duties` のどれもありません。
    .help = `rulings` を加えるか、`relations` に、置き換え、改正、廃止、停止の対象となる告知を書きます。決定のない知らせは速報にします。
diagnostic-ends-before-it-starts = この告知は、始まる前に終わっています。
    .help = `effective_from` と `effective_until` を確かめてください。
    .related = 始まりはここです
diagnostic-successor-rank = `{ $issuer }` は `{ $predecessor }` の後継ですが、順位が下です。
    .help = 後継の順位を同じか上にしてください（1 が最上位）。
    .related = 前身はここです
diagnostic-no-authority = `{ $issuer }` は `{ $altered }` を変更できません。
    .help = 変更できるのは、同じ機関、その後継、または及ぶ範囲すべてを管轄する上位の機関だけです。その機関が行うか、参照を削除してください。
    .related = 変更されるのはここです
diagnostic-outside-jurisdiction = `{ $audience }` は `{ $issuer }` の管轄外です。
    .help = 管轄内の適用対象を書くか、`issuers.yaml` の `jurisdiction` を直してください。
    .related = その管轄
diagnostic-exempts-outside-scope = この例外は何も除外しません。この規定と `{ $altered }` の両方に当てはまる場合がありません。
    .help = この規定が緩める規定を書くか、両方に共通の対象製品、適用対象、行為、バージョンがあるようにしてください。
    .related = 除外される規定
diagnostic-conflicting-rulings = この規定と `{ $other }` は両立しません。どちらも { $date } に `{ $audience }` の `{ $product }` を定めています。
    .help = 厳しい方を緩めるなら、緩い方の `exempts` にそれを書きます。そうでなければ、どちらかを終わらせるか、改めるか、狭めてください。
    .related = もう一方の規定
diagnostic-non-binding-ban = 助言は `{ $verdict }` と定められません。
    .help = `binding: true` にして `legal_basis` を書くか、`advised_against`、`under_review`、`conditional`、`permitted`、`recommended` を使ってください。
diagnostic-misplaced-conditions = `conditions` が判定 `{ $verdict }` に合いません。
    .help = `conditional` には条件が1つ以上要り、ほかの判定には書けません。
diagnostic-misplaced-due-date = `due_date` が判定 `{ $verdict }` に合いません。
    .help = `phase_out` には期限が要り、ほかの判定には書けません。
diagnostic-due-date-out-of-force = 期限 { $date } の時点で、この告知は効力がありません。
    .help = 告知の始まりと終わりの間の日にしてください。
    .related = 告知の効力
diagnostic-duty-before-start = 期限 { $date } は、告知が効力を持つより前です。
    .help = 日付か、告知の `effective_from` を直してください。
    .related = 告知が効力を持つ日
diagnostic-binding-advice = 拘束力のある規定は `{ $verdict }` と定められません。
    .help = 規定か告知に `binding: false` と書くか、`under_review`、`conditional`、`banned` を使ってください。
diagnostic-ruling-outlives-advisory = { $date } の時点で告知に効力がないので、その規定も効力を持てません。
    .help = 告知の始まりと終わりの間の日にするか、告知の日付を直してください。
    .related = 告知の効力
diagnostic-misplaced-comply-by = `comply_by` が判定 `{ $verdict }` に合いません。
    .help = 条件を満たす期限を書けるのは `conditional` だけです。ある日までで使用をやめるなら `phase_out` に `due_date` を書いてください。
diagnostic-effective-before-issued = 告知が、発行される前に効力を生じています。
    .help = `issued` と `effective_from` を確かめてください。意図どおりなら `retroactive: true` にします。
    .related = 発行はここです
diagnostic-no-source = 告知に出典がありません。
    .help = 公文書など、`references` に1つ以上加えてください。
diagnostic-no-legal-basis = 拘束力のある告知に、根拠がありません。
    .help = `legislation.yaml` の法令、命令、方針などを `legal_basis` に書くか、`binding: false` にしてください。
diagnostic-contradictory-alternatives = { $what ->
    [both] この項目には `product` と `offering` の両方があります。
    [neither] この項目には `product` も `offering` もありません。
   *[none-and-items] 代替を挙げているのに、`none` はないと述べています。
}
    .help = 各項目には `product` か `offering` のどちらか一方を、全体では `items` か `none` のどちらか一方を書いてください。
diagnostic-too-confidential = 告知は TLP:{ $found } ですが、このサイトが示せるのは TLP:{ $limit } までです。
    .help = この告知をサイトの内容から外へ移してください。黙って省くと、誤った判定が表示されます。
diagnostic-alternative-banned = 代替の `{ $product }` 自体が `{ $audience }` で禁止されています。
    .help = `alternatives` から削除するか、それを禁止する規定を直してください。
    .related = 禁止しているのはここです
diagnostic-alternative-lost = 代替の `{ $product }` は、{ $date } から `{ $audience }` で禁止されます。その日からページに表示されません。
    .help = その日までに別の代替を書いてください。
    .related = 禁止しているのはここです
diagnostic-no-alternative = `{ $audience }` は `{ $product }` を使えませんが、ここに代替がありません（該当 { $cells } 件）。
    .rejected = 次のものは代替になりません：{ $rejected }。
    .help = この適用対象が使える製品を `alternatives` に1つ以上書くか、ない理由を `none` に書いてください。
diagnostic-no-alternative-at-short-notice = `{ $audience }` は14日以内に `{ $product }` をやめる必要がありますが、ここに代替がありません（該当 { $cells } 件）。
    .rejected = 次のものは代替になりません：{ $rejected }。
    .help = 使える製品を `alternatives` に1つ以上書くか、ない理由を `none` に書いてください。このサイトでは必須です（`require_alternatives`）。
diagnostic-recommendation-outlived = `{ $audience }` に `{ $product }` を推奨していますが、{ $date } から別の機関の規定がより厳しくなります。
    .help = 発行機関に、推奨の取り消しか終了を求めてください。
    .related = より厳しい規定
diagnostic-nothing-left-in-force = { $act ->
        [revokes] この告知は `{ $advisory }` を廃止し、その後に自らも終わります。それからは、代わりに効力を持つものがありません。
        [amends] この告知は `{ $advisory }` を取り除き、その後に自らも終わります。それからは、代わりに効力を持つものがありません。
        [suspends] `{ $advisory }` はこの告知による停止の間に終わるので、停止が終わっても戻りません。
       *[supersedes] `{ $advisory }` の後に定められたものはすべて終わり、代わりに効力を持つものがありません。
    }
    .help = { $act ->
        [amends] その規定を再び有効にするなら、新しい告知で改めて定めてください。
        [suspends] 再び有効にするなら、終わりを遅くして改めて定めるか、停止を早く終えてください。
       *[supersedes] `{ $advisory }` を再び有効にするなら、告知の `reinstates` に書く必要があります。
    }
    .related = 効力を失うもの
diagnostic-supersession-drops = { $extent ->
        [some] `{ $by }` は `{ $advisory }` を置き換えますが、`{ $audiences }` の `{ $product }` について次の行為を何も定めていません：{ $activities }。
       *[all] `{ $by }` は `{ $advisory }` を置き換えますが、`{ $audiences }` の `{ $product }` について何も定めていません。
    }
    .help = 前の規定を残すなら、新しい告知でも定めるか、`amends` で規定を一つずつ取り除いてください。終わらせてよいなら、この警告を受け入れて理由を書いてください。
    .related = 効力を失う規定
diagnostic-partly-ruled = `{ $ruling }` に含まれない行為があります：{ $activities }。`{ $audiences }` の `{ $product }` についてそれを定める規定はないので、`{ $verdict }` です。
    .help = すべての行為についての規定なら、`activities` を消してください。そうでなければほかの行為の規定を加えるか、この警告を受け入れて理由を書いてください。
diagnostic-implausible-date = `{ $field }` の { $date } は、サイトの日付 { $data_date } から 20 年より離れています。
    .help = { $calendar ->
        [buddhist] 仏暦の年です。{ $meant } のことだと思われます。
        [minguo] 民国暦の年です。民国暦の日付は `109/4/7` のように斜線で書きます。{ $meant } のことだと思われます。
        [short] 斜線で書いた日付は民国暦として読まれます。{ $meant } のことだと思われます。年を略さずに書いてください。
       *[other] 年を確かめてください。日付は `2020-04-07`、または民国暦で `109/4/7` と書きます。
    }
diagnostic-exemption-lost = `{ $altered }` は終わったので、この例外が除外するものはもうありません。
    .help = 後の規定も除外するなら、`exempts` にそれを書いてください。
    .related = ここで終わっています
diagnostic-predecessor-still-binds = 前身の `{ $predecessor }` が今も有効にしている規定より緩くなっています。厳しい方が優先します。
    .help = 古い規定に代わるものなら、`supersedes` または `revokes` に書いてください。
    .related = 今も有効な規定
diagnostic-audience-parts-differ = `{ $audience }` の一部である `{ $part }` では、`{ $product }` の判定が異なります。
    .help = 答えにはその部分の行が加わります。意図と違うなら、その部分についても定めてください。
    .related = 全体についての規定
diagnostic-audience-without-reader = `{ $ruling }` の対象 `{ $audiences }` は、読者が選べる適用対象に含まれていません。
    .help = `audiences.yaml` で適用対象に `reader: true` を付けるか、付いているものの一部にしてください。それまで、製品のページでは「この製品についてのほかの決定」だけに示されます。
diagnostic-review-overdue = 見直しの期日 { $date } を過ぎています。
    .help = 告知を見直し、新しい `review_by` を書くか、終わらせてください。
diagnostic-deadline-passed = 条件を満たす期限 { $date } を過ぎています。
    .help = 満たされたか確かめ、規定を終わらせるか置き換えてください。発行機関が延ばしたなら `comply_by` を直してください。
diagnostic-bulletin-outdated = 速報の発行後、`{ $audience }` の `{ $product }` の判定が変わりました（{ $date }）。
    .help = 文章を確かめ、新しい速報を出すか、この速報を期限切れにしてください（`expires`）。
    .related = ここで変わりました
diagnostic-poster-too-long = `{ $product }` のポスターは、次の言語では A4 1枚に収まりません：{ $languages }。
    .help = 製品名、条件、機関の連絡先、サイトの告知を短くしてください。そのままでは2枚に印刷されます。
diagnostic-product-unmentioned = この製品は、規定にも代替にも出てきません。
    .help = 「未評価」と表示されます。不要なら削除してください。

## テーマとサイト

diagnostic-template = テンプレートに誤りがあります：{ $detail }
    .help = テーマの担当者に知らせてください。
diagnostic-missing-message = 言語 `{ $language }` に文言 `{ $key }` がありません。
    .help = テーマの `locales/{ $language }.ftl` に加えてください。
    .related = 別の言語ではここにあります
diagnostic-unknown-message = ここに `{ $found }` はありません。
    .nearest = `{ $nearest }` のことですか。
    .known = この文言の値：{ $known }
    .help = 等号の前の名前を上の英語の行と比べてください。
    .related = 別の言語の文言
diagnostic-dropped-value = 言語 `{ $language }` の文言 `{ $key }` には、`{ $value }` のない形があります。
    .help = 文言のすべての形に `{ $value }` を入れてください。ないと、この言語のページでは日付、名前または数が欠けます。
    .related = 別の言語にはあります
diagnostic-untranslated-messages = ページの文言 { $total } 件のうち { $count } 件が `{ $language }` に翻訳されておらず、英語で表示されます：{ $messages }。
    .help = `theme/locales/{ $language }.ftl` で翻訳してください。greenlist new language { $language } はファイルにない文言を追加し、greenlist translate status は件数を示します。
diagnostic-bad-message = 文言のファイルを、ここから先は読み取れません：{ $detail }
    .help = 別の言語の同じ行と比べてください。
diagnostic-message-too-long = 参照先の文言を合わせると、この文言は { $limit } KB を超えます。
    .help = 短くするか、ほかの文言の参照を減らしてください。
diagnostic-accepts-nothing = ここには警告 `{ $code }` がもうないので、この項目は何も受け入れていません。
    .help = この項目を消してください。警告が別のファイルにあるならそのファイルに、すべてのファイルについてなら `site.yaml` に書いてください。
diagnostic-path-collision = 2つのページがどちらも `{ $path }` になります。
    .help = どちらかに別の ID を付けてください。
    .related = もう一方
diagnostic-unknown-theme = テーマ `{ $found }` はありません。
    .nearest = `{ $nearest }` のことですか。
    .known = テーマ：{ $known }
    .help = `site.yaml` の `theme` を直すか、`themes` にテーマのフォルダーを加えてください。
diagnostic-theme-cycle = テーマが互いに引き継ぎ合って循環しています：{ $cycle }
    .help = `parent` の行を1つ取り除いてください。
diagnostic-low-contrast = `{ $found }` は `{ $against }` に近すぎます。コントラストは { $measured } で、{ $needed } が必要です。
    .nearest = `{ $nearest }` なら使えます。
    .help = もっと濃い色か薄い色を選んでください。
    .related = もう一方の色
diagnostic-bad-logo = `{ $found }` はロゴとして表示できません。
    .help = PNG か、`viewBox` のある SVG で保存し、拡張子を合わせてください。
diagnostic-logo-too-large = ロゴは { $found } バイトですが、{ $limit } バイトまでです。
    .help = 高さ64ピクセルで色数の少ない PNG か、点の少ない SVG で保存してください。
diagnostic-active-logo = ロゴが何かを実行するか読み込みます：`{ $found }`
    .help = スクリプト、リンク、外部の画像を含まない SVG か、PNG で保存してください。

## 機械

act = { $act ->
    [read] を読み取れません
    [write] に書き込めません
    [keep] を残せません
    [exchange] の場所に新しいサイトを置けません
    [remove] を削除できません
   *[other] を処理できません（{ $act }）
}
cause = { $cause ->
    [not-found] ありません
    [permission-denied] 権限がありません。システム管理者に相談してください
    [storage-full] ディスクがいっぱいです
    [read-only] ディスクは読み取り専用です
    [in-use] ほかのプログラムが使っています
    [not-here] このコンピューターにそのアドレスはありません
    [folder] ファイルではなくフォルダーです
    [special] パイプまたはデバイスで、ファイルではありません
    [no-folder] フォルダーがあるべき所にファイルがあります
   *[other] { $detail }
}
error-file = { $path } { act }：{ cause }。
error-lock = { $path } をほかに使うものがないと確かめられません：{ cause }。別の greenlist が動いていませんか。
error-listen = { $address } で待ち受けできません：{ cause }。別のポートを選んでください。例：--port 4100
error-output-holds-sources = 出力フォルダー { $path } には内容かテーマが入っており、失われてしまいます。--out で別のフォルダーを指定してください。
error-output-dead-link = 出力フォルダー { $path } はシンボリックリンクですが、リンク先のフォルダーがありません。そのフォルダーを作るか、--out で別のフォルダーを指定してください。
error-output-mount-point = 出力フォルダー { $path } はマウントポイントなので、一度に置き換えられません。その中のフォルダーを指定してください：--out { $path }/site
error-output-published = { $path } には草案のないサイトがあり、--drafts で置き換わってしまいます。別のフォルダーを指定してください：--out { $path }-drafts
error-output-foreign = 出力フォルダーに manifest.sha256（greenlist が書いたファイルの一覧）にないファイルが { $count } 件あり、サイトで置き換わってしまいます。最初は { $path } です。何も書き込みませんでした。ファイルを移すか、--out で別のフォルダーを指定するか、--force で置き換えてください。
other-build = 別の greenlist がこのサイトを生成しています：プロセス { $process }、コンピューター { $host }、開始 { $since }。
other-build-unknown = 別の greenlist がこのサイトを生成しています。
error-busy = 何も書き込んでいません。終わってからもう一度実行するか、--no-wait を外して待ってください。
error-unknown-language = `{ $found }` はこのサイトの言語ではありません。言語：{ $known }
error-unknown-name = この内容に{ kind } `{ $found }` はありません。
error-nearest-name = `{ $nearest }` のことですか。
error-known-names = あるもの：{ $known }
error-ambiguous-name = `{ $found }` は複数の記録（{ kind }）の名前です。ID で指定してください：{ $ids }。名前の場所は `greenlist check` でわかります。その名前は一つの記録だけに残してください。
error-days-reversed = --to の日が --from の日より前です。入れ替えてください。
error-unknown-revision = Git に版 `{ $found }` はありません。HEAD~1 のように、コミット、ブランチ、タグのどれかを指定してください。
error-no-git = プログラム git がありません。インストールするか、フォルダーと比べてください：--against DIR
error-git = Git から `{ $revision }` の内容を得られません：{ $detail }
error-internal = greenlist 自体の不具合です：{ $detail } ご報告ください。

## 画面

console-built = { $languages }言語の{ $pages }ページを { $seconds } 秒で作成しました（{ $files }ファイル、うち変更 { $changed }）
console-translations = 翻訳：未作成 { $missing }、古いもの { $stale }
console-untranslated = 翻訳されておらず英語で表示されるページの文言：{ $count } 件
console-open = { $path } を開いてください
console-waiting = 終わるまで待っています。
double-click-no-content = { $path } に `content` フォルダーがありません。サイトを始めるには、このフォルダーのウィンドウのアドレスバーに `cmd` と入力して Enter キーを押し、`greenlist init my-list` と入力してください。すでにサイトがある場合は、`content` のあるフォルダーに greenlist.exe をコピーし、そこでダブルクリックしてください。
double-click-end = Enter キーを押すと、このウィンドウが閉じます。
console-unchanged = 変更はありません。
console-more-warnings = ほかに { $count } 件。greenlist check で確認できます
count-errors = { $count ->
    [0] エラーなし
   *[other] エラー { $count } 件
}
count-warnings = { $count ->
    [0] 警告なし
   *[other] 警告 { $count } 件
}
count-notes = 注記 { $count } 件
count-accepted = 受け入れた警告 { $count } 件
console-accepted = { $counted }。一覧は greenlist check --accepted
console-accepted-because = 受け入れ済み：{ $reason }（{ $place }）
check-elsewhere = ほかのファイルにエラーが { $count } 件あるため、検査できない項目があります。
check-no-file = { $path } はこのサイトのファイルではありません。
held-back-drafts = 草案 { $drafts } 件は公開されません。
unissued-advisories = 発行日を待つ告知が { $advisories } 件あります（最初は { $date }）。
unissued-bulletins = 発行日を待つ速報が { $bulletins } 件あります（最初は { $date }）。
unissued-both = 発行日を待つ告知が { $advisories } 件、速報が { $bulletins } 件あります（最初は { $date }）。
issued-on-day = { $date } に告知または速報が { $count } 件発行されます。
server-config-no-site = このフォルダーにはコンテンツがないため、設定は内蔵テーマ用で、言語を選びません。サイトのフォルダーを --root で指定してください。
server-config-other-path = 設定のパスは { $path } ですが、サイトのアドレスのパスは { $address } です。「ページがありません」のページは後者にリンクします。
server-config-no-policy = テーマの components.html に Content-Security-Policy がないため、設定にはページ自身では指定できない部分だけがあります。
console-no-change = { $date } より後に予定された変更はありません。
console-faults-of = `{ $name }` の内容：
console-counts = { $counts }。
console-counts-separator = 、
console-nothing-written = 何も書き込みませんでした。
stage-reading = 読み取り
stage-deciding = 判定
stage-rendering = ページ作成
stage-writing = 書き込み

## ソフトウェア一覧

audit-unreadable = { $path } をソフトウェア一覧として読み取れません：{ $what ->
        [empty] 空です。
        [large] { $found } MB を超えています。複数のファイルに分けてください。
        [rows] { $found } 行を超えています。複数のファイルに分けてください。
        [workbook] ブック形式です。作成したプログラムで CSV UTF-8 として保存してください。
        [binary] 文字が入っていません。一覧を CSV で保存してください。
        [registry] Windows のレジストリを書き出したもので、一覧ではありません。一覧は PowerShell で作成してください：Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\* | Select DisplayName, DisplayVersion, Publisher | Export-Csv list.csv -Encoding utf8
        [document] 文書ファイルです。中の一覧を CSV UTF-8、または 1 行に名前を 1 つ書いたテキストで保存してください。
        [archive] 圧縮ファイルです。展開して、中の一覧のファイルを指定してください。
        [web-page] ウェブページです。一覧を CSV で保存するか、表を表計算ソフトに貼り付けて CSV UTF-8 で保存してください。
        [encoding] { $found } 行目に読み取れない文字があります。ファイルが壊れているか、複数の文字コードが混ざっています。CSV UTF-8 で保存し直すか、--encoding big5 のように文字コードを指定してください。指定した場合、壊れた文字を含む行は報告されます。
        [nothing] ソフトウェアを 1 件も読み取れません。行がないか、どの行にも名前がありません。
        [xml] XML です。CSV、または CycloneDX の JSON で書き出してください。
        [json] JSON ですが、CycloneDX の部品表ではありません。一覧を CSV で書き出してください。
        [broken-json] JSON ですが、{ $found }（行:列）に誤りがあります。ファイルが途中で切れている可能性があります。一覧をもう一度、できれば CSV で書き出してください。
        [column] ソフトウェア名の列が見つかりません。1行目：{ $found }。列名を `name` にしてください。`version` と `publisher` を並べても構いません。--name-column で列を指定することもできます。
        [columns] ソフトウェア名の列の候補が複数あります: { $found }。--name-column で列名または番号を指定してください。
       *[other] { $found }
    }
