//! The cues of every intent, as data (see `pattern` for the notation).

use std::sync::LazyLock;

use super::pattern::Cues;

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {$(
        $(#[$doc])*
        pub(super) static $name: LazyLock<Cues> = LazyLock::new(|| Cues::read($text));
    )*};
}

cues! {
    /// Steps away or wants a break.
    PAUSE = "
        ^ pause $
        ^ pause @it|here|for|the|now
        @ask pause
        want|like|need|have to pause
        @ask .. take|have|do a|another|some|five|ten|my .. break|pause|breather|timeout|minutes
        i .. need|want|like .. (a|another|some|my|minute|minutes|short|quick|coffee) break|pause|breather|timeout
        @wish .. take|have .. break|pause|breather|timeout
        ^ need .. break|pause|breather
        ^ .. break time
        ^ a? quick|short|little|small|coffee|tea|toilet|bathroom|comfort break|pause
        ^ time out
        ^ .. put .. on hold|pause|ice
        @ask .. put @it|the|us|interview .. on hold|pause|ice
        ^ hold the|this|our interview|session|call|line|meeting|recording
        @can|let|to .. hold the|this|our interview|session|call|meeting
        ^ .. freeze @it|here|now|for|the
        @can|let|have we|i|you|us|to .. freeze
        @can|have|let|need|must we|i|you|us|to interrupt
        ^ interrupt @it|here|the
        be|right back
        back in a|one|two|five|ten|fifteen|a few|minute|sec|moment
        ^ brb
        ^ afk
        i|me .. step|pop|nip away|out|outside|downstairs|upstairs
        i am stepping away|out
        i|me .. get|answer|open|grab|take|pick|let .. door|phone|call|bell|parcel|package|delivery|charger|dog|cat|child|baby|kids
        i|me .. fetch|get|grab .. water|charger|tissue|coffee|tea|glass|headphones|headset|laptop
        i|me .. need|have|got|must|run|go|use .. bathroom|restroom|toilet|loo
        bathroom|toilet break
        somebody|someone|postman|courier|delivery is .. at|knocking|ringing
        doorbell
        there is|are .. at|knocking .. door
        my .. phone|boss|baby|child|kid|kids|dog|son|daughter|wife|husband|mother|toddler is|are|has|keeps .. ringing|calling|crying|barking|rang|woken|awake
        the .. phone|doorbell|baby is .. ringing|crying
        smoke|fire alarm
        ^ delivery guy|man|driver|here $
        stop here|it|now|this|there|us? for a|five|ten|two|three|one|fifteen|some|the|lunch .. minutes|minute|moment|bit|while|second|hour|lunch|$
        @can|let|want|like .. continue|resume|pick|carry .. later|tomorrow|afterwards|after|when
        ^ suspend|halt
        @can .. suspend|halt
        i|me .. leave the|my|for .. desk|room|computer|keyboard|screen|moment|minute
        away for a|five|ten|two
        @ask .. take five|ten
        @wish .. pause|interrupt|freeze
        i .. need|want|take .. quick|little|coffee|toilet break
        i .. need|have|got|must to? .. find|charge|plug|move .. charger|laptop|phone|power|battery|adapter
        my .. battery .. dying|empty|low|dead
        mind .. pause
        @ask .. hold @it|there|here for .. bit|moment|minute|second
        phone is ringing
        @ask .. continue|resume|carry .. in a|one|two|five|ten|fifteen|half
        @ask .. stop|break .. briefly|shortly|quickly
        back in .. sec|second|minute|minutes|moment
        ^ only|rather? interrupt
        only interrupt
        be gone for
        (let us|better|better to|going to|should|^) take|have a|another|some .. break|pause
        (let us|@can we|@can you) .. suspend|halt|freeze|interrupt
        pausing
        @ask .. stop|hold|freeze the|my clock|timer|time
        stop|hold|freeze the clock|timer|time
        @ask .. pick @it up .. in|later|after|when
        (somebody|someone) is calling|here|coming
        i .. need|have|got|must to? .. get up|stretch|deal|attend|look|see|check to|on|after|with|for|and .. something|baby|child|door|second|minute|it|dog|cat
        be excused
        @can we|you|i|us .. (wait|hold) while|until|till
        call coming in
        away for|from .. keyboard|desk|moment|minute|second
        (postpone|adjourn) @it|the|for
        give me .. minutes .. (get|answer|take|fetch|go)
        something .. come|came up
    ";
    /// Needs time to think or get ready, and stays.
    WAIT = "
        ^ a|one|half|two a? sec|secs|second|seconds|moment|minute|mo|min|tick
        ^ sec|moment|minute $
        ^ .. one|a|half sec|secs|second|moment|minute|mo|min|tick $
        give|allow|grant|spare me|us .. sec|secs|second|seconds|moment|moments|minute|minutes|time|bit|while
        i .. need|want .. a|some|more|another|one|two|my .. sec|secs|second|seconds|moment|moments|minute|minutes|time|bit|while
        @can i|we .. have|take|get .. sec|secs|second|seconds|moment|moments|minute|minutes|time|bit|while
        ^ need .. moment|minute|second|sec|time
        let me think|see|consider|gather|collect|recall|remember|reflect|note|write|read|find|sort|look|check|finish|close|adjust|catch|breathe|prepare|jot|settle|get|have|take|put
        hold on
        hang on
        hold up
        bear with me
        ^ wait $
        ^ wait a|one|up|there sec|second|moment|minute|bit|$
        @can you|we wait
        ^ i am still? thinking|reading|writing|looking|preparing|considering|pondering|searching
        ^ still thinking|reading|writing|looking|preparing|considering|trying|getting|here
        ^ thinking $
        am not .. ready
        ^ not .. ready
        not .. back yet
        ^ .. not yet
        not go|move|start|begin|resume|proceed|rush|hurry|continue .. yet
        ^ .. do not start|begin|resume|rush|hurry|continue|unpause
        i .. need to think|prepare|collect|gather|concentrate|reflect|sort|breathe
        like|want to think|reflect .. first|about|moment|second
        ^ almost|nearly ready|there|done
        i will|would be ready|there
        be with you
        thinking time
        time to think|prepare|consider
        ^ .. more time
        i need .. more time
        ^ another|one more? moment|minute|second|sec|minutes
        ^ a? few|couple .. seconds|moments|minutes
        ready in a|one|two
        stay|keep .. on hold|paused
        @ask .. think .. about|for|first
        @ask .. have|take|get|use .. a|few|some|half|another .. second|seconds|moment|moments|minute|minutes|time
        i .. need to .. find|get|look|check|read|open|write|put|switch|turn .. notes|first|headset|headphones|page|glasses|screen
        i .. got to plug|put|find|switch|turn
        do not rush|hurry
        ^ two|three|five|ten|few|couple .. more? .. minutes|seconds|moments
        still on the|my
        it will come .. me
        a bit longer|more time
        not know yet
        headset|microphone|mic|camera .. not .. connected|working|ready|on
        i .. need|have|got to .. think|consider|reflect
        ^ slow down
        i am still? .. (gathering|working|collecting|thinking|trying|reading|recalling|formulating|getting)
        not .. finished|done thinking|reading|writing|yet
        (working|thinking|going) .. it out|over|through
        tip of my tongue
        a? little|bit longer|more
        (take|need|want) .. time to (think|remember|answer|recall)
        @can i|we .. think|consider
        no rush
        in a moment|second|minute|sec
        i am still .. eating|busy|away|here
        my|some|few notes
        give me .. more
    ";
    /// Wants the same words again.
    REPEAT = "
        ^ repeat $
        ^ repeat @it|please|the|your|what|last .. question|part|bit|sentence|say|said|asked $
        ^ repeat @it $
        @can you|we|i .. repeat|repeating
        @can|mind|to just|me|you repeat|repeating
        repeat the|your|that|this|last .. question|sentence
        ^ again $
        what .. again $
        @can you .. again $
        ^ .. question|that|it again $
        ^ .. say|read|ask|state|give|tell|play|run @it|me|us|the|your|that .. again|more|over
        @can i|you|we .. say|read|ask|hear|have|get|state|give .. again|once
        ^ .. once more $
        one more time $
        come again
        ^ say again
        ^ .. pardon $
        beg your pardon
        ^ pardon me
        i|^ @deny .. hear|catch|get|make you|it|that|this|what|a|all|any|everything|the|your|out|much|half|last|enough|$
        i|^ .. hardly|barely|only hear|heard|caught|got
        i .. hear|heard nothing|only|half|badly
        what is|was|were|did the|your|that|you|it .. question|asking|ask|say|said|saying
        the|your question was|is|again $
        what was that|it
        i|^ .. missed @it|the|what|your|you|half|part|some|most
        lost you
        i|^ .. lost|forgot|forgotten .. what|the|your .. question|asked|said|track
        you|line|sound|audio|connection|voice|picture|call|mic .. broke|cut|dropped|froze|lagged|faded .. up|off|out|$|there|for|again
        you|it|line|sound|audio|connection|voice|picture|mic was|were|is|are|got|keeps|kept breaking|frozen|cutting|muffled|lagging|dropping|crackling|choppy
        breaking up
        @can you .. louder|slower|slowly
        ^ bit|speak|talk .. louder|slower|slowly
        ^ louder|slower $
        speak up
        too fast|quick|quiet for|$
        what .. you said|asked|say
        go over|through|back .. question|again
        run .. by me
        i .. not listening|paying|concentrating
        ^ a? second|another time $
        where|how .. question begin|start|go
        ^ excuse me $
        you were|are on? muted|mute|quiet|inaudible
        i|we could|can not hear
        @can you .. again|once more?
        @can you * again|once
        @can you * another|second time
        (sound|audio|line|connection) .. bad|terrible|awful|poor
        have not .. heard
        ^ a? second time
        @can|to .. repeat .. @it
        ^ say what
        ^ huh|eh
        ^ mind repeating|saying
        zoned|spaced|drifted out
        @can you .. say|speak .. louder|slower|slowly
        @can you * louder|slower|slowly|up
        the .. (bit|part|words|end) .. (again|missed|lost)
        rewind
        @can you * last part|bit|sentence|word
        pass|give|tell|read|send me .. question|part|it again|once|back
        what|how did you .. (want|ask|say)
        i .. not get|catch|hear @it|all|you|your|what|the last|part|end|words|first|half|$
        i did not .. hear|catch
        concentration|attention slipped|lapsed
    ";
    /// Says that the question is not clear, or wants other words or a hint.
    CLARIFY = "
        i|^ @deny .. understand|follow|get .. @it|you|your|$
        i|^ @deny .. understand|follow|get .. (the|what|that|this) .. question|point|term|word|part|mean|means|asking|want|after
        ^ what .. mean|meant by
        (sure|know|understand|get|clear|see) .. what .. mean|meant|want|asking|after
        what do|are you mean|want|looking|expecting|hoping
        ^ what .. do|does|did .. you|this|that|it|the .. mean
        @can you|we .. clarify|explain|elaborate|rephrase|reword|simplify|narrow|specify|define|expand|paraphrase
        ^ clarify|rephrase|explain|define|simplify .. $
        ^ .. other|simpler|different|plain|easier words
        put|say|ask|phrase @it differently|another|simpler|more|in .. way|simply|words|language|$
        i|@can .. hint|tip|clue|pointer|nudge
        ^ a|any|another? small|little? hint|tip|pointer|nudge
        @can .. give|have|get .. example|hint|clue|pointer|context|detail|information
        bit|be .. more specific|concrete|precise
        i .. need|have more|some context|detail|information
        i|^ @deny .. sure|certain .. you|mean|asking|question
        question .. unclear|vague|confusing|ambiguous|broad|clear
        ^ .. unclear|confused|confusing|ambiguous
        not clear .. you|question|me
        ^ i? do|did not understand|follow $
        i .. not understand
        what does * mean
        what .. exactly .. want|mean|asking
        ^ like what|which $
        i|^ @deny .. get the question
        (give|get|have|use|with) .. hint|clue|tip|pointer
        (what|where) is .. the|your|this scope|context|point|expectation|definition
        help me .. question|understand
        which .. (do|are|is) .. mean
    ";
    /// Wants the next question.
    SKIP = "
        ^ skip $
        ^ skip @it|to|over|ahead|number|past
        ^ skip the question|next|rest|one
        @can|let|please we|i|us|you|me|to .. skip
        i .. want|like|rather|prefer|have|going|will to? .. skip|skipping @it|over|the|to|ahead|past|$
        skip @it|over|the one|question|part|here|$
        ^ next $
        ^ .. next one|question|topic|item $
        ^ .. next question|one please|instead|then|first|now
        @ask .. go|move|jump|on|proceed|continue|get|do|take|have .. next
        @can we|you|i .. go|move|jump|on|proceed|continue|get|do|take|have|ask|give .. next
        i .. want|like|prefer|rather .. go|move|jump|proceed|get|do|take|have .. next one|question|topic
        ^ go|move|jump|proceed|continue|on on|to? .. next one|question|topic|$
        next one first|instead|please
        ^ what is|comes next $
        let us .. move|jump|go|carry|get on|ahead|forward|past|along|further
        @can|rather we .. move|jump|go|carry on|ahead|forward|past|along|further
        i .. like|want|rather|prefer to? move|go|jump on|ahead|forward|past
        ^ move|go|jump on|ahead|along|forward $
        i .. will|would|like|have|rather|want|going|@can to? .. pass $
        i .. will|would|like|have|rather|want|going|@can to? .. pass on|here
        @ask pass
        ^ i? pass $
        ^ i? .. pass on
        ^ .. leave @it one? .. out|aside|for|behind|blank|unanswered|$
        rather .. leave @it
        ^ .. drop|park|omit @it|the question|one|$
        i .. rather|prefer|like|want not .. to? answer|say|go|talk|discuss|get|tell|share|comment|respond|speak
        ^ .. rather|prefer not
        not want|wish|like|care to answer|talk|discuss|go into
        i .. decline|refuse to .. answer|respond|comment|talk
        am not going|comfortable|willing|prepared|happy|ready|allowed|inclined to|with? .. answer|answering|talk|talking|sharing|discussing|this|that|discuss|share
        @can|like|want|have|give|ask|try|^ me|i|we|us? .. another|different|new question|topic
        ask|give|try me|us .. something else|another|different
        ^ something else $
        @can|let|^ .. come|get|go|circle|return back? to @it .. later|$
        come back to @it .. later
        ^ later $
        ^ .. change|switch .. subject|topic|question
        no comment
        not waste .. time
        no need to .. answer|go|talk|discuss .. @it
        already answered @it|the
        i|we .. already .. covered|said|told|talked|discussed .. this|that|it|about|you|earlier
        not want|wish|like to? .. answer @it|the|that
        ask|give me|us another|different|new
        @ask .. take|have|do|try .. another|different|next|new
        i|^ @deny .. feel|am comfortable .. answering|answer|talking|discussing|with
        continue|carry|go on? with number|the|another|question next|one|two|three|four|five|six|question
        this .. not for me
        @wish .. leave @it .. $
        @wish .. skip|pass
        ^ i? .. leave @it one? .. and .. continue|go|move
        i will|would|@can|am .. skip|pass $|on|here
        i will skip @it
        rather .. talk about something|another|different
        @ask .. move|go|jump|get .. another|following|next .. question|one|topic
        @ask .. proceed|advance $|to
        ^ proceed|advance
        not .. relevant|applicable|apply .. me
        (has|have) nothing to say
        ^ not this one|question
        following question
        (go|move|jump|on|over) to .. (another|following|next) .. (question|one|topic)
        (ask|give|have|try|want) .. (a|an)? different|other question|one
        not .. want|wish|like|care|feel .. (answer|answering|discuss|discussing|talk|talking|go|going) .. @it|about|into|on|the
        too personal|private
        let us .. (try|hear|see|take|do|have) .. (next|another|different|other)
        @wish .. skip|pass|next|move on
    ";
    /// Wants to stop for good.
    END = "
        ^ stop|quit|end|finish|exit|bye|goodbye|terminate|cancel|abort|enough $
        ^ stop|end|finish|quit|cancel|abort|terminate|close|conclude @it|here|now|everything|completely
        stop|end|finish|quit|terminate|cancel|abort|close|conclude|leave|exit|abandon the|this|our|my interview|session|rehearsal|practice
        @ask .. stop|end|finish|quit|terminate|conclude @it|here|now|there|altogether|completely|early|$
        @ask .. end|stop|finish|close|leave the|this call|conversation|meeting|chat
        i|we .. have|need|got|must to? .. stop|end|finish|leave|go|run|dash here|now|there|early|$|@it
        i .. have|got|need to .. go|run|leave|get|dash .. work|home|train|bus|school
        i .. have|got|need to go|run|leave|dash $
        @wish stop|end|finish|quit|terminate|conclude .. @it|here|now|there|altogether|$
        @wish leave now|here|there|$
        i? had enough
        have|had enough $
        i am done|finished|through|leaving|quitting $
        i am done|finished|through here|for|with @it|interview|today
        call it a|quits .. day|$
        let|@can|want|like .. wrap @it|up|things
        let|want|need|have|like|@can .. break|call|cut @it|the off|short|interview
        hang up
        leave @it there|here|at
        ^ .. bye|goodbye
        good bye
        @can|to|me log|sign off|out
        i .. not .. want|wish|able|going|like|continue .. continue|carry|proceed
        i .. @can|will|do not .. continue|carry|proceed|go on
        i .. give up $
        no further|more questions
        stop|leave|end|quit for good
        shut|close|switch|turn .. the interview|session
        i .. not coming|come|returning back
        not .. come|coming back $
        ^ forget @it|about|everything $
        ^ changed|i my|have .. mind
        stop .. completely|altogether|permanently
        another day
        ^ i quit
        i .. need|have|must|got to? go $
        i? .. have|got|need|must to? .. leave|go .. now
        that is|was|will|would be? enough .. today|now|me|$
        @wish .. stop|quit|end .. altogether|here|now|interview|session
        @ask .. stop|finish|end .. here|there|now|today
        finish here|now
        i am out $
        stop|end it|this altogether|completely|now|here|immediately|for good
        close @it $
        not .. want|wish|like|feel .. (do|doing|continue|continuing|go|going|carry) .. @it|on|with .. more|further|longer|$
        i|we .. (should|am going to|will|must|better) .. stop|end|finish|quit now|here|$
        (am|are|is) .. done here
        ^ we are|am done|finished
        am .. not .. continuing|staying|going
        am .. stopping|ending|leaving|quitting $
        @can not .. do @it .. more|longer|anymore
        anymore $
        ^ end|stop|close|finish|quit|exit .. interview|session|everything
        enough .. of|for|with|now @it|today|me|now
        @wish .. (stop|end|finish|quit) @it?
        (stop|end|finish|quit) @it? .. for good
        not .. be .. back
    ";
    /// Is back, or wants to go on after a pause.
    RESUME = "
        am|are|is|and .. back
        ^ .. back $
        back again|now|at|here|on|from|with|in
        continue|continuing|resume|unpause|proceed|restart|recommence
        carry|go|going|move|moving|come|press|keep|get|push|crack on|ahead|going|back|started|forward
        let us go|start|begin|do|roll|hear|have
        ready
        here again|now
        am here|there|listening|set
        returned
        end|stop|finish|over|lift|cancel|take|off|out|leave .. pause|break|hold
        pause|break .. over|done|finished|off|ended
        no more breaks|break|pause|pauses|waiting|interruptions
        no|not need|have|longer to? .. wait|waiting
        fire away
        shoot
        where were we
        all set|good|done|sorted
        on with
        next question
        start|begin again|now|$
        pick @it|up .. up|again|where
        that is sorted|done|dealt|fixed|better
        done $
        we can|may|could|are .. go|start|on|continue
        at your disposal
        your turn
        ^ yes|yeah|yep|ok|okay|sure $
        ^ i? am here
        here i am
        good to go
        (get|getting|let us get) .. back to|going
        ^ go
        you .. can|may .. (ask|go|start|continue|proceed)
        (where|from where) we|you left|were
    ";
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
        i|^ @deny .. answer|say|think|remember|recall|tell|come|help|name|explain|give|place|find
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
    ";
    /// Courtesies and chatter.
    SMALL_TALK = "
        thank|thanks|cheers|appreciate|grateful
        ^ hello|hi|hiya|hey|howdy|greetings|welcome
        hi|hello everyone|all|there|again|robin
        good morning|afternoon|evening|day
        nice|lovely|good|pleased|great|delighted|glad|pleasure|happy|honour|fun .. meet|see|talk|talking|meeting|be|chatting|seeing here|you|to|with
        how are|is|was|has you|it|your|things|the|everybody .. day|going|doing|today|weather|life|week|morning|$
        how do you do
        how are you
        weather|raining|sunny|snowing|freezing|sunshine|rainy|heatwave
        haha|hahaha|ha|lol|hehe
        good|great|nice|interesting|tough|tricky|funny|hard|excellent|fair|lovely|clever|wow question|one
        what a .. question|one|day|voice
        pleasure
        am .. nervous|excited|thrilled|tired|impressed
        bit|little|so nervous|excited|tired|warm|cold
        first|last|second interview|time .. today|here|$
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
        @can you hear|see me
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
    /// What only the interviewer, the employer or the programme can say.
    ASK = "
        your|the|this company|office|organisation|organization|firm|business|manager|boss|budget|culture|product|customers
        team|salary|pay|wage|bonus|benefits|holiday|holidays|vacation|pension|remote|overtime|contract|budget|culture|promotion|career
        i|@can .. be joining|working|reporting|earning|replacing|starting
        how would|will|am|did i .. doing|do|scored|graded|assessed|perform|done
        am|did i .. pass|passed|well|far
        are you .. real|human|robot|ai|machine|person|program|bot|recording|listening|serious|computer|married|allowed|alone|there
        who|whom are|is|will|am|made|else|can|do|would
        how many .. questions|rounds|people|candidates|interviews|left|more
        how much|long time|longer|is|will|does|do|have .. left|interview|this|take|session|last|have|need|remain|more
        hear back|from
        feedback|results|decision|score|report|next steps
        next|second|another step|steps|round|interview|stage
        my data|recording|score|answers|result|application|chances
        recorded|stored|saved|deleted|kept|shared
        where are|is|do|does|will you|the|this|my|it
        when do|will|can|would|does|is i|you|we|the|it
        do you .. work|enjoy|like|have|offer|pay|provide|use|live|hire
        why did|do|are|is you|the|this
        what is|are|does|do your|the|you .. name|job|day|role|best|favourite|favorite|like|company|salary|hours|biggest
        what happens|will|would happens|happen
        will there|i|you|we|my|it|this|somebody|anyone
        day to day
        typical day
        is there a
        @can i .. ask you|something|a|one
        what|how|when|who .. salary|company|team|happens|start|pay|next
        i .. like|want|wanted|love to .. know|ask|hear
        @ask .. ask|tell me|you|us? .. about|something
        curious|wondering|interested .. about|what|how|whether|if|in
        would i .. start|work|report|earn|join|need
        when would i
    ";
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
    ";
    /// What somebody else said, or what one would say oneself: part of an answer.
    REPORTED = "
        i|he|she|they|we|who|customer|boss|manager|colleague|patient|client|teacher|mother|pupil|somebody|someone|everybody|team said|told|replied|explained|shouted|wrote|answered|asks|says|tells
        i|he|she|they|we|customer|boss|manager|colleague|patient|client|teacher|pupil|somebody|someone asked
        i|we would|will|always|usually|then|often|first|also ask|tell|say|explain|repeat|pause|skip|stop|wait|end|continue|start|begin|listen|call|let
        i|we ask|tell|say|explain|repeat|pause|skip|stop|wait|end|continue|start
        told|asked|asking|ask|tell|telling|let|made|help them|him|her|everyone|people|customers|patients|pupils|colleagues|each|the
    ";
    /// What follows when someone does not know, and answers all the same.
    TRIES = "
        but|however|although|though|still|only|except|unless .. i|we|my|he|she|they|it|what|that|from|in|the|there
        so i|we .. would|looked|asked|started|checked|went|tried|called|rang|will|read|learned
        i|we would|will|could|might first|probably|then|also? try|start|begin? to|by|with? guess|guessing|try|trying|start|ask|asking|look|looking|check|checking|say|talk|talking|call|go|find|read|assume|imagine|use|suppose|do|begin|explain|split|contact|speak|first|listen
        i guess|think|suppose|assume|imagine|believe .. it|that|you|the|is|would|one|there|we|they|a
        probably|possibly|presumably|likely
        my guess
        for example|instance
    ";
    /// Has nothing to add, once everything was asked.
    DONE = "
        that is|was|will|would|be .. all|everything|enough|it
        nothing else|more|further
        ^ no questions
        not any|have .. questions|further
        no .. questions
        we are|am done|finished
        everything .. clear|answered|covered
        close|conclude .. interview
        all good|clear|set
        goodbye|bye
        am good|fine|okay|ok $
        ^ nothing|none $
        @ask .. finish|end|stop|close
        ^ no|nope|nah $
        ^ nothing|none
        nothing to|from|on
        not .. at the moment|now|really
        think .. done|all|everything
    ";
    /// Asks how the open question is meant to be answered.
    TASK = "
        you|i|we|it .. mean|meaning|want|expect|prefer|asking|interested|referring
        should|shall|must|can|could|may|do|am i .. answer|talk|use|start|focus|include|assume|take|tell|give|speak|choose|pick|describe|name|explain|mention|need|think|draw|write|say|stick|keep|bring|supposed|refer|have|be
        should|shall|must|does|can|could|may|will @it be|have|need|count|matter|include|come
        is|would @it .. about|for|or|ok|okay|fine|enough|allowed|alright|primary|still|only|specific|count
        my answer
        @it .. question
    ";
    /// Asks without the form of a question.
    WISH_TO_KNOW = "
        i .. like|want|wanted|love to .. know|ask|hear
        tell me .. about|what|how|whether|if
        curious|wondering|interested .. about|what|how|whether|if|in
        question about|regarding|on
        my question is
    ";
}
