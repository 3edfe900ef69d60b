# Lỗi của dòng lệnh.
usage-unknown-argument = Lệnh này không có tùy chọn hay tham số { $argument }.
usage-unknown-command = Không có lệnh { $command }.
usage-missing-value = { $argument } cần một giá trị.
usage-unknown-value = `{ $value }` không phải là giá trị của { $argument }.
usage-refused-value = Không thể dùng `{ $value }` cho { $argument }: { $reason }
usage-missing-argument = Còn thiếu: { $argument }
usage-missing-command = { $command } cần một lệnh con.
usage-conflict = Không thể dùng { $argument } cùng với { $others }.
usage-repeated = { $argument } chỉ được ghi một lần.
usage-too-many-values = { $argument } có quá nhiều giá trị: thừa `{ $value }`.
usage-too-few-values = { $argument } có quá ít giá trị: có { $actual }, cần ít nhất { $minimum }.
usage-wrong-number = Số giá trị của { $argument } không đúng: có { $actual }, cần { $expected }.
usage-no-equals = Hãy viết { $argument } kèm dấu bằng và giá trị.
usage-invalid-utf8 = Có một tham số không phải là văn bản UTF-8 hợp lệ.
usage-invalid = Dòng lệnh không hợp lệ.
usage-values = Các giá trị có thể dùng: { $values }
usage-line = Cách dùng: { $usage }
usage-see-help = Mọi tùy chọn: { $command } --help

## Lý do

usage-no-folder = không có thư mục này.
usage-server-path = đường dẫn bắt đầu và kết thúc bằng /, và chỉ có chữ, số ASCII cùng các dấu - . _ ~, ví dụ /conferencing/.
usage-server-directory = tên thư mục này có dấu mang ý nghĩa riêng trong tệp cấu hình, như dấu ngoặc kép hoặc $. Hãy ghi thư mục khác.
usage-no-file = không có tệp này.
usage-is-folder = đây là thư mục. Hãy ghi một tệp.
usage-bad-date = không phải ngày hợp lệ. Hãy viết 2020-04-07, hoặc theo lịch Dân quốc 109/4/7.
usage-bad-version = không phải phiên bản hợp lệ. Hãy viết các số cách nhau bằng dấu chấm, ví dụ 5.0.1.
usage-bad-encoding = bảng mã không rõ. Hãy viết tên theo WHATWG, ví dụ utf-8, big5 hoặc utf-16le.
usage-bad-column = Hãy ghi tên cột, hoặc số thứ tự của cột tính từ 1.
usage-bad-port = không phải cổng. Hãy viết một số từ 1 đến 65535.
usage-bad-address = không phải địa chỉ IP. Hãy viết 127.0.0.1 cho riêng máy này, hoặc 0.0.0.0 cho cả các máy khác.
usage-url-scheme = địa chỉ web bắt đầu bằng https:// hoặc http://.
usage-url-characters = địa chỉ web chỉ có chữ, số và dấu ASCII, không có khoảng trắng.
usage-url-query = địa chỉ web này không được có ? hoặc #.
usage-url-password = địa chỉ web này không được có tên người dùng hoặc mật khẩu.
usage-url-host = thiếu tên máy chủ, ví dụ https://greenlist.gov.example/.
usage-bad-release = Viết mã của bản phát hành, như 2026-11-30-1.
usage-bad-key = Viết khóa công khai 56 ký tự, hoặc tệp chứa nó.
