lead = Eine Wiederherstellung überschreibt das Ziel mit dem Stand der Sicherung. Vorher prüfen, was wohin geht.
what = Was wiederhergestellt wird
backup = Sicherung
of-what = Sicherung von
as-of = Stand vom
of-resource = { $name } ({ $kind })
where-to = Ziel
server = Zielserver
server-hint = Der Server, von dem die Sicherung stammt, oder ein anderer mit ausreichend großen Festplatten.
disk = Zielfestplatte
disk-hint = Eine mindestens ebenso große Festplatte. Sie muss getrennt oder ihr Server gestoppt sein.
unfit-size = Kleiner als { $size }
unfit-system = Von ihr startet der Server, und dies sind Daten
unfit-in-use = Vom laufenden Server { $server } verwendet
unfit-state = Der Status ist „{ $state }“
unfit-attached = Hängt nicht an diesem Server
unread = Größen, Festplatten und Status lassen sich hier daher nicht prüfen. Der Dienst prüft sie noch einmal.
disks = Festplatten
disks-hint = Jede Festplatte der Sicherung geht auf die, von der sie stammt, solange der Server sie noch hat.
target-of = Ziel für { $name }
choose = Festplatte wählen
system-disk = Systemfestplatte
disk-named = { $name }, { $size }
disk-at = { $disk }, { $device }
disk-unfit = { $disk } – { $why }
no-parts = Der Dienst nennt keine Festplatten dieser Sicherung
no-parts-note = Ein Server lässt sich nur Festplatte für Festplatte wiederherstellen. Die Seite aktualisieren; ändert sich nichts, mit der ID der Sicherung beim Support fragen.
untouched = { $count ->
        [one] { $count } Festplatte des Servers ist nicht in dieser Sicherung und bleibt, wie sie ist
       *[other] { $count } Festplatten des Servers sind nicht in dieser Sicherung und bleiben, wie sie sind
    }
afterwards = Danach
power-on-label = Nach der Wiederherstellung
power-on-yes = Server starten
power-on-yes-note = Er startet mit den wiederhergestellten Festplatten, sobald sie geschrieben sind.
power-on-no = Gestoppt lassen
power-on-no-note = Selbst starten, nach einem Blick auf die Festplatten.
confirm-title = Bestätigen
confirm = Name des Ziels
confirm-name = Zum Bestätigen { $name } eingeben
contract-none = Zuerst das Ziel wählen
contract-disk = Die Festplatte { $name } wird mit ihrem Stand vom { $when } überschrieben.
contract-disk-other = Die Festplatte { $name } wird mit dem Stand von { $source } vom { $when } überschrieben.
contract-server = { $count ->
        [0] { $start ->
            [yes] Die Festplatten von { $name }, die diese Sicherung enthält, werden mit ihrem Stand vom { $when } überschrieben. Welche das sind, sagt der Dienst nicht. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] Die Festplatten von { $name }, die diese Sicherung enthält, werden mit ihrem Stand vom { $when } überschrieben. Welche das sind, sagt der Dienst nicht. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
        [one] { $start ->
            [yes] { $count } Festplatte von { $name } wird mit ihrem Stand vom { $when } überschrieben. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] { $count } Festplatte von { $name } wird mit ihrem Stand vom { $when } überschrieben. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
       *[other] { $start ->
            [yes] { $count } Festplatten von { $name } werden mit ihrem Stand vom { $when } überschrieben. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] { $count } Festplatten von { $name } werden mit ihrem Stand vom { $when } überschrieben. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
    }
contract-open = { $mapped } von { $count } Festplatten haben ein Ziel auf { $name }. Bisher ohne Ziel: { $disks }.
contract-server-other = { $count ->
        [0] { $start ->
            [yes] Festplatten von { $name } werden mit dem Stand von { $source } vom { $when } überschrieben. Welche Festplatten diese Sicherung enthält, sagt der Dienst nicht. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] Festplatten von { $name } werden mit dem Stand von { $source } vom { $when } überschrieben. Welche Festplatten diese Sicherung enthält, sagt der Dienst nicht. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
        [one] { $start ->
            [yes] { $count } Festplatte von { $name } wird mit dem Stand von { $source } vom { $when } überschrieben. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] { $count } Festplatte von { $name } wird mit dem Stand von { $source } vom { $when } überschrieben. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
       *[other] { $start ->
            [yes] { $count } Festplatten von { $name } werden mit dem Stand von { $source } vom { $when } überschrieben. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] { $count } Festplatten von { $name } werden mit dem Stand von { $source } vom { $when } überschrieben. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
    }
