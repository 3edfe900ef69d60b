# Lời văn của các trang dành cho người đọc. Chú thích cho người dịch nằm ở bản tiếng Anh (en.ftl).

## Every page

autonym = Tiếng Việt
language-name = { $tag ->
    [zh-hant] tiếng Trung
    [en] tiếng Anh
    [ja] tiếng Nhật
    [vi] tiếng Việt
    [id] tiếng Indonesia
    [th] tiếng Thái
    [ar] tiếng Ả Rập
   *[other] { $autonym }
}
title-page = { $page } – { $site }
skip-to-content = Chuyển đến nội dung chính
skip-to-lookup = Chuyển đến ô tra cứu sản phẩm
choose-language = Chọn ngôn ngữ
main-menu = Trình đơn chính
you-are-here = Bạn đang ở đây
nav-lookup = Tra cứu
nav-compare = So sánh
nav-changes = Thay đổi
nav-advisories = Thông báo
nav-about = Giới thiệu
nav-search = Tìm kiếm
data-as-of = Dữ liệu tính đến ngày { $date }
data-as-known = Dữ liệu như đã biết vào ngày { $date }
data-pinned = Nội dung các trang được giữ nguyên theo ngày này.
next-review = Lần xem xét tiếp theo: chậm nhất ngày { $date }
next-review-any = Lần xem xét thông báo tiếp theo: chậm nhất ngày { $date }
today-moved = Trang này được lập cho ngày { $date }. Từ đó đã có thay đổi: trang đang hiển thị quy định của hôm nay, theo đồng hồ của thiết bị này.
review-passed = Bản sao này đã quá hạn xem xét lại ({ $date }). Hãy tìm bản mới hơn trước khi dựa vào nó.
answers-changed = Từ { $date }, một số câu trả lời trên trang này không còn đúng. Hãy mở trang sản phẩm để xem quy định hôm nay.
source-file = Tệp nguồn:
published-by = Đơn vị xuất bản:
page-fault = Trang này có gì sai không?
footer-promise = Mỗi quyết định đều nêu cơ quan và ngày; quyết định bắt buộc còn nêu cơ sở pháp lý. Trang này không theo dõi người dùng và không kết nối với mạng nào khác.
footer-promise-basis = Mỗi quyết định đều nêu cơ quan và ngày; quyết định bắt buộc còn nêu căn cứ. Trang này không theo dõi người dùng và không kết nối với mạng nào khác.
footer-menu = Các trang khác
print-page = In trang này
changes-to = chuyển thành
joined = { $first }; { $rest }
domestic-product = Sản phẩm trong nước
framework-contract = Thuộc hợp đồng khung của chính phủ

## The labels of verdicts. Each stands alone, as a tag. Keep them short.

label-banned = Cấm dùng
label-phase-out = Chỉ dùng đến hết ngày { $date }
label-phase-out-any = Ngừng dùng theo thời hạn
label-under-review = Đang xem xét
label-advised-against = Khuyên không dùng
label-conditional = Được dùng có điều kiện
label-permitted = Được phép dùng
label-recommended = Khuyên dùng
label-not-assessed = Chưa đánh giá, chưa được duyệt
label-unregulated = Không có quy định

## What each label means, in the key of labels

meaning-banned = Không mua, không cài đặt, không dùng để họp hay dạy học.
meaning-phase-out = Vẫn được dùng đến hết ngày đó. Hãy chuyển sang sản phẩm khác ngay từ bây giờ.
meaning-under-review = Chưa đưa vào sử dụng trước khi công bố kết quả.
meaning-advised-against = Không nên dùng. Ai vẫn dùng cần nêu được lý do.
meaning-conditional = Được dùng khi đã đáp ứng các điều kiện nêu ra.
meaning-permitted = Được dùng.
meaning-recommended = Được dùng và nên ưu tiên.
meaning-not-assessed = Chưa có quyết định nào áp dụng, nên chưa được duyệt: hãy hỏi trước khi dùng.
meaning-unregulated = Không có quyết định nào áp dụng: bạn tự quyết định.

## The answer for one audience: heading of a panel. The label stands below it.

answer-banned = { $audience }: Không được dùng
answer-phase-out = { $audience }: Chỉ đến hết ngày { $date }
answer-under-review = { $audience }: Chưa nên dùng
answer-advised-against = { $audience }: Không nên dùng
answer-conditional = { $audience }: Chỉ khi đủ điều kiện
answer-permitted = { $audience }: Được dùng
answer-recommended = { $audience }: Được dùng
answer-not-assessed = { $audience }: Chưa được duyệt
answer-unregulated = { $audience }: Không có quy định

