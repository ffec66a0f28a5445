//! The words by which a job description says what it must have, would like, does and offers.
//!
//! Sentences in English, French, German and Spanish. All lists are ours.

use std::sync::LazyLock;

use crate::text::{Phrases, Word, words_of};

/// Words in a sentence that make what it names nice to have.
const PREFERRED: &str = "\
    nice to have, would be nice, be nice, it's nice, lovely, a plus, bonus, an advantage, of \
    advantage, advantageous, desirable, preferably, preferred, ideally, would be good, would be \
    great, be great, be handy, handy, it helps, helps if, would help, useful, appreciated, is \
    welcome, are welcome, welcome too, be glad, particularly happy, happy about, happy if, tell \
    us, would be useful, beneficial, not a must, not essential, if you have experience with, if \
    you like, would spare us, an asset, a bonus, we'd love, we would love, not a requirement, be \
    interested, be a strength, strong plus, extra points, good to have, or willingness to learn, \
    not a deal breaker, won't hurt, doesn't hurt, sweetener, von vorteil, wunschenswert, \
    idealerweise, gerne auch, waren schon, ware schon, ein plus, un plus, idealement, souhaite, \
    souhaitee, apprecie, appreciee, serait un atout, un atout, deseable, se valora, se valorara, \
    valorable, idealmente, seria un plus";

/// Words that say a thing is not asked for.
const NEGATED: &str = "\
    not needed, isn't needed, aren't needed, not necessary, isn't necessary, not required, isn't \
    required, aren't required, not part of, isn't part of, no longer, not have to, don't have \
    to, won't have to, not need, don't need, won't need, don't require, not require, don't ask, \
    not ask, don't use, not use, not expected, isn't expected, don't expect, doesn't matter, not \
    interest us, don't interest us, isn't crucial, not crucial, is not a must, don't care, not \
    looking for, without any, nor do you need, isn't for you, can't use, kein muss, nicht \
    erforderlich, nicht notig, nicht notwendig, pas necessaire, pas besoin, n'est pas requis, \
    n'est pas necessaire, no es necesario, no se requiere, no hace falta, no necesitas, no \
    importa";

/// Words that say a thing is taught on the job.
const TAUGHT: &str = "\
    we show you, you'll be trained, you will be trained, we'll teach, we will teach, we teach, will teach you, we train, we'll train, we will train, \
    you will learn, you'll learn, we'll show you, we will show you, training is provided, \
    training provided, we'll put you through, learn on the job, wir bringen ihnen, wir bringen \
    dir, nous vous formons, nous vous formerons, te ensenaremos, te formamos, learning budget";

/// Words that say the company has or does a thing, not the person.
const COMPANY: &str = "\
    ours is, ours are, our platform, the others, we switched, our customers, we run, we use, we \
    work with, our stack, colleagues have used, is written in, used to be, was written in, \
    someone else, a separate group, there's a, the first language";

/// Words of pay, hours and perks.
const OFFER: &str = "\
    salary, salaries, we offer, we pay, holiday, holidays, days off, per hour, an hour, euros, \
    pension, annual leave, gross, bonus of, allowance, parking, learning budget, flexible hours, \
    thirteenth, no cap, overtime, gehalt, urlaub, salaire, conges, salario, vacaciones";

/// Words by which a sentence demands something.
const REQUIRED: &str = "\
    someone who, firm grip, grip on, confident use, comfortable with, good knowledge, is expected, are expected, \
    you must, must have, you need, you'll need, you will need, you'd need, we require, required, \
    we expect, you should, you have, you've, you hold, you bring, you know, you are, you speak, \
    you can, you understand, you write, you enjoy, you take, we ask for, we do ask for, command \
    of, essential, is a must, necessary, needed, mandatory, working language, language of the \
    team, apply if, a minimum of, at least, no less than, experience in, experience with, \
    knowledge of, first thing we'll test, we look for, looking for, someone with, proficient, \
    fluent, familiar with, ability to, able to, matters here, matter here, sie haben, du hast, \
    sie verfugen, erforderlich, zwingend, sie beherrschen, kenntnisse, vous avez, vous \
    maitrisez, vous parlez, requis, exige, indispensable, maitrise, tienes, dominas, \
    imprescindible, se requiere, conocimientos, hablas";

/// Words by which a sentence tells what the person will do.
const DUTY: &str = "\
    you, you'll, you'd, you're, your, du, sie, ihre, deine, vous, votre, tu, usted, responsible \
    for";

/// "Everything named above" makes what the text mentioned before a requirement.
const ABOVE: &str = "\
    named above, mentioned above, listed above, all of the above, the above, oben genannten, \
    mentionnes ci-dessus, arriba mencionado";

words_of! {
    /// "No Polish needed": the first word and one of the last in the same clause.
    NO_WORDS = "\
    no kein keine aucun aucune ningun ninguna neither nor nobody";
    /// The words that end it.
    NEED_WORDS = "\
    needed required necessary expected need require notig erforderlich requis requise necessaire \
    necesario necesaria requerido mandatory essential degree diploma";
}

/// Words that are a wish only beside another wish or a word to the reader.
const HELPS: &str = "helps, helpful, welcome";

/// What a run of words says about the things it names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cues {
    pub preferred: bool,
    /// A wish or a mere statement: "it helps" and "our tool helps".
    pub helps: bool,
    pub negated: bool,
    pub taught: bool,
    pub company: bool,
    pub offer: bool,
    pub required: bool,
    pub duty: bool,
    pub above: bool,
}

static SENTENCE_CUES: LazyLock<Phrases> = LazyLock::new(|| {
    let lists = [PREFERRED, NEGATED, TAUGHT, COMPANY, OFFER, REQUIRED, DUTY, ABOVE, HELPS];
    let numbered = lists.into_iter().enumerate();
    Phrases::new(numbered.flat_map(|(id, list)| list.split(", ").map(move |it| (it, id))))
});

/// Reads the cues of a run of words.
pub(super) fn cues(words: &[Word]) -> Cues {
    let mut out = Cues::default();
    for hit in overlapping(words) {
        match hit {
            0 => out.preferred = true,
            1 => out.negated = true,
            2 => out.taught = true,
            3 => out.company = true,
            4 => out.offer = true,
            5 => out.required = true,
            6 => out.duty = true,
            7 => out.above = true,
            _ => out.helps = true,
        }
    }
    out.negated |= says_none_needed(words);
    out
}

/// Cues may share words ("you don't need"), so they are looked for from every word on.
fn overlapping(words: &[Word]) -> impl Iterator<Item = usize> + '_ {
    const LONGEST: usize = 6;
    (0..words.len()).flat_map(move |at| {
        let window = &words[at..words.len().min(at + LONGEST)];
        let here = window.first().map(|it| it.span.start);
        let hits = SENTENCE_CUES.find_in(window).into_iter();
        hits.filter(move |it| Some(it.span.start) == here).map(|it| it.id)
    })
}

fn says_none_needed(words: &[Word]) -> bool {
    let first = words.iter().position(|it| NO_WORDS.has(&it.folded));
    first.is_some_and(|at| words[at..].iter().any(|it| NEED_WORDS.has(&it.folded)))
}
