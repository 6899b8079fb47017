### Before a meeting: what is to be read out, and what somebody needs to take part.

choice-coming = للاجتماع القادم
coming-none = لا يوجد اجتماع جديد بعد. يمكنك الكتابة إلى شخص في أي وقت.
coming = لأي اجتماع هذا؟
prepare = يمكنك إرسال كلام نقرؤه هناك. ويمكنك قول ما يلزمك للمشاركة.
meeting-begun = بدأ هذا الاجتماع، ولا يمكن تغيير هذا الآن. للكلام عنه، يمكنك سؤال { $name }.
choice-read-out = قراءة كلامي هناك
choice-needs = ما أحتاج إليه

point-ask = ما الكلام الذي نقرؤه في الاجتماع؟ أرجو كتابته بكلماتك.
point-kept = شكرًا لك. يقرؤه أولًا شخص من فريق التنظيم.
point-name = هل يمكن أن نقول اسمك الأول معه؟
point-naming = أي اسم أول نقوله؟ أرجو كتابته.
choice-no-name = بدون اسم
choice-say-name = مع اسمي الأول
choice-point-name = تغيير الاسم
point-name-long = أحتاج إلى الاسم الأول فقط. أرجو كتابته مرة أخرى.
point-named = شكرًا لك. سنقول هذا الاسم.
point-unnamed = لن نقول أي اسم.
point-by = الاسم الذي نقوله: { $name }.
point-by-nobody = لا نقول أي اسم.
point-state = { $state ->
    [waiting] سيقرأ شخص من فريق التنظيم هذا قبل الاجتماع.
    [shown] سنقرأ هذا في الاجتماع.
    [hidden] لن نقرأ هذا. للسؤال عن السبب، يمكنك الكلام مع { $name }.
   *[begun] بدأ الاجتماع. ما نتج عنه موجود في: ما الذي حدث.
}

needs-ask = ما الذي يلزمك للمشاركة في الاجتماع؟ يمكنك اختيار أكثر من شيء.
needs-who = فريق التنظيم وحده يرى هذا. وهو لا يرى اسمك. يمكنك كتابته هنا.
needs-now = طلبك هو:
need = { $need ->
    [transport] وسيلة نقل
    [interpreter] مترجم
   *[break] استراحة
}
need-none = لا شيء.
choice-need = { $need ->
    [transport] وسيلة نقل
    [interpreter] مترجم
   *[break] استراحة
}
choice-need-not = { $need ->
    [transport] بدون وسيلة نقل
    [interpreter] بدون مترجم
   *[break] بدون استراحة
}
choice-need-other = شيء آخر
need-noted = سجلت هذا.
need-not-noted = حذفت هذا من طلبك.
need-say = ما الذي يلزمك أيضًا؟ أرجو كتابته بكلماتك.
need-kept = شكرًا لك. سيقرؤه شخص من فريق التنظيم.

## What organisers see.
check-read-out = للقراءة في اجتماع:
moderated-point = { $state ->
    [shown] يمكن أن نقرأه الآن.
    [hidden] لن نقرأه.
   *[waiting] ينتظر القراءة مرة أخرى.
}
choice-for-meetings = قبل اجتماع
for-meetings = لأي اجتماع نستعد؟
for-points = { $points ->
    [0] لا يوجد شيء للقراءة بعد.
    [one] يوجد شيء واحد للقراءة.
    [two] يوجد شيئان للقراءة.
    [few] توجد { $points } أشياء للقراءة.
    [many] يوجد { $points } شيئًا للقراءة.
   *[other] يوجد { $points } شيء للقراءة.
} { $waiting ->
    [0] لا شيء ينتظر المراجعة.
    [one] شيء واحد آخر ينتظر المراجعة.
    [two] شيئان آخران ينتظران المراجعة.
    [few] { $waiting } أشياء أخرى تنتظر المراجعة.
    [many] { $waiting } شيئًا آخر ينتظر المراجعة.
   *[other] { $waiting } شيء آخر ينتظر المراجعة.
}
for-need = { $need ->
    [transport] يحتاجون إلى وسيلة نقل
    [interpreter] يحتاجون إلى مترجم
   *[break] يحتاجون إلى استراحة
}: { $people }.
choice-for-points = كلام للقراءة
choice-for-needs = ما يحتاج إليه الناس
for-point = { $number } من { $total }، للقراءة:
for-person = الشخص { $number } من { $total } يحتاج إلى:
