### The web chat's pages.

page-title = برنامج Sayso، { $house }
page-welcome = المشاركة مع { $house }
page-about = في Sayso يمكنك قراءة ما حدث، وقول ما يهمك، والتصويت. يمكنك استخدامه هنا أو في Telegram.
page-invited = هذه دعوة لك للمشاركة
page-invited-about = اختيار البدء هو الخطوة الأولى. تعمل الدعوة مرة واحدة، على هذا الجهاز.
page-start = البدء
page-no-invite = للمشاركة، تلزمك دعوة. لطلب دعوة، يمكنك الاتصال بـ { $name }: { $phone }.
page-go-to-chat = إلى محادثتي
page-have-code = عندي رمز من هاتفي الآخر
page-chat = محادثتك مع Sayso
page-skip = إلى مكان الكتابة
page-you = أنت
page-bot = Sayso
page-type = كتابة كلمات أو رقم
page-send = إرسال
page-not-sent = لم يُرسل هذا. أرجو المحاولة مرة أخرى.
page-offline = لا يوجد اتصال الآن. كلامك يبقى هنا. وأنا أستمر في المحاولة.
page-voice = رسالة صوتية
page-record = تسجيل رسالة صوتية
page-record-stop = توقف وإرسال
page-record-drop = حذف التسجيل
page-recording = أسجل الآن. الميكروفون مفتوح.
page-record-denied = لا أستطيع استخدام الميكروفون. يمكنك السماح به في المتصفح، أو الكتابة.
page-record-full = هذا أطول تسجيل ممكن. أرجو إرساله، ثم تسجيل المزيد.
page-record-sent = رسالتك الصوتية أُرسلت.
page-record-dropped = حُذف التسجيل. لم يُرسل شيء.
page-file = تنزيل الملف { $name }
page-choices = الاختيارات
page-emergency = هل هناك خطر الآن؟ يجب الاتصال بالرقم { $emergency }. لا أحد يراقب هذه المحادثة طوال الوقت.
page-waiting = { $count ->
    [one] وصلت رسالة جديدة في غيابك. الذهاب إليها
    [two] وصلت رسالتان جديدتان في غيابك. الذهاب إليهما
    [few] وصلت { $count } رسائل جديدة في غيابك. الذهاب إليها
    [many] وصلت { $count } رسالة جديدة في غيابك. الذهاب إليها
   *[other] وصلت { $count } رسالة جديدة في غيابك. الذهاب إليها
}
page-shared = من يستخدم هذا المتصفح يستطيع فتح هذه المحادثة.
page-clear-about = يمكنك مسح ما تُظهره هذه الصفحة. إجاباتك وكلامك محفوظان.
page-clear = مسح ما تُظهره هذه الصفحة

## When a page cannot be shown.
page-problem = لم ينجح هذا
page-not-found = هذه الصفحة ليست هنا. يمكنك الذهاب إلى الصفحة الأولى، أو الاتصال بـ { $name }: { $phone }.
page-not-yours = لا يمكن فتح هذه المحادثة هنا. أرجو استخدام جهازك الأول، أو الاتصال بـ { $name }: { $phone }.
page-too-much = هذا كثير على رسالة واحدة. أرجو إرسال أقل كل مرة.
page-too-often = كان هذا سريعًا جدًا. أرجو الانتظار قليلًا، ثم المحاولة مرة أخرى.
page-not-kept = لم نستطع حفظ هذا الآن. أرجو المحاولة مرة أخرى بعد قليل.
page-bad-request = لم أفهم هذا. أرجو الرجوع والمحاولة مرة أخرى.
page-back = الرجوع
