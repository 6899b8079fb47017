### Proposing what a meeting talks about, and running a round of one's own.

choice-propose = প্রস্তাব দিই
propose = মিটিংয়ে কী নিয়ে কথা হবে, প্রস্তাব দিতে পারেন।
propose-steps = 2টি ছোট ধাপ: কী, আর কেন। একজন আয়োজক উত্তর দেন।
choice-propose-write = প্রস্তাব লিখি
choice-proposed = অন্যদের প্রস্তাব
propose-write = মিটিংয়ে কী নিয়ে কথা হবে? 1টি ছোট বাক্যে লিখুন।
propose-kept = ধন্যবাদ। আপনার প্রস্তাব রেখেছি।
propose-more = কেন, বলতে চান?
choice-propose-why = কেন, বলি
choice-propose-done = এটুকুই
propose-why = এটা কেন গুরুত্বপূর্ণ? নিজের ভাষায় লিখুন।
propose-why-kept = ধন্যবাদ। কেন, তা রেখেছি।
proposal-decided = এই প্রস্তাবের সিদ্ধান্ত হয়ে গেছে। কী হলো, এখানে আছে।
proposal-why = কেন: { $why }
proposal-state = { $state ->
    [agenda] হ্যাঁ: এটা মিটিংয়ের আলোচনায় আছে।
    [later] এখন না। পরের জন্য রাখা আছে।
    [no] না। কেন, পড়তে পারেন।
   *[open] আয়োজক এখনও ঠিক করেননি।
}
proposed = { $total }টির মধ্যে { $number } নম্বর প্রস্তাব:
choice-next-proposal = পরের প্রস্তাব

## What organisers see.
check-proposal = একজন মিটিংয়ের জন্য এই প্রস্তাব দিয়েছেন:
organise-proposals = { $proposals }টি প্রস্তাব আপনার অপেক্ষায় আছে।
choice-proposals = প্রস্তাব
proposals-none = কোনো প্রস্তাব নেই।
choice-agenda = আলোচনায় রাখি
choice-keep-for-later = পরে
choice-no-because = না, কারণ
choice-decide-again = আবার ঠিক করি
decide-no = কেন না? কারণ লিখুন। যিনি প্রস্তাব দিয়েছেন, তিনি আপনার কথা পড়বেন।
decided = { $decision ->
    [agenda] এটা আলোচনায় আছে। যিনি প্রস্তাব দিয়েছেন, তাঁকে জানাই।
    [later] পরের জন্য রাখা হলো। যিনি প্রস্তাব দিয়েছেন, তাঁকে জানাই।
   *[no] আপনার কারণ জানিয়ে দিই।
}
choice-give-round = তাঁকে রাউন্ড দিই
run-given = তিনি এখন এটা নিয়ে রাউন্ড চালাতে পারেন। তাঁকে জানাই।
choice-see-round = তাঁর রাউন্ড দেখি
run-see = এই রাউন্ডটি দেখুন। আপনি বললে এটা সবার জন্য খুলবে।
choice-run-open = রাউন্ড খুলি
choice-run-return = ফেরত পাঠাই
run-return = কী বদলাতে হবে? লিখুন। যিনি রাউন্ড চালান, তিনি আপনার কথা পড়বেন।
run-opened = রাউন্ড এখন খোলা।

## Whoever runs a round.
choice-run = রাউন্ড চালাই
run = { $state ->
    [offered] আপনার প্রস্তাব নিয়ে সবাইকে জিজ্ঞাসা করতে পারেন। একে রাউন্ড বলে। 3টি ধাপ আছে। একজন আয়োজক এটা খোলেন।
    [sent] একজন আয়োজক আপনার রাউন্ড দেখছেন। তারপর এটা খুলবে।
   *[draft] না পাঠানো পর্যন্ত রাউন্ড বদলাতে পারেন।
}
run-kind = { $kind ->
    [yes_no] লোকে উত্তর দেন: হ্যাঁ, নিশ্চিত নই, বা না।
   *[priorities] কী সবচেয়ে গুরুত্বপূর্ণ, লোকে বলেন।
}
run-days = { $days ->
    [7] এটা 1 সপ্তাহ খোলা।
    [14] এটা 2 সপ্তাহ খোলা।
   *[28] এটা 4 সপ্তাহ খোলা।
}
choice-run-kind = কীভাবে উত্তর দেবেন
choice-run-question = প্রশ্ন
choice-run-days = কত দিন
choice-run-send = পাঠাই
choice-run-no = না, ধন্যবাদ
choice-run-back = কিছু বদলাই
run-kinds = লোকে কীভাবে উত্তর দেবেন?
choice-run-yes-no = হ্যাঁ বা না
choice-run-priorities = কী বেশি গুরুত্বপূর্ণ
run-write = { $kind ->
    [yes_no] কী জানতে চান? হ্যাঁ বা না দিয়ে উত্তর হয়, এমন প্রশ্ন।
   *[priorities] কী জানতে চান? লোকে নিজের ভাষায় উত্তর দেন, তারপর বেছে নেন।
} 1টি ছোট প্রশ্ন লিখুন।
run-lengths = উত্তর দিতে লোকে কত দিন পাবেন?
choice-run-length = { $days ->
    [7] 1 সপ্তাহ
    [14] 2 সপ্তাহ
   *[28] 4 সপ্তাহ
}
run-kept = রেখে দিয়েছি।
run-sent = ধন্যবাদ। একজন আয়োজক এখন এটা দেখছেন।
run-declined = ঠিক আছে। আমি যা বলেছি খুললে আপনার প্রস্তাব পাবেন।
run-open = আপনার রাউন্ড { $closes } পর্যন্ত খোলা। { $people ->
    [0] এখনও কেউ উত্তর দেননি।
   *[other] এ পর্যন্ত { $people } জন উত্তর দিয়েছেন।
}
run-closed = এই রাউন্ড শেষ। সবাই ফল দেখতে পারেন।
