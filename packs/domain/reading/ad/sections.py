"""Which part of a job ad a heading opens: what is asked for, or what is left out and why."""

from __future__ import annotations

import re
from dataclasses import dataclass

from packs.domain.posting import RequirementKind
from packs.domain.reading.words import word_set

MINIMUM, RESPONSIBILITY, PREFERRED = (
    RequirementKind.MINIMUM,
    RequirementKind.RESPONSIBILITY,
    RequirementKind.PREFERRED,
)


@dataclass(frozen=True)
class Section:
    """A part of an ad: the kind of its requirements, or why it holds none."""

    kind: RequirementKind | None
    why: str = ""


INTRODUCTION = Section(None, "introduction")
ABOUT = Section(None, "about the company or the team")
BENEFITS = Section(None, "benefits")
PAY = Section(None, "pay")
EQUAL = Section(None, "equal opportunity")
PROCESS = Section(None, "how to apply")
PRIVACY = Section(None, "applicants' data")
FACTS = Section(None, "facts about the job")
UNKNOWN = Section(None, "under a heading that asks for nothing")
ASKED, WORK, NICE = Section(MINIMUM), Section(RESPONSIBILITY), Section(PREFERRED)

YOU = r"you(?:'ll|'d|'re|'ve| will| would| are| have| can| might| may| could| should)?(?: also)?"
WORDINGS: tuple[tuple[Section, str], ...] = (  # the first that fits: "not required" is no requirement
    (
        EQUAL,
        r"equal (?:employment )?opportunit|\beeoc?\b|\beoe\b|divers(?:e|ity)|inclusi(?:on|ve)\b|belonging"
        r"|(?:reasonable )?(?:accommodation|adjustment)s?\b|affirmative action|\bdei?&?b?\b$|accessibility$"
        r"|chancengleichheit|vielfalt|égalité des chances",
    ),
    (
        PRIVACY,
        r"privacy|data protection|gdpr|ccpa|your (?:personal )?data|datenschutz|données personnelles",
    ),
    (
        BENEFITS,
        rf"benefits?\b|perks|(?:what )?we(?:'ll| will| can)? (?:also )?(?:offer|give|provide)\b"
        rf"|what {YOU} (?:get|receive|enjoy|gain|learn)\b|what(?:'s| is) in it for you|what {YOU} love"
        r"|why (?:you(?:'ll| will|'d)? love|join|work (?:with|for|at|here)|us\b|choose)"
        r"|(?:our|the) offer(?:ing)?\b|what we(?:'ve| have) (?:got )?to offer|what we bring"
        r"|what (?:you )?(?:can|to) expect from us|in return|rewards|sweeteners|good(?:ies| stuff)\b"
        r"|what(?:'s| is) on offer|how we(?:'ll)? (?:support|look after|take care of|reward)"
        r"|wir bieten|bieten wir|was (?:wir|dich|sie) .*biet|vorteile$|unser angebot|darauf (?:darfst|kannst)"
        r"|nous (?:vous )?(?:offrons|proposons)|avantages|(?:te |le )?ofrecemos|beneficios|benefícios"
        r"|cosa offriamo|offriamo|wat wij? bieden|wij? bieden|oferecemos",
    ),
    (
        PAY,
        r"compensation|salar(?:y|ies)|\bpay\b|wages?\b|remuneration|gehalt|vergütung|rémunération|salario"
        r"|salaire",
    ),
    (
        PROCESS,
        r"how to apply|\bapply(?:ing)?\b|application|(?:interview|hiring|selection|recruit\w*) "
        r"(?:process|steps?|journey|stages?)|next steps?|what happens|deadline|closing date|e-verify"
        r"|background (?:check|screening)|notice|disclaimer|legal|agenc(?:y|ies)\b|interested\b"
        r"|ready to|get in touch|contact(?: us)?$|bewerb|postuler|candidater|kontakt|fraud|scam",
    ),
    (
        FACTS,
        r"(?:physical|travel) (?:requirements?|demands?)|working (?:conditions|hours|pattern)"
        r"|work(?:ing)? environment|conditions of employment|additional information|further information"
        r"|basic information|other information|our (?:tech(?:nology)? )?stack|the (?:tech )?stack$"
        r"|(?:^|our |the )tech stack|work authori[sz]ation|employment (?:type|details)|job (?:details|type"
        r"|info)",
    ),
    (
        NICE,
        r"not (?:strictly |absolutely )?(?:required|necessary|essential|mandatory|a must)|don't (?:need"
        r"|have) to"
        r"|nice[- ]to[- ]ha(?:ve|s)|extra credit",
    ),
    (
        WORK,
        r"(?:essential|required|key|primary|core|principal) (?:job )?(?:functions?|duties|tasks"
        r"|responsibilit|"
        r"accountabilit)",
    ),
    (ASKED, r"\bto (?:succeed|thrive|excel|be successful|be considered|do (?:this|the) job)\b"),
    (ASKED, r"\bminimum\b|\bbasic\b|required|\bmust\b|must[- ]haves?|essential|mandatory|prerequisite"),
    (
        ASKED,
        r"(?:ideal|perfect|right|successful|strong|desired|suitable) (?:candidates?|person|profile"
        r"|applicants?"
        r"|match|fit)|desired skills (?:and|&) exp|person specification",
    ),
    (
        NICE,
        r"\bnice\b|preferred|preferabl|bonus|desir(?:ed|ables?|e)\b|\bplus(?:es|ses)?\b|extra (?:points"
        r"|skills)"
        r"|good to have|brownie|cherry|icing|great if|even better|assets?\b|optional"
        r"|additional (?:qualifications|skills|experience|strengths)|(?:would|'d) be (?:an? )?(?:nice|great"
        r"|cool"
        r"|awesome|good|amazing|super|bonus|helpful|plus)|stand ?out|sets? you apart|advantage|helpful"
        r"|(?:we|i)(?:'d| would) (?:also )?(?:love|smile|like to see|be (?:thrilled|delighted|happy"
        r"|impressed))"
        r"|ideally|added value|wish ?list|\bextras?$|beneficial|favou?r|would help|secret sauce|love to see"
        r"|von vorteil|wünschenswert|idealerweise|pluspunkt|nice-to-have|^les plus|un plus|atouts?\b|apprécié"
        r"|se valorar|deseable|gradit|diferencia|mooi meegenomen|pré\b",
    ),
    (ABOUT, rf"^(?:who|where) {YOU} (?:work|be|join|report)|^(?:the|your) (?:team|manager|colleagues)\b"),
    (
        WORK,
        r"responsib|dut(?:y|ies)\b|your (?:new )?(?:role|mission|impact|tasks|work|job|day|challenges?"
        r"|focus|goals?"
        r"|contributions?|adventure|missions)|day[- ]to[- ]day|(?:day|week|month) in the life"
        r"|typical (?:day|week)"
        r"|in this (?:role|position|job)|(?:^|about )(?:the|this) (?:role|job|work|position|opportunity"
        r"|mission|gig"
        r"|challenge|assignment|vacancy|post|day job)\b|\btasks?\b|(?:role|job|position) (?:summary|overview"
        r"|description|purpose|scope)|purpose of (?:the|this)|objectives?\b|accountabilit|how you(?:'ll"
        r"| will| can)"
        r"|make an impact|expected to|what (?:does )?success|what (?:the|this) (?:role|job|position)"
        r"|job functions?"
        r"|scope of (?:work|the)|key (?:areas|deliverables|results)|deliverables|main activities"
        r"|^missions?$|the mission"
        r"|(?:your )?aufgaben|tätigkeit|dein job|was (?:sie|dich) erwartet|was du (?:tust|machst|bewegst)"
        r"|(?:vos|tes) (?:missions|responsabilités)|les missions|responsabilidades|funciones|tareas|mansioni"
        r"|attività|taken$|werkzaamheden|wat ga je doen|atividades",
    ),
    (
        ASKED,
        rf"qualif|requirements?\b|{YOU} (?:need|bring|have|possess|know|offer)\b|who {YOU}\b|about you\b"
        rf"|^you$"
        r"|^you (?:are|have|know|bring)\b|^are you\b|looking for\b|look for\b|seeking\b|(?:good|great|right"
        r"|strong) fit"
        rf"|\bfit if\b|{YOU} (?:be )?(?:thrive|succeed|excel|successful|great|enjoy|do well|a (?:good|great"
        rf"|natural))"
        r"|to succeed|success in this role|we(?:'d| would)? (?:need|require|expect|ask|want|value"
        r"|like to see)\b|they need"
        r"|expect from you|eligib|education\b|(?:candidate|applicant) (?:profile|requirements)|the person\b"
        r"|what it takes|criteria|credentials|superpowers|your (?:[a-z]+ )?(?:profile|background|experience"
        r"|skills?"
        r"|expertise|strengths|toolkit|qualifications|story|knowledge|skill ?set)|skill ?sets?\b|\bskills?\b"
        r"|\bexperience\b|\bknowledge\b|abilities\b|competenc|expertise$|profile$|background$"
        r"|tech(?:nical)? stack"
        r"|anforderung|qualifikation|dein profil|ihr profil|bringst du|bringen sie|mitbring|kenntnisse"
        r"|^profil"
        r"|profil (?:recherché|souhaité)|votre profil|ton profil|compétences|requisitos|perfil"
        r"|lo que buscamos"
        r"|requisiti|competenze|functie-?eisen|wat (?:wij )?vragen|jouw profiel|qualificações",
    ),
    (
        WORK,
        rf"what {YOU}? ?(?:actually |really )?(?:be )?(?:do(?:ing)?|own|build|work|tackle|drive|lead"
        rf"|deliver|achieve|create)"
        rf"|what will you|\b{YOU} (?:be )?(?:\w+ )?(?:do|own|build|work|lead|help|design|create|drive"
        rf"|deliver|join|spend)"
        r"(?:ing)?\b|you'll\b|you will\b|you'd\b",
    ),
    (
        ABOUT,
        r"about|who (?:we|they) are|our (?:mission|values|culture|story|teams?|company|vision|commitment"
        r"|people|process"
        r"|principles|products?|customers)|company|culture|values\b|mission|why\b|teams?\b|life at|meet\b"
        r"|what we do"
        r"|how we work|where we|über uns|wer wir sind|qui sommes|l'entreprise|sobre nosotros|chi siamo"
        r"|over ons"
        r"|introduction|background",
    ),
    (
        FACTS,
        r"location|details|employment type|schedule|travel|clearance|reports? to|department|overview|summary"
        r"|keywords|tags|job type|posted|seniority|industr|source|contact|level|start date|hours|duration"
        r"|contract",
    ),
)
COMPILED = tuple((re.compile(pattern), section) for section, pattern in WORDINGS)
VOCABULARY = word_set(
    "a an the and or & of for in on at to with from by if it is are be not your you you'll you'd you're "
    "you've we "
    "we're we'd we'll our us this that these what what's who why how where when will would can could might "
    "may "
    "should do doing does have having has need needs needed bring love know like get give offer also as "
    "more some "
    "any all key main core basic minimum additional required preferred desired desirable essential "
    "mandatory nice "
    "good great ideal ideally perfect right strong successful suitable bonus points point extra extras "
    "credit plus "
    "pluses must haves have-to must-have must-haves nice-to-have nice-to-haves optional helpful beneficial "
    "responsibilities responsibility duties duty tasks task role job position work opportunity mission "
    "impact day "
    "day-to-day life typical week objectives objective accountabilities functions function deliverables "
    "activities "
    "requirements requirement qualifications qualification skills skill skillset experience experiences "
    "education "
    "educational knowledge abilities ability competencies competences competence expertise background "
    "profile "
    "candidate candidates person specification criteria criterion credentials looking seeking fit about "
    "summary "
    "overview description purpose scope technical professional personal general specific core soft hard "
    "expect "
    "expected success succeed thrive make making team teams company benefits benefit perks compensation "
    "salary pay "
    "rewards package equal employment diversity inclusion apply application process interview hiring next "
    "steps "
    "step privacy notice information location details schedule type level join working here stack tech tools "
    "set sets apart stand out happens superpowers toolkit brownie cherry icing cake top wish list assets "
    "asset "
    "advantage advantageous advantages eligibility prerequisites prerequisite certifications certification "
    "licences "
    "licenses language languages training conditions equity culture values vision story deadline contact "
    "mission "
    "statement commitment opportunities employer eeo eoe desirables be-great-if own build challenge "
    "challenges "
    "contribution contributions focus goals goal areas area gig expectations them they look want value ask "
    "see "
    "require"
)
NAMING = re.compile(r"^(?:about|why|life at|join|working at|meet|inside)\s+(?:us$|you$|[A-Z])")
NOT_LETTERS = re.compile(r"[^\w\s'&/+-]+|_")


def section_of(heading: str) -> Section | None:
    """The section that a heading opens; None when its wording is not known."""
    words = heading_words(heading)
    for pattern, section in COMPILED:
        if pattern.search(words):
            return section
    return None


def heading_words(heading: str) -> str:
    """A heading in small letters, without emoji and marks, with straight apostrophes."""
    straight = heading.replace("’", "'").replace("‘", "'").replace("`", "'")
    return " ".join(NOT_LETTERS.sub(" ", straight).casefold().split())


def speaks_as_heading(line: str) -> bool:
    """Whether a line without any mark can be a heading: all of its words are words of headings."""
    words = heading_words(line).split()
    if not words or len(words) > 10:
        return False
    return all(word in VOCABULARY for word in words) or NAMING.match(_small_first(line.strip())) is not None


def _small_first(line: str) -> str:
    return line[:1].lower() + line[1:]
