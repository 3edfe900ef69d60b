# Lời của các lệnh dành cho người biên tập.
schema-written = Đã ghi { $count } lược đồ vào { $path }
man-written = Đã ghi { $count } trang hướng dẫn vào { $path }
fmt-changed = Đã sắp xếp { $path }
fmt-would-change = Cần sắp xếp { $path }
fmt-right = Mọi tệp đều đã ngay ngắn.
fmt-unreadable = Giữ nguyên { $path } vì có lỗi. Chạy greenlist check để xem.
fmt-no-content = { $path } không phải tệp nội dung của trang này.

## Câu hỏi

answer-needed = Hãy viết gì đó.
answer-no-choice = `{ $found }` không có trong các lựa chọn.
answer-no-language = Không có ngôn ngữ “{ $found }”. Hãy viết mã hoặc tên, ví dụ de hoặc Tiếng Đức.
answer-taken = `{ $found }` đã được dùng. Hãy viết mã khác.
answer-taken-by = `{ $found }` là mã của { $name }. Hãy chọn mã khác.
answer-name-taken = “{ $found }” là một tên của { $name } (`{ $id }`). Hãy chọn tên khác, hoặc sửa sản phẩm đó.
answer-first = Đây là câu hỏi đầu tiên. Nhấn Ctrl+C để thoát.
answer-back = Enter giữ câu trả lời trước, nằm trong ngoặc vuông; dấu gạch nối (-) để trống câu không bắt buộc.
answer-yes = có
answer-no = không
answer-yes-or-no = Hãy trả lời có hoặc không.
answer-no-country = Không có nước nào là “{ $found }”.
answer-near-countries = Có phải ý bạn là { $countries }?
answer-country-form = Viết tên nước, hoặc mã hai chữ cái như TW.
answer-time-zone = Không có múi giờ đó. Viết như Asia/Taipei.
answer-advice = Lệnh cấm có tính bắt buộc. Nếu chỉ là khuyến nghị, hãy dùng `advised_against`.
answer-due-date = Viết ngày từ { $date } trở đi, như 2020-04-30 hoặc 109/4/30.
answer-wrong = { $option }: { $fault }
answer-missing = Cần { $option }, nhưng không có ai để hỏi.
ask-how = Gõ < để quay lại câu trước, hoặc nhấn Ctrl+C để thoát. Trước câu trả lời cuối, không có gì được ghi.
ask-more-choices = { "      " }… và { $count } mục nữa; hãy viết mã
ask-languages = Các ngôn ngữ của trang, ngôn ngữ gốc trước; số, hoặc mã hay tên của ngôn ngữ bất kỳ, cách nhau bằng dấu phẩy
ask-language = Ngôn ngữ: mã hoặc tên, ví dụ de hoặc Tiếng Đức
ask-title = Tiêu đề của trang ({ $about })
ask-issuer = Ai ban hành thông báo? Cơ quan cao nhất trước
ask-next-issuer = Cơ quan khác có hạng thấp hơn (Enter: không có)
ask-time-zone = Múi giờ
ask-id = Mã cho “{ $about }”: chữ thường, chữ số và dấu gạch nối
ask-name = Tên sản phẩm
ask-aliases = Các tên khác mà mọi người gõ, cách nhau bằng dấu phẩy (Enter: không có)
ask-vendor = Nhà cung cấp: số, mã, hoặc tên mới
ask-category = Dùng để làm gì?
ask-country = Nước của nhà cung cấp: tên hoặc mã, như TW (Enter: không rõ)
ask-domestic = Có được tính là sản phẩm trong nước không? (có hoặc không)
ask-record-issuer = Ai ban hành?
ask-record-title = Tiêu đề
ask-summary = Tóm tắt trong một hai câu
ask-issued = Ngày ban hành
ask-products = Quy định về sản phẩm nào? Số hoặc mã, cách nhau bằng dấu phẩy
ask-audiences = Dành cho ai? Số hoặc mã, cách nhau bằng dấu phẩy
ask-verdict = Kết luận là gì?
ask-conditions = Với điều kiện nào? Số hoặc mã, cách nhau bằng dấu phẩy
ask-due-date = Ngày cuối được dùng
ask-reasons = Vì sao? Số hoặc mã, cách nhau bằng dấu phẩy (Enter: không có)
ask-alternatives = Có thể dùng gì thay, tốt nhất trước? (Enter: không có)
ask-binding = Đối tượng có bắt buộc phải theo không? (có hoặc không)
ask-legal-basis = Căn cứ: số, mã, hoặc tên mới
ask-basis-kind = { $about } thuộc loại căn cứ nào: số hoặc từ (Enter: law)
ask-source-title = Văn bản làm căn cứ có tên gì?
ask-source-url = Địa chỉ web của nó (Enter: không có)
ask-status = Trạng thái (bản nháp không quyết định gì cho đến khi là interim hoặc final)
ask-kind = Thuộc loại nào?
ask-bulletin-products = Nói về sản phẩm nào? (Enter: không có)
ask-bulletin-audiences = Liên quan đến ai? (Enter: không có)
ask-text = Văn bản nào?
ask-to = Sang ngôn ngữ nào?

