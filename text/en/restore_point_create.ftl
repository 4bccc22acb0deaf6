# What it is.
lead = Backs up a vault now. One run makes one backup for each resource.

# Meanwhile.
busy = Beginning the backup …

# Group of vault and resources.
what = What to back up

# Group of name and mode.
how = Name and type

# What of the vault.
scope = How much of the vault

# All of it.
whole-label = The whole vault

# Some of it.
some = Chosen resources

# What it means.
some-note = Only those; the others keep their older backups.

# Some of it, without some disks.
detailed = Without some disks

# What it means.
detailed-note = Chosen servers, each without the disks that you leave out this time.

# Why it can't be chosen.
servers-only = Only servers have disks to leave out.

# The picker.
resources = Resources to back up

# A vault that holds nothing.
empty = The vault holds no resources, so there is nothing to back up

# What to do.
empty-note = Associate the servers or disks that it is to hold first.

# Goes there.
associate = Associate resources

# Its name.
name = Backup name

# What it takes.
name-hint = Up to 64 letters, digits, - and _.

# Its description.
description = Description

# Full or not.
mode = Backup type

# Only what changed.
incremental = Incremental

# What it means.
incremental-note = Saves what changed since the last backup: fast and small. The first one is full in any case.

# Everything.
full = Full

# What it means.
full-note = Saves everything: slower and larger, and stands on its own.

# The disclosure.
more = More fields

# The scheduler's mark.
auto = Mark as begun by the scheduler

# Consequence.
auto-hint = Off for a backup by hand.

# The policy.
policy = Policy behind it

# Without one.
policy-none = None

# What it does.
policy-hint = Its retention rules count for this backup.

# Days.
retention = Keep for

# What it takes.
retention-hint = 1 to 36 500, or -1 for ever.

# Unit.
days = days

# Its id.
id = Restore point id

# The same, after the word for copying.
id-what = restore point id

# An answer without an id.
no-id = The service took the request, but names no restore point

# What to do.
no-id-note = The backup may be running. Look into the tasks before you begin another.

# Goes there.
tasks = Look into the tasks

# Opens its page.
open = Open the restore point

# Once more.
another = Create another restore point

whole-unknown = Everything that is associated with it.

whole-nothing = It holds nothing yet.

# What the whole vault is.
# $kind
# $count (Number)
# $size (Number) in GB
whole-known =
    { $kind ->
        [server] { $count ->
            [one] Its { $count } server, { $size } GB.
           *[other] All { $count } servers, { $size } GB.
        }
        [disk] { $count ->
            [one] Its { $count } disk, { $size } GB.
           *[other] All { $count } disks, { $size } GB.
        }
        [turbo] { $count ->
            [one] Its { $count } file system, { $size } GB.
           *[other] All { $count } file systems, { $size } GB.
        }
       *[other] { $count ->
            [one] Its { $count } resource, { $size } GB.
           *[other] All { $count } resources, { $size } GB.
        }
    }

# The same where not all sizes are known.
# $what such as "5 servers, 40 GB, size of 2 not known"
whole-partly = Everything in it: { $what }.

# Resources of the vault that are not fit for a backup.
unfit = { $count ->
        [one] { $count } resource is likely to be skipped
       *[other] { $count } resources are likely to be skipped
    }

# One of them.
# $name
# $state
# $why
unfit-row = { $name } ({ $state }): { $why }

# The deed.
submit-vault = Back up the vault

submit-vault-of = { $count ->
        [one] Back up the vault: { $count } resource
       *[other] Back up the vault: { $count } resources
    }

submit-chosen = Back up chosen resources

submit-some = { $count ->
        [one] Back up { $count } resource
       *[other] Back up { $count } resources
    }

# Said aloud.
done-all = The backup has begun.

# Said aloud: some were skipped.
done-without = { $count ->
        [one] The backup has begun; { $count } resource was skipped.
       *[other] The backup has begun; { $count } resources were skipped.
    }

# What was found, as the subject of "form: took-effect".
# $id
found-id = Restore point { $id }

# $id
# $name
found-named = Restore point { $id } (“{ $name }”)
