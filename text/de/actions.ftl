menu = Aktionen für { $name }
column = Aktionen
open = Öffnen
back-up = Jetzt sichern
change = Ändern
delete = Löschen
left-out = { $count ->
        [one] { $count } wird ausgelassen
       *[other] { $count } werden ausgelassen
    }
left-out-one = { $name }: { $reason }
left-out-more = und { $count } weitere
hidden =
    { $count ->
        [one] { $count } ausgewählte Zeile ist durch Filter oder Suche ausgeblendet
       *[other] { $count } ausgewählte Zeilen sind durch Filter oder Suche ausgeblendet
    }
warned =
    { $count ->
        [one] { $count } Eintrag lehnt der Dienst vielleicht ab
       *[other] { $count } Einträge lehnt der Dienst vielleicht ab
    }
carried = Schon in Arbeit
none-fits = Für keinen Eintrag ist es möglich.
type-text = Zur Bestätigung { $text } eingeben
mismatch = Erst { $text } eingeben
delete-backups-title = { $count ->
        [0] Keine Sicherung lässt sich löschen
        [one] { $count } Sicherung löschen?
       *[other] { $count } Sicherungen löschen?
    }
delete-backups = { $count ->
        [one] { $count } Sicherung löschen
       *[other] { $count } Sicherungen löschen
    }
deleted = { $count } gelöscht
one-deleted = Gelöscht
backups-gone = { $count ->
        [one] { $count } Sicherung wird endgültig gelöscht. Nichts bringt sie zurück.
       *[other] { $count } Sicherungen werden endgültig gelöscht. Nichts bringt sie zurück.
    }
parts-gone = { $count ->
        [one] { $count } davon ist von einem Server; die Teile seiner Festplatten gehen mit.
       *[other] { $count } davon sind von Servern; die Teile ihrer Festplatten gehen mit.
    }
last-of = Keine brauchbare Sicherung bleibt von: { $names }
last-unknown =
    Nicht alle Sicherungen wurden gelesen: Ob von denselben Ressourcen brauchbare bleiben, ist nicht bekannt.
which-images = Image: { $ids }. Erst dieses löschen.
now-in-state = Sie ist nicht gelöscht. Ihr Status ist „{ $state }“.
delete-vaults-title = { $count ->
        [0] Kein Tresor lässt sich löschen
        [one] { $count } Tresor löschen?
       *[other] { $count } Tresore löschen?
    }
delete-vaults = { $count ->
        [one] { $count } Tresor löschen
       *[other] { $count } Tresore löschen
    }
vaults-gone = { $count ->
        [one] { $count } Tresor wird mit allen Sicherungen ({ $size }) endgültig gelöscht. Nichts bringt sie zurück.
       *[other] { $count } Tresore werden mit allen Sicherungen ({ $size }) endgültig gelöscht. Nichts bringt sie zurück.
    }
resources-stay = { $count ->
        [0] Es sind keine Ressourcen zugeordnet.
        [one] { $count } Ressource bleibt, wird aber nicht mehr gesichert.
       *[other] { $count } Ressourcen bleiben, werden aber nicht mehr gesichert.
    }
size-partly = Mindestens so viel: Nicht jeder Tresor sagt, wie viel belegt ist.
locked-vaults = Gesperrt, der Dienst kann ablehnen: { $names }
back-up-vaults-title = { $count ->
        [0] Kein Tresor lässt sich jetzt sichern
        [one] { $count } Tresor jetzt sichern?
       *[other] { $count } Tresore jetzt sichern?
    }
back-up-vaults = { $count ->
        [one] { $count } Tresor sichern
       *[other] { $count } Tresore sichern
    }
of-resources = { $count ->
        [one] { $count } Ressource
       *[other] { $count } Ressourcen
    }
back-up-unread = In jedem Tresor entsteht ein Wiederherstellungspunkt. Wie viele Ressourcen gesichert werden, ist nicht bekannt: Nicht jeder Tresor gibt es an.
back-up-note = { $count ->
        [one] In jedem Tresor entsteht ein Wiederherstellungspunkt: { $count } Ressource wird gesichert.
       *[other] In jedem Tresor entsteht ein Wiederherstellungspunkt: { $count } Ressourcen werden gesichert.
    }