## Trang và bản ghi mới

init-there-is-content = Trong { $path } đã có một trang. Hãy nêu thư mục khác.
init-first-issuer = Cơ quan của chúng tôi
init-made = Đã tạo trang trong { $path }
init-enter = Vào đó: cd { $path }
init-words = Lời văn của các trang vẫn là tiếng Anh. Hãy dịch trong { $path }
init-labels = Các nhãn kết thúc bằng “# English” trong content/audiences.yaml và content/vocabulary.yaml vẫn là tiếng Anh ({ $language }). Hãy dịch rồi xóa dấu đó.
init-next = Tiếp theo: greenlist new product, rồi greenlist new advisory, rồi greenlist build
comment = { $title }: { $about }
new-there-is = { $path } đã có. Hãy chọn mã khác.
new-cannot-add = Không thể thêm bản ghi vào { $path }: hãy sửa lỗi trước. Chạy greenlist check để xem.
new-wrote = Đã ghi { $path }
new-added = Đã thêm bản ghi vào { $path }
new-next = Tiếp theo: điền phần còn thiếu, rồi chạy greenlist check.
new-draft = Đây là bản nháp và không quyết định gì cho đến khi trạng thái là interim hoặc final.
new-translated = `{ $record }` đã có văn bản bằng mọi ngôn ngữ của trang.
language-added = Đã thêm ngôn ngữ { $language } vào { $path }
language-complete = `{ $language }` đã là ngôn ngữ của trang web, và tệp của nó không thiếu dòng nào. greenlist translate status cho biết phần chưa dịch.
language-labels = Cần { $count } nhãn sau bằng `{ $language }` thì mới tạo được trang web. Hãy thêm dòng “{ $language }: …” vào mỗi chỗ:
language-next = Tiếp theo: greenlist translate status cho biết phần chưa dịch sang `{ $language }`, greenlist new translation bắt đầu bản dịch của một bài.
# The head of the file with the words of pages in a language, a line each.
words-head =
    Lời văn của các trang bằng { $name } ({ $language }).
    Mỗi dòng ở đây là tiếng Anh, sau dấu “#”. Để dịch, hãy viết một dòng bên dưới, không có “#”:
    tên, dấu bằng, rồi lời của bạn. Hãy giữ dòng tiếng Anh: sau này nó cho biết tiếng Anh có đổi hay không.
    Giữ nguyên những gì trong ngoặc nhọn, như { "{" } $name { "}" }. Dòng nào chưa dịch thì hiện bằng tiếng Anh.
    greenlist translate status đếm phần còn lại. greenlist new language { $language } thêm các dòng của phiên bản
    mới vào cuối và không đổi gì khác.
words-later = Thêm sau
words-added = Số dòng mới đã thêm vào { $path }: { $count }

## Danh sách sản phẩm

list-new = Dòng { $line }: { $name }: mới, { $path }
list-exists = Dòng { $line }: { $name }: đã có với mã `{ $id }`, không thay đổi
list-refused = Dòng { $line }: { $name }: không nhận. { $why }
list-vendor = Nhà cung cấp mới: { $name } (`{ $id }`)
list-ignored = Các cột không được đọc: { $columns }
list-no-name = Thiếu tên.
list-no-vendor = Thiếu nhà cung cấp.
list-no-category = Không có loại “{ $found }”. Các loại: { $known }.
list-repeated = “{ $found }” đã có ở dòng { $line }.
list-surplus = Có nhiều trường hơn số cột: hãy đặt văn bản chứa dấu phân cách trong dấu ngoặc kép.
list-quote = Một dấu ngoặc kép không được đóng.
list-damaged = Có ký tự không đọc được. Hãy nêu bảng mã, như --encoding big5.
list-no-name-column = Không cột nào của { $path } có tên `name`. Dòng đầu là: { $found }. Các cột: name, vendor và, nếu cần, id, aliases, country, category, domestic.
list-refused-count = Số dòng không nhận: { $count }. Hãy sửa rồi đưa lại cả danh sách.
list-written = Sản phẩm mới: { $new }; đã có sẵn: { $existing }

## Đổi mã

rename-done = `{ $old }` nay là `{ $new }`: đã sửa { $count } tệp
rename-file = { $old } nay là { $new }
rename-address = Địa chỉ cũ sẽ dẫn đến địa chỉ mới (content/moved.yaml).
rename-unreadable = Không thể tìm trong { $path }: tệp có lỗi. Chạy greenlist check để xem.

