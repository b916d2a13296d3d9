"""Places as resumes write them: "Berlin, Germany", "Austin, TX", "Remote"."""

from __future__ import annotations

import re

from packs.domain.reading.resume.roles import FIRM, TITLE
from packs.domain.reading.words import word_set, wordings

STATES = word_set(
    """AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC
    ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC ON BC QC AB MB NS NSW VIC QLD UK USA US UAE DE
    FR ES NL NO SE DK CH AT IT PT BR IN JP"""
)
COUNTRIES = wordings(
    """andorra|andorre|argentina|australia|austria|österreich|belgium|belgique|belgië|brazil|brasil|bulgaria|canada|chile|china
    colombia|croatia|cyprus|czech republic|czechia|denmark|danmark|egypt|estonia|finland|france|georgia
    germany|deutschland|ghana|greece|hong kong|hungary|iceland|india|indonesia|iran|ireland|israel|italy
    italia|japan|jordan|kenya|korea|south korea|latvia|lebanon|lithuania|luxembourg|malaysia|malta|mexico
    méxico|morocco|netherlands|the netherlands|nederland|new zealand|nigeria|norway|norge|pakistan|peru|perú
    philippines|poland|polska|portugal|romania|russia|saudi arabia|serbia|singapore|slovakia|slovenia
    south africa|spain|españa|sri lanka|sweden|sverige|switzerland|schweiz|suisse|taiwan|thailand|tunisia
    turkey|türkiye|ukraine|united arab emirates|united kingdom|england|scotland|wales|great britain
    united states|united states of america|u.s.|u.k.|uruguay|venezuela|vietnam|uk|usa|us|california|texas
    washington|massachusetts|illinois|colorado|oregon|florida|pennsylvania|ohio|michigan|virginia
    north carolina|new jersey|ontario|quebec|british columbia|karnataka|maharashtra|tamil nadu|bavaria
    bayern|catalonia|wisconsin|minnesota|arizona|utah|maryland|connecticut|indiana|missouri|tennessee"""
)
CITIES = wordings(
    """amsterdam|ankara|antwerp|athens|atlanta|auckland|austin|bangalore|bangkok|barcelona|basel|beijing
    belgrade|bengaluru|bergen|berlin|bern|birmingham|bogotá|bogota|bonn|boston|bratislava|brisbane|bristol
    brussels|bucharest|budapest|buenos aires|cairo|cambridge|cape town|chennai|chicago|cologne|copenhagen
    dallas|delhi|denver|detroit|dresden|dubai|dublin|düsseldorf|edinburgh|eindhoven|espoo|essen|frankfurt
    frankfurt am main|geneva|genève|ghent|glasgow|göteborg|gothenburg|gurgaon|gurugram|hamburg|hannover
    hanoi|helsinki|ho chi minh city|hong kong|houston|hyderabad|istanbul|jakarta|johannesburg|karlsruhe
    kraków|krakow|kuala lumpur|kyiv|köln|lagos|lausanne|leeds|leipzig|lille|lima|lisboa|lisbon|ljubljana
    london|los angeles|lyon|madrid|manchester|manila|melbourne|mexico city|miami|milan|milano|minneapolis
    montreal|montréal|moscow|mumbai|munich|münchen|nairobi|nantes|new delhi|new york|new york city|noida
    nürnberg|oslo|oxford|palo alto|paris|philadelphia|phoenix|porto|portland|prague|praha|pune|riga
    rio de janeiro|roma|rome|rotterdam|san francisco|san diego|san jose|santiago|são paulo|sao paulo|seattle
    seoul|shanghai|shenzhen|singapore|sofia|stockholm|stuttgart|sydney|taipei|tallinn|tampere|tel aviv|tokyo
    toronto|toulouse|trondheim|turin|ulm|utrecht|valencia|vancouver|vienna|vilnius|warsaw|warszawa
    washington|wien|zurich|zürich|bay area|san francisco bay area|silicon valley|mountain view|menlo park"""
)
CHINESE = word_set("北京 上海 广州 深圳 杭州 成都 南京 武汉 西安 苏州 天津 重庆 厦门 香港 台北")
CITIES |= CHINESE | {"中国"} | {f"中国{city}" for city in CHINESE}
DEPARTMENT = re.compile(r"\s*\(\d{2}\)$")  # of a French town: "Pornic (44)"
REMOTE = re.compile(
    r"(?:fully |100% )?(?:remote|remotely|hybrid|on-?site|homeoffice|home office|"
    r"télétravail|remoto|worldwide)(?: work)?(?:\s*\(.{2,30}\))?",
    re.IGNORECASE,
)
LEGAL = re.compile(r"(?:Inc|INC|LLC|Ltd|LTD|Limited|Corp|PLC|plc|GmbH|LLP|Pvt|S\.A|B\.V)\.?|Co\.")
PARENTHESIS = re.compile(r"\s*\((?:remote|hybrid|on-?site)[^)]*\)", re.IGNORECASE)
CITY = re.compile(
    r"[A-ZÀ-ÖØ-ÞŁŚŠŽĐİ][\w'’.-]*(?:[ -](?:am|an|der|de|do|la|di|of|upon|sur|"
    r"[A-ZÀ-ÖØ-ÞŁŚŠŽĐİ][\w'’.-]*)){0,3}"
)
# "Senior Platform Engineer San Francisco", before its state
AFTER_TITLE = re.compile(rf"(.*(?i:{TITLE.pattern})) ({CITY.pattern})$")


