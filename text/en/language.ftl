### Part: first

# The name of this language, in itself. The choice of languages shows it.
name = English
