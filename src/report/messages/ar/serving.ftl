# كلمات المعاينة.
serve-ready = المعاينة: { $address }
    تظهر التغييرات فورًا. اضغط Ctrl-C للإنهاء.
serve-well = عاد المحتوى سليمًا.
serve-strip = { $count ->
        [one] خطأ واحد يمنع
        [two] خطآن يمنعان
        [few] { $count } أخطاء تمنع
        [many] { $count } خطأً يمنع
       *[other] { $count } خطأ يمنع
    } إنشاء الموقع. وما تحته كما كان من قبل.
serve-strip-first = { $count ->
        [one] خطأ واحد يمنع
        [two] خطآن يمنعان
        [few] { $count } أخطاء تمنع
        [many] { $count } خطأً يمنع
       *[other] { $count } خطأ يمنع
    } إنشاء الموقع.
serve-nothing = لا شيء للعرض بعد
serve-nothing-text = يظهر الموقع هنا متى أُصلحت الأخطاء أعلاه.
serve-failed = تعذّر إنشاء هذه الصفحة
serve-bar = معاينة
serve-day = اعرض بتاريخ
serve-today = اليوم
serve-audience = الفئة
serve-page-itself = هذه الصفحة
serve-beside = قارن مع
serve-none = بلا مقارنة
serve-size = العرض
serve-size-screen = شاشة
serve-size-phone = هاتف
serve-size-paper = ورق
serve-show = اعرض
serve-warnings = { $count ->
        [one] تحذير واحد
        [two] تحذيران
        [few] { $count } تحذيرات
        [many] { $count } تحذيرًا
       *[other] { $count } تحذير
    }
serve-ended = انتهت المعاينة. شغّلها من جديد بالأمر greenlist serve، وتتابع هذه الصفحة من تلقاء نفسها.
serve-open-to-others = يمكن فتح هذه المعاينة من حواسيب أخرى، بما فيها المحتوى غير المنشور.
serve-polls-links = بعض الملفات روابط رمزية، لذلك تُفحص الملفات مرة كل ثانية.
serve-polls-limit = لم يعد لدى النظام إشعارات بتغيّر الملفات، لذلك تُفحص الملفات مرة كل ثانية.
