### Part: first

# What is being loaded, for screen readers.
loading = Loading the page { $title }

# It did not come.
absent = This page did not load.

# Why.
absent-cause =
    The console loads some of its pages when they are opened, and this one could not be had. Nothing was sent to the
    services, and what you typed elsewhere is still there.

# What to do.
absent-remedy =
    Check the connection and try again. If it keeps failing, the console was probably updated on its server: load the
    whole console again in the browser and sign in again.

# Tries once more.
again = Try again

# While it tries.
trying = Loading …

# For the engineer of the page around, where a part that was there before can't be had.
part-absent = a part of the console's program did not load: check that the page may fetch the files beside it

# For the engineer of the page around, where another language can't be had.
# $language its tag
words-absent = the texts of the language { $language } did not load: check that the page may fetch the files beside it
