# How a label is written in the middle of a sentence: "small", or as it stands above its field.
labels = small

# A field that has to be filled in.
# $label of the field
# $several yes where the label names several things
enter =
    { $several ->
        [yes] Enter { $label }.
       *[no] Enter the { $label }.
    }

# A choice that has to be made.
# $label of the field
# $several yes where the label names several things
choose =
    { $several ->
        [yes] Choose { $label }.
       *[no] Choose the { $label }.
    }

missing-servers = Paste ids, or choose servers from the list.

# $max (Number)
# $count (Number) of those that are too many
too-long =
    { $count ->
        [one] Use at most { $max } characters. Remove { $count } character.
       *[other] Use at most { $max } characters. Remove { $count } characters.
    }

# $what tags, resources or entries
# $max (Number)
# $count (Number) of those that are too many
too-many =
    { $what ->
        [tags] { $max ->
            [one] Use at most { $max } tag. Remove { $count }.
           *[other] Use at most { $max } tags. Remove { $count }.
        }
        [resources] { $max ->
            [one] Use at most { $max } resource. Remove { $count }.
           *[other] Use at most { $max } resources. Remove { $count }.
        }
       *[other] { $max ->
            [one] Use at most { $max } entry. Remove { $count }.
           *[other] Use at most { $max } entries. Remove { $count }.
        }
    }

# The same where more may be taken.
# $what tags, resources or entries
# $max (Number)
# $count (Number) of those that are too many
too-many-perhaps =
    { $what ->
        [tags] { $max ->
            [one] More than { $max } tag: whether the service takes them is not documented. Remove { $count }, or send it all the same.
           *[other] More than { $max } tags: whether the service takes them is not documented. Remove { $count }, or send it all the same.
        }
        [resources] { $max ->
            [one] More than { $max } resource: whether the service takes them is not documented. Remove { $count }, or send it all the same.
           *[other] More than { $max } resources: whether the service takes them is not documented. Remove { $count }, or send it all the same.
        }
       *[other] { $max ->
            [one] More than { $max } entry: whether the service takes them is not documented. Remove { $count }, or send it all the same.
           *[other] More than { $max } entries: whether the service takes them is not documented. Remove { $count }, or send it all the same.
        }
    }

# $min (Number)
too-short = Use at least { $min }.

charset-name = Use letters, digits, - and _.

charset-name-dot = Use letters, digits, ., - and _.

charset-no-angle = Use anything but < and >.

charset-token = A token has no spaces, line breaks or accents inside: copy it again, whole.

charset-tag = Use anything but = * < > \ , | / and control characters.

# $allowed says which characters may be used
# $kind of the character
# $found is the character, or its number
# $position (Number)
bad-character = { $allowed } { $kind ->
        [space] Remove the space at position { $position }.
        [tab] Remove the tab at position { $position }.
        [break] Remove the line break at position { $position }.
        [no-break] Remove the no-break space at position { $position }.
        [control] Remove the control character { $found } at position { $position }.
        [unseen] Remove the invisible character { $found } at position { $position }.
       *[other] Remove “{ $found }” at position { $position }.
    }

# $prefix in small letters
# $kindd as it was typed
prefix-perhaps =
    Names that begin with “{ $prefix }” belong to automatic backups; whether “{ $kindd }” counts is not documented.
    Begin with something else, or send it all the same.

prefix-wrong = Begin with something other than “{ $prefix }”: such names belong to automatic backups.

not-whole = Enter a whole number, digits only.

# $min (Number)
# $max (Number)
out-of-range = Enter a number from { $min } to { $max }.

# $min (Number)
# $max (Number)
out-of-range-or-endless = Enter a number from { $min } to { $max }, or -1 for ever.

not-one-of = Choose one of: { $names }.

not-offered = This cloud does not have it. Clear it, or choose another.

may-be-refused = The service may refuse to leave out a disk, such as the system disk; it then skips the server.

not-uuid =
    Use an id of the form 8-4-4-4-12, hexadecimal digits with hyphens, such as one copied from the list.

unusual-uuid =
    Ids here usually look like 8-4-4-4-12 hexadecimal digits; this one does not. Check it before you send.

unusual-project =
    Ids here usually look like 32 hexadecimal digits; this one does not. Check it before you send.

# $entry (Number)
duplicate = This is the same as entry { $entry }. Remove one of them.

wrong-type-perhaps =
    It is of the type “{ $kind }”, which is not expected here. Remove it, or send it all the same.

wrong-type = Choose another: this one is of the type “{ $kind }”, which does not fit here.

not-in-vault = Associate it with the vault first, or remove it from the choice.

in-a-vault = It sits in a vault already. Remove it there first, or choose another.

in-other-vault = It sits in the vault “{ $vault }” already. Remove it there first, or choose another.

not-ready = Its state is “{ $state }”, so a backup may be refused. Check it before you send.

