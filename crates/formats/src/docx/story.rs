//! One part with text (body, header, footer, notes): its paragraphs as lines, its links.

use std::collections::BTreeMap;

use domain::resume::{Line, Link};
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use super::styles::{Look, Styles, half_points};
use crate::tidy::{clean_cells, split_bullet, without_icons};

/// What nobody reads: the second rendering of a drawing, deleted and moved text.
const SKIPPED: [&str; 5] = ["Fallback", "del", "moveFrom", "delText", "delInstrText"];

/// What a part says.
pub(super) struct Story {
    pub(super) lines: Vec<Line>,
    pub(super) links: Vec<Link>,
    /// The XML is sound to its end.
    pub(super) whole: bool,
}

/// Reads a part; `None` when it declares a document type, which no word processor writes.
pub(super) fn read(
    xml: &str,
    styles: &Styles,
    targets: &BTreeMap<String, String>,
) -> Option<Story> {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().expand_empty_elements = true;
    let mut teller = Teller::new(styles, targets);
    loop {
        match reader.read_event() {
            Ok(Event::DocType(_)) => return None,
            Ok(Event::Eof) => break,
            Ok(event) => teller.hear(&event),
            Err(_) => {
                teller.story.whole = false;
                break;
            }
        }
    }
    while !teller.paragraphs.is_empty() {
        teller.end_paragraph();
    }
    Some(teller.story)
}

/// The value of an attribute, whatever its name space.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|it| it.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(|it| it.into_owned())
}

/// Whether a switch such as `<w:b/>` is on.
pub(super) fn is_on(tag: &BytesStart<'_>) -> bool {
    !attribute(tag, "val").is_some_and(|it| matches!(it.as_str(), "0" | "false" | "off" | "none"))
}

/// A paragraph while it is read. Text boxes nest paragraphs in paragraphs.
#[derive(Default)]
struct Paragraph {
    text: String,
    style: Option<String>,
    list: Option<bool>,
    letters: usize,
    bold_letters: usize,
    size: f32,
    run: Run,
}

/// A run while it is read.
#[derive(Default, Clone, Copy)]
struct Run {
    look: Look,
    hidden: bool,
}

struct Teller<'a> {
    styles: &'a Styles,
    targets: &'a BTreeMap<String, String>,
    story: Story,
    paragraphs: Vec<Paragraph>,
    block: u32,
    /// Elements open since the one that is skipped.
    skipping: u32,
    in_properties: bool,
    in_text: bool,
    /// The field code being read, if one is.
    field: Option<String>,
}

impl<'a> Teller<'a> {
    fn new(styles: &'a Styles, targets: &'a BTreeMap<String, String>) -> Teller<'a> {
        Teller {
            styles,
            targets,
            story: Story { lines: Vec::new(), links: Vec::new(), whole: true },
            paragraphs: Vec::new(),
            block: 0,
            skipping: 0,
            in_properties: false,
            in_text: false,
            field: None,
        }
    }

    fn hear(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(tag)
                if self.skipping > 0 || SKIPPED.contains(&tag.local_name().as_ref()) =>
            {
                self.skipping += 1;
            }
            Event::End(_) if self.skipping > 0 => self.skipping -= 1,
            _ if self.skipping > 0 => {}
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag.local_name().as_ref()),
            Event::Text(it) => self.say(&it.xml10_content()),
            Event::CData(it) => self.say(&it.xml10_content()),
            Event::GeneralRef(it) => {
                if let Some(sign) = sign(it) {
                    self.say(sign.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "p" => self.paragraphs.push(Paragraph::default()),
            "pPr" => self.in_properties = true,
            "tbl" | "tc" | "txbxContent" => self.begin_block(),
            "t" => self.in_text = true,
            "instrText" => self.field = Some(String::new()),
            "hyperlink" => {
                let target = attribute(tag, "id").and_then(|it| self.targets.get(&it));
                self.link(target.cloned());
            }
            name if self.in_properties => self.paragraph_property(name, tag),
            name => self.run_content(name, tag),
        }
    }

    fn paragraph_property(&mut self, name: &str, tag: &BytesStart<'_>) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match name {
            "pStyle" => paragraph.style = attribute(tag, "val"),
            "numPr" => paragraph.list = Some(true),
            "numId" if attribute(tag, "val").as_deref() == Some("0") => {
                paragraph.list = Some(false);
            }
            _ => {}
        }
    }

    fn run_content(&mut self, name: &str, tag: &BytesStart<'_>) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match name {
            "r" => paragraph.run = Run::default(),
            "b" => paragraph.run.look.bold = Some(is_on(tag)),
            "sz" => paragraph.run.look.size = half_points(tag),
            "vanish" | "webHidden" => paragraph.run.hidden |= is_on(tag),
            "tab" | "ptab" => paragraph.text.push('\t'),
            "br" | "cr" => paragraph.text.push('\n'),
            "noBreakHyphen" => paragraph.text.push('-'),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.in_properties = false,
            "tbl" | "tc" | "txbxContent" => self.begin_block(),
            "t" => self.in_text = false,
            "instrText" => {
                let code = self.field.take().unwrap_or_default();
                let quoted = code.trim_start().strip_prefix("HYPERLINK");
                self.link(quoted.and_then(|it| it.split('"').nth(1)).map(str::to_owned));
            }
            _ => {}
        }
    }

    fn link(&mut self, target: Option<String>) {
        if let Some(target) = target {
            self.story.links.push(Link { target, place: None });
        }
    }

    fn say(&mut self, text: &str) {
        if let Some(field) = &mut self.field {
            field.push_str(text);
            return;
        }
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        if !self.in_text || paragraph.run.hidden {
            return;
        }
        let style = self.styles.look(paragraph.style.as_deref());
        let Look { bold, size, .. } = paragraph.run.look;
        let letters = text.chars().count();
        paragraph.letters += letters;
        paragraph.bold_letters += if bold.or(style.bold) == Some(true) { letters } else { 0 };
        paragraph.size = paragraph.size.max(size.or(style.size).unwrap_or(0.0));
        paragraph.text.push_str(text);
    }

    /// What follows belongs to another block than what came before.
    fn begin_block(&mut self) {
        self.block = self.story.lines.last().map_or(0, |it| it.block + 1);
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.paragraphs.pop() else { return };
        let look = self.styles.look(paragraph.style.as_deref());
        let bold = paragraph.bold_letters * 2 > paragraph.letters;
        let mut listed = paragraph.list.or(look.list) == Some(true);
        let before = self.story.lines.last();
        if paragraph.text.trim().is_empty() || before.is_some_and(|it| bold && !it.bold) {
            self.begin_block();
        }
        for raw in paragraph.text.split('\n') {
            let whole = clean_cells(&without_icons(raw.trim()));
            let (text, marked) = split_bullet(&whole);
            if !text.is_empty() {
                let bullet = std::mem::take(&mut listed) || marked;
                let (text, block, size) = (text.to_owned(), self.block, paragraph.size);
                self.story.lines.push(Line { text, size, bold, block, bullet, place: None });
            }
        }
    }
}

/// The character of a reference such as `&amp;` or `&#233;`; entities of one's own have none.
fn sign(reference: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if let Ok(Some(it)) = reference.resolve_char_ref() {
        return Some(it);
    }
    match reference.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
