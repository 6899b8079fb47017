### Readers: people who read texts before they go out, and say what is not clear.

choice-preference-readers = قراءة النصوص أولًا
typed-readers = قراءة النصوص أولًا | قراءة النصوص أولا
readers = تستطيع قراءة النصوص قبل غيرك. تقول لنا ما ليس واضحًا.
readers-name = يمكن أن يظهر اسمك بجانب النصوص الواضحة لك. يراه الجميع.
readers-seen = يرى فريق التنظيم ما تقوله عن النص.
choice-reader-begin = أريد القراءة أولًا
choice-reader-no-name = بلا اسم
reader-name = أي اسم يمكن أن يراه الناس بجانب النص؟ { $most ->
    [one] أرجو كتابته في حرف واحد.
    [two] أرجو كتابته في حرفين على الأكثر.
    [few] أرجو كتابته في { $most } أحرف على الأكثر.
    [many] أرجو كتابته في { $most } حرفًا على الأكثر.
   *[other] أرجو كتابته في { $most } حرف على الأكثر.
}
reader-named = تقرأ النصوص أولًا. يرى الناس هذا الاسم: { $name }.
reader-unnamed = تقرأ النصوص أولًا. لا نعرض اسمك.
choice-reader-name = تغيير اسمي
choice-reader-stop = التوقف عن القراءة
reader-stopped = لم تعد تقرأ النصوص أولًا. لا أحد يرى اسمك على النصوص الآن.
reader-hidden = حذف فريق التنظيم الاسم الذي تعرضه بجانب النصوص. تستطيع اختيار اسم آخر.

## Reading a text.
choice-texts-first = نصوص للقراءة
texts-first = أي نص تريد قراءته؟
texts-first-none = لا نص ينتظرك الآن. سأخبرك حين يوجد نص.
reader-asked = أرجو قراءة هذا النص قبل نشره. وأرجو القول عن كل جزء هل هو واضح:
choice-read-text = قراءة النص
read-part = الجزء { $number } من { $total }.
read-again = تغير النص بعد قراءتك. أرجو قراءته مرة أخرى.
read-changed = تغير النص الآن. هكذا صار:
choice-clear = هذا واضح
choice-read-unclear = هذا غير واضح
read-why = لماذا هو غير واضح؟ تستطيع الكتابة إن أردت. يقرأ ذلك فريق التنظيم.
read-thanks = شكرًا لك. هذا يساعد على كتابة أفضل.
read-done = قرأت النص كله. شكرًا لك.
choice-read-again = قراءته مرة أخرى
read-gone = هذا النص لا ينتظر الآن. نُشر، أو لا حاجة إليه. شكرًا لك.
read-taken-back = سحب فريق التنظيم هذا النص. شكرًا لك على القراءة.
read-not-now = يغير فريق التنظيم هذا النص الآن. أرجو النظر مرة أخرى لاحقًا.
meeting-read-by = { $count ->
    [0] قرأه قبل النشر: { $name }.
    [one] قرأه قبل النشر: { $name } وشخص آخر.
    [two] قرأه قبل النشر: { $name } وشخصان آخران.
    [few] قرأه قبل النشر: { $name } و{ $count } أشخاص آخرين.
    [many] قرأه قبل النشر: { $name } و{ $count } شخصًا آخر.
   *[other] قرأه قبل النشر: { $name } و{ $count } شخص آخر.
}
meeting-read = { $count ->
    [zero] لم يقرأه أحد قبل النشر.
    [one] قرأه قبل النشر شخص واحد.
    [two] قرأه قبل النشر شخصان.
    [few] قرأه قبل النشر { $count } أشخاص.
    [many] قرأه قبل النشر { $count } شخصًا.
   *[other] قرأه قبل النشر { $count } شخص.
}

## What organisers see.
choice-draft-readers = القراء
draft-readers = قراء ليس عندهم هذا النص بعد: { $count }.
draft-readers-none = لا أحد يقرأ النصوص أولًا بعد. يستطيع أي شخص أن يبدأ. يكتب: قراءة النصوص أولًا.
choice-readers-ask = سؤال القراء
readers-asked = قراء عندهم النص الآن: { $count }.
readers-all-asked = النص عند كل القراء.
draft-read = يقول القراء: واضح { $clear }، غير واضح { $unclear }، لم يُقرأ بعد { $left }.
draft-read-old = تغير النص بعد أن قرأه بعض القراء. أرجو سؤالهم مرة أخرى.
choice-readers-said = ما يقوله القراء
reader-name-is = القارئ: { $name }
reader-no-name = قارئ لا يعرض اسمه:
reader-says = { $verdict ->
    [clear] كله واضح.
    [unclear] هذا غير واضح:
    [old] قيل هذا قبل تغيير النص.
   *[waiting] لم تنته القراءة بعد.
}
reader-why = السبب:
choice-reader-hide = حذف الاسم
reader-hidden-now = لا أحد يرى هذا الاسم الآن. القارئ يعرف ذلك.
reader-read = { $clear ->
    [yes] يقول قارئ إن كله واضح:
   *[no] يقول قارئ ما ليس واضحًا:
}
draft-unread = لم يقل أي قارئ إن هذا واضح. هل تريد نشره مع ذلك؟
choice-unread-now = نشره مع ذلك
choice-unread-later = اختيار الوقت
choice-invite-reader = قارئ نصوص
invite-reader-whom = القارئ يرى النصوص قبل غيره. لمن هذه الدعوة؟
invite-reader = وأسأل من يستخدمها هل يريد قراءة النصوص قبل غيره. يمكنه أن يقول لا.
reader-invited = شخص من فريق التنظيم يسأل هل تريد قراءة النصوص قبل غيرك. يمكنك أن تقول لا.
