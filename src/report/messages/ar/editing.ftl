# كلمات الأوامر المخصصة للمحررين.
schema-written = كُتب { $count ->
        [one] مخطط واحد
        [two] مخططان
        [few] { $count } مخططات
        [many] { $count } مخططًا
       *[other] { $count } مخطط
    } في { $path }
man-written = كُتب من الدليل { $count ->
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
       *[other] { $count } صفحة
    } في { $path }
fmt-changed = نُسّق { $path }
fmt-would-change = يحتاج { $path } إلى تنسيق
fmt-right = كل الملفات مرتبة.
fmt-unreadable = تُرك { $path } على حاله لأن فيه أخطاء. شغّل greenlist check لرؤيتها.
fmt-no-content = ليس { $path } من ملفات محتوى هذا الموقع.

## الأسئلة

answer-needed = اكتب شيئًا من فضلك.
answer-no-choice = ليس `{ $found }` من الخيارات.
answer-no-language = لا توجد لغة «{ $found }». اكتب رمزها أو اسمها، مثل de أو الألمانية.
answer-taken = `{ $found }` مستخدم من قبل. اكتب غيره.
answer-taken-by = `{ $found }` معرّف { $name }. اختر غيره.
answer-name-taken = «{ $found }» اسم لـ { $name } (`{ $id }`). اختر غيره، أو عدّل ذلك المنتج.
answer-first = هذا أول سؤال. اضغط Ctrl+C للخروج.
answer-back = يُبقي Enter الجواب السابق الظاهر بين القوسين المربعين؛ والشرطة (-) تُفرغ السؤال الاختياري.
answer-yes = نعم
answer-no = لا
answer-yes-or-no = أجب بنعم أو لا.
answer-no-country = لا بلد باسم «{ $found }».
answer-near-countries = هل تقصد { $countries }؟
answer-country-form = اكتب اسمه، أو رمزه من حرفين مثل TW.
answer-time-zone = لا توجد هذه المنطقة الزمنية. اكتبها مثل Asia/Taipei.
answer-advice = الحظر ملزم. للنصيحة استخدم `advised_against`.
answer-due-date = اكتب يومًا من { $date } فصاعدًا، مثل 2020-04-30 أو 109/4/30.
answer-wrong = { $option }: { $fault }
answer-missing = يلزم { $option }، ولا أحد يُسأل.
ask-how = اكتب < للعودة إلى السؤال السابق، أو اضغط Ctrl+C للخروج. لا يُكتب شيء قبل آخر جواب.
ask-more-choices = { "      " }… و{ $count } غيرها؛ اكتب المعرّف
ask-languages = لغات الموقع، المصدر أولًا؛ أرقام، أو رمز أي لغة أخرى أو اسمها، بينها فواصل
ask-language = اللغة: رمزها أو اسمها، مثل de أو الألمانية
ask-title = عنوان الموقع ({ $about })
ask-issuer = من يصدر التعاميم؟ الجهة الأعلى أولًا
ask-next-issuer = جهة أخرى أدنى مرتبة (Enter: لا شيء)
ask-time-zone = المنطقة الزمنية
ask-id = معرّف «{ $about }»: أحرف صغيرة وأرقام وشرطات
ask-name = اسم المنتج
ask-aliases = أسماء أخرى يكتبها الناس، بينها فواصل (Enter: لا شيء)
ask-vendor = المورّد: رقم أو معرّف أو اسم جديد
ask-category = لأي شيء هو؟
ask-country = بلد المورّد: اسمه أو رمزه، مثل TW (Enter: غير معروف)
ask-domestic = هل يُعدّ منتجًا محليًا؟ (نعم أو لا)
ask-record-issuer = من يصدره؟
ask-record-title = العنوان
ask-summary = ملخص في جملة أو جملتين
ask-issued = يوم الإصدار
ask-products = في أي منتجات يحكم؟ أرقام أو معرّفات بينها فواصل
ask-audiences = لمن؟ أرقام أو معرّفات بينها فواصل
ask-verdict = ما الحكم؟
ask-conditions = بأي شروط؟ أرقام أو معرّفات بينها فواصل
ask-due-date = آخر يوم للاستخدام
ask-reasons = لماذا؟ أرقام أو معرّفات بينها فواصل (Enter: لا شيء)
ask-alternatives = ما الذي يجوز بدلًا منه، الأفضل أولًا؟ (Enter: لا شيء)
ask-binding = هل يجب على الفئات اتباعه؟ (نعم أو لا)
ask-legal-basis = الأساس: رقم أو معرّف أو اسم جديد
ask-basis-kind = ما نوع { $about }: رقم أو كلمة (Enter: law)
ask-source-title = ما عنوان الوثيقة التي يستند إليها؟
ask-source-url = عنوانها على الويب (Enter: لا شيء)
ask-status = الحالة (المسودة لا تقرر شيئًا حتى تصير interim أو final)
ask-kind = ما نوعها؟
ask-bulletin-products = عن أي منتجات؟ (Enter: لا شيء)
ask-bulletin-audiences = من تعني؟ (Enter: لا شيء)
ask-text = أي نص؟
ask-to = إلى أي لغة؟

