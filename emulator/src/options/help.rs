//! The help text.

/// What `--help` prints.
pub const HELP: &str = "\
backup-emulator: a local cloud with identity, CBR v3, CSBS v1 and VBS v2

Usage: backup-emulator [OPTIONS]

Where
  --listen ADDRESS:PORT    where it listens, loopback only       [127.0.0.1:8080]
  --serve DIR              the built console, on the same origin
  --cors ORIGIN            a page elsewhere may call; repeatable, * for all [off]
  --connect ORIGIN         the served console may call it too; repeatable

Account
  --user NAME              [demo]
  --password PASSWORD      [demo]
  --domain NAME            the account                           [demo]
  --project NAME           project; eu-nl_team lies in eu-nl      [eu-de]
  --project-id ID          [0605767b5780d5762fc5c0118072a564]
  --access-key KEY         for signed requests                   [DEMOACCESSKEY]
  --secret-key KEY         [demo-secret-key]
  --token TOKEN            a token that is valid from the start  [made up]
  --token-hours HOURS      until a token expires                 [24]

Behaviour
  --speed N                work is done N times faster           [1: 40 GB in 20 s]
  --scale N                N more servers with five backups each [0]
  --seed N                 the same ids and tokens in every run

  -h, --help               this text
  -V, --version            the version

Addresses
  /proxy/SERVICE/...       each service, as the catalogue names it: iam, cbr, csbs, vbs,
                           ecs, evs
  /v1, /v2, /v2.1, /v3     all of them; CBR where two have the same address

Control path, JSON, for this machine's programs and its own page only
  GET    /_emulator                  what there is, and the time
  GET    /_emulator/config           project, user, demo token (for the demo)
  GET    /_emulator/operations       every operation, offered or not
  POST   /_emulator/clock            {\"freeze\": true, \"advance_seconds\": 20, \"speed\": 10}
  POST   /_emulator/reset            everything as at the start; tokens stay valid,
                                     but for {\"tokens\": true}
  POST   /_emulator/seed             {\"servers\": 500}: more servers with backups
  GET    /_emulator/faults           the faults that wait
  DELETE /_emulator/faults           none any more; /_emulator/faults/ID for one
  POST   /_emulator/faults           one more, for example
         {\"operation\": \"cbr.vault.create\", \"times\": 1, \"kind\": \"status\",
          \"status\": 503, \"shape\": \"gateway\", \"when\": \"before\"}
    operation  id from /_emulator/operations, or a beginning of one: \"cbr.*\", \"*\"
    times      how often, 0 for ever [1];  skip  let so many pass first [0]
    when       before or after the effect of the call [before]; what cuts or
               changes the answer always comes after it
    kind       delay         milliseconds
               status        status, shape (cbr, gateway, vbs, cinder, keystone, iam,
                             top, camel, html, text, empty) [the operation's], code
                             [as documented for shape and status], message
               html          a page of a proxy; status [502]
               truncated     the connection breaks in the middle of the answer
               half          the answer arrives, and its JSON ends in the middle
               broken        the connection breaks without an answer
               throttle      429; retry_after in seconds, or none
               expire-token  the caller's token ends now
               wrong-types   numbers as text, text as numbers, null for lists
               unknown       unknown states and unknown fields
               missing       half of the fields are gone
               fail-work     the call is answered as ever, but the work that it begins
                             (backup, restore, deletion) ends in error; code, message
";
