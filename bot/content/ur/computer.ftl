### کمپیوٹر پر کام، اور انتظام کرنے والوں نے کیا کیا۔

typed-computer = کمپیوٹر | کمپیوٹر پر | لیپ ٹاپ | computer
choice-computer = کمپیوٹر پر کام
computer = آپ کمپیوٹر پر بھی کام کر سکتے ہیں۔ میں آپ کو ایک لنک بھیجتا ہوں۔ یہ ایک بار چلتا ہے۔
choice-send-link = مجھے لنک بھیجیں
computer-link = یہ لنک اپنے کمپیوٹر پر کھولیں:
    { $links }
    یہ ایک بار چلتا ہے، { $closes } تک۔ اس سے آپ کا کام کھلتا ہے، اس لیے کسی کو نہ دیں۔
computer-none = کمپیوٹر کے صفحے یہاں چالو نہیں ہیں۔
computer-here = آپ کو کیا کرنا ہے؟
choice-waits = کیا باقی ہے
choice-log = کیا کیا گیا
log-none = ابھی تک کچھ نہیں کیا گیا۔
log-end = بس اتنا ہی کیا گیا ہے۔
# One thing that was done: when, by whom, and the end of the number of what it was about.
log-line = { $asked }۔ { $by ->
    [me] آپ
    [command] Sayso چلانے والا
    [itself] Sayso
    [manager] مینیجر { $mark }
   *[organiser] انتظام کرنے والا { $mark }
}: { $deed ->
    [read] دوسروں سے پہلے الفاظ پڑھے گئے
    [edited] الفاظ صاف کیے گئے
    [answered] سوال کا جواب دیا گیا
    [invited] دعوت بنائی گئی
    [closed] ووٹ یا فہرست بند کی گئی
    [exported] فائلیں بنائی گئیں
    [backed_up] محفوظ نقل بنائی گئی
    [restored] محفوظ نقل واپس لائی گئی
    [written] میٹنگ لکھی گئی
    [published] میٹنگ شائع کی گئی
    [unread] میٹنگ شائع، جسے کسی پڑھنے والے نے صاف نہیں کہا
    [asked_readers] متن پڑھنے کو کہا گیا
    [corrected] شائع متن درست کیا گیا
    [counted] ہاتھ سے گنے گئے ووٹ
    [withdrawn] کچھ واپس لیا گیا
    [told] لوگوں کو کچھ بتایا گیا
    [promised] وعدہ بدلا گیا
    [staff] عملے کی فہرست بدلی گئی
    [supervised] کام پر بات کے لیے فائل بنائی گئی
    [proposal] تجویز پر کام کیا گیا
    [space] الگ جگہ بدلی گئی
    [voice] آواز کے پیغام پر کام کیا گیا
    [name] نام ہٹایا گیا
    [computer] کمپیوٹر پر کام
    [to_remove] فائل سے مٹانے کی سطریں
    [removed] فائل سے سطریں مٹائی گئیں
   *[other] کوئی اور کام
}۔ نمبر { $about }۔

# What waits, beside a place to go on a computer.
work-waits = انتظار میں: { $waiting }۔
work-oldest = { $days ->
    [0] سب سے پرانا آج آیا۔
    [1] سب سے پرانا کل آیا تھا۔
   *[other] سب سے پرانا { $days } دن پہلے آیا۔
}
work-open = ابھی کھلے ہیں: { $rounds }۔
work-closes = اگلا بند ہوگا: { $day }۔
work-late = دیر ہو گئی: { $late }۔
work-drafts = ابھی شائع نہیں ہوئے: { $drafts }۔

# The pages on a computer
page-work = Sayso میں آپ کا کام
page-work-in = اس کمپیوٹر پر Sayso میں کام
page-work-about = شروع کرنے کے لیے داخل ہوں چنیں۔ لنک ایک بار چلتا ہے۔ کام کے بعد باہر جائیں چنیں۔
page-sign-in = داخل ہوں
page-sign-out = باہر جائیں
page-work-refused = آپ یہاں داخل نہیں ہیں۔ نئے لنک کے لیے اپنی چیٹ میں { $words } لکھیں۔ یا { $name } کو فون کریں: { $phone }۔
page-work-places = کہاں جانا ہے
page-work-again = پھر دیکھیں
page-work-help = مدد: { $name } کو فون کریں: { $phone }۔
page-work-skip = جو ابھی پوچھا ہے، وہاں جائیں
page-work-closing = 30 منٹ استعمال نہ ہو تو یہ صفحہ بند ہو جاتا ہے۔
page-work-new = کچھ نیا آیا ہے۔
page-work-show = دکھائیں
page-work-over = یہ صفحہ اب بند ہے۔
