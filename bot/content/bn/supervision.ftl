### Files for supervision and appraisal: what a manager takes to a talk about somebody's work.

choice-supervision = কথা বলার ফাইল
supervision = { $name }-এর সঙ্গে কাজ নিয়ে কথা বলার জন্য একটি ফাইল তৈরি করতে পারি। এতে আছে আপনি এখানে যা দেখেন, উত্তর, আর ধন্যবাদ।
supervision-private = এটা শুধু আপনার ও { $name }-এর জন্য। এটা তৈরি হয়েছে, আয়োজকরা তা দেখতে পান।
choice-talk-about = { $talk ->
    [appraisal] গত 12 মাস
   *[supervision] গত 3 মাস
}
caption-supervision = এই ফাইল শুধু আপনাদের কথা বলার জন্য। তারিখ পার হলে মুছে দিন।
caption-appraisal = এই ফাইল শুধু সারা বছর নিয়ে কথা বলার জন্য। তারিখ পার হলে মুছে দিন।

## In the file.
supervision-title = { $talk ->
    [appraisal] সারা বছরের কাজ নিয়ে কথা: { $name }
   *[supervision] কাজ নিয়ে কথা: { $name }
}
supervision-made = { $day } তৈরি। { $due } এর মধ্যে মুছে দিন।
supervision-how = কয়েকজন কী বলেছেন তা এখানে আছে, কে বলেছেন তা নেই। কে বলেছেন, আন্দাজ করবেন না।
supervision-none = এই সময়ের কিছু নেই।
supervision-quarter = { $day } পর্যন্ত 3 মাস
supervision-few = কয়েকজন
supervision-answer = { $purpose ->
    [staff_change] { $name } কী বদলেছেন
   *[staff_reply] { $name }-এর উত্তর
}
supervision-thanks = মানুষ { $name }-কে কী জন্য ধন্যবাদ দেন