## المواقع والسجلات الجديدة

init-there-is-content = يوجد موقع في { $path }. سمِّ مجلدًا آخر.
init-first-issuer = مكتبنا
init-made = أُنشئ موقع في { $path }
init-enter = اذهب إليه: cd { $path }
init-words = نصوص الصفحات ما زالت بالإنجليزية. ترجمها في { $path }
init-labels = التسميات المنتهية بالعلامة «# English» في content/audiences.yaml و content/vocabulary.yaml ما زالت بالإنجليزية ({ $language }). ترجمها واحذف العلامة.
init-next = بعد ذلك: greenlist new product ثم greenlist new advisory ثم greenlist build
comment = { $title }: { $about }
new-there-is = { $path } موجود من قبل. اختر معرّفًا آخر.
new-cannot-add = لا يمكن إضافة سجل إلى { $path }: أصلح أخطاءه أولًا. شغّل greenlist check لرؤيتها.
new-wrote = كُتب { $path }
new-added = أُضيف سجل إلى { $path }
new-next = بعد ذلك: أكمل الناقص، ثم شغّل greenlist check.
new-draft = هذه مسودة لا تقرر شيئًا حتى تصير حالتها interim أو final.
new-translated = لـ `{ $record }` نص بكل لغة من لغات الموقع.
language-added = أُضيفت اللغة { $language } إلى { $path }
language-complete = `{ $language }` من لغات الموقع، ولا ينقص ملفها أي نص. يعرض greenlist translate status ما لم يُترجم.
language-labels = يلزم توفير هذه التسميات وعددها { $count } بلغة `{ $language }` قبل إنشاء الموقع. أضف السطر «{ $language }: …» في كل موضع:
language-next = الخطوة التالية: يعرض greenlist translate status ما لم يُترجم إلى `{ $language }`، ويبدأ greenlist new translation ترجمة نص.
# The head of the file with the words of pages in a language, a line each.
words-head =
    نصوص الصفحات باللغة: { $name } ({ $language }).
    كل نص مكتوب هنا بالإنجليزية بعد العلامة «#». لترجمته اكتب تحته سطرًا من دون «#»:
    اسمه، ثم علامة المساواة، ثم كلماتك. أبقِ السطر الإنجليزي: فهو يبيّن لاحقًا هل تغيّر.
    أبقِ كل ما بين الأقواس المعقوفة، مثل { "{" } $name { "}" }، كما هو. وما ليس له سطر يظهر بالإنجليزية.
    يحصي greenlist translate status ما تبقّى. ويضيف greenlist new language { $language } نصوص الإصدارات
    اللاحقة في آخر الملف ولا يغيّر غيرها.
words-later = أُضيف لاحقًا
words-added = النصوص الجديدة المضافة إلى { $path }: { $count }

## قوائم المنتجات

list-new = السطر { $line }: { $name }: جديد، { $path }
list-exists = السطر { $line }: { $name }: موجود من قبل بالمعرّف `{ $id }`، ولم يُغيَّر
list-refused = السطر { $line }: { $name }: مرفوض. { $why }
list-vendor = مورّد جديد: { $name } (`{ $id }`)
list-ignored = أعمدة لا تُقرأ: { $columns }
list-no-name = الاسم ناقص.
list-no-vendor = المورّد ناقص.
list-no-category = لا فئة باسم «{ $found }». الفئات: { $known }.
list-repeated = «{ $found }» موجود من قبل في السطر { $line }.
list-surplus = فيه حقول أكثر من الأعمدة: ضع النص الذي يحوي الفاصل بين علامتي اقتباس.
list-quote = علامة اقتباس لم تُغلق.
list-damaged = تعذّرت قراءة بعض الحروف. اذكر الترميز، مثل --encoding big5.
list-no-name-column = لا عمود في { $path } اسمه `name`. الصف الأول: { $found }. الأعمدة: name وvendor، وعند الحاجة id وaliases وcountry وcategory وdomestic.
list-refused-count = الأسطر المرفوضة: { $count }. صحّحها، ثم أعطِ القائمة كلها من جديد.
list-written = منتجات جديدة: { $new }؛ موجودة من قبل: { $existing }

## تغيير المعرّف

