place = Region und Projekt
projects = Andere Projekte dieses Benutzers
wanted = Für { $place } anmelden
wanted-why = Ein Token gilt nur für ein Projekt. Ein Token für dieses Projekt einfügen oder mit Passwort anmelden. Bis dahin läuft die jetzige Sitzung weiter.
search = Gehe zu
keys = Strg K
field = Seite, Name, ID oder Adresse
hint = Pfeiltasten wählen, Eingabe geht hin.
found-label = Ziele
page = Seite
vault = Tresor
vault-of-id = Tresor mit dieser ID
restore-point-of-id = Wiederherstellungspunkt mit dieser ID
none = Nichts gefunden. Manche Dienste finden nur ganze Namen. Auch eine ganze ID oder die Adresse einer Seite lässt sich einfügen.
looking = Die Dienste werden durchsucht …
missed = Nicht vollständig durchsucht: { $what }
none-of-rest = Nichts gefunden. Nicht vollständig durchsucht: { $what }
longer = Zum Suchen nach Namen mindestens zwei Zeichen eingeben.
signed-out = Keine Seite heißt so. Nach dem Anmelden wird auch das Projekt durchsucht.
found = { $count } Treffer
regions = Andere Regionen von { $cloud }
backup-of-id = Sicherung mit dieser ID
server-of-id = Server mit dieser ID
policy-of-id = Richtlinie mit dieser ID
disk-of-id = Festplatte mit dieser ID
file-system-of-id = Dateisystem mit dieser ID
task-of-id = Aufgabe mit dieser ID
region-name =
    { $id ->
        [eu-de] Deutschland
        [eu-nl] Niederlande
        [eu-ch2] Schweiz
       *[other] { $name }
    }
