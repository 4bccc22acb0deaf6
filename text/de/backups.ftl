lead = Eine Sicherung ist die aufbewahrte Kopie einer Ressource. Die eines Servers hat je Festplatte einen Teil.
what = Sicherungen
what-one = diese Sicherung
caption = Sicherungen dieses Projekts
search = Nach Name, Ressource oder ID suchen
empty = Noch keine Sicherungen
empty-note = Einen Wiederherstellungspunkt eines Tresors anlegen: Er macht eine Sicherung jeder zugeordneten Ressource.
create = Wiederherstellungspunkt anlegen
name = Sicherung
state = Status
resource = Ressource
size = Größe
vault = Tresor
made = Erstellt
expires = Läuft ab
extent = Sicherungsart
kind = Art
origin = Auslöser
holds = Enthält den Stand von
description = Beschreibung
restore-point = Wiederher{"\u00AD"}stellungs{"\u00AD"}punkt
zone = Zone
restore-mode-label = Wiederher{"\u00AD"}stellung
fast = Schnelle Wiederher{"\u00AD"}stellung
system-disk = Enthält die Systemfestplatte
encrypted = Verschlüsselt
images = Daraus erstellte Images
id = Sicherungs-ID
resource-id = Ressourcen-ID
part-of = Teil von
disks = Festplatten in dieser Sicherung
no-disks = Der Dienst nennt keine Teile dieser Sicherung.
copies = Kopien anderswo
never = Nie
open = Sicherung { $name } öffnen
restore-mode-word =
    { $mode ->
        [na] Nur für neue Ressourcen
        [backup] Aus den Sicherungen der Festplatten
        [snapshot] Als Ganzes; auch für ein Image des Servers
       *[other] { $mode }
    }
copy-id = Sicherungs-ID am Ziel
replication-id = Replikations-ID
copy-in = { $region }: { $state }

counted = { $count ->
        [one] { $count } Sicherung
       *[other] { $count } Sicherungen
    }
disk-id = Festplatten-ID
snapshot = Snapshot-ID
system = System{"\u00AD"}festplatte
facts = Angaben
uses = Was sie kann
use-yes = Ja
use-no = Nein
use-not-said = vom Dienst nicht angegeben
use-server = Den Server überschreiben, von dem sie stammt, oder einen anderen
use-image = Ein Image des ganzen Servers erstellen
use-fast = Schnell wiederherstellen, während noch Daten kopiert werden
use-disk = Die Festplatte überschreiben, von der sie stammt, oder eine andere
use-new-disk = Eine neue Festplatte erstellen, in der Konsole der Cloud
use-in-place = Das Dateisystem überschreiben, von dem sie stammt
use-new-file-system = Ein neues Dateisystem erstellen, in der Konsole der Cloud
use-unknown = Wofür sich Sicherungen der Art „{ $kind }“ eignen, ist nicht dokumentiert.
open-page = Diese Sicherung öffnen
restore = Wiederherstellen
rename = Umbenennen
restoring = Diese Sicherung wird gerade wiederhergestellt
restoring-note = Die Seite fragt nach, bis das vorbei ist. Wie weit es ist, zeigt das Formular der Wiederherstellung.
broken = Diese Sicherung ist fehlgeschlagen
broken-note = Aus ihr lässt sich nichts wiederherstellen. In ihrer Aufgabe steht der Grund; danach neu sichern.
has-images = Aus dieser Sicherung wurden Images erstellt
has-images-note = Solange es sie gibt, lehnt der Dienst das Löschen ab.
delete = Sicherung löschen
deleting = Wird gelöscht …
delete-title = Die Sicherung von { $name } löschen?
delete-consequence = { $count ->
        [0] Das löscht eine Sicherung von „{ $name }“ endgültig. Nichts holt sie zurück.
        [one] Das löscht eine Sicherung von „{ $name }“ mit dem Teil von { $count } Festplatte endgültig. Nichts holt sie zurück.
       *[other] Das löscht eine Sicherung von „{ $name }“ mit den Teilen von { $count } Festplatten endgültig. Nichts holt sie zurück.
    }
delete-last = Sie ist die letzte brauchbare Sicherung von „{ $name }“.
delete-left = { $count ->
        [0] Von „{ $name }“ bleibt keine brauchbare Sicherung.
        [one] Von „{ $name }“ bleibt { $count } brauchbare Sicherung.
       *[other] Von „{ $name }“ bleiben { $count } brauchbare Sicherungen.
    }
delete-reading = Andere Sicherungen davon werden gesucht …
delete-not-read = Ob es andere Sicherungen davon gibt, konnte nicht gelesen werden.
going = Die Sicherung wird gelöscht
going-note = Diese Seite fragt nach, bis sie weg ist.
stayed = Die Sicherung wurde nicht gelöscht
gone = Die Sicherung von „{ $name }“ ist gelöscht
gone-note = Der Dienst kennt sie nicht mehr.
to-list = Sicherungen öffnen
unknown = Keine solche Sicherung
unknown-note = Sie ist gelöscht oder gehört zu einem anderen Projekt oder einer anderen Region.
id-asked = ID in der Adresse
look = Die Seite hat die Sicherung erneut geprüft. Ist sie noch da, kann das Löschen noch wirken; erneut zu löschen schadet nicht.
looks = Der Status ist „{ $state }“.
any-kind = Alle Arten ({ $count })
stayed-note = Der Dienst hat das Löschen aufgegeben. Der Grund steht in der Aufgabe.
still-here = Die Sicherung ist noch da
still-here-note = Der Dienst hat das Löschen angenommen, doch seit Minuten ist nichts davon zu sehen. Es kann noch wirken: unter Aufgaben nachsehen, bevor noch einmal gelöscht wird.
not-known = Ob die Sicherung gelöscht wurde, ist nicht bekannt
not-known-note = Der Dienst hat das Löschen angenommen, doch die Sicherung lässt sich seit einigen Minuten nicht abfragen. Aktualisieren oder unter Aufgaben nachsehen.
