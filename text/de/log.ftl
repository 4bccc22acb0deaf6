lead =
    Was diese Seite gesendet hat und was geantwortet wurde, das Neueste zuerst. Es liegt nur im Speicher: bis zu 500
    Anfragen und 4 MB. Das Token steht in keiner.
caption = Anfragen dieser Seite
search = Nach Operation, Adresse oder Trace-ID suchen
clear = Protokoll leeren
cleared = Das Anfrageprotokoll ist leer.
empty = Noch nichts gesendet
empty-note = Jede Anfrage dieser Seite erscheint hier mit Antwort, Dauer und Trace-ID.
time = Zeit
operation = Operation
request = Anfrage
status-label = Antwort
took-label = Dauer
trace = Trace-ID
open = Anfrage { $number } öffnen, { $operation }
title = Anfrage { $number }
address = Adresse
sent = Inhalt der Anfrage
answered = Inhalt der Antwort
no-body = Die Anfrage hat keinen Inhalt.
secret = Die Anfrage enthielt ein Passwort. Beide Inhalte sind nicht aufbewahrt.
no-answer = Die Antwort hat keinen Inhalt.
awaited = Die Antwort steht noch aus.
cut = Das Protokoll behält die ersten 64 KB einer Antwort; diese ist länger.
as-curl = als curl
as-json = Anfrage und Antwort als JSON
doc = Dokumentation
curl-note = Der Befehl liest das Token aus der Variablen TOKEN.
again = Bearbeiten und erneut senden
again-lost =
    Ob diese Anfrage gewirkt hat, ist nicht bekannt. Das Formular sucht zuerst nach ihrem Ergebnis und sagt, was es
    gefunden hat.
again-elsewhere = Sie wurde in einem anderen Projekt gesendet. Zum Bearbeiten in dieses Projekt wechseln.
again-awaited = Das Formular wartet noch auf die Antwort auf eine andere Anfrage.
pending = Läuft
all = Alle Anfragen ({ $count })
outcome = Ergebnis
outcome-word =
    { $outcome ->
        [good] Erfolgreich
        [failed] Fehlgeschlagen
       *[other] Läuft
    }
effect = Wirkung
effect-word =
    { $effect ->
        [reads] Lesend
       *[other] Ändernd
    }
any-effect = Lesend und ändernd ({ $count })
number = Nummer
dropped = { $count ->
        [one] { $count } ältere Anfrage verworfen, um Speicher zu sparen
       *[other] { $count } ältere Anfragen verworfen, um Speicher zu sparen
    }
reply-dropped = Diese Antwort wurde verworfen, um neueren Platz zu machen. Das Protokoll fasst 4 MB.
status-ok = OK
status-created = Angelegt
status-accepted = Angenommen
status-done = Erledigt
status-good = Gut
status-redirected = Umgeleitet
status-not-signed-in = Nicht angemeldet
status-not-allowed = Nicht erlaubt
status-not-found = Nicht gefunden
status-conflict = Konflikt
status-too-many = Zu viele Anfragen
status-refused = Abgelehnt
status-not-offered = Nicht angeboten
status-gateway = Gateway
status-fault = Fehler des Dienstes
failed-offline = Offline
failed-timed-out = Keine rechtzeitige Antwort
failed-aborted = Abgebrochen
failed-blocked = Vom Browser blockiert
failed-truncated = Abgerissen
failed-too-large = Über 16 MB
failed-otherwise = Keine Antwort
took-millis = { $count } ms
took-seconds = { $count } s

counted = { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
