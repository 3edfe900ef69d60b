# ข้อผิดพลาดของบรรทัดคำสั่ง
usage-unknown-argument = คำสั่งนี้ไม่มีตัวเลือกหรืออาร์กิวเมนต์ { $argument }
usage-unknown-command = ไม่มีคำสั่ง { $command }
usage-missing-value = { $argument } ต้องมีค่า
usage-unknown-value = `{ $value }` ไม่ใช่ค่าของ { $argument }
usage-refused-value = ใช้ `{ $value }` กับ { $argument } ไม่ได้: { $reason }
usage-missing-argument = ยังขาด: { $argument }
usage-missing-command = { $command } ต้องมีคำสั่งย่อย
usage-conflict = ใช้ { $argument } พร้อมกับ { $others } ไม่ได้
usage-repeated = ระบุ { $argument } ได้เพียงครั้งเดียว
usage-too-many-values = { $argument } มีค่ามากเกินไป: `{ $value }` เป็นค่าที่เกินมา
usage-too-few-values = { $argument } มีค่าน้อยเกินไป: มี { $actual } ค่า ต้องมีอย่างน้อย { $minimum } ค่า
usage-wrong-number = จำนวนค่าของ { $argument } ไม่ถูกต้อง: มี { $actual } ค่า ต้องเป็น { $expected } ค่า
usage-no-equals = ให้เขียน { $argument } ตามด้วยเครื่องหมายเท่ากับและค่า
usage-invalid-utf8 = มีอาร์กิวเมนต์ที่ไม่ใช่ข้อความ UTF-8 ที่ถูกต้อง
usage-invalid = บรรทัดคำสั่งไม่ถูกต้อง
usage-values = ค่าที่ใช้ได้: { $values }
usage-line = วิธีใช้: { $usage }
usage-see-help = ตัวเลือกทั้งหมด: { $command } --help

## เหตุผล

usage-no-folder = ไม่มีโฟลเดอร์นี้
usage-server-path = เส้นทางต้องขึ้นต้นและลงท้ายด้วย / และมีได้เฉพาะตัวอักษรและตัวเลข ASCII กับเครื่องหมาย - . _ ~ เช่น /conferencing/
usage-server-directory = ชื่อโฟลเดอร์นี้มีเครื่องหมายที่มีความหมายในไฟล์ตั้งค่า เช่น อัญประกาศหรือ $ โปรดระบุโฟลเดอร์อื่น
usage-no-file = ไม่มีไฟล์นี้
usage-is-folder = นี่คือโฟลเดอร์ โปรดระบุไฟล์
usage-bad-date = ไม่ใช่วันที่ที่ถูกต้อง ให้เขียน 2020-04-07 หรือวันที่แบบหมินกั๋ว 109/4/7
usage-bad-version = ไม่ใช่รุ่นที่ถูกต้อง ให้เขียนตัวเลขคั่นด้วยจุด เช่น 5.0.1
usage-bad-encoding = ไม่รู้จักการเข้ารหัสนี้ ให้เขียนชื่อตาม WHATWG เช่น utf-8, big5 หรือ utf-16le
usage-bad-column = ระบุชื่อคอลัมน์ หรือลำดับที่นับจาก 1
usage-bad-port = ไม่ใช่พอร์ต ให้เขียนตัวเลขตั้งแต่ 1 ถึง 65535
usage-bad-address = ไม่ใช่ที่อยู่ IP ให้เขียน 127.0.0.1 สำหรับเครื่องนี้เท่านั้น หรือ 0.0.0.0 สำหรับเครื่องอื่นด้วย
usage-url-scheme = ที่อยู่เว็บต้องขึ้นต้นด้วย https:// หรือ http://
usage-url-characters = ที่อยู่เว็บมีได้เฉพาะตัวอักษร ตัวเลข และเครื่องหมาย ASCII และไม่มีช่องว่าง
usage-url-query = ที่อยู่เว็บนี้ต้องไม่มี ? หรือ #
usage-url-password = ที่อยู่เว็บนี้ต้องไม่มีชื่อผู้ใช้หรือรหัสผ่าน
usage-url-host = ไม่มีชื่อเซิร์ฟเวอร์ เช่น https://greenlist.gov.example/
usage-bad-release = เขียนรหัสรุ่นเผยแพร่ เช่น 2026-11-30-1
usage-bad-key = เขียนกุญแจสาธารณะ 56 อักขระ หรือไฟล์ที่เก็บไว้
