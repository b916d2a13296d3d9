"""Families of work on software and its machines."""

from __future__ import annotations

from packs.domain.ranking.occupation import Family

SOFTWARE = (
    Family(
        "software",
        "software engineering",
        "tech",
        """
        software development, building software,
        software engineer, software developer, software engineering, programmer, developer, sde,
        swe, software development engineer, application developer, applications developer, member of
        technical staff, founding engineer, first engineer, product engineer, technical lead, tech
        lead, coder, software architect, python developer, python engineer, c++ developer, c++
        engineer, rust engineer, rust developer, scala developer, engineering lead, technical
        co-founder, technologist, computer scientist, forward deployed engineer
        """,
        """
        software development, writing code, codebase, code reviews, pull requests, unit tests, clean
        code, design patterns, software applications, software products, algorithms, data
        structures, git
        """,
        """
        backend 0.9, fullstack 0.9, frontend 0.75, mobile 0.6, embedded 0.5, game 0.5, devops 0.55,
        data_engineering 0.55, qa 0.4, data_science 0.45, architecture 0.6, engineering_management
        0.6, research 0.2
        """,
    ),
    Family(
        "backend",
        "backend engineering",
        "tech",
        """
        backend development, server-side development,
        backend engineer, backend developer, back end engineer, back end developer, backend, back
        end, server engineer, java developer, java engineer, golang developer, golang engineer, go
        developer, go engineer, api engineer, node developer, node.js developer, .net developer, c#
        developer, ruby developer, rails developer, ruby engineer, distributed systems engineer,
        django developer, integration engineer, integration developer, server side developer, spring
        developer, kotlin developer, elixir developer
        """,
        """
        microservices, rest apis, distributed systems, server-side, backend services, message
        queues, high throughput, event-driven, databases, grpc, api design
        """,
        """
        fullstack 0.8, frontend 0.4, devops 0.6, data_engineering 0.65, architecture 0.65,
        engineering_management 0.5, mobile 0.35, embedded 0.3, qa 0.3, data_science 0.3, security
        0.3
        """,
    ),
    Family(
        "frontend",
        "frontend engineering",
        "tech",
        """
        frontend development, web development, frontend architect, front-end architect, web architect,
        frontend engineer, frontend developer, front end engineer, front end developer, frontend,
        front end, ui engineer, ui developer, web developer, web designer and developer, javascript
        developer, javascript engineer, react developer, react engineer, angular developer, vue
        developer, design engineer, wordpress developer, html developer, typescript developer
        """,
        """
        html, css, javascript, responsive, single page application, web applications, component
        library, accessibility, pixel perfect, user interfaces, cross-browser, react, typescript
        """,
        """
        fullstack 0.8, mobile 0.45, ux 0.35, qa 0.25, engineering_management 0.45, devops 0.2,
        data_engineering 0.15
        """,
    ),
    Family(
        "fullstack",
        "full-stack engineering",
        "tech",
        """
        full-stack development,
        full stack engineer, full stack developer, fullstack engineer, fullstack developer,
        full-stack engineer, full stack, fullstack, web engineer, php developer, laravel developer,
        mean stack developer, mern developer, web application developer
        """,
        "full stack, fullstack, end-to-end features, web app",
        """
        mobile 0.5, devops 0.4, data_engineering 0.4, engineering_management 0.5, architecture 0.5,
        qa 0.3, data_science 0.25
        """,
    ),
    Family(
        "mobile",
        "mobile development",
        "tech",
        """
        mobile development, ios development, android development,
        mobile engineer, mobile developer, ios developer, ios engineer, android developer, android
        engineer, flutter developer, react native developer, mobile app developer, app developer,
        mobile
        """,
        """
        ios, android, app store, google play, swift, kotlin, mobile apps, mobile applications
        """,
        "game 0.3, qa 0.2",
    ),
    Family(
        "game",
        "game development",
        "tech",
        """
        game developer, game engineer, gameplay programmer, gameplay engineer, game designer, unity
        developer, graphics engineer, unreal developer, game programmer, level designer
        """,
        """
        unity, unreal engine, gameplay, game engine, shaders, game design
        """,
        "graphic_design 0.15",
    ),
    Family(
        "embedded",
        "embedded and firmware",
        "tech",
        """
        embedded engineer, embedded software engineer, firmware engineer, embedded developer,
        embedded systems engineer, robotics engineer, iot engineer, kernel engineer, device driver
        engineer, controls software engineer, fpga engineer, asic engineer, hardware engineer,
        verification engineer, embedded
        """,
        """
        firmware, microcontroller, rtos, fpga, embedded c, device drivers, bare metal, oscilloscope,
        can bus, verilog, pcb
        """,
        "electrical 0.5, mechanical 0.2, qa 0.2, backend 0.25",
    ),
    Family(
        "devops",
        "infrastructure and operations",
        "tech",
        """
        site reliability, infrastructure engineering,
        devops engineer, site reliability engineer, sre, platform engineer, infrastructure engineer,
        cloud engineer, production engineer, release engineer, build engineer, systems engineer,
        devops, cloud architect, kubernetes engineer, reliability engineer, devsecops, cloud
        operations, production support engineer, observability engineer
        """,
        """
        kubernetes, terraform, ci/cd, infrastructure as code, on-call, monitoring, site reliability,
        ansible, docker, cloud infrastructure, prometheus, helm
        """,
        """
        it_support 0.45, security 0.45, data_engineering 0.4, architecture 0.5,
        engineering_management 0.4
        """,
    ),
    Family(
        "it_support",
        "IT support and administration",
        "tech",
        """
        system administrator, systems administrator, network engineer, network administrator, it
        support, help desk, helpdesk technician, desktop support, it technician, it specialist, it
        administrator, technical support engineer, technical support specialist, support engineer,
        database administrator, dba, it manager, it engineer, service desk analyst, sysadmin, it
        analyst, network technician, it director, information technology manager
        """,
        """
        active directory, help desk, desktop support, windows server, ticketing system, cisco,
        troubleshooting hardware, end user support, office 365, vpn, network administration, lan,
        backups
        """,
        "security 0.45, customer_support 0.3, backend 0.15",
    ),
    Family(
        "security",
        "security engineering",
        "tech",
        """
        security engineering,
        security engineer, security analyst, penetration tester, information security, cyber
        security, cybersecurity, application security, soc analyst, ciso, security architect,
        security researcher, security consultant, red team
        """,
        """
        vulnerability, penetration testing, siem, threat, incident response, cyber, malware,
        security controls, iso 27001
        """,
        "compliance 0.3",
    ),
    Family(
        "qa",
        "testing and quality assurance",
        "tech",
        """
        software testing,
        qa engineer, test engineer, tester, quality assurance engineer, qa analyst, sdet, automation
        engineer, test automation engineer, software tester, qa lead, quality engineer, test
        analyst, qa, software qa, test manager, software engineer in test, quality assurance analyst
        """,
        """
        test cases, test plans, regression testing, selenium, defects, test automation, manual
        testing, bug reports
        """,
        "business_analysis 0.3, it_support 0.25, industrial 0.1",
    ),
    Family(
        "architecture",
        "software and solution architecture",
        "tech",
        """
        solutions architect, solution architect, enterprise architect, technical architect, software
        architect, application architect, integration architect, data architect, principal architect
        """,
        """
        reference architecture, architecture decisions, solution design, enterprise architecture
        """,
        """
        engineering_management 0.6, sales_engineering 0.45, data_engineering 0.45, consulting 0.3
        """,
    ),
    Family(
        "engineering_management",
        "engineering management",
        "tech",
        """
        engineering management, engineering leadership,
        engineering manager, director of engineering, vp engineering, vp of engineering, head of
        engineering, development manager, software manager, software development manager, chief
        technology officer, software engineering manager, team lead, head of technology, it program
        director
        """,
        """
        manage engineers, performance reviews, hiring engineers, engineering teams, one-on-ones
        """,
        "project_management 0.35, product 0.35, data_science 0.15",
    ),
    Family(
        "sales_engineering",
        "sales engineering and developer relations",
        "tech",
        """
        sales engineer, solutions engineer, solutions consultant, pre-sales engineer, presales
        consultant, developer advocate, developer relations, implementation engineer, implementation
        consultant, technical account manager, integration consultant, customer engineer, devrel,
        developer evangelist
        """,
        """
        proof of concept, product demos, rfp, pre-sales, technical sales, developer community
        """,
        """
        sales 0.4, customer_success 0.5, software 0.35, backend 0.25, it_support 0.3, consulting 0.3
        """,
    ),
)