contract-disk-undated = Die Festplatte { $name } wird mit dieser Sicherung von { $source } überschrieben.
contract-server-undated = { $count ->
        [0] { $start ->
            [yes] Festplatten von { $name } werden mit dieser Sicherung von { $source } überschrieben. Welche Festplatten sie enthält, sagt der Dienst nicht. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] Festplatten von { $name } werden mit dieser Sicherung von { $source } überschrieben. Welche Festplatten sie enthält, sagt der Dienst nicht. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
        [one] { $start ->
            [yes] { $count } Festplatte von { $name } wird mit dieser Sicherung von { $source } überschrieben. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] { $count } Festplatte von { $name } wird mit dieser Sicherung von { $source } überschrieben. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
       *[other] { $start ->
            [yes] { $count } Festplatten von { $name } werden mit dieser Sicherung von { $source } überschrieben. Der Server wird dafür heruntergefahren und danach gestartet.
           *[no] { $count } Festplatten von { $name } werden mit dieser Sicherung von { $source } überschrieben. Der Server wird dafür heruntergefahren und bleibt gestoppt.
        }
    }
contract-undated = Der Dienst sagt nicht, wann diese Sicherung entstand.
contract-lost = Was seitdem geschrieben wurde, geht verloren. Das lässt sich weder rückgängig machen noch anhalten.
contract-lost-other = Die jetzigen Daten dort gehen verloren. Das lässt sich weder rückgängig machen noch anhalten.
contract-alone = Solange kann dieser Server weder gesichert noch aus einer anderen Sicherung wiederhergestellt werden.
submit-none = Wiederherstellen
submit = { $name } wiederherstellen
busy = Wiederherstellung wird gestartet …
facts = { $name } geht zurück auf den Stand vom { $when }
facts-other = { $name } erhält den Stand von { $source } vom { $when }
facts-undated = { $name } erhält den Stand dieser Sicherung von { $source }
accepted = Der Dienst hat die Wiederherstellung angenommen
accepted-note = Fertig ist sie, wenn ihre Aufgabe es sagt. Diese Seite kann verlassen werden; das Ergebnis bleibt hier.
heading = Wiederherstellungen
backup-id = Sicherungs-ID
running = { $title } wird wiederhergestellt
restored = { $title } ist wiederhergestellt
failed = Die Wiederherstellung von { $title } ist fehlgeschlagen
not-known = Wie die Wiederherstellung von { $title } endete, ist nicht bekannt
another = Noch einmal wiederherstellen
open-backup = Sicherung öffnen
open-tasks = Aufgaben öffnen
open-task = Aufgabe öffnen
last-good = Zuletzt wiederhergestellt auf { $name }, { $ago }.
last-bad = Die letzte Wiederherstellung auf { $name } ist { $ago } fehlgeschlagen
blocked = Diese Sicherung lässt sich gerade nicht wiederherstellen
found = eine Wiederherstellung auf { $name }
changed = { $name } hat sich geändert, seit es hier gezeigt wurde. Die Seite zeigt jetzt den neuen Stand: prüfen, was überschrieben wird, dann wiederherstellen.
changed-name = Es hieß { $name }.
changed-gone = Nicht mehr angehängt: { $disks }.
changed-new = Inzwischen angehängt: { $disks }.
other-parts = Diese Sicherung nennt andere Festplatten als vorher. Prüfen, welche Festplatte wohin geht, dann wiederherstellen.
target-gone = Der Dienst kennt { $name } nicht mehr. Ein anderes Ziel wählen.
not-read-anew = { $name } lässt sich gerade nicht lesen; ob das Ziel noch so ist wie hier gezeigt, ist nicht bekannt. Noch einmal wiederherstellen, um ohne diese Prüfung zu senden.
read-first = { $name } ließ sich erst jetzt lesen. Prüfen, was überschrieben wird, dann wiederherstellen.
