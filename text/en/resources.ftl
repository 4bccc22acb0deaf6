# What the page shows.
lead = Everything of this project that could be backed up: whether it is in a vault, and if it can't be, why.

# The deed.
associate = Associate resources

# Name of the tabs.
kinds = Kinds of resource

# The search.
search = Search by name or id

# The filter.
protection = Protection

# A column.
name = Name

# A column.
state = State

# A column.
vault = Vault

# A column.
size = Size

# A column.
zone = Zone

# A column.
id-name = Id

# A column: how many disks a server has.
disks-label = Disks

# The id of the vault, in a file.
vault-id = Vault id

# The service's code for why not, in a file.
code = Code

# The service's words for why not, in a file.
reason = Reason

# Badge and entry of the filter.
in-vault = In a vault

# Badge and entry of the filter.
in-no-vault = In no vault

# Badge and entry of the filter.
unfit = Can't be backed up

# Entry of the filter.
any = All resources

# What to do about it.
empty-note = This project has none, or the service does not show them to this user.

# What a disk's row does not tell.
disks-note = A disk that belongs to a server is also saved with the server, where that is in a vault.

what-servers = servers

what-disks = disks

what-file-systems = file systems

# None of a kind is there.
empty-servers = The service lists no servers

empty-disks = The service lists no disks

empty-file-systems = The service lists no file systems

# How many there are, beside the filters.
# $kind (String)
# $count (Number)
counted =
    { $kind ->
        [server] { $count ->
            [one] { $count } server
           *[other] { $count } servers
        }
        [disk] { $count ->
            [one] { $count } disk
           *[other] { $count } disks
        }
        [turbo] { $count ->
            [one] { $count } file system
           *[other] { $count } file systems
        }
       *[other] { $count ->
            [one] { $count } resource
           *[other] { $count } resources
        }
    }
