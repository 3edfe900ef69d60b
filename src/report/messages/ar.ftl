# كلمات رسائل الفحص بالعربية. البنية كما في en.ftl، وفيه الشرح.
severity-error = خطأ
severity-warning = تحذير
severity-note = ملاحظة
help = الإصلاح
between = { " " }
related = انظر هنا أيضًا

kind = { $kind ->
    [audience] فئة مخاطَبة
    [advisory] تعميم
    [bulletin] نشرة
    [category] فئة منتجات
    [condition] شرط
    [country] بلد
    [issuer] جهة مُصدِرة
    [legislation] قانون
    [offering] خدمة
    [page] صفحة
    [product] منتج
    [reason] سبب
    [ruling] حكم
    [vendor] مورّد
    [theme] قالب
    [activity] نشاط
    [code] رمز
    [status] حالة
    [severity] درجة خطورة
    [tlp] مستوى TLP
    [output] صيغة إخراج
    [operator] مشغّل
    [relation] علاقة
   *[other] { $kind }
}
expected = { $expected ->
    [list] قائمة
    [map] حقولًا، كل حقل في سطر بمسافة بادئة
    [text] نصًّا
    [number] عددًا
    [boolean] true أو false
    [date] تاريخًا
    [nothing] فارغًا
   *[other] { $expected }
}

## الملفات والصياغة

diagnostic-missing-file = الملف `{ $path }` غير موجود.
    .help = أنشئه، أو شغّل greenlist في المجلد الذي يضم `content`. أهو موجود باسم آخر؟ الأحرف الكبيرة والصغيرة مختلفة.
diagnostic-unknown-file = لا شيء يستخدم `{ $path }`.
    .help = سمِّه كما سُمّيت الملفات المجاورة، أو انقله إلى خارج `content`.
diagnostic-wrong-extension = لم يُقرأ `{ $path }`، فامتداد اسمه مختلف.
    .help = غيّر اسمه إلى `{ $meant }`. يخفي Windows الامتدادات ما لم يُفعَّل «امتدادات أسماء الملفات» في عرض المجلد.
diagnostic-copied-file = يبدو `{ $path }` نسخة من `{ $meant }`، فلم يُقرأ.
    .help = قارن بينهما، واحتفظ بأحدهما باسم `{ $meant }`، واحذف الآخر.
diagnostic-language-not-in-name = لا يذكر الاسم `{ $path }` لغة النص.
    .help = غيّره إلى `{ $meant }`، أو ضع رمز لغة أخرى قبل `.md`.
diagnostic-more-faults = مشكلات هذا الملف أكثر مما هو مذكور: من هنا يُكتفى بعدّ { $count } منها.
    .help = صحّح المذكور، ثم افحص مرة أخرى.
diagnostic-unreadable-file = { $reason ->
        [outside] `{ $path }` رابط إلى خارج المشروع، فلا يُقرأ.
        [broken] `{ $path }` رابط لا يؤدي إلى شيء.
        [circular] `{ $path }` رابط إلى مجلد يُقرأ من قبل: فهو فوق الرابط، أو يؤدي إليه رابط آخر.
        [deep] `{ $path }` تحت أكثر من 32 مجلدًا، فلا يُقرأ.
       *[special] `{ $path }` ليس ملفًا عاديًا، فلا يُقرأ.
    }
    .help = { $reason ->
        [deep] انقل المجلد إلى مستوى أعلى.
       *[special] ضع الملف أو المجلد نفسه مكانه، أو احذفه.
    }
diagnostic-invalid-utf8 = ابتداءً من هنا ليس الملف نصًّا بترميز UTF-8.
    .help = احفظ الملف بترميز UTF-8 (لا يمكن قراءة Big5 وUTF-16).
diagnostic-control-character = هنا حرف تحكم لا يُرى ({ $found }).
    .help = احذف ما هنا واكتبه من جديد، فقد جاء مع نص منسوخ.
diagnostic-invisible-character = هنا حرف لا يُرى ({ $found }).
    .help = احذف ما هنا واكتبه من جديد، فقد جاء مع نص منسوخ.
diagnostic-surrounding-space = توجد مسافات قبل `{ $found }` أو بعده، وقد أُهملت.
    .help = احذف المسافات داخل علامتي الاقتباس.
diagnostic-comment-in-text = تعدّ YAML ‏`{ $found }` تعليقًا، فتنتهي القيمة قبله.
    .help = إن كان هذا من القيمة فضعها كلها بين علامتي اقتباس: ‎`"{ $meant }"`‎. وإن كان تعليقًا فاكتب مسافة بعد `#`.
diagnostic-file-too-large = الملف أكبر من { $limit } كيلوبايت.
    .help = قسّمه إلى عدة سجلات، أو انقل النص الطويل إلى ملف Markdown.
diagnostic-bad-file-name = اسم الملف `{ $found }` لا يصلح لعناوين الويب ولكل الحواسيب.
    .nearest = سمِّه `{ $nearest }`.
    .help = استخدم حروفًا لاتينية صغيرة وأرقامًا و`-` و`_`، واكتب الاسم الجديد في كل الروابط.
diagnostic-unaccepted-file = لا يمكن نشر ملف مثل `{ $found }`.
    .help = احفظه بإحدى هذه الصيغ: { $accepted }. وصيغة PDF أنسب لما يُقرأ فقط.
diagnostic-wrong-file-type = محتوى `{ $found }` ليس بصيغة { $expected }.
    .nearest = الاسم المطابق لمحتواه `{ $nearest }`.
    .help = غيّر اسمه، أو افتحه واحفظه من جديد بصيغة { $expected }. وإن جاء من مكان آخر فافحصه من البرامج الخبيثة أولًا.
diagnostic-attachment-too-large = حجم الملف { $size } ميغابايت، والمسموح { $limit }.
    .help = امسحه ضوئيًا من جديد بدقة 150 نقطة وبالأبيض والأسود، أو احفظه ملف PDF أصغر، أو قسّمه.
diagnostic-unlinked-file = لا شيء يؤدي إلى `{ $found }`، فليس في الموقع.
    .help = اكتب رابطًا إليه في نص مثل `[…](file:{ $found })`، أو اسمه في `file` لمصدر، أو احذفه.
diagnostic-merge-conflict = ترك git هنا نسختين من الأسطر نفسها.
    .help = اختر إحداهما (فوق `=======` أو تحته)، ثم احذف الأسطر التي تبدأ بـ `<<<<<<<` و`=======` و`>>>>>>>`.
diagnostic-tab = توجد علامة جدولة حيث لا يُسمح إلا بالمسافات.
    .help = استبدل بها مسافات بعدد ما في الأسطر المجاورة.
