### What members see, in Arabic. Markup is Discord's: **bold**, -# small, ### heading.
### Placeholders hold markup that is ready to be shown.

## Answers

answer-for = -# إلى **{ $name }**
answer-ping = { $member }، الإجابة أعلاه لك.
question = -# السؤال: { $question }
read-as = -# فهمتُ السؤال هكذا: { $question }
corrected = -# هذه نتائج البحث عن { $words }
corrected-word = **{ $found }** بدلًا من { $asked }
searched-as-written = -# بُحث عن الكلمات كما كُتبت
question-cut =
    -# السؤال طويل، { $characters ->
        [zero] ولم أقرأ منه شيئًا
        [one] فقرأتُ منه الحرف الأول فقط
        [two] فقرأتُ منه أول حرفين فقط
        [few] فقرأتُ منه أول { $characters } أحرف فقط
        [many] فقرأتُ منه أول { $characters } حرفًا فقط
       *[other] فقرأتُ منه أول { $characters } حرف فقط
    }.
unsure-heading = ### أقرب المقاطع
unsure-text = قد لا تجيب المستندات عن هذا السؤال. { $passages ->
        [zero] ولم أجد مقطعًا قريبًا منه.
        [one] هذا أقرب مقطع إليه:
        [two] هذان أقرب مقطعين إليه:
        [few] هذه أقرب المقاطع إليه:
        [many] هذه أقرب المقاطع إليه:
       *[other] هذه أقرب المقاطع إليه:
    }
tied-heading = ### مقطعان يناسبان السؤال بالقدر نفسه
tied-text = اختر المقطع الذي تقصده:
not-found-heading = ### لا إجابة في المستندات
not-found-text = لا تجيب المستندات عن هذا السؤال.
not-found-sections = قد تكون هذه الأقسام قريبة من الموضوع:
not-found-hint = يمكن تجربة كلمات أخرى أو تصفّح المحتويات.
search-heading = ### مقاطع عن «{ $words }»
search-nothing = لا يوجد مقطع فيه ما يشبه «{ $words }».
more-heading = ### مقاطع أخرى
passage-number = -# المقطع { $page } من { $pages }
why-heading = ### لماذا هذا المقطع
why-exact = **كلمات من السؤال**: { $words }
why-form = **صيغ أخرى منها**: { $words }
why-corrected = **عُدّت خطأً إملائيًا**: { $words }
why-related = **كلمات قريبة المعنى**: { $words }
why-no-word = عنوان قسمه هو المطلوب.
why-confidence = -# من بين كل 100 مقطع يناسب السؤال بقدر هذا، يجيب { $percent } عن سؤاله.
small = -# { $text }
organization-counted = **{ $name }** · { $passages ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }
acronym-counted = **{ $acronym }** · { $name } · { $passages ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }
never-mentioned = لم يرد ذكر { $names } في المستندات.
footer-edition = -# الإصدار { $edition }

## Reference facts, which are not from the documents

