lead =
    Alles in diesem Projekt, was sich sichern ließe: ob es in einem Tresor ist, und wenn es sich nicht sichern lässt,
    warum.
associate = Ressourcen zuordnen
kinds = Arten von Ressourcen
search = Nach Name oder ID suchen
protection = Schutz
name = Name
state = Status
vault = Tresor
size = Größe
zone = Zone
id-name = ID
disks-label = Festplatten
vault-id = Tresor-ID
code = Code
reason = Grund
in-vault = In einem Tresor
in-no-vault = In keinem Tresor
unfit = Lässt sich nicht sichern
any = Alle Ressourcen
empty-note = Dieses Projekt hat keine, oder der Dienst zeigt sie diesem Benutzer nicht.
disks-note =
    Eine Festplatte, die zu einem Server gehört, wird auch mit dem Server gesichert, wenn dieser in einem Tresor ist.
what-servers = Server
what-disks = Festplatten
what-file-systems = Dateisysteme
empty-servers = Der Dienst listet keine Server auf
empty-disks = Der Dienst listet keine Festplatten auf
empty-file-systems = Der Dienst listet keine Dateisysteme auf

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
