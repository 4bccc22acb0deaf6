expired = Das Token, das die umgebende Seite gegeben hat, ist abgelaufen.
no-project = Das Token, das die umgebende Seite gegeben hat, gehört zu keinem Projekt.
not-accepted = Der Dienst nimmt das Token nicht an, das die umgebende Seite gegeben hat.
not-allowed = Der Benutzer, den die umgebende Seite angemeldet hat, darf die Sicherung in diesem Projekt nicht nutzen.
bad-token = Das Token dieser Seite ließ sich nicht verwenden
other-project = Das Token, das die umgebende Seite gegeben hat, gehört zum Projekt { $project }.
