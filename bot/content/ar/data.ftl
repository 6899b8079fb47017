### My data: what is kept about somebody, as a file, and how to change or delete it.

choice-data = بياناتي
data = ما نحفظه عنك هو لك. يمكنك رؤيته وتغييره وحذفه.
choice-data-kept = رؤية ما هو محفوظ
choice-data-file = الحصول على ملف
choice-data-change = تغيير أو حذف
data-kept = نحفظ عنك هذا:
data-subject = { $subject ->
    [people] دورك هنا، ولغتك، وكيف أعمل معك.
    [addresses] هواتفك ومحادثاتك على الويب: { $count }.
    [places] مكانك في حديثنا.
    [consents] المرات التي قلت فيها نعم أو لا للمشاركة: { $count }.
    [link_codes] الرموز التي طلبتها: { $count }.
    [pairings] من يساعدونك، أو من تصلهم مساعدتك: { $count }.
    [turnout] التصويتات التي شاركت فيها: { $count }.
    [answers] ما اخترته في القوائم: { $count }.
    [proxy_answers] ما قاله شخص عنك في القوائم: { $count }.
    [answered_alone] القوائم التي إجابتها لك وحدك: { $count }.
    [contributions] ما كتبته: { $count }.
    [replies] الأجوبة، وما كتبته بعدها: { $count }.
    [checked] كلام الآخرين الذي راجعته: { $count }.
    [edits] الكلام الذي صار أوضح قبل أن يقرأه الآخرون: { $count }.
    [feedback] رأيك في فريق العمل: { $count }.
    [staff_links] أنك في قائمة فريق العمل.
    [workers] اسمك ووظيفتك في قائمة فريق العمل.
    [shown_names] أسماؤك الظاهرة بجانب الأصوات: { $count }.
    [agreements] كلام الآخرين الذي وافقت عليه: { $count }.
    [space_answers] ما قلته عن إظهار النتائج للجميع: { $count }.
    [reads] البطاقات التي فتحتها: { $count }.
    [unclear] الجمل التي لم تكن واضحة لك: { $count }.
    [correction_news] أخبار عن نصوص تغيّرت تنتظرك: { $count }.
    [promise_links] الوعود التي تجيب عن كلامك: { $count }.
    [promise_fixes] المرات التي أخبرتنا فيها هل تم الإصلاح: { $count }.
    [promise_news] أخبار عن الوعود تنتظرك: { $count }.
    [promise_tellings] آخر مرة وصلتك فيها أخبار عن الوعود.
    [promise_keepers] وعود نخبرك إذا تأخرت: { $count }.
    [voice_notes] الرسائل الصوتية التي تصير كلمات: { $count }.
    [voice_sounds] أصواتها، حتى تصير كلمات: { $count }.
    [acts] ما فعلته في التنظيم: { $count }.
    [sign_in_links] روابط الدخول على الحاسوب: { $count }.
    [workplaces] أن دخولك على حاسوب مفتوح.
    [exports] الملفات التي طلبتها: { $count }.
    [drafts] نصوص بدأت إعدادها للنشر: { $count }.
    [readers] أنك تقرأ النصوص قبل غيرك.
    [sign_offs] نصوص طُلب منك أن تقرأها أولًا: { $count }.
    [read_before] نصوص كانت واضحة لك قبل نشرها: { $count }.
    [broadcast_people] رسائل إلى ناس كثيرين وصلت إليك: { $count }.
   *[outbox] الرسائل التي في الطريق إليك: { $count }.
}
data-file = يصلك ملفان: واحد للقراءة، وواحد لبرامج أخرى. من يستخدم هذا الهاتف يستطيع فتحهما.
data-file-votes = فيهما أنك شاركت في التصويت، وليس كيف صوتك. اختيارك يظهر على شاشتك ما دام التصويت مفتوحًا.
data-file-safety = هل نضع فيهما أيضًا ما كتبته عن السلامة؟
choice-data-all = نعم، كل شيء
choice-data-part = لا، بدون ذلك
data-coming = ملفاتك في الطريق. يمكنك حذفها من هنا بعد حفظها عندك.
data-change = ما الذي نغيره أو نحذفه؟
choice-data-words = كلامي
choice-data-told = كلامي عن السلامة
caption-my-data = كل ما نحفظه عنك. أرجو إبقاءه في مكان آمن.
caption-my-data-part = ما نحفظه عنك، بدون ما كتبته عن السلامة.

## In the file itself.
data-title = ما يحفظه Sayso عنك
data-made = كُتب هذا في { $made }، لك وحدك.
data-moment = { $asked }

## Changing words that nobody has checked yet.
choice-words-change = تغيير كلامي
words-change = أرجو كتابة كلامك الجديد. سيأخذ مكان هذا الكلام.
words-changed = غيرت كلامك.
words-checked = راجع شخص هذا الكلام. ما زال بإمكانك سحبه.
