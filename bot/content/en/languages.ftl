### A text in several languages, as an organiser writes it.

choice-draft-langs = Other languages
draft-langs = In which other language do you want to write it?
draft-lang = { $language ->
    [cy] Welsh
    [pl] Polish
    [ro] Romanian
    [ur] Urdu
    [bn] Bengali
    [ar] Arabic
    [es] Spanish
   *[en] English
}: { $count ->
    [0] all of it is there.
    [one] 1 text is still missing.
   *[other] { $count } texts are still missing.
}
draft-lang-name = { $language ->
    [cy] Welsh
    [pl] Polish
    [ro] Romanian
    [ur] Urdu
    [bn] Bengali
    [ar] Arabic
    [es] Spanish
   *[en] English
}:
draft-lang-falls = People read what is missing as it was first written.
choice-draft-whole = Send all of it
choice-draft-one = One text at a time
choice-draft-out = Take it out
choice-draft-skip = Leave it for now
draft-lang-all = Send the whole text. Keep the same lines, in the same order.
draft-lang-lines = Lines in your text: { $count }. Lines in the first text: { $total }. They must be the same.
draft-lang-unlike = { $count ->
    [one] 1 line has another number of sentences. I ask for it by itself.
   *[other] { $count } lines have another number of sentences. I ask for them one by one.
}
draft-lang-other = That text is in another language.
draft-lang-one = How do you say this?
draft-lang-count = { $count ->
    [one] It is 1 sentence. Please write 1 too.
   *[other] It has { $count } sentences. Please write as many.
}
draft-lang-gone = That language is taken out.
draft-one-sentence = Please write it as 1 sentence, as in the first language.
draft-in = In which language did you write this text?
draft-langs-left = { $count ->
    [one] 1 language is not complete. People read the rest as it was first written.
   *[other] { $count } languages are not complete. People read the rest as it was first written.
}
