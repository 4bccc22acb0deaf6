resource-id = Ressourcen-ID
table = Ressourcen dieses Laufs
resource = Ressource
progress = Fortschritt
state = Status
size = Größe
waiting = wartet
no-backup = keine Sicherung
loading = Lädt den Wiederherstellungspunkt
again = Status abfragen
still-asking =
    Die letzte Abfrage blieb ohne Antwort. Die Sicherung läuft trotzdem weiter, und die Konsole fragt weiter; was oben
    steht, ist aus der Antwort davor.
asking-later =
    Die Sitzung ist zu Ende, daher kann die Konsole nicht fragen. Die Sicherung läuft trotzdem weiter; nach erneutem
    Anmelden fragt die Konsole weiter. Was oben steht, ist aus der Antwort davor.
last-answer = Letzte Antwort { $age }
progress-of = Sicherung von { $name }
saved-so-far = { $saved } von { $all } gesichert.
running = Die Sicherung läuft
running-note = Sie läuft in der Cloud weiter, auch wenn diese Seite verlassen wird.
lost = Wie sie ausging, ist nicht bekannt
unknown = Ob die Sicherung noch läuft, ist nicht bekannt
lost-note =
    Der Dienst kennt diesen Wiederherstellungspunkt nicht mehr; was hier steht, ist von vorher. In den Sicherungen des
    Tresors nachsehen.
unknown-note = Der Dienst meldet den Status „{ $state }“, den diese Konsole nicht kennt. Die Tabelle zeigt, was von den Sicherungen bekannt ist; die Seite prüft weiter.
unsaid-note = Der Dienst meldet keinen Status. Die Tabelle zeigt, was von den Sicherungen bekannt ist; die Seite prüft weiter.
failed = Nichts ist gesichert
failed-note = Die Ursachen beheben, dann einen weiteren Wiederherstellungspunkt anlegen.
partly-note =
    Was gesichert ist, lässt sich wiederherstellen. Die Ursachen beheben, dann einen weiteren
    Wiederherstellungspunkt anlegen.
partly-open-note =
    Was gesichert ist, lässt sich wiederherstellen. Vom Übrigen steht keine Sicherung als verfügbar in der Liste: in
    einer Minute erneut abfragen; wenn es so bleibt, einen weiteren Wiederherstellungspunkt anlegen.
unproved = Keine Sicherung ist bestätigt
unproved-note =
    Der Wiederherstellungspunkt ist verfügbar, aber keine Sicherung davon steht als verfügbar in der Liste. In einer
    Minute erneut abfragen; wenn keine erscheint, einen weiteren Wiederherstellungspunkt anlegen.
gone = Der Wiederherstellungspunkt ist gelöscht
gone-note = Seine Sicherungen sind mit ihm weg.
saved-note = Alle Sicherungen sind verfügbar.
saved-unproved-note =
    Ob andere übersprungen wurden, lässt sich hier nicht sagen: Der Dienst nennt es nur einmal, in der Antwort auf das
    Anlegen, und diese Seite hat sie nicht. Mit dem vergleichen, was der Tresor enthält.
percent = { $percent } %
clock-over = Dauer: { $elapsed }
clock-running = Läuft seit { $elapsed }
skipped = { $count ->
        [one] { $count } Ressource wurde übersprungen: Sie fehlt in diesem Wiederherstellungspunkt
       *[other] { $count } Ressourcen wurden übersprungen: Sie fehlen in diesem Wiederherstellungspunkt
    }
no-reason = Der Dienst nennt keinen Grund.
no-reason-do = Nach der Ressource sehen, dann erneut sichern.
words-of-service = In den Worten des Dienstes: { $said }
code-and-words = { $code }: { $said }
saved-all =
    { $count ->
        [one] Gesichert: die eine Ressource dieses Laufs
       *[other] Gesichert: alle { $count } Ressourcen dieses Laufs
    }
saved-some = { $count ->
        [one] { $count } Ressource ist gesichert
       *[other] { $count } Ressourcen sind gesichert
    }
partly-saved = Nicht alles ist gesichert: { $count } gesichert
partly-skipped = { $count } übersprungen
partly-failed = { $count } fehlgeschlagen
partly-open = { $count } nicht bestätigt
