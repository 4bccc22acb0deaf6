# Above the button.
# Part: first
title = Delete { $name }?

# $name of the vault
# $count (Number) of its backups
gone =
    { $count ->
        [0] The vault { $name } holds no backups.
        [one] The vault { $name } and its backup
            will be gone.
       *[other] The vault { $name } and its { $count } backups will be gone.
    }
kind =
    { $kind ->
        [disk] A disk
       *[other] A resource
    }
