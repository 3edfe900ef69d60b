# ข้อความในหน้าสำหรับผู้อ่าน คำอธิบายสำหรับผู้แปลอยู่ในฉบับภาษาอังกฤษ (en.ftl)

## Every page

autonym = ไทย
language-name = { $tag ->
    [zh-hant] ภาษาจีน
    [en] ภาษาอังกฤษ
    [ja] ภาษาญี่ปุ่น
    [vi] ภาษาเวียดนาม
    [id] ภาษาอินโดนีเซีย
    [th] ภาษาไทย
    [ar] ภาษาอาหรับ
   *[other] { $autonym }
}
title-page = { $page } – { $site }
skip-to-content = ข้ามไปยังเนื้อหาหลัก
skip-to-lookup = ข้ามไปยังช่องค้นหาผลิตภัณฑ์
choose-language = เลือกภาษา
main-menu = เมนูหลัก
you-are-here = คุณอยู่ที่นี่
nav-lookup = ค้นหา
nav-compare = เปรียบเทียบ
nav-changes = การเปลี่ยนแปลง
nav-advisories = ประกาศ
nav-about = เกี่ยวกับเว็บไซต์
nav-search = ค้นหาข้อความ
data-as-of = ข้อมูล ณ วันที่ { $date }
data-as-known = ข้อมูลเท่าที่ทราบ ณ วันที่ { $date }
data-pinned = เนื้อหาในเว็บไซต์นี้ตรึงไว้ ณ วันดังกล่าว
next-review = ทบทวนครั้งต่อไปภายในวันที่ { $date }
next-review-any = ทบทวนประกาศครั้งต่อไปภายในวันที่ { $date }
today-moved = หน้านี้จัดทำสำหรับวันที่ { $date } หลังจากนั้นมีการเปลี่ยนแปลง ขณะนี้แสดงสิ่งที่ใช้บังคับวันนี้ ตามเวลาของอุปกรณ์นี้
review-passed = สำเนานี้เลยกำหนดทบทวนแล้ว ({ $date }) โปรดหาฉบับที่ใหม่กว่าก่อนใช้อ้างอิง
answers-changed = ตั้งแต่ { $date } คำตอบบางข้อในหน้านี้ไม่ถูกต้องแล้ว โปรดเปิดหน้าผลิตภัณฑ์เพื่อดูข้อกำหนดของวันนี้
source-file = จัดทำจากไฟล์
published-by = เผยแพร่โดย
page-fault = พบข้อผิดพลาดในหน้านี้หรือไม่
footer-promise = ทุกข้อกำหนดระบุหน่วยงานและวันที่ ข้อกำหนดที่มีผลผูกพันระบุฐานกฎหมายด้วย เว็บไซต์นี้ไม่ติดตามผู้ใช้และไม่เชื่อมต่อเครือข่ายอื่น
footer-promise-basis = ทุกข้อกำหนดระบุหน่วยงานและวันที่ ข้อกำหนดที่มีผลผูกพันระบุสิ่งที่ใช้เป็นฐานด้วย เว็บไซต์นี้ไม่ติดตามผู้ใช้และไม่เชื่อมต่อเครือข่ายอื่น
footer-menu = หน้าอื่นของเว็บไซต์
print-page = พิมพ์หน้านี้
changes-to = เปลี่ยนเป็น
joined = { $first } · { $rest }
domestic-product = ผลิตภัณฑ์ในประเทศ
framework-contract = อยู่ในสัญญาจัดซื้อร่วมของรัฐ

## The labels of verdicts. Each stands alone, as a tag. Keep them short.

label-banned = ห้ามใช้
label-phase-out = เลิกใช้ภายในวันที่ { $date }
label-phase-out-any = เลิกใช้ภายในกำหนด
label-under-review = กำลังพิจารณา
label-advised-against = แนะนำไม่ให้ใช้
label-conditional = อนุญาตแบบมีเงื่อนไข
label-permitted = อนุญาต
label-recommended = แนะนำ
label-not-assessed = ยังไม่ประเมิน ไม่อนุมัติ
label-unregulated = ไม่มีข้อกำหนด

## What each label means, in the key of labels

meaning-banned = ห้ามซื้อ ติดตั้ง หรือใช้ประชุมและสอน
meaning-phase-out = ยังใช้ได้จนถึงวันที่กำหนด โปรดเปลี่ยนไปใช้ผลิตภัณฑ์อื่น
meaning-under-review = โปรดอย่าเริ่มใช้ก่อนประกาศผล
meaning-advised-against = ไม่ควรใช้ ผู้ที่ใช้ควรอธิบายเหตุผลได้
meaning-conditional = ใช้ได้เมื่อครบเงื่อนไขที่ระบุ
meaning-permitted = ใช้ได้
meaning-recommended = ใช้ได้ และควรเลือกใช้ก่อน
meaning-not-assessed = ไม่มีคำสั่งครอบคลุม จึงยังไม่อนุมัติ โปรดสอบถามก่อนใช้
meaning-unregulated = ไม่มีคำสั่งครอบคลุม คุณตัดสินใจเองได้

## The answer for one audience: heading of a panel. The label stands below it.

answer-banned = { $audience }: ใช้ไม่ได้
answer-phase-out = { $audience }: ใช้ได้ถึงวันที่ { $date } เท่านั้น
answer-under-review = { $audience }: อย่าเพิ่งใช้
answer-advised-against = { $audience }: ไม่ควรใช้
answer-conditional = { $audience }: ใช้ได้เมื่อครบเงื่อนไข
answer-permitted = { $audience }: ใช้ได้
answer-recommended = { $audience }: ใช้ได้
answer-not-assessed = { $audience }: ยังไม่อนุมัติ
answer-unregulated = { $audience }: ไม่มีข้อกำหนด

