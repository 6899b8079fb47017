### How somebody likes it. Preferences, never diagnoses: nobody is asked why.

## Offered once, after somebody has said yes.
set-up = هل أسألك عما يناسبك؟ { $count ->
    [one] هناك سؤال قصير واحد.
    [two] هناك سؤالان قصيران.
    [few] هناك { $count } أسئلة قصيرة.
    [many] هناك { $count } سؤالًا قصيرًا.
   *[other] هناك { $count } سؤال قصير.
} هذا يحتاج إلى دقيقة واحدة.
choice-set-up = نعم، أرجو السؤال
choice-not-now = ليس الآن
set-up-done = هذا كل شيء. للتغيير، يمكنك اختيار أشياء أخرى، ثم كيف أعمل معك.

## Half a year later, on the menu.
menu-look-again = قبل نصف سنة أخبرتني بما يناسبك.
choice-look-again = هل ما زال مناسبًا؟

## The list. Each line says how it is now.
preferences = هكذا أعمل معك. ما الذي نغيره؟
preference-language = اللغة: العربية.
preference-sound = الصوت: { $now ->
    [always] مع كل رسالة
   *[asked] عند طلبك
}.
preference-speed = سرعة كلامي: { $now ->
    [slow] أبطأ
    [quick] أسرع
   *[usual] عادية
}.
preference-voice = صوت الكلام: { $now ->
    [higher] الأعلى
   *[lower] الأخفض
}.
preference-texts = النصوص الطويلة: { $now ->
    [small] في أجزاء صغيرة
    [whole] كلها معًا
   *[cards] بطاقة بعد بطاقة
}.
preference-pictures = الصور: { $now ->
    [none] بالكلمات فقط
   *[shown] نعم
}.
preference-buttons = الاختيارات: { $now ->
    [keyboard] أزرار كبيرة في مكان الكتابة
    [words] بدون أزرار، كلمات فقط
   *[inline] أزرار تحت كل رسالة
}.
preference-questions = الأسئلة: { $now ->
    [three] 3 أسئلة، ثم استراحة
   *[all] كلها
}.
preference-reminders = التذكير: { $now ->
    [on] نعم
   *[off] لا
}.
preference-quiet = بدون أخبار: { $now ->
    [long] من 6 مساءً إلى 10 صباحًا
    [never] كل وقت مناسب
   *[night] من 10 مساءً إلى 8 صباحًا
}.
preference-phone = هذا الهاتف: { $now ->
    [shared] يستخدمه آخرون أيضًا
   *[own] لك وحدك
}.
preference-pace = أخبار عن كلامك: { $now ->
    [weekly] أخبرك مرة واحدة في الأسبوع
    [looking] تراه هنا متى شئت
   *[soon] أخبرك قريبًا، مرة واحدة في اليوم على الأكثر
}.
choice-preference-language = اللغة
choice-preference-phones = هاتف آخر
choice-preference-sound = الصوت
choice-preference-speed = سرعة كلامي
choice-preference-voice = صوت الكلام
choice-preference-texts = النصوص الطويلة
choice-preference-pictures = الصور
choice-preference-buttons = الأزرار
choice-preference-questions = الأسئلة
choice-preference-reminders = التذكير
choice-preference-quiet = ساعات الهدوء
choice-preference-phone = من يستخدم الهاتف
choice-preference-pace = متى تصلني الأخبار

## Asking for one.
preference-sound-ask = متى يناسبك سماع رسائلي؟
choice-sound-asked = فقط عندما أطلب
choice-sound-always = كل رسالة
preference-speed-ask = ما السرعة التي تناسبك لكلامي؟
choice-speed-usual = عادية
choice-speed-slow = أبطأ
choice-speed-quick = أسرع
preference-voice-ask = أي صوت يناسبك أكثر؟
choice-voice-lower = الصوت الأخفض
choice-voice-higher = الصوت الأعلى
preference-texts-ask = كيف تناسبك النصوص الطويلة؟
choice-texts-cards = بطاقة بعد بطاقة
choice-texts-small = في أجزاء صغيرة
choice-texts-whole = كلها معًا
preference-pictures-ask = هل تناسبك رؤية الصور؟ إن لم تكن كذلك، أقول بالكلمات ما فيها.
choice-pictures-shown = عرض الصور
choice-pictures-none = كلمات فقط
preference-buttons-ask = كيف تناسبك رؤية الاختيارات؟ يمكنك دائمًا كتابة رقم أيضًا.
choice-buttons-inline = تحت الرسالة
choice-buttons-keyboard = في مكان الكتابة
choice-buttons-words = كلمات فقط
preference-questions-ask = هل تناسبك استراحة بعد كل 3 أسئلة؟
choice-questions-all = لا، نتابع
choice-questions-three = نعم، استراحة
preference-reminders-ask = هل أذكرك مرة واحدة قبل يوم من إغلاق تصويت أو قائمة؟ يصل التذكير فقط إذا لم نجد إجابتك.
choice-reminders-off = بدون تذكير
choice-reminders-on = نعم، أرجو تذكيري
preference-quiet-ask = متى لا تناسبك الأخبار؟ الأخبار تنتظر حتى ينتهي هذا الوقت. وعندما تصلني رسالتك، أجيب دائمًا.
choice-quiet-night = 10 مساءً إلى 8 صباحًا
choice-quiet-long = 6 مساءً إلى 10 صباحًا
choice-quiet-never = كل وقت مناسب
preference-phone-ask = هل يستخدم أشخاص آخرون هذا الهاتف؟ إذا كان كذلك، فأخباري لا تقول عن أي شيء هي.
choice-phone-own = لا، أنا فقط
choice-phone-shared = نعم، آخرون أيضًا
preference-pace-ask = متى تناسبك معرفة ما نتج عن كلامك؟
choice-pace-soon = قريبًا
choice-pace-weekly = كل أسبوع
choice-pace-looking = فقط عندما أنظر
preference-set = سأفعل هذا من الآن.

