### Promises and goals: 'You said, we did'.

progress = ماذا نُظهر لك؟
choice-promises = قلتم وفعلنا
choice-goals = الأهداف

promises = { $count ->
    [0] لا توجد وعود بعد.
    [one] يوجد وعد واحد.
    [two] يوجد وعدان.
    [few] توجد { $count } وعود.
    [many] يوجد { $count } وعدًا.
   *[other] يوجد { $count } وعد.
}
promises-mine = { $mine ->
    [one] وعد واحد يجيب عن كلامك. وهو الأول هنا.
    [two] وعدان يجيبان عن كلامك. وهما في البداية.
    [few] { $mine } وعود تجيب عن كلامك. وهي في البداية.
    [many] { $mine } وعدًا يجيب عن كلامك. وهي في البداية.
   *[other] { $mine } وعد يجيب عن كلامك. وهي في البداية.
}
choice-promise = الوعد { $number }
promise-line = { $state ->
    [draft] لم يُنشر
    [heard] سمعنا
    [planned] في الخطة
    [doing] نفعله الآن
    [done] تم
    [late] متأخر
   *[will_not] لا
}: { $title }
promise-now = { $state ->
    [draft] المسؤول عن هذا: { $owner }.
    [heard] سمعنا هذا. المسؤول عنه: { $owner }.
    [planned] هذا في الخطة. المسؤول عنه: { $owner }.
    [doing] نفعل هذا الآن. المسؤول عنه: { $owner }.
    [done] تم هذا. المسؤول عنه: { $owner }.
   *[will_not] لن نفعل هذا. لمعرفة المزيد، يمكنك سؤال { $owner }. هذا هو السبب:
}
promise-due-on = الموعد هو { $due }.
promise-late = هذا متأخر.
promise-not-fixed = { $people ->
    [0] يقول عدد قليل من الناس: لم يُصلح عندي.
    [few] يقول { $people } أشخاص أو أكثر: لم يُصلح عندي.
    [many] يقول { $people } شخصًا أو أكثر: لم يُصلح عندي.
   *[other] يقول { $people } شخص أو أكثر: لم يُصلح عندي.
}
choice-history = ما حدث حتى الآن
choice-comes-from = من أين جاء
choice-promise-work = العمل عليه
promise-then = { $day }: { $state ->
    [heard] سمعنا
    [planned] في الخطة
    [doing] نفعله الآن
    [done] تم
   *[will_not] لا
}
promise-then-owner = { $day }: المسؤول الآن هو { $owner }.
promise-then-due = { $day }: الموعد الآن هو { $due }.
promise-reopened = { $day }: فُتح مرة أخرى. لم يُصلح عند شخص.
comes-from-round = جاء هذا من هنا:
comes-from-own = كلامك:
comes-from-others = { $mine ->
    [yes] قال أشخاص آخرون هذا أيضًا.
   *[no] هذا يجيب عن كلام الناس.
}
choice-came = ما نتج عنه
came = { $count ->
    [one] وعد واحد يجيب عن كلامك.
    [two] وعدان يجيبان عن كلامك.
    [few] { $count } وعود تجيب عن كلامك.
    [many] { $count } وعدًا يجيب عن كلامك.
   *[other] { $count } وعد يجيب عن كلامك.
}
came-heard = حفظنا كلامك. لا يوجد وعد عنه بعد. لمعرفة المزيد، يمكنك الكلام مع { $name }.
came-result = نتج هذا عن النتيجة:
choice-see-result = رؤية النتيجة

## Is it fixed?
choice-fixed = هل أُصلح عندي؟
fixed-ask = هل أُصلح هذا عندك؟ لا نُظهر اسمك. قد يخمن الآخرون أنه منك.
fixed-now = إجابتك الآن: { $answer ->
    [yes] نعم
    [not_yet] ليس بعد
   *[unsure] لا أعرف
}.
choice-fixed-answer = { $answer ->
    [yes] نعم
    [not_yet] ليس بعد
   *[unsure] لا أعرف
}
choice-fixed-words = قول ما هو الخطأ
fixed-thanks = { $answer ->
    [yes] شكرًا لك. هذا يسعدني.
    [not_yet] شكرًا لك. نفتح هذا الوعد مرة أخرى، ونخبر فريق التنظيم.
    [unsure] شكرًا لك. يمكنك الإجابة بعد ذلك.
   *[none] سحبت إجابتك.
}
fixed-words = ما الخطأ حتى الآن؟ أرجو كتابته بكلماتك. سيقرؤه شخص من فريق التنظيم.
fixed-words-kept = شكرًا لك. سيقرؤه شخص من فريق التنظيم ويجيبك.
promise-reopened-news = هناك وعد لم يتم عند شخص. وهو مفتوح مرة أخرى.

## Something new.
promise-news = يوجد شيء جديد لك.
choice-see-promises = رؤية الجديد

