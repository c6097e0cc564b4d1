"""Verbs of Romance languages by what their subject does: call, join, write or state, and what must stand beside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Doing:
    """What the subject of some verbs does.

    ``finite`` forms tell it by themselves, ``participles`` behind a helping verb.  ``object`` must begin a word of
    the same sentence, at most ``near`` words behind the verb or before it.  ``pronoun`` must stand before a form
    that means something else without it.  ``together`` holds only of two and more, as one alone is often just quoted.
    ``infinitives`` tell it behind a word for a plan or decision.
    """

    role: Role
    finite: frozenset[str]
    participles: frozenset[str] = frozenset()
    object: re.Pattern[str] | None = None
    near: int = 16
    pronoun: frozenset[str] = frozenset()
    together: bool = False
    infinitives: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Deeds:
    """The verbs of one language, and the small words by which its clauses are read.

    ``helping`` stands before a participle, ``between`` may stand before a verb or a participle, ``relative`` before
    the verb of a clause on the word before it, ``clauses`` begin a clause.  ``of`` joins a holder's office or people to
    their body, ``across`` other nouns to what they are beside; ``company`` leads to who acts along.  ``people`` are
    nouns for those of a body who act for it, ``parts`` say that the subject is among those who act,
    ``planning`` that it will act.
    """

    doings: tuple[Doing, ...]
    helping: frozenset[str]
    between: frozenset[str]
    relative: frozenset[str]
    clauses: frozenset[str]
    of: frozenset[str]
    across: frozenset[str]
    company: frozenset[str]
    people: frozenset[str]
    parts: frozenset[tuple[str, str]]
    planning: frozenset[str]
    states: frozenset[str]
    denying: frozenset[str]

    def verbs(self) -> frozenset[str]:
        """Every form that can be a verb of a clause."""
        return _verbs(self)

    def by_form(self) -> Mapping[str, tuple[tuple[Doing, bool], ...]]:
        """What each form tells, and whether as a participle."""
        return _by_form(self)


_SPANISH_EVENT = re.compile(
    r"actos?$|caminata|caravana|cacerol|campaña|concentraci|huelga|jornadas?$|manifestaci|marchas?$|mitin|movilizaci|"
    r"paro$|plant[oó]n|protestas?$|vigilia|recogida"
)
_SPANISH_CALL = re.compile(r"concentr|huelga|manifest|marcha|moviliz|paro$|protest|salir|particip|sumar")
_SPANISH_WRITING = re.compile(
    r"cartas?$|comunicad|declaraci|documento|escritos?$|llamamiento|llamado$|manifiesto|misiva|oficios?$|petici|"
    r"pronunciamiento|solicitud|textos?$|demandas?$|denuncias?$"
)
_SPANISH_OFFICES = re.compile(r"(?:minist|president|congreso|alcalde|alcaldesa|gobernador|gobierno|rector)")
_FRENCH_EVENT = re.compile(
    r"actions?$|campagne|cortège|défilé|grève|journée|manifestation|marches?$|mobilisation|rassemblement|sit-in|"
    r"veillée|meeting|pétition"
)
_FRENCH_CALL = re.compile(r"manifest|rassembl|mobilis|défil|grève|march|rejoindre|particip|journée|boycott")
_FRENCH_WRITING = re.compile(
    r"appels?$|communiqué|courriers?$|déclaration|lettre|manifeste$|pétition|plainte|requête|textes?$|tribune|recours$"
)
_ITALIAN_EVENT = re.compile(
    r"corte[oi]$|fiaccolat|manifestazion|marci[ae]|mobilitazion|presidi[o]?$|protest[ae]$|scioper|sit-in|raduno|"
    r"iniziativ|vegli[ae]|piazza|campagn|giornat"
)
_ITALIAN_WRITING = re.compile(
    r"appell|comunicat|dichiarazion|document|lettera|lettere|manifesto|petizion|testo|esposto"
)
_PORTUGUESE_EVENT = re.compile(
    r"atos?$|caminhada|campanha|greve|jornada|manifestaç|marchas?$|mobilizaç|paralisaç|passeata|protestos?$|vigília"
)
_PORTUGUESE_WRITING = re.compile(
    r"abaixo-assinad|cartas?$|comunicad|declaraç|document|manifestos?$|notas?$|ofícios?$|petiç|textos?$|moç"
)

DEEDS: Mapping[str, Deeds] = {
    "es": Deeds(
        doings=(
            Doing(
                Role.ORGANISER,
                word_set("""
                    convoca convocamos convocan convocaron convocó convocará convocarán organiza organizan organizaron
                    organizó organizará organizarán promueve promueven promovieron promovió impulsa impulsan impulsaron
                    impulsó encabezó encabezaron encabezan encabeza realizó realizaron realizan realizarán realizará
                    celebraron celebrarán
                    """),
                word_set("convocado organizado promovido impulsado encabezado realizado"),
                _SPANISH_EVENT,
                infinitives=word_set("convocar organizar promover impulsar realizar mantener celebrar"),
            ),
            Doing(
                Role.ORGANISER,
                word_set("llama llaman llamó llamaron llamamos"),
                word_set("llamado"),
                _SPANISH_CALL,
                near=5,
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("""
                    participa participan participaron participó participarán participará asistieron asistió asisten
                    acudieron acudió intervino intervinieron intervendrán intervendrá
                    """),
                word_set("participado asistido acudido intervenido"),
                _SPANISH_EVENT,
                infinitives=word_set(
                    "participar asistir acudir marchar protestar manifestarse concentrarse movilizarse"
                ),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("sumó sumaron suma suman sumarán unieron unió unen adhirieron adhirió"),
                word_set("sumado unido adherido"),
                _SPANISH_EVENT,
                pronoun=frozenset({"se"}),
            ),
            Doing(
                Role.SIGNATORY,
                word_set("sumó sumaron suma suman unieron unió une unen adhiere adhieren adhirió adhirieron"),
                word_set("sumado unido adherido"),
                re.compile(r"carta|comunicado|declaraci|exig|llamad|llamamiento|manifiesto|pedir|petici|pronunciam"),
                pronoun=frozenset({"se"}),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("manifestaron manifestarán manifiestan concentraron concentrarán movilizaron movilizarán"),
                word_set("manifestado concentrado movilizado"),
                pronoun=frozenset({"se"}),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("marchan marcharon marcharán desfilaron desfilan protestaron protestan protestarán"),
                word_set("marchado desfilado protestado"),
            ),
            Doing(
                Role.SIGNATORY,
                word_set("""
                    dirigieron dirigió dirigen emiten emitieron emitió entregan entregaron entregó envía envían enviaron
                    envió firma firman firmaron firmó presentaron presentó remiten remitieron remitió suscriben
                    suscribieron suscribió difundieron difundió respaldan respaldaron apoyan apoyaron rubricaron
                    """),
                word_set("""
                    apoyado difundido dirigido emitido entregado enviado firmado presentado remitido respaldado
                    rubricado suscrito
                    """),
                _SPANISH_WRITING,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("dirigido dirigieron dirigió dirigen"),
                word_set("dirigido"),
                _SPANISH_OFFICES,
                near=6,
                pronoun=frozenset({"se"}),
            ),
            Doing(
                Role.SIGNATORY,
                word_set("escribe escriben escribieron"),
                word_set("escrito"),
                _SPANISH_OFFICES,
                near=6,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("llama llaman llamó llamaron llamamos"),
                word_set("llamado"),
                re.compile(r"(?:apoyar|boicot|defender|no$|rechaz|respetar|vot)"),
                near=5,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("convocan convocaron convocó llaman llamaron llamó"),
                word_set("convocado llamado"),
                re.compile(r"(?:desobedi|organizar|resistenc|unidad|unirnos|unirse)"),
                near=20,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("""
                    advierten advirtieron alertan alertaron condenan condenaron critican criticaron demandan demandaron
                    denuncian denunciaron exhortan exhortaron exigen exigieron expresan expresaron instan instaron
                    lamentan lamentaron manifiestan piden pidieron rechazan rechazaron reclaman reclamaron repudian
                    repudiaron solicitan solicitaron urgen urgieron
                    """),
                word_set("""
                    advertido alertado condenado criticado demandado denunciado exhortado exigido expresado instado
                    lamentado pedido rechazado reclamado repudiado solicitado urgido
                    """),
                together=True,
            ),
        ),
        helping=word_set("ha han había habían habrá habrán hemos"),
        between=word_set("""
            ayer conjuntamente este esta hoy también públicamente recientemente ya lunes martes miércoles jueves viernes
            sábado domingo semana le les lo la los las nos se
            """),
        relative=word_set("que quien quienes"),
        clauses=word_set("aunque cuando donde mientras pero porque que si sino"),
        of=word_set("de del"),
        across=word_set("a al ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras"),
        company=word_set("junto además"),
        people=word_set("""
            activistas afiliados alumnos delegados dirigentes docentes empleados estudiantes familiares integrantes
            jubilados líderes maestros miembros militantes portavoces profesores representantes simpatizantes socios
            trabajadores vecinos voceros
            """),
        planning=word_set("""
            acordado acordaron acordó anunciado anunciaron anunció decidido decidieron decidió deciden planean planea
            prevén van va volverán
            """),
        parts=frozenset(
            {("forma", "parte"), ("forman", "parte"), ("son", "los"), ("son", "parte"), ("son", "quienes")}
        ),
        states=word_set("era eran es está están fue fueron son tiene tienen hizo hicieron aseguró dijo señaló explicó"),
        denying=word_set("no ni sin"),
    ),
    "fr": Deeds(
        doings=(
            Doing(
                Role.ORGANISER,
                word_set("organise organisent organisera organiseront organisaient organisait organisons"),
                word_set("organisé convoqué initié lancé"),
                _FRENCH_EVENT,
                infinitives=word_set("organiser appeler lancer convoquer"),
            ),
            Doing(
                Role.ORGANISER,
                word_set("appelle appellent appelait appelaient appelleront appelons"),
                word_set("appelé"),
                _FRENCH_CALL,
                near=7,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("appelle appellent appelait appelaient appelons"),
                word_set("appelé"),
                re.compile(r"barrage|boycott|cesser|défendre|refuser|respecter|soutenir|vote(?:r|z)?$"),
                near=12,
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("participe participent participera participeront participaient assistaient"),
                word_set("participé assisté rejoint"),
                _FRENCH_EVENT,
                infinitives=word_set("participer manifester défiler"),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("défilent défileront défilaient manifestent manifesteront manifestaient"),
                word_set("défilé manifesté"),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("rassemblent réunissent mobilisent joignent retrouvent associent"),
                word_set("rassemblés réunis mobilisés retrouvés joints associés rassemblées mobilisées jointes"),
                _FRENCH_EVENT,
                pronoun=word_set("se s nous"),
            ),
            Doing(
                Role.SIGNATORY,
                word_set(
                    "adressent cosignent déposent écrivent envoient lancent publient remettent signent soutiennent"
                ),
                word_set("""
                    adressé cosigné déposé écrit envoyé lancé publié remis signé soutenu transmis adressés cosignée
                    """),
                _FRENCH_WRITING,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("écrivent interpellent"),
                word_set("écrit interpellé"),
                re.compile(r"(?:ministre|préfet|présiden|maire|premier|gouvernement|député)"),
                near=6,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("""
                    affirment exhortent expriment rappellent réaffirment saluent soutiennent
                    alertent condamnent dénoncent demandent déplorent exigent interpellent protestent réclament refusent
                    rejettent s'opposent
                    """),
                word_set("""
                    alerté condamné dénoncé demandé déploré exigé interpellé protesté réclamé refusé rejeté
                    """),
                together=True,
            ),
        ),
        helping=word_set("a ont avaient avait auront aura avons sont étaient sommes"),
        between=word_set("""
            aussi conjointement également ensemble hier publiquement récemment y en lundi mardi mercredi jeudi vendredi
            samedi dimanche ce cette semaine se s ' ’ lui leur nous
            """),
        relative=word_set("qui"),
        clauses=word_set("alors car comme lorsque mais où parce quand que qu qui si tandis"),
        of=word_set("de d du des"),
        across=word_set(
            "à au aux avec chez contre dans depuis devant durant en entre par pendant pour sans selon sous sur vers"
        ),
        company=word_set("avec ensemble ainsi"),
        people=word_set("""
            activistes adhérents délégués dirigeants élus enseignants étudiants membres militantes militants
            porte-parole représentantes représentants responsables salariés sympathisants syndicalistes
            """),
        planning=word_set("annoncé décidé décident envisagent prévoient prévu projettent veulent vont"),
        parts=frozenset({("fait", "partie"), ("font", "partie"), ("sont", "ceux")}),
        states=word_set("est sont était étaient fut furent explique affirme déclare a-t-il a-t-elle"),
        denying=word_set("ne n ni sans"),
    ),
    "it": Deeds(
        doings=(
            Doing(
                Role.ORGANISER,
                word_set("""
                    convoca convocano indice indicono lancia lanciano organizza organizzano promuove promuovono
                    organizzeranno promuoveranno
                    """),
                word_set("convocato indetto lanciato organizzato promosso proclamato"),
                _ITALIAN_EVENT,
                infinitives=word_set("organizzare promuovere indire convocare"),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("""
                    aderisce aderiscono aderiranno interviene intervengono interverranno partecipa partecipano
                    parteciperanno parteciperà
                    """),
                word_set("aderito partecipato intervenuti intervenute intervenuto"),
                _ITALIAN_EVENT,
                infinitives=word_set("partecipare aderire manifestare sfilare"),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("manifestano manifesteranno sfilano sfileranno scioperano"),
                word_set("manifestato sfilato scioperato"),
            ),
            Doing(
                Role.SIGNATORY,
                word_set("firmano inviano presentano scrivono sottoscrivono rivolgono consegnano diffondono"),
                word_set("consegnato diffuso firmato inviato presentato rivolto scritto sottoscritto"),
                _ITALIAN_WRITING,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("scrive scrivono"),
                word_set("scritto"),
                re.compile(r"(?:ministr|president|sindac|governo|prefett)"),
                near=5,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("chiedono condannano denunciano esprimono respingono sollecitano"),
                word_set("chiesto condannato denunciato espresso respinto sollecitato"),
                together=True,
            ),
        ),
        helping=word_set("ha hanno aveva avevano sono abbiamo"),
        between=word_set("anche già ieri inoltre oggi pubblicamente recentemente ne si lunedì martedì mercoledì"),
        relative=word_set("che"),
        clauses=word_set("che dove ma mentre perché quando se"),
        of=word_set("d del dell della delle dello degli dei di"),
        across=word_set("""
            a ad agli ai al all alla alle allo con contro da dagli dai dal dall dalla dalle dopo durante in nei nel nell
            nella nelle per secondo senza su sui sul sulla tra fra davanti
            """),
        company=word_set("insieme assieme"),
        people=word_set("""
            aderenti attivisti delegati dirigenti esponenti iscritti lavoratori membri militanti rappresentanti
            responsabili studenti volontari
            """),
        planning=word_set("annunciato annunciano deciso decidono intendono vogliono"),
        parts=frozenset({("fa", "parte"), ("fanno", "parte")}),
        states=word_set("è era erano fu furono spiega afferma dichiara dice"),
        denying=word_set("non né senza"),
    ),
    "pt": Deeds(
        doings=(
            Doing(
                Role.ORGANISER,
                word_set("""
                    convoca convocam convocaram convocou organiza organizam organizaram organizou promove promovem
                    promoveram promoveu realiza realizam realizaram realizou puxaram
                    """),
                word_set("convocado organizado promovido realizado"),
                _PORTUGUESE_EVENT,
                infinitives=word_set("convocar organizar promover realizar"),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("aderem aderiram participa participam participaram participou participarão compareceram"),
                word_set("aderido participado"),
                _PORTUGUESE_EVENT,
                infinitives=word_set("participar aderir marchar protestar"),
            ),
            Doing(
                Role.PARTICIPANT,
                word_set("marcham marcharam protestam protestaram manifestaram-se"),
                word_set("marchado protestado"),
            ),
            Doing(
                Role.SIGNATORY,
                word_set("""
                    assina assinam assinaram assinou divulgam divulgaram divulgou encaminharam entregaram
                    entregou enviam enviaram enviou lançaram publicaram subscrevem subscreveram
                    """),
                word_set("assinado divulgado encaminhado entregado enviado lançado subscrito"),
                _PORTUGUESE_WRITING,
            ),
            Doing(
                Role.SIGNATORY,
                word_set("""
                    cobram condenam condenaram denunciam denunciaram exigem exigiram pedem pediram reivindicam repudiam
                    repudiaram solicitam solicitaram
                    """),
                together=True,
            ),
        ),
        helping=word_set("tem têm tinha tinham havia haviam"),
        between=word_set("""
            hoje ontem também conjuntamente se nesta neste segunda-feira terça-feira quarta-feira quinta-feira
            sexta-feira sábado domingo
            """),
        relative=word_set("que"),
        clauses=word_set("embora enquanto mas onde porque quando que se"),
        of=word_set("d da das de do dos"),
        across=word_set("""
            a ao aos à às ante após até com contra durante em entre na nas no nos para pela pelas pelo pelos por segundo
            sem sob sobre
            """),
        company=word_set("junto juntamente além"),
        people=word_set("""
            ativistas delegados dirigentes estudantes integrantes lideranças líderes membros militantes representantes
            trabalhadores trabalhadoras
            """),
        planning=word_set("anunciaram anunciou decidiram decidiu planejam pretendem vão vai"),
        parts=frozenset({("faz", "parte"), ("fazem", "parte")}),
        states=word_set("é era eram está estão foi foram são tem têm disse afirmou explicou"),
        denying=word_set("não nem sem"),
    ),
}


@lru_cache(maxsize=8)
def _verbs(deeds: Deeds) -> frozenset[str]:
    finite = frozenset(form for doing in deeds.doings if not doing.pronoun for form in doing.finite)
    return finite | deeds.states | deeds.helping


@lru_cache(maxsize=8)
def _by_form(deeds: Deeds) -> dict[str, tuple[tuple[Doing, bool], ...]]:
    forms: dict[str, tuple[tuple[Doing, bool], ...]] = {}
    for doing in deeds.doings:
        for form in doing.finite:
            forms[form] = (*forms.get(form, ()), (doing, False))
        for form in (*doing.participles, *doing.infinitives):
            forms[form] = (*forms.get(form, ()), (doing, True))
    return forms
