//! Interviews as the wire shows them. Rubrics are not among it: they stay hidden until a report.

use domain::{
    content::{CodeExample, CodeLanguage, CodeTask, Persona, RoundKind},
    interview::{self, ClaimKind, Phase, TurnKind, intent::Intent},
    plan::{Difficulty, HintRule, OpenAt, Plan, RoleRef},
    time::Timestamp,
};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{extract::when, shapes};
use crate::{
    app::App,
    interview::Room,
    store::{InterviewRow, ReportState, StoreError, StoredEvent},
};

/// An interview in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct InterviewItem {
    pub id: String,
    pub plan_id: String,
    #[schema(value_type = shapes::RoleRef)]
    pub role: RoleRef,
    #[schema(value_type = shapes::Difficulty)]
    pub difficulty: Difficulty,
    /// Tag of the phase.
    pub phase: String,
    pub question_count: i64,
    pub answered: i64,
    pub skipped: i64,
    /// 0 to 100; null when nothing was scored.
    pub overall: Option<f64>,
    #[schema(value_type = shapes::ReportState)]
    pub report: ReportState,
    pub created_at: String,
    pub started_at: Option<String>,
    pub ended_at: Option<String>,
}

/// One page of interviews.
#[derive(Debug, Serialize, ToSchema)]
pub struct InterviewPage {
    pub items: Vec<InterviewItem>,
    pub next: Option<String>,
}

/// A live interview, whole: whoever opens the page sees where it stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct InterviewView {
    pub id: String,
    pub plan_id: String,
    pub plan_hash: String,
    #[schema(value_type = shapes::RoleRef)]
    pub role: RoleRef,
    #[schema(value_type = shapes::Difficulty)]
    pub difficulty: Difficulty,
    pub persona: PersonaView,
    #[schema(value_type = PhaseView)]
    pub phase: Phase,
    pub last_seq: i64,
    pub minutes: u32,
    pub rounds: Vec<RoundView>,
    #[schema(value_type = shapes::HintRule)]
    pub hints: HintRule,
    /// After how many minutes of one answer the interviewer asks to come to an end.
    pub answer_minutes: Option<u32>,
    pub question_count: i64,
    pub answered: i64,
    pub skipped: i64,
    pub open_question: Option<OpenQuestionView>,
    pub transcript: Vec<TurnView>,
    /// What the interviewer keeps of the answers so far, in the candidate's words.
    pub notes: Vec<NoteView>,
    /// `skip` or `end`, while the interviewer waits to hear whether that is really meant.
    #[schema(value_type = Option<shapes::Intent>)]
    pub sure_asked: Option<Intent>,
    pub consent_at: Option<String>,
    pub created_at: String,
    pub started_at: Option<String>,
    pub ended_at: Option<String>,
    #[schema(value_type = shapes::ReportState)]
    pub report: ReportState,
    pub overall: Option<f64>,
}

/// Who interviews.
#[derive(Debug, Serialize, ToSchema)]
pub struct PersonaView {
    pub code: String,
    pub name: String,
}

/// A round and how many questions it has.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoundView {
    #[schema(value_type = shapes::RoundKind)]
    pub kind: RoundKind,
    pub label: String,
    pub questions: u32,
}

/// Where an interview stands.
#[derive(Debug, ToSchema, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(dead_code, reason = "the schema of domain::interview::Phase")]
pub enum PhaseView {
    Greeting,
    AwaitingConsent,
    InRound { at: shapes::OpenAt, follow_up: Option<u32> },
    Paused { at: shapes::OpenAt, follow_up: Option<u32> },
    CandidateQuestions,
    Closing,
    Completed,
    Declined,
    Ended { by: String },
    Abandoned,
}

/// The question that is open, in the words it was asked.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenQuestionView {
    pub text: String,
    #[schema(value_type = shapes::OpenAt)]
    pub at: OpenAt,
    pub follow_up: Option<u32>,
    /// The how manieth question of the plan, from 1.
    pub number: u32,
    pub of: u32,
    /// For coding questions: the task.
    pub task: Option<TaskView>,
    /// Milliseconds of interview since it was asked.
    pub open_millis: i64,
    /// Hints that are left.
    pub hints_left: u32,
    /// What was typed and not sent yet, on whichever device.
    pub draft: Option<String>,
}