empty-vault = Es sind keine Ressourcen zugeordnet
not-now = Der Status ist „{ $state }“
begun = { $count } angenommen
one-begun = Angenommen
skipped = { $count ->
        [one] { $count } Ressource wurde übersprungen: { $rows }
       *[other] { $count } Ressourcen wurden übersprungen: { $rows }
    }
skipped-one = { $name } ({ $reason })
to-restore-point = Wiederherstellungspunkt öffnen
perhaps-begun = Ob es gewirkt hat, ist nicht bekannt: Um diese Zeit entstand ein Wiederherstellungspunkt, vielleicht durch eine andere Anfrage. Vor einer Wiederholung die Wiederherstellungspunkte des Tresors prüfen.
back-up-resources-title = { $count ->
        [0] Keine Ressource lässt sich jetzt sichern
        [one] { $count } Ressource jetzt sichern?
       *[other] { $count } Ressourcen jetzt sichern?
    }
back-up-resources = { $count ->
        [one] { $count } Ressource sichern
       *[other] { $count } Ressourcen sichern
    }
back-up-in =
    { $count ->
        [one] Im Tresor „{ $names }“ entsteht ein Wiederherstellungspunkt.
       *[other] In { $count } Tresoren entsteht je ein Wiederherstellungspunkt: { $names }.
    }
of-vault = { $count ->
        [one] { $vault }: { $count } Ressource
       *[other] { $vault }: { $count } Ressourcen
    }
in-no-vault = In keinem Tresor: erst zuordnen
vault-not-said = Der Dienst sagt nicht, ob es in einem Tresor ist
associate = Einem Tresor zuordnen
associate-title = { $count ->
        [0] Keine Ressource lässt sich einem Tresor zuordnen
        [one] { $count } Ressource einem Tresor zuordnen
       *[other] { $count } Ressourcen einem Tresor zuordnen
    }
associate-next = Tresor wählen
associate-note = { $count ->
        [one] Das Formular öffnet sich damit ausgefüllt.
       *[other] Das Formular öffnet sich mit diesen { $count } ausgefüllt.
    }
associate-rounds = Der Dienst nimmt höchstens { $most } Ressourcen je Anfrage an; diese werden deshalb in { $rounds } Runden zugeordnet. Für jede Runde einen Tresor wählen, auch denselben.
remove = Aus dem Tresor entfernen
remove-title = { $count ->
        [0] Keine Ressource lässt sich aus ihrem Tresor entfernen
        [one] { $count } Ressource aus ihrem Tresor entfernen?
       *[other] { $count } Ressourcen aus ihren Tresoren entfernen?
    }
remove-many = { $count ->
        [one] { $count } Ressource entfernen
       *[other] { $count } Ressourcen entfernen
    }
removal-gone = { $count ->
        [0] Sie haben keine Sicherungen in ihren Tresoren.
        [one] { $count } Sicherung ({ $size }) wird endgültig gelöscht. Nichts bringt sie zurück.
       *[other] { $count } Sicherungen ({ $size }) werden endgültig gelöscht. Nichts bringt sie zurück.
    }
removal-unknown = { $count ->
        [one] Alle Sicherungen dort werden endgültig gelöscht; bei { $count } Ressource ist nicht bekannt, wie viele.
       *[other] Alle Sicherungen dort werden endgültig gelöscht; bei { $count } Ressourcen ist nicht bekannt, wie viele.
    }
removed = { $count } entfernt
one-removed = Entfernt
not-taken = Der Dienst hat das Entfernen dieser Ressource nicht angenommen
resources-unread = Nicht jeder Tresor sagt, was er sichert. Seine Ressourcen bleiben, wie sie sind, werden aber nicht mehr gesichert.
missing =
    { $count ->
        [one] Ob { $count } angeforderte Ressource gesichert wird, ist nicht bekannt: Die Antwort nennt sie nicht
       *[other] Ob { $count } angeforderte Ressourcen gesichert werden, ist nicht bekannt: Die Antwort nennt sie nicht
    }
begun-unsaid = Die Antwort sagt nicht, welche Ressourcen gesichert werden
begun-twice = Seither ebenfalls entstanden: { $names }. Ein Browser oder Proxy kann eine Anfrage wiederholen, wenn die Verbindung abbricht. Öffnen und Doppeltes löschen.
no-page = Ressourcen dieser Art haben hier keine Seite.
