# What it is for.
lead = A restore overwrites the target with the state of the backup. Check what goes where before you begin.

# Group of the backup.
what = What is restored

# The backup.
backup = Backup

# A fact: what was saved.
of-what = Backup of

# A fact: the moment that it holds.
as-of = State of

# $name of the server or disk
# $kind such as "Server"
of-resource = { $name } ({ $kind })

# Group of the target.
where-to = Restore to

# The picker.
server = Target server

# What it takes.
server-hint = The server that the backup was made of, or another one with disks that are large enough.

# The picker.
disk = Target disk

# What it takes.
disk-hint = A disk at least as large. It must be detached, or its server stopped.

# Why a target can't be chosen.
# $size such as "40 GB"
unfit-size = Smaller than { $size }

unfit-system = The server starts from it, and this is data

# $server
unfit-in-use = In use by the running server { $server }

# $state
unfit-state = Its state is “{ $state }”

unfit-attached = Not attached to this server

# The target's record could not be read.
unread = So the console can't check sizes, disks and states. The service checks them once more.

# Group of the disks.
disks = Disks

# What they are.
disks-hint = Each disk of the backup goes onto the disk that it was made of, as long as the server still has it.

# The list of targets of one disk.
# $name of the disk in the backup
target-of = Target for { $name }

# No target is chosen.
choose = Choose a disk

# A disk that a server starts from.
system-disk = System disk

# $name
# $size such as "40 GB"
disk-named = { $name }, { $size }

# $disk such as "data, 40 GB"
# $device such as "/dev/vdb"
disk-at = { $disk }, { $device }

# $disk such as "data, 40 GB"
# $why it can't be the target
disk-unfit = { $disk } – { $why }

# The answer of the service holds no disks.
no-parts = The service names no disks of this backup

no-parts-note = A server can only be restored disk by disk. Refresh the page; if nothing changes, ask support with the id of the backup.

# Disks of the server that the backup does not hold.
# $count (Number)
untouched = { $count ->
        [one] { $count } disk of the server is not in this backup and stays as it is
       *[other] { $count } disks of the server are not in this backup and stay as they are
    }

# Group of what comes after.
afterwards = Afterwards

# The choice.
power-on-label = When the restore is done

power-on-yes = Start the server

power-on-yes-note = It starts with the restored disks as soon as they are written.

power-on-no = Leave it stopped

power-on-no-note = Start it yourself, after a look at its disks.

# Group of the confirmation.
confirm-title = Confirm

# The field.
confirm = Name of the target

# The field, once the target is known.
# $name of the target
confirm-name = Type { $name } to confirm

# Before a target is chosen.
contract-none = Choose the target first

# What is agreed to, where a disk gets its own state back.
# $name of the disk
# $when the state is of
contract-disk = Disk { $name } will be overwritten with its state from { $when }.

# What is agreed to, where it gets that of another disk.
# $name of the disk
# $source name of the disk that was saved
# $when the state is of
contract-disk-other = Disk { $name } will be overwritten with the state of { $source } from { $when }.

# What is agreed to, where each disk gets its own state back.
# $name of the server
# $count (Number) of disks
# $when the state is of
# $start yes where it is started afterwards
contract-server = { $count ->
        [0] { $start ->
            [yes] The disks of { $name } that this backup holds will be overwritten with their state from { $when }. Which those are, the service does not say. The server is shut down for that and started afterwards.
           *[no] The disks of { $name } that this backup holds will be overwritten with their state from { $when }. Which those are, the service does not say. The server is shut down for that and stays stopped.
        }
        [one] { $start ->
            [yes] { $count } disk of { $name } will be overwritten with its state from { $when }. The server is shut down for that and started afterwards.
           *[no] { $count } disk of { $name } will be overwritten with its state from { $when }. The server is shut down for that and stays stopped.
        }
       *[other] { $start ->
            [yes] { $count } disks of { $name } will be overwritten with their state from { $when }. The server is shut down for that and started afterwards.
           *[no] { $count } disks of { $name } will be overwritten with their state from { $when }. The server is shut down for that and stays stopped.
        }
    }

# In its place while disks of the backup have no target.
# $name of the server
# $mapped (Number) of them have one
# $count (Number) of disks
# $disks without one, their names
contract-open = { $mapped } of { $count } disks have a target on { $name }. Without a target so far: { $disks }.

