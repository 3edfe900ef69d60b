# 各コードの意味。`greenlist check --explain` で表示する。
codes-title = greenlist が見つけるもの
codes-introduction = どの問題にも `unknown-verdict` のようなコードがあります。エラーがあるとサイトは作られません。警告は確かめるべきもの、注記は知っておくとよいものです。`greenlist check --explain コード` で、その1項を表示します。
codes-error = エラー。
codes-warning = 警告。
codes-note = 注記。
codes-wrong = 誤り（{ $file }）：
codes-right = 正しい書き方：
codes-wrong-name = 誤ったファイル名：
codes-right-name = 正しいファイル名：
codes-unknown = コード `{ $found }` はありません。
codes-all = `greenlist check --explain` ですべて表示します。

## ファイルと構文

explain-missing-file = このファイルがないとサイトを作れません。ファイル自体がないか、名前が1文字違います。大文字と小文字は区別されます。
explain-unknown-file = どこからも読まれないので、内容は誰にも届きません。名前や拡張子がそのフォルダーの決まりと違うか、別のフォルダーに保存されたのでしょう。
explain-invalid-utf8 = どの文字も書けるように、ファイルは UTF-8 です。このファイルは Big5 や UTF-16 など別の文字コードで保存され、ここから先を読めません。UTF-8 で保存し直してください。
explain-control-character = 制御文字はプリンターや端末への指示です。ほかのプログラムから文字を写すときに紛れ込み、フィードやブラウザー、翻訳ツールは受け付けません。
explain-file-too-large = 内容のファイルは、人が読んで直す記録です。この大きさなら、誤って貼り付けたものがあるのでしょう。長い文章は Markdown ファイルへ、複数の記録は別々のファイルへ分けます。
explain-bad-file-name = 名前はアドレスの一部になり、サイトは共有フォルダーや書庫にも写されます。大文字、空白、ほかの文字は場所によって書き方が変わり、リンクが切れます。読者に見える題名は、どの文字でも書けます。
explain-unaccepted-file = `content/files` のファイルはそのまま公開されます。PDF、PNG、JPEG、ODT、DOCX はどのコンピューターでも開けますが、プログラムや古い Word のファイルには悪意のあるものが潜むことがあります。リンクをたどるのは `content` の中だけです。ほかのファイルを誤って公開しないためです。
explain-wrong-file-type = 中身は拡張子と合っている必要があります。合わないファイルはブラウザーやメールのフィルターが拒み、無害な名前の裏にプログラムが隠れていることもあります。マクロ付きの DOCX は DOCX とみなしません。
explain-attachment-too-large = 読者は古い携帯電話や遅い回線でも開き、サイトを写す学校もこのファイルを写します。スキャンした1ページは1 MBもかかりません。
explain-unlinked-file = 誤って公開されるものがないよう、公開されるのはリンクのあるファイルだけです。このファイルは `content/files` にありますが、どの文章も出典も触れていません。
explain-merge-conflict = 2人が同じ行を書き換え、Git にはどちらが正しいか分かりませんでした。そこで両方をファイルに入れ、前と間と後に記号の行を置いています。どちらかを選び、記号の行を削除してください。
explain-tab = YAML は行頭の空白の数を数えますが、タブには決まった幅がありません。多くのエディターは、Tab キーで空白を入れるよう設定できます。
explain-yaml-syntax = ここから先を解釈できません。原因はこの行か上の行にあることが多く、閉じていない括弧や引用符、コロンの後の空白の不足、左に寄りすぎた行などです。
explain-unquoted-colon = YAML では、コロンと空白で項目名が終わります。それを含む文字列は引用符で囲みます。
explain-yaml-feature = YAML には、値に名前を付けて別の所で繰り返すなどの機能があります。それでは全部を知らないと何が効力を持つか分からないので、greenlist は受け付けません。値をそのまま書いてください。
explain-duplicate-key = 1つの記録に同じ項目が2回あり、どちらが有効か分かりません。一方を削除してください。
explain-too-deep = これほどの段数が要る記録はありません。括弧や空白が誤って増えたのでしょう。
explain-missing-front-matter = Markdown ファイルは見出し部で始まります。`---` の行、項目、そしてもう一度 `---` の行です。これがないと題名がありません。

