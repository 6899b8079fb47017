### Votes and what matters: asked, answered, read over.

## Answers.
choice-yes = হ্যাঁ
choice-unsure = নিশ্চিত নই
choice-no = না
choice-matters = এটা গুরুত্বপূর্ণ
choice-matters-less = এটা কম গুরুত্বপূর্ণ
choice-first = প্রথমটি
choice-second = দ্বিতীয়টি
choice-same = দুটোই সমান
choice-undecided = ঠিক করতে পারছি না
choice-enough = আমার আর দরকার নেই
answer-now = আপনার এখনকার উত্তর: { $choice ->
    [yes] হ্যাঁ
    [unsure] নিশ্চিত নই
    [no] না
    [fine] আমি রাজি
    [worry] আমার চিন্তা আছে
    [object] আমার আপত্তি আছে
    [accepted] মেনে নিতে পারি
    [refused] আমার জন্য নয়
    [nothing] কিছু না
    [picked] এটা গুরুত্বপূর্ণ
    [passed] এটা কম গুরুত্বপূর্ণ
    [pair-1] প্রথমটি
    [pair-2] দ্বিতীয়টি
    [pair-same] দুটোই সমান
   *[other] ঠিক করতে পারছি না
}।
answer-now-text = আপনার এখনকার উত্তর: { $text }।
# What was chosen follows on a line of its own.
answer-saved = রাখা হয়েছে। আপনি বেছেছেন:
question-progress = { $total }টির মধ্যে { $number } নম্বর।
question-changed = এর মধ্যে এই তালিকা বদলেছে। কিছুই হারায়নি।
round-closed = { $when ->
    [now] এটা এইমাত্র শেষ হয়েছে।
   *[before] এটা শেষ হয়ে গেছে।
} এখানে দেখতে পারেন, কী হলো।
# The words follow on a line of their own.
words-too-late = { $when ->
    [now] এটা এইমাত্র শেষ হয়েছে।
   *[before] এটা শেষ হয়ে গেছে।
} আপনার কথা রাখা হয়নি। কথাগুলো কপি করে একজন মানুষকে লিখতে পারেন। আপনি লিখেছিলেন:

## Picking and comparing.
approval-progress = { $total }টির মধ্যে { $number } নম্বর। এটা কি আপনার কাছে গুরুত্বপূর্ণ?
pairwise-which = কোনটা আপনার কাছে বেশি গুরুত্বপূর্ণ?
pairwise-first = প্রথম: { $text }
pairwise-second = দ্বিতীয়: { $text }

## Reading over what one has given.
review = { $closes } পর্যন্ত এটা বদলাতে পারেন।
review-yes-no = { $title }
    আপনি বলেছেন: { $choice ->
    [yes] হ্যাঁ
    [unsure] নিশ্চিত নই
    [no] না
    [fine] আমি রাজি
    [worry] আমার চিন্তা আছে
    [object] আমার আপত্তি আছে
   *[none] এখনও কিছু না
    }।
review-approval = { $text }
    আপনি বলেছেন: { $picked ->
        [yes] এটা গুরুত্বপূর্ণ
       *[no] এটা কম গুরুত্বপূর্ণ
    }।
review-pairwise = { $outcome ->
    [pair-1] আপনি এটা আগে রেখেছেন: { $first }
    [pair-2] আপনি এটা আগে রেখেছেন: { $second }
    [pair-same] আপনার কাছে দুটোই সমান: { $first } / { $second }
   *[other] আপনি ঠিক করতে পারেননি: { $first } / { $second }
}
voted = { $left ->
    [0] সব শেষ হয়েছে। ভোট দেওয়ার জন্য ধন্যবাদ।
   *[other] আপনার ভোট রাখা হয়েছে। আর { $left }টি প্রশ্ন বাকি আছে।
}
receipt = আপনার রসিদ: { $receipt }। এতে বোঝা যায়, আপনার ভোট গোনা হবে। আপনি কী বলেছেন, তা এতে নেই।
choice-change = { $number } নম্বর বদলান
choice-vote-on = { $number } নম্বরে ভোট

