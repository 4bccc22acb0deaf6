# Status and code of an answer.
answer = Answer

# Address of the service that answered, or did not.
asked = Address

# How often it was asked, one after the other.
tries = Tries

# The service's own words.
message = In the service's words

# What the vendor's support asks for.
trace = Trace id

# The answer as it came.
raw = Answer as received

# Asks the same again.
again = Ask again

# What to do about a missing right.
permission = Ask the account's administrator for the permission { $action }, or sign in as another user.

# Before that: the right may be there in another project.
# $project that was asked, by name and id
# $region of it
project-asked = The request was for the project { $project } in the region { $region }. Check that this is the right project, and that the token belongs to it.

# The same where it names a moment.
wait-until = The service asks to wait until { $moment }. Then send it again.

# What to do where the service says how long it wants to be left alone.
wait =
    { $seconds ->
        [one] The service asks to wait { $seconds } second. Then send it again.
       *[other] The service asks to wait { $seconds } seconds. Then send it again.
    }
