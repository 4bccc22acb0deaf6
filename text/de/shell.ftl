product = Backup-Konsole
skip = Zum Inhalt springen
menu = Menü
navigation = Bereiche
light = Helle Farben verwenden
dark = Dunkle Farben verwenden
overview = Übersicht
protect = Einen Server schützen
vaults = Tresore
restore-points = Wiederherstellungspunkte
backups = Sicherungen
resources = Ressourcen
tasks = Aufgaben
policies = Richtlinien
classic = Klassische Dienste
csbs = Server-Sicherung (CSBS)
csbs-check = Eignung (CSBS)
vbs = Festplatten-Sicherung (VBS)
this-page = Diese Seite
log = Anfrageprotokoll
unknown = Diese Seite gibt es nicht
unknown-note = Vielleicht ist die Adresse vertippt oder aus einer anderen Version. Einen Bereich aus dem Menü wählen.
to-overview = Zur Übersicht
refresh = Aktualisieren
updated = Stand: { $age }
languages = Sprache
language-absent = Diese Sprache wurde nicht geladen. Die Verbindung prüfen, dann erneut wählen.
held =
    { $seconds ->
        [one] Der Dienst hat mit HTTP { $status } geantwortet. Erneute Abfrage in { $seconds } Sekunde, Versuch { $next } von { $all }.
       *[other] Der Dienst hat mit HTTP { $status } geantwortet. Erneute Abfrage in { $seconds } Sekunden, Versuch { $next } von { $all }.
    }
