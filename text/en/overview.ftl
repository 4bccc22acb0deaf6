### Part: first

# What it shows.
lead = What is protected in this project, what is not, and what runs right now.

# Title without a session.
welcome = Back up servers, disks and file systems

# What the product is, in three lines.
welcome-what = Vaults, restore points, backups and policies of your cloud project, in one place.

welcome-seen = Forms show the request before it is sent. The request log keeps every request with its answer.

welcome-token = You sign in with your own account. The token stays in this page's memory and goes to the cloud's services only.

# After the end.
over = The session has ended

# What stays.
over-note = Sign in again to go on. What is typed into forms stays.

# Heading of the entry points.
can = What you can do

# The same, without a session.
can-absent = After signing in

# Name of the region of the tiles.
tiles = Figures

# A tile.
vaults = Vaults

# A tile.
servers = Servers in no vault

# A tile.
running = Tasks under way

# A tile.
failed = Tasks failed in 24 h

# While a figure is on its way.
awaited = …

# A figure could not be read.
unknown = Not known

# Under the tile of the servers, while they are read.
# $held (Number) servers in vaults
# $read (Number) servers read so far
# $total (Number)
covered = { $held } are in vaults; { $read } of { $total } loaded

# For screen readers.
loading = Loading

# Heading of recent tasks.
recent = Tasks of the last 24 hours

# None.
no-recent = No task in the last 24 hours

# What that may mean.
no-recent-note = No backup, restore or deletion ran. Look at the policies if a backup should have.

# Goes there.
all-tasks = All tasks

# Heading of capacity.
capacity = Fullest vaults

# Goes there.
all-vaults = All vaults

# For states of the part.
what-vaults = vaults

# For states of the part.
what-tasks = recent tasks

# An entry point: its consequence in a sentence.
protect = Go from nothing to a confirmed restore point in four steps.

# An entry point.
create-vault = Buy backup storage, pay-per-use or pre-paid.

# An entry point.
associate = Add servers, disks or file systems to a vault.

# An entry point.
restore-point = Back up resources of a vault now.

# An entry point.
csbs = Protect one server with the classic service, in projects that used it before.

# An entry point.
csbs-check = Find out whether servers can be backed up, and why not.

# An entry point.
vbs = Back up one disk with the classic service and watch its job.

# Under a tile.
# $all (Number)
of-all = of { $all }

# Under a tile: others are in no vault because they can't be backed up.
# $all (Number)
# $unfit (Number)
of-all-fit = of { $all }; not counted: { $unfit } that can't be backed up

# Under a tile: of so many it can't be said whether a vault holds them.
# $count (Number)
unsaid = not known for { $count } more

# Under a tile.
all-available = all available

# Under a tile.
# $count (Number)
some-not-available = { $count } not available

# Under a tile: of so many the state was not said, or is a word that nobody knows.
# $count (Number)
state-unsaid = state not known for { $count }

# Under the tile of the vaults, where it leads to the first.
no-vault-create = none yet: create one

no-vault-yet = none yet

# Under a tile whose figure could not be read again.
stale = Could not be read again. From { $age }
