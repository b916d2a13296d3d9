"""Families of work with data, on products and designs, and in the engineering trades."""

from __future__ import annotations

from packs.domain.ranking.occupation import Family

DATA = (
    Family(
        "data_engineering",
        "data engineering",
        "tech",
        """
        data engineering,
        data engineer, etl developer, big data engineer, data platform engineer, data warehouse
        engineer, data warehouse developer, analytics engineer, sql developer, database developer,
        database engineer, data infrastructure engineer, etl engineer, hadoop developer, spark
        developer, databricks engineer, mlops engineer
        """,
        """
        data pipelines, etl, data warehouse, airflow, spark, hadoop, dbt, data lake, streaming data,
        data modeling
        """,
        "data_science 0.55, data_analysis 0.55",
    ),
    Family(
        "data_science",
        "data science and machine learning",
        "tech",
        """
        data scientist, machine learning engineer, ml engineer, ai engineer, machine learning
        scientist, applied scientist, research scientist, nlp engineer, computer vision engineer,
        deep learning engineer, ai researcher, machine learning researcher, artificial intelligence,
        machine learning, data science, quantitative researcher, decision scientist, research
        engineer, ai developer, llm engineer, generative ai engineer, ai scientist, statistician,
        biostatistician, applied ai engineer, ai specialist, ai/ml engineer, nlp scientist
        """,
        """
        machine learning, deep learning, neural networks, predictive models, nlp, statistics,
        scikit-learn, pytorch, tensorflow, feature engineering, statistical models, regression,
        llms, experimentation, python, r
        """,
        """
        data_analysis 0.6, research 0.45, lab_science 0.15, finance_analysis 0.25
        """,
    ),
    Family(
        "data_analysis",
        "data analysis and business intelligence",
        "tech",
        """
        data analysis, experience in analytics, statistician, performance analyst,
        data analyst, business intelligence analyst, bi analyst, bi developer, business intelligence
        developer, analytics manager, reporting analyst, insights analyst, product analyst,
        marketing analyst, data analytics, business intelligence, analytics consultant, web analyst,
        research analyst, operations analyst, data specialist, tableau developer, power bi
        developer, power bi analyst, data visualization, people analyst, analytics analyst,
        quantitative analyst, sql analyst, customer insights, analytics lead, head of analytics,
        data steward, data manager, insight analyst, analytics specialist, digital analyst, crm
        analyst, growth analyst, revenue analyst, pricing analyst
        """,
        """
        dashboards, sql, tableau, power bi, looker, reporting, excel, data analysis, a/b tests,
        insights, kpis, analytics, data visualization, metrics, trends, data quality
        """,
        """
        business_analysis 0.55, finance_analysis 0.45, marketing 0.25, operations 0.25, product
        0.25, research 0.3
        """,
    ),
)

PRODUCT = (
    Family(
        "product",
        "product management",
        "product",
        """
        product manager, product owner, product lead, head of product, vp product, director of
        product, product management, chief product officer, group product manager, technical product
        manager, product operations
        """,
        """
        product roadmap, backlog, user stories, product strategy, discovery, prioritize features,
        product requirements, product vision
        """,
        """
        project_management 0.5, business_analysis 0.5, ux 0.4, marketing 0.3, software 0.2,
        data_analysis 0.25, engineering_management 0.35, consulting 0.3, operations 0.3
        """,
    ),
    Family(
        "project_management",
        "project and program management",
        "product",
        """
        project manager, program manager, programme manager, scrum master, agile coach, delivery
        manager, pmo, project coordinator, project lead, technical program manager, project
        management, release manager, implementation manager, project director, delivery lead,
        project administrator, program coordinator, program director
        """,
        """
        project plans, project management, pmp, milestones, gantt, scrum ceremonies, stakeholders,
        prince2, deliverables, project budget
        """,
        """
        business_analysis 0.5, operations 0.45, consulting 0.4, construction 0.15, events 0.2
        """,
    ),
    Family(
        "business_analysis",
        "business analysis",
        "product",
        """
        business analyst, systems analyst, business systems analyst, functional analyst,
        requirements analyst, process analyst, erp consultant, sap consultant, salesforce
        administrator, salesforce developer, crm consultant, functional consultant, sap analyst, crm
        administrator, business process analyst
        """,
        """
        requirements gathering, business requirements, process mapping, functional specifications,
        user acceptance testing, gap analysis, sap, erp
        """,
        "consulting 0.5, operations 0.35, finance_analysis 0.35",
    ),
    Family(
        "ux",
        "product and UX design",
        "design",
        """
        product design, ux design, ui design, interaction design,
        product designer, ux designer, ui designer, ux researcher, user researcher, interaction
        designer, ui/ux designer, ux/ui designer, user experience designer, user interface designer,
        experience designer, service designer, ux lead, design lead, head of design, ux architect,
        ux writer, content designer, design manager, digital designer, ux, director of design, ux
        manager, user experience, design systems designer, digital product designer
        """,
        """
        figma, wireframes, prototypes, usability testing, user research, design system, user flows,
        sketch, interaction design, user-centered design, journey maps, ux
        """,
        "graphic_design 0.5, marketing 0.15, research 0.15",
    ),
    Family(
        "graphic_design",
        "graphic and visual design",
        "design",
        """
        graphic design, visual design,
        graphic designer, visual designer, art director, creative director, illustrator, motion
        designer, video editor, animator, web designer, brand designer, 3d artist, multimedia
        designer, production designer, photographer, videographer, layout designer, creative
        designer, designer, packaging designer, creative lead, 3d designer, artworker
        """,
        """
        photoshop, illustrator, indesign, after effects, print design, brand identity, layouts,
        typography, adobe creative suite, video editing, banners
        """,
        "marketing 0.3, content 0.3, frontend 0.2, fashion 0.3",
    ),
    Family(
        "fashion",
        "fashion and interior design",
        "design",
        """
        fashion designer, interior designer, textile designer, stylist, jewelry designer,
        merchandiser, visual merchandiser, industrial designer, furniture designer, kitchen
        designer, pattern maker
        """,
        """
        garments, fabrics, fashion, interior design, trims, floor plans
        """,
        "retail 0.2, building_design 0.35",
    ),
)

