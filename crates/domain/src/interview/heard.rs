//! What follows from something said, moment by moment, once it is clear what it means. When it
//! is not clear that it is a command, it is an answer: a command can be given again.

use super::{
    Answer, Event,
    decide::Scene,
    intent::{Intent, Moment, is_sure, really_means_it, wants_a_hint},
    open_text,
};
use crate::{content::Move, plan::OpenAt};

impl Scene<'_> {
    pub(super) fn meaning(&self, text: &str, moment: Moment) -> (Intent, f64) {
        let open = self.state.open();
        let after = open.and_then(|(at, follow_up)| open_text(self.plan, at, follow_up));
        (self.senses.meaning)(text, moment, after.unwrap_or_default())
    }

    /// Nothing of what is said before consent is kept: not even the words that refuse it.
    pub(super) fn heard_before_consent(&mut self, text: &str) {
        match self.meaning(text, Moment::AwaitingConsent) {
            (Intent::Consent, sure) if is_sure(sure) => self.consent(),
            // Neither can be taken back: what is not clear is asked again.
            (Intent::Decline | Intent::End, sure) if is_sure(sure) => self.decline(),
            (Intent::Wait | Intent::Pause, _) => self.say(Move::Hold),
            (Intent::AskInterviewer | Intent::Clarify, _) => {
                self.reply(text);
                self.say(Move::AskConsent);
            }
            (Intent::SmallTalk, _) => {
                self.say(Move::SmallTalk);
                self.say(Move::AskConsent);
            }
            _ => self.say(Move::AskConsent),
        }
    }

    pub(super) fn heard_in_question(&mut self, said: Answer, at: OpenAt, follow_up: Option<u32>) {
        if let (Some(doubt), Some(yes)) = (self.state.sure_asked, really_means_it(said.text())) {
            return self.resolve(doubt, yes, said.text(), at, follow_up);
        }
        let (intent, sure) = self.meaning(said.text(), Moment::InQuestion);
        if intent == Intent::Answer || (intent == Intent::NoAnswer && self.was_helped(at)) {
            return self.answered(said, at, follow_up);
        }
        let again = self.state.sure_asked == Some(intent);
        self.push(Event::Spoke { text: said.text().to_owned(), meant: intent });
        self.obey(intent, again || is_sure(sure), said.text(), at, follow_up);
    }

    /// Does what was asked for. Leaving for good, and leaving a question when it is not quite
    /// clear, is asked back first: neither can be taken back.
    fn obey(&mut self, intent: Intent, sure: bool, text: &str, at: OpenAt, follow_up: Option<u32>) {
        match intent {
            Intent::Wait => self.say(Move::Hold),
            Intent::Repeat | Intent::Resume => self.repeat(at, follow_up),
            Intent::Clarify if wants_a_hint(text) => self.hint(at),
            Intent::Clarify => self.clarify(at, follow_up),
            Intent::Skip if sure => self.skip(at),
            Intent::Skip => self.ask_if_sure(Intent::Skip, Move::SureSkip),
            Intent::Pause => self.pause(Move::Paused),
            Intent::End | Intent::Decline => self.ask_if_sure(Intent::End, Move::SureEnd),
            Intent::AskInterviewer => {
                self.reply(text);
                self.say(Move::BackToQuestion);
            }
            Intent::NoAnswer => self.way_in(at),
            Intent::SmallTalk | Intent::Consent | Intent::Answer => self.say(Move::SmallTalk),
        }
    }

    fn ask_if_sure(&mut self, meant: Intent, words: Move) {
        self.say(words);
        self.push(Event::SureAsked { meant });
    }

    fn resolve(
        &mut self,
        doubt: Intent,
        yes: bool,
        text: &str,
        at: OpenAt,
        follow_up: Option<u32>,
    ) {
        let meant = if yes { Intent::Consent } else { Intent::Decline };
        self.push(Event::Spoke { text: text.to_owned(), meant });
        match (doubt, yes) {
            (Intent::Skip, true) => self.skip(at),
            (_, true) => self.end(),
            (_, false) => {
                self.say(Move::GoOn);
                self.ask_again(at, follow_up, None);
            }
        }
    }

    /// One gentle way in for whoever does not know; the second time the interview moves on.
    fn way_in(&mut self, at: OpenAt) {
        self.say(Move::Nudge);
        if let Some((hint, text)) = self.next_hint(at) {
            self.push(Event::HintGiven { at, hint, text });
        }
    }

    fn was_helped(&self, at: OpenAt) -> bool {
        self.state.about_open.hints > 0 || self.state.about_open.nudged || self.was_answered(at)
    }

    pub(super) fn heard_on_hold(&mut self, text: &str, at: OpenAt, follow_up: Option<u32>) {
        let (intent, likely) = self.meaning(text, Moment::Paused);
        let ends = self.state.sure_asked.is_some() && really_means_it(text) == Some(true);
        self.push(Event::Spoke { text: text.to_owned(), meant: intent });
        match intent {
            _ if ends => self.end(),
            Intent::Resume if likely > 0.5 => self.resume(at, follow_up),
            Intent::End => self.ask_if_sure(Intent::End, Move::SureEnd),
            Intent::AskInterviewer => {
                self.reply(text);
                self.say(Move::StillPaused);
            }
            _ => self.say(Move::StillPaused),
        }
    }

    /// The candidate's own questions; an addition is kept as it was said.
    pub(super) fn heard_at_the_end(&mut self, text: &str) {
        let (intent, _) = self.meaning(text, Moment::Closing);
        if intent == Intent::AskInterviewer {
            return self.candidate_asks(text);
        }
        self.push(Event::Spoke { text: text.to_owned(), meant: intent });
        match intent {
            Intent::End => self.begin_closing(),
            Intent::Wait | Intent::Pause => self.say(Move::Hold),
            Intent::Repeat | Intent::Clarify => self.say(Move::InviteQuestions),
            Intent::SmallTalk => self.say(Move::SmallTalk),
            _ => self.say(Move::Addition),
        }
    }

    /// After goodbye: a question is still answered; anything else is the last word.
    pub(super) fn heard_at_goodbye(&mut self, text: &str) {
        let (intent, _) = self.meaning(text, Moment::Closing);
        match intent {
            Intent::AskInterviewer => self.candidate_asks(text),
            Intent::Wait | Intent::Pause => self.say(Move::Hold),
            Intent::Repeat => self.say(Move::Close),
            _ => {
                self.push(Event::Spoke { text: text.to_owned(), meant: intent });
                self.push(Event::Completed);
            }
        }
    }
}
