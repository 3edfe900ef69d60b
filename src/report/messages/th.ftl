# ข้อความวินิจฉัยภาษาไทย โครงสร้างเหมือน en.ftl ซึ่งมีคำอธิบายอยู่
severity-error = ข้อผิดพลาด
severity-warning = คำเตือน
severity-note = หมายเหตุ
help = วิธีแก้
between = { " " }
related = ดูที่นี่ด้วย

kind = { $kind ->
    [audience] กลุ่มเป้าหมาย
    [advisory] ประกาศ
    [bulletin] ข่าวแจ้งเตือน
    [category] ประเภทผลิตภัณฑ์
    [condition] เงื่อนไข
    [country] ประเทศ
    [issuer] หน่วยงานผู้ออก
    [legislation] กฎหมาย
    [offering] รูปแบบบริการ
    [page] หน้า
    [product] ผลิตภัณฑ์
    [reason] เหตุผล
    [ruling] ข้อกำหนด
    [vendor] ผู้ผลิต
    [theme] ธีม
    [activity] การกระทำ
    [code] รหัส
    [status] สถานะ
    [severity] ระดับความรุนแรง
    [tlp] ระดับ TLP
    [output] รูปแบบผลลัพธ์
    [operator] ผู้ให้บริการ
    [relation] ความสัมพันธ์
   *[other] { $kind }
}
expected = { $expected ->
    [list] รายการ
    [map] ช่องข้อมูลบรรทัดละช่อง เยื้องไปทางขวา
    [text] ข้อความ
    [number] ตัวเลข
    [boolean] true หรือ false
    [date] วันที่
    [nothing] ค่าว่าง
   *[other] { $expected }
}

## ไฟล์และไวยากรณ์

diagnostic-missing-file = ไม่มีไฟล์ `{ $path }`
    .help = สร้างไฟล์นี้ หรือเรียก greenlist ในโฟลเดอร์ที่มี `content` อาจใช้ชื่ออื่นอยู่หรือไม่ ตัวพิมพ์เล็กใหญ่ถือว่าต่างกัน
diagnostic-unknown-file = ไม่มีสิ่งใดใช้ `{ $path }`
    .help = ตั้งชื่อใหม่ตามไฟล์ข้างเคียง หรือย้ายออกจาก `content`
diagnostic-wrong-extension = ไม่ได้อ่าน `{ $path }` เพราะนามสกุลของชื่อต่างจากไฟล์อื่น
    .help = เปลี่ยนชื่อเป็น `{ $meant }` Windows ซ่อนนามสกุลไว้ เว้นแต่เปิด “นามสกุลไฟล์” ในมุมมองของโฟลเดอร์
diagnostic-copied-file = `{ $path }` ดูเหมือนสำเนาของ `{ $meant }` จึงไม่ได้อ่าน
    .help = เปรียบเทียบทั้งสองไฟล์ เก็บไว้ไฟล์เดียวในชื่อ `{ $meant }` แล้วลบอีกไฟล์
diagnostic-language-not-in-name = ชื่อ `{ $path }` ไม่บอกภาษาของข้อความ
    .help = เปลี่ยนชื่อเป็น `{ $meant }` หรือใส่ป้ายของภาษาอื่นหน้า `.md`
diagnostic-more-faults = ไฟล์นี้มีปัญหามากกว่าที่แสดง: ตั้งแต่ตรงนี้ไปอีก { $count } รายการเพียงนับไว้
    .help = แก้รายการที่แสดง แล้วตรวจอีกครั้ง
diagnostic-unreadable-file = { $reason ->
        [outside] `{ $path }` เป็นลิงก์ออกนอกโครงการ จึงไม่ถูกอ่าน
        [broken] `{ $path }` เป็นลิงก์ที่ไม่มีปลายทาง
        [circular] `{ $path }` เป็นลิงก์ไปยังโฟลเดอร์ที่อ่านแล้ว: โฟลเดอร์นั้นอยู่เหนือลิงก์ หรือมีลิงก์อื่นชี้ไปที่เดียวกัน
        [deep] `{ $path }` อยู่ใต้โฟลเดอร์เกิน 32 ชั้น จึงไม่ถูกอ่าน
       *[special] `{ $path }` ไม่ใช่ไฟล์ปกติ จึงไม่ถูกอ่าน
    }
    .help = { $reason ->
        [deep] ย้ายโฟลเดอร์ขึ้นไปข้างบน
       *[special] วางตัวไฟล์หรือโฟลเดอร์เองไว้แทน หรือลบออก
    }
diagnostic-invalid-utf8 = ตั้งแต่ตรงนี้ไปไฟล์ไม่ใช่ข้อความ UTF-8
    .help = บันทึกไฟล์ด้วยรหัสอักขระ UTF-8 (อ่าน Big5 และ UTF-16 ไม่ได้)
diagnostic-control-character = ตรงนี้มีอักขระควบคุมที่มองไม่เห็น ({ $found })
    .help = ลบตรงนี้แล้วพิมพ์ใหม่ อักขระนี้ติดมาตอนคัดลอก
diagnostic-invisible-character = ตรงนี้มีอักขระที่มองไม่เห็น ({ $found })
    .help = ลบตรงนี้แล้วพิมพ์ใหม่ อักขระนี้ติดมาตอนคัดลอก
diagnostic-surrounding-space = มีช่องว่างหน้าหรือหลัง `{ $found }` ซึ่งจะถูกละไว้
    .help = ลบช่องว่างภายในเครื่องหมายคำพูด
diagnostic-comment-in-text = YAML ถือว่า `{ $found }` เป็นความเห็น ค่าจึงจบก่อนหน้านั้น
    .help = หากเป็นส่วนหนึ่งของค่า ให้ใส่เครื่องหมายคำพูดครอบทั้งค่า: `"{ $meant }"` หากเป็นความเห็น ให้เว้นวรรคหลัง `#`
diagnostic-file-too-large = ไฟล์ใหญ่กว่า { $limit } KB
    .help = แบ่งเป็นหลายระเบียน หรือย้ายข้อความยาวไปไว้ในไฟล์ Markdown
diagnostic-bad-file-name = ชื่อไฟล์ `{ $found }` ใช้ในที่อยู่เว็บและในคอมพิวเตอร์ทุกเครื่องได้ไม่แน่นอน
    .nearest = เปลี่ยนชื่อเป็น `{ $nearest }`
    .help = ใช้ตัวพิมพ์เล็ก (a ถึง z) ตัวเลข ยัติภังค์ และขีดล่าง แล้วเขียนชื่อใหม่ในทุกลิงก์
diagnostic-unaccepted-file = เผยแพร่ไฟล์แบบ `{ $found }` ไม่ได้
    .help = บันทึกเป็นแบบใดแบบหนึ่งต่อไปนี้: { $accepted } เอกสารที่ให้อ่านอย่างเดียวควรเป็น PDF
diagnostic-wrong-file-type = เนื้อหาของ `{ $found }` ไม่ใช่ { $expected }
    .nearest = ตามเนื้อหาแล้วควรชื่อ `{ $nearest }`
    .help = เปลี่ยนชื่อ หรือเปิดแล้วบันทึกใหม่เป็น { $expected } ถ้าเป็นไฟล์จากที่อื่น ให้ตรวจมัลแวร์ก่อน
diagnostic-attachment-too-large = ไฟล์มี { $size } MB แต่ให้ได้ไม่เกิน { $limit } MB
    .help = สแกนใหม่ที่ 150 dpi แบบขาวดำ บันทึกเป็น PDF ที่เล็กลง หรือแบ่งไฟล์
diagnostic-unlinked-file = ไม่มีลิงก์ใดไปยัง `{ $found }` จึงไม่อยู่ในเว็บไซต์
    .help = ใส่ลิงก์ในข้อความเป็น `[…](file:{ $found })` เขียนชื่อใน `file` ของแหล่งที่มา หรือลบไฟล์
diagnostic-merge-conflict = Git ทิ้งข้อความสองฉบับของบรรทัดเดียวกันไว้ตรงนี้
    .help = เลือกฉบับใดฉบับหนึ่ง (บนหรือล่าง `=======`) แล้วลบบรรทัดที่ขึ้นต้นด้วย `<<<<<<<` `=======` และ `>>>>>>>`
