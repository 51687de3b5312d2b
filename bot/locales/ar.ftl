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

remove-not-allowed = لا يمكن حذف هذه الإجابة إلا لمن طرح السؤال أو لأحد المشرفين.
vote-helpful = شكرًا! سجّلت: **مفيدة**. لتغيير رأيك اضغط الإشارة الأخرى.
vote-not-helpful = شكرًا. سجّلت: **غير مفيدة**. لتغيير رأيك اضغط الإشارة الأخرى.

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
settings-by-asker = بحسب لغة السائل
settings-pings = **الإجابات المطلوبة لعضو آخر** (الأمر `/ask` مع *for*):
settings-ping-nobody = ذكر الاسم دون تنبيه أحد
settings-ping-addressee = تنبيه من طُلبت له الإجابة
settings-shared = **المستندات** التي تُستمد منها الإجابات:
settings-shared-too = مستنداتنا، والمستندات المشتركة بين كل الخوادم
settings-own-alone = مستنداتنا وحدها

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
command-knowledge = المستندات التي تأتي منها الإجابات
command-knowledge-status = الإصدار الذي تأتي منه الإجابات، وما يحتوي عليه
command-settings = القنوات التي أجيب فيها، وكيف أجيب
command-knowledge-refresh = إعادة قراءة المستندات ونشر ما تغيّر فيها
