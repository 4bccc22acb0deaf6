lead = Ein Wiederherstellungspunkt hat je Ressource eine Sicherung. Fehlgeschlagene Läufe stehen unter Aufgaben.
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
vault-id = Tresor-ID
resource-ids = Ressourcen-IDs
backup-names = Namen der Sicherungen
no-run = Sicherung ohne Wiederherstellungspunkt
mixed = Gemischt
any-origin = Alle Auslöser ({ $count })
show = Ergebnis
any = Alle Ergebnisse
all-saved = Alles gesichert
some-failed = Mit Fehlschlägen
running = Laufend
other = Anderes
result-saved = { $count }{"\u00A0"}verfügbar
result-failed = { $count }{"\u00A0"}fehlgeschlagen
result-moving = { $count }{"\u00A0"}laufend
result-other = { $count }{"\u00A0"}in{"\u00A0"}anderem{"\u00A0"}Status

counted = { $count ->
        [one] { $count } Wiederherstellungspunkt
       *[other] { $count } Wiederherstellungspunkte
    }
