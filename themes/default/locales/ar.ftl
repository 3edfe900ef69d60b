# كلمات صفحات القراء. ملاحظات المترجمين في النسخة الإنجليزية (en.ftl).

## Every page

autonym = العربية
language-name = { $tag ->
    [zh-hant] الصينية
    [en] الإنجليزية
    [ja] اليابانية
    [vi] الفيتنامية
    [id] الإندونيسية
    [th] التايلاندية
    [ar] العربية
   *[other] { $autonym }
}
title-page = { $page } – { $site }
skip-to-content = انتقل إلى المحتوى الرئيسي
skip-to-lookup = انتقل إلى البحث عن منتج
choose-language = اختر اللغة
main-menu = القائمة الرئيسية
you-are-here = أنت هنا
nav-lookup = بحث
nav-compare = مقارنة
nav-changes = التغييرات
nav-advisories = الإعلانات
nav-about = عن الموقع
nav-search = البحث في النصوص
data-as-of = تاريخ البيانات: { $date }
data-as-known = البيانات كما كانت معروفة في { $date }
data-pinned = محتوى هذه الصفحات مثبَّت على ذلك اليوم.
next-review = المراجعة التالية في موعد أقصاه { $date }
next-review-any = المراجعة التالية لإعلان في موعد أقصاه { $date }
today-moved = أُعدّت هذه الصفحة ليوم { $date }. تغيّر شيء منذ ذلك الحين، وهي تعرض الآن ما يسري اليوم بحسب ساعة هذا الجهاز.
review-passed = تجاوزت هذه النسخة موعد مراجعتها، { $date }. ابحث عن نسخة أحدث قبل أن تعتمد عليها.
answers-changed = منذ { $date } لم تعد بعض الإجابات في هذه الصفحة صحيحة. افتح صفحة المنتج لترى ما يسري اليوم.
source-file = المصدر:
published-by = الناشر:
page-fault = هل في هذه الصفحة خطأ؟
footer-promise = كل قرار يذكر الجهة والتاريخ، والقرار الملزم يذكر أساسه القانوني أيضًا. لا يتضمن الموقع أي تتبع ولا يتصل بأي شبكة أخرى.
footer-promise-basis = كل قرار يذكر الجهة والتاريخ، والقرار الملزم يذكر ما يستند إليه أيضًا. لا يتضمن الموقع أي تتبع ولا يتصل بأي شبكة أخرى.
footer-menu = صفحات أخرى في الموقع
print-page = اطبع هذه الصفحة
changes-to = يصبح
joined = { $first }؛ { $rest }
domestic-product = منتج محلي
framework-contract = ضمن عقد إطاري حكومي

## The labels of verdicts. Each stands alone, as a tag. Keep them short.

label-banned = محظور
label-phase-out = يُوقَف استخدامه بحلول { $date }
label-phase-out-any = يُوقَف استخدامه في موعد محدد
label-under-review = قيد المراجعة
label-advised-against = يُنصح بعدم استخدامه
label-conditional = مسموح بشروط
label-permitted = مسموح
label-recommended = موصى به
label-not-assessed = لم يُقيَّم، فهو غير معتمد
label-unregulated = لا قاعدة

## What each label means, in the key of labels

meaning-banned = لا تشترِه ولا تثبّته، ولا تستخدمه في الاجتماع أو التدريس.
meaning-phase-out = ما زال يمكنك استخدامه حتى ذلك الموعد. انتقل إلى منتج آخر من الآن.
meaning-under-review = لا تبدأ باستخدامه قبل نشر النتيجة.
meaning-advised-against = الأفضل عدم استخدامه. ومن يستخدمه ينبغي أن يبيّن السبب.
meaning-conditional = يمكنك استخدامه بعد استيفاء الشروط المذكورة.
meaning-permitted = يمكنك استخدامه.
meaning-recommended = يمكنك استخدامه، وله الأولوية.
meaning-not-assessed = لا يشمله أي قرار، فهو غير معتمد: اسأل قبل استخدامه.
meaning-unregulated = لا يشمله أي قرار، فالأمر لك.

## The answer for one audience: heading of a panel. The label stands below it.

answer-banned = { $audience }: لا
answer-phase-out = { $audience }: حتى { $date } فقط
answer-under-review = { $audience }: ليس بعد
answer-advised-against = { $audience }: الأفضل لا
answer-conditional = { $audience }: بشروط فقط
answer-permitted = { $audience }: نعم
answer-recommended = { $audience }: نعم
answer-not-assessed = { $audience }: غير معتمد
answer-unregulated = { $audience }: لا قاعدة

