# What it is, and for whom.
lead = Backs up one disk, now. Only for projects that used this service before; others use a vault for disks.

# The deed.
submit-label = Back up disk

# The deed, named.
submit = Back up { $disk }

# Meanwhile.
busy = Asking for the backup …

# Group of the disk.
what = What to back up

# Group of the backup.
how = The backup

# The disk.
disk = Disk

# Which are offered.
disk-hint = One disk, attached or not. An id that the list does not hold can be pasted.

# The snapshot.
snapshot = Snapshot id

# What it does.
snapshot-hint = Optional: back up this snapshot instead.

# Name of the backup.
name = Backup name

# What it takes.
name-hint = 1 to 64 letters, digits, - and _; not beginning with auto.

# Description.
description = Description

# Full or not.
way-label = Backup type

# What a full one is needed for.
way-hint = Before a disk's first instant restore, one full backup is needed.

# Tags.
tags = Tags of the backup

# What they take.
tags-hint = Anything but = * < > \ , | / in key and value.

# Once more.
another = Back up another disk

way-full = Full

way-full-note = Slower and larger; stands on its own.

way-incremental = Incremental

way-incremental-note = Saves what changed since the last backup.
