# What they are, and where they come from.
lead = Each restore point holds one backup per resource. Failed runs are under Tasks.

# The deed.
create = Create restore point

# For states of the list.
what = restore points

# Name of the table.
caption = Restore points of this project

# The search.
search = Search by resource, vault or id

# None is there.
empty = No restore points yet

# What belongs here.
empty-note = A restore point is made by hand or by a policy. It appears here with its first backup.

# A column.
time = Made

# A column.
id = Restore point

# A column.
vault = Vault

# A column.
result-label = Backups

# A column.
resources = Resources

# A column.
extent = Backup type

# A column.
origin = Made by

# What an id is, for its copy button.
id-of = restore point id

# In a file.
vault-id = Vault id

# In a file.
resource-ids = Resource ids

# In a file.
backup-names = Backup names

# A backup that names no run.
no-run = Backup without a restore point

# Backups of several kinds.
mixed = Mixed

# No filter by who made it.
# $count (Number)
any-origin = Made by anyone ({ $count })

# The filter.
show = Result

# An entry of the filter.
any = All results

# An entry of the filter.
all-saved = All saved

# An entry of the filter.
some-failed = With failures

# An entry of the filter.
running = Under way

# An entry of the filter.
other = Other

# How some backups stand. A line ends between two such parts, never in one.
# $count (Number)
result-saved = { $count }{"\u00A0"}available

# $count (Number)
result-failed = { $count }{"\u00A0"}failed

# $count (Number)
result-moving = { $count }{"\u00A0"}under{"\u00A0"}way

# $count (Number)
result-other = { $count }{"\u00A0"}in{"\u00A0"}another{"\u00A0"}state

# How many there are, beside the filters.
# $count (Number)
counted = { $count ->
        [one] { $count } restore point
       *[other] { $count } restore points
    }
