### Ways to vote: pick all one could live with, say what one wants most, consent. How each is counted and told.

## Answers.
choice-fine = يناسبني
choice-worry = عندي قلق
choice-object = أعترض
choice-accept = أستطيع قبوله
choice-refuse = لا يناسبني
choice-none-of-these = لا شيء من هذا
choice-no-more = لا شيء آخر

## Before and while it is asked.
item-acceptance = { $options ->
    [one] هناك اختيار واحد.
    [two] هناك اختياران، واحد بعد الآخر.
    [few] هناك { $options } اختيارات، واحد بعد الآخر.
    [many] هناك { $options } اختيارًا، واحد بعد الآخر.
   *[other] هناك { $options } اختيار، واحد بعد الآخر.
} يمكنك اختيار كل ما يمكنك قبوله.
item-ranked = { $options ->
    [one] هناك اختيار واحد.
    [two] هناك اختياران.
    [few] هناك { $options } اختيارات.
    [many] هناك { $options } اختيارًا.
   *[other] هناك { $options } اختيار.
} أرجو قول الأفضل عندك أولًا، ثم الثاني، ثم الثالث. يمكنك التوقف قبل ذلك.
acceptance-ask = { $number } من { $total }. هل يمكنك قبول هذا؟
ranked-ask = { $place ->
    [first] ما الأفضل عندك؟
    [second] ما الثاني عندك؟
   *[third] ما الثالث عندك؟
}
review-acceptance = { $text }
    إجابتك: { $accepted ->
        [yes] أستطيع قبوله
       *[no] لا يناسبني
    }.
review-ranked = { $place ->
    [first] الأول
    [second] الثاني
   *[third] الثالث
}: { $text }
review-ranked-none = { $place ->
    [first] الأول
    [second] الثاني
   *[third] الثالث
}: لا شيء

## Worries.
worry-invite = { $answer ->
    [fine] هل عندك كلام آخر عن هذا؟
   *[worry] هل تناسبك الكتابة عما يقلقك؟
} هذا ليس واجبًا عليك.
choice-write-worry = كتابة ما يقلقني
choice-my-worry = ما كتبته
choice-worries = ما يقلق الناس ({ $count })
worry-ask = ما الذي يقلقك؟ أرجو كتابته بكلماتك.
worry-linked = صوتك يبقى سريًا. لكن من يقرأ كلامك يعرف أن عندك قلقًا.
worry-kept = شكرًا لك. سيقرأ شخص هذا ويجيبك.
worry-state = { $state ->
    [waiting] سيقرأ شخص هذا قبل أن يراه الآخرون.
    [shown] من يمكنهم التصويت يستطيعون رؤية هذا.
    [hidden] لم يُظهر فريق التنظيم هذا للآخرين.
   *[private] فريق التنظيم وحده يرى هذا.
}
choice-who-sees-it = من يراه
worries-none = لا يوجد هنا قلق يمكن للآخرين قراءته.
worries = القلق { $number } من { $total }. كتب شخص:
worries-answer = جواب من { $name }:
choice-next-worry = القلق التالي
choice-answer-all = جواب للجميع
desk-write-all = أرجو كتابة جوابك. يستطيع قراءته كل من يمكنهم التصويت.

## How it is counted.
choice-vote-count = كيف نحسب
choice-next-count = الطريقة التالية
vote-count-which = { $kind ->
    [acceptance] عندما يكون الاختيار لكل ما يمكنك قبوله:
    [ranked] عندما يكون هناك أول وثانٍ وثالث:
    [consent] عندما نسأل هل يعترض أحد:
   *[yes_no] عندما يكون الجواب نعم أو لا:
}
vote-count-yes_no = إذا كانت نعم أكثر من لا، فالنتيجة نعم. إذا تساوى العدد، فهو تعادل.
vote-count-acceptance = نحسب عدد من يستطيعون قبول كل اختيار. يفوز الاختيار الذي له أكبر عدد. إذا تساوى العدد، فهو تعادل.
vote-count-ranked = نحسب الأفضل عند كل شخص. أكثر من النصف يفوز. وإلا يخرج الاختيار الأخير. تذهب أصواته إلى الاختيار التالي عند أصحابها. إذا كان الأخير أكثر من واحد، نجرب كل طريقة. إذا اختلف الفائز، فهو تعادل. يرى الجميع كل خطوة.
vote-count-consent = إذا لم يعترض أحد، نفعله. إذا اعترض شخص واحد، لا نفعله الآن. القلق لا يوقفه. يمكنك كتابة ما يقلقك. وبموافقتك يقرؤه الآخرون، مع جواب.
vote-count-tie = { $tie ->
    [next_meeting] إذا كان تعادل، يقرر الاجتماع التالي.
   *[stays] إذا كان تعادل، يبقى كل شيء كما هو.
}

## Results.
vote-tie = { $tie ->
    [next_meeting] يقرر الاجتماع التالي.
   *[stays] ولذلك يبقى كل شيء كما هو.
}
vote-people = { $people ->
    [one] صوّت شخص واحد.
    [two] صوّت شخصان.
    [few] صوّت { $people } أشخاص.
    [many] صوّت { $people } شخصًا.
   *[other] صوّت { $people } شخص.
}
consent-totals = { $people ->
    [one] صوّت شخص واحد.
    [two] صوّت شخصان.
    [few] صوّت { $people } أشخاص.
    [many] صوّت { $people } شخصًا.
   *[other] صوّت { $people } شخص.
} يناسبني: { $fine }. عندي قلق: { $worry }. أعترض: { $object }.
acceptance-line = { $text }
    { $people ->
        [0] لا أحد يستطيع قبوله.
        [one] شخص واحد يستطيع قبوله.
        [two] شخصان يستطيعان قبوله.
        [few] { $people } أشخاص يستطيعون قبوله.
        [many] { $people } شخصًا يستطيعون قبوله.
       *[other] { $people } شخص يستطيعون قبوله.
    }
audience-accepts = كم شخصًا يستطيع قبول كل اختيار:
audience-first-choices = كم شخصًا يراه الأفضل:
audience-option-exact = { $text }: { $people }.
audience-option-band = { $text }: { $band ->
    [few] قليل أو لا أحد
    [some] بعض الناس
    [most] أكثر الناس
   *[nearly_all] تقريبًا الجميع أو الجميع
}.
choice-count = رؤية الحساب
count-head = هكذا حسبنا:
count-step = الخطوة { $number }.
count-line = { $text }: { $people }.
count-either = هناك أكثر من واحد في الآخر. النتيجة نفسها، مهما كان الذي يخرج.
count-dropped = يخرج هذا: { $text }.
count-end = { $winners ->
    [0] صوّت عدد قليل جدًا، ولذلك لا قرار.
    [one] الآن لاختيار واحد أكثر من النصف.
   *[other] من هنا هو تعادل.
}
