product = Backup-Konsole
description = Tresore, Ressourcen und Wiederherstellungspunkte der Cloud-Sicherung.
no-words = Die Texte dieser Konsole wurden nicht geladen. Die Verbindung prüfen, dann erneut versuchen.
retry = Erneut versuchen
not-started =
    Die Konsole ist nicht gestartet: Ein Teil davon wurde nicht geladen oder läuft nicht. Die Verbindung prüfen und die
    Seite neu laden. Wenn das nicht hilft, dies an die Betreiber der Konsole geben:
no-webassembly =
    Dieser Browser führt WebAssembly nicht aus, woraus die Konsole besteht. Eine aktuelle Version von Chrome, Edge,
    Firefox oder Safari verwenden oder die Verwaltung dieses Browsers bitten, WebAssembly zu erlauben.
no-script = Diese Seite braucht JavaScript und WebAssembly. Beides dafür einschalten und die Seite neu laden.
part-absent =
    ein Teil des Programms der Konsole wurde nicht geladen: prüfen, ob die Seite die Dateien daneben laden darf
