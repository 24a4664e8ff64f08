"""English: words one slip away from a word of the tables that are words in their own right.

Made by comparing the tables with two common dictionaries."""

from __future__ import annotations

REAL_WORDS = """
    aborts accounts acting additions ailments airways aligned allege alters amalgams anaemic anapest anemic angles
    anklet anklets antecedents arches archie arching arcing arthritic arthritics ashing assessments austen badder
    bailed balanced balances balled banding barest beaching beasts belled bending bilked billet billie binding
    biopsied births bladders blanche blanching blander blaster bleeping blenching blending blither bluster boaster
    boding boiled bolster bonging boning boosted boosters bounding bowell bowels braced bracken bracts brakes braves
    breaching breads breaks breasts breath breeding brides bridged bridger bridges bridget bridle brooking brooks
    bruins bulled bumming bumpkin burping cables cadres calais calendars calmer calved camber cambers camper campers
    canines caning canker canned cannes canter capping carats caress carets cargoes carrie carries carves cashes
    castes catheters causes ceases celina celtic cesarean chained chaining chaired chanced chancing chanel chaney
    chanted chanting chants chapped charles charmed charms charred chases cheats chipper chirped chopped cicatrix
    clamps clanged clanging clanking cleansing clearing clearings cleaving climbs climes clinching clipped cloves
    clutches cognition colons colony commend commends compliant complicating composted concession concussions
    conditions conducts consuls converge cooked copping corina counselings craves criers crimes crises critic critical
    critics croaked crocked crookes crooned crotches crouches crowing crunches curies databases decays decompressing
    deducible deletes denature denatures deplete depleted depleting dialyses discomforts diseased diseases dosages
    dotage douses dowses duelen eardrums eddied elastic electra enamels erased eraser erases estella evacuation
    evaluating evaluations examinations exercised exited exiting exorcises expanded exploration extracting failing
    failings fainer falling fascists feller felling filing filings fillet fillets fillies filming filters finder
    finders finery fluorides fluorine fluorite foiling fringe fringes fuller fulling gallbladders gasses glassed
    glosses goggle googled googles grasses groins hairlines hamstrung hardline hartline imparted improves increased
    increases incrustation infecting infested infiltration inflated inflected inflection infusing infusions ingres
    ingress injecting injure injures insomniac insurances insure insured insures intervention inured isolde jawboned
    jawbones joists kinney kinsey kneels lasers leader leases ledgers ledges lender lesson lewder liming limning
    limpiamos limpias limpios lisping lodger lumber lumping lunges manipulating manipulations melanomas mesmer migrant
    miscarriages mobilizations moguls molnar monkey mooney mounds mullets muscled mylars needing nerved novocain
    operand operating operations opining orthopedic osteopath overbites overdoes overdone overdosed overdoses paints
    palace palates palpate pardon pardons pareto parson parsons pasting patent patents patrol patrols patton pealing
    peeing peeking peelings peeping peering peeving pelting phobias pilate pintos plains plated platen plates platte
    plazas poising polios porting posing positing posits potting pouting prognoses prostates prostrate proteins
    protests rafting raging raided raiding railed railing rained raining raises raisin raisins raking ranting raping
    raring rasped rasping raster ration rations ratting raving ravings razing reconstruction rectors refract regina
    registers registry relapsed relapses remake remakes remote removes replacements rescinds resend resent resents
    resign resins resister retailer retain retained retinae retinal retinas retrace retreat revile reviled reviles
    reviling revisan revive revived revives reviving rewording rewords rework rewrites rewrote rinsed rinsing rioter
    rising risked risking roaster robots roister rooster roosts rooter rosier rosters rostra router sailing salting
    salving sapling saucer scalding scalping scalps scants scares scarfs scaring sciatic scones scopes scored scorer
    scorers scoring scorns scours screws scrubs sealing selling shelling shoots shores shoring shorts shouts signal
    sitars smelling smoulder smoulders snaring snitches snores snorting snowing soaring sorest souring sourness spaced
    spacey spacier sparer spelling spinals spines spinet spiral spline splits spores sporing sprang sprint stained
    stains stalin staling stiffs stoker stokes stores storing strainer strains strait strand stranded stretched
    stretcher stretchers strike string stringed strobe strode stroked strokes strove supine sureness sutured swellings
    swilling switches taiping taming tamping tangling tapping taring taxing teethe tenons tenpin throats throaty
    thumbs thyroids tights tingeing tinging tinglings tinkling tongued tongues toothaches toothy tweaks tweets
    twinging typing undated upgrades utters vistas wacker waists waller walter weaker whaler wireds withdrew worlds
    worsts woulds wrests wriest
"""