diagnostic-yaml-syntax = { $slip ->
        [quote-open] فُتحت هنا علامة اقتباس ولم تُغلق.
        [quote-behind] بعد علامة الاقتباس الختامية كلام آخر.
        [backslash] داخل علامتي الاقتباس المزدوجتين تبدأ الشرطة المائلة \ رمزًا خاصًّا، وهذا ليس رمزًا خاصًّا.
        [colon] ليس في هذا السطر نقطتان تليهما مسافة.
        [colon-wide] هاتان نقطتان عريضتان، ولا يصلح بعد اسم الحقل إلا `:`.
        [comma] تنقص هنا فاصلة أو قوس ختامي.
        [bracket-open] لم يُغلق هذا القوس.
        [bracket-behind] ليس لهذا القوس الختامي قوس يفتحه.
        [indent] يبدأ هذا السطر قبل موضعه أو بعده.
        [dash] لا يمكن أن تبدأ قائمة هنا.
        [block-text] لا يجوز أن يلي `|` أو `>` شيء في السطر نفسه.
        [comment] يحتاج التعليق إلى مسافة قبل `#`.
        [first-sign] لا يمكن أن يبدأ النص بهذه العلامة.
        [sign] هنا حرف لا يُرى.
        [indent-left] يبدأ هذا السطر قبل موضعه.
        [dash-blank] لا مسافة بعد شرطة هذا المدخل.
        [comma-wide] بين هذه المعرّفات فاصلة عريضة.
        [quote-curly] هذه علامات اقتباس مقوّسة، وهي في YAML جزء من النص.
        [space-wide] هذه مسافات عريضة أو غير قابلة للكسر.
       *[other] لا يمكن قراءة الملف ابتداءً من هنا: { $detail }
    }
    .help = { $slip ->
        [quote-open] أغلقها في آخر النص: "هكذا".
        [quote-behind] ضع النص كله بين علامتين. وداخل "…" اكتب \" لعلامة الاقتباس، وداخل '…' اكتب '' للفاصلة العليا.
        [backslash] استخدم علامتي اقتباس مفردتين: 'C:\Programs'، أو اكتب كل شرطة مائلة مرتين.
        [colon] اكتب اسم الحقل ثم نقطتين ثم مسافة ثم القيمة. والنص المتصل بالسطر السابق يبدأ بمسافات أكثر من اسم حقله.
        [colon-wide] ضع مكانهما `:` ومسافة.
        [comma] انظر إلى ما قبل هذا الموضع: بين كل عنصرين فاصلة، والنص الذي فيه فاصلة يوضع بين علامتي اقتباس.
        [bracket-open] أضف `]` أو `{ "}" }` في آخر القائمة.
        [bracket-behind] احذفه، أو أضف القوس الذي يفتحه.
        [indent] اجعل المسافات في أوله بعدد ما في الأسطر المجاورة، فحقول السجل الواحد متحاذية.
        [dash] ابدأ القائمة في السطر التالي: مسافتان ثم `-` ثم مسافة ثم العنصر.
        [block-text] ابدأ النص في السطر التالي بمسافة بادئة. وإن كان سطرًا واحدًا فضعه بين علامتي اقتباس.
        [comment] أضف مسافة قبل `#`، أو ضع النص الذي فيه هذه العلامة بين علامتي اقتباس.
        [first-sign] ضع النص كله بين علامتي اقتباس.
        [sign] احذف ما هنا واكتبه من جديد، فقد جاء مع نص منسوخ.
        [indent-left] ابدأه بعدد { $spaces } من المسافات، محاذيًا للحقول التي فوقه من المدخل نفسه.
        [dash-blank] اكتب مسافة بعدها: `- id: r1`.
        [comma-wide] ضع مكانها `,` ومسافة: [one, two].
        [quote-curly] استبدل بها علامات مستقيمة، "هكذا". وإن كانت من النص فضع حوله علامات مستقيمة.
        [space-wide] استبدل بها مسافات عادية بعدد ما في الأسطر المجاورة.
       *[other] انظر إلى هذا السطر والذي فوقه: المسافات في أوله، وعلامات الاقتباس أزواجًا، ومسافة بعد كل نقطتين.
    }
diagnostic-unquoted-colon = النص الذي فيه نقطتان تليهما مسافة يجب أن يوضع بين علامتي اقتباس.
    .help = ضع النص كله بين علامتي اقتباس مستقيمتين: "مثلًا: هكذا".
diagnostic-yaml-feature = { $feature ->
        [anchor] لا يُسمح بمرساة (`&name`) هنا.
        [alias] لا يُسمح باسم مستعار (`*name`) هنا.
        [merge-key] لا يُسمح بالدمج (`<<:`) هنا.
        [tag] لا يُسمح بوسم (`!name`) هنا.
        [documents] لا يُسمح بمستند ثانٍ (بعد `---`) هنا.
       *[other] هذا غير مسموح هنا: { $feature }.
    }
    .help = { $feature ->
        [documents] احذف هذا السطر، وإن كان نصًّا يبدأ بـ `---` فضعه بين علامتي اقتباس.
       *[other] اكتب القيمة كاملة. وإن كان المقصود نصًّا فضعه بين علامتي اقتباس.
    }
diagnostic-duplicate-key = الحقل `{ $found }` مذكور مرتين.
    .help = أبقِ واحدًا منهما.
    .related = ذُكر أول مرة هنا
diagnostic-too-deep = هذا متداخل أكثر من 32 مستوى.
    .help = تحقق من المسافات في أول الأسطر، فلا سجل يحتاج إلى هذا العدد من المستويات.
diagnostic-missing-front-matter = { $reason ->
        [open] رأس الملف غير مغلق.
       *[absent] لا يبدأ الملف برأس بين سطرين `---`.
    }
    .help = { $reason ->
        [open] اكتب بعد آخر حقل سطرًا ليس فيه إلا ثلاث شرطات، `---`.
       *[absent] ابدأ الملف بسطر `---`، ثم `title:` وسائر الحقول، ثم سطر `---`.
    }

## الأشكال

diagnostic-unknown-field = لا يوجد حقل `{ $found }` هنا.
    .nearest = هل تقصد `{ $nearest }`؟
    .known = الحقول: { $known }
    .help = صحّح اسم الحقل أو احذفه.
diagnostic-missing-field = الحقل `{ $field }` ناقص.
    .help = أضف سطرًا `{ $field }:` مع قيمته.
diagnostic-wrong-type = { $stands ->
        [list] هنا قائمة، ويجب أن يكون { expected }.
        [map] هنا حقول، ويجب أن يكون { expected }.
        [nothing] لا شيء هنا، ويجب أن يكون { expected }.
       *[text] هنا `{ $found }`، ويجب أن يكون { expected }.
    }
    .help = { $expected ->
        [list] اكتب [a, b]، أو كل عنصر في سطر بعد `- `.
        [map] اكتب الحقول تحته، كل حقل في سطر بمسافة بادئة.
        [number] اكتبه بالأرقام من غير علامات اقتباس.
        [boolean] اكتب `true` أو `false` من غير علامات اقتباس.
       *[other] اجعله { expected }. والنص الذي يبدأ بـ `#`، أو يشبه عددًا أو تاريخًا، يوضع بين علامتي اقتباس.
    }
