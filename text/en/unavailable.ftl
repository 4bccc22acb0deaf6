### What is said where no table can be had: of a program that does not start, or whose words do not come.
### Part: start

# Title of the page, and its heading then.
product = Backup console

# What the page is, for search engines.
description = Vaults, resources and restore points of your cloud backup.

no-words = The texts of this console did not load. Check the connection, then try again.

retry = Try again

# A reason follows, in the browser's words.
not-started =
    The console did not start: a part of it did not load or did not run. Check the connection and load the page again.
    If that does not help, give this to whoever runs the console:

no-webassembly =
    This browser does not run WebAssembly, which the console is made of. Use a current version of Chrome, Edge, Firefox
    or Safari, or ask whoever manages this browser to allow WebAssembly.

no-script = This page needs JavaScript and WebAssembly. Switch them on for it and load it again.

# For the engineer of the page around, where the program's first part can't be had.
part-absent =
    a part of the console's program did not load: check that the page may fetch the files beside it
