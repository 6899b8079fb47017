### A document in place of typed words, as an organiser sees it.

document-how = You can send a Word file or a text file too.
document-where = To publish a document, pick Publish something, then A new text. Send it there.
document-reading = I am reading your document. This takes a moment.
picture-coming = I am looking at your picture. This takes a moment.
document-left-out = { $what ->
    [pictures] I left out the pictures in your document. You can add them here: Change it, then Add something.
    [macros] Your file holds small programs. I never run them, and took only the words.
   *[notes] I left out the notes and comments in your document.
}
document-elsewhere = You went on before I had read your document. Please send it again.
document-waits = I am still reading what you sent. Please wait a moment.
document-again = Your document is not in it. Please send it again.
document-trouble = { $trouble ->
    [no-picture] I cannot show this file as a picture. Please send a photo.
    [picture-large] This picture is too large. Please send a smaller one.
    [picture-moves] This picture moves. Please send one that stands still.
    [large] This file is too large. Please take out the pictures, and send it again.
    [long] This is too long to publish at once. Please send one part of it.
    [kind] I cannot read this kind of file. Please send a Word file or a text file.
    [old] This file is locked, or from an old Word. Please save it as .docx with no password.
    [broken] This file is damaged. Please save it again, or paste the words here.
    [pictures] There are only pictures in this file. Please send the words that stand in them.
    [lost] I could not fetch your file. Please send it again.
   *[empty] There are no words in this file.
}
draft-whole = This is a whole text by itself. Please send it as a new text.
page-document = A Word file or a text file
page-picture = A picture
page-document-send = Send the file
