title = [Ðéļéţé { $name }¿ !!!]
gone = [{ $count ->
        [one] ô { $name }
       *[other] ö { $name } { $count }
    }]
kind = [Ŕéšôûŕçé]
