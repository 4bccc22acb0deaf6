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
restore-mode-label = Wiederherstellung
fast = Schnelle Wiederherstellung
system-disk = Enthält die Systemfestplatte
encrypted = Verschlüsselt
images = Daraus erstellte Images
id = Sicherungs-ID
resource-id = Ressourcen-ID
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
copy-in = { $region }: { $state }

counted = { $count ->
        [one] { $count } Sicherung
       *[other] { $count } Sicherungen
    }
