# ข้อความของการแสดงตัวอย่าง
serve-ready = ตัวอย่าง: { $address }
    การเปลี่ยนแปลงแสดงทันที กด Ctrl-C เพื่อจบ
serve-well = เนื้อหากลับมาเป็นปกติแล้ว
serve-strip = มีข้อผิดพลาด { $count } รายการ จึงสร้างเว็บไซต์ไม่ได้ ด้านล่างคือหน้าก่อนหน้านี้
serve-strip-first = มีข้อผิดพลาด { $count } รายการ จึงสร้างเว็บไซต์ไม่ได้
serve-nothing = ยังไม่มีอะไรให้แสดง
serve-nothing-text = เว็บไซต์จะปรากฏที่นี่ทันทีที่แก้ข้อผิดพลาดด้านบน
serve-failed = สร้างหน้านี้ไม่ได้
serve-bar = ตัวอย่าง
serve-day = แสดง ณ วันที่
serve-today = วันนี้
serve-audience = กลุ่มเป้าหมาย
serve-page-itself = หน้านี้
serve-beside = เทียบกับ
serve-none = ไม่เทียบ
serve-size = ความกว้าง
serve-size-screen = จอ
serve-size-phone = โทรศัพท์
serve-size-paper = กระดาษ
serve-show = แสดง
serve-warnings = คำเตือน { $count } รายการ
serve-ended = ตัวอย่างสิ้นสุดแล้ว เริ่มใหม่ด้วย greenlist serve แล้วหน้านี้จะทำงานต่อเอง
serve-open-to-others = คอมพิวเตอร์เครื่องอื่นเปิดตัวอย่างนี้ได้ รวมถึงเนื้อหาที่ยังไม่เผยแพร่
serve-polls-links = บางไฟล์เป็นลิงก์สัญลักษณ์ จึงตรวจไฟล์ทุกวินาที
serve-polls-limit = ระบบแจ้งการเปลี่ยนแปลงของไฟล์ต่อไม่ได้ จึงตรวจไฟล์ทุกวินาที
