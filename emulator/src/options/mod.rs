//! What can be said on the command line.
//!
//! lexopt instead of a larger parser: a dozen flat options, no subcommands, and it builds in a second.

mod help;
mod value;

use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

use backup_api::Profile;
use lexopt::Arg::{Long, Short, Value};
use lexopt::{Parser, ValueExt};

use self::value::{at_most, folder, in_header, listen, number, origin, positive, segment};
use crate::fleet::Fleet;

pub use self::help::HELP;

/// What a start of the emulator is told.
#[derive(Clone)]
pub struct Options {
    /// Where it listens; loopback only.
    pub listen: SocketAddr,
    /// A folder with the built console, served on the same origin.
    pub serve: Option<PathBuf>,
    /// A token that is valid from the start, for scripts; made up when absent.
    pub token: Option<String>,
    /// Hours until a token expires.
    pub token_hours: f64,
    /// User name.
    pub user: String,
    /// Password.
    pub password: String,
    /// Account, called domain by the identity service.
    pub domain: String,
    /// Project name; the region is its beginning.
    pub project: String,
    /// Project id.
    pub project_id: String,
    /// Access key of signed requests.
    pub access_key: String,
    /// Secret key of signed requests.
    pub secret_key: String,
    /// Divides the time that work takes.
    pub speed: f64,
    /// So many more servers, each with five backups.
    pub scale: usize,
    /// Origins whose pages may call from a browser; `*` for all.
    pub cors: Vec<String>,
    /// Origins besides its own that the served console may call.
    pub connect: Vec<String>,
    /// Makes ids and tokens repeat.
    pub seed: Option<u64>,
}

// Token, password and secret key are in it.
impl fmt::Debug for Options {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Options").field("listen", &self.listen).finish_non_exhaustive()
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            serve: None,
            token: None,
            token_hours: 24.0,
            user: "demo".into(),
            password: "demo".into(),
            domain: "demo".into(),
            project: "eu-de".into(),
            project_id: "0605767b5780d5762fc5c0118072a564".into(),
            access_key: "DEMOACCESSKEY".into(),
            secret_key: "demo-secret-key".into(),
            speed: 1.0,
            scale: 0,
            cors: Vec::new(),
            connect: Vec::new(),
            seed: None,
        }
    }
}

impl Options {
    /// The region: what a project of a region is called up to the first `_`, where that names a region; a project of
    /// another name has a region of its own.
    #[must_use]
    pub fn region(&self) -> &str {
        let named = |start: &&str| Profile::ALL.iter().any(|cloud| cloud.region(start).is_some());
        self.project.split_once('_').map(|(start, _)| start).filter(named).unwrap_or(&self.project)
    }
}

/// What the command line asks for.
#[derive(Debug)]
pub enum Command {
    /// Start with these options.
    Start(Box<Options>),
    /// Print the help.
    Help,
    /// Print the version.
    Version,
}

/// Reads a command line without the program's name.
///
/// # Errors
/// A sentence that names the option and what is wrong with it.
pub fn read<I>(arguments: I) -> Result<Command, String>
where
    I: IntoIterator,
    I::Item: Into<std::ffi::OsString>,
{
    let mut options = Options::default();
    let mut parser = Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(|error| sentence(&error))? {
        let name = match argument {
            Short('h') => return Ok(Command::Help),
            Short('V') => return Ok(Command::Version),
            Long(name) => name.to_owned(),
            Short(_) | Value(_) => return Err(sentence(&argument.unexpected())),
        };
        match name.as_str() {
            "help" => return Ok(Command::Help),
            "version" => return Ok(Command::Version),
            _ => {}
        }
        if !KNOWN.contains(&name.as_str()) {
            return Err(format!("--{name} is not an option; --help lists them"));
        }
        let value = parser.value().and_then(ValueExt::string).map_err(|error| sentence(&error))?;
        take(&mut options, &name, value)?;
    }
    Ok(Command::Start(Box::new(options)))
}

const KNOWN: [&str; 16] = [
    "listen",
    "serve",
    "token",
    "token-hours",
    "user",
    "password",
    "domain",
    "project",
    "project-id",
    "access-key",
    "secret-key",
    "speed",
    "scale",
    "cors",
    "connect",
    "seed",
];

