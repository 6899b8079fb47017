### Readers: people who read texts before they go out, and say what is not clear.

choice-preference-readers = আগে লেখা পড়ি
typed-readers = আগে লেখা পড়ি | আগে পড়ি
readers = আপনি অন্যদের আগে লেখা পড়তে পারেন। কী পরিষ্কার না, তা আমাদের বলেন।
readers-name = যে লেখা আপনার কাছে পরিষ্কার, তার পাশে আপনার নাম থাকতে পারে। সবাই তা দেখেন।
readers-seen = আপনি লেখা নিয়ে যা বলেন, আয়োজকেরা তা দেখেন।
choice-reader-begin = আমি আগে পড়তে চাই
choice-reader-no-name = নাম দেখাব না
reader-name = লেখার পাশে লোকে কোন নাম দেখবেন? { $most }টি পর্যন্ত অক্ষরে লিখুন।
reader-named = আপনি আগে লেখা পড়েন। লোকে এই নাম দেখেন: { $name }।
reader-unnamed = আপনি আগে লেখা পড়েন। আপনার নাম দেখানো হয় না।
choice-reader-name = আমার নাম বদলাই
choice-reader-stop = আগে পড়া বন্ধ করি
reader-stopped = আপনি আর আগে লেখা পড়েন না। এখন কেউ লেখার পাশে আপনার নাম দেখেন না।
reader-hidden = একজন আয়োজক লেখার পাশে আপনার নাম সরিয়েছেন। আপনি আরেকটি নাম দিতে পারেন।

## Reading a text.
choice-texts-first = পড়ার লেখা
texts-first = কোন লেখা পড়তে চান?
texts-first-none = এখন আপনার জন্য কোনো লেখা নেই। থাকলে আপনাকে বলব।
reader-asked = অন্যদের আগে এই লেখা পড়ুন। প্রতিটি অংশ পরিষ্কার কি না, বলুন:
choice-read-text = লেখাটি পড়ি
read-part = অংশ { $number }, মোট { $total }।
read-again = আপনি পড়ার পরে লেখাটি বদলেছে। আবার পড়ুন।
read-changed = লেখাটি এখনই বদলেছে। এখন এমন:
choice-clear = এটা পরিষ্কার
choice-read-unclear = এটা পরিষ্কার না
read-why = কেন পরিষ্কার না? চাইলে লিখুন। আয়োজকেরা তা পড়েন।
read-thanks = ধন্যবাদ। এতে আরও ভালো লেখা যায়।
read-done = আপনি সবটা পড়েছেন। ধন্যবাদ।
choice-read-again = আবার পড়ি
read-gone = এই লেখা আর অপেক্ষায় নেই। তা প্রকাশ হয়েছে, বা আর লাগবে না। ধন্যবাদ।
read-taken-back = একজন আয়োজক এই লেখা ফিরিয়ে নিয়েছেন। পড়ার জন্য ধন্যবাদ।
read-not-now = একজন আয়োজক এই লেখা বদলাচ্ছেন। পরে আবার দেখুন।
meeting-read-by = { $count ->
    [0] আগে পড়েছেন { $name }।
    [one] আগে পড়েছেন { $name } ও আরও { $count } জন।
   *[other] আগে পড়েছেন { $name } ও আরও { $count } জন।
}
meeting-read = { $count ->
    [one] { $count } জন এটা আগে পড়েছেন।
   *[other] { $count } জন এটা আগে পড়েছেন।
}

## What organisers see.
choice-draft-readers = যাঁরা আগে পড়েন
draft-readers = যাঁরা আগে পড়েন, কিন্তু এই লেখা এখনও পাননি: { $count } জন।
draft-readers-none = এখনও কেউ আগে লেখা পড়েন না। যে কেউ শুরু করতে পারেন। লিখতে হয়: আগে লেখা পড়ি।
choice-readers-ask = পড়তে বলুন
readers-asked = এখন লেখাটি পেয়েছেন: { $count } জন।
readers-all-asked = যাঁরা আগে পড়েন, সবাই এই লেখা পেয়েছেন।
draft-read = যাঁরা পড়েন: পরিষ্কার { $clear }, পরিষ্কার না { $unclear }, এখনও পড়া বাকি { $left }।
draft-read-old = কয়েকজন পড়ার পরে লেখাটি বদলেছে। তাঁদের আবার পড়তে বলুন।
choice-readers-said = তাঁরা কী বলেন
reader-name-is = পড়েছেন: { $name }
reader-no-name = যিনি নাম দেখান না:
reader-says = { $verdict ->
    [clear] সবটা পরিষ্কার।
    [unclear] এটা পরিষ্কার না:
    [old] লেখা বদলানোর আগে এ কথা বলেছেন।
   *[waiting] এখনও সবটা পড়েননি।
}
reader-why = কেন:
choice-reader-hide = নাম সরান
reader-hidden-now = এখন কেউ সেই নাম দেখেন না। তিনি তা জানেন।
reader-read = { $clear ->
    [yes] একজন বলেন, সবটা পরিষ্কার:
   *[no] একজন বলেন, কী পরিষ্কার না:
}
draft-unread = কেউ এখনও বলেননি যে এটা পরিষ্কার। তবু প্রকাশ করতে চান?
choice-unread-now = তবু প্রকাশ করুন
choice-unread-later = সময় বেছে নিন
choice-invite-reader = যিনি আগে পড়েন
invite-reader-whom = তিনি অন্যদের আগে লেখা পড়েন। আমন্ত্রণ কার জন্য?
invite-reader = তিনি আগে লেখা পড়বেন কি না, তা-ও জিজ্ঞেস করি। তিনি না বলতে পারেন।
reader-invited = একজন আয়োজক জানতে চান, আপনি অন্যদের আগে লেখা পড়বেন কি না। আপনি না বলতে পারেন।
