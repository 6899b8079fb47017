### What the command line says, to whoever runs the bot. In English only.

command-running = Sayso answers at { $address }
command-example-links = Open one of these links to try it. Each works once:
command-example-link = { $role }: { $link }
command-telegram-how = To use Telegram too: get a token from @BotFather, then run
    SAYSO_TELEGRAM_TOKEN=... make run
command-telegram-name = On Telegram: https://t.me/{ $name }
command-stop-how = To stop, press Ctrl+C. Everything is kept.
command-published = Published { $name }: { $cards } cards, { $votes } votes, { $options } things to choose from.
command-published-already = { $name } is published already. Nothing has changed.
command-finding = { $file }:{ $line }: { $weight }: { $text }
command-check-clean = { $file }: nothing to change.
command-check-blocked = { $file } has { $count } sentences or labels that must change before it can be published.
command-overrule-how = To publish all the same, give the reason: --overrule "..."
command-invite = { $role }: { $link }
command-no-telegram = Telegram cannot be reached, so there is no link to print. Try again in a moment.
command-closed = Closed. The results go to everyone now.
command-nothing-open = Nothing of that name is open. Open now: { $names }
command-exported = Wrote { $files } files to { $folder }
command-no-results = There are no results yet.

## What goes wrong. One line, and what to do.
command-no-file = { $file } cannot be read: { $why }
command-not-text = { $file } is not UTF-8 text. Save it as UTF-8 and try again.
command-port-taken = Port { $port } is in use. Stop what uses it, or choose another: PORT=8081 make run
command-cannot-listen = { $host }:{ $port } cannot be listened on: { $why }
command-folder = { $folder } cannot be written: { $why }
command-bad-pack = { $file }:{ $line }: { $text }
