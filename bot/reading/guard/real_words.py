"""Ordinary words one slip away from a word of the tables, so that "brides" is not read as "bridge".

Longer than the usual file because it is a list; made by comparing the tables with two common dictionaries.
"""

from __future__ import annotations

from bot.reading.guard.common import words_of

REAL_WORDS = words_of("""
limpia limpian limpiar limpiamos limpio limpios limpias operan tratan cobran cuidan revisan duelen curan
abordo aborso aborton aborts absorto accounts acting additions adusta adusto afuste ailments airways alborto aliger
aligera aligero aligned alinador alinadora alinear allege altear alters amalgams anaemic analistica analitico anamita
anapest anatema anemic anemica angles anklet anklets antecedente antecedents arches archie arching arcing arthritic
arthritics ascenso ashing assessments austen ayuste badder bailed balanced balanceo balances balante balled banding
barest beaching beasts belled bending bilked billet billie binding biopsied births bladders blanche blanching blander
blaster bleeping blenching blending blither bluster boaster boding boiled bolster bonging boning boosted boosters
boreas bostear bounding bowell bowels braced braceo bracete bracken bracts brakes braves breaching breads breaks
breasts breath breeding brides bridged bridger bridges bridget bridle brooking brooks bruces bruins bulled bumming
bumpkin burping cabera cabilla cables cabrilla cacear cacera cadres caecer cajera cajilla calais calces calcificacion
calenda calendars calentar calera calesa caleza caliente calilla caliza calmer calved calvez camara camber cambera
cambers cambra camena camero camper campera campers cancin cancro candin canear canecer canera canero canfin cangre
canilla canime canina canines caninez caning canino canker canned cannes canter cantica caotica capilla capping
caralla carats carera caress carets cargoes cargue caribe carillo carite carmes carona carrie carries cartilla carves
casera cashes casilla castes catarata cateter catheters causes ceases ceatica celica celico celina celtic cerilla
cesarean cesareo cetarea chained chaining chaired chanced chancing chanel chaney chanted chanting chants chapped
charles charmed charms charred chases chatre cheats chipper chiqueo chirped chopped cianica ciatico cicatrix ciente
ciento cimera citrica clamps clanged clanging clanking cleansing clearing clearings cleaving climbs climes clinching
clipped cloves clutches cognition coiron collon colono colons colony comento cometario commend commends compliant
complicating composita composted concession conclusion concusion concussions conditions conducho conducta conducts
consueta consul consula consular consuls consunta converge cooked coplon copping corana corbona corcona cordon corina
corion cornac cornal cornea corola coronda coronta corota coroza corton coruna cotona counselings craves cretica
criers crimes criolla crises critic critical criticar critico critics croaked crocked crookes crooned crotches
crouches crowing crunches curenaje curies databases decays decompressing deducible delate deleite deleta deletes
deleto denature denatures deplete depleted depleting depresivo diafisis dialyses discomforts diseased diseases
dislocar dolzor dosages dotage douses dowses eardrums eccema eddied elastic elastica elastico electo elector electra
embaste empate enamels enrame enrase erased eraser erases escancia escanero escarola escayolar espiramiento estanca
estancar estantia estella estrellar evacuacion evacuation evaluating evaluations examinacion examinations exercised
exited exiting exorcises expanded expandir expender exploration explotacion exportacion extracting failing failings
fainer falling fascists fecula feller felling filing filings fillet fillets fillies filming filters finder finders
finery fingir floridez fluorides fluorine fluorite foiling fresnillo fresno fringe fringes fuller fulling gallbladders
gasses glassed glosses goggle googled googles grasses groins hairlines hamstrung hardline hartline herido hernica
heroida hervida hetria hornia huincha imparted improves inciso incontinente increased increases incrustation indole
infamacion infecting infectivo infested infiltration inflated inflected inflection infusing infusions ingres ingress
injecting injerta injure injures inserto insola insomniac insomnio insurances insure insured insures intervention
inured isolde jaquear jaquesa jaqueta jawboned jawbones joists kinney kinsey kneels lasers leader leases lecion
ledgers ledges legion lender leneas leones lesbio lesivo lesson lewder ligamen liming limning limpidez limpion lision
lisping lodger lumber lumbre lumping lunges manipulating manipulations marceo marero melanomas mesmer migrant milgrana
mingrana miranda miscarriages mobilizations moblar modestia moguls moldar mollar molnar monkey mooney morbida mordido
morles mounds muleta mullets muscled mylars needing nervea nerved nerveo nitrosa nitroso novocain operand operating
operations operativo opining orthopedic ortopedia osteopath overbites overdoes overdone overdosed overdoses padron
paints palace palates palote palpate panoramica panoramico pardon pardons pareto pariente parlon parron parson parsons
pasting paston patent patente patents patero patona patrio patrol patrols patrona patrono patton pealing peaton peeing
peeking peelings peeping peering peeving pelting phobias pilate pintos placar placiente plains plante plaste platea
plated platel platen plates platilla platon platte plazas poising polaca polios porting posing positing posits potting
pouting prioste prognoses prostates prostesis prostrate protasis proteins protests puntacion punteo puntosa puntoso
quicio quimia quimico quimon radiografica rafting raging raided raiding railed railing rained raining raises raisin
raisins raking ranting rapador raping raring rasgado raspada raspador raspajo raspano rasped rasping raspudo raster
ratigo ratina ratino ration rations ratting raving ravings razing reamar reatina rebina recadar recision recodo
reconstruction rector rectors recular redena refina refract regina registers registry reglar reinal reinar relapsa
relapsed relapses relapso relengo rellano rellena remake remakes remision remote remover removes rencor replacements
rescinds reseca resenar resend resent resents resign resigna resins resisa resister retailer retain retained retica
retinae retinal retinar retinas retinta retrace retrato retreat revile reviled reviles reviling revive revived revives
reviving rewording rewords rework rewrites rewrote rinsed rinsing rioter rising risked risking roaster robots roister
rooster roosts rooter rosear rosera rosero rosier rosters rostir rostra rostro router rutina sacere sagrado sailing
salpullido salting salving sapina sapling saucer scalding scalping scalps scants scares scarfs scaring sciatic scones
scopes scored scorer scorers scoring scorns scours screws scrubs sealing sedicion selling shelling shoots shores
shoring shorts shouts signal sitars smelling smoulder smoulders snaring snitches snores snorting snowing soaring
sorest souring sourness spaced spacey spacier sparer spelling spinals spines spinet spiral spline splits spores
sporing sprang sprint stained stains stalin staling stiffs stoker stokes stores storing strainer strains strait strand
stranded stretched stretcher stretchers strike string stringed strobe strode stroked strokes strove supina supine
sureness sutured swellings swilling switches taiping taming tamping tangling tapinga tapping taring taxing teethe
tengue tenons tenpin tenson tenton tenzon terpina testimoniar throats throaty thumbs thyroids tights tingeing tinging
tinglings tinkling tongued tongues toothaches toothy trabamiento traccion traicion turacion turnio tweaks tweets
twinging typing undated upgrades usuraria usurario utters vacuno vaporacion venaje vencer vender venera venero ventaje
vicuna visiva vistas wacker waists waller walter weaker whaler wireds withdrew worlds worsts woulds wrests wriest
""")
