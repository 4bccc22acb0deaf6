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

# Why a token of the page is no good.
other-project = The token that the page around this console gave belongs to the project { $project }.