facts-heading = **معلومات مرجعية**
facts-note = -# من دليل المنظمات، لا من المستندات.
facts-note-short = -# من دليل المنظمات، لا من المستندات: { $facts }
facts-instead = لا تذكر المستندات هذا. وقد جاء في دليل المنظمات:
facts-unsure = لم أجد مقطعًا أثق بأنه يجيب عن هذا. وقد جاء في دليل المنظمات:
facts-of-silent = جاء في دليل المنظمات:
facts-short = { $name }: { $facts }
fact-sources = -# المصادر كما قُرئت في { $date }: { $sources }
fact-kind = **النوع**: { $value }
fact-founded = **التأسيس**: { $value }
fact-headquarters = **المقر**: { $value }
fact-parent = **جزء من**: { $value }
fact-related = **تعمل بموجب اتفاق مع**: { $value }
fact-members = **عدد الأعضاء**: { $value }
fact-arabic = **بالعربية**: { $value }
fact-french = **بالفرنسية**: { $value }
founded-value = { $date } ({ $act })
members-value = { $count } (حتى { $date })
short-founded = عام التأسيس { $year }
answer-headquarters = يقع مقر **{ $name }** في **{ $value }**.
answer-founded = تاريخ تأسيس **{ $name }**: **{ $value }**.
answer-members = عدد أعضاء **{ $name }**: **{ $value }**.
answer-parent = **{ $name }** جزء من: **{ $value }**.
answer-related = **{ $name }** ليست جزءًا من أي منظمة أخرى، وتعمل بموجب اتفاق مع: **{ $value }**.
answer-website = موقع **{ $name }** على الإنترنت: { $value }
answer-acronym = الاختصار **{ $name }** يعني **{ $value }**.
answer-arabic = **{ $name }** بالعربية: **{ $value }**.
answer-french = **{ $name }** بالفرنسية: **{ $value }**.
answer-purpose = **{ $name }**: { $value }
date-day = { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
date-month = { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
organizations-named = { $organizations ->
        [zero] لا تذكر المستندات **أي منظمة**.
        [one] تذكر المستندات **منظمة واحدة**:
        [two] تذكر المستندات **منظمتين**:
        [few] تذكر المستندات **{ $organizations } منظمات**:
        [many] تذكر المستندات **{ $organizations } منظمة**:
       *[other] تذكر المستندات **{ $organizations } منظمة**:
    }
parts-heading = جزء من **{ $name }**: { $count ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
parts-kind = - **{ $kind }**: { $names }
parts-related = - تعمل معها بموجب اتفاق، من دون أن تكون جزءًا منها: { $names }
parts-note = -# من دليل المنظمات، لا من المستندات. وما كُتب منها بخط عريض تذكره المستندات أيضًا. ولكل منظمة بطاقتها.

## Buttons and selects

button-more = مقاطع أخرى
button-why = لماذا هذا؟
button-as-written = ابحث عن { $words }
button-section = قراءة القسم
button-contents = المحتويات
button-back = السابق
button-up = إلى الأعلى
button-ask-again = سؤال آخر
button-show-answer = أرني الإجابة
ask-again-title = اسأل المستندات
ask-again-label = سؤالك
button-remove = حذف
button-next = التالي
select-section = قراءة قسم…
select-passage = اختر مقطعًا…
select-organization = القراءة عن منظمة…
select-related = الانتقال إلى…
button-closest = أقرب المقاطع
button-about = عن { $name }
button-organizations = كل المنظمات
button-website = الموقع الإلكتروني
select-part = قراءة جزء منه…

## Sections, organizations, contents

page = -# الصفحة { $page } من { $pages }
section-empty = لا يوجد نص تحت هذا العنوان مباشرةً.
organization-heading = ### { $name }
organizations-heading = ### المنظمات
organizations-count = { $organizations ->
        [zero] لم أتعرّف على أي منظمة في المستندات.
        [one] تذكر المستندات منظمة واحدة:
        [two] تذكر المستندات منظمتين، بدءًا بالأكثر ذكرًا:
        [few] تذكر المستندات { $organizations } منظمات، بدءًا بالأكثر ذكرًا:
        [many] تذكر المستندات { $organizations } منظمة، بدءًا بالأكثر ذكرًا:
       *[other] تذكر المستندات { $organizations } منظمة، بدءًا بالأكثر ذكرًا:
    }
organization-never-mentioned = لم يرد ذكرها في المستندات.
organization-together = -# ذُكرت مع: { $names }
relation-together = { $passages ->
        [zero] لم تُذكرا معًا في أي مقطع
        [one] ذُكرتا معًا في مقطع واحد
        [two] ذُكرتا معًا في مقطعين
        [few] ذُكرتا معًا في { $passages } مقاطع
        [many] ذُكرتا معًا في { $passages } مقطعًا
       *[other] ذُكرتا معًا في { $passages } مقطع
    }
relation-parent = المنظمة الأم
relation-part = جزء منها
relation-related = تعمل معها بموجب اتفاق
organization-mentions = { $passages ->
        [zero] لم يرد ذكرها في أي مقطع من المستندات.
        [one] ورد ذكرها في مقطع واحد من المستندات:
        [two] ورد ذكرها في مقطعين من المستندات:
        [few] ورد ذكرها في { $passages } مقاطع من المستندات:
        [many] ورد ذكرها في { $passages } مقطعًا من المستندات:
       *[other] ورد ذكرها في { $passages } مقطع من المستندات:
    }
contents-heading = ### المحتويات
contents-under = { $sections ->
        [one] قسم واحد
        [two] قسمان
        [few] { $sections } أقسام
        [many] { $sections } قسمًا
       *[other] { $sections } قسم
    }
contents-footer = -# { $documents ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    } · { $sections ->
        [zero] لا أقسام
        [one] قسم واحد
        [two] قسمان
        [few] { $sections } أقسام
        [many] { $sections } قسمًا
       *[other] { $sections } قسم
    } · الإصدار { $edition }
no-section =
    لم أجد قسمًا باسم قريب من **{ $name }**.
    يمكن الاختيار من القائمة التي تظهر أثناء الكتابة، أو تصفّح المحتويات.
no-organization =
    لم أجد في المستندات ولا في دليل المنظمات منظمة باسم قريب من **{ $name }**.
    يمكن الاختيار من القائمة التي تظهر أثناء الكتابة.
no-more = هذا كل ما وجدته بشأن سؤالك الأخير.
gone = تغيّرت المستندات منذ ذلك الحين، ولم يعد هذا المقطع محفوظًا. يُرجى طرح السؤال من جديد لمعرفة ما تقوله الآن.
question-gone = لم يعد بإمكاني رؤية السؤال الذي كانت هذه إجابته. أعد طرحه من فضلك.

remove-not-allowed = لا يستطيع إزالة هذه الإجابة سوى من سأل، أو من طُلبت له، أو أحد المشرفين.
vote-helpful = شكرًا! سجّلت: **مفيدة**. لتغيير رأيك اضغط الإشارة الأخرى.
vote-not-helpful = شكرًا. سجّلت: **غير مفيدة**. لتغيير رأيك اضغط الإشارة الأخرى.
select-reason = لماذا؟ (إن أردت)…
reason-beside = لا تجيب عن سؤالي
reason-outdated = معلومات قديمة
reason-unclear = يصعب فهمها
reason-other = سبب آخر
reason-kept = سجّلت السبب. يمكنك تغييره هنا.
reason-without-vote = لم يعد تقييمك **غير مفيدة**، فلا حاجة إلى سبب.

## Help

help-heading = ### إجابات من المستندات
help-text = أجيب بمقاطع من المستندات الموجودة هنا، منقولة بنصها الحرفي، وأذكر موضع كل مقطع. وإن لم أجد فيها إجابة قلتُ ذلك.
help-here-questions = **هنا** أجيب عن كل سؤال دون الحاجة إلى الإشارة إليّ.
help-here-sure = **هنا** أجيب من تلقاء نفسي حين أكون واثقًا من الإجابة، وفي غير ذلك أجيب عند الإشارة إليّ.
help-here-nothing = **هنا** لا أجيب عن الرسائل، بل عن الأوامر فقط. وفي غير هذا المكان:
help-here-private = **هنا** لا يرى إجاباتي سوى من سأل.
help-here-thread = **هنا** يمكنك متابعة أسئلتك دون الإشارة إليّ.
help-here-opens = **هنا** تفتح كل إجابة من إجاباتي سلسلة رسائل، فتابع أسئلتك فيها.
help-ways = **كيفية السؤال**
    - الإشارة إلى **@{ $bot }** مع كتابة السؤال.
    - الرد على إحدى إجاباتي.
    - إرسال رسالة مباشرة إليّ.
    - استخدام الأمر `/ask`، ومع الخيار **private** تظهر الإجابة لك وحدك.
    - في قائمة أي رسالة: **Apps** (التطبيقات)، ثم **Find the answer**.
help-examples = **أمثلة للتجربة**
help-example-organization = { $name }؟
help-more = **أوامر أخرى**: `/search` و`/section` و`/organization` و`/organizations` و`/contents`
mention-unreadable = لا يسمح لي ديسكورد بقراءة رسالتك إلا إذا أشارت إلى **@{ $bot }** نفسه، لا إلى رتبته. ويمكن أيضًا استخدام الأمر `/ask`.
nothing-to-ask = ليس في هذه الرسالة كلمات يمكنني البحث عنها.
private-here = في هذه القناة لا يرى إجاباتي سوى من سأل.
private-unreadable = هنا لا يُفترض أن يرى إجابتي سواك، لكن لا يمكنني عرضها: ينقصني الإذن **{ $permission }**. استخدم `/ask` وأخبر أحد المشرفين.

## Gaps, reports and privacy

gaps-heading = ### ثغرات في المستندات
gaps-text = ما سُئل عنه في آخر { $days } يومًا ولم يُعثر عليه، أو لم تكن إجابته مؤكدة أو مفيدة. **الأسئلة**: { $questions } · **الثغرات**: { $gaps }
gaps-none = لا ثغرات: لم يبقَ سؤال طُرح هنا في آخر { $days } يومًا دون إجابة.
gaps-off = لا تُحفظ الأسئلة هنا، فقد ضبط من يشغّلني `questions_kept_days = 0`.
gap-nearest = -# الأقرب: { $place }
gap-asked = عدد مرات السؤال: { $times }
gap-times = × { $times }
gap-not-found = لم يُعثر عليها: { $count }
gap-unsure = غير مؤكدة: { $count }
gap-not-helpful = 👎 { $count }
gap-period = { $first } – { $last }
select-gap = فتح ثغرة…
button-export = تصدير بصيغة CSV
gap-nearest-heading = **أقرب المقاطع**
gap-no-passage = لم يقترب منها أي مقطع.
gap-gone = لم تعد هذه الأسئلة محفوظة. استخدم `/knowledge gaps` لرؤية الموجود الآن.
gaps-exported = الأسئلة دون ذكر من طرحها: { $questions }
insight-heading = ### تقرير عن آخر { $days ->
        [zero] { $days } يوم
        [one] يوم
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
insight-none = لم يُطرح أي سؤال هنا.
insight-questions = **الأسئلة**: { $questions }
insight-verdicts =
    🟩 مُجاب عنها: **{ $answered }**
    🟨 غير مؤكدة: **{ $unsure }**
    ⬜ لم يُعثر عليها: **{ $silent }**
insight-votes = 👍 مفيدة: **{ $helpful }** · 👎 غير مفيدة: **{ $unhelpful }**
insight-days = **حسب اليوم**
insight-no-picture = -# يمكن لمن يشغّلني إضافة رسم هنا: `pip install "daleel[report]"`
insight-sections = **الأقسام الأكثر قراءة**، بعدد الأسئلة المُجاب عنها منها
insight-no-section = لم يُجَب عن أي سؤال من قسم.
insight-unreached = **مستندات لم يصل إليها أي سؤال**
insight-all-reached = -# وصلت الأسئلة إلى كل المستندات.
plot-days = الأسئلة حسب اليوم
plot-weeks = الأسئلة حسب الأسبوع
plot-answered = مُجاب عنها
plot-unsure = غير مؤكدة
plot-not-found = لم يُعثر عليها
privacy-heading = ### ما أحفظه عنك
privacy-text = لا يرى هذا سواك.
privacy-answers = **رسائلك التي أجبت عنها** في آخر سبعة أيام: { $answers }. أحفظ معرّفاتها والقناة والوقت كي تتغيّر الإجابة مع رسالتك وتُحذف معها. وتُحذف هذه البيانات بعد سبعة أيام.
privacy-answer = - { $moment }، { $channel }، { $question }
privacy-votes = **تقييماتك** 👍 👎: { $votes }. لا يحمل التقييم اسمك ولا معرّفك، فلا توجد قائمة تبيّن لمن هو، ولا يُعثر على تقييماتك إلا بتجربة معرّفك على كل تقييم، كما فعلت الآن.
privacy-questions = **الأسئلة** المطروحة في الخوادم تُحفظ مدة { $days } يومًا دون ذكر من طرحها، ليعرف المشرفون ما ينقص المستندات. أما أسئلة الرسائل المباشرة فلا تُحفظ.
privacy-no-questions = **الأسئلة** لا تُحفظ.
privacy-linked = ما زال ممكنًا ربط { $questions } منها بك عبر المعرّفات أعلاه، وبعد سبعة أيام لا يعود ذلك ممكنًا.
privacy-memory = يبقى آخر سؤال لك في كل قناة في الذاكرة عشر دقائق من أجل الأسئلة التابعة، ولا يُكتب أبدًا.
button-forget-me = حذف ما يخصّني
privacy-forgotten = حُذفت معرّفات رسائلك، والأسئلة التي تقود إليها، وتقييماتك، وأسئلتك الأخيرة. أما الإجابات نفسها فتبقى في Discord، ولم تعد تتغيّر مع رسائلك.

## Moderators

status-heading = ### قاعدة المعرفة
status-edition = **الإصدار { $edition }**، نُشر { $published }
status-counts =
    { $documents ->
        [zero] لا مستندات
        [one] مستند واحد
        [two] مستندان
        [few] { $documents } مستندات
        [many] { $documents } مستندًا
       *[other] { $documents } مستند
    } · { $sections ->
        [zero] لا أقسام
        [one] قسم واحد
        [two] قسمان
        [few] { $sections } أقسام
        [many] { $sections } قسمًا
       *[other] { $sections } قسم
    } · { $passages ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }
status-details =
    { $words ->
        [zero] لا كلمات
        [one] كلمة واحدة
        [two] كلمتان مختلفتان
        [few] { $words } كلمات مختلفة
        [many] { $words } كلمة مختلفة
       *[other] { $words } كلمة مختلفة
    } · { $organizations ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $organizations } منظمات
        [many] { $organizations } منظمة
       *[other] { $organizations } منظمة
    } · { $size } على القرص
status-refreshing = يجري التحديث الآن، وتبقى الإجابات من هذا الإصدار حتى يكتمل.
and-more = … وغيرها ({ $count })
refresh-heading = ### تجري قراءة المستندات
refresh-started = تبقى الإجابات من الإصدار الحالي في هذه الأثناء.
refresh-progress = { $bar } { $done } من { $total }
refresh-document = -# { $name }
refresh-indexing = -# تجري فهرسة الإصدار
published-heading = ### نُشر الإصدار { $edition }
unchanged-heading = ### لم يتغيّر شيء
unchanged-text = يبقى الإصدار { $edition } هو الإصدار الحالي.
report-added = **ما أُضيف**: { $names }
report-changed = **ما تغيّر**: { $names }
report-removed = **ما حُذف**: { $names }
report-footer = -# { $passages ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    } · { $seconds } ث
refresh-failed-heading = ### تعذّر التحديث
refresh-failed-footer = تبقى الإجابات من الإصدار { $edition }. ولم يُفقد شيء.
upload-none = لا يوجد ملف في هذه الرسالة.
upload-too-many = أرسل { $most ->
        [one] ملفًا واحدًا
        [two] ملفين
        [few] { $most } ملفات
        [many] { $most } ملفًا
       *[other] { $most } ملف
    } على الأكثر دفعة واحدة.
upload-too-large = حجم **{ $name }** أكبر من { $megabytes } ميغابايت. قسّمه أو اطلب من مشغّل البوت حدًا أعلى.
upload-same-name = هناك ملفان باسم **{ $name }**. غيّر اسم أحدهما.
upload-gone = لم يعد هذا الملف لدى Discord. أرسله من جديد.
no-own-document = ليس لهذا الخادم مستند باسم **{ $name }**. اختر واحدًا من القائمة التي تظهر أثناء الكتابة.
no-own-documents = ليس لهذا الخادم مستندات خاصة به بعد. أضف مستندات بالأمر `/knowledge add`.
draft-gone = لم تعد هذه المسودة محفوظة: نُشرت أو أُهملت أو مضى عليها أكثر من يوم. أضف المستندات من جديد.
shared-not-yours = المستندات المشتركة بين الخوادم تخص مشغّل البوت، ولا يحدّثها إلا الخوادم التي يحددها. أضف مستنداتك بالأمر `/knowledge add`.
discarded-first = أُهملت. لم يُنشر شيء.

preview-heading = ### ما سيُنشر
preview-document = - **{ $title }** · { $sections ->
        [zero] لا أقسام
        [one] قسم واحد
        [two] قسمان
        [few] { $sections } أقسام
        [many] { $sections } قسمًا
       *[other] { $sections } قسم
    } · { $passages ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }
preview-organizations = **المنظمات الموجودة**: { $names }
preview-renamed = تغيّر دليل المنظمات، وسيُعثر عليها بأسمائها الجديدة فيه.
preview-problems = **لا يمكن نشر أي شيء قبل إصلاح ما يلي:**
preview-changed = **تغيّرت المستندات منذ عرض المعاينة، فلم يُنشر شيء.** هذه حالها الآن:
preview-footer = -# تبقى الإجابات من الإصدار { $edition } حتى النشر. قُرئت المستندات { $read }؛ وإذا تغيّرت بعد ذلك فستظهر المعاينة الجديدة أولًا.
warning-few-headings = ⚠️ المستند **{ $name }** يكاد يخلو من العناوين، فيصعب على الإجابات أن تبيّن موضعها.
warning-long-passages = ⚠️ المستند **{ $name }** فيه { $passages ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    } بأكثر من 2000 حرف، وهذا أطول من أن يُقتبس كاملًا.
button-publish = نشر
button-discard = تجاهل
discarded = لم يُنشر شيء. يبقى الإصدار { $edition } هو الإصدار الحالي.
difference-counts = **المقاطع** المضافة: { $added } · المتغيّرة: { $changed } · المحذوفة: { $removed } · المنقولة: { $moved }
difference-renamed = **تغيّر الاسم**: { $before } → { $after }
difference-reordered = تغيّر ترتيب المستندات.
difference-heading = - العنوان: { $heading }
difference-heading-moved = - عنوان في موضع آخر: { $heading }
difference-moved = - نُقل بنصه إلى موضع آخر: { $passages ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $passages } مقاطع
        [many] { $passages } مقطعًا
       *[other] { $passages } مقطع
    }.
