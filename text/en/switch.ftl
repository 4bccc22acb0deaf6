### Part: first

# Name of the choice in the top bar.
place = Region and project

# A group of entries.
projects = Other projects of this user

# Above the form, after something else was chosen.
wanted = Sign in for { $place }

# Why that is needed.
wanted-why = A token is valid for one project only. Paste a token for this project, or sign in with your password. Until then, your current session continues.

# The button in the top bar, and the title of its dialog.
search = Go to

# Its keys.
keys = Ctrl K

# The field.
field = Page, name, id or address

# How it is used.
hint = Arrow keys choose, Enter goes there.

# The list.
found-label = Places

# A kind of entry.
page = Page

# A kind of entry.
vault = Vault

# A kind of entry, where an id was pasted.
vault-of-id = Vault with this id

# A kind of entry, where an id was pasted.
restore-point-of-id = Restore point with this id

# Nothing fits.
none = Nothing found. Some services find whole names only. You can also paste a whole id or the address of a page.

# The services are being asked.
looking = Searching the services …

# Not everything could be searched.
# $what
missed = Not fully searched: { $what }

# The same where nothing was found.
# $what
none-of-rest = Nothing found. Not fully searched: { $what }

# One letter was typed.
longer = Type at least two characters to search for names.

# Nobody is signed in.
signed-out = No page has that name. Sign in to search the project, too.

# How many entries there are, said aloud.
found =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }

# A group of entries.
regions = Other regions of { $cloud }

# A kind of entry, where an id was pasted.
backup-of-id = Backup with this id

# A kind of entry, where an id was pasted.
server-of-id = Server with this id

# A kind of entry, where an id was pasted.
policy-of-id = Policy with this id

# A kind of entry, where an id was pasted.
disk-of-id = Disk with this id

# A kind of entry, where an id was pasted.
file-system-of-id = File system with this id

# A kind of entry, where an id was pasted.
task-of-id = Task with this id

# A region by its country, or as the profile of its cloud calls it.
# $id
# $name
region-name =
    { $id ->
        [eu-de] Germany
        [eu-nl] Netherlands
        [eu-ch2] Switzerland
       *[other] { $name }
    }