rename-done = صار `{ $old }` الآن `{ $new }`: عُدّل { $count ->
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
rename-file = صار { $old } الآن { $new }
rename-address = سيؤدي العنوان القديم إلى الجديد (content/moved.yaml).
rename-unreadable = لا يمكن البحث في { $path }: فيه أخطاء. شغّل greenlist check لرؤيتها.

## greenlist translate

translate-source = الأصل
translate-fresh = حديثة
translate-stale = قديمة
translate-machine = آلية
translate-draft = مسودة
translate-missing = غائبة
translate-unstamped = لا تذكر { $count } من الترجمات الأصل الذي أُخذت منه، فلا يُعرف متى تصبح قديمة. راجعها ثم شغّل greenlist translate stamp.
translate-stamped = وُسم: { $path }
translate-nothing = لا شيء يحتاج إلى وسم.
translate-no-typo = `{ $record }`: أضيفت أقسام أو حُذفت، فليس التغيير تصحيح خطأ مطبعي. ترجمها، أو شغّل الأمر بلا --typo إن بقيت الترجمة صحيحة.
translate-not-over = { $path } من ملفات الموقع أو ليس ملف ترجمة، فلا يُستبدل. اختر ملفًا آخر بواسطة ‎--out.
translate-exported = كُتبت { $count } من الوحدات في { $path }
translate-unreadable = تعذّرت قراءة { $path } كملف ترجمة: { $what ->
        [large] حجمه أكبر من { $detail } ميغابايت.
        [cut] ينتهي الملف في وسط وحدة. احفظه أو انسخه من جديد.
        [version] إنه XLIFF { $detail }. احفظه بصيغة XLIFF 1.2 أو PO.
        [keys] ليس لرسائله `msgctxt` الذي يسمّي نصوصها. صدّرها بواسطة greenlist translate export، وأبقِ ذلك السطر.
        [empty] لا وحدات فيه.
        [languages] أجزاؤه بلغات عدة: { $detail }. استورد ملفًا لكل لغة.
       *[invalid] ليس ملف PO ولا XLIFF: { $detail }
    }
translate-headings = `{ $unit }`: يجب أن يحتفظ القسم بعنوانه وألا يكون له عنوان ثانٍ من المستوى نفسه.
translate-remark = `{ $unit }`: { $reason ->
        [unknown] لم يعد في المحتوى هذا النص
        [repeated] في الملف وحدة أخرى بهذا المعرّف
        [markup] فيها ترميز أضافته أداة وسيضيع
        [unfinished] إنها fuzzy أو غير مكتملة. أكملها، أو استعمل ‎--unfinished
        [source] إنها النص الأصلي بهذه اللغة
        [no-key] لا معرّف لها
       *[outdated] أُخذت، لكن أصلها تغيّر بعد التصدير فهي قديمة
    }
translate-remark-more = وأيضًا { $count }: { $reason ->
        [unknown] لم يعد في المحتوى هذا النص
        [repeated] في الملف وحدة أخرى بهذا المعرّف
        [markup] فيها ترميز أضافته أداة وسيضيع
        [unfinished] إنها fuzzy أو غير مكتملة. أكملها، أو استعمل ‎--unfinished
        [source] إنها النص الأصلي بهذه اللغة
        [no-key] لا معرّف لها
       *[outdated] أُخذت، لكن أصلها تغيّر بعد التصدير فهي قديمة
    }
translate-source-language = تُكتب النصوص بلغة { $language } ولا تُترجم إليها. لم يُستورد شيء.
translate-no-language = لا يذكر { $path } لغته. حدّدها بواسطة ‎--to.
translate-other-language = لغة { $path } هي { $own } لا { $given }. احذف ‎--to، أو استورد ملف { $given }.
translate-control = `{ $unit }`: في النص حرف تحكم لا يُرى ({ $found }). احذفه في أداة الترجمة.
translate-unknown = لم تعد `{ $unit }` تتبع أي سجل، فتُركت.
translate-wrote = كُتب: { $path }
translate-imported = الوحدات المأخوذة: { $taken }؛ بلا تغيير: { $same }؛ المتروكة: { $skipped }؛ بلا ترجمة: { $untranslated }
words-status = نصوص الصفحات بلغة { $language }: مترجم { $translated }، ناقص { $missing }، تغيّر أصله الإنجليزي { $changed }
words-changed = تغيّر الأصل الإنجليزي بعد الترجمة. صحّح الترجمة، واستبدل السطر الإنجليزي فوقها بهذا السطر:

## greenlist theme

theme-there-is = { $path } موجود من قبل. غيّر اسمه أو احذفه أولًا، أو اذكر الملفات التي تحتاجها فقط.
theme-unknown-file = ليس في القالب المضمَّن ملف `{ $found }`.
theme-see-list = يعرض greenlist theme eject --list كل الملفات.
theme-next = بعد ذلك: عدّل ما تحتاجه واحذف الملفات التي لم تتغيّر لتتبع الإصدارات اللاحقة؛ يعرض greenlist serve كل تغيير.
