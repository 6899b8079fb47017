### The web chat's pages.

page-title = Sayso, for { $house }
page-welcome = Take part with { $house }
page-about = Sayso lets you read what happened, say what matters, and vote. You can use it here or in Telegram.
page-invited = You are invited to take part
page-invited-about = Pick Start to begin. The invite works once, on this device.
page-start = Start
page-no-invite = To take part, you need an invite. To ask for one, call { $name }: { $phone }.
page-go-to-chat = Go to my chat
page-have-code = I have a code from my other phone
page-chat = Your chat with Sayso
page-skip = Go to where you type
page-you = You
page-bot = Sayso
page-type = Type words or a number
page-send = Send
page-not-sent = That was not sent. Please try again.
page-offline = You are not connected now. What you type stays here. I keep trying.
page-voice = Voice message
page-record = Record a voice message
page-record-stop = Stop and send
page-record-drop = Throw it away
page-recording = I am recording now. Your microphone is on.
page-record-denied = I cannot use your microphone. You can allow it in your browser, or type.
page-record-full = That is as long as it can be. Please send it, then record more.
page-record-sent = Your voice message is sent.
page-record-dropped = It is thrown away. Nothing was sent.
page-file = Get the file { $name }
page-choices = Choices
page-emergency = In danger now? Call { $emergency }. Nobody watches this chat all the time.
page-waiting = { $count ->
    [one] 1 new message came while you were away. Go to it
   *[other] { $count } new messages came while you were away. Go to them
}
page-shared = Anyone who uses this browser can open this chat.
page-clear-about = You can clear what this page shows. Your answers and your words are kept.
page-clear = Clear what this page shows

## When a page cannot be shown.
page-problem = That did not work
page-not-found = This page is not here. Go to the first page, or call { $name }: { $phone }.
page-not-yours = This chat cannot be opened here. Please use the device you began on, or call { $name }: { $phone }.
page-too-much = That is too much for one message. Please send less at once.
page-too-often = That was very fast. Please wait a moment, then try again.
page-not-kept = We could not keep that just now. Please try again in a moment.
page-bad-request = I did not understand that. Please go back and try again.
page-back = Go back
