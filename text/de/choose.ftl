refused = Der Dienst sagt ohne Grund, dass eine Sicherung nicht möglich ist.
not-read = Die Liste war nicht zu lesen. IDs lassen sich einfügen.
no-type =
    Kein Dokument nennt den Typ der Ressourcen, die ein solcher Tresor enthält. Sie in der Konsole des Anbieters
    zuordnen.
in-vault = Schon im Tresor „{ $name }“.
unfit = Für eine Sicherung nicht geeignet
unfit-note = In diesem Status überspringt eine Sicherung die Ressource wahrscheinlich.
vault = Tresor
vault-search = Tresore nach Name oder ID suchen
vault-none = Das Projekt hat keine Tresore, oder der Dienst führt keine auf. Eine ID lässt sich einfügen.
vault-signed-out = Anmelden, um die Tresore des Projekts zu sehen. Eine ID lässt sich einfügen.
vault-loading = Lädt Tresore
vault-of-copies = Nimmt Kopien von Sicherungen von anderswo auf, keine Ressourcen.
vault-state = Der Tresor hat den Status „{ $status }“.
counted =
    { $kind ->
        [server] { $count ->
            [one] { $count } Server
           *[other] { $count } Server
        }
        [disk] { $count ->
            [one] { $count } Festplatte
           *[other] { $count } Festplatten
        }
        [turbo] { $count ->
            [one] { $count } Dateisystem
           *[other] { $count } Dateisysteme
        }
       *[other] { $count ->
            [one] { $count } Ressource
           *[other] { $count } Ressourcen
        }
    }
search =
    { $kind ->
        [server] Server nach Name oder ID suchen
        [disk] Festplatten nach Name oder ID suchen
        [turbo] Dateisysteme nach Name oder ID suchen
       *[other] Ressourcen nach Name oder ID suchen
    }
none =
    { $kind ->
        [server] Das Projekt hat keine Server, oder der Dienst führt keine auf. IDs lassen sich einfügen.
        [disk] Das Projekt hat keine Festplatten, oder der Dienst führt keine auf. IDs lassen sich einfügen.
        [turbo] Das Projekt hat keine Dateisysteme, oder der Dienst führt keine auf. IDs lassen sich einfügen.
       *[other] Das Projekt hat keine Ressourcen, oder der Dienst führt keine auf. IDs lassen sich einfügen.
    }
signed-out =
    { $kind ->
        [server] Anmelden, um die Server des Projekts zu sehen. IDs lassen sich einfügen.
        [disk] Anmelden, um die Festplatten des Projekts zu sehen. IDs lassen sich einfügen.
        [turbo] Anmelden, um die Dateisysteme des Projekts zu sehen. IDs lassen sich einfügen.
       *[other] Anmelden, um die Ressourcen des Projekts zu sehen. IDs lassen sich einfügen.
    }
loading =
    { $kind ->
        [server] Lädt Server
        [disk] Lädt Festplatten
        [turbo] Lädt Dateisysteme
       *[other] Lädt Ressourcen
    }
aside =
    { $before ->
        [server] { $count ->
            [one] { $count } Server ist zurückgestellt:
           *[other] { $count } Server sind zurückgestellt:
        }
        [disk] { $count ->
            [one] { $count } Festplatte ist zurückgestellt:
           *[other] { $count } Festplatten sind zurückgestellt:
        }
        [turbo] { $count ->
            [one] { $count } Dateisystem ist zurückgestellt:
           *[other] { $count } Dateisysteme sind zurückgestellt:
        }
       *[other] { $count ->
            [one] { $count } Ressource ist zurückgestellt:
           *[other] { $count } Ressourcen sind zurückgestellt:
        }
    } { $now ->
        [server] Dieser Tresor nimmt Server auf
        [disk] Dieser Tresor nimmt Festplatten auf
        [turbo] Dieser Tresor nimmt Dateisysteme auf
       *[other] Dieser Tresor nimmt Ressourcen auf
    }
aside-back =
    { $before ->
        [server] Mit einem Tresor für Server sind sie wieder da.
        [disk] Mit einem Tresor für Festplatten sind sie wieder da.
        [turbo] Mit einem Tresor für Dateisysteme sind sie wieder da.
       *[other] Mit einem Tresor für Ressourcen sind sie wieder da.
    }
sum-alone = { $what }, { $size } GB
sum-of = { $what }, { $size } GB von { $room } GB
sum-of-free = { $what }, { $size } GB von { $room } freien GB
sum-unknown = Größe von { $count } nicht bekannt
system-disk = Systemfestplatte
room-free = { $size } frei
vault-name-for =
    { $kind ->
        [server] { $name } (Server)
        [disk] { $name } (Festplatten)
        [turbo] { $name } (Dateisysteme)
       *[other] { $name } (Ressourcen)
    }
held-none-inside = Der Tresor enthält keine Ressourcen. Zuerst welche zuordnen.
held-none-unknown = Was dieser Tresor enthält, ist nicht bekannt. IDs lassen sich einfügen.
gone = Nicht mehr vorhanden. Ihre Sicherungen bleiben und werden berechnet.
perhaps-gone = Kein Status angegeben, und nicht in der Liste der Ressourcen. Vielleicht nicht mehr vorhanden.
held-unread = Was der Tresor enthält, ist nicht bekannt: { $why }
sum-over-free = { $what }, { $size } GB: { $over } GB mehr, als frei sind
sum-over = { $what }, { $size } GB: { $over } GB mehr als der Tresor
named = Der Dienst hat sie in der Ablehnung genannt.
