# What an id is of.
resource-id = resource id

# Name of the table.
table = Resources of this run

# A column.
resource = Resource

# A column.
progress = Progress

# A column.
state = State

# A column.
size = Size

# Nothing was told of it yet.
waiting = waiting

# The run is over without it.
no-backup = no backup

# While the first answer is awaited.
loading = Loading the restore point

# Asks again at once.
again = Refresh status

# A question failed while the run goes on.
still-asking =
    The last question was not answered. The backup goes on without it, and the console keeps asking; what stands above
    is from the answer before.

# The same where the session is over.
asking-later =
    The session has ended, so the console can't ask. The backup goes on without it; sign in again and the console asks
    on. What stands above is from the answer before.

# When the last answer came, where the newest question had none.
last-answer = Last answer { $age }

# What a bar measures.
progress-of = Backup of { $name }

# Said while it goes on.
# $saved (Number)
# $all (Number)
saved-so-far = { $saved } of { $all } saved.

# Going on.
running = The backup is running

# What it means.
running-note = It goes on in the cloud when you leave this page.

# The service does not know it any longer.
lost = How it ended is not known

# Heading: nobody says whether it runs or is over.
unknown = Whether the backup is still running is not known

# What to do.
lost-note =
    The service no longer knows this restore point; what stands here is from before. Look into the backups of the
    vault.

# The service says a word of it that nobody here knows.
# $state the word
unknown-note = The service gives its state as “{ $state }”, which this console does not know. The table shows what is known of its backups; this page keeps checking.

# The service says no state of it.
unsaid-note = The service does not give its state. The table shows what is known of its backups; this page keeps checking.

# Over, nothing is there.
failed = Nothing is saved

# What to do.
failed-note = Fix the causes, then create another restore point.

# What a run that saved a part means, and what to do.
partly-note = What is saved can be restored. Fix the causes, then create another restore point.

# What a run means of which the service does not say that everything is there, and what to do.
partly-open-note =
    What is saved can be restored. Of the rest no backup is listed as available: ask again in a minute; if it stays
    so, create another restore point.

# Over, and no backup is listed.
unproved = No backup is confirmed

# What to do.
unproved-note =
    The restore point is available, but no backup of it is listed as available. Ask again in a minute; if none
    appears, create another restore point.

# Deleted.
gone = The restore point is deleted

# What it means.
gone-note = Its backups are gone with it.

# Everything is there.
saved-note = All backups are available.

# Something is there, and what was skipped can't be known.
saved-unproved-note =
    Whether others were skipped can't be told here: the service says it once, in the answer to the creation, and this
    page did not get it. Compare with what the vault holds.

# Percent in words.
# $percent (Number)
percent = { $percent } %

# The clock of a run that is over.
clock-over = Took { $elapsed }

# The clock of a run.
clock-running = Running for { $elapsed }

# Heading of the resources that were passed over.
skipped = { $count ->
        [one] { $count } resource was skipped: it is not in this restore point
       *[other] { $count } resources were skipped: they are not in this restore point
    }

no-reason = The service gives no reason.

no-reason-do = Look at the resource, then back it up again.

words-of-service = In the service's words: { $said }

# $code
# $said
code-and-words = { $code }: { $said }

# Over, and it is known that everything is there.
saved-all =
    { $count ->
        [one] 1 of 1 resource backed up
       *[other] { $count } of { $count } resources backed up
    }

# Over, and this much is there.
saved-some = { $count ->
        [one] { $count } resource is saved
       *[other] { $count } resources are saved
    }

# Over, and a part is there; the other parts follow.
# $count (Number)
partly-saved = Not everything is saved: { $count } saved

# $count (Number)
partly-skipped = { $count } skipped

# $count (Number)
partly-failed = { $count } failed

# $count (Number)
partly-open = { $count } not confirmed
