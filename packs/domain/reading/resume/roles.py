"""How much a few words look like a job's title, and how much like an employer or a school."""

from __future__ import annotations

import re

from packs.domain.reading.words import any_of, wordings

TITLES = wordings(
    """enginer|enginneer|engeneer|programer|developper|devloper|engineer|engineers|engineering|developer|programmer|architect|manager|director|lead|leader|head|chief
    officer|president|vice president|vp|svp|avp|evp|cto|ceo|cfo|coo|cio|cpo|cmo|founder|co-founder|cofounder
    owner|co-owner|partner|principal|associate|analyst|scientist|researcher|research assistant|fellow|intern
    internship|trainee|apprentice|assistant|consultant|advisor|adviser|specialist|administrator|admin
    sysadmin|technician|operator|designer|artist|writer|editor|author|journalist|producer|photographer
    teacher|tutor|lecturer|professor|instructor|trainer|coach|mentor|facilitator|nurse|doctor|physician
    therapist|pharmacist|surgeon|paramedic|accountant|auditor|controller|bookkeeper|banker|trader|broker
    underwriter|actuary|lawyer|attorney|paralegal|counsel|judge|clerk|secretary|receptionist|coordinator
    supervisor|superintendent|foreman|inspector|agent|representative|salesperson|salesman|sales|marketer
    strategist|planner|buyer|recruiter|cashier|waiter|waitress|barista|chef|cook|bartender|driver|pilot
    guard|mechanic|electrician|plumber|carpenter|welder|machinist|builder|volunteer|member|treasurer|chair
    chairman|chairwoman|chairperson|organizer|organiser|ambassador|contributor|maintainer|committer
    freelancer|contractor|staff|tester|qa|sre|devops|full-stack|full stack|fullstack|front-end|frontend
    backend|back-end|webmaster|web developer|evangelist|advocate|scrum master|product owner|product manager
    postdoc|post-doc|phd student|phd candidate|doctoral student|graduate student|student|grader
    teaching assistant|co-op|working student|officer cadet|soldier|sergeant|captain|lieutenant|entwickler
    entwicklerin|softwareentwickler|softwareentwicklerin|ingenieur|ingenieurin|leiter|leiterin|teamleiter
    projektleiter|abteilungsleiter|geschäftsführer|mitarbeiter|mitarbeiterin|werkstudent|werkstudentin
    praktikant|praktikantin|praktikum|berater|beraterin|auszubildender|auszubildende|sachbearbeiter|lehrer
    lehrerin|hilfskraft|referent|referentin|architektin|fachinformatiker|informatiker|techniker|verkäufer
    kaufmann|kauffrau|assistentin|koordinator|doktorand|dozent|gründer|selbstständig|freiberufler|ingénieur
    ingénieure|développeur|développeuse|chef de projet|directeur|directrice|responsable|stagiaire
    consultante|chargé|chargée|analyste|technicien|technicienne|alternant|assistante|professeur|enseignant
    gérant|fondateur|chercheur|doctorant|vendeur|ingeniero|ingeniera|desarrollador|desarrolladora
    programador|programadora|gerente|jefe|jefa|directora|analista|becario|becaria|consultor|consultora
    responsable de|profesor|profesora|técnico|técnica|diseñador|diseñadora|arquitecto|fundador|investigador
    coordinadora|coordinador|encargado|ontwikkelaar|programmeur|stagiair|medewerker|adviseur|onderzoeker
    docent|leidinggevende|engenheiro|engenheira|desenvolvedor|desenvolvedora|estagiário|estagiária
    professora|pesquisador|diretor|diretora|sviluppatore|sviluppatrice|ingegnere|responsabile|tirocinante
    utvecklare|konsult|azubi|lehrling|volontär|apprenti|apprentie|alternante|practicante|pasante|aprendiz
    stagista|apprendista|praktikanten|lärling|translator|interpreter|librarian|dentist|midwife|caregiver
    hairdresser|gardener|cleaner|janitor|bricklayer|roofer|fitter|picker|packer|loader|courier|dispatcher
    handler|housekeeper|curator|archivist|statistician|biologist|physicist|geologist|dietitian|radiographer
    phlebotomist|caseworker|social worker|psychologist|counselor|counsellor|merchandiser|copywriter|animator
    illustrator|veterinarian|toolmaker|rédacteur|rédactrice|traducteur|traductrice|infirmier|infirmière
    comptable|vendeuse|cuisinier|cuisinière|serveur|serveuse|éducateur|éducatrice|formateur|formatrice
    médecin|pharmacien|pharmacienne|gestionnaire|conducteur|conductrice|électricien|électricienne|mécanicien
    mécanicienne|opérateur|opératrice|contrôleur|contrôleuse|enseignante|chercheuse|fondatrice|juriste
    avocat|avocate|cheffe|aide-soignant|aide-soignante|secrétaire|caissier|caissière|magasinier|chauffeur
    conseiller|conseillère|acheteur|acheteuse|attaché|attachée|enfermero|enfermera|contable|vendedor
    vendedora|camarero|camarera|cocinero|cocinera|abogado|abogada|redactor|redactora|traductor|traductora
    dependiente|administrativo|administrativa|maestro|maestra|asesor|asesora|infermiere|infermiera|impiegato
    impiegata|cameriere|cameriera|cuoco|commesso|commessa|insegnante|contabile|traduttore|traduttrice
    redattore|redattrice|avvocato|pflegefachkraft|krankenschwester|krankenpfleger|buchhalter|buchhalterin
    verkäuferin|kellner|kellnerin|fahrer|fahrerin|elektriker|elektrikerin|mechaniker|schlosser|tischler
    erzieher|erzieherin|übersetzer|übersetzerin|redakteur|redakteurin|sachbearbeiterin|abteilungsleiterin
    geschäftsführerin|projektleiterin|disponent|disponentin|einkäufer|einkäuferin|apotheker|apothekerin
    ärztin|anwältin|administrateur|administratrice|architecte|animateur|animatrice|intégrateur|intégratrice
    programmeur|programmeuse|coordinateur|coordinatrice|expert|experte|référent|référente|graphiste|auditeur
    auditrice|moniteur|monitrice|tuteur|tutrice|bénévole|président|présidente|trésorier|trésorière|gérante
    associé|associée|líder|lider|administrador|administradora|gestor|gestora|auxiliar|asistente|operador
    operadora|ejecutivo|ejecutiva|especialista|docente|socio|socia|cofundador|cofundadora|fundadora
    subdirector|ayudante|delegado|delegada|coordenador|coordenadora|assistente|instrutor|instrutora|sócio
    sócia|bolsista|monitor|amministratore|amministratrice|consulente|direttore|direttrice|coordinatore
    coordinatrice|specialista|fondatore|fondatrice|ricercatore|ricercatrice|progettista|capo progetto
    programmierer|programmiererin|softwareentwicklung|gesellschafter|gesellschafterin|vorstand|teamlead
    betreuer|betreuerin|mitgründer|mitgründerin|inhaber|inhaberin|experte|expertin|spezialist|spezialistin
    assistenz|aushilfe|forscher|forscherin|eigenaar|oprichter|oprichtster|programista|inżynier|kierownik
    specjalista|utvikler|udvikler|ingeniør|ingenjör|projektledare|prosjektleder|rådgiver|technologist
    hacker|wizard|ninja|guru|magician|generalist|sde|sdet|swe|tpm|undergraduate|residency|rotation
    head boy|head girl|executive|cto & co-founder|entrepreneur|investor|board|chairwoman|webdesigner|devop"""
)
CHINESE_TITLES = wordings(
    """工程师|工程師|专家|经理|總監|总监|主管|架构师|程序员|开发者|开发|实习生|设计师|分析师|顾问|助理|负责人|研究员
    教师|讲师|主任|组长"""
)
TITLE = re.compile(rf"(?<!\w)(?:{any_of(TITLES)})(?:in)?(?!\w)|{any_of(CHINESE_TITLES)}", re.IGNORECASE)
ENDING = re.compile(
    r"\w{4,}(?:entwickler|ingenieur|leiter|leitung|mitarbeiter|berater|student|"
    r"assistent|manager|architekt|führer|techniker|designer|elektriker|elektroniker|installateur|"
    r"mechaniker|monteur|pfleger|meister|fahrer|arbeiter|helfer|verkäufer|redakteur|lehrer|controller|"
    r"koordinator|referent|schlosser)(?:in)?\b",
    re.IGNORECASE,
)
RANK = re.compile(
    r"^(?:senior|junior|sr\.?|jr\.?|staff|principal|lead|associate|assistant|deputy|"
    r"chief|graduate|executive|interim|acting|leitende[rs]?)\b|\b(?:I{1,3}|IV|V|[1-5])$",
    re.IGNORECASE,
)
FIRM = re.compile(
    r"\b(?:inc|llc|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|kg|e\.?v|se|sa|sarl|sas|s\.?l|"
    r"s\.?a|s\.?r\.?l|spa|srl|bv|b\.v|nv|as|a/s|ab|oy|oyj|pty|pvt|private limited|llp|lp|"
    r"group|holdings?|labs?|laborator(?:y|ies)|studios?|systems|solutions|services|technolog(?:y|ies)|software|consulting|consultancy|partners|ventures|agency|associates|industries|"
    r"bank|hospital|clinic|cent(?:er|re)|trust|foundation|institute?|institut|university|universität|universidad|universidade|universitat|università|université|universiteit|college|school|academy|hochschule|"
    r"ministry|department|council|museum|library|airlines?|airways|insurance|mutual|media|networks?|analytics|robotics|logistik|logistics|energy|motors?|pharma\w*|health|healthcare|care|"
    r"team(?! (?:member|lead|leader|manager|coordinator))|"
    r"club|society|association|verein|stiftung|gruppe|freelance|self[- ]employed|"
    r"indépendante?|freiberuflich|autónom[oa]|libero professionista|startup|nhs|"
    r"gov)\b|&\s+\w+|(?<=\w)\.(?:com|io|org|net|ai|co|de|app|dev)\b"
    r"|公司|集团|大学|学院|银行|研究院|研究所|实验室",
    re.IGNORECASE,
)
SCHOOL = re.compile(
    r"\b(?:universit\w*|uni|college|school|institut\w*|academy|akademie|hochschule|fachhochschule|gymnasium|schule|lycée|école|ecole|escuela|instituto|faculty|"
    r"polytechnic|politècnica|politecnico|politécnica|politechnika|bootcamp|iit|mit|eth|epfl|caltech|ucla|nus|ntnu|rmit|tu|fh|htl|iut|insa|uc|campus|conservatory|seminary|uniwersytet|egyetem|coursera|udacity|edx|udemy|codecademy|freecodecamp|oxford|cambridge|harvard|stanford|princeton|yale|berkeley|northcoders)\b",
    re.IGNORECASE,
)
DEGREE = re.compile(
    r"(?<![\w])(?:ph\.?\s?d|d\.?phil|dr|doctor\w*|doktor\w*|doctorat\w*|m\.?b\.?a|m\.?\s?sc|b\.?\s?sc|m\.?\s?s|b\.?\s?s|m\.?\s?a|b\.?\s?a|m\.?\s?eng|b\.?\s?eng|m\.?\s?tech|b\.?\s?tech|m\.?\s?phil|b\.?\s?e|m\.?\s?e|"
    r"b\.?\s?com|b\.?\s?ed|b\.?\s?f\.?a|m\.?\s?f\.?a|b\.?\s?c\.?a|m\.?\s?c\.?a|l\.?l\.?b|l\.?l\.?m|bachelor\w*|master\w*|magister|diplom\w*|licenciatura|licence|grado|máster|mestrado|laurea|associate\w*|a\.?a\.?s?|"
    r"abitur|matura|baccalauréat|bachillerato|bac|gcse|a[- ]levels?|high school diploma|hnd|degree|"
    r"certificate|certificat|minor|major|undergraduate|postgraduate|graduate|ingénieur|ingeniería|"
    r"ausbildung zum|ausbildung zur)(?![\w])\.?",
    re.IGNORECASE,
)


PART_OF_SCHOOL = re.compile(
    r"^(?:the )?(?:college|school|faculty|department|dept\.?|institute|university|center|centre) "
    r"(?:of|for)\b(?!.*,)",
    re.IGNORECASE,
)  # "College of Engineering"


def title_likeness(text: str) -> float:
    """From -1 (an employer) over 0 (cannot tell) to 2 (surely a title)."""
    if PART_OF_SCHOOL.search(text):
        return -1.0
    found = list(TITLE.finditer(text))
    score = 0.0
    if found or ENDING.search(text):
        score += 1.0
        last = re.split(r",| - | – |\(", text)[0].rstrip()
        score += (
            0.5
            if (found and any(match.end() == len(last) for match in found)) or ENDING.search(text)
            else 0.0
        )
    score += 0.5 if RANK.search(text) else 0.0
    firm = next((match for match in FIRM.finditer(text) if not (found and match[0].startswith("&"))), None)
    score -= 1.0 if firm and not (found and found[-1].end() == len(text)) else 0.0
    return score


def degree_likeness(text: str) -> float:
    """Above 0: a degree or a field of study; below 0: a school."""
    return (1.5 if DEGREE.search(text) else 0.0) - (1.5 if SCHOOL.search(text) else 0.0)
