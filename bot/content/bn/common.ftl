### Words that many screens share. Sentences have at most 15 words, labels at most 20 signs.

language-name = বাংলা
## How dates and times are written (Babel patterns).
pattern-moment = EEEE, d MMMM y, H:mm
pattern-day = d MMMM y

## What somebody can type anywhere, in small letters, with | between ways to say the same.
typed-help = সাহায্য | সাহায্য চাই | হেল্প | help | ?
typed-stop = থামুন | থামান | থামো | স্টপ | বন্ধ করুন | stop
typed-back = ফিরে যান | পিছনে | আগেরটা | back
typed-undo = বাতিল | আগের মতো করুন | undo
typed-menu = মেনু | মূল মেনু | মেন্যু | শুরু | হোম | menu
typed-listen = শুনি | শুনতে চাই | পড়ে শোনান | শোনান
typed-language = ভাষা | language
typed-safe = আমি নিরাপদ বোধ করছি না | আমি নিরাপদ না | আমি নিরাপদ নই | নিরাপদ না | আমি নিরাপদ নেই
typed-meetings = কী হলো | কি হলো | কী হয়েছে | কি হয়েছে
typed-matters = আমার কাছে যা গুরুত্বপূর্ণ | যা গুরুত্বপূর্ণ
typed-votes = ভোট | ভোট দিতে চাই
typed-progress = কাজ কতদূর | অগ্রগতি
typed-results = ফল | ফলাফল
typed-promises = আপনারা বলেছেন আমরা করেছি | প্রতিশ্রুতি
typed-goals = লক্ষ্য
typed-feedback = কর্মীদের নিয়ে মত | মতামত
typed-about-me = আমার কাজ নিয়ে
typed-news = নতুন খবর | খবর
typed-more = আরও কিছু | আরো কিছু
typed-supporters = যাঁরা আমাকে সাহায্য করেন | যারা আমাকে সাহায্য করেন
typed-data = আমার তথ্য | তথ্য
typed-privacy = গোপনীয়তা
typed-settings = আপনার সুবিধামতো | সেটিংস | সেটিং
typed-slow = আস্তে | আস্তে বলুন | ধীরে | খুব তাড়াতাড়ি
typed-another = অন্যভাবে বলুন | অন্য ভাবে বলুন | অন্যভাবে
typed-unwell = আমার শরীর ভালো নেই | শরীর খারাপ | আমি অসুস্থ | ভালো লাগছে না | বিরতি
typed-buttons = বোতাম | বাটন
typed-ring = আমাকে ফোন করুন | ফোন করুন | কল করুন
typed-coming = পরের মিটিং | পরের মিটিংয়ের জন্য
typed-propose = প্রস্তাব দিই | প্রস্তাব
typed-organise = আয়োজন
# A choice by its number, as people say it.
typed-1 = এক | একটা | প্রথম | প্রথমটি | প্রথমটা | এক নম্বর | নম্বর এক | নম্বর 1 | 1 নম্বর
typed-2 = দুই | দুটি | দ্বিতীয় | দ্বিতীয়টি | দ্বিতীয়টা | দুই নম্বর | নম্বর দুই | নম্বর 2 | 2 নম্বর
typed-3 = তিন | তৃতীয় | তৃতীয়টি | তৃতীয়টা | তিন নম্বর | নম্বর তিন | নম্বর 3 | 3 নম্বর
typed-4 = চার | চতুর্থ | চতুর্থটি | চার নম্বর | নম্বর চার | নম্বর 4 | 4 নম্বর
typed-5 = পাঁচ | পঞ্চম | পঞ্চমটি | পাঁচ নম্বর | নম্বর পাঁচ | নম্বর 5 | 5 নম্বর
typed-6 = ছয় | ষষ্ঠ | ষষ্ঠটি | ছয় নম্বর | নম্বর ছয় | নম্বর 6 | 6 নম্বর
typed-7 = সাত | সপ্তম | সপ্তমটি | সাত নম্বর | নম্বর সাত | নম্বর 7 | 7 নম্বর
typed-8 = আট | অষ্টম | অষ্টমটি | আট নম্বর | নম্বর আট | নম্বর 8 | 8 নম্বর
typed-9 = নয় | নবম | নবমটি | নয় নম্বর | নম্বর নয় | নম্বর 9 | 9 নম্বর

## On every screen.
choice-back = ফিরে যান
choice-stop = থামুন
choice-help = সাহায্য
choice-listen = শুনি
choice-undo = বাতিল
choice-more = আরও
choice-menu = মূল মেনু
choice-go-on = এগিয়ে যান
choice-skip = এটা বাদ দিই
choice-not-safe = আমি নিরাপদ না
# One choice with the number to type for it.
choice-numbered = { $number }. { $label }
# A line of a list, with its number.
line-numbered = { $number }: { $line }
# Before the choices, where they are written out in the message.
choices-written = একটি সংখ্যা লিখুন:
choices-always = এগুলোও লিখতে পারেন: { $words }।
# A choice when it is read aloud.
choices-spoken = { $number }: { $label }।

## When something does not work.
old-button = বোতামটি আগের একটি বার্তার। কিছুই বদলায়নি। আপনি এখন এখানে আছেন।
not-understood = এটা বুঝতে পারিনি। একটি উত্তর বেছে নিন, বা তার সংখ্যা লিখুন।
not-for-you = এটা আপনার খোলার জন্য নয়। আপনি যা করতে পারেন, এখানে আছে।
only-words = আমি এখানে শুধু লেখা পড়তে পারি। যা বলতে চান, লিখুন।
not-in-groups = আমি একবারে শুধু একজনের সঙ্গে কথা বলি। আমাকে আলাদা চ্যাটে লিখুন।
nothing-to-undo = বাতিল করার কিছু নেই।
undone = বাতিল করেছি।
went-wrong = দুঃখিত, একটা ভুল হয়েছে। কিছুই হারায়নি, তবে আপনার শেষ বার্তায় কাজ হয়নি। আবার চেষ্টা করুন।
sound-failed = দুঃখিত, শব্দ তৈরি করতে পারিনি। লেখা উপরেই আছে।
picture-in-words = ছবিতে যা আছে: { $caption }
picture-credit = ছবিটি যিনি বানিয়েছেন: { $by }।
file-failed = দুঃখিত, ফাইল তৈরি করতে পারিনি। আবার চেষ্টা করুন।
not-printed = ছাপার রিপোর্ট করতে পারিনি। পাতাটি ছেপে নিন।
file-too-large = এই ফাইল এখানে পাঠানোর জন্য খুব বড়। যিনি Sayso চালান, তিনি এভাবে বানাতে পারেন: sayso export --to folder।
# In front of a published text that is not in the reader's language.
only-in-language = এই লেখাটি শুধু এই ভাষায় আছে: { $language ->
    [ar] আরবি
    [bn] বাংলা
    [cy] ওয়েলশ
    [en] ইংরেজি
    [es] স্প্যানিশ
    [pl] পোলিশ
    [ro] রোমানীয়
    [ur] উর্দু
   *[other] অন্য একটি ভাষা
}।

## When somebody writes in another language.
language-which = কোন ভাষা চান?
language-offer = আপনি বাংলায় লিখেছেন। আমি কি বাংলায় বলব?
choice-keep-language = আমার ভাষা থাকুক
language-set = এখন থেকে বাংলায় বলব।
choice-language = ভাষা

## Free text.
words-none = কোনো কথা পাইনি। আবার লিখুন।
words-too-long = আপনার লেখা { $over }টি অক্ষর বেশি লম্বা। 2টি বা বেশি বার্তায় পাঠান।
