# Lời của các thông báo chẩn đoán bằng tiếng Việt. Cấu trúc như en.ftl; giải thích ở tệp đó.
severity-error = lỗi
severity-warning = cảnh báo
severity-note = ghi chú
help = cách sửa
between = { " " }
related = xem thêm ở đây

kind = { $kind ->
    [audience] đối tượng
    [advisory] thông báo
    [bulletin] bản tin
    [category] loại sản phẩm
    [condition] điều kiện
    [country] quốc gia
    [issuer] cơ quan ban hành
    [legislation] luật
    [offering] gói dịch vụ
    [page] trang
    [product] sản phẩm
    [reason] lý do
    [ruling] quy định
    [vendor] nhà cung cấp
    [theme] giao diện
    [activity] hoạt động
    [code] mã
    [status] trạng thái
    [severity] mức nghiêm trọng
    [tlp] mức TLP
    [output] định dạng xuất
    [operator] đơn vị vận hành
    [relation] quan hệ
   *[other] { $kind }
}
expected = { $expected ->
    [list] một danh sách
    [map] các trường, mỗi dòng một trường, lùi sang phải
    [text] văn bản
    [number] một số
    [boolean] true hoặc false
    [date] một ngày
    [nothing] để trống
   *[other] { $expected }
}

## Tệp và cú pháp

diagnostic-missing-file = Thiếu tệp `{ $path }`.
    .help = Hãy tạo tệp, hoặc chạy greenlist trong thư mục chứa `content`. Có thể tệp mang tên khác? Chữ hoa và chữ thường được phân biệt.
diagnostic-unknown-file = Không có gì dùng đến `{ $path }`.
    .help = Đặt lại tên theo các tệp bên cạnh, hoặc chuyển nó ra khỏi `content`.
diagnostic-wrong-extension = `{ $path }` không được đọc: phần mở rộng của tên khác với các tệp khác.
    .help = Đổi tên thành `{ $meant }`. Windows ẩn phần mở rộng, trừ khi bật “Phần mở rộng tên tệp” trong mục xem của thư mục.
diagnostic-copied-file = `{ $path }` có vẻ là bản sao của `{ $meant }` nên không được đọc.
    .help = So sánh hai tệp, giữ một tệp với tên `{ $meant }` và xóa tệp kia.
diagnostic-language-not-in-name = Tên `{ $path }` không cho biết ngôn ngữ của văn bản.
    .help = Đổi tên thành `{ $meant }`, hoặc thêm thẻ của ngôn ngữ khác trước `.md`.
diagnostic-more-faults = Tệp này có nhiều lỗi hơn số được liệt kê: từ đây trở đi, { $count } lỗi chỉ được đếm.
    .help = Hãy sửa những lỗi được liệt kê rồi kiểm tra lại.
diagnostic-unreadable-file = { $reason ->
        [outside] `{ $path }` là liên kết ra ngoài dự án nên không được đọc.
        [broken] `{ $path }` là liên kết không dẫn đến đâu.
        [circular] `{ $path }` là liên kết đến thư mục đã được đọc: thư mục nằm trên liên kết, hoặc một liên kết khác dẫn đến đó.
        [deep] `{ $path }` nằm dưới hơn 32 thư mục nên không được đọc.
       *[special] `{ $path }` không phải tệp thông thường nên không được đọc.
    }
    .help = { $reason ->
        [deep] Chuyển thư mục lên cao hơn.
       *[special] Đặt chính tệp hoặc thư mục đó vào đây, hoặc xóa liên kết.
    }
diagnostic-invalid-utf8 = Từ đây trở đi tệp không phải văn bản UTF-8.
    .help = Hãy lưu tệp với bảng mã UTF-8 (không đọc được Big5 và UTF-16).
diagnostic-control-character = Ở đây có một ký tự điều khiển không nhìn thấy ({ $found }).
    .help = Xóa chỗ này và gõ lại; ký tự đó đi theo khi sao chép.
diagnostic-invisible-character = Ở đây có một ký tự không nhìn thấy ({ $found }).
    .help = Xóa chỗ này và gõ lại; ký tự đó đi theo khi sao chép.
diagnostic-surrounding-space = Có dấu cách trước hoặc sau `{ $found }`; chúng bị bỏ qua.
    .help = Xóa các dấu cách ở bên trong dấu ngoặc kép.
diagnostic-comment-in-text = YAML coi `{ $found }` là chú thích: giá trị kết thúc trước nó.
    .help = Nếu phần này thuộc giá trị, hãy đặt cả giá trị trong dấu ngoặc kép: `"{ $meant }"`. Nếu là chú thích, hãy thêm dấu cách sau `#`.
diagnostic-file-too-large = Tệp lớn hơn { $limit } KB.
    .help = Hãy tách thành nhiều bản ghi, hoặc chuyển văn bản dài sang tệp Markdown.
diagnostic-bad-file-name = Tên tệp `{ $found }` không dùng được an toàn trong địa chỉ web và trên mọi máy tính.
    .nearest = Đổi tên thành `{ $nearest }`.
    .help = Dùng chữ thường (a đến z), chữ số, dấu gạch nối và gạch dưới, rồi ghi tên mới trong mọi liên kết.
diagnostic-unaccepted-file = Không thể công bố tệp loại như `{ $found }`.
    .help = Lưu thành một trong các loại: { $accepted }. Văn bản chỉ để đọc nên dùng PDF.
diagnostic-wrong-file-type = Nội dung của `{ $found }` không phải { $expected }.
    .nearest = Theo nội dung, tên phải là `{ $nearest }`.
    .help = Đổi tên, hoặc mở ra rồi lưu lại thành { $expected }. Nếu tệp đến từ nơi khác, hãy quét mã độc trước.
diagnostic-attachment-too-large = Tệp có { $size } MB; tối đa là { $limit } MB.
    .help = Quét lại ở 150 dpi, đen trắng, lưu thành PDF nhỏ hơn, hoặc chia nhỏ.
diagnostic-unlinked-file = Không có gì liên kết đến `{ $found }` nên tệp không có trên trang web.
    .help = Liên kết trong văn bản bằng `[…](file:{ $found })`, ghi tên vào `file` của một nguồn, hoặc xóa tệp.
diagnostic-merge-conflict = Git để lại ở đây hai phiên bản của cùng các dòng.
    .help = Chọn một trong hai (trên và dưới `=======`), rồi xóa các dòng bắt đầu bằng `<<<<<<<`, `=======` và `>>>>>>>`.
