answer = Antwort
asked = Adresse
tries = Versuche
message = In den Worten des Dienstes
trace = Trace-ID
raw = Antwort, wie sie kam
again = Erneut abfragen
permission = Den Administrator des Kontos um das Recht { $action } bitten oder als anderer Benutzer anmelden.
project-asked = Die Anfrage galt dem Projekt { $project } in der Region { $region }. Prüfen, ob dies das richtige Projekt ist und das Token dazu gehört.
wait-until = Der Dienst will bis { $moment } warten lassen. Danach erneut senden.
wait =
    { $seconds ->
        [one] Der Dienst will { $seconds } Sekunde warten lassen. Danach erneut senden.
       *[other] Der Dienst will { $seconds } Sekunden warten lassen. Danach erneut senden.
    }