diagnostic-unquoted-text = كُتب `{ $found }` بلا علامتي اقتباس، فهو في YAML القيمة { $stands } لا نص.
    .help = اكتبه بين علامتي اقتباس: "{ $found }".
diagnostic-unknown-word = `{ $found }` غير معروف ({ kind }).
    .nearest = هل تقصد `{ $nearest }`؟
    .known = الممكن: { $known }
    .help = استخدم إحدى الكلمات التي يذكرها الدليل لهذا الحقل.
diagnostic-unknown-verdict = `{ $found }` ليس حكمًا معروفًا.
    .nearest = هل تقصد `{ $nearest }`؟
    .known = الأحكام: { $known }
    .help = استخدم أحد الأحكام التي يذكرها الدليل.
diagnostic-broken-date = `{ $found }` ليس تاريخًا.
    .nearest = هل تقصد `{ $nearest }`؟
    .help = اكتب السنة-الشهر-اليوم مثل `2020-04-07`، أو بتقويم مينغو `109/4/7`، وتأكد من أن اليوم موجود.
diagnostic-empty-list = القائمة `{ $field }` فارغة.
    .help = اذكر عنصرًا واحدًا على الأقل. ولترك القيمة الافتراضية احذف الحقل.
diagnostic-too-many-entries = في القائمة `{ $field }` أكثر من { $limit } عنصرًا.
    .help = احذف بعضها، أو اجمع عدة عناصر في واحد.
diagnostic-empty-text = النص `{ $field }` فارغ.
    .help = اكتب النص، أو احذف الحقل إن كان اختياريًّا.
diagnostic-bad-id = لا يصلح `{ $found }` معرّفًا.
    .nearest = هل تقصد `{ $nearest }`؟
    .help = استخدم الأحرف الصغيرة من a إلى z والأرقام والشرطات فقط. ولا تصلح الأسماء التي يحجزها Windows مثل `con` و`nul`.
diagnostic-id-not-file-name = المعرّف `{ $found }` يختلف عن اسم الملف `{ $expected }`.
    .help = اكتب `id: { $expected }`، أو غيّر اسم الملف.
diagnostic-duplicate-id = المعرّف `{ $found }` مذكور مرتين.
    .help = أعطِ أحدهما معرّفًا آخر.
    .related = ذُكر أول مرة هنا
diagnostic-duplicate-name = `{ $found }` اسم لكل من `{ $other }` و`{ $id }`.
    .help = اترك الاسم لأحدهما، وميّز الآخر باسم المورّد أو الإصدار.
    .related = الآخر هنا
diagnostic-confusable-name = يبدو `{ $found }`، وهو اسم `{ $id }`، كاسم `{ $other }`، لكن حروفه مختلفة.
    .help = إن كانا واحدًا فادمجهما، وإلا فاكتب الاسم من جديد، فقد تتشابه حروف كتابات مختلفة.
    .related = الآخر هنا
diagnostic-unknown-language = `{ $found }` ليست من لغات هذا الموقع.
    .nearest = هل تقصد `{ $nearest }`؟
    .known = اللغات: { $known }
    .help = صحّحها، أو أضف اللغة إلى `languages` في `site.yaml`.
diagnostic-bad-language-tag = `{ $found }` ليس رمز لغة.
    .help = اكتب رمزًا مثل `zh-Hant` أو `en` أو `vi`.
diagnostic-unknown-time-zone = `{ $found }` ليست منطقة زمنية.
    .help = اكتب منطقة ومدينة، مثل `Asia/Taipei`.
diagnostic-bad-version = `{ $found }` ليس رقم إصدار.
    .help = اكتب أعدادًا بينها نقاط، بين علامتي اقتباس: "5.0.1".
diagnostic-empty-version-range = لا يوجد إصدار يبدأ من `{ $introduced }` ويسبق `{ $fixed }` أيضًا.
    .help = اكتب أول إصدار مقصود في `introduced`، وأول إصدار لم يعد مقصودًا في `fixed`. ويجب أن يكون الثاني أعلى.
diagnostic-bad-cvss = `{ $found }` ليس متجه CVSS.
    .help = انسخ المتجه كاملًا من المصدر، وهو يبدأ بـ `CVSS:3.1/` أو `CVSS:4.0/`.
diagnostic-bad-cve = `{ $found }` ليس رقم CVE.
    .nearest = هل تقصد `{ $nearest }`؟
    .help = اكتبه مثل `CVE-2020-11500`.
diagnostic-unsafe-link = الروابط إلى `{ $found }` غير مسموح بها.
    .help = استخدم عنوانًا يبدأ بـ `https://` أو `http://`. وفي النصوص يصلح أيضًا `mailto:` و`tel:` والسجلات مثل `product:zoom`.
diagnostic-bad-domain = `{ $found }` ليس اسم مضيف.
    .nearest = هل تقصد `{ $nearest }`؟
    .help = اكتب الاسم وحده بلا `https://` ولا مسار ولا منفذ ولا `*`، مثل `meet.example`.
