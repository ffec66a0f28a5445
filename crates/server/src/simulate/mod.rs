//! Whole interviews with candidates who are no people, through the real API in this process, with
//! a clock that only moves when they let time pass; and a judge of the interviewer.

mod candidate;
mod judge;

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use anyhow::Context as _;
use domain::{account::Standing, time::Timestamp};
use serde_json::{Value, json};

pub use candidate::Candidate;
pub use judge::Tally;

use crate::{
    app::App,
    desk::{Desk, is_over},
    store::Account,
};
use candidate::{Act, Moment, find};
use judge::Judge;

/// Steps after which an interview that is not over will not end.
const MOST_STEPS: usize = 400;
/// The interviewers and roles take turns.
const INTERVIEWERS: [&str; 4] = ["friendly", "neutral", "strict", "stress"];
/// Words a minute of somebody who speaks at ease.
const WORDS_A_MINUTE: i64 = 140;
/// The limit these candidates choose for one answer, in minutes.
const ANSWER_MINUTES: i64 = 3;

/// A program of its own with a clock in hand.
pub struct Stage {
    app: App,
    clock: Arc<AtomicI64>,
}

impl Stage {
    /// Takes over a program nobody else uses.
    pub fn new(mut app: App) -> Stage {
        let clock = Arc::new(AtomicI64::new((app.now)().0));
        let hand = clock.clone();
        app.now = Arc::new(move || Timestamp(hand.load(Ordering::SeqCst)));
        Stage { app, clock }
    }

    fn pass(&self, minutes: i64) {
        self.clock.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }

    fn speak(&self, text: &str) {
        let words = text.split_whitespace().count() as i64;
        self.clock.fetch_add(words * 60_000 / WORDS_A_MINUTE, Ordering::SeqCst);
    }

    /// Holds one interview; `number` decides on role, interviewer and questions.
    ///
    /// # Errors
    /// When the program fails, not when the interviewer does: that is counted.
    pub async fn interview(&self, who: Candidate, number: u32) -> anyhow::Result<Tally> {
        let desk = Desk::sign_in(&self.app, &self.account().await?).await?;
        let id = self.sit_down(&desk, number).await?;
        let mut sitting = Sitting {
            stage: self,
            desk: &desk,
            path: format!("/api/interviews/{id}/commands"),
            judge: Judge::default(),
            place: Value::Null,
            turn: 0,
        };
        let mut view = sitting.give(&json!({"kind": "open"})).await?;
        for step in 0..MOST_STEPS {
            if is_over(&view) {
                return sitting.leave(&view, &id).await;
            }
            view = sitting.step(who, view, (number as usize, step)).await?;
        }
        sitting.judge.tally.dead_ends += 1;
        sitting.leave(&view, &id).await
    }

    async fn account(&self) -> anyhow::Result<String> {
        let id = self.app.fresh_id();
        let account = Account {
            email: format!("{id}@simulated.example"),
            id: id.clone(),
            name: "Robin Example".to_owned(),
            standing: Standing::Member,
            password_hash: String::new(),
            created_at: (self.app.now)(),
            disabled_at: None,
        };
        let mut tx = self.app.store.begin().await?;
        tx.add_account(&account).await?;
        tx.commit().await?;
        Ok(id)
    }

    async fn sit_down(&self, desk: &Desk, number: u32) -> anyhow::Result<String> {
        let occupations = &self.app.content.catalog.occupations;
        let occupation = &occupations[number as usize * 37 % occupations.len()];
        let skills = occupation.skills.core.iter().take(4).cloned().collect::<Vec<_>>().join(", ");
        let title = &occupation.title;
        let resume = format!(
            "Robin Example\nrobin@example.org\n\nExperience\n{title}, Example House\n\
             January 2021 - present\n- Worked as {title} in a team of six\n\n\
             {title}, Another House\nMarch 2017 - December 2020\n- Began here\n\nSkills\n{skills}\n"
        );
        let uploaded = desk.upload("resume.txt", resume.as_bytes()).await?;
        desk.work().await?;
        let plan = json!({
            "resume_id": uploaded["resume"]["id"], "role": occupation.code, "seed": number,
            "difficulty": "medium", "company_style": "balanced",
            "persona": INTERVIEWERS[number as usize % INTERVIEWERS.len()],
            "answer_minutes": ANSWER_MINUTES,
        });
        let plan = desk.post("/api/plans", &plan).await?;
        let made = desk.post("/api/interviews", &json!({"plan_id": plan["id"]})).await?;
        Ok(made["id"].as_str().context("an interview has an id")?.to_owned())
    }
}

/// One interview being held.
struct Sitting<'a> {
    stage: &'a Stage,
    desk: &'a Desk,
    path: String,
    judge: Judge,
    place: Value,
    turn: usize,
}

impl Sitting<'_> {
    async fn step(
        &mut self,
        who: Candidate,
        view: Value,
        (number, step): (usize, usize),
    ) -> anyhow::Result<Value> {
        let open = &view["open_question"];
        let place = json!([view["phase"]["kind"], open["at"], open["follow_up"]]);
        self.turn = if place == self.place { self.turn + 1 } else { 0 };
        self.place = place;
        let catalog = &self.stage.app.content.catalog;
        let asked = asked(&view);
        let act = who.act(&Moment {
            phase: view["phase"]["kind"].as_str().unwrap_or_default(),
            question: asked.and_then(|it| find(catalog, it)),
            follow_up: !open["follow_up"].is_null(),
            turn: self.turn,
            step: number + step,
            leaves: number % 2 == 1,
        });
        match act {
            Act::Wait(minutes) => self.wait(minutes).await,
            Act::Overrun => {
                self.stage.pass(ANSWER_MINUTES);
                self.give(&json!({"kind": "time_is_up", "at": open["at"],
                    "follow_up": open["follow_up"]}))
                    .await
            }
            Act::Say(text, meant) => {
                self.stage.speak(&text);
                let said = json!({"kind": "say", "text": text, "at": open["at"],
                    "follow_up": open["follow_up"]});
                let reply = self.desk.post(&self.path, &said).await?;
                let events = reply["events"].as_array().cloned().unwrap_or_default();
                self.judge.heard(&text, meant, &events);
                self.judge.spoke(&events, asked.and_then(|it| find(catalog, it)));
                Ok(reply["interview"].clone())
            }
        }
    }

    async fn wait(&self, minutes: i64) -> anyhow::Result<Value> {
        self.stage.pass(minutes);
        self.desk.sweep().await?;
        self.desk.get(self.path.trim_end_matches("/commands")).await
    }

    async fn give(&mut self, command: &Value) -> anyhow::Result<Value> {
        let reply = self.desk.post(&self.path, command).await?;
        let events = reply["events"].as_array().cloned().unwrap_or_default();
        self.judge.spoke(&events, None);
        Ok(reply["interview"].clone())
    }

    /// Waits for the report and takes the count.
    async fn leave(mut self, view: &Value, id: &str) -> anyhow::Result<Tally> {
        self.desk.work().await?;
        let tally = &mut self.judge.tally;
        tally.interviews = 1;
        tally.completed = u32::from(view["phase"]["kind"] == "completed");
        let view = self.desk.get(&format!("/api/interviews/{id}")).await?;
        tally.scores.extend(view["overall"].as_f64());
        Ok(self.judge.tally)
    }
}

/// The wording of the plan's question that is open, also while a follow-up is.
fn asked(view: &Value) -> Option<&str> {
    let turns = view["transcript"].as_array()?;
    view["open_question"].as_object()?;
    turns.iter().rev().find(|it| it["kind"] == "question")?["text"].as_str()
}
