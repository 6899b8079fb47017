### Please ring me.

choice-ring = আমাকে ফোন করুন
ring-steps = 2টি ছোট ধাপ আছে।
ring-when = কখন ফোন করলে ভালো?
choice-ring-when = { $when ->
    [morning] সকালে
    [afternoon] বিকেলে
    [evening] সন্ধ্যায়
   *[any] যেকোনো সময়
}
ring-number = { $when ->
    [morning] আপনি সকাল বেছেছেন।
    [afternoon] আপনি বিকেল বেছেছেন।
    [evening] আপনি সন্ধ্যা বেছেছেন।
   *[any] আপনি যেকোনো সময় বেছেছেন।
} কোন নম্বরে ফোন করব? লিখে পাঠান। শুধু আয়োজকেরা দেখেন।
ring-number-wrong = 1টি ফোন নম্বর দরকার, অন্তত 6টি সংখ্যা। আবার লিখুন।
ring-kept = ধন্যবাদ। আপনি তালিকায় আছেন। { $name } থেকে একজন আপনাকে ফোন করবেন।
ring-you = { $when ->
    [morning] সকালে এই নম্বরে ফোন করব:
    [afternoon] বিকেলে এই নম্বরে ফোন করব:
    [evening] সন্ধ্যায় এই নম্বরে ফোন করব:
   *[any] যেকোনো সময় এই নম্বরে ফোন করব:
}
# On the list, or rung already. Tries are calls that nobody answered.
ring-state = { $state ->
    [waiting] আপনি তালিকায় আছেন। { $tries ->
        [0] চাইলে বলতে পারেন, কী নিয়ে।
       *[other] { $tries } বার ফোন করেছি, কেউ ধরেননি। আবার ফোন করব।
    }
   *[done] আমরা ফোনে কথা বলেছি। আবার ফোন করতে বলতে পারেন।
}
choice-ring-about = কী নিয়ে, বলি
# Said on a phone that others may see: not a word of what it is about.
ring-news = { $how ->
    [talked] আমাদের সঙ্গে কথা বলার জন্য ধন্যবাদ।
   *[none] আপনাকে পেতে চেষ্টা করেছি। আবার চেষ্টা করব।
}
organise-rings = { $rings } জন ফোনের অপেক্ষায় আছেন।
choice-rings = যাঁদের ফোন করব
rings = { $total }টির মধ্যে { $number } নম্বর ফোন। ফোন করুন:
rings-when = ভালো সময়: { $when ->
    [morning] সকাল
    [afternoon] বিকেল
    [evening] সন্ধ্যা
   *[any] যেকোনো সময়
}। চাওয়া হয়েছে: { $asked }।
rings-tries = { $tries } বার ফোন করা হয়েছে। কেউ ধরেননি।
rings-about = এটা নিয়ে:
choice-rang-talked = কথা হয়েছে
choice-rang-none = কেউ ধরেননি
choice-next-call = পরের ফোন
rang = { $how ->
    [talked] লিখে রাখছি, কথা হয়েছে। তাঁকে এর জন্য ধন্যবাদ দিচ্ছি।
   *[none] এটা তালিকায় থাকে। আপনি আবার ফোন করবেন, তাঁকে জানাচ্ছি।
}
