### Part: first

## Titles of the places that the frame does not name (shell.ftl): asked for before the rest of their words is here.

# Title of a place.
vault-create = Create a vault

# Title of a place.
resources-add = Associate resources

# Title of a place.
restore-point-create = Create a restore point

# Title of a place.
csbs-protect = Protect a server (CSBS)

# Title of a place.
csbs-check = Check backup capability (CSBS)

# Title of a place.
vbs-backup = Back up a disk (VBS)

# Title of a place.
session = Session

# Title of a place.
demo = Demo cloud

# Title of a place.
vault = Vault

# Title of a place.
restore-point = Restore point

# Title of a place.
vault-update = Change a vault

# Title of a place.
resources-migrate = Move resources to another vault

# Title of a place.
backup = Backup

# Title of a place.
backup-restore = Restore a backup

# Title of a place.
backup-update = Rename a backup

# Title of a place.
server = Server

# Title of a place.
disk = Disk

# Title of a place.
file-system = File system

# Title of a place.
task = Task

# Title of a place.
policy = Policy