diagnostic-tab = มีแท็บอยู่ในที่ที่ใช้ได้เฉพาะช่องว่าง
    .help = แทนแท็บด้วยช่องว่างจำนวนเท่ากับบรรทัดข้างเคียง
diagnostic-yaml-syntax = { $slip ->
        [quote-open] เครื่องหมายคำพูดที่เปิดตรงนี้ยังไม่ได้ปิด
        [quote-behind] มีข้อความต่อท้ายเครื่องหมายคำพูดปิด
        [backslash] ในเครื่องหมายคำพูดคู่ \ ใช้ขึ้นต้นอักขระพิเศษ แต่ตรงนี้ไม่ใช่
        [colon] บรรทัดนี้ไม่มีโคลอนตามด้วยช่องว่าง
        [colon-wide] นี่คือโคลอนแบบเต็มความกว้าง หลังชื่อช่องใช้ได้เฉพาะ `:`
        [comma] ตรงนี้ขาดจุลภาคหรือวงเล็บปิด
        [bracket-open] วงเล็บนี้ยังไม่ได้ปิด
        [bracket-behind] วงเล็บปิดนี้ไม่มีวงเล็บเปิด
        [indent] บรรทัดนี้เริ่มเยื้องซ้ายหรือขวาเกินไป
        [dash] เริ่มรายการตรงนี้ไม่ได้
        [block-text] หลัง `|` หรือ `>` ต้องไม่มีอะไรในบรรทัดเดียวกัน
        [comment] ต้องมีช่องว่างก่อน `#` ของหมายเหตุ
        [first-sign] ข้อความขึ้นต้นด้วยเครื่องหมายนี้ไม่ได้
        [sign] ตรงนี้มีอักขระที่มองไม่เห็น
        [indent-left] บรรทัดนี้เริ่มเยื้องซ้ายเกินไป
        [dash-blank] ไม่มีช่องว่างหลังขีดกลางของรายการนี้
        [comma-wide] ระหว่างรหัสเหล่านี้เป็นจุลภาคแบบเต็มความกว้าง
        [quote-curly] นี่คือเครื่องหมายคำพูดแบบโค้ง ซึ่งใน YAML เป็นส่วนหนึ่งของข้อความ
        [space-wide] ตรงนี้เป็นช่องว่างเต็มความกว้างหรือช่องว่างไม่ตัดบรรทัด
       *[other] อ่านไฟล์ตั้งแต่ตรงนี้ไปไม่ได้: { $detail }
    }
    .help = { $slip ->
        [quote-open] ปิดที่ท้ายข้อความ: "แบบนี้"
        [quote-behind] ใส่เครื่องหมายคำพูดคู่เดียวครอบทั้งข้อความ ใน "…" ให้เขียน \" แทนเครื่องหมายคำพูด ใน '…' ให้เขียน '' แทนเครื่องหมายอัญประกาศเดี่ยว
        [backslash] ใช้เครื่องหมายคำพูดเดี่ยว: 'C:\Programs' หรือเขียน \ ทุกตัวสองครั้ง
        [colon] เขียนชื่อช่อง โคลอน ช่องว่าง แล้วตามด้วยค่า ข้อความที่ต่อจากบรรทัดบนต้องเยื้องขวากว่าชื่อช่อง
        [colon-wide] แทนด้วย `:` และช่องว่างหนึ่งช่อง
        [comma] ดูส่วนก่อนหน้าตรงนี้: ระหว่างสองรายการต้องมีจุลภาค และข้อความที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด
        [bracket-open] เพิ่ม `]` หรือ `{ "}" }` ที่ท้ายรายการ
        [bracket-behind] ลบออก หรือเพิ่มวงเล็บเปิด
        [indent] ให้ช่องว่างต้นบรรทัดเท่ากับบรรทัดข้างเคียง: ช่องของระเบียนเดียวกันต้องตรงกันในแนวตั้ง
        [dash] เริ่มรายการที่บรรทัดถัดไป: ช่องว่างสองช่อง `-` ช่องว่าง แล้วตามด้วยค่า
        [block-text] เริ่มข้อความที่บรรทัดถัดไปโดยเยื้องขวา ถ้ามีเพียงบรรทัดเดียว ให้ใส่เครื่องหมายคำพูดแทน
        [comment] เพิ่มช่องว่างก่อน `#` หรือใส่เครื่องหมายคำพูดครอบข้อความที่มี `#`
        [first-sign] ใส่เครื่องหมายคำพูดครอบทั้งข้อความ
        [sign] ลบตรงนี้แล้วพิมพ์ใหม่ อักขระนี้ติดมาตอนคัดลอก
        [indent-left] ขึ้นต้นด้วยช่องว่าง { $spaces } ช่อง ให้ตรงกับช่องข้างบนของรายการเดียวกัน
        [dash-blank] เว้นช่องว่างหลังขีด: `- id: r1`
        [comma-wide] แทนด้วย `,` และช่องว่างหนึ่งช่อง: [one, two]
        [quote-curly] แทนด้วยแบบตรง "แบบนี้" ถ้าเป็นส่วนหนึ่งของข้อความ ให้ใส่แบบตรงครอบอีกชั้น
        [space-wide] แทนด้วยช่องว่างธรรมดาจำนวนเท่ากับบรรทัดข้างเคียง
       *[other] ดูบรรทัดนี้และบรรทัดก่อนหน้า: ช่องว่างต้นบรรทัด เครื่องหมายคำพูดให้ครบคู่ ช่องว่างหลังโคลอนทุกตัว
    }
diagnostic-unquoted-colon = ข้อความที่มีโคลอนตามด้วยช่องว่างต้องอยู่ในเครื่องหมายคำพูด
    .help = ใส่เครื่องหมายคำพูดแบบตรงครอบทั้งข้อความ: "เช่น: แบบนี้"
diagnostic-yaml-feature = { $feature ->
        [anchor] ใช้หมุด (`&ชื่อ`) ตรงนี้ไม่ได้
        [alias] ใช้นามแฝง (`*ชื่อ`) ตรงนี้ไม่ได้
        [merge-key] ใช้การรวม (`<<:`) ตรงนี้ไม่ได้
        [tag] ใช้แท็ก (`!ชื่อ`) ตรงนี้ไม่ได้
        [documents] มีเอกสารที่สอง (หลัง `---`) ตรงนี้ไม่ได้
       *[other] ใช้สิ่งนี้ตรงนี้ไม่ได้: { $feature }
    }
    .help = { $feature ->
        [documents] ลบบรรทัดนี้ออก ถ้าเป็นข้อความที่ขึ้นต้นด้วย `---` ให้ใส่เครื่องหมายคำพูด
       *[other] เขียนค่าให้ครบ ถ้าตั้งใจให้เป็นข้อความ ให้ใส่เครื่องหมายคำพูด
    }
diagnostic-duplicate-key = มีช่อง `{ $found }` สองครั้ง
    .help = เก็บไว้เพียงช่องเดียว
    .related = ครั้งแรกอยู่ที่นี่
diagnostic-too-deep = ส่วนนี้ซ้อนลึกเกิน 32 ชั้น
    .help = ตรวจช่องว่างต้นบรรทัด ไม่มีระเบียนใดต้องใช้หลายชั้นขนาดนี้
diagnostic-missing-front-matter = { $reason ->
        [open] ส่วนหัวของไฟล์ยังไม่ได้ปิด
       *[absent] ไฟล์ไม่ได้ขึ้นต้นด้วยส่วนหัวที่อยู่ระหว่างบรรทัด `---` สองบรรทัด
    }
    .help = { $reason ->
        [open] หลังช่องสุดท้าย ให้เขียนบรรทัดที่มีเพียงขีดกลางสามตัว `---`
       *[absent] ขึ้นต้นไฟล์ด้วยบรรทัด `---` แล้วตามด้วย `title:` และช่องอื่น ๆ แล้วปิดด้วยบรรทัด `---`
    }

## รูปแบบ

