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
done = The backup is now called “{ $name }”

# $asked the name that was sent
# $got the name that the service says
other = The backup is called “{ $got }”, not “{ $asked }”

# $asked the name that was sent
unsaid = The service accepted the name “{ $asked }”, but does not show it

look = Open the backup to see what it is called now.

# After a lost answer.
# $name of the backup
found = the backup with the new name “{ $name }”

# Way on.
open = Open backup

again = Rename again
