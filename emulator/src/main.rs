//! The emulator's command.

use std::io::{self, ErrorKind, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use backup_emulator::clock::zulu;
use backup_emulator::listen::{self, Limits};
use backup_emulator::options::{self, Command, HELP, Options};
use backup_emulator::state::Cloud;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> ExitCode {
    match options::read(std::env::args_os().skip(1)) {
        Ok(Command::Help) => print_out(HELP),
        Ok(Command::Version) => print_out(concat!("backup-emulator ", env!("CARGO_PKG_VERSION"), "\n")),
        Ok(Command::Start(options)) => return run(*options).await,
        Err(reason) => {
            print_error(&reason);
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

async fn run(options: Options) -> ExitCode {
    let wanted = options.listen;
    let listener = match TcpListener::bind(wanted).await {
        Ok(listener) => listener,
        Err(error) => {
            print_error(&bind_error(wanted, &error));
            return ExitCode::FAILURE;
        }
    };
    // With port 0 the system chose one.
    let options = Options { listen: listener.local_addr().unwrap_or(wanted), ..options };
    let cloud = Cloud::new(options);
    print_out(&greeting(&cloud));
    listen::serve(listener, backup_emulator::app(cloud), Limits::default(), shutdown_signal()).await;
    print_out("Stopped.\n");
    ExitCode::SUCCESS
}

fn greeting(cloud: &Cloud) -> String {
    let options = &cloud.options;
    let expires = cloud.account.tokens.get(&cloud.account.demo).map(|token| zulu(token.expires)).unwrap_or_default();
    let what = if options.serve.is_some() { "Console and emulator" } else { "Emulator" };
    // The address comes last but one, where the eye and the mouse find it. The token is never printed.
    let password = if options.password == Options::default().password { &options.password } else { "as given" };
    format!(
        "Account   user {}, password {password}, domain {}, project {} ({})\n\
         Token     the demo token expires {expires}\n\
         Control   http://{}/_emulator (see --help)\n\
         \n\
         {what}: http://{}/\n\
         Stop with Ctrl-C.\n",
        options.user, options.domain, options.project, options.project_id, options.listen, options.listen
    )
}

fn bind_error(address: SocketAddr, error: &io::Error) -> String {
    let port = address.port();
    match error.kind() {
        ErrorKind::AddrInUse => {
            format!("port {port} is taken by another program; choose another one with PORT= or --listen 127.0.0.1:PORT")
        }
        ErrorKind::PermissionDenied => {
            format!("port {port} needs more rights; choose one above 1023 with PORT= or --listen 127.0.0.1:PORT")
        }
        _ => format!("cannot listen on {address}: {error}"),
    }
}

async fn shutdown_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}

/// Prints; a closed pipe is no reason to stop.
fn print_out(text: &str) {
    let mut out = io::stdout();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn print_error(reason: &str) {
    let _ = writeln!(io::stderr(), "backup-emulator: {reason}");
}