## greenlist translate

translate-source = nguồn
translate-fresh = mới nhất
translate-stale = lỗi thời
translate-machine = máy dịch
translate-draft = bản nháp
translate-missing = thiếu
translate-unstamped = Có { $count } bản dịch không ghi bản gốc mà chúng dựa vào, nên không ai biết khi nào chúng lỗi thời. Hãy kiểm tra rồi chạy greenlist translate stamp.
translate-stamped = Đã đánh dấu { $path }
translate-nothing = Không có gì để đánh dấu.
translate-no-typo = `{ $record }`: có mục được thêm hoặc bỏ, nên đây không phải sửa lỗi chính tả. Hãy dịch các mục đó, hoặc chạy lại không có --typo nếu bản dịch vẫn đúng.
translate-not-over = { $path } là tệp của trang hoặc không phải tệp bản dịch nên không bị ghi đè. Hãy chọn tệp khác bằng --out.
translate-exported = Đã ghi { $count } đơn vị vào { $path }
translate-unreadable = Không đọc được { $path } như tệp bản dịch: { $what ->
        [large] tệp lớn hơn { $detail } MB.
        [cut] tệp kết thúc giữa một đơn vị. Hãy lưu hoặc sao chép lại.
        [version] đây là XLIFF { $detail }. Hãy lưu thành XLIFF 1.2 hoặc PO.
        [keys] các thông điệp không có `msgctxt` cho biết chúng thuộc văn bản nào. Hãy xuất bằng greenlist translate export và giữ dòng đó.
        [empty] tệp không có đơn vị nào.
        [languages] các phần của tệp thuộc nhiều ngôn ngữ: { $detail }. Hãy nhập mỗi ngôn ngữ một tệp.
       *[invalid] không phải PO hay XLIFF: { $detail }
    }
translate-headings = `{ $unit }`: một mục phải giữ tiêu đề và không được có thêm tiêu đề cùng cấp.
translate-remark = `{ $unit }`: { $reason ->
        [unknown] nội dung không còn văn bản này
        [repeated] tệp có một đơn vị khác cùng mã
        [markup] có đánh dấu do công cụ thêm vào, sẽ bị mất
        [unfinished] đơn vị này là fuzzy hoặc chưa xong. Hãy hoàn tất, hoặc dùng --unfinished
        [source] đây là văn bản gốc trong ngôn ngữ này
        [no-key] không có mã
       *[outdated] đã nhận, nhưng bản gốc đã đổi từ lúc xuất nên bản dịch đã cũ
    }
translate-remark-more = thêm { $count } đơn vị: { $reason ->
        [unknown] nội dung không còn văn bản này
        [repeated] tệp có một đơn vị khác cùng mã
        [markup] có đánh dấu do công cụ thêm vào, sẽ bị mất
        [unfinished] đơn vị này là fuzzy hoặc chưa xong. Hãy hoàn tất, hoặc dùng --unfinished
        [source] đây là văn bản gốc trong ngôn ngữ này
        [no-key] không có mã
       *[outdated] đã nhận, nhưng bản gốc đã đổi từ lúc xuất nên bản dịch đã cũ
    }
translate-source-language = Văn bản được viết bằng { $language } và không dịch sang ngôn ngữ này. Chưa nhập gì.
translate-no-language = { $path } không ghi ngôn ngữ. Hãy cho biết bằng --to.
translate-other-language = { $path } là { $own }, không phải { $given }. Hãy bỏ --to, hoặc nhập tệp của { $given }.
translate-control = `{ $unit }`: văn bản có một ký tự điều khiển không nhìn thấy ({ $found }). Hãy xóa nó trong công cụ dịch.
translate-unknown = `{ $unit }` không còn thuộc hồ sơ nào; đã bỏ qua.
translate-wrote = Đã ghi { $path }
translate-imported = Đơn vị đã nhận: { $taken }; giữ nguyên: { $same }; bỏ qua: { $skipped }; chưa có bản dịch: { $untranslated }
words-status = Lời văn của các trang bằng { $language }: { $translated } đã dịch, { $missing } còn thiếu, { $changed } có bản tiếng Anh đã đổi
words-changed = Bản tiếng Anh đã đổi sau khi dịch. Hãy sửa bản dịch và thay dòng tiếng Anh phía trên bằng dòng này:

## greenlist theme

theme-there-is = { $path } đã có. Hãy đổi tên hoặc xóa trước, hoặc chỉ nêu các tệp cần dùng.
theme-unknown-file = Giao diện có sẵn không có tệp `{ $found }`.
theme-see-list = greenlist theme eject --list liệt kê mọi tệp.
theme-next = Tiếp theo: sửa những tệp cần sửa và xóa những tệp giữ nguyên để chúng theo các phiên bản sau; greenlist serve cho thấy từng thay đổi.