## The answer in a line, below a product's name

lead-banned = ห้าม{ $audiences }ใช้ { $product }
lead-phase-out = ให้{ $audiences }เลิกใช้ { $product } ภายในวันที่ { $date }
lead-under-review = { $audiences }โปรดอย่าเริ่มใช้ { $product } ก่อนประกาศผลการพิจารณา
lead-advised-against = แนะนำ{ $audiences }ไม่ให้ใช้ { $product }
lead-conditional = { $audiences }ใช้ { $product } ได้เมื่อทำตามเงื่อนไขด้านล่างครบแล้ว
lead-permitted = { $audiences }ใช้ { $product } ได้
lead-recommended = { $audiences }ใช้ { $product } ได้ และแนะนำให้ใช้
lead-not-assessed = ยังไม่มีการประเมิน { $product } สำหรับ{ $audiences } จึงยังไม่อนุมัติให้ใช้
lead-unregulated = ไม่มีข้อกำหนดเกี่ยวกับ { $product } สำหรับ{ $audiences }

title-product = { $product }: { $verdicts } ({ $date })
title-verdict = { $label } สำหรับ{ $audiences }

## When, by whom

since-by = เริ่ม { $date } · { $issuers }
since-nobody = ขณะนี้ไม่มีคำสั่งใดครอบคลุม
vendor-country = { $vendor } ({ $country })
scheduled-change = ตั้งแต่วันที่ { $date }: { $label }

## Activities and conditions

activities-heading = ตามลักษณะการใช้งาน
activity-procure = จัดซื้อ
activity-install = ติดตั้ง
activity-use = ใช้งาน
activity-host = จัดการประชุม
activity-join = เข้าร่วมการประชุมของผู้อื่น
also-recommended = แนะนำ เมื่อครบเงื่อนไข
note-comply-by = ต้องทำตามเงื่อนไขภายในวันที่ { $date }
note-advice = เป็นคำแนะนำ ไม่มีผลผูกพัน
note-provisional = ชั่วคราว: อาจเปลี่ยนแปลงได้
conditions-heading = เงื่อนไข
conditions-for = { $audience }: { $conditions }

## Home page

question = ฉันใช้โปรแกรมประชุมนี้ได้ไหม
home-intro = พิมพ์ชื่อผลิตภัณฑ์เพื่อดูว่าใครใช้ได้ ใช้อะไรแทนได้ และหน่วยงานใดเป็นผู้กำหนด
lookup-label = ชื่อผลิตภัณฑ์
lookup-example = ตัวอย่าง: { $products }
lookup-button = ค้นหา
lookup-count = พบผลิตภัณฑ์: { $found } จาก { $all }
lookup-found-name = อยู่ในรายการ: { $product }
lookup-found-link = ลิงก์หรือที่อยู่นี้เป็นของ { $product }
lookup-found-begins = ชื่อที่ขึ้นต้นด้วยข้อความที่คุณพิมพ์
lookup-found-named = ในข้อความที่คุณพิมพ์: { $product }
lookup-found-inside = ชื่อที่มีข้อความที่คุณพิมพ์
lookup-found-near = คุณหมายถึง { $product } ใช่หรือไม่
lookup-found-maker = จากผู้ผลิตรายนี้: { $product }
lookup-more = แสดงเพียง { $shown } รายการแรก พิมพ์ชื่อเพิ่มเพื่อให้เหลือน้อยลง
lookup-spelling = ไม่มีผลิตภัณฑ์ที่ชื่อใกล้เคียงในรายการ โปรดตรวจสอบตัวสะกดก่อน
lookup-failed = โหลดข้อมูลสำหรับค้นหาไม่ได้ โปรดโหลดหน้านี้ใหม่ หรือดูรายการผลิตภัณฑ์ทั้งหมด
lookup-none = ผลิตภัณฑ์นี้ไม่อยู่ในรายการ จึงยังไม่อนุมัติ โปรดสอบถามผู้ดูแลความปลอดภัยก่อนใช้
lookup-none-unregulated = ผลิตภัณฑ์นี้ไม่อยู่ในรายการ จึงไม่มีข้อกำหนด
lookup-none-wide = ผลิตภัณฑ์นี้ไม่อยู่ในรายการ แต่อาจมีคำสั่งเกี่ยวกับผู้ผลิต ประเทศ หรือประเภทที่ครอบคลุมอยู่ โปรดดูประกาศ
lookup-none-by-audience = ผลิตภัณฑ์นี้ไม่อยู่ในรายการ ความหมายขึ้นอยู่กับกลุ่มของคุณ โปรดดูหน้าของกลุ่มคุณ
list-strokes = { $count } ขีด
list-by-name = ผลิตภัณฑ์ทั้งหมดตามชื่อ
list-first = นี่เป็นเพียงผลิตภัณฑ์ชุดแรก ผลิตภัณฑ์อื่นอยู่ในรายการตามชื่อ และช่องค้นหาค้นพบได้ทั้งหมด
all-products = ผลิตภัณฑ์ทั้งหมด
not-listed = ผลิตภัณฑ์ที่ไม่อยู่ในรายการนี้ถือว่ายังไม่อนุมัติ
not-listed-unregulated = ไม่มีข้อกำหนดสำหรับผลิตภัณฑ์ที่ไม่อยู่ในรายการนี้
not-listed-wide = ผลิตภัณฑ์ที่ไม่อยู่ในรายการนี้อาจมีคำสั่งเกี่ยวกับผู้ผลิต ประเทศ หรือประเภทที่ครอบคลุมอยู่ โปรดดูประกาศ
not-listed-by-audience = ผลิตภัณฑ์ที่ไม่อยู่ในรายการนี้ขึ้นอยู่กับกลุ่มของคุณ โปรดดูหน้าของกลุ่มคุณ
use-instead = ใช้แทน:
latest-changes = การเปลี่ยนแปลงล่าสุด
all-changes = การเปลี่ยนแปลงทั้งหมด
labels-heading = ความหมายของป้าย

