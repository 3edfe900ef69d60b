//! A server on loopback that lies when it is told to.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

/// How the server answers for one path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lie {
    /// Half of the bytes, with the length of half of them.
    CutFile,
    /// Half of the bytes, with the length of all.
    CutConnection,
    /// Other bytes of the same length.
    WrongBytes,
    /// Bytes without end.
    Endless,
    /// It does not have the file.
    NotFound,
    /// It fails.
    Broken,
}

/// A server for the files of a folder. Dropping it ends it.
pub(super) struct Server {
    address: String,
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves a folder; the files of the path have an answer of their own.
    pub(super) fn of(folder: &Path, lie: Option<(&'static str, Lie)>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let (folder, ended) = (folder.to_owned(), Arc::new(AtomicBool::new(false)));
        let is_ended = Arc::clone(&ended);
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if is_ended.load(Ordering::SeqCst) {
                    break;
                }
                let folder = folder.clone();
                // A client that goes away early is no fault.
                thread::spawn(move || drop(answer(&stream.expect("a connection"), &folder, lie)));
            }
        });
        Self {
            address,
            ended,
            thread: Some(thread),
        }
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        // Wakes the thread, which then sees that it has ended.
        drop(TcpStream::connect(&self.address));
        if let Some(thread) = self.thread.take() {
            thread.join().expect("a server that ends");
        }
    }
}

fn answer(mut stream: &TcpStream, folder: &Path, lie: Option<(&str, Lie)>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    while lines
        .next()
        .is_some_and(|line| line.is_ok_and(|line| !line.is_empty()))
    {}
    let path = request
        .split(' ')
        .nth(1)
        .unwrap_or("/")
        .trim_start_matches('/');
    let file: PathBuf = folder.join(path);
    let lie = lie.filter(|(lied, _)| *lied == path).map(|(_, lie)| lie);
    let bytes = fs::read(&file).unwrap_or_default();
    let (status, length, body) = match lie {
        None if !file.is_file() => ("404 Not Found", 0, Vec::new()),
        Some(Lie::NotFound) => ("404 Not Found", 0, Vec::new()),
        Some(Lie::Broken) => ("500 Internal Server Error", 0, Vec::new()),
        None => ("200 OK", bytes.len(), bytes),
        Some(Lie::CutFile) => ("200 OK", bytes.len() / 2, bytes[..bytes.len() / 2].to_vec()),
        Some(Lie::CutConnection) => ("200 OK", bytes.len(), bytes[..bytes.len() / 2].to_vec()),
        Some(Lie::WrongBytes) => {
            let body: Vec<u8> = bytes.iter().rev().copied().collect();
            ("200 OK", body.len(), body)
        }
        Some(Lie::Endless) => {
            write!(stream, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")?;
            // Until the client goes away.
            loop {
                stream.write_all(&[b'x'; 64 * 1024])?;
            }
        }
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(&body)
}
