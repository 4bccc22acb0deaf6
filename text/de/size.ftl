gb = { $size }{"\u00A0"}GB
gigabytes = { $size }{"\u00A0"}GB
megabytes = { $size }{"\u00A0"}MB
decimal-point = ,