## 項目と値

explain-unknown-field = この種の記録にその名の項目はなく、書いても失われてしまいます。たいていは書き誤りです。
explain-missing-field = この記録に欠かせない項目です。
explain-wrong-type = 別の種類の値が入っています。数が要る所に言葉がある、リストが要る所に文字列が1つだけある、などです。
explain-unknown-word = この項目に書けるのは、決まったいくつかの語だけです。どの語も、読者に見えるものを左右するからです。
explain-unknown-verdict = 判定は6種類で、互いの軽重が決まっています。ほかの語では、使ってよいかどうか分かりません。発行機関の言葉そのままは `wording` に書きます。
explain-broken-date = 日付は 2020-04-07 のように年-月-日で、または民国暦で 109/4/7 と書きます。2月30日のように、暦にない日は日付ではありません。
explain-empty-list = 規定がどの製品や誰に及ぶかを決めるリストです。空では「すべて」とも「なし」とも取れるので、空にできません。
explain-empty-text = 読者には空欄が見えます。文字を書くか、省ける項目なら削除してください。
explain-bad-id = ID はウェブアドレスや、さまざまな環境のファイル名になるので、小文字の a〜z、数字、ハイフンだけを使います。`con` など Windows が予約した名前は ID にできません。
explain-id-not-file-name = 記録はファイル名で見つけ、ID で参照するので、両者は同じです。ID を変えるには `greenlist rename` を使います。参照もすべて書き換わります。
explain-duplicate-id = 2つの記録が同じ ID なので、参照がどちらを指すか分かりません。
explain-unknown-language = サイトにない言語の文章なので、誰にも表示されません。サイトの言語は `site.yaml` にあり、文章にはそのタグを使います。
explain-bad-language-tag = 言語はタグ（BCP 47）で表します。言語に、必要なら文字と国を加え、ハイフンでつなぎます。
explain-unknown-time-zone = タイムゾーンは1日がいつ始まるか、したがって禁止がいつ始まるかを決めます。IANA の一覧どおり、地域/都市と書きます。
explain-bad-version = バージョンは数ごとに比べるので、点で区切った数にします。「以降」などの言葉は書きません。範囲は `introduced` と `fixed` が示しています。
explain-bad-cvss = 深刻度は CVSS ベクター全体から計算し、読者が確かめられるようにします。点数だけでは足りません。
explain-bad-cve = CVE 番号の形は決まっています。`CVE-`、西暦年、ハイフン、4桁以上の数字です。公開情報へのリンクになります。
explain-unsafe-link = 行政のページのリンク先は、ウェブページ、メールアドレス、電話番号に限ります。自分のパソコンのファイルは読者に届かず、スクリプトは害を及ぼすおそれがあります。
explain-picture = ページは古いパソコンや紙でも読まれ、読み上げられます。また外部の画像は、誰が読んでいるかをその持ち主に知らせます。そのため本文に画像はなく、読者には角括弧の中の文字が見えます。必要な画像はリンクにしてください。
explain-bad-base-url = フィードとサイトマップには、`https://` で始まりスラッシュで終わるサイトの完全なアドレスが要ります。
explain-bad-colour = スタイルシートの色は、番号記号と6桁（赤・緑・青が2桁ずつ）で書きます。デザイナーや描画ソフトはこの形で示します。引用符がないと、YAML は番号記号より後ろをコメントとみなし、色がなくなります。

## 参照

