lead = Ein Tresor sichert nur, was ihm zugeordnet ist. Eine Ressource kann nur einem Tresor zugeordnet sein.
busy = Wird zugeordnet …
where-label = Welchem Tresor
what = Ressourcen, die dazukommen
kind = Wofür der Tresor ist
kind-hint = Der Tresor steht nicht in der Liste, daher ist seine Art hier nicht bekannt.
resources-label = Zuzuordnende Ressourcen
resources-hint = Bis zu 256, die in keinem Tresor sind.
more = Namen, und auszulassende Festplatten
id = Ressourcen-ID
not-added-note =
    In der Antwort des Dienstes fehlt, was hier steht. In den Tresor sehen, bevor man sich darauf verlässt, dann
    erneut versuchen.
next = Wiederherstellungspunkt anlegen
open = Tresor öffnen
another = Weitere zuordnen
back = Andere Ressourcen wählen
go-on = { $count ->
        [one] Weiter mit { $count } Ressource
       *[other] Weiter mit { $count } Ressourcen
    }
submit-some =
    { $kind ->
        [server] { $count ->
            [one] { $count } Server zuordnen
           *[other] { $count } Server zuordnen
        }
        [disk] { $count ->
            [one] { $count } Festplatte zuordnen
           *[other] { $count } Festplatten zuordnen
        }
        [turbo] { $count ->
            [one] { $count } Dateisystem zuordnen
           *[other] { $count } Dateisysteme zuordnen
        }
       *[other] { $count ->
            [one] { $count } Ressource zuordnen
           *[other] { $count } Ressourcen zuordnen
        }
    }
done-all = { $count ->
        [one] { $count } Ressource zugeordnet.
       *[other] { $count } Ressourcen zugeordnet.
    }
done-without = { $count ->
        [one] { $count } Ressource wurde nicht zugeordnet.
       *[other] { $count } Ressourcen wurden nicht zugeordnet.
    }
added = { $count ->
        [one] { $count } Ressource ist dem Tresor „{ $vault }“ zugeordnet
       *[other] { $count } Ressourcen sind dem Tresor „{ $vault }“ zugeordnet
    }
added-open = { $count ->
        [one] { $count } Ressource ist dem Tresor „{ $vault }“ zugeordnet; nicht alles daran ist bestätigt
       *[other] { $count } Ressourcen sind dem Tresor „{ $vault }“ zugeordnet; nicht alles daran ist bestätigt
    }
not-added = { $count ->
        [one] { $count } Ressource wurde nicht zugeordnet
       *[other] { $count } Ressourcen wurden nicht zugeordnet
    }
found-one = die gewählte Ressource im Tresor „{ $vault }“
found-all =
    { $count ->
        [one] die ganze Auswahl ({ $count } Ressource) im Tresor „{ $vault }“
       *[other] die ganze Auswahl ({ $count } Ressourcen) im Tresor „{ $vault }“
    }
found-part = nur ein Teil der Auswahl ({ $there } von { $asked }) im Tresor „{ $vault }“
round-of = Runde { $round } von { $rounds }
round-more = { $count ->
        [one] { $count } weitere Ressource folgt danach.
       *[other] { $count } weitere Ressourcen folgen danach.
    }
next-round = { $count ->
        [one] Die letzte zuordnen
       *[other] Die nächsten { $count } zuordnen
    }
