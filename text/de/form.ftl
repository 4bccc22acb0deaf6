no-session = Zum Senden anmelden
no-session-note =
    Ohne Sitzung wird nichts gesendet. Das Formular lässt sich vorher oder nachher ausfüllen; Eingegebenes bleibt.
result = Ergebnis
raw = Ganze Antwort (JSON)
not-shown = Der Dienst hat die Anfrage angenommen, ihr Ergebnis steht aber noch nicht in der Liste. In einer Minute die Liste prüfen und die Anfrage nicht noch einmal senden.
not-asked = Der Dienst hat die Anfrage angenommen, ihr Ergebnis lässt sich aber gerade nicht prüfen. In einer Minute die Liste prüfen und die Anfrage nicht noch einmal senden.
go-on = Damit weitermachen
open = Öffnen
took-effect-alone = Die Anfrage hat schon gewirkt.
undecided = Die Anfrage hat vielleicht schon gewirkt. Oben wählen, was zu tun ist.
look-again = Erneut prüfen
next = Formular erneut verwenden
send-again = Erneut senden
elsewhere = Antwort auf eine Anfrage eines anderen Projekts
elsewhere-seen = Hinweis ausblenden
looking = Es wird geprüft, ob die Anfrage gewirkt hat …
not-there = Bisher ist kein Ergebnis der Anfrage da. Es kann noch erscheinen; erneut gesendet, würde sie dann doppelt ausgeführt.
not-there-again = Bisher hat sich nichts geändert. Die Anfrage kann noch wirken; sie erneut zu senden schadet nicht.
cannot-tell = Ob die Anfrage gewirkt hat, ist nicht bekannt: Die Dienste lassen sich gerade nicht fragen. Vor einer Wiederholung erneut prüfen.
took-effect = Die Anfrage hat gewirkt. Gefunden: { $what }.
perhaps = Gefunden: { $what }. Das kann das Ergebnis dieser Anfrage sein oder das einer anderen. Öffnen, bevor erneut gesendet wird.
summary = { $count ->
        [one] { $count } Angabe zu ändern, bevor sich dies senden lässt
       *[other] { $count } Angaben zu ändern, bevor sich dies senden lässt
    }
more-of-them = { $count ->
        [one] { $count } weiterer Eintrag ist wie diese.
       *[other] { $count } weitere Einträge sind wie diese.
    }
each-of-entries =
    { $more ->
        [0] Jeweils bei { $count } Einträgen ({ $names }): { $said }
       *[other] Jeweils bei { $count } Einträgen ({ $names } und { $more } weiteren): { $said }
    }
took-effect-times = Die Anfrage hat { $count }-mal gewirkt: { $all }. Ein Browser oder Proxy wiederholt eine Anfrage von selbst, wenn eine Verbindung abbricht. Überzähliges löschen, bevor es berechnet wird.
elsewhere-taken =
    Gesendet im Projekt { $project } und dort angenommen; in keinem anderen wurde etwas getan. Nach einem Wechsel
    dorthin steht das Ergebnis in den Listen.
elsewhere-not-taken = Gesendet im Projekt { $project }. Getan wurde nichts, weder dort noch in einem anderen.
elsewhere-unknown = Gesendet im Projekt { $project }. Ob es gewirkt hat, ist nicht bekannt: dorthin wechseln und die Listen prüfen, bevor erneut gesendet wird.
none-set = keine gesetzt
set-for = für { $set } von { $all } gesetzt
fields-not-set =
    { $all ->
        [one] { $all } Feld, nicht gesetzt
       *[other] { $all } Felder, keins gesetzt
    }
fields-set = { $set } von { $all } gesetzt
typed-before = Mit den früheren Eingaben weitermachen?
typed-before-note = Dieser Tab hat sie aufbewahrt, ohne Passwörter. Weitermachen setzt sie wieder ein und sendet nichts.
typed-continue = Weitermachen
typed-discard = Verwerfen
sent-before = Um { $time } gesendet
sent-before-note = Die Antwort darauf kam nicht an. Was seither zu erfahren war, steht unten.
unchanged = Noch ist nichts geändert.
siblings =
    { $count ->
        [one] Nach dem Senden ist { $count } weiteres Exemplar davon entstanden
       *[other] Nach dem Senden sind { $count } weitere Exemplare davon entstanden
    }
siblings-note =
    Ein Browser oder Proxy wiederholt eine Anfrage von selbst, wenn eine Verbindung abbricht; auch jemand anderes kann
    dasselbe angefordert haben. Öffnen und löschen, was zu viel ist, bevor es berechnet wird.
not-granted =
    { $count ->
        [one] { $count } Angabe ist nicht wie angefordert
       *[other] { $count } Angaben sind nicht wie angefordert
    }
not-granted-note = Der Dienst hat die Anfrage angenommen, zeigt aber andere Werte. Vor der Nutzung prüfen.
not-granted-row = { $asked } angefordert, jetzt { $got }
not-seen =
    { $count ->
        [one] { $count } angeforderte Angabe lässt sich nicht bestätigen
       *[other] { $count } angeforderte Angaben lassen sich nicht bestätigen
    }
not-seen-note = Der Dienst hat die Anfrage angenommen, zeigt aber nicht, ob dies übernommen wurde. Vor der Nutzung noch einmal prüfen.
not-seen-row = { $asked } angefordert, nicht gezeigt
row-without = { $id } ohne { $disks }
row-only = { $id } nur mit { $disks }
not-locked = Die Region hat diesen Tresor nicht gesperrt: Seine Sicherungen lassen sich jederzeit löschen.
not-checked = Angenommen, aber nicht geprüft
not-checked-note = Der Dienst hat die Anfrage angenommen. Ob alles wie verlangt ist, ließ sich nicht prüfen.
checking = Es wird geprüft, ob alles wie angefordert ist …
nothing = nichts
blamed =
    { $count ->
        [one] Der Dienst nennt { $names }.
       *[other] Der Dienst nennt { $count } davon: { $names }.
    }
without =
    { $count ->
        [one] Ohne diese Ressource senden
       *[other] Ohne diese Ressourcen senden
    }
blanks = Leerzeichen am Anfang und Ende werden entfernt: „{ $text }“.
blanks-of-many = Leerzeichen am Anfang und Ende werden entfernt.
about-sent = Zur gesendeten Anfrage: { $what }.
held-back = Nichts wurde gesendet
changed-meanwhile = Die Anfrage hat sich während der Prüfung geändert. Prüfen, dann senden.
another-not-sent = Das betrifft die vorige Anfrage. Das Formular wurde seither geändert und noch nicht gesendet.
