key = Tag-Schlüssel
value = Tag-Wert
place-key = Zeile { $number }, Schlüssel
place-value = Zeile { $number }, Wert
