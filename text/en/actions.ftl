# The button of a row's menu.
# $name of the row
menu = Actions for { $name }

# The column of these buttons.
column = Actions

# Opens the page of a row.
open = Open

back-up = Back up now

change = Change

# Deletes what a row is about.
delete = Delete

# What is left out, before what is done.
# $count (Number)
left-out = { $count ->
        [one] { $count } is left out
       *[other] { $count } are left out
    }

# A name and why it is left out.
# $name
# $reason
left-out-one = { $name }: { $reason }

# $count (Number)
left-out-more = and { $count } more

# Of those that are ticked, a filter or the search hides some.
# $count (Number)
hidden =
    { $count ->
        [one] { $count } selected row is hidden by the filter or the search
       *[other] { $count } selected rows are hidden by the filter or the search
    }

# Something speaks against some, and they are sent all the same.
# $count (Number)
warned =
    { $count ->
        [one] The service may refuse { $count } item
       *[other] The service may refuse { $count } items
    }

# Why something is left out: the queue has it.
carried = Already in progress

# Nothing is left to do.
none-fits = None of them fits.

# The field of a confirmation.
# $text
type-text = Type { $text } to confirm

# Beside the button.
# $text
mismatch = Type { $text } first

# The question.
# $count (Number)
delete-backups-title = { $count ->
        [0] No backup can be deleted
        [one] Delete { $count } backup?
       *[other] Delete { $count } backups?
    }

# The action.
# $count (Number)
delete-backups = { $count ->
        [one] Delete { $count } backup
       *[other] Delete { $count } backups
    }

# What is done.
# $count (Number)
deleted = { $count } deleted

one-deleted = Deleted

# What will be gone.
# $count (Number)
backups-gone = { $count ->
        [one] { $count } backup will be deleted for good. Nothing brings it back.
       *[other] { $count } backups will be deleted for good. Nothing brings them back.
    }

# $count (Number) of server backups
parts-gone = { $count ->
        [one] { $count } of them is of a server, and goes with the parts of its disks.
       *[other] { $count } of them are of servers, and go with the parts of their disks.
    }

# Nothing is left of these.
# $names of resources
last-of = No usable backup stays of: { $names }

# The list was not read whole.
last-unknown = Not all backups were read: whether usable ones of the same resources stay is not known.

# $ids of images
which-images = Image: { $ids }. Delete it first.

# $state of a backup
now-in-state = It is not deleted. Its state is “{ $state }”.

# The question.
# $count (Number)
delete-vaults-title = { $count ->
        [0] No vault can be deleted
        [one] Delete { $count } vault?
       *[other] Delete { $count } vaults?
    }

# The action.
# $count (Number)
delete-vaults = { $count ->
        [one] Delete { $count } vault
       *[other] Delete { $count } vaults
    }

# What will be gone.
# $count (Number)
# $size such as "12 GB"
vaults-gone = { $count ->
        [one] { $count } vault will be deleted for good with all its backups ({ $size }). Nothing brings them back.
       *[other] { $count } vaults will be deleted for good with all their backups ({ $size }). Nothing brings them back.
    }

# What stays.
# $count (Number)
resources-stay = { $count ->
        [0] No resources are associated with it.
        [one] { $count } resource stays as it is but is no longer backed up.
       *[other] { $count } resources stay as they are but are no longer backed up.
    }

# The size of some is not known.
size-partly = At least that: not every vault says how much is used.

# $names of vaults
locked-vaults = Locked, so the service may refuse: { $names }

# The question.
# $count (Number) of vaults
back-up-vaults-title = { $count ->
        [0] No vault can be backed up now
        [one] Back up { $count } vault now?
       *[other] Back up { $count } vaults now?
    }

# The action.
# $count (Number) of vaults
back-up-vaults = { $count ->
        [one] Back up { $count } vault
       *[other] Back up { $count } vaults
    }

# "3 resources": what a vault backs up.
# $count (Number)
of-resources = { $count ->
        [one] { $count } resource
       *[other] { $count } resources
    }

# Not every vault says what it backs up.
back-up-unread = A restore point is created in each vault. How many resources are backed up is not known: not every vault says it.

# What comes of it.
# $count (Number) of resources
back-up-note = { $count ->
        [one] A restore point is created in each vault: { $count } resource is backed up.
       *[other] A restore point is created in each vault: { $count } resources are backed up.
    }