diagnostic-unknown-field = ไม่มีช่อง `{ $found }` ที่นี่
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .known = ช่องที่มี: { $known }
    .help = แก้ชื่อช่องหรือลบออก
diagnostic-missing-field = ขาดช่อง `{ $field }`
    .help = เพิ่มบรรทัด `{ $field }:` พร้อมค่า
diagnostic-wrong-type = { $stands ->
        [list] ที่นี่มีรายการ แต่ต้องเป็น{ expected }
        [map] ที่นี่มีช่องข้อมูล แต่ต้องเป็น{ expected }
        [nothing] ที่นี่ไม่มีอะไร แต่ต้องเป็น{ expected }
       *[text] ที่นี่มี `{ $found }` แต่ต้องเป็น{ expected }
    }
    .help = { $expected ->
        [list] เขียน [ก, ข] หรือเขียนบรรทัดละหนึ่งรายการหลัง `- `
        [map] เขียนช่องข้อมูลไว้ข้างล่าง บรรทัดละช่อง เยื้องไปทางขวา
        [number] เขียนเป็นตัวเลข ไม่ต้องใส่เครื่องหมายคำพูด
        [boolean] เขียน `true` หรือ `false` ไม่ต้องใส่เครื่องหมายคำพูด
       *[other] เปลี่ยนเป็น{ expected } ข้อความที่ขึ้นต้นด้วย `#` หรือดูเหมือนตัวเลขหรือวันที่ต้องอยู่ในเครื่องหมายคำพูด
    }
diagnostic-unquoted-text = `{ $found }` ไม่มีเครื่องหมายคำพูด ใน YAML จึงเป็นค่า { $stands } ไม่ใช่ข้อความ
    .help = เขียนในเครื่องหมายคำพูด: "{ $found }"
diagnostic-unknown-word = `{ $found }` ไม่ใช่{ kind }ที่รู้จัก
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .known = ใช้ได้: { $known }
    .help = ใช้คำใดคำหนึ่งที่คู่มือระบุไว้สำหรับช่องนี้
diagnostic-unknown-verdict = `{ $found }` ไม่ใช่ผลการตัดสิน
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .known = ผลการตัดสิน: { $known }
    .help = ใช้ผลการตัดสินแบบใดแบบหนึ่งที่คู่มือระบุไว้
diagnostic-broken-date = `{ $found }` ไม่ใช่วันที่
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .help = เขียนปี-เดือน-วัน เช่น `2020-04-07` หรือปฏิทินหมินกั๋ว `109/4/7` และตรวจว่ามีวันนั้นจริง
diagnostic-empty-list = รายการ `{ $field }` ว่าง
    .help = ระบุอย่างน้อยหนึ่งรายการ ถ้าจะใช้ค่าตั้งต้น ให้ลบช่องนี้
diagnostic-too-many-entries = รายการ `{ $field }` มีเกิน { $limit } รายการ
    .help = ลบออกบ้าง หรือรวมหลายรายการเป็นหนึ่งเดียว
diagnostic-empty-text = ข้อความ `{ $field }` ว่าง
    .help = เขียนข้อความ หรือลบช่องนี้ถ้าไม่บังคับ
diagnostic-bad-id = `{ $found }` ใช้เป็นรหัสไม่ได้
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .help = ใช้เฉพาะอักษรตัวเล็ก a ถึง z ตัวเลข และยัติภังค์ ชื่อที่ Windows สงวนไว้ เช่น `con` หรือ `nul` ใช้ไม่ได้
diagnostic-id-not-file-name = รหัส `{ $found }` ไม่ตรงกับชื่อไฟล์ `{ $expected }`
    .help = เขียน `id: { $expected }` หรือเปลี่ยนชื่อไฟล์
diagnostic-duplicate-id = มีรหัส `{ $found }` สองครั้ง
    .help = ตั้งรหัสอื่นให้รายการหนึ่ง
    .related = ครั้งแรกอยู่ที่นี่
diagnostic-duplicate-name = `{ $found }` เป็นชื่อของทั้ง `{ $other }` และ `{ $id }`
    .help = ให้รายการเดียวใช้ชื่อนี้ และแยกอีกรายการด้วยผู้ให้บริการหรือรุ่น
    .related = อีกรายการอยู่ที่นี่
diagnostic-confusable-name = `{ $found }` ซึ่งเป็นชื่อของ `{ $id }` ดูเหมือนชื่อของ `{ $other }` แต่ใช้อักขระต่างกัน
    .help = ถ้าเป็นสิ่งเดียวกัน ให้รวมกัน ถ้าไม่ใช่ ให้พิมพ์ชื่อใหม่ เพราะอักษรของระบบอื่นอาจดูเหมือนกัน
    .related = อีกรายการอยู่ที่นี่
diagnostic-unknown-language = `{ $found }` ไม่ใช่ภาษาของเว็บไซต์นี้
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .known = ภาษา: { $known }
    .help = แก้ให้ถูก หรือเพิ่มภาษานั้นใน `languages` ของ `site.yaml`
diagnostic-bad-language-tag = `{ $found }` ไม่ใช่ป้ายภาษา
    .help = เขียนป้ายเช่น `zh-Hant`, `en` หรือ `vi`
diagnostic-unknown-time-zone = `{ $found }` ไม่ใช่เขตเวลา
    .help = เขียนภูมิภาคและเมือง เช่น `Asia/Taipei`
diagnostic-bad-version = `{ $found }` ไม่ใช่เลขรุ่น
    .help = เขียนตัวเลขคั่นด้วยจุดในเครื่องหมายคำพูด: "5.0.1"
diagnostic-empty-version-range = ไม่มีรุ่นใดที่ตั้งแต่ `{ $introduced }` ขึ้นไปและก่อน `{ $fixed }` ด้วย
    .help = เขียนรุ่นแรกที่หมายถึงไว้ที่ `introduced` และรุ่นแรกที่ไม่ได้หมายถึงแล้วไว้ที่ `fixed` รุ่นหลังต้องสูงกว่า
diagnostic-bad-cvss = `{ $found }` ไม่ใช่เวกเตอร์ CVSS
    .help = คัดลอกเวกเตอร์ทั้งหมดจากแหล่งที่มา ขึ้นต้นด้วย `CVSS:3.1/` หรือ `CVSS:4.0/`
diagnostic-bad-cve = `{ $found }` ไม่ใช่หมายเลข CVE
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .help = เขียนแบบ `CVE-2020-11500`
diagnostic-unsafe-link = ไม่อนุญาตให้ลิงก์ไปยัง `{ $found }`
    .help = ใช้ที่อยู่ที่ขึ้นต้นด้วย `https://` หรือ `http://` ในข้อความยังใช้ `mailto:` `tel:` และระเบียน เช่น `product:zoom` ได้
