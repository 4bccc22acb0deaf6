region = Aktionen
open = { $count } offen
going = { $count } in Arbeit
failed = { $count } fehlgeschlagen
unknown = { $count } unbekannt
stopped = { $count } nicht gesendet
over = Beendet: { $what }
pause = Anhalten
resume = Fortsetzen
paused = Angehalten
details = Details
stop = Abbrechen
close = Schließen
no-session = Wartet auf eine Sitzung: neu anmelden, dann geht es weiter
other-project = Wartet auf das Projekt { $name }
throttled = Der Dienst bittet um eine Pause: weiter in { $seconds } s
retry = { $count } fehlgeschlagene wiederholen
look-again = { $count } unbekannte erneut prüfen
report = Bericht
report-csv = Bericht als CSV
report-json = Bericht als JSON
speed = Grenze
speed-entry = { $count ->
        [one] { $count } Aufruf pro Sekunde
       *[other] { $count } Aufrufe pro Sekunde
    }
items = Einträge dieser Aktion
item = Eintrag
result = Ergebnis
first = Die ersten { $count } von { $all }, Fehler zuerst. Im Bericht stehen alle.
state-waiting = Wartet
state-sent = Wird gesendet
state-going = In Arbeit
state-refused = Abgelehnt
state-failed = Fehlgeschlagen
state-unknown = Unbekannt
state-stopped = Nicht gesendet
unknown-note =
    Es kam keine Antwort, und ob es gewirkt hat, ließ sich nicht feststellen. Von selbst wird nichts erneut gesendet.
still-lost = Es kam keine Antwort, und seither hat sich nichts geändert.
still-granted =
    Der Dienst hat es angenommen, aber seither hat sich nichts geändert. Den Grund zeigt vielleicht die Aufgabe dazu.
id = ID
reason = Grund
code = Code
trace = Trace-ID
