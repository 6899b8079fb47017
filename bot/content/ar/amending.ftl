### What is published already: corrected, withdrawn.

choice-published = ما هو منشور
published = أي نص تريد النظر فيه؟
published-votes = يمكنك تغيير البطاقات. ما يصوّت الناس عليه يبقى كما هو: ربما أجاب بعضهم.
choice-correct-one = تصحيح جملة
choice-withdraw-one = سحب تصويت
choice-withdraw-all = سحب النص
choice-correct-was = ما كان مكتوبًا

## A sentence of a card.
correct-cards = في أي بطاقة هذه الجملة؟
choice-card = البطاقة { $number }
correct-card = أي جملة تريد تغييرها؟
correct-sure = هل تريد أن يُكتب هذا من الآن؟
correct-languages = يمكن أن يبقى الكلام القديم في اللغات الأخرى. أو يقرأ الناس هذا الكلام فيها.
choice-correct-now = نعم، غيّرها
choice-correct-here = هذه اللغة فقط
choice-correct-all = كل اللغات
correct-done = تغيّرت الآن. يمكنك التراجع حتى { $until }. بعد ذلك أخبر من قرأها من قبل.
correct-changed = غيّر شخص آخر هذه الجملة قبلك. أرجو النظر فيها من جديد.
correct-late = فات وقت التراجع عن هذا. يمكنك تصحيح الجملة مرة أخرى.
correct-was = حتى { $day } كان في البطاقة { $number }:
# What those hear who had read it. The card says on which day it was changed.
correct-news = تغيّر شيء قرأته من قبل.
choice-correct-see = رؤية ما فيها الآن
card-changed = تغيّرت في { $day }.

## The whole text, or a vote or list of it.
withdraw-which = أيها تريد سحبه؟
withdraw-asks = عدد الأسئلة فيه: { $count }. تذهب كلها.
withdraw-why = لماذا يُسحب؟ يقرأ الناس سببك. أكبر عدد من الكلمات: { $most }.
withdraw-reason = سيقرأ الناس هذا السبب:
withdraw-round-sure = { $subject ->
    [vote] هل تريد سحب هذا التصويت؟
   *[priorities] هل تريد سحب هذه القائمة؟
} { $people ->
    [0] لم يجب أحد.
    [one] أجاب شخص واحد.
    [two] أجاب شخصان.
    [few] أجاب { $people } أشخاص.
    [many] أجاب { $people } شخصًا.
   *[other] أجاب { $people } شخص.
} تُحذف الإجابات ولا تُحسب.
withdraw-text-sure = هل تريد سحب هذا النص؟ لا يستطيع أحد قراءته بعدها. { $rounds ->
    [0] لا تصويت فيه.
    [one] يذهب معه تصويت أو قائمة. تُحذف الإجابات.
    [two] يذهب معه تصويتان أو قائمتان. تُحذف الإجابات.
    [few] تذهب معه { $rounds } تصويتات وقوائم. تُحذف الإجابات.
    [many] يذهب معه { $rounds } تصويتًا وقائمة. تُحذف الإجابات.
   *[other] يذهب معه { $rounds } تصويت وقائمة. تُحذف الإجابات.
}
choice-withdraw-now = نعم، سحب
withdraw-done = لا يراه أحد الآن. يمكنك التراجع حتى { $until }. بعد ذلك أخبر الناس بالسبب.
withdraw-closed = أُغلق ذلك أو لم يعد هنا. ما نتج عنه يبقى.
withdraw-told = عرف الناس بذلك. لا شيء يعيده.
withdrawn-text = سُحب هذا النص. السبب:
withdrawn-round = { $subject ->
    [vote] سُحب هذا التصويت.
   *[priorities] سُحبت هذه القائمة.
} لا تُحسب أي إجابة. السبب:
withdrawn-deleted = حذفت كل الإجابات.

## Votes and lists counted by hand.
choice-tally = أصوات من القاعة
tally-which = ما الذي عددته باليد؟
tally-none = لا شيء من المفتوح يمكن عدّه هكذا.
tally-so-far = { $people ->
    [0] لم يُعدّ أحد باليد بعد.
    [one] عُدّ شخص واحد باليد.
    [two] عُدّ شخصان باليد.
    [few] عُدّ { $people } أشخاص باليد.
    [many] عُدّ { $people } شخصًا باليد.
   *[other] عُدّ { $people } شخص باليد.
}
tally-ways = كيف جاءت هذه الإجابات؟
tally-way = { $way ->
    [room] في القاعة
    [paper] على الورق
   *[telephone] بالهاتف
}
tally-whom = لمن هذه الإجابات؟ اترك من أجابوا هنا بأنفسهم.
tally-people = كم شخصًا أجاب؟
tally-picked = كم شخصًا اختار هذا؟
tally-said = { answer-name }: كم شخصًا؟
tally-number = اكتب رقمًا. يمكن أن يكون 0.
tally-now = الرقم الآن: { $people }.
tally-no-number = أحتاج رقمًا من 0 إلى { $most }.
tally-too-many = هذا أكثر من عدد من أجابوا: { $people }.
tally-orders = أرجو كتابة سطر لكل شخص. الاختيار الأول أولًا، مثل 2 1 3.
tally-orders-wrong = لم أفهم السطر { $line }. أرجو كتابة كل رقم مرة واحدة، وعلى الأكثر { $places }.
tally-picks = أرجو كتابة سطر لكل شخص، فيه الأرقام التي اختارها، مثل 2 5 9. ولمن لم يختر شيئًا يُكتب 0.
tally-picks-wrong = لم أفهم السطر { $line }. أرجو كتابة كل رقم مرة واحدة، من 1 إلى { $most }.
tally-list-changed = تغيّرت القائمة. أرجو النظر إليها والكتابة من جديد.
tally-took-part = عدد الناس: { $people }.
tally-sure = هل هذا صحيح؟ أحسبه مع الإجابات من الهواتف.
choice-tally-right = نعم، صحيح
choice-tally-again = كتابته من جديد
tally-kept = أحسب هذا أيضًا الآن. يمكنك تغييره حتى الإغلاق.
# How a result says it.
result-way = { $way ->
    [room] منهم في القاعة: { $people }.
    [paper] منهم على الورق: { $people }.
   *[telephone] منهم بالهاتف: { $people }.
}
result-by-hand = عُدّت بعض هذه الإجابات باليد.
vote-too-few-left = أجاب عدد قليل جدًا بإحدى الطرق، لذلك لا تظهر الأرقام.
