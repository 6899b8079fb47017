### Feedback on staff: what people write, what staff hear of it, and the staff list.

choice-feedback = رأيي في فريق العمل
feedback = ما الجيد في عمل أحد العاملين هنا، وما الذي يكون أفضل؟ نود سماع رأيك.
feedback-read-by = يقرؤه أولًا شخص من فريق التنظيم. وهو ليس الشخص نفسه، ولا مديره.
feedback-guess = يسمع العامل ما قاله عدة أشخاص، ولا يسمع اسمك أبدًا. قد يخمن أنه منك.
feedback-emergency = هذا ليس للطوارئ. عند الخطر، يجب الاتصال بالرقم { $emergency }.
feedback-no-staff = لا توجد هنا قائمة لفريق العمل بعد. يمكنك الكلام مع شخص.
choice-choose-worker = اختيار شخص
choice-my-feedback = آرائي
staff-which = عن أي شخص؟
worker-line = { $name }، { $job }، { $team }
worker-what = ما كلامك عن { $name }؟
worker-left = { $name }: هذا الشخص لا يعمل هنا الآن. لن يصل كلامك. يمكنك الكلام مع شخص آخر.
worker-yourself = لا يمكنك كتابة رأي في نفسك. يمكنك اختيار شخص آخر.
feedback-nobody = لا أحد هنا يقرأ الآن كلامًا عن { $about }. يمكنك الكلام مع { $name }: { $phone }.
choice-give-feedback = كتابة رأي
choice-thank = قول شكرًا

## Writing. Each part can be skipped.
feedback-ask-well = ما الجيد في عمل { $name }؟ أرجو كتابته بكلماتك.
feedback-ask-better = ما الذي يجعله أفضل؟ أرجو كتابته بكلماتك.
feedback-ask-times = هل هذا عن مرة واحدة، أم يحدث كثيرًا؟
feedback-ask-quote = يمكن قراءة كلامك بصوت مسموع، بدون اسمك. من يمكنه قراءته؟
feedback-ask-way = كيف نوصل رأيك؟
feedback-so-far = هذا ما كتبته. لتغييره، أرجو كتابته مرة أخرى:
choice-keep = إبقاؤه
choice-times = { $choice ->
    [once] عن مرة واحدة
   *[often] يحدث كثيرًا
}
choice-quote = { $choice ->
    [worker] الشخص نفسه
    [supervisor] مديره
    [board] مجلس الإدارة
   *[nobody] لا أحد
}
choice-way = { $choice ->
    [supervisor] إلى المدير فقط
    [advocate] مع مدافع عني
   *[group] مع كلام الآخرين
}
feedback-part = { $part ->
    [better] ما يكون أفضل:
   *[well] ما هو جيد:
}
feedback-empty = لم تُكتب أي كلمة بعد.
feedback-chosen = { $times ->
    [once] هذا عن مرة واحدة.
    [often] هذا يحدث كثيرًا.
   *[none] لم نعرف كم مرة يحدث هذا.
} { $way ->
    [supervisor] كلامك يذهب إلى المدير، وقد يخمن أنه منك.
    [advocate] كلامك يذهب إلى مدافع عنك، وهو يكتب لك.
   *[group] كلامك يذهب مع كلام الآخرين.
} { $quote ->
    [worker] يمكن للشخص نفسه أن يقرأ كلامك.
    [supervisor] يمكن لمديره أن يقرأ كلامك.
    [board] يمكن لمجلس الإدارة أن يقرأ كلامك.
   *[nobody] لا أحد غير ذلك يقرأ كلامك.
}
choice-send = إرسال
choice-change-it = تغييره
feedback-change = ما الذي نغيره؟
feedback-part-name = { $part ->
    [better] ما يكون أفضل
    [times] كم مرة
    [quote] من يقرؤه
    [way] كيف نوصله
   *[well] ما هو جيد
}

