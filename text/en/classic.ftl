# Goes to the walkthrough.
way-out = Protect with a vault

# The service is not in the region.
# $service-name
# $region
absent = { $service-name } is not in the region { $region }

# No document says whether it is.
# $service-name
# $region
unconfirmed = We can't confirm that { $service-name } exists in { $region }

# What to do about either.
instead =
    A vault does the same in every region: create one, associate the server or disk with it, and start a restore
    point.

# Its name, also where the service chose it.
backup-name = Backup name

# The id of the backup itself.
backup-id = Backup id

# The state in the service's word.
state = State

# Before the first answer about it.
state-awaited = Asking

# Where the service does not know it any more.
state-not-known = Not known

# How long it took.
took = Took

# What it takes.
size = Size

# Disks of it that are not good.
bad-parts = Disks that failed

# Why it failed.
reason = Reason

# What to do about it.
remedy = What to do

# The service failed without a word.
no-reason = The service gives no reason.

# Takes it off the page.
put-away = Remove from this list

# Asks again about what it was given up to ask.
ask-again = Ask again

# Asking failed; it is tried again.
asking-failed = The last question about it got no good answer. It is asked again by itself.

# It goes on.
running = Backing up { $title }

# All of it is saved.
saved = { $title } is backed up

# Some of it is saved.
partly = { $title } is backed up in part

# The service calls it good; what it says of the disks could not be read.
disks-unread = { $title } is backed up; whether all its disks are included could not be checked

# Nothing is saved.
failed = The backup of { $title } failed

# The backup was there once.
gone = The backup of { $title } is deleted

# The service does not know it any more.
not-known = How the backup of { $title } ended is not known

# A heading for a service's answer without an id.
no-id = The service accepted the request, but its answer holds no id

# What to do then.
no-id-note =
    So its progress can't be followed here. Look for the backup in the service's own list before you send again.

service-vbs = Disk backup (VBS)

service-csbs = Server backup (CSBS)

# Heading of the list of what was started.
server-heading = Server backups started here

# The id that the answer gave.
server-id = Record id (checkpoint)

# What that id is not.
server-id-note = It names this run. The backup has an id of its own.

# While the backup's own id is not known.
server-no-backup-id = Known once the service lists the backup of this run.

disk-heading = Disk backups started here

disk-id = Job id

disk-id-note = It names the work. The backup has an id of its own.

disk-no-backup-id = Known once the job names it.

# $percent (Number)
# $clock such as "1:12"
progress-percent = { $percent } %, { $clock }

# What the service says.
quoted = “{ $said }”

# $code
# $said
code-quoted = { $code }: “{ $said }”
