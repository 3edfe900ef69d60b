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
serve-day = Vào ngày
serve-audience = Đối tượng
serve-page-itself = Trang này
serve-beside = Bên cạnh
serve-none = Không có
serve-size = Độ rộng
serve-size-screen = Màn hình
serve-size-phone = Điện thoại
serve-size-paper = Giấy
serve-show = Hiển thị
serve-warnings = { $count } cảnh báo
