//! Whether a short word is a name where it stands: "Go" in a list of languages, not in "go on".

use crate::text::Span;

/// An item of a list is at most this many words.
const ITEM_WORDS: usize = 4;

/// Whether the words under `span` look like the name: not part of a hyphenated word
/// ("go-live") and, where it is a proper name with a capital, written with one.
pub(super) fn is_name_here(text: &str, span: Span, name: &str, proper: bool) -> bool {
    let before = text[..span.start].chars().next_back();
    let after = text[span.end..].chars();
    let hyphen_before = before == Some('-');
    let hyphen_after = after.clone().next() == Some('-')
        && after.clone().nth(1).is_some_and(char::is_alphanumeric);
    let plus_after = text[span.end..].starts_with('+');
    let capital = |it: &str| it.chars().next().is_some_and(char::is_uppercase);
    let shaped = !(proper && capital(name)) || span.of(text).is_some_and(capital);
    let short = !is_short_form(name) || span.of(text).is_some_and(is_short_form);
    shaped && short && !hyphen_before && !hyphen_after && !plus_after
}

/// Two or more capitals in one word: "SAFe", "DoE", "SQL".
pub(super) fn is_short_form(word: &str) -> bool {
    !word.contains(' ') && word.chars().filter(|it| it.is_uppercase()).count() >= 2
}

/// Whether the words under `span` are an item of a list: short itself, among short neighbours,
/// or alone on its line.
pub(super) fn in_list(text: &str, sentence: Span, span: Span) -> bool {
    let after_label = text[sentence.start..span.start].rfind(": ").map_or(0, |at| at + 2);
    let list = &text[sentence.start + after_label..sentence.end];
    let place = span.start - sentence.start - after_label;
    let items: Vec<(usize, &str)> = items(list);
    let short = |it: &str| it.split_whitespace().count() <= ITEM_WORDS;
    let own = items.iter().find(|(at, it)| *at <= place && place < at + it.len());
    let own_short = own.is_some_and(|(_, it)| short(it));
    let many_short = items.iter().filter(|(_, it)| short(it)).count() * 3 >= items.len() * 2;
    let alone = items.len() == 1 && after_label == 0 && whole_line(text, sentence);
    own_short && ((items.len() >= 3 && many_short) || alone || (after_label > 0 && many_short))
}

fn whole_line(text: &str, sentence: Span) -> bool {
    let before = text[..sentence.start].rsplit('\n').next().unwrap_or_default();
    let after = text[sentence.end..].split('\n').next().unwrap_or_default();
    before.trim_matches(|c: char| !c.is_alphanumeric()).is_empty() && after.trim().is_empty()
}

fn items(list: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in list.char_indices() {
        if matches!(c, ',' | ';' | '|' | '•' | '·' | '/' | '\t') {
            out.push((start, &list[start..at]));
            start = at + c.len_utf8();
        }
    }
    out.push((start, &list[start..]));
    out.retain(|(_, it)| !it.trim().is_empty());
    out
}
