# 編輯人員所用指令的文字。
schema-written = 已將 { $count } 個結構描述檔寫入 { $path }
man-written = 已將 { $count } 頁手冊寫入 { $path }
fmt-changed = 已整理 { $path }
fmt-would-change = 需要整理 { $path }
fmt-right = 所有檔案都已整理好。
fmt-unreadable = 無法整理 { $path }：檔案有錯誤。執行 greenlist check 可看到原因。
fmt-no-content = { $path } 不是本網站內容裡的檔案。