diagnostic-bad-domain = `{ $found }` ไม่ใช่ชื่อโฮสต์
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .help = เขียนเฉพาะชื่อ โดยไม่มี `https://` เส้นทาง พอร์ต หรือ `*` เช่น `meet.example`
diagnostic-picture = ข้อความไม่แสดงรูปภาพ ผู้อ่านจะเห็นคำอธิบายแทน `{ $found }`
    .help = อธิบายสิ่งที่อยู่ในรูปเป็นคำพูด หรือทำเป็นลิงก์: [แผนที่](https://…)
diagnostic-bad-base-url = `{ $found }` ไม่ใช่ที่อยู่เว็บแบบเต็ม
    .help = เขียนที่อยู่เว็บไซต์ตั้งแต่ต้น เช่น `https://greenlist.gov.example/` โดยไม่มีชื่อผู้ใช้ รหัสผ่าน `?` และ `#`
diagnostic-bad-colour = `{ $found }` ไม่ใช่สี
    .help = เขียนเครื่องหมาย # ตามด้วยเลขหกหลักจาก 0 ถึง f ในเครื่องหมายคำพูด เช่น `"#13202b"` ถ้าไม่มีเครื่องหมายคำพูด YAML จะถือว่า `#` เป็นหมายเหตุ
diagnostic-target-place = ปลายทางต้องมี `directory` หรือ `rsync` อย่างใดอย่างหนึ่งเท่านั้น
    .help = เขียน `directory:` พร้อมโฟลเดอร์ ซึ่งเป็นไดรฟ์เครือข่ายก็ได้ หรือ `rsync:` พร้อมโฟลเดอร์ในคอมพิวเตอร์เครื่องอื่น
diagnostic-not-remote = `{ $found }` ไม่ใช่โฟลเดอร์ในคอมพิวเตอร์เครื่องอื่น
    .help = เขียนเป็น `ผู้ใช้@เครื่อง:/โฟลเดอร์` หรือ `rsync://เครื่อง/โฟลเดอร์` ส่วนโฟลเดอร์ในเครื่องนี้หรือไดรฟ์เครือข่ายให้เขียนที่ `directory:`
diagnostic-keeps-nothing = `keep: 0` จะไม่เก็บรุ่นเผยแพร่ใดเลย แม้แต่รุ่นใหม่
    .help = เขียนจำนวนรุ่นเผยแพร่ที่เก็บไว้ รวมรุ่นใหม่ด้วย เช่น `5` หรือลบบรรทัดนี้
diagnostic-bad-public-key = `{ $path }` ไม่ใช่กุญแจสาธารณะ
    .help = ระบุไฟล์ที่ `greenlist keygen` หรือ minisign เขียน ซึ่งลงท้ายด้วย `.pub` ห้ามระบุกุญแจลับ
diagnostic-unacceptable-code = `{ $found }` ไม่ใช่รหัสของคำเตือน จึงยอมรับไม่ได้
    .help = ลบรายการนี้ ถ้าเป็นข้อผิดพลาดให้แก้เนื้อหา ส่วนหมายเหตุไม่ต้องยอมรับ

## การอ้างอิง

diagnostic-unknown-reference = ไม่มี{ kind } `{ $found }`
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .help = { $kind ->
        [country] เขียนรหัส ISO 3166-1 ของประเทศ เช่น TW
       *[other] แก้รหัส หรือเพิ่มระเบียนที่อ้างถึง
    }
diagnostic-unknown-reference-kind = `{ $found }` ไม่ได้ระบุชนิดของระเบียน
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .known = ชนิด: { $known }
    .help = เขียนชนิด โคลอน และรหัส เช่น `product:zoom`
diagnostic-still-there = `{ $found }` ยังอยู่ จึงยังไม่ได้ย้าย
    .help = ลบรายการนี้จาก `moved.yaml` หรือตั้งรหัสอื่นให้ระเบียน
    .related = อยู่ที่นี่
diagnostic-missing-label = `{ $field }` ไม่มีข้อความในภาษา `{ $language }`
    .help = เพิ่มบรรทัด `{ $language }:` ใต้ `{ $field }` ผู้อ่านทุกภาษาต้องใช้
diagnostic-missing-text = `{ $record }` ไม่มีข้อความใน `{ $language }` ซึ่งเป็นภาษาที่เขียนเป็นภาษาแรก
    .help = เพิ่มไฟล์ `{ $record }.{ $language }.md` ไว้ข้างกัน
diagnostic-orphan-text = ข้อความนี้เป็นของ `{ $record }` ซึ่งไม่มีอยู่
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .help = ตั้งชื่อไฟล์ตามระเบียนที่เป็นเจ้าของ หรือลบออก
diagnostic-fact-in-translation = `{ $found }` อยู่ในคำแปลไม่ได้
    .help = ลบออกจากที่นี่ ข้อเท็จจริงอยู่ในระเบียนและในภาษาแรกเท่านั้น
diagnostic-bad-stamp = `{ $found }` ไม่ใช่เครื่องหมายของต้นฉบับที่ greenlist ใส่ไว้
    .help = ตรวจคำแปลกับต้นฉบับ ลบบรรทัดนี้ แล้วเรียก greenlist translate stamp
diagnostic-broken-link = ลิงก์ไปยัง `{ $found }` ซึ่งเว็บไซต์นี้ไม่มี
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .help = แก้ที่อยู่ หรือลบลิงก์ ที่อยู่ของเว็บไซต์อื่นขึ้นต้นด้วย `https://`
diagnostic-broken-anchor = ลิงก์ชี้ไปที่ `{ $found }` แต่หน้านั้นไม่มีตำแหน่งนี้
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .known = หัวข้อในข้อความนี้: { $known }
    .help = ระบุหัวข้อด้วยลำดับที่: `#s-2` คือหัวข้อที่สองของข้อความนี้ `page:about#s-2` คือหัวข้อของข้อความอื่น ส่วน `#r1` หลังประกาศคือข้อกำหนด r1 ของประกาศนั้น
diagnostic-broken-comment = ความคิดเห็นนี้จะถูกเผยแพร่
    .help = ปิดท้ายด้วย `-->` หรือลบออก ชื่อเรื่องและบทสรุปมีความคิดเห็นไม่ได้
diagnostic-raw-html = ข้อความไม่ใช้ HTML ผู้อ่านจะเห็น `{ $found }` เป็นตัวอักษร
    .nearest = ใน Markdown ให้เขียน `{ $nearest }`
    .help = ลบแท็กนี้ออก ใน Markdown เครื่องหมาย \ ที่ท้ายบรรทัดใช้ขึ้นบรรทัดใหม่ และบรรทัดว่างใช้ขึ้นย่อหน้าใหม่
diagnostic-look-alike = { $kind ->
        [definition] ผู้อ่านไม่เห็น `{ $found }` เพราะไม่มีลิงก์ใดใช้
       *[mark] ผู้อ่านจะเห็น `{ $found }` ตามที่พิมพ์
    }
    .nearest = ให้เขียน `{ $nearest }`
    .help = { $kind ->
        [lines] เว้นบรรทัดว่างระหว่างสองบรรทัดนี้ มิฉะนั้นจะต่อกันเป็นย่อหน้าเดียว
        [definition] เขียนลิงก์ตรงที่ผู้อ่านต้องใช้ เช่น `[ชื่อ](https://example.org)` หรือลบบรรทัดนี้
        [comment] ให้ความคิดเห็นอยู่ในบรรทัดของตัวเอง Markdown ในบรรทัดเดียวกันไม่มีผล
       *[mark] เครื่องหมายของ Markdown กว้างครึ่งตัว และเว้นวรรคหนึ่งครั้งหลังเครื่องหมายต้นบรรทัด ชื่อเรื่องและบทสรุปไม่มีเครื่องหมาย
    }
diagnostic-wrong-language = { $kind ->
        [simplified] ข้อความภาษาจีนตัวเต็มนี้มีอักษรตัวย่อ: { $found }
        [traditional] ข้อความภาษาจีนตัวย่อนี้มีอักษรตัวเต็ม: { $found }
       *[script] ข้อความนี้ไม่ได้เขียนด้วยภาษาตามชื่อไฟล์: “{ $found }”
    }
    .help = แปลข้อความนี้ หรือย้ายไปยังไฟล์ของภาษานั้น ภาษาอยู่หน้า `.md` ในชื่อไฟล์
diagnostic-untranslated = { $part ->
        [summary] บทสรุปของคำแปลนี้เหมือนต้นฉบับ
       *[body] เนื้อหาของคำแปลนี้เหมือนต้นฉบับ
    }
    .related = ต้นฉบับ
    .help = แปลข้อความนี้ ถ้าไม่มีไฟล์นี้ ผู้อ่านจะได้ต้นฉบับพร้อมคำแจ้ง
diagnostic-link-to-draft = ตรงนี้อ้างถึงร่าง `{ $found }` ซึ่งไม่เผยแพร่ ผู้อ่านจะไม่เห็นลิงก์
    .help = เมื่อออกประกาศแล้วให้เปลี่ยน `status` ของร่างเป็น `final` หรือ `interim` หรือลบการอ้างถึงนี้
diagnostic-markdown-too-deep = ข้อความนี้ซ้อนลึกเกิน 32 ชั้น
    .help = ลดจำนวนชั้นของรายการและข้อความอ้างอิง

## นโยบาย

diagnostic-relation-cycle = สิ่งเหล่านี้อ้างถึงกันเป็นวงกลม: { $cycle }
    .help = ลบการอ้างอิงหนึ่งรายการ
    .related = วงกลมต่อไปที่นี่
diagnostic-audience-cycle = กลุ่มเป้าหมายเหล่านี้เป็นส่วนหนึ่งของกันเป็นวงกลม: { $cycle }
    .help = ลบ `parents` หนึ่งรายการ
    .related = วงกลมต่อไปที่นี่
diagnostic-empty-advisory = ประกาศนี้ไม่ได้กำหนดสิ่งใด ไม่มี `rulings` `relations` หรือ `duties`
    .help = เพิ่ม `rulings` หรือระบุที่ `relations` ว่าแทนที่ แก้ไข ยกเลิก หรือระงับประกาศใด ข่าวที่ไม่มีข้อกำหนดให้เขียนเป็นข่าวแจ้งเตือน
diagnostic-ends-before-it-starts = ประกาศสิ้นสุดก่อนเริ่ม
    .help = ตรวจ `effective_from` และ `effective_until`
    .related = เริ่มที่นี่
diagnostic-successor-rank = `{ $issuer }` สืบต่อจาก `{ $predecessor }` แต่มีลำดับต่ำกว่า
    .help = ให้หน่วยงานผู้สืบต่อมีลำดับเท่ากันหรือสูงกว่า (1 คือสูงสุด)
    .related = หน่วยงานเดิม
diagnostic-no-authority = `{ $issuer }` ไม่มีอำนาจแก้ไข `{ $altered }`
    .help = ทำได้เฉพาะหน่วยงานเดิม ผู้สืบต่อ หรือหน่วยงานที่สูงกว่าซึ่งมีอำนาจเหนือทุกกลุ่มที่เกี่ยวข้อง ให้หน่วยงานนั้นดำเนินการ หรือลบการอ้างอิง
    .related = สิ่งที่จะถูกแก้ไข
diagnostic-outside-jurisdiction = `{ $audience }` อยู่นอกอำนาจของ `{ $issuer }`
    .help = ระบุกลุ่มเป้าหมายในอำนาจ หรือแก้ `jurisdiction` ใน `issuers.yaml`
    .related = ขอบเขตอำนาจ
diagnostic-exempts-outside-scope = ข้อยกเว้นนี้ไม่ได้ยกเว้นอะไร เพราะไม่มีกรณีใดที่อยู่ทั้งในข้อกำหนดนี้และใน `{ $altered }`
    .help = ระบุข้อกำหนดที่ข้อนี้ผ่อนให้ หรือให้ทั้งสองข้อมีผลิตภัณฑ์ กลุ่มเป้าหมาย การกระทำ และรุ่นร่วมกัน
    .related = ข้อกำหนดที่ถูกยกเว้น
diagnostic-conflicting-rulings = ข้อกำหนดนี้กับ `{ $other }` มีผลพร้อมกันไม่ได้: ทั้งสองกำหนด `{ $product }` สำหรับ `{ $audience }` ในวันที่ { $date }
    .help = ถ้าจะผ่อนข้อที่เข้มกว่า ให้ระบุข้อนั้นใน `exempts` ของข้อที่ผ่อนกว่า มิฉะนั้นให้ยุติ แก้ไข หรือจำกัดข้อใดข้อหนึ่ง
    .related = อีกข้อกำหนดหนึ่ง
diagnostic-non-binding-ban = คำแนะนำกำหนด `{ $verdict }` ไม่ได้
    .help = ตั้ง `binding: true` พร้อม `legal_basis` หรือใช้ `advised_against`, `under_review`, `conditional`, `permitted` หรือ `recommended`
diagnostic-misplaced-conditions = `conditions` ไม่เข้ากับผลการตัดสิน `{ $verdict }`
    .help = `conditional` ต้องมีเงื่อนไขอย่างน้อยหนึ่งข้อ ผลการตัดสินอื่นมีไม่ได้
diagnostic-misplaced-due-date = `due_date` ไม่เข้ากับผลการตัดสิน `{ $verdict }`
    .help = `phase_out` ต้องมีวันครบกำหนด ผลการตัดสินอื่นมีไม่ได้
diagnostic-due-date-out-of-force = ในวันครบกำหนด { $date } ประกาศไม่มีผลบังคับ
    .help = เลือกวันที่อยู่ระหว่างวันเริ่มและวันสิ้นสุดของประกาศ
    .related = ช่วงที่ประกาศมีผล
diagnostic-duty-before-start = ต้องทำสิ่งนี้ภายใน { $date } ซึ่งเป็นวันก่อนประกาศมีผล
    .help = แก้วันที่ หรือแก้ `effective_from` ของประกาศ
    .related = วันที่ประกาศมีผล
diagnostic-binding-advice = ข้อกำหนดที่มีผลผูกพันกำหนด `{ $verdict }` ไม่ได้
    .help = ตั้ง `binding: false` ที่ข้อกำหนดหรือที่ประกาศ หรือใช้ `under_review`, `conditional` หรือ `banned`
diagnostic-ruling-outlives-advisory = ประกาศไม่มีผลในวันที่ { $date } ข้อกำหนดในประกาศจึงมีผลไม่ได้
    .help = เลือกวันที่อยู่ระหว่างวันเริ่มและวันสิ้นสุดของประกาศ หรือแก้วันของประกาศ
    .related = ช่วงที่ประกาศมีผล
diagnostic-misplaced-comply-by = `comply_by` ไม่เข้ากับผลการตัดสิน `{ $verdict }`
    .help = เฉพาะ `conditional` เท่านั้นที่มีกำหนดวันทำตามเงื่อนไขได้ หากให้เลิกใช้หลังวันหนึ่ง ให้ใช้ `phase_out` กับ `due_date`
diagnostic-effective-before-issued = ประกาศมีผลก่อนวันที่ออก
    .help = ตรวจ `issued` และ `effective_from` ถ้าตั้งใจเช่นนั้น ให้ตั้ง `retroactive: true`
    .related = ออกที่นี่
diagnostic-no-source = ประกาศไม่ได้ระบุแหล่งที่มา
    .help = เพิ่มอย่างน้อยหนึ่งรายการใน `references` เช่น หนังสือราชการ
diagnostic-no-legal-basis = ประกาศมีผลผูกพันแต่ไม่ได้ระบุฐานที่อาศัย
    .help = ระบุกฎหมาย คำสั่ง นโยบาย หรือฐานอื่นจาก `legislation.yaml` ใน `legal_basis` หรือตั้ง `binding: false`
diagnostic-contradictory-alternatives = { $what ->
    [both] ทางเลือกนี้มีทั้ง `product` และ `offering`
    [neither] ทางเลือกนี้ไม่มีทั้ง `product` และ `offering`
   *[none-and-items] มีทางเลือกในรายการ แต่ `none` บอกว่าไม่มี
}
    .help = แต่ละรายการให้เขียน `product` หรือ `offering` อย่างใดอย่างหนึ่ง และเขียน `items` หรือ `none` อย่างใดอย่างหนึ่ง
diagnostic-too-confidential = ประกาศเป็น TLP:{ $found } แต่เว็บไซต์นี้แสดงได้ไม่เกิน TLP:{ $limit }
    .help = ย้ายประกาศออกจากเนื้อหาของเว็บไซต์นี้ การข้ามไปเงียบ ๆ จะทำให้แสดงผลการตัดสินผิด
diagnostic-alternative-banned = ทางเลือก `{ $product }` เองก็ถูกห้ามสำหรับ `{ $audience }`
    .help = ลบออกจาก `alternatives` หรือแก้ข้อกำหนดที่ห้าม
    .related = ถูกห้ามที่นี่
diagnostic-alternative-lost = ตั้งแต่ { $date } ทางเลือก `{ $product }` เองจะถูกห้ามสำหรับ `{ $audience }` และหน้าจะไม่แสดงอีก
    .help = ระบุทางเลือกอื่นก่อนวันนั้น
    .related = ถูกห้ามที่นี่
diagnostic-no-alternative = `{ $audience }` ใช้ `{ $product }` ไม่ได้ และไม่พบทางเลือกที่นี่ (จำนวนกรณี: { $cells })
    .rejected = รายการเหล่านี้ใช้แทนไม่ได้: { $rejected }
    .help = ระบุใน `alternatives` อย่างน้อยหนึ่งผลิตภัณฑ์ที่กลุ่มนี้ใช้ได้ หรือเขียนเหตุผลที่ไม่มีใน `none`
diagnostic-no-alternative-at-short-notice = `{ $audience }` ต้องเลิกใช้ `{ $product }` ภายใน 14 วัน และไม่พบทางเลือกที่นี่ (จำนวนกรณี: { $cells })
    .rejected = รายการเหล่านี้ใช้แทนไม่ได้: { $rejected }
    .help = ระบุใน `alternatives` อย่างน้อยหนึ่งผลิตภัณฑ์ที่ใช้ได้ หรือเขียนเหตุผลที่ไม่มีใน `none` เว็บไซต์นี้บังคับไว้ (`require_alternatives`)
diagnostic-recommendation-outlived = ข้อนี้แนะนำ `{ $product }` สำหรับ `{ $audience }` แต่ตั้งแต่ { $date } หน่วยงานอื่นเข้มกว่า
    .help = ขอให้หน่วยงานผู้ออกเพิกถอนหรือยุติคำแนะนำ
    .related = ข้อกำหนดที่เข้มกว่า
diagnostic-nothing-left-in-force = { $act ->
        [revokes] ประกาศนี้ยกเลิก `{ $advisory }` แล้วตัวเองก็สิ้นสุด หลังจากนั้นไม่มีสิ่งใดมีผลแทน
        [amends] ประกาศนี้ตัด `{ $advisory }` ออกแล้วตัวเองก็สิ้นสุด หลังจากนั้นไม่มีสิ่งใดมีผลแทน
        [suspends] `{ $advisory }` สิ้นสุดระหว่างที่ประกาศนี้ระงับไว้ จึงไม่กลับมามีผลหลังพ้นการระงับ
       *[supersedes] ทุกข้อกำหนดหลัง `{ $advisory }` สิ้นสุดแล้ว และไม่มีสิ่งใดมีผลแทน
    }
    .help = { $act ->
        [amends] ถ้าจะให้ข้อกำหนดนั้นมีผลอีก ให้ออกใหม่ในประกาศฉบับใหม่
        [suspends] ถ้าจะให้มีผลอีก ให้ออกใหม่โดยมีวันสิ้นสุดช้ากว่า หรือให้การระงับสิ้นสุดเร็วขึ้น
       *[supersedes] ถ้าจะให้ `{ $advisory }` มีผลอีก ต้องมีประกาศระบุไว้ใน `reinstates`
    }
    .related = สิ่งที่ไม่มีผลแล้ว
diagnostic-supersession-drops = { $extent ->
        [some] `{ $by }` แทน `{ $advisory }` แต่ไม่ได้กำหนดอะไรเกี่ยวกับ `{ $product }` สำหรับ `{ $audiences }` ในเรื่อง: { $activities }
       *[all] `{ $by }` แทน `{ $advisory }` แต่ไม่ได้กำหนดอะไรเกี่ยวกับ `{ $product }` สำหรับ `{ $audiences }`
    }
    .help = ถ้าข้อกำหนดเดิมควรมีผลต่อไป ให้เขียนซ้ำในประกาศใหม่ หรือใช้ `amends` ตัดข้อกำหนดทีละข้อ ถ้าตั้งใจให้สิ้นสุด ให้ยอมรับคำเตือนนี้พร้อมเหตุผล
    .related = ข้อกำหนดที่ไม่มีผลแล้ว
diagnostic-partly-ruled = `{ $ruling }` ไม่ครอบคลุม: { $activities } ไม่มีข้อกำหนดเรื่องนั้นของ `{ $product }` สำหรับ `{ $audiences }` ผลจึงเป็น `{ $verdict }`
    .help = ถ้าข้อกำหนดใช้กับทุกการกระทำ ให้ลบ `activities` ถ้าไม่ใช่ ให้เพิ่มข้อกำหนดสำหรับการกระทำที่เหลือ หรือยอมรับคำเตือนนี้พร้อมเหตุผล
diagnostic-implausible-date = `{ $field }` คือ { $date } ซึ่งห่างจากวันที่ของเว็บไซต์ { $data_date } เกิน 20 ปี
    .help = { $calendar ->
        [buddhist] นี่เป็นปีพุทธศักราช น่าจะหมายถึง { $meant }
        [minguo] นี่เป็นปีหมินกั๋ว ซึ่งเขียนด้วยเครื่องหมายทับ เช่น `109/4/7` น่าจะหมายถึง { $meant }
        [short] วันที่ที่เขียนด้วยเครื่องหมายทับจะอ่านเป็นปีหมินกั๋ว น่าจะหมายถึง { $meant } โปรดเขียนปีให้ครบ
       *[other] ตรวจสอบปี เขียนวันที่เป็น `2020-04-07` หรือแบบหมินกั๋ว `109/4/7`
    }
diagnostic-exemption-lost = `{ $altered }` สิ้นสุดแล้ว ข้อยกเว้นนี้จึงไม่ได้ยกเว้นสิ่งใดอีก
    .help = ถ้าจะยกเว้นข้อกำหนดที่มาแทนด้วย ให้ระบุใน `exempts`
    .related = สิ้นสุดที่นี่
diagnostic-predecessor-still-binds = ข้อนี้ผ่อนกว่าข้อที่หน่วยงานเดิม `{ $predecessor }` ยังบังคับใช้อยู่ ข้อที่เข้มกว่าจึงมีผล
    .help = ถ้าตั้งใจให้แทนข้อเดิม ให้ระบุข้อเดิมใน `supersedes` หรือ `revokes`
    .related = ยังมีผลอยู่
diagnostic-audience-parts-differ = สำหรับ `{ $part }` ซึ่งเป็นส่วนหนึ่งของ `{ $audience }` `{ $product }` มีผลการตัดสินต่างออกไป
    .help = คำตอบมีบรรทัดแยกสำหรับส่วนนั้น ถ้าไม่ได้ตั้งใจ ให้กำหนดสำหรับส่วนนั้นด้วย
    .related = ข้อกำหนดสำหรับทั้งกลุ่ม
diagnostic-audience-without-reader = `{ $ruling }` ใช้กับ `{ $audiences }` ซึ่งไม่อยู่ในกลุ่มเป้าหมายใดที่ผู้อ่านเลือกได้
    .help = ใส่ `reader: true` ให้กลุ่มเป้าหมายใน `audiences.yaml` หรือให้เป็นส่วนหนึ่งของกลุ่มที่มี จนกว่าจะถึงตอนนั้น หน้าผลิตภัณฑ์จะแสดงข้อกำหนดนี้ใต้ “ข้อกำหนดอื่นเกี่ยวกับผลิตภัณฑ์นี้” เท่านั้น
diagnostic-review-overdue = เลยกำหนดทบทวนเมื่อ { $date } แล้ว
    .help = ทบทวนประกาศ แล้วตั้ง `review_by` ใหม่หรือยุติประกาศ
diagnostic-deadline-passed = เลยกำหนดทำตามเงื่อนไขเมื่อ { $date } แล้ว
    .help = ตรวจว่าทำครบหรือยัง แล้วยุติหรือแทนที่ข้อกำหนด หรือแก้ `comply_by` หากหน่วยงานเลื่อนกำหนด
diagnostic-bulletin-outdated = หลังออกข่าวแจ้งเตือน ผลการตัดสินของ `{ $product }` สำหรับ `{ $audience }` เปลี่ยนไปแล้ว (เมื่อ { $date })
    .help = ตรวจข้อความ ออกข่าวแจ้งเตือนใหม่ หรือให้ข่าวนี้หมดอายุ (`expires`)
    .related = เปลี่ยนที่นี่
diagnostic-poster-too-long = โปสเตอร์ของ `{ $product }` ยาวเกิน A4 หนึ่งแผ่นในภาษา: { $languages }
    .help = ย่อชื่อผลิตภัณฑ์ เงื่อนไข ข้อมูลติดต่อของหน่วยงาน หรือประกาศของเว็บไซต์ มิฉะนั้นจะพิมพ์เป็นสองแผ่น
diagnostic-product-unmentioned = ไม่มีข้อกำหนดหรือทางเลือกใดกล่าวถึงผลิตภัณฑ์นี้
    .help = จะแสดงว่ายังไม่ได้ประเมิน ลบออกถ้าไม่ต้องใช้

## ธีมและเว็บไซต์

diagnostic-template = แม่แบบผิด: { $detail }
    .help = สอบถามผู้ดูแลธีม
diagnostic-missing-message = ไม่มีข้อความ `{ $key }` ในภาษา `{ $language }`
    .help = เพิ่มใน `locales/{ $language }.ftl` ของธีม
    .related = ภาษาอื่นมีไว้ที่นี่
diagnostic-unknown-message = ที่นี่ไม่มี `{ $found }`
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .known = ค่าของข้อความนี้: { $known }
    .help = เทียบชื่อหน้าเครื่องหมายเท่ากับ กับบรรทัดภาษาอังกฤษด้านบน
    .related = ข้อความในภาษาอื่น
diagnostic-dropped-value = ข้อความ `{ $key }` ในภาษา `{ $language }` ไม่ได้บอก `{ $value }` ทุกกรณี
    .help = ใส่ `{ $value }` ในทุกรูปแบบของข้อความ ถ้าไม่มี หน้าเว็บภาษานี้จะขาดวันที่ ชื่อ หรือจำนวน
    .related = ภาษาอื่นบอกไว้
diagnostic-untranslated-messages = ข้อความของหน้าเว็บมี { $total } ข้อความ ยังไม่ได้แปลเป็น `{ $language }` { $count } ข้อความและแสดงเป็นภาษาอังกฤษ: { $messages }
    .help = แปลใน `theme/locales/{ $language }.ftl` คำสั่ง greenlist new language { $language } เพิ่มข้อความที่ไฟล์ยังไม่มี และ greenlist translate status นับจำนวน
diagnostic-bad-message = อ่านไฟล์ข้อความตั้งแต่ตรงนี้ไปไม่ได้: { $detail }
    .help = เทียบบรรทัดนี้กับบรรทัดเดียวกันในภาษาอื่น
diagnostic-message-too-long = เมื่อรวมข้อความที่อ้างถึง ข้อความนี้ยาวเกิน { $limit } KB
    .help = ทำให้สั้นลง หรืออ้างถึงข้อความอื่นให้น้อยลง
diagnostic-accepts-nothing = รายการนี้ไม่ได้ยอมรับสิ่งใด เพราะที่นี่ไม่มีคำเตือน `{ $code }` แล้ว
    .help = ลบรายการนี้ ถ้าคำเตือนอยู่ในไฟล์อื่นให้เขียนไว้ในไฟล์นั้น หรือใน `site.yaml` สำหรับทุกไฟล์
diagnostic-path-collision = สองหน้าจะเป็น `{ $path }` เหมือนกัน
    .help = ตั้งรหัสอื่นให้หน้าหนึ่ง
    .related = อีกหน้าหนึ่ง
diagnostic-unknown-theme = ไม่มีธีม `{ $found }`
    .nearest = หมายถึง `{ $nearest }` หรือไม่
    .known = ธีม: { $known }
    .help = แก้ `theme` ใน `site.yaml` หรือเพิ่มโฟลเดอร์ของธีมใน `themes`
diagnostic-theme-cycle = ธีมเหล่านี้สืบทอดกันเป็นวงกลม: { $cycle }
    .help = ลบบรรทัด `parent` หนึ่งบรรทัด
diagnostic-low-contrast = `{ $found }` ใกล้กับ `{ $against }` เกินไป ความต่างของสีคือ { $measured } แต่ต้องได้ { $needed }
    .nearest = ใช้ `{ $nearest }` ได้
    .help = เลือกสีที่เข้มขึ้นหรืออ่อนลง
    .related = อีกสีหนึ่ง
diagnostic-bad-logo = แสดง `{ $found }` เป็นโลโก้ไม่ได้
    .help = บันทึกเป็น PNG หรือ SVG ที่มี `viewBox` และให้นามสกุลไฟล์ตรงกับชนิด
diagnostic-logo-too-large = โลโก้มี { $found } ไบต์ แต่ให้ได้ไม่เกิน { $limit }
    .help = บันทึกเป็น PNG สูง 64 พิกเซลที่มีสีน้อย หรือ SVG ที่มีจุดน้อยลง
diagnostic-active-logo = โลโก้จะเรียกใช้หรือโหลดสิ่งอื่น: `{ $found }`
    .help = บันทึกเป็น SVG ธรรมดาที่ไม่มีสคริปต์ ลิงก์ และภาพจากภายนอก หรือบันทึกเป็น PNG

## เครื่อง

act = { $act ->
    [read] อ่าน
    [write] เขียน
    [keep] เก็บ
    [exchange] วางเว็บไซต์ใหม่แทนที่
    [remove] ลบ
   *[other] { $act }
}
cause = { $cause ->
    [not-found] ไม่มีอยู่
    [permission-denied] คุณไม่มีสิทธิ์ โปรดสอบถามผู้ดูแลระบบ
    [storage-full] ดิสก์เต็ม
    [read-only] ดิสก์อ่านได้อย่างเดียว
    [in-use] โปรแกรมอื่นกำลังใช้อยู่
    [not-here] เครื่องนี้ไม่มีที่อยู่นั้น
    [folder] เป็นโฟลเดอร์ ไม่ใช่ไฟล์
    [special] เป็นไปป์หรืออุปกรณ์ ไม่ใช่ไฟล์
    [no-folder] มีไฟล์อยู่ในที่ที่ต้องเป็นโฟลเดอร์
   *[other] { $detail }
}
error-file = { act } { $path } ไม่ได้: { cause }
error-lock = ไม่แน่ใจว่ามีเพียงโปรแกรมเดียวที่ใช้ { $path }: { cause } มี greenlist อื่นทำงานอยู่หรือไม่
error-listen = เปิดรับที่ { $address } ไม่ได้: { cause } เลือกพอร์ตอื่น เช่น --port 4100
error-output-holds-sources = โฟลเดอร์ผลลัพธ์ { $path } มีเนื้อหาหรือธีมอยู่ ซึ่งจะหายไป ระบุโฟลเดอร์อื่นด้วย --out
error-output-dead-link = โฟลเดอร์ผลลัพธ์ { $path } เป็นลิงก์ไปยังโฟลเดอร์ที่ไม่มีอยู่ สร้างโฟลเดอร์นั้น หรือเลือกโฟลเดอร์อื่นด้วย --out
error-output-mount-point = โฟลเดอร์ผลลัพธ์ { $path } เป็นจุดเมานต์ จึงแทนที่ในขั้นตอนเดียวไม่ได้ เลือกโฟลเดอร์ข้างใน: --out { $path }/site
error-output-published = { $path } มีเว็บไซต์ที่ไม่มีร่างอยู่ ซึ่ง --drafts จะแทนที่ เลือกโฟลเดอร์อื่น: --out { $path }-drafts
error-output-foreign = ในโฟลเดอร์ผลลัพธ์มีไฟล์ { $count } ไฟล์ที่ไม่อยู่ใน manifest.sha256 ซึ่งเป็นรายการที่ greenlist เขียน และเว็บไซต์จะแทนที่ ไฟล์แรกคือ { $path } ไม่ได้เขียนอะไร ย้ายไฟล์ออก เลือกโฟลเดอร์อื่นด้วย --out หรือแทนที่ด้วย --force
other-build = greenlist อื่นกำลังสร้างเว็บไซต์นี้: โพรเซส { $process } บนเครื่อง { $host } ตั้งแต่ { $since }
other-build-unknown = greenlist อื่นกำลังสร้างเว็บไซต์นี้
error-busy = ไม่ได้เขียนไฟล์ใด ลองอีกครั้งเมื่อเสร็จแล้ว หรือเอา --no-wait ออกเพื่อรอ
error-unknown-language = `{ $found }` ไม่ใช่ภาษาของเว็บไซต์นี้ ภาษา: { $known }
error-unknown-name = ไม่มี{ kind } `{ $found }` ในเนื้อหานี้
error-nearest-name = หมายถึง `{ $nearest }` หรือไม่
error-known-names = ที่มีอยู่: { $known }
error-ambiguous-name = `{ $found }` เป็นชื่อของหลายรายการ ({ kind }) ให้ถามด้วย ID แทน: { $ids } คำสั่ง `greenlist check` จะบอกว่าชื่อนี้อยู่ที่ใด ให้เหลือไว้เพียงรายการเดียว
error-days-reversed = วันของ --to อยู่ก่อนวันของ --from โปรดสลับกัน
error-unknown-revision = Git ไม่รู้จักรุ่น `{ $found }` ที่นี่ ระบุคอมมิต สาขา หรือแท็ก เช่น HEAD~1
error-no-git = ไม่มีโปรแกรม git ติดตั้งก่อน หรือเทียบกับโฟลเดอร์: --against DIR
error-git = Git ให้เนื้อหาที่ `{ $revision }` ไม่ได้: { $detail }
error-internal = greenlist เองผิดพลาด: { $detail } โปรดแจ้งข้อผิดพลาดนี้

## คอนโซล

console-built = สร้าง { $pages } หน้าใน { $languages } ภาษา ({ $files } ไฟล์ เปลี่ยน { $changed }) ใน { $seconds } วินาที
console-translations = คำแปล: ขาด { $missing } ล้าสมัย { $stale }
console-untranslated = ข้อความของหน้าเว็บที่ยังไม่ได้แปลและแสดงเป็นภาษาอังกฤษ: { $count }
console-open = เปิด { $path }
console-waiting = กำลังรอให้เสร็จ
double-click-no-content = ไม่มีโฟลเดอร์ `content` ใน { $path } หากต้องการเริ่มเว็บไซต์ ให้พิมพ์ `cmd` ในแถบที่อยู่ของหน้าต่างโฟลเดอร์นี้ กด Enter แล้วพิมพ์ `greenlist init my-list` หากมีเว็บไซต์แล้ว ให้คัดลอก greenlist.exe ไปยังโฟลเดอร์ที่มี `content` แล้วดับเบิลคลิกที่นั่น
double-click-end = กด Enter เพื่อปิดหน้าต่างนี้
console-unchanged = ไม่มีอะไรเปลี่ยนแปลง
console-more-warnings = และอีก { $count } รายการ ดูได้ด้วย greenlist check
count-errors = { $count ->
    [0] ไม่มีข้อผิดพลาด
   *[other] ข้อผิดพลาด { $count } รายการ
}
count-warnings = { $count ->
    [0] ไม่มีคำเตือน
   *[other] คำเตือน { $count } รายการ
}
count-notes = หมายเหตุ { $count } รายการ
count-accepted = ยอมรับคำเตือนแล้ว { $count } รายการ
console-accepted = { $counted } ดูได้ด้วย greenlist check --accepted
console-accepted-because = ยอมรับแล้ว: { $reason } ({ $place })
check-elsewhere = มีข้อผิดพลาด { $count } รายการในไฟล์อื่น จึงตรวจไม่ได้ทั้งหมด
check-no-file = { $path } ไม่ใช่ไฟล์ของเว็บไซต์นี้
held-back-drafts = ร่าง { $drafts } ฉบับยังไม่เผยแพร่
unissued-advisories = ประกาศ { $advisories } ฉบับยังไม่ถึงวันออก ฉบับแรก { $date }
unissued-bulletins = ข่าวแจ้งเตือน { $bulletins } ฉบับยังไม่ถึงวันออก ฉบับแรก { $date }
unissued-both = ประกาศ { $advisories } ฉบับและข่าวแจ้งเตือน { $bulletins } ฉบับยังไม่ถึงวันออก ฉบับแรก { $date }
issued-on-day = ประกาศหรือข่าวแจ้งเตือน { $count } ฉบับจะออกใน { $date }
server-config-no-site = โฟลเดอร์นี้ไม่มีเนื้อหา ไฟล์ตั้งค่าจึงใช้กับธีมในตัวและไม่เลือกภาษา โปรดระบุโฟลเดอร์ของเว็บไซต์ด้วย --root
server-config-other-path = ไฟล์ตั้งค่าใช้เส้นทาง { $path } แต่ที่อยู่ของเว็บไซต์มีเส้นทาง { $address } หน้าสำหรับที่อยู่ที่ไม่มีจะลิงก์ไปที่นั่น
server-config-no-policy = components.html ของธีมไม่มี Content-Security-Policy ไฟล์ตั้งค่าจึงมีเฉพาะส่วนที่หน้าเว็บกำหนดเองไม่ได้
console-no-change = หลัง { $date } ไม่มีการเปลี่ยนแปลงตามกำหนด
console-faults-of = ในเนื้อหาของ `{ $name }`:
console-counts = { $counts }
console-counts-separator = ,{ " " }
console-nothing-written = ไม่ได้เขียนอะไร
stage-reading = กำลังอ่าน
stage-deciding = กำลังตัดสิน
stage-rendering = กำลังสร้างหน้า
stage-writing = กำลังเขียน

## รายการซอฟต์แวร์

audit-unreadable = อ่าน { $path } เป็นรายการซอฟต์แวร์ไม่ได้: { $what ->
        [empty] ไฟล์ว่าง
        [large] ใหญ่กว่า { $found } MB โปรดแบ่งเป็นหลายไฟล์
        [rows] มีมากกว่า { $found } แถว โปรดแบ่งเป็นหลายไฟล์
        [workbook] เป็นสมุดงาน โปรดบันทึกเป็น CSV UTF-8 ในโปรแกรมที่สร้าง
        [binary] ไม่มีข้อความ โปรดบันทึกรายการเป็น CSV
        [registry] เป็นไฟล์ส่งออกของรีจิสทรี Windows ไม่ใช่รายการ โปรดสร้างรายการด้วย PowerShell: Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\* | Select DisplayName, DisplayVersion, Publisher | Export-Csv list.csv -Encoding utf8
        [document] เป็นเอกสาร โปรดบันทึกรายการในนั้นเป็น CSV UTF-8 หรือข้อความธรรมดาที่มีหนึ่งชื่อต่อบรรทัด
        [archive] เป็นไฟล์บีบอัด โปรดแตกไฟล์แล้วระบุไฟล์รายการที่อยู่ข้างใน
        [web-page] เป็นหน้าเว็บ โปรดบันทึกรายการเป็น CSV หรือคัดลอกตารางไปยังสเปรดชีตแล้วบันทึกเป็น CSV UTF-8
        [encoding] บรรทัดที่ { $found } มีอักขระที่อ่านไม่ได้: ไฟล์เสียหายหรือใช้รหัสอักขระหลายแบบปนกัน โปรดบันทึกเป็น CSV UTF-8 หรือระบุรหัสอักขระ เช่น --encoding big5 แล้วแถวที่มีอักขระเสียหายจะถูกรายงาน
        [nothing] อ่านซอฟต์แวร์ไม่ได้เลย: ไม่มีแถว หรือไม่มีแถวใดมีชื่อ
        [xml] เป็น XML โปรดส่งออกรายการเป็น CSV หรือ CycloneDX แบบ JSON
        [json] เป็น JSON แต่ไม่ใช่รายการส่วนประกอบ CycloneDX โปรดส่งออกรายการเป็น CSV
        [broken-json] เป็น JSON ที่ผิดตรงบรรทัดและคอลัมน์ { $found } ไฟล์อาจขาดไปบางส่วน โปรดส่งออกรายการอีกครั้ง เป็น CSV หากทำได้
        [column] ไม่มีคอลัมน์ชื่อซอฟต์แวร์ แถวแรกมี: { $found } ตั้งชื่อคอลัมน์หนึ่งว่า `name` จะมี `version` และ `publisher` ด้วยก็ได้ หรือเลือกคอลัมน์ด้วย --name-column
        [columns] มีหลายคอลัมน์ที่อาจเป็นชื่อซอฟต์แวร์: { $found } โปรดเลือกหนึ่งคอลัมน์ด้วย --name-column โดยใช้ชื่อหรือหมายเลข
       *[other] { $found }
    }