explain-unknown-reference = ここで参照しているものがなく、規定が誰にも及ばないおそれがあります。多くは書き誤りで、そうでなければ記録がまだ書かれていません。
explain-unknown-reference-kind = 対象は、種類、コロン、ID で表します。製品とベンダーが同じ ID を持つことがあるからです。
explain-missing-label = この名前はどの言語の読者も目にします。なければ、読めない文字で表示されます。
explain-still-there = `moved.yaml` には別の ID になったとありますが、古い ID の記録が今もあります。そのページと、新しいページへ導くページのアドレスが同じになってしまいます。
explain-missing-text = 告知、速報、ページには、最初に書かれる言語の文章が要ります。翻訳はそれをもとにします。
explain-orphan-text = 文章は、ファイル名の先頭にある ID の記録のものですが、その記録がありません。
explain-fact-in-translation = 判定や日付などの事実は、記録の1か所だけに書きます。翻訳に書くと食い違いが生じ、訳者が知らずに規定を変えてしまうおそれがあります。
explain-bad-stamp = 翻訳には、もとにした文章の印が付きます。`greenlist translate stamp` が付けるもので、どの節が古いかを greenlist はこれで知ります。この印は手で書かれたか途中で切れていて、意味がありません。
explain-broken-link = リンク先のページはこのサイトで作られないので、読者はエラーに行き当たります。
explain-markdown-too-deep = 読者向けの文章に、これほど深いリストや引用は要りません。記号が誤って増えたのでしょう。

## 規定

explain-relation-cycle = 互いに置き換え合う告知は、どちらが有効か分かりません。
explain-audience-cycle = `parents` は、適用対象が何の一部かを示します。互いの一部では、規定が誰に及ぶか分かりません。
explain-ends-before-it-starts = 最後の日が最初の日より前なので、この告知は一度も効力を持ちません。
explain-successor-rank = 後継は前身の定めたことを引き継ぐので、順位が下であってはなりません（1 が最上位）。
explain-no-authority = 置き換え、廃止、除外ができるのは、その機関自身、後継、または及ぶ範囲すべてを管轄する上位の機関だけです。そうでなければ、省庁の禁止を学校が解けてしまいます。
explain-outside-jurisdiction = 機関が定められるのは、`issuers.yaml` で管轄とされた適用対象と、その一部についてだけです。
explain-exempts-outside-scope = 例外は、2つの規定の両方が当てはまるところ、つまり対象製品、適用対象、行為、バージョンが同じところで、もう一方を外します。ここにはそのような場合がないので何も外れず、外すつもりだった規定が効力を保ちます。
explain-conflicting-rulings = 1つの機関が、同じ日に、同じ製品について、同じ人々に2つのことを言っています。厳しい方が優先しますが、どちらかは意図と違うのでしょう。緩い方が例外なら、その `exempts` に厳しい方を書きます。
explain-non-binding-ban = 助言は製品を禁止できません。法的根拠を付けて拘束力を持たせるか、助言にできる判定にしてください。
explain-misplaced-conditions = `conditional` は「この条件を満たせば使える」という意味なので、条件が1つ以上要ります。ほかの判定では、条件に意味がありません。
explain-misplaced-due-date = `phase_out` は「この日までは使える」という意味なので、その日が要ります。ほかの判定では、期限に意味がありません。
explain-due-date-out-of-force = 期限の日に告知が効力を持たないので、その後の禁止が生じません。
explain-duty-before-start = 告知は効力を持つ前は誰も拘束しません。それより早い期限は、日付の誤りと思われます。
explain-binding-advice = 「利用を控える」は助言です。拘束力のある規定は、しなければならないこと、してはならないことを定めます。
explain-ruling-outlives-advisory = 規定は、段階的な実施のように、告知より遅く始まったり早く終わったりできます。告知に効力がない日に効力を持つことはありません。
explain-misplaced-comply-by = `comply_by` は条件を満たす期限なので、条件のある規定にだけ書けます。判定は変わりません。
explain-effective-before-issued = 規定はふつう、早くても発行の日から効力を持ちます。さかのぼらせるなら `retroactive: true` と書きます。
explain-no-source = 公文書、報告、法令など、告知が何に基づくのかを、読者と監査が確かめられなければなりません。
explain-no-legal-basis = 人を拘束するものには、法令、命令、方針、契約などの根拠が要り、ページに示されます。
explain-contradictory-alternatives = 読者に示すのは、代わりに使うものか、それがない理由のどちらかです。矛盾していると、どちらを示すか決められません。
explain-too-confidential = この記録は、サイトが示せるより限られた人向け（TLP）とされています。greenlist は黙って省きません。ページの判定が誤ってしまうからです。
explain-alternative-banned = ある製品を使えない読者が、同じく使えない別の製品へ案内されてしまいます。
explain-alternative-lost = 代替は今日は使えますが、同じ人々に禁止される日がすでに決まっています。その日からページに出なくなるので、早めに別のものを書いてください。
explain-no-alternative = 製品をやめなければならない人が、代わりを見つけられません。何かは使うので、かえって悪くなるかもしれません。
explain-no-alternative-at-short-notice = 14日以内に始まる禁止なのに、代わりの製品がありません。このサイトでは必須です（`site.yaml` の `require_alternatives`）。
explain-recommendation-outlived = ある機関が推奨する製品を、別の機関が同じ人々の一部により厳しく定めています。厳しい方が優先するので、推奨は誤解を招きます。
explain-nothing-left-in-force = この告知は以前の告知を置き換え、その後に終わります。置き換えられたものは自然には戻らないので、その後は何も効力を持ちません。
explain-exemption-lost = 例外が外していた規定は置き換えられました。例外は、それより厳しい新しい規定には引き継がれません。
explain-predecessor-still-binds = 後継の規定は、今も有効な前身の規定より緩くなっています。厳しい方が優先するので、新しい規定は何も変えません。古い方を廃止するか置き換えてください。
explain-audience-parts-differ = 読者が選ぶ適用対象の一部では、判定が異なります。答えにはその部分の行が加わります。意図どおりか確かめてください。
explain-audience-without-reader = 答えは `reader: true` の適用対象とその一部について示されます。この規定はそのどれにも及ばないため、どの答えにも一覧にも変更にも出ません。製品のページでは別の節に示されます。
explain-review-overdue = 発行機関が見直すと定めた日を過ぎています。
explain-deadline-passed = 誰が条件を満たしたかはこのサイトには分からないので、判定は「条件付きで利用可」のままです。満たさない者の利用を機関が禁じたなら、規定として書いてください。
explain-bulletin-outdated = 速報の発行後に製品の判定が変わったので、文章がもう正しくないかもしれません。
explain-poster-too-long = ポスターは A4 1枚で掲示するものですが、文章が長すぎて収まりません。
explain-product-unmentioned = この製品についての規定も代替もありません。ページには「未評価」と表示されます。