ENGINEERING = (
    Family(
        "mechanical",
        "mechanical engineering",
        "engineering",
        """
        mechanical engineer, design engineer mechanical, cad designer, cad engineer, mechanical
        designer, hvac engineer, automotive engineer, aerospace engineer, stress engineer,
        mechanical design engineer, drafter, cad technician, draughtsman
        """,
        """
        solidworks, autocad, ansys, gd&t, catia, cad models, mechanical design, tolerances,
        thermodynamics, creo
        """,
        """
        electrical 0.4, industrial 0.5, trades 0.25, building_design 0.2
        """,
    ),
    Family(
        "electrical",
        "electrical engineering",
        "engineering",
        """
        electrical engineer, electronics engineer, power engineer, rf engineer, controls engineer,
        instrumentation engineer, electrical designer, telecom engineer, electrical design engineer,
        plc programmer, control systems engineer
        """,
        """
        circuit design, plc, schematics, power systems, pcb design, scada, electrical systems,
        altium, substations
        """,
        "industrial 0.35, trades 0.3",
    ),
    Family(
        "industrial",
        "manufacturing and process engineering",
        "engineering",
        """
        manufacturing engineer, process engineer, industrial engineer, production manager, plant
        manager, production supervisor, chemical engineer, quality manager, quality inspector,
        quality control, petroleum engineer, materials engineer, production planner, maintenance
        engineer, ehs manager, safety officer, production operator, machine operator, mining
        engineer, validation engineer, quality technician, assembler, production worker, reservoir
        engineer, drilling engineer
        """,
        """
        lean manufacturing, six sigma, production line, gmp, plant, manufacturing process, kaizen,
        iso 9001, oil and gas, osha
        """,
        """
        logistics 0.35, trades 0.35, lab_science 0.25, operations 0.3
        """,
    ),
    Family(
        "building_design",
        "civil engineering and architecture of buildings",
        "engineering",
        """
        civil engineer, structural engineer, architect, landscape architect, urban planner,
        geotechnical engineer, surveyor, quantity surveyor, bim manager, environmental engineer,
        building architect, transportation engineer, estimator
        """,
        """
        revit, structural design, building codes, site plans, drainage, bim, civil 3d, concrete,
        zoning
        """,
        "construction 0.6",
    ),
    Family(
        "construction",
        "construction",
        "engineering",
        """
        construction manager, site manager, foreman, superintendent, construction worker, site
        supervisor, builder, construction project manager, site engineer, contracts manager,
        labourer, laborer
        """,
        """
        construction site, subcontractors, blueprints, contractors, building site
        """,
        "trades 0.5",
    ),
    Family(
        "trades",
        "skilled trades and technicians",
        "engineering",
        """
        electrician, plumber, welder, carpenter, mechanic, technician, maintenance technician, hvac
        technician, machinist, field service technician, installer, painter, roofer, service
        technician, millwright, maintenance worker, handyman, field service engineer, field
        technician, boilermaker, automotive technician
        """,
        """
        power tools, preventive maintenance, welding, installation and repair, hand tools, forklift,
        service calls
        """,
        "logistics 0.2",
    ),
)
CRAFT = (*DATA, *PRODUCT, *ENGINEERING)