diagnostic-picture = لا تُعرض الصور في النصوص؛ ويرى القارئ كلماتها مكان `{ $found }`.
    .help = اشرح بالكلمات ما تُظهره الصورة، أو ضع رابطًا إليها: [خريطة](https://…).
diagnostic-bad-base-url = `{ $found }` ليس عنوان ويب كاملًا.
    .help = اكتب عنوان الموقع من أوله، مثل `https://greenlist.gov.example/`، دون اسم مستخدم أو كلمة مرور أو `?` أو `#`.
diagnostic-bad-colour = `{ $found }` ليس لونًا.
    .help = اكتب علامة # وستة أرقام من 0 إلى f بين علامتي اقتباس، مثل `"#13202b"`؛ فمن دونهما يعدّ YAML ما بعد `#` تعليقًا.
diagnostic-target-place = يحتاج الهدف إلى واحد فقط من `directory` و`rsync`.
    .help = اكتب `directory:` مع مجلد، وقد يكون مجلدًا مشتركًا على الشبكة، أو `rsync:` مع مجلد على حاسوب آخر.
diagnostic-not-remote = ليس `{ $found }` مجلدًا على حاسوب آخر.
    .help = اكتب `user@host:/folder` أو `rsync://host/folder`؛ أما مجلد هذا الحاسوب أو المجلد المشترك فيُكتب في `directory:`.
diagnostic-keeps-nothing = لا يُبقي `keep: 0` أي إصدار، حتى الجديد.
    .help = اكتب عدد الإصدارات التي تبقى مع الجديد، مثل `5`، أو احذف هذا السطر.
diagnostic-bad-public-key = ليس `{ $path }` مفتاحًا عامًا.
    .help = اذكر الملف الذي كتبه `greenlist keygen` أو minisign وينتهي اسمه بـ `.pub`، ولا تذكر المفتاح السري أبدًا.
diagnostic-unacceptable-code = ليس `{ $found }` رمز تحذير، فلا يمكن قبوله.
    .help = احذف هذا البند. إن كان خطأً فصحّح المحتوى، أما الملاحظة فلا تحتاج إلى قبول.

## الإحالات

diagnostic-unknown-reference = `{ $found }` غير موجود ({ kind }).
    .nearest = هل تقصد `{ $nearest }`؟
    .help = { $kind ->
        [country] اكتب رمز ISO 3166-1 للبلد، مثل TW.
       *[other] صحّح المعرّف، أو أضف السجل الذي يشير إليه.
    }
diagnostic-unknown-reference-kind = `{ $found }` لا يسمّي نوعًا من السجلات.
    .nearest = هل تقصد `{ $nearest }`؟
    .known = الأنواع: { $known }
    .help = اكتب النوع ثم نقطتين ثم المعرّف، مثل `product:zoom`.
diagnostic-still-there = `{ $found }` ما زال موجودًا، فلم ينتقل.
    .help = احذف هذا البند من `moved.yaml`، أو أعطِ السجل معرّفًا آخر.
    .related = هو هنا
diagnostic-missing-label = ليس لـ `{ $field }` نص باللغة `{ $language }`.
    .help = أضف سطرًا `{ $language }:` تحت `{ $field }`، فقراء كل لغة يحتاجون إليه.
diagnostic-missing-text = ليس لـ `{ $record }` نص بـ `{ $language }`، وهي اللغة التي يُكتب بها أولًا.
    .help = أضف الملف `{ $record }.{ $language }.md` إلى جانبه.
diagnostic-orphan-text = هذا النص تابع لـ `{ $record }`، وهو غير موجود.
    .nearest = هل تقصد `{ $nearest }`؟
    .help = سمِّ الملف باسم السجل الذي يتبعه، أو احذفه.
diagnostic-fact-in-translation = لا يجوز أن يرد `{ $found }` في ترجمة.
    .help = احذفه من هنا، فالحقائق ترد في السجل وفي لغته الأولى فقط.
diagnostic-bad-stamp = `{ $found }` ليست علامة مصدر وضعها greenlist.
    .help = قارن الترجمة بمصدرها، واحذف هذا السطر، ثم شغّل greenlist translate stamp.
diagnostic-broken-link = يؤدي الرابط إلى `{ $found }`، وليس في هذا الموقع.
    .nearest = هل تقصد `{ $nearest }`؟
    .help = صحّح العنوان، أو احذف الرابط. وعناوين المواقع الأخرى تبدأ بـ `https://`.
diagnostic-broken-anchor = يشير الرابط إلى `{ $found }`، ولا يوجد هذا الموضع في تلك الصفحة.
    .nearest = هل تقصد `{ $nearest }`؟
    .known = عناوين هذا النص: { $known }
    .help = حدِّد العنوان برقمه: `#s-2` هو العنوان الثاني في هذا النص، و`page:about#s-2` هو العنوان الثاني في نص آخر. و`#r1` بعد التعميم هو حكمه r1.
diagnostic-broken-comment = سيُنشر هذا التعليق.
    .help = أنهِه بـ `-->` أو احذفه. ولا يمكن أن يحتوي العنوان أو الملخص على تعليقات.
diagnostic-raw-html = لا تُستعمل HTML في النصوص: يرى القراء `{ $found }` حروفًا.
    .nearest = اكتب في Markdown `{ $nearest }`.
    .help = احذف الوسم. في Markdown تُنهي الشرطة المائلة العكسية في آخر السطر السطرَ، ويبدأ السطر الفارغ فقرة جديدة.
diagnostic-look-alike = { $kind ->
        [definition] لا يرى القراء `{ $found }`: لا يستعمله أي رابط.
       *[mark] يرى القراء `{ $found }` كما كُتب.
    }
    .nearest = اكتب `{ $nearest }`.
    .help = { $kind ->
        [lines] اترك سطرًا فارغًا بين هذين السطرين، وإلا اتصلا في فقرة واحدة.
        [definition] اكتب الرابط حيث يحتاج إليه القراء، مثل `[الاسم](https://example.org)`، أو احذف هذا السطر.
        [comment] ضع التعليق في سطر مستقل: لا أثر لعلامات Markdown بجانبه.
       *[mark] علامات Markdown نصفية العرض، وبعد علامة أول السطر مسافة واحدة. وليس في العناوين والملخصات علامات.
    }
diagnostic-wrong-language = { $kind ->
        [simplified] في هذا النص بالصينية التقليدية حروف مبسَّطة: { $found }
        [traditional] في هذا النص بالصينية المبسَّطة حروف تقليدية: { $found }
       *[script] هذا النص مكتوب بلغة غير لغة ملفه: «{ $found }»
    }
    .help = ترجِمه، أو انقله إلى ملف لغته. واللغة في اسم الملف قبل `.md`.
diagnostic-untranslated = { $part ->
        [summary] ملخص هذه الترجمة مطابق للأصل.
       *[body] متن هذه الترجمة مطابق للأصل.
    }
    .related = الأصل
    .help = ترجِمه. وبدون هذا الملف يحصل القراء على الأصل مع تنبيه.
diagnostic-link-to-draft = يشير هذا الموضع إلى المسودة `{ $found }`، وهي غير منشورة، فلا يرى القراء رابطًا.
    .help = اجعل `status` المسودة `final` أو `interim` عند إصدارها، أو احذف الإشارة إليها.
diagnostic-markdown-too-deep = هذا النص متداخل أكثر من 32 مستوى.
    .help = قلّل مستويات القوائم والاقتباسات.

## السياسة

diagnostic-relation-cycle = هذه تحيل بعضها إلى بعض في دائرة: { $cycle }
    .help = احذف إحدى الإحالات.
    .related = تستمر الدائرة هنا
diagnostic-audience-cycle = هذه الفئات أجزاء بعضها من بعض في دائرة: { $cycle }
    .help = احذف أحد بنود `parents`.
    .related = تستمر الدائرة هنا
diagnostic-empty-advisory = لا يقرر هذا التعميم شيئًا: ليس فيه `rulings` ولا `relations` ولا `duties`.
    .help = أضف `rulings`، أو اذكر في `relations` التعميم الذي يحل محله أو يعدّله أو يلغيه أو يعلّقه. والخبر الذي لا قرار فيه يُكتب نشرة.
diagnostic-ends-before-it-starts = ينتهي التعميم قبل أن يبدأ.
    .help = تحقق من `effective_from` و`effective_until`.
    .related = يبدأ هنا
diagnostic-successor-rank = `{ $issuer }` خلفٌ لـ `{ $predecessor }`، لكن مرتبته أدنى.
    .help = أعطِ الخلف المرتبة نفسها أو أعلى منها (1 هي الأعلى).
    .related = سلفه
diagnostic-no-authority = لا يحق لـ `{ $issuer }` تعديل `{ $altered }`.
    .help = لا يحق ذلك إلا للجهة نفسها أو خلفها أو جهة أعلى لها ولاية على كل من يشملهم. دع تلك الجهة تفعله، أو احذف الإحالة.
    .related = هذا ما سيُعدَّل
diagnostic-outside-jurisdiction = `{ $audience }` خارج ولاية `{ $issuer }`.
    .help = اذكر فئة ضمن ولايتها، أو صحّح `jurisdiction` في `issuers.yaml`.
    .related = ولايتها
diagnostic-exempts-outside-scope = لا يرفع الاستثناء شيئًا: ما من حالة تدخل في هذا الحكم وفي `{ $altered }` معًا.
    .help = اذكر الحكم الذي يخففه هذا الحكم، أو اجعل للحكمين منتجًا وفئة ونشاطًا وإصدارًا مشتركة.
    .related = الحكم المرفوع
diagnostic-conflicting-rulings = لا يمكن أن يسري هذا الحكم و`{ $other }` معًا: كلاهما يحكم في `{ $product }` لـ `{ $audience }` في { $date }.
    .help = لتخفيف الأشد اذكره في `exempts` لدى الأخف. وإلا فأنهِ أحدهما أو عدّله أو ضيّقه.
    .related = الحكم الآخر
diagnostic-non-binding-ban = لا يمكن لإرشاد أن يحكم بـ `{ $verdict }`.
    .help = اكتب `binding: true` مع `legal_basis`، أو استخدم `advised_against` أو `under_review` أو `conditional` أو `permitted` أو `recommended`.
diagnostic-misplaced-conditions = لا تلائم `conditions` الحكم `{ $verdict }`.
    .help = يحتاج `conditional` إلى شرط واحد على الأقل، ولا يجوز ذلك لأي حكم آخر.
diagnostic-misplaced-due-date = لا يلائم `due_date` الحكم `{ $verdict }`.
    .help = يحتاج `phase_out` إلى موعد نهائي، ولا يجوز ذلك لأي حكم آخر.
diagnostic-due-date-out-of-force = في الموعد النهائي { $date } لا يكون التعميم ساريًا.
    .help = اختر يومًا بين بداية التعميم ونهايته.
    .related = سريان التعميم
diagnostic-duty-before-start = يجب القيام بهذا حتى { $date }، أي قبل سريان التعميم.
    .help = صحّح اليوم، أو `effective_from` في التعميم.
    .related = بداية سريان التعميم
diagnostic-binding-advice = لا يمكن لحكم ملزم أن يكون `{ $verdict }`.
    .help = اكتب `binding: false` في الحكم أو في تعميمه، أو استخدم `under_review` أو `conditional` أو `banned`.
diagnostic-ruling-outlives-advisory = التعميم غير سارٍ في { $date }، فلا يسري حكمه فيه.
    .help = اختر يومًا بين بداية التعميم ونهايته، أو غيّر تاريخيه.
    .related = سريان التعميم
diagnostic-misplaced-comply-by = لا يلائم `comply_by` الحكم `{ $verdict }`.
    .help = لا يكون موعد استيفاء الشروط إلا مع `conditional`. أما الحظر بعد يوم معيّن فهو `phase_out` مع `due_date`.
diagnostic-effective-before-issued = يسري التعميم قبل إصداره.
    .help = تحقق من `issued` و`effective_from`. وإن كان ذلك مقصودًا فاكتب `retroactive: true`.
    .related = أُصدر هنا
diagnostic-no-source = لا يذكر التعميم مصدرًا.
    .help = أضف بندًا واحدًا على الأقل إلى `references`، مثل الخطاب الرسمي.
diagnostic-no-legal-basis = التعميم ملزم لكنه لا يذكر ما يستند إليه.
    .help = اذكر في `legal_basis` قانونًا أو أمرًا أو سياسة أو أساسًا آخر من `legislation.yaml`، أو اكتب `binding: false`.
diagnostic-contradictory-alternatives = { $what ->
    [both] في هذا البديل `product` و`offering` معًا.
    [neither] ليس في هذا البديل `product` ولا `offering`.
   *[none-and-items] ذُكرت بدائل، لكن `none` يقول إنه لا بديل.
}
    .help = اكتب لكل عنصر إما `product` أو `offering`، وإما `items` أو `none`.
diagnostic-too-confidential = التعميم بمستوى TLP:{ $found }، ولا يجوز لهذا الموقع أن يعرض ما فوق TLP:{ $limit }.
    .help = انقل التعميم إلى خارج محتوى هذا الموقع. فتجاوزه بصمت يُظهر حكمًا خاطئًا.
diagnostic-alternative-banned = البديل `{ $product }` محظور هو نفسه على `{ $audience }`.
    .help = احذفه من `alternatives`، أو صحّح الحكم الذي يحظره.
    .related = محظور هنا
diagnostic-alternative-lost = ابتداءً من { $date } يصبح البديل `{ $product }` محظورًا على `{ $audience }`، وعندها تُسقطه الصفحة.
    .help = اذكر بديلًا آخر قبل ذلك اليوم.
    .related = محظور هنا
diagnostic-no-alternative = لا يحق لـ `{ $audience }` استخدام `{ $product }` ولا تجد بديلًا هنا (الحالات: { $cells }).
    .rejected = هذه لا تُحتسب: { $rejected }.
    .help = اذكر في `alternatives` منتجًا واحدًا على الأقل يحق لهذه الفئة استخدامه، أو اكتب في `none` سبب عدم وجوده.
diagnostic-no-alternative-at-short-notice = على `{ $audience }` ترك `{ $product }` خلال 14 يومًا ولا تجد بديلًا هنا (الحالات: { $cells }).
    .rejected = هذه لا تُحتسب: { $rejected }.
    .help = اذكر في `alternatives` منتجًا واحدًا على الأقل يمكن استخدامه، أو اكتب في `none` سبب عدم وجوده. هذا الموقع يشترط ذلك (`require_alternatives`).
diagnostic-recommendation-outlived = هذا يوصي بـ `{ $product }` لـ `{ $audience }`، لكن جهة أخرى أشد منه ابتداءً من { $date }.
    .help = اطلب من الجهة المُصدِرة سحب التوصية أو إنهاءها.
    .related = الحكم الأشد
diagnostic-nothing-left-in-force = { $act ->
        [revokes] يلغي هذا التعميم `{ $advisory }` ثم ينتهي هو نفسه، فلا يسري بعد ذلك شيء بدلًا منه.
        [amends] يحذف هذا التعميم `{ $advisory }` ثم ينتهي هو نفسه، فلا يسري بعد ذلك شيء بدلًا منه.
        [suspends] ينتهي `{ $advisory }` أثناء وقفه بهذا التعميم، فلا يعود بعد انتهاء الوقف.
       *[supersedes] انتهى كل ما حُكم به بعد `{ $advisory }`، ولا شيء يسري بدلًا منه.
    }
    .help = { $act ->
        [amends] إن كان يجب أن يسري الحكم من جديد فأصدره في تعميم جديد.
        [suspends] إن كان يجب أن يسري من جديد فأصدره بتاريخ انتهاء متأخر، أو أنهِ الوقف قبل ذلك.
       *[supersedes] إن كان يجب أن يعود `{ $advisory }` إلى السريان فليذكره تعميم في `reinstates`.
    }
    .related = ما لم يعد ساريًا
diagnostic-supersession-drops = { $extent ->
        [some] يحل `{ $by }` محل `{ $advisory }`، لكنه لا يحكم بشيء على `{ $product }` لفئة `{ $audiences }` فيما يخص: { $activities }.
       *[all] يحل `{ $by }` محل `{ $advisory }`، لكنه لا يحكم بشيء على `{ $product }` لفئة `{ $audiences }`.
    }
    .help = إن كان الحكم القديم يجب أن يبقى فكرّره في التعميم الجديد، أو استخدم `amends` لحذف أحكام بعينها. وإن كان يجب أن ينتهي فاقبل هذا التحذير واذكر السبب.
    .related = لم يعد هذا ساريًا
diagnostic-partly-ruled = لا يشمل `{ $ruling }`: { $activities }. ولا حكم في ذلك على `{ $product }` لفئة `{ $audiences }`، فهو `{ $verdict }`.
    .help = إن كان الحكم يخص كل الأنشطة فاحذف `activities` منه. وإلا فأضف حكمًا للأنشطة الأخرى، أو اقبل هذا التحذير واذكر السبب.
diagnostic-implausible-date = قيمة `{ $field }` هي { $date }، وبينها وبين تاريخ الموقع { $data_date } أكثر من 20 سنة.
    .help = { $calendar ->
        [buddhist] هذه سنة من التقويم البوذي. لعل المقصود { $meant }.
        [minguo] هذه سنة من تقويم مينغو الذي يُكتب بخطوط مائلة مثل `109/4/7`. لعل المقصود { $meant }.
        [short] التاريخ المكتوب بخطوط مائلة يُقرأ بتقويم مينغو. لعل المقصود { $meant }؛ فاكتب السنة كاملة.
       *[other] تحقق من السنة. اكتب التاريخ هكذا `2020-04-07`، أو بتقويم مينغو `109/4/7`.
    }
diagnostic-exemption-lost = انتهى `{ $altered }`، فلم يعد هذا الاستثناء يرفع شيئًا.
    .help = إن كان يجب رفع خلفه أيضًا فاذكره في `exempts`.
    .related = انتهى هنا
diagnostic-predecessor-still-binds = هذا أخف مما لا يزال ساريًا لدى السلف `{ $predecessor }`، والأشد هو المعتبر.
    .help = إن كان يحل محل القديم فاذكر القديم في `supersedes` أو `revokes`.
    .related = لا يزال ساريًا
diagnostic-audience-parts-differ = لـ `{ $part }`، وهي جزء من `{ $audience }`، حكم آخر في `{ $product }`.
    .help = في الجواب سطر لذلك الجزء. وإن لم يكن مقصودًا فاحكم في ذلك الجزء أيضًا.
    .related = الحكم على الكل
diagnostic-audience-without-reader = ينطبق `{ $ruling }` على `{ $audiences }`، وليست ضمن أي فئة يختارها القراء.
    .help = اكتب `reader: true` لفئة في `audiences.yaml`، أو اجعل هذه جزءًا من فئة كذلك. وحتى ذلك الحين لا تذكر صفحة المنتج الحكم إلا تحت «أحكام أخرى في هذا المنتج».
diagnostic-review-overdue = كان موعد المراجعة { $date }.
    .help = راجع التعميم، ثم اكتب `review_by` جديدًا أو أنهِه.
diagnostic-deadline-passed = كان يجب استيفاء الشروط بحلول { $date }.
    .help = تحقق من استيفائها، ثم أنهِ الحكم أو استبدله، أو اكتب `comply_by` لاحقًا إن مدّده المُصدِر.
diagnostic-bulletin-outdated = منذ إصدار النشرة تغيّر الحكم في `{ $product }` لـ `{ $audience }` (في { $date }).
    .help = راجع النص، وأصدر نشرة جديدة أو أنهِ هذه (`expires`).
    .related = تغيّر هنا
diagnostic-poster-too-long = ملصق `{ $product }` أطول من ورقة A4 واحدة في: { $languages }.
    .help = اختصر اسم المنتج أو الشروط أو جهات الاتصال أو تنبيه الموقع؛ وإلا طُبع على ورقتين.
diagnostic-product-unmentioned = لا حكم ولا بديل يذكر هذا المنتج.
    .help = يُعرض على أنه لم يُقيَّم. احذفه إن لم تكن بحاجة إليه.

## القالب والموقع

diagnostic-template = في القالب خطأ: { $detail }
    .help = اسأل المسؤول عن القالب.
diagnostic-missing-message = النص `{ $key }` غير موجود باللغة `{ $language }`.
    .help = أضفه إلى `locales/{ $language }.ftl` في القالب.
    .related = تقوله لغة أخرى هنا
diagnostic-unknown-message = لا يوجد هنا `{ $found }`.
    .nearest = هل تقصد `{ $nearest }`؟
    .known = قيم هذا النص: { $known }
    .help = قارن الاسم قبل علامة التساوي بالسطر الإنجليزي فوقه.
    .related = النص باللغة الأخرى
diagnostic-dropped-value = النص `{ $key }` باللغة `{ $language }` لا يذكر `{ $value }` دائمًا.
    .help = ضع `{ $value }` في كل صيغة من صيغ النص: من دونه ينقص الصفحات بهذه اللغة تاريخ أو اسم أو عدد.
    .related = اللغة الأخرى تذكره
diagnostic-untranslated-messages = من نصوص الصفحات وعددها { $total }، لم يُترجم { $count } إلى `{ $language }` وتظهر بالإنجليزية: { $messages }.
    .help = ترجمها في `theme/locales/{ $language }.ftl`. يضيف greenlist new language { $language } النصوص الناقصة من الملف، ويحصيها greenlist translate status.
diagnostic-bad-message = لا يمكن قراءة ملف النصوص ابتداءً من هنا: { $detail }
    .help = قارن السطر بالسطر نفسه في لغة أخرى.
diagnostic-message-too-long = مع النصوص التي يشير إليها، يزيد هذا النص على { $limit } كيلوبايت.
    .help = اختصره، أو أقلل من الإشارة إلى نصوص أخرى.
diagnostic-accepts-nothing = لا يقبل هذا البند شيئًا: لم يعد هنا تحذير `{ $code }`.
    .help = احذف هذا البند. إن كان التحذير في ملف آخر فاكتبه هناك، أو في `site.yaml` لجميع الملفات.
diagnostic-path-collision = ستكون صفحتان كلتاهما `{ $path }`.
    .help = أعطِ إحداهما معرّفًا آخر.
    .related = الأخرى
diagnostic-unknown-theme = لا يوجد قالب `{ $found }`.
    .nearest = هل تقصد `{ $nearest }`؟
    .known = القوالب: { $known }
    .help = صحّح `theme` في `site.yaml`، أو أضف مجلد القالب تحت `themes`.
diagnostic-theme-cycle = هذه القوالب يرث بعضها بعضًا في دائرة: { $cycle }
    .help = احذف أحد أسطر `parent`.
diagnostic-low-contrast = `{ $found }` قريب جدًا من `{ $against }`: التباين { $measured } والمطلوب { $needed }.
    .nearest = `{ $nearest }` يفي بالغرض.
    .help = اختر لونًا أغمق أو أفتح.
    .related = اللون الآخر
diagnostic-bad-logo = لا يمكن عرض `{ $found }` شعارًا.
    .help = احفظه بصيغة PNG، أو SVG فيه `viewBox`، وليطابق امتداد الملف نوعه.
diagnostic-logo-too-large = حجم الشعار { $found } بايت، والمسموح { $limit }.
    .help = احفظه بصيغة PNG بارتفاع 64 بكسل وألوان قليلة، أو SVG بنقاط أقل.
diagnostic-active-logo = الشعار يشغّل شيئًا أو يحمّله: `{ $found }`.
    .help = احفظه بصيغة SVG بسيطة بلا نصوص برمجية ولا روابط ولا صور خارجية، أو بصيغة PNG.

## الجهاز

act = { $act ->
    [read] قراءة
    [write] كتابة
    [keep] حفظ
    [exchange] وضع الموقع الجديد مكان
    [remove] حذف
   *[other] { $act }
}
cause = { $cause ->
    [not-found] غير موجود
    [permission-denied] ليست لديك صلاحية؛ اسأل مدير النظام
    [storage-full] القرص ممتلئ
    [read-only] القرص للقراءة فقط
    [in-use] برنامج آخر يستخدمه
    [not-here] ليس لهذا الجهاز هذا العنوان
    [folder] هذا مجلد وليس ملفًّا
    [special] هذا أنبوب أو جهاز وليس ملفًّا
    [no-folder] يوجد ملف حيث يلزم مجلد
   *[other] { $detail }
}
error-file = تعذّر { act } { $path }: { cause }.
error-lock = تعذّر التأكد من عدم وجود برنامج آخر في { $path }: { cause }. هل يعمل greenlist آخر؟
error-listen = تعذّر الاستماع على { $address }: { cause }. اختر منفذًا آخر، مثل ‎--port 4100.
error-output-holds-sources = مجلد الإخراج { $path } يضم المحتوى أو القالب، وسيضيع ذلك. سمِّ مجلدًا آخر بـ ‎--out.
error-output-dead-link = مجلد الإخراج { $path } رابط رمزي إلى مجلد غير موجود. أنشئ ذلك المجلد، أو اختر غيره بـ ‎--out.
error-output-mount-point = مجلد الإخراج { $path } نقطة ضم لا يمكن استبدالها في خطوة واحدة. اختر مجلدًا داخله: ‎--out { $path }/site.
error-output-published = في { $path } موقع بلا مسودات، وسيستبدله ‎--drafts. اختر مجلدًا آخر: ‎--out { $path }-drafts.
error-output-foreign = في مجلد الإخراج { $count ->
    [one] ملف واحد ليس
    [two] ملفان ليسا
    [few] { $count } ملفات ليست
   *[other] { $count } ملفًا ليست
} في manifest.sha256، وهي قائمة ما كتبه greenlist، وسيستبدلها الموقع، وأولها { $path }. لم يُكتب شيء. انقلها، أو اختر مجلدًا آخر بـ ‎--out، أو استبدلها بـ ‎--force.
other-build = هناك greenlist آخر يبني هذا الموقع: العملية { $process } على { $host }، منذ { $since }.
other-build-unknown = هناك greenlist آخر يبني هذا الموقع.
error-busy = لم يُكتب شيء. أعد المحاولة بعد انتهائه، أو احذف --no-wait للانتظار.
error-unknown-language = `{ $found }` ليست من لغات هذا الموقع. اللغات: { $known }
error-unknown-name = `{ $found }` ({ kind }) غير موجود في هذا المحتوى.
error-nearest-name = هل تقصد `{ $nearest }`؟
error-known-names = الموجود: { $known }
error-ambiguous-name = `{ $found }` اسم لعدة سجلات ({ kind }). اسأل بالمعرّف بدلًا منه: { $ids }. يبيّن `greenlist check` مواضع هذا الاسم؛ اتركه لسجل واحد فقط.
error-days-reversed = يوم ‎--to يسبق يوم ‎--from. بدّل بينهما.
error-unknown-revision = لا يعرف Git الإصدار `{ $found }` هنا. اذكر إيداعًا أو فرعًا أو وسمًا، مثل HEAD~1.
error-no-git = البرنامج git غير موجود. ثبّته، أو قارن بمجلد: ‎--against DIR.
error-git = لا يستطيع Git إعطاء المحتوى عند `{ $revision }`: { $detail }
error-internal = الخطأ في greenlist نفسه: { $detail } نرجو الإبلاغ عنه.

## الشاشة

console-built = أُنشئت { $pages ->
        [zero] 0 صفحة
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
       *[other] { $pages } صفحة
    } بـ { $languages ->
        [one] لغة واحدة
        [two] لغتين
        [few] { $languages } لغات
       *[other] { $languages } لغة
    } ({ $files ->
        [zero] 0 ملف
        [one] ملف واحد
        [two] ملفان
        [few] { $files } ملفات
       *[other] { $files } ملف
    }، تغيّر منها { $changed }) في { $seconds } ث
console-translations = الترجمات: { $missing } ناقصة، { $stale } قديمة
console-untranslated = نصوص الصفحات غير المترجمة التي تظهر بالإنجليزية: { $count }
console-open = افتح { $path }
console-waiting = في انتظار انتهائه.
double-click-no-content = لا يوجد مجلد `content` في { $path }. لبدء موقع، اكتب `cmd` في شريط عنوان نافذة هذا المجلد، واضغط Enter، ثم اكتب `greenlist init my-list`. إذا كان لديك موقع، فانسخ greenlist.exe إلى المجلد الذي يحتوي على `content` وانقر عليه نقرًا مزدوجًا هناك.
double-click-end = اضغط Enter لإغلاق هذه النافذة.
console-unchanged = لم يتغيّر شيء.
console-more-warnings = و{ $count } غيرها؛ يعرضها greenlist check
count-errors = { $count ->
    [0] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
count-warnings = { $count ->
    [0] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
count-notes = { $count ->
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
   *[other] { $count } ملاحظة
}
count-accepted = { $count ->
    [one] قُبل تحذير واحد
    [two] قُبل تحذيران
    [few] قُبلت { $count } تحذيرات
    [many] قُبل { $count } تحذيرًا
   *[other] قُبل { $count } تحذير
}
console-accepted = { $counted }؛ القائمة: greenlist check --accepted
console-accepted-because = مقبول: { $reason } ({ $place })
check-elsewhere = { $count ->
    [one] يوجد خطأ واحد في ملفات أخرى، فتعذّر فحص كل شيء.
    [two] يوجد خطآن في ملفات أخرى، فتعذّر فحص كل شيء.
    [few] توجد { $count } أخطاء في ملفات أخرى، فتعذّر فحص كل شيء.
    [many] يوجد { $count } خطأً في ملفات أخرى، فتعذّر فحص كل شيء.
   *[other] يوجد { $count } خطأ في ملفات أخرى، فتعذّر فحص كل شيء.
}
check-no-file = ليس { $path } من ملفات هذا الموقع.
held-back-drafts = { $drafts ->
    [one] مسودة واحدة محجوبة عن الموقع.
    [two] مسودتان محجوبتان عن الموقع.
    [few] { $drafts } مسودات محجوبة عن الموقع.
   *[other] { $drafts } مسودة محجوبة عن الموقع.
}
unissued-advisories = لم يحن بعد يوم إصدار { $advisories ->
    [one] تعميم واحد
    [two] تعميمين
    [few] { $advisories } تعاميم
    [many] { $advisories } تعميمًا
   *[other] { $advisories } تعميم
}، وأولها { $date }.
unissued-bulletins = لم يحن بعد يوم إصدار { $bulletins ->
    [one] نشرة واحدة
    [two] نشرتين
    [few] { $bulletins } نشرات
   *[other] { $bulletins } نشرة
}، وأولها { $date }.
unissued-both = لم يحن بعد يوم إصدار { $advisories ->
        [one] تعميم واحد
        [two] تعميمين
        [few] { $advisories } تعاميم
        [many] { $advisories } تعميمًا
       *[other] { $advisories } تعميم
    } و{ $bulletins ->
        [one] نشرة واحدة
        [two] نشرتين
        [few] { $bulletins } نشرات
       *[other] { $bulletins } نشرة
    }، وأولها { $date }.
issued-on-day = في { $date } يصدر { $count ->
    [one] تعميم واحد أو نشرة واحدة
    [two] اثنان من التعاميم والنشرات
   *[other] { $count } من التعاميم والنشرات
}.
server-config-no-site = لا يوجد محتوى في هذا المجلد، فالإعداد للسمة المدمجة ولا يختار لغة. حدد مجلد الموقع بالخيار ‎--root.
server-config-other-path = الإعداد للمسار { $path }، لكن مسار عنوان الموقع هو { $address }: وإليه تشير روابط صفحة العناوين غير الموجودة.
server-config-no-policy = لا يحتوي الملف components.html في السمة على Content-Security-Policy، فلا يتضمن الإعداد إلا الجزء الذي لا تستطيع الصفحات تحديده.
console-no-change = بعد { $date } لا يوجد تغيير مقرر.
console-faults-of = في محتوى `{ $name }`:
console-counts = { $counts }.
console-counts-separator = ،{ " " }
console-nothing-written = لم يُكتب شيء.
stage-reading = قراءة
stage-deciding = تقرير
stage-rendering = إنشاء الصفحات
stage-writing = كتابة

## قوائم البرامج

audit-unreadable = تعذّرت قراءة { $path } كقائمة برامج: { $what ->
        [empty] الملف فارغ.
        [large] أكبر من { $found } ميغابايت. قسّمه إلى عدة ملفات.
        [rows] فيه أكثر من { $found } صف. قسّمه إلى عدة ملفات.
        [workbook] هذا مصنف جداول. احفظه بصيغة CSV UTF-8 في البرنامج الذي أنشأه.
        [binary] لا يحوي نصًّا. احفظ القائمة بصيغة CSV.
        [registry] هذا تصدير لسجل Windows وليس قائمة. أنشئ القائمة بواسطة PowerShell:‏ ‎Get-ItemProperty HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\* | Select DisplayName, DisplayVersion, Publisher | Export-Csv list.csv -Encoding utf8
        [document] هذا مستند. احفظ القائمة التي فيه بصيغة CSV UTF-8، أو نصًّا عاديًّا في كل سطر منه اسم واحد.
        [archive] هذا أرشيف مضغوط. استخرج القائمة منه، ثم حدّد ملفها.
        [web-page] هذه صفحة ويب. احفظ القائمة بصيغة CSV، أو انسخ جدولها إلى جدول بيانات واحفظه بصيغة CSV UTF-8.
        [encoding] في السطر { $found } محارف لا يمكن قراءتها: الملف تالف أو يخلط بين عدة ترميزات. احفظه بصيغة CSV UTF-8، أو حدّد ترميزه، مثل ‎--encoding big5؛ وعندئذ تُذكر الصفوف التي فيها محارف تالفة.
        [nothing] لا يمكن قراءة أي برنامج منه: لا صفوف فيه، أو لا اسم في أي صف.
        [xml] هذا XML. صدّر القائمة بصيغة CSV، أو CycloneDX بصيغة JSON.
        [json] هذا JSON، لكنه ليس قائمة مكونات CycloneDX. صدّر القائمة بصيغة CSV.
        [broken-json] هذا JSON فيه خطأ في السطر والعمود { $found }، وقد يكون الملف مبتورًا. صدّر القائمة مرة أخرى، وبصيغة CSV إن أمكن.
        [column] لا عمود يحمل اسم البرنامج. في الصف الأول: { $found }. سمِّ أحدها `name`، ويجوز أن يجاوره `version` و`publisher`. أو اختر العمود بواسطة ‎--name-column.
        [columns] عدة أعمدة قد تحمل اسم البرنامج: { $found }. اختر أحدها باسمه أو رقمه بواسطة ‎--name-column.
       *[other] { $found }
    }