# Of a resource that is to leave its vault.
# $state in our words
not-ready-to-leave = Its state is “{ $state }”, so the service may refuse the request. Check it before you send.

# The service refuses it: the request can't be sent with it.
refused = The service says that it can't be backed up. Choose another resource.

# $reason in the service's words
refused-because = The service says that it can't be backed up: { $reason }. Choose another resource.

unfit = The service says that it can't be backed up. Check it before you send.

# $reason in the service's words
unfit-because = The service says that it can't be backed up: { $reason }. Check it before you send.

# $sum (Number) in GB
# $missing (Number) in GB
smaller-than-resources =
    The chosen resources hold { $sum } GB, { $missing } GB more than the vault. Enlarge the vault or remove resources;
    the service may also accept it.

# $least (Number) in GB
below-used = The backups in the vault need { $least } GB. Enter at least that, or delete backups first.

# $sum (Number) in GB
# $missing (Number) in GB
below-allocated =
    The resources in the vault add up to { $sum } GB, { $missing } GB more than this. Backups may run out of room.

# The service and the list say so.
not-there = There is no such vault in this project: it was deleted, or belongs to another project. Choose another one.

# The list says so.
not-there-perhaps = This vault is not in the list: it may have been deleted, belong to another project, or be too new to be listed. Check it before you send.

same-vault = The resources are in this vault already. Choose another one.

other-vault-kind = Choose a vault for the same kind of resources and with the same purpose.

# $needed (Number) in GB
# $free (Number) in GB
no-room =
    The backups that go along need { $needed } GB, and this vault has { $free } GB left. Enlarge it first, or choose
    another; the service may refuse the move.

# A state that speaks against a restore.
# $state in our words
not-restorable = Its state is “{ $state }”: a restore is possible once that has changed.

# The same where nobody knows what that state allows.
# $state in our words
not-restorable-perhaps = Its state is “{ $state }”, so the restore may be refused. Check it before you send.

no-such-call = This cloud does not offer that.

going = It is being deleted already.

# $state in our words
not-at-rest = Its state is “{ $state }”: possible once that has finished.

# $ids of images
has-images = An image was made from it: { $ids }. Delete the image first.

kept-by-lock = Its vault is locked: an automatic backup goes only when it expires.

# Of a vault that resources are to leave.
locked = The vault is locked: resources can't be removed from it.

new-only = This backup can only be used to create new resources, not to overwrite existing ones.

kind-not-said = The service did not say what this backup is of, a server or a disk, so nothing can be chosen to restore it to. Refresh the page; if nothing changes, ask support with the id of the backup.

other-restore = Only backups of servers and disks can be restored here.

# $name of the disk
without-target = Choose a target for the disk “{ $name }”: a server is restored with all disks of its backup.

not-in-backup = This is no disk of the backup. Remove it.

# $needed (Number)
# $size (Number)
target-too-small = The target has { $size } GB, and the backup needs { $needed } GB. Choose a larger one.

onto-system-disk = This is the disk that the server starts from, and the backup holds data. Choose another.

not-attached = This disk is not attached to the server. Choose one of its disks.

# $server
in-use = It is attached to the server “{ $server }”, which is running. Stop the server or detach the disk first.

# $server
in-use-perhaps = It is attached to the server “{ $server }”. The restore works only while that server is stopped.

# A disk that says of itself that it is in use, and not where.
in-use-unsaid = It is in use, and the service does not say by which server. The restore works only while that server is stopped.

# What has to be typed before something that can't be undone.
unconfirmed = Type “{ $text }” to confirm.

# What is no rule of a schedule.
not-recurring = Use FREQ=DAILY or FREQ=WEEKLY with BYDAY, BYHOUR, BYMINUTE and INTERVAL, separated by semicolons.

# Two runs of a schedule.
# $least (Number) minutes between two
# $apart (Number) minutes between these
too-close = Leave at least { $least } minutes between two runs. These are { $apart } minutes apart.

# $other field, in the service's word
exclusive = Send either this or { $other }: which of the two wins is not documented.

not-portable = It works here; server backups and vaults take only letters, digits, - and _.

scheduler-only =
    Meant for the scheduler: such a backup falls under retention rules. Leave it off for a backup by hand.

# $switch is the label of a switch
by-hand-only = Counts only for a backup by hand. Leave it empty, or switch “{ $switch }” off.

# $got (Number)
# $known (Number)
many-at-once = { $got } at once; { $known } are known to work, so they are asked about in parts of { $known }.

unknown-key = Remove “{ $key }”: the service does not know it.

not-an-object = Write a JSON object: pairs between {"{"} and {"}"}, such as {"{"}"ticket": "42"{"}"}.

wrong-json-type = Send it as { $kind }.

# Two disks of a backup onto one.
target-taken = Another disk of the backup goes onto this one already. Choose another.
