loading = Lädt die Seite „{ $title }“
absent = Diese Seite wurde nicht geladen.
absent-cause =
    Die Konsole lädt einige ihrer Seiten erst beim Öffnen, und diese war nicht zu bekommen. An die Dienste wurde
    nichts gesendet, und anderswo Eingegebenes ist noch da.
absent-remedy =
    Die Verbindung prüfen und erneut versuchen. Wenn es weiter nicht gelingt, wurde die Konsole vermutlich auf ihrem
    Server aktualisiert: die ganze Konsole im Browser neu laden und erneut anmelden.
again = Erneut versuchen
trying = Lädt …
part-absent =
    ein Teil des Programms der Konsole wurde nicht geladen: prüfen, ob die Seite die Dateien daneben laden darf
words-absent =
    die Texte der Sprache { $language } wurden nicht geladen: prüfen, ob die Seite die Dateien daneben laden darf
