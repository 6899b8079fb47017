### Publishing later, as an organiser sees it.

choice-draft-later = بعد میں شائع کریں
draft-when = لوگ اسے پہلی بار کب دیکھیں؟ دن اور وقت لکھیں، جیسے 1 مارچ 9:00۔
draft-when-over = وہ وقت گزر چکا ہے۔ بعد کا دن اور وقت لکھیں۔
draft-when-closed = یہ اس وقت بند ہوتا ہے: { $closes }۔ لوگ اسے اس سے پہلے دیکھیں۔
draft-opens = لوگ اسے اس وقت سے دیکھتے ہیں: { $starts }۔
choice-draft-unplan = دن واپس لیں
draft-unplanned = اب یہ خود شائع نہیں ہو گا۔
draft-opened = یہ متن اب شائع ہو گیا ہے، جیسے طے تھا:
draft-not-opened = یہ متن خود شائع نہ ہو سکا۔ کچھ باقی ہے، یا پڑھنا مشکل ہے:
