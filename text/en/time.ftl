### Part: first

just-now = just now

# $span such as "4 min"
span-ago = { $span } ago

# $span such as "4 min"
in-span = in { $span }

# Two or more.
# $days (Number)
days-ago = { $days } d ago

# $days (Number)
in-days = in { $days } d

# $days (Number)
span-days = { $days } d

# $clock such as "14:05"
yesterday = yesterday { $clock }

# $clock such as "14:05"
tomorrow = tomorrow { $clock }

# $seconds (Number)
span-seconds = { $seconds } s

# $minutes (Number)
span-minutes = { $minutes } min

# $hours (Number)
span-hours = { $hours } h

# $hours (Number)
# $minutes (Number)
span-hours-minutes = { $hours } h { $minutes } min
