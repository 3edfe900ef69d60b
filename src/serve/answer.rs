//! What a browser gets.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use http_body_util::Either;
use http_body_util::Full;
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION,
    REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use hyper::{Method, Request, Response, StatusCode};
use tokio::sync::mpsc;

use super::asset;
use super::bar::{self, Choice};
use super::desk::{Desk, Scene, State};
use super::dress::{self, Dressed};
use super::guard::{Asked, Guard};
use super::look::Look;

/// A whole file, or events that never end.
pub(super) type Answer = Response<Either<Full<Bytes>, Events>>;

/// What greenlist itself serves stands below a name that no page has.
const OWN: &str = "-/";
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// What may happen in a page of greenlist's own.
const POLICY: &str = "default-src 'none';style-src 'self';script-src 'self';connect-src 'self';\
                      frame-src 'self';form-action 'self';base-uri 'none'";

/// Answers one request.
pub(super) async fn answer(desk: &Arc<Desk>, guard: &Guard, request: Request<Incoming>) -> Answer {
    // No answer depends on a body, so none is read.
    let (request, _) = request.into_parts();
    let headers = &request.headers;
    let asked = match guard.admit(&request.method, &request.uri, headers) {
        Ok(asked) => asked,
        Err(status) => return refused(status),
    };
    let mut answer = match asked.path.strip_prefix(OWN) {
        Some(own) => own_file(desk, own, &asked),
        None => site_file(desk, &asked, headers).await,
    };
    let headers = answer.headers_mut();
    for (name, value) in [
        // What is asked for again is to be what is there now.
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "SAMEORIGIN"),
        (REFERRER_POLICY, "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if request.method == Method::HEAD {
        *answer.body_mut() = Either::Left(Full::default());
    }
    answer
}

fn refused(status: StatusCode) -> Answer {
    let reason = status.canonical_reason().unwrap_or_default();
    let mut answer = file(status, TEXT, reason.to_owned());
    if status == StatusCode::METHOD_NOT_ALLOWED {
        answer
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    answer
}

/// What no published site has.
fn own_file(desk: &Arc<Desk>, name: &str, asked: &Asked) -> Answer {
    let scene = desk.scene();
    match name {
        "events" => events(desk),
        "strip" => file(StatusCode::OK, HTML, bar::strip(desk, &scene)),
        "look" => look(desk, &scene, &Choice::read(&asked.query)),
        _ => match asset::own(name) {
            Some((kind, text)) => file(StatusCode::OK, kind, text.to_owned()),
            None => refused(StatusCode::NOT_FOUND),
        },
    }
}

/// Remembers what was chosen, and shows it: the page itself, or frames with it.
fn look(desk: &Desk, scene: &Scene, choice: &Choice) -> Answer {
    let frames = bar::frames(desk, scene, choice);
    let mut answer = match frames {
        Some(page) => own_page(StatusCode::OK, page),
        None => {
            let mut answer = file(StatusCode::SEE_OTHER, TEXT, String::new());
            if let Ok(address) = HeaderValue::from_str(&choice.address()) {
                answer.headers_mut().insert(LOCATION, address);
            }
            answer
        }
    };
    if let Ok(cookie) = HeaderValue::from_str(&choice.look().cookie()) {
        answer.headers_mut().insert(SET_COOKIE, cookie);
    }
    answer
}

/// A file of the site.
async fn site_file(desk: &Desk, asked: &Asked, headers: &HeaderMap) -> Answer {
    let scene = desk.scene();
    let look = Look::of(headers);
    let on = look.on.or(desk.on());
    let Some(live) = &scene.live else {
        return own_page(StatusCode::SERVICE_UNAVAILABLE, bar::nothing(desk, &scene));
    };
    let (status, made) = match live.file(on, &asked.path).await {
        Ok(Some(made)) => (StatusCode::OK, made),
        Ok(None) => match live.file(on, "404.html").await {
            Ok(Some(made)) => (StatusCode::NOT_FOUND, made),
            Ok(None) | Err(_) => return refused(StatusCode::NOT_FOUND),
        },
        Err(reason) => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            return own_page(status, bar::failed(desk, &scene, &reason));
        }
    };
    let kind = asset::kind(&asked.path);
    if !made.is_page {
        let bytes = match kind == asset::CSS && asked.query == dress::PAPER {
            true => dress::as_on_paper(&made.bytes),
            false => made.bytes,
        };
        return file(status, kind, bytes);
    }
    // What stands in a frame has its bar around it.
    let framed = headers
        .get("sec-fetch-dest")
        .is_some_and(|to| to == "iframe");
    let Dressed { html, policy } = dress::dress(
        &made.bytes,
        &dress::Clothes {
            state: scene.state,
            strip: bar::strip(desk, &scene),
            bar: match framed {
                true => String::new(),
                false => bar::bar(desk, &scene, look, &asked.path),
            },
            paper: framed && look.paper,
        },
    );
    with_policy(file(status, HTML, html), &policy)
}

fn own_page(status: StatusCode, page: String) -> Answer {
    with_policy(file(status, HTML, page), POLICY)
}

fn with_policy(mut answer: Answer, policy: &str) -> Answer {
    if let Ok(policy) = HeaderValue::from_str(policy) {
        answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

fn file(status: StatusCode, kind: &'static str, bytes: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Either::Left(Full::new(bytes.into())));
    *answer.status_mut() = status;
    answer
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

/// Server-sent events: what is shown now, and again at each change.
fn events(desk: &Desk) -> Answer {
    let mut states = desk.subscribe();
    let (tell, told) = mpsc::channel(1);
    tokio::spawn(async move {
        loop {
            let state = *states.borrow_and_update();
            // Nobody listens any more, or nothing will ever change.
            if tell.send(event(state)).await.is_err() {
                return;
            }
            let gone = tokio::select! {
                changed = states.changed() => changed.is_err(),
                () = tell.closed() => true,
            };
            if gone {
                return;
            }
        }
    });
    let mut answer = Response::new(Either::Right(Events(told)));
    answer.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/event-stream; charset=utf-8"),
    );
    answer
}

fn event(state: State) -> Bytes {
    let State {
        pages,
        style,
        faults,
    } = state;
    format!("data: {pages} {style} {faults}\n\n").into()
}

/// Events as the body of an answer.
pub(super) struct Events(mpsc::Receiver<Bytes>);

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let next = self.0.poll_recv(context);
        next.map(|event| event.map(|event| Ok(Frame::data(event))))
    }
}
