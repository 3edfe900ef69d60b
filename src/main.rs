//! The program `greenlist`: see `greenlist --help`.

/// Pages are made of many small strings from several threads: a third less time than with
/// the system's allocator, see `docs/performance.md`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    greenlist::run_command(std::env::args_os())
}
