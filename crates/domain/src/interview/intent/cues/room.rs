//! Cues of what is asked of the room: a pause, time, an end.

use super::cues;

cues! {
    /// Steps away or wants a break.
    PAUSE = "
        ^ pause $
        ^ pause @it|here|for|now
        ^ pause the interview|session|recording|clock
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
        (hit|press|push|click) pause
        pause for|it|this me|us|a|now|please
        ^ hold $
        (stop|leave|halt) the interview for|a|until
        i|me .. going|go|run to the door|kitchen|bathroom
        (neighbour|neighbor|courier|postman|phone|bell) .. ringing
        @wish .. pause
        i|me .. (grab|get|fetch|need) .. drink|air|water|coffee|snack
        give me five|ten $
        leave @it for a|five|ten|two|some
        (let me|let us|going to) take a break
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
        hold on $
        hold on a|one|for|let|while|till|until|i|am
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
        i am still .. putting|setting|making|working|formulating|getting|trying
        ^ still .. putting|setting|making|on
        i will be|need .. a? bit|moment|minute|while|longer
        i .. (want|need|like) to think
        (jot|write|note) .. down
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
        ^ .. next round|one|part
        ^ round
    ";
    /// Wants to stop for good.
    END = "
        ^ stop|quit|end|finish|exit|bye|goodbye|terminate|cancel|abort|enough $
        ^ stop|end|finish|quit|cancel|abort|terminate|close|conclude @it|here|now|everything|completely
        stop|end|finish|quit|terminate|cancel|abort|close|conclude|leave|exit|abandon the|this|our|my interview|session|rehearsal|practice
        @ask .. stop|end|finish|quit|terminate|conclude @it|here|now|there|altogether|completely|early|$
        @ask .. end|stop|finish|close|leave the|this call|conversation|meeting|chat
        i|we .. (have to|need to|got to|must) .. stop|end|finish|leave|go|run|dash here|now|there|$|@it
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
        i am .. (ending|stopping|leaving|quitting) .. @it|here|now|interview|session
        call @it off
        (am going to|decided to) .. stop|end|quit|finish .. @it|here|now
        decided not to .. go|continue|carry|do
        not want .. more questions
        ^ i want out
        i .. not think .. continue|go
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

    /// Stays after all, when asked whether to leave.
    STAYS = "
        go|going|carry|carrying on
        continue|continuing
        keep going|at
        stay|staying
        not yet
        do not end|stop|skip|leave
        not to end|stop|skip|leave
        answer|try|finish @it
        still want|like .. answer|try
        changed my mind
        i .. did not mean
    ";
}