diagnostic-tab = Có dấu tab ở nơi chỉ được dùng dấu cách.
    .help = Thay dấu tab bằng dấu cách, số lượng như các dòng bên cạnh.
diagnostic-yaml-syntax = { $slip ->
        [quote-open] Dấu ngoặc kép mở ở đây chưa được đóng.
        [quote-behind] Sau dấu ngoặc kép đóng còn có chữ.
        [backslash] Trong ngoặc kép, dấu \ mở đầu một ký tự đặc biệt, nhưng đây không phải là ký tự như vậy.
        [colon] Dòng này không có dấu hai chấm kèm dấu cách.
        [colon-wide] Đây là dấu hai chấm toàn chiều rộng; sau tên trường chỉ được dùng `:`.
        [comma] Ở đây thiếu dấu phẩy hoặc dấu đóng ngoặc.
        [bracket-open] Dấu ngoặc này chưa được đóng.
        [bracket-behind] Dấu đóng ngoặc này không có dấu mở.
        [indent] Dòng này bắt đầu lệch sang trái hoặc sang phải.
        [dash] Không thể bắt đầu danh sách ở đây.
        [block-text] Sau `|` hoặc `>` không được có gì trên cùng dòng.
        [comment] Trước `#` của chú thích phải có dấu cách.
        [first-sign] Văn bản không thể bắt đầu bằng ký hiệu này.
        [sign] Ở đây có một ký tự không nhìn thấy.
        [indent-left] Dòng này bắt đầu quá lệch về bên trái.
        [dash-blank] Sau dấu gạch nối của mục này không có dấu cách.
        [comma-wide] Giữa các mã này là dấu phẩy toàn chiều rộng.
        [quote-curly] Đây là dấu ngoặc kép cong, trong YAML chúng là một phần của văn bản.
        [space-wide] Đây là dấu cách toàn chiều rộng hoặc dấu cách không ngắt.
       *[other] Không đọc được tệp từ đây trở đi: { $detail }
    }
    .help = { $slip ->
        [quote-open] Đóng lại ở cuối văn bản: "như thế này".
        [quote-behind] Đặt toàn bộ văn bản trong một cặp. Trong "…" viết \" cho dấu ngoặc kép; trong '…' viết '' cho dấu nháy đơn.
        [backslash] Dùng dấu nháy đơn: 'C:\Programs', hoặc viết mỗi dấu \ hai lần.
        [colon] Viết tên trường, dấu hai chấm, dấu cách rồi giá trị. Văn bản nối tiếp dòng trên phải lùi vào phải hơn tên trường.
        [colon-wide] Thay bằng `:` và một dấu cách.
        [comma] Xem các mục trước chỗ này: giữa hai mục có dấu phẩy, và văn bản có dấu phẩy phải đặt trong ngoặc kép.
        [bracket-open] Thêm `]` hoặc `{ "}" }` ở cuối danh sách.
        [bracket-behind] Xóa nó, hoặc thêm dấu mở ngoặc.
        [indent] Cho số dấu cách đầu dòng bằng các dòng bên cạnh: các trường của một bản ghi thẳng hàng với nhau.
        [dash] Bắt đầu danh sách ở dòng sau: hai dấu cách, `-`, một dấu cách rồi đến mục.
        [block-text] Bắt đầu văn bản ở dòng sau, lùi sang phải. Nếu chỉ có một dòng, hãy đặt trong ngoặc kép.
        [comment] Thêm dấu cách trước `#`, hoặc đặt văn bản có `#` trong ngoặc kép.
        [first-sign] Đặt toàn bộ văn bản trong ngoặc kép.
        [sign] Xóa chỗ này và gõ lại; ký tự đó đi theo khi sao chép.
        [indent-left] Bắt đầu bằng { $spaces } dấu cách, thẳng cột với các trường ở trên cùng thuộc một mục.
        [dash-blank] Thêm một dấu cách sau nó: `- id: r1`.
        [comma-wide] Thay bằng `,` và một dấu cách: [one, two].
        [quote-curly] Thay bằng dấu thẳng, "như thế này". Nếu chúng thuộc văn bản, hãy đặt thêm dấu thẳng bên ngoài.
        [space-wide] Thay bằng dấu cách thường, số lượng như các dòng bên cạnh.
       *[other] Xem dòng này và dòng phía trên: dấu cách đầu dòng, dấu ngoặc kép đủ cặp, dấu cách sau mỗi dấu hai chấm.
    }
diagnostic-unquoted-colon = Văn bản có dấu hai chấm rồi dấu cách phải đặt trong ngoặc kép.
    .help = Đặt toàn bộ văn bản trong ngoặc kép thẳng: "như: thế này".
diagnostic-yaml-feature = { $feature ->
        [anchor] Không được dùng neo (`&tên`) ở đây.
        [alias] Không được dùng bí danh (`*tên`) ở đây.
        [merge-key] Không được dùng phép gộp (`<<:`) ở đây.
        [tag] Không được dùng thẻ (`!tên`) ở đây.
        [documents] Không được có tài liệu thứ hai (sau `---`) ở đây.
       *[other] Không được dùng ở đây: { $feature }.
    }
    .help = { $feature ->
        [documents] Xóa dòng này; nếu là văn bản bắt đầu bằng `---` thì đặt trong ngoặc kép.
       *[other] Hãy viết đầy đủ giá trị. Nếu đó là văn bản, đặt trong ngoặc kép.
    }
diagnostic-duplicate-key = Trường `{ $found }` xuất hiện hai lần.
    .help = Giữ lại một trong hai.
    .related = lần đầu ở đây
diagnostic-too-deep = Chỗ này lồng sâu hơn 32 cấp.
    .help = Kiểm tra dấu cách đầu dòng; không bản ghi nào cần nhiều cấp như vậy.
diagnostic-missing-front-matter = { $reason ->
        [open] Phần đầu của tệp chưa được đóng.
       *[absent] Tệp không bắt đầu bằng phần đầu nằm giữa hai dòng `---`.
    }
    .help = { $reason ->
        [open] Sau trường cuối cùng, viết một dòng chỉ có ba dấu gạch nối, `---`.
       *[absent] Bắt đầu tệp bằng dòng `---`, rồi `title:` và các trường khác, rồi dòng `---`.
    }

## Hình thức

diagnostic-unknown-field = Ở đây không có trường `{ $found }`.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .known = Các trường: { $known }
    .help = Sửa tên trường hoặc xóa nó.
diagnostic-missing-field = Thiếu trường `{ $field }`.
    .help = Thêm dòng `{ $field }:` kèm giá trị.