/// The longest life of a token: a thousand years, of which the end is still a date.
const HOURS: f64 = 8_760_000.0;

fn take(options: &mut Options, name: &str, value: String) -> Result<(), String> {
    if value.is_empty() {
        return Err(format!("--{name} needs a value"));
    }
    match name {
        "listen" => options.listen = listen(&value)?,
        "serve" => options.serve = Some(folder(value)?),
        "token" => options.token = Some(in_header(name, value)?),
        "token-hours" => options.token_hours = positive(name, &value, HOURS)?,
        "user" => options.user = value,
        "password" => options.password = value,
        "domain" => options.domain = value,
        "project" => options.project = value,
        "project-id" => options.project_id = segment(name, value)?,
        "access-key" => options.access_key = value,
        "secret-key" => options.secret_key = value,
        "speed" => options.speed = positive(name, &value, f64::MAX)?,
        "scale" => options.scale = at_most(name, &value, Fleet::MOST as usize)?,
        "cors" => options.cors.push(origin(name, value)?),
        "connect" => options.connect.push(origin(name, value)?),
        "seed" => options.seed = Some(number(name, &value)?),
        _ => return Err(format!("--{name} is not an option; --help lists them")),
    }
    Ok(())
}

fn sentence(error: &lexopt::Error) -> String {
    format!("{error}; --help lists the options")
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
    use super::*;

    fn start(arguments: &[&str]) -> Options {
        match read(arguments.iter().copied()).unwrap() {
            Command::Start(options) => *options,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_option_is_in_the_help() {
        for name in KNOWN {
            assert!(HELP.contains(&format!("--{name} ")), "{name}");
        }
    }

    #[test]
    fn options_are_taken_in_both_spellings() {
        let options = start(&["--listen=127.0.0.1:9", "--speed", "20", "--cors", "http://a:1", "--cors=https://b"]);
        assert_eq!(options.listen.port(), 9);
        assert!((options.speed - 20.0).abs() < f64::EPSILON);
        assert_eq!(options.cors, ["http://a:1", "https://b"]);
    }

    #[test]
    fn a_project_lies_in_the_region_that_it_begins_with() {
        for (project, region) in
            [("eu-de", "eu-de"), ("eu-nl_team", "eu-nl"), ("eu-nl_a_b", "eu-nl"), ("my_team", "my_team"), ("_", "_")]
        {
            assert_eq!(start(&["--project", project]).region(), region, "{project}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (arguments, part) in [
            (&["--listen", "0.0.0.0:80"][..], "only this machine"),
            (&["--listen", "8080"], "not an address"),
            (&["--serve", "/nowhere"], "index.html"),
            (&["--speed", "0"], "greater than 0"),
            (&["--speed", "NaN"], "greater than 0"),
            (&["--token-hours", "8760001"], "at most 8760000"),
            (&["--token-hours", "-1"], "greater than 0"),
            (&["--scale", "-1"], "whole number"),
            (&["--scale", "20001"], "at most 20000"),
            (&["--cors", "portal"], "not an origin"),
            (&["--connect", "*"], "not an origin"),
            (&["--project-id", "a/b"], "only letters"),
            (&["--frobnicate"], "--frobnicate is not an option"),
            (&["--user"], "--help"),
            (&["extra"], "extra"),
        ] {
            let error = read(arguments.iter().copied()).unwrap_err();
            assert!(error.contains(part), "{arguments:?}: {error}");
        }
    }

    #[test]
    fn a_wrong_token_is_not_repeated() {
        let error = read(["--token", "se cret"]).unwrap_err();
        assert!(!error.contains("cret"), "{error}");
    }

    #[test]
    fn secrets_are_not_printed() {
        let options = start(&["--token=tok-1", "--password=pass-2", "--secret-key=key-3"]);
        let printed = format!("{options:?} {:?}", crate::state::Cloud::new(options.clone()));
        for secret in ["tok-1", "pass-2", "key-3"] {
            assert!(!printed.contains(secret), "{secret}");
        }
    }
}
