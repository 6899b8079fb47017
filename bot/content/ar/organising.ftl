### What an organiser sees.

organise = { $waiting ->
    [0] لا كلام ينتظر القراءة.
    [one] رسالة واحدة تنتظر القراءة قبل أن يراها الآخرون.
    [two] رسالتان تنتظران القراءة قبل أن يراهما الآخرون.
    [few] { $waiting } رسائل تنتظر القراءة قبل أن يراها الآخرون.
    [many] { $waiting } رسالة تنتظر القراءة قبل أن يراها الآخرون.
   *[other] { $waiting } رسالة تنتظر القراءة قبل أن يراها الآخرون.
}
organise-questions = { $questions ->
    [0] لا سؤال ينتظر جوابًا.
    [one] سؤال واحد ينتظر جوابًا.
    [two] سؤالان ينتظران جوابًا.
    [few] { $questions } أسئلة تنتظر جوابًا.
    [many] { $questions } سؤالًا ينتظر جوابًا.
   *[other] { $questions } سؤال ينتظر جوابًا.
}
choice-check-words = قراءة ما ينتظر
choice-questions = الأسئلة
choice-rounds = التصويتات والقوائم
organise-rounds = ماذا نفعل في التصويتات والقوائم؟
choice-people = الناس
organise-people = ماذا نفعل الآن؟
choice-invite = دعوة شخص
choice-close = إغلاق تصويت أو قائمة
choice-export = استخراج ملفات
check-none = لا شيء ينتظر القراءة.
check-end = كان هذا هو الأخير الآن.
check = { $waiting ->
    [one] شيء واحد ينتظر. هل يمكن أن يرى الآخرون هذا؟
    [two] شيئان ينتظران. هل يمكن أن يرى الآخرون هذا؟
    [few] { $waiting } أشياء تنتظر. هل يمكن أن يرى الآخرون هذا؟
    [many] { $waiting } شيئًا ينتظر. هل يمكن أن يرى الآخرون هذا؟
   *[other] { $waiting } شيء ينتظر. هل يمكن أن يرى الآخرون هذا؟
}
check-details = قد يدل هذا على الشخص: { $found }.
check-changed = تغير هذا الكلام. أرجو قراءته مرة أخرى.
choice-show = إظهار
choice-hide = إخفاء
choice-later = فيما بعد
moderated = { $state ->
    [shown] يستطيع الآخرون رؤيته الآن.
    [hidden] لن يراه الآخرون.
   *[waiting] ينتظر القراءة مرة أخرى.
}
invite-whom = لمن هذه الدعوة؟
role-name = { $role ->
    [service_user] مستخدم خدمات
    [carer] مقدم رعاية
    [staff] فريق العمل
    [facilitator] مدير حوار
   *[organiser] فريق التنظيم
}
invite-made = هذه الدعوة لواحد فقط: { $role ->
    [service_user] شخص يستخدم الخدمات
    [carer] شخص يقدم الرعاية
    [staff] شخص من فريق العمل
    [facilitator] مدير حوار
   *[organiser] شخص من فريق التنظيم
}. تعمل مرة واحدة، { $days ->
    [one] ليوم واحد
    [two] ليومين
    [few] خلال { $days } أيام
    [many] خلال { $days } يومًا
   *[other] خلال { $days } يوم
}:
    { $links }
closing-none = لا شيء مفتوح الآن.
closing = أي واحد نغلق؟
closing-line = { $subject ->
    [vote] تصويت
   *[priorities] قائمة
}، { $title }. يُغلق في { $closes }.
close-sure = { $title }: { $people ->
    [0] لم يجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $people } أشخاص.
    [many] أجاب { $people } شخصًا.
   *[other] أجاب { $people } شخص.
} لا يمكن التراجع عن الإغلاق. تصل النتيجة إلى الجميع فورًا.
close-waiting = { $waiting ->
    [one] رسالة واحدة له ما زالت تنتظر القراءة.
    [two] رسالتان له ما زالتا تنتظران القراءة.
    [few] { $waiting } رسائل له ما زالت تنتظر القراءة.
    [many] { $waiting } رسالة له ما زالت تنتظر القراءة.
   *[other] { $waiting } رسالة له ما زالت تنتظر القراءة.
}
choice-close-now = إغلاقه الآن
choice-keep-open = إبقاؤه مفتوحًا
closed-now = أُغلق. تذهب النتيجة إلى الجميع الآن.
export-board = ملف المجلس: النتائج فقط. يمكن إظهاره للآخرين بأمان.
export-working = ملف العمل: الكلام والأسئلة بعد مراجعتها، سطرًا بعد سطر. هو لك وحدك، { $days ->
    [one] ليوم واحد
    [two] ليومين
    [few] لمدة { $days } أيام
    [many] لمدة { $days } يومًا
   *[other] لمدة { $days } يوم
}.
choice-file-board = ملف المجلس
choice-file-working = ملف العمل
export-coming = ملفاتك تصل الآن.
caption-board = في ملف المجلس النتائج فقط.
caption-working = ملف العمل لك وحدك. أرجو حذفه بعد انتهاء موعده.
