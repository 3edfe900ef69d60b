# Ý nghĩa của từng mã, cho `greenlist check --explain`.
codes-title = Những gì greenlist tìm ra
codes-introduction = Mỗi lỗi có một mã, chẳng hạn `unknown-verdict`. Khi có lỗi, trang web không được tạo; cảnh báo là điều nên xem lại; ghi chú là điều nên biết. `greenlist check --explain MÃ` in một mục như dưới đây.
codes-error = Lỗi.
codes-warning = Cảnh báo.
codes-note = Ghi chú.
codes-wrong = Sai, trong { $file }:
codes-right = Đúng:
codes-wrong-name = Tên tệp sai:
codes-right-name = Tên tệp đúng:
codes-unknown = Không có mã `{ $found }`.
codes-all = `greenlist check --explain` in tất cả các mã.

## Tệp và cú pháp

explain-missing-file = Không có tệp này thì không tạo được trang web. Tệp không có, hoặc tên khác một chữ: chữ hoa và chữ thường được phân biệt.
explain-unknown-file = Không có gì đọc tệp này nên nội dung của nó không đến với ai. Thường là tên hay phần mở rộng khác với quy ước của thư mục, hoặc tệp được lưu nhầm chỗ.
explain-wrong-extension = Dữ liệu nằm trong tệp có tên kết thúc bằng `.yaml`, văn bản trong tệp kết thúc bằng `.md`, viết thường. Trình soạn thảo và Windows đôi khi thêm hoặc ẩn phần mở rộng. Nội dung của tệp này sẽ không có trên trang.
explain-copied-file = Các chương trình đồng bộ thư mục và thao tác sao chép của Windows để lại tệp thứ hai bên cạnh, như `zoom (1).yaml`. Chỉ một trong hai có thể chứa mục này. Tệp có tên hợp lệ được đọc; bản sao có thể chứa thay đổi mới hơn.
explain-language-not-in-name = Tên của một văn bản kết thúc bằng ngôn ngữ của nó, như `about.en.md`, để các trang của mỗi ngôn ngữ tìm thấy văn bản của mình.
explain-more-faults = Mỗi tệp chỉ được liệt kê 100 lỗi, lỗi nặng trước. Nhiều hơn thế thường có chung một nguyên nhân, chẳng hạn tệp nằm nhầm thư mục. Số còn lại được tính trong dòng cuối.
explain-unreadable-file = Liên kết chỉ được dẫn trong dự án, và chính `content` có thể là liên kết. Liên kết ra nơi khác có thể làm công bố nhầm tệp khác trên máy; ống dẫn hay thiết bị có thể không bao giờ kết thúc. Nội dung của tệp như vậy sẽ thiếu trên trang web, nên đây là lỗi.
explain-invalid-utf8 = Các tệp dùng UTF-8 để mọi chữ viết đều có chỗ. Tệp này được lưu bằng bảng mã khác, như Big5 hay UTF-16, và từ đây không đọc được chữ. Hãy lưu lại bằng UTF-8.
explain-control-character = Các ký tự này ra lệnh cho máy in và thiết bị đầu cuối. Chúng đi theo khi sao chép văn bản từ chương trình khác; nguồn tin, trình duyệt và công cụ dịch không chấp nhận chúng.
explain-invisible-character = Người đọc và người soạn không nhìn thấy ký tự này, nhưng tên hoặc mã có nó là một tên khác: tìm kiếm không thấy, và hai sản phẩm có thể trông như cùng tên. Nó đi theo khi sao chép từ trang web hoặc tài liệu.
explain-surrounding-space = Không thể nhìn thấy dấu cách ở cuối tên. Giá trị được dùng mà không có nó.
explain-comment-in-text = Trong giá trị không có ngoặc kép, dấu cách và `#` bắt đầu một chú thích. Phần sau đó không được đọc, nên người đọc nhận văn bản ngắn hơn.
explain-file-too-large = Tệp nội dung là bản ghi để người đọc và sửa; tệp lớn đến thế thường do dán nhầm. Văn bản dài thuộc về tệp Markdown, nhiều bản ghi thuộc về nhiều tệp.
explain-bad-file-name = Tên tệp trở thành một phần của địa chỉ web, và trang web được chép sang thư mục dùng chung và tệp nén. Chữ hoa, dấu cách và chữ viết khác được ghi khác nhau ở đó, nên liên kết sẽ hỏng. Tiêu đề cho người đọc có thể dùng chữ viết bất kỳ.
explain-unaccepted-file = Tệp trong `content/files` được công bố nguyên vẹn. Máy tính nào cũng mở được PDF, PNG, JPEG, ODT và DOCX; chương trình và tệp Word cũ có thể chứa mã độc.
explain-wrong-file-type = Nội dung tệp phải khớp với phần mở rộng: trình duyệt và bộ lọc thư từ chối tệp khác, và chương trình có thể ẩn sau một cái tên vô hại. Tệp DOCX có macro không được tính là DOCX.
explain-attachment-too-large = Người đọc mở tệp bằng điện thoại cũ và đường truyền chậm, và trường nào chép trang web cũng chép cả tệp. Một trang quét chưa đến 1 MB.
explain-unlinked-file = Chỉ tệp có liên kết mới được công bố, để không công bố nhầm thứ gì. Tệp này ở trong `content/files`, nhưng không văn bản hay nguồn nào nêu nó.
explain-merge-conflict = Hai người đã sửa cùng các dòng, và git không biết bản nào là đúng. Git đặt cả hai vào tệp, với một dòng ký hiệu ở trước, ở giữa và ở sau. Hãy chọn một bản và xóa các dòng ký hiệu.
explain-tab = YAML đếm dấu cách ở đầu dòng, còn dấu tab không có độ rộng riêng. Phần lớn trình soạn thảo có thể chèn dấu cách khi bấm phím Tab.
explain-yaml-syntax = Từ đây trở đi không hiểu được tệp. Nguyên nhân thường ở dòng này hoặc dòng trên: ngoặc hay dấu ngoặc kép chưa đóng, thiếu dấu cách sau dấu hai chấm, hoặc dòng lệch quá về bên trái.
explain-unquoted-colon = Trong YAML, dấu hai chấm rồi dấu cách kết thúc tên trường. Văn bản có chứa chúng phải đặt trong ngoặc kép.
explain-yaml-feature = YAML cho phép đặt tên cho giá trị rồi dùng lại ở nơi khác, và những tính năng tương tự. Người đọc phải biết hết mới hiểu điều gì có hiệu lực, nên greenlist không nhận. Hãy viết thẳng giá trị.
explain-duplicate-key = Một trường xuất hiện hai lần trong cùng bản ghi, không ai biết cái nào được tính. Hãy bỏ một.
explain-too-deep = Không bản ghi nào cần nhiều cấp như vậy. Thường là ngoặc hay dấu cách bị nhân lên do nhầm.
explain-missing-front-matter = Tệp Markdown bắt đầu bằng phần đầu: một dòng `---`, các trường, rồi một dòng `---` nữa. Thiếu nó, văn bản không có tiêu đề.

