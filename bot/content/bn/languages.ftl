### A text in several languages, as an organiser writes it.

choice-draft-langs = অন্য ভাষা
draft-langs = আর কোন ভাষায় এটা লিখতে চান?
draft-lang = { $language ->
    [cy] ওয়েলশ
    [pl] পোলিশ
    [ro] রোমানীয়
    [ur] উর্দু
    [bn] বাংলা
    [ar] আরবি
    [es] স্প্যানিশ
   *[en] ইংরেজি
}: { $count ->
    [0] সবটাই আছে।
    [one] আরও { $count }টি লেখা বাকি।
   *[other] আরও { $count }টি লেখা বাকি।
}
draft-lang-name = { $language ->
    [cy] ওয়েলশ
    [pl] পোলিশ
    [ro] রোমানীয়
    [ur] উর্দু
    [bn] বাংলা
    [ar] আরবি
    [es] স্প্যানিশ
   *[en] ইংরেজি
}:
draft-lang-falls = যা বাকি, লোকে তা প্রথম ভাষায় পড়েন।
choice-draft-whole = সবটা পাঠান
choice-draft-one = একটি একটি করে
choice-draft-out = ভাষাটি সরান
choice-draft-skip = এখন থাক
draft-lang-all = পুরো লেখাটি পাঠান। একই লাইন, একই ক্রমে রাখুন।
draft-lang-lines = আপনার লেখায় লাইন: { $count }। প্রথম লেখায় লাইন: { $total }। দুটো সমান হতে হবে।
draft-lang-unlike = { $count ->
    [one] { $count }টি লাইনে বাক্যের সংখ্যা আলাদা। তা আলাদা করে জানতে চাই।
   *[other] { $count }টি লাইনে বাক্যের সংখ্যা আলাদা। তা আলাদা করে জানতে চাই।
}
draft-lang-other = সেই লেখাটি অন্য ভাষায়।
draft-lang-one = এটা কীভাবে বলেন?
draft-lang-count = { $count ->
    [one] এতে { $count }টি বাক্য আছে। ততগুলোই লিখুন।
   *[other] এতে { $count }টি বাক্য আছে। ততগুলোই লিখুন।
}
draft-lang-gone = সেই ভাষাটি সরানো হয়েছে।
draft-one-sentence = প্রথম ভাষার মতো 1টি বাক্যে লিখুন।
draft-in = লেখাটি কোন ভাষায় লিখেছেন?
draft-langs-left = { $count ->
    [one] { $count }টি ভাষা পুরো নয়। বাকিটা লোকে প্রথম ভাষায় পড়েন।
   *[other] { $count }টি ভাষা পুরো নয়। বাকিটা লোকে প্রথম ভাষায় পড়েন।
}
