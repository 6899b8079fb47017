### A space of one audience's own: they talk, choose, and decide who may see what they settled.

space-who = { $role ->
    [service_user] من يستخدمون الخدمات وحدهم يرون ما يُكتب هنا.
    [carer] مقدمو الرعاية وحدهم يرون ما يُكتب هنا.
   *[staff] فريق العمل وحده يرى ما يُكتب هنا.
} يقرأ شخص من فريق التنظيم كل كلام أولًا، لمراجعته. لا نُظهر الأسماء.
space-talk = هذه مساحتكم الخاصة. يمكنك الكلام هنا حتى { $until }. بعد ذلك يكون اختيار الأهم.
choice-space-say = قول شيء
choice-space-words = رؤية كلام الآخرين
space-say = ما كلامك للآخرين؟ أرجو كتابته بكلماتك.
space-kept = شكرًا لك. يقرؤه شخص أولًا. ثم يراه الآخرون.
space-word = { $number } من { $total }:
space-agree = { $picked ->
    [-1] عدد قليل يوافق على هذا، أو لا أحد بعد.
    [few] { $picked } أشخاص يوافقون على هذا.
    [many] { $picked } شخصًا يوافقون على هذا.
   *[other] { $picked } شخص يوافقون على هذا.
}
choice-space-agree = أوافق
choice-space-disagree = لا أوافق الآن
choice-space-reply = جواب عن هذا
choice-space-answers = رؤية الأجوبة
choice-space-next = التالي
space-answers = { $answers ->
    [one] أجاب شخص واحد:
    [two] هناك جوابان:
    [few] هناك { $answers } أجوبة:
    [many] هناك { $answers } جوابًا:
   *[other] هناك { $answers } جواب:
}
space-agreed = سجلت موافقتك.
space-reply = ما جوابك؟ أرجو كتابته بكلماتك.
space-word-gone = هذا الكلام لم يعد هنا.
space-talked = انتهى الكلام هنا. هذا ما يأتي بعده.
space-ask = قررت مساحتكم الخاصة ما هو الأهم. هل يمكن أن يراه الآخرون؟
choice-open-space = فتح مساحتنا
space-inside = مجموعتكم وحدها ترى هذا:
space-decide = هل يمكن أن يرى الآخرون ما قررتم؟ يمكنك الإجابة حتى { $until }. لن يعرف الآخرون إجابتك.
space-answered = إذا كان جواب شخص واحد لا، فإنه يبقى هنا. إجابتك الآن: { $answer ->
    [yes] نعم
    [no] لا
   *[none] لا شيء بعد
}.
choice-space-result = ما قررناه
choice-space-may = نعم، يمكنهم
choice-space-may-not = لا، يبقى هنا
space-answer-kept = شكرًا لك. حفظت إجابتك.
space-settled = { $state ->
    [released] يستطيع الجميع رؤية ما قررتم.
    [inside] ما قررتم يبقى هنا. مجموعتكم وحدها تراه.
   *[counting] نحسب هذا الآن.
}
space-from = { $role ->
    [service_user] قرر من يستخدمون الخدمات هذا في مساحتهم الخاصة:
    [carer] قرر مقدمو الرعاية هذا في مساحتهم الخاصة:
   *[staff] قرر فريق العمل هذا في مساحته الخاصة:
}

## What organisers see.
choice-spaces = المساحات الخاصة
check-response = قيل في مساحة مجموعة واحدة، جوابًا عن:
space-new = في المساحة تتكلم مجموعة واحدة وتختار. عملك مراجعة الكلام، ولا يظهر لك شيء آخر.
space-new-whom = لمن المساحة الجديدة؟
space-for = { $role ->
    [service_user] ما سؤالك لمن يستخدمون الخدمات؟
    [carer] ما سؤالك لمقدمي الرعاية؟
   *[staff] ما سؤالك لفريق العمل؟
} أرجو كتابة سؤال قصير واحد.
space-sure = { $role ->
    [service_user] هذا يُفتح لمن يستخدمون الخدمات، ولا أحد غيرهم.
    [carer] هذا يُفتح لمقدمي الرعاية، ولا أحد غيرهم.
   *[staff] هذا يُفتح لفريق العمل، ولا أحد غيره.
}
space-days = عدد أيام الكلام: { $talk }. عدد أيام الاختيار: { $choose }. ثم عدد الأيام ليقرروا من يراه: { $decide }.
choice-space-open = فتحها
choice-space-rewrite = كتابته مرة أخرى
space-opened = لمجموعتكم الآن مساحة للكلام.
space-is-open = { $role ->
    [service_user] المساحة مفتوحة الآن. سأخبر من يستخدمون الخدمات.
    [carer] المساحة مفتوحة الآن. سأخبر مقدمي الرعاية.
   *[staff] المساحة مفتوحة الآن. سأخبر فريق العمل.
}
choice-spaces-now = المساحات الآن
spaces-none = لا توجد مساحة مفتوحة الآن.
space-now = { $phase ->
    [talk] يتكلمون حتى { $until }.
   *[choose] يختارون حتى { $until }.
}
choice-space-end = { $phase ->
    [talk] إنهاء الكلام
   *[choose] إنهاء الاختيار
}
space-end = { $phase ->
    [talk] هل تريد إنهاء الكلام قبل موعده؟ بعد ذلك يختارون.
   *[choose] هل تريد إنهاء الاختيار قبل موعده؟ بعد ذلك يقولون من يراه.
}
choice-space-end-now = نعم، إنهاء
space-ends = ينتهي في { $until }. يمكنك التراجع حتى ذلك الوقت.
