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

# $region
# $state
copy-in = { $region }: { $state }

# How many there are, beside the filters.
# $count (Number)
counted = { $count ->
        [one] { $count } backup
       *[other] { $count } backups
    }
