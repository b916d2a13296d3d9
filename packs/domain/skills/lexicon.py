"""The words that phrases of knowledge are built of: what they end in, what stands before, what never does."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[str]:
    return frozenset(" ".join(phrase.split()) for phrase in text.split(";"))


# A phrase of knowledge ends in one of these: "relational databases", "test automation", "design patterns".
HEADS = _words(
    """administration algorithm algorithms analysis analytics api apis app application applications apps
    architecture architectures audits automation backend compliance computing containers controls
    cryptography database databases debugging delivery deployment deployments design development
    diagnostics ecosystem ecosystems encryption engineering fabrication forecasting framework frameworks
    frontend fundamentals governance hosting infrastructure infrastructures integration integrations
    interfaces internals language languages law legislation libraries lifecycle linguistics logging
    maintenance management manufacturing mathematics mechanics methodologies methodology methods mining
    middleware migration migrations modeling modelling monitoring networking networks operations
    optimisation optimization orchestration paradigms patterns pipelines platform platforms practices
    principles processing programming protocols prototyping provisioning queues regulations reporting
    research reviews robotics routing sciences science scripting scripts sdk sdks security serialization
    simulation simulations software standards statistics storage streaming structures system systems
    techniques technologies technology telemetry testing tests theory toolchains tooling tools toolsets
    tracking transformation tuning virtualisation virtualization visualisation visualization warehousing
    websites workflows"""
)
# What may stand before a head and makes the phrase one of a trade, not of anything.
MODIFIERS = _words(
    """3d access acceptance agile ai analog analytical android api apis app application applications
    asynchronous authentication authorization automated automation automotive aws azure back-end backend
    batch behavioural behavioral big bioinformatics c++ chemical ci ci/cd clean client client-side
    clinical cloud cloud-native code coding commerce communication computational computer concurrent
    configuration container containerized content continuous control crm css customer cyber data
    database databases deep deployment design desktop development devops digital distributed domain-
    driven e-commerce electrical electronic embedded end-to-end enterprise environmental erp event
    event-driven experimental features financial fraud front-end frontend full-stack functional game
    gaming genetic gis gpu graph graphics graphical hardware headless high-availability high-performance
    hybrid identity image incident industrial information infrastructure integration interaction ios iot
    it java javascript js kernel language large-scale linux load machine manual marketing mathematical
    mechanical medical messaging micro-service micro-services microservice microservices mobile model
    modelling modeling monitoring multi-tenant multi-threaded native natural neural network networking
    non-functional non-relational nosql numerical object-oriented open-source oriented pair parallel
    payment performance pharmaceutical physical predictive production programming project protocol
    python quality quantitative query real-time reactive regression relational release reliability
    requirements responsive rest restful risk robotic scalable scientific scripting search secure
    security semantic server server-side serverless service-oriented signal simulation single-page
    software source spatial speech sql statistical storage stream streaming structural supply telecom
    telecommunication test testing time-series transaction ui unit unix usability user ux vector version
    video virtual visual web wireless workflow"""
)
# Words that qualify a phrase and belong to it: "modern programming languages".
QUALITIES = _words(
    """advanced automated basic core cross-platform distributed large-scale low-level modern
    object-oriented scalable"""
)
# Fields of trade and study, which name a knowledge by themselves.
FIELDS = _words(
    """accounting aerospace agronomy algebra anatomy anthropology architecture astronomy automotive banking
    biochemistry bioinformatics biology biophysics biotechnology botany calculus cardiology chemistry
    cryptography cybersecurity dentistry dermatology e-commerce ecology econometrics economics ecommerce
    electronics energy engineering entertainment epidemiology ergonomics finance fintech gambling gaming
    genetics genomics geography geology geophysics geriatrics gynaecology healthcare histology history
    hospitality immunology informatics insurance journalism law linguistics logistics manufacturing
    marketing mathematics maths mechatronics medicine metallurgy metrology microbiology midwifery
    mineralogy nanotechnology neurology neuroscience nursing nutrition obstetrics oncology optics
    paediatrics pathology pedagogy pediatrics pharmaceuticals pharmacology pharmacy philosophy philology
    phonetics photonics physics physiology physiotherapy procurement proteomics psychiatry psychology
    publishing radiology retail robotics sciences sociology spectroscopy statistics surgery
    telecommunications telecoms television theology thermodynamics topology toxicology transportation
    travel urology virology zoology"""
)
# Words that stand alone as an activity of a trade: a knowledge in a list or behind a cue.
ACTIVITIES = _words(
    """accessibility analysis analytics animation apis architecture automation availability backend backups
    budgeting cad caching calibration cloud compilers compliance concurrency consulting containerisation
    containerization containers contracting controlling copywriting crm cryptography databases debugging
    deployment deployments design development devops diagnostics documentation editing embedded
    encryption engineering erp firewalls firmware forecasting forensics frontend front-end hardware
    hosting illustration infrastructure instrumentation integration invoicing iot kinematics linguistics
    localization logging machining maintenance merchandising messaging metadata microservices mobile
    monitoring multithreading negotiation networking networks observability operations optimisation
    optimization orchestration payroll performance photography pricing programming prototyping qa
    refactoring regression reliability reporting resilience resiliency robotics sales scalability
    scheduling scripting scrum security serverless simulation sourcing storage streaming surveying
    taxation telemetry testing threading tooling troubleshooting typography ui underwriting usability ux
    validation valuation verification virtualisation virtualization visualization web welding"""
)
# Human languages: knowing one is a knowledge.
TONGUES = _words(
    """afrikaans albanian arabic armenian basque bengali bosnian bulgarian cantonese catalan chinese
    croatian czech danish dutch english estonian farsi finnish flemish french gaelic georgian german
    greek hebrew hindi hungarian icelandic indonesian irish italian japanese kazakh korean latvian
    lithuanian macedonian malay maltese mandarin norwegian persian polish portuguese punjabi romanian
    russian serbian slovak slovenian spanish swahili swedish tagalog tamil thai turkish ukrainian urdu
    vietnamese welsh"""
)
# Nouns that end what a cue leads to and are no knowledge: a team, an environment, a plus.
NO_KNOWLEDGE = _words(
    """ability advantage agency apprentice area areas aspect aspects attitude background base bonus
    candidate candidates career challenge challenges client clients code colleague colleagues
    communication community companies company concept concepts culture customer customers day days
    department departments desire developers employees engineers environment environments experience
    experiences expertise field fields friends goals group groups hands help hours idea ideas impact
    industry industries interest issue issues job kids knowledge leader leaders level levels life line
    lot managers manner member members mind mindset months need needs number opportunities opportunity
    organisation organisations organization organizations pace part partners passion people person plus
    point position positions problem problems product products professionals progress project projects
    quality range record requirement requirements responsibilities responsibility result results role
    roles scale senior set skill skills solution solutions stakeholders start startup strategies
    strategy success suppliers support task tasks team teams thing things time today understanding use
    user users variety vendors way ways week weeks work world year years"""
)
# Who does a work: the name before such a word is a title, "Senior Java Developer".
ROLES = _words(
    """administrator administrators analyst analysts architect architects consultant consultants designer
    designers developer developers engineer engineers expert experts guild intern lead leader manager
    managers master masters officer organization owner owners professional professionals programmer
    programmers scientist scientists specialist specialists squad team teams technician tester testers
    writer"""
)
# Words that point at a thing of the employer: "our cloud platform", "the data team".
POINTERS = _words("our the their this your its that these those another every each")
# Trades that two words or three name.
TRADES = _phrases(
    """advertising technology; app development; artificial intelligence; asset management; business
    administration; business intelligence; business services; business to business; capital markets;
    chemical engineering; civil engineering; cloud services; computer engineering; computer hardware;
    computer networking; computer science; computer software; consumer goods; customer experience;
    cyber security; data science; digital health; digital media; education technology; electrical
    engineering; enterprise software; financial services; financial technology; food and beverage;
    health care; higher education; human resources; industrial design; information technology;
    interaction design; internet of things; investment banking; life sciences; market research;
    materials science; mechanical engineering; media production; medical devices; mobile application;
    mobile development; natural sciences; non-profit; occupational health; oil and gas; online
    marketplace; online media; online retail; operations research; political science; process
    engineering; professional services; programming languages; public relations; public sector;
    quality assurance; real estate; renewable energy; social media; social science; social sciences;
    software design; software development; software engineering; supply chain; systems engineering;
    travel and tourism; user experience; user interface; video games; web development"""
)
LONGEST_TRADE = 3
# What may be said of any product behind its name: Kubernetes platforms.
USES = _words(
    """application applications apps database databases development ecosystem engineering fundamentals
    language languages libraries methodologies methodology pipelines platform platforms practices
    principles programming scripting scripts services software system systems techniques technologies
    technology tools"""
)
# What may stand between a cue and what it leads in.
OPENERS = _words(
    """a all an and any at both deep e.g eg either following good hands-on i.e in its least like more of
    one or other our proven solid some strong the their using various very with working your"""
)
# Words that no noun phrase holds, and with which it ends.
STOPS = _words(
    """/ a able about above across advantageous after all along also always am an and and/or any are as
    at based be because been before being beneficial bonus both building but by can comparable could
    currently desirable do does doing done during e.g each eg either equivalent essential etc ever
    every excellent for from great had has have having he her here highly him his how however i i.e
    ideally if importance in including into is is/are it its just keen least like may me might more
    most must my no nor not of off on once one only or other our out over own per plus practical
    preferably preferred previous quickly rather recently related relevant required same she should
    similar since so some spoken strongly such than that the their them then there these they this
    those through to together too towards under until up upon us using verbal very via was we well
    were what when where whether which while who whom whose why will with within without would written
    you your yourself"""
)
# Nouns that look like the form of a verb.
NOUNS_IN_ING = _words(
    """accounting advertising banking budgeting building caching cleaning coding computing consulting
    controlling copywriting debugging engineering forecasting hosting learning lighting logging
    machining manufacturing marketing messaging mining modeling modelling monitoring moulding
    networking nursing packaging planning pricing processing programming prototyping purchasing
    reporting roofing routing sampling scheduling scripting sequencing sourcing storytelling streaming
    teaching testing threading tracing tracking trading training tuning underwriting versioning
    welding writing"""
)
