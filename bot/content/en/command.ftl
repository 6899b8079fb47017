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
command-receipts = These receipts were counted. They do not show who voted, or how.
command-rotated = Sealed { $records ->
    [one] 1 record
   *[other] { $records } records
} anew. Copy the key file now: only the new one opens what is here. Older backups need it too.
command-rotate-machines = Put the new key file on each machine that serves before you start Sayso there.
command-rotate-dropped = { $records ->
    [0] There is no old key.
    [one] Dropped 1 old key. Backups that were made with it cannot be restored any more.
   *[other] Dropped { $records } old keys. Backups that were made with them cannot be restored any more.
}
command-no-results = There are no results yet.
command-backed-up = Backed up to { $file }. It was read back, and is whole. Without the key file nobody can open it.
command-restore-holds = What was kept on { $at }: { $people ->
    [one] 1 person who takes part
   *[other] { $people } people who take part
}, { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
}.
command-restore-drill = This backup can be restored. Nothing has changed.
command-restored = Restored. { $people ->
    [0] Nobody had left since.
    [one] 1 person had left since, and is erased again.
   *[other] { $people } people had left since, and are erased again.
} { $waiting ->
    [0] No messages waited then.
    [one] 1 message waited then, and is not sent now.
   *[other] { $waiting } messages waited then, and are not sent now.
} Start it: sayso run
command-moved = { $table }: { $rows ->
    [one] 1 row, the same in both.
   *[other] { $rows } rows, the same in both.
}
command-moved-all = Everything is in { $to } now. Set SAYSO_DATABASE_URL to it before the next start.
    Keep { $file } until that works, then delete it.

## What the doctor says.
doctor-store = The settings, the key and the tables in { $database } fit together. { $meetings ->
    [one] 1 meeting is published.
   *[other] { $meetings } meetings are published.
}
doctor-people = { $role }: { $people ->
    [0] nobody
    [one] 1 person
   *[other] { $people } people
} can be reached.
doctor-finding = { $weight ->
    [mend] Mend this
   *[consider] Think about this
}: { $text }
doctor-nobody = nobody reads what is written to: { $role }. Run: sayso invite --role { $role }
doctor-readable = others on this machine can read { $file }. Run: chmod go= { $file }
doctor-disk = { $folder } has { $free } MB free, and { $needed } are needed. Make room, or move it to a larger disk.
doctor-only-here = links lead to { $address }, which opens on this machine alone. Set SAYSO_WEB_ADDRESS.
doctor-no-https = { $address } is not https: whoever is on the way can read along. Put a proxy with https in front.
doctor-made-up = nobody has the number { $phone }: it is the example's. Put in the one people should call.
doctor-one-contact = both contacts for safety have the number { $phone }. Who is called about the first one?
doctor-old-backup = the latest backup is { $days } days old. Run: sayso backup --to FOLDER, each night
doctor-no-backup = no backup has been made here. Run: sayso backup --to FOLDER, each night
doctor-clock-back = the clock of this machine went back { $minutes } minutes. Switch network time on.
doctor-clock = the clock of this machine is { $seconds } seconds away from Telegram's. Switch network time on.
doctor-not-running = Sayso does not run now. Run: sayso run, or start its service
doctor-unread = { $messages ->
    [one] 1 message
   *[other] { $messages } messages
} to { $role } about safety, unread, the oldest for { $hours } hours. Call who reads them.
doctor-unsent = { $messages ->
    [one] 1 message waits
   *[other] { $messages } messages wait
} to be sent, the oldest for { $minutes } minutes. See deploy/RUNBOOK.md, "sayso_outbox".
doctor-set-aside = { $updates ->
    [one] 1 update
   *[other] { $updates } updates
} failed 3 times and could not be taken. See deploy/RUNBOOK.md, "sayso_set_aside".
doctor-no-ears = no computer here makes words of voice messages, so people listen. In English one can: see README.md
doctor-no-speech = nothing can be read aloud here. Install Sayso again: pip install --force-reinstall espeakng-loader
doctor-no-telegram = Telegram cannot be reached from here. See that this machine may open https to api.telegram.org
doctor-webhook = Telegram does not post to SAYSO_WEBHOOK_URL but to: { $host }. Start Sayso; it tells Telegram.
doctor-hooked = Telegram posts to { $host }, and no SAYSO_WEBHOOK_URL is set. Sayso ends that when it starts.
doctor-webhook-fails = Telegram could not post here within the last day: { $why }
doctor-language = { $language }: { $sentences } sentences, { $unread ->
    [0] all read by a native speaker
    [one] 1 not yet read by a native speaker
   *[other] { $unread } not yet read by a native speaker
}; { $voice ->
    [yes] it has a voice
   *[no] it has no voice, so people are offered text
}.

## What goes wrong. One line, and what to do.
command-no-file = { $file } cannot be read: { $why }
command-not-text = { $file } is not UTF-8 text. Save it as UTF-8 and try again.
command-port-taken = Port { $port } is in use. Stop what uses it, or choose another: PORT=8081 make run
command-cannot-listen = { $host }:{ $port } cannot be listened on: { $why }
command-backup-nothing = There is nothing to back up in { $database } yet.
command-backup-inside = A backup inside { $folder } would be lost with it. Choose another folder, best on another disk.
command-backup-bad = No backup was made. { $why }
command-rotate-bad = Not everything is sealed anew. { $why } Run it again once that is mended.
command-restore-there = There is a database in { $database } already. To put the backup in its place, add --replace
command-restore-bad = { $file } was not restored, and nothing has changed. { $why }
command-restore-unsure = Perhaps { $file } was restored, perhaps all is as before: { $why }. Restore it again, with --replace
command-move-where = Give the database to move to as postgresql+asyncpg://user:password@host/name
command-move-nothing = There is nothing to move: { $file } is not there.
command-not-moved = Not moved. { $table }: { $why }
command-folder = { $folder } cannot be written: { $why }
command-bad-pack = { $file }:{ $line }: { $text }
