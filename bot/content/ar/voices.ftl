### Voice messages: said aloud, heard by a computer or a person, looked over, counted.

voice-not-yet = أستطيع سماعك بعد بدء مشاركتك. أرجو الكتابة، أو اختيار شيء.
voice-too-long = رسالتك الصوتية طويلة جدًا. { $minutes ->
    [one] أطول شيء دقيقة واحدة.
    [two] أطول شيء دقيقتان.
    [few] أطول شيء { $minutes } دقائق.
    [many] أطول شيء { $minutes } دقيقة.
   *[other] أطول شيء { $minutes } دقيقة.
} أرجو إرسالها في أجزاء.
voice-empty = لم يصلني أي صوت. أرجو قوله مرة أخرى، أو كتابته.
voice-too-many = { $waiting ->
    [one] ما زالت عندي رسالة صوتية واحدة منك.
    [two] ما زالت عندي رسالتان صوتيتان منك.
    [few] ما زالت عندي { $waiting } رسائل صوتية منك.
    [many] ما زالت عندي { $waiting } رسالة صوتية منك.
   *[other] ما زالت عندي { $waiting } رسالة صوتية منك.
} أرجو الانتظار، أو كتابة كلامك.
voice-record-here = أستطيع سماع رسالة صوتية مسجلة هنا فقط.
voice-type = لا أستطيع سماع صوتك هنا. أرجو كتابة كلامك، أو اختيار شيء.
voice-full = لا أستطيع حفظ رسائل صوتية أخرى الآن. أرجو كتابة كلامك.
voice-listening = أستمع إلى رسالتك. لحظة واحدة.
voice-no-words = لم أسمع أي كلمات. أرجو قوله مرة أخرى، أو كتابته.
voice-lost = لم تنجح رسالتك الصوتية. أرجو إرسالها مرة أخرى، أو كتابتها.
voice-done = انتهت تلك الرسالة الصوتية. لم يتغير شيء.

## When no computer can write it down.
voice-may = لا أستطيع كتابة صوتك. يستطيع ذلك شخص من فريق التنظيم في { $house }. سيسمع صوتك، وقد يعرفه.
voice-may-kept = أحفظ الصوت حتى تتم كتابته، أو { $days ->
    [one] ليوم واحد
    [two] ليومين
    [few] لمدة { $days } أيام
    [many] لمدة { $days } يومًا
   *[other] لمدة { $days } يوم
}. هل يمكن أن يسمعه هذا الشخص؟
choice-voice-let = نعم، يمكن
choice-voice-type = لا، سأكتب
voice-kept = شكرًا لك. سيستمع شخص ويكتبها. أخبرك عندما تصير جاهزة للقراءة.
voice-dropped = حذفت رسالتك الصوتية.

## What was heard.
heard = { $by ->
    [machine] سمعت هذا:
   *[organiser] استمع شخص وكتب هذا:
}
heard-right = هل هذا صحيح؟
choice-heard-yes = نعم، صحيح
choice-heard-again = قوله مرة أخرى
choice-heard-type = كتابته
heard-again = حذفته. أرجو إرسال رسالة صوتية جديدة.
heard-type = حذفت الصوت. أرجو كتابة كلامك الآن.
heard-simple = سمعت: { $words }
heard-news = رسالتك الصوتية صارت كلمات الآن. أرجو النظر هل هي صحيحة.
choice-heard-see = رؤية كلماتي
heard-elsewhere = انتقلت إلى شيء آخر قبل أن أستمع. ولذلك لم تغير رسالتك الصوتية شيئًا.

## Who listens.
said-aloud-mine = قلت هذا في رسالة صوتية.
said-aloud = هذه رسالة صوتية. يمكنك الاستماع إليها.
organise-voices = { $voices ->
    [one] رسالة صوتية واحدة تنتظر الكتابة.
    [two] رسالتان صوتيتان تنتظران الكتابة.
    [few] { $voices } رسائل صوتية تنتظر الكتابة.
    [many] { $voices } رسالة صوتية تنتظر الكتابة.
   *[other] { $voices } رسالة صوتية تنتظر الكتابة.
}
choice-voices = الرسائل الصوتية
voices = الرسالة الصوتية { $number } من { $total }.
voices-about = { $asked ->
    [said] هي عما هو مهم.
    [question-said] فيها سؤال.
   *[other] هي كلام إلى شخص.
}
voices-none = لا رسالة صوتية تنتظرك.
voices-end = لا توجد رسائل صوتية أخرى.
voices-done = انتهت تلك الرسالة الصوتية.
choice-voice-hear = الاستماع إليها
choice-voice-write = كتابتها
choice-voice-none = ليس فيها كلمات
voice-write = أرجو كتابة الكلمات كما قيلت. صاحبها يراجعها أولًا.
voice-written = شكرًا لك. يستطيع صاحبها قراءة الكلمات الآن. حُذف الصوت هنا.
voice-none = أخبرت صاحبها أنها لم تنجح.
voice-not-here = الصوت ما زال في الطريق. أرجو المحاولة مرة أخرى بعد دقيقة.
voice-not-played = لا يمكن تشغيل الصوت. أرجو الجواب، وطلب الكتابة أو الاتصال.
caption-voice = هذا لك وحدك. أرجو حذفه هنا بعد الاستماع.
