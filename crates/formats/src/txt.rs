//! Plain text: what encoding it is in, and its lines.

use domain::resume::{Document, Line, Problem};

use crate::{
    Extracted,
    extracted::problem,
    tidy::{clean_cells, split_bullet},
};

/// Above this share of bytes beyond ASCII, bytes that are not UTF-8 are not Windows-1252 either.
const MAX_HIGH_SHARE: f64 = 0.3;

/// Spaces that part cells in a text file, as a tab does.
const WIDE_GAP: &str = "    ";

/// Windows-1252, 0x80 to 0x9F; `None` is not assigned.
const WINDOWS_1252: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// The text of bytes, or `None` when they are not text.
pub(crate) fn decode(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => windows_1252(bytes)?,
        },
    };
    text.chars().all(is_text).then_some(text)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|it| unit([it[0], it[1]])).collect();
    String::from_utf16_lossy(&units)
}

fn windows_1252(bytes: &[u8]) -> Option<String> {
    let high = bytes.iter().filter(|it| !it.is_ascii()).count();
    if high as f64 > MAX_HIGH_SHARE * bytes.len() as f64 {
        return None;
    }
    let of = |byte: &u8| match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => Some(char::from(*byte)),
    };
    bytes.iter().map(of).collect()
}

fn is_text(it: char) -> bool {
    !it.is_control() || matches!(it, '\t' | '\n' | '\r' | '\x0b' | '\x0c' | '\u{85}')
}

/// Reads plain text: one line per line, blocks parted by blank lines.
pub(crate) fn read(bytes: &[u8]) -> Extracted {
    let Some(text) = decode(bytes) else {
        return Extracted::failure("unsupported_format", "This is not a text file.");
    };
    let document = Document { lines: lines(&text), ..Document::default() };
    Extracted::of(document, lost(&text))
}

fn lost(text: &str) -> Vec<Problem> {
    let count = text.matches('\u{fffd}').count();
    if count == 0 {
        return Vec::new();
    }
    let message = format!("{count} characters could not be decoded.");
    vec![problem("lost_characters", &message, None)]
}

fn lines(text: &str) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    let mut block = 0;
    let mut bullet_waits = false;
    for raw in text.replace("\r\n", "\n").split(['\n', '\r', '\x0b', '\x0c', '\u{85}']) {
        let whole = clean_cells(&raw.replace(WIDE_GAP, "\t"));
        if whole.is_empty() {
            block = out.last().map_or(0, |it| it.block + 1);
            continue;
        }
        let (text, bullet) = split_bullet(&whole);
        if text.is_empty() {
            bullet_waits = true;
            continue;
        }
        let bullet = bullet || std::mem::take(&mut bullet_waits);
        out.push(Line { text: text.to_owned(), block, bullet, ..Line::default() });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_line_ends_do_not_make_blank_lines() {
        let out = read("one\r\ntwo\r\n\r\nthree".as_bytes());
        let blocks: Vec<u32> = out.document.lines.iter().map(|it| it.block).collect();
        assert_eq!(blocks, [0, 0, 1]);
    }

    #[test]
    fn every_encoding_gives_the_same_words() {
        let words = "José – Zürich";
        let utf16: Vec<u8> =
            [0xFEFF].into_iter().chain(words.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let latin = b"Jos\xe9 \x96 Z\xfcrich";
        for bytes in [words.as_bytes(), &utf16, latin] {
            assert_eq!(decode(bytes).as_deref(), Some(words));
        }
    }

    #[test]
    fn bytes_with_nulls_are_not_text() {
        assert_eq!(decode(b"abc\0def"), None);
    }
}
