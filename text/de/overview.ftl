lead = Was in diesem Projekt geschützt ist, was nicht, und was gerade läuft.
welcome = Server, Festplatten und Dateisysteme sichern
welcome-what = Tresore, Wiederherstellungspunkte, Sicherungen und Richtlinien eines Cloud-Projekts, an einem Ort.
welcome-seen = Formulare zeigen die Anfrage, bevor sie gesendet wird. Das Protokoll hält jede Anfrage mit ihrer Antwort fest.
welcome-token =
    Angemeldet wird mit dem eigenen Konto. Das Token bleibt im Speicher dieser Seite und geht nur an die Dienste der
    Cloud.
over = Die Sitzung ist zu Ende
over-note = Zum Weitermachen erneut anmelden. In Formulare Eingegebenes bleibt.
can = Aktionen
can-absent = Nach der Anmeldung
tiles = Zahlen
vaults = Tresore
servers = Server in keinem Tresor
running = Laufende Aufgaben
failed = Fehlgeschlagene Aufgaben in 24 h
awaited = …
unknown = Nicht bekannt
covered = { $held } sind in Tresoren; { $read } von { $total } geladen
loading = Lädt
recent = Aufgaben der letzten 24 Stunden
no-recent = Keine Aufgabe in den letzten 24 Stunden
no-recent-note =
    Keine Sicherung, Wiederherstellung oder Löschung ist gelaufen. Wenn eine Sicherung hätte laufen sollen, die
    Richtlinien ansehen.
all-tasks = Alle Aufgaben
capacity = Vollste Tresore
all-vaults = Alle Tresore
what-vaults = Tresore
what-tasks = die letzten Aufgaben
protect = In vier Schritten von nichts zu einem bestätigten Wiederherstellungspunkt.
create-vault = Speicher für Sicherungen kaufen, nutzungsabhängig oder vorausbezahlt.
associate = Server, Festplatten oder Dateisysteme einem Tresor zuordnen.
restore-point = Ressourcen eines Tresors jetzt sichern.
csbs = Einen Server mit dem klassischen Dienst schützen, in Projekten, die ihn schon früher genutzt haben.
csbs-check = Herausfinden, ob sich Server sichern lassen, und wenn nicht, warum.
vbs = Eine Festplatte mit dem klassischen Dienst sichern und den Auftrag verfolgen.
of-all = von { $all }
of-all-fit =
    { $unfit ->
        [one] von { $all }; nicht mitgezählt: { $unfit }, der sich nicht sichern lässt
       *[other] von { $all }; nicht mitgezählt: { $unfit }, die sich nicht sichern lassen
    }
unsaid = bei { $count } weiteren nicht bekannt
all-available = alle verfügbar
some-not-available = { $count } nicht verfügbar
state-unsaid = Status bei { $count } nicht bekannt
no-vault-create = noch keiner: einen anlegen
no-vault-yet = noch keiner
stale = Nicht erneut lesbar. Stand: { $age }
