import { PLANTED_LATER_ELSEWHERE } from './planted-later-elsewhere.ts';
import { readPairs } from './sentence-pairs.ts';

const IN_ENGLISH = readPairs(`# en Thornbury Piano Tuning
P A standard tuning costs £85 for an upright and £95 for a grand piano. If your instrument has not been tuned for more than two years, it will probably need a pitch raise first, which adds £40 and about 45 minutes. Travel is free within 15 miles of Thornbury; beyond that we charge 50p per mile, one way. Schools and churches with three or more pianos at one address get 10% off the tuning price. We accept bank transfer, card and cash, and payment is due on the day of the visit.
P A normal tuning takes around 90 minutes. Please clear photos and ornaments from the lid before we arrive and keep the room quiet: washing machines, vacuum cleaners and televisions make it hard to hear the beats between strings. You do not have to stay in the room, but an adult must be in the house. Small fixes such as a sticking key or a squeaking pedal are done free of charge if they take less than ten minutes. After the visit we email you a short condition report with a recommended date for the next tuning.
P We tune from Monday to Friday between 9 am and 5 pm, and on the first Saturday of each month until 1 pm. Book online or ring Marian in the office on weekday mornings. The usual waiting time is two to three weeks, longer before Christmas. You can move or cancel an appointment free of charge up to 48 hours beforehand. With less notice we charge £30, unless someone in the household is ill. If we are more than 30 minutes late, you get £15 off the bill.
P We recommend tuning twice a year for pianos that are played daily and once a year for all others. A new piano should be tuned four times in its first year because the strings are still stretching. Keep the room at 45 to 60 per cent relative humidity and do not place the instrument next to a radiator or in direct sunlight. After a house move, wait about three weeks before booking a tuning so that the piano can settle. We do not move pianos ourselves, but we can recommend Gilbert Removals in Yate.
+ Tuning a grand piano comes to £95, whereas an upright would be £85, and you can settle up by card, cash or bank transfer on the day.
+ Since it's been more than two years, your piano will most likely need a pitch raise first, which costs an extra £40 and takes roughly 45 minutes.
+ There's no travel charge if you live within 15 miles of Thornbury, and further out it's 50p for each mile, counted one way only.
+ You're welcome to leave the room, but there does need to be an adult at home during the visit.
+ A sticking key can be fixed at no extra cost during the visit, provided the repair takes under ten minutes.
+ Before the tuner comes, please take ornaments and photos off the lid and keep noisy appliances like the washing machine switched off.
+ Yes, in a limited way: we also tune on the first Saturday of every month, until 1 pm.
+ Not at all – rescheduling is free as long as you let us know at least 48 hours before the appointment.
+ For a brand-new piano we suggest four tunings during the first year, as the strings are still stretching.
+ It's best to give the piano around three weeks to settle in its new home before you have it tuned.
- A standard tuning for an upright piano is £95, and payment is due on the day we visit. <- number
- Yes, schools and churches receive 10% off the tuning price, however many pianos they have. <- condition
- If your piano hasn't been tuned for over two years, expect a pitch raise that adds £45 and takes about 40 minutes. <- swap
- You don't need to be home during the tuning, as long as you leave us a key with a neighbour. <- negation
- Afterwards we'll email you a short condition report, together with a 12-month guarantee on the tuning. <- addition
- You can book online or give Miriam in the office a ring on weekday mornings. <- name
- Cancelling with less than 48 hours' notice always costs £30, whatever the reason may be. <- generalised
- On the first Saturday of each month we're available until 5 pm, just as on weekdays. <- time
- We can move your piano for you within the Bristol area, and we'll gladly prepare a quote for the transport. <- invented
- Ideally keep the room between 40 and 65 per cent relative humidity and away from radiators or direct sun. <- number
# en Lower Fenn Farm Dairy
P The farm shop is open Wednesday to Sunday from 10 am to 4.30 pm, and also on bank holiday Mondays. From November to February we close at 3.30 pm. You can watch the cheesemaking through the viewing window free of charge; the best time is between 10 am and noon, because the afternoons are mostly cleaning. Parking is free for shop customers, with two bays for coaches that have to be reserved. Dogs on a lead are welcome in the courtyard and the café garden, but not inside the shop.
P Our guided tour runs every Saturday at 11 am and takes 75 minutes. It includes the milking parlour, the make room and the ripening cellar, followed by a tasting of five cheeses with chutney and crackers. Adults pay £16, children aged 6 to 15 pay £8. For hygiene reasons children under six cannot join. The cellar is reached by 22 steep steps and is not suitable for wheelchairs. Private tours for groups of ten or more are possible on Thursdays and Fridays by arrangement. A glass of cider costs £4 extra.
P We make three cheeses from the milk of our own 90 Ayrshire cows. Fenn Blue is a creamy blue ripened for ten weeks. Marsh Gold is a hard cheese aged for at least nine months and won silver at the Bakewell Show in 2022. Little Alder is a soft white cheese that is sold after only three weeks. Fenn Blue and Little Alder are made with vegetarian rennet; Marsh Gold is made with traditional animal rennet. Only Marsh Gold is made from unpasteurised milk. All three contain no added colourings.
P Orders placed by noon on Tuesday are sent on Wednesday by overnight courier, so that nothing sits in a depot over the weekend. We deliver to mainland England, Wales and Scotland; we cannot ship to Northern Ireland or the islands. Delivery costs £6.95 and is free for orders over £60. Cheese travels in wool-lined boxes with ice packs and stays cold for 48 hours. If a parcel arrives damaged, please send a photo within 24 hours and we will refund or replace it. As food is perishable, we cannot accept returns for a change of mind.
+ Yes, you can watch for free through our viewing window, ideally between 10 am and midday, since afternoons are mainly spent cleaning.
+ Your dog is welcome in the courtyard and café garden on a lead, but we can't allow dogs inside the shop.
+ In January the farm shop closes at 3.30 pm, an hour earlier than during the rest of the year.
+ You'll see the milking parlour, make room and ripening cellar, and finish by tasting five cheeses served with crackers and chutney.
+ Unfortunately not – for hygiene reasons the tour is only open to children aged six and over.
+ Adults pay £16 each and an eight-year-old pays £8, so the tour would cost your family £40 in total.
+ Little Alder and Fenn Blue use vegetarian rennet, while Marsh Gold is made with animal rennet.
+ Marsh Gold is the only one of our three cheeses that is made with unpasteurised milk.
+ Delivery is free once your order goes over £60; below that, you'll pay £6.95.
+ Please send us a photo within 24 hours of the parcel arriving, and we'll either replace the cheese or give you a refund.
- We're closed on all Mondays, including bank holidays, but you can visit us from Wednesday to Sunday. <- negation
- Parking is free for shop customers, and coaches can use one of our two bays without reserving. <- condition
- The tour is suitable for wheelchair users, as there is a lift down to the ripening cellar. <- invented
- The guided tour takes place every Saturday at 11 am and lasts around 90 minutes. <- number
- After the tour you'll taste five cheeses with crackers and chutney, along with a glass of cider that's included in the price. <- addition
- Fenn Blue ripens for three weeks, while the soft Little Alder is sold after ten weeks. <- swap
- Yes, Fenn Blue took silver at the Bakewell Show in 2022. <- name
- All three of our cheeses are made with unpasteurised milk from our own Ayrshire cows. <- generalised
- If you order by noon on Wednesday, your cheese goes out on Thursday with an overnight courier. <- time
- We can deliver to Northern Ireland too, although the parcel may take an extra day and costs £6.95. <- negation
# en Sound of Kerran Ferries
P From April to October the MV Isla Bheag sails from Port Ardle to Kerran six times a day; the first boat leaves at 7.15 am and the last at 8.30 pm. In winter there are three sailings a day and none on Sundays. The crossing takes 55 minutes. Foot passengers must check in 15 minutes before departure, vehicles 30 minutes before. Late vehicles lose their reserved space and go on standby for the next boat. Boarding closes five minutes before departure and the gates are not reopened.
P A single ticket for an adult foot passenger costs £7.40 and a return £13. Children aged 5 to 15 pay half and under-fives travel free but still need a ticket. A car up to five metres costs £31 one way, excluding passengers but including the driver. Motorcycles cost £14 and bicycles travel free of charge. Residents of Kerran with a valid island card get 40% off foot passenger fares and 50% off cars. Return tickets are valid for 30 days. Tickets bought on board carry a £2 surcharge.
P Dogs travel free and may stay with you on the open deck and in the pet lounge on deck 4, where they must be kept on a lead. They are not allowed in the café or the forward lounge, with the exception of assistance dogs. Animals left in vehicles cannot be visited during the crossing because the car deck is locked. There is space for twelve bicycles per sailing on a first come, first served basis; they cannot be reserved. Each foot passenger may bring two bags of up to 20 kg. Gas cylinders must be declared at check-in.
P Flexible tickets can be changed free of charge until two hours before departure and refunded in full until 24 hours before. Saver tickets are non-refundable, but the date can be changed once for a £6 fee. If we cancel a sailing because of weather or a technical fault, all passengers may choose between a full refund and the next available sailing, whatever ticket they hold. We send a text message to the mobile number in the booking by 6 am on the day if disruption is expected. We do not pay for hotels when weather is the cause.
+ With a vehicle you'll need to check in half an hour before departure, and boarding closes five minutes before the boat leaves.
+ The trip from Port Ardle over to Kerran takes just under an hour, 55 minutes to be exact.
+ I'm afraid there are no Sunday sailings in winter, when the ferry runs three times a day on the other days.
+ Your three-year-old travels for free, but please note that under-fives still need to have a ticket.
+ Taking a car of up to five metres costs £31 each way, which covers the driver but not your passengers.
+ You can use a return ticket within 30 days, and it costs £13 for an adult foot passenger.
+ You can keep your dog with you on the open deck or, on a lead, in the pet lounge on deck 4.
+ Bike spaces can't be booked in advance; there are twelve on each sailing and they go to whoever arrives first.
+ With a saver ticket you can switch to a different date one time, for which you'll pay a £6 fee.
+ If a sailing is cancelled due to weather, you can choose either a full refund or the next available boat, even with a saver ticket.
- In July the last boat to Kerran leaves Port Ardle at 9.30 pm, so you have plenty of time. <- time
- Foot passengers need to check in 30 minutes before departure, while drivers only have to arrive 15 minutes ahead. <- swap
- If you arrive late you'll lose your reserved space, but you'll be put on standby for the next boat and refunded the difference. <- addition
- Taking a motorcycle across costs £17 one way, while bicycles travel free of charge. <- number
- Anyone living on Kerran gets 40% off foot passenger fares and 50% off cars, with no card required. <- condition
- Yes, you can buy your ticket on board at the normal fare, without any surcharge. <- negation
- Dogs are welcome in the café and forward lounge as long as they're kept on a lead. <- generalised
- The pet lounge is on deck 4 of the MV Isla Mhor, and dogs travel there for free. <- name
- Flexible tickets are refunded in full up to two hours before departure, so you can decide at the last minute. <- condition
- If bad weather leaves you stranded overnight, we'll cover a hotel room of up to £80 per person. <- invented
# en Birchgate Riding School
P Group lessons last 60 minutes with a maximum of six riders and cost £32 for adults and £27 for under-16s. Private lessons are 30 minutes for £38 or 45 minutes for £52. Lead-rein sessions for children from four to six years take 20 minutes and cost £18. With a ten-lesson card for group lessons you pay for nine; the card is valid for six months and cannot be passed on to another person. New riders start with an assessment lesson, which costs £25 and is taken off the price of a ten-lesson card bought on the same day.
P For the welfare of our horses there is a weight limit of 90 kg, fully dressed. Every rider has to wear a helmet that meets current standards. You can borrow one free of charge; body protectors can be hired for £3 and are compulsory for jumping lessons. Please wear long trousers and boots with a small heel; trainers and wellington boots with thick soles are not allowed because they can get stuck in the stirrup. Please arrive 15 minutes before your first lesson to fill in the rider form. Riders under 18 need the signature of a parent.
P The woodland hack goes through Hatherley Woods on Sunday mornings at 9.30 am and takes two hours. It is open to riders aged 12 and over who can walk, trot and canter safely, and costs £55. Pony days run on Wednesdays in the school holidays from 10 am to 3 pm for children aged 7 to 13. The price of £60 includes two riding sessions, stable work and a games hour; children bring their own packed lunch. No riding experience is needed for pony days. We do not offer hacks between 1 December and the end of February.
P Lessons can be cancelled free of charge up to 24 hours before they start. After that the full price is due, unless we can fill the place from the waiting list. We have an indoor arena, so lessons take place in rain and snow. In winds above 45 mph, or when the temperature goes above 32 degrees, we cancel for safety reasons and credit the lesson to your account; credits do not expire. Hacks that are cancelled because of the weather are moved to another Sunday or refunded. Please call Jo at the yard office rather than sending an email on the day itself.
+ Our group lessons run for an hour and never have more than six riders in them.
+ Yes, for a five-year-old we have lead-rein sessions, which last 20 minutes and cost £18.
+ With our ten-lesson card you get ten group lessons for the price of nine, and you have six months to use them.
+ No need to bring your own: everyone must wear a helmet, and we'll happily lend you one at no charge.
+ Trainers aren't permitted because they could get caught in the stirrup, so please come in boots with a small heel.
+ You'll only be required to wear a body protector for jumping lessons, and you can hire one from us for £3.
+ She'd be very welcome, as pony days are for children between 7 and 13 and don't call for any riding experience.
+ Lunch isn't part of the price, so please send your child along with a packed lunch.
+ Rain doesn't stop us – we have an indoor arena, so your lesson will still go ahead.
+ When we have to call off a lesson because of strong winds, it's credited to your account and that credit never runs out.
- A 45-minute private lesson costs £48, or you can book half an hour for £38. <- number
- Your card is transferable, so your sister is welcome to use any lessons left within the six months. <- negation
- The assessment lesson costs £25, and that amount is deducted whenever you buy a ten-lesson card later on. <- condition
- There's a weight limit of 90 kg, although heavier riders can be matched with one of our two shire horses. <- addition
- Please arrive 15 minutes before every lesson so that we can match you with a suitable horse. <- generalised
- The two-hour hack on Sunday mornings takes you through Haversham Woods and costs £55. <- name
- Pony days take place on Wednesdays in the school holidays from 9.30 am to 3 pm. <- time
- The woodland hack is open to riders from 7 years, whereas pony days are for children aged 12 and over. <- swap
- If you cancel with less than 24 hours to go, we only charge half of the lesson price. <- invented
- Lessons are cancelled for safety once the temperature climbs above 30 degrees, and you'll receive a credit for them. <- number
# en ClearTone Hearing Centre
P Our hearing test is free for adults over 50 and costs £35 for everyone else; the fee is refunded if you buy hearing aids from us within three months. The appointment lasts about an hour. Our audiologist Priya Nair looks into your ears with a camera, measures how well you hear tones and speech, and explains the result with you straight away. You receive a printed copy of the audiogram to take home. We do not test children under 16; please ask your GP for a referral to the hospital instead. Please avoid loud noise for 16 hours before the test.
P Hearing aids cost from £995 a pair in the Essential range to £2,890 a pair in the Premium range. The Essential aids run on disposable batteries, while Comfort and Premium are rechargeable and connect to your mobile phone by Bluetooth. You may try any pair at home for 30 days; we ask for a deposit of £100, which is returned when you bring the aids back undamaged. All aids come with a three-year manufacturer's warranty, extended to five years for Premium. Loss is not covered. Payment in 12 interest-free instalments is possible from £1,000.
P If you bought your hearing aids from us, adjustments, cleaning and a check every six months are included for the life of the aids. Customers with devices bought elsewhere pay £25 per cleaning or adjustment. We carry out simple repairs such as changing a tube or a microphone filter while you wait. If an aid has to go to the manufacturer, this takes seven to ten working days and we lend you a replacement free of charge for that time. A card of six batteries costs £3.50. Used batteries can be dropped off in the shop for recycling.
P Earwax removal by microsuction costs £45 for one ear and £65 for both. If no wax is found, you only pay £15 for the examination. Please put olive oil drops in your ears for three days beforehand. We cannot treat ears with a perforated eardrum or an active infection. For customers who are housebound we come to your home within ten miles of Ludworth on Tuesdays; the visit costs £20, and hearing tests and fittings can be done there, but not microsuction. The shop is open Monday to Friday from 9 am to 5.30 pm and Saturday from 9 am to 1 pm.
+ Yes, since you're over 50 the hearing test won't cost you anything, and you should allow about an hour for it.
+ At your age the test is £35, but you'll get that back if you purchase hearing aids from us within three months.
+ The audiologist goes through your result with you right away, and you'll take a printed audiogram home with you.
+ You can test any pair at home for 30 days against a £100 deposit, which you'll get back if they're returned undamaged.
+ Both the Comfort and the Premium models are rechargeable and can be paired with your phone via Bluetooth.
+ Every hearing aid has a three-year manufacturer's warranty, while Premium models are covered for five years.
+ We'd be glad to help: for hearing aids that weren't bought from us, a cleaning costs £25.
+ A repair at the manufacturer takes seven to ten working days, and you can borrow a replacement from us for free in the meantime.
+ We ask you to use olive oil drops in your ears during the three days before your microsuction appointment.
+ Microsuction isn't available on home visits, although we can carry out hearing tests and fittings there.
- Children can be tested from the age of 10, provided a parent comes along to the appointment. <- negation
- Our audiologist Priya Menon will look into your ears with a camera and then measure how well you hear tones and speech. <- name
- Please stay away from loud noise for six hours before your hearing test so that the result is reliable. <- time
- A pair of Essential hearing aids starts at £895, and the Premium range costs £2,890 a pair. <- number
- The three-year warranty also protects you if you lose a hearing aid, with a small excess to pay. <- invented
- You can spread the cost of any hearing aids over 12 interest-free instalments, whatever the price. <- condition
- If you bought your aids from us, adjustments and cleaning are included for life, as are all the batteries you need. <- addition
- All repairs to your hearing aids are done while you wait, so you can take them home again the same day. <- generalised
- Microsuction is £65 for a single ear and £45 if you have both ears treated. <- swap
- If the examination shows there's no wax to remove, you won't have to pay anything at all. <- negation
# en Volt & Wheel Scooter Repairs
P A puncture repair on an e-scooter with an inner tube costs £22, a new solid tyre £39 including fitting. Brake adjustment is £15 and new brake pads are £28 per wheel. For electrical faults we charge a diagnosis fee of £20, which is deducted from the bill if you let us do the repair. Before any work above £60 we send you a quote by text message and wait for your approval. Replacement batteries start at £180. All prices include VAT. Repairs come with a 90-day guarantee on parts and labour, except for tyres and tubes.
P We repair electric kick scooters from Xiaomi, Segway-Ninebot, Pure and Dualtron, and children's push scooters of any brand. For other electric brands please send us a photo and the model number first, because parts can be hard to get. We do not work on petrol mopeds, hoverboards or e-bikes. We also do not remove speed limiters or fit more powerful motors. Scooters with a swollen or water-damaged battery must not be brought into the shop; please call us and we will tell you where to dispose of it safely.
P You can drop off your scooter without an appointment during opening hours: Monday to Friday 8.30 am to 6 pm and Saturday 10 am to 4 pm. Tyres and brakes are usually ready the next working day, electrical repairs take three to five working days. If a part has to be ordered we let you know the delivery date. Our van collects and returns scooters within the ring road for £12 in total, on weekdays only. Once we tell you that the repair is finished, storage is free for 14 days, after which we charge £1 per day.
P The Commuter plan costs £9 a month and includes two inspections a year, all puncture repairs and 15% off spare parts. It does not include batteries or accident damage. The plan runs for at least twelve months and can then be cancelled monthly. You may transfer it to a new scooter once a year without a fee. For companies with five or more scooters there is the Fleet plan at £7 per scooter and month, with an inspection on your premises every quarter and a reserved contact, Dean Okafor. Loan scooters are available to Fleet customers only.
+ Repairing a puncture on an e-scooter with an inner tube is £22, and that price already includes VAT.
+ For any job over £60 you'll get a quote by text first, and we won't begin until you've given the go-ahead.
+ There's a £20 diagnosis fee for electrical faults, but we take it off your bill if you go ahead with the repair.
+ Absolutely, we fix children's push scooters whatever brand they happen to be.
+ For other electric brands, please first send us a picture along with the model number, since parts aren't always easy to find.
+ Sorry, that's something we don't do: we neither remove speed limiters nor install stronger motors.
+ There's no need to book – simply bring your scooter in while we're open, for example on Saturdays between 10 am and 4 pm.
+ Electrical repairs generally take between three and five working days, whereas tyres and brakes are usually done by the next working day.
+ You can move your Commuter plan over to a new scooter once per year at no cost.
+ Loan scooters are reserved for customers on our Fleet plan, so they aren't available with the Commuter plan.
- Every repair comes with a 90-day guarantee on parts and labour, including tyres and tubes. <- generalised
- A set of new brake pads costs £28 for both wheels, and an adjustment is £15. <- condition
- Replacement batteries start from £160, and the price includes VAT. <- number
- Besides scooters we also work on e-bikes, although we don't take in petrol mopeds or hoverboards. <- negation
- Please bring the scooter to the shop right away and our technicians will remove the water-damaged battery safely. <- invented
- We work on electric scooters from Xiaomi, Segway-Ninebot, Pure and Kugoo, plus push scooters of any make. <- name
- You can drop off your scooter Monday to Friday from 10 am to 4 pm and on Saturdays from 8.30 am to 6 pm. <- swap
- Our van picks up and returns scooters within the ring road for £12 in total, usually on the same day you call. <- addition
- Once your repair is done we'll store it free of charge for 30 days, and then it's £1 per day. <- time
- The Commuter plan costs £9 a month and can be cancelled monthly right from the start. <- condition
# en The Locked Lantern Escape Rooms
P We have three rooms. The Clockmaker is for two to five players and has a difficulty of four out of five. Submarine 9 is our hardest game, for three to six players, with flashing lights, loud sounds and a short crawl through a tunnel; it is not suitable for people with epilepsy. Grandma's Attic is designed for families and for players from eight years of age, with two to six players. All games last 60 minutes, plus about 20 minutes for the briefing and a photo at the end. Only Grandma's Attic is accessible by wheelchair.
P From Monday to Thursday a game costs £22 per person, from Friday to Sunday £26. Students get £3 off from Monday to Thursday if they show a student card. Children under 14 pay £16 on all days. You book online with a deposit of £20 per team and pay the rest at the desk, by card only. Each team has the room to itself; we never put you together with strangers. Vouchers are valid for two years and can be used for every room, but cannot be exchanged for money.
P Children under 14 must be accompanied in the room by at least one adult, who pays the normal price. Teams of 14- to 17-year-olds may play alone with written consent from a parent. We do not admit anyone under the influence of alcohol and the deposit is kept in this case. You are never really locked in: the door you came through can be opened at any time with the green button. Phones and cameras stay in the lockers. A game master watches by camera and gives as many hints as you like. Food and drink are not allowed in the rooms.
P Please arrive ten minutes before your game. If you are more than 15 minutes late, your playing time is shortened so that the next team can start on time; after 30 minutes the booking is lost. You can move your booking once, up to 24 hours before the game, using the link in the confirmation email. If you cancel at least three days beforehand you get the deposit back; later it is kept. The number of players can still be changed at the desk. For company events with more than twelve people please contact Ruben at events@lockedlantern.example.
+ For families, Grandma's Attic is the best choice: it's made for players from eight years up and takes two to six people.
+ The game itself lasts an hour, and you should add roughly 20 minutes for the briefing and a photo at the end.
+ Yes, but only Grandma's Attic can be accessed with a wheelchair.
+ On Saturdays a game is £26 per person, while children under 14 pay £16.
+ No, you'll have the room all to yourselves, since teams are never mixed with people they don't know.
+ The balance is paid at the desk and has to be paid by card, as cash isn't accepted.
+ You can leave at any time, because the door you entered through always opens with the green button.
+ Don't worry, a game master follows your game by camera and will give you as many hints as you want.
+ That's no problem, you can still adjust the number of players when you're at the desk.
+ If you're over 15 minutes late your playing time will be cut so the next team isn't delayed, and after half an hour you'd lose the booking.
- The Clockmaker can be played by two to six people and has a difficulty of four out of five. <- number
- Our hardest game is The Clockmaker, which includes flashing lights, loud sounds and a short crawl through a tunnel. <- name
- Because of the flashing lights, none of our three rooms is suitable for people with epilepsy. <- generalised
- Students with a valid student card get £3 off on every day of the week, weekends included. <- condition
- You'll pay £26 per person from Monday to Thursday and £22 from Friday to Sunday. <- swap
- Our vouchers are valid for three years and can be redeemed for any of the rooms. <- time
- Teams aged 14 to 17 can play on their own, and they don't need any written consent from a parent. <- negation
- Phones have to stay in the lockers, but you can rent one of our cameras to record your game. <- invented
- You can move your booking once up to 24 hours before the game via the link in your email, for a £5 fee. <- addition
- Your deposit is refunded if you cancel at least 24 hours before the game; after that, we keep it. <- time
# en Harbour Row Self Storage
P Our units start at 10 square feet for £12 a week, which is enough for about 15 boxes. A 50-square-foot unit costs £29 a week and holds the contents of a one-bedroom flat; 100 square feet cost £48 a week. The price includes electricity for lighting, use of trolleys and lifts, and 24-hour camera surveillance. Insurance is compulsory and is not included; you can take out ours for £2.50 a week per £1,000 of cover or show your own policy. There is a deposit of £50, which is paid back within ten days after you move out. You need to bring your own padlock or buy one for £9.
P You can get to your unit every day from 6 am to 11 pm with your personal PIN code. Business customers can have 24-hour access for an extra £10 a month. Reception is staffed Monday to Friday from 9 am to 5.30 pm and Saturday from 9 am to 1 pm. There is a covered loading bay for vans up to 3.5 metres high, where you may park for up to one hour. You can name two further people who get a code of their own. We accept parcels on behalf of business customers only, during reception hours.
P For safety you may not store petrol, gas bottles, paint thinner, fireworks, weapons or anything stolen or illegal. Fresh food, plants and living creatures are also prohibited, because they attract pests. Tinned and dried food in sealed containers is allowed. Motorcycles may be kept in ground-floor units if the tank is empty and the battery disconnected. It is forbidden to live, sleep or run a workshop in a unit. Single items worth more than £5,000 must be declared in the insurance. The indoor units are kept at a minimum of 10 degrees; the outdoor containers are not heated.
P The minimum rental period is two weeks; after that you can end the contract at any time with seven days' notice by email. Rent is paid four-weekly in advance by direct debit. If you pay for six months in one go, you get the seventh month at half price. You can change to a larger or smaller unit whenever one is free and you only pay the difference. If a payment is 10 days late, your PIN code is blocked and a £15 fee is added. Please leave the unit empty and swept; we charge £40 if we have to clear rubbish.
+ The contents of a one-bedroom flat fit in our 50-square-foot unit, which costs £29 per week.
+ Insurance is mandatory and comes on top of the rent, but you can either bring your own policy or use ours.
+ You'll get your £50 deposit back within ten days of moving out.
+ Yes, your PIN code gives you access to your unit every day until 11 pm, starting at 6 in the morning.
+ You can nominate two other people, such as your brother, and each will get their own code.
+ Round-the-clock access is offered to business customers, who pay an additional £10 per month for it.
+ You may keep a motorcycle in a ground-floor unit, as long as its tank is empty and the battery has been disconnected.
+ Fresh food isn't permitted because it attracts pests, but tins and dried goods in sealed containers are fine.
+ Once the first two weeks are over, just send us an email with seven days' notice whenever you'd like to leave.
+ You can move to a smaller or bigger unit as soon as one is available, and you'd just pay the difference.
- The rent covers lighting, trolleys, lifts and camera surveillance, and we also provide a padlock for your unit. <- addition
- A 100-square-foot unit costs £45 a week, with trolleys, lifts and lighting included. <- number
- Insurance is already covered by your weekly rent, up to a value of £1,000. <- negation
- Reception is staffed on Saturdays from 9 am to 5.30 pm, just like during the week. <- time
- We're happy to accept parcels for all our customers during reception hours. <- generalised
- You can get to your unit on weekdays from 9 am to 5.30 pm, and reception is staffed every day from 6 am to 11 pm. <- swap
- Both our indoor units and the outdoor containers are kept at a minimum of 10 degrees. <- generalised
- Any single item worth over £2,000 needs to be declared in your insurance before you store it. <- number
- If you pay six months upfront, you'll get the seventh month completely free. <- condition
- We offer a moving service with our own van and two helpers, which you can book by email with seven days' notice. <- invented`);

/** As `PLANTED_TUNING`, by a third author and about other businesses; learnt from after one look. */
export const PLANTED_LATER = [...IN_ENGLISH, ...PLANTED_LATER_ELSEWHERE];
