# What they are.
lead = The work behind backups, restores and deletions, as the service keeps it for 30 days. A task can't be stopped.

# For states of the list.
what = tasks

# Name of the table.
caption = Tasks of this project

# The search.
search = Search by resource, vault or id

# The filter.
kind = Kind of task

# None is there.
empty = No tasks in the last 30 days

# What belongs here.
empty-note = Each backup, restore and deletion appears here with its progress and its end.

# A column.
task = Task

# A column.
state = State

# A column.
resource = Resource

# A column.
vault = Vault

# A fact: the service took the request.
accepted = Accepted

# A column.
started = Started

# A fact: how long it stood in line.
waited = Waiting time

# A fact: its record changed.
moved = Last change

# A column.
duration = Duration

# A fact.
ended = Ended

# A fact.
progress = Progress

# A fact.
restore-point = Restore point

# A fact.
backup = Backup

# A column of files.
backup-id = Backup id

# A fact.
target = Restored to

# A fact.
extent = Backup type

# A fact.
policy = Policy

# A fact.
id = Task id

# A fact.
request-id = Trace id

# A fact.
counts-label = Items

# Title of the failure.
failed = This task failed

# The same in any other state that is no success.
# $state
ended-badly = This task did not succeed: { $state }

# The service gives no reason.
no-reason = The service gives no reason.

# Not begun.
not-started = Not started

# No filter.
# $count (Number)
any-kind = All kinds ({ $count })

# The service's own words.
says-words = In the service's words: { $words }

says-code = Code { $code }

# $code
# $words
says-both = { $code }, in the service's words: { $words }

# Of many things, how many failed.
# $failed (Number)
counts-failed = { $failed } failed

# $failed (Number)
# $total (Number)
counts-of = { $failed } of { $total } failed

# What a task does.
operation-word =
    { $kind ->
        [backup] Backup
        [restore] Restore
        [delete] Deletion of a backup
        [vault_delete] Deletion of a vault
        [remove_resource] Removal of resources
        [replication] Replication
        [copy] Copy
        [sync] Synchronisation
       *[other] { $kind }
    }

# Opens a row.
# $task such as "Backup of ecs-01"
open-it = Open { $task }

# $operation such as "Backup"
# $resource
of-resource = { $operation } of { $resource }

# Said when a task ends.
# $task
# $state
said-state = { $task }: { $state }

progress-unknown = progress not said

# $percent (Number)
progress-percent = { $percent } %

# How many there are, beside the filters.
# $count (Number)
counted = { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }

# For states of the panel.
what-one = this task

# A heading.
facts = Facts

# Goes to the page of this task.
open-page = Open this task

# The service does not know it.
unknown = No such task

unknown-note = The service keeps tasks for some time only. The id may also belong to another project or region.

# How far it is, and how long it will take at this pace.
# $percent such as "40 %"
# $span such as "4 min"
percent-left = { $percent }, about { $span } left

# It stands still.
# $minutes (Number)
still = { $minutes ->
        [one] Not moved for { $minutes } minute
       *[other] Not moved for { $minutes } minutes
    }

still-note = Large backups can stand still for a while. If it stays so, give this to support:

# What is copied.
support-text = Text for support

# Said when it is at rest.
# $operation such as "Backup"
# $state in our words
ended-as = { $operation }: { $state }

# A column.
resource-id = Resource id

# A column.
vault-id = Vault id

# In files.
resource-type = Resource type

# In files.
error-code = Error code

# In files.
error-message = Error message
