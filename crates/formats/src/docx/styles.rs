//! Paragraph styles: which are headings, lists, bold, and of what size.

use std::collections::BTreeMap;

use quick_xml::{Reader, events::Event};

use super::story::{attribute, is_on};

/// How far styles inherit from each other; a loop ends here too.
const MAX_ANCESTORS: usize = 20;

/// What a style, or a paragraph, says about its look. `None` is left to the parent.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Look {
    pub(super) bold: Option<bool>,
    pub(super) list: Option<bool>,
    /// Points.
    pub(super) size: Option<f32>,
}

impl Look {
    fn or(self, parent: Look) -> Look {
        Look {
            bold: self.bold.or(parent.bold),
            list: self.list.or(parent.list),
            size: self.size.or(parent.size),
        }
    }
}

#[derive(Debug, Default)]
struct Style {
    look: Look,
    parent: Option<String>,
}

/// The styles of a document by their id.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
    base: Look,
}

impl Styles {
    /// Reads the styles part; what is damaged is left out.
    pub(super) fn parse(xml: &str) -> Styles {
        let mut out = Styles::default();
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        let mut current: Option<(String, Style)> = None;
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Start(tag) => match tag.local_name().as_ref() {
                    "style" => {
                        let id = attribute(&tag, "styleId").unwrap_or_default();
                        current = Some((id, Style::default()));
                    }
                    "basedOn" => {
                        if let Some((_, style)) = &mut current {
                            style.parent = attribute(&tag, "val");
                        }
                    }
                    _ => note(current.as_mut().map_or(&mut out.base, |it| &mut it.1.look), &tag),
                },
                Event::End(tag) if tag.local_name().as_ref() == "style" => {
                    out.styles.extend(current.take());
                }
                Event::Eof | Event::DocType(_) => break,
                _ => {}
            }
        }
        out
    }

    /// The look of a style with what it inherits.
    pub(super) fn look(&self, id: Option<&str>) -> Look {
        let mut out = Look::default();
        let mut next = id;
        for _ in 0..MAX_ANCESTORS {
            let Some(style) = next.and_then(|it| self.styles.get(it)) else { break };
            out = out.or(style.look);
            next = style.parent.as_deref();
        }
        out.or(self.base)
    }
}

/// Takes over what an element inside a style says.
fn note(look: &mut Look, tag: &quick_xml::events::BytesStart<'_>) {
    match tag.local_name().as_ref() {
        "name" => {
            // Built-in styles have these names in every language of the word processor.
            let name = attribute(tag, "val").unwrap_or_default().to_lowercase();
            if name.starts_with("heading ") || name == "title" {
                look.bold = Some(true);
            }
            if name.starts_with("list bullet") || name.starts_with("list number") {
                look.list = Some(true);
            }
        }
        "b" => look.bold = look.bold.or(Some(is_on(tag))),
        "numPr" => look.list = Some(true),
        "sz" => look.size = half_points(tag),
        _ => {}
    }
}

/// The size in points that a `w:sz` gives in half-points.
pub(super) fn half_points(tag: &quick_xml::events::BytesStart<'_>) -> Option<f32> {
    let size: f32 = attribute(tag, "val")?.parse().ok()?;
    (0.0..2000.0).contains(&size).then_some(size / 2.0)
}