## Product page

alternatives-heading = ใช้ผลิตภัณฑ์เหล่านี้แทน
alternatives-order-domestic = ผลิตภัณฑ์ในประเทศมาก่อน ตามด้วยรายการในสัญญาจัดซื้อร่วมของรัฐ
alternatives-order-framework = รายการในสัญญาจัดซื้อร่วมของรัฐมาก่อน
alternatives-order-rank = เรียงตามลำดับที่หน่วยงานกำหนด
alternatives-none = ยังไม่มีผลิตภัณฑ์ที่ใช้แทนได้ในรายการ โปรดสอบถามผู้ประสานงานด้านความปลอดภัยของหน่วยงาน
facts-heading = ใครกำหนด เพราะเหตุใด และตั้งแต่เมื่อใด
fact-since = ตั้งแต่
fact-who = ใครกำหนด
fact-why = เหตุผล
reason-of-label = { $label }: { $reason }
basis-law = ฐานกฎหมาย
basis-regulation = { $count ->
   *[other] เป็นไปตามระเบียบ
}
basis-order = { $count ->
   *[other] เป็นไปตามคำสั่ง
}
basis-instruction = { $count ->
   *[other] เป็นไปตามข้อสั่งการ
}
basis-policy = { $count ->
   *[other] เป็นไปตามนโยบาย
}
basis-contract = { $count ->
   *[other] เป็นไปตามสัญญา
}
basis-guidance = เป็นไปตามแนวปฏิบัติ
fact-exceptions = ข้อยกเว้น
fact-exceptions-none = ไม่มีระบุไว้
exception-on-application = { $audiences } ยื่นคำขอยกเว้นต่อ { $issuer } ได้
exception-on-application-for = { $audiences } ยื่นคำขอยกเว้นต่อ { $issuer } ได้: { $purpose }
fact-contact = สอบถามได้ที่
fact-checked = ตรวจสอบล่าสุด
fact-website = เว็บไซต์
fact-guide = วิธีใช้งาน
fact-aliases = ชื่ออื่น
fact-operators = ผู้ให้บริการ
offering-operator = { $offering }: { $operator }
issuer-advisory = { $issuer }: { $advisory }
exception = { $audiences }: ดู { $ruling }
last-checked = { $date }
last-checked-review = { $date } ทบทวนครั้งต่อไปภายในวันที่ { $review }
steps-heading = หากนัดประชุมด้วย { $product } ไว้แล้ว
other-rulings-heading = ข้อกำหนดอื่นเกี่ยวกับผลิตภัณฑ์นี้
other-rulings-about = สำหรับกลุ่มที่เลือกไม่ได้ในหน้าแรก
other-ruling-since = ตั้งแต่วันที่ { $date }
history-heading = ความเป็นมา
statements-heading = คำชี้แจงของผู้เกี่ยวข้อง
vulnerabilities-heading = ช่องโหว่ที่ทราบแล้ว
references-heading = หลักฐานและแหล่งที่มา
reference-original = เอกสารต้นฉบับ
reference-evidence = งานวิจัย
reference-press = รายงานข่าว
reference-law = กฎหมาย
reference-file = สำเนาในเว็บไซต์นี้
file-about = {" "}({ $format }, { $size })
size-kilobytes = { $size } KB
size-megabytes = { $size } MB
reference-about = เกี่ยวกับ { $subjects }
involvement-completed = แจ้งว่าดำเนินการเสร็จแล้ว
involvement-contact-attempted = ติดต่อแล้ว
involvement-disputed = โต้แย้ง
involvement-in-progress = กำลังดำเนินการ
involvement-not-contacted = ยังไม่ได้ติดต่อ
involvement-open = ยังไม่ตัดสินใจ
cvss-score = CVSS { $version }: { $score } ({ $severity })
severity-none = ไม่มี
severity-low = ต่ำ
severity-medium = ปานกลาง
severity-high = สูง
severity-critical = วิกฤต
affected-all = { $product }: ทุกรุ่น
target-origin = ผลิตภัณฑ์ทั้งหมดจาก{ $country }
target-category = ผลิตภัณฑ์ทั้งหมดประเภท “{ $category }”
target-except = { $target } ยกเว้น { $except }
affected-before = { $product }: รุ่นก่อน { $fixed }
affected-from = { $product }: รุ่น { $introduced } เป็นต้นไป
affected-between = { $product }: ตั้งแต่รุ่น { $introduced } แต่ก่อนรุ่น { $fixed }

## Advisory page

