# What it is.
lead = Asks for many servers at once whether they can be backed up, and why not. Changes nothing.

# Meanwhile.
busy = Asking …

# Before any id.
submit-label = Check servers

# Group of the ids.
which = Which servers

# The pasted ones.
pasted = Server ids

# How.
pasted-hint =
    One per line, or separated by commas or spaces. Hundreds can be pasted. Or choose servers from the list below.

# The chosen ones.
chosen = Servers from the list

# The type.
type-label = Type

# Of which.
type-hint = Of the ids that the list does not hold; a server from the list brings its own.

# A count.
no-count = Can't be backed up

# A count.
open-count = No clear answer

# A count.
yes-count = Can be backed up

# The counts above the table.
counts = Answers

# Reasons, each with how many servers it stands at.
reasons = Why not

# $count (Number) servers with one reason
# $meaning the reason, a sentence
with-reason =
    { $count ->
        [one] { $count } server: { $meaning }
       *[other] { $count } servers: { $meaning }
    }

# The filter.
only-unfit = Only those that can't, or got no clear answer

# The filter leaves nothing.
none-unfit = All of them can be backed up.

# A column.
server = Server

# What is copied from a row.
id = server id

# A column.
answer = Answer

# A column.
why = Reason

# A column.
deeds = Actions

# An answer.
yes = can be backed up

# An answer.
no = can't be backed up

# In the place of an answer.
not-asked = not checked

# A part of the question failed, and what is left was not asked.
not-asked-why = An earlier request failed, so this id was not checked. Check again.

# While several hundred are asked about.
# $asked (Number)
# $all (Number) of them
asked-so-far = { $asked } of { $all } ids checked

# An answer.
silent = no answer

# An answer.
vague = neither yes nor no

# Neither a yes nor a no, where they are counted.
open = without a clear answer

# The service left this id out.
silent-why = The service's answer does not name this id. Check the id, the region and the project.

# The answer has no result.
vague-why = The service named the id without a result.

# A yes with a remark.
hint = Hint:{" "}

# What follows from a yes.
protect = Protect this server

# Back to the ids.
change = Change the ids

# Asks the same once more.
again = Check again

# The deed.
submit-some = { $count ->
        [one] Check { $count } server
       *[other] Check { $count } servers
    }

kind-cloud = Cloud servers

kind-bare-metal = Bare-metal servers

asked-none = No ids yet

# How many ids there are.
asked-some = { $count ->
        [one] { $count } id to ask about
       *[other] { $count } ids to ask about
    }

# Ids that came more than once.
# $count (Number)
# $first of them
doubled = { $count ->
        [one] { $count } id came more than once and is asked about once: { $first }
       *[other] { $count } ids came more than once and are asked about once each, such as { $first }
    }

# Ids of an unusual form.
# $count (Number)
# $first of them
strange = { $count ->
        [one] { $count } entry does not look like an id: { $first }
       *[other] { $count } entries do not look like ids, such as { $first }
    }

# How many can.
# $count (Number)
fit = { $count } can be backed up

# How many can't.
# $count (Number)
unfit = { $count } can't be backed up

# How many got no clear answer.
# $count (Number)
unclear = { $count } without a clear answer

# Takes the ids along: what is copied.
copy-fit = { $count ->
        [one] the { $count } id that can
       *[other] the { $count } ids that can
    }
