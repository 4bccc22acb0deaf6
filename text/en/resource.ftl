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
saved = Saved

# A column: how long ago.
ago = Age

# A column.
actions = Actions

no-history = No backups yet

no-history-note = Once it is in a vault and backed up, each backup is listed here.

# Its own service does not list it.
gone = The service no longer lists this resource

gone-note = It is deleted, or belongs to another project or region. Its backups may still be there.

# Goes to the form of a restore point.
back-up = Back up now

# Goes to the form.
associate = Associate with a vault

# Goes to the form.
restore-newest = Restore newest backup