## The answer in a line, below a product's name

lead-banned = استخدام { $product } محظور في { $audiences }.
lead-phase-out = يُوقَف استخدام { $product } في { $audiences } في موعد أقصاه { $date }.
lead-under-review = لا ينبغي البدء باستخدام { $product } في { $audiences } قبل نشر نتيجة مراجعته.
lead-advised-against = يُنصح بعدم استخدام { $product } في { $audiences }.
lead-conditional = يُسمح باستخدام { $product } في { $audiences } بعد استيفاء الشروط أدناه.
lead-permitted = يُسمح باستخدام { $product } في { $audiences }.
lead-recommended = يُسمح باستخدام { $product } في { $audiences }، وهو موصى به.
lead-not-assessed = لم يُقيَّم { $product } للاستخدام في { $audiences }، فهو غير معتمد.
lead-unregulated = لا توجد قاعدة بشأن { $product } في { $audiences }.

title-product = { $product }: { $verdicts } ({ $date })
title-verdict = { $label } في { $audiences }

## When, by whom

since-by = منذ { $date } · { $issuers }
since-nobody = لا يشمله أي قرار حاليًا.
vendor-country = { $vendor }، { $country }
scheduled-change = اعتبارًا من { $date }: { $label }

## Activities and conditions

activities-heading = بحسب الاستخدام
activity-procure = الشراء
activity-install = التثبيت
activity-use = الاستخدام
activity-host = عقد الاجتماعات
activity-join = المشاركة في اجتماعات الآخرين
also-recommended = موصى به بعد استيفاء الشروط
note-comply-by = تُستوفى الشروط بحلول { $date }
note-advice = هذا إرشاد غير ملزم
note-provisional = مؤقت: قد يتغيّر
conditions-heading = الشروط
conditions-for = { $audience }: { $conditions }

## Home page

question = هل يمكنني استخدام برنامج الاجتماعات هذا؟
home-intro = اكتب اسم المنتج لتعرف من يُسمح له باستخدامه، وما البديل، ومن الذي قرر ذلك.
lookup-label = اسم المنتج
lookup-example = مثال: { $products }
lookup-button = بحث
lookup-count = عدد المنتجات المطابقة: { $found } من { $all }
lookup-found-name = مدرج في القائمة: { $product }
lookup-found-link = هذا الرابط أو العنوان تابع لـ { $product }
lookup-found-begins = أسماء تبدأ بما كتبته
lookup-found-named = ورد في ما كتبته: { $product }
lookup-found-inside = أسماء تحتوي على ما كتبته
lookup-found-near = هل تقصد { $product }؟
lookup-found-maker = من هذه الشركة: { $product }
lookup-more = تُعرض أول { $shown } نتيجة فقط. اكتب المزيد من الاسم لتقليل النتائج.
lookup-spelling = لا يوجد في القائمة منتج باسم مشابه. يُرجى التحقق من الإملاء أولًا.
lookup-failed = تعذّر تحميل بيانات البحث. يُرجى إعادة تحميل هذه الصفحة أو الاطلاع على قائمة جميع المنتجات.
lookup-none = هذا المنتج غير مدرج، فهو غير معتمد. اسأل مسؤول الأمن في جهتك قبل استخدامه.
lookup-none-unregulated = هذا المنتج غير مدرج، فلا توجد قاعدة بشأنه.
lookup-none-wide = هذا المنتج غير مدرج، وقد يشمله مع ذلك قرار بشأن الشركة المنتجة أو بلدها أو نوعه: انظر التعاميم.
lookup-none-by-audience = هذا المنتج غير مدرج. ويختلف معنى ذلك باختلاف الفئة: انظر صفحة فئتك.
list-strokes = عدد الضربات: { $count }
list-by-name = جميع المنتجات حسب الاسم
list-first = هذه أولى المنتجات فقط. بقية المنتجات في القائمة حسب الاسم، والبحث يجدها كلها.
all-products = جميع المنتجات
not-listed = المنتج غير المدرج هنا غير معتمد.
not-listed-unregulated = لا توجد قاعدة بشأن المنتج غير المدرج هنا.
not-listed-wide = المنتج غير المدرج هنا قد يشمله مع ذلك قرار بشأن الشركة المنتجة أو بلدها أو نوعه: انظر التعاميم.
not-listed-by-audience = حكم المنتج غير المدرج هنا يختلف باختلاف الفئة: انظر صفحة فئتك.
use-instead = البديل:
latest-changes = آخر التغييرات
all-changes = جميع التغييرات
labels-heading = معنى العلامات

