//! Cues of consent and its refusal, and of courtesy.

use super::cues;

cues! {
    /// Whether consent is given: agreement.
    AGREE = "
        yes|yeah|yep|yup|yea|yo|aye|sure|certainly|absolutely|definitely|ok|okay|okey|alright|fine|agreed|agree|agrees|affirmative|correct|right|indeed|si|oui|ja|gladly|totally|naturally|cool
        of course
        i do $
        i accept|consent|approve|permit|allow|understand|confirm|agree
        accept|consent|approve|permit|confirm $
        you may|can|have|could .. go|start|begin|record|proceed|my|store|keep|continue|transcribe|permission|consent|save
        go ahead|for|on
        carry on
        let us|me .. start|go|begin|do|get|roll|proceed|dive|hear
        start|begin|proceed|continue|shoot|record|ready
        fire away
        good|works|great|perfect|okay|fair|all|happy|fine|comfortable|cool to|with|by|for|enough|good|me|it .. me|go|start|you|that|this|it|$
        ^ .. great|perfect|wonderful|excellent|lovely|good|deal|understood $
        sounds good|fine|great|okay|fair|reasonable|like
        permission|consent granted|given
        give|have|got you? .. my|permission consent|permission|agreement|okay|ok|approval|blessing
        as you wish|like
        be my guest
        by all means
        bring it on
        thumbs up
        count me in
        up for it
        am in $
        happy|glad|pleased to
        that works
        (suppose|guess|think|believe|hope) so
        that is okay|ok|fine|alright|good|great
        ^ go $
        works $
        give|have|grant .. permission|consent|agreement
    ";
    /// Whether consent is given: agreement that looks like a refusal.
    NOT_AGAINST = "
        no|not|without objection|objections|problem|problems|issue|issues|concerns|worries|reservations|trouble|bother|doubt
        do|would not mind|object|care|bother
        not .. against|opposed|bothered|worried|complain|have .. it|that|this|to|problem|objection|anything|a|any
        nothing against|wrong
        why not
        no reason not|why
        no need to|for .. wait|ask|repeat|worry|hesitate|explain
        can not|no .. see why|a|reason|problem not|problem|harm|$
        not a|an problem|issue|bother
        not stopping
        could not agree more
        can not wait
        no harm
        no further
        never mind
        why would|should i|anyone .. mind|not|object|care|refuse
    ";
    /// Whether consent is given: refusal.
    REFUSE = "
        no|nope|nah|never|non|nein|negative|nay
        not .. agree|consent|accept|want|allow|wish|like|approve|permit|okay|ok|comfortable|happy|fine|right|sure|going|record|start|today|now|interested|willing|do|me|with|store|for|alright
        refuse|decline|object|disagree|reject|oppose|withdraw|withhold
        rather|prefer not|no|without|to .. not|you|
        against .. it|that|this|recording|being
        without .. recording|me|transcript|transcribing|storing|being
        turn|switch|leave it|that|the .. recording|off
        stop|cancel|leave|quit|abort|forget
        delete
        do not .. record|store|keep|save|transcribe|want|start
        pass
        changed my mind
        another|other time|day
        count me out
        out of the question
        absolutely not
        off the record
        bye|goodbye
        unacceptable|uncomfortable
        too private|personal
        let us not
        rather not
        ^ .. not $
        not really
        i do mind
        prefer not
        ^ not .. without|with|today|now|for
        like not to
    ";
    /// Courtesies and chatter.
    SMALL_TALK = "
        thank|thanks|cheers|appreciate|grateful
        ^ hello|hi|hiya|hey|howdy|greetings|welcome
        hi|hello everyone|all|there|again|robin
        good morning|afternoon|evening|day
        nice|lovely|good|pleased|great|delighted|glad|pleasure|happy|honour|fun .. meet|see|talk|talking|meeting|be|chatting|seeing here|you|to|with
        how are|is|was|has you|it|your|things|the|everybody .. day|going|doing|today|weather|life|week|morning
        how are|is you|things|everything|everybody $
        how do you do
        how are you
        weather|raining|sunny|snowing|freezing|sunshine|rainy|heatwave
        haha|hahaha|ha|lol|hehe
        good|great|nice|interesting|tough|tricky|funny|hard|excellent|fair|lovely|clever|wow question|one
        what a .. question|one|day|voice
        pleasure
        am .. nervous|excited|thrilled|tired|impressed
        bit|little|so nervous|excited|tired|warm|cold
        first interview|time .. today|here|$
        introduce myself
        have a .. day|evening|weekend|one|time
        bless you
        (like|love|admire) your
        (nice|lovely|great|cool) .. voice|accent|name|avatar|jacket|tie|glasses|haircut|smile|office
        wish me luck
        cup|mug|sip of? .. coffee|tea|water
        you too|as well
        likewise
        same to you
        well asked|said
        nice touch
        kind of you
        joke|joking|kidding|funny
        see you
        take care
        merry|happy christmas|birthday|new|friday|monday
        my cat|dog|parrot|kid
        excuse|forgive .. mess|cat|dog|noise|voice|background|room
        @can you hear|see me
        my name is
        ^ i am .. from|speaking
        ^ this is .. speaking|here
        ^ .. here $
        applying|applied for
        (good|great|nice|fun|lovely|interesting) .. question|one
        (cold|hot|warm|sunny|lovely|late|early|dark) .. (here|today|outside|tonight)
        sorry about|for .. noise|mess|dog|neighbours|neighbors|background|cat
        you .. (been|were|are) .. kind|patient|nice|friendly|helpful|lovely
        had .. (good|great|nice|lovely) time
        ^ nice|lovely|great|cool .. music|song|tune
    ";
    /// Courtesies that are small talk only when nothing is left to answer.
    FAREWELL = "
        enjoyed|liked|loved
        was|is|been .. fun|nice|great|good|lovely|helpful|useful|interesting|pleasure|pleasant|easy|quick|short|hard|tough
        learned|learnt a|lot|something
        looking forward
        hope
        best wishes|regards
        good luck
        you were|are .. nice|good|great|kind|patient
    ";
}