## Goals.
goals = { $count ->
    [0] لا توجد أهداف بعد.
    [one] يوجد هدف واحد.
    [two] يوجد هدفان.
    [few] توجد { $count } أهداف.
    [many] يوجد { $count } هدفًا.
   *[other] يوجد { $count } هدف.
}
choice-goal = الهدف { $number }
goal = { $count ->
    [0] لا توجد وعود لهذا الهدف بعد.
    [one] لهذا الهدف وعد واحد.
    [two] لهذا الهدف وعدان.
    [few] لهذا الهدف { $count } وعود.
    [many] لهذا الهدف { $count } وعدًا.
   *[other] لهذا الهدف { $count } وعد.
}
choice-goal-make = إضافة هدف
goal-new = ما هو الهدف؟ أرجو كتابته في { $most ->
    [one] كلمة واحدة فقط
    [two] كلمتين على الأكثر
    [few] { $most } كلمات على الأكثر
    [many] { $most } كلمة على الأكثر
   *[other] { $most } كلمة على الأكثر
}.
goal-kept = الهدف موجود الآن.
goal-dropped = حذفت هذا الهدف.
goal-stays = لهذا الهدف وعود، ولذلك يبقى.

## What organisers do.
choice-promises-made = الوعود
promise-desk = { $late ->
    [0] لا يوجد وعد متأخر.
    [one] وعد واحد متأخر.
    [two] وعدان متأخران.
    [few] { $late } وعود متأخرة.
    [many] { $late } وعدًا متأخرًا.
   *[other] { $late } وعد متأخر.
}
promise-drafts = { $drafts ->
    [one] وعد واحد لم يُنشر بعد.
    [two] وعدان لم يُنشرا بعد.
    [few] { $drafts } وعود لم تُنشر بعد.
    [many] { $drafts } وعدًا لم يُنشر بعد.
   *[other] { $drafts } وعد لم يُنشر بعد.
}
choice-all-promises = رؤية كل الوعود
choice-promise-make = إضافة وعد
promise-list = { $count ->
    [0] لا توجد وعود بعد.
    [one] يوجد وعد واحد.
    [two] يوجد وعدان. المتأخر أولًا.
    [few] توجد { $count } وعود. المتأخر أولًا.
    [many] يوجد { $count } وعدًا. المتأخر أولًا.
   *[other] يوجد { $count } وعد. المتأخر أولًا.
}
promise-make = من أين جاء هذا الوعد؟
choice-from-words = من كلام الناس
choice-from-results = من نتيجة
choice-from-nothing = من شيء آخر
sources = عن أي شيء يجيب الوعد الجديد؟
sources-link = عن أي شيء يجيب هذا الوعد؟
sources-none = لا يوجد شيء هنا بعد.
choice-pick = رقم { $number }
choice-unpick = بدون رقم { $number }
promise-new = ما هو الوعد؟ أرجو كتابته في { $most ->
    [one] كلمة واحدة فقط
    [two] كلمتين على الأكثر
    [few] { $most } كلمات على الأكثر
    [many] { $most } كلمة على الأكثر
   *[other] { $most } كلمة على الأكثر
}. يستطيع الجميع قراءته.
promise-owner = من المسؤول عن هذا؟ أرجو كتابة الاسم الذي سيقرؤه الجميع.
promise-owner-long = { $most ->
    [one] هذا الاسم طويل. أكثر شيء حرف واحد.
    [two] هذا الاسم طويل. أكثر شيء حرفان.
    [few] هذا الاسم طويل. أكثر شيء { $most } أحرف.
    [many] هذا الاسم طويل. أكثر شيء { $most } حرفًا.
   *[other] هذا الاسم طويل. أكثر شيء { $most } حرف.
}
promise-due = هل له موعد؟
choice-type-date = نعم، سأكتب يومًا
promise-day = إلى متى؟ أرجو كتابة يوم، مثل 1 مارس.
choice-no-date = بدون موعد
date-not-understood = لم أفهم هذا اليوم. أرجو كتابته هكذا: 1 مارس، أو 1 مارس 2027.
date-over = { $due } يوم مضى. أرجو كتابة يوم لم يأتِ بعد.
date-far = { $due } يوم بعيد جدًا. أرجو كتابة يوم أقرب.
date-sure = فهمت أنه { $due }. هل هذا صحيح؟
choice-date-right = نعم، هذا اليوم
choice-date-wrong = لا، يوم آخر
promise-state = كيف هو الآن؟
choice-state = { $state ->
    [heard] سمعنا
    [planned] في الخطة
    [doing] نفعله الآن
    [done] تم
   *[will_not] لا، والسبب
}
promise-will-be = سيكون مكتوبًا: { $state ->
    [heard] سمعنا
    [planned] في الخطة
    [doing] نفعله الآن
    [done] تم
   *[will_not] لا، والسبب
}.
promise-note = ما الذي يُقال عنه؟ أرجو كتابته في { $most ->
    [one] كلمة واحدة فقط
    [two] كلمتين على الأكثر
    [few] { $most } كلمات على الأكثر
    [many] { $most } كلمة على الأكثر
   *[other] { $most } كلمة على الأكثر
}.
promise-why = لماذا؟ أرجو كتابة السبب في { $most ->
    [one] كلمة واحدة فقط
    [two] كلمتين على الأكثر
    [few] { $most } كلمات على الأكثر
    [many] { $most } كلمة على الأكثر
   *[other] { $most } كلمة على الأكثر
}. يستطيع الجميع قراءته.
choice-note = قول المزيد
choice-no-note = بدون كلام
promise-cannot = لا يمكن أن يكون هذا مكتوبًا الآن.
promise-needs-date = أولًا يجب كتابة الموعد.
promise-published = يستطيع الجميع رؤية هذا الوعد الآن. { $told ->
    [yes] سأخبر قريبًا من يهمهم هذا.
   *[no] لا يجيب عن كلام أحد بعد، ولذلك لا أخبر أحدًا.
}
promise-kept = حفظت هذا.
promise-draft = فريق التنظيم وحده يرى هذا حتى الآن.
promise-dropped = حذفت هذا.
promise-stays = يستطيع الجميع رؤية هذا الوعد، ولذلك يبقى.
promise-ended = انتهى هذا، ولذلك لا موعد له.
promise-told = يعرف الناس هذا من قبل. يمكنك كتابة الجديد بدلًا منه.
promise-answers = { $said ->
    [one] يجيب عن شيء واحد قاله شخص.
    [two] يجيب عن شيئين قالهما الناس.
    [few] يجيب عن { $said } أشياء قالها الناس.
    [many] يجيب عن { $said } شيئًا قاله الناس.
   *[other] يجيب عن { $said } شيء قاله الناس.
}
choice-promise-state = قول كيف هو الآن
choice-promise-terms = تغيير الوعد
choice-promise-link = عن أي شيء يجيب
choice-promise-goal = الهدف
choice-take-back = سحب آخر تغيير
choice-promise-drop = حذفه
choice-another-owner = مسؤول آخر
choice-another-date = موعد آخر
choice-another-title = كلمات أخرى
promise-was = قبل هذا كان مكتوبًا: { $title }
choice-promise-nudge = من يُخبر بالتأخير
promise-nudge = { $known ->
    [me] إذا تأخر هذا نخبرك.
    [other] إذا تأخر هذا نخبر شخصًا آخر.
   *[nobody] إذا تأخر هذا لا نخبر أحدًا.
} من نخبره؟ مرة واحدة في الأسبوع على الأكثر.
choice-nudge = { $who ->
    [me] أنا
   *[nobody] لا أحد
}
promise-late-news = { $count ->
    [one] وعد واحد عليك متأخر:
    [two] وعدان عليك متأخران:
    [few] { $count } وعود عليك متأخرة:
    [many] { $count } وعدًا عليك متأخرًا:
   *[other] { $count } وعد عليك متأخر:
}
promise-link = أين ما يجيب عنه الوعد؟
promise-tied = { $tied ->
    [yes] الوعد يجيب عن هذا الآن.
   *[no] الوعد لم يعد يجيب عن هذا.
}
goal-which = لأي هدف هذا الوعد؟
choice-no-goal = بدون هدف

