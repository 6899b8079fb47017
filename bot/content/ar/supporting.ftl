### People who help me, and answering for somebody.

choice-supporters = من يساعدونني
supporters = يمكنك السماح لشخص بالإجابة عنك هنا. هذا اختيارك. ويمكنك إنهاؤه في أي وقت.
supporters-helped = { $helped ->
    [yes] أخبرتني أن إجاباتك بمساعدة.
   *[no] أخبرتني أن إجاباتك بدون مساعدة.
} الاثنان لهما نفس القيمة.
choice-pair-new = أريد مساعدة من شخص
choice-pair-code = أساعد شخصًا
choice-helped = { $helped ->
    [yes] أجيب وحدي
   *[no] أجيب بمساعدة
}
helped-set = { $helped ->
    [yes] تم الحفظ. سأسألك كل مرة هل ساعدك أحد.
   *[no] تم الحفظ. إجاباتك بدون مساعدة.
}
choice-pairs = من معي هنا

## A list of who helps whom. The names are first names.
pairs = { $count ->
    [one] معك هنا شخص واحد.
    [two] معك هنا شخصان.
    [few] معك هنا { $count } أشخاص.
    [many] معك هنا { $count } شخصًا.
   *[other] معك هنا { $count } شخص.
}
pairs-none = لا أحد معك هنا.
pair-label = { $side ->
    [theirs] أساعد { $name }
   *[mine] مساعدة من { $name }
}
pair-waiting-label = لا أحد بعد