difference-no-text = نصه لم يتغيّر.
history-heading = ### الإصدارات
history-edition = **الإصدار { $edition }**
history-in-force = **الإصدار { $edition }**، وهو الحالي
edition-name = الإصدار { $edition }
edition-by = { $published } · نشره { $member }
edition-by-operator = { $published } · نشره من يشغّلني
edition-heading = ### الإصدار { $edition }
edition-against = ما غيّره مقارنةً بالإصدار { $edition }:
edition-oldest = هذا أقدم إصدار محفوظ، وليس قبله إصدار يُقارن به.
compare-heading = ### من الإصدار { $old } إلى الإصدار { $new }
compare-same = النص هو نفسه حرفيًا.
select-edition = فتح إصدار…
button-history = كل الإصدارات
button-restore = استعادة هذا الإصدار
button-restore-now = استعادة
button-cancel = إلغاء
button-difference = ما الذي سيتغيّر
restore-heading = ### هل تريد استعادة الإصدار { $edition }؟
restore-text = ستُنشر مستنداته من جديد في إصدار تالٍ. ويبقى الإصدار { $edition }، وهو الحالي، في السجل.
restore-changed = **نُشر إصدار آخر في هذه الأثناء، فلم يُستعد شيء.** يُرجى النظر من جديد:
restore-in-force = الإصدار { $edition } هو الحالي بالفعل.
restored-text = يحتوي على ما احتواه الإصدار { $edition }.
no-edition = لا يوجد إصدار برقم { $edition }، أو لم يعد محفوظًا. يمكن اختيار إصدار من القائمة التي تظهر أثناء الكتابة.

