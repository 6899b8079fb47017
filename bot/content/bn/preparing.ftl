### Before a meeting: what is to be read out, and what somebody needs to take part.

choice-coming = পরের মিটিংয়ের জন্য
coming-none = নতুন কোনো মিটিং এখনও ঠিক হয়নি। যখন খুশি একজন মানুষকে লিখতে পারেন।
coming = কোন মিটিংয়ের জন্য?
prepare = সেখানে পড়ে শোনানোর কথা পাঠাতে পারেন। অংশ নিতে কী দরকার, বলতে পারেন।
meeting-begun = মিটিং শুরু হয়ে গেছে, তাই এখন বদলানো যাবে না। কথা বলতে { $name }-কে বলুন।
choice-read-out = এটা পড়ে শোনান
choice-needs = আমার যা দরকার

point-ask = মিটিংয়ে কী পড়ে শোনানো হবে? নিজের ভাষায় লিখুন।
point-kept = ধন্যবাদ। একজন আয়োজক আগে পড়েন।
point-name = সঙ্গে কি আপনার ডাকনাম বলতে পারি?
point-naming = কোন ডাকনাম বলব? লিখুন।
choice-no-name = নাম নয়
choice-say-name = আমার ডাকনাম বলুন
choice-point-name = নাম বদলাই
point-name-long = শুধু একটি ডাকনাম দরকার। আবার লিখুন।
point-named = ধন্যবাদ। এই নাম বলব।
point-unnamed = কোনো নাম বলব না।
point-by = যে নাম বলা হবে: { $name }।
point-by-nobody = কোনো নাম বলা হবে না।
point-state = { $state ->
    [waiting] মিটিংয়ের আগে একজন আয়োজক এটা পড়েন।
    [shown] মিটিংয়ে এটা পড়ে শোনানো হবে।
    [hidden] এটা পড়ে শোনানো হবে না। কেন, জানতে { $name }-এর সঙ্গে কথা বলুন।
   *[begun] মিটিং শুরু হয়েছে। এর ফল কী হলো লেখা জায়গায় পাবেন।
}

needs-ask = মিটিংয়ে অংশ নিতে কী দরকার? একের বেশি বাছতে পারেন।
needs-who = শুধু আয়োজকেরা এটা দেখেন। আপনার নাম দেখেন না। চাইলে এখানে নাম লিখতে পারেন।
needs-now = আপনি চেয়েছেন:
need = { $need ->
    [transport] যাওয়ার গাড়ি
    [interpreter] দোভাষী
   *[break] বিরতি
}
need-none = কিছু না।
choice-need = { $need ->
    [transport] যাওয়ার গাড়ি
    [interpreter] দোভাষী
   *[break] বিরতি
}
choice-need-not = { $need ->
    [transport] গাড়ি লাগবে না
    [interpreter] দোভাষী লাগবে না
   *[break] বিরতি লাগবে না
}
choice-need-other = অন্য কিছু
need-noted = লিখে রেখেছি।
need-not-noted = এটা বাদ দিয়েছি।
need-say = আর কী দরকার? নিজের ভাষায় লিখুন।
need-kept = ধন্যবাদ। একজন আয়োজক পড়বেন।

## What organisers see.
check-read-out = মিটিংয়ে পড়ে শোনাতে হবে:
moderated-point = { $state ->
    [shown] এখন এটা পড়ে শোনানো যাবে।
    [hidden] এটা পড়ে শোনানো হবে না।
   *[waiting] এটা আবার পড়ার অপেক্ষায় আছে।
}
choice-for-meetings = মিটিংয়ের আগে
for-meetings = কোন মিটিংয়ের প্রস্তুতি নিতে চান?
for-points = { $points ->
    [0] পড়ে শোনানোর এখনও কিছু নেই।
   *[other] পড়ে শোনানোর { $points }টি কথা আছে।
} { $waiting ->
    [0] দেখে দেওয়ার কিছু বাকি নেই।
   *[other] আরও { $waiting }টি দেখে দেওয়া বাকি।
}
for-need = { $need ->
    [transport] যাওয়ার গাড়ি দরকার
    [interpreter] দোভাষী দরকার
   *[break] বিরতি দরকার
}: { $people } জন।
choice-for-points = পড়ে শোনানোর কথা
choice-for-needs = লোকের যা দরকার
for-point = { $total }টির মধ্যে { $number } নম্বর, পড়ে শোনাতে:
for-person = { $total } জনের মধ্যে { $number } নম্বর জনের দরকার:
