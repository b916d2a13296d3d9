"""Headings of resume sections in many wordings and six languages."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum


class Section(StrEnum):
    """A section of a resume; the value is its key in JSON Resume."""

    WORK = "work"
    EDUCATION = "education"
    PROJECTS = "projects"
    SKILLS = "skills"
    SUMMARY = "summary"
    AWARDS = "awards"
    CERTIFICATES = "certificates"
    PUBLICATIONS = "publications"
    LANGUAGES = "languages"
    VOLUNTEER = "volunteer"
    INTERESTS = "interests"
    REFERENCES = "references"
    CONTACT = "contact"
    OTHER = "other"


WORDINGS = {
    Section.WORK: """experience|experiences|work|work experience|work experiences|work history|employment
        employments|employment history|employment experience|professional experience
        professional experiences|professional history|professional background|relevant experience
        relevant work experience|selected experience|industry experience|career|career history
        career experience|job experience|job history|jobs|internships|internship experience|positions
        positions held|experience highlights|career summary and experience|technical experience
        engineering experience|history|timeline
        career timeline|research|research experience|teaching experience|additional experience
        other experience|previous experience|earlier experience|leadership experience|military experience
        teaching|mentorship|mentoring|clinical work
        work & experience|recent experience|current position|clinical experience|berufserfahrung
        berufserfahrungen|beruflicher werdegang|werdegang|berufliche erfahrung|berufspraxis|praktika
        erfahrung|arbeitserfahrung|beruflicher hintergrund|praktische erfahrung|berufliche stationen
        tätigkeiten|expérience|expériences|expérience professionnelle|expériences professionnelles
        parcours professionnel|parcours|emplois|stages|experiencia|experiencia laboral
        experiencia profesional|trayectoria profesional|trayectoria|historial laboral|empleo|prácticas
        werkervaring|ervaring|loopbaan|professionele ervaring|arbeidsverleden|stages en werk|experiência
        experiência profissional|experiências profissionais|experiencia profissional|histórico profissional
        percurso profissional|trajetória profissional|esperienza|esperienze|esperienza lavorativa
        esperienza professionale|esperienze professionali|erfarenhet|arbetslivserfarenhet|職歴|職務経歴
        工作经历|工作經歷|工作经验|工作|实习经历|实习经验|职业经历|教学经历|科研经历""",
    Section.EDUCATION: """education|educations|academic background|academic history|academics
        educational background|education history|studies|schooling|education and training
        education & training|degrees|academic qualifications|qualifications and education|academic education
        university|coursework|relevant coursework|courses|training|trainings|education & certifications
        education and certifications|academic|ausbildung|bildung|studium|bildungsweg|schulbildung
        schulische ausbildung|akademischer werdegang|aus- und weiterbildung|weiterbildung
        studium und ausbildung|ausbildung und studium|hochschulbildung|formation|formations|études
        parcours académique|scolarité|diplômes|éducation|formation académique|educación|formación
        formación académica|estudios|formación y estudios|opleiding|opleidingen|onderwijs|studie|scholing
        educação|formação|formação acadêmica|formação académica|escolaridade|educação e formação|istruzione
        istruzione e formazione|formazione|utbildning|学歴|教育背景|教育经历|教育|学历""",
    Section.PROJECTS: """projects|project|personal projects|selected projects|side projects|key projects
        open source|open source projects|open-source projects|academic projects|project experience
        notable projects|portfolio|featured projects|technical projects|own projects|university projects
        software projects|my projects|open source contributions|open source work|relevant projects|projekte
        eigene projekte|ausgewählte projekte|projektauswahl|projets|projets personnels|réalisations
        proyectos|proyectos personales|projecten|eigen projecten|projetos|projetos pessoais
        progetti|projekt|项目经历|项目经验|项目|开源项目|个人项目""",
    Section.SKILLS: """skills|skill|technical skills|key skills|core skills|skills & tools|skills and tools
        technologies|technology|tech stack|competencies|core competencies|top skills|technical proficiencies
        proficiencies|expertise|areas of expertise|skill set|skillset|skills summary|tools
        tools & technologies|programming|programming languages|programming skills|skills and technologies
        skills & technologies|technical expertise|professional skills|soft skills|hard skills
        computer skills|it skills|technical knowledge|strengths|abilities|other skills|skills and expertise
        skills & expertise|technologies and tools|languages and technologies|languages & technologies
        software|technical toolbox|toolbox|technical strengths|technical summary|key competencies
        software skills|additional skills|skills and interests|skills & interests|main skills
        personal skills|skills & competences|kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse
        edv-kenntnisse|it-kenntnisse|technische kenntnisse|technologien|werkzeuge|fertigkeiten
        kenntnisse und fähigkeiten|besondere kenntnisse|schwerpunkte|compétences|compétences techniques
        compétences clés|savoir-faire|technologies et outils|outils|informatique|habilidades|competencias
        aptitudes|conocimientos|competencias técnicas|habilidades técnicas|conocimientos técnicos
        vaardigheden|competenties|technische vaardigheden|kennis|habilidades e competências|competências
        competências técnicas|conhecimentos|competenze|kompetenser|スキル|技能|专业技能|技术栈|个人技能""",
    Section.SUMMARY: """summary|professional summary|profile|professional profile|about|about me|objective
        career objective|career summary|executive summary|personal statement|overview|introduction|bio
        who i am|personal profile|statement|career profile|summary of qualifications|qualifications
        qualifications summary|hello|intro|mission|background|highlights|profile summary|personal summary
        biography|life philosophy|profil|kurzprofil|über mich|zusammenfassung|persönliches profil|zur person
        à propos|à propos de moi|résumé|profil professionnel|objectif|perfil|perfil profesional|resumen
        sobre mí|acerca de mí|extracto|objetivo|resumen profesional|profiel|over mij|samenvatting
        persoonlijk profiel|resumo|sobre|sobre mim|perfil profissional|resumo profissional|profilo|sommario
        自己紹介|自己PR|个人简介|简介|自我评价|个人总结|关于我""",
    Section.AWARDS: """awards|award|honors|honours|honors & awards|honors and awards|awards & honors
        awards and honors|achievements|accomplishments|awards & achievements|awards and achievements
        scholarships|recognition|prizes|scholarships and awards|fellowships|grants|honours and awards
        key achievements|most proud of|awards and recognition|auszeichnungen|preise|stipendien|prix
        distinctions|récompenses|premios|reconocimientos|logros|prijzen|onderscheidingen|prêmios|prémios
        premi|获奖|荣誉|奖项|获奖经历|荣誉奖项""",
    Section.CERTIFICATES: """certificates|certifications|certification|certificate|licenses
        licenses & certifications|licenses and certifications|certifications and licenses
        certifications & licenses|courses & certifications|courses and certifications
        training and certifications|training & certifications|professional certifications
        certificates and training|zertifikate|zertifizierungen|fortbildungen|weiterbildungen|certificats
        certifications et formations|certificados|certificaciones|cursos|cursos y certificaciones
        certificaten|certificeringen|certificações|certificazioni|cursussen|資格""",
    Section.PUBLICATIONS: """publications|publication|papers|articles|talks|presentations
        selected publications|publications & talks|publications and talks|talks and publications|speaking
        conferences|research publications|patents|writing|books|journal articles|patents and publications
        veröffentlichungen|publikationen|vorträge|publicaciones|publicaties|publicações|pubblicazioni""",
    Section.LANGUAGES: """languages|language|language skills|spoken languages|natural languages
        foreign languages|sprachen|sprachkenntnisse|fremdsprachen|langues|idiomas|talen|talenkennis|línguas
        lenguas|idioma|lingue|språk|語学|语言|语言能力""",
    Section.VOLUNTEER: """volunteer|volunteering|volunteer experience|volunteer work|community
        community service|community involvement|extracurricular|extracurricular activities
        extra-curricular activities|activities|leadership|leadership & activities|leadership and activities
        involvement|organizations|societies|service|social engagement|memberships|affiliations
        professional affiliations|professional memberships|activities and societies|student activities
        volunteering experience|ehrenamt|ehrenamtliches engagement|ehrenamtliche tätigkeit|engagement
        soziales engagement|ehrenämter|bénévolat|vie associative|voluntariado|vrijwilligerswerk
        trabalho voluntário|volontariato""",
    Section.INTERESTS: """interests|hobbies|hobbies and interests|hobbies & interests|interests & hobbies
        interests and hobbies|personal interests|a day of my life|passions|fun facts|outside work|interessen
        hobbys|freizeit|interessen und hobbys|hobbys und interessen|centres d'intérêt|centres d’intérêt
        loisirs|intérêts|intereses|aficiones|interesses|hobby's|interessi""",
    Section.REFERENCES: """references|referees|recommendations|testimonials|reference|referenzen|références
        referencias|referenties|referências|referenze""",
    Section.CONTACT: """contact|contacts|contact information|contact info|contact details|personal details
        personal information|personal info|personal data|details|find me online|links|social|social media
        profiles|connect|get in touch|reach me|find me|address|follow me|online profiles|social profiles
        kontakt|kontaktdaten|persönliche daten|persönliche angaben|coordonnées|informations personnelles
        contacto|datos personales|información personal|información de contacto|contactgegevens
        persoonlijke gegevens|personalia|contato|contacto e dados|dados pessoais|informações pessoais
        contatti|informazioni personali|联系方式|个人信息|基本信息""",
}  # fmt: skip


def _bare(words: str) -> str:
    """The words without accents, as capitals are often written: "EXPERIENCES"."""
    return "".join(char for char in unicodedata.normalize("NFD", words) if not unicodedata.combining(char))


KNOWN = {
    " ".join(wording.split()).casefold(): section
    for section, wordings in WORDINGS.items()
    for wording in wordings.replace("\n", "|").split("|")
    if wording.strip()
}
BARE = {_bare(words): section for words, section in KNOWN.items()}
TIGHT = {words.replace(" ", ""): section for words, section in KNOWN.items() if len(words) > 5}
TRIM = re.compile(r"^[\W\d_]+|(?:\s*\(\d+\))?[\W_]*$")
CONTINUED = re.compile(r"\s*\((?:continued|cont\.?|contd\.?|fortsetzung|suite)\)$", re.IGNORECASE)
JOINT = re.compile(r"\s*(?:&|/|\+|,|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b)\s*", re.IGNORECASE)
LONGEST = 60  # characters of a heading
DOUBLED = re.compile(r"(\w)\1")
SPELT = {DOUBLED.sub(r"\1", words): section for words, section in BARE.items() if len(words) > 9}


def section_of(text: str) -> Section | None:
    """The section that a line's words head, or None: "Work Experience", "EDUCATION:", "Skills & Tools"."""
    if not text or len(text) > LONGEST:
        return None
    words = CONTINUED.sub("", TRIM.sub("", text.replace("’", "'"))).casefold()
    words = " ".join(words.split())
    if not words:
        return None
    if words in KNOWN or (bare := _bare(words)) in BARE:
        return KNOWN.get(words) or BARE[bare]
    if (tight := words.replace(" ", "")) in TIGHT:  # letters set apart: "Exper ience"; or "WORKEXPERIENCE"
        return TIGHT[tight]
    if (spelt := DOUBLED.sub(r"\1", bare)) in SPELT:  # "expériences professionelles"
        return SPELT[spelt]
    parts = [part for part in JOINT.split(words) if part]
    if len(parts) in (2, 3) and all(part in KNOWN for part in parts):
        return KNOWN[parts[0]]
    return None
