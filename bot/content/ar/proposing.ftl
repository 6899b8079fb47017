### Proposing what a meeting talks about, and running a round of one's own.

choice-propose = اقتراح شيء
propose = يمكنك اقتراح شيء نتكلم عنه في اجتماع.
propose-steps = هناك خطوتان قصيرتان: ماذا، ولماذا. ويجيبك شخص من فريق التنظيم.
choice-propose-write = كتابة اقتراح
choice-proposed = اقتراحات الآخرين
propose-write = عن أي شيء نتكلم في اجتماع؟ أرجو كتابته في جملة قصيرة واحدة.
propose-kept = شكرًا لك. حفظت اقتراحك.
propose-more = هل عندك كلام عن السبب؟
choice-propose-why = قول السبب
choice-propose-done = هذا كل شيء
propose-why = لماذا هذا مهم؟ أرجو كتابته بكلماتك.
propose-why-kept = شكرًا لك. حفظت السبب.
proposal-decided = هناك قرار في هذا الاقتراح. هنا ما نتج عنه.
proposal-why = السبب: { $why }
proposal-state = { $state ->
    [agenda] نعم: هذا في جدول الاجتماع.
    [later] ليس الآن. هو محفوظ لوقت آخر.
    [no] لا. يمكنك قراءة السبب.
   *[open] لم يقرر فريق التنظيم بعد.
}
proposed = الاقتراح { $number } من { $total }:
choice-next-proposal = الاقتراح التالي

## What organisers see.
check-proposal = هناك شخص يقترح هذا لاجتماع:
organise-proposals = { $proposals ->
    [one] اقتراح واحد ينتظرك.
    [two] اقتراحان ينتظرانك.
    [few] { $proposals } اقتراحات تنتظرك.
    [many] { $proposals } اقتراحًا ينتظرك.
   *[other] { $proposals } اقتراح ينتظرك.
}
choice-proposals = الاقتراحات
proposals-none = لا توجد اقتراحات.
choice-agenda = في جدول الاجتماع
choice-keep-for-later = فيما بعد
choice-no-because = لا، والسبب
choice-decide-again = قرار جديد
decide-no = ما السبب؟ أرجو كتابته. صاحب الاقتراح سيقرأ كلامك.
decided = { $decision ->
    [agenda] هو في جدول الاجتماع. سأخبر صاحب الاقتراح.
    [later] هو محفوظ لوقت آخر. سأخبر صاحب الاقتراح.
   *[no] سأوصل السبب الذي كتبته.
}
choice-give-round = إعطاؤه جولة أسئلة
run-given = يستطيع الآن عمل جولة أسئلة عن هذا. سأخبره.
choice-see-round = رؤية جولته
run-see = أرجو النظر في هذه الجولة. تُفتح للجميع بعد موافقتك.
choice-run-open = فتح الجولة
choice-run-return = إعادتها
run-return = ما الذي يجب تغييره؟ أرجو كتابته. صاحب الجولة سيقرأ كلامك.
run-opened = الجولة مفتوحة الآن.

## Whoever runs a round.
choice-run = عمل جولة أسئلة
run = { $state ->
    [offered] يمكنك عمل جولة أسئلة عن اقتراحك. هناك 3 خطوات. ويفتحها فريق التنظيم.
    [sent] ينظر فريق التنظيم في جولتك. ثم تُفتح.
   *[draft] يمكنك تغيير جولتك قبل إرسالها.
}
run-kind = { $kind ->
    [yes_no] يجيب الناس بكلمة نعم، أو لا أعرف، أو لا.
   *[priorities] يقول الناس ما هو الأهم.
}
run-days = { $days ->
    [7] هي مفتوحة لأسبوع واحد.
    [14] هي مفتوحة لأسبوعين.
   *[28] هي مفتوحة لمدة 4 أسابيع.
}
choice-run-kind = كيف يجيب الناس
choice-run-question = السؤال
choice-run-days = كم مدتها
choice-run-send = إرسالها
choice-run-no = لا، شكرًا
choice-run-back = تغيير شيء
run-kinds = كيف يجيب الناس؟
choice-run-yes-no = نعم أو لا
choice-run-priorities = ما هو الأهم
run-write = { $kind ->
    [yes_no] ما سؤالك؟ يكون جوابه نعم أو لا.
   *[priorities] ما سؤالك؟ يجيب الناس بكلماتهم، ثم يختارون.
} أرجو كتابة سؤال قصير واحد.
run-lengths = كم من الوقت للإجابة؟
choice-run-length = { $days ->
    [7] أسبوع واحد
    [14] أسبوعان
   *[28] 4 أسابيع
}
run-kept = حفظت هذا.
run-sent = شكرًا لك. ينظر فيه فريق التنظيم الآن.
run-declined = لا بأس. اقتراحك موجود في: ما قلته.
run-open = جولتك مفتوحة حتى { $closes }. { $people ->
    [0] لم يجب أحد بعد.
    [one] أجاب شخص واحد حتى الآن.
    [two] أجاب شخصان حتى الآن.
    [few] أجاب { $people } أشخاص حتى الآن.
    [many] أجاب { $people } شخصًا حتى الآن.
   *[other] أجاب { $people } شخص حتى الآن.
}
run-closed = هذه الجولة مغلقة. يستطيع الجميع رؤية النتيجة.