## The answer in a line, below a product's name

lead-banned = { $audiences } không được dùng { $product }.
lead-phase-out = { $audiences } chỉ được dùng { $product } đến hết ngày { $date }.
lead-under-review = { $audiences } chưa đưa { $product } vào sử dụng trước khi công bố kết quả xem xét.
lead-advised-against = { $audiences } được khuyên không dùng { $product }.
lead-conditional = { $audiences } được dùng { $product } khi đã đáp ứng các điều kiện dưới đây.
lead-permitted = { $audiences } được dùng { $product }.
lead-recommended = { $audiences } được dùng { $product }. Đây là sản phẩm khuyên dùng.
lead-not-assessed = { $product } chưa được đánh giá cho { $audiences }, nên chưa được duyệt.
lead-unregulated = Không có quy định về { $product } cho { $audiences }.

title-product = { $product }: { $verdicts } ({ $date })
title-verdict = { $label } đối với { $audiences }

## When, by whom

since-by = Từ ngày { $date } · { $issuers }
since-nobody = Hiện không có quyết định nào áp dụng.
vendor-country = { $vendor }, { $country }
scheduled-change = Từ ngày { $date }: { $label }

## Activities and conditions

activities-heading = Theo hoạt động
activity-procure = Mua sắm
activity-install = Cài đặt
activity-use = Sử dụng
activity-host = Chủ trì cuộc họp
activity-join = Tham gia cuộc họp của người khác
also-recommended = Khuyên dùng khi đủ điều kiện
note-comply-by = Phải đáp ứng điều kiện trước hết ngày { $date }
note-advice = Đây là khuyến nghị, không bắt buộc
note-provisional = Tạm thời: có thể còn thay đổi
conditions-heading = Điều kiện
conditions-for = { $audience }: { $conditions }

## Home page

question = Tôi có được dùng phần mềm họp này không?
home-intro = Nhập tên sản phẩm để biết ai được dùng, dùng gì thay thế và cơ quan nào quyết định.
lookup-label = Tên sản phẩm
lookup-example = Ví dụ: { $products }
lookup-button = Tra cứu
lookup-count = Số sản phẩm tìm thấy: { $found } trên tổng số { $all }
lookup-found-name = Có trong danh sách: { $product }
lookup-found-link = Đường liên kết hoặc địa chỉ này thuộc về { $product }
lookup-found-begins = Tên bắt đầu bằng nội dung bạn nhập
lookup-found-named = Trong nội dung bạn nhập: { $product }
lookup-found-inside = Tên có chứa nội dung bạn nhập
lookup-found-near = Có phải bạn muốn tìm { $product }?
lookup-found-maker = Sản phẩm của hãng này: { $product }
lookup-more = Chỉ hiện { $shown } kết quả đầu tiên. Hãy nhập thêm để thu hẹp.
lookup-spelling = Danh sách không có sản phẩm nào có tên gần giống. Trước hết hãy kiểm tra chính tả.
lookup-failed = Không tải được dữ liệu tra cứu. Hãy tải lại trang này hoặc xem danh sách tất cả sản phẩm.
lookup-none = Sản phẩm này không có trong danh sách nên chưa được duyệt. Hãy hỏi đầu mối an toàn thông tin của đơn vị trước khi dùng.
lookup-none-unregulated = Sản phẩm này không có trong danh sách nên không có quy định.
lookup-none-wide = Sản phẩm này không có trong danh sách, nhưng vẫn có thể có quyết định về hãng, quốc gia hoặc loại của nó: hãy xem các thông báo.
lookup-none-by-audience = Sản phẩm này không có trong danh sách. Điều đó có nghĩa gì thì tùy nhóm của bạn: hãy xem trang của nhóm.
list-strokes = { $count } nét
list-by-name = Tất cả sản phẩm theo tên
list-first = Đây chỉ là các sản phẩm đầu tiên. Các sản phẩm khác có trong danh sách theo tên, và ô tra cứu tìm được tất cả.
all-products = Tất cả sản phẩm
not-listed = Sản phẩm không có trong danh sách này thì chưa được duyệt.
not-listed-unregulated = Không có quy định cho sản phẩm không có trong danh sách này.
not-listed-wide = Sản phẩm không có trong danh sách này vẫn có thể có quyết định về hãng, quốc gia hoặc loại của nó: hãy xem các thông báo.
not-listed-by-audience = Sản phẩm không có trong danh sách này thì tùy nhóm của bạn: hãy xem trang của nhóm.
use-instead = Dùng thay thế:
latest-changes = Thay đổi gần đây
all-changes = Tất cả thay đổi
labels-heading = Ý nghĩa của các nhãn

