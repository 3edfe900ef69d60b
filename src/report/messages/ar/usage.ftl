# أخطاء سطر الأوامر.
usage-unknown-argument = ليس لهذا الأمر خيار أو وسيط { $argument }.
usage-unknown-command = لا يوجد أمر { $command }.
usage-missing-value = يحتاج { $argument } إلى قيمة.
usage-unknown-value = ليست `{ $value }` من قيم { $argument }.
usage-refused-value = لا يمكن استعمال `{ $value }` مع { $argument }: { $reason }
usage-missing-argument = ناقص: { $argument }
usage-missing-command = يحتاج { $command } إلى أمر فرعي.
usage-conflict = لا يمكن استعمال { $argument } مع { $others }.
usage-repeated = لا يُكتب { $argument } إلا مرة واحدة.
usage-too-many-values = قيم { $argument } أكثر من اللازم: `{ $value }` زائدة.
usage-too-few-values = قيم { $argument } أقل من اللازم: { $actual } من { $minimum } على الأقل.
usage-wrong-number = عدد قيم { $argument } غير صحيح: { $actual } بدلًا من { $expected }.
usage-no-equals = اكتب { $argument } مع علامة المساواة والقيمة.
usage-invalid-utf8 = أحد الوسائط ليس نص UTF-8 صالحًا.
usage-invalid = سطر الأوامر غير صالح.
usage-values = القيم الممكنة: { $values }
usage-line = الاستعمال: { $usage }
usage-see-help = كل الخيارات: { $command } --help

## الأسباب

usage-no-folder = لا يوجد هذا المجلد.
usage-server-path = يبدأ المسار بالعلامة / وينتهي بها، ولا يحتوي إلا على حروف وأرقام ASCII والعلامات - . _ ~، مثل ‎/conferencing/‎.
usage-server-directory = في اسم هذا المجلد علامة لها معنى في ملف الإعداد، مثل علامة الاقتباس أو $. حدد مجلدًا آخر.
usage-no-file = لا يوجد هذا الملف.
usage-is-folder = هذا مجلد. حدد ملفًا.
usage-bad-date = ليس تاريخًا صالحًا. اكتب 2020-04-07، أو تاريخ مينغو 109/4/7.
usage-bad-version = ليس إصدارًا صالحًا. اكتب أرقامًا تفصلها نقاط، مثل 5.0.1.
usage-bad-encoding = ترميز غير معروف. اكتب اسمًا من WHATWG مثل utf-8 أو big5 أو utf-16le.
usage-bad-column = اكتب اسم عمود، أو رقمه ابتداءً من 1.
usage-bad-port = ليس منفذًا. اكتب رقمًا من 1 إلى 65535.
usage-bad-address = ليس عنوان IP. اكتب 127.0.0.1 لهذا الحاسوب وحده، أو 0.0.0.0 لغيره أيضًا.
usage-url-scheme = يبدأ عنوان الويب بـ https:// أو http://.
usage-url-characters = لا يحتوي عنوان الويب إلا على حروف وأرقام وعلامات ASCII، دون مسافات.
usage-url-query = يجب ألا يحتوي عنوان الويب هذا على ? أو #.
usage-url-password = يجب ألا يحتوي عنوان الويب هذا على اسم مستخدم أو كلمة مرور.
usage-url-host = اسم الخادم ناقص، كما في https://greenlist.gov.example/.
usage-bad-release = اكتب معرّف إصدار، مثل 2026-11-30-1.
usage-bad-key = اكتب مفتاحًا عامًا من 56 محرفًا، أو الملف الذي يحويه.
