### What happened: meetings in cards.

meetings-none = لا يوجد اجتماع للقراءة عنه بعد.
meetings = عن أي اجتماع هي القراءة؟
meeting-label = { $day }
meeting-when = متى: { $starts }.
meeting-where = أين: { $place }.
meeting-access = الدخول: { $access }
meeting-cards = { $cards ->
    [one] في الملخص بطاقة قصيرة واحدة.
    [two] في الملخص بطاقتان قصيرتان.
    [few] في الملخص { $cards } بطاقات قصيرة.
    [many] في الملخص { $cards } بطاقة قصيرة.
   *[other] في الملخص { $cards } بطاقة قصيرة.
}
choice-read = قراءة ما حدث

card-progress = البطاقة { $number } من { $total }.
card-end = كانت هذه آخر بطاقة.
choice-explain = شرح كلمة
choice-unclear = هذا غير واضح لي
choice-ask = طرح سؤال
terms = أي كلمة أشرحها لك؟
terms-none = لا توجد كلمة صعبة في هذه البطاقة. للسؤال عن كلمة، يمكنك اختيار طرح سؤال.
unclear-which = أي جملة غير واضحة؟
choice-sentence = الجملة { $number }
choice-sentence-marked = الجملة { $number }، معلّمة
unclear-thanks = شكرًا لك. أحسب هذا، حتى تصير الكتابة أفضل عند { $name }.
question-ask = ما سؤالك؟ أرجو كتابته. سيقرؤه شخص من فريق التنظيم.
question-thanks = شكرًا لك. حفظت سؤالك.
