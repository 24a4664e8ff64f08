"""French words in classes, without accents: one class, one entry, no logic.

A word ending in `*` is a stem; words joined by `_` are a phrase, all of whose words get the class.
"""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "you": "vous toi te tu",
    "your": "votre vos ton ta tes",
    "we": "nous on je",
    "us": "nous me moi",
    "our": "notre nos mon ma mes",
    "team": """equipe equipes personnel cabinet clinique secretaire secretaires secretariat accueil assistante assistant assistantes
        dentiste dentistes kine kines praticien praticiens praticienne docteur medecin collegues collegue orthodontiste osteopathe
        hygieniste infirmiere infirmier""",
    "place": "cabinet clinique centre porte portes salle salles",
    "rel1": """garcon garcons fillette bambin fils fille filles enfant enfants mari femme epoux epouse mere pere maman papa bebe jumeaux jumelles frere soeur neveu
        niece compagnon compagne conjoint conjointe grand_mere grand_pere petite_fille petit_fils parents ado loulou""",
    "visit": "visite visites rendez_vous seance seances consultation consultations controle controles venue passage passages",
    "visit1": "visite visites rendez_vous seance seances consultation consultations controle controles venue passage passages",
    "treat": """traitement* soin soins couronne* implant* bridge* detartrage* extraction* extrait plombage* amalgame* devitalis*
        blanchiment* bagues appareil_dentaire gouttiere* facette* prothese* dentier* greffe* radio radios radiographie* scanner irm
        echographie* anesthesi* injection* piqure* infiltration* massage* reeducation kinesitherapie osteopathi* manipulation*
        exercice* etirement* orthese* semelle* attelle* platre operation* chirurgie* intervention* suture* points biopsie* vaccin*
        analyse* bilan* prise_de_sang contention* orthodont* surfacage obturation* pose polissage bequilles""",
    "cond": """carie* infection* abces gingivite* parodont* douleur* sensibilite* bruxisme gonflement* fracture*
        entorse* tendinite* sciatique scoliose arthrose bursite hernie* lombalgie* cervicalgie* contracture* blessure* migraine*
        eczema psoriasis acne cancer* tumeur* diabet* hypertension cholesterol asthme allergi* anxiete depression grossesse
        enceinte thyroide anemie saignement* cicatrice* plaie* symptome* maladie* pathologie* diagnosti* apnee vertige*
        complication*""",
    "soft": "soins massage exercice exercices analyse analyses bilan points pose radio radios anxiete douleur douleurs",
    "body": """dent dents gencive* machoire* langue palais racine* nerf* genou genoux hanche* cheville* coude* poignet* vertebre*
        muscle* epaule* lombaire* cervicale* cuisse* mollet* orteil* doigt* vessie foie poumon* gorge menisque* articulation*
        molaire* colonne_vertebrale""",
    "ambody": "dos cou tete pied pieds jambe jambes bras main mains oeil yeux oreille oreilles peau ventre estomac bouche sourire visage sante coeur",
    "med": """medicament* antibiotique* antidouleur* ibuprofene paracetamol doliprane amoxicilline comprime comprimes pilule*
        ordonnance* pommade* insuline cachet cachets anti_inflammatoire*""",
    "outcome": """gueri* guerison retabli* retablissement soulage* resultat resultats progres mobilite cicatris* amelioration
        recuperation""",
    "smile": "sourire",
    "money": """facture* devis montant solde rembours* mutuelle* acompte paiement* tarif* honoraires depassement* paye payee payer
        cout prix euros reglement""",
    "hardmoney": "facture* montant solde rembours* acompte devis depassement*",
    "record": "dossier dossiers fichier fichiers systeme registre* archives agenda planning historique logiciel",
    "day": """lundi mardi mercredi jeudi vendredi samedi dimanche hier avant_hier semaine_derniere mois_dernier annee_derniere
        autre_jour janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre noel""",
    "month": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "dur": "jour jours semaine semaines mois an ans annee annees",
    "title": "docteur dr medecin dentiste kine orthodontiste infirmiere",
    "glad": """ravi ravie ravis ravies heureux heureuse heureuses content contente contents contentes joie plaisir bonheur
        enchante* fier fiere fiers super genial* magnifique* bravo felicitations""",
    "sorry": "desole desolee desoles desolees navre navree navres navrees regrettons regrette regret regrets excuses excuse pardon deplorons",
    "hope": "esperons espere esperant souhaitons souhaite",
    "thank": "merci mercis remercions remercie remercier remerciement* reconnaissant*",
    "general": """chacun chacune chaque tous toutes tout_le_monde quiconque n_importe_qui public gens personnes toujours jamais
        general""",
    "policy": "priorite objectif engagement politique veillons proposons acceptons recevons essayons",
    "privacy": "confidentialite confidentiel* secret vie_privee reglementation prive",
    "offer": "proposons offrons acceptons recevons prenons disponible disponibles",
    "plat": "avis commentaire* message* mot mots etoile* note notes retour retours temoignage* publication critique* lignes",
    "plat1": "avis commentaire* etoile* note notation temoignage* publication critique* evaluation",
    "past": "etait etaient avait avaient avions aviez eu ete fait venu venue venus dit signe signee recu recue",
    "carev": "soigner soigne* accueillir recevoir recu recue suivre suivi suivie suivons traiter accompagn* occuper aider",
    "patient": "patient patiente patients patientes client cliente clients clientes",
    "choose": "choisi choisir confie confier confiance fidelite fidele revenir amene",
    "neg": "ne pas jamais rien aucun aucune sans ni non personne",
    "legal": "avocat* plainte plaintes justice tribunal* diffamation diffamatoire* poursuites huissier juridique* police",
    "remove": """supprimer supprim* effacer efface* retirer retir* enlever enlev* modifier modifi* changer corriger corrig* revoir
        reconsiderer reconsider* actualiser""",
    "gift": "offert offerte offrons offrirons cadeau* gratuit* remise reduction* bon_d_achat tombola recompense* avoir_de",
    "gladly": "ravi ravie ravis ravies heureux heureuse touche touches touchee touchees enchante*",
    "phoney": "appelez appeler appel telephoner telephone telephonez ecrivez ecrire contact contacter contactez joindre joignable mail courriel",
    "emergency": "urgence urgences samu",
}
