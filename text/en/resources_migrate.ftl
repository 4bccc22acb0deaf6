# What it is for.
lead = The resources move with all their backups. Nothing is copied, nothing is deleted.

# Group of what is moved.
what = What moves

# The vault that is left.
from = From

# The picker.
resources = Resources to move

# Group of the other vault.
where-to = Where to

# The picker.
destination = Destination vault

# What it takes.
destination-hint = A vault for the same kind of resources, with room for their backups.

# Meanwhile.
busy = Moving …

# The deed, before anything is chosen.
submit-none = Move resources

# The deed.
# $kind
# $count (Number)
submit-some =
    { $kind ->
        [server] { $count ->
            [one] Move { $count } server
           *[other] Move { $count } servers
        }
        [disk] { $count ->
            [one] Move { $count } disk
           *[other] Move { $count } disks
        }
        [turbo] { $count ->
            [one] Move { $count } file system
           *[other] Move { $count } file systems
        }
       *[other] { $count ->
            [one] Move { $count } resource
           *[other] Move { $count } resources
        }
    }

# Beside the button: the names of both vaults.
# $from
# $to
way = “{ $from }” to “{ $to }”

# Why a vault can't be chosen.
same = The resources are in this vault.

# Why a vault can't be chosen.
other-kind = This vault takes another kind of resources.

# Why a vault can't be chosen.
other-purpose = This vault has another purpose.

# Heading of what follows from it.
consequences = What changes

# Of the backups.
backups-go = The backups move to the new vault and count against its size.

# How many go along.
along = { $count ->
        [0] No backups
        [one] { $count } backup
       *[other] { $count } backups
    }

# $count (Number)
# $size of all of them
along-sized =
    { $count ->
        [one] { $count } backup, { $size }
       *[other] { $count } backups, { $size }
    }

# The lists do not say which policies there are.
policies-unknown = The policy of the old vault no longer applies; that of the new vault does, if it has one.

# Neither has a policy.
policy-none = The vault “{ $vault }” has no backup policy: nothing is backed up automatically.

# Only the old one has.
# $policy
# $vault
policy-lost = “{ $policy }” no longer applies. The vault “{ $vault }” has no backup policy: nothing is backed up automatically.

# Only the new one has.
policy-new = “{ $policy }” applies from now on.

# Both have the same.
policy-same = “{ $policy }” still applies.

# They have different ones.
# $before
# $after
policy-other = “{ $before }” no longer applies; “{ $after }” does.

# The request was taken; the work goes on.
accepted = { $count ->
        [one] { $count } resource is being moved
       *[other] { $count } resources are being moved
    }

# More about it.
accepted-note =
    The service accepted the request. It is done when the resources are in the new vault. This page can be closed meanwhile; the
    work goes on, and Tasks shows it.

# What is going on, for the bar.
going = Moving resources

# How far.
# $percent (Number)
percent = { $percent } %

# It is done.
arrived = { $count ->
        [one] { $count } resource is in the new vault
       *[other] { $count } resources are in the new vault
    }

# It is over and was not done.
failed = The move failed

# What is known of the resources.
# $there (Number)
# $count (Number)
failed-note =
    { $there ->
        [0] None of the resources is in the new vault.
       *[other] { $there } of { $count } are in the new vault. Open both vaults to see where each resource is.
    }

# The task is over, but not all of them were seen in the new vault.
# $there (Number)
# $count (Number)
partly = The task is finished: { $there } of { $count } in the new vault

# What to do.
partly-note = The console keeps asking. If this stays so, open both vaults to see where each resource is.

# Why.
reason = Reason

# What to do.
remedy = What to do

# Not all were accepted.
left = { $count ->
        [one] { $count } resource is not being moved
       *[other] { $count } resources are not being moved
    }

# What to do about those.
left-note = The service's answer leaves out what is listed here. Check where it is and in what state, then try again.

# What an id is of.
id = resource id

# Opens it.
open-new = Open the new vault

# Opens it.
open-old = Open the old vault

# Once more.
another = Move more

# What was found, as the subject of "form: took-effect".
found = { $count ->
        [one] the resource, in the new vault
       *[other] the whole choice ({ $count } resources), in the new vault
    }

# $there (Number)
# $asked (Number)
found-part = only a part of the choice ({ $there } of { $asked }), in the new vault

# A task is under way.
found-task = a task that moves the resources