kind-advisory = ประกาศ
state-in-force = มีผลบังคับใช้
state-scheduled = ยังไม่มีผลบังคับใช้
state-suspended = ระงับใช้
state-ended = สิ้นสุดแล้ว
state-never-in-force = ไม่เคยมีผล
state-withdrawn = เพิกถอนแล้ว
state-draft = ร่าง
status-in-force = ประกาศ · มีผลตั้งแต่วันที่ { $date }
status-in-force-until = ประกาศ · มีผลตั้งแต่วันที่ { $date } ถึงวันที่ { $until }
status-scheduled = ประกาศ · จะมีผลตั้งแต่วันที่ { $date }
status-suspended = ประกาศ · ระงับใช้ตั้งแต่วันที่ { $date }
status-suspended-until = ประกาศ · ระงับใช้ตั้งแต่วันที่ { $date } ถึงวันที่ { $until } จากนั้นมีผลอีกครั้ง
status-ended = ประกาศ · สิ้นสุดเมื่อวันที่ { $until }
status-never-in-force = ประกาศ · ไม่เคยมีผล
status-withdrawn = ประกาศ · เพิกถอนแล้ว ถือว่าไม่เคยมีผล
status-draft = ประกาศ · ร่าง: ยังไม่มีผลผูกพัน
changes-for = สิ่งที่เปลี่ยนแปลงสำหรับ{ $audience }
rulings-heading = ประกาศเขียนว่าอย่างไร และเว็บไซต์นี้ให้ป้ายใด
ruling-wording = ข้อความของหน่วยงาน
wording-language = ภาษาต้นฉบับ: { $language }
ruling-coded = ป้ายของเว็บไซต์นี้
ruling-audiences = สำหรับ{ $audiences }
ruling-audiences-except = สำหรับ{ $audiences } ยกเว้น{ $excluded }
ruling-activities = เฉพาะการใช้งานต่อไปนี้: { $activities }
ruling-reasons = เหตุผล
exempts = ยกเว้นภายในขอบเขตของข้อนี้: { $ruling }
duties-heading = สิ่งที่ต้องทำ
duty-by = ภายใน { $date }
duty-over = ครบกำหนดไปแล้วเมื่อ { $date }
duty-line = ภายใน { $date }: { $duty }
ruling-from = ตั้งแต่วันที่ { $date }
ruling-until = ถึงวันที่ { $until }
ruling-from-until = ตั้งแต่วันที่ { $date } ถึงวันที่ { $until }
suspended-ruling = ระงับใช้โดย { $advisory }: { $ruling } – { $label }
suspended-ruling-until = ระงับใช้โดย { $advisory } ถึงวันที่ { $until } จากนั้นมีผลอีกครั้ง: { $ruling } – { $label }
text-label = ข้อความประกาศ
effects-heading = ข้อกำหนดปัจจุบันของแต่ละผลิตภัณฑ์
facts-label = สาระสำคัญ
fact-issuer = ออกโดย
fact-applies-to = ใช้บังคับกับ
fact-excludes = ไม่ใช้บังคับกับ
fact-issued = วันที่ออก
fact-from = มีผลตั้งแต่
fact-issued-and-from = วันที่ออกและมีผล
fact-until = มีผลถึง
fact-review-by = ทบทวนครั้งต่อไปภายใน
fact-version = ฉบับ
fact-binding = ผลบังคับ
binding-yes = มีผลผูกพัน
binding-no = เป็นคำแนะนำ ไม่มีผลผูกพัน
fact-jointly-with = ออกร่วมกับ
fact-distribution = ขอบเขตการเผยแพร่ (TLP)
fact-id = เลขที่
version-of = { $number } ลงวันที่ { $date }
version-number = ฉบับที่ { $number }
revisions-heading = ประวัติฉบับ
relations-heading = ความเกี่ยวข้องกับประกาศอื่น
relation-supersedes = แทนที่ { $advisory }
relation-superseded-by = ถูกแทนที่โดย { $advisory }
relation-amends = แก้ไข { $advisory }
relation-amended-by = แก้ไขโดย { $advisory }
relation-revokes = ยกเลิก { $advisory }
relation-revoked-by = ยกเลิกโดย { $advisory }
relation-withdraws = เพิกถอน { $advisory } ซึ่งออกโดยผิดพลาด
relation-withdrawn-by = ออกโดยผิดพลาด เพิกถอนโดย { $advisory }
relation-reinstates = นำกลับมาใช้: { $advisory }
relation-reinstated-by = นำกลับมาใช้โดย { $advisory }
relation-suspends = ระงับใช้: { $advisory }
relation-suspended-by = ระงับใช้โดย { $advisory }

## Translations

translation-missing = ข้อความนี้ยังไม่ได้แปล จึงแสดงเป็น{ $language }
translation-stale = คำแปลนี้เก่ากว่าต้นฉบับ ส่วนที่เปลี่ยนแปลงแสดงเป็น{ $language }
translation-machine = นี่เป็นคำแปลจากเครื่อง และยังไม่มีผู้ตรวจสอบ
translation-draft = คำแปลนี้ยังไม่ได้รับการตรวจทาน
translation-facts = ป้าย วันที่ และหน่วยงานในหน้านี้เป็นปัจจุบันเสมอ เพราะนำมาจากบันทึกต้นฉบับ ไม่ใช่จากคำแปล
translation-by = แปลโดย { $translator }
translation-reviewed = ตรวจทานเมื่อวันที่ { $date }
read-original = อ่านต้นฉบับ ({ $language })
not-translated-yet = ยังไม่ได้แปล แสดงเป็น{ $language }:
translation-stale-part = ส่วนนี้เปลี่ยนแปลงหลังการแปล แสดงเป็น{ $language }:

## Inside texts

table-label = ตาราง
note-back = กลับไปยังเนื้อหา เชิงอรรถ

## Full-text search

search-title = ค้นหาในข้อความทั้งหมด
search-intro = ค้นหาคำในประกาศ ข่าวความปลอดภัย และผลิตภัณฑ์
search-label = คำที่ต้องการค้นหา
search-button = ค้นหา
search-count = พบ { $found } รายการ
search-none = ไม่พบ ลองใช้คำน้อยลงหรือคำอื่น
search-over = พบมากกว่า { $found } รายการ
search-some = ไม่มีข้อความที่มีคำเหล่านี้ครบ มีบางคำ { $found } รายการ
search-kind = ประเภท
search-year = ปี
search-any = ทั้งหมด
search-everywhere = ค้นหาทุกภาษา
search-kind-product = ผลิตภัณฑ์
search-kind-advisory = ประกาศ
search-kind-bulletin = ข่าวความปลอดภัย
search-kind-page = หน้าเว็บ
search-no-script = การค้นหาต้องใช้ JavaScript และเบราว์เซอร์ที่ไม่เก่าเกินไป ส่วนรายการผลิตภัณฑ์และประกาศใช้ได้โดยไม่ต้องมี
search-failed = โหลดการค้นหาไม่ได้ โปรดโหลดหน้านี้ใหม่ หรือลองใหม่ภายหลัง
search-more = แสดงผลลัพธ์เพิ่ม

