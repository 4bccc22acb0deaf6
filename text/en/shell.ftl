### Part: first

# The product.
product = Backup console

# Goes to the title.
skip = Skip to the page

# Opens the rail on a phone.
menu = Menu

# Name of the rail.
navigation = Places

# To light.
light = Use light colours

# To dark.
dark = Use dark colours

# A place.
overview = Overview

# A place.
protect = Protect a server

# A place.
vaults = Vaults

# A place.
restore-points = Restore points

# A place.
backups = Backups

# A place.
resources = Resources

# A place.
tasks = Tasks

# A place.
policies = Policies

# A heading.
classic = Classic services

# A place.
csbs = Server backup (CSBS)

# A place.
csbs-check = Capability (CSBS)

# A place.
vbs = Disk backup (VBS)

# A heading.
this-page = This page

# A place.
log = Request log

# Title of an unknown place.
unknown = There is no such page

# What to do.
unknown-note = The address may be mistyped, or from another version. Choose a place from the menu.

# The way out.
to-overview = Go to the overview

# Reads again.
refresh = Refresh

# When a list was read.
updated = Updated { $age }

# A heading: the choice of a language.
languages = Language

# Another language was chosen, and its table did not come.
language-absent = This language did not load. Check the connection, then choose it again.

# A service is busy or fails, and what was asked is asked again by itself: the newest try of several.
# $seconds (Number)
# $status (Number)
# $next (Number) which try that will be
# $all (Number) of how many
held =
    { $seconds ->
        [one] The service answered HTTP { $status }. Asking again in { $seconds } second, try { $next } of { $all }.
       *[other] The service answered HTTP { $status }. Asking again in { $seconds } seconds, try { $next } of { $all }.
    }
