# ข้อความของคำสั่งสำหรับผู้แก้ไขเนื้อหา
schema-written = เขียนสคีมา { $count } ไฟล์ลงใน { $path }
man-written = เขียนคู่มือ { $count } หน้าลงใน { $path }
fmt-changed = จัดระเบียบ { $path } แล้ว
fmt-would-change = { $path } ต้องจัดระเบียบ
fmt-right = ทุกไฟล์เป็นระเบียบแล้ว
fmt-unreadable = ปล่อย { $path } ไว้ตามเดิมเพราะมีข้อผิดพลาด เรียก greenlist check เพื่อดู
fmt-no-content = { $path } ไม่ใช่ไฟล์เนื้อหาของเว็บไซต์นี้

## คำถาม

answer-needed = โปรดเขียนอะไรสักอย่าง
answer-no-choice = `{ $found }` ไม่อยู่ในตัวเลือก
answer-no-language = ไม่มีภาษา “{ $found }” เขียนรหัสหรือชื่อ เช่น de หรือ เยอรมัน
answer-taken = `{ $found }` มีผู้ใช้แล้ว โปรดเขียนอย่างอื่น
answer-taken-by = `{ $found }` เป็นรหัสของ { $name } โปรดเลือกอย่างอื่น
answer-name-taken = “{ $found }” เป็นชื่อของ { $name } (`{ $id }`) โปรดเลือกชื่ออื่น หรือแก้ผลิตภัณฑ์นั้น
answer-first = นี่คือคำถามแรก กด Ctrl+C เพื่อออก
answer-back = กด Enter เพื่อคงคำตอบเดิมในวงเล็บเหลี่ยม เครื่องหมายลบ (-) ทำให้คำถามที่ไม่บังคับว่างลง
answer-yes = ใช่
answer-no = ไม่ใช่
answer-yes-or-no = โปรดตอบว่า ใช่ หรือ ไม่ใช่
answer-no-country = ไม่มีประเทศ “{ $found }”
answer-near-countries = หมายถึง { $countries } หรือไม่
answer-country-form = เขียนชื่อประเทศ หรือรหัสสองตัวอักษร เช่น TW
answer-time-zone = ไม่มีเขตเวลานั้น เขียนแบบ Asia/Taipei
answer-advice = ข้อห้ามมีผลผูกพัน ถ้าเป็นเพียงคำแนะนำให้ใช้ `advised_against`
answer-due-date = เขียนวันตั้งแต่ { $date } เป็นต้นไป เช่น 2020-04-30 หรือ 109/4/30
answer-wrong = { $option }: { $fault }
answer-missing = ต้องมี { $option } และไม่มีใครให้ถาม
ask-how = พิมพ์ < เพื่อกลับไปคำถามก่อนหน้า หรือกด Ctrl+C เพื่อออก ก่อนคำตอบสุดท้ายจะไม่มีการเขียนไฟล์ใด
ask-more-choices = { "      " }… และอีก { $count } รายการ โปรดเขียนรหัส
ask-languages = ภาษาของเว็บไซต์ ต้นฉบับก่อน หมายเลข หรือรหัสหรือชื่อของภาษาอื่นใดก็ได้ คั่นด้วยจุลภาค
ask-language = ภาษา: รหัสหรือชื่อ เช่น de หรือ เยอรมัน
ask-title = ชื่อเว็บไซต์ ({ $about })
ask-issuer = ใครออกประกาศ หน่วยงานสูงสุดก่อน
ask-next-issuer = หน่วยงานอื่นที่ลำดับต่ำกว่า (Enter: ไม่มี)
ask-time-zone = เขตเวลา
ask-id = รหัสของ “{ $about }”: อักษรตัวเล็ก ตัวเลข และยัติภังค์
ask-name = ชื่อผลิตภัณฑ์
ask-aliases = ชื่ออื่นที่ผู้คนพิมพ์ คั่นด้วยจุลภาค (Enter: ไม่มี)
ask-vendor = ผู้ผลิต: หมายเลข รหัส หรือชื่อใหม่
ask-category = ใช้ทำอะไร
ask-country = ประเทศของผู้ผลิต: ชื่อหรือรหัส เช่น TW (Enter: ไม่ทราบ)
ask-domestic = นับเป็นผลิตภัณฑ์ในประเทศหรือไม่ (ใช่ หรือ ไม่ใช่)
ask-record-issuer = ใครเป็นผู้ออก
ask-record-title = ชื่อเรื่อง
ask-summary = สรุปในหนึ่งหรือสองประโยค
ask-issued = วันที่ออก
ask-products = กำหนดเรื่องผลิตภัณฑ์ใด หมายเลขหรือรหัสคั่นด้วยจุลภาค
ask-audiences = สำหรับใคร หมายเลขหรือรหัสคั่นด้วยจุลภาค
ask-verdict = ผลการตัดสินคืออะไร
ask-conditions = มีเงื่อนไขใด หมายเลขหรือรหัสคั่นด้วยจุลภาค
ask-due-date = วันสุดท้ายที่ใช้ได้
ask-reasons = เพราะอะไร หมายเลขหรือรหัสคั่นด้วยจุลภาค (Enter: ไม่มี)
ask-alternatives = ใช้อะไรแทนได้ ดีที่สุดก่อน (Enter: ไม่มี)
ask-binding = กลุ่มผู้ใช้ต้องปฏิบัติตามหรือไม่ (ใช่ หรือ ไม่ใช่)
ask-legal-basis = ฐานที่อาศัย: หมายเลข รหัส หรือชื่อใหม่
ask-basis-kind = { $about } เป็นฐานชนิดใด: หมายเลขหรือคำ (Enter: law)
ask-source-title = เอกสารที่อาศัยชื่ออะไร
ask-source-url = ที่อยู่เว็บของเอกสาร (Enter: ไม่มี)
ask-status = สถานะ (ร่างไม่ตัดสินสิ่งใดจนกว่าจะเป็น interim หรือ final)
ask-kind = เป็นชนิดใด
ask-bulletin-products = เกี่ยวกับผลิตภัณฑ์ใด (Enter: ไม่มี)
ask-bulletin-audiences = เกี่ยวข้องกับใคร (Enter: ไม่มี)
ask-text = ข้อความใด
ask-to = แปลเป็นภาษาใด

