what = diese Ressource
what-history = ihre Sicherungen
facts = Angaben
id = ID
kind = Art
size = Größe
zone = Zone
protection = Schutz
vault = Tresor
attached = Verbunden mit
system = System{"\u00AD"}festplatte
device = Gerät
disk = Festplatte
state = Status
disks = Festplatten
history = Sicherungsverlauf
saved = Datenstand
search = Nach Name oder ID suchen
no-history = Noch keine Sicherungen
no-history-note = Sobald sie in einem Tresor ist und gesichert wird, steht hier jede Sicherung.
no-own = Keine eigenen Sicherungen
server-saved = Sie wird mit ihrem Server gesichert; siehe oben.
server-none = Weder diese Festplatte noch der Server, mit dem sie verbunden ist, hat Sicherungen.
server-out = Die neueste brauchbare Sicherung ihres Servers enthält diese Festplatte nicht.
server-unread = Ob sie mit ihrem Server gesichert wird, ist nicht bekannt: Die Sicherungen des Servers sind nicht alle gelesen, keine davon ist brauchbar, oder sie nennen ihre Festplatten nicht.
server-unknown = Sie wird vielleicht mit einem Server gesichert: Der Dienst sagt nicht, mit welchem Server sie verbunden ist.
with-server = Sicherungen ihres Servers
what-server = die Sicherungen des Servers
server = Server
server-backups = Anzahl der Sicherungen
at-least = mindestens { $count }
newest = Neueste brauchbare Sicherung
usable-unknown = Nicht bekannt
none-usable = Keine
this-disk = Enthält diese Festplatte
disk-in-sized = Ja, { $size }
disk-in-plain = Ja
disk-out = Nein
disk-unknown = Nicht bekannt
policy-unnamed = „Richtlinie“: Der Dienst hat die Aufgabe nicht mehr, die die Richtlinie nennt.
policy-unread = „Richtlinie“: Die Aufgaben, die die Richtlinien nennen, ließen sich nicht lesen.
gone = Der Dienst führt diese Ressource nicht mehr
gone-note = Sie ist gelöscht oder gehört zu einem anderen Projekt oder einer anderen Region. Ihre Sicherungen können noch da sein.
gone-note-none = Sie ist gelöscht oder gehört zu einem anderen Projekt oder einer anderen Region.
none-left = Keine Sicherungen in diesem Projekt und dieser Region
none-left-note = Andere Projekte und Regionen wurden nicht durchsucht.
back-up = Jetzt sichern
associate = Einem Tresor zuordnen
restore-newest = Neueste Sicherung wiederherstellen
remove = Aus Tresor entfernen
removing = Wird entfernt …
remove-title = { $name } aus dem Tresor entfernen?
remove-sized = { $count ->
        [one] Das entfernt „{ $name }“ aus dem Tresor „{ $vault }“. Die Sicherung dort ({ $size }) ist dann endgültig weg, und nichts holt sie zurück.
       *[other] Das entfernt „{ $name }“ aus dem Tresor „{ $vault }“. Die { $count } Sicherungen dort ({ $size }) sind dann endgültig weg, und nichts holt sie zurück.
    }
remove-counted = { $count ->
        [0] Das entfernt „{ $name }“ aus dem Tresor „{ $vault }“. Dort gibt es keine Sicherungen davon.
        [one] Das entfernt „{ $name }“ aus dem Tresor „{ $vault }“. Die Sicherung dort ist dann endgültig weg, und nichts holt sie zurück.
       *[other] Das entfernt „{ $name }“ aus dem Tresor „{ $vault }“. Die { $count } Sicherungen dort sind dann endgültig weg, und nichts holt sie zurück.
    }
remove-reading = Das entfernt „{ $name }“ aus dem Tresor „{ $vault }“. Die Sicherungen dort werden gezählt …
remove-unread = Das entfernt „{ $name }“ aus dem Tresor „{ $vault }“. Alle Sicherungen dort sind dann endgültig weg; wie viele es sind, konnte nicht gelesen werden.
remove-apart = Das entfernt „{ $name }“ aus dem Tresor „{ $vault }“. Alle Sicherungen dort sind dann endgültig weg; der Tresor meldet { $counted }, die Liste der Sicherungen zeigt { $listed }.
remove-going = Wird aus dem Tresor entfernt
remove-going-note = Zuerst werden die Sicherungen gelöscht. Diese Seite fragt nach, bis das vorbei ist.
removed = In keinem Tresor mehr
removed-note = Kein Tresor sichert es mehr.
remove-stayed = Immer noch im Tresor
remove-stayed-note = Der Dienst hat es nicht entfernt. Der Grund steht unter Aufgaben.
remove-unseen-note = Der Dienst hat das Entfernen angenommen, doch seit Minuten ist nichts davon zu sehen. Es kann noch wirken: unter Aufgaben nachsehen, bevor noch einmal entfernt wird.
remove-look = Die Seite hat die Ressource erneut geprüft. Ist sie noch im Tresor, kann das Entfernen noch wirken; erneut zu entfernen schadet nicht.
remove-still = Im Tresor „{ $vault }“.
remove-unsaid = Ob es entfernt wird, ist noch nicht bekannt
remove-unsaid-note = Die Antwort des Dienstes sagt es nicht. Diese Seite fragt weiter beim Tresor nach.
remove-unread-vault = Ob es noch in seinem Tresor ist, ist nicht bekannt
remove-unread-vault-note = Was der Tresor enthält, lässt sich seit einigen Minuten nicht abfragen. Unter Aufgaben nachsehen, bevor noch einmal entfernt wird.
