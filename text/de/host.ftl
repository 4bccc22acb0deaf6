switched-off = Diese Konsole bietet das nicht an
switched-off-note = Wer die Seite um diese Konsole betreibt, bestimmt, was sie anbietet. Es wurde nichts gesendet.
signing-in = Anmeldung mit dem Token dieser Seite
no-token = Diese Seite hat kein Token gegeben
no-token-note =
    Die umgebende Seite übernimmt die Anmeldung. Das Token erneut anfordern; kommt keines, dort neu anmelden.
no-token-here = Die umgebende Seite übernimmt die Anmeldung. Dort neu anmelden.
expired = Das Token, das die umgebende Seite gegeben hat, ist abgelaufen.
no-project = Das Token, das die umgebende Seite gegeben hat, gehört zu keinem Projekt.
not-accepted = Der Dienst nimmt das Token nicht an, das die umgebende Seite gegeben hat.
not-allowed = Der Benutzer, den die umgebende Seite angemeldet hat, darf die Sicherung in diesem Projekt nicht nutzen.
bad-token = Das Token dieser Seite ließ sich nicht verwenden
why = Was geschehen ist
ask = Token erneut anfordern
other-project = Das Token, das die umgebende Seite gegeben hat, gehört zum Projekt { $project }.
