/** Words under which the same thing may be found, English, of shops, trades, software and public services: groups with "|" between them. */
export const ENGLISH_SHOPS = `order purchase buy | buyer purchaser customer | customer client shopper | basket cart trolley
parcel package shipment consignment | postage shipping delivery | ship dispatch despatch | deliver delivery shipping
courier carrier | track trace tracking | available availability stock | inventory stock
cheap inexpensive affordable budget | expensive costly pricey | surcharge supplement | pay payment
prepay prepayment prepaid | cheque check | voucher coupon | discount reduction rebate | clearance sale
bargain deal offer | concession discount reduced | repay repayment | exchange swap replace replacement
warranty guarantee | broken faulty defective damaged | defect fault flaw | complaint complain grievance
dissatisfied unhappy unsatisfied | compensation compensate damages | reminder dunning
overdue unpaid outstanding arrears | vat tax gst | exempt exemption | account profile
register registration signup enrol enroll | login signin logon | logout signout logoff | password passcode
reset restore | identification identity id | phone telephone call | helpline hotline | support help assistance
enquiry inquiry query question | answer reply response | feedback review rating testimonial | hours opening times
appointment booking reservation | reschedule rebook postpone | postpone defer | cancel cancellation terminate
terminate termination | fast quick express rapid | urgent emergency immediate | arrive arrival | depart departure
directions route | branch outlet store | supermarket grocery grocer | mall centre center | park parking
train rail railway railroad | taxi cab | ticket fare | wheelchair accessible accessibility
accessible accessibility disabled disability | disabled handicapped | toilet restroom lavatory bathroom wc loo
lost missing mislaid misplaced | membership member | join enrol enroll | contract agreement
renew renewal extend extension | expire expiry expiration | valid validity | deadline cutoff
clothes clothing apparel garment | trousers pants slacks | jumper sweater pullover | waistcoat vest
underwear lingerie underpants | knickers panties | tights pantyhose hosiery | swimsuit swimwear bikini
nightwear pyjamas pajamas nightgown | coat jacket overcoat | raincoat anorak mackintosh | braces suspenders
scarf shawl | rucksack backpack | suitcase luggage baggage | size sizing | colour color | grey gray
fabric cloth textile | launder laundry wash | laundrette launderette laundromat | tailor seamstress dressmaker
alteration alter shorten | shoe footwear | trainer sneaker | cobbler shoemaker | furniture furnishing
sofa couch settee | wardrobe closet cupboard | shelf shelving bookcase | curtain drape | bulb lightbulb
assemble assembly | sink washbasin basin | bath bathtub tub | cooker stove oven | hob cooktop | vacuum hoover
laptop notebook | computer pc | toner cartridge ink | headphones earphones earbuds headset | speaker loudspeaker
battery accumulator | socket outlet | cable cord | torch flashlight | screen display monitor
reconditioned refurbished | spare replacement | manual handbook instructions | repair fix mend | tyre tire
puncture flat | car automobile vehicle auto | lorry truck | caravan camper motorhome | charge charging recharge
bonnet hood | boot trunk | windscreen windshield | bumper fender | brake braking | exhaust muffler silencer
dent scratch bodywork | mechanic garage workshop | service servicing maintenance | breakdown roadside
tow towing recovery | lease leasing | driver motorist | permit permission | dealer dealership showroom
kilometre kilometer | pedelec ebike | garden yard | gardener landscaper | lawn grass turf | lawnmower mower
hedge shrub bush | prune trim | florist flowers bouquet | fertiliser fertilizer manure | weed weedkiller
sprinkler irrigation | greenhouse glasshouse | barbecue bbq grill | child kid | teenager adolescent youth
elderly senior pensioner | bookshop bookstore | paperback softcover | hardback hardcover | magazine journal periodical
jewellery jewelry jeweller jeweler | engrave engraving | gemstone gem | engagement betrothal | plumber plumbing
pipe pipework | leak leaking leakage | blocked clogged blockage | drain sewer drainage | sewage wastewater
unblock unclog | boiler furnace heater | heating heater | electrician electrical | fuse breaker | blackout outage
solar photovoltaic | builder contractor | building construction | renovate renovation refurbishment remodel
carpenter joiner | carpentry joinery woodwork | roof roofing roofer | gutter guttering | tile tiler tiling
plaster plasterer plastering | plasterboard drywall | insulate insulation | glazier glazing glass
scaffold scaffolding | attic loft | basement cellar | extension annex annexe | skip dumpster | painter decorator
paint painting | wallpaper wallcovering | mould mold | damp moisture humidity | locksmith lock | lockout locked
theft stolen thief robbery | housekeeper maid | mover removal moving | relocate relocation move | pack packing
storage warehouse | quote quotation estimate | spanner wrench | timber lumber wood | aluminium aluminum
sustainable ecological eco | software app application | install installation setup | bug error fault
outage downtime disruption | wifi wlan wireless | fibre fiber | subscription subscribe subscriber | newsletter mailing
phishing scam fraud | spam junk | delete deletion remove erase | privacy confidentiality gdpr
website site webpage homepage | survey questionnaire poll | translate translation translator | admin administrator
bank banking | loan credit | borrow loan | transfer remittance | cashpoint atm | invest investment
bankrupt bankruptcy insolvent insolvency | policyholder insured | insurance insurer | accident crash collision
injury injured hurt | liability liable | death bereavement deceased die | funeral burial undertaker mortician
cremation crematorium | cemetery graveyard | retire retirement pension | pensioner retiree | sick ill unwell
unemployed jobless | home residence dwelling | landlord lessor | tenant renter lessee | rent rental | realtor estate
vacant unoccupied | seller vendor | appraisal valuation appraise | notary notarial | notarise notarize certify
lawyer solicitor attorney | barrister lawyer | lawsuit litigation sue | inheritance legacy inherit | heir beneficiary
authorise authorize authorisation authorization | appeal objection | accountant accounting accountancy bookkeeping
audit auditor | payslip paystub | income earnings | revenue turnover | expense expenditure | freelance freelancer
company firm business | salary remuneration | job position vacancy | vacancy opening | career careers job
employee staff worker | staff personnel team | coworker colleague | boss manager
recruitment recruiter recruit hiring | applicant candidate | resume cv | course training | workshop seminar
quit resign leave resignation | redundancy layoff | shift rota roster | telework homeworking
volunteer volunteering voluntary | charity nonprofit | fundraiser fundraising | council municipality
resident inhabitant | allowed permitted | immigrant migrant | certificate attestation | registry registrar
vote voting election ballot | dog puppy | bin rubbish trash waste | rubbish garbage trash refuse | litter trash
recycle recycling | bulky oversized | dispose disposal discard | daycare childcare nursery creche
childminder nanny babysitter | pupil student schoolchild | lesson class | exam examination | grant subsidy
headteacher principal headmaster | doctor physician gp | pharmacy chemist drugstore | medicine medication
optician optometrist | glasses spectacles eyewear | hairdresser barber salon | gym fitness | takeaway takeout
coeliac celiac | excursion outing | journey trip travel | cinema movie | film movie | theatre theater | autumn fall
catalogue catalog brochure | neighbour neighbor | favourite favorite wishlist | organisation organization
customise customize personalise personalize | personalised personalized custom bespoke | metre meter | litre liter
kilogram kilo kg | wholesale bulk | manufacturer maker producer | genuine authentic | counterfeit fake
dangerous hazardous unsafe | photo photograph picture image | letter mail post | letterbox postbox mailbox
customs duty | abroad overseas foreign | worldwide global international | annual yearly | parking carpark garage
adapter adaptor | cash banknote | pest vermin | collect pickup | eatery restaurant | mobile cellphone smartphone
late delayed delay lateness | loyalty bonus points | settings preferences configuration | return returns
unpunctual late delayed | necklace pendant | burglar burglary | verify verification authenticate authentication`;