diagnostic-wrong-type = { $stands ->
        [list] Ở đây có một danh sách, nhưng phải là { expected }.
        [map] Ở đây có các trường, nhưng phải là { expected }.
        [nothing] Ở đây không có gì, nhưng phải là { expected }.
       *[text] Ở đây có `{ $found }`, nhưng phải là { expected }.
    }
    .help = { $expected ->
        [list] Viết [a, b], hoặc mỗi mục một dòng sau `- `.
        [map] Viết các trường bên dưới, mỗi dòng một trường, lùi sang phải.
        [number] Viết bằng chữ số, không có ngoặc kép.
        [boolean] Viết `true` hoặc `false`, không có ngoặc kép.
       *[other] Thay bằng { expected }. Văn bản bắt đầu bằng `#`, hoặc trông như số hay ngày, phải đặt trong ngoặc kép.
    }
diagnostic-unquoted-text = `{ $found }` không có dấu ngoặc kép nên trong YAML nó là giá trị { $stands }, không phải văn bản.
    .help = Viết trong dấu ngoặc kép: "{ $found }".
diagnostic-unknown-word = `{ $found }` không phải { kind } đã biết.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .known = Có thể dùng: { $known }
    .help = Dùng một trong các từ mà sổ tay liệt kê cho trường này.
diagnostic-unknown-verdict = `{ $found }` không phải là kết luận.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .known = Các kết luận: { $known }
    .help = Dùng một trong các kết luận mà sổ tay liệt kê.
diagnostic-broken-date = `{ $found }` không phải là ngày.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .help = Viết năm-tháng-ngày như `2020-04-07`, hoặc theo lịch Dân Quốc `109/4/7`, và kiểm tra ngày đó có thật.
diagnostic-empty-list = Danh sách `{ $field }` trống.
    .help = Ghi ít nhất một mục. Nếu muốn để mặc định, hãy xóa trường này.
diagnostic-too-many-entries = Danh sách `{ $field }` có hơn { $limit } mục.
    .help = Hãy bỏ bớt, hoặc gộp vài mục thành một.
diagnostic-empty-text = Văn bản `{ $field }` trống.
    .help = Hãy viết văn bản, hoặc xóa trường nếu không bắt buộc.
diagnostic-bad-id = `{ $found }` không thể làm mã.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .help = Chỉ dùng chữ thường a đến z, chữ số và dấu gạch nối. Không dùng được các tên Windows giữ riêng như `con` hay `nul`.
diagnostic-id-not-file-name = Mã `{ $found }` khác với tên tệp `{ $expected }`.
    .help = Viết `id: { $expected }`, hoặc đổi tên tệp.
diagnostic-duplicate-id = Mã `{ $found }` xuất hiện hai lần.
    .help = Đặt mã khác cho một trong hai.
    .related = lần đầu ở đây
diagnostic-duplicate-name = `{ $found }` là tên của cả `{ $other }` và `{ $id }`.
    .help = Chỉ để tên này cho một trong hai, và phân biệt cái kia bằng nhà cung cấp hoặc phiên bản.
    .related = cái kia ở đây
diagnostic-confusable-name = `{ $found }`, tên của `{ $id }`, trông giống tên của `{ $other }` nhưng có ký tự khác.
    .help = Nếu là một, hãy gộp lại. Nếu không, hãy gõ lại tên: chữ của hệ chữ khác có thể trông giống nhau.
    .related = cái kia ở đây
diagnostic-unknown-language = `{ $found }` không phải ngôn ngữ của trang này.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .known = Các ngôn ngữ: { $known }
    .help = Sửa lại, hoặc thêm ngôn ngữ vào `languages` trong `site.yaml`.
diagnostic-bad-language-tag = `{ $found }` không phải thẻ ngôn ngữ.
    .help = Viết thẻ như `zh-Hant`, `en` hoặc `vi`.
diagnostic-unknown-time-zone = `{ $found }` không phải múi giờ.
    .help = Viết khu vực và thành phố, như `Asia/Taipei`.
diagnostic-bad-version = `{ $found }` không phải phiên bản.
    .help = Viết các số cách nhau bằng dấu chấm, trong ngoặc kép: "5.0.1".
diagnostic-empty-version-range = Không có phiên bản nào từ `{ $introduced }` trở đi mà lại trước `{ $fixed }`.
    .help = Ghi phiên bản đầu tiên được nói đến ở `introduced`, và phiên bản đầu tiên không còn được nói đến ở `fixed`. Số thứ hai phải cao hơn.
diagnostic-bad-cvss = `{ $found }` không phải vectơ CVSS.
    .help = Chép nguyên vectơ từ nguồn; nó bắt đầu bằng `CVSS:3.1/` hoặc `CVSS:4.0/`.
diagnostic-bad-cve = `{ $found }` không phải số CVE.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .help = Viết như `CVE-2020-11500`.
diagnostic-unsafe-link = Không được phép liên kết đến `{ $found }`.
    .help = Dùng địa chỉ bắt đầu bằng `https://` hoặc `http://`. Trong văn bản còn dùng được `mailto:`, `tel:` và các bản ghi như `product:zoom`.
