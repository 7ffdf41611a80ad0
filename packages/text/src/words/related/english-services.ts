/** Words under which the same thing may be found, English, of services: health, food, stays, sport, children, culture: groups with "|" between them. */
export const ENGLISH_SERVICES = `doctor physician gp medic | dentist dental dentistry tooth teeth | vet veterinary veterinarian
optician optometrist optometry eye | ophthalmologist ophthalmology eye | eyesight vision sight
pharmacy chemist pharmacist drugstore dispensary | physio physiotherapy physiotherapist
podiatrist podiatry chiropodist chiropody | therapist counsellor counselor psychotherapist psychologist
therapy counselling counseling psychotherapy | psychiatrist psychiatry psychiatric | midwife midwifery
maternity antenatal prenatal pregnancy pregnant | pregnant pregnancy expecting expectant | postnatal postpartum
birth childbirth delivery labour labor | baby infant newborn | paediatric pediatric paediatrician pediatrician
gynaecology gynecology gynaecologist gynecologist | dermatologist dermatology skin
cardiologist cardiology cardiac heart | orthopaedic orthopedic | oncology oncologist cancer
cancer tumour tumor malignant | urology urologist bladder prostate | neurology neurologist neurological
radiology radiologist xray radiograph | mri scan scanner imaging | ultrasound sonogram sonography scan
anaesthetic anesthetic anaesthesia anesthesia | surgery operation operate surgical | hospital infirmary
visitor visit visiting guest | carer caregiver | emergency urgent urgently | ambulance paramedic
appointment booking consultation | checkup examination exam | blood phlebotomy | urine pee wee
poo stool faeces feces | jab vaccine vaccination immunisation immunization inoculation
vaccinate immunise immunize inoculate | needle syringe injection | flu influenza | covid coronavirus
chickenpox varicella | contagious infectious | fever temperature feverish | nausea nauseous queasy
diarrhoea diarrhea | heartburn reflux indigestion | poorly sick ill unwell | illness disease sickness
ache pain painful hurt sore | toothache tooth pain | headache migraine | tummy stomach belly abdomen abdominal
sprain sprained strain | injury injure injured | broken fracture fractured | cut wound laceration | stitch suture
bruise bruising | bleed bleeding haemorrhage hemorrhage | rash hives | eczema dermatitis | wart verruca
hayfever pollen | anaphylaxis anaphylactic epipen | asthma asthmatic inhaler | breathing breath breathe respiratory
dizzy dizziness vertigo | tired tiredness fatigue exhausted | sleep insomnia sleepless | snore snoring apnoea apnea
stress stressed anxiety anxious | nervous anxious afraid scared fear phobia | arthritis arthritic rheumatism
epilepsy epileptic seizure | fertility infertility ivf | hearing audiology audiologist deaf | earwax wax microsuction
medicine medication medicament | tablet pill capsule | painkiller analgesic | paracetamol acetaminophen painkiller
ibuprofen painkiller | antibiotic penicillin | antihistamine hayfever allergy | ointment balm salve cream
plaster bandage dressing | dose dosage | homeopathic homeopathy homoeopathic | supplement vitamin | nappy diaper
dummy pacifier soother | pram pushchair stroller buggy | cot crib | breastfeed breastfeeding nursing lactation
brace orthodontic orthodontist | whiten whitening bleach bleaching | gum gingivitis periodontal | mouthguard gumshield
wheelchair accessible accessibility disabled | disabled disability handicapped | lift elevator
stairs steps staircase | massage masseur masseuse | hypnotherapy hypnosis hypnotherapist | slimming weight diet
overweight obese obesity | nutritionist dietitian dietician nutrition | smoke smoking smoker cigarette tobacco
insurance insurer insured insure | excess deductible | reimburse reimbursement refund
register registration enrol enroll | consent permission authorisation authorization
confidential confidentiality privacy | dog puppy pup canine | cat kitten feline | rabbit bunny | pony horse equine
parrot budgie bird | chicken hen poultry | hamster rodent gerbil | snake lizard reptile | leash lead
neuter spay castrate desex sterilise sterilize | castration neutering spaying sterilisation sterilization
euthanasia euthanise euthanize | worm worming deworm deworming | microchip chip microchipped microchipping
kennel boarding | cattery boarding cat | groom grooming groomer | claw nail | rehome rehoming adopt adoption
starter appetiser appetizer | dessert pudding afters | restaurant eatery diner bistro brasserie | cafe coffeehouse
pub bar tavern | bakery baker | patisserie pastry | takeaway takeout carryout | collect collection pickup
deliver delivery courier | reserve reservation book booking | reschedule rearrange rebook postpone
waiter waitress server | tip gratuity | corkage byo byob | chips fries | burger hamburger | sausage frankfurter hotdog
steak beef | lamb mutton | prawn shrimp | shellfish crustacean prawn crab lobster | seafood fish | seafood shellfish
aubergine eggplant | courgette zucchini | coriander cilantro | beetroot beet | sweetcorn corn maize | vegetable veg
sandwich sarnie baguette | panini toastie sandwich | bun bap roll | cake gateau sponge | cupcake fairycake
biscuit cookie | icing frosting | lolly lollipop popsicle | sweets candy confectionery
pasta spaghetti lasagne lasagna | spicy chilli chili | kebab doner shawarma | omelette omelet egg | yoghurt yogurt
milk dairy | soya soy soybean | coeliac celiac gluten | peanut groundnut | sesame tahini | sulphite sulfite
allergen allergy allergic | vegetarian veggie meatless | vegan plantbased | carb carbohydrate
calorie kcal nutritional | soda lemonade cola fizzy | beer lager ale | beer wine booze alcohol alcoholic
whisky whiskey scotch bourbon | champagne prosecco fizz sparkling | napkin serviette | cutlery silverware
catering cater caterer | hamper basket picnic | terrace patio outdoor outside | barbecue barbeque bbq grill
hotel accommodation lodging | guesthouse bnb | hostel dorm dormitory | bedding linen sheet | duvet quilt comforter
ensuite bathroom | toilet loo wc restroom lavatory washroom | toiletries shampoo soap
laundry launderette laundromat washing | fridge refrigerator | cooker stove oven hob | kitchen kitchenette
tv television telly | wifi internet wireless broadband | aircon ac air conditioning | fireplace woodburner
balcony terrace veranda verandah | luggage baggage suitcase bag | receptionist reception desk | checkin arrival arrive
checkout departure depart | locker storage | clean cleaning cleaner | cancel cancellation cancelled canceled | vat tax
fee charge cost price | surcharge supplement extra | discount reduction reduced | concession discount
offer deal promotion | gift voucher giftcard | holiday vacation | cottage cabin lodge chalet | apartment flat
campsite campground camping camp | caravan trailer | motorhome campervan camper rv | hookup electricity electric
campfire firepit bonfire | rubbish trash garbage bin waste refuse | noise noisy quiet | car vehicle automobile
car park parking | ev charger charging | bike bicycle cycle | motorbike motorcycle | moped scooter | coach bus
train rail railway | tube underground subway metro | tram streetcar | taxi cab minicab | shuttle transfer minibus
directions address located location | postcode zip zipcode | petrol gasoline fuel | beach seaside coast
hike hiking hiker | footpath path trail | kayak kayaking canoe canoeing | fishing angling angler | sauna steam
jacuzzi whirlpool hottub | pool swim swimming | swimsuit swimwear trunks bikini | gym sport exercise workout fitness
trainers sneakers shoes | running run jog jogging | weights dumbbell barbell | contract commitment agreement
induction orientation | beginner novice starter | timetable schedule | programme program | football soccer
racket racquet | skatepark skateboard skateboarding | climb climbing climber | riding equestrian | hire rent rental
borrow loan lend | equipment gear kit | clothes clothing wear attire outfit | waiver disclaimer liability
tournament competition contest | hairdresser hairstylist stylist hairdressing salon | barber barbershop
haircut trim cut | hairstyle haircut | fringe bangs | colour color dye tint | wig hairpiece toupee
bald baldness balding | beard shave shaving | moustache mustache | pedicure foot feet toenail | waxing wax depilation
eyebrow brow | eyelash lash | makeup cosmetic | botox filler wrinkle | ageing aging | tattoo tattooist tattooing ink
sunbed tanning tan | perfume fragrance scent scented | beautician esthetician aesthetician | child children kid
teen teenager adolescent | senior pensioner elderly oap | adult grownup | nursery preschool kindergarten
creche daycare childcare | babysitter sitter babysitting | nanny childminder childcare
headteacher headmaster headmistress principal | teacher tutor instructor | tutoring tuition tutor
pupil student learner | admission enrolment enrollment | recess playtime break | absence absent
exam test examination assessment | canteen cafeteria | lunch lunchtime midday | afterschool wraparound
autism autistic asd | dbs crb background | scholarship bursary grant | instalment installment | mum mom mother mummy
dad father daddy | grandparent grandma grandad grandpa granny | brother sister sibling | maths math mathematics
esol esl english | lecture talk seminar | online virtual remote zoom | certificate certification diploma qualification
prerequisite requirement | apprentice apprenticeship trainee | internship intern placement | textbook book
driving drive driver | licence license | motorway freeway | lorry truck hgv | resit retake | violin fiddle
guitar guitarist | singing sing vocal voice | choir chorus | gig concert | wedding marriage marry | groom bridegroom
florist flower bouquet | gown dress | jewellery jewelry | photographer photography photo | photo picture photograph
filming film video videographer | firework pyrotechnics sparkler | decoration decor decorate | marquee tent gazebo
function event | venue hall | party celebration celebrate | christening baptism | funeral wake | hen bachelorette
stag bachelor | christmas xmas festive | conference meeting | microphone mic | organiser organizer planner coordinator
entertainer clown magician | invite invitation | guest attendee | museum gallery | exhibition exhibit display
painting art artwork | audioguide audio headset | leaflet brochure flyer | ticket admission | entry entrance admission
queue line | free complimentary gratis | donate donation | volunteer volunteering | shop store | catalogue catalog
archaeology archeology | theatre theater playhouse | comedy comedian standup | actor actress cast | audition casting
matinee afternoon | cinema movie film | subtitle subtitled caption captioned
accompany accompanied supervise supervised supervision | zoo animal wildlife | monkey ape primate
playground playpark | stall stallholder vendor trader | craft handicraft | knitting knit crochet | amex card
cash coin | invoice bill | phone telephone ring call | mobile cellphone phone | text sms | job vacancy career
recruit recruitment hiring | salary wage pay | staff employee team | owner proprietor | review feedback
cctv camera surveillance | defibrillator aed | risk danger dangerous hazard | forbidden prohibited banned
centre center | prescription prescribe | gearbox transmission | theft stolen | umbrella parasol`;
