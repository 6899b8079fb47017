### Promises and goals: 'You said, we did'.

progress = কী দেখতে চান?
choice-promises = বলেছেন, করেছি
choice-goals = লক্ষ্য

promises = { $count ->
    [0] এখনও কোনো প্রতিশ্রুতি নেই।
   *[other] { $count }টি প্রতিশ্রুতি আছে।
}
promises-mine = { $mine }টি আপনার কথার উত্তর। তা আগে আছে।
choice-promise = প্রতিশ্রুতি { $number }
promise-line = { $state ->
    [draft] প্রকাশ হয়নি
    [heard] শুনেছি
    [planned] করার কথা ঠিক হয়েছে
    [doing] এখন করছি
    [done] হয়ে গেছে
    [late] দেরি হচ্ছে
   *[will_not] না
}: { $title }
promise-now = { $state ->
    [draft] { $owner } এটা দেখছেন।
    [heard] আমরা এটা শুনেছি। { $owner } এটা দেখছেন।
    [planned] এটা করার কথা ঠিক হয়েছে। { $owner } এটা দেখছেন।
    [doing] আমরা এখন এটা করছি। { $owner } এটা দেখছেন।
    [done] এটা হয়ে গেছে। { $owner } এটা দেখেছেন।
   *[will_not] আমরা এটা করব না। { $owner } আরও বলতে পারেন। কারণ:
}
promise-due-on = { $due }-এর মধ্যে হওয়ার কথা।
promise-late = এতে দেরি হচ্ছে।
# 0 stands for a few people; other numbers are whole fives.
promise-not-fixed = { $people ->
    [0] অল্প কয়েকজন বলছেন: আমার জন্য ঠিক হয়নি।
   *[other] { $people } জন বা বেশি বলছেন: আমার জন্য ঠিক হয়নি।
}
choice-history = এ পর্যন্ত যা হলো
choice-comes-from = কোথা থেকে এসেছে
choice-promise-work = এটা নিয়ে কাজ করি
promise-then = { $day }: { $state ->
    [heard] শুনেছি
    [planned] করার কথা ঠিক হয়েছে
    [doing] এখন করছি
    [done] হয়ে গেছে
   *[will_not] না
}
promise-then-owner = { $day }: এখন { $owner } এটা দেখছেন।
promise-then-due = { $day }: এখন { $due }-এর মধ্যে হওয়ার কথা।
promise-reopened = { $day }: আবার খোলা হয়েছে। কারও জন্য ঠিক হয়নি।
comes-from-round = এটা এখান থেকে এসেছে:
comes-from-own = আপনি বলেছেন:
comes-from-others = { $mine ->
    [yes] অন্যরাও এটা বলেছেন।
   *[no] এটা লোকের কথার উত্তর।
}
choice-came = এতে কী হলো
came = { $count }টি প্রতিশ্রুতি আপনার কথার উত্তর।
came-heard = আপনার কথা রেখেছি। এটা নিয়ে এখনও প্রতিশ্রুতি নেই। আরও জানতে { $name }-এর সঙ্গে কথা বলুন।
came-result = ফল থেকে এটা হলো:
choice-see-result = ফল দেখি

## Is it fixed?
choice-fixed = আমার জন্য ঠিক হলো?
fixed-ask = আপনার জন্য কি ঠিক হয়েছে? আপনার নাম দেখানো হয় না। অন্যরা হয়তো আন্দাজ করবেন, এটা আপনি।
fixed-now = আপনার এখনকার উত্তর: { $answer ->
    [yes] হ্যাঁ
    [not_yet] এখনও না
   *[unsure] নিশ্চিত নই
}।
choice-fixed-answer = { $answer ->
    [yes] হ্যাঁ
    [not_yet] এখনও না
   *[unsure] নিশ্চিত নই
}
choice-fixed-words = কী ঠিক নেই, বলি
fixed-thanks = { $answer ->
    [yes] ধন্যবাদ। শুনে ভালো লাগল।
    [not_yet] ধন্যবাদ। আমরা এই প্রতিশ্রুতি আবার খুলছি। একজন আয়োজক জানবেন।
    [unsure] ধন্যবাদ। পরে বলতে পারেন।
   *[none] আপনার উত্তর ফিরিয়ে নিয়েছি।
}
fixed-words = এখনও কী ঠিক নেই? নিজের ভাষায় লিখুন। একজন আয়োজক পড়েন।
fixed-words-kept = ধন্যবাদ। একজন আয়োজক পড়ে আপনাকে উত্তর দেবেন।
promise-reopened-news = একটি প্রতিশ্রুতি কারও জন্য ঠিক হয়নি। এটা আবার খোলা।