def is_place(text: str) -> bool:
    """Whether a short text is a place that is known, or a city before a known state or country."""
    text = PARENTHESIS.sub("", text.strip(" ,.()")).strip()
    if not 1 < len(text) <= 60:
        return False
    if REMOTE.fullmatch(text) or text.casefold() in CITIES or text.casefold() in COUNTRIES:
        return True
    parts = [part.strip() for part in re.split(r",|/|\s[-–&]\s", text) if part.strip()]
    if len(parts) < 2 or len(parts) > 4 or any(LEGAL.fullmatch(part) for part in parts):
        return False
    if any(part not in STATES and part.casefold() not in COUNTRIES for part in parts[1:-1]):
        return False  # between a city and its country stands a state
    last = parts[-1].rstrip(".")
    state = last.replace(".", "") in STATES or last.casefold() in COUNTRIES
    known = state or last.casefold() in CITIES or REMOTE.fullmatch(last)
    return bool(known) and all(
        CITY.fullmatch(part.replace(" & ", " ")) or REMOTE.fullmatch(part) or part in STATES
        for part in parts[:-1]
    )


def could_be_place(text: str) -> bool:
    """Whether a text has the shape of a place: one to four capitalised words, perhaps after commas."""
    parts = [part.strip() for part in DEPARTMENT.sub("", text).split(",")]
    return 0 < len(parts) <= 3 and len(text) <= 50 and all(CITY.fullmatch(part) for part in parts)


def split_place(text: str) -> tuple[str, str]:
    """A text and the place that it ends with: "Fjordpay, Bergen, Norway" → "Fjordpay", "Bergen, Norway"."""
    parts = text.split(", ")
    if len(parts) == 2 and (titled := AFTER_TITLE.match(parts[0])) and is_place(f"{titled[2]}, {parts[1]}"):
        return titled[1], f"{titled[2]}, {parts[1]}"
    for first in range(1, len(parts)):
        tail = ", ".join(parts[first:])
        if is_place(tail) and not _is_owner(parts[first], parts[-1], parts[0] if first == 1 else ""):
            return ", ".join(parts[:first]), tail
    return text, ""


def _is_owner(city: str, last: str, before: str) -> bool:
    """Whether what seems a city is rather an employer: by its name, or between a title and where it is."""
    if city == last or city.casefold() in CITIES or city.casefold() in COUNTRIES:
        return False
    titled = TITLE.search(before) is not None and last.casefold() in CITIES
    return titled or bool(FIRM.search(city) or REMOTE.fullmatch(last))
