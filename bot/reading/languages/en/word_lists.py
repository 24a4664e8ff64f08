"""English: small lists the check asks for by name; `guard.tongue` says what each is for."""

from __future__ import annotations

LISTS: dict[str, str] = {
    "ordinary": """
        a about after again all also always am an and any anyone are as at be because been before being both bought
        brought but by call can clearly could did do does down each even every everyone feel for from get give glad
        good grateful great had happy has have he hear help her here him his how i if in into is it its just kind know
        let like look love make many may me might more most much must my need never nice no not now of on once only or
        other our out over patience people please rating read really rough see shall she should so some sorry still
        such take team than thank thanks that the their them then there these they thing things this those though
        thought threat through time to too treat up us very visible visor want was way we well were what when where
        which while who why will with word words would yes you your
    """,
    "not_past": """
        based committed dedicated exceed feed indeed interested located need proceed seed speed succeed wed weed
    """,
    "clauses": """
        and but because if whether who which when while
    """,
    "abbreviations": """
        approx dr etc ext jr mr mrs ms no prof st tel vs
    """,
    "pointing": """
        her his its that the these this those
    """,
    "generic": """
        accept accepts approve approves are arrive arrives can check come comes cost costs cover covers depend depends
        do does feel fit get gets give gives has have help helps hurt include includes is isn last lasts make makes
        may mean means need needs offer offers open pay pays prevent prevents protect protects reach run save saves
        say says see sell sells shorten show shows start starts take takes tend tends treat use uses varies vary wear wears work
        works
    """,
    "bidding": """
        apply avoid bite bring brush come dont enjoy finish gargle ice keep not put remember rest rinse sleep stop
        take try use
    """,
    "about_them": """
        came choose choosing coming seen trust trusting visit wait waited waiting
    """,
    "feeling": """
        chart congrats congratulations delighted file files glad happy hope hopes name pleased proud record records
        sorry thrilled wish
    """,
    "passive": """
        and are be being get gets is not one or to why
    """,
    "ours": """
        bakery boiler builders building carpet ceiling chairs church city class clinic coffee company computer
        construction copier costs door electrician elevator everyone fees fish floor form forms garage google heating
        hold i internet labs landlord library line lines list lot machine map music neighbor office online our painter
        painters phone phones pipe plants playlist plumber power practice prices printer roof scanner shelter sign
        speaker storm street team technician truck us van water we website windows
    """,
    "unhappy": """
        angry annoying avoid awful bad bill billed blamed botched broke broken canceled cancelled cancelling careless
        charged closed cold complain complaint crooks delete dirty disappointed disappointing disgusting dismissive
        down endless expensive fee fees filthy forgot forgotten fraud ghosted greedy hung hurried hurt hurts ignored
        incompetent infected joke late liars lie lied lies looked lost maleducada maleducado mean mess misdiagnosed
        money nasty never nightmare nobody overcharge overcharged overpriced pain painful poor pricey queue refused
        rip ripoff robbery rough rude ruined rushed scam screamed shouted slow snippy sore sue surprise twice
        unacceptable unanswered unhelpful unprofessional unsafe upset wait waited waiting waste worse worst wrong
        yelled
    """,
    "happy": """
        5 amazing awesome best brilliant excellent fab fantastic five friendly gentle good great happy helpful kind
        love loved lovely nice perfect professional recommend super thank thanks wonderful
    """,
    "asking": """
        am any anyone are can could did do does has have how is may me should was were what when where which who will
        would
    """,
    "not_asking": """
        definitely give highly never not recommend
    """,
    "any_care": """
        care condition exam pain procedure procedures symptoms therapy treatment treatments
    """,
    "empty": """
        's care clinic customer desk ever front office practice service staff
    """,
    "desk": """
        desk front office phone reception receptionist
    """,
    "clinic": """
        care center centre clinic dentistry family health medical medicine orthodontics physio practice smiles
    """,
    "somebody": """
        he her hers herself him himself his she
    """,
    "third": """
        he she him her his hers himself herself
    """,
    "animals": """
        dog puppy cat bear mascot fish parrot bunny pup doggo biscuit tail tech techs technician hygienists assistants doctor doctors
        dentists nurses therapists receptionists landlord neighbor decorator builder baker
    """,
    "staff": """
        assistant boss coordinator crew dentist hygienist manager mother nephew nurse owner receptionist somebody
        staff supervisor team therapist
    """,
    "for_all": """
        adults always any anybody anyone children each every everybody everyone families generally kids many most
        neighbors nobody often people some typically usually
    """,
    "past": """
        brought came did felt found gave got had held kept knew left made met put ran said sat saw stood told took was
        went were
    """,
    "opens_we": """
        our us we we're
    """,
    "opens_i": """
        i me my
    """,
    "opens_you": """
        you your
    """,
    "opens_it": """
        he it she that these they this those
    """,
    "opens_the": """
        a an the
    """,
    "opens_ask": """
        ask call contact please write
    """,
    "opens_do": """
        apply avoid bite bring brush check come don't drink eat enjoy finish gargle get give go ice keep leave let
        look post put remember rest rinse see send share sleep stop take tell think try use wear
    """,
    "opens_answer": """
        absolutely completely easy got looks no nope sure totally yep yes
    """,
    "everybody": """
        adults anybody anyone children everybody everyone generally kids many most nobody often people rule somebody
        someone typically usually
    """,
    "answers": """
        about almost good got great just looks no not nothing only soft soon still sure yeah yes
    """,
    "told": """
        <clock> <date> <money> friday he her his it monday now saturday she that them these they this those thursday
        today tomorrow tonight tuesday we wednesday yesterday you your yours
    """,
    "asking_back": """
        what what's when which who
    """,
    "no_names": """
        aunt aww bank best call church congrats congratulations dear desk dr east elementary facebook friday from
        front go good google happy hello hey hi high kind lady library lic merry miss monday mr mrs ms much new no
        north now nurse ouch our pta saint saturday school sorry south st sunday sure team tell thank thanks the
        thursday tuesday uncle warm wednesday west with wow year yelp yes
    """,
    "greeting": """
        cheers dear hello hey hi sorry thank thanks you
    """,
    "roles": """
        administrator advocate coordinator lead manager owner partner president receptionist supervisor
    """,
    "titles": """
        dr madam miss mister mr mrs ms sir
    """,
    "writer": """
        @you @your
    """,
    "spoken_of": """
        @past he her hers him his patient patients she their them they
    """,
    "gentle": """
        @sorry @thank understand understandable frustrating maddening annoying unpleasant stressful upsetting
        difficult hard listen listening welcome glad happy grateful like want love hope @hope please matters matter
        concern concerns deserves everyone anyone aim strive talk speak <phone> <email> 911 112 privacy apologise
    """,
    "kind": """
        @sorry @thank understand understandable frustrating maddening listen listening 911 112 concerns concern
        worries hear privacy matters anyone everyone should deserves unpleasant stressful upsetting fairly courtesy
        respect aim strive feedback criticism right fair guilty anybody owe
    """,
    "cheer": """
        yay woohoo hooray awesome thrilled delighted 🎉 🥳 😍 🥰 💃 😄 😁 🤩 💕 🎊 👏
    """,
    "it": """
        it they
    """,
    "at_work": """
        assistant boss coordinator crew dentist desk hygienist manager mother nephew nurse owner reception
        receptionist somebody staff supervisor team therapist
    """,
    "at_desk": """
        desk
    """,
    "doctors": """
        dr doctor
    """,
    "drs": """
        dr
    """,
}