## Product page

alternatives-heading = استخدم أحد هذه البدائل
alternatives-order-domestic = المنتجات المحلية أولًا، ثم منتجات العقود الإطارية الحكومية.
alternatives-order-framework = منتجات العقود الإطارية الحكومية أولًا.
alternatives-order-rank = بالترتيب الذي حددته الجهة.
alternatives-none = لا يوجد بديل مدرج بعد. اسأل مسؤول الأمن في جهتك.
facts-heading = من قرر، ولماذا، ومنذ متى
fact-since = منذ متى
fact-who = من قرر
fact-why = السبب
reason-of-label = { $label }: { $reason }
basis-law = الأساس القانوني
basis-regulation = { $count ->
    [one] اللائحة التي يستند إليها
   *[other] اللوائح التي يستند إليها
}
basis-order = { $count ->
    [one] الأمر الذي يستند إليه
   *[other] الأوامر التي يستند إليها
}
basis-instruction = { $count ->
   *[other] التعليمات التي يستند إليها
}
basis-policy = { $count ->
    [one] السياسة التي يستند إليها
   *[other] السياسات التي يستند إليها
}
basis-contract = { $count ->
    [one] العقد الذي يستند إليه
   *[other] العقود التي يستند إليها
}
basis-guidance = الإرشادات التي يستند إليها
fact-exceptions = الاستثناءات
fact-exceptions-none = لا توجد استثناءات مدرجة.
exception-on-application = يجوز أن تمنح { $issuer } استثناءً لـ { $audiences } بناءً على طلب.
exception-on-application-for = يجوز أن تمنح { $issuer } استثناءً لـ { $audiences } بناءً على طلب: { $purpose }
fact-contact = من تسأل
fact-checked = آخر تحقق
fact-website = الموقع الرسمي
fact-guide = طريقة الاستخدام
fact-aliases = أسماء أخرى
fact-operators = الجهة المشغِّلة
offering-operator = { $offering }: { $operator }
issuer-advisory = { $issuer }: { $advisory }
exception = { $audiences }: انظر { $ruling }
last-checked = { $date }
last-checked-review = { $date }، والمراجعة التالية في موعد أقصاه { $review }
steps-heading = هل حددت اجتماعًا عبر { $product }؟
other-rulings-heading = أحكام أخرى في هذا المنتج
other-rulings-about = لفئات لا يمكن اختيارها في الصفحة الأولى.
other-ruling-since = منذ { $date }
history-heading = السجل
statements-heading = رد الطرف المعني
vulnerabilities-heading = ثغرات معروفة
references-heading = الأدلة والمصادر
reference-original = الوثيقة الأصلية
reference-evidence = بحث
reference-press = تقرير صحفي
reference-law = قانون
reference-file = نسخة في هذا الموقع
file-about = {" "}({ $size }، { $format })
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
reference-about = عن { $subjects }
involvement-completed = أفاد باكتمال المعالجة
involvement-contact-attempted = جرى التواصل معه
involvement-disputed = يعترض
involvement-in-progress = يعمل على المعالجة
involvement-not-contacted = لم يجرِ التواصل معه
involvement-open = لم يقرر بعد
cvss-score = CVSS { $version }: { $score } ({ $severity })
severity-none = معدومة
severity-low = منخفضة
severity-medium = متوسطة
severity-high = عالية
severity-critical = حرجة
affected-all = { $product }: جميع الإصدارات
target-origin = جميع منتجات { $country }
target-category = جميع منتجات فئة «{ $category }»
target-except = { $target }، باستثناء { $except }
affected-before = { $product }: الإصدارات قبل { $fixed }
affected-from = { $product }: الإصدار { $introduced } وما بعده
affected-between = { $product }: من الإصدار { $introduced } إلى ما قبل { $fixed }

## Advisory page

