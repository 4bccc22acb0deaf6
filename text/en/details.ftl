# What an id is of.
id = resource id

# A name of its own.
name = Name to send

# What becomes of it.
name-hint = The service shows its own name of the resource later.

# Disks.
left-out = Disks to leave out

# Of a request that is open again.
# $disks ids
only-these = Only these disks are backed up: { $disks }

# Gives that up.
all-disks = Include all disks

# A server of which a vault has not all disks.
held-disks = The vault backs up only these disks of the server.

# Marks the group.
optional = optional

# Where the server's disks are not known.
left-out-hint = Ids of disks of this server, separated by spaces.

# Nothing would be left.
all-left-out = Every disk of this server is left out: nothing of it would be saved.

# The field of one resource, where several are told apart.
name-of = Name to send of { $resource }

# Label of a box.
# $name of a disk
# $size of it
leave-out-sized = { $name }, { $size }

kind-disk = disk

kind-turbo = file system

kind-server = server

kind-bare-metal = bare-metal server
