logged = Die Backup-Konsole ist stehen geblieben bei
shown =
    Die Konsole ist wegen eines eigenen Fehlers stehen geblieben. Gesendete Anfragen laufen bei den Diensten weiter.
    Eingegebenes kopieren, dann die Seite neu laden.
title = Die Konsole ist stehen geblieben
note =
    Ein eigener Fehler hat sie angehalten. Gesendete Anfragen laufen bei den Diensten weiter; die Seite um sie herum
    ist nicht betroffen.
typed = Im Formular stand
nothing-typed = Es war nichts eingegeben.
copy = Eingegebenes kopieren
copied = Kopiert
restart = Konsole neu starten