## List of advisories

advisories-title = ประกาศและข่าวความปลอดภัย
advisories-intro = รายการใหม่สุดอยู่ก่อน ประกาศกำหนดว่าใช้อะไรได้ ส่วนข่าวความปลอดภัยให้ข้อมูล
advisories-none = ยังไม่มี
by-year = ตามปี
year-part = { $year } (ส่วนที่ { $part })

## Bulletin page

bulletin-kind-vulnerability = ช่องโหว่
bulletin-kind-incident = เหตุการณ์
bulletin-kind-howto = วิธีใช้
bulletin-kind-faq = คำถามที่พบบ่อย
bulletin-kind-notice = แจ้งให้ทราบ
severity-is = ระดับความรุนแรง: { $severity }
bulletin-expired = ไม่เป็นปัจจุบันแล้วตั้งแต่วันที่ { $date }
bulletin-do-this = สิ่งที่ควรทำ
bulletin-text-label = ข้อความข่าวความปลอดภัย
bulletin-products = ผลิตภัณฑ์ที่เกี่ยวข้องและข้อกำหนดปัจจุบัน
bulletin-concerns = ประกาศที่เกี่ยวข้อง
fact-audiences = สำหรับ
fact-expires = เป็นปัจจุบันถึง

## Audience page

audience-title = { $audience }: ใช้อะไรได้บ้าง
parts-heading = กลุ่มนี้ประกอบด้วย
parts-about = ข้อกำหนดบางข้อต่างกันในบางส่วนของกลุ่ม หากต่างกันจะระบุไว้ในรายการ
wholes-heading = เป็นส่วนหนึ่งของ
group-all = ดูทั้งหมด { $count } รายการ
products-range = ผลิตภัณฑ์ที่ { $from }–{ $to }
all-by-verdict = ผลิตภัณฑ์ทั้งหมดตามข้อกำหนด
group-use = ใช้ได้ทันที
group-about-use = ผลิตภัณฑ์เหล่านี้ใช้ได้
group-conditional = ใช้ได้เมื่อครบเงื่อนไข
group-about-conditional = ผลิตภัณฑ์เหล่านี้ใช้ได้เมื่อทำตามเงื่อนไขครบแล้ว
group-phase-out = เลิกใช้ภายในกำหนด
group-about-phase-out = ผลิตภัณฑ์เหล่านี้ยังใช้ได้จนถึงวันที่ระบุ โปรดเปลี่ยนไปใช้ผลิตภัณฑ์อื่น
group-banned = ห้ามใช้
group-about-banned = ห้ามซื้อ ห้ามติดตั้ง และห้ามใช้ผลิตภัณฑ์เหล่านี้ประชุมหรือสอน ข้อยกเว้นอยู่ที่แต่ละผลิตภัณฑ์
group-under-review = อยู่ระหว่างพิจารณา
group-about-under-review = โปรดอย่าเริ่มใช้ผลิตภัณฑ์เหล่านี้ก่อนประกาศผล
group-advised-against = แนะนำไม่ให้ใช้
group-about-advised-against = ไม่ควรใช้ ผู้ที่ใช้ควรอธิบายเหตุผลได้
group-not-assessed = ยังไม่ประเมิน
group-about-not-assessed = ไม่มีคำสั่งครอบคลุม ผลิตภัณฑ์เหล่านี้จึงยังไม่อนุมัติ
group-unregulated = ไม่มีข้อกำหนด
group-about-unregulated = ไม่มีคำสั่งครอบคลุม คุณตัดสินใจเองได้
default-not-assessed = ผลิตภัณฑ์ที่ไม่อยู่ในรายการนี้ถือว่ายังไม่อนุมัติ โปรดสอบถามผู้ประสานงานด้านความปลอดภัยของหน่วยงาน
default-unregulated = ไม่มีข้อกำหนดสำหรับสิ่งที่ไม่อยู่ในรายการนี้ คุณตัดสินใจเองได้
default-wide = สิ่งที่ไม่อยู่ในรายการนี้อาจมีคำสั่งเกี่ยวกับผู้ผลิต ประเทศ หรือประเภทที่ครอบคลุมอยู่ โปรดดูประกาศ หากไม่มี คุณตัดสินใจเองได้
default-banned = ผลิตภัณฑ์ที่ไม่อยู่ในรายการนี้ห้ามใช้ เว้นแต่หน่วยงานจะอนุญาต

## What changed

changes-title = การเปลี่ยนแปลง
changes-intro = การเปลี่ยนแปลงของป้ายทุกครั้ง เรียงตามวันที่มีผล
changes-scheduled = กำหนดแล้วแต่ยังไม่มีผล
changes-none = ยังไม่มีการเปลี่ยนแปลง
other-years = ปีอื่น
scheduled = กำหนดไว้ล่วงหน้า
change-subject = { $product } · { $audience }
change-by = { $issuers }: { $advisories }
feeds-heading = ติดตามการเปลี่ยนแปลง
feed-atom = ฟีด (Atom)

## Products beside each other

