"""English: advice on somebody's own body; lines of the pattern language of `guard.matching`."""

from __future__ import annotations

# A gap of these may begin at the first word of a sentence.
LEAPING: dict[str, str] = {
    "S1": """
        certain: that|this|it|totally|completely|perfectly|absolutely|pretty|quite|is|'s ~1 normal|expected|typical / %everybody ; not normal ; back ; not ~1 normal ; hours
        certain: ^ normal ~2 END|@comma
        certain: every ~1 @number|two|three|four|six|eight|twelve ~1 hours|hour / open ; round ; cleaning|cleaned|disinfect*|checked|check|toilet*|bathroom*|washroom* ; %everybody
        certain: once|twice|three|two|one|@number ~1 times? ~1 a|per day|daily ~4 END|@comma|with|for|until / open ; %everybody ; call|read|check|clean* ; slots|slot|openings|times ~1 are
        certain: take|taking|took|stop|stopping|finish|continue|skip|double|keep ~3 ibuprofen|tylenol|advil|aspirin|acetaminophen|@med|pill|pills|antibiotic*|dose|course / %everybody
        certain: ice|icing ~2 it|that|the|your|on|for / cream ; %everybody ; break
        certain: put|apply|use|keep|hold|try ~3 ice|heat|gauze|tea|clove|pressure|pack|compress / %everybody
        certain: rinse|rinsing|gargle|swish ~3 salt|warm|it|your|with|END|today|tomorrow|twice|gently / %everybody
        certain: bite|biting|chew|chewing ~2 on|the|other ~3 gauze|bag|side|side|soft / %everybody
        certain: keep ~1 it|that|the|your ~2 clean|dry|elevated|covered|moving|still|wrapped / we|our ; %everybody
        certain: give ~1 it|that ~2 few|couple|another|some|one|two|@number|day|week ~2 days|day|week|weeks|time|more|hours|month|END
        certain: should|will ~2 calm ~1 down
        certain: should|will|usually|to ~1 fade|settle|ease|subside|heal|loosen|resolve ~4 by|in|within|on|over|soon|down|itself|END|@comma / we ~5 resolve|settle|calm|ease ; us ~3 resolve|settle ; help|like ~2 resolve|settle|calm ; settle ~1 it|this|things|that|matters ~1 with|directly|privately
        certain: goes|go|going|went|comes|wears|wear|wearing ~1 away|down|off ~4 by|in|on|within|few|soon|itself|own|after / %everybody
        certain: nothing|no|not|do ~2 need|reason|to|not ~1 worry|panic|worried|concern|alarm ~2 END|@comma|about|hun|dear / %everybody ; hours
        certain: you|u ~1 should|need|must|can ~2 notice|feel|avoid|stop|rinse|ice|rest|wear|brush ~3 @number|less|more|it|the|your|soft|a / call|website|page|film ; from|video
        looks|look|sounds|seems ~2 fine|normal|healthy|infected|inflamed|ok|okay|good ~2 END|@comma|to|from|in|but / %everybody ; like|great ~2 idea
        shows ~1 normal|healthy|good|early
        no ~2 solid|food|straws|smoking|alcohol|coffee|exercise ~3 for|until|after|today / %everybody ; allowed|please|sorry
        look|get ~1 worse before ~2 better
        certain: soft|liquid|bland|mushy foods|food|stuff|diet|things ~4 today|tonight|until|for|tomorrow|days|week|only|END
        certain: finish|complete|take ~2 whole|entire|full|rest ~3 pack|course|bottle|prescription|box
        certain: prop|elevate|elevated ~2 head|yourself|leg|foot|pillow|pillows|two / we ; our
        certain: some|mild|little|slight|bit ~2 swelling|bleeding|redness|soreness|numbness|sensitivity|tenderness|throbbing|discomfort|bruising ~3 expected|common|normal|fine|usual|ok|okay / %everybody
        certain: means ~2 healing|mending|knitting|working / %everybody
        certain: retainer|guard|splint|brace|aligners|bands|elastics|mouthguard ~2 every|each|at night|day|nite
        certain: put|use|keep|leave ~3 wax|ice|gauze|cotton|heat|pressure ~6 until|for|on ~3 / %everybody ; we
        certain: not ~1 scratch|pick|poke ~2 it|that|END|at
        certain: stop|pause|skip ~2 exercises|stretches|drops|tablets|pills|running|flossing ~4 / %everybody
        certain: cold|warm compress|pack ~4 / %everybody
        certain: continue|keep ~2 medication|exercises|drops|cream|tablets ~2 as|for|until|twice / %everybody
        certain: minutes ~2 at ~2 time
        certain: feeling|numbness|soreness|swelling|sensation|throbbing ~4 goes|go|disappear|disappears|fade|fades|wears ~2 away|own|off|by|in / %everybody ; usually ~1 not
        certain: tenderness|soreness|swelling|itch ~4 good ~1 sign
        certain: wear|use|keep ~3 retainer|guard|splint|brace|aligners|bands|them ~2 night|day|daily|on
        try|not not? ~2 worry ~2 too|about|much
        common ~1 after ~3 injection|surgery|extraction|procedure|filling
    """,
}
