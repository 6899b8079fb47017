### Votes and what matters: asked, answered, read over.

## Answers.
choice-yes = نعم
choice-unsure = لا أعرف
choice-no = لا
choice-matters = هذا مهم
choice-matters-less = هذا أقل أهمية
choice-first = الأول
choice-second = الثاني
choice-same = الاثنان سواء
choice-undecided = لا أستطيع أن أقرر
choice-enough = يكفيني هذا
answer-now = إجابتك الآن: { $choice ->
    [yes] نعم
    [unsure] لا أعرف
    [no] لا
    [fine] يناسبني
    [worry] عندي قلق
    [object] أعترض
    [accepted] أستطيع قبوله
    [refused] لا يناسبني
    [nothing] لا شيء
    [picked] هذا مهم
    [passed] هذا أقل أهمية
    [pair-1] الأول
    [pair-2] الثاني
    [pair-same] الاثنان سواء
   *[other] لا أستطيع أن أقرر
}.
answer-now-text = إجابتك الآن: { $text }.
answer-saved = تم الحفظ. اختيارك هو:
question-progress = { $number } من { $total }.
question-changed = تغيرت هذه القائمة بعد ذلك. لم يضع أي شيء.
round-closed = { $when ->
    [now] أُغلق هذا قبل لحظة.
   *[before] هذا مغلق الآن.
} يمكنك هنا رؤية ما نتج عنه.
words-too-late = { $when ->
    [now] أُغلق هذا قبل لحظة.
   *[before] هذا مغلق الآن.
} كلامك غير محفوظ. يمكنك نسخه، والكتابة إلى شخص. كلامك هو:

## Picking and comparing.
approval-progress = { $number } من { $total }. هل هذا مهم لك؟
pairwise-which = ما الأهم لك؟
pairwise-first = الأول: { $text }
pairwise-second = الثاني: { $text }

## Reading over what one has given.
review = يمكنك تغيير هذا حتى { $closes }.
review-yes-no = { $title }
    إجابتك: { $choice ->
    [yes] نعم
    [unsure] لا أعرف
    [no] لا
    [fine] يناسبني
    [worry] عندي قلق
    [object] أعترض
   *[none] لا شيء حتى الآن
    }.
review-approval = { $text }
    إجابتك: { $picked ->
        [yes] هذا مهم
       *[no] هذا أقل أهمية
    }.
review-pairwise = { $outcome ->
    [pair-1] اخترت هذا أولًا: { $first }
    [pair-2] اخترت هذا أولًا: { $second }
    [pair-same] الاثنان سواء عندك: { $first } / { $second }
   *[other] لم تكن عندك إجابة: { $first } / { $second }
}
voted = { $left ->
    [0] هذا كل شيء. شكرًا على تصويتك.
    [one] أصواتك محفوظة. بقي سؤال واحد.
    [two] أصواتك محفوظة. بقي سؤالان.
    [few] أصواتك محفوظة. بقيت { $left } أسئلة.
    [many] أصواتك محفوظة. بقي { $left } سؤالًا.
   *[other] أصواتك محفوظة. بقي { $left } سؤال.
}
receipt = إيصالك: { $receipt }. هو دليل على أن صوتك محسوب. وهو لا يُظهر إجاباتك.
choice-change = تغيير { $number }
choice-vote-on = التصويت على { $number }

