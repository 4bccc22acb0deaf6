# Deleted, seen by asking.
gone = The vault “{ $name }” is deleted

# What is there now.
gone-note = The service does not know it any more. Its backups are gone with it; its resources stay as they are.

# While it goes.
going = The vault is being deleted

# What happens.
going-note = The service deletes its backups first. This page asks until it is gone.

# Question of the dialog.
delete-title = Delete { $name }?

# Above the field.
type-name = Type { $name } to confirm

# Beside the button.
mismatch = Type { $name } first

# How much is not known.
size-unknown = size not said

# The lock stands against it.
delete-locked = Its backups are locked: the service refuses as long as one of them has not expired.

# The service may refuse.
not-at-rest = Its state is “{ $state }”; the service deletes a vault only when it is available or in error.

# After a lost answer.
look = The page has checked the vault again. If it is still there, the deletion may still take effect; deleting it again does no harm.

# What was seen then.
looks = The vault's state is “{ $state }” now.

# For support.
trace = Trace id { $id }.

# What will be gone.
# $name of the vault
# $count (Number) of its backups
# $used such as "22 GB"
consequence-counted =
    { $count ->
        [0] This deletes the vault “{ $name }”. It holds no backups, and nothing brings it back.
        [one] This deletes the vault “{ $name }”. { $count } backup ({ $used }) will be gone for good, and nothing brings it back.
       *[other] This deletes the vault “{ $name }”. { $count } backups ({ $used }) will be gone for good, and nothing brings it back.
    }

# The same where they could not be counted.
consequence-all =
    This deletes the vault “{ $name }”. All its backups will be gone for good, and nothing brings it back.

# What stays.
consequence-resources =
    { $count ->
        [one] { $count } resource stays as it is but is no longer backed up.
       *[other] { $count } resources stay as they are but are no longer backed up.
    }

# Its resources could not be read.
consequence-unread = Its resources could not be read. They stay as they are but are no longer backed up.

# The list of backups and the vault disagree.
# $count (Number)
# $used such as "22 GB"
disagree-count =
    { $count ->
        [one] The list of its backups is empty, but the vault counts { $count } backup ({ $used }).
       *[other] The list of its backups is empty, but the vault counts { $count } backups ({ $used }).
    }

# The same where only the size is known, or not even that: "22 GB", "size not said".
disagree-used = The list of its backups is empty, but the vault says of its backups: { $used }.

# The vault counts more than are listed.
disagree-more =
    { $count ->
        [one] The vault counts { $count } backup.
       *[other] The vault counts { $count } backups.
    }
