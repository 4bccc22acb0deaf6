# What they are.
lead = A vault holds the backups of the servers, disks or file systems associated with it.

# The deed.
create = Create vault

# For states of the list.
what = vaults

# Name of the table.
caption = Vaults of this project

# The search.
search = Search vaults by name or id

# None is there.
empty = This project has no vaults yet

# What belongs here.
empty-note = A vault has a size and one kind of resource. Create one, associate servers or disks, then back them up.

# A column.
name = Vault

# A column.
status = State

# A column.
kind = For

# A column.
capacity-label = Capacity

# A column.
resources = Resources

# A column.
charging = Charging

# A column.
created = Created

# The vault can't be changed any more.
locked = Locked

# Name of a bar.
capacity-of = Capacity of { $name }

# A reading of the capacity; three follow each other.
# $amount such as "22 GB"
capacity-used = { $amount } used

use-unknown = use not said

capacity-allocated = { $amount } allocated

capacity-size = of { $amount }

size-unknown = size not said

# $sent what was sent in its place
use-unread = use not readable: { $sent }

# $sent what was sent in its place
allocated-unread = allocation not readable: { $sent }

# $sent what was sent in its place
size-unread = size not readable: { $sent }

# How many there are, beside the filters.
# $count (Number)
counted = { $count ->
        [one] { $count } vault
       *[other] { $count } vaults
    }

# No filter by kind.
# $count (Number)
any-kind = All kinds ({ $count })

# A column.
size = Size

# A column.
allocated = Allocated

# A column.
used = Used

# A column.
description = Description

# What the id is called in a file.
id = Vault id

# In the line of a list.
# $used such as "22 GB"
# $size such as "100 GB"
capacity-of-size = { $used } of { $size }

# The resources of a vault are larger than it is.
# $amount such as "40 GB"
# $over such as "10 GB"
capacity-over = { $amount } allocated ({ $over } too much)
