# What they are.
lead = A backup is the stored copy of one resource. A server's backup has one part for each disk.

# For states of the list.
what = backups

# For states of the panel.
what-one = this backup

# Name of the table.
caption = Backups of this project

# The search.
search = Search by name, resource or id

# None is there.
empty = No backups yet

# What belongs here.
empty-note = Create a restore point of a vault: it makes one backup of each associated resource.

# The deed.
create = Create restore point

# A column.
name = Backup

# A column.
state = State

# A column.
resource = Resource

# A column.
size = Size

# A column.
vault = Vault

# A column.
made = Made

# A column.
expires = Expires

# A column.
extent = Backup type

# A column.
kind = Kind

# A fact.
origin = Made by

# A fact.
holds = Holds the state of

# A fact.
description = Description

# A fact.
restore-point = Restore point

# A fact.
zone = Zone

# A fact.
restore-mode-label = Restore

# A fact.
fast = Fast restore

# A fact.
system-disk = Holds the system disk

# A fact.
encrypted = Encrypted

# A fact.
images = Images made of it

# A fact.
id = Backup id

# A fact.
resource-id = Resource id

# A column: the id of the server's backup of which this is a disk.
part-of = Part of

# A heading.
disks = Disks in this backup

# None came.
no-disks = The service names no parts of this backup.

# A heading.
copies = Copies elsewhere

# No end.
never = Never

# Opens a row.
open = Open the backup { $name }

# $mode
restore-mode-word =
    { $mode ->
        [na] Only for new resources
        [backup] From the backups of its disks
        [snapshot] As a whole; also for an image of the server
       *[other] { $mode }
    }

# The id of a copy elsewhere.
copy-id = backup id at the destination

# The id of the making of a copy.
replication-id = replication id

# $region
# $state
copy-in = { $region }: { $state }

# How many there are, beside the filters.
# $count (Number)
counted = { $count ->
        [one] { $count } backup
       *[other] { $count } backups
    }

# A column: the disk that was saved.
disk-id = Disk id

# A column.
snapshot = Snapshot id

# A column: whether a server starts from it.
system = System disk

# A heading.
facts = Facts

# A heading: what the backup is good for.
uses = What it can do

use-yes = Yes

use-no = No

use-not-said = not stated by the service

use-server = Overwrite the server it was made of, or another one

use-image = Create an image of the whole server

use-fast = Restore fast, while data is still being copied

use-disk = Overwrite the disk it was made of, or another one

use-new-disk = Create a new disk, in the console of the cloud

use-in-place = Overwrite the file system it was made of

use-new-file-system = Create a new file system, in the console of the cloud

# $kind of the resource
use-unknown = What backups of the kind “{ $kind }” can be used for is not documented.

# Goes to the page of this backup.
open-page = Open this backup

# Goes to the form.
restore = Restore

rename = Rename

# It is being restored.
restoring = This backup is being restored

restoring-note = The page asks until that is over. The form of the restore shows how far it is.

# It is not good.
broken = This backup failed

broken-note = Nothing can be restored from it. Look at its task for the reason, then back up again.

# Images were made of it.
has-images = Images were made from this backup

has-images-note = As long as they exist, the service refuses to delete it.

# The action.
delete = Delete backup

# Meanwhile.
deleting = Deleting …

# $name of the resource
delete-title = Delete the backup of { $name }?

# What will be gone.
# $name of the resource
# $count (Number) of its disks
delete-consequence = { $count ->
        [0] This deletes a backup of “{ $name }” for good. Nothing brings it back.
        [one] This deletes a backup of “{ $name }” with the part of { $count } disk for good. Nothing brings it back.
       *[other] This deletes a backup of “{ $name }” with the parts of { $count } disks for good. Nothing brings it back.
    }

# It is the last one.
# $name of the resource
delete-last = It is the last usable backup of “{ $name }”.

# $count (Number) of usable backups that stay
# $name of the resource
delete-left = { $count ->
        [0] No usable backup of “{ $name }” stays.
        [one] { $count } usable backup of “{ $name }” stays.
       *[other] { $count } usable backups of “{ $name }” stay.
    }

delete-reading = Looking for other backups of it …

delete-not-read = Whether other backups of it exist could not be read.

# It goes.
going = The backup is being deleted

going-note = This page asks until it is gone.

# The service gave the deletion up.
stayed = The backup was not deleted

# $name of the resource
gone = The backup of “{ $name }” is deleted

gone-note = The service no longer knows it.

to-list = Open backups

# The service does not know it.
unknown = No such backup

unknown-note = It is deleted, or belongs to another project or region.

id-asked = Id in the address

# No answer came to a deletion.
look = The page has checked the backup again. If it is still there, the deletion may still take effect; deleting it again does no harm.

# $state
looks = Its state is “{ $state }”.
# No filter by kind.
# $count (Number)
any-kind = All kinds ({ $count })

# More about it.
stayed-note = The service gave the deletion up. Its task says why.

# Nothing became of an accepted deletion.
still-here = The backup is still here

# More about it.
still-here-note = The service accepted the deletion, but nothing of it has been seen for some minutes. It may still take effect: look under Tasks before you delete the backup again.

# Nothing could be read after an accepted deletion.
not-known = It is not known whether the backup was deleted

# More about it.
not-known-note = The service accepted the deletion, but the backup could not be checked for some minutes. Refresh, or look under Tasks.
