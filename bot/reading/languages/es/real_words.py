"""Spanish: words one slip away from a word of the tables that are words in their own right.

Made by comparing the tables with two common dictionaries."""

from __future__ import annotations

REAL_WORDS = """
    abordo aborso aborton absorto adusta adusto afuste alborto aliger aligera aligero alinador alinadora alinear
    altear analistica analitico anamita anatema anemica antecedente ascenso ayuste balanceo balante boreas bostear
    braceo bracete bruces cabera cabilla cabrilla cacear cacera caecer cajera cajilla calces calcificacion calenda
    calentar calera calesa caleza caliente calilla caliza calvez camara cambera cambra camena camero campera cancin
    cancro candin canear canecer canera canero canfin cangre canilla canime canina caninez canino cantica caotica
    capilla caralla carera cargue caribe carillo carite carmes carona cartilla casera casilla catarata cateter ceatica
    celica celico cerilla cesareo cetarea chatre chiqueo cianica ciatico ciente ciento cimera citrica cobran coiron
    collon colono comento cometario composita conclusion concusion conducho conducta consueta consul consula consular
    consunta coplon corana corbona corcona cordon corion cornac cornal cornea corola coronda coronta corota coroza
    corton coruna cotona cretica criolla criticar critico cuidan curan curenaje delate deleite deleta deleto depresivo
    diafisis dislocar dolzor eccema elastica elastico electo elector embaste empate enrame enrase escancia escanero
    escarola escayolar espiramiento estanca estancar estantia estrellar evacuacion examinacion expandir expender
    explotacion exportacion fecula fingir floridez fresnillo fresno herido hernica heroida hervida hetria hornia
    huincha inciso incontinente indole infamacion infectivo injerta inserto insola insomnio jaquear jaquesa jaqueta
    lecion legion leneas leones lesbio lesivo ligamen limpia limpian limpiar limpidez limpio limpion lision lumbre
    marceo marero milgrana mingrana miranda moblar modestia moldar mollar morbida mordido morles muleta nervea nerveo
    nitrosa nitroso operan operativo ortopedia padron palote panoramica panoramico pariente parlon parron paston
    patente patero patona patrio patrona patrono peaton placar placiente plante plaste platea platel platilla platon
    polaca prioste prostesis protasis puntacion punteo puntosa puntoso quicio quimia quimico quimon radiografica
    rapador rasgado raspada raspador raspajo raspano raspudo ratigo ratina ratino reamar reatina rebina recadar
    recision recodo rector recular redena refina reglar reinal reinar relapsa relapso relengo rellano rellena remision
    remover rencor reseca resenar resigna resisa retica retinar retinta retrato rosear rosera rosero rostir rostro
    rutina sacere sagrado salpullido sapina sedicion supina tapinga tengue tenson tenton tenzon terpina testimoniar
    trabamiento traccion traicion tratan turacion turnio usuraria usurario vacuno vaporacion venaje vencer vender
    venera venero ventaje vicuna visiva
"""
