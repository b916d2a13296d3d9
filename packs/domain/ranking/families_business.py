"""Families of business work."""

from __future__ import annotations

from packs.domain.ranking.occupation import Family

BUSINESS = (
    Family(
        "marketing",
        "marketing",
        "business",
        """
        marketing manager, marketing specialist, marketing digital marketing, marketing, seo
        specialist, seo, growth marketer, growth manager, brand manager, performance marketer,
        performance marketing, cmo, ppc specialist, email marketing, social media manager, community
        manager, campaign manager, product marketing manager, marketing director, growth hacker,
        media planner, media buyer, advertising, demand generation, marketing assistant, sem
        specialist, social media, affiliate manager, crm manager, lifecycle marketing, marketing
        executive, marketing associate, marketing lead, head of marketing, marketing intern,
        influencer, paid media, head of growth, crm specialist, e-commerce manager, ecommerce
        manager
        """,
        """
        campaigns, seo, google analytics, social media, google ads, lead generation, brand
        awareness, email marketing, content marketing, adwords, conversion rate, media planning,
        hubspot, facebook ads, marketing strategy, landing pages
        """,
        """
        content 0.6, sales 0.35, graphic_design 0.3, events 0.35, customer_success 0.25,
        data_analysis 0.3
        """,
    ),
    Family(
        "content",
        "writing, media and communications",
        "business",
        """
        copywriter, content writer, editor, journalist, content manager, communications manager, pr
        manager, public relations, technical writer, content strategist, translator, reporter,
        content specialist, blogger, proofreader, communications specialist, content marketing
        manager, writer, interpreter, communications officer, publicist, producer, content creator,
        communications director, content editor, copy editor, documentation specialist,
        speechwriter, communications coordinator, head of communications, content producer, press
        officer, content lead
        """,
        """
        editorial, copywriting, press releases, articles, proofreading, storytelling, newsletters,
        ap style, media relations
        """,
        """
        graphic_design 0.3, events 0.25, research 0.15, teaching 0.1
        """,
    ),
    Family(
        "sales",
        "sales",
        "business",
        """
        sales manager, sales representative, account executive, business development manager,
        business development, sales, sales executive, sales director, bdr, sdr, sales development
        representative, sales associate, inside sales, territory manager, regional sales manager,
        telemarketer, sales consultant, partnerships manager, account manager, field sales, outside
        sales, sales specialist, key account manager, vp sales, sales agent, sales rep, gtm lead,
        partner manager, head of sales, sales lead, sales coordinator, sales operations, channel
        manager, revenue manager, insurance agent, business developer, key account executive, head
        of partnerships, closer
        """,
        """
        quota, cold calling, prospects, sales pipeline, closing deals, commission, crm, territory,
        new business, sales targets, b2b sales, prospecting, upselling, leads
        """,
        """
        customer_success 0.55, retail 0.4, real_estate 0.4, customer_support 0.25
        """,
    ),
    Family(
        "customer_success",
        "account management and customer success",
        "business",
        """
        customer success manager, customer success, client manager, client services manager, account
        director, onboarding specialist, customer success engineer, client partner, relationship
        manager, renewals manager, customer onboarding, customer success specialist, client success
        manager, client services
        """,
        """
        customer retention, renewals, churn, onboarding customers, client relationships, customer
        satisfaction, upsell
        """,
        """
        customer_support 0.55, project_management 0.3, operations 0.25
        """,
    ),
    Family(
        "customer_support",
        "customer support",
        "business",
        """
        customer service representative, customer support, customer service, call center agent,
        customer care, call centre agent, support specialist, customer advocate, support
        representative, customer experience specialist, contact center, client support, support
        agent, customer service agent, community support, customer service associate, call center,
        customer representative, customer service advisor, customer experience, customer service
        specialist, technical support representative
        """,
        """
        inbound calls, zendesk, customer inquiries, call center, live chat, answering phones,
        customer complaints, support tickets
        """,
        "administration 0.45, retail 0.4, hospitality 0.35",
    ),
    Family(
        "hr",
        "people and recruiting",
        "business",
        """
        recruiter, hr manager, human resources, talent acquisition, hr generalist, hr business
        partner, people operations, hr specialist, technical recruiter, talent manager, learning and
        development, compensation analyst, hr coordinator, people partner, hr assistant, head of
        people, people manager, recruitment consultant, recruiting coordinator, training manager, hr
        director, payroll specialist, talent partner, sourcer, training specialist, staffing
        manager, resourcer, people and culture, hr advisor, hr training coordinator, recruitment
        """,
        """
        sourcing candidates, onboarding employees, employee relations, hris, benefits
        administration, recruitment, payroll, talent acquisition, performance management, labor law,
        interviewing candidates
        """,
        "administration 0.35, operations 0.3, teaching 0.1",
    ),
    Family(
        "finance",
        "accounting and finance operations",
        "business",
        """
        accountant, bookkeeper, controller, auditor, accounting clerk, accounts payable, accounts
        receivable, finance manager, cfo, tax accountant, payroll accountant, accounting manager,
        staff accountant, credit controller, financial controller, tax manager, accounting, senior
        accountant, finance director, treasury, billing specialist, finance officer, accounts
        assistant, audit manager, tax analyst, billing clerk, finance assistant, collections
        specialist, cost accountant, accounting specialist, audit associate, credit analyst, tax
        associate, chief accountant, accounting assistant, collector
        """,
        """
        gaap, ifrs, reconciliation, general ledger, month-end, invoices, quickbooks, tax returns,
        financial statements, cpa, accounts payable, journal entries, audit, budgeting
        """,
        "finance_analysis 0.65, administration 0.3, compliance 0.4",
    ),
    Family(
        "finance_analysis",
        "financial analysis, banking and insurance",
        "business",
        """
        financial analyst, financial planning, fraud operations,
        investment analyst, actuary, risk analyst, fp&a, investment banker,
        equity analyst, trader, underwriter, portfolio manager, loan officer, credit risk analyst,
        financial advisor, banker, risk manager, wealth manager, teller, claims adjuster, fraud
        analyst, private equity, finance analyst, mortgage, investment associate, valuation, fund
        accountant, claims handler, claims analyst, venture capital, financial planner, fp&a
        analyst, economist, actuarial analyst
        """,
        """
        financial models, valuation, forecasting, portfolio, underwriting, due diligence, variance
        analysis, cfa, capital markets, investment, loans, insurance
        """,
        """
        compliance 0.4, consulting 0.35, business_analysis 0.35, sales 0.15
        """,
    ),
    Family(
        "compliance",
        "law and compliance",
        "business",
        """
        lawyer, attorney, paralegal, legal counsel, compliance officer, legal assistant, general
        counsel, compliance manager, contract manager, solicitor, legal, privacy officer, regulatory
        affairs, compliance analyst, legal secretary, corporate counsel, data protection officer,
        regulatory affairs specialist, litigation, compliance specialist, policy analyst, aml
        analyst, kyc analyst, legal director, law clerk, trademark
        """,
        """
        litigation, contracts, regulatory, legal research, law firm, legal advice, anti-money
        laundering, case law, llb, juris doctor
        """,
        "administration 0.2",
    ),
    Family(
        "consulting",
        "consulting and strategy",
        "business",
        """
        management consultant, strategy consultant, strategy manager, strategy analyst, business
        consultant, consultant, strategy associate, chief of staff, corporate development, associate
        consultant, strategy director, transformation manager, strategic planning, change manager,
        innovation manager, strategy and operations, strategy lead, strategist
        """,
        """
        client engagements, strategic initiatives, market analysis, consulting, transformation, case
        studies, slide decks
        """,
        """
        operations 0.45, finance_analysis 0.35, data_analysis 0.3, product 0.3
        """,
    ),
    Family(
        "operations",
        "business operations",
        "business",
        """
        operations manager, business operations, operations associate, operations coordinator, coo,
        general manager, operations specialist, operations director, operations lead, business
        manager, branch manager, ceo, managing director, office manager, director of operations,
        head of operations, vp operations, executive director, facilities manager, operations
        executive, country manager, city manager, revenue operations, operations supervisor
        """,
        """
        day-to-day operations, standard operating procedures, process improvement, p&l, vendors,
        operational efficiency
        """,
        """
        administration 0.5, logistics 0.5, project_management 0.45, retail 0.2, hospitality 0.25
        """,
    ),
    Family(
        "administration",
        "administration",
        "business",
        """
        administrative assistant, executive assistant, receptionist, secretary, data entry, office
        assistant, clerk, personal assistant, virtual assistant, office administrator, admin
        assistant, administrator, data entry clerk, office coordinator, front desk, administrative
        coordinator, typist, data entry operator, administrative, office clerk, file clerk, front
        office, team assistant, administrative associate, coordinator, data annotator, annotation
        specialist, data labeler, records clerk, data entry specialist, medical secretary,
        transcriptionist, mail clerk
        """,
        """
        filing, scheduling appointments, data entry, calendar management, travel arrangements,
        typing, photocopying, office supplies, answering phones, microsoft office, minutes
        """,
        """
        customer_support 0.45, hr 0.35, finance 0.3, data_analysis 0.1
        """,
    ),
    Family(
        "logistics",
        "supply chain and logistics",
        "service",
        """
        supply chain manager, logistics coordinator, buyer, procurement manager, purchasing manager,
        logistics manager, supply chain analyst, warehouse manager, warehouse associate, driver,
        truck driver, delivery driver, demand planner, inventory manager, dispatcher, forklift
        operator, warehouse worker, courier, procurement specialist, freight, warehouse, logistics,
        supply chain, material handler, picker, packer, category manager, purchaser, import export,
        shipping clerk, inventory analyst, procurement analyst, sourcing manager, chauffeur,
        purchasing agent, inventory controller, mover, supply planner
        """,
        """
        inventory, warehouse, shipments, procurement, suppliers, freight, purchase orders, delivery
        routes, supply chain, driving license, cdl, stock levels, incoterms
        """,
        "retail 0.25, operations 0.45",
    ),
    Family(
        "real_estate",
        "real estate",
        "business",
        """
        real estate agent, property manager, leasing agent, realtor, leasing consultant, estate
        agent, real estate broker, lettings negotiator, property administrator, real estate, leasing
        manager, valuer, appraiser, real estate analyst
        """,
        """
        tenants, leasing, properties, mortgage, listings, property management, rentals
        """,
        "administration 0.15, finance_analysis 0.2",
    ),
    Family(
        "events",
        "events and fundraising",
        "business",
        """
        event manager, event coordinator, event planner, fundraiser, fundraising manager,
        development officer, events manager, conference manager, wedding planner, volunteer
        coordinator, membership manager, grants manager, grant writer, events executive, fundraising
        officer, philanthropy, donor relations, community organizer, campaigner
        """,
        """
        events, venues, fundraising, donors, conferences, grants, nonprofit, sponsorship
        """,
        "hospitality 0.35, administration 0.3, social_work 0.2",
    ),
)
