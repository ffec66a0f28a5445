//! The one way a command reaches an interview, whether it came over HTTP, the socket or the clock.

use domain::{
    evaluation::Embedder as _,
    interview::{
        self, Answer, Command, Effect, Event, Outcome, Phase, Refused, Senses, State,
        intent::{self, Said},
    },
    plan::Plan,
    time::Timestamp,
};

use crate::{
    app::App,
    jobs,
    store::{
        InterviewRow, Place, ReportState, StoreError, StoredEvent, StoredPlan, Summary, Tx, kind_of,
    },
};

/// An interview with everything that is decided from.
pub struct Room {
    pub row: InterviewRow,
    pub plan: StoredPlan,
    pub events: Vec<StoredEvent>,
    pub state: State,
}

/// Why a command changed nothing.
#[derive(Debug, thiserror::Error)]
pub enum NotDone {
    #[error(transparent)]
    Refused(#[from] Refused),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the sentence model failed")]
    Broken(#[source] tokio::task::JoinError),
}

/// Another replica may append first; the command is then decided again on what it left.
const TRIES: usize = 5;

/// Loads an interview and folds its events.
pub async fn load(tx: &mut Tx, owner: &str, id: &str) -> Result<Room, StoreError> {
    let row = tx.interview(owner, id).await?;
    let plan = tx.plan(owner, &row.plan_id).await?;
    let events = tx.events(owner, id, 0).await?;
    let state = fold(State::new(), &events);
    Ok(Room { row, plan, events, state })
}

fn fold(state: State, events: &[StoredEvent]) -> State {
    events.iter().fold(state, |state, it| interview::evolve(state, &it.event, it.at))
}

/// Gives a command to an interview. A key that was used before returns what it did then.
pub async fn perform(
    app: &App,
    (owner, id): (&str, &str),
    key: &str,
    command: Command,
) -> Result<Vec<StoredEvent>, NotDone> {
    let vector = vector(app, &command).await?;
    for _ in 1..TRIES {
        match try_once(app, (owner, id), key, command.clone(), vector.as_deref()).await {
            Err(NotDone::Store(StoreError::Stale(_) | StoreError::Taken(_))) => {}
            other => return other,
        }
    }
    try_once(app, (owner, id), key, command, vector.as_deref()).await
}

/// The sentence vector of what was said, made before the database is asked to wait. What is a
/// story needs none.
async fn vector(app: &App, command: &Command) -> Result<Option<Vec<f32>>, NotDone> {
    let said = match command {
        Command::Say { said, .. } => said,
        Command::Answer { answer, .. } => answer,
        _ => return Ok(None),
    };
    let Some(model) = app.model.clone().filter(|_| !intent::is_story(said.text())) else {
        return Ok(None);
    };
    let text = said.text().to_owned();
    let embedding = tokio::task::spawn_blocking(move || model.embed(&[&text]).pop()).await;
    Ok(embedding.map_err(NotDone::Broken)?.map(|it| it.sentence))
}

async fn try_once(
    app: &App,
    (owner, id): (&str, &str),
    key: &str,
    command: Command,
    vector: Option<&[f32]>,
) -> Result<Vec<StoredEvent>, NotDone> {
    let now = (app.now)();
    let mut tx = app.store.begin().await?;
    // In this order: what the same command did meanwhile is either seen here, or makes the
    // append below stale.
    let room = load(&mut tx, owner, id).await?;
    if let Some(first) = tx.events_of_command(owner, id, key).await? {
        return Ok(first);
    }
    // Somebody may have spoken since the clock looked.
    if let Some(minutes) = silence_before(app, &command)
        && !tx.is_silent(id, since(minutes, now)).await?
    {
        return Ok(Vec::new());
    }
    let speaks = matches!(command, Command::Say { .. } | Command::Answer { .. });
    let events = decide(app, &room, command, vector, now)?;
    let appended = numbered(&events, room.row.summary.last_seq, now);
    let before_open = room.state.open();
    let after = fold(room.state, &appended);
    let summary =
        summarise(&after, &room.plan.plan, room.row.summary.last_seq + appended.len() as i64);
    tx.append_events((owner, id), room.row.summary.last_seq, key, &appended, &summary).await?;
    // What was said, or belongs to a question that is gone, is no draft any more.
    if speaks || after.open() != before_open {
        tx.forget_draft(id).await?;
    }
    for effect in interview::effects(&after, &events) {
        push(app, &mut tx, (owner, id), effect).await?;
    }
    tx.commit().await?;
    app.changed(id);
    app.work.notify_waiters();
    Ok(appended)
}

fn decide(
    app: &App,
    room: &Room,
    command: Command,
    vector: Option<&[f32]>,
    now: Timestamp,
) -> Result<Vec<Event>, NotDone> {
    let plan = &room.plan.plan;
    let persona = app.content.catalog.persona(&plan.persona);
    let persona = persona.ok_or(StoreError::NotFound("persona"))?;
    let meaning =
        |words: &str, moment, after: &str| intent::read(&Said { words, moment, after, vector });
    let senses = Senses { meaning: &meaning, reading: &domain::evaluation::quick_reading };
    let candidate = &room.row.candidate;
    Ok(interview::decide(&room.state, plan, persona, candidate, &senses, command, now)?)
}

/// Minutes of silence that a command of the clock stands on.
pub fn silence_before(app: &App, command: &Command) -> Option<u32> {
    match command {
        Command::Silence => Some(app.config.interview.hold_after_minutes),
        Command::Abandon => Some(app.config.interview.abandon_after_minutes),
        _ => None,
    }
}

/// The moment so many minutes ago.
pub fn since(minutes: u32, now: Timestamp) -> Timestamp {
    now.plus(-i64::from(minutes) * 60_000)
}

/// Keeps what was typed so far for the open question; blank text forgets it.
pub async fn keep_draft(
    app: &App,
    (owner, id): (&str, &str),
    place: Place,
    text: &str,
) -> Result<(), NotDone> {
    let mut tx = app.store.begin().await?;
    let room = load(&mut tx, owner, id).await?;
    if !matches!(room.state.phase, Phase::InRound { .. }) {
        return Err(Refused::NoOpenQuestion.into());
    }
    if room.state.open() != Some(place) {
        return Err(Refused::OtherQuestion.into());
    }
    if text.chars().count() > Answer::MAX_CHARS {
        return Err(Refused::AnswerTooLong.into());
    }
    match text.trim() {
        "" => tx.forget_draft(id).await?,
        _ => tx.keep_draft(id, place, text, (app.now)()).await?,
    }
    Ok(tx.commit().await?)
}

fn numbered(events: &[Event], last_seq: i64, now: Timestamp) -> Vec<StoredEvent> {
    let numbered = events.iter().zip(last_seq + 1..);
    numbered.map(|(event, seq)| StoredEvent { seq, at: now, event: event.clone() }).collect()
}

/// State and its effects are saved in one transaction.
async fn push(
    app: &App,
    tx: &mut Tx,
    (owner, id): (&str, &str),
    effect: Effect,
) -> Result<(), StoreError> {
    match effect {
        Effect::Evaluate { at } => jobs::push_evaluate(app, tx, owner, id, at).await,
        Effect::WriteReport => {
            tx.set_report_state(owner, id, ReportState::Writing, None).await?;
            jobs::push_report(app, tx, owner, id).await
        }
    }
}

fn summarise(state: &State, plan: &Plan, last_seq: i64) -> Summary {
    let count = |is: fn(&Outcome) -> bool| {
        state.outcomes.iter().filter(|(_, outcome)| is(outcome)).count() as i64
    };
    Summary {
        phase: kind_of(&state.phase),
        last_seq,
        question_count: plan.questions().count() as i64,
        answered: count(|it| matches!(it, Outcome::Answered(_))),
        skipped: count(|it| matches!(it, Outcome::Skipped)),
        started_at: state.started_at,
        ended_at: state.last_at.filter(|_| is_final(&state.phase)),
        last_at: state.last_at,
    }
}

/// Whether nothing can happen any more.
pub fn is_final(phase: &Phase) -> bool {
    FINAL_PHASES.contains(&kind_of(phase).as_str())
}

/// Tags of the phases in which something can still happen; the others are the final ones.
pub const UNDER_WAY: [&str; 6] =
    ["greeting", "awaiting_consent", IN_ROUND, "paused", "candidate_questions", "closing"];
/// The phase that can be put on hold.
pub const IN_ROUND: &str = "in_round";

/// Tags of the phases in which nothing can happen any more.
pub const FINAL_PHASES: [&str; 4] = ["completed", "declined", "ended", "abandoned"];

/// What an interview that was only just created looks like in lists.
pub fn fresh_summary(plan: &Plan) -> Summary {
    summarise(&State::new(), plan, 0)
}