## Trường và giá trị

explain-unknown-field = Loại bản ghi này không có trường tên như vậy, nên nội dung ở đó sẽ mất. Thường là gõ nhầm.
explain-missing-field = Bản ghi không thể thiếu trường này.
explain-wrong-type = Trường chứa giá trị khác loại, như chữ ở chỗ cần số, hoặc một văn bản ở chỗ cần danh sách.
explain-unquoted-text = YAML đọc con số không có dấu ngoặc kép như một số: 5.10 là 5.1, và 007 là 7. Phiên bản, tên hoặc mã là văn bản nên cần dấu ngoặc kép. `true` và `false` cũng vậy.
explain-unknown-word = Trường này chỉ nhận vài từ cố định, vì mỗi từ quyết định điều người đọc thấy.
explain-unknown-verdict = Có sáu kết luận và thứ tự nặng nhẹ đã được định; từ khác sẽ không cho biết điều gì được phép. Nguyên văn của cơ quan ban hành ghi ở `wording`.
explain-broken-date = Ngày viết năm-tháng-ngày, như 2020-04-07, hoặc theo lịch Dân Quốc như 109/4/7. Ngày không có trong lịch thì không phải là ngày: tháng Hai không có ngày 30.
explain-empty-list = Danh sách này quyết định quy định áp dụng cho sản phẩm nào hay cho ai. Danh sách trống có thể hiểu là tất cả hoặc không gì cả, nên không được để trống.
explain-too-many-entries = Không trang nào cần nhiều đến thế. Thường là danh sách bị dán nhầm hoặc dán lặp.
explain-empty-text = Người đọc sẽ thấy chỗ trống. Hãy viết văn bản, hoặc bỏ trường nếu được phép bỏ.
explain-bad-id = Mã là một phần của địa chỉ web và tên tệp trên mọi hệ thống, nên chỉ gồm chữ thường a đến z, chữ số và dấu gạch nối. Tên Windows giữ riêng, như `con`, không thể làm mã.
explain-id-not-file-name = Bản ghi được tìm theo tên tệp và được nêu bằng mã, nên hai thứ phải giống nhau. Để đổi mã, dùng `greenlist rename`, lệnh này sửa cả mọi nơi nêu mã.
explain-duplicate-id = Hai bản ghi có cùng mã, nên tham chiếu có thể là một trong hai.
explain-duplicate-name = Người đọc và các lệnh tìm một mục theo mã, tên hoặc tên khác. Nếu hai mục cùng tên, lệnh cấm của mục này có thể bị hiểu là của mục kia. Tên được so sánh không kể hoa thường, dấu và dấu câu.
explain-confusable-name = Chữ của các hệ chữ khác nhau có thể trông giống nhau, như chữ Hy Lạp Ζ và chữ Latinh Z. Người đọc không phân biệt được, và tìm kiếm chỉ thấy một trong hai.
explain-unknown-language = Văn bản ở ngôn ngữ mà trang web không có, nên không ai thấy. Các ngôn ngữ nằm trong `site.yaml`, mỗi văn bản dùng thẻ của chúng.
explain-bad-language-tag = Ngôn ngữ được nêu bằng thẻ (BCP 47): ngôn ngữ, và khi cần thì chữ viết và quốc gia, nối bằng dấu gạch.
explain-unknown-time-zone = Múi giờ quyết định lúc một ngày bắt đầu, và do đó lúc lệnh cấm bắt đầu. Viết theo danh sách IANA: khu vực, dấu gạch chéo và thành phố.
explain-bad-version = Phiên bản được so sánh từng số, nên gồm các số cách bằng dấu chấm. Không viết “trở lên”: `introduced` và `fixed` đã nói từ đâu đến đâu.
explain-empty-version-range = Phạm vi bắt đầu từ `introduced` và kết thúc trước `fixed`. Quyết định về một phạm vi không có phiên bản nào thì không bao giờ áp dụng, nên sản phẩm bị cấm trông như được phép.
explain-bad-cvss = Mức nghiêm trọng được tính từ toàn bộ vectơ CVSS để người đọc kiểm tra được; chỉ điểm số là chưa đủ.
explain-bad-cve = Số CVE có dạng cố định: `CVE-`, năm, dấu gạch nối và ít nhất bốn chữ số. Nó tạo liên kết đến mục công khai.
explain-unsafe-link = Liên kết trên trang của nhà nước chỉ dẫn đến trang web, địa chỉ thư hoặc số điện thoại. Tệp trên máy của mình không đến được với người đọc, còn mã lệnh có thể gây hại.
explain-bad-domain = Tên miền được dùng cho bộ lọc và tường lửa, vốn chỉ biết tên máy chủ. Tên bằng hệ chữ khác, như 例子.tw, vẫn hợp lệ và được chuyển sang dạng ASCII.
explain-picture = Trang được đọc trên máy tính cũ, trên giấy và bằng giọng đọc, và hình từ nơi khác sẽ cho chủ của nó biết ai đang đọc. Vì vậy văn bản không có hình: người đọc thấy phần chữ trong ngoặc vuông. Nếu cần hình, hãy đặt liên kết.
explain-bad-base-url = Nguồn tin và sơ đồ trang cần địa chỉ đầy đủ của trang web, bắt đầu bằng `https://` và kết thúc bằng dấu gạch chéo.
explain-bad-colour = Trong bảng định kiểu, màu là dấu thăng và sáu chữ số, mỗi hai chữ số cho đỏ, lục và lam. Nhà thiết kế và phần mềm vẽ đều cho dạng này. Thiếu ngoặc kép, YAML coi mọi thứ sau dấu thăng là chú thích và không còn màu nào.
explain-target-place = Đích xuất bản là một nơi: thư mục của máy này hoặc ổ mạng đã gắn (`directory`), hoặc thư mục mà rsync tới được qua mạng (`rsync`). Hai nơi là hai đích.
explain-not-remote = rsync coi tên không có dấu hai chấm là thư mục của máy này, nên trang sẽ được xuất bản nhầm chỗ. Thư mục của máy này viết ở `directory`.
explain-keeps-nothing = Đích giữ những bản phát hành gần nhất để có thể khôi phục. Ít nhất bản mới phải được giữ.
explain-bad-public-key = Bản phát hành được kiểm tra bằng khóa công khai. Đó là một dòng 56 ký tự dưới một chú thích, trong một tệp riêng trong `content`.
explain-unacceptable-code = Chỉ có thể chấp nhận cảnh báo. Lỗi ngăn việc tạo trang, vì trang sẽ sai; ghi chú thì không cần làm gì.

