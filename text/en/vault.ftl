# What an id is, for its copy button.
id = vault id

# For states of the page.
what = this vault

# The deed.
associate = Associate resources

# The deed.
restore-point = Create restore point

# Opens the form.
change = Change vault

# Opens the form.
move-resources = Move resources

# The deed.
delete = Delete vault

# Meanwhile.
deleting = Deleting vault …

# No such vault.
unknown = There is no such vault in this project

# What to do.
unknown-note =
    It may have been deleted, or it belongs to another project or region than this session. Check the address.

# A fact.
id-asked = Vault id asked for

# The way out.
to-list = All vaults

# A heading.
facts = Facts

# A heading.
capacity = Capacity

# A heading.
resources = Resources

# A heading.
backups = Backups by restore point

# A heading.
policies = Policies

# A heading.
tags = Tags

# A fact.
description = Description

# A fact.
kind = For

# A fact.
purpose = Purpose

# A fact.
consistency = Consistency

# A fact.
charging = Charging

# A fact.
spec = Specification

# A fact.
created = Created

# A fact.
project = Project

# A fact.
enterprise-project = Enterprise project

# A fact.
auto-bind = Auto-associate

# $on or off
auto-bind-unread = { $on }; the tags for it can't be read

# A fact.
auto-expand = Auto-expand

# A fact.
lock = Backup lock

# A fact.
order = Order

# A fact.
frozen = Frozen because

# A fact.
notify = Notifies of failures

# A fact.
zone = Zone

# A fact.
prefix = Start of backup names

# On.
on = On

# Off.
off = Off

# Used of the size.
used = Used by backups

# Promised.
allocated = Size of its resources

# Bought.
size = Size of the vault

# Lock warning.
locked = This vault is locked

# Its consequence.
locked-note = Its automatic backups can't be deleted before they expire, its resources can't be removed, and the lock can't be removed.

# Frozen.
frozen-title = This vault is frozen

# Its consequence.
frozen-note = No backups are made while it is frozen. Look at the account's balance and orders in the vendor's console.

# Over its size.
over = The backups fill this vault

# Its consequence.
over-note = New backups fail once it is full. Enlarge the vault or delete backups that are no longer needed.

# No resource.
no-resources = No resources are associated

# What that means.
no-resources-note = Nothing is backed up until a resource of this kind is associated.

# No backup.
no-backups = No backups yet

# What that means.
no-backups-note = Create a restore point: it makes one backup of each associated resource.

# The list holds none, and the vault itself counts some.
# $count (Number)
backups-apart =
    { $count ->
        [one] The list of backups is empty, but the vault counts { $count } backup
       *[other] The list of backups is empty, but the vault counts { $count } backups
    }

# What that means, and what to do.
backups-apart-note = Which of the two is right is not known. Refresh in a moment.

# No policy.
no-policies = No policy: backups are made by hand only.

# A policy was answered for this vault, and does not say on which vaults it is.
policy-unsure = Not known whether it applies here: it does not name this vault.

# No tag.
no-tags = No tags

# A column.
resource = Resource

# A column.
state = State

# A column.
resource-size = Size

# A column.
backup-count = Backups

# A column.
latest = Latest backup

# In a file: what is behind a state, and which disks are backed up.
note = Note

# In a file.
error-state = Error state

# In a file.
no-latest = Why there is no latest backup

# A column.
kind-of = Kind

# Goes there.
to-tasks = Open the tasks

# For states of the part.
what-backups = the backups of this vault

# For states of the part.
what-policies = the policies of this vault

# Goes there.
all-policies = All policies

# Never backed up.
never = None

# Why a resource is not as it should be: nothing tells more.
resource-error = The last work on it failed. The tasks say why.

# Name of the way back to the list.
trail = Trail

# Of a server.
disks-unread = Which disks are left out can't be read

# Disks left out.
excluded = { $count ->
        [one] { $count } disk left out
       *[other] { $count } disks left out
    }

# The service gave the deletion up.
stayed = The vault was not deleted

# More about it.
stayed-note = The service gave the deletion up. Its task says why.

# Nothing became of an accepted deletion.
still-here = The vault is still here

# More about it.
still-here-note = The service accepted the deletion, but nothing of it has been seen for some minutes. It may still take effect: look under Tasks before you delete the vault again.

# Only some of the disks of a server are backed up.
only-disks = { $count ->
        [one] Only { $count } disk is backed up
       *[other] Only { $count } disks are backed up
    }

# Disks are named that are in, and others that are left out.
both-disks = Which of the two lists of disks counts is not documented. Check which disks its next backup holds.

# The backups could not be read.
latest-unknown = Not known: the backups could not be loaded

# Not all backups were read, and none of them is of this resource.
latest-part = Not known: not all backups were loaded

# The vault itself counts some.
latest-apart = Not known: the vault counts some, the list of backups shows none

# It has backups, and each is failed, in the works or gone.
latest-unusable = None usable

# It has backups in a state that is not known, or without a moment.
latest-unsaid = Not known: no backup says that it is usable and when it was made

# The backups are being read.
latest-awaited = Loading …

# Nothing could be read after an accepted deletion.
not-known = It is not known whether the vault was deleted

# More about it.
not-known-note = The service accepted the deletion, but the vault could not be checked for some minutes. Refresh, or look under Tasks.
