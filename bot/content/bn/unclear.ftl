### What was not clear to people, as an organiser sees it.

choice-not-clear = যা পরিষ্কার না
choice-not-clear-on = পরের বাক্য
not-clear = এটা কারও কাছে পরিষ্কার না। { $total }টির মধ্যে { $number } নম্বর:
not-clear-people = { $how ->
    [few] 3 জনের কম লোক তা বলেছেন।
   *[several] 3 জন বা বেশি লোক তা বলেছেন।
}
not-clear-none = কোনো বাক্য পরিষ্কার না, এমন আর কেউ বলেননি।
