//! Documents made part by part: what a person sees is read, what nobody sees is not.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::read;
use crate::Extracted;

fn package(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn body(inner: &str) -> String {
    format!("<w:document xmlns:w=\"w\"><w:body>{inner}</w:body></w:document>")
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn of_body(inner: &str) -> Extracted {
    read(&package(&[("word/document.xml", &body(inner))]))
}

fn texts(read: &Extracted) -> Vec<&str> {
    read.document.lines.iter().map(|it| it.text.as_str()).collect()
}

#[test]
fn tables_text_boxes_and_headers_are_read() {
    let table = format!(
        "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>",
        paragraph("2020"),
        paragraph("Staff Nurse")
    );
    let text_box =
        format!("<w:p><w:r><w:txbxContent>{}</w:txbxContent></w:r></w:p>", paragraph("Box"));
    let header = format!("<w:hdr xmlns:w=\"w\">{}</w:hdr>", paragraph("Marta"));

    let read = read(&package(&[
        ("word/document.xml", &body(&(table + &text_box))),
        ("word/header1.xml", &header),
    ]));

    let shown = texts(&read);
    for it in ["2020", "Staff Nurse", "Box", "Marta"] {
        assert!(shown.contains(&it), "{it} is not in {shown:?}");
    }
}

#[test]
fn deleted_and_hidden_text_is_not_read() {
    let inner = format!(
        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>\
         <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>{}",
        paragraph("seen")
    );

    assert_eq!(texts(&of_body(&inner)), ["seen"]);
}

#[test]
fn signs_written_as_references_are_signs() {
    assert_eq!(texts(&of_body(&paragraph("R&amp;D &#233;t&#xE9;"))), ["R&D été"]);
}

#[test]
fn a_document_type_is_refused() {
    let xml = format!("<!DOCTYPE x [<!ENTITY a \"b\">]>{}", body(&paragraph("a")));

    let read = read(&package(&[("word/document.xml", &xml)]));

    assert!(read.failed);
    assert_eq!(read.problems[0].code, "damaged");
}

#[test]
fn a_part_that_unpacks_without_end_is_stopped() {
    let huge = body(&paragraph(&"a".repeat(40_000_000)));

    let read = read(&package(&[("word/document.xml", &huge)]));

    assert!(read.failed);
    assert_eq!(read.problems[0].code, "zip_bomb");
}

#[test]
fn a_document_without_words_is_said_to_be_empty() {
    let read = of_body("<w:p/>");

    assert!(read.failed);
    assert_eq!(read.problems[0].code, "empty");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn bytes_and_tags_in_any_order_never_panic(
        inner in "(<w:(p|r|t|tbl|tc|txbxContent|instrText|pPr|del)>|</w:(p|r|t|tbl|tc)>|[a-z&;<>\"]{0,8}){0,40}",
        flip in any::<(prop::sample::Index, u8)>(),
    ) {
        let mut bytes = package(&[("word/document.xml", &body(&inner))]);
        let at = flip.0.index(bytes.len());
        let whole = read(&bytes);
        bytes[at] = flip.1;
        let flipped = read(&bytes);

        for read in [whole, flipped] {
            prop_assert!(!read.failed || !read.problems.is_empty());
        }
    }
}