## เว็บไซต์และระเบียนใหม่

init-there-is-content = มีเว็บไซต์อยู่แล้วใน { $path } โปรดระบุโฟลเดอร์อื่น
init-first-issuer = หน่วยงานของเรา
init-made = สร้างเว็บไซต์ใน { $path } แล้ว
init-enter = เข้าไปที่นั่น: cd { $path }
init-words = ข้อความของหน้าเว็บยังเป็นภาษาอังกฤษ แปลได้ใน { $path }
init-labels = ป้ายที่ลงท้ายด้วย “# English” ใน content/audiences.yaml และ content/vocabulary.yaml ยังเป็นภาษาอังกฤษ ({ $language }) แปลแล้วลบเครื่องหมายนี้ออก
init-next = ต่อไป: greenlist new product แล้ว greenlist new advisory แล้ว greenlist build
comment = { $title }: { $about }
new-there-is = มี { $path } อยู่แล้ว โปรดเลือกรหัสอื่น
new-cannot-add = เพิ่มระเบียนใน { $path } ไม่ได้ โปรดแก้ข้อผิดพลาดก่อน เรียก greenlist check เพื่อดู
new-wrote = เขียน { $path } แล้ว
new-added = เพิ่มระเบียนใน { $path } แล้ว
new-next = ต่อไป: เติมส่วนที่ขาด แล้วเรียก greenlist check
new-draft = นี่คือร่าง และไม่ตัดสินสิ่งใดจนกว่าสถานะจะเป็น interim หรือ final
new-translated = `{ $record }` มีข้อความครบทุกภาษาของเว็บไซต์แล้ว
language-added = เพิ่มภาษา { $language } ใน { $path } แล้ว
language-complete = `{ $language }` เป็นภาษาของเว็บไซต์แล้ว และไฟล์ไม่ขาดข้อความใด greenlist translate status แสดงสิ่งที่ยังไม่ได้แปล
language-labels = ต้องมีป้าย { $count } รายการนี้เป็น `{ $language }` ก่อนจึงจะสร้างเว็บไซต์ได้ เพิ่มบรรทัด “{ $language }: …” ในแต่ละที่:
language-next = ขั้นต่อไป: greenlist translate status แสดงสิ่งที่ยังไม่ได้แปลเป็น `{ $language }` และ greenlist new translation เริ่มแปลเนื้อหาหนึ่งเรื่อง
# The head of the file with the words of pages in a language, a line each.
words-head =
    ข้อความของหน้าเว็บเป็น{ $name } ({ $language })
    แต่ละข้อความเขียนไว้เป็นภาษาอังกฤษหลัง “#” เมื่อจะแปล ให้เขียนอีกหนึ่งบรรทัดข้างใต้โดยไม่มี “#”:
    ชื่อ เครื่องหมายเท่ากับ แล้วตามด้วยคำแปล ให้คงบรรทัดภาษาอังกฤษไว้ ภายหลังจะได้รู้ว่ามีการเปลี่ยนหรือไม่
    คงทุกอย่างในวงเล็บปีกกา เช่น { "{" } $name { "}" } ไว้ตามเดิม ข้อความที่ไม่มีคำแปลจะแสดงเป็นภาษาอังกฤษ
    greenlist translate status นับส่วนที่เหลือ greenlist new language { $language } เพิ่มข้อความของรุ่นใหม่
    ไว้ท้ายไฟล์ และไม่แก้ส่วนอื่น