## Votes.
votes = { $count ->
    [0] এখন ভোট দেওয়ার কিছু নেই।
   *[other] এখন { $count }টি ভোট খোলা আছে। কোনটা চান?
}
vote-label = ভোট { $number }
vote-intro = { $items ->
    [one] { $items }টি বিষয়ে ভোট আছে।
   *[other] { $items }টি বিষয়ে ভোট আছে, একটার পর একটা।
} { $closes } পর্যন্ত ভোট দিতে ও বদলাতে পারেন।
vote-turnout = { $people ->
    [0] এখনও কেউ ভোট দেননি।
   *[other] এ পর্যন্ত { $people } জন ভোট দিয়েছেন।
}
choice-start = শুরু করুন
choice-see-votes = আমার ভোট দেখি
choice-vote-rules = ভোট কীভাবে গোনে
choice-vote-rules-more = অন্যরা কী দেখবেন
choice-my-receipt = আমার রসিদ
choice-check-receipt = রসিদ মিলিয়ে দেখি
vote-rules = প্রতি প্রশ্নে একজনের 1টি ভোট। শেষ যে ভোট দেন, সেটাই গোনা হয়।
vote-rules-quorum = { $quorum ->
    [0] যত জনই ভোট দিন, ভোট গোনা হবে।
   *[other] অন্তত { $quorum } জনকে ভোট দিতে হবে। না হলে কিছুই ঠিক হবে না।
}
vote-rules-secret = আপনার ভোট গোপন। ভোট শেষ না হওয়া পর্যন্ত যিনি কম্পিউটার চালান, তিনি আপনার সঙ্গে ভোট মেলাতে পারেন। তারপর সেই যোগ মুছে ফেলা হয়।
vote-rules-shown = ভোট শেষ হলে সবাই একই সময়ে ফল দেখেন। সবাই একই কথা বললে, লোকে তা জানবে। 5 জনের কম ভোট দিলে শুধু ফল দেখানো হয়।
vote-rules-apart = যাঁরা সেবা নেন, কেয়ারার ও কর্মী: আলাদা গোনা হয়। দলে 5 জন বা বেশি হলেই শুধু তা দেখানো হয়।
vote-sealed = আপনার ভোট নিরাপদ আছে, গোনাও হবে। এখন আর বদলানো যাবে না। কারণ আমাদের রেকর্ড ঠিক করতে হয়েছে।
receipt-ask = আপনার রসিদের 8টি সংখ্যা লিখুন।
receipt-wrong = রসিদে { $digits }টি সংখ্যা থাকে। আবার দেখুন।
receipt-open = হ্যাঁ। এই ভোটটি আমাদের কাছে আছে: { $title }
receipt-closed = হ্যাঁ। এই ভোটটি গোনা হয়েছে: { $title }
receipt-unknown = এই রসিদ খুঁজে পাচ্ছি না। সংখ্যাগুলো আবার দেখুন, বা { $name }-কে জিজ্ঞাসা করুন।

## What matters.
matters-none = কী গুরুত্বপূর্ণ, তা নিয়ে এখন কিছু খোলা নেই।
matters = কোনটার উত্তর দিতে চান?
matters-label = তালিকা { $number }
matter-closes = এটা { $closes } পর্যন্ত খোলা। { $quorum ->
    [0] যত জনই উত্তর দিন, গোনা হবে।
   *[other] অন্তত { $quorum } জনকে উত্তর দিতে হবে।
}
matter-how = { $options ->
    [0] এখনও কোনো তালিকা নেই। কী গুরুত্বপূর্ণ, আপনি প্রথমে বলতে পারেন।
   *[other] তালিকায় { $options }টি বিষয় আছে।
} { $compare ->
    [yes] আপনি একবারে 2টি করে তুলনা করবেন।
   *[no] যা যা গুরুত্বপূর্ণ, সব বেছে নেবেন।
}
matter-done = তালিকার সব উত্তর আপনি দিয়েছেন। ধন্যবাদ।
choice-say-own = নিজের মতো করে বলি
choice-choose = বেছে নিই
choice-go-on-choosing = আরও বেছে নিই
choice-what-is-there = তালিকা দেখি
choice-my-choices = আমি যা বেছেছি
choice-what-i-said = আমি যা বলেছি
options = তালিকায় { $total }টি বিষয় আছে।
say-ask = আপনার কাছে কী সবচেয়ে গুরুত্বপূর্ণ? নিজের ভাষায় লিখুন।
said-thanks = ধন্যবাদ। আপনার কথা রেখে দিয়েছি।
share-ask = অন্যরা কি এই কথাগুলো দেখতে পারেন?
share-guess = একজন মানুষ আগে পড়েন। আপনার নাম দেখানো হয় না। অন্যরা হয়তো আন্দাজ করবেন, এটা আপনি।
choice-share = হ্যাঁ, সবাই দেখুন
choice-share-not = না, শুধু আয়োজক
choice-withdraw = ফিরিয়ে নিই
share-yes = ধন্যবাদ। একজন মানুষ আগে আপনার কথা পড়বেন। তারপর অন্যরা দেখতে পাবেন।
share-no = শুধু আয়োজকেরা আপনার কথা দেখবেন।
withdraw-sure = এতে আপনার কথা মুছে যাবে। মুছতে চান?
withdrawn = আপনার কথা মুছে ফেলেছি।
mine-none = আপনি এখনও নিজের ভাষায় কিছু বলেননি।
mine = আপনি নিজের ভাষায় { $count }টি কথা বলেছেন।
mine-label = { $purpose ->
    [question] প্রশ্ন
    [safety] বার্তা
    [second_safety] বার্তা
    [talk] বার্তা
    [advocate] সাহায্য চেয়েছি
    [ring] ফোন
    [read_out] পড়ে শোনাতে
    [needs] আমার যা দরকার
    [not_fixed] ঠিক হয়নি
    [worry] চিন্তা
    [thanks] ধন্যবাদ
    [proposal] প্রস্তাব
    [response] আমার উত্তর
    [pressure] বার্তা
   *[priority] যা গুরুত্বপূর্ণ
} { $number }
mine-state = { $state ->
    [waiting] অন্যরা দেখার আগে একজন মানুষ এটা পড়বেন।
    [shown] অন্যরা এটা দেখতে ও বেছে নিতে পারেন।
    [late] অন্যরা এটা দেখার আগেই তালিকা শেষ হয়ে গেছে।
    [hidden] একজন আয়োজক এটা অন্যদের দেখাননি। কেন, জানতে { $name }-এর সঙ্গে কথা বলুন।
   *[private] শুধু আয়োজকেরা এটা দেখেন।
}
mine-edited = অন্যরা এটা এভাবে পড়েন:
