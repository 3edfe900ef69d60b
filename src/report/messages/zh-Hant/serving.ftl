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
serve-day = 顯示日期
serve-today = 今天
serve-audience = 對象
serve-page-itself = 本頁
serve-beside = 並列比較
serve-none = 不比較
serve-size = 寬度
serve-size-screen = 螢幕
serve-size-phone = 手機
serve-size-paper = 紙本
serve-show = 顯示
serve-warnings = { $count } 項警告
serve-ended = 預覽已結束。請以 greenlist serve 重新啟動，本頁隨即自動更新。
serve-open-to-others = 其他電腦也能開啟此預覽，包括尚未公布的內容。
serve-polls-links = 部分檔案是符號連結，因此每秒檢查一次檔案是否變更。
serve-polls-limit = 系統無法再提供檔案變更通知，因此每秒檢查一次檔案是否變更。