words-later = เพิ่มภายหลัง
words-added = เพิ่มข้อความใหม่ใน { $path } แล้ว: { $count }

## รายการผลิตภัณฑ์

list-new = บรรทัด { $line }: { $name }: ใหม่ { $path }
list-exists = บรรทัด { $line }: { $name }: มีอยู่แล้วเป็น `{ $id }` ไม่เปลี่ยนแปลง
list-refused = บรรทัด { $line }: { $name }: รับไม่ได้ { $why }
list-vendor = ผู้ผลิตใหม่: { $name } (`{ $id }`)
list-ignored = คอลัมน์ที่ไม่ได้อ่าน: { $columns }
list-no-name = ไม่มีชื่อ
list-no-vendor = ไม่มีผู้ผลิต
list-no-category = ไม่มีประเภท “{ $found }” ประเภทที่มี: { $known }
list-repeated = “{ $found }” มีอยู่แล้วในบรรทัด { $line }
list-surplus = มีช่องข้อมูลมากกว่าคอลัมน์: ใส่ข้อความที่มีตัวคั่นไว้ในเครื่องหมายคำพูด
list-quote = เครื่องหมายคำพูดไม่ได้ปิด
list-damaged = มีอักขระที่อ่านไม่ได้ โปรดระบุการเข้ารหัส เช่น --encoding big5
list-no-name-column = ไม่มีคอลัมน์ใดใน { $path } ที่ชื่อ `name` แถวแรกคือ: { $found } คอลัมน์: name, vendor และถ้าจำเป็น id, aliases, country, category, domestic
list-refused-count = บรรทัดที่รับไม่ได้: { $count } โปรดแก้แล้วส่งทั้งรายการอีกครั้ง
list-written = ผลิตภัณฑ์ใหม่: { $new } มีอยู่แล้ว: { $existing }

## การเปลี่ยนรหัส

rename-done = `{ $old }` เปลี่ยนเป็น `{ $new }` แล้ว: แก้ { $count } ไฟล์
rename-file = { $old } เปลี่ยนเป็น { $new } แล้ว
rename-address = ที่อยู่เดิมจะนำไปยังที่อยู่ใหม่ (content/moved.yaml)
rename-unreadable = ค้นใน { $path } ไม่ได้เพราะมีข้อผิดพลาด เรียก greenlist check เพื่อดู

## greenlist translate

translate-source = ต้นฉบับ
translate-fresh = ล่าสุด
translate-stale = เก่า
translate-machine = เครื่องแปล
translate-draft = ร่าง
translate-missing = ไม่มี
translate-unstamped = คำแปล { $count } ฉบับไม่ได้ระบุต้นฉบับที่ใช้แปล จึงไม่มีใครรู้เมื่อคำแปลเก่าแล้ว โปรดตรวจสอบแล้วเรียก greenlist translate stamp
translate-stamped = ประทับแล้ว: { $path }
translate-nothing = ไม่มีสิ่งที่ต้องประทับ
translate-no-typo = `{ $record }`: มีหัวข้อเพิ่มหรือหายไป จึงไม่ใช่การแก้คำผิด โปรดแปลหัวข้อเหล่านั้น หรือเรียกโดยไม่ใส่ --typo หากคำแปลยังถูกต้อง
translate-not-over = { $path } เป็นไฟล์ของเว็บไซต์หรือไม่ใช่ไฟล์แปล จึงไม่เขียนทับ โปรดเลือกไฟล์อื่นด้วย --out
translate-exported = เขียน { $count } หน่วยลงใน { $path } แล้ว
translate-unreadable = อ่าน { $path } เป็นไฟล์แปลไม่ได้: { $what ->
        [large] ไฟล์ใหญ่กว่า { $detail } MB
        [cut] ไฟล์จบกลางหน่วย โปรดบันทึกหรือคัดลอกใหม่
        [version] เป็น XLIFF { $detail } โปรดบันทึกเป็น XLIFF 1.2 หรือ PO
        [keys] ข้อความไม่มี `msgctxt` ที่บอกว่าเป็นของข้อความใด โปรดส่งออกด้วย greenlist translate export และคงบรรทัดนั้นไว้
        [empty] ไม่มีหน่วยใดเลย
        [languages] แต่ละส่วนเป็นคนละภาษา: { $detail } โปรดนำเข้าภาษาละหนึ่งไฟล์
       *[invalid] ไม่ใช่ PO หรือ XLIFF: { $detail }
    }
