# What a vault is.
lead = A vault holds the backups of the resources associated with it, up to its size.

# The deed.
submit = Create vault

# Meanwhile.
busy = Creating vault …

# Group of name and kind.
what = What it is for

# Group of size and resources.
how-much = Size and resources

# Group of payment.
payment = Payment

# Its id.
id = Id

# Its name.
name = Vault name

# What it takes.
name-hint = 1 to 64 letters, digits, - and _.

# Its description.
description = Description

# Kind of object.
object-type-label = Kind of resources

# Size.
size = Size

# What it takes.
size-hint = 10 to 10 485 760 GB, at least the sum of the resources.

# The picker.
resources = Resources to associate now

# When else.
resources-hint = They can also be associated later.

# Charging.
charging-label = Charging

# Period.
period-label = Period

# Number of periods.
period-num = Number of periods

# Range of the number.
period-hint = 1 to 9.

# Renew.
auto-renew = Renew by itself when the period ends

# Pay.
auto-pay = Pay without a further confirmation

# What leaving it off means.
auto-pay-hint = Off: the order waits to be paid in the vendor's console.

# The disclosure.
more = More fields

# Where its backups lie.
cloud-type-label = Cloud of the vault

# Purpose.
protect-type-label = Purpose

# Consistency.
consistent-level-label = Consistency

# Policy.
policy = Backup policy

# No policy.
policy-none = None: no automatic backup

# Auto bind.
auto-bind = Auto-associate by tag

# What it does.
auto-bind-hint = Resources with one of the tags below join the vault by themselves.

# Bind tags.
bind-tags = Tags of resources to associate

# Tags.
tags = Tags of the vault

# Lock.
locked = Lock the backups

# Consequence.
locked-hint = Automatic backups can't be deleted before they expire. The lock can never be removed again.

# Enterprise project.
enterprise-project = Enterprise project id

# Default.
enterprise-project-hint = 0 is the default project.

# Console address.
console-url = Address to return to after payment

# Expand.
auto-expand = Auto-expand when full

# Consequence.
auto-expand-hint = The size grows by a quarter, and so does the price.

# Zones.
multi-zone = Keep backups in more than one zone

# Notify.
notify-label = Notify of failures

# Threshold.
threshold = Notify from this use on

# Prefix.
name-prefix = Start of backup names

# Zone.
zone = Availability zone

# Billing by demand.
demand-billing = Pay for what exceeds the size

# What is known of it.
demand-billing-hint = Only Huawei Cloud has it, and its documents say no more.

# The service behind the lock.
locked-by = Service that keeps it locked

# What it takes.
locked-by-hint = SMB, or empty.

# It is there.
done = The vault “{ $name }” is created

# It is there, and something about it is not as requested, or not known to be.
done-open = The vault “{ $name }” is created; not everything about it is confirmed

# It was ordered, not created.
ordered = The order was placed

# What to do about it.
ordered-note = The vault appears in the list once the order is paid in the vendor's console.

# An order.
order = Order

# Of its id, after the word for copying.
order-id = order id

# Under a vault that was ordered.
order-note =
    A pre-paid vault comes with an order. Pay it in the vendor's console: until then the vault may not work.

# The same where the order is paid by itself.
order-note-paid = A pre-paid vault comes with an order. It is paid automatically; the vendor's console shows whether it was.

# The order failed inside a good answer.
order-failed = The order did not go through

# Its code.
order-code = Code of the order

# What to do about it where nothing was made.
order-failed-alone = Look into the orders in the vendor's console before you send it again.

# The same where the answer names a vault all the same.
order-failed-beside =
    The answer names a vault all the same. Look at it, and into the orders in the vendor's console, before you send it
    again or count on it.

# What comes next.
next = Next: associate the servers or disks that it is to hold.

# Goes there.
associate = Associate resources

# Opens it.
open = Open the vault

# Once more.
another = Create another vault

# What comes next for a vault that was made with resources.
next-back-up = Next: create its first restore point.

# The way there.
back-up = Create restore point
