"""French: small lists the check asks for by name; `guard.tongue` says what each is for."""

from __future__ import annotations

LISTS: dict[str, str] = {
    "ordinary": """
        le la les l un une des du de d et ou mais donc car ni si que qu qui quoi dont ou a au aux en dans sur sous avec sans pour
        par chez vers entre est sont etes suis sommes etait etre avoir ai as a avons avez ont ce cet cette ces cela ca c il elle
        ils elles on nous vous je j me moi te toi se s lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos ne n
        pas plus tres bien bon bonne tout toute tous toutes aussi encore deja ici la oui non merci beaucoup trop peu quand comme
        comment ou faire fait peut pouvez pouvons voir plait bonjour bonsoir grand petit autre meme moins toujours jamais rien
        personne temps jour equipe message mots avis accueil cabinet telephone lire ecrire savoir sait
    """,
    "clauses": """
        et mais car si que qui quand lorsque pendant ou donc
    """,
    "abbreviations": """
        dr m mme mlle st ste av bd tel no etc
    """,
    "pointing": """
        le la les ce cet cette ces son sa ses
    """,
    "generic": """
        est sont coute coutent dure durent prend prennent faut peut peuvent permet permettent arrive arrivent depend dependent
        aide aident convient suffit existe mene menent s accepte acceptons proposons prenons recevons ouvre ouvrons ferme
        parlent parle arretent
    """,
    "bidding": """
        prenez mettez gardez rincez evitez appliquez buvez mangez arretez venez passez donnez brossez reposez
    """,
    "it": """
        il elle cela ca ce c ils elles
    """,
    "about_them": """
        vous votre vos attendu attendre attente confiance visite venue
    """,
    "feeling": """
        esperons espere ravi ravis ravie heureux heureuse contents content desoles desole navres regrettons dossier dossiers
        felicitations
    """,
    "passive": """
        est sont etre ete se s
    """,
    "ours": """
        nous notre nos equipe cabinet clinique accueil telephone ligne site porte batiment parking ascenseur chauffage salle
        salles fauteuils ordinateur panne travaux tarifs rue ville bus entree google facebook
    """,
    "unhappy": """
        mauvais mauvaise nul nulle horrible desagreable impoli impolie malpoli malpolie deconseille decu decue decevant decevante
        attente attendre attendu attends retard cher chere chers voleurs vol arnaque inadmissible honteux honteuse scandale
        scandaleux sale sales froid glacial jamais personne incompetent incompetents bacle brutal douleur menteurs charlatans fuir
        fuyez pire catastrophe inacceptable irrespect deplorable moyen faux fausse probleme plainte annule
    """,
    "happy": """
        bien bon bonne excellent excellente excellents super top parfait parfaite genial geniale merci bravo recommande ravi ravie
        content contente agreable gentil gentille gentils adorable formidable doux douce sympa souriant souriante professionnel
        professionnelle meilleur meilleure magnifique satisfait satisfaite
    """,
    "asking": """
        est peut peux puis pouvez avez faites prenez acceptez quand quel quelle quels quelles combien ou comment qui quoi que
        quest y parlez recevez etes
    """,
    "not_asking": """
        bien pas
    """,
    "any_care": """
        soin soins traitement traitements consultation dentaire douleur
    """,
    "empty": """
        accueil cabinet clinique equipe service
    """,
    "desk": """
        accueil secretaire secretariat reception receptionniste telephone
    """,
    "clinic": """
        cabinet clinique centre dentaire sante medical kine
    """,
    "somebody": """
        il elle lui son sa ses
    """,
    "staff": """
        responsable directeur directrice gerant gerante secretaire assistante assistant dentiste docteur kine infirmiere equipe
        personnel quelqu
    """,
    "at_work": """
        responsable directeur directrice gerant gerante secretaire assistante assistant dentiste docteur kine infirmiere equipe
        personnel accueil
    """,
    "at_desk": """
        accueil
    """,
    "for_all": """
        chacun chacune chaque tous toutes toujours souvent gens personnes enfants adultes beaucoup
    """,
    "everybody": """
        chacun chacune tous toutes gens personnes enfants adultes beaucoup generalement habituellement souvent quiconque
    """,
    "past": """
        etait etaient avait avaient avions aviez eu ete venu venue dit fait passe passee
    """,
    "opens_we": "nous notre nos on",
    "opens_i": "je j mon ma mes",
    "opens_you": "vous votre vos",
    "opens_it": "il elle ils elles ce c cela ca",
    "opens_the": "le la les l un une des",
    "opens_ask": "appelez ecrivez contactez merci veuillez",
    "opens_do": "prenez mettez gardez rincez evitez venez passez dites donnez expliquez supprimez",
    "opens_answer": "oui non si bien voila",
    "answers": "oui non si bien sur toujours encore deja presque bientot parfait",
    "told": """
        vous votre vos le la les il elle ils elles son sa ses ce cela ca c aujourdhui demain hier soir matin lundi mardi mercredi
        jeudi vendredi samedi dimanche nous on <clock> <date> <money>
    """,
    "asking_back": "quel quelle quels quelles qui quoi quand",
    "no_names": """
        merci mercis bonjour bonsoir chere cher madame monsieur mademoiselle docteur dr mme mlle m joyeux joyeuse bonne bon belle
        bravo noel nouvel an fetes google facebook equipe cabinet clinique responsable oui non pour nous toute toutes lundi mardi
        mercredi jeudi vendredi samedi dimanche quel quelle desole desoles
    """,
    "greeting": "bonjour bonsoir salut merci chere cher",
    "roles": "responsable directeur directrice gerant gerante secretaire assistante receptionniste",
    "titles": "madame monsieur mademoiselle mme mlle m dr docteur",
    "doctors": "dr docteur dre",
    "drs": "dr dre",
    "writer": "@you @your",
    "spoken_of": "@past @patient il elle ils elles lui son sa ses leur leurs",
    "gentle": """
        @sorry @thank comprenons comprends ecouter ecoute frustrant agacant penible difficile ravi ravis heureux plaisir voudrions
        aimerions souhaitons souhaiterions plait importe importent chacun tous <phone> <email> urgence 15 112 confidentialite
        secret prive veuillez appelez essayons veillons bienvenue renseignons
    """,
    "kind": """
        bienvenus bienvenue franchise note @sorry @thank comprenons comprends frustrant agacant penible ecouter ecoute importe importent chacun tous toutes monde respect
        confidentialite secret public prive 15 112 inquietude raison juste merite serieux priorite franchement possible plait
        aimerions voudrions souhaitons comprendre
    """,
    "cheer": "youpi hourra genial super ravis ravie enchantes 🎉 🥳 😍 🥰 😄 😁 🤩 👏",
}
