//! Catches glyphs on their way to the page: their text, place, size and weight.

use std::collections::HashMap;

use hayro_cmap::BfString;
use hayro_interpret::{
    BlendMode, ClipPath, Device, DrawMode, DrawProps, Image, ImageDrawProps, SoftMask,
    font::{Glyph, GlyphRun, OutlineGlyph, Type3Glyph},
};
use hayro_syntax::object::{Dict, String as PdfString};
use kurbo::{Affine, BezPath, Point, Rect};
use skrifa::MetadataProvider;

use crate::tidy;

/// Marked content nested deeper than this is counted but not kept.
const MAX_NESTING: usize = 1000;
/// Glyphs this far outside the page are not on it, in points.
const BLEED: f64 = 4.0;
/// From this weight on a face is bold.
const BOLD_WEIGHT: u32 = 600;

/// The four ways text can run on a page, clockwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    /// Left to right (and right to left: the script decides, not the page).
    Right,
    /// Top to bottom.
    Down,
    /// Upside down.
    Left,
    /// Bottom to top.
    Up,
}

impl Heading {
    /// All of them, the usual one first.
    pub(super) const ALL: [Heading; 4] =
        [Heading::Right, Heading::Down, Heading::Left, Heading::Up];

    fn of(dx: f64, dy: f64) -> Heading {
        match (dx.abs() >= dy.abs(), dx >= 0.0, dy > 0.0) {
            (true, true, _) => Heading::Right,
            (true, false, _) => Heading::Left,
            (false, _, true) => Heading::Down,
            (false, _, false) => Heading::Up,
        }
    }

    /// Turns a point of the page so that the text runs to the right.
    fn upright(self, it: Point) -> (f32, f32) {
        let (x, y) = match self {
            Heading::Right => (it.x, it.y),
            Heading::Down => (it.y, -it.x),
            Heading::Left => (-it.x, -it.y),
            Heading::Up => (-it.y, it.x),
        };
        (x as f32, y as f32)
    }

    /// Turns an upright rectangle back to its place on the page.
    pub(super) fn on_page(self, [x0, y0, x1, y1]: [f32; 4]) -> [f32; 4] {
        match self {
            Heading::Right => [x0, y0, x1, y1],
            Heading::Down => [-y1, x0, -y0, x1],
            Heading::Left => [-x1, -y1, -x0, -y0],
            Heading::Up => [y0, -x1, y1, -x0],
        }
    }
}

/// One glyph, turned upright: `y` is the baseline and grows downwards.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) x0: f32,
    pub(super) x1: f32,
    pub(super) y: f32,
    pub(super) size: f32,
    pub(super) text: String,
    pub(super) bold: bool,
    /// Its place in the drawing order of the page.
    pub(super) seq: usize,
    pub(super) heading: Heading,
}

/// Text that stands for a span of glyphs, and whether it was put out.
struct Spoken {
    text: String,
    said: bool,
}

/// What is known of a face.
struct Face {
    bold: bool,
    letters: HashMap<u32, char>,
}

/// A drawing surface that keeps glyphs only.
pub(super) struct Collector {
    pub(super) glyphs: Vec<Placed>,
    /// Glyphs drawn.
    pub(super) seen: usize,
    /// Glyphs whose character nobody can tell.
    pub(super) lost: usize,
    area: Rect,
    most: usize,
    marks: Vec<Option<Spoken>>,
    deeper: usize,
    faces: HashMap<u128, Face>,
}

impl Collector {
    /// Keeps at most `most` glyphs that stand on `area`.
    pub(super) fn new(area: Rect, most: usize) -> Collector {
        Collector {
            glyphs: Vec::new(),
            seen: 0,
            lost: 0,
            area: area.inflate(BLEED, BLEED),
            most,
            marks: Vec::new(),
            deeper: 0,
            faces: HashMap::new(),
        }
    }

    fn face(&mut self, glyph: &OutlineGlyph) -> Option<&Face> {
        let font = glyph.font_data()?;
        let read = || {
            let name = font.postscript_name.as_deref().unwrap_or_default();
            let bold = says_bold(name) || font.weight.is_some_and(|it| it >= BOLD_WEIGHT);
            Face { bold, letters: letters((*font.data).as_ref()) }
        };
        Some(self.faces.entry(font.cache_key).or_insert_with(read))
    }

    /// The characters of a glyph and whether its face is bold.
    fn read(&mut self, glyph: &Glyph<'_>) -> (String, bool) {
        let known = match glyph.as_unicode() {
            Some(BfString::Char(it)) => Some(it.to_string()),
            Some(BfString::String(it)) => Some(it),
            None => None,
        };
        let (recovered, bold) = match glyph {
            Glyph::Outline(outline) => {
                let id = outline.glyph_id().to_u32();
                let face = self.face(outline);
                (face.and_then(|it| it.letters.get(&id).copied()), face.is_some_and(|it| it.bold))
            }
            Glyph::Type3(_) => (None, false),
        };
        let text = known.or_else(|| recovered.map(String::from)).unwrap_or_else(|| {
            self.lost += 1;
            "\u{fffd}".to_owned()
        });
        // A drawn soft hyphen is a hyphen: fonts share one glyph for both.
        (tidy::without_icons(&text.replace('\u{ad}', "-")), bold)
    }

