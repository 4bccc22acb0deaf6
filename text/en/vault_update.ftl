# What it is for.
lead = The vault was read just now. Only what you change is sent.

# The deed.
submit = Change vault

# Meanwhile.
busy = Changing vault …

# Group of the name.
what = Name

# Group of size and growth.
how-much = Size

# What it takes.
size-hint = 1 to 10 485 760 GB, and not less than the backups take.

# Why the size of a pre-paid vault can't be changed.
ordered = This vault is pre-paid: its size is part of the order. Change the order in the vendor's console.

# Group of what joins by itself.
by-tag = Auto-associate

# Group of notification.
alerts = Notifications

# Group of the lock.
lock = Lock

# Consequence.
locked-hint = Automatic backups can't be deleted before they expire.

# Above the confirmation.
lock-warning = A lock can never be removed

# What that means.
lock-note =
    Nobody can unlock the vault afterwards. Its resources stay in it, and its automatic backups can't be deleted before
    they expire.

# Field of the confirmation.
confirm = Name of the vault

# Why it is asked.
confirm-hint = Type it to confirm the lock.

# The vault is locked already.
is-locked = This vault is locked, and stays so.

# In the place of the tags.
bind-unread = The tags of resources to associate can't be read in the service's answer. They stay as they are and can't be changed here.

# Beside the button, and in the drawer: one thing that changes.
# $label of the field
# $value that it gets
change = { $label }: { $value }

# More than fit beside the button.
many = { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }

# It is done.
done = The vault “{ $name }” is changed

# It was accepted, and some of it is not so, or not known to be.
done-open = The request to change the vault “{ $name }” was accepted; not every change is confirmed

# Opens it.
open = Open the vault

# Once more.
another = Change more

# What was found, as the subject of "form: took-effect".
found = the vault “{ $vault }” with your changes

# $there (Number)
# $asked (Number)
# $vault
found-part = the vault “{ $vault }” with { $there } of { $asked } changes
