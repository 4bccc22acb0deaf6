
# A state that speaks against a restore.
# $state in our words
not-restorable = Der Status ist „{ $state }“: Wiederherstellen geht erst, wenn sich das geändert hat.

# The same where nobody knows what that state allows.
# $state in our words
not-restorable-perhaps = Der Status ist „{ $state }“, daher kann die Wiederherstellung abgelehnt werden. Vor dem Senden prüfen.

no-such-call = Diese Cloud bietet das nicht an.

going = Es wird schon gelöscht.
not-at-rest = Der Status ist „{ $state }“: möglich, sobald das abgeschlossen ist.
has-images = Daraus wurde ein Image erstellt: { $ids }. Erst das Image löschen.
kept-by-lock = Der Tresor ist gesperrt: Eine automatische Sicherung geht erst, wenn sie abläuft.
locked = Der Tresor ist gesperrt: Ressourcen lassen sich nicht daraus entfernen.
new-only = Aus dieser Sicherung lassen sich nur neue Ressourcen erstellen; bestehende kann sie nicht überschreiben.

kind-not-said = Der Dienst hat nicht gesagt, wovon diese Sicherung stammt, von einem Server oder einer Festplatte; daher lässt sich kein Ziel wählen. Die Seite aktualisieren; ändert sich nichts, mit der ID der Sicherung beim Support fragen.
other-restore = Hier lassen sich nur Sicherungen von Servern und Festplatten wiederherstellen.

# $name of the disk
without-target = Ein Ziel für die Festplatte „{ $name }“ wählen: Ein Server wird mit allen Festplatten seiner Sicherung wiederhergestellt.

not-in-backup = Diese Festplatte gehört nicht zur Sicherung. Die Zeile entfernen.

# $needed (Number)
# $size (Number)
target-too-small = Das Ziel hat { $size } GB, die Sicherung braucht { $needed } GB. Ein größeres wählen.

onto-system-disk = Von dieser Festplatte startet der Server, und die Sicherung enthält Daten. Eine andere wählen.

not-attached = Diese Festplatte hängt nicht am Server. Eine seiner Festplatten wählen.

# $server
in-use = Sie hängt am Server „{ $server }“, und der läuft. Zuerst den Server stoppen oder die Festplatte trennen.

# $server
in-use-perhaps = Sie hängt am Server „{ $server }“. Die Wiederherstellung gelingt nur, solange er gestoppt ist.
in-use-unsaid = Ein Server benutzt sie; welcher, sagt der Dienst nicht. Die Wiederherstellung gelingt nur, solange er gestoppt ist.
labels = as they are
enter = { $label } eingeben.
choose = { $label } wählen.
missing-servers = IDs einfügen oder Server aus der Liste wählen.
too-long = Höchstens { $max } Zeichen verwenden. { $count } Zeichen entfernen.
too-many =
    { $what ->
        [tags] { $max ->
            [one] Höchstens { $max } Tag verwenden. { $count } entfernen.
           *[other] Höchstens { $max } Tags verwenden. { $count } entfernen.
        }
        [resources] { $max ->
            [one] Höchstens { $max } Ressource verwenden. { $count } entfernen.
           *[other] Höchstens { $max } Ressourcen verwenden. { $count } entfernen.
        }
       *[other] { $max ->
            [one] Höchstens { $max } Eintrag verwenden. { $count } entfernen.
           *[other] Höchstens { $max } Einträge verwenden. { $count } entfernen.
        }
    }
too-many-perhaps =
    { $what ->
        [tags] { $max ->
            [one] Mehr als { $max } Tag: Ob der Dienst sie annimmt, ist nicht dokumentiert. { $count } entfernen oder trotzdem senden.
           *[other] Mehr als { $max } Tags: Ob der Dienst sie annimmt, ist nicht dokumentiert. { $count } entfernen oder trotzdem senden.
        }
        [resources] { $max ->
            [one] Mehr als { $max } Ressource: Ob der Dienst sie annimmt, ist nicht dokumentiert. { $count } entfernen oder trotzdem senden.
           *[other] Mehr als { $max } Ressourcen: Ob der Dienst sie annimmt, ist nicht dokumentiert. { $count } entfernen oder trotzdem senden.
        }
       *[other] { $max ->
            [one] Mehr als { $max } Eintrag: Ob der Dienst sie annimmt, ist nicht dokumentiert. { $count } entfernen oder trotzdem senden.
           *[other] Mehr als { $max } Einträge: Ob der Dienst sie annimmt, ist nicht dokumentiert. { $count } entfernen oder trotzdem senden.
        }
    }
too-short = Mindestens { $min } verwenden.
charset-name = Buchstaben, Ziffern, - und _ verwenden.
charset-name-dot = Buchstaben, Ziffern, ., - und _ verwenden.
charset-no-angle = Alles außer < und > ist möglich.
charset-token = Ein Token enthält keine Leerzeichen, Zeilenumbrüche oder Akzente: es erneut kopieren, ganz.
charset-tag = Alles außer = * < > \ , | / und Steuerzeichen ist möglich.
bad-character = { $allowed } { $kind ->
        [space] Das Leerzeichen an Position { $position } entfernen.
        [tab] Den Tabulator an Position { $position } entfernen.
        [break] Den Zeilenumbruch an Position { $position } entfernen.
        [no-break] Das geschützte Leerzeichen an Position { $position } entfernen.
        [control] Das Steuerzeichen { $found } an Position { $position } entfernen.
        [unseen] Das unsichtbare Zeichen { $found } an Position { $position } entfernen.
       *[other] „{ $found }“ an Position { $position } entfernen.
    }