## Letting somebody answer for me.
pair-scope = هل يمكن أن يجيب هذا الشخص عنك هنا؟
pair-scope-none = كانت الإجابة لا عن الأربعة. قل نعم لواحد أو أكثر من فضلك.
scope-label = { $scope ->
    [votes] التصويتات
    [priorities] ما هو مهم
    [feedback] الرأي في فريق العمل
   *[questions] الأسئلة والأفكار
}
pair-until = لأي مدة؟ يمكنك إنهاؤه قبل ذلك.
months-label = { $months ->
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
pair-name = ما الاسم الأول الذي يناديك به هذا الشخص؟ أرجو كتابته. { $most ->
    [one] يكفي حرف واحد.
    [two] يكفي حرفان.
    [few] أكثر شيء { $most } أحرف.
    [many] أكثر شيء { $most } حرفًا.
   *[other] أكثر شيء { $most } حرف.
} هو وحده يراه.
pair-name-long = { $most ->
    [one] هذا الاسم طويل. أرجو كتابة اسم أول من حرف واحد.
    [two] هذا الاسم طويل. أرجو كتابة اسم أول من حرفين على الأكثر.
    [few] هذا الاسم طويل. أرجو كتابة اسم أول من { $most } أحرف على الأكثر.
    [many] هذا الاسم طويل. أرجو كتابة اسم أول من { $most } حرفًا على الأكثر.
   *[other] هذا الاسم طويل. أرجو كتابة اسم أول من { $most } حرف على الأكثر.
}
pair-code-shown = رمزك { $code }. وهو صالح { $minutes ->
    [one] لدقيقة واحدة
    [two] لدقيقتين
    [few] لمدة { $minutes } دقائق
    [many] لمدة { $minutes } دقيقة
   *[other] لمدة { $minutes } دقيقة
}. أرجو إعطاءه فقط للشخص الذي يساعدك.
pair-waiting = لا أحد يساعدك في هذا بعد. يحتاج الشخص إلى رمزك، ثم إلى الموافقة.
pair-mine = يمكن أن يجيب عنك { $name } في:
pair-mine-told = أخبرك كل مرة. إجابتك أنت هي الأولى دائمًا.
pair-ends = ينتهي هذا في { $ends }.
pair-news = وصلت موافقة من { $name }. من الآن يمكن أن يجيب عنك { $name }. يمكنك إنهاء هذا في أي وقت.
choice-pair-see = رؤيته

## Helping somebody.
pair-code-ask = أرجو كتابة الرمز الذي يُظهره لك الشخص. هو 8 أرقام.
pair-gone = انتهى هذا، أو الرمز لشخص آخر.
pair-agree = طلب من { $name } لتكون منك إجابة عنه في:
pair-agree-rules = أرجو قول ما كان سيقوله هذا الشخص فقط. أخبره كل مرة. إجابته هو الأولى دائمًا. ويبقى لك صوتك.
choice-pair-agree = نعم، أساعد
choice-pair-no = لا، شكرًا
pair-your-name = ما اسمك الأول عند { $name }؟ أرجو كتابته. { $most ->
    [one] يكفي حرف واحد.
    [two] يكفي حرفان.
    [few] أكثر شيء { $most } أحرف.
    [many] أكثر شيء { $most } حرفًا.
   *[other] أكثر شيء { $most } حرف.
}
pair-agreed = شكرًا لك. يمكنك الآن الإجابة عن هذا الشخص.
pair-theirs = يمكنك الإجابة عن { $name } في:
pair-theirs-told = نخبر هذا الشخص كل مرة.

## Ending it.
choice-pair-end = إنهاء هذا
pair-end = هل ننهي هذا؟ ينتهي فورًا. لا نخبر الشخص الآخر.
choice-pair-end-now = نعم، ننهيه
choice-pair-keep = لا، يبقى
pair-ended = انتهى هذا.

## As whom somebody answers, and whether with help.
hat = لك هنا مجموعتان. عن أي مجموعة هذه الإجابة؟
hat-once = يمكنك تغيير هذا حتى الإغلاق. صوتك يُحسب مرة واحدة.
with-help = هل هذه الإجابة منك وحدك، أم بمساعدة؟
with-help-same = الاثنان لهما نفس القيمة. يمكنك تغيير هذا بعد ذلك.
as-label = { $answering ->
    [service_user] كشخص يستخدم الخدمات
    [carer] كمقدم رعاية
    [staff] من فريق العمل
    [helped] بمساعدة
   *[own] وحدي
}
as-set = { $answering ->
    [service_user] تم الحفظ. إجابتك كشخص يستخدم الخدمات.
    [carer] تم الحفظ. إجابتك كشخص يقدم الرعاية.
    [staff] تم الحفظ. إجابتك كشخص من فريق العمل.
    [helped] تم الحفظ. ساعدك شخص.
   *[own] تم الحفظ. إجابتك منك وحدك.
}
choice-was-helped = { $answering ->
    [helped] ساعدني شخص
   *[own] لم يساعدني أحد
}
choice-hat = تغيير مجموعتي

## Saying what somebody would say. The name is a first name.
choice-for = عن { $name }
choice-for-rounds = الإجابة عن شخص
choice-what-i-think = رأيي أنا
choice-for-begin = ما كان سيقوله
for-which = عن أي شيء هي إجابتك عن { $name }؟
for-none = لا يوجد الآن شيء مفتوح للإجابة عن { $name }.
for-two = يمكنك قول رأيك أنت. ويمكنك أيضًا قول رأي { $name }.
for-told = نحفظ كل واحد وحده. نخبر { $name } بما قيل، مع إمكان تغييره.
for-say = ما رأيك: ماذا كان سيقول { $name }؟
for-said = هذا ما قيل منك عن { $name }. إذا أجاب الشخص نفسه، فإجابته وحدها تُحسب.
for-alone = { $name }: هذا الشخص يجيب عن هذا وحده.
for-news = إجابة عنك من { $name }: { $title }
for-news-own = يمكنك رؤيتها، أو قول رأيك بنفسك. إجابتك أنت هي الأولى.

## What was said for me.
choice-said-for-me = ما قيل عني
said-for = إجابة عنك من { $name }:
said-for-somebody = هذه إجابة قيلت عنك:
said-for-replaced = أجبت عن هذا بنفسك. إجابتك وحدها تُحسب.
said-for-none = لم يُقل هنا شيء عنك.
choice-say-myself = قوله بنفسي
choice-said-drop = حذف كل هذا
said-drop-sure = هذا يحذف ما قيل نيابة عنك. هل نحذفه؟
said-dropped = حُذف هذا. ما قلته بنفسك يبقى.
choice-only-i = أنا وحدي أجيب عن هذا
only-i-set = { $alone ->
    [yes] من الآن، الإجابة عن هذا لك وحدك. لا نخبر أحدًا بالسبب.
   *[no] يمكن لمن يساعدونك الإجابة عن هذا مرة أخرى.
}

## When somebody was pressured.
choice-pressured = ضغط علي شخص
pressured = إجابتك يجب أن تكون منك أنت. أستطيع سحب كل إجاباتك هنا. بعد ذلك يمكنك الإجابة مرة أخرى.
pressured-private = لا نخبر أحدًا. وبعد ذلك لا يستطيع أحد غيرك الإجابة هنا عنك.
pressured-which = أين كان الضغط عليك؟
pressured-none = لا يوجد الآن شيء مفتوح يمكنك سحبه.
choice-void = سحب إجاباتي
choice-void-not = لا، تبقى
pressured-voided = سُحبت إجاباتك. يمكنك الإجابة مرة أخرى، الآن أو بعد ذلك.
pressured-late = هذا مغلق الآن. لا يمكن أن تتغير النتيجة. لكن ما حدث مهم.
pressured-write = يمكنك الكتابة إلى شخص لا ينظم هذا.
pressured-call = أرجو الاتصال بـ { $name }: { $phone }. هذا الشخص لا ينظم التصويت.
choice-write-about-it = الكتابة عن ذلك
write-pressure = ما الذي حدث؟ سيقرؤه مدير حوار. أرجو كتابته بكلماتك.

words-as = هل هذا الكلام منك وحدك، أم بمساعدة؟
stamp = { $how ->
    [helped] قيل هذا بمساعدة.
   *[for_someone] قال هذا شخص يساعد صاحب الرأي.
}
choice-for-words = الكلام عن شخص
for-words-kept = شكرًا. نخبر { $name } بهذا، مع إمكان تغييره أو حذفه.
for-words-news = كلام عنك من { $name }.
