# For states of the panel.
what = this resource

# For states of the history.
what-history = its backups

# A heading.
facts = Facts

# A fact.
id = Id

# A fact.
kind = Kind

# A fact.
size = Size

# A fact.
zone = Zone

# A fact.
protection = Protection

# A fact.
vault = Vault

# A fact: the server of a disk.
attached = Attached to

# A fact: whether a server starts from it.
system = System disk

# A fact: where the server finds it.
device = Device

# A column.
disk = Disk

# A column.
state = State

# A heading.
disks = Disks

# A heading: its backups.
history = Backup history

# A column: date and time of day.
saved = Data as of

# The search in the history.
search = Search by name or id

no-history = No backups yet

no-history-note = Once it is in a vault and backed up, each backup is listed here.

# A disk has none, and is attached to a server.
no-own = No backups of its own

# Below that.
server-saved = It is backed up with its server; see above.

server-none = Neither this disk nor the server that it is attached to has backups.

server-out = The newest usable backup of its server does not hold this disk.

server-unread = It is not known whether it is backed up with its server: the server's backups have not all been read, none of them is usable, or they do not say which disks they hold.

# The record of the disk does not say where it is attached.
server-unknown = It may be backed up with a server: the service does not say which server it is attached to.

# A heading: the backups of the server that a disk is attached to.
with-server = Backups of its server

# For states of that card.
what-server = the server's backups

# A fact.
server = Server

# A fact.
server-backups = Number of backups

# Not all of them were read.
# $count such as "1,000"
at-least = at least { $count }

# A fact: the newest backup of the server.
newest = Newest usable backup

none-usable = None

# In its place where not all were read, or one is in a state that is not known.
usable-unknown = Not known

# A fact: whether the disk is in that backup.
this-disk = Holds this disk

# $size such as "40 GB"
disk-in-sized = Yes, { $size }

disk-in-plain = Yes

disk-out = No

disk-unknown = Not known

# Below the history: some were made by a policy, and no task says by which.
policy-unnamed = “By policy”: the service no longer has the task that names the policy.

policy-unread = “By policy”: the tasks that name the policies could not be read.

# Its own service does not list it.
gone = The service no longer lists this resource

gone-note = It is deleted, or belongs to another project or region. Its backups may still be there.

# The same where its backups were read, and there is none.
gone-note-none = It is deleted, or belongs to another project or region.

# In the place of its backups.
none-left = No backups of it in this project and region

none-left-note = Other projects and regions were not searched.

# Goes to the form of a restore point.
back-up = Back up now

# Goes to the form.
associate = Associate with a vault

# Goes to the form.
restore-newest = Restore newest backup

# The action.
remove = Remove from vault

# Meanwhile.
removing = Removing …

# $name of the resource
remove-title = Remove { $name } from its vault?

# What will be gone.
# $count (Number) of backups
# $name of the resource
# $vault
# $size such as "12 GB"
remove-sized = { $count ->
        [one] This removes “{ $name }” from the vault “{ $vault }”. Its backup there ({ $size }) will be gone for good, and nothing brings it back.
       *[other] This removes “{ $name }” from the vault “{ $vault }”. Its { $count } backups there ({ $size }) will be gone for good, and nothing brings them back.
    }

# $count (Number) of backups
# $name of the resource
# $vault
remove-counted = { $count ->
        [0] This removes “{ $name }” from the vault “{ $vault }”. It has no backups there.
        [one] This removes “{ $name }” from the vault “{ $vault }”. Its backup there will be gone for good, and nothing brings it back.
       *[other] This removes “{ $name }” from the vault “{ $vault }”. Its { $count } backups there will be gone for good, and nothing brings them back.
    }

# $name of the resource
# $vault
remove-reading = This removes “{ $name }” from the vault “{ $vault }”. Counting its backups there …

# $name of the resource
# $vault
remove-unread = This removes “{ $name }” from the vault “{ $vault }”. All its backups there will be gone for good; how many could not be read.

# The vault counts more than the list of backups holds.
# $name of the resource
# $vault
# $counted (Number)
# $listed (Number)
remove-apart = This removes “{ $name }” from the vault “{ $vault }”. All its backups there will be gone for good; the vault reports { $counted } of them, the list of backups shows { $listed }.

# It goes on.
remove-going = It is being removed from its vault

remove-going-note = Its backups are deleted first. This page asks until that is over.

# It is out.
removed = It is no longer in a vault

removed-note = No vault backs it up any more.

# It was not taken out.
remove-stayed = It is still in its vault

remove-stayed-note = The service did not remove it. Look under Tasks for the reason.

# Nothing became of an accepted removal.
remove-unseen-note = The service accepted the removal, but nothing of it has been seen for some minutes. It may still take effect: look under Tasks before you remove the resource again.

# No answer came.
remove-look = The page has checked the resource again. If it is still in its vault, the removal may still take effect; removing it again does no harm.

# $vault
remove-still = It is in the vault “{ $vault }”.

# The answer does not say it.
remove-unsaid = It is not known yet whether it is being removed

remove-unsaid-note = The service's answer does not say. This page keeps checking the vault.

# The vault could not be read.
remove-unread-vault = It is not known whether it is still in its vault

remove-unread-vault-note = What the vault holds could not be checked for some minutes. Look under Tasks before you remove it again.
