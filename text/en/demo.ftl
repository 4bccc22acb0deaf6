# Lead.
lead =
    An emulator stands behind this page. Let something go wrong, or move its clock on, and see how the console takes
    it.

# Served by something else.
not-here =
    This page is for the emulator on your own machine. Start it with the README's command and open the address that it
    prints.

# No or an unknown answer.
gone = The emulator's control path does not answer. Check that backup-emulator still runs and serves this page.

# The whole of it failed.
failed = The demo cloud did not take that

# Heading of the form.
new = Let something go wrong

# A field.
operation = Calls

# An entry.
every-call = Every call

# An entry: all calls of a service.
every-call-of = Every call of { $service }

# A field.
kind = What happens

# A field.
when = When

# A choice.
before = Before the effect

# Its consequence.
before-note = The cloud does nothing.

# A choice.
after = After the effect

# Its consequence.
after-note = The cloud did it; the answer is lost or changed.

# A field.
times-label = How often

# Its hint.
times-hint = 0 until it is taken back.

# A field.
status = HTTP status

# A field.
code = Error code

# Its hint.
code-hint = As the service would write it: BackupService.6201.

# A field.
delay = Late by

# Its unit.
milliseconds = ms

# A field.
retry = Try again after

# Its hint.
retry-hint = Empty: the answer does not say.

# Its unit.
seconds = s

# The deed.
add = Set fault

# Said when done.
added = The fault is set.

# What to do about a number that is none, or outside its bounds.
# $least (Number)
# $most (Number)
number = Enter a whole number from { $least } to { $most }.

# Heading of the list.
waiting = Faults that wait

# Nothing waits.
none = No fault is set

# What belongs there.
none-note = Every call is answered as the documents say.

# A column of the list.
row = Take back

# Takes all back.
clear = Take all back

# Said when done.
cleared = No fault is set any more.

# Said when done.
taken-back = The fault is taken back.

# Heading of the clock.
clock = Clock of the demo cloud

# What it does.
clock-note = Moving it on finishes what runs there and brings the end of the token nearer.

# Said when done.
moved = The demo cloud's clock is { $step }.

# The way to this page, on the page of the session.
link = Faults and clock of the demo cloud

kind-status = It is refused with a status

kind-broken = The connection breaks

kind-truncated = The answer ends in the middle

kind-half = The answer is whole, its document half

kind-fail-work = What it begins fails on the way

kind-delay = The answer is late

kind-throttle = Too many calls (429)

kind-html = A gateway answers with a page (502)

kind-expire-token = The token ends

kind-wrong-types = Numbers come as text, lists as null

kind-unknown = States and fields that nobody knows

kind-missing = Half of the fields are missing

# The deed of a row.
# $kind
# $operation
take-back = Take back: { $kind }, { $operation }

times-endless = Until taken back

# How often a fault still strikes.
times-some =
    { $times ->
        [one] Once
       *[other] { $times } times
    }

# A step of the clock; it also ends the sentence that says so.
step-minute = 1 minute on

step-hour = 1 hour on

step-day = 1 day on
