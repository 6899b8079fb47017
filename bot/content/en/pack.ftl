### What is wrong with a meeting pack, and what the plain-language checker says about it.

pack-too-long = This is too long for a meeting pack. Is it the right file?
pack-no-front-matter = A pack begins with a line of 3 dashes, then title, date and so on, then 3 dashes again.
pack-bad-front-matter = This line is not of the form name: text. { $found }
pack-unknown-field = There is no field called "{ $found }".
pack-missing-field = The field "{ $found }" is missing.
pack-missing-section = The section "{ $found }" is missing or empty.
pack-empty-section = The section "{ $found }" has nothing in it.
pack-unknown-section = There is no section called "{ $found }". There are: What happened, Votes, Priorities, Words.
pack-before-sections = This stands before the first section. Move it under a heading such as "# What happened".
pack-twice = "{ $found }" stands here a second time. Keep one of them.
pack-heading-wanted = Begin each part with a heading: 2 number signs, then its name.
pack-list-wanted = "{ $found }" holds a list. Begin each line with a dash.
pack-question-wanted = Begin "{ $found }" with the question people are asked.
pack-bold-wanted = Begin each line with its name in bold, then what it means: - **Name**: what it means
pack-only-text = Only text reaches people. Take out: { $found }
pack-bad-date = "{ $found }" is not a day with a time. Write it like 2026-12-03 14:00
pack-unknown-audience = "{ $found }" is no audience. There are: service users, carers, staff.
pack-unknown-language = "{ $found }" is no language this bot speaks. There are: { $languages }.
pack-bad-quorum = "{ $found }" is not a number of people.
pack-closes-in-past = It would close at { $found }, which is over already.
pack-languages-differ = The file in "{ $found }" does not have the same parts, dates and audiences as the first.
pack-sentences-differ = The part has another number of sentences in "{ $found }". Keep them the same.
pack-too-many-votes = There are more than { $found } votes. Make 2 packs.
pack-name-taken = Another text is published as "{ $found }". Give this one another name.

finding-long-sentence = { $instead } words in 1 sentence. Make 2 sentences of it: { $found }
finding-hard-word = "{ $found }" is a hard word. Write: { $instead }. Or explain it under Words.
finding-latin = "{ $found }" is Latin. Write: { $instead }
finding-contraction = "{ $found }" is short for 2 words. Write: { $instead }
finding-number-word = Write numbers as digits: { $instead }, not "{ $found }".
finding-metaphor = "{ $found }" is a figure of speech. Write: { $instead }
finding-passive = "{ $found }": say who does it.
finding-double-negative = "{ $found }": { $instead }.
finding-initials = Not everyone knows what "{ $found }" means. Write it out, or explain it under Words.
finding-percentage = "{ $found }": write it as so many out of 10.
finding-long-label = "{ $found }" does not fit a button. Use { $instead } signs at the most.
finding-long-heading = This heading is long. Use { $instead } words at the most: { $found }
finding-long-item = "{ $found }" has too much text for 1 screen. Use { $instead } words at the most.

weight-advice = advice
weight-blocker = must change