## Product page

alternatives-heading = Hãy dùng một trong các sản phẩm này
alternatives-order-domestic = Sản phẩm trong nước xếp trước, sau đó là sản phẩm thuộc hợp đồng khung của chính phủ.
alternatives-order-framework = Sản phẩm thuộc hợp đồng khung của chính phủ xếp trước.
alternatives-order-rank = Theo thứ tự do cơ quan ban hành nêu.
alternatives-none = Chưa có sản phẩm thay thế nào được nêu. Hãy hỏi đầu mối an toàn thông tin của đơn vị.
facts-heading = Ai quyết định, vì sao và từ khi nào
fact-since = Từ khi nào
fact-who = Ai quyết định
fact-why = Lý do
reason-of-label = { $label }: { $reason }
basis-law = Cơ sở pháp lý
basis-regulation = { $count ->
   *[other] Theo quy định
}
basis-order = { $count ->
   *[other] Theo mệnh lệnh
}
basis-instruction = { $count ->
   *[other] Theo chỉ thị
}
basis-policy = { $count ->
   *[other] Theo chính sách
}
basis-contract = { $count ->
   *[other] Theo hợp đồng
}
basis-guidance = Theo hướng dẫn
fact-exceptions = Ngoại lệ
fact-exceptions-none = Không nêu ngoại lệ nào.
exception-on-application = { $audiences } có thể xin { $issuer } cho phép ngoại lệ.
exception-on-application-for = { $audiences } có thể xin { $issuer } cho phép ngoại lệ: { $purpose }
fact-contact = Hỏi ai
fact-checked = Kiểm tra lần cuối
fact-website = Trang web
fact-guide = Hướng dẫn sử dụng
fact-aliases = Tên khác
fact-operators = Bên vận hành
offering-operator = { $offering }: { $operator }
issuer-advisory = { $issuer }: { $advisory }
exception = { $audiences }: xem { $ruling }
last-checked = { $date }
last-checked-review = { $date }; lần xem xét tiếp theo chậm nhất ngày { $review }
steps-heading = Bạn đã lên lịch họp bằng { $product }?
other-rulings-heading = Các quyết định khác về sản phẩm này
other-rulings-about = Dành cho những nhóm không chọn được ở trang đầu.
other-ruling-since = Từ ngày { $date }
history-heading = Quá trình thay đổi
statements-heading = Ý kiến của bên liên quan
vulnerabilities-heading = Lỗ hổng đã biết
references-heading = Bằng chứng và nguồn
reference-original = Văn bản gốc
reference-evidence = Nghiên cứu
reference-press = Bài báo
reference-law = Luật
reference-file = Bản sao trên trang web này
file-about = {" "}({ $format }, { $size })
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
reference-about = Về { $subjects }
involvement-completed = Cho biết đã xử lý xong
involvement-contact-attempted = Đã được liên hệ
involvement-disputed = Không đồng ý
involvement-in-progress = Đang xử lý
involvement-not-contacted = Chưa được liên hệ
involvement-open = Chưa quyết định
cvss-score = CVSS { $version }: { $score } ({ $severity })
severity-none = Không có
severity-low = Thấp
severity-medium = Trung bình
severity-high = Cao
severity-critical = Nghiêm trọng
affected-all = { $product }: mọi phiên bản
target-origin = mọi sản phẩm từ { $country }
target-category = mọi sản phẩm thuộc loại “{ $category }”
target-except = { $target }, trừ { $except }
affected-before = { $product }: các phiên bản trước { $fixed }
affected-from = { $product }: từ phiên bản { $introduced } trở đi
affected-between = { $product }: từ phiên bản { $introduced } đến trước { $fixed }

## Advisory page