/// Something the interviewer keeps of an answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoteView {
    /// The how manieth question of the plan it was about, from 1.
    pub number: u32,
    #[schema(value_type = shapes::ClaimKind)]
    pub kind: ClaimKind,
    /// The candidate's words.
    pub quote: String,
}

/// The task of a coding question.
#[derive(Debug, Serialize, ToSchema)]
pub struct TaskView {
    pub statement: String,
    pub examples: Vec<TaskExample>,
}

/// A call with what it gives.
#[derive(Debug, Serialize, ToSchema)]
pub struct TaskExample {
    /// As in the code: `is_balanced("(]")`; for SQL, the tables as JSON.
    pub call: String,
    pub gives: String,
    pub why: Option<String>,
}

/// One line of the transcript.
#[derive(Debug, Serialize, ToSchema)]
pub struct TurnView {
    pub seq: u64,
    pub at: String,
    pub speaker: Speaker,
    pub kind: TurnKindView,
    /// What an aside was understood as.
    #[schema(value_type = Option<shapes::Intent>)]
    pub meant: Option<Intent>,
    pub text: String,
}

/// Whose words.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    Interviewer,
    Candidate,
}

/// What the words are for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TurnKindView {
    Talk,
    Question,
    FollowUp,
    Hint,
    Answer,
    CandidateQuestion,
    /// Something that was understood as no answer.
    Aside,
}

/// An event with its number. `event.kind` says what happened.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct EventView {
    pub seq: i64,
    pub at: String,
    #[schema(value_type = EventBody)]
    pub event: Value,
}

/// What happened.
#[derive(Debug, ToSchema, Serialize)]
pub struct EventBody {
    kind: String,
}

/// Events after a number.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventsView {
    pub events: Vec<EventView>,
    pub last_seq: i64,
}

/// What a command led to.
#[derive(Debug, Serialize, ToSchema)]
pub struct CommandView {
    pub events: Vec<EventView>,
    pub interview: InterviewView,
}

impl InterviewItem {
    pub fn of(row: &InterviewRow) -> InterviewItem {
        let summary = &row.summary;
        InterviewItem {
            id: row.id.clone(),
            plan_id: row.plan_id.clone(),
            role: row.role.clone(),
            difficulty: row.difficulty,
            phase: summary.phase.clone(),
            question_count: summary.question_count,
            answered: summary.answered,
            skipped: summary.skipped,
            overall: row.overall,
            report: row.report,
            created_at: when(row.created_at),
            started_at: summary.started_at.map(when),
            ended_at: summary.ended_at.map(when),
        }
    }
}

impl InterviewView {
    pub fn of(app: &App, room: &Room, draft: Option<String>) -> Result<InterviewView, StoreError> {
        let plan = &room.plan.plan;
        let persona = app.content.catalog.persona(&plan.persona);
        let summary = &room.row.summary;
        Ok(InterviewView {
            id: room.row.id.clone(),
            plan_id: room.row.plan_id.clone(),
            plan_hash: room.row.plan_hash.clone(),
            role: plan.role.clone(),
            difficulty: plan.difficulty,
            persona: PersonaView::of(persona.ok_or(StoreError::NotFound("persona"))?),
            phase: room.state.phase,
            last_seq: summary.last_seq,
            minutes: plan.minutes(),
            rounds: rounds(plan),
            question_count: summary.question_count,
            answered: summary.answered,
            skipped: summary.skipped,
            hints: plan.hints,
            answer_minutes: plan.answer_minutes,
            open_question: OpenQuestionView::of(room, (app.now)(), draft),
            transcript: transcript(&room.events),
            notes: notes(room),
            sure_asked: room.state.sure_asked,
            consent_at: room.state.consent_at.map(when),
            created_at: when(room.row.created_at),
            started_at: summary.started_at.map(when),
            ended_at: summary.ended_at.map(when),
            report: room.row.report,
            overall: room.row.overall,
        })
    }
}

