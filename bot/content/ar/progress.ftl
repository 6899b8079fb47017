### Results.

news-later = لرؤية هذا بعد ذلك، يمكنك كتابة رجوع. ثم كتابة الجديد.

results = { $count ->
    [0] لا توجد نتائج بعد.
    [one] توجد نتيجة واحدة.
    [two] توجد نتيجتان.
    [few] توجد { $count } نتائج.
    [many] توجد { $count } نتيجة.
   *[other] توجد { $count } نتيجة.
}
result-label = { $subject ->
    [vote] التصويت { $number }
   *[priorities] القائمة { $number }
}
result-not-yet = لا توجد نتيجة بعد. تأتي بعد { $closes }.
choice-next-result = النتيجة التالية
choice-apart = كل مجموعة وحدها
choice-whole-list = رؤية القائمة كلها
choice-next-audience = المجموعة التالية
result-missing = لم نسمع من { $role ->
    [service_user] من يستخدمون الخدمات
    [carer] مقدمي الرعاية
   *[staff] فريق العمل
}.
voice-gap = من يستخدمون الخدمات وفريق العمل يريدون هنا أشياء مختلفة.
voice-gap-help = نقول هذا لمديري الحوار فقط. نرجو مساعدة الناس على الحديث عنه.

result-helped = { $people ->
    [one] أجاب شخص واحد بمساعدة.
    [two] أجاب شخصان بمساعدة.
    [few] أجاب { $people } أشخاص بمساعدة.
    [many] أجاب { $people } شخصًا بمساعدة.
   *[other] أجاب { $people } شخص بمساعدة.
}
vote-outcome = النتيجة: { $outcome ->
    [yes] نعم
    [no] لا
    [chosen] تم اختيار هذا
    [none] لم يتم اختيار شيء
    [agreed] لم يعترض أحد، ولذلك سنفعله
    [objected] اعترض شخص، ولذلك لن نفعله الآن
    [tie] تعادل
   *[no_quorum] عدد المصوتين لا يكفي للقرار
}.
vote-totals = { $people ->
    [one] صوّت شخص واحد.
    [two] صوّت شخصان.
    [few] صوّت { $people } أشخاص.
    [many] صوّت { $people } شخصًا.
   *[other] صوّت { $people } شخص.
} نعم: { $yes }. لا أعرف: { $unsure }. لا: { $no }.
vote-too-few = { $people ->
    [0] لم يصوّت أحد.
   *[other] صوّت أقل من 5 أشخاص، ولذلك لا نُظهر الأعداد.
}
result-audience = { $role ->
    [service_user] من يستخدمون الخدمات
    [carer] مقدمو الرعاية
    [for_someone] ما قاله شخص عن غيره
   *[staff] فريق العمل
}: { $people ->
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}.
answer-name = { $choice ->
    [yes] نعم
    [unsure] لا أعرف
    [fine] يناسبني
    [worry] عندي قلق
    [object] أعترض
    [none] لا شيء من هذا
   *[no] لا
}
audience-exact = { answer-name }: { $people }.
audience-band = { answer-name }: { $band ->
    [few] قليل أو لا أحد
    [some] بعض الناس
    [most] أكثر الناس
   *[nearly_all] تقريبًا الجميع أو الجميع
}.
audience-top = الأهم عندهم:
result-not-apart = المجموعات صغيرة، ولا يمكن إظهار كل واحدة وحدها.

priorities-took-part = { $people ->
    [0] شارك أقل من 5 أشخاص.
    [one] شارك شخص واحد.
    [two] شارك شخصان.
    [few] شارك { $people } أشخاص.
    [many] شارك { $people } شخصًا.
   *[other] شارك { $people } شخص.
}
priorities-no-quorum = هذا أقل من العدد اللازم، ولذلك لا يوجد قرار.
priorities-no-order = شارك عدد قليل، ولا يمكن ترتيب القائمة.
priorities-top = هذا هو الأهم:
priorities-top-more = { $count ->
    [one] في القائمة كلها شيء واحد آخر.
    [two] في القائمة كلها شيئان آخران.
    [few] في القائمة كلها { $count } أشياء أخرى.
    [many] في القائمة كلها { $count } شيئًا آخر.
   *[other] في القائمة كلها { $count } شيء آخر.
}
priorities-order-mattered = ربما غيّر الترتيب على الشاشة ما اختاره الناس.
result-list = القائمة كلها:
priority-line = { $tier ->
    [top] الأهم
    [middle] في الوسط
    [lower] أقل أهمية
   *[none] في القائمة
}: { $text }
    { $picked ->
        [-1] اختاره عدد قليل، أو لا أحد.
        [few] اختاره { $picked } أشخاص.
        [many] اختاره { $picked } شخصًا.
       *[other] اختاره { $picked } شخص.
    }
priority-score = يختاره الناس قبل غيره { $tenths } من كل 10 مرات (من { $low } إلى { $high }).
priority-share = اختاره { $tenths } من كل 10 أشخاص (من { $low } إلى { $high }).
priorities-tied = التالي له نفس النتيجة. هذا تعادل.
priorities-close = التالي قريب جدًا منه. الفرق غير واضح.
chart-line = { $text }: { $people ->
    [-1] قليل، أو لا أحد
   *[other] { $people }
}.
chart-few = قليل، أو لا أحد
