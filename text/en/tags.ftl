# The first half.
key = tag key

# The second half.
value = tag value

# Before what is to be done there.
place-key = row { $number }, key

place-value = row { $number }, value
