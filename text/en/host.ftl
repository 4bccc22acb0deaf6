### Part: first

# A place that is switched off here.
switched-off = This console does not offer it

# What that means.
switched-off-note = Whoever runs the page around this console decides what it offers. Nothing was sent.

# While the host's token is got and checked.
signing-in = Waiting for the portal's sign-in

# Where there is no session, and only the host can begin one.
no-token = This page has given no token

# What to do.
no-token-note =
    The page around this console signs in for it. Ask for a token again; if none comes, sign in to that page once
    more.

# Where the page can't be asked.
no-token-here = The page around this console signs in for it. Sign in to that page once more.

# To the page that tells more.
why = What happened

# The button.
ask = Ask for a token again
