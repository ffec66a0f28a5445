//! What follows from an answer: thanks with the candidate's own words, a follow-up the answer
//! calls for, or the next question.

use super::{Answer, Event, Outcome, Remembered, decide::Scene, follow_up, speech::Blanks};
use crate::{
    content::{Move, When},
    evaluation::{Claim, ClaimKind, Evidence, Sign, beyond_the_resume, claims, conflict},
    interview::intent::{Intent, Moment},
    plan::{OpenAt, PlannedQuestion},
    text::Span,
};

/// Words of a quote that are said back. Ours.
const SAID_BACK: std::ops::RangeInclusive<usize> = 3..=12;

/// A claim that does not go with something before, and how that is said.
struct Clash {
    words: Move,
    earlier: String,
    now: Claim,
}

impl Scene<'_> {
    /// An answer that only says "I don't know" is kept and judged like any other, but drawing
    /// it out with a follow-up would be unkind and useless.
    pub(super) fn answered(&mut self, answer: Answer, at: OpenAt, follow_up: Option<u32>) {
        let (intent, _) = self.meaning(answer.text(), Moment::InQuestion);
        let Some(question) = self.plan.question(at) else { return };
        let claims = claims(question, answer.text());
        self.push(Event::Answered { at, follow_up, answer });
        if intent == Intent::NoAnswer {
            self.say(Move::MoveOn);
            return self.close(at);
        }
        let clash = self.clash(at, &claims);
        let worth = self.worth_saying_back(&claims);
        if !claims.is_empty() {
            self.push(Event::Noted { at, follow_up, claims });
        }
        self.react(at, question, worth.as_deref(), clash);
    }

    fn react(
        &mut self,
        at: OpenAt,
        question: &PlannedQuestion,
        worth: Option<&str>,
        clash: Option<Clash>,
    ) {
        let Some(next) = self.next_follow_up(at, question, clash.as_ref()) else {
            self.acknowledge(worth);
            return self.close(at);
        };
        if self.had_its_time(question) {
            self.say(Move::KeepTime);
            return self.close(at);
        }
        match clash.filter(|_| next.when() == Some(When::Contradiction)) {
            Some(it) => self.say_with(
                it.words,
                Blanks { earlier: &it.earlier, quote: &it.now.quote, ..self.blanks() },
            ),
            None => self.acknowledge(worth),
        }
        self.push(next);
    }

    /// With words worth saying back; plainly otherwise. Never a judgement.
    fn acknowledge(&mut self, worth: Option<&str>) {
        match worth {
            Some(quote) => {
                self.say_with(Move::AcknowledgeQuote, Blanks { quote, ..self.blanks() });
            }
            None => self.say(Move::Acknowledge),
        }
    }

    /// The most telling new claim, in words short enough to be said back; what was claimed
    /// before is not said back again.
    fn worth_saying_back(&self, claims: &[Claim]) -> Option<String> {
        let is_new = |it: &&Claim| {
            let known = self.state.memory.iter().any(|old| old.claim.quote == it.quote);
            !known && it.kind != ClaimKind::Promise
        };
        let short = |it: &&Claim| SAID_BACK.contains(&it.quote.split_whitespace().count());
        let worth = claims.iter().filter(is_new).filter(short);
        worth.min_by_key(|it| (it.kind, it.span.start)).map(|it| it.quote.clone())
    }

    /// A figure of this answer that does not go with one given before, or with the résumé.
    fn clash(&self, at: OpenAt, claims: &[Claim]) -> Option<Clash> {
        self.clash_with_the_resume(claims).or_else(|| self.clash_with_earlier(at, claims))
    }

    /// Said once: who explained it is not asked again.
    fn clash_with_the_resume(&self, claims: &[Claim]) -> Option<Clash> {
        let months = self.plan.experience_months?;
        let said_before = self.state.said.contains_key(&Move::ResumeDiffers);
        let now = claims.get(beyond_the_resume(claims, months).filter(|_| !said_before)?)?;
        let years = (f64::from(months) / 12.0).round().max(1.0);
        let earlier = match years {
            1.0 => "about one year of work".to_owned(),
            _ => format!("about {years} years of work"),
        };
        Some(Clash { words: Move::ResumeDiffers, earlier, now: now.clone() })
    }

    fn clash_with_earlier(&self, at: OpenAt, claims: &[Claim]) -> Option<Clash> {
        let memory = &self.state.memory;
        let said: Vec<&Claim> = memory.iter().map(|it| &it.claim).collect();
        let apart = |index: usize| memory.get(index).is_some_and(|it: &Remembered| it.at != at);
        let (old, new) = conflict(&said, claims, &apart)?;
        let earlier = said.get(old)?.quote.clone();
        Some(Clash { words: Move::CallBack, earlier, now: claims.get(new)?.clone() })
    }

    fn next_follow_up(
        &self,
        at: OpenAt,
        question: &PlannedQuestion,
        clash: Option<&Clash>,
    ) -> Option<Event> {
        let Some(Outcome::Answered(answers)) = self.state.outcome(at) else { return None };
        let so_far: Vec<&str> = answers.iter().map(Answer::text).collect();
        let so_far = so_far.join("\n");
        let mut signs = (self.senses.reading)(question, &so_far);
        if clash.is_some() {
            signs.retain(|it| it.when != When::Contradiction);
            signs.insert(0, Sign::of(When::Contradiction));
        }
        let depth = self.persona.follow_up_depth;
        let (index, sign) =
            follow_up::choose(question, &signs, &self.state.about_open.follow_ups, depth)?;
        let text = question.follow_ups.get(index as usize)?.text.clone();
        let shows = String::from(sign.when);
        let read = sign.span.and_then(|span| Evidence::cut(&shows, span, &so_far));
        // The claim stands in the last of the answers.
        let before = so_far.len() - answers.last().map_or(0, |it| it.text().len());
        let told = clash.filter(|_| sign.when == When::Contradiction).and_then(|it| {
            let Span { start, end } = it.now.span;
            Evidence::cut(&shows, Span { start: before + start, end: before + end }, &so_far)
        });
        let evidence = told.or(read).into_iter().collect();
        Some(Event::FollowUpAsked { at, follow_up: index, reason: sign.when, evidence, text })
    }
}

impl Event {
    /// The reason of a follow-up.
    fn when(&self) -> Option<When> {
        match self {
            Event::FollowUpAsked { reason, .. } => Some(*reason),
            _ => None,
        }
    }
}
