# The deed.
# Part: first
sign-in = Sign in

# Meanwhile.
# Part: first
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
where-label = Cloud and region

# Group of the way to sign in, and of what it asks for.
how = Account and project

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
way = Sign in with

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
demo = Demo cloud

# What it is.
# Part: first
demo-note = The demo cloud is an emulator behind this page. It needs no account, and nothing in it is real.

# The deed.
# Part: first
demo-use = Try it with the demo cloud

# It was there before.
demo-gone = The demo cloud does not answer

# What to do.
demo-gone-do = Check that the program that serves this page still runs, then try again.

# From the session to what there is to see.
open-overview = Open overview

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
end = Sign out

# Consequence.
end-note =
    Signing out removes the token from this page. It stays valid until it expires. Revoking the token ends it
    everywhere.

# Asked before it is ended while something is under way.
under-way = Sign out while something is under way?

# What that means.
under-way-note =
    What was sent goes on at the service, but nobody here looks for its result any more. What was not sent yet stops.

# Ends and revokes.
revoke = Revoke token and sign out

# Meanwhile.
revoking = Revoking token …

# Card of the session.
current = Current session

# After the end by the service.
renew = The session has ended. Enter a new token to go on; everything typed in this page is still there.

# It worked.
# $user
# $project
begun = Signed in as { $user }, project { $project }.

# It was ended.
ended-by-you = You are signed out. The token is removed from this page.

# The state without a token, and the heading then.
# Part: first
locked = Locked

# What that means.
locked-note = The token was removed from this page. Your entries are kept. Sign in again to go on where you were.

# The button that does it.
lock = Lock now
