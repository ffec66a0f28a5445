//! Cleaning of text that every format needs: white space, ligatures, bullets, invisible marks.

/// Signs that begin a list item even when no space follows.
const BULLETS: &str = "•◦▪▫‣·●○■□◆◇◾◼❖➢➤►▸▶✓✔✦★⁃∙\u{f0b7}\u{f0a7}\u{f076}\u{f0d8}\u{f0fc}\u{f06e}";
/// Signs that begin a list item only when a space and a word follow.
const DASHES: &str = "-–—*»›➔→";

/// The line without its bullet, and whether it had one.
pub(crate) fn split_bullet(text: &str) -> (&str, bool) {
    let text = text.trim();
    let Some(first) = text.chars().next() else { return (text, false) };
    let rest = &text[first.len_utf8()..];
    if BULLETS.contains(first) {
        return (split_bullet(rest).0, true);
    }
    let listed = rest.starts_with(char::is_whitespace)
        && rest.trim_start().starts_with(|it: char| it.is_alphanumeric());
    if DASHES.contains(first) && listed { (rest.trim_start(), true) } else { (text, false) }
}

/// Collapses white space, spells out ligatures, drops marks that nobody sees.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            _ if it.is_whitespace() => {
                if !out.is_empty() && !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            _ if is_invisible(it) => {}
            _ => push_spelled(&mut out, it),
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// The same cell by cell: a tab parts what a wide gap parts on the page.
pub(crate) fn clean_cells(text: &str) -> String {
    let cells: Vec<String> = text.split('\t').map(clean).filter(|it| !it.is_empty()).collect();
    cells.join("\t")
}

fn push_spelled(out: &mut String, it: char) {
    match it {
        'ﬀ' => out.push_str("ff"),
        'ﬁ' => out.push_str("fi"),
        'ﬂ' => out.push_str("fl"),
        'ﬃ' => out.push_str("ffi"),
        'ﬄ' => out.push_str("ffl"),
        'ﬅ' | 'ﬆ' => out.push_str("st"),
        '\u{2010}' | '\u{2011}' => out.push('-'),
        _ => out.push(it),
    }
}

/// Controls, zero-width marks, soft hyphens, byte order marks and directional overrides.
fn is_invisible(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Private-use characters: icons of an icon font, without a meaning outside it.
pub(crate) fn is_icon(it: char) -> bool {
    matches!(it, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}')
}

/// Removes icons, keeping those that are bullets at the start of a line.
pub(crate) fn without_icons(text: &str) -> String {
    let keeps = |(at, it): &(usize, char)| !is_icon(*it) || (*at == 0 && BULLETS.contains(*it));
    text.char_indices().filter(keeps).map(|(_, it)| it).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bullet_is_taken_off_and_a_dash_only_before_a_word() {
        assert_eq!(split_bullet("• Led a team"), ("Led a team", true));
        assert_eq!(split_bullet("- Led a team"), ("Led a team", true));
        assert_eq!(split_bullet("-5 degrees"), ("-5 degrees", false));
        assert_eq!(split_bullet("•"), ("", true));
    }

    #[test]
    fn ligatures_are_spelled_out_and_invisible_marks_dropped() {
        assert_eq!(clean("  e\u{ad}ﬃcient\u{200b}\t work \n"), "efficient work");
    }

    #[test]
    fn a_tab_parts_cells_and_never_stands_alone() {
        assert_eq!(clean_cells("\t Network  Rail\t\tYork "), "Network Rail\tYork");
    }

    #[test]
    fn icons_vanish_but_symbol_font_bullets_stay() {
        assert_eq!(without_icons("\u{f095} 555 \u{f0e0}"), " 555 ");
        assert_eq!(without_icons("\u{f0b7} item"), "\u{f0b7} item");
    }
}
