"""The nouns of resume lines: who a person is, what can be counted, and where a noun phrase ends."""

from __future__ import annotations

from packs.domain.reading.words import word_set

PEOPLE = word_set(
    "administrator advisor adviser advocate ambassador analyst apprentice architect assistant associate "
    "author captain ceo chair champion coach commander cofounder co-founder committer consultant "
    "contact contractor contributor coordinator creator cto curator designer developer director editor "
    "engineer expert facilitator fellow finalist founder freelancer graduate head helper host "
    "instructor intern interviewer investigator judge lead leader lecturer liaison maintainer manager "
    "member mentor mentee moderator officer operator organizer organiser owner participant partner "
    "pilot president presenter principal programmer recipient representative researcher responder "
    "reviewer scholar scientist secretary specialist speaker sponsor steward student supervisor teacher "
    "technician tester trainer translator treasurer trooper tutor volunteer winner writer "
    "responsible-person on-call counsellor counselor barista cashier barback medic nurse sysadmin"
) - {"on-call", "responsible-person"}

THE_PEOPLE = word_set(
    "owner lead leader author maintainer head creator founder chair president captain dri contact"
)
THE_MODIFIERS = word_set("main sole only primary first lead key founding chief top technical")

COUNTABLE = word_set(
    "abstraction accelerator account adapter agent aggregator alert algorithm allocator app application "
    "approach archive architecture audit award prize grant backend backlog balancer batch benchmark "
    "board bot bridge broker budget bug builder bundle cache calculator calendar campaign canary "
    "catalog chart chatbot checklist class client cluster codebase collection collector committee "
    "community compiler component configuration connector console container contract controller "
    "converter counter course crawler curriculum cycle daemon dashboard database dataset deck decoder "
    "deployment design detector device directory display document driver editor effort encoder endpoint "
    "engine environment estimator event exchange experiment explorer exporter extension extractor "
    "feature feed fleet flow forecast form format formatter forum framework frontend function gateway "
    "generator graph group guide guideline handbook handler harness hierarchy hub implementation index "
    "indexer initiative inspector integration interface interpreter job inventory kit lab language "
    "launcher layer ledger library limiter link linter list listener loader log loop manager manual map "
    "mapper marketplace matrix mechanism menu mesh method metric microservice migration mockup model "
    "module monitor monolith network notebook notifier operation operator optimizer orchestrator outage "
    "overhaul package page panel paper parser partnership path pattern pipeline plan planner platform "
    "player playbook plugin policy pool portal practice preview procedure process processor product "
    "profile profiler program project prompt proof proposal protocol prototype provider proxy publisher "
    "queue ranker recommender redesign refactor refactoring registry release renderer replacement "
    "replica report repository resolver rewrite roadmap rollout rotation router rubric rule runbook "
    "runner runtime sandbox scanner scheduler schema scraper screen screener script sdk section sensor "
    "sequencer server service session setup sidecar simulation simulator site skeleton solution spec "
    "specification spreadsheet stack standard store strategy stream structure study subsystem suite "
    "survey syllabus system tab table taskforce team template test theme thesis tier timeline toggle "
    "token tokenizer tool toolchain toolkit tracker transformer transition translation translator "
    "trigger tutorial ui unit upgrade user validator version view visualizer visualization warehouse "
    "watcher webapp webhook website widget wiki wizard worker workflow workshop wrapper guide"
)

BEFORE_OF = ("tion", "sion", "ment", "ance", "ence", "ing", "al", "ity")  # "migration of", "development of"

ONE_OF_MANY = word_set("award prize grant scholarship certificate patent")
COLLECTIVES = word_set(
    "team group cohort fleet set suite network series range cluster squad crew staff number variety"
)

DETERMINERS = word_set(
    "a an the this that these those my our his her its their your each every all both several many most "
    "some any no another other such multiple various numerous few more one two three four five six "
    "seven eight nine ten eleven twelve what which who how new-hire"
) - {"new-hire"}

PREPOSITIONS = word_set(
    "about above across after against along alongside amid among around as at before behind below "
    "beneath beside between beyond by despite down during for from in inside into like near of off on "
    "onto out outside over past per since than through throughout to toward towards under until up upon "
    "versus via while with within without that which who whose where when and or but plus using so "
    "because if"
)

PLURAL_EXCEPTIONS = word_set(
    "analysis basis canvas chaos redis kubernetes postgres aws dns sms https css tls sas devops "
    "analytics business access process success progress class bus status series kafka-streams rails "
    "series ios macos axis campus corpus emphasis genesis thesis syllabus synthesis diagnosis jenkins "
    "lens mathematics physics news"
)
PLURALS = word_set("people data criteria media children men women staff personnel")


def is_plural(noun: str) -> bool:
    """Whether a noun is written in the plural, as far as its ending tells."""
    lower = noun.casefold()
    if lower in PLURALS:
        return True
    return (
        lower.endswith("s")
        and not lower.endswith(("ss", "us", "'s", "’s"))
        and lower not in PLURAL_EXCEPTIONS
    )


def is_person(noun: str) -> bool:
    """Whether a noun names one person by role."""
    return noun.casefold().rpartition("/")[2] in PEOPLE or noun.casefold() in PEOPLE


def takes_article(noun: str, follower: str) -> bool:
    """Whether a singular noun clearly needs an article; `follower` is the word after its phrase."""
    if (
        not noun.isascii()
        or not noun.replace("-", "").isalpha()
        or noun[1:] != noun[1:].lower()
        or is_plural(noun)
    ):
        return False
    lower = noun.casefold().rpartition("-")[2]
    return lower in COUNTABLE or (follower == "of" and lower.endswith(BEFORE_OF)) or lower in PEOPLE
