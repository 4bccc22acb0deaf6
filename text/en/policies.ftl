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

# What an id is, for its copy button.
id = policy id

# It runs.
enabled = Runs

# It does not.
disabled = Switched off

# On no vault.
no-vault = None: it does nothing

# No rule.
no-schedule = No schedule

# What a policy does.
operation-word =
    { $kind ->
        [backup] Backup
        [replication] Replication
       *[other] { $kind }
    }

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
