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
serve-day = ณ วันที่
serve-audience = กลุ่มเป้าหมาย
serve-page-itself = หน้านี้
serve-beside = เทียบข้างกัน
serve-none = ไม่มี
serve-size = ความกว้าง
serve-size-screen = จอ
serve-size-phone = โทรศัพท์
serve-size-paper = กระดาษ
serve-show = แสดง
serve-warnings = คำเตือน { $count } รายการ
