### Telling many people something at once: what they are told, and how an organiser sees it.

## What people are told.
broadcast-words = يقول فريق التنظيم:
broadcast-new = هذا جديد. المشاركة ممكنة حتى { $closes }.
choice-broadcast-open = فتح هذا
choice-broadcast-ask = جواب أو سؤال
choice-notices = ما قيل لي
typed-notices = ما قيل لي | إعلانات | اعلانات
notice = قيل لك هذا في { $told }:
choice-notices-more = رسالة أقدم
notices-none = لم يقل لك فريق التنظيم شيئًا بعد.

## Writing and sending it.
choice-tell-people = إخبار الناس
typed-tell-people = إخبار الناس | اخبار الناس
tell-people = يمكنك إخبار ناس كثيرين بشيء في وقت واحد.
choice-announce = كتابة رسالة
choice-broadcasts = ما تم إرساله
announce = ما الذي تريد إخبار الناس به؟ أكبر عدد من الكلمات: { $most }.
announce-was = كان النص قبل ذلك:
announce-whom = لمن هذا؟
choice-announce-whom = تغيير لمن هذا
announce-see = يرى الناس هذا:
announce-sure = عدد من تصلهم الآن: { $count }. هل تريد إرسالها؟
announce-late = من ينضم لاحقًا تصله أيضًا. عدد الأيام: { $days }.
choice-announce-send = إرسالها الآن

## How far it is.
broadcasts = الرسائل حتى الآن: { $count }. الأحدث أولًا.
broadcasts-none = لا توجد رسائل أخرى.
broadcast-state = { $state ->
    [going] هي في الطريق.
    [paused] هي متوقفة قليلًا. لا تصل الآن إلى أحد آخر.
    [stopped] تم إيقافها. لا تصل إلى أحد آخر.
    [ended] انتهى وقتها. لا تصل إلى أحد آخر.
   *[done] وصلت إلى كل من يمكن أن تصله.
}
broadcast-came = { $came ->
    [withdrawn] يصل إلى الناس خبر سحب هذا:
   *[result] يصل إلى الناس خبر نتيجة هذا:
}
broadcast-count = { $what ->
    [sent] وصلت إلى: { $count }.
    [queued] في الانتظار: { $count }.
    [waiting] تصلهم لاحقًا، بعد وقت الهدوء أو الراحة: { $count }.
    [blocked] لا يمكن الوصول إليهم الآن: { $count }.
    [refused] لم يمكن إرسالها: { $count }.
    [needless] لم تعد لازمة لهم: { $count }.
   *[unsure] ربما وصلت مرتين: { $count }.
}
choice-look-now = نظرة أخرى
choice-broadcast-see = رؤية الرسالة
choice-broadcast-back = العودة إلى الأعداد
choice-broadcast-to = { $state ->
    [paused] توقف قليلًا
    [stopped] إيقاف الباقي
   *[going] متابعة
}
broadcast-is = { $state ->
    [thrown] تم التخلص منها. التراجع ممكن بعد.
    [written] هي هنا من جديد. لم تصل إلى أحد.
    [paused] هي متوقفة قليلًا. قد تصل بعد إلى عدد قليل.
    [stopped] تم إيقاف الباقي. قد تصل بعد إلى عدد قليل.
   *[going] هي في الطريق من جديد.
}
