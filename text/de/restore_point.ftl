title = { $vault }, { $moment }
title-of-moment = Wiederherstellungspunkt, { $moment }
lead = Was ein Lauf gesichert hat, und was nicht.
signed-out = Anmelden, um diesen Wiederherstellungspunkt zu sehen
signed-out-note = Er erscheint, sobald eine Sitzung beginnt.
print = Als Nachweis drucken
facts = Angaben
backups = Sicherungen
raw = Neueste Antwort des Dienstes (JSON)
id = ID
id-what = ID des Wiederherstellungspunkts
name = Name der Sicherungen
description = Beschreibung
created = Begonnen
vault = Tresor
extent = Sicherungsart
origin = Auslöser
kept = Aufbewahrung
project = Projekt
for-ever = Bis zum Löschen
not-repeated =
    Name, Tresor und Ausgelassenes nennt der Dienst nur einmal, in der Antwort auf das Anlegen. Was hier steht, stammt
    aus den Sicherungen.
backup = Sicherung
resource = Ressource
state = Status
size = Größe
expires = Aufbewahrung
backup-id = Sicherungs-ID
no-backups = Noch keine Sicherung dieses Laufs steht in der Liste.
as-of = Nach Auskunft des Dienstes vom { $moment }
kept-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
