//! stub
use domain::report::Report;
/// x
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct ReportError;
/// x
pub fn report_pdf(_: &Report) -> Result<Vec<u8>, ReportError> {
    Err(ReportError)
}
