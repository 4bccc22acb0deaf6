gone = Der Tresor „{ $name }“ ist gelöscht
gone-note = Der Dienst kennt ihn nicht mehr. Seine Sicherungen sind mit ihm weg; seine Ressourcen bleiben, wie sie sind.
going = Der Tresor wird gelöscht
going-note = Der Dienst löscht zuerst seine Sicherungen. Diese Seite fragt nach, bis er weg ist.
delete-title = { $name } löschen?
type-name = Zum Bestätigen { $name } eingeben
mismatch = Zuerst { $name } eingeben
size-unknown = Größe nicht angegeben
delete-locked = Seine Sicherungen sind gesperrt: Der Dienst lehnt ab, solange eine davon nicht abgelaufen ist.
not-at-rest = Sein Status ist „{ $state }“; der Dienst löscht einen Tresor nur, wenn er verfügbar oder im Fehler ist.
look = Die Seite hat den Tresor erneut geprüft. Ist er noch da, kann das Löschen noch wirken; erneut zu löschen schadet nicht.
looks = Der Status des Tresors ist jetzt „{ $state }“.
trace = Trace-ID { $id }.
consequence-counted =
    { $count ->
        [0] Das löscht den Tresor „{ $name }“, und nichts bringt ihn zurück. Er enthält keine Sicherungen.
        [one] Das löscht den Tresor „{ $name }“, und nichts bringt ihn zurück. { $count } Sicherung ({ $used }) geht endgültig verloren.
       *[other] Das löscht den Tresor „{ $name }“, und nichts bringt ihn zurück. { $count } Sicherungen ({ $used }) gehen endgültig verloren.
    }
consequence-all =
    Das löscht den Tresor „{ $name }“, und nichts bringt ihn zurück. Alle seine Sicherungen gehen endgültig verloren.
consequence-resources =
    { $count ->
        [one] { $count } Ressource bleibt, wie sie ist, wird aber nicht mehr gesichert.
       *[other] { $count } Ressourcen bleiben, wie sie sind, werden aber nicht mehr gesichert.
    }
consequence-unread = Seine Ressourcen konnten nicht gelesen werden. Sie bleiben, wie sie sind, werden aber nicht mehr gesichert.
disagree-count =
    { $count ->
        [one] Die Liste seiner Sicherungen ist leer, aber der Tresor zählt { $count } Sicherung ({ $used }).
       *[other] Die Liste seiner Sicherungen ist leer, aber der Tresor zählt { $count } Sicherungen ({ $used }).
    }
disagree-used = Die Liste seiner Sicherungen ist leer, aber der Tresor nennt für seine Sicherungen: { $used }.
disagree-more =
    { $count ->
        [one] Der Tresor zählt { $count } Sicherung.
       *[other] Der Tresor zählt { $count } Sicherungen.
    }
