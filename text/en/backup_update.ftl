# What it is for.
lead = Give the backup a name by which it is found again. Its data stay as they are.

# The button.
submit = Rename

# Meanwhile.
busy = Renaming …

# The field.
name = Backup name

name-hint = 1 to 64 letters, digits, - and _.

# $name of the backup
done = The backup is called “{ $name }” now

# $asked the name that was sent
# $got the name that the service says
other = The name is “{ $got }”, not “{ $asked }”

other-note = The service answered without an error and kept another name. Open the backup to see what it is called now.

# After a lost answer.
# $name of the backup
found = The backup is called “{ $name }”

# Way on.
open = Open backup

again = Rename again
