lead =
    Die Arbeit hinter Sicherungen, Wiederherstellungen und Löschungen, wie der Dienst sie 30 Tage lang aufbewahrt.
    Eine Aufgabe lässt sich nicht anhalten.
what = Aufgaben
caption = Aufgaben dieses Projekts
search = Nach Ressource, Tresor oder ID suchen
kind = Art der Aufgabe
empty = Keine Aufgaben in den letzten 30 Tagen
empty-note = Jede Sicherung, Wiederherstellung und Löschung erscheint hier mit ihrem Fortschritt und ihrem Ende.
task = Aufgabe
state = Status
resource = Ressource
vault = Tresor
accepted = Angenommen
started = Begonnen
waited = Wartezeit
moved = Letzte Änderung
duration = Dauer
ended = Beendet
progress = Fortschritt
restore-point = Wiederher{"\u00AD"}stellungs{"\u00AD"}punkt
backup = Sicherung
backup-id = Sicherungs-ID
target = Wiederhergestellt auf
extent = Sicherungsart
policy = Richtlinie
id = Aufgaben-ID
request-id = Trace-ID
counts-label = Teile
failed = Diese Aufgabe ist fehlgeschlagen
ended-badly = Diese Aufgabe war nicht erfolgreich: { $state }
no-reason = Der Dienst nennt keinen Grund.
not-started = Nicht begonnen
any-kind = Alle Arten ({ $count })
says-words = In den Worten des Dienstes: { $words }
says-code = Code { $code }
says-both = { $code }, in den Worten des Dienstes: { $words }
counts-failed = { $failed } fehlgeschlagen
counts-of = { $failed } von { $total } fehlgeschlagen
operation-word =
    { $kind ->
        [backup] Sicherung
        [restore] Wiederherstellung
        [delete] Löschung einer Sicherung
        [vault_delete] Löschung eines Tresors
        [remove_resource] Entfernung von Ressourcen
        [replication] Replikation
        [copy] Kopie
        [sync] Synchronisierung
       *[other] { $kind }
    }
open-it = { $task } öffnen
of-resource = { $operation } von { $resource }
said-state = { $task }: { $state }
progress-unknown = Fortschritt nicht angegeben
progress-percent = { $percent } %

counted = { $count ->
        [one] { $count } Aufgabe
       *[other] { $count } Aufgaben
    }
what-one = diese Aufgabe
facts = Angaben
open-page = Diese Aufgabe öffnen
unknown = Keine solche Aufgabe
unknown-note = Der Dienst bewahrt Aufgaben nur eine Zeit lang auf. Die ID kann auch zu einem anderen Projekt oder einer anderen Region gehören.
percent-left = { $percent }, noch etwa { $span }
still = { $minutes ->
        [one] Seit { $minutes } Minute unverändert
       *[other] Seit { $minutes } Minuten unverändert
    }
still-note = Große Sicherungen können eine Weile stillstehen. Bleibt es so, diesen Text an den Support geben:
support-text = Text für den Support
ended-as = { $operation }: { $state }

resource-id = Ressourcen-ID
vault-id = Tresor-ID
resource-type = Ressourcentyp
error-code = Fehlercode
error-message = Fehlermeldung
