# The disclosure of addresses.
addresses = Addresses of the services

# Why.
addresses-why =
    These services allow no calls from other origins, so a proxy beside this page forwards them. Leave the fields
    empty to use it.

# Fills the fields.
own-addresses = Fill in the region's own addresses

# The service itself.
# $base
# $direct
address-hint = Empty: { $base }. The service itself: { $direct }.

addresses-own = through this page's own proxy

# How many are given.
# $count (Number)
addresses-given = { $count } of 4 given

service-iam = Identity (IAM)

service-cbr = Backup and recovery (CBR)

service-csbs = Server backup (CSBS)

service-vbs = Disk backup (VBS)

address-form =
    Enter a path of this page's origin such as /proxy/cbr, or an address that begins with https://.

# A yes to other hosts than the page's own.
# $hosts by their names
host-yes = Send token and password to { $hosts }

host-note = Not this page's own host. Whoever runs it can read both.

host-open = Tick the box to allow it, or clear the addresses of other hosts.

address-not-secure = Use https: over http the token would travel readable for everyone on the way.

address-extra = Enter the address without user, question mark, number sign or space.
