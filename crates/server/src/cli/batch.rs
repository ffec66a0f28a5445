//! JSON Lines in, JSON Lines out, same order, one line per line: so that anyone can measure a part
//! of Greenroom against a labelled set.

use std::io::{BufRead as _, Write as _};

use domain::{
    content::{KeyPoint, RoundKind, Sample},
    evaluation::{self, AnswerToJudge, Embedder, Evaluation, Scored, Verdict},
    interview::intent::{self, Moment, Said},
    resume::{self, Profile},
    role,
    time::Month,
};
use formats::Kind;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use super::{Part, pipeline, serve};
use crate::{app::Content, clock, config::Config};

/// Lines that are worked on at once; the output keeps their order.
const CHUNK: usize = 64;

pub(super) fn run(part: Part, config: &Config) -> anyhow::Result<()> {
    let bench = Bench::new(part, config)?;
    let mut out = std::io::stdout().lock();
    let mut lines = std::io::stdin().lock().split(b'\n');
    loop {
        let chunk = lines.by_ref().take(CHUNK).collect::<Result<Vec<_>, _>>()?;
        if chunk.is_empty() {
            return Ok(());
        }
        for value in bench.answers(&chunk) {
            writeln!(out, "{value}")?;
        }
        out.flush()?;
    }
}

/// What the lines are worked on with.
struct Bench {
    part: Part,
    content: Content,
    model: Option<std::sync::Arc<crate::ai::SentenceModel>>,
    month: Month,
}

impl Bench {
    fn new(part: Part, config: &Config) -> anyhow::Result<Bench> {
        let embeds = matches!(part, Part::Evaluate | Part::Intent);
        let model = if embeds { serve::load_model(config)? } else { None };
        Ok(Bench { part, content: Content::load()?, model, month: Month::of(clock::now()) })
    }

    /// The answers to a chunk of lines, in order, worked on by as many threads as there are cores.
    fn answers(&self, lines: &[Vec<u8>]) -> Vec<Value> {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let share = lines.len().div_ceil(threads);
        std::thread::scope(|scope| {
            let work = |part: &'_ [Vec<u8>]| part.iter().map(|it| self.answer(it)).collect();
            let tasks: Vec<_> = lines
                .chunks(share)
                .map(|part| scope.spawn(move || -> Vec<Value> { work(part) }))
                .collect();
            tasks.into_iter().flat_map(|it| it.join().expect("a line never panics")).collect()
        })
    }

    fn answer(&self, line: &[u8]) -> Value {
        let read: Result<Map<String, Value>, _> = serde_json::from_slice(line);
        let (id, done) = match read {
            Err(error) => (Value::Null, Err(error.to_string())),
            Ok(fields) => {
                let id = fields.get("id").cloned().unwrap_or(Value::Null);
                (id, self.work(Value::Object(fields)))
            }
        };
        let mut out = Map::from_iter([("id".to_owned(), id)]);
        match done {
            Ok(Value::Object(fields)) => out.extend(fields),
            Ok(other) => unreachable!("every part answers with an object, not {other}"),
            Err(message) => {
                out.insert("error".to_owned(), json!({"code": "invalid", "message": message}));
            }
        }
        Value::Object(out)
    }

    fn work(&self, line: Value) -> Result<Value, String> {
        match self.part {
            Part::Evaluate => Ok(self.evaluate(&read(line)?)),
            Part::Intent => Ok(self.intent(&read(line)?)),
            Part::Role => Ok(self.role(&read(line)?)),
            Part::Ats => self.ats(&read(line)?),
            Part::Jd => Ok(self.jd(&read(line)?)),
        }
    }

    fn evaluate(&self, line: &EvaluateLine) -> Value {
        let key_points: Vec<KeyPoint> = line.key_points.iter().map(KeyPointLine::point).collect();
        let embedder = self.model.as_deref().map(|it| it as &dyn Embedder);
        let asked = AnswerToJudge {
            question: &line.question,
            round: line.round.as_deref().and_then(round),
            key_points: &key_points,
            model_answer: &line.model_answer,
            samples: &line.samples,
            answer: &line.answer,
        };
        evaluation_json(evaluation::evaluate(&asked, embedder))
    }

    fn intent(&self, line: &IntentLine) -> Value {
        let model = self.model.as_ref().filter(|_| !intent::is_story(&line.utterance));
        let embedding = model.and_then(|it| it.embed(&[&line.utterance]).pop());
        let (intent, confidence) = intent::read(&Said {
            words: &line.utterance,
            moment: line.phase,
            after: &line.context,
            vector: embedding.as_ref().map(|it| it.sentence.as_slice()),
        });
        json!({ "intent": intent, "confidence": confidence })
    }

    fn role(&self, line: &TextLine) -> Value {
        let profile = self.profile(&line.text);
        let (catalog, finder) = (&self.content.catalog, &self.content.finder);
        let ranking = role::rank(&profile, catalog, finder, self.month);
        let roles: Vec<Value> = ranking
            .roles
            .iter()
            .take(10)
            .map(|it| {
                json!({"name": it.title, "code": it.code, "score": it.score,
                    "seniority": it.seniority})
            })
            .collect();
        json!({ "roles": roles })
    }

