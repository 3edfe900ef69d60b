//! The program `greenlist`: see `greenlist --help`.

fn main() -> std::process::ExitCode {
    greenlist::cli::run(std::env::args_os())
}
