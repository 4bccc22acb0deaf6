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
embed-title = Die Backup-Konsole wurde nicht geladen
embed-address = Adresse
embed-said = Meldung
embed-offline = Dieses Gerät ist offline. Verbindung herstellen und erneut versuchen.
embed-policy =
    Die Richtlinie dieser Seite verbietet es: ihre Content-Security-Policy braucht die Herkunft der Adresse in connect-src.
embed-policy-wasm =
    Die Richtlinie dieser Seite verbietet WebAssembly: ihre Content-Security-Policy braucht 'wasm-unsafe-eval' in
    script-src.
embed-cors =
    Die Adresse hat eine andere Herkunft. Entweder ist ihr Server nicht erreichbar, oder er sendet kein
    Access-Control-Allow-Origin für diese Seite.
embed-unreachable = Der Server hat nicht geantwortet. Die Verbindung prüfen und erneut versuchen.
embed-status = Der Server hat die Datei verweigert: sie ist nicht da, oder der Server hat eine Störung.
embed-page =
    Der Server hat statt der Datei eine Webseite gesendet, wie es viele bei unbekannten Adressen tun. Die Dateien des
    Pakets müssen unter dieser Adresse liegen.
embed-broken = Was der Server gesendet hat, ist nicht das Programm: es wurde abgeschnitten oder ist eine andere Datei.
embed-version = Die Dateien haben verschiedene Versionen. Alle Dateien des Pakets müssen aus derselben stammen.
embed-unknown = Eine Datei der Konsole wurde nicht geladen. Die Verbindung prüfen und erneut versuchen.