kind-advisory = Thông báo
state-in-force = Đang có hiệu lực
state-scheduled = Chưa có hiệu lực
state-suspended = Đang tạm ngừng
state-ended = Hết hiệu lực
state-never-in-force = Chưa từng có hiệu lực
state-withdrawn = Đã thu hồi
state-draft = Dự thảo
status-in-force = Thông báo · Có hiệu lực từ ngày { $date }
status-in-force-until = Thông báo · Có hiệu lực từ ngày { $date } đến hết ngày { $until }
status-scheduled = Thông báo · Sẽ có hiệu lực từ ngày { $date }
status-suspended = Thông báo · Tạm ngừng áp dụng từ ngày { $date }
status-suspended-until = Thông báo · Tạm ngừng từ ngày { $date } đến hết ngày { $until }, sau đó có hiệu lực trở lại
status-ended = Thông báo · Hết hiệu lực ngày { $until }
status-never-in-force = Thông báo · Chưa từng có hiệu lực
status-withdrawn = Thông báo · Đã thu hồi, coi như chưa từng có hiệu lực
status-draft = Thông báo · Dự thảo: chưa bắt buộc với ai
changes-for = { $audience }: những gì thay đổi
rulings-heading = Thông báo viết gì và trang này gắn nhãn thế nào
ruling-wording = Nguyên văn của cơ quan
wording-language = Ngôn ngữ gốc: { $language }
ruling-coded = Nhãn của trang này
ruling-audiences = Áp dụng cho: { $audiences }
ruling-audiences-except = Áp dụng cho: { $audiences }, trừ { $excluded }
ruling-activities = Chỉ áp dụng khi: { $activities }
ruling-reasons = Lý do
exempts = Trong phạm vi này, miễn áp dụng: { $ruling }
duties-heading = Việc phải làm
duty-by = Chậm nhất { $date }
duty-over = Đã hết hạn { $date }
duty-line = Chậm nhất { $date }: { $duty }
ruling-from = Từ ngày { $date }
ruling-until = Đến hết ngày { $until }
ruling-from-until = Từ ngày { $date } đến hết ngày { $until }
suspended-ruling = Bị { $advisory } tạm ngừng: { $ruling } – { $label }
suspended-ruling-until = Bị { $advisory } tạm ngừng đến hết ngày { $until }, sau đó có hiệu lực trở lại: { $ruling } – { $label }
text-label = Toàn văn thông báo
effects-heading = Quy định hiện hành với từng sản phẩm
facts-label = Thông tin chính
fact-issuer = Cơ quan ban hành
fact-applies-to = Áp dụng cho
fact-excludes = Không áp dụng cho
fact-issued = Ngày ban hành
fact-from = Có hiệu lực từ
fact-issued-and-from = Ban hành và có hiệu lực
fact-until = Có hiệu lực đến hết
fact-review-by = Xem xét lại chậm nhất
fact-version = Phiên bản
fact-binding = Hiệu lực
binding-yes = Bắt buộc
binding-no = Khuyến nghị, không bắt buộc
fact-jointly-with = Cùng ban hành
fact-distribution = Phạm vi chia sẻ (TLP)
fact-id = Mã số
version-of = { $number }, ngày { $date }
version-number = Phiên bản { $number }
revisions-heading = Các phiên bản
relations-heading = Liên quan đến các thông báo khác
relation-supersedes = Thay thế { $advisory }
relation-superseded-by = Được thay thế bởi { $advisory }
relation-amends = Sửa đổi { $advisory }
relation-amended-by = Được sửa đổi bởi { $advisory }
relation-revokes = Bãi bỏ { $advisory }
relation-revoked-by = Bị bãi bỏ bởi { $advisory }
relation-withdraws = Thu hồi { $advisory } do ban hành nhầm
relation-withdrawn-by = Bị thu hồi do ban hành nhầm, theo { $advisory }
relation-reinstates = Khôi phục { $advisory }
relation-reinstated-by = Được khôi phục bởi { $advisory }
relation-suspends = Tạm ngừng { $advisory }
relation-suspended-by = Bị tạm ngừng bởi { $advisory }

## Translations

translation-missing = Phần này chưa được dịch. Nội dung hiển thị bằng { $language }.
translation-stale = Bản dịch này cũ hơn bản gốc. Những phần đã thay đổi hiển thị bằng { $language }.
translation-machine = Đây là bản dịch máy, chưa có ai kiểm tra.
translation-draft = Bản dịch này chưa được duyệt.
translation-facts = Nhãn, ngày và tên cơ quan trên trang này luôn là mới nhất: chúng lấy từ bản ghi gốc, không lấy từ bản dịch.
translation-by = Người dịch: { $translator }.
translation-reviewed = Đã duyệt ngày { $date }.
read-original = Đọc bản gốc ({ $language })
not-translated-yet = Chưa được dịch. Bằng { $language }:
translation-stale-part = Phần này đã thay đổi sau khi được dịch. Bằng { $language }:

## Inside texts

table-label = Bảng
note-back = Trở lại nội dung, chú thích

## Full-text search

