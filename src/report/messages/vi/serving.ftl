# Lời của phần xem trước.
serve-ready = Xem trước: { $address }
    Thay đổi hiện ngay. Nhấn Ctrl-C để kết thúc.
serve-well = Nội dung đã ổn trở lại.
serve-strip = Có { $count } lỗi nên không tạo được trang web. Bên dưới là trang như trước đó.
serve-strip-first = Có { $count } lỗi nên không tạo được trang web.
serve-nothing = Chưa có gì để hiển thị
serve-nothing-text = Trang web sẽ hiện ở đây ngay khi các lỗi trên được sửa.
serve-failed = Không tạo được trang này
serve-bar = Xem trước
serve-day = Hiển thị theo ngày
serve-today = Hôm nay
serve-audience = Đối tượng
serve-page-itself = Trang này
serve-beside = So sánh với
serve-none = Không so sánh
serve-size = Độ rộng
serve-size-screen = Màn hình
serve-size-phone = Điện thoại
serve-size-paper = Giấy
serve-show = Hiển thị
serve-warnings = { $count } cảnh báo
serve-ended = Bản xem trước đã kết thúc. Hãy chạy lại greenlist serve; trang này sẽ tự tiếp tục.
serve-open-to-others = Máy tính khác có thể mở bản xem trước này, kể cả nội dung chưa công bố.
serve-polls-links = Một số tệp là liên kết tượng trưng, nên các tệp được kiểm tra mỗi giây một lần.
serve-polls-limit = Hệ thống không còn thông báo thay đổi tệp, nên các tệp được kiểm tra mỗi giây một lần.
