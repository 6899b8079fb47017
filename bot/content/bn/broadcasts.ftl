### Telling many people something at once: what they are told, and how an organiser sees it.

## What people are told.
broadcast-words = আয়োজকরা বলছেন:
broadcast-new = এটা নতুন। আপনি { $closes } পর্যন্ত অংশ নিতে পারেন।
choice-broadcast-open = এটা খুলি
choice-broadcast-ask = উত্তর দিই বা জানতে চাই
choice-notices = আমাকে যা জানানো হয়েছে
typed-notices = আমাকে যা জানানো হয়েছে | ঘোষণা
notice = { $told } আপনাকে এটা জানানো হয়েছে:
choice-notices-more = আগেরটা
notices-none = আয়োজকরা এখনও আপনাকে কিছু জানাননি।

## Writing and sending it.
choice-tell-people = সবাইকে জানান
typed-tell-people = সবাইকে জানান
tell-people = আপনি একসঙ্গে অনেক মানুষকে কিছু জানাতে পারেন।
choice-announce = বার্তা লিখুন
choice-broadcasts = যা পাঠানো হয়েছে
announce = আপনি মানুষকে কী জানাতে চান? বেশি হলে { $most }টি শব্দ লিখুন।
announce-was = আগে এখানে ছিল:
announce-whom = এটা কার জন্য?
choice-announce-whom = কার জন্য, তা বদলান
announce-see = মানুষ এটা দেখেন:
announce-sure = এখন যত জন পাবেন: { $count }। আপনি কি এটা পাঠাতে চান?
announce-late = আগামী { $days } দিনে যিনি যোগ দেবেন, তিনিও পাবেন।
choice-announce-send = এখনই পাঠান

## How far it is.
broadcasts = এ পর্যন্ত বার্তা: { $count }। নতুনটা আগে আছে।
broadcasts-none = আর কোনো বার্তা নেই।
broadcast-state = { $state ->
    [going] এটা পাঠানো হচ্ছে।
    [paused] এটা থামানো আছে। এখন আর কেউ পাবেন না।
    [stopped] এটা বন্ধ। আর কেউ পাবেন না।
    [ended] এর সময় শেষ। আর কেউ পাবেন না।
   *[done] যাঁরা পেতে পারেন, সবাই পেয়েছেন।
}
broadcast-came = { $came ->
    [withdrawn] সবাইকে জানানো হচ্ছে, এটা ফিরিয়ে নেওয়া হয়েছে:
   *[result] সবাইকে এটার ফল জানানো হচ্ছে:
}
broadcast-count = { $what ->
    [sent] পেয়েছেন: { $count }।
    [queued] অপেক্ষায় আছেন: { $count }।
    [waiting] পরে পাবেন, নীরব সময় বা বিশ্রামের পরে: { $count }।
    [blocked] এখন পাঠানো যাচ্ছে না: { $count }।
    [refused] পাঠানো যায়নি: { $count }।
    [needless] আর দরকার ছিল না: { $count }।
   *[unsure] হয়তো 2 বার পেয়েছেন: { $count }।
}
choice-look-now = আবার দেখুন
choice-broadcast-see = বার্তা দেখুন
choice-broadcast-back = সংখ্যায় ফিরুন
choice-broadcast-to = { $state ->
    [paused] থামান
    [stopped] বাকিটা বন্ধ করুন
   *[going] এগিয়ে যান
}
broadcast-is = { $state ->
    [thrown] এটা ফেলে দেওয়া হয়েছে। আপনি এখনও তা ফেরাতে পারেন।
    [written] এটা আবার এখানে আছে। কেউ এটা পাননি।
    [paused] এটা থামানো আছে। কয়েকজন এখনও পেতে পারেন।
    [stopped] বাকিটা বন্ধ। কয়েকজন এখনও পেতে পারেন।
   *[going] এটা আবার পাঠানো হচ্ছে।
}