compare-chosen = เลือกแล้ว { $found } จากไม่เกิน { $most }
compare-choose = เปรียบเทียบ { $product }
compare-hint = เลือกได้ไม่เกินหกผลิตภัณฑ์เพื่อดูเฉพาะที่เลือก
compare-hint-pages = เลือกได้ไม่เกินหกผลิตภัณฑ์ จากหลายหน้าก็ได้ เพื่อดูเฉพาะที่เลือก
compare-most = เลือกได้ไม่เกินหกรายการ โปรดนำออกหนึ่งรายการก่อน
compare-show = เปรียบเทียบที่เลือก
compare-all = แสดงผลิตภัณฑ์ทั้งหมด
compare-title = เปรียบเทียบผลิตภัณฑ์
compare-intro = คำตอบของแต่ละผลิตภัณฑ์สำหรับแต่ละกลุ่ม รายการที่ทุกกลุ่มใช้ได้อยู่ก่อน
compare-product = ผลิตภัณฑ์
compare-origin = ผู้ผลิตและประเทศ
compare-contract = สัญญาจัดซื้อร่วม
contract-none = ไม่อยู่ในสัญญา

## What labels and terms mean

glossary-title = ป้ายและคำศัพท์
glossary-intro = ความหมายของป้ายและคำที่ใช้ในเว็บไซต์นี้
glossary-words = คำที่ใช้ในหน้าเว็บ
glossary-audiences = กลุ่มที่ใช้บังคับ
all-pages = หน้าทั้งหมด
glossary-issuers = หน่วยงานที่กำหนดและผู้ที่ควรสอบถาม
part-of = เป็นส่วนหนึ่งของ: { $wholes }
term-advisory = คำตัดสินของหน่วยงาน: ผลิตภัณฑ์ใด ใช้กับใคร ตั้งแต่วันใด อาศัยอะไร
term-bulletin-name = ข่าวความปลอดภัย
term-bulletin = ข้อมูลเกี่ยวกับช่องโหว่ เหตุการณ์ หรือการตั้งค่า โดยตัวเองไม่ได้กำหนดสิ่งใด
term-binding = กลุ่มที่ระบุในประกาศต้องปฏิบัติตาม
term-advice = เป็นคำแนะนำ ผู้ที่ไม่ปฏิบัติตามควรอธิบายเหตุผลได้
term-exception = คำตัดสินที่ยกเว้นคำตัดสินอื่นให้แก่กลุ่ม บริการ หรือรุ่นที่กำหนด
term-domestic = นับเป็นผลิตภัณฑ์ในประเทศในการจัดซื้อของรัฐ หากประกาศกำหนด ให้เลือกก่อน
term-framework = สัญญาที่หน่วยงานหนึ่งทำไว้แทนทุกหน่วยงาน ซึ่งสั่งซื้อได้โดยไม่ต้องประกวดราคาเอง
term-data-date-name = วันที่ของข้อมูล
term-data-date = วันที่คำตอบในหน้าเหล่านี้ใช้ได้ แสดงไว้ท้ายทุกหน้า
term-procure = จ่ายเงิน สั่งซื้อ หรือกำหนดไว้ในการประกวดราคา
term-install = ติดตั้งบนอุปกรณ์ของหน่วยงาน
term-use = ใช้ในงานหรือในโรงเรียน ไม่ว่าในทางใด
term-host = เปิดการประชุมหรือห้องเรียนและเชิญผู้อื่นเข้าร่วม
term-join = เข้าร่วมการประชุมที่ผู้อื่นภายนอกจัด

## A poster about a product

notice-name = โปสเตอร์
title-notice = โปสเตอร์: { $answer }
notice-link = โปสเตอร์ติดบอร์ดประกาศ (A4 หนึ่งแผ่น)
notice-holds = ข้อมูลในโปสเตอร์นี้ ณ วันที่ { $date }
notice-look = คำตอบของวันนี้ สแกนรหัสหรือเปิด:
notice-code = คิวอาร์โค้ดของที่อยู่ด้านข้าง

## Badges: small pictures of a label, for other web pages

badges-heading = ป้ายสำหรับหน้าเว็บของคุณ
badges-about = บันทึกภาพแล้วนำไปวางในระบบการเรียน ภาพระบุวันที่ของข้อมูลไว้ โปรดเปลี่ยนภาพเมื่อคำตอบเปลี่ยน

## An address that leads nowhere

not-found-title = ไม่พบหน้านี้
not-found-lookup = ไม่พบหน้านี้ โปรดค้นหาผลิตภัณฑ์แทน

## Explanations (greenlist explain, diff, timeline)

