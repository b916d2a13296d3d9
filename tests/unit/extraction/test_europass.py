"""Europass is read in both of its forms, alone and inside a PDF."""

from __future__ import annotations

import io

import pikepdf

from packs.extraction.resumes import read_resume

OLDER = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
<Identification><PersonName><FirstName>Ada</FirstName><Surname>Obi</Surname></PersonName>
<ContactInfo><Address><Contact>
<Municipality>Turku</Municipality><Country><Code>FI</Code></Country></Contact></Address>
<Email><Contact>ada@example.org</Contact></Email></ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2019" month="--03"/><Current>true</Current></Period>
<Position><Label>Data engineer</Label></Position>

<Activities>&lt;ul&gt;&lt;li&gt;Built a queue&lt;/li&gt;
&lt;li&gt;Ran the rota&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Wrenpost Oy</Name></Employer></WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2012"/><To year="2017" month="--06"/></Period><Title>MSc</Title>
<Organisation><Name>University of Turku</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Finnish</Label></Description>
</MotherTongue>
</MotherTongueList></Linguistic></Skills></LearnerInfo></SkillsPassport>"""
NEWER = """<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
 xmlns:hr="http://www.hr-xml.org/3" xmlns:eures="http://www.europass_eures.eu/1.0">
<CandidatePerson><PersonName><oa:GivenName>Ada</oa:GivenName><hr:FamilyName>Obi</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>ada@example.org</oa:URI></Communication>
</CandidatePerson>
<CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Wrenpost Oy</hr:OrganizationName>
<PositionHistory><PositionTitle>Data engineer</PositionTitle><eures:EmploymentPeriod>
<eures:StartDate><hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate>
<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;p&gt;Built a queue&lt;/p&gt;&lt;p&gt;Ran the rota&lt;/p&gt;</oa:Description>
<City>Turku</City></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance>
<hr:OrganizationName>University of Turku</hr:OrganizationName>
<AttendancePeriod><StartDate><hr:FormattedDateTime>2012</hr:FormattedDateTime></StartDate>
<EndDate><hr:FormattedDateTime>2017-06</hr:FormattedDateTime></EndDate></AttendancePeriod>
<EducationDegree><hr:DegreeName>MSc</hr:DegreeName></EducationDegree></EducationOrganizationAttendance>
</EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID>swe</CompetencyID>
<hr:TaxonomyID>language</hr:TaxonomyID>
<eures:CompetencyDimension><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score>
</eures:CompetencyDimension>
</PersonCompetency></PersonQualifications></CandidateProfile></Candidate>"""
JOB = {
    "name": "Wrenpost Oy",
    "position": "Data engineer",
    "startDate": "2019-03",
    "highlights": ["Built a queue", "Ran the rota"],
}
SCHOOL = {
    "institution": "University of Turku",
    "studyType": "MSc",
    "startDate": "2012",
    "endDate": "2017-06",
}


def test_the_passport_is_read() -> None:
    resume = read_resume(OLDER.encode(), "cv.xml").resume
    assert resume["basics"]["name"] == "Ada Obi"
    assert resume["basics"]["email"] == "ada@example.org"
    assert (resume["work"], resume["education"]) == ([JOB], [SCHOOL])
    assert resume["languages"] == [{"language": "Finnish", "fluency": "native"}]


def test_the_newer_candidate_is_read() -> None:
    resume = read_resume(NEWER.encode(), "cv.xml").resume
    assert (resume["work"], resume["education"]) == ([{**JOB, "location": "Turku"}], [SCHOOL])
    assert resume["languages"] == [{"language": "Swedish", "fluency": "B2"}]


def test_what_the_file_calls_by_name_is_certain() -> None:
    assert read_resume(OLDER.encode(), "cv.xml").confidence["work[0].position"] == 1.0


def test_one_inside_a_pdf_is_read_instead_of_its_pages() -> None:
    out = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.attachments["attachment.xml"] = NEWER.encode()
        document.save(out)
    assert read_resume(out.getvalue(), "cv.pdf").resume["work"] == [{**JOB, "location": "Turku"}]