    /// The text of a glyph inside marked content that says what it stands for: all of it with the
    /// first glyph, nothing with the others.
    fn spoken(&mut self) -> Option<String> {
        let mark = self.marks.iter_mut().rev().find_map(Option::as_mut)?;
        let first = !std::mem::replace(&mut mark.said, true);
        // Names of icon commands (`\faPhone`) are not meant to be read.
        let readable = first && !mark.text.starts_with('\\');
        Some(if readable { mark.text.clone() } else { String::new() })
    }

    fn keep(&mut self, glyph: Placed, at: Point) {
        let sane = [glyph.x0, glyph.x1, glyph.y].iter().all(|it| it.is_finite())
            && (0.5..1000.0).contains(&glyph.size)
            && self.area.contains(at);
        if sane && !glyph.text.is_empty() {
            self.glyphs.push(glyph);
        }
    }

    /// Widens the glyph that carries the text of a span by the glyphs that follow in it.
    fn widen(&mut self, x1: f32, y: f32) {
        if let Some(last) = self.glyphs.last_mut()
            && (last.y - y).abs() < 0.5 * last.size
            && x1 - last.x1 < 2.0 * last.size
        {
            last.x1 = last.x1.max(x1);
        }
    }
}

fn says_bold(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let heavy = ["bold", "black", "heavy", "cmbx", "-medi", "demi"];
    heavy.iter().any(|it| name.contains(it))
}

fn letters(font: &[u8]) -> HashMap<u32, char> {
    let mut out = HashMap::new();
    if let Ok(font) = skrifa::FontRef::new(font) {
        for (code, glyph) in font.charmap().mappings() {
            if let Some(it) = char::from_u32(code) {
                out.entry(glyph.to_u32()).or_insert(it);
            }
        }
    }
    out
}

/// Text of a PDF string: UTF-16, UTF-8 or (near enough) Latin-1.
pub(super) fn pdf_text(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units = rest.chunks_exact(2).map(|it| u16::from_be_bytes([it[0], it[1]]));
            char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect()
        }
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|it| char::from(*it)).collect(),
    }
}

/// Where a glyph begins and ends, and its size, all on the page.
fn extent(run: &GlyphRun<'_, '_>, at: usize, page: Affine) -> (Point, Point, f64) {
    let glyphs = run.glyphs();
    let transform = page * glyphs[at].transform();
    let origin = transform * Point::ZERO;
    let [_, _, c, d, _, _] = transform.as_coeffs();
    let height = c.hypot(d);
    match &*glyphs[at] {
        Glyph::Outline(it) => {
            let advance = f64::from(it.advance_width().unwrap_or(500.0));
            (origin, transform * Point::new(advance, 0.0), height * 1000.0)
        }
        Glyph::Type3(it) => {
            // The glyph space of a Type 3 font has any scale: neighbours tell the advance.
            let place = |it: usize| page * glyphs[it].transform() * Point::ZERO;
            let end = if at + 1 < glyphs.len() {
                place(at + 1)
            } else if at > 0 {
                origin + (origin - place(at - 1))
            } else {
                lone_end(it, transform, origin)
            };
            let size = if height < 0.2 { height * 1000.0 } else { height };
            (origin, end, size.clamp(4.0, 200.0))
        }
    }
}

fn lone_end(glyph: &Type3Glyph<'_>, transform: Affine, origin: Point) -> Point {
    let end = transform * Point::new(f64::from(glyph.advance_width().unwrap_or(0.0)), 0.0);
    if (end - origin).hypot() < 100.0 { end } else { origin }
}

impl Device<'_> for Collector {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}

    fn begin_marked_content(&mut self, _: &[u8], properties: Option<&Dict<'_>>) {
        if self.marks.len() >= MAX_NESTING {
            self.deeper += 1;
            return;
        }
        let text = properties
            .and_then(|it| it.get::<PdfString<'_>>(b"ActualText".as_slice()))
            .map(|it| Spoken { text: pdf_text(it.as_bytes()), said: false });
        self.marks.push(text);
    }

    fn end_marked_content(&mut self) {
        if self.deeper > 0 {
            self.deeper -= 1;
        } else {
            self.marks.pop();
        }
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        for (at, glyph) in run.glyphs().iter().enumerate() {
            if self.seen >= self.most {
                return;
            }
            self.seen += 1;
            let (origin, end, size) = extent(run, at, props.transform);
            let [a, b, ..] = (props.transform * glyph.transform()).as_coeffs();
            let heading = Heading::of(a, b);
            let ((x0, y), (x1, _)) = (heading.upright(origin), heading.upright(end));
            let (read, bold) = self.read(glyph);
            let text = match self.spoken() {
                Some(said) if said.is_empty() => {
                    self.widen(x1, y);
                    continue;
                }
                Some(said) => said,
                None => read,
            };
            let (size, seq) = (size as f32, self.seen);
            self.keep(Placed { x0, x1, y, size, text, bold, seq, heading }, origin);
        }
    }
}
