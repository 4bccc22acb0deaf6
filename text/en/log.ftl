# What it is.
lead =
    What this page sent and what was answered, the newest first. It is kept in memory only: up to 500 requests and
    4 MB. The token is in none of them.

# Name of the table.
caption = Requests of this page

# The search.
search = Search by operation, address or trace id

# Forgets all.
clear = Clear log

# Said after it.
cleared = The request log is empty.

# None is there.
empty = Nothing was sent yet

# What belongs here.
empty-note = Each request of this page appears here with its answer, duration and trace id.

# A column.
time = Time

# A column.
operation = Operation

# A column.
request = Request

# A column.
status-label = Answer

# A column.
took-label = Duration

# A column.
trace = Trace id

# Opens a row.
# $operation
# $number (Number)
open = Open request { $number }, { $operation }

# Title of the opened row.
# $number (Number)
title = Request { $number }

# A fact.
address = Address

# A block.
sent = Request body

# A block.
answered = Answer body

# Nothing was sent.
no-body = The request has no body.

# A password was in it.
secret = The request carried a password. Neither body is kept.

# Nothing was answered.
no-answer = The answer has no body.

# Not yet.
awaited = The answer is awaited.

# Cut.
cut = The log keeps the first 64 KB of an answer; this one was longer.

# A copy.
as-curl = as curl

# A copy.
as-json = request and answer as JSON

# Goes to the vendor's page.
doc = Documentation

# What the curl command needs.
curl-note = The command takes the token from the variable TOKEN.

# Opens the request in its form, with its values.
again = Edit and send again

# Its outcome is not known.
again-lost =
    It is not known whether this request took effect. The form looks for its result first, and says what it found.

# The session in hand is of another project, or there is none.
again-elsewhere = It was sent in another project. Change to that project to edit it.

# The form has sent something else meanwhile.
again-awaited = Its form still waits for the answer to another request.

# Under way.
pending = Under way

# An entry of the filter.
# $count (Number)
all = All requests ({ $count })

# A filter.
outcome = Outcome

# A value of it.
outcome-word =
    { $outcome ->
        [good] Succeeded
        [failed] Failed
       *[other] Under way
    }

# A filter.
effect = Effect

# A value of it.
effect-word =
    { $effect ->
        [reads] Reads
       *[other] Changes
    }

# No filter.
# $count (Number)
any-effect = Reads and changes ({ $count })

# In files.
number = Number

# Above the list.
# $count (Number)
dropped = { $count ->
        [one] { $count } older request dropped to save memory
       *[other] { $count } older requests dropped to save memory
    }

# In the place of an answer that had to make room.
reply-dropped = This answer was dropped to make room for newer ones. The log holds 4 MB.

status-ok = OK

status-created = Created

status-accepted = Accepted

status-done = Done

status-good = Good

status-redirected = Redirected

status-not-signed-in = Not signed in

status-not-allowed = Not allowed

status-not-found = Not found

status-conflict = Conflict

status-too-many = Too many requests

status-refused = Refused

status-not-offered = Not offered

status-gateway = Gateway

status-fault = Service fault

failed-offline = Offline

failed-timed-out = No answer in time

failed-aborted = Stopped

failed-blocked = Blocked by the browser

failed-truncated = Broken off

failed-too-large = Over 16 MB

failed-otherwise = No answer

# $count (Number)
took-millis = { $count } ms

took-seconds = { $count } s

# How many there are, beside the filters.
# $count (Number)
counted = { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
