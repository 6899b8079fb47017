### Publishing in chat, as an organiser sees it.

choice-publish = نشر شيء
typed-publish = نشر | انشر
publish = { $drafts ->
    [0] ما الذي تريد نشره؟
    [one] ما الذي تريد نشره؟ نص واحد لم يُنشر بعد.
    [two] ما الذي تريد نشره؟ نصان لم يُنشرا بعد.
    [few] ما الذي تريد نشره؟ { $drafts } نصوص لم تُنشر بعد.
    [many] ما الذي تريد نشره؟ { $drafts } نصًا لم يُنشر بعد.
   *[other] ما الذي تريد نشره؟ { $drafts } نص لم يُنشر بعد.
}
choice-draft-new = نص جديد
choice-drafts = متابعة نص
draft-new = أرسل لي ما حدث، في رسالة واحدة أو أكثر. لا يراه أحد غيرك بعد.
draft-how = اكتب كل عنوان في سطر وحده، بلا نقطة في آخره.
draft-more = { $count ->
    [zero] لا كلمات عندي بعد. أرسل المزيد أو تابع.
    [one] عندي كلمة واحدة. أرسل المزيد أو تابع.
    [two] عندي كلمتان. أرسل المزيد أو تابع.
    [few] عندي { $count } كلمات. أرسل المزيد أو تابع.
    [many] عندي { $count } كلمة. أرسل المزيد أو تابع.
   *[other] عندي { $count } كلمة. أرسل المزيد أو تابع.
}
choice-draft-enough = هذا كل شيء
draft-language = لست متأكدًا من لغة النص. سأعدّها { $language ->
    [cy] الويلزية
    [pl] البولندية
    [ro] الرومانية
    [ur] الأردية
    [bn] البنغالية
    [ar] العربية
    [es] الإسبانية
   *[en] الإنجليزية
}.
draft-holds = { $parts ->
    [zero] لا أجزاء فيه
    [one] فيه جزء واحد
    [two] فيه جزآن
    [few] فيه { $parts } أجزاء
    [many] فيه { $parts } جزءًا
   *[other] فيه { $parts } جزء
}، { $votes ->
    [0] ولا شيء للتصويت.
    [one] وأمر واحد للتصويت.
    [two] وأمران للتصويت.
    [few] و{ $votes } أمور للتصويت.
    [many] و{ $votes } أمرًا للتصويت.
   *[other] و{ $votes } أمر للتصويت.
}
draft-holds-list = { $count ->
    [zero] لا خيارات في قائمته.
    [one] في قائمته خيار واحد.
    [two] في قائمته خياران.
    [few] في قائمته { $count } خيارات.
    [many] في قائمته { $count } خيارًا.
   *[other] في قائمته { $count } خيار.
}
draft-missing = { $count ->
    [zero] لم يبق شيء.
    [one] بقي أمر واحد لم تقله.
    [two] بقي أمران لم تقلهما.
    [few] بقيت { $count } أمور لم تقلها.
    [many] بقي { $count } أمرًا لم تقله.
   *[other] بقي { $count } أمر لم تقله.
}
draft-ask = { $field ->
    [title] ما اسمه؟ اكتب عنوانًا قصيرًا.
    [date] متى يبدأ الاجتماع؟ اكتب اليوم والساعة، مثل 1 مارس 14:00.
    [place] أين الاجتماع؟
    [access] كيف يدخل الناس، وماذا يساعدهم هناك؟
    [run-by] من يديره؟ اكتب اسمًا يستطيع الجميع قراءته.
    [closes] في أي يوم يُغلق؟ اكتبه هكذا: 1 مارس.
   *[quorum] كم شخصًا يجب أن يجيب؟ اكتب رقمًا.
}
draft-no-time = أحتاج إلى يوم وساعة. اكتبهما هكذا: 1 مارس 14:00.
draft-no-number = لم أفهم هذا الرقم. اكتب أرقامًا فقط.
draft-change = ما الذي تريد تغييره؟
choice-draft-add = إضافة شيء
draft-add = ما الذي تريد إضافته؟
choice-draft-change = تغييره
choice-draft-more = إضافة نص
choice-draft-vote = إضافة تصويت
choice-draft-list = إضافة قائمة
choice-draft-picture = إضافة صورة
choice-draft-outs = حذف شيء
choice-draft-field = { $field ->
    [title] العنوان
    [date] اليوم والساعة
    [place] المكان
    [access] الدخول
    [run-by] من يديره
    [closes] يوم الإغلاق
   *[quorum] كم شخصًا يصوّت
}
choice-draft-whom = من نسأل
draft-whom = من نطلب منه التصويت والاختيار؟ النص يستطيع الجميع قراءته.
choice-draft-all = الجميع
choice-draft-throw = التخلص منه
draft-thrown = تخلصت من النص. ما زلت تستطيع التراجع.
draft-back = تراجعت عن ذلك.
draft-gone = لم يعد هذا النص هنا.
draft-vote = كيف يصوّت الناس عليه؟
choice-draft-yes = نعم أو لا
choice-draft-consent = هل يعترض أحد؟
choice-draft-approval = كل ما يمكن قبوله
choice-draft-ranked = ما الذي يأتي أولًا
draft-vote-ask = ما سؤالك؟ اكتبه في السطر الأول. أكبر عدد من الكلمات: { $most }.
draft-vote-more = تحته تستطيع قول المزيد. أكبر عدد من الكلمات: { $most }.
draft-votes-full = عدد الأمور للتصويت الآن { $most }. اكتب نصًا آخر للمزيد.
draft-choices-how = اكتب كل خيار في سطر: اسم قصير، ثم نقطتان (:)، ثم معناه.
draft-choice-name = ليس في هذا السطر اسم قصير بعده نقطتان:
draft-choices-count = أحتاج إلى خيارات، كل خيار في سطر: من { $fewest } إلى { $most }.
draft-list-more = أرسل خيارات أخرى للقائمة.

## Pictures, and taking something out.
draft-pictures = بجانب أي جزء تكون الصورة؟
draft-picture = أرسل لي الصورة، كصورة أو كملف.
draft-picture-here = هذه صورتك.
draft-symbol-how = أو اكتب كلمة، مثل حافلة. أبحث عن رمز لها.
draft-picture-only = أرسل هنا صورة من فضلك، كصورة أو كملف.
draft-symbols = أي رمز تريد؟
draft-symbols-none = لم أجد رمزًا لذلك. جرّب كلمة أخرى من فضلك.
draft-caption = ماذا فيها؟ قله لمن لا يستطيع رؤيتها. أكبر عدد من الكلمات: { $most }.
draft-credit = في سطر ثانٍ تستطيع ذكر من صنعها.
draft-picture-gone = لم تعد تلك الصورة هنا. أرسلها من جديد من فضلك.
draft-pictured = الصورة في النص الآن. تقول:
draft-outs = ما الذي تريد حذفه؟
choice-draft-out-of = { $what ->
    [picture] صورة { $number }
    [vote] تصويت { $number }
    [list] قائمة { $number }
   *[part] نص { $number }
}
draft-out = حذفته.
draft-out-last = يحتاج النص إلى جزء واحد على الأقل. تستطيع التخلص من النص كله.

## What is hard to read.
draft-hard = { $count ->
    [zero] لا شيء صعب القراءة.
    [one] موضع واحد صعب القراءة.
    [two] موضعان صعبا القراءة.
    [few] { $count } مواضع صعبة القراءة.
    [many] { $count } موضعًا صعب القراءة.
   *[other] { $count } موضع صعب القراءة.
}
draft-plain = لم يبق فيه شيء صعب القراءة.
draft-too-long = { $rule ->
    [long-label] هذا لا يتسع له الزر. أكبر عدد من الحروف: { $most }.
    [long-heading] هذا العنوان طويل. أكبر عدد من الكلمات: { $most }.
   *[long-item] النص تحت هذا كثير. أكبر عدد من الكلمات: { $most }.
}
choice-draft-check = مراجعة الكلمات
choice-draft-take = استخدام الكلمة
choice-draft-rewrite = كتابته من جديد
choice-draft-explain = شرح الكلمة
choice-draft-keep = إبقاؤه
draft-rewrite = كيف تريد أن تقوله؟ اكتب الجملة كلها.
draft-explain = ما معنى "{ $word }"؟ أكبر عدد من الكلمات: { $most }.
draft-why = لماذا يجب أن يبقى؟ يُحفظ السبب مع النص. أكبر عدد من الكلمات: { $most }.
draft-stays = يبقى كما هو.
draft-now = يقول الآن:
draft-not-found = لا أستطيع تغيير هذا هنا. تخلص من النص وأرسله من جديد.

## Looking at it, and publishing.
choice-draft-see = رؤيته
draft-see = الشاشة { $number } من { $total }، كما يراها الناس:
choice-draft-back = العودة إلى النص
choice-draft-publish = نشر
draft-sure = هل تريد نشر هذا؟ يستطيع الجميع قراءته بعدها. { $cards ->
    [zero] لا بطاقات فيه.
    [one] فيه بطاقة واحدة.
    [two] فيه بطاقتان.
    [few] فيه { $cards } بطاقات.
    [many] فيه { $cards } بطاقة.
   *[other] فيه { $cards } بطاقة.
}
draft-closes = يستطيع الناس التصويت أو الاختيار حتى { $closes }.
draft-asks = { $role ->
    [service_user] من يستخدمون الخدمات: { $count }.
    [carer] مقدمو الرعاية: { $count }.
   *[staff] الموظفون: { $count }.
}
choice-draft-now = نشره الآن
choice-draft-wait = ليس بعد
draft-published = نُشر الآن.

## What goes wrong.
draft-changed = غيّر شخص آخر هذا النص قبلك. لم يضع شيء مما كتبه. هكذا هو الآن:
draft-your-words = كلماتك ليست فيه. تستطيع نسخها:
draft-there = هذا منشور من قبل.
draft-bad = { $problem ->
    [pack-only-text] لا يصل إلى الناس إلا الكلام. احذف الصور والجداول والخطوط.
    [pack-no-picture] احذف الصور من هذا النص من فضلك. تستطيع إضافتها هنا لاحقًا.
    [pack-closes-in-past] يُغلق في يوم مضى. غيّر يوم الإغلاق.
    [pack-name-taken] لنص آخر الاسم نفسه. أعطه اسمًا آخر.
    [pack-unknown-language] لا أتحدث هذه اللغة: "{ $found }".
   *[other] لا أستطيع قراءة هذا النص بعد. انظر إلى: { $found }
}
