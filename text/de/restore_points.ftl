lead =
    Ein Lauf der Sicherung eines Tresors: eine Sicherung je Ressource. Der Dienst führt keine Liste davon, daher
    werden sie über die Sicherungen gefunden; ein Lauf, der nichts gesichert hat, steht nicht hier.
create = Wiederherstellungspunkt anlegen
what = Wiederherstellungspunkte
caption = Wiederherstellungspunkte dieses Projekts
search = Nach Ressource, Tresor oder ID suchen
empty = Noch keine Wiederherstellungspunkte
empty-note =
    Ein Wiederherstellungspunkt entsteht von Hand oder durch eine Richtlinie. Er erscheint hier mit seiner ersten
    Sicherung.
time = Erstellt
id = Wiederher{"\u00AD"}stellungs{"\u00AD"}punkt
vault = Tresor
result-label = Sicherungen
resources = Ressourcen
extent = Sicherungsart
origin = Auslöser
id-of = ID des Wiederherstellungspunkts
no-run = Sicherung ohne Wiederherstellungspunkt
mixed = Gemischt
show = Ergebnis
any = Jedes Ergebnis
all-saved = Alles gesichert
some-failed = Mit Fehlschlägen
running = Laufend
other = Anderes
result-saved = { $count }{"\u00A0"}verfügbar
result-failed = { $count }{"\u00A0"}fehlgeschlagen
result-moving = { $count }{"\u00A0"}laufend
result-other = { $count }{"\u00A0"}in{"\u00A0"}anderem{"\u00A0"}Status
