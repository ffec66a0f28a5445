//! Numbers, lists and quotes as a report writes them.

/// The longest quote inside a sentence, characters. Ours: about two lines of a page.
const QUOTE_CHARS: usize = 160;

/// `two`, `twelve`, `13`: small numbers in words, as prose has them.
pub(super) fn number(it: u32) -> String {
    const WORDS: [&str; 13] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ];
    WORDS.get(it as usize).map_or_else(|| it.to_string(), |word| (*word).to_owned())
}

/// `one question`, `two questions`.
pub(super) fn questions(it: u32) -> String {
    format!("{} question{}", number(it), if it == 1 { "" } else { "s" })
}

/// The sentence with a capital at its start.
pub(super) fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// A quote in its marks. A long one is cut at a word; the dots stand outside the marks, so
/// that what is inside them is still byte for byte what was said.
pub(super) fn quoted(quote: &str) -> String {
    let quote = quote.trim();
    match quote.char_indices().nth(QUOTE_CHARS) {
        None => format!("“{quote}”"),
        Some((end, _)) => {
            let kept = quote[..end].rsplit_once(char::is_whitespace).map_or("", |it| it.0);
            let kept = if kept.is_empty() { &quote[..end] } else { kept.trim_end() };
            format!("“{kept}” …")
        }
    }
}

/// A key point as part of a sentence: without the full stop it may end in.
pub(super) fn claim(key_point: &str) -> &str {
    key_point.trim().trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_quote_is_cut_at_a_word_and_stays_verbatim() {
        let said = "we rang every supplier on the list ".repeat(9);

        let shown = quoted(&said);

        let inside = shown.trim_start_matches('“').trim_end_matches("” …");
        assert!(said.starts_with(&format!("{inside} ")), "{shown}");
        assert!(inside.chars().count() <= QUOTE_CHARS);
    }

    #[test]
    fn small_numbers_are_words() {
        assert_eq!([number(0), number(12), number(13)], ["none", "twelve", "13"]);
        assert_eq!([questions(1), questions(2)], ["one question", "two questions"]);
    }
}
