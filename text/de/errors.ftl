look = Nachsehen, ob{" "}
look-first = Nachsehen, ob die Anfrage gewirkt hat, bevor sie erneut gesendet wird. Besteht der Fehler weiter, dem Support der Cloud die Trace-ID nennen.
look-for-it = Das Ergebnis in den Listen suchen; die Anfrage nicht erneut senden.
read-again = Erneut abfragen. Besteht der Fehler weiter, dem Support der Cloud den Code und die Trace-ID nennen.
refused = Der Dienst hat die Anfrage abgelehnt
not-signed-in = Niemand ist angemeldet
switched-off = Diese Konsole bietet das nicht an
sign-in = Das Token wird nicht mehr angenommen
misdirected = Das Token ist gültig, aber nicht für diese Adresse
misdirected-meaning =
    { $address } hat das Token abgelehnt. Der Identitätsdienst nimmt es an: Es ist für das Projekt { $project }.
doubted = Ein Dienst hat das Token abgelehnt
doubted-meaning = { $address } hat das Token abgelehnt. Ob es abgelaufen ist, ist nicht bekannt: Der Identitätsdienst ließ sich nicht fragen. Die Sitzung läuft weiter.
forbidden = Dieser Benutzer darf das nicht
not-found = Der Dienst kennt es nicht
throttled = Zu viele Anfragen in kurzer Zeit
server-fault = Fehler des Dienstes
gateway = Statt des Dienstes hat ein Gateway geantwortet
not-json = Statt des Dienstes hat etwas anderes geantwortet
truncated = Die Antwort ist abgerissen
too-large = Die Antwort ist größer als 16 MB
incomplete = Der Antwort fehlt, wonach gefragt war
another = Die Antwort handelt von einem anderen Objekt
another-meaning = Der Dienst hat mit { $id } geantwortet; nach dieser ID war nicht gefragt. Nichts aus dieser Antwort wird gezeigt oder verwendet.
unreachable = Keine Antwort kam an
blocked = Der Browser bekam keine Antwort, die er zeigen darf
offline = Dieses Gerät ist offline
timed-out = Keine Antwort kam rechtzeitig
aborted = Die Anfrage wurde abgebrochen
do-refused = Lesen, was der Dienst sagt, die Anfrage ändern und erneut senden.
do-not-signed-in = Nichts wurde gesendet. Anmelden, dann erneut abfragen. Eingegebenes bleibt.
do-switched-off = Es wurde nichts gesendet. Wer die Seite um diese Konsole betreibt, bestimmt, was sie anbietet.
do-sign-in = Mit einem neuen Token erneut anmelden. Eingegebenes bleibt.
do-misdirected =
    Prüfen, ob die Adresse zur Region des Tokens gehört. Sonst am gewünschten Projekt anmelden; was hier eingegeben ist,
    bleibt.
do-doubted = In einer Minute erneut abfragen. Tritt es wieder auf, die Adressen der Dienste in der Sitzung prüfen oder mit einem neuen Token anmelden; was hier eingegeben ist, bleibt.
do-forbidden = Die Verwaltung des Kontos um die Berechtigung bitten oder als anderer Benutzer anmelden.
do-not-found = Die Liste aktualisieren: Vielleicht wurde es inzwischen gelöscht.
do-throttled = Eine Minute warten, dann erneut senden.
do-server-fault = In einigen Minuten erneut versuchen. Besteht der Fehler weiter, dem Support des Anbieters die Trace-ID nennen.
do-gateway = In einer Minute erneut versuchen. Besteht der Fehler weiter, ist der Dienst nicht verfügbar.
do-not-json = Die Adresse des Dienstes in der Sitzung prüfen: Sie führt zu einer Webseite, nicht zum Dienst.
do-truncated = Nachsehen, ob die Anfrage gewirkt hat, bevor sie erneut gesendet wird.
do-too-large = Die Adresse des Dienstes in der Sitzung und den Proxy prüfen: Die Dienste antworten mit viel weniger.
do-counted = Erneut abfragen. Solange die beiden Zahlen voneinander abweichen, ist nicht bekannt, ob es Zeilen gibt.
do-incomplete = Erneut abfragen. Besteht der Fehler weiter, die Adresse des Dienstes in der Sitzung prüfen: Vielleicht antwortet dort ein anderer Dienst.
do-another = Erneut abfragen. Besteht der Fehler weiter, prüfen, was zwischen dieser Seite und dem Dienst steht: Ein Proxy oder Cache verwechselt womöglich Antworten.
do-unreachable = Prüfen, ob der Proxy neben dieser Seite läuft und sein Name sich auflösen lässt.
do-blocked =
    Die Adresse gehört zu einem anderen Ursprung. Diese Dienste erlauben keine Aufrufe von anderen Ursprüngen (CORS),
    und ein falscher Name oder eine gestörte Verbindung sieht von hier aus genauso aus. Einen Proxy am Ursprung dieser
    Seite verwenden.
do-offline = Das Gerät wieder verbinden. Eingegebenes bleibt.
do-timed-out = Nachsehen, ob die Anfrage gewirkt hat, bevor sie erneut gesendet wird.
do-aborted = Erneut senden, sobald es so weit ist.
effect-none = Nichts wurde geändert.
effect-taken = Es hat gewirkt.
effect-unknown = Es hat vielleicht gewirkt.