explain-answer = { $product } สำหรับ{ $audience } ณ วันที่ { $date }: { $label }
explain-answer-activity = { $product } สำหรับ{ $audience } ณ วันที่ { $date } ({ $activity }): { $label }
explain-offering = { $product } ({ $offering })
explain-version = { $product } { $version }
explain-reasons-differ = คำตอบเหมือนกันทุกกรณี แต่เหตุผลต่างกัน
explain-holding = ข้อกำหนดที่ใช้ตัดสิน
explain-overruled = ข้อกำหนดที่ไม่มีผลและเหตุผล
explain-ended = ข้อกำหนดที่สิ้นสุดแล้ว
explain-scheduled = ข้อกำหนดที่ยังไม่มีผล
explain-next = การเปลี่ยนแปลงถัดไป
explain-next-none = ยังไม่มีการเปลี่ยนแปลงที่กำหนดไว้
explain-ruling = { $issuer } “{ $advisory }” ({ $ruling }): { $label }
explain-advisory = “{ $advisory }” ({ $id })
explain-in-force = มีผลตั้งแต่วันที่ { $date }
explain-in-force-until = มีผลตั้งแต่วันที่ { $from } ถึงวันที่ { $until }
explain-until = มีผลวันสุดท้ายเมื่อวันที่ { $date }
explain-never-in-force = ไม่เคยมีผล
list-product = ผลิตภัณฑ์: { $count }
list-advisory = ประกาศ: { $count }
list-bulletin = ข่าวแจ้งเตือน: { $count }
list-unissued = รอวันออก { $date }
list-review = ต้องทบทวนภายใน { $date }
list-review-overdue = เลยกำหนดทบทวน { $date }
explain-from = จะมีผลตั้งแต่วันที่ { $date }
rule-strictest = ไม่มีข้อกำหนดอื่นที่ใช้ในกรณีนี้และเข้มงวดกว่า
rule-phase-out = พ้นกำหนดที่ให้ใช้แล้ว จึงถือว่าห้ามใช้
rule-recommendation = ข้อกำหนดนี้แนะนำผลิตภัณฑ์ และข้อกำหนดอื่นอย่างมากเพียงตั้งเงื่อนไข
rule-across-issuers = ใช้ข้อกำหนดที่เข้มงวดกว่าของหน่วยงานอื่น: { $issuers }
rule-within-issuer = หน่วยงานเดียวกันกำหนดไว้เข้มงวดกว่าสำหรับกรณีนี้: { $rulings }
rule-advice = ข้อนี้เป็นคำแนะนำ กรณีนี้ข้อกำหนดที่มีผลผูกพันเป็นตัวตัดสิน: { $rulings }
rule-advised-against = ข้อนี้แนะนำไม่ให้ใช้ คำแนะนำไม่เปลี่ยนสิ่งที่ข้อกำหนดที่มีผลผูกพันอนุญาต
rule-exempt = ข้อกำหนดอื่นยกเว้นข้อกำหนดนี้ในกรณีนี้: { $rulings }
rule-allow-list = กลุ่มนี้ใช้รายการที่อนุญาต และหน่วยงานที่มีอำนาจเพิ่มรายการยังไม่รับผลิตภัณฑ์นี้
rule-versions = ข้อกำหนดนี้เกี่ยวกับบางรุ่นเท่านั้น เมื่อไม่ทราบรุ่นให้ใช้ข้อกำหนดที่เข้มงวดที่สุดของทุกรุ่น
rule-default = ไม่มีข้อกำหนดที่ใช้ได้ จึงใช้ค่าเริ่มต้นของ{ $audience }
diff-title = สิ่งที่เปลี่ยนสำหรับผู้อ่าน
diff-days = ระหว่างวันที่ { $from } กับวันที่ { $to }
diff-contents = จาก “{ $before }” เป็น “{ $after }”
diff-this-folder = โฟลเดอร์นี้
diff-nothing = ไม่มีคำตอบใดเปลี่ยน
diff-change = { $subject }: { $before } → { $after }
diff-change-from = { $subject } ตั้งแต่วันที่ { $from }: { $before } → { $after }
diff-change-until = { $subject } ถึงวันที่ { $until }: { $before } → { $after }
diff-change-between = { $subject } ตั้งแต่วันที่ { $from } ถึงวันที่ { $until }: { $before } → { $after }
diff-still = { $subject }: ยังคง{ $label }
diff-not-listed = ไม่อยู่ในรายการ
diff-condition-added = เงื่อนไขใหม่: { $condition }
diff-condition-removed = ไม่เป็นเงื่อนไขอีกต่อไป: { $condition }
diff-products-added = ผลิตภัณฑ์ใหม่: { $products }
diff-products-removed = ผลิตภัณฑ์ที่นำออกจากรายการ: { $products }
diff-advisories-begin = ประกาศที่เริ่มมีผล: { $titles }
diff-advisories-end = ประกาศที่ไม่มีผลแล้ว: { $titles }
diff-advisories-added = ประกาศใหม่: { $titles }
diff-advisories-removed = ประกาศที่นำออก: { $titles }
diff-texts-missing = ยังไม่มีข้อความ{ $language }: { $titles }
diff-texts-added = เพิ่มข้อความ{ $language }แล้ว: { $titles }
diff-pages-changed = จำนวนหน้าที่เปลี่ยน อย่างน้อย: { $count }
diff-pages-added = จำนวนหน้าใหม่: { $count }
diff-pages-removed = จำนวนหน้าที่นำออก: { $count }
diff-sign = การอนุมัติ
diff-sign-prepared = ผู้จัดทำ
diff-sign-approved = ผู้อนุมัติ
diff-sign-name = ชื่อ
diff-sign-signature = ลายมือชื่อ
diff-sign-date = วันที่
## Audit (greenlist audit)

