# A list that is longer than the console reads.
cut = Not all rows are here

# What to do about it.
cut-note =
    The service has more rows than the console reads. Those beyond can be asked for with the offset of the request, in
    another client.

# Nothing fits the search and the filters.
no-match = No row matches

# What to do about it.
no-match-note = Search for another word, or show every state.

# Nothing fits among what was loaded of a list.
# $read (Number)
no-match-yet =
    { $read ->
        [one] No match in the { $read } row loaded so far
       *[other] No match among the { $read } rows loaded so far
    }

# While the rest is read.
# $left (Number)
no-match-coming =
    { $left ->
        [one] { $left } more row is still to come.
       *[other] { $left } more rows are still to come.
    }

# The reading ended too early.
# $left (Number)
no-match-left =
    { $left ->
        [one] { $left } more row was not loaded.
       *[other] { $left } more rows were not loaded.
    }

# While the rest is read, and nobody knows how much that is.
no-match-more = More rows may still come.

# Not all of it could be read.
no-match-rest = Not all rows are here: others may match.

# The way back.
show-all = Clear search and filter

# Nobody is signed in. `what` as in [`loading`].
no-session = Sign in to see { $what }

# What happens then.
no-session-note = The page loads by itself as soon as a session begins.

# The session is over and nothing was loaded before.
session-over-title = The session has ended

# What to do about it. `what` as in [`loading`].
session-over = Sign in again to see { $what }.

# No network.
offline-title = This device is offline

# What is shown meanwhile.
offline = What is shown was read { $age }. Connect the device, then refresh.

# What is shown below a failure.
older = What is shown below was read { $age }.

# A thing without a name.
no-name = (no name)

# A fact that the service did not send.
not-said = Not said

# Nothing there, in a table.
none = –

# The filter by state.
state = State

# The reply whole.
raw = Whole answer (JSON)

# Rows shown, of all.
# $shown (Number)
# $all (Number)
count-some = { $shown } of { $all }

# While the first answer is awaited.
# $what is an object in German: "diesen Tresor".
loading = Loading { $what }

# What was sent and can't be read.
not-readable = Not readable: { $sent }

# No filter.
# $count (Number)
any-state = All states ({ $count })

# An entry of a filter with its count.
# $word
# $count (Number)
entry = { $word } ({ $count })

# $time
zone-not-said = { $time } (UTC assumed)

# Things that are told one after the other.
# $before
# $next
listed-with = { $before }, { $next }

# After some names, those that are not named.
# $names
# $count (Number)
and-more = { $names } and { $count } more

# The first column of many lists.
name = Name

# The box that selects a row.
# $name
tick = Select { $name }

# The box that selects all rows that fit.
tick-all = Select all rows

# Selects nothing any more.
tick-none = Clear selection

# How many rows are selected.
# $count (Number)
ticked = { $count } selected

# What is copied.
ticked-ids = selected ids

# The menu in which columns are chosen.
columns = Columns

# Back to the columns as they come.
columns-usual = Reset columns

# Puts a column before the one in front of it.
# $name
column-earlier = Move { $name } left

# The menu that writes files.
export = Export

# Writes rows: `kind` is CSV or JSON.
# $kind
# $count (Number)
export-rows =
    { $count ->
        [one] { $kind }, { $count } row
       *[other] { $kind }, { $count } rows
    }

# The same of a list that was not read whole.
# $kind
# $count (Number)
# $read (Number)
# $total (Number)
export-rows-of =
    { $count ->
        [one] { $kind }, { $count } row; { $read } of { $total } loaded
       *[other] { $kind }, { $count } rows; { $read } of { $total } loaded
    }

# The same where nobody knows how many there are.
# $kind
# $count (Number)
# $read (Number)
export-rows-some =
    { $count ->
        [one] { $kind }, { $count } row; { $read } loaded, not all
       *[other] { $kind }, { $count } rows; { $read } loaded, not all
    }

# While it is written.
# $percent (Number)
exporting = Exporting, { $percent } %

# It is written.
# $count (Number)
exported-rows =
    { $count ->
        [one] { $count } row exported
       *[other] { $count } rows exported
    }

# It is written, of a list that was not read whole.
# $count (Number)
# $read (Number)
# $total (Number)
exported-rows-of =
    { $count ->
        [one] { $count } row exported; { $read } of { $total } were loaded
       *[other] { $count } rows exported; { $read } of { $total } were loaded
    }

# The same where nobody knows how many there are.
# $count (Number)
# $read (Number)
exported-rows-some =
    { $count ->
        [one] { $count } row exported; { $read } were loaded, not all
       *[other] { $count } rows exported; { $read } were loaded, not all
    }

# The list changed while it was written.
export-again = The list changed during the export. Export it again.

# No range of days is chosen.
# $name of the column
range-any = { $name }: any time

# A range of days; either may be empty.
# $name of the column
# $from
# $until
range = { $name }: { $from } – { $until }

# The first day.
range-from = From

# The last day.
range-until = To

# No range any more.
range-clear = Any time

# While a list is read.
# $read (Number)
# $total (Number)
read-some = { $read } of { $total } loaded

# While a list is read whose length is not known.
# $read (Number)
read-so-far = { $read } loaded

# The reading was stopped, or failed.
# $read (Number)
# $total (Number)
read-ended = Only { $read } of { $total } loaded

# The service claims more rows than it gives, or fewer.
# $read (Number)
# $total (Number)
read-fewer = The service counts { $total } rows, but returned { $read }.

# Rows came, but they belong to something else than was asked about.
# $count (Number)
foreign =
    { $count ->
        [one] The service returned { $count } row, which belongs to something else
       *[other] The service returned { $count } rows, none of which belongs here
    }

# Among those that are shown.
# $count (Number)
foreign-beside =
    { $count ->
        [one] The service also returned { $count } row of another project, which is not shown.
       *[other] The service also returned { $count } rows of another project, which are not shown.
    }

# What that means, and what to do.
foreign-note =
    These rows are not shown. Whether there are any that belong here is not known. Refresh; if the problem persists, check
    the service's address in the session.

# Rows are put together of what was read.
making = Building the list …

read-stop = Stop

read-on = Continue

# Beside the count of a list that is not whole in the page.
find-here = Ctrl F does not find all rows

# On paper.
# $count (Number)
# $shown (Number)
printed = The first { $count } of { $shown } rows

# On paper, inside of another page.
printed-view = On paper this list has only the rows in view. Its export has all of them.