## Votes.
votes = { $count ->
    [0] لا يوجد الآن شيء للتصويت عليه.
    [one] يوجد تصويت واحد مفتوح. أي تصويت؟
    [two] يوجد تصويتان مفتوحان. أي تصويت؟
    [few] يوجد { $count } تصويتات مفتوحة. أي تصويت؟
    [many] يوجد { $count } تصويتًا مفتوحًا. أي تصويت؟
   *[other] يوجد { $count } تصويت مفتوح. أي تصويت؟
}
vote-label = التصويت { $number }
vote-intro = { $items ->
    [one] هناك شيء واحد للتصويت عليه.
    [two] هناك شيئان للتصويت عليهما، واحدًا بعد الآخر.
    [few] هناك { $items } أشياء للتصويت عليها، واحدًا بعد الآخر.
    [many] هناك { $items } شيئًا للتصويت عليها، واحدًا بعد الآخر.
   *[other] هناك { $items } شيء للتصويت عليها، واحدًا بعد الآخر.
} يمكنك التصويت، وتغيير صوتك، حتى { $closes }.
vote-turnout = { $people ->
    [0] لم يصوّت أحد بعد.
    [one] صوّت شخص واحد حتى الآن.
    [two] صوّت شخصان حتى الآن.
    [few] صوّت { $people } أشخاص حتى الآن.
    [many] صوّت { $people } شخصًا حتى الآن.
   *[other] صوّت { $people } شخص حتى الآن.
}
choice-start = البدء
choice-see-votes = رؤية أصواتي
choice-vote-rules = كيف تُحسب الأصوات
choice-vote-rules-more = ما سيراه الآخرون
choice-my-receipt = إيصالي
choice-check-receipt = التأكد من إيصال
vote-rules = لكل شخص صوت واحد في كل سؤال. آخر صوت لك هو الذي يُحسب.
vote-rules-quorum = { $quorum ->
    [0] يُحسب التصويت مهما كان عدد الناس.
    [one] يجب أن يصوّت شخص واحد على الأقل.
    [two] يجب أن يصوّت شخصان على الأقل، وإلا فلا قرار.
    [few] يجب أن يصوّت { $quorum } أشخاص على الأقل، وإلا فلا قرار.
    [many] يجب أن يصوّت { $quorum } شخصًا على الأقل، وإلا فلا قرار.
   *[other] يجب أن يصوّت { $quorum } شخص على الأقل، وإلا فلا قرار.
}
vote-rules-secret = صوتك سري. قبل الإغلاق، من يدير الحاسوب يستطيع أن يعرف صوتك. وعند الإغلاق نمحو ما يربط صوتك بك.
vote-rules-shown = عند إغلاق التصويت، يرى الجميع النتيجة في وقت واحد. إذا أجاب الجميع نفس الإجابة، فسيعرفها الناس. إذا صوّت أقل من 5 أشخاص، فنحن نُظهر النتيجة فقط.
vote-rules-apart = نحسب أصوات من يستخدمون الخدمات ومقدمي الرعاية وفريق العمل كلًا وحده. ولا نُظهر هذا إلا لمجموعة من 5 أشخاص أو أكثر.
vote-sealed = صوتك محفوظ ومحسوب. لا يمكن تغييره الآن، لأننا أصلحنا سجلاتنا.
receipt-ask = أرجو كتابة أرقام إيصالك، وهي 8 أرقام.
receipt-wrong = { $digits ->
    [one] في الإيصال رقم واحد. أرجو النظر مرة أخرى.
    [two] في الإيصال رقمان. أرجو النظر مرة أخرى.
    [few] في الإيصال { $digits } أرقام. أرجو النظر مرة أخرى.
    [many] في الإيصال { $digits } رقمًا. أرجو النظر مرة أخرى.
   *[other] في الإيصال { $digits } رقم. أرجو النظر مرة أخرى.
}
receipt-open = نعم. عندنا هذا الصوت في: { $title }
receipt-closed = نعم. هذا الصوت محسوب في: { $title }
receipt-unknown = لا أجد هذا الإيصال. أرجو النظر في الأرقام مرة أخرى، أو سؤال { $name }.

