"""People whose names and lines are written in other letters, or are longer than any layout hopes for."""

from __future__ import annotations

from typing import Any

from tests.factories import merging

URL = "https://bookings.example.org/platform/2024/incidents/runbooks-and-reviews/index-of-everything-we-learned.html"
UNBROKEN = "BookingPlatformReliabilityMigrationProgrammeCoordinatorTeams"  # sixty characters without a break
EMPLOYER = (
    "The Royal Northern Consolidated Ferry, Railway and Inland Waterway Booking and Reservation "
    "Systems Development Company of Fjordane (Holdings) Limited"
)
TITLE = (
    "Principal Distributed Systems Reliability Engineer and Acting Deputy Head of Platform Booking "
    "Infrastructure for the Nordic and Baltic Regions"
)


def named(person: str, *lines: str, **first: str) -> dict[str, Any]:
    """Ines's resume under another name; these lines come before her own."""
    newest, *others = merging.RESUME["work"]
    newest = {**newest, **first, "highlights": [*lines, *newest["highlights"]]}
    return {
        **merging.RESUME,
        "basics": {"name": person, "label": "Backend Engineer"},
        "work": [newest, *others],
    }


ARABIC = named(
    "محمد عبد الرحمن",
    "قاد فريقًا من 12 مهندسًا لبناء منصة الحجز في 3 مدن",
    "Mentored engineers of مصرف الراجحي (Riyadh), on Go and PostgreSQL",
    name="شركة النيل للبرمجيات (القاهرة)",
)
HEBREW = named(
    "שרה בן־דוד",
    "הובילה צוות של 8 מהנדסים בבניית מערכת הזמנות",
    "Built the booking service of בנק לאומי (Tel Aviv) in Go, for 3 teams",
    name='אל על בע"מ (1998)',
)
CHINESE = named(
    "王小明",
    "负责设计分布式预订系统，每秒处理12,000个请求",
    "Built the ledger of 招商银行 in Go",
    name="华为技术有限公司",
)
JAPANESE = named(
    "田中 さくら",
    "決済システムをGoで設計し、障害対応時間を50分から18分に短縮しました",
    name="株式会社メルカリ",
)
KOREAN = named("김민준", "예약 플랫폼의 분산 서비스를 Go로 설계하고 운영했습니다", name="삼성전자 주식회사")
EMOJI = named(
    "Ines Okafor",
    "🚀 Launched the booking app in 3 countries 🇳🇴🇸🇪🇩🇰",
    "Led on-call 🔥 with 4 engineers 👩🏽‍💻 and won the team award ✨🏆",
)
LONG = named(
    "Wilhelmina-Alexandrina Featherstonehaugh-Cholmondeley de la Concepción y Montenegro",
    f"Wrote {URL} with 4 engineers, which answers questions on distributed services in Go",
    f"Led {UNBROKEN} for 9 months and cut MTTR from 50 minutes to 18 minutes",
    name=EMPLOYER,
    position=TITLE,
)
PEOPLE = {
    "arabic": ARABIC,
    "hebrew": HEBREW,
    "chinese": CHINESE,
    "japanese": JAPANESE,
    "korean": KOREAN,
    "emoji": EMOJI,
    "long": LONG,
}
THINGS = (
    "Go", "Python", "Kubernetes", "PostgreSQL", "Kafka", "Terraform", "Redis", "gRPC", "Docker", "Linux",
)  # fmt: skip
WAYS = (
    "{} years of {} in production",
    "{} or more services built with {}",
    "{} migrations led in {}",
    "{} teams taught {}",
)
MANY = merging.AD + "".join(
    f"- {way.format(count, thing)}\n" for count, way in enumerate(WAYS, 2) for thing in THINGS
)
