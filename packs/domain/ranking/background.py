"""How common words are in job ads: the share of ads that hold a word, in bands, over ads of many trades.

Counted over some seven hundred public ads, forms of one word together. A word that stands in no band is rare.
"""

from __future__ import annotations

from functools import cache
from math import log

from packs.domain.cues import content_words

# least share of ads that hold these words → the words
BANDS: dict[float, str] = {
    0.4: """
        based business communication company customer deliver development environment help high job
        level looking make management need new part process provide required services skills solutions
        support team technology time up well years
    """,
    0.2: """
        able about application apply areas around background benefits best building candidate care
        career challenges change clients companies computer contact cost create data day degree
        description design develop developer do document drive employees enabled engineering english
        ensure equivalent etc every excellent fast focus following full get global good great growing
        growth highly if improve include individual industry information innovative integrate interested
        join key knowledge leading learning like living location long love maintain manage manager
        marketing meet months motivated multiple offer office one only open opportunities opportunity
        organization out paid partner people performance plan platform please position posted practices
        preferred problems product production professional program project qualifications quality
        related reporting requirements responsibilities responsible results right role secure see set
        site software some start successful systems take talented tasks technical technologies testing
        them through tools training travel trusted understanding user value verbal want way web while
        wide within world written
    """,
    0.1: """
        abroad access account achieve activities additional address advanced age agile allows almost
        analysis analytics applicants approach architecture art assigned assist assistance associate
        attendance attention available back basis become being believe better between big bowes brands
        bring call center class close closely cloud code collaboration come communicate competitive
        complete complex consider continually continued contract control core cover creative credit
        criminal cross culture current currently daily database date deadline decisions demands
        demonstrating department detail different digital diploma direct direction directly disability
        dislikes diverse documentation done driven during duties dynamic education effectively
        efficiencies email employer employment empower encourage end enhance enterprise equal equipment
        established events everyone excel exciting existing expected experienced expert expertise
        external family features field files financial find first flexibility flexible focused form
        formerly founded frameworks free friendly functional funding further future gender general give
        goals government group handle hands health here highest hire home hours house ideal ideas
        identify impact implement implementation increase independently innovation insights insurance
        integral interactions internal international involved issues java javascript just keep know
        language large law leader leadership least leave life limited list loans logs mail many match
        materials maximize media medical members microsoft million minimum mission mobile model modern
        monitoring monthly move multi name national network next novitex now number objectives off
        online operating operations optimize order organizational orientation oriented own paced package
        passion passionate perform person personal phone physical pitney place play plus possible
        potential private procedures productivity protected proven public qualified quickly race range
        re read real receive record recruiting reduce regard relationships relevant religion request
        research resources responsibility review running safe safety salary sales satisfaction scale
        school science screening security seeking self send senior share similar size small so social
        solving source specific staff stakeholders standards state status strategic strategy structure
        student submit success teacher teaching tech term there things think today together top track
        turned type under unique unit university variety various very veteran vision volume website why
        windows without word writing
    """,
    0.05: """
        above accommodation accordance according act action active actively add addition adhere adkins
        administration administrative adoption advantage advice after agency aim airfare always amazing
        ambitious analytical analyze annual answer api app applicable applying appropriate asia aspects
        assessment asset attitude attitudedemonstrate automated automation availability award aws azure
        bachelor balance bank basic beautiful because below bonus book boxes bs budget built campaigns
        capabilities capital cardsgabriel case category celta central chance channels characteristic
        check choice city clean clear click co collaborate collaborative colleagues color combined
        comfortable commercial commission commitment committed common community compensation compliance
        components comprehensive concepts condition conduct conferences confidential connect
        consideration consistent constantly consultants consulting consumer content continuous
        continuously contribute contribution cooperative coordinate copy corporate countries country
        courses critical css cutting cv dedicated deep define dental depending designers desire
        determine devices difference director discipline distributed diversity drug due early easy edge
        effective efficient efforts either energy engage enjoy entire environmentcompetency
        environmentconsistently essential evaluate even everything excellence exceptional execute
        execution executive expanding expression extensive face feedback feel few final finance firm fit
        forward front fun functions fundamental furnished gain ged generate generation genetic go google
        guidelines hard having head healthcare heart heavy hold holders holidays hr html human id
        identity important improvement incoming independent industries influence infrastructure
        initiatives inspiring integration interact interface internet interpersonal interview investment
        investors items kids largest latest launch legal letter leverage license lifecycle lift line
        link linux ll local located london lot lunch machine made main maintenance major managermaintain
        manner manufacturing marital master matter maximum means mental mentoring methodologies methods
        metrics mid minded mindset ms much nature necessary necessarycanada non ongoing operational
        options oral organisation organized origin outgoing outside outstanding overall ownership page
        paper participate partnerships passport pay pc periods perks permanent player point policies
        policy political portfolio positive possess power powerpoint pre preferably pregnancy prepare
        present presentation previous primary principles procedurestake produce proficiency profile
        promote prospects providers purchase pursue put python questions rapidly rate reach react
        reasonable recognize recruiters recruitment reference regardless regular regulations
        reimbursedexcellent release remote resolve respect rest retail rewards risk room saas same
        satisfying savings scalable scanning schedule search sector sell sense sensitive server serving
        sex sexual shape ship shipments short show side simple since smart solid someone something soon
        sorting sound space speak special specialist specialized specifications sql stack stand startup
        stay stock store strategies strength strive study suite supervisor sure target techniques tefl
        tesol thousands three thrive throughout timely title towards transform trends two update urgent
        utilize vacation vary video view visit walk washington week welcome whilst willing winning wish
        workplace worldwide yourself
    """,
    0.03: """
        academic accept accommodationswillingness accuracy accurate activity ad adapt administrator
        advertising advisors affiliation agencies agreement along alongside already amazon ambition
        among analyst ancestry android another anyone anything anywhere appointment architect assess
        assignedwillingness assignments assistant atmosphere attach attend attract attractive attribute
        audience awareness awesome ba backend backfill before beliefs biggest billing billingsort
        billion blog board bonuses broad capable capacity cd centre certification chain charges
        checkability choose ci coaching coffee collaboratively college combination commerce competence
        completion concerns confident configuration connection consists construction cooperation
        coordination corporations could coupled coverage craft creation curious custom cycle danish deal
        debugging dedication deployment depth desirable detailparticipate devops discount discover
        discriminate docker does doing domain door down drinks driver eager earn economics educate
        educational efficiency efficiently electronic embrace emerging energetic engagement enrolled
        enter entertainment enthusiastic entrepreneurial entry equipmentshipping equity especially ethic
        europe evaluation evolving example exchange expansion expectations extra extremely eye
        facilitate familiar familiarity fantastic fastest fax filesprovide fixed flow fluent folding
        food foundation four freedom fresh friday frontend game gathering german git given globe going
        graduate ground grown guidance guide guidelinesadhere gym happy hardware headquarters hear
        higher his histories history hosting however huge hundreds identifying inclusion industrial
        informed initial input inserting institute institutional institutions integrity intelligence
        invest journey junior keen keyboarding kind kubernetes last lbs learner less let little low
        manual maternity meaningful measure mechanical medium membership messaging met metering
        methodology might money native natural neededenter neededmaintain negotiation net note object
        obtain official often olds onboarding once operators optimal optimization ordinances ourselves
        outcomes overtime overview owners particularly pass past patients patterns payment pension
        perfect personnel perspective phases phd php pickup pipeline plenty plusexcellent possibilities
        possibility pounds practical presence pressure pricing pride primarily print prior prioritize
        proactive profit progress prominent prototyping proud publications publish pullscreate purges
        purpose push qa receivinghandle recipientsperform recommendations region relations reliability
        reliable religious relocation represent representative requiredability requiredhigh
        requiredpreferred researchers response responsive resume retirement return revenue robust rules
        san scheme scientific scientists scope scripting scrum seconds selected selection setup several
        shift shop sign significant situations skillsability snacks society specifically spectrum speed
        spend spirit spoken sponsor sports spreadsheetsidentify spring stage starter step storage
        strongly style subcategory subject succeed superior supervision supplies supply table talk
        targetlevel tasksability teamwork telephone tell themselves therefore thought tickets tight
        trading transfer transformation translate troubleshooting truly typescript ui uk upon ux
        valuable ve vendors venture version virtual visa visual voice wealthy weekends weekly wellness
        whole willingness worked workflow workforce writtenlifting yet york young
    """,
    0.018: """
        abilities accelerate accomplish acquire acquisition actual adherence admin adobe adopt
        advancement against agreed ai algorithms aligned allowance alternative america american amount
        analyses angeles angular appreciate apprenticeship approved articulate ask assignedscanning
        associations assurance autonomous autonomy average away backup beginning berlin beyond bike
        blending boot boundaries branch break brilliant browser bug bundles busy buying ca california
        campus canada capture card careful catered cause celebrate ceo certificates certified charitable
        chat chemical children cities clearly clinical collect collection collective command committee
        communicator comprised computing confidence configure constant consultative containers context
        contractor conversations conversion cool creativity crm crucial cultural curiosity curriculum
        definition delight deliverables deploy deploying desk desktop disciplinary discuss discussions
        diseases display disrupted division ecosystem effectiveness electrical elements eligible else
        embedded empathy emphasis employed employs engine enhancements enough enthusiasm entrepreneurs
        environmentability environmental error estimates ethnic european everyday exceed expenses
        experimentation experiments explain explore exposure express extended extension facebook
        facilities facility factory fair far faster fees fellow fin finish fitness five flat fluency
        forecasting foremost foster founders fruits fulfill functionality furthermore gas generous goes
        grant graphic green guests half happen he held helpful hoc hotel hub imagine immediate
        immediately importance inc incentive inclusive informal inside install installation intelligent
        intensive interactive interdisciplinary introducing inventory invite invoices ios itself jenkins
        jquery js kept known label labs landscape later layout lean led libraries linkedin listening
        load logistics los makers mark marketplace math measurement mechanisms microservices mile
        minimal minimizing mining minutes monday motivation msc mvc mysql nas nation near never nice
        north numerous occasional offshore oil onsite onto opinions oracle organised outlook overnight
        oversee packagesperform pair parents participation particular parties paternity path peers
        performers personality photoshop pick planet plant powerful preferredability preparation
        principal priorities priority pro proactively productive professor proficient profitable
        promises promotion proper proposals proprietary protocols quantitative quarterly quick rails
        raised ranked rapid reactjs reason recently recommend recruitmentit refer referral reflect
        regional relational rely remain remotely remuneration repair reputation requiredcomputer
        requiredminimum resolution respond retailers rich roadmap root round routine ruby scalability
        season section sellers sessions shooting sick simultaneouslystrong single six span specialise
        specified spot spreadsheets stable statement station statistics still stop stories streaming
        street strengthen studies studio subscription substantial supervise supplier supportive
        sustainable tackle tailored tax tdd ten terraform thereafter thinker third thus too topics total
        touch traditional traffic transactions transparency transport transportation treats true tuition
        twitter tx typically universities unix until ups valid validation vehicles verticals vibrant
        visitors vitae vital vp warehouse waste whether wired workshops zero
    """,
}
RARE = 0.006  # share taken for a word that stands in no band


@cache
def _weights() -> dict[str, float]:
    found = ((word, share) for share, words in BANDS.items() for word in content_words(words))
    weights: dict[str, float] = {}
    for word, share in found:
        weights.setdefault(word, log(1 / share))
    return weights


def weight_of(word: str) -> float:
    """How much a root tells of an ad: the logarithm of 1 ÷ the share of ads that hold it; 0.9 to 5.1."""
    return _weights().get(word, log(1 / RARE))
