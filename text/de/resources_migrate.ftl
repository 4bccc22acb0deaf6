lead = Die Ressourcen werden mit allen ihren Sicherungen verschoben. Nichts wird kopiert, nichts gelöscht.
what = Was verschoben wird
from = Von
resources = Zu verschiebende Ressourcen
where-to = Wohin
destination = Zieltresor
destination-hint = Ein Tresor für dieselbe Art von Ressourcen, mit Platz für ihre Sicherungen.
busy = Wird verschoben …
submit-none = Ressourcen verschieben
submit-some =
    { $kind ->
        [server] { $count ->
            [one] { $count } Server verschieben
           *[other] { $count } Server verschieben
        }
        [disk] { $count ->
            [one] { $count } Festplatte verschieben
           *[other] { $count } Festplatten verschieben
        }
        [turbo] { $count ->
            [one] { $count } Dateisystem verschieben
           *[other] { $count } Dateisysteme verschieben
        }
       *[other] { $count ->
            [one] { $count } Ressource verschieben
           *[other] { $count } Ressourcen verschieben
        }
    }
way = von „{ $from }“ nach „{ $to }“
same = Die Ressourcen sind in diesem Tresor.
other-kind = Dieser Tresor nimmt eine andere Art von Ressourcen.
other-purpose = Dieser Tresor hat einen anderen Zweck.
consequences = Was sich ändert
backups-go = Die Sicherungen kommen mit in den neuen Tresor und zählen dort zur Größe.
along = { $count ->
        [0] Keine Sicherungen
        [one] { $count } Sicherung
       *[other] { $count } Sicherungen
    }
along-sized =
    { $count ->
        [one] { $count } Sicherung, { $size }
       *[other] { $count } Sicherungen, { $size }
    }
policies-unknown = Die Richtlinie des alten Tresors gilt nicht mehr, die des neuen gilt, falls er eine hat.
policy-none = Der Tresor „{ $vault }“ hat keine Sicherungsrichtlinie: Nichts wird automatisch gesichert.
policy-lost = „{ $policy }“ gilt nicht mehr. Der Tresor „{ $vault }“ hat keine Sicherungsrichtlinie: Nichts wird automatisch gesichert.
policy-new = „{ $policy }“ gilt ab jetzt.
policy-same = „{ $policy }“ gilt weiterhin.
policy-other = „{ $before }“ gilt nicht mehr, dafür „{ $after }“.
accepted = { $count ->
        [one] { $count } Ressource wird verschoben
       *[other] { $count } Ressourcen werden verschoben
    }
accepted-note =
    Der Dienst hat die Anfrage angenommen. Fertig ist es, wenn die Ressourcen im neuen Tresor sind. Die Seite kann so lange
    geschlossen werden; die Arbeit geht weiter und steht unter Aufgaben.
going = Ressourcen werden verschoben
percent = { $percent } %
arrived = { $count ->
        [one] { $count } Ressource ist im neuen Tresor
       *[other] { $count } Ressourcen sind im neuen Tresor
    }
failed = Das Verschieben ist fehlgeschlagen
failed-note =
    { $there ->
        [0] Keine der Ressourcen ist im neuen Tresor.
       *[other] { $there } von { $count } sind im neuen Tresor. Beide Tresore öffnen, um zu sehen, wo jede Ressource ist.
    }
partly = Die Aufgabe ist beendet: { $there } von { $count } im neuen Tresor
partly-note = Die Konsole fragt weiter. Wenn es so bleibt, beide Tresore öffnen und nachsehen, wo jede Ressource ist.
reason = Grund
remedy = Abhilfe
left = { $count ->
        [one] { $count } Ressource wird nicht verschoben
       *[other] { $count } Ressourcen werden nicht verschoben
    }
left-note =
    Die Antwort des Dienstes lässt aus, was hier steht. Nachsehen, wo es ist und in welchem Zustand, dann erneut versuchen.
id = Ressourcen-ID
open-new = Neuen Tresor öffnen
open-old = Alten Tresor öffnen
another = Weitere verschieben
found = { $count ->
        [one] die Ressource im neuen Tresor
       *[other] die ganze Auswahl ({ $count } Ressourcen) im neuen Tresor
    }
found-part = nur ein Teil der Auswahl ({ $there } von { $asked }) im neuen Tresor
found-task = eine Aufgabe, die die Ressourcen verschiebt
