addresses = Adressen der Dienste
addresses-why =
    Diese Dienste erlauben keine Aufrufe von anderen Ursprüngen, deshalb leitet ein Proxy neben dieser Seite sie
    weiter. Dafür die Felder leer lassen.
own-addresses = Eigene Adressen der Region eintragen
address-hint = Leer: { $base }. Der Dienst selbst: { $direct }.
addresses-own = über den eigenen Proxy dieser Seite
addresses-given = { $count } von 4 angegeben
service-iam = Identität (IAM)
service-cbr = Sicherung und Wiederherstellung (CBR)
service-csbs = Server-Sicherung (CSBS)
service-vbs = Festplatten-Sicherung (VBS)
address-form =
    Einen Pfad am Ursprung dieser Seite eingeben, zum Beispiel /proxy/cbr, oder eine Adresse, die mit https:// beginnt.
host-yes = Token und Passwort an { $hosts } senden
host-note = Nicht der eigene Host dieser Seite. Wer ihn betreibt, kann beides lesen.
host-open = Das Kästchen ankreuzen, um es zu erlauben, oder die Adressen anderer Hosts leeren.
address-not-secure = https verwenden: Über http wäre das Token unterwegs für alle lesbar.
address-extra = Die Adresse ohne Benutzer, Fragezeichen, Raute und Leerzeichen eingeben.
