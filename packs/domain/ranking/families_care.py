"""Families of work in health, teaching and service."""

from __future__ import annotations

from packs.domain.ranking.occupation import Family

CARE = (
    Family(
        "nursing",
        "nursing and care",
        "health",
        """
        nurse, registered nurse, rn, lpn, caregiver, nursing assistant, care assistant, midwife,
        healthcare assistant, cna, home health aide, nurse practitioner, support worker, carer,
        medical assistant, care worker, staff nurse, clinical nurse, dental assistant, dental
        hygienist, paramedic, nursing, nurse manager, care home manager, emt, phlebotomist, orderly,
        home care worker, personal care, health visitor, patient care, direct support professional,
        nurse educator, charge nurse, dental nurse, senior carer, nurse case manager
        """,
        """
        patients, bedside, vital signs, medications, patient care, icu, ward, bls, acls, personal
        care, nursing license, hospital
        """,
        "medicine 0.5, social_work 0.35, lab_science 0.15",
    ),
    Family(
        "medicine",
        "medicine and therapy",
        "health",
        """
        physician, doctor, surgeon, dentist, pharmacist, physical therapist, physiotherapist,
        occupational therapist, psychiatrist, veterinarian, radiologist, optometrist, speech
        therapist, speech language pathologist, anesthesiologist, therapist, medical director,
        pharmacy technician, pediatrician, radiographer, psychologist, dietitian, nutritionist,
        general practitioner, gp, chiropractor, sonographer, optician, audiologist, clinical
        psychologist, respiratory therapist, veterinary technician, acupuncturist, radiologic
        technologist, cardiologist, dermatologist, speech pathologist, veterinary nurse, massage
        therapist
        """,
        """
        diagnosis, clinical practice, treatment plans, prescriptions, board certified,
        rehabilitation, clinic, therapy, medical license
        """,
        "lab_science 0.25, social_work 0.3",
    ),
    Family(
        "lab_science",
        "laboratory and clinical research",
        "health",
        """
        scientist, laboratory technician, lab technician, research associate, biologist, chemist,
        clinical research coordinator, clinical research, study coordinator, research coordinator,
        clinical data coordinator, clinical trial, study start-up, cra, clinical trial associate,
        clinical project coordinator, trial coordinator, regulatory coordinator, clinical study,
        clinical quality, patient recruitment, principal investigator, clinical research associate,
        microbiologist, lab manager, biochemist, research technician, medical laboratory scientist,
        clinical data manager, epidemiologist, geologist, physicist, environmental scientist,
        medical writer, bioinformatician, medical technologist, food scientist, pharmacologist,
        toxicologist, clinical trial manager, clinical project manager, laboratory assistant,
        process scientist, bioinformatics scientist, geneticist, ecologist, formulation scientist,
        medical science liaison, pharmacovigilance, clinical trials, clinical operations
        """,
        """
        laboratory, assays, clinical trials, pcr, protocols, experiments, cell culture, hplc,
        samples, gcp, specimens, wet lab
        """,
        "research 0.55, data_science 0.15, teaching 0.1",
    ),
    Family(
        "social_work",
        "social work and counselling",
        "health",
        """
        social worker, counselor, counsellor, case manager, youth worker, behavioral therapist, case
        worker, mental health worker, family support worker, probation officer, residential
        counselor, community worker, school counselor, career counselor, behavior technician,
        program officer, community health worker, chaplain, caseworker, housing officer, substance
        abuse counselor, rehabilitation counselor, guidance counselor, outreach worker, advocate,
        welfare officer
        """,
        """
        clients in crisis, safeguarding, case management, mental health, foster, vulnerable,
        counseling, crisis intervention, homeless
        """,
        "teaching 0.3, hr 0.1",
    ),
    Family(
        "teaching",
        "teaching",
        "education",
        """
        teacher, teach, tutor, instructor, lecturer, teaching assistant, trainer, preschool teacher, esl
        teacher, english teacher, principal teacher, curriculum developer, instructional designer,
        professor, school principal, nanny, childcare, early childhood educator, special education
        teacher, substitute teacher, educator, math teacher, education coordinator, headteacher,
        kindergarten teacher, academic advisor, nursery nurse, coach, assistant professor, adjunct,
        learning designer, curriculum specialist, daycare, babysitter, au pair, after school,
        librarian, dean, admissions officer, teaching, school administrator, academic coordinator,
        learning support assistant, faculty
        """,
        """
        classroom, students, lesson plans, pupils, curriculum, school, children, teaching
        certificate, grading, parents, tefl
        """,
        "research 0.4",
    ),
    Family(
        "research",
        "academic research",
        "education",
        """
        postdoctoral researcher, researcher, phd student, research fellow, postdoc, research
        assistant, academic researcher, policy researcher, doctoral student, phd candidate, research
        scientist social, market researcher, research director, research manager, user research
        assistant, historian, archivist, sociologist, political scientist, social researcher
        """,
        """
        publications, peer-reviewed, grant applications, research projects, literature review,
        academic, phd, survey research
        """,
        "data_analysis 0.3, content 0.2",
    ),
)

SERVICE = (
    Family(
        "hospitality",
        "hospitality and food",
        "service",
        """
        chef, cook, waiter, waitress, barista, bartender, hotel manager, restaurant manager, server,
        housekeeper, line cook, sous chef, concierge, dishwasher, kitchen porter, host, hostess,
        front desk agent, catering, food service, hotel, baker, kitchen, restaurant, crew member,
        guest services, housekeeping, room attendant, head chef, commis chef, flight attendant,
        cabin crew, travel agent, tour guide, butcher, banquet, sommelier, travel consultant, food
        and beverage, bar staff, receptionist hotel
        """,
        """
        guests, restaurant, kitchen, menu, food safety, hotel, beverages, tips, dining,
        reservations, bar
        """,
        "retail 0.4, cleaning 0.3",
    ),
    Family(
        "retail",
        "retail",
        "service",
        """
        store manager, cashier, retail associate, shop assistant, sales assistant, retail manager,
        stocker, assistant store manager, retail sales associate, beauty advisor, merchandising,
        floor manager, store associate, retail assistant, shelf stacker, sales clerk, retail, team
        member, keyholder, store clerk, store supervisor, supermarket, pharmacist assistant,
        department manager
        """,
        """
        store, cash register, customers in store, merchandise, stock shelves, point of sale,
        shoppers, retail
        """,
        "cleaning 0.15",
    ),
    Family(
        "cleaning",
        "cleaning, security, beauty and personal services",
        "service",
        """
        cleaner, janitor, security guard, security officer, hairdresser, beautician, gardener,
        landscaper, fitness instructor, personal trainer, lifeguard, nail technician, barber,
        custodian, security supervisor, laundry, caretaker, groundskeeper, porter, firefighter,
        police officer, bodyguard, yoga instructor, valet, bouncer, dog walker, pest control, loss
        prevention, farm worker, farmer, groomer, esthetician, makeup artist, window cleaner,
        general labor, soldier, correctional officer, pilot, fisherman
        """,
        """
        cleaning, patrol, premises, surveillance, hair, gym, lawn, salon, farm, harvest
        """,
        "trades 0.25",
    ),
)
CARING = (*CARE, *SERVICE)
