lead = Sichert einen Tresor jetzt. Ein Lauf macht je Ressource eine Sicherung.
busy = Sicherung wird begonnen …
what = Was gesichert wird
how = Name und Art
scope = Umfang
whole-label = Der ganze Tresor
some = Ausgewählte Ressourcen
some-note = Nur diese; die anderen behalten ihre älteren Sicherungen.
detailed = Ohne einzelne Festplatten
detailed-note = Ausgewählte Server, jeder ohne die Festplatten, die diesmal ausgelassen werden.
servers-only = Nur Server haben Festplatten, die sich auslassen lassen.
resources = Zu sichernde Ressourcen
empty = Der Tresor enthält keine Ressourcen, also gibt es nichts zu sichern
empty-note = Zuerst die Server oder Festplatten zuordnen, die er enthalten soll.
associate = Ressourcen zuordnen
name = Name der Sicherung
name-hint = Bis zu 64 Buchstaben, Ziffern, - und _.
description = Beschreibung
mode = Sicherungsart
incremental = Inkrementell
incremental-note =
    Sichert, was sich seit der letzten Sicherung geändert hat: schnell und klein. Die erste ist immer vollständig.
full = Vollständig
full-note = Sichert alles: langsamer und größer, und von keiner anderen abhängig.
more = Weitere Felder
auto = Als vom Zeitplan begonnen kennzeichnen
auto-hint = Aus für eine Sicherung von Hand.
policy = Richtlinie dahinter
policy-none = Keine
policy-hint = Ihre Regeln zur Aufbewahrung gelten für diese Sicherung.
retention = Aufbewahren für
retention-hint = 1 bis 36 500, oder -1 für unbegrenzt.
days = Tage
id = ID des Wiederherstellungspunkts
id-what = ID des Wiederherstellungspunkts
no-id = Der Dienst hat die Anfrage angenommen, nennt aber keinen Wiederherstellungspunkt
no-id-note = Vielleicht läuft die Sicherung. In den Aufgaben nachsehen, bevor eine weitere begonnen wird.
tasks = In den Aufgaben nachsehen
open = Wiederherstellungspunkt öffnen
another = Weiteren Wiederherstellungspunkt anlegen
whole-unknown = Alles, was ihm zugeordnet ist.
whole-nothing = Er enthält noch nichts.
whole-known =
    { $kind ->
        [server] { $count ->
            [one] Seine { $count } Server, { $size } GB.
           *[other] Alle { $count } Server, { $size } GB.
        }
        [disk] { $count ->
            [one] Seine { $count } Festplatte, { $size } GB.
           *[other] Alle { $count } Festplatten, { $size } GB.
        }
        [turbo] { $count ->
            [one] Seine { $count } Dateisystem, { $size } GB.
           *[other] Alle { $count } Dateisysteme, { $size } GB.
        }
       *[other] { $count ->
            [one] Seine { $count } Ressource, { $size } GB.
           *[other] Alle { $count } Ressourcen, { $size } GB.
        }
    }
whole-partly = Alles darin: { $what }.
unfit = { $count ->
        [one] { $count } Ressource wird wahrscheinlich übersprungen
       *[other] { $count } Ressourcen werden wahrscheinlich übersprungen
    }
unfit-row = { $name } ({ $state }): { $why }
submit-vault = Den Tresor sichern
submit-vault-of = { $count ->
        [one] Den Tresor sichern: { $count } Ressource
       *[other] Den Tresor sichern: { $count } Ressourcen
    }
submit-chosen = Ausgewählte Ressourcen sichern
submit-some = { $count ->
        [one] { $count } Ressource sichern
       *[other] { $count } Ressourcen sichern
    }
done-all = Die Sicherung hat begonnen.
done-without = { $count ->
        [one] Die Sicherung hat begonnen; { $count } Ressource wurde übersprungen.
       *[other] Die Sicherung hat begonnen; { $count } Ressourcen wurden übersprungen.
    }
found-id = Wiederherstellungspunkt { $id }
found-named = Wiederherstellungspunkt { $id } („{ $name }“)
