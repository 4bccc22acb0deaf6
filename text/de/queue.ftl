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
unknown-note = Ob es gewirkt hat, ist nicht bekannt: Es ließ sich nicht prüfen. Vor einer Wiederholung erneut prüfen.
still-there = Es kam keine Antwort, und bisher hat sich nichts geändert. Die Anfrage kann noch wirken: in einigen Minuten erneut prüfen oder aus der Liste wiederholen, das schadet nicht.
still-granted = Der Dienst hat es angenommen, aber bisher ist kein Ergebnis zu sehen. Es kann noch wirken: Vor einer Wiederholung unter Aufgaben nachsehen.
id = ID
reason = Grund
code = Code
trace = Trace-ID
state-checking = Wird geprüft
checking-lost = Es kam keine Antwort. Es wird geprüft, ob es gewirkt hat …
checking-unsaid = Die Antwort sagt nicht, ob es gewirkt hat. Es wird geprüft …
checking-conflict = Der Dienst hat die Anfrage abgelehnt, vielleicht weil er sie schon einmal erhalten hatte. Es wird geprüft, ob sie gewirkt hat …
may-come = Es kam keine Antwort, und bisher ist kein Ergebnis zu sehen. Die Anfrage kann noch wirken; erneut gesendet, würde sie dann doppelt ausgeführt.
unseen = Ob es gewirkt hat, ist nicht bekannt: Bisher ist kein Ergebnis zu sehen. Vor einer Wiederholung unter Aufgaben nachsehen.
not-read = Wie es ausging, ist nicht bekannt: Die Antworten des Dienstes sagen es nicht. Unter Aufgaben nachsehen.
unchecked = Ob die Anfrage mehrfach ausgeführt wurde, ließ sich nicht prüfen.
other-user = Wartet, bis sich der Benutzer, der dies gestartet hat, wieder anmeldet
hidden = Die Einträge sieht nur der Benutzer, der die Aktion gestartet hat, und nur im selben Projekt.
stopped-by-leaving = { $count ->
        [one] Abgemeldet: { $count } Eintrag wurde nicht gesendet.
       *[other] Abgemeldet: { $count } Einträge wurden nicht gesendet.
    }
left = Die Seite wurde geschlossen oder neu geladen, bevor das Ergebnis bekannt war. Vor einer Wiederholung prüfen.
brought-back = Einige Aktionen von vor dem Laden dieser Seite wurden nicht gesendet, oder ihr Ergebnis ist nicht bekannt. Details öffnen.
