//! Bytes in, positioned text out; report in, PDF out.
//!
//! **Invariant:** nothing here opens a file, waits or reads a clock. Reading hostile files can
//! still exhaust the stack or the processor (see [`read`]): callers run it in a child process.
#![warn(missing_docs, unreachable_pub)]

mod docx;
mod extracted;
mod pdf;
mod report;
mod sniff;
mod tidy;
mod txt;

pub use extracted::{Extracted, MAX_BYTES, read};
pub use pdf::MAX_PAGES;
pub use report::{ReportError, report_pdf};
pub use sniff::{Kind, sniff};
