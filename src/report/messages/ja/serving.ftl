# プレビューの言葉。
serve-ready = プレビュー：{ $address }
    変更はすぐに表示されます。終了するには Ctrl-C を押してください。
serve-well = 内容は正常に戻りました。
serve-strip = エラーが { $count } 件あり、サイトを作れません。下は以前のページです。
serve-strip-first = エラーが { $count } 件あり、サイトを作れません。
serve-nothing = まだ表示できるものがありません
serve-nothing-text = 上のエラーを直すと、すぐにここへ表示されます。
serve-failed = このページを作れませんでした
serve-bar = プレビュー
serve-day = 表示する日付
serve-today = 今日
serve-audience = 適用対象
serve-page-itself = このページ
serve-beside = 比べる言語
serve-none = 比べない
serve-size = 幅
serve-size-screen = 画面
serve-size-phone = 携帯電話
serve-size-paper = 紙
serve-show = 表示
serve-warnings = 警告 { $count } 件
serve-ended = プレビューは終了しました。greenlist serve でもう一度始めると、このページは自動で更新されます。
serve-open-to-others = このプレビューは、公開前の内容も含めて、ほかのコンピューターからも開けます。
serve-polls-links = シンボリックリンクのファイルがあるので、1秒ごとにファイルの変更を調べます。
serve-polls-limit = システムの変更通知が足りないので、1秒ごとにファイルの変更を調べます。