## Sent.
feedback-sent = شكرًا لك. يقرؤه شخص أولًا. ونوصله بعد نهاية الأشهر الـ 3.
feedback-held = يمكنك تغييره الآن. لن يقرأه أحد قبل إرساله مرة أخرى.
feedback-read-already = قرأه شخص. لا يمكن تغييره الآن.
feedback-way-gone = لا يمكن توصيله بهذه الطريقة الآن. أرجو اختيار طريقة أخرى.
feedback-out = وصل إلى أصحابه. لا يمكن سحبه الآن.
feedback-drop = هذا يحذف رأيك. هل نحذفه؟
choice-delete = حذفه
feedback-none = لم تكتب أي رأي بعد.
feedback-mine = { $count ->
    [one] كتبت رأيك مرة واحدة.
    [two] كتبت رأيك مرتين.
    [few] كتبت رأيك { $count } مرات.
    [many] كتبت رأيك { $count } مرة.
   *[other] كتبت رأيك { $count } مرة.
} أي رأي نُظهر لك؟
feedback-stage = { $stage ->
    [read] قرأه شخص. وهو ينتظر حتى يكتب عدد كافٍ من الناس.
    [hidden] لم يوصله فريق التنظيم. للسؤال عن السبب، يمكنك الكلام مع { $name }.
    [released] وصل إلى أصحابه. شكرًا لك.
   *[waiting] لم يقرأه أحد بعد. ما زال بإمكانك تغييره.
}
feedback-worker-left = { $name }: هذا الشخص لا يعمل هنا الآن. لا يصل كلامك إلا إذا عاد.
choice-staff-answer = { $purpose ->
    [staff_change] ما الذي تغير
   *[staff_reply] رد
}
staff-answered = { $purpose ->
    [staff_change] ما الذي تغير، من { $name }:
   *[staff_reply] رد من { $name } لمن كتبوا:
}

## Thanks.
thank = ما سبب شكرك إلى { $name }؟ أرجو كتابته بكلماتك.
thank-guess = يقرؤه شخص آخر أولًا. لا نُظهر اسمك. قد يخمن هذا الشخص أنه منك.
thanks-may = هل يمكن أن نُظهر هذا إلى { $name } ومديره؟
thanks-sent = شكرًا لك. يقرؤه شخص أولًا. ثم يذهب إلى { $name }.
thanks-state = { $state ->
    [shown] وصل هذا إلى { $about }. ويمكن لمديره أن يقرأه.
    [hidden] لم يوصله فريق التنظيم. للسؤال عن السبب، يمكنك الكلام مع { $name }.
   *[waiting] يقرأ شخص هذا أولًا. ثم يذهب إلى { $about }.
}

## What staff hear.
choice-about-me = عن عملي
about-me = ما الذي نُظهر لك؟
about-me-how = يصلك ما قاله عدة أشخاص، وليس من كتب. هذا يصل كل 3 أشهر.
about-me-unknown = لا أعرف بعد مكانك في قائمة فريق العمل. أرجو إظهار رمزك لفريق التنظيم.
staff-code = { $minutes ->
    [one] رمزك { $code }. وهو صالح لدقيقة واحدة. أرجو قراءته لفريق التنظيم.
    [two] رمزك { $code }. وهو صالح لدقيقتين. أرجو قراءته لفريق التنظيم.
    [few] رمزك { $code }. وهو صالح لمدة { $minutes } دقائق. أرجو قراءته لفريق التنظيم.
    [many] رمزك { $code }. وهو صالح لمدة { $minutes } دقيقة. أرجو قراءته لفريق التنظيم.
   *[other] رمزك { $code }. وهو صالح لمدة { $minutes } دقيقة. أرجو قراءته لفريق التنظيم.
}
staff-news = يوجد شيء جديد لك.
choice-said-of-me = ما قاله الناس
choice-thanks = الشكر
choice-my-answers = ردودي
choice-my-team = فريقي
my-team = عن أي شخص؟
heard-from = { $level ->
    [team] { $people ->
        [one] كتب شخص واحد عن الفريق.
        [two] كتب شخصان عن الفريق.
        [few] كتب { $people } أشخاص عن الفريق.
        [many] كتب { $people } شخصًا عن الفريق.
       *[other] كتب { $people } شخص عن الفريق.
    }
   *[worker] { $people ->
        [one] كتب شخص واحد.
        [two] كتب شخصان.
        [few] كتب { $people } أشخاص.
        [many] كتب { $people } شخصًا.
       *[other] كتب { $people } شخص.
    }
} هذا حتى { $day }.
heard-too-few = هناك شخص يريد أن يصلك كلامه نفسه. هذا حتى { $day }.
heard-part = { $part ->
    [well] ما هو جيد:
    [better] ما يكون أفضل:
   *[none] لم يكتب أحد عن هذا.
}
heard-theme = { $theme ->
    [listens] الاستماع إلى الناس
    [on_time] الحضور في الوقت
    [explains] شرح الأشياء
    [respectful] الاحترام
   *[other] شيء آخر
}: { $people ->
    [0] قليل من الناس
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}.
heard-none = لا يوجد شيء للقراءة هنا بعد.
choice-their-words = كلام الناس
choice-earlier = ما قبله
choice-staff-reply = الرد على الناس
choice-staff-change = قول ما غيرته
staff-write-reply = ما كلامك لمن كتبوا؟
staff-write-change = ما الذي غيرته؟ أرجو كتابته بكلماتك.
staff-write-who = لا نخبرك من هم. يقرأ شخص آخر كلامك قبلهم. ويمكن لمديرك أن يقرأه أيضًا.
staff-said = شكرًا لك. يقرؤه شخص أولًا. ثم يذهب إلى من كتبوا.
staff-answers-none = لا يوجد رد منك بعد.
staff-answer-yours = { $purpose ->
    [staff_change] كلامك عما تغير:
   *[staff_reply] ردك:
}
staff-answer-state = { $state ->
    [shown] يستطيع من كتبوا قراءة هذا.
    [hidden] لم يوصله فريق التنظيم. للسؤال عن السبب، يمكنك الكلام مع { $name }.
   *[waiting] يقرأ شخص هذا أولًا.
}
thanks-none = لا يوجد شكر بعد.
thanks-for-you = هناك شخص يشكرك:

## Reading words about staff before others do.
check-about = { $purpose ->
    [well] رأي، ما هو جيد:
    [better] رأي، ما يكون أفضل:
    [thanks] شكر إلى:
    [staff_reply] رد لمن كتبوا، من:
   *[staff_change] ما الذي تغير، من:
}
choice-edit = كتابته بطريقة أخرى
choice-themes = عن أي شيء هو
edit = أرجو كتابته كما سيقرؤه الآخرون. نحفظ الكلام الأصلي في مكان مغلق.
edit-names = المدح يبقى معه الاسم الأول. وفي النقد تُكتب الوظيفة.
edit-suggested = من غير ما يدل على الشخص:
choice-edit-take = استخدام هذا
edit-late = قرر شخص من قبل في هذا الكلام.
choice-as-said = كما قيل
themes = عن أي شيء هذا؟ يمكنك اختيار أكثر من شيء.
theme = { $theme ->
    [listens] الاستماع{ $on ->
        [yes] ، مختار
       *[no] {""}
    }
    [on_time] في الوقت{ $on ->
        [yes] ، مختار
       *[no] {""}
    }
    [explains] الشرح{ $on ->
        [yes] ، مختار
       *[no] {""}
    }
    [respectful] الاحترام{ $on ->
        [yes] ، مختار
       *[no] {""}
    }
   *[other] شيء آخر{ $on ->
        [yes] ، مختار
       *[no] {""}
    }
}
prepared = تم الحفظ.
moderated-staff = { $state ->
    [shown] يمكن أن يصل الآن.
    [hidden] لن يصل.
   *[waiting] ينتظر القراءة مرة أخرى.
}

## The staff list.
choice-staff-list = قائمة فريق العمل
staff-list = { $count ->
    [0] لا أحد في قائمة فريق العمل بعد.
    [one] في قائمة فريق العمل شخص واحد.
    [two] في قائمة فريق العمل شخصان.
    [few] في قائمة فريق العمل { $count } أشخاص.
    [many] في قائمة فريق العمل { $count } شخصًا.
   *[other] في قائمة فريق العمل { $count } شخص.
}
choice-add-worker = إضافة شخص
worker-ask = { $detail ->
    [job] ما الوظيفة؟ مثلًا: عامل رعاية.
    [team] في أي فريق؟
   *[first_name] ما الاسم الأول؟
}
worker-too-long = { $most ->
    [one] هذا طويل للقائمة. أكثر شيء حرف واحد.
    [two] هذا طويل للقائمة. أكثر شيء حرفان.
    [few] هذا طويل للقائمة. أكثر شيء { $most } أحرف.
    [many] هذا طويل للقائمة. أكثر شيء { $most } حرفًا.
   *[other] هذا طويل للقائمة. أكثر شيء { $most } حرف.
}
worker-saved = تم الحفظ.
worker-manager = المدير: { $name }.
worker-no-manager = المدير ليس في القائمة بعد.
worker-known = { $known ->
    [left] غادر هذا الشخص.
    [linked] هذا الشخص يشارك في هذه المحادثة.
   *[unknown] لا أعرف من هو هذا الشخص في هذه المحادثة.
}
worker-change = ما الذي نغيره؟
worker-detail = { $detail ->
    [job] الوظيفة
    [team] الفريق
   *[first_name] الاسم الأول
}
choice-manager = المدير
choice-link-worker = من هو هنا
choice-worker-left = { $left ->
    [yes] غادر العمل
   *[no] عاد إلى العمل
}
managers = من مدير { $name }؟ المدير لا يراجع أبدًا الآراء في فريقه.
choice-no-manager = لا أحد في القائمة
worker-not-you = هذا يُبقي الآراء عادلة. يجب أن يغيره شخص آخر من فريق التنظيم.
worker-link = يمكنك طلب رمز من { $name }: أشياء أخرى، ثم عن عملي. أرجو كتابة الأرقام الـ 8 هنا.
choice-this-is-me = هذا أنا
choice-unlink = ليس هذا الشخص
