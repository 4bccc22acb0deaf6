# The service gives no reason.
refused = The service says that it can't be backed up, without a reason.

# The list could not be read.
not-read = The list could not be read. Ids can be pasted.

# A kind of vault whose resources can't be named in a request.
no-type = No document names the type of the resources that such a vault holds. Associate them in the vendor's console.

# It sits in a vault already.
in-vault = In the vault “{ $name }” already.

# State of a resource that the service does not back up.
unfit = Not fit for a backup

# Behind the state of a resource, as its own service names it.
unfit-note = In this state a backup is likely to skip it.

# The field of a vault.
vault = Vault

# Name of its search field.
vault-search = Search vaults by name or id

# Nothing to choose from.
vault-none = The project has no vaults, or the service lists none. An id can be pasted.

# Nobody is signed in.
vault-signed-out = Sign in to see the vaults of the project. An id can be pasted.

# While they are read.
vault-loading = Loading vaults

# A vault for copies.
vault-of-copies = Takes copies of backups from elsewhere, no resources.

# A vault that can do nothing now.
vault-state = The vault is in the state “{ $status }”.

# "3 servers". The kind as the service calls it: server, disk, turbo.
# $kind
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

# Name of the search field.
search =
    { $kind ->
        [server] Search servers by name or id
        [disk] Search disks by name or id
        [turbo] Search file systems by name or id
       *[other] Search resources by name or id
    }

# Nothing to choose from.
none =
    { $kind ->
        [server] The project has no servers, or the service lists none. Ids can be pasted.
        [disk] The project has no disks, or the service lists none. Ids can be pasted.
        [turbo] The project has no file systems, or the service lists none. Ids can be pasted.
       *[other] The project has no resources, or the service lists none. Ids can be pasted.
    }

# Nobody is signed in, so nothing is known of what there is.
signed-out =
    { $kind ->
        [server] Sign in to see the servers of the project. Ids can be pasted.
        [disk] Sign in to see the disks of the project. Ids can be pasted.
        [turbo] Sign in to see the file systems of the project. Ids can be pasted.
       *[other] Sign in to see the resources of the project. Ids can be pasted.
    }

# While they are read.
loading =
    { $kind ->
        [server] Loading servers
        [disk] Loading disks
        [turbo] Loading file systems
       *[other] Loading resources
    }

# What was chosen for a vault of another kind.
# $count (Number)
# $before what was chosen
# $now what the vault takes
aside =
    { $before ->
        [server] { $count ->
            [one] { $count } server is put aside:
           *[other] { $count } servers are put aside:
        }
        [disk] { $count ->
            [one] { $count } disk is put aside:
           *[other] { $count } disks are put aside:
        }
        [turbo] { $count ->
            [one] { $count } file system is put aside:
           *[other] { $count } file systems are put aside:
        }
       *[other] { $count ->
            [one] { $count } resource is put aside:
           *[other] { $count } resources are put aside:
        }
    } this vault takes { $now ->
        [server] servers
        [disk] disks
        [turbo] file systems
       *[other] resources
    }

# How it comes back.
aside-back =
    { $before ->
        [server] They come back with a vault for servers.
        [disk] They come back with a vault for disks.
        [turbo] They come back with a vault for file systems.
       *[other] They come back with a vault for resources.
    }

# $what such as "3 servers"
# $size (Number)
sum-alone = { $what }, { $size } GB

# $what
# $size (Number)
# $room (Number)
sum-of = { $what }, { $size } GB of { $room } GB

# $what
# $size (Number)
# $room (Number)
sum-of-free = { $what }, { $size } GB of { $room } GB free

# $count (Number)
sum-unknown = size of { $count } not known

# A disk that a server starts from, after its size.
system-disk = system disk

# $size such as "160 GB"
room-free = { $size } free

# $name of a vault
# $kind
vault-name-for =
    { $kind ->
        [server] { $name } (servers)
        [disk] { $name } (disks)
        [turbo] { $name } (file systems)
       *[other] { $name } (resources)
    }

held-none-inside = The vault holds no resources. Associate some first.

held-none-unknown = What this vault holds is not known. Ids can be pasted.

# A resource of a vault that does not exist any more.
gone = It is gone. Its backups remain and are charged.

# The same where neither the vault nor the list of resources knows it.
perhaps-gone = No state was sent, and it is not in the list of resources. It may be gone.

# The vault does not say what it holds.
# $why
held-unread = What the vault holds is not known: { $why }

# More than a vault has left.
# $what
# $size (Number)
# $over (Number)
sum-over-free = { $what }, { $size } GB: { $over } GB more than is free

# More than a vault that is to be made.
# $what
# $size (Number)
# $over (Number)
sum-over = { $what }, { $size } GB: { $over } GB more than the vault

# The service named this one when it refused the request.
named = The service named it in its refusal.
