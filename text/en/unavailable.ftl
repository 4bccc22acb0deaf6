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

# In the place of a console of another page, the heading.
embed-title = The backup console did not load

# Before the address of the file.
embed-address = Address

# Before what the browser says.
embed-said = Message

# The likely reason: no network.
embed-offline = This device is offline. Connect it and try again.

# The likely reason: the page's own policy about where it may ask.
embed-policy =
    The policy of this page forbids it: its Content-Security-Policy needs the address's origin in connect-src.

# The likely reason: the page's own policy about WebAssembly.
embed-policy-wasm =
    The policy of this page forbids WebAssembly: its Content-Security-Policy needs 'wasm-unsafe-eval' in script-src.

# The likely reason: an address of another origin that allows no reading.
embed-cors =
    The address is of another origin. Either its server can't be reached, or it sends no Access-Control-Allow-Origin for
    this page.

# The likely reason.
embed-unreachable = The server did not answer. Check the connection and try again.

# The likely reason: 404, 503.
embed-status = The server refused the file: it is not there, or the server has a fault.

# The likely reason: a server that answers every address with the page.
embed-page =
    The server sent a web page in place of the file, as many do for addresses they do not know. The files of the package
    must be served at this address.

# The likely reason: cut off, or something else.
embed-broken = What the server sent is not the program: it was cut off, or is another file.

# The likely reason.
embed-version = The files are of different versions. All files of the package must come from the same one.

# No reason is known.
embed-unknown = A file of the console was not loaded. Check the connection and try again.
