### العمل على الحاسوب، وما فعله المنظمون.

typed-computer = حاسوب | الحاسوب | كمبيوتر | الكمبيوتر
choice-computer = العمل على الحاسوب
computer = يمكنك العمل على الحاسوب أيضًا. أرسل إليك رابطًا. يعمل مرة واحدة.
choice-send-link = إرسال رابط
computer-link = أرجو فتح هذا الرابط على حاسوبك:
    { $links }
    يعمل مرة واحدة، حتى { $closes }. إنه يفتح عملك، فلا تعطه لأحد.
computer-none = صفحات الحاسوب لا تعمل هنا.
computer-here = ماذا نفعل الآن؟
choice-waits = ما ينتظر
choice-log = ما تم فعله
log-none = لم يتم فعل شيء بعد.
log-end = هذا كل ما تم فعله.
# One thing that was done: when, by whom, and the end of the number of what it was about.
log-line = { $asked }. { $by ->
    [me] أنت
    [command] من يدير Sayso
    [itself] Sayso
    [manager] مدير { $mark }
   *[organiser] منظم { $mark }
}: { $deed ->
    [read] قراءة كلام قبل أن يراه الآخرون
    [edited] توضيح كلام
    [answered] جواب عن سؤال
    [invited] دعوة جديدة
    [closed] إغلاق تصويت أو قائمة
    [exported] ملفات جديدة
    [backed_up] نسخة احتياطية جديدة
    [restored] إعادة نسخة احتياطية
    [written] كتابة اجتماع
    [published] نشر اجتماع
    [unread] نشر اجتماع لم يقل قارئ إنه واضح
    [asked_readers] سؤال القراء عن نص
    [corrected] تصحيح نص منشور
    [counted] أصوات عُدّت باليد
    [withdrawn] سحب شيء
    [told] إخبار الناس بشيء
    [promised] تغيير وعد
    [staff] تغيير قائمة العاملين
    [supervised] ملف جديد لحديث عن العمل
    [proposal] عمل على اقتراح
    [space] تغيير مكان خاص
    [voice] عمل على رسالة صوتية
    [name] حذف اسم
    [computer] دخول على الحاسوب
    [to_remove] سطور للحذف من ملف
    [removed] سطور حُذفت من ملف
   *[other] شيء آخر
}. رقم { $about }.

# What waits, beside a place to go on a computer.
work-waits = في الانتظار: { $waiting }.
work-oldest = { $days ->
    [0] وصل الأقدم اليوم.
    [1] وصل الأقدم أمس.
    [two] وصل الأقدم قبل يومين.
    [few] وصل الأقدم قبل { $days } أيام.
    [many] وصل الأقدم قبل { $days } يومًا.
   *[other] وصل الأقدم قبل { $days } يوم.
}
work-open = مفتوح الآن: { $rounds }.
work-closes = الإغلاق التالي: { $day }.
work-late = متأخر: { $late }.
work-drafts = لم يُنشر بعد: { $drafts }.

# The pages on a computer
page-work = عملك في Sayso
page-work-in = العمل في Sayso على هذا الحاسوب
page-work-about = للبدء: دخول. الرابط يعمل مرة واحدة. وعند الانتهاء: خروج.
page-sign-in = دخول
page-sign-out = خروج
page-work-refused = لا دخول هنا الآن. لرابط جديد أرجو كتابة { $words } في محادثتك. أو الاتصال بـ { $name }: { $phone }.
page-work-places = إلى أين
page-work-again = نظرة أخرى
page-work-help = مساعدة: الاتصال بـ { $name }: { $phone }.
page-work-skip = إلى السؤال الآن
page-work-closing = تغلق هذه الصفحة بعد 30 دقيقة بلا استخدام.
page-work-new = وصل شيء جديد.
page-work-show = عرضه
page-work-over = أُغلقت هذه الصفحة الآن.
