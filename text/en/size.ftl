# Whole gigabytes. The unit stays on the line of its number.
# $size (Number)
gb = { $size }{"\u00A0"}GB

gigabytes = { $size }{"\u00A0"}GB

megabytes = { $size }{"\u00A0"}MB

# Between whole numbers and tenths.
decimal-point = .