kind-advisory = إعلان
state-in-force = سارٍ
state-scheduled = لم يسرِ بعد
state-suspended = موقوف
state-ended = منتهٍ
state-never-in-force = لم يسرِ قط
state-withdrawn = مسحوب
state-draft = مسودة
status-in-force = إعلان · سارٍ منذ { $date }
status-in-force-until = إعلان · سارٍ من { $date } حتى { $until }
status-scheduled = إعلان · يسري اعتبارًا من { $date }
status-suspended = إعلان · موقوف منذ { $date }
status-suspended-until = إعلان · موقوف من { $date } حتى { $until }، ثم يسري من جديد
status-ended = إعلان · انتهى في { $until }
status-never-in-force = إعلان · لم يسرِ قط
status-withdrawn = إعلان · مسحوب كأنه لم يسرِ قط
status-draft = إعلان · مسودة: غير ملزمة بعد
changes-for = { $audience }: ما الذي يتغير
rulings-heading = نص الإعلان وكيف نصنّفه
ruling-wording = عبارة الجهة
wording-language = لغة الأصل: { $language }
ruling-coded = علامتنا
ruling-audiences = ينطبق على: { $audiences }
ruling-audiences-except = ينطبق على: { $audiences }، باستثناء: { $excluded }
ruling-activities = يقتصر على: { $activities }
ruling-reasons = الأسباب
exempts = يستثني، ضمن نطاقه، من: { $ruling }
duties-heading = ما يجب القيام به
duty-by = حتى { $date }
duty-over = كان الموعد { $date }
duty-line = حتى { $date }: { $duty }
ruling-from = من { $date }
ruling-until = حتى { $until }
ruling-from-until = من { $date } حتى { $until }
suspended-ruling = أوقفه { $advisory }: { $ruling } – { $label }
suspended-ruling-until = أوقفه { $advisory } حتى { $until }، ثم يسري من جديد: { $ruling } – { $label }
text-label = نص الإعلان
effects-heading = ما يسري الآن على كل منتج
facts-label = أهم المعلومات
fact-issuer = صادر عن
fact-applies-to = ينطبق على
fact-excludes = لا ينطبق على
fact-issued = تاريخ الصدور
fact-from = تاريخ السريان
fact-issued-and-from = الصدور والسريان
fact-until = سارٍ حتى
fact-review-by = الموعد الأقصى للمراجعة التالية
fact-version = النسخة
fact-binding = الإلزام
binding-yes = ملزم
binding-no = إرشادي، غير ملزم
fact-jointly-with = صدر بالاشتراك مع
fact-distribution = نطاق النشر (TLP)
fact-id = الرقم
version-of = { $number }، بتاريخ { $date }
version-number = النسخة { $number }
revisions-heading = النسخ
relations-heading = العلاقة بإعلانات أخرى
relation-supersedes = يحل محل { $advisory }
relation-superseded-by = حل محله { $advisory }
relation-amends = يعدّل { $advisory }
relation-amended-by = عدّله { $advisory }
relation-revokes = يلغي { $advisory }
relation-revoked-by = ألغاه { $advisory }
relation-withdraws = يسحب { $advisory } لصدوره خطأً
relation-withdrawn-by = سحبه { $advisory } لصدوره خطأً
relation-reinstates = يعيد سريان { $advisory }
relation-reinstated-by = أعاد سريانه { $advisory }
relation-suspends = يوقف { $advisory }
relation-suspended-by = أوقفه { $advisory }

## Translations

translation-missing = لم يُترجم هذا النص بعد، ويظهر باللغة { $language }.
translation-stale = هذه الترجمة أقدم من الأصل. تظهر الأجزاء التي تغيرت باللغة { $language }.
translation-machine = هذه ترجمة آلية لم يتحقق منها أحد.
translation-draft = لم تُراجَع هذه الترجمة بعد.
translation-facts = العلامات والتواريخ والجهات في هذه الصفحة محدَّثة دائمًا: فهي مأخوذة من السجل الأصلي، لا من الترجمة.
translation-by = الترجمة: { $translator }.
translation-reviewed = روجعت في { $date }.
read-original = اقرأ الأصل ({ $language })
not-translated-yet = لم يُترجم بعد. باللغة { $language }:
translation-stale-part = تغيّر هذا الجزء بعد ترجمته. باللغة { $language }:

## Inside texts

table-label = جدول
note-back = العودة إلى النص، الحاشية

## Full-text search

search-title = البحث في كل النصوص
search-intro = يبحث عن كلمات في الإعلانات والنشرات والمنتجات.
search-label = الكلمات المطلوبة
search-button = ابحث
search-count = عدد النتائج: { $found }
search-none = لم يُعثر على شيء. جرّب كلمات أقل أو كلمات أخرى.
search-over = أكثر من { $found } نتيجة
search-some = لا يوجد نص يضم كل هذه الكلمات. عدد النصوص التي تضم بعضها: { $found }
search-kind = النوع
search-year = السنة
search-any = الكل
search-everywhere = البحث بكل اللغات
search-kind-product = المنتجات
search-kind-advisory = الإعلانات
search-kind-bulletin = النشرات
search-kind-page = الصفحات
search-no-script = يحتاج البحث إلى JavaScript ومتصفح حديث نسبيًا، أما قوائم المنتجات والإعلانات فتعمل من دونهما.
search-failed = تعذّر تحميل البحث. أعد تحميل هذه الصفحة أو حاول مرة أخرى لاحقًا.
search-more = عرض المزيد من النتائج

