### Words that somebody answers: questions, and messages about safety.

choice-tell = الكتابة عما حدث
choice-tell-second = عن شخص في التنظيم
choice-what-i-told = ما كتبته
tell = يمكنك كتابة ما حدث بكلماتك. كلامك يذهب إلى { $name }.
tell-kept = أحفظه كلمة بكلمة. وهو يبقى، حتى بعد مغادرتك.
tell-nobody-now = لا أحد يستطيع قراءة هذا الآن. أرجو الاتصال بـ { $name }: { $phone }.
tell-emergency = لا أحد يقرؤه فورًا. عند الخطر، يجب الاتصال بالرقم { $emergency }. للكلام مع شخص: { $name }، هاتف { $phone }.

letter-answer = { $purpose ->
    [advocate] جواب من مدافع عنك:
    [pressure] جواب من مدير حوار:
   *[other] جواب من { $name }:
}
letter-more = ما كتبته بعد ذلك:
letter-state = { $state ->
    [waiting] لم يقرأ أحد هذا بعد. { $purpose ->
        [advocate] سيذهب إلى مدافع عنك.
        [pressure] سيذهب إلى مدير حوار.
       *[other] سيذهب إلى { $name }.
    }
    [answered] يمكنك الكتابة مرة أخرى.
   *[read] قرأ شخص هذا من أجلك.
}
letter-write = { $purpose ->
    [advocate] ما كلامك للمدافع عنك؟
    [pressure] ما كلامك لمدير الحوار؟
   *[other] ما كلامك إلى { $name }؟
} أرجو كتابته بكلماتك.
letter-kept = شكرًا لك. { $purpose ->
    [advocate] أحفظه لمدافع عنك.
    [pressure] أحفظه لمدير حوار.
   *[other] أحفظه من أجل { $name }.
}
choice-talk = الكتابة إلى شخص
choice-advocate = طلب مدافع عني
write-talk = ما كلامك إلى { $name }؟ أرجو كتابته بكلماتك.
write-advocate = المدافع شخص يقف معك ويتكلم من أجلك. وهو ليس من فريق التنظيم. في أي شيء تلزمك المساعدة؟
letter-news = لك جواب.
choice-read-it = قراءته
news = هنا الجديد لك.
news-none = لا جديد لك الآن.
choice-news-answer = الجواب { $number }
choice-results = النتائج
choice-write-again = الكتابة مرة أخرى

choice-duties = ما أفعله للآخرين
duties = أي عمل للآخرين نفتح الآن؟
choice-desk = { $role ->
    [second_safety] السلامة (الثاني)
    [facilitator] طلبات الدفاع
   *[safety] رسائل السلامة
}
desk-news = رسالة تنتظرك.
choice-open-desk = فتحها
desk-none = لا رسالة تنتظرك.
desk-end = لا توجد رسائل أخرى.
desk = الرسالة { $number } من { $total }. { $waiting ->
    [0] لا رسالة تنتظر جوابًا.
    [one] رسالة واحدة تنتظر جوابًا.
    [two] رسالتان تنتظران جوابًا.
    [few] { $waiting } رسائل تنتظر جوابًا.
    [many] { $waiting } رسالة تنتظر جوابًا.
   *[other] { $waiting } رسالة تنتظر جوابًا.
}
desk-asked = كُتبت في { $asked }. { $state ->
    [waiting] وهي تنتظرك.
   *[done] وقد قرأها شخص.
}
check-worrying = أرجو الانتباه: قد يكون هذا عن السلامة.
desk-more = ما كتبه بعد ذلك:
desk-answered = الجواب كان:
desk-write = أرجو كتابة جوابك. سيظهر كلامك، ولن يظهر رقم هاتفك.
desk-sent = شكرًا لك. جوابك في الطريق.
desk-read = سجلت أن شخصًا قرأها.
desk-gone = غادر هذا الشخص. لا يمكن أن يصله جواب.
choice-answer = الجواب
choice-correct = كتابة تصحيح
choice-no-answer = لا حاجة إلى جواب
choice-next-message = الرسالة التالية
