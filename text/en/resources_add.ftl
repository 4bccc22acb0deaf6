# What it is for.
lead = A vault backs up only what is associated with it. A resource can sit in one vault.

# Meanwhile.
busy = Associating …

# Group of the vault.
where-label = Into which vault

# Group of the resources.
what = Resources to add

# Kind, where the vault is not in the list.
kind = What the vault is for

# Why it is asked.
kind-hint = The vault is not in the list, so its kind is not known here.

# The picker.
resources-label = Resources to associate

# What the service asks for.
resources-hint = Up to 256 that sit in no vault.

# The disclosure.
more = Names, and disks to leave out

# What an id is of.
id = resource id

# What to do about the ones that were left out.
not-added-note =
    The service's answer leaves out what is listed here. Look into the vault before you count on it, then try again.

# The next step.
next = Create a restore point

# Opens it.
open = Open the vault

# Once more.
another = Associate more

# Back to the form.
back = Choose other resources

# Goes on without what was left out.
go-on = { $count ->
        [one] Go on with { $count } resource
       *[other] Go on with { $count } resources
    }

# The deed.
# $kind
# $count (Number)
submit-some =
    { $kind ->
        [server] { $count ->
            [one] Associate { $count } server
           *[other] Associate { $count } servers
        }
        [disk] { $count ->
            [one] Associate { $count } disk
           *[other] Associate { $count } disks
        }
        [turbo] { $count ->
            [one] Associate { $count } file system
           *[other] Associate { $count } file systems
        }
       *[other] { $count ->
            [one] Associate { $count } resource
           *[other] Associate { $count } resources
        }
    }

# Said aloud.
done-all = { $count ->
        [one] { $count } resource associated.
       *[other] { $count } resources associated.
    }

# Said aloud: some are missing.
done-without = { $count ->
        [one] { $count } resource was not associated.
       *[other] { $count } resources were not associated.
    }

# What is in now.
# $count (Number)
# $vault
added = { $count ->
        [one] { $count } resource is associated with the vault “{ $vault }”
       *[other] { $count } resources are associated with the vault “{ $vault }”
    }

# The same, where not all of it is as requested, or known to be.
# $count (Number)
# $vault
added-open = { $count ->
        [one] { $count } resource is associated with the vault “{ $vault }”; not everything about it is confirmed
       *[other] { $count } resources are associated with the vault “{ $vault }”; not everything about them is confirmed
    }

# What is not.
not-added = { $count ->
        [one] { $count } resource was not associated
       *[other] { $count } resources were not associated
    }

# What was found, as the subject of "form: took-effect".
found-one = the chosen resource, in the vault “{ $vault }”

# $count (Number)
# $vault
found-all =
    { $count ->
        [one] the whole choice ({ $count } resource), in the vault “{ $vault }”
       *[other] the whole choice ({ $count } resources), in the vault “{ $vault }”
    }

# $there (Number)
# $asked (Number)
# $vault
found-part = only a part of the choice ({ $there } of { $asked }), in the vault “{ $vault }”

# More were chosen than a request takes: which of the requests this is.
# $round (Number)
# $rounds (Number)
round-of = Round { $round } of { $rounds }

# How many wait for a later one.
# $count (Number) of resources
round-more = { $count ->
        [one] { $count } more resource follows after this.
       *[other] { $count } more resources follow after this.
    }

# Goes on with them.
# $count (Number) of resources
next-round = { $count ->
        [one] Associate the last one
       *[other] Associate the next { $count }
    }