translate-headings = `{ $unit }`: แต่ละหัวข้อต้องคงชื่อหัวข้อไว้ และต้องไม่มีหัวข้อระดับเดียวกันเพิ่ม
translate-remark = `{ $unit }`: { $reason ->
        [unknown] เนื้อหาไม่มีข้อความนี้แล้ว
        [repeated] ไฟล์มีหน่วยอื่นที่ใช้รหัสนี้
        [markup] มีมาร์กอัปที่เครื่องมือเพิ่มเข้ามา ซึ่งจะหายไป
        [unfinished] เป็น fuzzy หรือยังไม่เสร็จ โปรดทำให้เสร็จ หรือใช้ --unfinished
        [source] เป็นข้อความต้นฉบับในภาษานี้
        [no-key] ไม่มีรหัส
       *[outdated] รับเข้าแล้ว แต่ต้นฉบับเปลี่ยนหลังการส่งออก จึงล้าสมัย
    }
translate-remark-more = อีก { $count } หน่วย: { $reason ->
        [unknown] เนื้อหาไม่มีข้อความนี้แล้ว
        [repeated] ไฟล์มีหน่วยอื่นที่ใช้รหัสนี้
        [markup] มีมาร์กอัปที่เครื่องมือเพิ่มเข้ามา ซึ่งจะหายไป
        [unfinished] เป็น fuzzy หรือยังไม่เสร็จ โปรดทำให้เสร็จ หรือใช้ --unfinished
        [source] เป็นข้อความต้นฉบับในภาษานี้
        [no-key] ไม่มีรหัส
       *[outdated] รับเข้าแล้ว แต่ต้นฉบับเปลี่ยนหลังการส่งออก จึงล้าสมัย
    }
translate-source-language = ข้อความเขียนเป็น { $language } จึงไม่แปลเป็นภาษานี้ ไม่ได้นำเข้าสิ่งใด
translate-no-language = { $path } ไม่ได้ระบุภาษา โปรดระบุด้วย --to
translate-other-language = { $path } เป็นภาษา { $own } ไม่ใช่ { $given } โปรดไม่ใส่ --to หรือนำเข้าไฟล์ของ { $given }
translate-control = `{ $unit }`: ข้อความมีอักขระควบคุมที่มองไม่เห็น ({ $found }) ลบออกในเครื่องมือแปล
translate-unknown = `{ $unit }` ไม่มีระเบียนแล้ว จึงข้ามไป
translate-wrote = เขียนแล้ว: { $path }
translate-imported = หน่วยที่รับเข้า: { $taken } ไม่เปลี่ยน: { $same } ข้าม: { $skipped } ไม่มีคำแปล: { $untranslated }
words-status = ข้อความของหน้าเว็บเป็น { $language }: แปลแล้ว { $translated } ขาด { $missing } ภาษาอังกฤษเปลี่ยนภายหลัง { $changed }
words-changed = ภาษาอังกฤษเปลี่ยนหลังจากแปลแล้ว แก้คำแปล และแทนบรรทัดภาษาอังกฤษที่อยู่ข้างบนด้วยบรรทัดนี้:

## greenlist theme

theme-there-is = มี { $path } อยู่แล้ว โปรดเปลี่ยนชื่อหรือลบก่อน หรือระบุเฉพาะไฟล์ที่ต้องใช้
theme-unknown-file = ธีมในตัวไม่มีไฟล์ `{ $found }`
theme-see-list = greenlist theme eject --list แสดงไฟล์ทั้งหมด
theme-next = ต่อไป: แก้ไฟล์ที่ต้องการ และลบไฟล์ที่ไม่แก้ เพื่อให้ตามรุ่นใหม่ greenlist serve แสดงทุกการเปลี่ยนแปลง
