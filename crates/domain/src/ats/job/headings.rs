//! What headings of job descriptions announce, in English, French, German and Spanish. Ours.

use std::sync::LazyLock;

use crate::text::words;

/// What a heading announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    Required,
    Preferred,
    Duties,
    Offer,
    NotNeeded,
    Company,
}

/// Every heading with its words joined by single spaces, folded.
pub(super) static HEADINGS: LazyLock<Vec<(Heading, String)>> = LazyLock::new(|| {
    let lists = [
        (Heading::Required, REQUIRED),
        (Heading::Preferred, PREFERRED),
        (Heading::Duties, DUTIES),
        (Heading::Offer, OFFER),
        (Heading::NotNeeded, NOT_NEEDED),
        (Heading::Company, COMPANY),
    ];
    lists
        .into_iter()
        .flat_map(|(kind, list)| list.split(", ").map(move |it| (kind, plain(it))))
        .collect()
});

/// The words of a line, folded, joined by single spaces.
pub(super) fn plain(line: &str) -> String {
    words(line).into_iter().map(|it| it.folded).collect::<Vec<_>>().join(" ")
}

const REQUIRED: &str = "\
    what we're after, what we are after, who we're after, we're after, to join us, you'll bring, \
    what you'll have, what you have, must-haves, skills required, your qualifications, \
    requirements, what you bring, what you'll bring, you bring, you have, you must have, must \
    have, must haves, your profile, profile, your background, qualifications, required, required \
    skills, essential, essential criteria, person specification, what we need from you, what we \
    need, we need, what we look for, what we're looking for, what we are looking for, we are \
    looking for, who we imagine, who you are, about you, skills, skills and experience, key \
    skills, your skills, what you should be like, what you should have, you'll need, you will \
    need, what you'll need, what you need, to do this well you'll need, minimum qualifications, \
    basic qualifications, we expect, what we expect, experience, your experience, you are, \
    you're, formally, ideal candidate, the ideal candidate, candidate profile, what it takes, \
    what you can do, anforderungen, ihr profil, dein profil, das bringen sie mit, das bringst du \
    mit, was sie mitbringen, was du mitbringst, voraussetzungen, qualifikationen, wir erwarten, \
    votre profil, profil, profil recherche, ton profil, competences requises, competences, \
    exigences, vous avez, ce que vous apportez, prerequis, requisitos, tu perfil, perfil, perfil \
    buscado, lo que buscamos, que buscamos, lo que aportas, competencias, requisitos minimos, \
    imprescindible, se requiere";

const PREFERRED: &str = "\
    nice to have, nice to haves, good to have, would be nice, bonus, bonus points, a plus, plus, \
    pluses, preferred, preferred qualifications, preferred skills, desirable, desirable \
    criteria, good but not a must, useful not essential, useful, you might also have, you may \
    also have, what would be great but isn't a must, what would be great, great to have, what \
    would make us curious, what would delight us, it helps if, it would help, ideally, extra \
    credit, advantage, advantages, not a must, not essential, optional, icing on the cake, what \
    would set you apart, sets you apart, stand out, brownie points, extras, welcome, von \
    vorteil, wunschenswert, nice-to-have, das ware schon, ein plus, pluspunkte, idealerweise, \
    kein muss, un plus, les plus, atouts, souhaite, apprecie, serait un plus, idealement, \
    deseable, se valora, se valorara, valoramos, un extra, plus valorable";

const DUTIES: &str = "\
    what you'll work on, what you will work on, your duties, duties, tasks, your tasks, main \
    tasks, responsibilities, your responsibilities, key responsibilities, you will, you'll, what \
    you'll do, what you will do, what you'll do all day, what you'd actually do, what you'd do, \
    the role, your role, the job, the job in short, job description, role, what you'd be in \
    charge of, in this role, a normal week, a typical week, a typical day, your day, day to day, \
    the work, your mission, main duties, accountabilities, aufgaben, ihre aufgaben, deine \
    aufgaben, das erwartet dich, das erwartet sie, tatigkeiten, missions, vos missions, tes \
    missions, vos responsabilites, le poste, taches, funciones, tus funciones, \
    responsabilidades, tareas, que haras, el puesto";

const OFFER: &str = "\
    we offer, what we offer, what we can offer, our offer, benefits, perks, salary, pay, \
    compensation, what you get, what you'll get, what's in it for you, in return, why us, why \
    join us, how to apply, apply, hours, location, start, base, company, contact, application, \
    the package, package, terms, wir bieten, was wir bieten, unser angebot, bewerbung, das \
    bieten wir, nous offrons, ce que nous offrons, avantages, notre offre, candidature, \
    remuneration, ofrecemos, que ofrecemos, lo que ofrecemos, beneficios";

const NOT_NEEDED: &str = "\
    not needed, not required, not necessary, you don't need, you do not need, what you don't \
    need, nicht notig, nicht erforderlich, pas necessaire, no necesario";

const COMPANY: &str = "\
    about us, who we are, the company, our team, the team, why this role exists, about the \
    company, about the team, our story, our stack, uber uns, wer wir sind, qui sommes-nous, \
    l'entreprise, a propos, quienes somos, sobre nosotros, la empresa";
