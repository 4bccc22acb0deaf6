# Its page: where it is kept and when it was made.
# $vault
# $moment
title = { $vault }, { $moment }

# The same where its vault is not known.
# $moment
title-of-moment = Restore point, { $moment }

# What it is.
lead = What one run backed up, and what it did not.

# What has to be signed in for.
signed-out = Sign in to see this restore point

# What follows.
signed-out-note = It is shown as soon as a session begins.

# Prints the page.
print = Print as a record

# Heading of the facts.
facts = Facts

# Heading of the backups.
backups = Backups

# The newest answer whole.
raw = Newest answer of the service (JSON)

# Its id.
id = Id

# The same, after the word for copying.
id-what = restore point id

# Name of its backups.
name = Name of the backups

# Description of its backups.
description = Description

# When it began.
created = Begun

# Its vault.
vault = Vault

# Full or incremental.
extent = Backup type

# By whom.
origin = Origin

# How long it is kept.
kept = Kept

# The project.
project = Project

# Kept without end.
for-ever = Until it is deleted

# The service says it only in the answer to the creation.
not-repeated =
    The service tells name, vault and what was skipped only once, in the answer to the creation. What stands here
    comes from the backups.

# A column.
backup = Backup

# A column.
resource = Resource

# A column.
state = State

# A column.
size = Size

# A column.
expires = Kept

# What an id is of.
backup-id = backup id

# No backups.
no-backups = No backup of this run is listed yet.

# When what stands here was read, on paper.
as-of = As the service told it at { $moment }

kept-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
