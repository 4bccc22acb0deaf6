### Part: first

# The name of this language, in itself.
name = English
# Between whole numbers and tenths.
decimal-point = .
