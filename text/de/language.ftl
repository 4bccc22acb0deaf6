name = Deutsch
decimal-point = ,