fn rounds(plan: &Plan) -> Vec<RoundView> {
    let view = |it: &domain::plan::PlannedRound| RoundView {
        kind: it.kind,
        label: it.kind.label().to_owned(),
        questions: it.questions.len() as u32,
    };
    plan.rounds.iter().map(view).collect()
}

fn transcript(events: &[StoredEvent]) -> Vec<TurnView> {
    let events: Vec<_> = events.iter().map(|it| (it.seq as u64, it.at, it.event.clone())).collect();
    interview::transcript(&events).into_iter().map(TurnView::of).collect()
}

fn notes(room: &Room) -> Vec<NoteView> {
    let plan = &room.plan.plan;
    let number = |at: OpenAt| plan.questions().take_while(|(it, _)| *it <= at).count() as u32;
    let note = |it: &interview::Remembered| NoteView {
        number: number(it.at),
        kind: it.claim.kind,
        quote: it.claim.quote.clone(),
    };
    room.state.memory.iter().map(note).collect()
}

fn hints_left(plan: &Plan, at: OpenAt, given: u32) -> u32 {
    let all = match plan.hints {
        HintRule::Allowed => plan.question(at).map_or(0, |it| it.hints.len() as u32),
        HintRule::Off => 0,
    };
    all.saturating_sub(given)
}

impl PersonaView {
    fn of(persona: &Persona) -> PersonaView {
        PersonaView { code: persona.code.clone(), name: persona.name.clone() }
    }
}

impl OpenQuestionView {
    fn of(room: &Room, now: Timestamp, draft: Option<String>) -> Option<OpenQuestionView> {
        let (state, plan) = (&room.state, &room.plan.plan);
        let it = interview::open_question(state, plan)?;
        Some(OpenQuestionView {
            open_millis: (state.interview_millis(now) - state.about_open.asked_millis).max(0),
            hints_left: hints_left(plan, it.at, state.about_open.hints),
            draft,
            text: it.text,
            at: it.at,
            follow_up: it.follow_up,
            number: it.number,
            of: it.of,
            task: it.task.as_ref().map(TaskView::of),
        })
    }
}

impl TaskView {
    fn of(task: &CodeTask) -> TaskView {
        let entry = task.entry.get(&CodeLanguage::Python);
        let call = |args: &str| match entry {
            Some(name) => format!("{name}({})", bare(args)),
            None => bare(args).to_owned(),
        };
        let example = |it: &CodeExample| TaskExample {
            call: call(&it.args),
            gives: it.gives.clone(),
            why: it.why.clone(),
        };
        TaskView {
            statement: task.statement.clone(),
            examples: task.examples.iter().map(example).collect(),
        }
    }
}

/// A JSON list of arguments without its brackets.
fn bare(args: &str) -> &str {
    let args = args.trim();
    args.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(args)
}

impl TurnView {
    fn of(turn: interview::Turn) -> TurnView {
        let (speaker, kind) = match turn.kind {
            TurnKind::Talk => (Speaker::Interviewer, TurnKindView::Talk),
            TurnKind::Question(_) => (Speaker::Interviewer, TurnKindView::Question),
            TurnKind::FollowUp(_) => (Speaker::Interviewer, TurnKindView::FollowUp),
            TurnKind::Hint(_) => (Speaker::Interviewer, TurnKindView::Hint),
            TurnKind::Aside(_) => (Speaker::Candidate, TurnKindView::Aside),
            TurnKind::Answer(_) => (Speaker::Candidate, TurnKindView::Answer),
            TurnKind::CandidateQuestion => (Speaker::Candidate, TurnKindView::CandidateQuestion),
        };
        let meant = match turn.kind {
            TurnKind::Aside(meant) => Some(meant),
            _ => None,
        };
        TurnView { seq: turn.seq, at: when(turn.at), speaker, kind, meant, text: turn.text }
    }
}

impl EventView {
    pub fn of(stored: &StoredEvent) -> EventView {
        EventView {
            seq: stored.seq,
            at: when(stored.at),
            event: serde_json::to_value(&stored.event).expect("events serialise"),
        }
    }
}
