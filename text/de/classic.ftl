way-out = Mit einem Tresor schützen
absent = { $service-name } gibt es in der Region { $region } nicht
unconfirmed = Wir können nicht bestätigen, dass es { $service-name } in { $region } gibt
instead =
    Ein Tresor leistet in jeder Region dasselbe: einen anlegen, ihm den Server oder die Festplatte zuordnen und einen
    Wiederherstellungspunkt anlegen.
backup-name = Name der Sicherung
backup-id = Sicherungs-ID
state = Status
state-awaited = Wird abgefragt
state-not-known = Nicht bekannt
took = Dauer
size = Größe
bad-parts = Fehlgeschlagene Festplatten
reason = Grund
remedy = Was zu tun ist
no-reason = Der Dienst nennt keinen Grund.
put-away = Aus dieser Liste entfernen
ask-again = Erneut abfragen
asking-failed = Die letzte Abfrage dazu bekam keine gute Antwort. Sie wird von selbst wiederholt.
running = { $title } wird gesichert
saved = { $title } ist gesichert
partly = { $title } ist teilweise gesichert
disks-unread = { $title } ist gesichert; ob alle Festplatten enthalten sind, ließ sich nicht prüfen
failed = Die Sicherung von { $title } ist fehlgeschlagen
gone = Die Sicherung von { $title } ist gelöscht
not-known = Wie die Sicherung von { $title } ausging, ist nicht bekannt
no-id = Der Dienst hat die Anfrage angenommen, aber seine Antwort enthält keine ID
no-id-note =
    Daher lässt sich der Fortschritt hier nicht verfolgen. Die Sicherung in der Liste des Dienstes suchen, bevor
    erneut gesendet wird.
service-vbs = Festplatten-Sicherung (VBS)
service-csbs = Server-Sicherung (CSBS)
server-heading = Hier begonnene Server-Sicherungen
server-id = Lauf-ID (Checkpoint)
server-id-note = Sie nennt diesen Lauf. Die Sicherung hat eine eigene ID.
server-no-backup-id = Bekannt, sobald der Dienst die Sicherung dieses Laufs aufführt.
disk-heading = Hier begonnene Festplatten-Sicherungen
disk-id = Auftrags-ID
disk-id-note = Sie nennt die Arbeit. Die Sicherung hat eine eigene ID.
disk-no-backup-id = Bekannt, sobald der Auftrag sie nennt.
progress-percent = { $percent } %, { $clock }
quoted = „{ $said }“
code-quoted = { $code }: „{ $said }“
