//! The words by which things asked for are told from the sentence around them. All lists are ours.

use crate::text::words_of;

words_of! {
    /// Articles and the like between a trigger and its thing.
    ARTICLES = "\
    the a an our some your any";
    /// Words between a trigger and its thing.
    LINKS = "\
    of in with for on to";
    /// Words behind which a thing asked for is named: "knowledge of".
    TRIGGERS = "\
    knowledge experience experienced background understanding command familiar familiarity \
    proficiency proficient skilled expertise grounding interest basics trained confident job \
    practice worked exposure competent versed fluent";
    /// Words of degree, which say how much and not what.
    DEGREES = "\
    good solid sound strong excellent valid current practical secure sturdy safe full proven \
    deep basic advanced first some great careful clear demonstrable relevant several extensive \
    thorough earlier previous prior hands-on working little small genuine confident real new \
    necessary overall own daily general different possible bit take carry do prepare keep help \
    support lead run check update means simple old comparable similar write read manage hold \
    used use ensure provide plan perform";
    /// Words at the end that add nothing.
    TAILS = "\
    skills skill experience etc level well too ticket knowledge here already";
    /// Words for work that is done, as the last word of what is asked for.
    HEADS = "\
    management planning maintenance testing monitoring documentation drafting research \
    development negotiation training control analysis reporting preparation interview interviews \
    assessment treatment education care design technique software system administration securing \
    handling operation counting installation repair inspection responsibility recruitment \
    relation communication law accounting engineering radiography reconciliation qualification \
    drawing safety converter tachograph readiness support programming modelling modeling hygiene \
    cleaning therapy nursing teaching counselling coaching consulting selling purchasing \
    procurement forecasting budgeting bookkeeping auditing compliance regulation standard \
    legislation policy procedure diagnosis diagnostic welding machining assembly calibration \
    measurement surveying estimating scheduling coordination supervision leadership mentoring \
    facilitation marketing advertising branding copywriting editing writing translation \
    transport logistics storage picking packing loading driving navigation cooking baking \
    cuisine catering statistics mathematics physics chemistry biology fundamentals skill \
    learning application filing campaign industry need club culture prevention protection \
    resolution retention reduction acquisition";
    /// Licences, certificates and cards.
    PAPERS = "\
    licence license certificate certification card permit cpc accreditation";
    /// Words that name nothing by themselves.
    VAGUE = "\
    jahre jahren jahr berufserfahrung erfahrung kenntnisse annees ans experiencia anos data month weeks hours nights early late minimum proof depth customers clients experience \
    years year work working job role team person people company day days week time skills \
    knowledge level way things thing part kind others other course courses training position \
    field area degree environment industry industries similar interest support service need \
    needs care control system systems standard standards application applications profile months \
    background certificates certificate licence operation operations development management \
    planning design reporting professional";
    /// Words that show the run is a sentence and not the name of a thing.
    BREAKS = "\
    like know think want see look comes come goes says tell told make makes made gets get give \
    given takes taken needs works worked stands happens matter matters counts find finds ask \
    asks apply please hours last next people colleagues team four three two five one six seven \
    eight nine ten twice once always never often everything nothing somebody someone thing \
    things degree bachelor's master's diploma apprenticeship";
    /// Capitalised words that name no skill.
    NOT_NAMES = "\
    i you we ceo cv gmbh ltd uk us usa eu m f x d ok year b2 c1 monday tuesday wednesday \
    thursday friday saturday sunday january february march april may june july august september \
    october november december bsc msc ba ma phd";
    /// Words that end a name.
    FUNCTION = "\
    a an the and or of in on at to for with by from as is are was were be been being have has \
    had do does did will would can could should may might must shall not no you your yours we \
    our ours us they their them it its he she his her i me my this that these those which who \
    whom whose what when where why how if than then so because while until since although though \
    but per there here all any some each every both either neither more most less least very too \
    also just only even still about above below between into through during before after against \
    under over again out up down off without within ideally preferably such etc including incl \
    rather quite well beyond towards around via plus bonus advantage useful welcome helpful \
    desirable required necessary needed essential enough much many own same other another else \
    yes let together along across le la les des du de et ou en un une der die das und oder mit \
    von im ein eine einen el los las y o con una del";
}
