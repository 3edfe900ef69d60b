//! Answers requests.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use http_body_util::Either;
use http_body_util::Full;
use hyper::body::{Body, Bytes, Frame, Incoming};
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName,
    HeaderValue, LOCATION, REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use hyper::{Method, Request, Response, StatusCode};
use tokio::sync::mpsc;

use super::assets;
use super::page_additions::{self, PreviewPage};
use super::preferences::Preferences;
use super::request_filter::{AdmittedRequest, RequestFilter};
use super::source_page::{self, SOURCE_PREFIX};
use super::state::{PreviewSnapshot, PreviewState};
use super::toolbar::{self, ToolbarForm};
use crate::artifact::{CSS, HTML, TEXT, media_type};

/// A file, or an endless stream of events.
pub(super) type PreviewResponse = Response<Either<Full<Bytes>, EventStream>>;

/// The folder of the preview itself; no page has this path.
const PREVIEW_PREFIX: &str = "-/";

/// The policy of the preview's own pages.
const PREVIEW_CSP: &str = "default-src 'none';style-src 'self';script-src 'self';connect-src 'self';\
                      frame-src 'self';form-action 'self';base-uri 'none'";

/// Answers one request.
pub(super) async fn answer(
    state: &PreviewState,
    filter: &RequestFilter,
    request: Request<Incoming>,
) -> PreviewResponse {
    // No response depends on the body, so it is not read.
    let (request, _) = request.into_parts();
    let headers = &request.headers;
    let admitted = match filter.admit(&request.method, &request.uri, headers) {
        Ok(admitted) => admitted,
        Err(status) => return rejected(status),
    };
    let mut response = match admitted.path.strip_prefix(PREVIEW_PREFIX) {
        Some(name) => preview_file(state, name, &admitted.query),
        None => site_file(state, &admitted, headers).await,
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "SAMEORIGIN"),
        (REFERRER_POLICY, "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if request.method == Method::HEAD {
        *response.body_mut() = Either::Left(Full::default());
    }
    response
}

fn rejected(status: StatusCode) -> PreviewResponse {
    let reason = status.canonical_reason().unwrap_or_default();
    let mut response = file(status, TEXT, reason.to_owned());
    if status == StatusCode::METHOD_NOT_ALLOWED {
        let methods = HeaderValue::from_static("GET, HEAD");
        response.headers_mut().insert(ALLOW, methods);
    }
    response
}

/// A file of the preview itself.
fn preview_file(state: &PreviewState, name: &str, query: &str) -> PreviewResponse {
    let snapshot = state.snapshot();
    match name {
        "events" => events(state),
        "state" => file(StatusCode::OK, TEXT, snapshot.counters.to_string()),
        "strip" => file(StatusCode::OK, HTML, toolbar::error_strip(state, &snapshot)),
        "toolbar" => apply_toolbar(state, &snapshot, &ToolbarForm::parse(query)),
        _ if name.starts_with(SOURCE_PREFIX) => {
            let path = &name[SOURCE_PREFIX.len()..];
            match source_page::source_page(state, &snapshot, path) {
                Some(page) => preview_page(StatusCode::OK, page),
                None => rejected(StatusCode::NOT_FOUND),
            }
        }
        _ => match assets::preview_file(name) {
            Some(text) => file(StatusCode::OK, media_type(name), text),
            None => rejected(StatusCode::NOT_FOUND),
        },
    }
}

/// Saves the preferences, and shows the chosen page, in frames if needed.
fn apply_toolbar(
    state: &PreviewState,
    snapshot: &PreviewSnapshot,
    form: &ToolbarForm,
) -> PreviewResponse {
    let response = match toolbar::frames(state, snapshot, form) {
        Some(page) => preview_page(StatusCode::OK, page),
        None => {
            let redirect = file(StatusCode::SEE_OTHER, TEXT, String::new());
            with_header(redirect, LOCATION, &form.url())
        }
    };
    with_header(response, SET_COOKIE, &form.preferences().cookie())
}

/// A file of the site.
async fn site_file(
    state: &PreviewState,
    request: &AdmittedRequest,
    headers: &HeaderMap,
) -> PreviewResponse {
    let snapshot = state.snapshot();
    let preferences = Preferences::from_headers(headers);
    let on = preferences.on.or(state.options.on);
    let Some(renderers) = &snapshot.renderers else {
        let page = toolbar::no_site_page(state, &snapshot);
        return preview_page(StatusCode::SERVICE_UNAVAILABLE, page);
    };
    let (status, rendered) = match renderers.file(on, &request.path).await {
        Ok(Some(rendered)) => (StatusCode::OK, rendered),
        Ok(None) => match renderers.file(on, "404.html").await {
            Ok(Some(rendered)) => (StatusCode::NOT_FOUND, rendered),
            Ok(None) | Err(_) => return rejected(StatusCode::NOT_FOUND),
        },
        Err(reason) => {
            let status = StatusCode::INTERNAL_SERVER_ERROR;
            return preview_page(status, toolbar::error_page(state, &snapshot, &reason));
        }
    };
    let media_type = media_type(&request.path);
    if !rendered.is_page {
        let bytes = match media_type == CSS && request.query == page_additions::PAPER {
            true => page_additions::print_layout(&rendered.bytes),
            false => rendered.bytes,
        };
        return file(status, media_type, bytes);
    }
    // The toolbar of frames is outside of them.
    let is_framed = headers
        .get("sec-fetch-dest")
        .is_some_and(|to| to == "iframe");
    let PreviewPage { html, policy } = page_additions::add_to_page(
        &rendered.bytes,
        &page_additions::PageAdditions {
            counters: snapshot.counters,
            ended: state.options.messages.say("serve-ended", []),
            strip: toolbar::error_strip(state, &snapshot),
            toolbar: match is_framed {
                true => String::new(),
                false => {
                    let form = ToolbarForm::new(&request.path, preferences.on);
                    toolbar::toolbar(state, &snapshot, &form)
                }
            },
            paper: is_framed && preferences.paper,
        },
    );
    with_header(file(status, HTML, html), CONTENT_SECURITY_POLICY, &policy)
}

fn preview_page(status: StatusCode, page: String) -> PreviewResponse {
    with_header(
        file(status, HTML, page),
        CONTENT_SECURITY_POLICY,
        PREVIEW_CSP,
    )
}

/// Adds a header; a value that a header cannot have is left out.
fn with_header(mut response: PreviewResponse, name: HeaderName, value: &str) -> PreviewResponse {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}

fn file(status: StatusCode, media_type: &str, bytes: impl Into<Bytes>) -> PreviewResponse {
    let mut response = Response::new(Either::Left(Full::new(bytes.into())));
    *response.status_mut() = status;
    with_header(response, CONTENT_TYPE, media_type)
}

/// Server-sent events: the counters now, and after each change.
fn events(state: &PreviewState) -> PreviewResponse {
    let mut counters = state.subscribe();
    let (sender, events) = mpsc::channel(1);
    tokio::spawn(async move {
        loop {
            let event = format!("data: {}\n\n", *counters.borrow_and_update());
            // The browser has closed the connection.
            if sender.send(event.into()).await.is_err() {
                return;
            }
            let is_closed = tokio::select! {
                changed = counters.changed() => changed.is_err(),
                () = sender.closed() => true,
            };
            if is_closed {
                return;
            }
        }
    });
    let response = Response::new(Either::Right(EventStream(events)));
    with_header(response, CONTENT_TYPE, "text/event-stream; charset=utf-8")
}

/// Events as the body of a response.
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
