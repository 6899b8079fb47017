### Files for supervision and appraisal: what a manager takes to a talk about somebody's work.

choice-supervision = File for a talk
supervision = I can make a file for your talk with { $name } about their work. It holds what you can see here, their replies, and thanks.
supervision-private = It is for you and { $name } only. Organisers can see that it was made.
choice-talk-about = { $talk ->
    [appraisal] The last 4 quarters
   *[supervision] The last quarter
}
caption-supervision = This file is for your talk only. Please delete it when its date has passed.
caption-appraisal = This file is for your yearly talk only. Please delete it when its date has passed.

## In the file.
supervision-title = { $talk ->
    [appraisal] For an appraisal: { $name }
   *[supervision] For supervision: { $name }
}
supervision-made = Made on { $day }. Please delete it by { $due }.
supervision-how = It says what several people said, never who. Please do not guess who it was.
supervision-none = There is nothing from this time.
supervision-quarter = The 3 months up to { $day }
supervision-few = A few
supervision-answer = { $purpose ->
    [staff_change] What { $name } has changed
   *[staff_reply] What { $name } replied
}
supervision-thanks = What people thank { $name } for
