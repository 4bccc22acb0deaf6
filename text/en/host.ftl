### Part: first

# A place that is switched off here.
switched-off = This console does not offer it

# What that means.
switched-off-note = Whoever runs the page around this console decides what it offers. Nothing was sent.

# While the host's token is got and checked.
signing-in = Signing in with the token of this page

# Where there is no session, and only the host can begin one.
no-token = This page has given no token

# What to do.
no-token-note =
    The page around this console signs in for it. Ask for a token again; if none comes, sign in to that page once
    more.

# Where the page can't be asked.
no-token-here = The page around this console signs in for it. Sign in to that page once more.

# Why a token of the page is no good.
expired = The token that the page around this console gave has expired.

# Why a token of the page is no good.
no-project = The token that the page around this console gave belongs to no project.

# Why a token of the page is no good.
not-accepted = The service does not accept the token that the page around this console gave.

# Why a token of the page is no good.
not-allowed = The user that the page around this console signed in may not use backup in this project.

# What was refused.
bad-token = The token of this page could not be used

# To the page that tells more.
why = What happened

# The button.
ask = Ask for a token again

# Why a token of the page is no good.
other-project = The token that the page around this console gave belongs to the project { $project }.
