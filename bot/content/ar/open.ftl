### Votes that may show names, and the list of receipts.

## Before somebody votes.
vote-open = قد نُظهر الأسماء. سأسألك أولًا.
vote-rules-open = صوتك سري حتى الإغلاق. قبل ذلك، من يدير الحاسوب يستطيع أن يعرف صوتك. وبعد ذلك قد نُظهر الأسماء.
choice-open = اسمي
choice-open-rules = عن الأسماء
open-ask = بعد التصويت، قد يرى كل من يشارك اسمك بجانب إجاباتك.
# Said to everybody, so that nobody has to guess what happens if they say no.
open-rule = إذا أراد شخص واحد أن يكون التصويت سريًا، فسيبقى سريًا للجميع. ولن يعرف أحد من هو.
open-fine = هل يناسبك هذا؟
choice-open-secret = أريده سريًا
choice-open-other = كتابة اسم آخر
open-now = اسمك بجانب إجاباتك: { $name }
open-name = أي اسم يمكن أن يظهر بجانب إجاباتك؟ أرجو كتابته.
open-name-long = { $most ->
    [one] أرجو كتابة اسم من حرف واحد.
    [two] أرجو كتابة اسم لا يزيد على 4 كلمات وحرفين.
    [few] أرجو كتابة اسم لا يزيد على 4 كلمات و{ $most } أحرف.
    [many] أرجو كتابة اسم لا يزيد على 4 كلمات و{ $most } حرفًا.
   *[other] أرجو كتابة اسم لا يزيد على 4 كلمات و{ $most } حرف.
}
open-sure = قد يظهر هذا الاسم بجانب إجاباتك. هل هو صحيح؟
choice-open-yes = نعم، هذا الاسم
choice-open-again = كتابته مرة أخرى
open-kept = شكرًا لك. لا نُظهر اسمك إلا إذا وافق كل من يصوّت.
open-secret = شكرًا لك. سيبقى هذا التصويت سريًا. ولن يعرف أحد من أراد ذلك.
# In place of both on a phone that others use too.
open-noted = شكرًا لك. سجّلت ذلك.
open-rules-all = لا نُظهر الأسماء إلا إذا كتب كل من يصوّت اسمًا. ويجب أن يصوّت 5 أشخاص على الأقل.
open-rules-for = ما يقوله شخص نيابة عن غيره ليس له اسم. وعندها يبقى التصويت سريًا.
open-rules-stay = إذا أظهرنا الأسماء، فسيبقى اسمك هناك حتى مغادرتك.

## Afterwards.
vote-named = الأسماء ظاهرة. وافق على ذلك كل من صوّت.
vote-stayed-secret = هذا التصويت سري.
choice-names = من قال ماذا
named-head = { $kind ->
    [acceptance] ما يستطيع كل شخص قبوله:
    [ranked] ما يراه كل شخص الأفضل:
   *[yes_no] ما قاله كل شخص:
}
named-answer = { $name }: { $choice ->
    [yes] نعم
    [unsure] لا أعرف
    [none] لا شيء من هذا
   *[no] لا
}
named-option = { $name }: { $text }
named-gone = { $people ->
    [one] اسم واحد لم يعد هنا.
    [two] اسمان لم يعودا هنا.
    [few] { $people } أسماء لم تعد هنا.
    [many] { $people } اسمًا لم تعد هنا.
   *[other] { $people } اسم لم تعد هنا.
}
# For organisers.
choice-names-out = حذف اسم
names-out = أي اسم نحذف؟ تبقى الإجابة.
name-out = سيُحذف هذا الاسم، ولا يمكن أن يعود:
choice-name-out = نعم، حذفه
name-out-done = تم حذف الاسم.

## The list of receipts.
choice-receipts = كل الإيصالات
receipts = { $count ->
    [one] حسبنا إيصالًا واحدًا.
    [two] حسبنا إيصالين.
    [few] حسبنا { $count } إيصالات.
    [many] حسبنا { $count } إيصالًا.
   *[other] حسبنا { $count } إيصال.
} وهي لا تُظهر من صوّت، ولا كيف.
receipts-few = صوّت أقل من 5 أشخاص، ولذلك لا توجد قائمة. ما زال يمكنك التأكد من إيصالك.
receipts-later = تأتي قائمة الإيصالات عند إغلاق التصويت.
receipts-where = بعد إغلاق التصويت، توجد مع النتيجة قائمة بكل الإيصالات.