## Tham chiếu

explain-unknown-reference = Thứ được nêu ở đây không có, nên quy định có thể không áp dụng cho ai. Thường là gõ nhầm; nếu không thì bản ghi chưa được viết.
explain-unknown-reference-kind = Đối tượng được nêu bằng loại, dấu hai chấm và mã, vì sản phẩm và nhà cung cấp có thể trùng mã.
explain-missing-label = Người đọc của mọi ngôn ngữ đều gặp tên này; thiếu nó, họ sẽ thấy chữ viết lạ.
explain-still-there = `moved.yaml` nói bản ghi đã có mã khác, nhưng vẫn còn bản ghi mang mã cũ. Trang của nó và trang chuyển hướng sẽ trùng địa chỉ.
explain-missing-text = Mỗi thông báo, bản tin và trang đều có văn bản bằng ngôn ngữ được viết đầu tiên. Bản dịch dựa vào đó.
explain-orphan-text = Văn bản thuộc về bản ghi có mã ở đầu tên tệp, nhưng không có bản ghi đó.
explain-fact-in-translation = Kết luận, ngày tháng và các dữ kiện khác chỉ nằm ở một nơi là bản ghi. Trong bản dịch chúng có thể mâu thuẫn, và người dịch có thể vô tình đổi quy định.
explain-bad-stamp = Bản dịch mang dấu của bản gốc mà nó dựa vào; `greenlist translate stamp` đặt dấu đó, nhờ vậy greenlist biết phần nào đã lỗi thời. Dấu này do gõ tay hoặc bị cắt nên không có ý nghĩa.
explain-broken-link = Liên kết dẫn đến trang mà trang web không tạo, người đọc sẽ gặp lỗi.
explain-broken-anchor = Liên kết vào giữa trang chỉ đến đề mục bằng số thứ tự, giống nhau trong mọi ngôn ngữ. Liên kết đến vị trí không có chỉ mở đầu trang, nên người đọc không tìm thấy điều văn bản nói đến.
explain-broken-comment = Chú thích giữa `<!--` và `-->` dành cho đồng nghiệp và không có trên trang web. Thiếu phần kết thúc thì không thể phân biệt nó với văn bản cho người đọc. Tiêu đề và tóm tắt là văn bản thuần, không có chú thích.
explain-raw-html = Văn bản chỉ viết bằng Markdown để trông giống nhau trên trang, trong nguồn tin và trên giấy, và không thể mang mã lệnh. HTML hiện nguyên như đã gõ. Tiêu đề và tóm tắt không có Markdown lẫn HTML.
explain-look-alike = Markdown chỉ nhận ký hiệu nửa chiều rộng, có một dấu cách sau ký hiệu đầu dòng và không có dấu cách bên trong ký hiệu bao quanh từ. Cách viết khác hiện nguyên như đã gõ, không thành đề mục, danh sách hay liên kết. Tiêu đề và tóm tắt là văn bản thuần. Tiếng Trung và tiếng Nhật có dấu ngoặc kép riêng. Dòng `[tên]: địa chỉ` chỉ định nghĩa liên kết: nếu không liên kết nào dùng tên đó, người đọc không thấy gì của dòng này.
explain-wrong-language = Người đọc nhận đoạn này như văn bản bằng ngôn ngữ của họ, và phần mềm đọc nó bằng ngôn ngữ đó. Chữ viết cho thấy đó là ngôn ngữ khác. Mã và chữ của liên kết không được tính.
explain-untranslated = Tệp của ngôn ngữ khác mà vẫn là văn bản gốc trông như bản dịch đã xong. Người đọc không thấy thông báo rằng nó chưa được dịch.
explain-link-to-draft = Dự thảo không có trên trang web, và không trang, nguồn tin hay danh sách nào nêu tên nó. Nội dung nhắc đến dự thảo được công bố mà không có chỗ nhắc đó: liên kết trở thành chữ thường.
explain-markdown-too-deep = Văn bản cho người đọc không cần nhiều cấp danh sách và trích dẫn như vậy. Thường là ký hiệu bị nhân lên do nhầm.

