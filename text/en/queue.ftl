# The bar below every page: what is carried out, or was.
region = Actions

# Not sent, or without an answer so far.
# $count (Number)
open = { $count } left

# Accepted, and going on at the service.
# $count (Number)
going = { $count } in progress

# $count (Number)
failed = { $count } failed

# No answer came, and it could not be found out.
# $count (Number)
unknown = { $count } unknown

# Not sent, because somebody stopped.
# $count (Number)
stopped = { $count } not sent

# Read out at the end.
# $what as in [`failed`]
over = Finished: { $what }

pause = Pause

resume = Continue

paused = Paused

details = Details

# Sends nothing more.
stop = Stop

close = Close

# The token has ended.
no-session = Waiting for a session: sign in again to continue

# $name of the project
other-project = Waiting for the project { $name }

# $seconds (Number)
throttled = The service asked to slow down: continues in { $seconds } s

# Sends what failed again, and nothing else.
# $count (Number)
retry = Retry { $count } failed

# Reads once more.
# $count (Number)
look-again = Check { $count } unknown again

report = Report

report-csv = Report as CSV

report-json = Report as JSON

# A choice.
speed = Limit

# $count (Number)
speed-entry = { $count ->
        [one] { $count } call a second
       *[other] { $count } calls a second
    }

# Name of the table.
items = Items of this action

# A column.
item = Item

# A column.
result = Result

# Of a long list.
# $count (Number)
# $all (Number)
first = The first { $count } of { $all }, failures first. The report has all.

state-waiting = Waiting

state-sent = Sending

state-going = In progress

state-refused = Refused

state-failed = Failed

state-unknown = Unknown

state-stopped = Not sent

# Looking was of no use.
unknown-note = It is not known whether it took effect: this could not be checked. Check again before you repeat it.

# No answer came, and what was to go is still there. Sending it again does no harm.
still-there = No answer came, and nothing has changed so far. The request may still take effect: check again in a few minutes, or repeat it from the list, which does no harm.

# It was accepted, and looking has shown nothing of it.
still-granted = The service accepted it, but no result is visible so far. It may still take effect: look under Tasks before you repeat it.

# A key of the report's table.
id = Id

# A key of the report's table.
reason = Reason

# A key of the report's table.
code = Code

# A key of the report's table.
trace = Trace id

# What had no answer is looked for.
state-checking = Checking

checking-lost = No answer came. Checking whether it took effect …

checking-unsaid = The answer does not say whether it took effect. Checking …

# Refused for the state of the thing, which the same request may have brought about.
checking-conflict = The service refused the request, perhaps because it had received it before. Checking whether it took effect …

# Only once-only things: nothing of it is there.
may-come = No answer came, and no result is visible yet. The request may still take effect; sending it again would then do it twice.

# The answer said nothing, or nothing was seen later.
unseen = It is not known whether it took effect: no result is visible so far. Look under Tasks before you repeat it.

# The look was answered, and did not tell.
not-read = It is not known how it ended: the service's answers do not say. Look under Tasks.

# Beside what was done.
unchecked = Whether the request was carried out more than once could not be checked.

# Somebody else is signed in.
other-user = Waiting for the user who started this to sign in again

# In place of names.
hidden = Only the user who started this action sees its items, and only in the same project.

# Read out after signing out.
# $count (Number)
stopped-by-leaving = { $count ->
        [one] Signed out: { $count } item was not sent.
       *[other] Signed out: { $count } items were not sent.
    }

# Of an earlier life of the page.
left = The page was closed or reloaded before the outcome was known. Check it before you repeat it.

# Read out.
brought-back = Some actions from before this page was loaded were not sent, or their outcome is not known. Open Details.