prefix-perhaps =
    Namen, die mit „{ $prefix }“ beginnen, gehören zu automatischen Sicherungen; ob „{ $kindd }“ dazu zählt, ist nicht
    dokumentiert. Anders beginnen oder trotzdem senden.
prefix-wrong = Anders als mit „{ $prefix }“ beginnen: Solche Namen gehören zu automatischen Sicherungen.
not-whole = Eine ganze Zahl eingeben, nur Ziffern.
out-of-range = Eine Zahl von { $min } bis { $max } eingeben.
out-of-range-or-endless = Eine Zahl von { $min } bis { $max } eingeben, oder -1 für unbegrenzt.
not-one-of = Eines davon wählen: { $names }.
not-offered = Diese Cloud hat es nicht. Leeren oder anderes wählen.
may-be-refused =
    Der Dienst kann es ablehnen, eine Platte auszulassen, etwa die Systemplatte; er überspringt dann den Server.
not-uuid =
    Eine ID der Form 8-4-4-4-12 verwenden, Hexadezimalziffern mit Bindestrichen, zum Beispiel aus der Liste kopiert.
unusual-uuid = IDs bestehen hier meist aus 8-4-4-4-12 Hexadezimalziffern; diese nicht. Vor dem Senden prüfen.
unusual-project = IDs bestehen hier meist aus 32 Hexadezimalziffern; diese nicht. Vor dem Senden prüfen.
duplicate = Das ist dasselbe wie Eintrag { $entry }. Einen davon entfernen.
wrong-type-perhaps =
    Der Typ ist „{ $kind }“ und wird hier nicht erwartet. Entfernen oder trotzdem senden.
wrong-type = Anderes wählen: Der Typ „{ $kind }“ passt hier nicht.
not-in-vault = Zuerst dem Tresor zuordnen oder aus der Auswahl entfernen.
in-a-vault = Schon in einem Tresor. Dort zuerst entfernen oder anderes wählen.
in-other-vault = Schon im Tresor „{ $vault }“. Dort zuerst entfernen oder anderes wählen.
not-ready =
    Der Status ist „{ $state }“, daher wird eine Sicherung vielleicht abgelehnt. Vor dem Senden prüfen.
not-ready-to-leave = Der Status ist „{ $state }“, daher lehnt der Dienst die Anfrage vielleicht ab. Vor dem Senden prüfen.
refused = Der Dienst sagt, dass eine Sicherung nicht möglich ist. Eine andere Ressource wählen.
refused-because = Der Dienst sagt, dass eine Sicherung nicht möglich ist: { $reason }. Eine andere Ressource wählen.
unfit = Der Dienst sagt, dass eine Sicherung nicht möglich ist. Vor dem Senden prüfen.
unfit-because = Der Dienst sagt, dass eine Sicherung nicht möglich ist: { $reason }. Vor dem Senden prüfen.
smaller-than-resources =
    Die gewählten Ressourcen umfassen { $sum } GB, { $missing } GB mehr als der Tresor. Den Tresor vergrößern oder
    Ressourcen entfernen; vielleicht nimmt der Dienst es auch so an.
below-used = Die Sicherungen im Tresor brauchen { $least } GB. Mindestens so viel eingeben oder erst Sicherungen löschen.
below-allocated =
    Die Ressourcen im Tresor sind zusammen { $sum } GB groß, { $missing } GB mehr als das. Für Sicherungen kann der Platz
    ausgehen.
not-there = Diesen Tresor gibt es in diesem Projekt nicht: Er wurde gelöscht oder gehört zu einem anderen Projekt. Einen anderen wählen.
not-there-perhaps = Dieser Tresor steht nicht in der Liste: Vielleicht wurde er gelöscht, gehört zu einem anderen Projekt oder ist noch zu neu. Vor dem Senden prüfen.
same-vault = Die Ressourcen sind schon in diesem Tresor. Einen anderen wählen.
other-vault-kind = Einen Tresor für dieselbe Art von Ressourcen und denselben Zweck wählen.
no-room =
    Die Sicherungen, die mitgehen, brauchen { $needed } GB, und in diesem Tresor sind { $free } GB frei. Ihn erst
    vergrößern oder einen anderen wählen; der Dienst kann das Verschieben ablehnen.
unconfirmed = Zur Bestätigung „{ $text }“ eingeben.
not-recurring = FREQ=DAILY oder FREQ=WEEKLY mit BYDAY, BYHOUR, BYMINUTE und INTERVAL verwenden, getrennt durch Semikolons.
too-close = Zwischen zwei Läufen mindestens { $least } Minuten lassen. Diese liegen { $apart } Minuten auseinander.
exclusive = Entweder dies oder { $other } senden: Was von beidem gilt, ist nicht dokumentiert.
not-portable = Hier geht es; Server-Sicherungen und Tresore nehmen nur Buchstaben, Ziffern, - und _ an.
scheduler-only =
    Für den Zeitplan gedacht: Eine solche Sicherung unterliegt Regeln zur Aufbewahrung. Für eine Sicherung von Hand
    ausgeschaltet lassen.
by-hand-only = Gilt nur für eine Sicherung von Hand. Leer lassen oder „{ $switch }“ ausschalten.
many-at-once =
    { $got } auf einmal; { $known } gehen bekanntlich, deshalb wird in Teilen zu je { $known } gefragt.
unknown-key = „{ $key }“ entfernen: Der Dienst kennt es nicht.
not-an-object =
    Ein JSON-Objekt schreiben: Paare zwischen {"{"} und {"}"}, zum Beispiel {"{"}"ticket": "42"{"}"}.
wrong-json-type = Als { $kind } senden.
target-taken = Auf diese Festplatte geht schon eine andere der Sicherung. Eine andere wählen.