## A break after a few questions.
enough = هل يكفي هذا الآن؟ مكانك محفوظ.
choice-enough-for-now = يكفي الآن

## Easier at once, wherever somebody is.
choice-slow = على مهل
choice-another = قوله بطريقة أخرى
choice-unwell = أشعر بالتعب
slow-down = سأكون أبطأ الآن. النصوص الطويلة تأتي في أجزاء صغيرة، وكلامي أبطأ.
slow-already = هذا أبطأ ما أستطيع. لك كل الوقت الذي يناسبك.
unwell = يؤسفني أنك لست بخير. أتوقف الآن، ومكانك محفوظ. أرسل فقط أجوبة ما سألت عنه.
unwell-call = عند الخطر، يجب الاتصال بالرقم { $emergency }. للكلام مع شخص: { $name }، هاتف { $phone }. إذا صرت أحسن، يمكنك الكتابة لي.
another = { $where ->
    [menu] هذه أشياء يمكنك فعلها هنا. يمكنك اختيار واحد منها. ويمكنك دائمًا الرجوع.
    [meetings] كل سطر هو اجتماع. يمكنك اختيار الاجتماع الذي يهمك.
    [meeting] كان هناك اجتماع. أستطيع أن أحكي لك باختصار ما قاله الناس فيه.
    [votes] الناس يقررون شيئًا. يمكنك اختيار ما يهمك القرار فيه.
    [vote] أنت معنا في القرار. أسألك عن شيء بعد شيء. وجوابك نعم أو لا.
    [voted] إجاباتك عندنا. لا نخبر أحدًا بها. الأرقام هي دليلك.
    [review] هذه إجاباتك. إذا كانت واحدة خطأ، يمكنك اختيارها والإجابة مرة أخرى.
    [matters] هنا يمكنك قول ما هو مهم في حياتك. يمكنك اختيار قائمة للبدء.
    [matter] هذه قائمة أفكار. يمكنك قول أيها مهم لك.
    [say] ما هو مهم لك؟ أرجو كتابته بكلماتك. لا يوجد كلام خطأ هنا.
    [result] أجاب كثير من الناس. هنا ما قاله أكثرهم.
   *[other] هذه أشياء يمكنك فعلها. لكل شيء رقم. أرجو كتابة هذا الرقم.
}
another-ask = { $kind ->
    [yes_no] هذه فكرة. إذا أعجبتك، فالجواب نعم. إذا لم تعجبك، فالجواب لا. وإذا لم يكن عندك جواب، فهو لا أعرف.
    [approval] أعرض لك فكرة بعد فكرة. إذا كانت مهمة لك، يمكنك قول هذا. وإذا لم تكن مهمة، فلا بأس.
    [acceptance] أعرض لك اختيارًا بعد اختيار. إذا كان يمكنك قبوله، يمكنك قول هذا. ويمكنك قبول أكثر من اختيار.
    [pairwise] أعرض لك فكرتين. أي فكرة أهم لك؟ إذا لم يكن عندك جواب، يمكنك قول هذا.
    [ranked] ما أهم شيء لك من هذه الأشياء؟ يمكنك اختياره أولًا، ثم الذي بعده.
    [consent] هذه فكرة. هل قد تضرك أو تضر غيرك؟ يمكنك قول هذا. وإذا كانت مناسبة، فيمكنك قول هذا أيضًا.
   *[other] أرجو القراءة على مهل. ثم اختيار أقرب شيء إلى رأيك. يمكنك تغييره بعد ذلك.
}
another-word = { $word } معناها: { $meaning }

## A phone that others use too.
shared-telegram = لحذف هذه المحادثة: أرجو الضغط عليها طويلًا في قائمة المحادثات. ثم اختيار حذف.
shared-web = لحذف ما تُظهره هذه الصفحة: أرجو الذهاب إلى أعلاها. هناك يوجد الاختيار: مسح ما تُظهره هذه الصفحة.
news-neutral = يوجد شيء جديد لك.
answer-kept = تم الحفظ.
alone = الجزء التالي خاص. هل هذا أنت، ولا أحد معك؟
choice-alone = نعم، أرجو إظهاره

## The day before something closes, for those who want to be reminded.
reminder = طلبت مني تذكيرك. هذا يُغلق في { $closes }. إذا كانت إجابتك عندنا، فكل شيء تم.
choice-answer-now = الإجابة الآن
