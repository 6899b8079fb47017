### কম্পিউটারে কাজ, আর আয়োজকেরা কী করেছেন।

typed-computer = কম্পিউটার | কম্পিউটারে | ল্যাপটপ | computer
choice-computer = কম্পিউটারে কাজ
computer = আপনি কম্পিউটারেও কাজ করতে পারেন। আমি একটি লিংক পাঠাই। এটা একবার কাজ করে।
choice-send-link = আমাকে লিংক দিন
computer-link = এই লিংক আপনার কম্পিউটারে খুলুন:
    { $links }
    এটা একবার কাজ করে, { $closes } পর্যন্ত। এতে আপনার কাজ খোলে, তাই কাউকে দেবেন না।
computer-none = কম্পিউটারের পাতা এখানে চালু নেই।
computer-here = কী করতে চান?
choice-waits = কী বাকি
choice-log = কী করা হয়েছে
log-none = এখনো কিছু করা হয়নি।
log-end = এই পর্যন্তই করা হয়েছে।
# One thing that was done: when, by whom, and the end of the number of what it was about.
log-line = { $asked }। { $by ->
    [me] আপনি
    [command] যিনি Sayso চালান
    [itself] Sayso
    [manager] ম্যানেজার { $mark }
   *[organiser] আয়োজক { $mark }
}: { $deed ->
    [read] অন্যদের আগে কথা পড়া
    [edited] কথা আরও পরিষ্কার করা
    [answered] প্রশ্নের উত্তর দেওয়া
    [invited] আমন্ত্রণ তৈরি
    [closed] ভোট বা তালিকা শেষ করা
    [exported] ফাইল তৈরি
    [backed_up] নিরাপদ কপি তৈরি
    [restored] নিরাপদ কপি ফিরিয়ে আনা
    [written] সভা লেখা
    [published] সভা প্রকাশ
    [unread] সভা প্রকাশ, যা কেউ পরিষ্কার বলেননি
    [asked_readers] লেখা পড়তে বলা
    [corrected] প্রকাশিত লেখা ঠিক করা হয়েছে
    [counted] হাতে গোনা ভোট
    [withdrawn] কিছু ফিরিয়ে নেওয়া হয়েছে
    [told] মানুষকে কিছু জানানো
    [promised] কথা দেওয়া বিষয় বদলানো
    [staff] কর্মীদের তালিকা বদলানো
    [supervised] কাজ নিয়ে কথা বলার ফাইল তৈরি
    [proposal] প্রস্তাব নিয়ে কাজ
    [space] নিজেদের জায়গা বদলানো
    [voice] ভয়েস বার্তা নিয়ে কাজ
    [name] নাম সরানো
    [computer] কম্পিউটারে কাজ
    [to_remove] ফাইল থেকে মোছার লাইন
    [removed] ফাইল থেকে লাইন মোছা
   *[other] অন্য কাজ
}। নম্বর { $about }।

# What waits, beside a place to go on a computer.
work-waits = অপেক্ষায় আছে: { $waiting }।
work-oldest = { $days ->
    [0] সবচেয়ে পুরনোটি আজ এসেছে।
    [1] সবচেয়ে পুরনোটি গতকাল এসেছে।
   *[other] সবচেয়ে পুরনোটি { $days } দিন আগে এসেছে।
}
work-open = এখন খোলা: { $rounds }।
work-closes = এরপর বন্ধ হবে: { $day }।
work-late = দেরি হয়েছে: { $late }।
work-drafts = এখনও প্রকাশ হয়নি: { $drafts }।

# The pages on a computer
page-work = Sayso-তে আপনার কাজ
page-work-in = এই কম্পিউটারে Sayso-তে কাজ
page-work-about = শুরু করতে ঢুকুন বেছে নিন। লিংক একবার কাজ করে। কাজ শেষে বের হোন বেছে নিন।
page-sign-in = ঢুকুন
page-sign-out = বের হোন
page-work-refused = আপনি এখানে ঢোকেননি। নতুন লিংকের জন্য চ্যাটে লিখুন: { $words }। বা { $name }-কে ফোন করুন: { $phone }।
page-work-places = কোথায় যাবেন
page-work-again = আবার দেখুন
page-work-help = সাহায্য: { $name }-কে ফোন করুন: { $phone }।
page-work-skip = এখন যা চাওয়া হচ্ছে, সেখানে যান
page-work-closing = 30 মিনিট ব্যবহার না হলে এই পাতা বন্ধ হয়।
page-work-new = নতুন কিছু এসেছে।
page-work-show = দেখুন
page-work-over = এই পাতা এখন বন্ধ।