search-title = Tìm trong toàn bộ nội dung
search-intro = Tìm từ trong thông báo, bản tin an ninh và sản phẩm.
search-label = Từ cần tìm
search-button = Tìm
search-count = Số kết quả: { $found }
search-none = Không tìm thấy. Hãy thử ít từ hơn hoặc từ khác.
search-over = Hơn { $found } kết quả
search-some = Không có nội dung nào chứa tất cả các từ này. Số nội dung chứa một phần: { $found }
search-kind = Loại
search-year = Năm
search-any = Tất cả
search-everywhere = Tìm bằng mọi ngôn ngữ
search-kind-product = Sản phẩm
search-kind-advisory = Thông báo
search-kind-bulletin = Bản tin an ninh
search-kind-page = Trang
search-no-script = Tìm kiếm cần JavaScript và trình duyệt tương đối mới. Danh sách sản phẩm và thông báo vẫn dùng được khi không có.
search-failed = Không tải được chức năng tìm kiếm. Vui lòng tải lại trang này hoặc thử lại sau.
search-more = Xem thêm kết quả

## List of advisories

advisories-title = Thông báo và bản tin an ninh
advisories-intro = Mới nhất xếp trước. Thông báo quyết định được dùng gì; bản tin cung cấp thông tin.
advisories-none = Chưa có.
by-year = Theo năm
year-part = { $year }, phần { $part }

## Bulletin page

bulletin-kind-vulnerability = Lỗ hổng
bulletin-kind-incident = Sự cố
bulletin-kind-howto = Hướng dẫn
bulletin-kind-faq = Hỏi đáp
bulletin-kind-notice = Lưu ý
severity-is = Mức độ nghiêm trọng: { $severity }
bulletin-expired = Không còn cập nhật từ ngày { $date }.
bulletin-do-this = Việc cần làm
bulletin-text-label = Toàn văn bản tin
bulletin-products = Sản phẩm liên quan và quy định hiện hành
bulletin-concerns = Thông báo liên quan
fact-audiences = Dành cho
fact-expires = Còn giá trị đến hết

## Audience page

audience-title = { $audience }: được dùng gì
parts-heading = Nhóm này gồm
parts-about = Một số quy định khác với từng phần của nhóm. Nơi nào khác, danh sách sẽ ghi rõ.
wholes-heading = Thuộc nhóm
group-all = Xem tất cả { $count } sản phẩm
products-range = Sản phẩm { $from }–{ $to }
all-by-verdict = Tất cả sản phẩm theo quy định
group-use = Dùng được ngay
group-about-use = Được dùng các sản phẩm này.
group-conditional = Chỉ dùng khi đủ điều kiện
group-about-conditional = Được dùng các sản phẩm này khi đã đáp ứng điều kiện.
group-phase-out = Ngừng dùng theo thời hạn
group-about-phase-out = Vẫn được dùng đến hết ngày ghi bên cạnh. Hãy chuyển sang sản phẩm khác ngay từ bây giờ.
group-banned = Không được dùng
group-about-banned = Không mua, không cài đặt, không dùng các sản phẩm này để họp hay dạy học. Ngoại lệ ghi ở từng sản phẩm.
group-under-review = Đang xem xét
group-about-under-review = Chưa đưa các sản phẩm này vào sử dụng trước khi công bố kết quả.
group-advised-against = Khuyên không dùng
group-about-advised-against = Không nên dùng. Ai vẫn dùng cần nêu được lý do.
group-not-assessed = Chưa đánh giá
group-about-not-assessed = Không có quyết định nào áp dụng. Các sản phẩm này chưa được duyệt.
group-unregulated = Không có quy định
group-about-unregulated = Không có quyết định nào áp dụng: bạn tự quyết định.
default-not-assessed = Sản phẩm không có ở đây thì chưa được duyệt. Hãy hỏi đầu mối an toàn thông tin của đơn vị.
default-unregulated = Không có quy định cho sản phẩm không có ở đây: bạn tự quyết định.
default-wide = Sản phẩm không có ở đây vẫn có thể có quyết định về hãng, quốc gia hoặc loại của nó: hãy xem các thông báo. Nếu không, bạn tự quyết định.
default-banned = Sản phẩm không có ở đây đều bị cấm dùng, trừ khi có cơ quan cho phép.

## What changed

changes-title = Thay đổi
changes-intro = Mọi thay đổi về nhãn, xếp theo ngày có hiệu lực.
changes-scheduled = Đã quyết định, chưa có hiệu lực
changes-none = Chưa có thay đổi nào.
other-years = Các năm khác
scheduled = Sắp tới
change-subject = { $product } · { $audience }
change-by = { $issuers }: { $advisories }
feeds-heading = Theo dõi các thay đổi
feed-atom = Nguồn tin (Atom)

## Products beside each other

