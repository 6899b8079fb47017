### Results.

# Under news that everybody gets.
news-later = পরে দেখতে ফিরে যান লিখুন। তারপর খবর লিখুন।

results = { $count ->
    [0] এখনও কোনো ফল নেই।
   *[other] { $count }টি ফল আছে।
}
result-label = { $subject ->
    [vote] ভোট { $number }
   *[priorities] তালিকা { $number }
}
result-not-yet = এখনও ফল নেই। { $closes }-এর পরে আসবে।
choice-next-result = পরের ফল
choice-apart = দল আলাদা করে দেখি
choice-whole-list = পুরো তালিকা দেখি
choice-next-audience = পরের দল
result-missing = আমরা এঁদের কথা শুনিনি: { $role ->
    [service_user] যাঁরা সেবা নেন
    [carer] কেয়ারার
   *[staff] কর্মী
}।
voice-gap = যাঁরা সেবা নেন, তাঁরা আর কর্মীরা এখানে আলাদা জিনিস চান।
voice-gap-help = এটা শুধু সহায়কদের বলি। এ নিয়ে কথা বলতে সবাইকে সাহায্য করুন।

# How many people answered with help, in the whole round.
result-helped = { $people } জন সাহায্য নিয়ে উত্তর দিয়েছেন।
vote-outcome = ফল: { $outcome ->
    [yes] হ্যাঁ
    [no] না
    [chosen] এটা বাছা হয়েছে
    [none] কিছুই বাছা হয়নি
    [agreed] কারও আপত্তি নেই, তাই এটা হবে
    [objected] কারও আপত্তি আছে, তাই এখনও হবে না
    [tie] সমান সমান
   *[no_quorum] ঠিক করার মতো যথেষ্ট মানুষ ভোট দেননি
}।
vote-totals = { $people } জন ভোট দিয়েছেন। হ্যাঁ: { $yes }। নিশ্চিত নই: { $unsure }। না: { $no }।
vote-too-few = { $people ->
    [0] কেউ ভোট দেননি।
   *[other] 5 জনের কম ভোট দিয়েছেন, তাই সংখ্যা দেখানো হয় না।
}
result-audience = { $role ->
    [service_user] যাঁরা সেবা নেন
    [carer] কেয়ারার
    [for_someone] অন্যের হয়ে বলা
   *[staff] কর্মী
}: { $people } জন।
answer-name = { $choice ->
    [yes] হ্যাঁ
    [unsure] নিশ্চিত নই
    [fine] আমি রাজি
    [worry] আমার চিন্তা আছে
    [object] আমার আপত্তি আছে
    [none] কোনোটিই না
   *[no] না
}
audience-exact = { answer-name }: { $people }।
audience-band = { answer-name }: { $band ->
    [few] অল্প কয়েকজন বা কেউ না
    [some] কয়েকজন
    [most] বেশির ভাগ
   *[nearly_all] প্রায় সবাই বা সবাই
}।
audience-top = তাঁদের কাছে সবচেয়ে গুরুত্বপূর্ণ:
result-not-apart = দলগুলো আলাদা দেখানোর জন্য খুব ছোট।

priorities-took-part = { $people ->
    [0] 5 জনের কম অংশ নিয়েছেন।
   *[other] { $people } জন অংশ নিয়েছেন।
}
priorities-no-quorum = যত দরকার ছিল, তার চেয়ে কম। তাই কিছুই ঠিক হয়নি।
priorities-no-order = খুব কম মানুষ অংশ নিয়েছেন। তাই তালিকা সাজানো যায়নি।
priorities-top = এগুলো সবচেয়ে গুরুত্বপূর্ণ ছিল:
priorities-top-more = পুরো তালিকায় আরও { $count }টি আছে।
priorities-order-mattered = পর্দায় কোনটা আগে ছিল, তাতে বাছাই হয়তো বদলেছে।
result-list = পুরো তালিকা:
# A line of the list. Counts under 3 are not shown.
priority-line = { $tier ->
    [top] সবচেয়ে গুরুত্বপূর্ণ
    [middle] মাঝামাঝি
    [lower] কম গুরুত্বপূর্ণ
   *[none] তালিকায় আছে
}: { $text }
    { $picked ->
        [-1] অল্প কয়েকজন এটা বেছেছেন, বা কেউ না।
       *[other] { $picked } জন এটা বেছেছেন।
    }
# How often it is chosen over another, out of 10, with the range that is sure.
priority-score = 10 বারের মধ্যে { $tenths } বার এটা অন্যটির আগে থাকে ({ $low } থেকে { $high })।
priority-share = 10 জনের মধ্যে { $tenths } জন এটা বেছেছেন ({ $low } থেকে { $high })।
priorities-tied = পরেরটিও ঠিক ততটাই পেয়েছে। সমান সমান।
priorities-close = পরেরটি খুব কাছাকাছি। নিশ্চিত বলা যায় না।
chart-line = { $text }: { $people ->
    [-1] অল্প কয়েক জন, বা কেউ না
   *[other] { $people }
}।
chart-few = অল্প কয়েক জন, বা কেউ না
