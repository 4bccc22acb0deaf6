# What it leads to.
lead = From nothing to a confirmed restore point in four steps. Leave and come back any time.

# Name of the way.
label = Protect a server

# Begins anew.
start-over = Start over

# Whether to.
start-over-title = Start over?

# What was sent and answered.
exchange = Request and response

# The answer.
answer = Answer

# The newest of several answers.
newest-answer = Newest answer

# There is none, or none yet.
no-answer = No answer has come.

# A station.
vault = Vault

# A station.
resources = Resources

# A station.
restore-point = Restore point

# A station.
verified = Verified

# The last station, where nothing is saved.
nothing-saved = Nothing is saved

# The last station, where not everything is saved.
not-verified = Not all is saved

# Goes back to the restore point.
back-up-again = Create another restore point

# Where the vault comes from.
source = Which vault

# A new one.
new = A new vault

# What it means.
new-note = Charged for its size from now on.

# One that is there.
existing = An existing vault

# What it means.
existing-note = One with room for the server, or that holds it already.

# Takes it.
use-vault = Use this vault

# Nothing is chosen.
choose-vault = Choose a vault first.

# The list does not know it.
unknown-vault = The vault is not in the list. Check its id.

# Where the resources come from.
how = Which resources

# New ones.
add = Associate resources

# What it means.
add-note = They join the vault, and are backed up next.

# Those that are in it.
held = What the vault holds

# The picker.
held-label = Resources to back up

# Nothing is chosen.
choose-held = Choose at least one resource.

# What is backed up.
backs-up = Backs up

# From where.
into = Into the vault

# Ids.
vault-id = vault id

# Ids.
resource-id = resource id

# Ids.
point-id = restore point id

# Opens it.
open = Open the restore point

# Once more.
again = Protect another server

# How many stations are done.
# $station
# $next
done = Next step: { $next }. Previous step: { $station }.

# What starting over leaves behind in the cloud.
start-over-kept =
    This page forgets how far it has come. The vault “{ $vault }” stays in the cloud with what it holds, and is charged
    until it is deleted there.

# The same while the backup runs.
start-over-running =
    This page forgets how far it has come. The vault “{ $vault }” stays in the cloud with what it holds, and is charged
    until it is deleted there. The restore point stays too, and its backup goes on.

# Consequence of backing up what is there.
held-note = { $count ->
        [one] It holds { $count } resource already.
       *[other] It holds { $count } resources already.
    }

go-on-alone = Go on

# The deed.
go-on-with = { $count ->
        [one] Go on with { $count } resource
       *[other] Go on with { $count } resources
    }

# The last station, until it is verified.
verification = Verification

# At the end: no policy backs the vault up by itself.
# $vault
no-schedule = “{ $vault }” has no active backup policy

# What that means, and what to do.
no-schedule-note = No further backups are made automatically. A backup policy can be chosen when a vault is created; for an existing vault, assign one in the vendor's console.

# Leads to what policies there are.
policies = Open policies