## Chính sách

explain-relation-cycle = Một thông báo không thể thay thế thông báo đang thay thế nó: không biết cái nào có hiệu lực.
explain-audience-cycle = `parents` nói đối tượng là bộ phận của gì. Nếu hai bên là bộ phận của nhau thì không biết quy định áp dụng cho ai.
explain-empty-advisory = Thông báo là quyết định của một cơ quan. Trang của nó sẽ nói rằng nó có hiệu lực mà người đọc không thấy quy định nào; rất có thể đã viết thiếu.
explain-ends-before-it-starts = Ngày cuối đứng trước ngày đầu, nên thông báo không bao giờ có hiệu lực.
explain-successor-rank = Cơ quan kế tục tiếp nhận quy định của cơ quan tiền nhiệm, nên không được có hạng thấp hơn (1 là cao nhất).
explain-no-authority = Chỉ chính cơ quan đó, cơ quan kế tục, hoặc cơ quan cấp trên có thẩm quyền với mọi đối tượng liên quan mới được thay thế, bãi bỏ hay miễn trừ. Nếu không, trường học có thể gỡ lệnh cấm của bộ.
explain-outside-jurisdiction = Cơ quan chỉ quy định cho các đối tượng mà `issuers.yaml` nêu là thuộc thẩm quyền, và các bộ phận của chúng.
explain-exempts-outside-scope = Miễn trừ bãi bỏ một quy định ở nơi cả hai cùng áp dụng: cùng sản phẩm, đối tượng, hoạt động và phiên bản. Ở đây không có trường hợp nào như vậy, nên không có gì được bãi bỏ, và quy định định miễn trừ vẫn có hiệu lực.
explain-conflicting-rulings = Một cơ quan nói hai điều về cùng sản phẩm, với cùng những người, trong cùng ngày. Quy định chặt hơn sẽ thắng, nhưng có lẽ một trong hai không đúng ý. Nếu quy định lỏng là ngoại lệ, hãy nêu quy định chặt ở `exempts` của nó.
explain-non-binding-ban = Khuyến nghị không thể cấm sản phẩm. Hoặc quy định có tính ràng buộc, kèm căn cứ pháp lý, hoặc kết luận phải là loại mà khuyến nghị có thể có.
explain-misplaced-conditions = `conditional` nghĩa là: được phép khi đáp ứng các điều kiện này; nên cần ít nhất một. Với kết luận khác, điều kiện không có ý nghĩa.
explain-misplaced-due-date = `phase_out` nghĩa là: còn được phép đến hết ngày này; nên cần có ngày. Với kết luận khác, thời hạn không có ý nghĩa.
explain-due-date-out-of-force = Vào thời hạn, thông báo không có hiệu lực, nên lệnh cấm theo sau sẽ không bao giờ đến.
explain-duty-before-start = Thông báo không ràng buộc ai trước khi có hiệu lực, nên thời hạn sớm hơn rất có thể là ghi sai ngày.
explain-binding-advice = “Khuyên không dùng” là khuyến nghị. Quy định ràng buộc nêu việc phải làm hoặc không được làm.
explain-ruling-outlives-advisory = Một quy định có thể bắt đầu muộn hơn hoặc kết thúc sớm hơn thông báo, chẳng hạn khi thi hành theo giai đoạn. Nó không bao giờ có hiệu lực khi thông báo không có hiệu lực.
explain-misplaced-comply-by = `comply_by` là ngày phải đáp ứng điều kiện, nên chỉ quy định có điều kiện mới có. Nó không đổi kết luận.
explain-effective-before-issued = Quy định thường có hiệu lực sớm nhất từ ngày ban hành. Nếu muốn hồi tố, hãy ghi `retroactive: true`.
explain-no-source = Người đọc và người kiểm tra phải thấy thông báo dựa vào đâu: công văn, báo cáo, luật.
explain-no-legal-basis = Điều ràng buộc mọi người phải có căn cứ mà trang sẽ nêu: luật, mệnh lệnh, chính sách hoặc hợp đồng.
explain-contradictory-alternatives = Người đọc thấy hoặc thứ dùng thay, hoặc lý do không có. Khi hai điều mâu thuẫn thì không rõ phải hiển thị điều nào.
explain-too-confidential = Bản ghi được đánh dấu cho ít người xem hơn (TLP) mức trang được hiển thị. greenlist không lặng lẽ bỏ qua, vì trang sẽ đưa kết luận sai.
explain-alternative-banned = Người không được dùng sản phẩm này sẽ được dẫn đến sản phẩm khác cũng không được dùng.
explain-alternative-lost = Phương án này hôm nay còn tốt, nhưng đã biết ngày nó bị cấm với cùng những người ấy. Khi đó trang bỏ nó; hãy kịp thời nêu phương án khác.
explain-no-alternative = Có người phải bỏ một sản phẩm mà không thấy gì để dùng thay. Họ sẽ dùng thứ gì đó, và có thể còn tệ hơn.
explain-no-alternative-at-short-notice = Lệnh cấm có hiệu lực trong 14 ngày mà không nêu gì thay thế. Trang này bắt buộc phải có (`require_alternatives` trong `site.yaml`).
explain-recommendation-outlived = Một cơ quan khuyên dùng sản phẩm mà cơ quan khác quy định chặt hơn cho một phần cùng những người đó. Quy định chặt hơn được tính, nên lời khuyên gây hiểu nhầm.
explain-nothing-left-in-force = Thông báo này chấm dứt, gỡ hoặc đình chỉ một quy định trước rồi chính nó hết hiệu lực. Điều đó không hoàn lại việc nó đã làm: quy định trước không tự trở lại, nên sau đó không còn gì có hiệu lực. Quy định bị đình chỉ chỉ trở lại nếu chưa hết hạn trong lúc ấy.
explain-supersession-drops = Thông báo thay thế một thông báo khác sẽ chấm dứt mọi quy định của nó. Sản phẩm hay đối tượng bị quên trong thông báo mới sẽ mất quy định mà không ai hay.
explain-partly-ruled = Điều mà quy định bỏ ngoài thì nó không quyết định. Khi chỉ cấm tổ chức họp, việc mua và cài đặt là chưa đánh giá, và người đọc được cho biết như vậy. Mỗi quy định chỉ báo một lần.
explain-implausible-date = Ngày cách xa ngày của trang hầu như luôn là nhầm lẫn, chẳng hạn năm của lịch khác. Nó khiến thông báo phải đợi hàng trăm năm, hoặc có hiệu lực mãi mãi. Chỉ tài liệu tham khảo mới có thể cũ.
explain-exemption-lost = Miễn trừ bãi bỏ một quy định đã bị thay thế; nó không chuyển sang quy định mới, vốn chặt hơn điều miễn trừ cho phép.
explain-predecessor-still-binds = Cơ quan kế tục cho phép nhiều hơn cơ quan tiền nhiệm, mà thông báo của bên đó vẫn còn hiệu lực; quy định chặt hơn được tính, nên quy định mới không đổi gì. Hãy bãi bỏ hoặc thay thế cái cũ.
explain-audience-parts-differ = Với một bộ phận của đối tượng mà người đọc chọn, kết luận khác đi. Câu trả lời có một dòng riêng cho bộ phận ấy; hãy xem có đúng ý không.
explain-audience-without-reader = Câu trả lời được nêu cho các đối tượng có `reader: true` và các bộ phận của chúng. Quy định này không chạm đến đối tượng nào trong đó, nên không có trong câu trả lời, danh sách hay thay đổi nào; trang sản phẩm nêu nó ở một mục riêng.
explain-review-overdue = Ngày mà cơ quan ban hành hẹn xem xét lại đã qua.
explain-deadline-passed = Kết luận vẫn là “được dùng có điều kiện” vì trang này không biết ai đã đáp ứng. Nếu cơ quan cấm người chưa đáp ứng, hãy viết thành quy định.
explain-bulletin-outdated = Kết luận về một sản phẩm đã đổi từ khi ra bản tin, nên văn bản có thể không còn đúng.
explain-poster-too-long = Áp phích phải vừa một tờ A4, nhưng các đoạn chữ của nó quá dài.
explain-product-unmentioned = Không quy định hay phương án thay thế nào nói về sản phẩm này. Trang của nó ghi “chưa đánh giá”.