## List of advisories

advisories-title = الإعلانات والنشرات
advisories-intro = الأحدث أولًا. الإعلان يقرر ما يُسمح باستخدامه، والنشرة تقدم المعلومات.
advisories-none = لا يوجد شيء بعد.
by-year = حسب السنة
year-part = { $year } (الجزء { $part })

## Bulletin page

bulletin-kind-vulnerability = ثغرة
bulletin-kind-incident = حادثة
bulletin-kind-howto = إرشادات
bulletin-kind-faq = أسئلة وأجوبة
bulletin-kind-notice = تنبيه
severity-is = درجة الخطورة: { $severity }
bulletin-expired = انتهت صلاحية هذه النشرة في { $date }.
bulletin-do-this = ما عليك فعله
bulletin-text-label = نص النشرة
bulletin-products = المنتجات المعنية وما يسري عليها اليوم
bulletin-concerns = إعلانات ذات صلة
fact-audiences = موجهة إلى
fact-expires = صالحة حتى

## Audience page

audience-title = { $audience }: ما المسموح باستخدامه
parts-heading = أقسام هذه الفئة
parts-about = تختلف بعض القواعد في أقسام من هذه الفئة. وحيثما اختلفت، تبيّن القائمة ذلك.
wholes-heading = جزء من
group-all = عرض القائمة كاملة ({ $count })
products-range = المنتجات { $from }–{ $to }
all-by-verdict = جميع المنتجات بحسب الحكم
group-use = منتجات يمكن استخدامها الآن
group-about-use = يمكنك استخدام هذه المنتجات.
group-conditional = منتجات مسموح بها بشروط فقط
group-about-conditional = يمكنك استخدام هذه المنتجات بعد استيفاء الشروط.
group-phase-out = منتجات يُوقَف استخدامها في موعد محدد
group-about-phase-out = ما زال يمكنك استخدام هذه المنتجات حتى التاريخ المبيّن. انتقل إلى منتج آخر من الآن.
group-banned = منتجات محظورة
group-about-banned = لا تشترِ هذه المنتجات ولا تثبّتها، ولا تستخدمها في الاجتماع أو التدريس. الاستثناءات مذكورة عند كل منتج.
group-under-review = منتجات قيد المراجعة
group-about-under-review = لا تبدأ باستخدام هذه المنتجات قبل نشر النتيجة.
group-advised-against = منتجات يُنصح بعدم استخدامها
group-about-advised-against = الأفضل عدم استخدامها. ومن يستخدمها ينبغي أن يبيّن السبب.
group-not-assessed = منتجات لم تُقيَّم
group-about-not-assessed = لا يشملها أي قرار، فهي غير معتمدة.
group-unregulated = منتجات لا قاعدة بشأنها
group-about-unregulated = لا يشملها أي قرار، فالأمر لك.
default-not-assessed = كل ما لم يُدرج هنا غير معتمد. اسأل مسؤول الأمن في جهتك.
default-unregulated = ما لم يُدرج هنا لا قاعدة بشأنه، والأمر لك.
default-wide = ما لم يُدرج هنا قد يشمله مع ذلك قرار بشأن الشركة المنتجة أو بلدها أو نوعه: انظر التعاميم. وإلا فالأمر لك.
default-banned = كل ما لم يُدرج هنا محظور عليك، ما لم تسمح به جهة مختصة.

## What changed

changes-title = التغييرات
changes-intro = كل تغيير في العلامات، مرتبًا بحسب يوم سريانه.
changes-scheduled = تغييرات مقررة لاحقًا
changes-none = لم يتغير شيء بعد.
other-years = سنوات أخرى
scheduled = مقرر
change-subject = { $product } · { $audience }
change-by = { $issuers }: { $advisories }
feeds-heading = تابع التغييرات
feed-atom = خلاصة (Atom)

## Products beside each other