diagnostic-bad-domain = `{ $found }` không phải tên máy chủ.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .help = Chỉ viết tên, không có `https://`, đường dẫn, cổng hay `*`: `meet.example`.
diagnostic-picture = Văn bản không hiển thị hình; thay cho `{ $found }`, người đọc thấy phần chữ của nó.
    .help = Diễn đạt nội dung hình bằng lời, hoặc đặt liên kết: [bản đồ](https://…).
diagnostic-bad-base-url = `{ $found }` không phải địa chỉ web đầy đủ.
    .help = Viết địa chỉ từ đầu, như `https://greenlist.gov.example/`, không có tên người dùng, mật khẩu, `?` và `#`.
diagnostic-bad-colour = `{ $found }` không phải là màu.
    .help = Viết dấu thăng và sáu chữ số từ 0 đến f trong ngoặc kép, như `"#13202b"`: thiếu ngoặc kép, YAML coi `#` là chú thích.
diagnostic-target-place = Đích xuất bản cần đúng một trong hai: `directory` hoặc `rsync`.
    .help = Viết `directory:` với một thư mục, có thể là ổ mạng đã gắn, hoặc `rsync:` với một thư mục trên máy khác.
diagnostic-not-remote = `{ $found }` không phải là thư mục trên máy khác.
    .help = Viết `người_dùng@máy:/thư_mục` hoặc `rsync://máy/thư_mục`; thư mục của máy này hoặc ổ mạng đã gắn thì viết ở `directory:`.
diagnostic-keeps-nothing = `keep: 0` sẽ không giữ bản phát hành nào, kể cả bản mới.
    .help = Viết số bản phát hành được giữ, tính cả bản mới, như `5`, hoặc xóa dòng này.
diagnostic-bad-public-key = `{ $path }` không phải là khóa công khai.
    .help = Nêu tệp do `greenlist keygen` hoặc minisign ghi, tên kết thúc bằng `.pub`; không bao giờ nêu khóa bí mật.
diagnostic-unacceptable-code = `{ $found }` không phải là mã của một cảnh báo, nên không thể chấp nhận.
    .help = Hãy xóa mục này. Nếu là lỗi, hãy sửa nội dung; ghi chú thì không cần chấp nhận.

## Tham chiếu

diagnostic-unknown-reference = Không có { kind } `{ $found }`.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .help = { $kind ->
        [country] Viết mã ISO 3166-1 của nước đó, như TW.
       *[other] Sửa mã, hoặc thêm bản ghi mà nó nêu.
    }
diagnostic-unknown-reference-kind = `{ $found }` không nêu loại bản ghi nào.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .known = Các loại: { $known }
    .help = Viết loại, dấu hai chấm và mã, như `product:zoom`.
diagnostic-still-there = `{ $found }` vẫn còn, nên nó chưa chuyển đi.
    .help = Xóa mục này khỏi `moved.yaml`, hoặc đặt mã khác cho bản ghi.
    .related = nó ở đây
diagnostic-missing-label = `{ $field }` không có văn bản bằng ngôn ngữ `{ $language }`.
    .help = Thêm dòng `{ $language }:` dưới `{ $field }`; người đọc của mọi ngôn ngữ đều cần.
diagnostic-missing-text = `{ $record }` không có văn bản bằng `{ $language }`, ngôn ngữ được viết đầu tiên.
    .help = Thêm tệp `{ $record }.{ $language }.md` bên cạnh nó.
diagnostic-orphan-text = Văn bản này thuộc về `{ $record }`, nhưng bản ghi đó không có.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .help = Đặt tên tệp theo bản ghi mà nó thuộc về, hoặc xóa tệp.
diagnostic-fact-in-translation = `{ $found }` không được đứng trong bản dịch.
    .help = Xóa nó ở đây; dữ kiện chỉ nằm trong bản ghi và bản ngôn ngữ đầu tiên.
diagnostic-bad-stamp = `{ $found }` không phải dấu của bản gốc do greenlist đặt.
    .help = Đối chiếu bản dịch với bản gốc, xóa dòng này rồi chạy greenlist translate stamp.
diagnostic-broken-link = Liên kết dẫn đến `{ $found }`, trang web này không có.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .help = Sửa địa chỉ, hoặc xóa liên kết. Địa chỉ của trang web khác bắt đầu bằng `https://`.
diagnostic-broken-anchor = Liên kết trỏ đến `{ $found }`, nhưng trang đó không có vị trí này.
    .nearest = Ý bạn là `{ $nearest }`?
    .known = Các đề mục của văn bản này: { $known }
    .help = Hãy chỉ đề mục bằng số thứ tự: `#s-2` là đề mục thứ hai của văn bản này, `page:about#s-2` là của văn bản khác. `#r1` sau một thông báo là quy định r1 của nó.
diagnostic-broken-comment = Chú thích này sẽ bị công bố.
    .help = Hãy kết thúc nó bằng `-->` hoặc xóa đi. Tiêu đề và tóm tắt không thể có chú thích.
diagnostic-raw-html = Văn bản không dùng HTML: người đọc sẽ thấy nguyên `{ $found }`.
    .nearest = Trong Markdown, hãy viết `{ $nearest }`.
    .help = Hãy xóa thẻ này. Trong Markdown, dấu gạch chéo ngược ở cuối dòng là xuống dòng, dòng trống là đoạn mới.
diagnostic-look-alike = { $kind ->
        [definition] Người đọc không thấy `{ $found }`: không có liên kết nào dùng đến.
       *[mark] Người đọc sẽ thấy nguyên `{ $found }`.
    }
    .nearest = Hãy viết `{ $nearest }`.
    .help = { $kind ->
        [lines] Hãy để một dòng trống giữa hai dòng này, nếu không chúng sẽ nối thành một đoạn.
        [definition] Hãy viết liên kết ở chỗ người đọc cần, chẳng hạn `[tên](https://example.org)`, hoặc xoá dòng này.
        [comment] Hãy đặt chú thích trên dòng riêng: Markdown cùng dòng không có tác dụng.
       *[mark] Ký hiệu của Markdown có nửa chiều rộng, sau ký hiệu đầu dòng có một dấu cách. Tiêu đề và tóm tắt không có ký hiệu.
    }
diagnostic-wrong-language = { $kind ->
        [simplified] Văn bản tiếng Trung phồn thể này có chữ giản thể: { $found }
        [traditional] Văn bản tiếng Trung giản thể này có chữ phồn thể: { $found }
       *[script] Đoạn này không viết bằng ngôn ngữ của tệp: “{ $found }”
    }
    .help = Hãy dịch nó, hoặc chuyển sang tệp của ngôn ngữ đó. Ngôn ngữ đứng trước `.md` trong tên tệp.
diagnostic-untranslated = { $part ->
        [summary] Tóm tắt của bản dịch này giống hệt bản gốc.
       *[body] Nội dung của bản dịch này giống hệt bản gốc.
    }
    .related = bản gốc
    .help = Hãy dịch nó. Không có tệp này, người đọc nhận bản gốc kèm thông báo.
diagnostic-link-to-draft = Ở đây có nhắc đến dự thảo `{ $found }`, dự thảo này không được công bố: người đọc không thấy liên kết.
    .help = Đổi `status` của dự thảo thành `final` hoặc `interim` khi ban hành, hoặc xóa chỗ nhắc đến.
diagnostic-markdown-too-deep = Văn bản này lồng sâu hơn 32 cấp.
    .help = Dùng ít cấp danh sách và trích dẫn hơn.

## Chính sách

diagnostic-relation-cycle = Các mục này tham chiếu lẫn nhau thành vòng tròn: { $cycle }
    .help = Bỏ một trong các tham chiếu.
    .related = vòng tròn tiếp tục ở đây
diagnostic-audience-cycle = Các đối tượng này là bộ phận của nhau thành vòng tròn: { $cycle }
    .help = Bỏ một trong các `parents`.
    .related = vòng tròn tiếp tục ở đây
diagnostic-empty-advisory = Thông báo này không quyết định gì: không có `rulings`, `relations` hay `duties`.
    .help = Thêm `rulings`, hoặc ghi ở `relations` thông báo mà nó thay thế, sửa đổi, bãi bỏ hay tạm ngừng. Tin không kèm quyết định thì viết thành bản tin.
diagnostic-ends-before-it-starts = Thông báo kết thúc trước khi bắt đầu.
    .help = Kiểm tra `effective_from` và `effective_until`.
    .related = bắt đầu ở đây
diagnostic-successor-rank = `{ $issuer }` kế tục `{ $predecessor }` nhưng có hạng thấp hơn.
    .help = Cho cơ quan kế tục hạng bằng hoặc cao hơn (1 là cao nhất).
    .related = cơ quan tiền nhiệm
diagnostic-no-authority = `{ $issuer }` không được thay đổi `{ $altered }`.
    .help = Chỉ chính cơ quan đó, cơ quan kế tục, hoặc cơ quan cấp trên có thẩm quyền với mọi đối tượng liên quan mới được làm. Hãy để cơ quan đó làm, hoặc bỏ tham chiếu.
    .related = mục sẽ bị thay đổi
diagnostic-outside-jurisdiction = `{ $audience }` nằm ngoài thẩm quyền của `{ $issuer }`.
    .help = Nêu đối tượng thuộc thẩm quyền, hoặc sửa `jurisdiction` trong `issuers.yaml`.
    .related = thẩm quyền của cơ quan
diagnostic-exempts-outside-scope = Miễn trừ này không bãi bỏ gì: không có trường hợp nào thuộc cả quy định này và `{ $altered }`.
    .help = Hãy nêu quy định mà quy định này nới lỏng, hoặc cho cả hai có chung sản phẩm, đối tượng, hoạt động và phiên bản.
    .related = quy định bị bãi bỏ
diagnostic-conflicting-rulings = Quy định này và `{ $other }` không thể cùng có hiệu lực: cả hai đều quy định về `{ $product }` cho `{ $audience }` vào { $date }.
    .help = Để nới quy định chặt hơn, nêu nó ở `exempts` của quy định lỏng hơn. Nếu không, hãy chấm dứt, sửa đổi hoặc thu hẹp một trong hai.
    .related = quy định kia
diagnostic-non-binding-ban = Khuyến nghị không thể có kết luận `{ $verdict }`.
    .help = Đặt `binding: true` và nêu `legal_basis`, hoặc dùng `advised_against`, `under_review`, `conditional`, `permitted` hay `recommended`.
diagnostic-misplaced-conditions = `conditions` không hợp với kết luận `{ $verdict }`.
    .help = `conditional` cần ít nhất một điều kiện; các kết luận khác không được có.
diagnostic-misplaced-due-date = `due_date` không hợp với kết luận `{ $verdict }`.
    .help = `phase_out` cần thời hạn; các kết luận khác không được có.
diagnostic-due-date-out-of-force = Vào thời hạn { $date }, thông báo không có hiệu lực.
    .help = Chọn ngày nằm giữa ngày bắt đầu và ngày kết thúc của thông báo.
    .related = hiệu lực của thông báo
diagnostic-duty-before-start = Việc này phải làm trước { $date }, tức là trước khi thông báo có hiệu lực.
    .help = Sửa ngày, hoặc sửa `effective_from` của thông báo.
    .related = ngày thông báo có hiệu lực
diagnostic-binding-advice = Quy định ràng buộc không thể có kết luận `{ $verdict }`.
    .help = Đặt `binding: false` ở quy định hoặc thông báo, hoặc dùng `under_review`, `conditional` hay `banned`.
diagnostic-ruling-outlives-advisory = Thông báo không có hiệu lực vào { $date }, nên quy định trong đó cũng không.
    .help = Chọn ngày nằm giữa ngày bắt đầu và ngày kết thúc của thông báo, hoặc sửa ngày của thông báo.
    .related = hiệu lực của thông báo
diagnostic-misplaced-comply-by = `comply_by` không hợp với kết luận `{ $verdict }`.
    .help = Chỉ `conditional` mới có ngày phải đáp ứng điều kiện. Nếu phải ngừng dùng sau một ngày, hãy dùng `phase_out` với `due_date`.
diagnostic-effective-before-issued = Thông báo có hiệu lực trước khi được ban hành.
    .help = Kiểm tra `issued` và `effective_from`. Nếu đúng ý, đặt `retroactive: true`.
    .related = ban hành ở đây
diagnostic-no-source = Thông báo không nêu nguồn.
    .help = Thêm ít nhất một mục vào `references`, như công văn chính thức.
diagnostic-no-legal-basis = Thông báo có tính ràng buộc nhưng không nêu căn cứ.
    .help = Nêu ở `legal_basis` một luật, mệnh lệnh, chính sách hoặc căn cứ khác trong `legislation.yaml`, hoặc đặt `binding: false`.
diagnostic-contradictory-alternatives = { $what ->
    [both] Mục này có cả `product` lẫn `offering`.
    [neither] Mục này không có `product` cũng không có `offering`.
   *[none-and-items] Có nêu phương án thay thế, nhưng `none` nói là không có.
}
    .help = Mỗi mục chỉ ghi `product` hoặc `offering`; và chỉ ghi `items` hoặc `none`.
diagnostic-too-confidential = Thông báo ở mức TLP:{ $found }; trang này chỉ được hiển thị đến TLP:{ $limit }.
    .help = Chuyển thông báo ra khỏi nội dung của trang này. Lặng lẽ bỏ qua sẽ hiển thị kết luận sai.
diagnostic-alternative-banned = Phương án thay thế `{ $product }` cũng bị cấm với `{ $audience }`.
    .help = Xóa nó khỏi `alternatives`, hoặc sửa quy định cấm nó.
    .related = bị cấm ở đây
diagnostic-alternative-lost = Từ { $date }, phương án thay thế `{ $product }` cũng bị cấm với `{ $audience }`; khi đó trang sẽ bỏ nó.
    .help = Nêu phương án khác trước ngày đó.
    .related = bị cấm ở đây
diagnostic-no-alternative = `{ $audience }` không được dùng `{ $product }` và không thấy phương án thay thế ở đây (số trường hợp: { $cells }).
    .rejected = Những mục này không tính: { $rejected }.
    .help = Nêu ở `alternatives` ít nhất một sản phẩm mà đối tượng này được dùng, hoặc ghi ở `none` vì sao không có.
diagnostic-no-alternative-at-short-notice = `{ $audience }` phải bỏ `{ $product }` trong 14 ngày và không thấy phương án thay thế ở đây (số trường hợp: { $cells }).
    .rejected = Những mục này không tính: { $rejected }.
    .help = Nêu ở `alternatives` ít nhất một sản phẩm dùng được, hoặc ghi ở `none` vì sao không có. Trang này bắt buộc điều đó (`require_alternatives`).
diagnostic-recommendation-outlived = Mục này khuyên dùng `{ $product }` cho `{ $audience }`, nhưng từ { $date } một cơ quan khác quy định chặt hơn.
    .help = Đề nghị cơ quan ban hành thu hồi hoặc chấm dứt khuyến nghị.
    .related = quy định chặt hơn
diagnostic-nothing-left-in-force = { $act ->
        [revokes] Thông báo này bãi bỏ `{ $advisory }` rồi chính nó hết hiệu lực; sau đó không có gì thay thế.
        [amends] Thông báo này gỡ `{ $advisory }` rồi chính nó hết hiệu lực; sau đó không có gì thay thế.
        [suspends] `{ $advisory }` hết hạn trong lúc bị thông báo này đình chỉ, nên không trở lại sau khi hết đình chỉ.
       *[supersedes] Mọi quy định sau `{ $advisory }` đều đã hết hiệu lực; không có gì thay thế.
    }
    .help = { $act ->
        [amends] Nếu quy định ấy cần có hiệu lực lại, hãy ban hành lại trong một thông báo mới.
        [suspends] Nếu cần có hiệu lực lại, hãy ban hành lại với ngày kết thúc muộn hơn, hoặc kết thúc việc đình chỉ sớm hơn.
       *[supersedes] Nếu `{ $advisory }` cần có hiệu lực lại, một thông báo phải nêu nó ở `reinstates`.
    }
    .related = điều không còn hiệu lực
diagnostic-supersession-drops = { $extent ->
        [some] `{ $by }` thay thế `{ $advisory }`, nhưng không quy định gì về `{ $product }` cho `{ $audiences }` đối với: { $activities }.
       *[all] `{ $by }` thay thế `{ $advisory }`, nhưng không quy định gì về `{ $product }` cho `{ $audiences }`.
    }
    .help = Nếu quy định cũ vẫn cần có hiệu lực, hãy nêu lại trong thông báo mới, hoặc dùng `amends` để gỡ từng quy định. Nếu thật sự muốn chấm dứt, hãy chấp nhận cảnh báo này và nêu lý do.
    .related = quy định không còn hiệu lực
diagnostic-partly-ruled = `{ $ruling }` bỏ ngoài: { $activities }. Không quy định nào nói về điều đó của `{ $product }` cho `{ $audiences }`, nên kết luận là `{ $verdict }`.
    .help = Nếu quy định áp dụng cho mọi hoạt động, hãy xóa `activities` của nó. Nếu không, hãy thêm quy định cho các hoạt động còn lại, hoặc chấp nhận cảnh báo này và nêu lý do.
diagnostic-implausible-date = `{ $field }` là { $date }, cách ngày của trang { $data_date } hơn 20 năm.
    .help = { $calendar ->
        [buddhist] Đây là năm Phật lịch. Có lẽ ý là { $meant }.
        [minguo] Đây là năm Dân Quốc, vốn viết bằng dấu gạch chéo như `109/4/7`. Có lẽ ý là { $meant }.
        [short] Ngày viết bằng dấu gạch chéo được hiểu là ngày Dân Quốc. Có lẽ ý là { $meant }; hãy viết đủ năm.
       *[other] Hãy kiểm tra năm. Viết ngày như `2020-04-07`, hoặc theo lịch Dân Quốc `109/4/7`.
    }
diagnostic-exemption-lost = `{ $altered }` đã hết hiệu lực, nên miễn trừ này không còn bãi bỏ gì nữa.
    .help = Nếu cũng cần miễn trừ quy định kế tiếp, hãy nêu nó ở `exempts`.
    .related = hết hiệu lực ở đây
diagnostic-predecessor-still-binds = Quy định này lỏng hơn quy định mà cơ quan tiền nhiệm `{ $predecessor }` vẫn đang duy trì; quy định chặt hơn được áp dụng.
    .help = Nếu nó thay quy định cũ, hãy nêu quy định cũ ở `supersedes` hoặc `revokes`.
    .related = vẫn còn hiệu lực
diagnostic-audience-parts-differ = Với `{ $part }`, một bộ phận của `{ $audience }`, `{ $product }` có kết luận khác.
    .help = Câu trả lời có một dòng riêng cho bộ phận ấy. Nếu không đúng ý, hãy quy định cả cho bộ phận ấy.
    .related = quy định cho toàn thể
diagnostic-audience-without-reader = `{ $ruling }` dành cho `{ $audiences }`, là những nhóm không thuộc đối tượng nào mà người đọc chọn được.
    .help = Hãy ghi `reader: true` cho một đối tượng trong `audiences.yaml`, hoặc cho các nhóm này thuộc một đối tượng như vậy. Đến lúc đó, trang sản phẩm chỉ nêu quy định ở mục “Các quyết định khác về sản phẩm này”.
diagnostic-review-overdue = Đã quá hạn xem xét lại vào { $date }.
    .help = Xem xét lại thông báo, rồi đặt `review_by` mới hoặc chấm dứt nó.
diagnostic-deadline-passed = Điều kiện phải được đáp ứng trước hết { $date }.
    .help = Kiểm tra đã đáp ứng chưa, rồi chấm dứt hoặc thay quy định, hoặc sửa `comply_by` nếu cơ quan gia hạn.
diagnostic-bulletin-outdated = Từ khi bản tin được ban hành, kết luận về `{ $product }` cho `{ $audience }` đã thay đổi (vào { $date }).
    .help = Kiểm tra văn bản; ra bản tin mới hoặc cho bản tin này hết hạn (`expires`).
    .related = thay đổi ở đây
diagnostic-poster-too-long = Áp phích về `{ $product }` quá dài cho một tờ A4 ở các ngôn ngữ: { $languages }.
    .help = Rút ngắn tên sản phẩm, điều kiện, thông tin liên hệ của cơ quan hoặc thông báo của trang; nếu không sẽ in thành hai tờ.
diagnostic-product-unmentioned = Không quy định hay phương án thay thế nào nêu sản phẩm này.
    .help = Nó được hiển thị là chưa đánh giá. Xóa nếu không cần.

## Giao diện và trang web

diagnostic-template = Khuôn mẫu bị sai: { $detail }
    .help = Hãy hỏi người phụ trách giao diện.
diagnostic-missing-message = Thiếu văn bản `{ $key }` trong ngôn ngữ `{ $language }`.
    .help = Thêm vào `locales/{ $language }.ftl` của giao diện.
    .related = ngôn ngữ khác có ở đây
diagnostic-unknown-message = Ở đây không có `{ $found }`.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .known = Các giá trị của dòng chữ này: { $known }
    .help = Hãy so tên trước dấu bằng với dòng tiếng Anh ở trên.
    .related = dòng chữ ở ngôn ngữ kia
diagnostic-dropped-value = Dòng chữ `{ $key }` bằng ngôn ngữ `{ $language }` không phải lúc nào cũng nêu `{ $value }`.
    .help = Hãy đặt `{ $value }` vào mọi dạng của dòng chữ: thiếu nó, các trang bằng ngôn ngữ này thiếu một ngày, một tên hoặc một con số.
    .related = ngôn ngữ kia có nêu
diagnostic-untranslated-messages = Trong { $total } dòng chữ của các trang, { $count } dòng chưa được dịch sang `{ $language }` và hiện bằng tiếng Anh: { $messages }.
    .help = Hãy dịch trong `theme/locales/{ $language }.ftl`. greenlist new language { $language } thêm những dòng mà tệp còn thiếu, greenlist translate status đếm chúng.
diagnostic-bad-message = Không đọc được tệp văn bản từ đây trở đi: { $detail }
    .help = So sánh dòng này với cùng dòng ở ngôn ngữ khác.
diagnostic-message-too-long = Cùng với các câu mà nó dẫn đến, câu này dài hơn { $limit } KB.
    .help = Hãy rút ngắn, hoặc dẫn đến các câu khác ít lần hơn.
diagnostic-accepts-nothing = Mục này không chấp nhận gì cả: ở đây không còn cảnh báo `{ $code }`.
    .help = Hãy xóa mục này. Nếu cảnh báo nằm ở tệp khác, hãy ghi vào tệp đó, hoặc vào `site.yaml` cho mọi tệp.
diagnostic-path-collision = Hai trang cùng có địa chỉ `{ $path }`.
    .help = Đặt mã khác cho một trong hai.
    .related = trang kia
diagnostic-unknown-theme = Không có giao diện `{ $found }`.
    .nearest = Có phải ý bạn là `{ $nearest }`?
    .known = Các giao diện: { $known }
    .help = Sửa `theme` trong `site.yaml`, hoặc thêm thư mục của giao diện vào `themes`.
diagnostic-theme-cycle = Các giao diện này kế thừa lẫn nhau thành vòng tròn: { $cycle }
    .help = Xóa một trong các dòng `parent`.
diagnostic-low-contrast = `{ $found }` quá gần với `{ $against }`: độ tương phản là { $measured }, cần { $needed }.
    .nearest = `{ $nearest }` thì được.
    .help = Chọn màu đậm hơn hoặc nhạt hơn.
    .related = màu kia
diagnostic-bad-logo = Không thể hiển thị `{ $found }` làm logo.
    .help = Lưu thành PNG, hoặc SVG có `viewBox`; phần đuôi tên tệp phải đúng loại.
diagnostic-logo-too-large = Logo có { $found } byte; tối đa là { $limit }.
    .help = Lưu thành PNG cao 64 điểm ảnh, ít màu, hoặc SVG ít điểm hơn.
diagnostic-active-logo = Logo sẽ chạy hoặc tải thứ khác: `{ $found }`.
    .help = Lưu thành SVG thường, không có mã lệnh, liên kết hay ảnh bên ngoài, hoặc thành PNG.

## Máy

act = { $act ->
    [read] đọc
    [write] ghi
    [keep] giữ lại
    [exchange] đặt trang mới vào chỗ của
    [remove] xóa
   *[other] { $act }
}
cause = { $cause ->
    [not-found] không có ở đó
    [permission-denied] bạn không có quyền; hãy hỏi quản trị hệ thống
    [storage-full] đĩa đã đầy
    [read-only] đĩa chỉ cho đọc
    [in-use] chương trình khác đang dùng
    [not-here] máy này không có địa chỉ đó
    [folder] đó là thư mục, không phải tệp
    [special] đó là đường ống hoặc thiết bị, không phải tệp
    [no-folder] có một tệp ở chỗ cần thư mục
   *[other] { $detail }
}
error-file = Không thể { act } { $path }: { cause }.
error-lock = Không chắc chỉ có một chương trình dùng { $path }: { cause }. Có greenlist khác đang chạy không?
error-listen = Không thể lắng nghe tại { $address }: { cause }. Hãy chọn cổng khác, ví dụ --port 4100.
error-output-holds-sources = Thư mục xuất { $path } chứa nội dung hoặc giao diện, chúng sẽ bị mất. Hãy nêu thư mục khác bằng --out.
error-output-dead-link = Thư mục xuất { $path } là liên kết tượng trưng đến một thư mục không tồn tại. Hãy tạo thư mục đó, hoặc chọn thư mục khác bằng --out.
error-output-mount-point = Thư mục xuất { $path } là điểm gắn kết, không thể thay thế trong một bước. Hãy chọn một thư mục bên trong: --out { $path }/site.
error-output-published = { $path } chứa một trang web không có dự thảo, --drafts sẽ thay thế nó. Hãy chọn thư mục khác: --out { $path }-drafts.
error-output-foreign = Trong thư mục xuất có { $count } tệp không nằm trong manifest.sha256, danh sách những gì greenlist đã ghi, và trang web sẽ thay thế chúng. Tệp đầu tiên là { $path }. Chưa ghi gì cả. Hãy chuyển chúng đi, chọn thư mục khác bằng --out, hoặc thay thế bằng --force.
other-build = Một greenlist khác đang tạo trang này: tiến trình { $process } trên máy { $host }, từ { $since }.
other-build-unknown = Một greenlist khác đang tạo trang này.
error-busy = Chưa ghi gì cả. Hãy thử lại khi nó kết thúc, hoặc bỏ --no-wait để chờ.
error-unknown-language = `{ $found }` không phải ngôn ngữ của trang này. Các ngôn ngữ: { $known }
error-unknown-name = Trong nội dung này không có { kind } `{ $found }`.
error-nearest-name = Có phải ý bạn là `{ $nearest }`?
error-known-names = Hiện có: { $known }
error-ambiguous-name = `{ $found }` là tên của nhiều mục ({ kind }). Hãy hỏi bằng ID: { $ids }. `greenlist check` cho biết tên đó nằm ở đâu; hãy chỉ để lại cho một mục.
error-days-reversed = Ngày của --to đứng trước ngày của --from. Hãy đổi chỗ.
error-unknown-revision = Git không biết phiên bản `{ $found }` ở đây. Hãy nêu một commit, nhánh hoặc thẻ, như HEAD~1.
error-no-git = Không có chương trình git. Hãy cài đặt, hoặc so sánh với một thư mục: --against DIR.
error-git = Git không thể cho nội dung ở `{ $revision }`: { $detail }
error-internal = Lỗi nằm ở chính greenlist: { $detail } Xin hãy báo lỗi này.

## Màn hình

console-built = Đã tạo { $pages } trang bằng { $languages } ngôn ngữ ({ $files } tệp, { $changed } tệp thay đổi) trong { $seconds } giây
console-translations = Bản dịch: thiếu { $missing }, lỗi thời { $stale }
console-untranslated = Số dòng chữ của các trang chưa dịch, hiện bằng tiếng Anh: { $count }
console-open = Mở { $path }
console-waiting = Đang chờ nó kết thúc.
double-click-no-content = Không có thư mục `content` trong { $path }. Để bắt đầu một trang, hãy gõ `cmd` vào thanh địa chỉ của cửa sổ thư mục này, nhấn Enter, rồi gõ `greenlist init my-list`. Nếu đã có trang, hãy chép greenlist.exe vào thư mục chứa `content` và nhấp đúp vào nó ở đó.
double-click-end = Nhấn Enter để đóng cửa sổ này.
console-unchanged = Không có gì thay đổi.
console-more-warnings = và { $count } cảnh báo nữa; greenlist check sẽ hiển thị
count-errors = { $count ->
    [0] Không có lỗi
   *[other] { $count } lỗi
}
count-warnings = { $count ->
    [0] không có cảnh báo
   *[other] { $count } cảnh báo
}
count-notes = { $count } ghi chú
count-accepted = đã chấp nhận { $count } cảnh báo
console-accepted = { $counted }; xem: greenlist check --accepted
console-accepted-because = đã chấp nhận: { $reason } ({ $place })
check-elsewhere = Có { $count } lỗi ở các tệp khác nên chưa kiểm tra được tất cả.
check-no-file = { $path } không phải tệp của trang này.
held-back-drafts = { $drafts } dự thảo được giữ lại, chưa công bố.
unissued-advisories = { $advisories } thông báo đang chờ đến ngày ban hành, sớm nhất là { $date }.
unissued-bulletins = { $bulletins } bản tin đang chờ đến ngày ban hành, sớm nhất là { $date }.
unissued-both = { $advisories } thông báo và { $bulletins } bản tin đang chờ đến ngày ban hành, sớm nhất là { $date }.
issued-on-day = { $count } thông báo hoặc bản tin được ban hành vào { $date }.
server-config-no-site = Thư mục này không có nội dung, nên cấu hình dành cho giao diện có sẵn và không chọn ngôn ngữ. Hãy ghi thư mục của trang web bằng --root.
server-config-other-path = Cấu hình dành cho { $path }, nhưng địa chỉ của trang web có đường dẫn { $address }: trang báo không tìm thấy liên kết đến đó.
server-config-no-policy = Tệp components.html của giao diện không có Content-Security-Policy, nên cấu hình chỉ có phần mà trang không tự đặt được.
console-no-change = Sau { $date } không có thay đổi nào được định trước.
console-faults-of = Trong nội dung của `{ $name }`:
console-counts = { $counts }.
console-counts-separator = ,{ " " }
console-nothing-written = Chưa ghi gì cả.
stage-reading = Đang đọc
stage-deciding = Đang quyết định
stage-rendering = Đang tạo trang
stage-writing = Đang ghi

## Danh sách phần mềm

audit-unreadable = Không thể đọc { $path } như danh sách phần mềm: { $what ->
        [empty] tệp trống.
        [large] tệp lớn hơn { $found } MB. Hãy tách thành nhiều tệp.
        [rows] có hơn { $found } dòng. Hãy tách thành nhiều tệp.
        [workbook] đây là sổ tính. Hãy lưu thành CSV UTF-8 trong chương trình đã tạo ra nó.
        [binary] tệp không chứa văn bản. Hãy lưu danh sách thành CSV.
        [registry] đây là tệp xuất từ registry của Windows, không phải danh sách. Hãy tạo danh sách bằng PowerShell: Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\* | Select DisplayName, DisplayVersion, Publisher | Export-Csv list.csv -Encoding utf8
        [document] đây là tài liệu. Hãy lưu danh sách trong đó thành CSV UTF-8, hoặc văn bản thuần với mỗi dòng một tên.
        [archive] đây là tệp nén. Hãy giải nén và dùng tệp danh sách bên trong.
        [web-page] đây là trang web. Hãy lưu danh sách thành CSV, hoặc chép bảng vào bảng tính rồi lưu thành CSV UTF-8.
        [encoding] dòng { $found } có ký tự không đọc được: tệp bị hỏng hoặc dùng lẫn nhiều bảng mã. Hãy lưu lại thành CSV UTF-8, hoặc cho biết bảng mã, ví dụ --encoding big5; khi đó các dòng có ký tự hỏng sẽ được nêu.
        [nothing] không đọc được phần mềm nào: tệp không có dòng nào, hoặc không dòng nào có tên.
        [xml] đây là XML. Hãy xuất danh sách thành CSV, hoặc CycloneDX dạng JSON.
        [json] đây là JSON, nhưng không phải bảng kê CycloneDX. Hãy xuất danh sách thành CSV.
        [broken-json] đây là JSON có lỗi ở dòng và cột { $found }. Tệp có thể bị cắt cụt. Hãy xuất lại danh sách, nếu được thì thành CSV.
        [column] không cột nào mang tên của phần mềm. Dòng đầu có: { $found }. Hãy đặt tên một cột là `name`; có thể kèm `version` và `publisher`. Hoặc chọn cột bằng --name-column.
        [columns] nhiều cột có thể là tên phần mềm: { $found }. Hãy chọn một cột bằng --name-column, theo tên hoặc số thứ tự.
       *[other] { $found }
    }
