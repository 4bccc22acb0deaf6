# No end.
for-ever = Every backup, until it is deleted by hand

# Where copies go.
destination = To { $region }

# How long backups are kept.
for-days = { $days ->
        [one] Each backup for { $days } day
       *[other] Each backup for { $days } days
    }

# How many backups are kept.
newest-kept = { $count ->
        [one] The newest { $count } backup of each resource
       *[other] The newest { $count } backups of each resource
    }

# Backups that stay longer: the last of each day.
# $count (Number)
kept-daily = { $count } daily

# $count (Number)
kept-weekly = { $count } weekly

# $count (Number)
kept-monthly = { $count } monthly

# $count (Number)
kept-yearly = { $count } yearly

# $kept such as "7 daily, 12 monthly"
# $zone
kept-in-zone = { $kept } (days in { $zone })

full-never = Never a full backup after the first

full-always = Every backup is full

# Every how many backups is a full one.
full-after = { $count ->
        [one] A full backup after { $count } incremental one
       *[other] A full backup after { $count } incremental ones
    }
