switched-off = Diese Konsole bietet das nicht an
switched-off-note = Wer die Seite um diese Konsole betreibt, bestimmt, was sie anbietet. Es wurde nichts gesendet.
signing-in = Warten auf die Anmeldung beim Portal
no-token = Diese Seite hat kein Token gegeben
no-token-note =
    Die umgebende Seite übernimmt die Anmeldung. Das Token erneut anfordern; kommt keines, dort neu anmelden.
no-token-here = Die umgebende Seite übernimmt die Anmeldung. Dort neu anmelden.
why = Was geschehen ist
ask = Token erneut anfordern