compare-chosen = Đã chọn: { $found }, tối đa { $most }
compare-choose = So sánh { $product }
compare-hint = Chọn tối đa sáu sản phẩm để chỉ xem những sản phẩm đó.
compare-hint-pages = Chọn tối đa sáu sản phẩm, kể cả từ nhiều trang, để chỉ xem những sản phẩm đó.
compare-most = Tối đa sáu sản phẩm: hãy bỏ bớt một sản phẩm trước.
compare-show = So sánh các sản phẩm đã chọn
compare-all = Hiện tất cả sản phẩm
compare-title = So sánh các sản phẩm
compare-intro = Mỗi sản phẩm kèm câu trả lời cho từng nhóm. Sản phẩm mà mọi nhóm đều được dùng xếp trước.
compare-product = Sản phẩm
compare-origin = Nhà sản xuất và quốc gia
compare-contract = Hợp đồng khung
contract-none = Không thuộc

## What labels and terms mean

glossary-title = Nhãn và thuật ngữ
glossary-intro = Ý nghĩa của các nhãn và từ ngữ trên trang này.
glossary-words = Từ ngữ trên trang
glossary-audiences = Đối tượng áp dụng
all-pages = Tất cả các trang
glossary-issuers = Cơ quan ban hành và nơi hỏi
part-of = Thuộc nhóm: { $wholes }
term-advisory = Quyết định của một cơ quan: sản phẩm nào, cho ai, từ ngày nào, dựa trên căn cứ nào.
term-bulletin-name = Bản tin an ninh
term-bulletin = Thông tin về lỗ hổng, sự cố hoặc cách thiết lập. Bản tin tự nó không quyết định điều gì.
term-binding = Các nhóm nêu trong thông báo phải tuân theo.
term-advice = Là khuyến nghị. Ai làm khác đi cần nêu được lý do.
term-exception = Quyết định miễn áp dụng một quyết định khác cho một nhóm, dịch vụ hoặc phiên bản nhất định.
term-domestic = Được coi là sản phẩm trong nước khi mua sắm công. Khi thông báo quy định, các sản phẩm này được ưu tiên.
term-framework = Hợp đồng do một cơ quan ký cho tất cả: các đơn vị có thể đặt hàng mà không cần tự đấu thầu.
term-data-date-name = Ngày của dữ liệu
term-data-date = Ngày mà các câu trả lời trên trang này có giá trị, ghi ở cuối mỗi trang.
term-procure = Trả tiền, đặt hàng hoặc đưa vào hồ sơ mời thầu.
term-install = Cài lên thiết bị của đơn vị.
term-use = Dùng trong công việc hay ở trường, dưới mọi hình thức.
term-host = Tự mở cuộc họp hoặc lớp học và mời người khác tham gia.
term-join = Tham dự cuộc họp do bên ngoài tổ chức.

## A poster about a product

notice-name = Áp phích
title-notice = Áp phích: { $answer }
notice-link = Áp phích dán bảng tin (một tờ A4)
notice-holds = Nội dung áp phích này có giá trị vào ngày { $date }.
notice-look = Câu trả lời hôm nay – quét mã hoặc mở:
notice-code = Mã QR của địa chỉ bên cạnh

## Badges: small pictures of a label, for other web pages

badges-heading = Huy hiệu cho trang web của bạn
badges-about = Lưu hình rồi đặt vào nền tảng học tập. Trên hình có ghi ngày áp dụng: hãy thay hình khi câu trả lời thay đổi.

## An address that leads nowhere

not-found-title = Không tìm thấy trang này
not-found-lookup = Không tìm thấy trang này. Hãy tra cứu sản phẩm.

## Explanations (greenlist explain, diff, timeline)

