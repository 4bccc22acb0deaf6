# The deed.
# Part: first
sign-in = Sign in

# Meanwhile.
signing-in = Signing in …

# What it is.
lead = A token opens one project of one cloud for about a day. It lives in this page's memory only: a reload ends it.

# No name is known.
# Part: first
unknown-user = Signed in

# The token is over.
# Part: first
ended = Session ended

# The token's date is past, by a clock that may be wrong.
# Part: first
overdue = End reached

# Said aloud.
# Part: first
overdue-said = By this device's clock the session has ended. The next request shows whether it has; what is typed stays.

# No date is known.
# Part: first
left-unknown = End not known

# Time left, short.
# Part: first
left = { $span } left

# Said aloud at a threshold.
# Part: first
ends-soon = The session ends in { $span }. Sign in again before; what is typed stays.

# Group of cloud and region.
where-label = Cloud and project

# Group of the way.
how = How to sign in

# The cloud.
cloud = Cloud

# The region.
region = Region

# Of the id in hand, after the word for copying.
project-id = project id

# The project.
project = Project id

# What it may be.
project-hint = 32 hexadecimal digits. Empty: the project that the token belongs to.

# For a password.
project-name = Project name or id

# What it is usually.
project-name-hint = The default project of a region is called like the region, such as eu-de.

# The way.
way = Way

# By token.
by-token = Paste a token

# Consequence.
by-token-note = From your command line or portal. Also for users who sign in through their company.

# By password.
by-password = User and password

# Consequence.
by-password-note = The console asks for a token and forgets the password at once.

# The token.
token = Token

# Where from.
token-hint = The value of X-Subject-Token, or the id of “openstack token issue”. It is never shown or stored.

# The user.
user = User name

# The account.
domain = Account (domain) name

# The password.
password = Password

# Card of the demo.
demo = Emulator

# What it is.
demo-note = An emulator of the cloud answers behind this page. Try everything without an account; nothing of it is real.

# The deed.
demo-use = Use the demo account

# The way back to the place that asked for a session.
go-on = Go on: { $title }

# Facts.
fact-user = User

# Facts.
fact-domain = Account

# Facts.
fact-project = Project

# Facts.
fact-roles = Roles

# Facts.
fact-region = Region

# Facts.
fact-end = Ends

# Facts.
fact-addresses = Addresses

# No facts.
no-facts =
    The identity service could not be asked, so user and end of the token are not known. The backup service takes the
    token.

# No roles came.
no-roles = none named

# Changes it.
change = Use another token or project

# Puts that away again.
keep = Keep this session

# Ends it.
end = End session

# Consequence.
end-note = Ending forgets the token here; elsewhere it stays valid until its date. Revoking ends it everywhere.

# Ends and revokes.
revoke = Revoke token and end session

# Meanwhile.
revoking = Revoking token …

# Card of the session in hand.
current = Session in hand

# After the end by the service.
renew = The session has ended. Enter a new token to go on; everything typed in this page is still there.

# It worked.
# $user
# $project
begun = Signed in as { $user }, project { $project }.

# It was ended.
ended-by-you = The session is ended and the token forgotten.