compare-chosen = المختار: { $found } من { $most } على الأكثر
compare-choose = قارن { $product }
compare-hint = اختر حتى ستة منتجات لترى هذه فقط.
compare-hint-pages = اختر حتى ستة منتجات، ومن صفحات عدة أيضًا، لترى هذه فقط.
compare-most = ستة منتجات على الأكثر: أزل واحدًا أولًا.
compare-show = قارن المنتجات المختارة
compare-all = أظهر جميع المنتجات
compare-title = مقارنة المنتجات
compare-intro = كل منتج مع إجابته لكل فئة. ما يُسمح به للجميع يأتي أولًا.
compare-product = المنتج
compare-origin = الشركة والبلد
compare-contract = عقد إطاري
contract-none = غير مدرج

## What labels and terms mean

glossary-title = العلامات والمصطلحات
glossary-intro = معنى العلامات والكلمات المستخدمة في هذا الموقع.
glossary-words = كلمات الصفحات
glossary-audiences = الفئات المقصودة
all-pages = كل الصفحات
glossary-issuers = الجهات المختصة ومن تسأل
part-of = جزء من: { $wholes }
term-advisory = قرار من جهة مختصة: أي المنتجات، ولمن، ومن أي يوم، وعلى أي أساس.
term-bulletin-name = نشرة أمنية
term-bulletin = معلومات عن ثغرة أو حادثة أو إعداد. لا تقرر شيئًا بذاتها.
term-binding = على الفئات المذكورة في الإعلان الالتزام به.
term-advice = توصية. ومن يخالفها ينبغي أن يبيّن السبب.
term-exception = قرار يرفع قرارًا آخر عن فئة أو خدمة أو إصدار معيّن.
term-domestic = يُعد محليًا في المشتريات الحكومية، وله الأولوية حيث ينص إعلان على ذلك.
term-framework = عقد أبرمته جهة واحدة نيابة عن الجميع، فيمكن للجهات الطلب منه دون مناقصة خاصة بها.
term-data-date-name = تاريخ البيانات
term-data-date = اليوم الذي تسري فيه إجابات هذه الصفحات، ويظهر أسفل كل صفحة.
term-procure = دفع ثمنه أو طلبه أو إدراجه في مناقصة.
term-install = وضعه على جهاز تابع لجهتك.
term-use = استخدامه في العمل أو المدرسة بأي صورة.
term-host = فتح اجتماع أو درس ودعوة الآخرين إليه.
term-join = حضور اجتماع يعقده طرف خارجي.

## A poster about a product

notice-name = ملصق
title-notice = ملصق: { $answer }
notice-link = ملصق للوحة الإعلانات (ورقة A4 واحدة)
notice-holds = مضمون هذا الملصق بتاريخ { $date }.
notice-look = إجابة اليوم – امسح الرمز أو افتح:
notice-code = رمز QR للعنوان المجاور

## Badges: small pictures of a label, for other web pages

badges-heading = شارات لصفحاتك
badges-about = احفظ الصورة وضعها في منصة التعلم. تذكر الصورة تاريخها: استبدلها عندما تتغير الإجابة.

## An address that leads nowhere

not-found-title = هذه الصفحة غير موجودة
not-found-lookup = هذه الصفحة غير موجودة. ابحث عن منتج بدلًا من ذلك.

## Explanations (greenlist explain, diff, timeline)