## テーマとサイト

explain-template = テーマのテンプレートを読み取れません。テーマの担当者に知らせてください。
explain-missing-message = テーマの文言がある言語にあって別の言語にないか、ない文言を参照しています。
explain-bad-message = テーマの文言ファイルが Fluent の決まりに反しています。名前、` = `、文言の順に書き、続く行は右に字下げします。
explain-path-collision = 2つのページのアドレスが同じになります。`changes` や `index` のように、サイト自体が使うアドレスもあります。
explain-unknown-theme = `site.yaml` にあるテーマがありません。テーマは `themes` のフォルダーで、`default` はプログラムに含まれています。
explain-theme-cycle = テーマは、自分にないものを親から引き継ぎます。自分自身の祖先にはなれません。
explain-low-contrast = 視力の弱い人や、日なたで安価な画面を見る人は、文字が背景からはっきり分かれていないと読めません。文字は7対1、図形と枠線は3対1が必要です（WCAG 2.2 AAA）。明るいページと暗いページの両方で、出会う色をすべて測ります。
explain-bad-logo = ブラウザーが表示できるのは PNG と SVG です。サイト名の横での幅はファイルから読み取るため、SVG には `viewBox` で大きさが要ります。
explain-logo-too-large = 遅い回線でも別に取りに行かずに済むよう、ロゴはスタイルシートと一緒に届きます。1ページ分の余地はこれだけです。
explain-active-logo = ロゴはサイトと一緒に公開されます。実行されるものや、よそから読み込むもの（スクリプト、リンク、外部の画像や書体）は置けません。