    fn ats(&self, line: &AtsLine) -> Result<Value, String> {
        let content = &self.content;
        let profile = self.profile(&line.resume);
        let role = line.role.as_deref().map(|asked| {
            role::resolve(asked, &content.catalog)
                .ok_or_else(|| format!("no role is like “{asked}”"))
        });
        let role = role.transpose()?;
        let job = line
            .jd
            .as_deref()
            .map(|it| domain::ats::read_job(it, &content.catalog, &content.finder));
        if role.is_none() && job.is_none() {
            return Err("give `role`, `jd`, or both".to_owned());
        }
        Ok(ats_json(&pipeline::analysis(&profile, role.as_ref(), job.as_ref(), content)))
    }

    fn jd(&self, line: &TextLine) -> Value {
        let content = &self.content;
        pipeline::job_json(&domain::ats::read_job(&line.text, &content.catalog, &content.finder))
    }

    /// The text is a résumé that was read already: no file, no child process.
    fn profile(&self, text: &str) -> Profile {
        let document = formats::read(text.as_bytes(), Kind::Txt).document;
        resume::parse(&document, &self.content.catalog).profile
    }
}

fn read<T: DeserializeOwned>(line: Value) -> Result<T, String> {
    serde_json::from_value(line).map_err(|error| error.to_string())
}

/// The round by our names or by those other programs use; `None` when it is unknown.
fn round(name: &str) -> Option<RoundKind> {
    Some(match name {
        "behavioral" => RoundKind::Behavioural,
        "technical" => RoundKind::Professional,
        "motivation" => RoundKind::Hr,
        "system_design" | "case" => RoundKind::Design,
        ours => return serde_json::from_value(json!(ours)).ok(),
    })
}

fn evaluation_json(it: Evaluation) -> Value {
    let mut out = match it.verdict {
        Verdict::Scored(scored) => scored_json(&scored),
        Verdict::NotScored { reason } => json!({
            "status": "not_scored", "reason": reason, "overall": null, "dimensions": {},
            "points": [],
        }),
    };
    out["engine"] = json!(it.engine);
    out["engine_version"] = json!(it.engine_version);
    if let Some(why) = it.degraded {
        out["degraded"] = json!(why);
    }
    out
}

fn scored_json(scored: &Scored) -> Value {
    let dimensions: Map<String, Value> =
        scored.dimensions.iter().map(|it| (it.name.clone(), json!(it.score))).collect();
    let points: Vec<Value> = scored
        .points
        .iter()
        .map(|it| {
            let mut point = json!({"key_point": it.key_point, "verdict": it.verdict});
            if let Some(evidence) = &it.evidence {
                point["evidence"] = json!({"start": evidence.span.start,
                    "end": evidence.span.end, "quote": evidence.quote});
            }
            point
        })
        .collect();
    json!({
        "status": "scored", "overall": scored.overall, "margin": scored.margin,
        "dimensions": dimensions, "points": points, "remarks": scored.remarks,
    })
}

fn ats_json(it: &domain::ats::AtsAnalysis) -> Value {
    let components: Map<String, Value> =
        it.components.iter().map(|it| (it.name.clone(), json!(it.score))).collect();
    let named = |missing: bool| -> Vec<&str> {
        let found = |it: &&domain::ats::RequirementResult| {
            (it.found == domain::ats::Match::Missing) == missing
        };
        it.requirements.iter().filter(found).map(|it| it.requirement.skill.as_str()).collect()
    };
    json!({
        "overall": it.overall, "components": components, "matched": named(false),
        "missing": named(true),
    })
}

#[derive(Deserialize)]
struct EvaluateLine {
    question: String,
    #[serde(default)]
    round: Option<String>,
    #[serde(default)]
    key_points: Vec<KeyPointLine>,
    #[serde(default)]
    model_answer: String,
    #[serde(default)]
    samples: Vec<Sample>,
    answer: String,
}

/// A key point as a bare text or with its weight.
#[derive(Deserialize)]
#[serde(untagged)]
enum KeyPointLine {
    Text(String),
    Weighted(KeyPoint),
}

impl KeyPointLine {
    fn point(&self) -> KeyPoint {
        match self {
            KeyPointLine::Text(text) => {
                KeyPoint { text: text.clone(), weight: 1, examples: Vec::new() }
            }
            KeyPointLine::Weighted(point) => point.clone(),
        }
    }
}

#[derive(Deserialize)]
struct IntentLine {
    phase: Moment,
    #[serde(default)]
    context: String,
    utterance: String,
}

#[derive(Deserialize)]
struct TextLine {
    text: String,
}

#[derive(Deserialize)]
struct AtsLine {
    resume: String,
    #[serde(default)]
    role: Option<String>,
    #[serde(default)]
    jd: Option<String>,
}