audit-title = รายการซอฟต์แวร์ { $file } · { $audience } · ณ วันที่ { $date }
audit-activities = คำตอบสำหรับ: { $activities }
audit-encoding = อ่านด้วยรหัสอักขระ { $encoding }
audit-damaged = อักขระบางตัวอ่านด้วยรหัส { $encoding } ไม่ได้ โปรดระบุรหัสที่ถูกต้อง เช่น --encoding big5
audit-header = ชื่อคอลัมน์อยู่ที่บรรทัด { $line } บรรทัดก่อนหน้านั้นไม่ได้อ่าน
audit-quotes = เครื่องหมายคำพูดไม่มีตัวปิด จึงอ่านตามตัวอักษร: บรรทัด { $lines }
audit-ignored = คอลัมน์ที่ไม่ได้อ่าน: { $columns }
audit-line = บรรทัด
audit-software = ในรายการของคุณ
audit-version = รุ่น
audit-product = ผลิตภัณฑ์
audit-basis = อ้างอิง
audit-group = { $label } ({ $count })
audit-not-on-list = ไม่อยู่ในรายการ จึงยังไม่อนุมัติ
audit-by-vendor = ไม่มีชื่ออยู่ในรายการ แต่มีข้อกำหนดเกี่ยวกับ { $publisher } หรือผลิตภัณฑ์ทั้งหมดจากประเทศนั้น
audit-unclear = ไม่แน่ใจว่าเป็นผลิตภัณฑ์ใด จึงยังไม่อนุมัติ
audit-doubt-publisher = ไม่แน่ใจ: รายการของคุณระบุ { $publisher } แต่ผู้ผลิตคือ { $vendor }
audit-doubt-name = ไม่แน่ใจ: ชื่อยาวกว่า { $product }
audit-if-so = หากเป็นผลิตภัณฑ์นี้: { $label }
audit-ambiguous = อาจเป็นรายการใดรายการหนึ่งนี้ ใช้คำตอบที่เข้มงวดที่สุด
audit-similar = ชื่อคล้ายกัน: { $products } โปรดตรวจสอบ
audit-version-unknown = เปรียบเทียบรุ่นไม่ได้ จึงอาจเป็นรุ่นใดก็ได้
audit-no-name = (ไม่มีชื่อ)
audit-conditions = { $product }: { $conditions }
audit-elsewhere = คำตอบต่างไปสำหรับ
audit-differs = { $product } · { $place }: { $label }
audit-advisory = { $id }: { $title } ({ $issuer }, { $date })
audit-total = จำนวนแถว: { $count }
audit-blank = แถวว่างที่ไม่ได้แสดง: { $count }
audit-removed = { $count } แถวเป็นซอฟต์แวร์ที่ถอนการติดตั้งแล้ว จึงไม่นับ
audit-partial = อ่านได้ไม่ครบ { $count } แถว
audit-partial-row = อ่านได้ไม่ครบ: ไม่มีชื่อ ชื่อถูกตัดหรือเสียหาย หรือมีส่วนที่ไม่อยู่ในคอลัมน์ใด
audit-result-partial = ไม่พบซอฟต์แวร์ที่ห้ามใช้ในแถวอื่น
audit-result-banned = พบซอฟต์แวร์ที่ห้ามใช้
audit-result-none = ไม่พบซอฟต์แวร์ที่ห้ามใช้
audit-finding = { $software } ({ $product }): { $label }
audit-finding-unknown = { $software }: { $label }

## Answers with several rows

label-depends = แล้วแต่กรณี
meaning-depends = คำตอบต่างกันไป โปรดดูบรรทัดที่ตรงกับคุณ
answer-with-exceptions = { $label } (มีข้อยกเว้น)
depends-on = ขึ้นกับ{ $axes }
depends-on-offering = บริการ
depends-on-part = กลุ่ม
depends-on-activity = วิธีใช้
depends-on-version = เวอร์ชัน
answer-depends = { $audience }: แล้วแต่กรณี
lead-depends = { $audiences }จะใช้ { $product } ได้หรือไม่ขึ้นกับ{ $axes } โปรดดูแต่ละบรรทัดด้านล่าง
lead-with-exceptions = { $lead } มีข้อยกเว้น โปรดดูด้านล่าง
exceptions-heading = ยกเว้น
any-other-offering = บริการอื่น
everyone-else = อื่น ๆ
in-other-cases = กรณีอื่นทั้งหมด
version-below = เวอร์ชันก่อน { $fixed }
version-from = เวอร์ชัน { $introduced } ขึ้นไป
version-between = เวอร์ชัน { $introduced } ขึ้นไป ก่อน { $fixed }
version-any = หากทราบเวอร์ชัน
version-unknown = หากไม่ทราบเวอร์ชัน
row-label = { $scope }: { $label }
row-since = { $scope }: { $since }
since-list = เริ่ม { $dates }
since-item = { $date } ({ $issuers })
since-allow-list = { $audience } ใช้ได้เฉพาะสิ่งที่ได้รับอนุมัติแล้ว แต่หน่วยงานที่มีอำนาจยังไม่อนุมัติสิ่งนี้
kept-out = คำสั่งต่อไปนี้ไม่ถือเป็นการอนุมัติในที่นี้ เพราะหน่วยงานไม่มีอำนาจ: { $rulings }
change-stays = ไม่เปลี่ยนแปลง
change-of-conditions = { $label } · เปลี่ยนเงื่อนไข
more-products = อีก { $count } รายการ
use-instead-for = { $audiences }ใช้แทน:
none-instead = ตั้งใจไม่ระบุสิ่งที่ใช้แทน:
none-instead-for = { $audiences }ตั้งใจไม่ระบุสิ่งที่ใช้แทน:
group-depends = แล้วแต่กรณี
group-about-depends = โปรดดูบรรทัดที่ตรงกับคุณ
notice-others = โปสเตอร์อื่น:
notice-all = ทุกกลุ่ม
feed-entry = { $products } – { $changes }
feed-line = { $who }: { $before } → { $after }
explain-not-ruled = ไม่มีข้อกำหนดที่ใช้ในกรณีนี้
explain-basis = { $kind }: { $names }
explain-covers = { $part }: { $covers }
explain-kept-out = ข้อกำหนดที่รายการอนุญาตไม่รับ
audit-result-depends = ซอฟต์แวร์บางรายการห้ามใช้ในบางกรณี โปรดดูแถว “แล้วแต่กรณี”
public-key-heading = วิธีตรวจสำเนา
public-key-text = เว็บไซต์นี้ลงนามด้วยกุญแจนี้ ใช้ greenlist verify หรือ minisign ตรวจสำเนาได้ โปรดเทียบกับกุญแจที่ได้รับจากผู้เผยแพร่ทางอื่น
