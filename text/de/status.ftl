state =
    { $state ->
        [available] Verfügbar
        [lock] Wird geändert
        [frozen] Eingefroren
        [deleting] Wird gelöscht
        [deleted] Gelöscht
        [error] Fehler
        [creating] Wird angelegt
        [protecting] Wird gesichert
        [restoring] Wird wiederhergestellt
        [removing] Wird entfernt
        [waiting_protect] Wartet auf Sicherung
        [waiting_restore] Wartet auf Wiederherstellung
        [waiting_delete] Wartet auf Löschung
        [error-deleting] Löschung fehlgeschlagen
        [error_deleting] Löschung fehlgeschlagen
        [error_restoring] Wiederherstellung fehlgeschlagen
        [running] Läuft
        [waiting] Wartet
        [success] Erfolgreich
        [failed] Fehlgeschlagen
        [create_failed] Anlegen fehlgeschlagen
        [fail] Fehlgeschlagen
        [skipped] Übersprungen
        [timeout] Zeit abgelaufen
        [init] In der Warteschlange
        [active] Aktiv
        [shutoff] Gestoppt
        [stopped] Gestoppt
        [in-use] In Gebrauch
        [build] Wird aufgebaut
        [reboot] Startet neu
        [hard_reboot] Startet neu
       *[other] { $sent }
    }
kind-server = Server
kind-disk = Festplatte
kind-file-system = Dateisystem
kind-bare-metal = Bare-Metal-Server
kind-desktop = Desktop
kind-agent = Agent für Dateisicherung
extent-incremental = Inkrementell
extent-full = Vollständig
origin-policy = Richtlinie
origin-hand = Von Hand
yes = Ja
no = Nein