## What matters.
matters-none = لا توجد الآن قائمة مفتوحة عما يهم.
matters = عن أي قائمة هي إجابتك؟
matters-label = القائمة { $number }
matter-closes = هذا مفتوح حتى { $closes }. { $quorum ->
    [0] وهو يُحسب مهما كان عدد الناس.
    [one] يجب أن يجيب شخص واحد على الأقل.
    [two] يجب أن يجيب شخصان على الأقل.
    [few] يجب أن يجيب { $quorum } أشخاص على الأقل.
    [many] يجب أن يجيب { $quorum } شخصًا على الأقل.
   *[other] يجب أن يجيب { $quorum } شخص على الأقل.
}
matter-how = { $options ->
    [0] لا توجد قائمة بعد. يمكنك أولًا قول ما يهمك.
    [one] في القائمة شيء واحد.
    [two] في القائمة شيئان.
    [few] في القائمة { $options } أشياء.
    [many] في القائمة { $options } شيئًا.
   *[other] في القائمة { $options } شيء.
} { $compare ->
    [yes] المقارنة تكون بين شيئين كل مرة.
   *[no] يمكنك اختيار كل ما هو مهم.
}
matter-done = أجبت عن كل ما في القائمة. شكرًا لك.
choice-say-own = قوله بطريقتي
choice-choose = الاختيار
choice-go-on-choosing = متابعة الاختيار
choice-what-is-there = رؤية القائمة
choice-my-choices = رؤية اختياراتي
choice-what-i-said = ما قلته
options = { $total ->
    [one] في القائمة شيء واحد.
    [two] في القائمة شيئان.
    [few] في القائمة { $total } أشياء.
    [many] في القائمة { $total } شيئًا.
   *[other] في القائمة { $total } شيء.
}
say-ask = ما أهم شيء عندك؟ أرجو كتابته بكلماتك.
said-thanks = شكرًا لك. حفظت كلامك.
share-ask = هل يمكن أن يرى الآخرون هذا الكلام؟
share-guess = يقرؤه شخص أولًا. لا نُظهر اسمك. قد يخمن الآخرون أنه منك.
choice-share = نعم، للآخرين أيضًا
choice-share-not = لا، لفريق التنظيم فقط
choice-withdraw = سحب كلامي
share-yes = شكرًا لك. سيقرأ شخص كلامك أولًا. بعد ذلك يستطيع الآخرون رؤيته.
share-no = فريق التنظيم وحده سيرى كلامك.
withdraw-sure = هذا يحذف كلامك. هل نحذفه؟
withdrawn = حذفت كلامك.
mine-none = لا يوجد هنا كلام منك بعد.
mine = { $count ->
    [one] لك هنا كلام عن شيء واحد.
    [two] لك هنا كلام عن شيئين.
    [few] لك هنا كلام عن { $count } أشياء.
    [many] لك هنا كلام عن { $count } شيئًا.
   *[other] لك هنا كلام عن { $count } شيء.
}
mine-label = { $purpose ->
    [question] السؤال { $number }
    [safety] الرسالة { $number }
    [second_safety] الرسالة { $number }
    [talk] الرسالة { $number }
    [advocate] طلب المساعدة { $number }
    [ring] المكالمة { $number }
    [read_out] كلام للقراءة { $number }
    [needs] ما أحتاج إليه { $number }
    [not_fixed] لم يُصلح { $number }
    [worry] القلق { $number }
    [thanks] الشكر { $number }
    [proposal] الاقتراح { $number }
    [response] جوابي { $number }
    [pressure] الرسالة { $number }
   *[priority] ما يهمني { $number }
}
mine-state = { $state ->
    [waiting] سيقرأ شخص هذا قبل أن يراه الآخرون.
    [shown] يستطيع الآخرون رؤية هذا واختياره.
    [late] أُغلقت القائمة قبل أن يرى الآخرون هذا.
    [hidden] لم يُظهر فريق التنظيم هذا للآخرين. للسؤال عن السبب، يمكنك الكلام مع { $name }.
   *[private] فريق التنظيم وحده يرى هذا.
}
mine-edited = هكذا يقرؤه الآخرون:
