### Part: first

# Beside the label of a field that may stay empty.
optional = optional

# Said and shown after copying.
copied = Copied

# Said and shown when the browser refuses to copy.
copy-failed = The browser did not allow copying. Select the text and copy it.

# Name of the button that closes a dialog or a pane.
close = Close

# Name of the button that leaves a dialog without the deed.
cancel = Cancel

# Label of a tag's key.
tag-key = Key

# Label of a tag's value.
tag-value = Value

# Name of the button that adds a tag.
tag-add = Add tag

# Name of the button that opens the field for pasted ids.
paste-open = Paste ids

# Label of the field for pasted ids.
paste-label = Ids to add

# What may be pasted.
paste-hint = One per line, or separated by commas or spaces.

# Name of the button that takes the pasted ids over.
paste-take = Add ids

# The same where only one can be chosen.
paste-open-one = Paste an id

# The same where only one can be chosen.
paste-label-one = Id to choose

# The same where only one can be chosen.
paste-take-one = Choose this id

# Name of the button that empties the choice.
choose-none = Choose none

# Mark of a chosen id that the list does not hold.
not-in-list = not in the list

# Before the columns that a list can be sorted by, where its rows are cards.
sort-by = Sort by

# Finished station of a journey, for those who can't see its mark.
station-done = done

# Failed station of a journey.
station-failed = failed

# Name of the button that opens a finished station again.
station-change = Change

# Name of a copy button, by what it copies.
copy-what = Copy { $what }

remove-what = Remove { $name }

# $set (Number)
# $max (Number)
tags-of = { $set } of { $max } tags

# $set (Number)
# $max (Number)
tags-advised = { $set } tags, at most { $max } advised

# $typed (Number)
# $max (Number)
characters-of = { $typed } of { $max } characters

# $added (Number)
# $doubled (Number) were there already
pasted-some =
    { $doubled ->
        [0] { $added } added.
        [one] { $added } added, { $doubled } was there already.
       *[other] { $added } added, { $doubled } were there already.
    }

# $count (Number)
# $words that were left out
left-out-some =
    { $count ->
        [one] { $count } word was left out because it looks like no id: { $words }
       *[other] { $count } words were left out because they look like no id: { $words }
    }

# At the end of a list.
# $count (Number)
more = { $count } more

take-it = Add it all the same

take-them = Add them all the same

# $shown (Number)
# $all (Number)
shown-of = { $shown } of { $all } shown

# $count (Number)
chosen-some = { $count } chosen

# $count (Number)
choose-all = Choose all { $count } available

no-match-for = Nothing matches "{ $query }".

# Not all rows were read.
no-match-so-far = No match for "{ $query }" in what was read so far. The list was not read completely.
