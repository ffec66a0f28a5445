//! Lists inside lines: what commas, bullets and bars part, parentheses kept whole.

/// The entries of a list in one text, tidied, blanks dropped.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut depth = 0_i32;
    let mut piece = String::new();
    let spaced = text.replace(" / ", " \t ").replace(" – ", " \t ").replace(" — ", " \t ");
    for it in spaced.chars() {
        match it {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = (depth - 1).max(0),
            _ => {}
        }
        if depth == 0 && ",;•·|\t‣∙●▪◦".contains(it) {
            push(&mut out, &piece);
            piece.clear();
        } else {
            piece.push(it);
        }
    }
    push(&mut out, &piece);
    out
}

fn push(out: &mut Vec<String>, piece: &str) {
    let piece = piece.trim().trim_start_matches(['-', '–', '*', '✓', '>']).trim();
    let piece = piece.trim_end_matches(['.', ':', '○', '★', '☆', '●', ' ', '■', '□']);
    let piece = ["and ", "und ", "et ", "y ", "& "]
        .iter()
        .find_map(|it| piece.strip_prefix(it))
        .unwrap_or(piece);
    if piece.chars().any(char::is_alphanumeric) {
        out.push(piece.trim().to_owned());
    }
}

/// Pieces between commas, parentheses kept whole.
pub(super) fn at_commas(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut depth = 0_i32;
    let mut start = 0;
    for (at, it) in text.char_indices() {
        match it {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth <= 0 => {
                out.push(text[start..at].trim().to_owned());
                start = at + 1;
            }
            _ => {}
        }
    }
    out.push(text[start..].trim().to_owned());
    out.retain(|it| !it.is_empty());
    out
}

/// Whether a text holds a list.
pub(super) fn is_list(text: &str) -> bool {
    text.contains([',', ';', '•', '·', '|', '\t'])
}
