//! The reference of the interface as one plain page, made from the OpenAPI document: no script,
//! nothing fetched.

use std::fmt::Write as _;

use axum::response::Html;
use serde_json::Value;
use utoipa::openapi::OpenApi;

/// The page.
pub fn page(document: &OpenApi) -> Html<String> {
    let document = serde_json::to_value(document).expect("an OpenAPI document serialises");
    let mut out = String::from(HEAD);
    for (path, methods) in entries(&document["paths"]) {
        for (method, operation) in entries(methods) {
            write_operation(&mut out, path, method, operation);
        }
    }
    out.push_str("<h2>Shapes</h2>");
    for (name, schema) in entries(&document["components"]["schemas"]) {
        let shape = serde_json::to_string_pretty(schema).expect("JSON serialises");
        let description = schema["description"].as_str().unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "<details id=\"{name}\"><summary><code>{name}</code> {}</summary><pre>{}</pre></details>",
            escape(description),
            escape(&shape)
        );
    }
    out.push_str("</main></body></html>");
    Html(out)
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, it)| (name.as_str(), it))
}

fn write_operation(out: &mut String, path: &str, method: &str, operation: &Value) {
    let summary = operation["summary"].as_str().unwrap_or_default();
    let _ = write!(
        out,
        "<section><h3><code>{} {}</code></h3><p>{}</p><ul>",
        method.to_uppercase(),
        escape(path),
        escape(summary)
    );
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        let place = parameter["in"].as_str().unwrap_or_default();
        let _ = write!(out, "<li>{place}: <code>{}</code></li>", escape(name));
    }
    if let Some(shape) = shape_in(&operation["requestBody"]) {
        let _ = write!(out, "<li>body: <a href=\"#{shape}\"><code>{shape}</code></a></li>");
    }
    for (status, response) in entries(&operation["responses"]) {
        let shape = shape_in(response)
            .map(|it| format!(" <a href=\"#{it}\"><code>{it}</code></a>"))
            .unwrap_or_default();
        let _ = write!(out, "<li>{status}:{shape}</li>");
    }
    out.push_str("</ul></section>");
}

/// The name of the shape a body refers to.
fn shape_in(body: &Value) -> Option<&str> {
    let content = entries(&body["content"]).next()?.1;
    content["schema"]["$ref"].as_str()?.rsplit('/').next()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const HEAD: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width\"><title>Greenroom API</title><style>\
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0}\
main{max-width:56rem;margin:0 auto;padding:2rem 1rem}section{border-top:1px solid #8884}\
pre{overflow:auto}</style></head><body><main><h1>Greenroom API</h1>\
<p>Sign in with <code>POST /api/sessions</code>; the cookie does the rest. Errors are \
<a href=\"#ApiError\"><code>ApiError</code></a>. The document itself: \
<a href=\"/api/openapi.json\">openapi.json</a>.</p>";
