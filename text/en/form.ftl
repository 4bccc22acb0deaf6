# Nobody is signed in.
no-session = Sign in to send this

# What happens to the form meanwhile.
no-session-note = Without a session nothing is sent. You can fill it in before or after; what is typed stays.

# Region of the result.
result = Result

# The reply whole.
raw = Whole answer (JSON)

# The request took effect, but looking did not find its result.
not-shown = The service accepted the request, but its result is not listed yet. Check the list in a minute, and do not send the request again.

# The request took effect, but the services could not be asked for its result.
not-asked = The service accepted the request, but its result can't be checked right now. Check the list in a minute, and do not send the request again.

# In the walkthrough: takes what was found to the next step.
go-on = Go on with it

# Goes to the thing that was found.
open = Open it

# Beside the button once the result of a lost answer was found.
took-effect-alone = The request already took effect.

# Beside the deed while a lost answer waits for a choice.
undecided = The request may already have taken effect. Choose above what to do.

# Asks the services once more.
look-again = Check again

# Makes the form ready for another request.
next = Use the form again

# Sends the same once more.
send-again = Send again

# Heading of the answer to a request of another project.
elsewhere = The answer to a request of another project

# Puts it away.
elsewhere-seen = Put this note away

# While looking.
looking = Checking whether the request took effect …

# Nothing was found.
not-there = No result of the request is there so far. It may still appear; sending the request again would then do it twice.

# The same of what may be sent twice.
not-there-again = Nothing has changed so far. The request may still take effect; sending it again does no harm.

# The services could not be asked.
cannot-tell = It is not known whether the request took effect: the services can't be asked right now. Check again before you repeat it.

# The result was found. `what` is a name after a colon.
took-effect = The request took effect. Found: { $what }.

# Something like the result was found. `what` as in [`took_effect`].
perhaps = Found: { $what }. It may be the result of this request, or of another one. Open it before you send the request again.

# Heading of the summary.
summary = { $count ->
        [one] { $count } thing to change before this can be sent
       *[other] { $count } things to change before this can be sent
    }

# Problems of a list beyond those that are written out.
more-of-them = { $count ->
        [one] { $count } more entry is like these.
       *[other] { $count } more entries are like these.
    }

# What is the same for several entries of a list.
# $count (Number)
# $names of the first
# $more (Number) than those
# $said of each
each-of-entries =
    { $more ->
        [0] Each of { $count } entries ({ $names }): { $said }
       *[other] Each of { $count } entries ({ $names } and { $more } more): { $said }
    }

# The result was found more than once.
# $count (Number)
# $all of them
took-effect-times = The request took effect { $count } times: { $all }. A browser or a proxy repeats a request by itself when a connection breaks. Delete what is too many before it is charged.

# The answer came when another project was in hand.
elsewhere-taken =
    It was sent in the project { $project } and accepted there; nothing was done in any other. Change to that project
    to see the result in its lists.

elsewhere-not-taken =
    It was sent in the project { $project }. Nothing was done, neither there nor in any other.

elsewhere-unknown = It was sent in the project { $project }. It is not known whether it took effect: change to that project and check its lists before you send it again.

none-set = none set

# $set (Number)
# $all (Number)
set-for = set for { $set } of { $all }

# Beside a disclosure of rarely used fields.
fields-not-set =
    { $all ->
        [one] { $all } field, not set
       *[other] { $all } fields, none set
    }

# $set (Number)
# $all (Number)
fields-set = { $set } of { $all } set

# Something was typed here before a reload or a fault.
typed-before = Continue with what you typed?

# More about it.
typed-before-note = This tab has kept it, without passwords. Continuing puts it back into the form and sends nothing.

# Puts it into the form again.
typed-continue = Continue

# Throws it away.
typed-discard = Discard

# A request of an earlier life of the page is being looked for.
sent-before = You sent this at { $time }

# More about it.
sent-before-note = Its answer never arrived. What was found out since stands below.

# Beside the deed while nothing would be changed.
unchanged = Nothing is changed yet.

# More than one thing fits the request and was made since: browsers and proxies send a request again by themselves.
# $count (Number) besides the result
siblings =
    { $count ->
        [one] { $count } more of the same was created after you sent this
       *[other] { $count } more of the same were created after you sent this
    }

# More about it.
siblings-note =
    A browser or a proxy repeats a request by itself when a connection breaks; somebody else may also have asked for the same.
    Open them, and delete what is too many before it is charged.

# What was granted differs from what was asked for.
# $count (Number) of fields
not-granted =
    { $count ->
        [one] { $count } thing is not as requested
       *[other] { $count } things are not as requested
    }

# What to do about it.
not-granted-note = The service accepted the request, but shows other values. Check this before you count on it.

# $asked for
# $got instead
not-granted-row = { $asked } requested, { $got } now

# $count (Number)
not-seen =
    { $count ->
        [one] { $count } requested value can't be confirmed
       *[other] { $count } requested values can't be confirmed
    }

not-seen-note = The service accepted the request, but does not show whether this was applied. Check again before you rely on it.

# $asked for
not-seen-row = { $asked } requested, not shown

# A resource without some of its disks.
# $id of the resource
# $disks that are left out
row-without = { $id } without { $disks }

# $id of the resource
# $disks that alone are in
row-only = { $id } with { $disks } only

# The lock is among them.
not-locked = The region did not lock this vault: its backups can be deleted at any time.

# The success could not be held against what was asked for.
not-checked = Accepted, but not checked

# More about it, below why.
not-checked-note = The service accepted the request, but whether everything is as requested could not be checked.

# Meanwhile.
checking = Checking that it is as requested …

# No value at all.
nothing = none

# The words of a refusal name something that was sent.
# $count (Number)
# $names of them
blamed =
    { $count ->
        [one] The service names { $names }.
       *[other] The service names { $count } of them: { $names }.
    }

# Sends the rest.
# $count (Number)
without =
    { $count ->
        [one] Send without it
       *[other] Send without them
    }

# Blanks at the ends of a text are not sent.
# $text without them
blanks = Spaces at the start and end are removed: “{ $text }”.

# The same of a long text.
blanks-of-many = Spaces at the start and end are removed.

# Said aloud when the page of a form was left before its request failed or its answer was lost.
# $what happened
about-sent = About the request that you sent: { $what }.

# Heading where it was not sent after all.
held-back = Nothing was sent

# Why: what would be sent changed while it was looked at.
changed-meanwhile = The request changed while it was being checked. Check it, then send it.

# Below what is said of a request that took effect, once something else is typed.
another-not-sent = This is about your previous request. The form has changed since then and has not been sent.
