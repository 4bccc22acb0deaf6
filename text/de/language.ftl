name = Deutsch