explain-answer = { $product } في { $audience } بتاريخ { $date }: { $label }
explain-answer-activity = { $product } في { $audience } بتاريخ { $date } («{ $activity }»): { $label }
explain-offering = { $product } ({ $offering })
explain-version = { $product } { $version }
explain-reasons-differ = الإجابة واحدة في كل الحالات، لكن الأسباب تختلف.
explain-holding = ما يحسم الإجابة
explain-overruled = ما لا يُطبَّق، ولماذا
explain-ended = ما انتهى
explain-scheduled = ما لم يسرِ بعد
explain-next = التغيير التالي
explain-next-none = لا تغيير مقرر.
explain-ruling = { $issuer }، «{ $advisory }» ({ $ruling }): { $label }
explain-advisory = «{ $advisory }» ({ $id })
explain-in-force = سارٍ منذ { $date }.
explain-in-force-until = سارٍ من { $from } حتى { $until }.
explain-until = كان آخر يوم لسريانه { $date }.
explain-never-in-force = لم يسرِ قط.
list-product = المنتجات: { $count }
list-advisory = الإعلانات: { $count }
list-bulletin = النشرات: { $count }
list-unissued = ينتظر يوم إصداره { $date }
list-review = يُراجع قبل { $date }
list-review-overdue = كان موعد مراجعته { $date }
explain-from = يسري اعتبارًا من { $date }.
rule-strictest = لا يوجد حكم آخر ينطبق هنا وهو أشد.
rule-phase-out = انقضى آخر موعد للاستخدام، فصار يُعد محظورًا.
rule-recommendation = هذا الحكم يوصي بالمنتج، وأشد ما في الأحكام الأخرى هو الشروط.
rule-across-issuers = يُطبَّق الحكم الأشد لجهة أخرى: { $issuers }.
rule-within-issuer = للجهة نفسها حكم أشد في هذه الحالة: { $rulings }.
rule-advice = هذا إرشاد، والحكم هنا لقرار ملزم: { $rulings }.
rule-advised-against = ينصح بعدم الاستخدام، والإرشاد لا يغيّر ما يسمح به قرار ملزم.
rule-exempt = يرفعه حكم آخر في هذه الحالة: { $rulings }.
rule-allow-list = لهذه الفئة قائمة مسموحات، ولم تُجِز المنتج أي جهة يحق لها الإضافة إليها.
rule-versions = يخص بعض الإصدارات فقط. وما دام الإصدار غير معروف، يُطبَّق أشد الأحكام بين جميع الإصدارات.
rule-default = لا ينطبق أي حكم، فيُطبَّق الوضع الافتراضي لفئة { $audience }.
diff-title = ما يتغير للقراء
diff-days = بين { $from } و{ $to }
diff-contents = من «{ $before }» إلى «{ $after }»
diff-this-folder = هذا المجلد
diff-nothing = لا تتغير أي إجابة.
diff-change = { $subject }: من «{ $before }» إلى «{ $after }»
diff-change-from = { $subject }، اعتبارًا من { $from }: من «{ $before }» إلى «{ $after }»
diff-change-until = { $subject }، حتى { $until }: من «{ $before }» إلى «{ $after }»
diff-change-between = { $subject }، من { $from } حتى { $until }: من «{ $before }» إلى «{ $after }»
diff-still = { $subject }: يبقى «{ $label }»
diff-not-listed = ليس في القائمة
diff-condition-added = شرط جديد: { $condition }
diff-condition-removed = لم يعد شرطًا: { $condition }
diff-products-added = منتجات جديدة: { $products }
diff-products-removed = منتجات حُذفت من القائمة: { $products }
diff-advisories-begin = إعلانات يبدأ سريانها: { $titles }
diff-advisories-end = إعلانات لم تعد سارية: { $titles }
diff-advisories-added = إعلانات جديدة: { $titles }
diff-advisories-removed = إعلانات حُذفت: { $titles }
diff-texts-missing = لا يوجد نص باللغة { $language }: { $titles }
diff-texts-added = أُضيف نص باللغة { $language }: { $titles }
diff-pages-changed = عدد الصفحات التي تتغير، على الأقل: { $count }
diff-pages-added = عدد الصفحات الجديدة: { $count }
diff-pages-removed = عدد الصفحات المحذوفة: { $count }
diff-sign = الاعتماد
diff-sign-prepared = أعدّه
diff-sign-approved = اعتمده
diff-sign-name = الاسم
diff-sign-signature = التوقيع
diff-sign-date = التاريخ
## Audit (greenlist audit)

audit-title = قائمة البرامج { $file } · { $audience } · بتاريخ { $date }
audit-activities = الإجابات تخص: { $activities }
audit-encoding = قُرئ الملف بترميز { $encoding }.
audit-damaged = تعذرت قراءة بعض الأحرف بترميز { $encoding }. حدّد الترميز الصحيح، مثل ‎--encoding big5.
audit-header = أسماء الأعمدة في السطر { $line }، ولم يُقرأ ما فوقه.
audit-quotes = علامة اقتباس غير مغلقة، فقُرئ النص كما هو: السطر { $lines }
audit-ignored = أعمدة لم تُقرأ: { $columns }
audit-line = السطر
audit-software = في قائمتك
audit-version = الإصدار
audit-product = المنتج
audit-basis = السند
audit-group = { $label } ({ $count })
audit-not-on-list = غير مدرج، فهو غير معتمد
audit-by-vendor = ليس في القائمة نفسه، لكن يسري عليه حكم يخص { $publisher } أو جميع منتجات بلده.
audit-unclear = لم يتأكد أي منتج هو، فهو غير معتمد
audit-doubt-publisher = غير مؤكد: تذكر قائمتك { $publisher }، لكن صانع هذا المنتج هو { $vendor }.
audit-doubt-name = غير مؤكد: الاسم أطول من { $product }.
audit-if-so = إن كان هذا المنتج: { $label }
audit-ambiguous = قد يكون أيًّا من هذه، ويُؤخذ بالإجابة الأشد.
audit-similar = اسم مشابه: { $products }. يُرجى التحقق.
audit-version-unknown = تعذرت مقارنة الإصدار، فقد يكون أي إصدار.
audit-no-name = (بلا اسم)
audit-conditions = { $product }: { $conditions }
audit-elsewhere = تختلف الإجابة في الحالات الآتية
audit-differs = { $product }، { $place }: { $label }
audit-advisory = { $id }: { $title } ({ $issuer }، { $date })
audit-total = عدد الصفوف: { $count }
audit-blank = صفوف فارغة لم تُعرض: { $count }
audit-removed = { $count ->
        [zero] لا صفوف لبرامج مزالة.
        [one] صف واحد لبرنامج مزال لم يُحتسب.
        [two] صفان لبرامج مزالة لم يُحتسبا.
        [few] { $count } صفوف لبرامج مزالة لم تُحتسب.
       *[other] { $count } صفًا لبرامج مزالة لم تُحتسب.
    }