# What is agreed to, where they get that of another server, or of other disks of this one.
# $name of the server
# $count (Number) of disks
# $source name of the server that was saved
# $when the state is of
# $start yes where it is started afterwards
contract-server-other = { $count ->
        [0] { $start ->
            [yes] Disks of { $name } will be overwritten with the state of { $source } from { $when }. Which disks this backup holds, the service does not say. The server is shut down for that and started afterwards.
           *[no] Disks of { $name } will be overwritten with the state of { $source } from { $when }. Which disks this backup holds, the service does not say. The server is shut down for that and stays stopped.
        }
        [one] { $start ->
            [yes] { $count } disk of { $name } will be overwritten with the state of { $source } from { $when }. The server is shut down for that and started afterwards.
           *[no] { $count } disk of { $name } will be overwritten with the state of { $source } from { $when }. The server is shut down for that and stays stopped.
        }
       *[other] { $start ->
            [yes] { $count } disks of { $name } will be overwritten with the state of { $source } from { $when }. The server is shut down for that and started afterwards.
           *[no] { $count } disks of { $name } will be overwritten with the state of { $source } from { $when }. The server is shut down for that and stays stopped.
        }
    }

# What is agreed to, where nobody says when the backup was made.
# $name of the disk
# $source name of what was saved
contract-disk-undated = Disk { $name } will be overwritten with this backup of { $source }.

# The same of a server.
# $name of the server
# $count (Number) of disks
# $source name of what was saved
# $start yes where it is started afterwards
contract-server-undated = { $count ->
        [0] { $start ->
            [yes] Disks of { $name } will be overwritten with this backup of { $source }. Which disks it holds, the service does not say. The server is shut down for that and started afterwards.
           *[no] Disks of { $name } will be overwritten with this backup of { $source }. Which disks it holds, the service does not say. The server is shut down for that and stays stopped.
        }
        [one] { $start ->
            [yes] { $count } disk of { $name } will be overwritten with this backup of { $source }. The server is shut down for that and started afterwards.
           *[no] { $count } disk of { $name } will be overwritten with this backup of { $source }. The server is shut down for that and stays stopped.
        }
       *[other] { $start ->
            [yes] { $count } disks of { $name } will be overwritten with this backup of { $source }. The server is shut down for that and started afterwards.
           *[no] { $count } disks of { $name } will be overwritten with this backup of { $source }. The server is shut down for that and stays stopped.
        }
    }

# Below it.
contract-undated = The service does not say when this backup was made.

contract-lost = What was written since then is lost. This can't be undone or stopped.

# Where the target never was in that state.
contract-lost-other = The data there now is lost. This can't be undone or stopped.

contract-alone = Nothing else can be backed up from or restored to this server meanwhile.

# The action, before a target is chosen.
submit-none = Restore

# The action.
# $name of the target
submit = Restore { $name }

# Meanwhile.
busy = Starting the restore …

# Beside the button.
# $name of the target
# $when the state is of
facts = { $name } goes back to { $when }

# Beside the button, where the target is another one than was saved.
# $name of the target
# $source name of what was saved
# $when the state is of
facts-other = { $name } gets the state of { $source } from { $when }

# Beside the button, where nobody says when the backup was made.
# $name of the target
# $source name of what was saved
facts-undated = { $name } gets the state of this backup of { $source }

# Nothing is restored yet.
accepted = The service accepted the restore

accepted-note = It is done when its task says so. You can leave this page; the result stays here.

# Heading of the list of what was started.
heading = Restores

# A fact.
backup-id = Backup id

# It goes on.
# $title
running = Restoring { $title }

# $title
restored = { $title } is restored

# $title
failed = The restore of { $title } failed

# $title
not-known = How the restore of { $title } ended is not known

# Begins the form anew.
another = Restore again

open-backup = Open backup

open-tasks = Open tasks

# The page of one restore.
open-task = Open task

# The last restore of this backup.
# $name of the target
# $ago such as "4 min ago"
last-good = Last restored to { $name }, { $ago }.

# $name of the target
# $ago such as "4 min ago"
last-bad = The last restore to { $name } failed { $ago }

# It can't be restored at the moment, or at all.
blocked = This backup can't be restored now

# After a lost answer.
# $name of the target
found = a restore to { $name }

# Why it was not sent: the target is another than it was when it was shown.
# $name of the target
changed = { $name } has changed since it was shown here. The page now shows it as it is: check what will be overwritten, then restore.

# $name that was shown
changed-name = It was called { $name }.

# $disks their names
changed-gone = No longer attached: { $disks }.

# $disks their names
changed-new = Attached meanwhile: { $disks }.

# The backup was read once more; what was chosen stands for the disks that it still names.
other-parts = This backup names other disks than before. Check which disk goes where, then restore.

# $name of the target
target-gone = The service no longer knows { $name }. Choose another target.

# $name of the target
not-read-anew = { $name } can't be read right now, so whether it is still as shown here is not known. Restore once more to send it without this check.

# It could not be read before.
# $name of the target
read-first = { $name } could only be read just now. Check what will be overwritten, then restore.
