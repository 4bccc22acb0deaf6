### Part: first

name = English
