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

use super::assets;
use super::page_additions::{self, PreviewPage};
use super::preferences::Preferences;
use super::request_filter::{AdmittedRequest, RequestFilter};
use super::state::{ChangeCounters, PreviewSnapshot, PreviewState};
use super::toolbar::{self, ToolbarForm};

/// A whole file, or events that never end.
pub(super) type PreviewResponse = Response<Either<Full<Bytes>, EventStream>>;

/// What greenlist itself serves stands below a name that no page has.
const PREVIEW_PREFIX: &str = "-/";
const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// What may happen in a page of greenlist's own.
const PREVIEW_CSP: &str = "default-src 'none';style-src 'self';script-src 'self';connect-src 'self';\
                      frame-src 'self';form-action 'self';base-uri 'none'";

/// Answers one request.
pub(super) async fn answer(
    desk: &Arc<PreviewState>,
    guard: &RequestFilter,
    request: Request<Incoming>,
) -> PreviewResponse {
    // No answer depends on a body, so none is read.
    let (request, _) = request.into_parts();
    let headers = &request.headers;
    let asked = match guard.admit(&request.method, &request.uri, headers) {
        Ok(asked) => asked,
        Err(status) => return refused(status),
    };
    let mut answer = match asked.path.strip_prefix(PREVIEW_PREFIX) {
        Some(own) => preview_file(desk, own, &asked),
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

fn refused(status: StatusCode) -> PreviewResponse {
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
fn preview_file(desk: &Arc<PreviewState>, name: &str, asked: &AdmittedRequest) -> PreviewResponse {
    let scene = desk.snapshot();
    match name {
        "events" => events(desk),
        "strip" => file(StatusCode::OK, HTML, toolbar::error_strip(desk, &scene)),
        "look" => apply_toolbar(desk, &scene, &ToolbarForm::read(&asked.query)),
        _ => match assets::own(name) {
            Some((kind, text)) => file(StatusCode::OK, kind, text.to_owned()),
            None => refused(StatusCode::NOT_FOUND),
        },
    }
}

/// Remembers what was chosen, and shows it: the page itself, or frames with it.
fn apply_toolbar(
    desk: &PreviewState,
    scene: &PreviewSnapshot,
    choice: &ToolbarForm,
) -> PreviewResponse {
    let frames = toolbar::frames(desk, scene, choice);
    let mut answer = match frames {
        Some(page) => preview_page(StatusCode::OK, page),
        None => {
            let mut answer = file(StatusCode::SEE_OTHER, TEXT, String::new());
            if let Ok(address) = HeaderValue::from_str(&choice.address()) {
                answer.headers_mut().insert(LOCATION, address);
            }
            answer
        }
    };
    if let Ok(cookie) = HeaderValue::from_str(&choice.preferences().cookie()) {
        answer.headers_mut().insert(SET_COOKIE, cookie);
    }
    answer
}

/// A file of the site.
async fn site_file(
    desk: &PreviewState,
    asked: &AdmittedRequest,
    headers: &HeaderMap,
) -> PreviewResponse {
    let scene = desk.snapshot();
    let look = Preferences::of(headers);
    let on = look.on.or(desk.on());
    let Some(live) = &scene.renderers else {
        return preview_page(
            StatusCode::SERVICE_UNAVAILABLE,
            toolbar::nothing(desk, &scene),
        );
    };
    let (status, made) = match live.file(on, &asked.path).await {
        Ok(Some(made)) => (StatusCode::OK, made),
        Ok(None) => match live.file(on, "404.html").await {
            Ok(Some(made)) => (StatusCode::NOT_FOUND, made),
            Ok(None) | Err(_) => return refused(StatusCode::NOT_FOUND),
        },
        Err(reason) => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            return preview_page(status, toolbar::failed(desk, &scene, &reason));
        }
    };
    let kind = assets::kind(&asked.path);
    if !made.is_page {
        let bytes = match kind == assets::CSS && asked.query == page_additions::PAPER {
            true => page_additions::as_on_paper(&made.bytes),
            false => made.bytes,
        };
        return file(status, kind, bytes);
    }
    // What stands in a frame has its bar around it.
    let framed = headers
        .get("sec-fetch-dest")
        .is_some_and(|to| to == "iframe");
    let PreviewPage { html, policy } = page_additions::add_to_page(
        &made.bytes,
        &page_additions::PageAdditions {
            state: scene.state,
            strip: toolbar::error_strip(desk, &scene),
            bar: match framed {
                true => String::new(),
                false => toolbar::toolbar(desk, &scene, look, &asked.path),
            },
            paper: framed && look.paper,
        },
    );
    with_csp(file(status, HTML, html), &policy)
}

fn preview_page(status: StatusCode, page: String) -> PreviewResponse {
    with_csp(file(status, HTML, page), PREVIEW_CSP)
}

fn with_csp(mut answer: PreviewResponse, policy: &str) -> PreviewResponse {
    if let Ok(policy) = HeaderValue::from_str(policy) {
        answer.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    answer
}

fn file(status: StatusCode, kind: &'static str, bytes: impl Into<Bytes>) -> PreviewResponse {
    let mut answer = Response::new(Either::Left(Full::new(bytes.into())));
    *answer.status_mut() = status;
    answer
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

/// Server-sent events: what is shown now, and again at each change.
fn events(desk: &PreviewState) -> PreviewResponse {
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
    let mut answer = Response::new(Either::Right(EventStream(told)));
    answer.headers_mut().insert(
        CONTENT_TYPE,
        HeaderValue::from_static("text/event-stream; charset=utf-8"),
    );
    answer
}

fn event(state: ChangeCounters) -> Bytes {
    let ChangeCounters {
        pages,
        style,
        faults,
    } = state;
    format!("data: {pages} {style} {faults}\n\n").into()
}

/// Events as the body of an answer.
pub(super) struct EventStream(mpsc::Receiver<Bytes>);

impl Body for EventStream {
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
