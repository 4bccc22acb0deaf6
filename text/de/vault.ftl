id = Tresor-ID
what = diesen Tresor
associate = Ressourcen zuordnen
restore-point = Wiederherstellungspunkt anlegen
change = Tresor ändern
move-resources = Ressourcen verschieben
delete = Tresor löschen
deleting = Tresor wird gelöscht …
unknown = Diesen Tresor gibt es in diesem Projekt nicht
unknown-note =
    Vielleicht ist er gelöscht, oder er gehört zu einem anderen Projekt oder einer anderen Region als diese Sitzung.
    Die Adresse prüfen.
id-asked = Gesuchte Tresor-ID
to-list = Alle Tresore
facts = Angaben
capacity = Kapazität
resources = Ressourcen
backups = Sicherungen nach Wiederherstellungspunkt
policies = Richtlinien
tags = Tags
description = Beschreibung
kind = Für
purpose = Zweck
consistency = Konsistenz
charging = Abrechnung
spec = Spezifikation
created = Angelegt
project = Projekt
enterprise-project = Enterprise-Projekt
auto-bind = Automatisch zuordnen
auto-bind-unread = { $on }; die Tags dafür sind nicht lesbar
auto-expand = Automatisch vergrößern
lock = Sperre der Sicherungen
order = Bestellung
frozen = Eingefroren wegen
notify = Meldet Fehlschläge
zone = Zone
prefix = Anfang der Sicherungsnamen
on = Ein
off = Aus
used = Von Sicherungen belegt
allocated = Größe seiner Ressourcen
size = Größe des Tresors
locked = Dieser Tresor ist gesperrt
locked-note = Seine automatischen Sicherungen lassen sich vor ihrem Ablauf nicht löschen, seine Ressourcen lassen sich nicht entfernen, und die Sperre lässt sich nicht aufheben.
frozen-title = Dieser Tresor ist eingefroren
frozen-note =
    Solange er eingefroren ist, entstehen keine Sicherungen. Guthaben und Bestellungen des Kontos in der Konsole des
    Anbieters prüfen.
over = Die Sicherungen füllen diesen Tresor
over-note =
    Neue Sicherungen schlagen fehl, sobald er voll ist. Den Tresor vergrößern oder nicht mehr benötigte Sicherungen
    löschen.
no-resources = Keine Ressourcen sind zugeordnet
no-resources-note = Nichts wird gesichert, bis eine Ressource dieser Art zugeordnet ist.
no-backups = Noch keine Sicherungen
no-backups-note = Einen Wiederherstellungspunkt anlegen: Er macht eine Sicherung jeder zugeordneten Ressource.
backups-apart =
    { $count ->
        [one] Die Liste der Sicherungen ist leer, doch der Tresor zählt { $count } Sicherung
       *[other] Die Liste der Sicherungen ist leer, doch der Tresor zählt { $count } Sicherungen
    }
backups-apart-note = Welches von beidem stimmt, ist nicht bekannt. In einem Moment aktualisieren.
no-policies = Keine Richtlinie: Sicherungen entstehen nur von Hand.
policy-unsure = Nicht bekannt, ob sie hier gilt: Sie nennt diesen Tresor nicht.
no-tags = Keine Tags
resource = Ressource
state = Status
resource-size = Größe
backup-count = Sicherungen
latest = Letzte Sicherung
note = Anmerkung
error-state = Fehlerstatus
no-latest = Warum es keine letzte Sicherung gibt
kind-of = Art
to-tasks = Aufgaben öffnen
what-backups = die Sicherungen dieses Tresors
what-policies = die Richtlinien dieses Tresors
all-policies = Alle Richtlinien
never = Keine
resource-error = Die letzte Arbeit daran ist fehlgeschlagen. Die Aufgaben sagen, warum.
trail = Pfad
disks-unread = Welche Festplatten ausgelassen sind, ist nicht lesbar
excluded = { $count ->
        [one] { $count } Festplatte ausgelassen
       *[other] { $count } Festplatten ausgelassen
    }
stayed = Der Tresor wurde nicht gelöscht
stayed-note = Der Dienst hat das Löschen aufgegeben. Der Grund steht in der Aufgabe.
still-here = Der Tresor ist noch da
still-here-note = Der Dienst hat das Löschen angenommen, doch seit Minuten ist nichts davon zu sehen. Es kann noch wirken: unter Aufgaben nachsehen, bevor noch einmal gelöscht wird.
only-disks = { $count ->
        [one] Nur { $count } Festplatte wird gesichert
       *[other] Nur { $count } Festplatten werden gesichert
    }
both-disks = Welche der beiden Listen von Festplatten zählt, ist nicht dokumentiert. Prüfen, welche die nächste Sicherung enthält.
latest-unknown = Nicht bekannt: Die Sicherungen konnten nicht geladen werden
latest-part = Nicht bekannt: Es wurden nicht alle Sicherungen geladen
latest-apart = Nicht bekannt: Der Tresor zählt welche, die Liste der Sicherungen zeigt keine
latest-unusable = Keine brauchbare
latest-unsaid = Nicht bekannt: Keine Sicherung sagt, dass sie brauchbar ist und wann sie entstand
latest-awaited = Lädt …
not-known = Ob der Tresor gelöscht wurde, ist nicht bekannt
not-known-note = Der Dienst hat das Löschen angenommen, doch der Tresor lässt sich seit einigen Minuten nicht abfragen. Aktualisieren oder unter Aufgaben nachsehen.
