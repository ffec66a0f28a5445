//! Cues about the open question: again, what it means, the next one; and questions back.

use super::cues;

cues! {
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
        what was .. rest|end|beginning|part|last|first
        (got|heard|caught) .. then nothing
        i .. only .. got|heard|caught
        @can i|we .. (hear|have|get) the question
        i|^ .. only .. understood
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
        @can .. hint|tip|clue|pointer|nudge
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
        (give|get|use|with|need) .. hint|clue|tip|pointer
        (what|where) is .. the|your|this scope|context|point|expectation|definition
        help me .. question|understand
        which .. (do|are|is) .. mean
        unsure .. what|which|if|whether
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
        (let me|@can i|@can we) .. pass on|$|this|that|it
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
        (let me|@can i|@can we|i) pass $|on
    ";
    /// Asks how the open question is meant to be answered.
    TASK = "
        you|i|we|it .. mean|meaning|want|expect|prefer|asking|interested|referring
        should|shall|must|can|could|may|do|am i .. answer|talk|use|start|focus|include|assume|take|tell|give|speak|choose|pick|describe|name|explain|mention|need|think|draw|write|say|stick|keep|bring|supposed|refer|have|be
        should|shall|must|does|can|could @it be|have|need|count|matter|include|come
        is|would @it .. about|for|or|ok|okay|fine|enough|allowed|alright|primary|still|only|specific|count
        my answer
        @it .. question
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
        tell me .. what|how|about|when|who|whether
        ^ is the|this job|position|role
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
