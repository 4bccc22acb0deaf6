lead =
    Hinter dieser Seite steht ein Emulator. Hier etwas schiefgehen lassen oder seine Uhr vorstellen und sehen, wie die
    Konsole damit umgeht.
not-here =
    Diese Seite gehört zum Emulator auf dem eigenen Rechner. Ihn mit dem Befehl aus der README starten und die Adresse
    öffnen, die er ausgibt.
gone = Der Steuerpfad des Emulators antwortet nicht. Prüfen, ob backup-emulator noch läuft und diese Seite ausliefert.
failed = Die Demo-Cloud hat das nicht angenommen
new = Etwas schiefgehen lassen
operation = Aufrufe
every-call = Jeder Aufruf
every-call-of = Jeder Aufruf von { $service }
kind = Was geschieht
when = Wann
before = Vor der Wirkung
before-note = Die Cloud tut nichts.
after = Nach der Wirkung
after-note = Die Cloud hat es getan; die Antwort geht verloren oder ist verändert.
times-label = Wie oft
times-hint = 0: bis es zurückgenommen wird.
status = HTTP-Status
code = Fehlercode
code-hint = So, wie der Dienst ihn schreibt: BackupService.6201.
delay = Verspätung
milliseconds = ms
retry = Neuer Versuch nach
retry-hint = Leer: Die Antwort sagt es nicht.
seconds = s
add = Fehler setzen
added = Der Fehler ist gesetzt.
number = Eine ganze Zahl von { $least } bis { $most } eingeben.
waiting = Wartende Fehler
none = Kein Fehler gesetzt
none-note = Jeder Aufruf wird so beantwortet, wie es die Dokumente sagen.
row = Zurücknehmen
clear = Alle zurücknehmen
cleared = Kein Fehler ist mehr gesetzt.
taken-back = Der Fehler ist zurückgenommen.
clock = Uhr der Demo-Cloud
clock-note = Vorstellen beendet, was dort läuft, und bringt das Ende des Tokens näher.
moved = Die Uhr der Demo-Cloud steht { $step }.
link = Fehler und Uhr der Demo-Cloud
kind-status = Er wird mit einem Status abgelehnt
kind-broken = Die Verbindung bricht ab
kind-truncated = Die Antwort endet mittendrin
kind-half = Die Antwort ist ganz, ihr Dokument halb
kind-fail-work = Was er beginnt, schlägt unterwegs fehl
kind-delay = Die Antwort kommt spät
kind-throttle = Zu viele Aufrufe (429)
kind-html = Ein Gateway antwortet mit einer Seite (502)
kind-expire-token = Das Token läuft ab
kind-wrong-types = Zahlen kommen als Text, Listen als null
kind-unknown = Status und Felder, die niemand kennt
kind-missing = Die Hälfte der Felder fehlt
take-back = Zurücknehmen: { $kind }, { $operation }
times-endless = Bis es zurückgenommen wird
times-some =
    { $times ->
        [one] Einmal
       *[other] { $times }-mal
    }
step-minute = 1 Minute weiter
step-hour = 1 Stunde weiter
step-day = 1 Tag weiter
