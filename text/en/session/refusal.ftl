# The token is over.
expired = The token has expired

# What to do.
expired-do = Get a new one: tokens live for 24 hours at most.

# It is not known.
not-accepted = The service does not accept the token

# What to do.
not-accepted-do =
    Copy the whole token (it is several thousand characters long), for this cloud and region, and check that it was
    not revoked.

# Wrong password.
wrong-password = User, account or password are not right

# What to do.
wrong-password-do = Enter the password again. Users who sign in through their company need a token instead.

# A project that is not there, or not for this user.
unknown-project = The project can't be opened

# What to do.
unknown-project-do =
    Check the project's name or id, and the region that it belongs to. Then enter the password again: the page has
    forgotten it.

# Another project.
other-project = The token belongs to another project

# No project.
no-project = The token belongs to no project

# What to do.
no-project-do = Get a token that is scoped to a project, or enter the project id.

# No right.
not-allowed = This user may not use backup in this project

# Nothing answered.
not-reachable = The services can't be reached

# Header hidden.
hidden = The answer came without its token

# What to do.
hidden-do = A proxy or the browser kept the header X-Subject-Token back. Let the proxy pass it, or paste a token.

# What to do about another project.
# $name
# $id
wrong-project = It opens the project { $name } ({ $id }). Use that project, or get a token for the one you entered.

# Takes the token's project.
use-project = Use the project { $name }

# What the service said of it.
# $words
says = In the service's words: { $words }