## Plain words, at the moment of writing.
plain-too-many = { $count ->
    [one] هذه كلمة واحدة.
    [two] هاتان كلمتان.
    [few] هذه { $count } كلمات.
    [many] هذه { $count } كلمة.
   *[other] هذه { $count } كلمة.
} أرجو قوله في { $most ->
    [one] كلمة واحدة فقط
    [two] كلمتين أو أقل
    [few] { $most } كلمات أو أقل
    [many] { $most } كلمة أو أقل
   *[other] { $most } كلمة أو أقل
}.
plain-blocked = { $count ->
    [one] هناك جملة من كلمة واحدة.
    [two] هناك جملة من كلمتين.
    [few] هناك جملة من { $count } كلمات.
    [many] هناك جملة من { $count } كلمة.
   *[other] هناك جملة من { $count } كلمة.
} أرجو جعلها جملتين.
plain-long = { $count ->
    [one] هناك جملة من كلمة واحدة.
    [two] هناك جملة من كلمتين.
    [few] هناك جملة من { $count } كلمات.
    [many] هناك جملة من { $count } كلمة.
   *[other] هناك جملة من { $count } كلمة.
} 15 كلمة أو أقل أسهل للقراءة.
plain-instead = هذا صعب القراءة: "{ $found }". يمكنك كتابة: { $instead }
plain-hard = هذا صعب القراءة: "{ $found }". يمكنك استخدام كلمات أخرى.
