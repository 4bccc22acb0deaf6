# What they are.
lead = A policy backs up its vaults by a schedule and says how long the backups are kept.

# What its times mean.
utc = Schedules run in UTC and do not follow summer time. The local time beside them is today's.

# For states of the list.
what = policies

# Name of the table.
caption = Policies of this project

# The search.
search = Search policies by name or id

# None is there.
empty = This project has no policies

# What belongs here.
empty-note =
    Without a policy, backups are made by hand only. This console shows policies; create them in the vendor's console.

# A column.
name = Policy

# A column.
state = State

# A column.
kind = Action

# A column.
schedule-label = Schedule

# A column.
retention = Retention

# A column.
vaults = Vaults

# A column: the id of a policy.
id = Policy id

# In a file: as it came.
retention-sent = Retention (JSON)

# In a file.
vault-ids = Vault ids

# No filter by action.
# $count (Number)
any-kind = All actions ({ $count })

# It runs.
enabled = Enabled

# It does not.
disabled = Disabled

# On no vault.
no-vault = No vaults: it does nothing

# No rule.
no-schedule = No schedule

# What a policy does.
operation-word =
    { $kind ->
        [backup] Backup
        [replication] Replication
       *[other] { $kind }
    }

# For states of the panel.
what-one = this policy

# A heading.
facts = Facts

# A fact: from when on.
starts = Starts

# A fact: what runs it.
trigger = Trigger

# $name
# $kind such as "time"
trigger-of = { $name } ({ $kind })

# A fact.
trigger-id = Trigger id

# A fact.
defined-by = Policy type

# A heading.
next-runs = Next runs

# A policy that is switched off.
off = This policy is switched off

off-note = It makes no backups until it is switched on.

# On no vault.
idle = This policy is on no vault

idle-note = It backs up nothing until a vault is put under it.

# When it runs next is not known.
runs-unread = The next runs can't be worked out from what the service sent.

# A schedule of every few days.
# $day
runs-counted = Counted from the start of the policy, { $day }.

# Nothing is scheduled.
no-runs = None

# In which project copies go.
destination-project = Project of the copies

# $vault where copies go
copies-to = copies to { $vault }

# The service does not know it.
unknown = No such policy

unknown-note = It is deleted, or belongs to another project or region.

id-asked = Id in the address

to-list = Open policies

every-day = Every day

# Two or more.
# $days (Number)
every-days = Every { $days } days

# $days
# $utc the times in UTC
schedule-utc = { $days } at { $utc } UTC

# $days
# $utc the times in UTC
# $local the same here
schedule-local = { $days } at { $utc } UTC ({ $local } here today)

monday = Mon

tuesday = Tue

wednesday = Wed

thursday = Thu

friday = Fri

saturday = Sat

sunday = Sun

# $time
next-day = { $time } the next day

# $time
day-before = { $time } the day before

# How many there are, beside the filters.
# $count (Number)
counted = { $count ->
        [one] { $count } policy
       *[other] { $count } policies
    }
