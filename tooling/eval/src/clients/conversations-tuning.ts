import { readConversations } from './read-conversations.ts';

/** Conversations with the clients of the demo, as somebody had them who had read the pages and not the rules; learnt from. */
export const CONVERSATIONS_TUNING = readConversations(`# larkfell-cycles
hi, how much is the wharf belt? => 1,?095
is it in stock in XS? => (?<!X)S to XL|\\bS, M, L and XL|S–XL|S-XL
and how heavy is it => 13\\.6
can i try it before buying? => 45 minutes
how long for => 45 min
do i need to leave anything as deposit => passport

my parcel hasnt come, ordered 2 weeks ago!! => 10 working days|replacement
so what do i get, a refund? => replacement|lost after
this is ridiculous, who can i actually talk to => 01632
are they there on mondays? => Tuesday to Friday
ok. and whats the delivery cost to norway => £24

puncture repair price? => £14
do i need to book => without a booking
how long does it take => 20 min
are you open sunday for that => closed on Sunday
ok and a full service for my ebike? => £?105|£20
do you lend me a bike meanwhile => Strip-Down|£100

which size for 172cm inside leg 79 => \\bM\\b.{0,60}(?:16[0-9]|17[0-9])|16[0-9].{0,20}17[0-9]|size M
does the step through come in that => XS, S and M|XS, S,? M
what if its wrong size when i get it => Ride Promise|exchange|30 days
does that cost anything? => £25
and the kids bikes, my daughter is 7, inside leg 50cm => Pip 20|Pip: ?20|20[ -]inch
how much is that one => £?329

got a gift card for my birthday, how long is it valid => 24 months
can i use it for a workshop service? => workshop
lost the code tho => order number
i dont have the order number, present from my aunt => e-?mail address|without either|replacement
can you send me cash instead => under £5|paid out|cash

how far does the e city go on one charge => 45 (?:to|-|–) ?80|80 miles
and in winter? => 30 ?%|third
how long does it take to charge => 4\\.5|4½|four and a half
can i wash it with a pressure washer => pressure washer
do you convert normal bikes to electric? => conversion
whats the battery warranty => 2 years

do u do cycle to work => cycle-to-work
can i get panniers with it => bags|panniers
what about the kids bike => children|scheme
my quote is from 5 weeks ago still ok? => 30 days
what happens if i quit my job => last salary|instal

saturday rides — is it free => rides are free
im a beginner which group => Towpath
my son is 9 can he come => from the age of 10|age of 10
do i need lights => October|March
is there a ride in december => no rides in December
do you rent bikes by the week for holidays? => 

# juniper-quay-dental
hi do you take new patients => new patients of every age
how much is the first visit w/o insurance => 129
does that include a cleaning? => cleaning is not included|\\$115
can i add one => \\$115
what do i need to bring => photo ID
how long does it take => 75 min

my crown fell off!!! what do i do => toothpaste|within (?:3|three) days|3 days
can i use superglue => household glue|glue
its saturday evening, anyone there? => 555-0199|10 pm
how much would that cost => \\$?95|\\$150
and if its not under warranty what does a new crown cost => 1,?290

are you in network with delta dental => network
which ones then => in-network|network
how much do they pay for a root canal => 50 ?%
what does a molar one cost => 1,?240
can i pay in instalments => six monthly
is there interest => without interest

need to cancel my appt tomorrow => 48 hours|two business
its 45 min => \\$60
but its my first time ever cancelling => first.{0,40}(?:waive|free)|waive
how do i cancel => replying C|calling
what if im just 10 mins late instead => 15 minutes

whats the quay plan => membership for people
how much for 2 adults and 2 kids? => \\$?29|\\$?19
does it cover whitening => whitening|not discounted
can i cancel it early => 12 months|twelve months|50 miles
can i use it along with my insurance => insurance.{0,60}same|same person|combin

how old does my kid have to be for first visit => first birthday|6 months|six months
he's 2, is it free? => free|under 3|under three
he's really scared tho => just looking|looking visit
can i stay with him => One parent
who is the kids dentist => Nandakumar
is she there on tuesday? => Monday, Wednesday|Mondays, Wednesdays|Mon

just had wisdom teeth out this morning, can i drink coffee => cool|lukewarm|no hot|soft
when can i smoke again => 14 days|two weeks
its still bleeding a bit => gauze
beer? => 72 hours|alcohol
when can i go to the gym => 7 days|seven days
do you do botox => 

where can i park => Quayside Garage
is it free => first two hours
i use a wheelchair, can i get in => elevator|automatic
i waited 50 minutes last time, not happy => more than 20 minutes
who do i complain to => Timms
do you have a parking spot for rvs? mine is 10 feet high => Pier Street|6'8|6 feet 8

# seehof-amselried
how much is a lake double in july => 189
is breakfast included => included
for one person only? => 20 less|€20
minimum stay? => three nights
do you have a pool => no (?:indoor )?pool|lake
and the sauna, what times => 3 pm|15:00|3–9|9 pm

Hallo, was kostet ein Balkonzimmer im Mai? => 219
und mit Hund? => 18 €
ok dann Seezimmer. was kostet der Hund => 18 €
gibt es Parkplätze? => Parkplatz|Plätze
kann ich da mein E-Auto laden => Lade|11 kW
was kostet das => 0,45

Wir müssen leider stornieren, Anreise ist übermorgen => 18 Uhr
flexibler tarif => 80 %
und wenn jemand anderes das zimmer nimmt? => weiterverm|anderweitig|vermiet|neu vergeb|weitergeb
können wir stattdessen umbuchen => Umbuch|18 Uhr
Spartarif, was wäre da? => Spartarif

table for 8 on friday evening possible? => 7 (?:people|persons|guests)|seven|141
do we need to choose beforehand => two menus|two.{0,20}menu
deposit? => €15
one of us has coeliac, what can she eat => separate|gluten|24 hours
is the perch gluten free => wheat|batter cannot|not be made|perch.{0,80}gluten
and whats that cost => 24\\.50

we arrive at 11.30pm, is someone there? => 10\\.?30|22[:.]30|6 pm
how do we get the key => safe|code
is there a shuttle from the station at that time => free of charge
how much is a taxi => €9
can we check out late => €35
until when => 2 pm

the room was filthy and nobody answered, i want my money back => 
who's the manager => Amann
left my jacket in the room => six months|6 months
how long do you keep stuff => six months|6 months
do you send it to the uk => €5|postage

wie kommt man vom flughafen zu euch => S-Bahn
und mit dem auto abholen lassen? => 118
wir sind 4 leute => (?:bis|up to).{0,10}(?:3|drei|three)
Habt ihr einen Swimmingpool? => Hallenbad|indoor pool|no.{0,10}pool|See
ab wann gibts frühstück => 7 (?:Uhr|am)|7[:.]00|7 to 11|7 bis 11
auch glutenfrei? => gluten

thinking of a wedding, saturday in june, what do you charge for the venue => 1,?900
max guests? => 50 to 110
can we have fireworks => Fireworks
how late can the music go => until 1 am
whats the deposit => 1,?500
do you have a vegan wedding cake =>`);
