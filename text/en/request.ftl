# Name of the drawer.
title = Request

# Method and address.
address = Address

# Headers.
headers = Headers

# In the place of the token.
hidden = (your token, never shown)

# The body.
body = Body

# Copies the body.
as-json = JSON

# Copies the command.
as-curl = curl command

# Link to the vendor's page.
doc = Vendor's documentation

# What the command needs.
curl-note = The command reads the token from the variable TOKEN of your shell.
