# The words of the preview in Traditional Chinese.
serve-ready = 預覽：{ $address }
    修改會立即顯示。按 Ctrl-C 結束。
serve-well = 內容已恢復正常。
serve-strip = 有 { $count } 項錯誤，網站無法產生。下方為先前的頁面。
serve-strip-first = 有 { $count } 項錯誤，網站無法產生。
serve-nothing = 尚無可顯示的頁面
serve-nothing-text = 修正上列錯誤後，網站會立即顯示於此。
serve-failed = 無法產生此頁
serve-bar = 預覽
serve-day = 日期
serve-audience = 對象
serve-page-itself = 本頁
serve-beside = 並列語言
serve-none = 無
serve-size = 寬度
serve-size-screen = 螢幕
serve-size-phone = 手機
serve-size-paper = 紙本
serve-show = 顯示
serve-warnings = { $count } 項警告