audit-partial = { $count ->
        [zero] قُرئت كل الصفوف كاملة.
        [one] صف واحد لم يُقرأ كاملًا.
        [two] صفان لم يُقرآ كاملين.
        [few] { $count } صفوف لم تُقرأ كاملة.
       *[other] { $count } صفًا لم تُقرأ كاملة.
    }
audit-partial-row = لم يُقرأ كاملًا: الاسم ناقص أو مبتور أو تالف، أو فيه جزء بلا عمود.
audit-result-partial = لم يُعثر على برامج محظورة في الصفوف الأخرى.
audit-result-banned = يوجد برنامج محظور مثبّت.
audit-result-none = لم يُعثر على برنامج محظور.
audit-finding = { $software } ({ $product }): { $label }
audit-finding-unknown = { $software }: { $label }

## Answers with several rows

label-depends = حسب الحالة
meaning-depends = الجواب يختلف. ابحث عن السطر الذي يخصك.
answer-with-exceptions = { $label } (مع استثناءات)
depends-on = حسب { $axes }
depends-on-offering = الخدمة
depends-on-part = صفتك
depends-on-activity = ما تفعله به
depends-on-version = الإصدار
answer-depends = { $audience }: حسب الحالة
lead-depends = جواز استخدام { $product } في { $audiences } يكون حسب { $axes }: انظر كل سطر أدناه.
lead-with-exceptions = { $lead } توجد استثناءات: انظر أدناه.
exceptions-heading = باستثناء
any-other-offering = أي خدمة أخرى
everyone-else = الفئات الأخرى
in-other-cases = في جميع الحالات الأخرى
version-below = الإصدارات قبل { $fixed }
version-from = الإصدارات ابتداءً من { $introduced }
version-between = الإصدارات من { $introduced } إلى ما قبل { $fixed }
version-any = إذا كنت تعرف الإصدار
version-unknown = إذا كنت لا تعرف الإصدار
row-label = { $scope }: { $label }
row-since = { $scope }: { $since }
since-list = منذ { $dates }
since-item = { $date } ({ $issuers })
since-allow-list = لا يجوز في { $audience } استخدام غير ما اعتُمد، وهذا لم تعتمده بعد أي جهة مخوَّلة.
kept-out = القرارات الآتية لا تعتمده هنا لأن جهاتها لا تملك الصلاحية: { $rulings }
change-stays = لا تغيير
change-of-conditions = { $label } · تغيير الشروط
more-products = { $count } أخرى
use-instead-for = { $audiences } – البديل:
none-instead = لا بديل، عن قصد:
none-instead-for = { $audiences } – لا بديل، عن قصد:
group-depends = حسب الحالة
group-about-depends = ابحث عن السطر الذي يخصك أو يخص خدمتك أو ما تفعله.
notice-others = ملصقات أخرى:
notice-all = جميع الفئات
feed-entry = { $products } – { $changes }
feed-line = { $who }: من «{ $before }» إلى «{ $after }»
explain-not-ruled = لا ينطبق هنا أي حكم.
explain-basis = { $kind }: { $names }
explain-covers = { $part }: { $covers }
explain-kept-out = الأحكام التي لا تقبلها قائمة المسموحات
audit-result-depends = بعض البرامج محظور في بعض الحالات. انظر صفوف «حسب الحالة».
public-key-heading = كيفية فحص نسخة
public-key-text = هذا الموقع موقّع بهذا المفتاح. يفحص greenlist verify أو minisign النسخة. قارن المفتاح بما حصلت عليه من الناشر بطريقة أخرى.