audit-heading = ### سجل التغييرات
audit-none = لم يتغيّر شيء هنا خلال آخر { $days } يومًا.
audit-entry = { $moment } · { $member }
audit-published = نشر **الإصدار { $edition }** من مستندات هذا الخادم
audit-refreshed = حدّث المستندات المشتركة: **الإصدار { $edition }**
audit-restored = استعاد الإصدار { $restored } في **الإصدار { $edition }**
audit-setting = **{ $setting }**: { $before } ← { $after }
audit-no-channel = لا شيء
audit-ask = الإجابة عن كل سؤال
audit-help = الإجابة عند التأكد فقط
audit-silent = التزام الصمت
audit-private = عرض الإجابات بخصوصية
audit-threads = فتح سلسلة رسائل لكل إجابة
audit-log = قناة السجل
audit-language = اللغة
audit-pings = الإجابات المطلوبة لعضو آخر
audit-shared = المستندات التي تُستمد منها الإجابات

settings-heading = ### إعدادات هذا الخادم
settings-ask = **الإجابة عن كل سؤال** في هذه القنوات، وعن منشورات المنتديات منها:
settings-help = **الإجابة عند التأكد فقط** في هذه القنوات:
settings-silent = **التزام الصمت** في هذه القنوات:
settings-private = **عرض الإجابات بخصوصية**، لمن سأل وحده، في هذه القنوات:
settings-threads = **فتح سلسلة رسائل لكل إجابة** في هذه القنوات:
settings-language = **لغة** الإجابات التي يراها الجميع:
settings-elsewhere = -# فيما عدا ذلك أجيب عند الإشارة إليّ أو الرد على إجاباتي أو استخدام الأوامر. وتسري التغييرات فورًا.
settings-unread = ⚠️ لا يمكنني قراءة الرسائل التي لا تشير إليّ. على من يشغّلني تفعيل Message Content Intent في صفحة Bot على بوابة المطوّرين Discord Developer Portal، وضبط `read_messages = true`.
settings-unread-threads = ⚠️ الأسئلة التابعة في سلاسل الرسائل دون الإشارة إليّ تحتاج إلى Message Content Intent. على من يشغّلني تفعيله في صفحة Bot على بوابة المطوّرين Discord Developer Portal، وضبط `read_messages = true`.
settings-lacking = ⚠️ تنقصني أذونات في { $channel }: { $permissions }
settings-choose-channels = اختيار القنوات…
settings-choose-channel = اختيار قناة…
settings-by-asker = بحسب لغة السائل
settings-pings = **الإجابات المطلوبة لعضو آخر** (الأمر `/ask` مع *for*):
settings-ping-nobody = ذكر الاسم دون تنبيه أحد
settings-ping-addressee = تنبيه من طُلبت له الإجابة
settings-shared = **المستندات** التي تُستمد منها الإجابات:
settings-shared-too = مستنداتنا، والمستندات المشتركة بين كل الخوادم
settings-own-alone = مستنداتنا وحدها
settings-log = **نشر تغييرات** المستندات والإعدادات في هذه القناة:

## Errors

error-unexpected = حدث خطأ من جانبي. يُرجى المحاولة مرة أخرى. وإن تكرر الخطأ، فيُرجى إبلاغ أحد المشرفين بهذا الرمز المرجعي: `{ $reference }`
error-not-allowed = هذا الأمر متاح فقط للأعضاء الذين لديهم صلاحية **Manage Server** (إدارة الخادم).
error-cooldown = يُرجى الانتظار { $seconds ->
        [zero] لحظة
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    } ثم المحاولة مرة أخرى.
error-unknown-command = تغيّر هذا الأمر. يُرجى إعادة تشغيل ديسكورد ثم المحاولة مرة أخرى.
error-knowledge = لا يمكنني قراءة المستندات في الوقت الحالي. يُرجى إبلاغ أحد المشرفين. { $problem }

## Commands: at most 100 characters each

command-ask = البحث في المستندات عن إجابة لسؤالك
option-question = سؤالك بكلماتك
option-ask-for = العضو الذي تُوجَّه إليه الإجابة
option-ask-private = إظهار الإجابة لك وحدك
command-search = عرض المقاطع التي ترد فيها كلمات معيّنة
option-search = الكلمات المطلوبة، ولو كانت فيها أخطاء إملائية
command-section = قراءة قسم من المستندات
option-section = كلمات من عنوان القسم
option-private = إظهار النتيجة لك وحدك (الوضع الافتراضي) أو للجميع هنا
command-organization = ما تقوله المستندات عن منظمة، ومعلومات عنها
command-organizations = المنظمات التي تذكرها المستندات
option-organization = اسم المنظمة أو اختصاره
command-contents = المستندات وأقسامها
command-help = ما يمكنني فعله، وكيفية السؤال
command-privacy = ما أحفظه عنك وكيفية حذفه
command-knowledge-gaps = ما سأل عنه الأعضاء ولا تجيب عنه المستندات
command-knowledge-report = ما سُئل عنه، وكيف أُجيب، ومن أي الأقسام
command-knowledge-audit = من غيّر المستندات أو الإعدادات، ومتى، وكيف
option-days = عدد الأيام، ومنها اليوم (30 إن لم تحدد)
command-knowledge = المستندات التي تأتي منها الإجابات
command-knowledge-status = الإصدار الذي تأتي منه الإجابات، وما يحتوي عليه
command-settings = القنوات التي أجيب فيها، وكيف أجيب
command-knowledge-refresh = إعادة قراءة المستندات ورؤية ما سيتغيّر ثم نشره
command-knowledge-add = إضافة مستندات إلى مستندات هذا الخادم بعد معاينتها
command-knowledge-remove = إزالة أحد مستندات هذا الخادم بعد المعاينة
option-file = مستند: Markdown أو نص أو صيغة أخرى أقرؤها
option-file-more = مستند آخر
option-document = اسم المستند
command-knowledge-history = الإصدارات: من نشر ماذا ومتى، وما الذي تغيّر
command-knowledge-compare = الفروق بين إصدارين
command-knowledge-restore = نشر إصدار قديم من جديد
option-edition = رقم الإصدار
option-edition-old = الإصدار الذي تبدأ منه المقارنة
option-edition-new = الإصدار الذي تنتهي إليه المقارنة

## Names of commands (Discord has no Arabic, so these are never shown): lower case, no spaces, at most 32 characters; the last two may have both

name-ask = ask
name-find-the-answer = Find the answer
name-privacy = privacy
name-knowledge-report = report
name-knowledge-audit = audit
name-settings = settings
name-knowledge-status = status
name-knowledge-refresh = refresh
name-knowledge = knowledge
name-knowledge-add = add
name-add-to-knowledge = Add to the knowledge base
name-knowledge-remove = remove
name-knowledge-history = history
name-knowledge-compare = compare
name-knowledge-restore = restore
name-search = search
name-section = section
name-organization = organization
name-organizations = organizations
name-contents = contents
name-help = help
name-knowledge-gaps = gaps
