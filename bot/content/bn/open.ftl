### Votes that may show names, and the list of receipts.

## Before somebody votes.
vote-open = নাম দেখানো হতে পারে। আগে আপনাকে জিজ্ঞেস করব।
vote-rules-open = ভোট শেষ না হওয়া পর্যন্ত আপনার ভোট গোপন। ততদিন যিনি কম্পিউটার চালান, তিনি আপনার সঙ্গে ভোট মেলাতে পারেন। তারপর নাম দেখানো হতে পারে।
choice-open = আমার নাম
choice-open-rules = নাম নিয়ে নিয়ম
open-ask = ভোটের পরে যাঁরা অংশ নেন, সবাই আপনার উত্তরের পাশে আপনার নাম দেখতে পারেন।
# Said to everybody, so that nobody has to guess what happens if they say no.
open-rule = 1 জন গোপন চাইলে ভোটটি সবার জন্য গোপন থাকে। তিনি কে, কেউ জানবেন না।
open-fine = আপনি কি এতে রাজি?
choice-open-secret = গোপন থাকুক
choice-open-other = অন্য নাম দিই
open-now = আপনার উত্তরের পাশে আপনার নাম: { $name }
open-name = আপনার উত্তরের পাশে কোন নাম থাকতে পারে? লিখুন।
open-name-long = এমন নাম লিখুন, যাতে 4টি পর্যন্ত শব্দ ও { $most }টি পর্যন্ত অক্ষর আছে।
open-sure = এই নাম আপনার উত্তরের পাশে থাকতে পারে। এটা কি ঠিক?
choice-open-yes = হ্যাঁ, এই নাম
choice-open-again = আবার লিখি
open-kept = ধন্যবাদ। যাঁরা ভোট দেন, সবাই রাজি হলে তবেই আপনার নাম দেখানো হয়।
open-secret = ধন্যবাদ। এই ভোট গোপন থাকবে। কে তা চেয়েছেন, কেউ জানবেন না।
# In place of both on a phone that others use too.
open-noted = ধন্যবাদ। লিখে রেখেছি।
open-rules-all = যাঁরা ভোট দেন, সবাই নাম দিলে তবেই নাম দেখানো হয়। অন্তত 5 জনকে ভোট দিতে হবে।
open-rules-for = কেউ অন্যের হয়ে যা বলেন, তাতে নাম থাকে না। তখন ভোট গোপন থাকে।
open-rules-stay = নাম দেখানো হলে, আপনি চলে না যাওয়া পর্যন্ত আপনার নাম সেখানে থাকে।

## Afterwards.
vote-named = নাম দেখানো হচ্ছে। যাঁরা ভোট দিয়েছেন, সবাই এতে রাজি ছিলেন।
vote-stayed-secret = এই ভোট গোপন।
choice-names = কে কী বলেছেন
named-head = { $kind ->
    [acceptance] কে কোনটা মেনে নিতে পারেন:
    [ranked] কে কোনটা সবচেয়ে বেশি চান:
   *[yes_no] কে কী বলেছেন:
}
named-answer = { $name }: { $choice ->
    [yes] হ্যাঁ
    [unsure] নিশ্চিত নই
    [none] কোনোটিই না
   *[no] না
}
named-option = { $name }: { $text }
named-gone = { $people ->
    [one] 1টি নাম এখন আর এখানে নেই।
   *[other] { $people }টি নাম এখন আর এখানে নেই।
}
# For organisers.
choice-names-out = নাম মুছি
names-out = কোন নাম মুছবেন? উত্তর থেকে যায়।
name-out = এই নাম মুছে যাবে, আর ফেরানো যাবে না:
choice-name-out = হ্যাঁ, মুছে দিই
name-out-done = নামটি মুছে ফেলেছি।

## The list of receipts.
choice-receipts = সব রসিদ
receipts = { $count ->
    [one] 1টি রসিদ গোনা হয়েছে।
   *[other] { $count }টি রসিদ গোনা হয়েছে।
} কে ভোট দিয়েছেন বা কী ভোট দিয়েছেন, তা এতে নেই।
receipts-few = 5 জনের কম ভোট দিয়েছেন, তাই তালিকা নেই। তবু আপনার রসিদ মিলিয়ে দেখতে পারেন।
receipts-later = ভোট শেষ হলে রসিদের তালিকা আসে।
receipts-where = ভোট শেষ হওয়ার পরে ফলের সঙ্গে সব রসিদের তালিকা থাকে।