## Something new.
promise-news = আপনার জন্য নতুন কিছু আছে।
choice-see-promises = নতুন কী, দেখি

## Goals.
goals = { $count ->
    [0] এখনও কোনো লক্ষ্য নেই।
   *[other] { $count }টি লক্ষ্য আছে।
}
choice-goal = লক্ষ্য { $number }
goal = { $count ->
    [0] এই লক্ষ্যের জন্য এখনও প্রতিশ্রুতি নেই।
   *[other] এই লক্ষ্যের জন্য { $count }টি প্রতিশ্রুতি আছে।
}
choice-goal-make = লক্ষ্য ঠিক করি
goal-new = লক্ষ্য কী? সবচেয়ে বেশি { $most }টি শব্দে লিখুন।
goal-kept = লক্ষ্যটি এখন আছে।
goal-dropped = লক্ষ্যটি ফেলে দিয়েছি।
goal-stays = এই লক্ষ্যের প্রতিশ্রুতি আছে, তাই এটা থাকবে।

## What organisers do.
choice-promises-made = প্রতিশ্রুতি
promise-desk = { $late ->
    [0] কোনো প্রতিশ্রুতিতে দেরি নেই।
   *[other] { $late }টি প্রতিশ্রুতিতে দেরি হচ্ছে।
}
promise-drafts = { $drafts }টি প্রতিশ্রুতি এখনও প্রকাশ হয়নি।
choice-all-promises = সব প্রতিশ্রুতি দেখি
choice-promise-make = প্রতিশ্রুতি দিই
promise-list = { $count ->
    [0] এখনও কোনো প্রতিশ্রুতি নেই।
    [one] { $count }টি প্রতিশ্রুতি আছে।
   *[other] { $count }টি প্রতিশ্রুতি আছে। যেগুলোতে দেরি, সেগুলো আগে।
}
promise-make = প্রতিশ্রুতিটি কোথা থেকে এসেছে?
choice-from-words = লোকে যা বলেছেন
choice-from-results = একটি ফল
choice-from-nothing = অন্য কিছু
sources = নতুন প্রতিশ্রুতি কীসের উত্তর?
sources-link = এই প্রতিশ্রুতি কীসের উত্তর?
sources-none = এখানে এখনও কিছু নেই।
choice-pick = নম্বর { $number }
choice-unpick = নম্বর { $number } নয়
promise-new = কী প্রতিশ্রুতি দেন? সবচেয়ে বেশি { $most }টি শব্দে লিখুন। সবাই পড়তে পারেন।
promise-owner = কে এটা দেখবেন? যে নাম সবাই পড়বেন, লিখুন।
promise-owner-long = নামটি বেশি লম্বা। সবচেয়ে বেশি { $most }টি অক্ষর লিখুন।
promise-due = কোনো দিনের মধ্যে কি হওয়ার কথা?
choice-type-date = হ্যাঁ, দিন লিখি
promise-day = কবে পর্যন্ত? একটি দিন লিখুন, যেমন 1 মার্চ।
choice-no-date = তারিখ নেই
date-not-understood = দিনটি বুঝতে পারিনি। এভাবে লিখুন: 1 মার্চ, বা 1 মার্চ 2027।
date-over = { $due } পার হয়ে গেছে। সামনের একটি দিন লিখুন।
date-far = { $due } অনেক দূরে। আরও কাছের দিন লিখুন।
date-sure = আমি বুঝেছি { $due }। ঠিক আছে?
choice-date-right = হ্যাঁ, সেই দিন
choice-date-wrong = না, অন্য দিন
promise-state = এখন কী অবস্থা?
choice-state = { $state ->
    [heard] শুনেছি
    [planned] করার কথা ঠিক হয়েছে
    [doing] এখন করছি
    [done] হয়ে গেছে
   *[will_not] না, কারণ
}
promise-will-be = লেখা থাকবে: { $state ->
    [heard] শুনেছি
    [planned] করার কথা ঠিক হয়েছে
    [doing] এখন করছি
    [done] হয়ে গেছে
   *[will_not] না, কারণ
}।
promise-note = এটা নিয়ে কী বলার আছে? সবচেয়ে বেশি { $most }টি শব্দে লিখুন।
promise-why = কেন? সবচেয়ে বেশি { $most }টি শব্দে কারণ লিখুন। সবাই পড়তে পারেন।
choice-note = আরও কিছু বলি
choice-no-note = কথা ছাড়া
promise-cannot = এখন এটা বলা যাবে না।
promise-needs-date = আগে বলুন, কবে পর্যন্ত।
promise-published = সবাই এখন এই প্রতিশ্রুতি দেখতে পারেন। { $told ->
    [yes] এটা যাঁদের নিয়ে, তাঁরা শিগগির জানবেন।
   *[no] এটা এখনও কারও কথার উত্তর নয়। তাই কাউকে জানাই না।
}
promise-kept = রেখে দিয়েছি।
promise-draft = এ পর্যন্ত শুধু আয়োজকেরা এটা দেখেন।
promise-dropped = ফেলে দিয়েছি।
promise-stays = সবাই এই প্রতিশ্রুতি দেখতে পারেন, তাই এটা থাকবে।
promise-ended = এটা শেষ হয়ে গেছে, তাই তারিখ নেই।
promise-told = লোকে এটা আগেই জানেন। বদলে নতুন কী, বলুন।
promise-answers = এটা লোকের { $said }টি কথার উত্তর।
choice-promise-state = অবস্থা জানাই
choice-promise-terms = প্রতিশ্রুতি বদলাই
choice-promise-link = এটা কীসের উত্তর
choice-promise-goal = লক্ষ্য
choice-take-back = শেষটা ফিরিয়ে নিই
choice-promise-drop = ফেলে দিই
choice-another-owner = অন্য কেউ দেখবেন
choice-another-date = অন্য তারিখ
choice-another-title = অন্য কথায়
promise-was = আগে লেখা ছিল: { $title }
choice-promise-nudge = কে জানবেন
promise-nudge = { $known ->
    [me] এতে দেরি হলে আপনি জানবেন।
    [other] এতে দেরি হলে অন্য একজন জানবেন।
   *[nobody] এতে দেরি হলে কেউ জানবেন না।
} কাকে জানাব? সপ্তাহে সবচেয়ে বেশি 1 বার।
choice-nudge = { $who ->
    [me] আমাকে
   *[nobody] কাউকে না
}
promise-late-news = { $count ->
   *[other] আপনি দেখছেন, এমন { $count }টি প্রতিশ্রুতিতে দেরি হচ্ছে:
}
promise-link = এটা যার উত্তর, তা কোথায়?
promise-tied = { $tied ->
    [yes] প্রতিশ্রুতিটি এখন তার উত্তর।
   *[no] প্রতিশ্রুতিটি আর তার উত্তর নয়।
}
goal-which = এই প্রতিশ্রুতি কোন লক্ষ্যের?
choice-no-goal = লক্ষ্য নেই

## Plain words, at the moment of writing.
plain-too-many = { $count }টি শব্দ হয়েছে। { $most }টি বা কম শব্দে বলুন।
plain-blocked = একটি বাক্যে { $count }টি শব্দ আছে। একে 2টি বাক্য করুন।
plain-long = একটি বাক্যে { $count }টি শব্দ আছে। 15টি বা কম হলে পড়া সহজ।
plain-instead = "{ $found }" পড়া কঠিন। লিখতে পারেন: { $instead }
plain-hard = "{ $found }" পড়া কঠিন। অন্য শব্দ লিখতে পারেন।
