//! Cues of answers and of what only looks like a command: not knowing, trying, telling.

use super::cues;

cues! {
    /// Does not know.
    NO_ANSWER = "
        i|we|dunno|^ .. not .. know
        ^ .. know nothing|little|not
        no|least|foggiest|faintest|slightest a? idea|clue|concept
        not .. foggiest|faintest|slightest|idea|clue
        i|^ .. have|got|had no|nothing|never|none|little .. experience|idea|clue|answer|example|opinion|memory|thoughts|story|examples|knowledge|such|for
        no answer|opinion|experience|thoughts|example
        i .. have not .. had|done|used|worked|heard|seen|learned|learnt|come|dealt|got
        i am? not .. sure|certain|familiar|aware|qualified|knowledgeable
        ^ .. not .. sure|familiar|certain
        i|^ @deny .. answer|say|remember|recall|tell|come|help|name|explain|give|place|find
        i do not .. remember|recall|have
        nothing comes|springs|occurs .. mind|me
        ^ nothing $
        beats|escapes|eludes|defeats me
        beyond me
        over my head
        got|have me there|stumped
        i am .. stumped|clueless|blanking|stuck|lost|blank
        blank $
        above my pay|head
        not my .. area|field|strength|thing|topic|forte|subject|strong
        not something i|in
        i am not an? expert
        i|^ have? never .. had|heard|done|used|worked|learned|learnt|came|come|dealt|experienced|been|thought|needed|seen|met|tried|studied|happened|encountered|faced
        search me
        who knows
        i|^ .. forget|forgot|forgotten $
        slipped|gone .. mind
        new to me
        your guess .. mine|good
        ^ wish i knew
        if .. only? i knew
        too hard|difficult|advanced for me
        out of my depth
        be guessing
        do not have .. answer|example|idea
        i? would|do not know
        ^ .. not know .. $
        i? have nothing
        (has|have) never happened
        do not ask me
        i lack .. experience|knowledge
        outside my|of .. knowledge|experience|area|field|expertise
        (we|i) never .. covered|learned|learnt|discussed|had|did|got
        ^ (never|not) .. (done|heard|had|seen|used|learned|learnt|tried)
        hard to say
        could not say
        i do not have one|any|that|such|$
        not know .. first thing|anything|much|enough
        (i|^) know .. (nothing|little)
        ignorant
        i .. pass $
        cannot|can not .. think|help|come|recall
        (does|do) not ring a bell
        rings no bell
        (head|mind) .. empty|blank
        no .. knowledge|idea|clue
        (forgotten|gone) .. (everything|all|completely)
        @deny .. think of
        not the right person
        (have|got) nothing .. on|for|about @it
    ";
    /// What follows when someone does not know, and answers all the same.
    TRIES = "
        but|however|although|though|still|only|except|unless .. i|we|my|he|she|they|it|what|that|from|in|the|there|one|once|usually|normally|typically|my|our|if|when|a
        so i|we .. would|looked|asked|started|checked|went|tried|called|rang|will|read|learned
        i|we would|will|could|might first|probably|then|also? try|start|begin? to|by|with? guess|guessing|try|trying|start|ask|asking|look|looking|check|checking|say|talk|talking|call|go|find|read|assume|imagine|use|suppose|do|begin|explain|split|contact|speak|first|listen
        i guess|think|suppose|assume|imagine|believe .. it|that|you|the|is|would|one|there|we|they|a
        probably|possibly|presumably|likely
        my guess
        for example|instance
    ";
    /// What somebody else said, or what one would say oneself: part of an answer.
    REPORTED = "
        i|he|she|they|we|who|customer|boss|manager|colleague|patient|client|teacher|mother|pupil|somebody|someone|everybody|team said|told|replied|explained|shouted|wrote|answered|asks|says|tells
        i|he|she|they|we|customer|boss|manager|colleague|patient|client|teacher|pupil|somebody|someone asked
        i|we would|will|always|usually|then|often|first|also ask|tell|say|explain|repeat|pause|skip|stop|wait|end|continue|start|begin|listen|call|let
        i|we ask|tell|say|explain|repeat|pause|skip|stop|wait|end|continue|start
        told|asked|asking|ask|tell|telling|let|made|help them|him|her|everyone|people|customers|patients|pupils|colleagues|each|the
    ";
}
