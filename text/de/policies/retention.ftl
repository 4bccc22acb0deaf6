for-ever = Jede Sicherung, bis sie von Hand gelöscht wird
destination = Nach { $region }
for-days = { $days ->
        [one] Jede Sicherung { $days } Tag lang
       *[other] Jede Sicherung { $days } Tage lang
    }
newest-kept = { $count ->
        [one] Die neueste Sicherung jeder Ressource
       *[other] Die neuesten { $count } Sicherungen jeder Ressource
    }
kept-daily = { $count } tägliche
kept-weekly = { $count } wöchentliche
kept-monthly = { $count } monatliche
kept-yearly = { $count } jährliche
kept-in-zone = { $kept } (Tage in { $zone })
full-never = Nach der ersten nie eine vollständige Sicherung
full-always = Jede Sicherung ist vollständig
full-after = Eine vollständige Sicherung nach { $count } inkrementellen
