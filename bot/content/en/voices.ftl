### Voice messages: said aloud, heard by a computer or a person, looked over, counted.

voice-not-yet = I can listen to you after you have joined. Please type, or pick a choice.
voice-too-long = Your voice message is too long for me. { $minutes } minutes is the most. Please send it in parts.
voice-empty = I did not get any sound. Please say it again, or type it.
voice-too-many = I still have { $waiting } of your voice messages. Please wait, or type your words.
voice-record-here = I can only listen to a voice message that you record here.
voice-type = I cannot listen to your voice here. Please type your words, or pick a choice.
voice-full = I cannot keep more voice messages now. Please type your words.
voice-listening = I am listening to your message. One moment.
voice-no-words = I could not hear any words. Please say it again, or type it.
# News. It says nothing of what the message is about, as others may see the phone.
voice-lost = Your voice message did not work. Please send it again, or type it.
voice-done = That voice message is done. Nothing has changed.

## When no computer can write it down.
voice-may = I cannot write down your voice. A person who organises at { $house } can. They will hear your voice, and may know it.
voice-may-kept = I keep the sound until it is written down, or for { $days } days. May they listen?
choice-voice-let = Yes, they may
choice-voice-type = No, I will type
voice-kept = Thank you. A person will listen and write it down. I tell you when you can read it.
voice-dropped = I have deleted your voice message.

## What was heard.
heard = { $by ->
    [machine] I heard this:
   *[organiser] A person listened and wrote this:
}
heard-right = Is this right?
choice-heard-yes = Yes, it is right
choice-heard-again = Say it again
choice-heard-type = Type it
heard-again = I have deleted it. Please send a new voice message.
heard-type = I have deleted the sound. Please type your words now.
heard-simple = I heard: { $words }
heard-news = Your voice message is in words now. Please see if they are right.
choice-heard-see = See my words
# Somebody picked something else while the computer was listening.
heard-elsewhere = You went on before I had listened. So your voice message changed nothing.

## Who listens.
said-aloud-mine = You said this in a voice message.
said-aloud = This is a voice message. You can listen to it.
organise-voices = { $voices ->
    [one] 1 voice message waits to be written down.
   *[other] { $voices } voice messages wait to be written down.
}
choice-voices = Voice messages
voices = Voice message { $number } of { $total }.
voices-about = { $asked ->
    [said] They say what matters to them.
    [question-said] They ask a question.
   *[other] They write to a person.
}
voices-none = No voice message waits for you.
voices-end = There are no more voice messages.
voices-done = That voice message is done.
choice-voice-hear = Listen to it
choice-voice-write = Write it down
choice-voice-none = No words in it
voice-write = Type the words just as they were said. Whoever said them looks them over first.
voice-written = Thank you. They can read the words now. The sound is deleted here.
voice-none = I have told them that it did not work.
voice-not-here = The sound is still on its way. Please try again in a minute.
voice-not-played = The sound cannot be played. Please answer, and ask them to write or call.
caption-voice = This is for you alone. Please delete it here when you have listened.