explain-answer = { $product } đối với { $audience } vào ngày { $date }: { $label }
explain-answer-activity = { $product } đối với { $audience } vào ngày { $date }, “{ $activity }”: { $label }
explain-offering = { $product } ({ $offering })
explain-version = { $product } { $version }
explain-reasons-differ = Câu trả lời giống nhau trong mọi trường hợp, nhưng lý do khác nhau.
explain-holding = Quy định quyết định câu trả lời
explain-overruled = Quy định không được áp dụng và lý do
explain-ended = Quy định đã hết hiệu lực
explain-scheduled = Quy định chưa có hiệu lực
explain-next = Thay đổi sắp tới
explain-next-none = Chưa có thay đổi nào được định trước.
explain-ruling = { $issuer }, “{ $advisory }” ({ $ruling }): { $label }
explain-advisory = “{ $advisory }” ({ $id })
explain-in-force = Có hiệu lực từ ngày { $date }.
explain-in-force-until = Có hiệu lực từ ngày { $from } đến hết ngày { $until }.
explain-until = Ngày có hiệu lực cuối cùng là { $date }.
explain-never-in-force = Chưa từng có hiệu lực.
list-product = Sản phẩm: { $count }
list-advisory = Thông báo: { $count }
list-bulletin = Bản tin: { $count }
list-unissued = chờ ngày ban hành { $date }
list-review = cần xem lại trước ngày { $date }
list-review-overdue = đã quá hạn xem lại ngày { $date }
explain-from = Bắt đầu có hiệu lực từ ngày { $date }.
rule-strictest = Không có quy định nào khác được áp dụng ở đây nghiêm ngặt hơn.
rule-phase-out = Thời hạn sử dụng đã qua, nên nay được coi là cấm.
rule-recommendation = Quy định này khuyên dùng sản phẩm, và các quy định khác nhiều nhất chỉ đặt điều kiện.
rule-across-issuers = Quyết định nghiêm ngặt hơn của cơ quan khác được áp dụng: { $issuers }.
rule-within-issuer = Chính cơ quan này có quy định nghiêm ngặt hơn cho trường hợp này: { $rulings }.
rule-advice = Đây là khuyến nghị; trường hợp này do quy định bắt buộc quyết định: { $rulings }.
rule-advised-against = Quy định này khuyên không dùng; khuyến nghị không thay đổi điều mà quy định bắt buộc cho phép.
rule-exempt = Một quy định khác miễn áp dụng quy định này trong trường hợp này: { $rulings }.
rule-allow-list = Nhóm này có danh sách cho phép, và cơ quan có quyền bổ sung chưa chấp thuận sản phẩm.
rule-versions = Quy định này chỉ nói về một số phiên bản. Khi chưa biết phiên bản, quyết định nghiêm ngặt nhất trong mọi phiên bản được áp dụng.
rule-default = Không có quy định nào áp dụng, nên dùng mặc định của { $audience }.
diff-title = Thay đổi đối với người đọc
diff-days = Giữa ngày { $from } và ngày { $to }
diff-contents = Từ “{ $before }” đến “{ $after }”
diff-this-folder = thư mục này
diff-nothing = Không có câu trả lời nào thay đổi.
diff-change = { $subject }: { $before } → { $after }
diff-change-from = { $subject }, từ ngày { $from }: { $before } → { $after }
diff-change-until = { $subject }, đến hết ngày { $until }: { $before } → { $after }
diff-change-between = { $subject }, từ ngày { $from } đến hết ngày { $until }: { $before } → { $after }
diff-still = { $subject }: vẫn là { $label }
diff-not-listed = Không có trong danh sách
diff-condition-added = Điều kiện mới: { $condition }
diff-condition-removed = Không còn là điều kiện: { $condition }
diff-products-added = Sản phẩm mới: { $products }
diff-products-removed = Sản phẩm bị đưa ra khỏi danh sách: { $products }
diff-advisories-begin = Thông báo bắt đầu có hiệu lực: { $titles }
diff-advisories-end = Thông báo không còn hiệu lực: { $titles }
diff-advisories-added = Thông báo mới: { $titles }
diff-advisories-removed = Thông báo bị bỏ: { $titles }
diff-texts-missing = Thiếu bản { $language }: { $titles }
diff-texts-added = Đã thêm bản { $language }: { $titles }
diff-pages-changed = Số trang thay đổi, ít nhất: { $count }
diff-pages-added = Số trang mới: { $count }
diff-pages-removed = Số trang bị bỏ: { $count }
diff-sign = Phê duyệt
diff-sign-prepared = Người lập
diff-sign-approved = Người phê duyệt
diff-sign-name = Họ tên
diff-sign-signature = Chữ ký
diff-sign-date = Ngày
## Audit (greenlist audit)