## Giao diện và trang web

explain-template = Không đọc được khuôn mẫu của giao diện. Việc này dành cho người phụ trách giao diện.
explain-missing-message = Một văn bản của giao diện có ở ngôn ngữ này mà thiếu ở ngôn ngữ khác, hoặc nó nêu văn bản không có.
explain-unknown-message = Bản dịch chữ của trang có một tên không tồn tại, hoặc một giá trị trong ngoặc nhọn mà dòng chữ ấy không có. Chỉ được dịch lời.
explain-dropped-value = Dòng chữ ở một ngôn ngữ bỏ một giá trị, như ngày hoặc đối tượng, mà cũng dòng chữ ấy ở ngôn ngữ khác luôn nêu. Các trang bằng ngôn ngữ đó sẽ nói ít hơn.
explain-untranslated-messages = Trang web có một ngôn ngữ mà greenlist không có sẵn lời văn. Dòng nào chưa dịch thì hiện bằng tiếng Anh và được đánh dấu là tiếng Anh cho trình đọc màn hình. Sau khi cập nhật greenlist có thể có thêm dòng mới.
explain-bad-message = Tệp văn bản của giao diện sai quy tắc của Fluent: tên, ` = `, rồi văn bản; các dòng tiếp theo lùi sang phải.
explain-message-too-long = Một câu có thể dẫn đến câu khác, và câu đó lại dẫn tiếp. Chỉ vài dòng mà mỗi dòng dẫn hai lần đến dòng trước đã làm đầy bộ nhớ, nên mỗi câu dài nhất 64 KB và mỗi ngôn ngữ 16 MB.
explain-accepts-nothing = Cảnh báo đã chấp nhận không được báo nữa. Nếu cảnh báo không còn, mục này sẽ che mất cảnh báo sau có nguyên nhân khác. Việc này chỉ xét khi kiểm tra toàn trang vào đúng ngày của trang, không xét khi có `--on` hay `--language`.
explain-path-collision = Hai trang sẽ có cùng địa chỉ. Một số địa chỉ thuộc về chính trang web, như `changes` và `index`.
explain-unknown-theme = `site.yaml` nêu giao diện không có. Giao diện là thư mục trong `themes`; `default` nằm sẵn trong chương trình.
explain-theme-cycle = Giao diện nhận từ giao diện cha những gì nó không có; nó không thể là tổ tiên của chính mình.
explain-low-contrast = Người mắt yếu, hay người dùng màn hình rẻ dưới nắng, chỉ đọc được chữ khi chữ nổi rõ trên nền: 7 trên 1 với chữ, 3 trên 1 với hình và đường viền (WCAG 2.2, AAA). Cả trang sáng lẫn trang tối đều được đo, với mọi màu gặp nhau.
explain-bad-logo = Trình duyệt vẽ được PNG và SVG. Bề rộng của logo cạnh tên trang được đọc từ tệp, nên SVG phải ghi kích thước trong `viewBox`.
explain-logo-too-large = Logo đi cùng bảng định kiểu, nên đường truyền chậm không phải tải thêm. Một trang cùng mọi thứ nó cần chỉ còn chừng ấy chỗ.
explain-active-logo = Logo được công bố cùng trang web, và ở đó không gì được chạy hay tải từ nơi khác: không mã lệnh, không liên kết, không ảnh hay phông chữ bên ngoài.
