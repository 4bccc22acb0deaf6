### Part: first

# In the browser's console.
logged = The backup console stopped at

# On the page.
shown =
    The console stopped because of a fault of its own. Requests that were sent go on at the services. Copy what you
    typed, then load the page again.

# Title of the panel that takes the console's place inside another page.
title = The console stopped

# What that means there.
note = A fault of its own stopped it. Requests that were sent go on at the services; the page around it is not affected.

# Above what stood in the fields.
typed = What stood in the form

# Where nothing did.
nothing-typed = Nothing was typed.

# The button that copies it.
copy = Copy what was typed

# After copying.
copied = Copied

# The button that begins anew.
restart = Start the console again
