import { readPairs } from './sentence-pairs.ts';

/** Sentences as assistants word them, the half that was only looked at to report. */
export const REPLIES_FINAL = readPairs(`# en car rental
P The driver must be at least 21 years old and have held a licence for one year. Drivers under 25 pay a surcharge of 12 euros per day. A deposit of 300 euros is blocked on your credit card and released within five days after return. Cars are handed over with a full tank and must come back full; otherwise we charge the fuel plus 20 euros. Trips abroad are allowed inside the EU, but not to Romania or Bulgaria. A second driver is free.
+ You need to be 21 or older and to have had your licence for a year.
+ If you're younger than 25, there's a daily surcharge of 12 euros.
+ We block €300 on your credit card as a deposit and release it within 5 days of return.
+ Please bring the car back with a full tank.
+ You can add another driver at no charge.
+ Yes, you may drive to other EU countries, except Romania and Bulgaria.
+ If the tank isn't full when you return the car, you pay for the fuel and another 20 euros.
- The driver must be at least 25 years old.
- A second driver costs 12 euros per day.
- You may drive to Romania.
- The deposit can be paid in cash.
- The deposit is released within five weeks after return.
- Trips abroad are not allowed.
- Drivers under 21 pay a surcharge of 12 euros per day.
# en yoga studio
P A single class costs 18 euros and a card for ten classes 150 euros; the card is valid for six months. Mats are provided free of charge, towels can be rented for 2 euros. Please arrive ten minutes before the class starts; latecomers cannot be admitted. Classes can be booked and cancelled in the app until two hours before they begin. Pregnant women are welcome in the Saturday class with Miriam only.
+ Ten classes cost 150 euros with the card, which you can use for half a year.
+ You don't need to bring a mat, as we have some for you at no cost.
+ Renting a towel costs two euros.
+ If you're late, you won't be let into the class.
+ You can cancel a class in the app up to 2 hours before it starts.
+ If you are pregnant, you can join Miriam's class on Saturdays.
+ It's best to be there ten minutes before class.
- The ten-class card is valid for twelve months.
- Towels are provided free of charge.
- Pregnant women are welcome in all classes.
- Latecomers may join after the warm-up.
- Classes can be cancelled until 24 hours before they begin.
- The Saturday class is taught by Sabine.
- A single class costs 15 euros.
# en hearing aids
P Your hearing test takes 40 minutes and costs nothing. You may try up to three devices at home for four weeks. With a prescription the public insurers contribute 785 euros per ear every six years. Batteries last five to seven days, rechargeable models about a day. We clean your devices free of charge twice a year, and repairs are covered for three years except for damage by water.
+ The hearing test is free and you should allow 40 minutes for it.
+ You can test as many as three hearing aids at home for four weeks.
+ If you have a prescription, your public insurer pays 785 euros towards each ear.
+ Rechargeable devices run for roughly one day.
+ Twice a year we clean them for you at no charge.
+ Water damage isn't covered by the three-year repair cover.
+ Your insurer contributes again after six years.
- Public insurers contribute 785 euros even without a prescription.
- Damage by water is covered for three years.
- The hearing test costs 40 euros.
- You may try the devices at home for six weeks.
- Rechargeable models last five to seven days.
- We clean your devices free of charge every month.
- Private insurers contribute 785 euros per ear.
# en wedding photographer
P The full-day package covers ten hours and costs 2,400 euros; each further hour is 180 euros. You receive at least 500 edited pictures within six weeks, through a private online gallery that stays open for a year. A deposit of 30 percent reserves your date. If you cancel more than 90 days ahead, the deposit is returned; later it is kept. Travel inside Bavaria is included. The raw files are not handed out.
+ For 2,400 euros you get ten hours of coverage with the full-day package.
+ Every additional hour costs €180.
+ Your edited photos will be in the online gallery after six weeks at the latest.
+ You'll get 500 edited pictures or more.
+ To secure your date you pay 30% as a deposit.
+ You get the deposit back if you cancel over 90 days before the wedding.
+ Unfortunately we don't give away the raw files.
- The online gallery stays open for six weeks.
- You receive at most 500 edited pictures.
- The deposit is never returned.
- Travel is included everywhere in Germany.
- A printed album is part of the full-day package.
- The deposit is returned if you cancel up to 30 days ahead.
- Each further hour is 240 euros.
# en online pharmacy
P Orders placed before 3 pm on working days leave the same day. Shipping costs 3.95 euros and is free from 29 euros or with any prescription. Send us paper prescriptions by post, the stamp is on us; e-prescriptions are scanned in the app with your health card. Medicines that need cooling are not shipped on Fridays. Opened packs cannot be taken back. Our pharmacists advise you from 8 am to 8 pm, on Saturdays until 4 pm.
+ If you order by 3 in the afternoon on a working day, we ship it that same day.
+ You pay no shipping when you send in a prescription or spend at least €29.
+ We pay the postage for paper prescriptions.
+ For an e-prescription, scan your health card in the app.
+ We don't send refrigerated medicines on Fridays.
+ You can't return a pack once you have opened it.
+ On Saturdays, a pharmacist is available until 4 pm.
- Shipping is free for all orders.
- Orders placed after 3 pm leave the same day.
- Medicines that need cooling are shipped only on Fridays.
- Opened packs can be returned within 14 days.
- Paper prescriptions can be uploaded as a photo in the app.
- Our pharmacists advise you until 8 pm on Saturdays.
- You have to pay the postage for paper prescriptions.
# en city museum
P The museum is closed on Mondays, except on public holidays. Admission is 12 euros, reduced 7 euros; anyone under 18 gets in free. On the first Wednesday of the month admission is free for everybody after 5 pm. Guided tours in English start at 11 am on Sundays and last one hour. Photographs are allowed without flash. Bags larger than A4 must be left in the lockers, which take a one-euro coin.
+ You don't pay anything if you're younger than 18.
+ Every first Wednesday of the month you can visit for free once it's after 5 pm.
+ The English tour takes place on Sundays at eleven and takes 60 minutes.
+ You're allowed to take pictures as long as you don't use the flash.
+ If your bag is bigger than A4, please put it in a locker.
+ For the lockers you need a 1-euro coin.
+ On Mondays we're closed unless it's a public holiday.
- The museum is closed on public holidays.
- Photographs are not allowed.
- Anyone under 21 gets in free.
- Guided tours in English start at 11 am on Saturdays.
- On the first Wednesday of the month admission is free all day.
- Reduced admission is 12 euros.
- Bags larger than A4 can be left at the reception desk.
# en internet provider
P Fibre 500 offers up to 500 Mbit/s down and 200 Mbit/s up for 44.99 euros a month. The router can be rented for 4.99 euros or you use your own. A technician connects your home within four weeks after the order; you must be present, which takes about two hours. The one-off connection fee of 69 euros is waived if you order online. Fixed addresses for servers are available to business customers only. Faults are repaired within 24 hours on working days.
+ Your download speed is up to 500 Mbit/s, and uploads go up to 200.
+ Using your own router is possible, or you can rent one for €4.99.
+ Someone has to be at home for around two hours when the technician comes.
+ Order online and you save the connection fee of 69 euros.
+ Only businesses can get a fixed address.
+ On working days we fix a fault within a day.
+ The monthly price of Fibre 500 is 44.99 euros.
- You have to rent our router.
- Private customers can get a fixed address as well.
- Fibre 500 offers up to 500 Mbit/s up.
- The connection fee of 69 euros is waived for all customers.
- A technician connects your home within four days after the order.
- You do not need to be present when the technician comes.
- Fibre 500 has a minimum term of 24 months.
# en swimming school
P Beginners' courses are for children from five years. They consist of ten lessons of 45 minutes and cost 145 euros, entry to the pool included. There is one teacher for every six children. Parents wait in the café and may watch the last lesson. Please bring a swimming cap; goggles are not needed at first. If your child is ill, one missed lesson can be made up in another course.
+ Your child has to be at least five to join a beginners' course.
+ You get ten 45-minute lessons for 145 euros, and pool entry is already in the price.
+ Each teacher looks after six kids.
+ Parents are welcome to watch when it's the final lesson.
+ Your child should have a swimming cap, but doesn't need goggles in the beginning.
+ When your child is sick, it can catch up on one lesson in a different course.
- Children from four years can join a beginners' course.
- Entry to the pool costs extra.
- Parents may watch every lesson.
- Please bring goggles; a swimming cap is not needed.
- All missed lessons can be made up in another course.
- There is one teacher for every ten children.
# en printing service
P We print from PDF files with a resolution of at least 300 dpi and three millimetres of bleed. Standard production takes four working days; express orders, for 30 percent more, leave us after one. A proof on paper is sent on request for 9 euros. Colours on your screen may look different from the print, which is no defect. Corrections are possible until the file has been released by you.
+ Your PDF needs 300 dpi or more and 3 mm of bleed.
+ Normally it takes 4 working days to produce your order.
+ With express, your order leaves after one working day and costs 30% more.
+ If you'd like a paper proof, we'll send you one for €9.
+ It doesn't count as a defect when the printed colours differ from what your screen shows.
+ You can still make corrections as long as you haven't released the file.
- A proof on paper is sent free of charge.
- Express orders cost 50 percent more.
- We print from Word and PDF files.
- Corrections are possible after the file has been released.
- A resolution of at most 300 dpi is needed.
- Different colours are a defect and the order is printed again.
# en caterer
P Buffets start at 20 people and 28 euros a head. Please tell us the final number of guests seven days before the event. Allergies can be taken into account if we know them by then. Plates and cutlery are included, glasses cost 40 cents each. We deliver within 50 kilometres of Ulm; staff for serving are 34 euros an hour per person. Left-over food stays with you.
+ You need at least 20 guests for a buffet, which costs from €28 per person.
+ We have to know how many guests are coming a week before your event.
+ Let us know about allergies no later than seven days before, and we'll consider them.
+ You don't have to pay for plates and cutlery, but each glass is 40 cents.
+ We'll bring the food to anywhere up to 50 km from Ulm.
+ You may keep whatever food is left over.
+ A waiter or waitress costs 34 euros per hour.
- Glasses are included.
- Buffets start at 10 people.
- We take left-over food back with us.
- Staff for serving are 34 euros per event.
- Please tell us the final number of guests on the day of the event.
- We deliver anywhere in Germany.
- Plates and cutlery cost 40 cents each.
# de autowerkstatt
P Die Inspektion dauert einen halben Tag; einen Leihwagen bekommen Sie für 25 Euro. Reifen lagern wir für 49 Euro pro Saison ein. Auf unsere Arbeit geben wir zwei Jahre Garantie, auf gebrauchte Teile keine. Ab einem Auftrag von 500 Euro ist Ratenzahlung möglich. Den Schlüssel können Sie auch nachts in den Tresor neben dem Tor werfen.
+ Für 25 € stellen wir Ihnen während der Inspektion einen Leihwagen.
+ Die Einlagerung der Reifen kostet je Saison 49 Euro.
+ Sie haben 24 Monate Garantie auf unsere Arbeit.
+ Gebrauchte Teile sind von der Garantie ausgenommen.
+ In Raten zahlen können Sie, wenn der Auftrag mindestens 500 Euro beträgt.
+ Außerhalb der Öffnungszeiten, auch nachts, werfen Sie den Schlüssel einfach in den Tresor am Tor.
- Der Leihwagen ist kostenlos.
- Auf gebrauchte Teile geben wir zwei Jahre Garantie.
- Ratenzahlung ist bei jedem Auftrag möglich.
- Reifen lagern wir für 49 Euro pro Jahr ein.
- Die Inspektion dauert zwei Tage.
- Während der Inspektion holen wir Sie zu Hause ab.
# de musikschule
P Eine Probestunde kostet 15 Euro und wird bei Anmeldung angerechnet. Einzelunterricht dauert 30 oder 45 Minuten und findet einmal in der Woche statt, außer in den Schulferien. Instrumente leihen wir im ersten Jahr kostenlos, außer Klavieren. Gekündigt werden kann zum Ende jedes Halbjahres, mit einer Frist von sechs Wochen. Geschwister erhalten zehn Prozent Ermäßigung.
+ Wenn Sie sich anmelden, rechnen wir die 15 Euro für die Probestunde an.
+ In den Schulferien findet kein Unterricht statt.
+ Im ersten Jahr können Sie ein Instrument umsonst leihen, nur kein Klavier.
+ Sie können mit sechs Wochen Frist zum Halbjahresende kündigen.
+ Für Geschwister gibt es 10 % Rabatt.
+ Der Einzelunterricht ist einmal wöchentlich, wahlweise 30 oder 45 Minuten lang.
- Die Probestunde ist kostenlos.
- Auch Klaviere leihen wir im ersten Jahr kostenlos.
- Gekündigt werden kann jederzeit mit einer Frist von sechs Wochen.
- Der Unterricht findet auch in den Schulferien statt.
- Geschwister erhalten zwanzig Prozent Ermäßigung.
- Einzelunterricht findet zweimal in der Woche statt.
# en bank account
P The current account is free as long as at least 700 euros come in each month; otherwise it costs 4.90 euros monthly. You can withdraw cash free of charge at our own machines and three times a month at others. A credit card costs 29 euros a year. To open an account you need an identity card and must be 18; for younger people a parent signs. Cards that were lost have to be blocked at once on 116 116. Transfers within the euro area arrive after one working day at the latest.
+ There's no fee for the account if at least 700 euros are paid in every month.
+ If less than that comes in, you pay €4.90 per month.
+ At our own cash machines you never pay for a withdrawal.
+ The annual fee for a credit card is 29 euros.
+ If you're not yet 18, one of your parents has to sign.
+ Please block a lost card straight away by calling 116 116.
+ A transfer inside the euro area takes no longer than one working day.
+ Bring your ID card if you want to open an account.
- The current account is always free.
- You can withdraw cash free of charge at all machines.
- A credit card costs 29 euros a month.
- You can open an account from the age of 16 on your own.
- Lost cards can be blocked at help@citybank-service.com.
- Transfers within the euro area arrive within minutes.
- The credit card is free as long as at least 700 euros come in each month.
- The card includes travel insurance.`);
