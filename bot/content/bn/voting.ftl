### Ways to vote: pick all one could live with, say what one wants most, consent. How each is counted and told.

## Answers.
choice-fine = আমি রাজি
choice-worry = আমার চিন্তা আছে
choice-object = আমার আপত্তি আছে
choice-accept = মেনে নিতে পারি
choice-refuse = আমার জন্য নয়
choice-none-of-these = কোনোটিই না
choice-no-more = আর না

## Before and while it is asked.
item-acceptance = এখানে { $options }টি উপায় আছে, একটার পর একটা। যেগুলো মেনে নিতে পারেন, সব বেছে নিন।
item-ranked = এখানে { $options }টি উপায় আছে। কোনটা সবচেয়ে বেশি চান বলুন, তারপর দ্বিতীয়, তারপর তৃতীয়। আগেও থামতে পারেন।
acceptance-ask = { $total }টির মধ্যে { $number } নম্বর। এটা কি মেনে নিতে পারেন?
ranked-ask = { $place ->
    [first] কোনটা সবচেয়ে বেশি চান?
    [second] দ্বিতীয় কোনটা চান?
   *[third] তৃতীয় কোনটা চান?
}
review-acceptance = { $text }
    আপনি বলেছেন: { $accepted ->
        [yes] মেনে নিতে পারি
       *[no] আমার জন্য নয়
    }।
review-ranked = { $place ->
    [first] প্রথম
    [second] দ্বিতীয়
   *[third] তৃতীয়
}: { $text }
review-ranked-none = { $place ->
    [first] প্রথম
    [second] দ্বিতীয়
   *[third] তৃতীয়
}: কিছু না

## Worries.
# The same screen follows each answer, so that where somebody is does not tell what they answered.
worry-invite = { $answer ->
    [fine] এটা নিয়ে আর কিছু বলতে চান?
   *[worry] কী নিয়ে চিন্তা, লিখতে চান?
} না লিখলেও চলবে।
choice-write-worry = চিন্তার কথা লিখি
choice-my-worry = আমি যা লিখেছি
choice-worries = চিন্তা ({ $count })
worry-ask = কী নিয়ে চিন্তা? নিজের ভাষায় লিখুন।
worry-linked = আপনার ভোট গোপন থাকে। তবে যিনি আপনার কথা পড়েন, তিনি বুঝবেন আপনার চিন্তা আছে।
worry-kept = ধন্যবাদ। একজন মানুষ এটা পড়ে আপনাকে উত্তর দেবেন।
worry-state = { $state ->
    [waiting] অন্যরা দেখার আগে একজন মানুষ এটা পড়বেন।
    [shown] যাঁরা ভোট দিতে পারেন, তাঁরা এটা দেখতে পারেন।
    [hidden] একজন আয়োজক এটা অন্যদের দেখাননি।
   *[private] শুধু আয়োজকেরা এটা দেখেন।
}
choice-who-sees-it = কে দেখতে পারেন
worries-none = অন্যরা পড়তে পারেন, এমন কোনো চিন্তা এখানে নেই।
worries = { $total }টির মধ্যে { $number } নম্বর চিন্তা। একজন লিখেছেন:
worries-answer = { $name } উত্তর দিচ্ছেন:
choice-next-worry = পরের চিন্তা
choice-answer-all = সবার জন্য উত্তর
desk-write-all = আপনার উত্তর লিখুন। যাঁরা ভোট দিতে পারেন, সবাই পড়তে পারেন।

## How it is counted.
choice-vote-count = আমরা যেভাবে গুনি
choice-next-count = পরের ধরনের ভোট
# In front of how one kind of question is counted, where a vote has several kinds.
vote-count-which = { $kind ->
    [acceptance] যেখানে মেনে নেওয়ার মতো সব বেছে নেন:
    [ranked] যেখানে প্রথম, দ্বিতীয়, তৃতীয় বলেন:
    [consent] যেখানে কারও আপত্তি আছে কি না জানতে চাই:
   *[yes_no] যেখানে হ্যাঁ বা না বলেন:
}
vote-count-yes_no = না-এর চেয়ে হ্যাঁ বেশি হলে ফল হ্যাঁ। একই সংখ্যা হলে সমান সমান।
vote-count-acceptance = কত জন কোনটা মেনে নিতে পারেন, গুনি। যেটা সবচেয়ে বেশি পায়, সেটা জেতে। একই সংখ্যা হলে সমান সমান।
vote-count-ranked = প্রত্যেকে কী সবচেয়ে চান, গুনি। অর্ধেকের বেশি পেলে জেতে। না হলে সবার শেষেরটি বাদ যায়। সেই ভোট পরের পছন্দে যায়। শেষে কয়েকটি থাকলে সব পথ দেখি। আলাদা ফল হলে সমান সমান। সবাই প্রতি ধাপ দেখেন।
vote-count-consent = কারও আপত্তি না থাকলে এটা হবে। 1 জনের আপত্তি থাকলে এখনও হবে না। চিন্তা থাকলে থামে না। চিন্তার কথা লিখতে পারেন। আপনি রাজি হলে অন্যরা তা উত্তরসহ পড়তে পারেন।
vote-count-tie = { $tie ->
    [next_meeting] সমান সমান হলে পরের মিটিং ঠিক করে।
   *[stays] সমান সমান হলে সব আগের মতো থাকে।
}

## Results.
vote-tie = { $tie ->
    [next_meeting] পরের মিটিং ঠিক করবে।
   *[stays] তাই সব আগের মতো থাকে।
}
vote-people = { $people } জন ভোট দিয়েছেন।
consent-totals = { $people } জন ভোট দিয়েছেন। আমি রাজি: { $fine }। আমার চিন্তা আছে: { $worry }। আমার আপত্তি আছে: { $object }।
acceptance-line = { $text }
    { $people ->
        [0] কেউ এটা মেনে নিতে পারেন না।
       *[other] { $people } জন এটা মেনে নিতে পারেন।
    }
audience-accepts = কত জন কোনটা মেনে নিতে পারেন:
audience-first-choices = কত জন কোনটা সবচেয়ে বেশি চান:
audience-option-exact = { $text }: { $people }।
audience-option-band = { $text }: { $band ->
    [few] অল্প কয়েকজন বা কেউ না
    [some] কয়েকজন
    [most] বেশির ভাগ
   *[nearly_all] প্রায় সবাই বা সবাই
}।
choice-count = গোনা দেখি
count-head = আমরা এভাবে গুনেছি:
count-step = ধাপ { $number }।
# A choice, and how many votes it has in this step.
count-line = { $text }: { $people }।
count-either = শেষে কয়েকটি আছে। যেটাই বাদ যাক, ফল একই।
count-dropped = এটা বাদ যায়: { $text }।
count-end = { $winners ->
    [0] খুব কম মানুষ ভোট দিয়েছেন, তাই কিছুই ঠিক হয় না।
    [one] এখন 1টি অর্ধেকের বেশি পেয়েছে।
   *[other] এখান থেকে সমান সমান।
}
