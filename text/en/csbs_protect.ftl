# What it is, and for whom.
lead =
    Backs up one server with all its disks, now. Only for projects that used this service before; others protect a
    server with a vault.

# The deed.
submit-label = Protect server

# The deed, named.
submit = Protect { $server }

# Meanwhile.
busy = Asking for the backup …

# Group of the server.
what = What to back up

# Group of the backup.
how = The backup

# The server.
server = Server

# Which are offered.
server-hint = One server. An id that the list does not hold can be pasted.

# Name of the backup.
name = Backup name

# What it takes.
name-hint = 1 to 255 letters, digits, - and _. Left empty, the service chooses one.

# Description.
description = Description

# Full or not.
way-label = Backup type

# What is always so.
way-hint = The first backup of a server is full, whatever is chosen.

# Tags.
tags = Tags of the backup

# What they take.
tags-hint = Letters, digits, - and _. Each key once.

# The disclosure.
more = More fields

# Type of the resource.
type-label = Resource type

# Further information.
extra = Extra information

# What it takes.
extra-hint = A JSON object that is kept with the backup, such as {"{"}{"}"}.

# Once more.
another = Protect another server

way-full = Full

way-full-note = Slower and larger; stands on its own.

way-incremental = Incremental

way-incremental-note = Saves what changed since the last backup.

resource-type-none = Not sent

resource-type-none-note = The service takes the server type by itself.

resource-type-only-note = The only type that there is.