# A vault without resources.
empty-vault = No resources are associated with it

# $state
not-now = Its state is “{ $state }”

# What is done.
# $count (Number) of restore points
begun = { $count } accepted

# What came of it shows the restore point.
one-begun = Accepted

# $count (Number) of resources
# $rows each with its reason
skipped = { $count ->
        [one] { $count } resource was skipped: { $rows }
       *[other] { $count } resources were skipped: { $rows }
    }

# A resource, and why it was skipped.
# $name
# $reason
skipped-one = { $name } ({ $reason })

# The restore point that came of it.
to-restore-point = Open restore point

# After a lost answer.
perhaps-begun = It is not known whether it took effect: a restore point was created at about that time, but it may come from another request. Check the vault's restore points before you repeat it.

# The question.
# $count (Number) of resources
back-up-resources-title = { $count ->
        [0] No resource can be backed up now
        [one] Back up { $count } resource now?
       *[other] Back up { $count } resources now?
    }

# The action.
# $count (Number) of resources
back-up-resources = { $count ->
        [one] Back up { $count } resource
       *[other] Back up { $count } resources
    }

# What comes of it.
# $count (Number) of vaults
# $names of them
back-up-in =
    { $count ->
        [one] A restore point is created in the vault “{ $names }”.
       *[other] A restore point is created in each of these { $count } vaults: { $names }.
    }

# A vault, and how many of its resources.
# $vault
# $count (Number)
of-vault = { $count ->
        [one] { $vault }: { $count } resource
       *[other] { $vault }: { $count } resources
    }

in-no-vault = It is in no vault: associate it first

vault-not-said = The service does not say whether it is in a vault

associate = Associate with a vault

# The question.
# $count (Number) of resources
associate-title = { $count ->
        [0] No resource can be associated with a vault
        [one] Associate { $count } resource with a vault
       *[other] Associate { $count } resources with a vault
    }

# Goes on to the form.
associate-next = Choose vault

# What follows.
# $count (Number) of resources
associate-note = { $count ->
        [one] The form opens with it filled in.
       *[other] The form opens with these { $count } filled in.
    }

# More are chosen than a request may hold.
# $most (Number)
# $rounds (Number)
associate-rounds = The service takes at most { $most } resources per request, so these are associated in { $rounds } rounds. Choose a vault for each round; it may be the same one.

remove = Remove from vault

# The question.
# $count (Number) of resources
remove-title = { $count ->
        [0] No resource can be removed from its vault
        [one] Remove { $count } resource from its vault?
       *[other] Remove { $count } resources from their vaults?
    }

# The action.
# $count (Number) of resources
remove-many = { $count ->
        [one] Remove { $count } resource
       *[other] Remove { $count } resources
    }

# What will be gone.
# $count (Number) of backups
# $size such as "12 GB"
removal-gone = { $count ->
        [0] They have no backups in their vaults.
        [one] { $count } backup ({ $size }) will be deleted for good. Nothing brings it back.
       *[other] { $count } backups ({ $size }) will be deleted for good. Nothing brings them back.
    }

# The vaults were not read, do not say it, or do not say the same as the list of backups.
# $count (Number) of resources
removal-unknown = { $count ->
        [one] All its backups there will be deleted for good; of { $count } resource it is not known how many.
       *[other] All their backups there will be deleted for good; of { $count } resources it is not known how many.
    }

# What is done.
# $count (Number)
removed = { $count } removed

one-removed = Removed

# The answer left it out.
not-taken = The service did not accept the removal of this resource

# What stays, where not every vault says what it backs up.
resources-unread = Not every vault says what it backs up. Their resources stay as they are but are no longer backed up.

# The answer leaves some out that were asked for.
# $count (Number) of resources
missing =
    { $count ->
        [one] Whether { $count } requested resource is backed up is not known: the answer does not name it
       *[other] Whether { $count } requested resources are backed up is not known: the answer does not name them
    }

# The answer names none.
begun-unsaid = The answer does not say which resources are backed up

# The same was done more than once.
# $names of restore points
begun-twice = Also created since then: { $names }. A browser or a proxy may repeat a request when a connection breaks. Open them, and delete duplicates.

# Of such a thing there is no page.
no-page = This kind of resource has no page here.