audit-title = Danh sách phần mềm { $file } · { $audience } · tính đến ngày { $date }
audit-activities = Câu trả lời cho các hoạt động: { $activities }
audit-encoding = Đã đọc theo bảng mã { $encoding }.
audit-damaged = Một số ký tự không đọc được theo bảng mã { $encoding }. Hãy chỉ rõ bảng mã đúng, ví dụ --encoding big5.
audit-header = Tên cột nằm ở dòng { $line }; các dòng phía trên không được đọc.
audit-quotes = Có dấu ngoặc kép không được đóng, đã đọc nguyên văn: dòng { $lines }
audit-ignored = Các cột không được đọc: { $columns }
audit-line = Dòng
audit-software = Trong danh sách
audit-version = Phiên bản
audit-product = Sản phẩm
audit-basis = Căn cứ
audit-group = { $label } ({ $count })
audit-not-on-list = Không có trong danh sách nên chưa được duyệt
audit-by-vendor = Bản thân phần mềm không có trong danh sách, nhưng có quy định về { $publisher } hoặc mọi sản phẩm từ nước đó.
audit-unclear = Không chắc là sản phẩm nào nên chưa được duyệt
audit-doubt-publisher = Không chắc chắn: danh sách ghi { $publisher }, nhưng sản phẩm này là của { $vendor }.
audit-doubt-name = Không chắc chắn: tên dài hơn { $product }.
audit-if-so = Nếu đúng là sản phẩm này: { $label }
audit-ambiguous = Có thể là bất kỳ sản phẩm nào trong số này; lấy câu trả lời nghiêm nhất.
audit-similar = Tên gần giống: { $products }. Hãy kiểm tra.
audit-version-unknown = Không so sánh được phiên bản, nên có thể là bất kỳ phiên bản nào.
audit-no-name = (không có tên)
audit-conditions = { $product }: { $conditions }
audit-elsewhere = Câu trả lời khác áp dụng cho
audit-differs = { $product }, { $place }: { $label }
audit-advisory = { $id }: { $title } ({ $issuer }, { $date })
audit-total = Tổng số dòng: { $count }
audit-blank = Dòng trống, không liệt kê: { $count }
audit-removed = { $count } dòng là phần mềm đã gỡ, không tính.
audit-partial = { $count } dòng không đọc được trọn vẹn.
audit-partial-row = Chưa đọc được trọn vẹn: thiếu tên, tên bị cắt hoặc hỏng, hoặc có phần không thuộc cột nào.
audit-result-partial = Không tìm thấy phần mềm bị cấm trong các dòng còn lại.
audit-result-banned = Có phần mềm bị cấm đang được cài đặt.
audit-result-none = Không tìm thấy phần mềm bị cấm.
audit-finding = { $software } ({ $product }): { $label }
audit-finding-unknown = { $software }: { $label }

## Answers with several rows

label-depends = Tùy trường hợp
meaning-depends = Câu trả lời khác nhau. Hãy tìm dòng nói về bạn.
answer-with-exceptions = { $label } (có ngoại lệ)
depends-on = Tùy { $axes }
depends-on-offering = dịch vụ
depends-on-part = bạn thuộc nhóm nào
depends-on-activity = việc bạn làm
depends-on-version = phiên bản
answer-depends = { $audience }: Tùy trường hợp
lead-depends = { $audiences } có được dùng { $product } hay không còn tùy { $axes }: xem từng dòng dưới đây.
lead-with-exceptions = { $lead } Có ngoại lệ: xem dưới đây.
exceptions-heading = Ngoại trừ
any-other-offering = Mọi dịch vụ khác
everyone-else = Các đối tượng khác
in-other-cases = Mọi trường hợp khác
version-below = Phiên bản trước { $fixed }
version-from = Phiên bản từ { $introduced } trở lên
version-between = Phiên bản từ { $introduced } đến trước { $fixed }
version-any = Nếu bạn biết phiên bản
version-unknown = Nếu bạn không biết phiên bản
row-label = { $scope }: { $label }
row-since = { $scope }: { $since }
since-list = Từ { $dates }
since-item = ngày { $date } ({ $issuers })
since-allow-list = { $audience } chỉ được dùng những gì đã được chấp thuận; cơ quan có thẩm quyền chưa chấp thuận mục này.
kept-out = Các quyết định sau không có hiệu lực chấp thuận ở đây, vì cơ quan ban hành không có thẩm quyền: { $rulings }
change-stays = Không đổi
change-of-conditions = { $label } · Thay đổi điều kiện
more-products = { $count } sản phẩm nữa
use-instead-for = { $audiences } – dùng thay thế:
none-instead = Chủ ý không có sản phẩm thay thế:
none-instead-for = { $audiences } – chủ ý không có sản phẩm thay thế:
group-depends = Tùy trường hợp
group-about-depends = Hãy tìm dòng nói về bạn, dịch vụ bạn dùng hoặc việc bạn làm.
notice-others = Áp phích khác:
notice-all = Mọi đối tượng
feed-entry = { $products } – { $changes }
feed-line = { $who }: { $before } → { $after }
explain-not-ruled = Không có quy định nào áp dụng ở đây.
explain-basis = { $kind }: { $names }
explain-covers = { $part }: { $covers }
explain-kept-out = Quy định không được danh sách cho phép chấp nhận
audit-result-depends = Một số phần mềm bị cấm trong một số trường hợp. Xem các dòng “Tùy trường hợp”.
public-key-heading = Cách kiểm tra bản sao
public-key-text = Trang này được ký bằng khóa này. greenlist verify hoặc minisign kiểm tra bản sao. Hãy đối chiếu với khóa nhận được từ cơ quan phát hành bằng cách khác.
